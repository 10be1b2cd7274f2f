"""A video in Annotate: a folder of its frames, each with the boxes of the one before suggested."""

from __future__ import annotations

from pathlib import Path

import pytest
from clip_samples import write_clip
from PySide6.QtCore import QMimeData, QUrl

from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.annotate.video_frames import FramesDialog
from lpr_desktop.passages.frames import are_of_one_video


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "road.avi", "AB123CD", rate=10.0)


def asked(window) -> FramesDialog:
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(FramesDialog)))
    return next(one for one in window.main.findChildren(FramesDialog) if one.isVisible())


def names(window) -> list[str]:
    index = window.session.folder.index
    return [] if index is None else list(index.names)


def test_a_dropped_video_is_annotated_frame_by_frame(open_annotate, cars, clip: Path) -> None:
    window = open_annotate(cars)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(clip))])
    assert window.controller.takes(data)
    window.controller.take(data)
    dialog = asked(window)
    dialog.every.setValue(5)
    dialog.accept()
    window.wait(lambda: names(window) == [f"road {number:06d}.jpg" for number in (0, 5, 10)])
    folder = clip.parent / "road frames"
    assert window.session.folder.layout.pictures == folder
    window.wait_until_shown("road 000000.jpg")
    window.controller.marker.draw(Box(40, 210, 340, 270))
    window.session.step(1)
    window.wait(lambda: window.session.document is not None and len(window.items) == 1)
    assert window.items[0].is_suggestion
    assert window.boxes == [Box(40, 210, 340, 270)]
    window.wait(lambda: window.choice == [0])  # Enter is all it takes
    assert window.view.status.text == "1 box of the frame before: Enter accepts, Del refuses"
    window.wait_until_settled()
    window.key("Return")
    assert not window.items[0].is_suggestion
    # Refused, they are not suggested again.
    window.session.step(1)
    window.wait(lambda: window.session.document is not None and len(window.items) == 1)
    window.key("Del")
    window.session.step(-1)
    window.wait(lambda: len(window.items) == 1)
    window.session.step(1)
    window.wait(lambda: window.session.document is not None)
    assert window.items == ()
    window.wait_until_saved()
    assert sorted(path.name for path in folder.glob("*.xml")) == [
        "road 000000.xml",
        "road 000005.xml",
    ]


def test_frames_with_plates_and_a_broken_video(open_annotate, cars, clip: Path) -> None:
    window = open_annotate(cars)
    window.controller.open(clip)
    dialog = asked(window)
    dialog.plates.setChecked(True)
    assert not dialog.every.isEnabled()
    dialog.accept()
    window.wait(lambda: len(names(window)) >= 4 and names(window)[0].startswith("road"))
    # Behind the car the road is empty.
    assert max(names(window)) < "road 000010.jpg"
    broken = clip.with_name("broken.mp4")
    broken.write_bytes(b"no video")
    window.controller.open(broken)
    asked(window).accept()
    window.wait(lambda: "broken.mp4" in str(window.main.workspace.notices.texts()))
    assert len(names(window)) >= 4, "what was open stays"


def test_only_frames_of_one_video_are_neighbours() -> None:
    frame = Path("/a/road 000005.jpg")
    assert are_of_one_video(frame, Path("/a/road 000010.jpg"))
    for other in ("/a/street 000010.jpg", "/b/road 000010.jpg", "/a/road.jpg", "/a/IMG_0001.jpg"):
        assert not are_of_one_video(frame, Path(other))


def test_boxes_are_chosen_though_the_picture_comes_later(open_annotate, cars) -> None:
    """The document of a frame may be open before its picture is."""
    window = open_annotate(cars)
    window.wait_until_shown(window.name)
    presenter, item = window.controller.shown, Item.new(AnnotatedBox(Box(4, 4, 60, 40)))
    document, picture = window.session.document, presenter.picture
    presenter.choose([item.id])
    assert window.choice == []
    presenter._picture = None
    document.change(document.marks.added([item]), "Add")
    presenter._on_picture(picture)
    assert [window.items[number].id for number in window.choice] == [item.id]

"""A video in the Read view: read in the background, shown with its passages on a time line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from clip_samples import write_clip
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from seen import facts

from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.history.model import Column
from lpr_desktop.gui.journal.writer import JournalWriter
from lpr_desktop.gui.picture.item import PictureItem, PictureState, ShownReading
from lpr_desktop.gui.read.timeline import Timeline
from lpr_desktop.gui.read.video_strip import LineDialog
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import Reading
from lpr_desktop.reading.seen import Seen


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "road.avi", "AB123CD", "KR98765", rate=5.0)


def timeline(window) -> Timeline:
    return window.view.findChild(Timeline)


def passage(window, text: str):
    return next(one for one in window.view.video.passages() if one.text == text)


def show_passage(open_window, clip: Path, text: str):
    window = open_window(paths=[clip])
    window.wait_until_read(1)
    window.wait_until_shown(clip)
    window.view.video.choose(passage(window, text).id)
    window.wait(lambda: [box.label for box in window.picture_view.boxes()] == [text])
    assert window.panel.reading.text == text
    return window


def test_a_video_is_read_and_shown_with_its_passages(open_window, clip: Path) -> None:
    window = open_window(paths=[clip])
    window.wait_until_read(1)
    item = window.item(clip)
    assert sorted(item.texts) == ["AB123CD", "KR98765"]
    assert item.summary == "2 passages"
    assert item.duration == pytest.approx(2.6, abs=0.3)
    window.wait_until_shown(clip)
    line = timeline(window)
    assert line.isVisible()
    # A click on a passage shows its best frame, with its box.
    chosen = passage(window, "KR98765")
    place = QPointF(line.place(chosen.reading.seen.first + 0.4), line.height() - 14).toPoint()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    window.wait(lambda: window.view.video.player.time == pytest.approx(chosen.reading.seen.time))
    window.wait(lambda: [box.label for box in window.picture_view.boxes()] == ["KR98765"])
    assert window.panel.reading.text == "KR98765"
    window.wait(lambda: window.panel.reading.reading.crop is not None)
    # From passage to passage, and from frame to frame.
    window.trigger("video_passage_before")
    window.wait(lambda: [box.label for box in window.picture_view.boxes()] == ["AB123CD"])
    before = window.view.video.player.time
    window.trigger("video_frame_next")
    window.wait(lambda: window.view.video.player.time == pytest.approx(before + 0.2))
    window.trigger("video_frame_before")
    window.wait(lambda: window.view.video.player.time == pytest.approx(before))
    # A click beside it goes to that time, where nothing is seen; the passage stays chosen.
    QTest.mouseClick(
        line, Qt.MouseButton.LeftButton, pos=QPointF(line.place(1.2), line.height() - 14).toPoint()
    )
    window.wait(lambda: window.view.video.player.time == pytest.approx(1.2, abs=0.11))
    assert window.picture_view.boxes() == []
    assert window.panel.reading.text == "AB123CD"


def test_a_line_across_the_videos_of_a_folder_gives_directions(open_window, clip: Path) -> None:
    write_clip(clip.with_name("back.avi"), "WA99887", rate=5.0, backwards=("WA99887",))
    window = open_window(paths=[clip, clip.with_name("back.avi")])
    window.wait_until_read(2)
    window.wait_until_shown(clip)
    assert "Direction" not in facts(window.panel)
    window.trigger("video_line")
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(LineDialog)))
    dialog = next(iter(window.main.findChildren(LineDialog)))
    region = dialog.region
    for x, y in ((0.5, 0.95), (0.5, 0.05)):
        place = region._shown(QPointF(x, y)).toPoint()
        QTest.mouseClick(region, Qt.MouseButton.LeftButton, pos=place)
    dialog.fields.sides[1].setText("home")
    dialog.accept()

    def directions() -> dict[str, str | None]:
        items = window.session.model.all_items()
        return {one.text: one.reading.seen.direction for item in items for one in item.readings}

    expected = {"AB123CD": "in", "KR98765": "in", "WA99887": "home"}
    window.wait(lambda: directions() == expected)
    window.view.video.choose(passage(window, "KR98765").id)
    window.wait(lambda: window.panel.reading and window.panel.reading.text == "KR98765")
    assert facts(window.panel)["Direction"] == "in"
    # The history has a column and a filter for it.
    window.main.views.show_view(View.HISTORY)
    history = window.main.views.shown_controller
    window.wait(lambda: len(history.model.entries) == 3)
    window.wait(lambda: not history.view.table.isColumnHidden(Column.DIRECTION))
    filters = history.view.filters
    filters.direction.setCurrentIndex(filters.direction.findData("home"))
    window.wait(lambda: [entry.text for entry in history.model.entries] == ["WA99887"])
    history.view.table.selectRow(0)
    window.wait(lambda: history.view.detail.entry is not None)
    assert facts(history.view.detail)["Direction"] == "home"


def test_it_plays_to_its_end(open_window, clip: Path) -> None:
    window = open_window(paths=[clip])
    window.wait_until_shown(clip)
    player = window.view.video.player
    window.trigger("video_play")
    assert player.is_playing
    window.wait(lambda: not player.is_playing)
    assert player.time > 2


def test_a_frame_becomes_a_picture(open_window, clip: Path) -> None:
    window = show_passage(open_window, clip, "KR98765")
    window.trigger("video_take_frame")
    window.wait_until_read(2)
    taken = window.items[1]
    assert taken.texts == ["KR98765"]
    assert taken.path.name.startswith("pasted road 0.")
    window.wait_until_shown(taken.path)
    assert not timeline(window).isVisible()


def test_texts_are_corrected_and_all_is_there_after_a_restart(
    open_window, user_folder, clip: Path
) -> None:
    window = show_passage(open_window, clip, "AB123CD")
    window.panel.text_corrected.emit("AB124CD")
    window.wait(lambda: "AB124CD" in window.item(clip).texts)
    window.close()
    again = open_window()
    again.wait_until_read(1)
    again.wait_until_shown(clip)
    assert sorted(again.item(clip).texts) == ["AB124CD", "KR98765"]
    assert passage(again, "KR98765").reading.seen.first == pytest.approx(1.4, abs=0.3)


def test_what_is_no_video_says_so_and_a_short_one_gives_what_it_has(
    open_window, clip: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no video")
    os.truncate(clip, clip.stat().st_size * 6 // 10)
    window = open_window(paths=[clip, bad])
    window.wait_until_read(2)
    assert "AB123CD" in window.item(clip).texts
    window.wait_until_shown(clip)
    window.wait(lambda: "cut short" in window.view.page.note.text())
    assert window.item(bad).state is PictureState.FAILED
    assert window.view.pictures.choose(bad)
    window.wait(lambda: window.view.page.is_error)
    assert "bad.mp4" in window.view.page.message.text()


def test_boxes_of_a_frame_are_not_moved(open_window, clip: Path) -> None:
    window = show_passage(open_window, clip, "KR98765")
    (box,) = window.picture_view.boxes()
    window.picture_view.box_changed.emit(box.id, box.box.shifted(5, 5))
    assert [one.box for one in window.picture_view.boxes()] == [box.box]
    assert any("frame" in text for text in window.main.workspace.notices.texts().values())


def test_another_journal_knows_when_a_plate_was_seen(tmp_path: Path) -> None:
    clip = tmp_path / "road.avi"
    clip.write_bytes(b"")
    box, writer = Box(1, 1, 9, 5), JournalWriter()
    writer.open(None)
    read = Reading(box, 0.8, "AB123CD", 0.9, seen=Seen(10.0, 11.0, 10.5, ()))
    shown = ShownReading(writer.new_id(), read)
    item = PictureItem(clip, PictureState.READ, [shown], 640, 480, duration=60.0)
    writer.change(tmp_path / "journal.db", [item], "d")
    (entry,) = writer.journal().history.search(HistoryQuery()).entries
    assert entry.time == pytest.approx(clip.stat().st_mtime - 60 + 10, abs=1)
    writer.close()

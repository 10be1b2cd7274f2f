"""Data sets of other programs in the window: one sentence, one question."""

from __future__ import annotations

from pathlib import Path

import layout_samples as samples
import layout_samples_json as json_samples
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from train_window import TrainWindow, train_settings

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import PictureState
from lpr_desktop.gui.action_specs import View


def buttons(widget, text: str) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.text() == text]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (samples.yolo_roboflow, "2 pictures with YOLO labels, classes car, license-plate"),
        (json_samples.x_anylabeling, "X-AnyLabeling labels, class plate, 2 texts"),
    ],
)
def test_annotate_offers_to_import(open_annotate, tmp_path: Path, make, words) -> None:
    folder = tmp_path / "set"
    make(folder)
    window = open_annotate(folder)
    banners = window.main.workspace.notices
    window.wait(lambda: "import" in banners.texts())
    assert words in banners.texts()["import"]
    assert list(folder.rglob("*.xml")) == []
    # It asks about what Annotate shows, and waits there.
    window.main.views.show_view(View.TRAIN)
    assert not window.main.banners.isVisible()
    window.main.views.show_view(View.ANNOTATE)
    assert window.main.banners.isVisible()
    buttons(window.main.banners, "Import")[0].click()
    window.wait(lambda: len(list((folder / "annotations").rglob("*.xml"))) == 2)
    window.wait(lambda: window.session.document and window.boxes)
    assert "import" not in banners.texts()
    file = next((folder / "annotations").rglob("a.xml"))
    assert len(voc.load(file).boxes) == len(window.boxes)


def test_xml_of_another_program_is_no_problem(open_annotate, tmp_path: Path) -> None:
    """MIT LabelMe's, before and after it is imported; its files stay as they are."""
    folder = tmp_path / "set"
    samples.mit_labelme(folder)
    window = open_annotate(folder)
    banners = window.main.workspace.notices
    window.wait(lambda: "import" in banners.texts())
    index = window.session.folder.index
    assert set(index.states.tolist()) == {PictureState.NOTHING}
    buttons(window.main.banners, "Import")[0].click()
    window.wait(lambda: window.session.document and window.boxes)
    assert len(list((folder / "voc-annotations").rglob("*.xml"))) == 2
    assert window.items[0].content.corners == samples.TURNED


def test_annotate_asks_for_a_class_without_a_list(open_annotate, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    samples.yolo_obb(folder)
    (folder / "data.yaml").unlink()
    window = open_annotate(folder)
    banners = window.main.workspace.notices
    window.wait(lambda: "import" in banners.texts())
    buttons(window.main.banners, "Import, class0 means plates")[0].click()
    window.wait(lambda: window.session.document and window.boxes)
    assert window.items[0].content.class_name == "plate"
    assert window.items[0].content.corners


def test_annotate_names_what_is_not_known(open_annotate, tmp_path: Path) -> None:
    samples.pictures(tmp_path / "set")
    (tmp_path / "set" / "labels.tfrecord").write_bytes(b"x")
    window = open_annotate(tmp_path / "set")
    window.wait(lambda: "import" in window.main.workspace.notices.texts())
    assert "TFRecord" in window.main.workspace.notices.texts()["import"]


def test_train_asks_what_only_a_person_knows(open_window, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    samples.pictures(folder, *(f"{number}.jpg" for number in range(8)))
    names = ["plate"] * 4 + ["num_plate"] * 2
    for number in range(8):
        name = names[number] if number < 6 else ""
        box = "<bndbox><xmin>24</xmin><ymin>20</ymin><xmax>72</xmax><ymax>60</ymax></bndbox>"
        inner = f"<object><name>{name}</name>{box}</object>" if name else ""
        (folder / f"{number}.xml").write_text(f"<annotation>{inner}</annotation>")
    window = TrainWindow(qtbot, open_window(train_settings(folder)).main)
    setup, card = window.setup, window.setup.data

    def look(pictures: int) -> None:
        qtbot.waitUntil(lambda: bool(card.found and card.found.data), timeout=60_000)
        assert len(card.found.data.pictures) == pictures

    look(4)
    shown = [one.text() for one in card.questions.findChildren(QLabel)]
    assert shown == [
        "Does “num_plate” mean plates? 2 pictures are left out until you say so.",
        "2 annotation files mark nothing. Are these pictures without plates (background pictures)?",
    ]
    buttons(card.questions, "Yes")[0].click()
    look(6)
    assert card.found.data.plates == 6
    buttons(card.questions, "Yes")[-1].click()
    look(8)
    assert not card.questions.isVisibleTo(card)
    settings = setup.settings()
    assert (dict(settings.classes), settings.background) == ({"num_plate": "plate"}, True)


def test_letters_do_not_go_to_the_search_after_problems(open_annotate, cars) -> None:
    window = open_annotate(cars)
    window.view.chips.search.setFocus()
    window.trigger("mark_problems")
    assert window.canvas.hasFocus()
    window.view.problems.closed.emit()
    assert window.canvas.hasFocus()

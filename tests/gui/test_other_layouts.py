"""Data sets of other programs in the window: one sentence, one question."""

from __future__ import annotations

import json
from pathlib import Path

import layout_samples as samples
import layout_samples_json as json_samples
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from train_window import TrainWindow, train_settings

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.answers import Answers, answers_of, say
from lpr_desktop.annotation.index import PictureState
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.gui.action_specs import View
from lpr_desktop.runs.data import gather


def buttons(widget, text: str) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.text() == text]


def write_set(folder: Path, classes: list[str]) -> None:
    """A picture for each class, with an XML file beside it; "": one without an object."""
    samples.pictures(folder, *(f"{number}.jpg" for number in range(len(classes))))
    box = "<bndbox><xmin>24</xmin><ymin>20</ymin><xmax>72</xmax><ymax>60</ymax></bndbox>"
    for number, name in enumerate(classes):
        inner = f"<object><name>{name}</name>{box}</object>" if name else ""
        (folder / f"{number}.xml").write_text(f"<annotation>{inner}</annotation>")


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
    window.canvas.setFocus()
    window.qtbot.mouseClick(buttons(window.main.banners, "Import")[0], Qt.MouseButton.LeftButton)
    window.wait(lambda: len(list((folder / "annotations").rglob("*.xml"))) == 2)
    window.wait(lambda: window.session.document and window.boxes)
    assert window.main.focusWidget() in (window.canvas, window.view.page)
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
    assert answers_of(window.session.folder.layout.pictures).plates == {"class0": "plate"}


def test_a_class_without_a_list_that_was_told_is_not_asked_again(
    open_annotate, tmp_path: Path
) -> None:
    folder = tmp_path / "set"
    samples.yolo_obb(folder)
    (folder / "data.yaml").unlink()
    say(open_dataset(folder).index.layout.pictures, classes={"class0": "plate"})
    window = open_annotate(folder)
    window.wait(lambda: "import" in window.main.workspace.notices.texts())
    buttons(window.main.banners, "Import")[0].click()
    window.wait(lambda: window.session.document and window.boxes)
    assert window.items[0].content.class_name == "plate"


def test_annotate_names_what_is_not_known(open_annotate, tmp_path: Path) -> None:
    samples.pictures(tmp_path / "set")
    (tmp_path / "set" / "labels.tfrecord").write_bytes(b"x")
    window = open_annotate(tmp_path / "set")
    window.wait(lambda: "import" in window.main.workspace.notices.texts())
    assert "TFRecord" in window.main.workspace.notices.texts()["import"]


def test_train_asks_what_only_a_person_knows(open_window, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    write_set(folder, ["plate"] * 4 + ["num_plate"] * 2 + [""] * 2)
    window = TrainWindow(qtbot, open_window(train_settings(folder)).main)
    setup, card = window.setup, window.setup.data

    def look(pictures: int) -> None:
        qtbot.waitUntil(lambda: bool(card.found and card.found.data), timeout=60_000)
        assert len(card.found.data.pictures) == pictures

    look(4)
    shown = [one.text() for one in card.questions.findChildren(QLabel)]
    assert shown == [
        "Does “num_plate” mean plates? 2 pictures are left out until you say so.",
        "The labels of 2 pictures mark nothing. Are these pictures without plates (background "
        "pictures)?",
    ]
    buttons(card.questions, "Yes")[0].click()
    look(6)
    assert card.found.data.plates == 6
    buttons(card.questions, "Yes")[-1].click()
    look(8)
    assert not card.questions.isVisibleTo(card)
    # It holds for the folder, whoever opens it next, until it is taken back.
    assert answers_of(folder) == Answers({"num_plate": "plate"}, background=True)
    assert len(gather(setup.settings()).pictures) == 8
    card.set_folders([folder])
    look(8)
    assert card.questions.again.isVisibleTo(card)
    card.questions.again.click()
    look(4)
    assert not card.questions.again.isVisibleTo(card)
    assert len(buttons(card.questions, "No")) == 2


def test_letters_do_not_go_to_the_search_after_problems(open_annotate, cars) -> None:
    window = open_annotate(cars)
    window.view.chips.search.setFocus()
    window.trigger("mark_problems")
    assert window.canvas.hasFocus()
    window.view.problems.closed.emit()
    assert window.canvas.hasFocus()


@pytest.mark.parametrize(("answer", "checked"), [("Yes", 1), ("No", 0)])
def test_labels_that_mark_nothing_are_asked_about_once(
    open_annotate, tmp_path: Path, answer: str, checked: int
) -> None:
    folder = tmp_path / "set"
    json_samples.labelme(folder)
    marked = next(iter(folder.glob("*.json")))
    record = json.loads(marked.read_text())
    marked.write_text(json.dumps({**record, "shapes": []}))
    window = open_annotate(folder)
    banners = window.main.workspace.notices
    window.wait(lambda: "import" in banners.texts())
    buttons(window.main.banners, "Import")[0].click()
    window.wait(lambda: "mark nothing" in banners.texts().get("import", ""))
    buttons(window.main.banners, answer)[0].click()
    written = len(list(folder.glob("*.json"))) - 1 + checked
    window.wait(lambda: len(list(folder.rglob("*.xml"))) == written)
    window.wait(lambda: "import" not in banners.texts())
    window.wait(
        lambda: (window.session.folder.index.states == PictureState.CHECKED).sum() == checked
    )
    found = open_dataset(folder)
    assert (found.importable, found.answers.background) == (0, answer == "Yes")


def test_annotate_asks_what_a_class_means(open_annotate, tmp_path: Path) -> None:
    """Problems asks once; the answer holds for reviews and trainings, and can be taken back."""
    write_set(tmp_path, ["plate", "num_plate"])
    window = open_annotate(tmp_path)
    problems = window.view.problems

    def asked() -> list[str]:
        window.view.status.show_message("")
        window.trigger("mark_problems")
        window.wait(lambda: "found" in window.view.status.text)
        return [one.class_name for one in problems.model.records if one.class_name]

    assert asked() == ["num_plate"]
    at = [one.class_name for one in problems.model.records].index("num_plate")
    problems.list.setCurrentIndex(problems.model.index(at))
    buttons(problems, "Means no plates")[0].click()
    assert asked() == []
    assert dict(answers_of(window.session.folder.layout.pictures).classes) == {
        "num_plate": "num_plate"
    }
    buttons(problems, "Ask again")[0].click()
    window.wait(lambda: any(one.class_name for one in problems.model.records))
    assert not answers_of(window.session.folder.layout.pictures)

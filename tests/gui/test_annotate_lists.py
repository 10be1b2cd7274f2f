"""The lists beside the picture, checks, figures, import, export and split."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest
from annotate_window import annotate, answer
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QSpinBox
from reading_scenes import save
from seen import accepting, words

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.checks import ProblemKind
from lpr_desktop.annotation.dataset import read_split
from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.box_list import BoxFilter
from lpr_desktop.gui.annotate.file_model import Filter
from lpr_desktop.gui.annotate.split_dialog import SplitDialog
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.widgets.plots import Plot
from lpr_desktop.runs.data import gather
from lpr_desktop.runs.settings import RunSettings

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


def names(window) -> list[str]:
    model = window.session.folder.model
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def test_the_list_is_in_natural_order_with_the_state_of_each_picture(open_annotate, cars):
    annotate(cars / "car 2.png", FIRST, SECOND)
    (cars / "car 10.xml").write_text("not XML")
    window = open_annotate(cars)
    model = window.session.folder.model
    assert names(window) == ["car 1.png", "car 2.png", "car 10.png"]
    window.wait(lambda: model.summary(1) == "2 boxes" and model.summary(2) == "problem")
    assert model.summary(0) == "to do"
    window.draw(100, 80, 200, 120)
    assert model.summary(0) == "1 box"
    window.key("Space")
    assert model.summary(0) == "checked, 1 box"
    window.shortcut("Ctrl+Z")
    window.shortcut("Ctrl+Z")
    assert model.summary(0) == "to do"


def test_filters_by_state_and_name(open_annotate, cars):
    annotate(cars / "car 2.png", FIRST)
    window = open_annotate(cars)
    window.wait(lambda: not window.session.folder.is_reading_states)
    counts = window.session.folder.model.counts()
    assert (counts[Filter.ALL], counts[Filter.TO_DO], counts[Filter.BOXES]) == (3, 2, 1)
    window.view.chips.choose(Filter.BOXES)
    window.wait(lambda: names(window) == ["car 2.png"])
    assert window.name == "car 1.png", "the picture stays"
    window.canvas.setFocus()
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.key("D")
    assert window.name == "car 2.png"
    window.view.chips.choose(Filter.ALL)
    window.view.chips.search.setText("R 1")
    window.wait(lambda: names(window) == ["car 1.png", "car 10.png"])
    window.view.chips.search.setText("nothing")
    window.wait(lambda: names(window) == [])
    window.view.files.grab()
    window.qtbot.keyClick(window.view.chips.search, Qt.Key.Key_Escape)
    window.wait(lambda: len(names(window)) == 3)
    assert window.view.files.currentIndex().row() == 1, "the row of the picture is current again"


def test_a_picture_stays_in_the_list_while_its_state_changes(open_annotate, cars):
    window = open_annotate(cars)
    window.view.chips.choose(Filter.TO_DO)
    window.wait(lambda: window.session.folder.model.filter is Filter.TO_DO)
    window.draw(100, 80, 200, 120)
    assert len(names(window)) == 3, "the row does not go away under the hand"
    window.key("D")
    window.wait_until_shown("car 2.png")


def test_clicking_a_row_shows_the_picture_and_the_keys_work_at_once(open_annotate, cars):
    window = open_annotate(cars)
    files = window.view.files
    rect = files.visualRect(files.model().index(2, 0))
    window.qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    window.wait_until_shown("car 10.png")
    window.wait(lambda: window.canvas.hasFocus())
    window.key("A")
    window.wait_until_shown("car 2.png")
    assert files.currentIndex().row() == 1


def test_the_box_list_follows_the_picture_and_the_other_way_round(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars)
    rows = window.panel.list
    window.hand.click(*SECOND.center)
    assert [index.row() for index in rows.selectedIndexes()] == [1]
    rect = rows.visualRect(rows.model().index(0, 0))
    window.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.choice == [0]
    assert window.canvas.hasFocus()
    rows.setFocus()
    window.qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert window.choice == [1]
    window.qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.panel.text.hasFocus()
    rows.setFocus()
    window.qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert window.boxes == [FIRST]


def test_the_box_list_filters(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars)
    window.controller.marker.set_text(window.items[0].id, "KRA4711")
    rows = window.panel.list.boxes
    window.panel.chips.choose(BoxFilter.NO_TEXT)
    assert [item.content.box for item in rows.records] == [SECOND]
    window.panel.chips.choose(BoxFilter.ALL)
    window.panel.chips.search.setText("kra")
    window.wait(lambda: [item.content.box for item in rows.records] == [FIRST])
    window.panel.list.grab()


def test_problems_are_listed_and_clicked_through(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, FIRST.shifted(1, 0))
    annotate(cars / "car 2.png", Box(10, 10, 11, 40), size=(99, 99))
    window = open_annotate(cars)
    window.trigger("mark_problems")
    problems = window.view.problems
    window.wait(lambda: "found" in window.view.status.text)
    kinds = {problem.kind for problem in problems.model.records}
    assert {
        ProblemKind.OVERLAP,
        ProblemKind.TINY,
        ProblemKind.WRONG_SIZE,
        ProblemKind.NO_ANNOTATION,
    } <= kinds
    tiny = next(one for one in problems.model.records if one.kind is ProblemKind.TINY)
    row = problems.model.records.index(tiny)
    problems.list.setCurrentIndex(problems.model.index(row))
    window.wait_until_shown("car 2.png")
    window.wait(lambda: window.choice == [0])
    assert tiny.message in words(problems).splitlines()
    kinds = problems.findChild(QComboBox)
    offered = [kinds.itemText(n) for n in range(kinds.count())]
    place = next(n for n, text in enumerate(offered) if text.startswith("Box under"))
    kinds.setCurrentIndex(place)
    kinds.activated.emit(place)
    assert problems.model.records == [tiny]
    problems.list.grab()
    problems.closed.emit()
    assert not window.view.shows_problems


def test_statistics_are_shown_with_plots(open_annotate, cars):
    from PySide6.QtWidgets import QLabel

    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars)
    window.shortcut("Ctrl+G")
    window.wait(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == "Statistics"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for title, number in (("pictures", "3"), ("annotated", "1"), ("boxes", "2")):
        assert texts[texts.index(title) - 1] == number
    dialog.grab()
    ticks = dialog.findChild(Plot).getAxis("bottom").tickValues(-0.6, 2.6, 300)
    assert all(tick == int(tick) for _, level in ticks for tick in level), "no half boxes"
    dialog.close()


def test_coco_and_yolo_go_out_and_come_back(open_annotate, cars, tmp_path, monkeypatch):
    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars)
    coco, yolo = tmp_path / "all.json", tmp_path / "yolo"
    yolo.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(coco), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(coco), ""))
    window.trigger("mark_export_coco")
    window.wait(lambda: "Exported" in window.view.status.text)
    assert len(json.loads(coco.read_text())["annotations"]) == 2
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(yolo))
    window.view.status.show_message("")
    window.trigger("mark_export_yolo")
    window.wait(lambda: "Exported" in window.view.status.text)
    (label,) = yolo.rglob("car 1.txt")
    # Once more, with another box: the file dialog has asked, of the labels the program does.
    window.draw(10, 10, 60, 40)
    window.wait_until_saved()
    window.view.status.show_message("")
    window.trigger("mark_export_coco")
    window.wait(lambda: "Exported 1 file" in window.view.status.text)
    assert len(json.loads(coco.read_text())["annotations"]) == 3
    for button, lines in (("Cancel", 2), ("Keep them", 2), ("Replace", 3)):
        window.view.status.show_message("")
        answer(button, [])
        window.trigger("mark_export_yolo")
        if button != "Cancel":
            window.wait(lambda: "Exported" in window.view.status.text)
        assert len(label.read_text().splitlines()) == lines, button
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    for id in ("mark_export_coco", "mark_export_yolo"):
        window.view.status.show_message("")
        if id == "mark_export_yolo":
            answer("Replace", [])
        window.trigger(id)
        window.wait(lambda: "Exported" in window.view.status.text)
    for id, before in (("mark_import_coco", coco), ("mark_import_yolo", yolo)):
        (cars / "car 1.xml").unlink()
        window.session.watch.look()
        window.wait(lambda: window.boxes == [])
        if before is yolo:
            labels = next(yolo.rglob("car 1.txt")).parent
            monkeypatch.setattr(
                QFileDialog, "getExistingDirectory", lambda *_, labels=labels: str(labels)
            )
        window.view.status.show_message("")
        window.trigger(id)
        window.wait(lambda: (cars / "car 1.xml").exists())
        window.wait(lambda: window.session.document and len(window.boxes) == 2)
        window.wait(lambda: window.view.status.text == "Imported 1 file")
        for box, wanted in zip(window.boxes, (FIRST, SECOND), strict=True):
            assert np.allclose(box.as_tuple(), wanted.as_tuple(), atol=1.01)


def test_the_split_is_written_to_a_file(open_annotate, tmp_path):
    folder = tmp_path / "set"
    for number in range(10):
        annotate(save(folder, f"{number}.png", ("AB123CD", 5 * number, 9 * number)), FIRST)
    window = open_annotate(folder)
    window.wait(lambda: not window.session.folder.is_reading_states)
    window.trigger("mark_split")
    dialog = window.main.findChild(SplitDialog)
    assert dialog.isVisible()
    train = dialog.findChild(QSpinBox)
    train.setValue(70)
    assert not accepting(dialog).isEnabled(), "the shares do not make 100 %"
    train.setValue(80)
    dialog.findChild(QCheckBox).setChecked(False)
    accepting(dialog).click()
    window.wait(lambda: "split" in window.view.status.text)
    parts = {part: read_split(folder / "splits.csv", "set", part) for part in ("train", "test")}
    assert not parts["train"] & parts["test"]


def test_a_training_finds_the_split_that_was_made_here(open_annotate, tmp_path):
    folder = tmp_path / "set"
    for number in range(30):
        picture = save(folder / "images", f"{number}.png", ("AB123CD", 3 * number, 5 * number))
        annotate(picture, FIRST)
    (folder / "annotations").mkdir()
    for opened in (folder, folder / "images"):
        window = open_annotate(opened)
        window.wait(lambda window=window: not window.session.folder.is_reading_states)
        window.trigger("mark_split")
        dialog = window.main.findChild(SplitDialog)
        dialog.findChild(QCheckBox).setChecked(False)
        accepting(dialog).click()
        file = opened / "splits.csv"
        window.wait(file.exists)
        data = gather(RunSettings("x", (str(folder),)))
        for part in ("train", "validation", "test"):
            names = {Path(picture.path).name for picture in data.part(part)}
            assert names == read_split(file, opened.name, part), part
        window.close()
        file.unlink()


def test_f6_goes_round_the_panes(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    for pane in (window.panel.list, window.view.files, window.canvas, window.panel.list):
        window.shortcut("F6")
        assert pane.hasFocus()


def test_what_takes_the_keyboard_has_a_name(open_annotate, cars):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QMenu, QWidget

    annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    window.hand.click(*FIRST.center)
    nameless = [
        widget
        for widget in window.main.findChildren(QWidget)
        if widget.isVisibleTo(window.main)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        and not isinstance(widget, QMenu)
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


@pytest.mark.slow
def test_a_folder_of_20000_pictures_does_not_stall(open_annotate, tmp_path, cars):
    folder = tmp_path / "many"
    folder.mkdir()
    source = cars / "car 1.png"
    for number in range(20_000):
        (folder / f"{number}.png").hardlink_to(source)
    window = open_annotate(cars)
    turns: list[float] = []
    last = [time.perf_counter()]

    def turn() -> None:
        now = time.perf_counter()
        turns.append(now - last[0])
        last[0] = now

    timer = QTimer(window.main, interval=2)
    timer.timeout.connect(turn)
    timer.start()
    window.main.annotate(folder)
    window.wait(lambda: window.session.folder.model.total == 20_000)
    window.wait_until_shown("0.png")
    window.view.chips.search.setText("99")
    window.wait(lambda: 0 < window.session.folder.model.rowCount() < 20_000)
    timer.stop()
    # A busy machine stalls everyone; a list that is not lazy takes seconds.
    assert max(turns) < 0.8


def test_memory_stays_bounded_and_neighbours_are_ready(open_annotate, tmp_path, monkeypatch):
    from lpr_desktop.gui.picture import opener

    folder = tmp_path / "cars"
    for number in range(12):
        save(folder, f"{number}.png")
    size = 640 * 360 * 3
    monkeypatch.setattr(opener, "CACHE_BYTES", 4 * size)
    window = open_annotate(folder)
    for number in range(1, 12):
        cache = window.session.opener
        window.wait(lambda number=number, cache=cache: cache.get(folder / f"{number}.png"))
        window.key("D")
        assert window.controller.shown.picture is not None, "shown at once"
        window.wait_until_shown(f"{number}.png")
        assert cache.cached_bytes <= 4 * size


def test_histories_of_many_pictures_are_let_go_but_nothing_unsaved(
    open_annotate, tmp_path, monkeypatch
):
    from lpr_desktop.gui.annotate import annotate_session

    monkeypatch.setattr(annotate_session, "_KEPT_DOCUMENTS", 3)
    folder = tmp_path / "cars"
    for number in range(9):
        save(folder, f"{number}.png")
    window = open_annotate(folder)
    window.draw(100, 80, 200, 120)
    for number in range(1, 9):
        window.key("D")
        window.wait_until_shown(f"{number}.png")
    assert len(window.session._documents) <= 4
    window.close()
    assert len(voc.load(folder / "0.xml").boxes) == 1


def test_lpr_desktop_annotate_opens_the_view(tmp_path, cars):
    import os
    import subprocess
    import sys
    from pathlib import Path

    root = str(Path(__file__).resolve().parents[2])
    code = (
        "import sys; from PySide6.QtCore import QTimer;"
        "from lpr_desktop.gui import main_window as m; show = m.MainWindow.annotate\n"
        "def annotate(self, path):\n"
        "    show(self, path); print('annotates', path.name, self.views.shown, flush=True)\n"
        "    QTimer.singleShot(0, self.close)\n"
        "m.MainWindow.annotate = annotate\n"
        "from lpr_desktop.cli import main; sys.exit(main(['annotate', sys.argv[1]]))"
    )
    environment = os.environ | {"LPR_DESKTOP_DATA": str(tmp_path / "data"), "PYTHONPATH": root}
    answer = subprocess.run(
        [sys.executable, "-c", code, str(cars)], capture_output=True, text=True, env=environment
    )
    assert answer.returncode == 0, answer.stderr
    assert "annotates cars Annotate" in answer.stdout


def test_settings_keep_the_switches(open_annotate, cars):
    window = open_annotate(cars, settings=Settings(theme="light", journal_days=30, keeps_zoom=True))
    assert window.controller.shown.keeps_zoom
    assert window.main.actions_["mark_keep_zoom"].isChecked()


def test_folders_of_before_are_offered(open_annotate, cars, tmp_path):
    other = tmp_path / "others & more"
    save(other, "a.png")
    window = open_annotate(cars)
    window.main.annotate(other)
    window.wait_until_shown("a.png")
    window.trigger("mark_recent")
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [
        str(other).replace("&", "&&"),
        str(cars),
    ]
    menu.actions()[1].trigger()
    menu.close()
    window.wait_until_shown("car 1.png")

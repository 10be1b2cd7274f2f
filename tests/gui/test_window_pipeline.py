"""What reads is chosen beside the list: detector, engine, countries; or some of it is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from reading_scenes import ColourDetector, save
from reading_scenes import open_reader as open_colour_reader

from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.gui.picture.item import PictureState
from lpr_desktop.gui.read.countries_dialog import CountriesDialog
from lpr_desktop.gui.settings import DECLARED
from lpr_desktop.ocr.own_patterns import load_text
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.reader import PlateReader
from lpr_desktop.reading.stand_ins import MissingDetector, MissingEngine


def test_other_choices_are_offered_and_used(open_window, tmp_path):
    path = save(tmp_path, "small.png", ("AB123CD", 100, 80), size=(430, 160))
    seen: list[PipelineChoice] = []

    def open_reader(choices: PipelineChoice) -> PlateReader:
        seen.append(choices)
        return open_colour_reader()

    window = open_window(paths=[path], reader=open_reader)
    window.wait_until_read(1)
    panel = window.view.options_panel
    assert not panel.read_all.isVisible()
    panel.score.setValue(0.95)
    assert panel.read_all.isVisible()
    assert window.item(path).texts == ["AB123CD"], "nothing is read again unasked"
    panel.read_all.click()
    window.wait(lambda: window.item(path).state is PictureState.READ)
    window.wait(lambda: window.item(path).readings == [])
    assert not panel.read_all.isVisible()
    window.wait(lambda: panel.engine.findData("tesserocr") >= 0)
    panel.engine.setCurrentIndex(panel.engine.findData("tesserocr"))
    panel.engine.activated.emit(panel.engine.currentIndex())
    window.wait(lambda: seen[-1].engine == "tesserocr")
    assert window.main.workspace.settings[DECLARED["min_score"]] == 0.95
    panel.thorough.click()
    assert window.main.workspace.settings[DECLARED["is_thorough"]]


def test_countries_are_offered(open_window):
    window = open_window()
    combo = window.view.options_panel.country
    window.wait(lambda: combo.findText("Poland") > 0)
    assert combo.itemData(combo.findText("Poland")) == "pl"


def test_several_countries_and_own_patterns(open_window):
    window = open_window()
    combo = window.view.options_panel.country
    window.wait(lambda: combo.findText("Poland") > 0)

    def open_dialog() -> CountriesDialog:
        combo.setCurrentIndex(combo.count() - 1)
        combo.activated.emit(combo.currentIndex())
        (dialog,) = window.view.options_panel.findChildren(CountriesDialog)
        return dialog

    dialog = open_dialog()
    dialog.search.setText("nether")
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [row.text() for row in rows if not row.isHidden()] == ["Netherlands"]
    for row in rows:
        if row.text() in ("Netherlands", "Germany"):
            row.setCheckState(Qt.CheckState.Checked)
    accept = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    dialog.patterns.setPlainText("B12")
    assert not accept.isEnabled()
    dialog.patterns.setPlainText("[W]000 AA")
    accept.click()
    assert set(window.main.workspace.pipeline.settings.country.split(",")) == {
        "de",
        "nl",
    }
    assert combo.currentText() == combo.toolTip() == "Germany, Netherlands"
    assert load_text() == "[W]000 AA"
    window.wait(lambda: not window.view.options_panel.findChildren(CountriesDialog))
    dialog = open_dialog()
    assert dialog.list.item(0).text() == "Germany", "what is chosen stands first"
    assert dialog.chosen == "de,nl"
    dialog.reject()
    assert combo.currentData() == "de,nl"


@pytest.mark.parametrize("content", [b"\xff", b"B123\n"])
def test_own_patterns_that_are_damaged_are_told(open_window, user_folder, content):
    user_folder.mkdir(exist_ok=True)
    (user_folder / "patterns.txt").write_bytes(content)
    window = open_window()
    window.main.workspace.choose(PipelineChoice(settings=PipelineSettings("own")))
    combo = window.view.options_panel.country
    window.wait(lambda: combo.findText("Poland") > 0)
    assert combo.currentText() == "Own patterns"
    assert combo.findData("own") < combo.count() - 1, "before the way to choose several"
    window.wait(lambda: "patterns.txt" in " ".join(window.main.workspace.notices.texts().values()))


def test_without_a_detector_boxes_can_still_be_read(open_window, tmp_path):
    path = save(tmp_path, "a.png", ("AB123CD", 100, 80))

    def open_reader(_choices: PipelineChoice) -> PlateReader:
        missing = MissingDetector(DetectorError("There is no detector."))
        return PlateReader(missing, PlateOcr(create_engine()))

    window = open_window(paths=[path], reader=open_reader)
    window.wait(
        lambda: "There is no detector." in window.main.workspace.notices.texts().get("detector", "")
    )
    window.wait_until_shown(path)
    assert window.item(path).state is PictureState.WAITING
    window.trigger("add_box")
    window.drag((95, 75), (405, 148))
    window.wait(lambda: window.item(path).texts == ["AB123CD"])


def test_without_tesseract_plates_are_found_and_can_be_typed(open_window, tmp_path):
    path = save(tmp_path, "a.png", ("AB123CD", 100, 80))

    def open_reader(_choices: PipelineChoice) -> PlateReader:
        engine = MissingEngine(OcrError("Tesseract is missing."))
        return PlateReader(ColourDetector(), PlateOcr(engine))

    window = open_window(paths=[path], reader=open_reader)
    window.wait_until_read(1)
    assert "Tesseract is missing." in window.main.workspace.notices.texts()["ocr"]
    assert [shown.text for shown in window.item(path).readings] == [""]
    window.session.edits.correct(path, window.item(path).readings[0].id, "AB123CD")
    assert window.item(path).texts == ["AB123CD"]

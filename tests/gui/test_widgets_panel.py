from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lpr_desktop.assets import resources_folder
from lpr_desktop.geometry import Box
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.picture.item import ShownReading
from lpr_desktop.gui.read.plate_panel import PlatePanel
from lpr_desktop.gui.widgets.character_strip import CharacterStrip
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.plate_edit import PlateEdit, plate_text
from lpr_desktop.gui.widgets.scaled_picture import ScaledPicture
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.reader import Reading


def shown(
    text: str = "SJZJN07", confidence: float = 0.9, number: int = 1, **fields: Any
) -> ShownReading:
    characters = tuple(
        Character(sign, confidence, (("O", 0.2),) if sign == "0" else ()) for sign in text
    )
    reading = Reading(
        Box(600, 300, 760, 355),
        0.93,
        text,
        confidence,
        characters,
        candidates=("SJZJNO7", "5JZJN07"),
        country="pl",
        crop=np.full((55, 160, 3), (200, 60, 20), np.uint8),
        lines=(np.full((48, 140), 90, np.uint8),),
    )
    return ShownReading(number, replace(reading, **fields))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[PlatePanel]:
    window = QWidget()
    qtbot.addWidget(window)
    panel, other = PlatePanel(), QLineEdit()
    other.setObjectName("other")
    layout = QVBoxLayout(window)
    layout.addWidget(panel, 1)
    layout.addWidget(other)
    window.resize(320, 760)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield panel
    # Here, the window has been kept alive.
    window.close()


def field(panel: PlatePanel) -> PlateEdit:
    return panel.findChild(PlateEdit)


def button(panel: PlatePanel, text: str) -> QPushButton:
    (found,) = [one for one in panel.findChildren(QPushButton) if one.text() == text]
    return found


def retype(qtbot: QtBot, edit: PlateEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_enter_commits_what_was_typed_as_a_plate(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    panel.focus_text()
    assert field(panel).hasFocus()
    qtbot.keyClicks(field(panel), "kr-5 c910")
    assert field(panel).text() == "KR-5 C910"
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert corrected.args == ["KR5C910"]
    assert field(panel).text() == "KR5C910"


def test_escape_brings_the_text_back(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    panel.focus_text()
    with qtbot.assertNotEmitted(panel.text_corrected):
        retype(qtbot, field(panel), "WRONG")
        qtbot.keyClick(field(panel), Qt.Key.Key_Escape)
        panel.commit()
    assert field(panel).text() == "SJZJN07"


def test_leaving_the_field_keeps_what_was_typed(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    panel.focus_text()
    retype(qtbot, field(panel), "AB12")
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.keyClick(field(panel), Qt.Key.Key_Tab)
    assert corrected.args == ["AB12"]


def test_another_reading_gets_no_text_that_was_typed_for_the_first(
    panel: PlatePanel, qtbot: QtBot
) -> None:
    first, second = shown(number=1), shown("AB12", number=2)
    said: list[tuple[str, int]] = []
    panel.text_corrected.connect(lambda text: said.append((text, panel.reading.id)))
    panel.set_reading(first)
    panel.focus_text()
    retype(qtbot, field(panel), "KR5")
    panel.set_reading(second)
    assert said == [("KR5", 1)]
    assert field(panel).text() == "AB12"
    panel.set_reading(None)
    assert said == [("KR5", 1)]


def test_a_reading_that_comes_in_leaves_typing_alone(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    panel.focus_text()
    retype(qtbot, field(panel), "KR5")
    panel.set_reading(shown("SJZJNO7"))
    assert field(panel).text() == "KR5"
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.keyClick(field(panel), Qt.Key.Key_Enter)
    assert corrected.args == ["KR5"]


def test_enter_confirms_an_uncertain_text_but_says_nothing_of_a_sure_one(
    panel: PlatePanel, qtbot: QtBot
) -> None:
    panel.set_reading(shown(confidence=0.3))
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert corrected.args == ["SJZJN07"]
    panel.set_reading(shown(confidence=0.9, number=2))
    with qtbot.assertNotEmitted(panel.text_corrected):
        qtbot.keyClick(field(panel), Qt.Key.Key_Return)


def test_buttons_fit_the_state(panel: PlatePanel, qtbot: QtBot) -> None:
    confirm = button(panel, "It is right")
    reset = button(panel, "Back to the machine’s reading")
    panel.set_reading(shown())
    assert not confirm.isVisible()
    assert not reset.isVisible()
    panel.set_reading(shown(confidence=0.3))
    assert confirm.isVisible()
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert corrected.args == ["SJZJN07"]
    one = shown(confidence=0.3)
    one.corrected = "SJZJN01"
    panel.set_reading(one)
    assert not confirm.isVisible()
    assert field(panel).text() == "SJZJN01"
    with qtbot.waitSignal(panel.correction_reset):
        qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    # Nothing to confirm where nothing was read.
    panel.set_reading(shown("", 0.0))
    assert not confirm.isVisible()


def test_a_candidate_is_taken_with_a_click(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    with qtbot.waitSignal(panel.text_corrected) as corrected:
        qtbot.mouseClick(button(panel, "5JZJN07"), Qt.MouseButton.LeftButton)
    assert corrected.args == ["5JZJN07"]
    taken = shown()
    taken.corrected = "5JZJN07"
    panel.set_reading(taken)
    qtbot.waitUntil(lambda: [chip.text() for chip in visible_chips(panel)] == ["SJZJNO7"])
    panel.set_reading(shown(candidates=()))
    assert visible_chips(panel) == []


def visible_chips(panel: PlatePanel) -> Sequence[QPushButton]:
    found = panel.findChildren(QPushButton)
    return [chip for chip in found if chip.isVisible() and chip.property("kind") == "chip"]


def test_copy_takes_what_is_shown(panel: PlatePanel, qtbot: QtBot) -> None:
    one = shown()
    one.corrected = "KR5C910"
    panel.set_reading(one)
    copy = next(child for child in panel.findChildren(QWidget) if "Copy" in child.accessibleName())
    with qtbot.waitSignal(panel.copy_requested) as copied:
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert copied.args == ["KR5C910"]


def test_a_corrected_text_is_not_partly_read(panel: PlatePanel) -> None:
    def text() -> str:
        (label,) = (
            label for label in panel.findChildren(QLabel) if "Text: " in label.accessibleName()
        )
        return label.text()

    one = shown(is_partial=True, missing="edge")
    panel.set_reading(one)
    assert text() == "partly read: cut off at the edge, 90\u00a0% sure"
    one.corrected = "KR5C910"
    panel.set_reading(one)
    assert text() == "typed or confirmed by you"


def test_pictures_are_shown_and_their_places_vanish_without(
    panel: PlatePanel, qtbot: QtBot
) -> None:
    rows = tuple(np.full((40, 100), grey, np.uint8) for grey in (20, 120, 220))
    panel.set_reading(shown(lines=rows))
    visible = [one for one in panel.findChildren(ScaledPicture) if one.isVisible()]
    assert len(visible) == 2
    crop, line = visible
    # All rows, side by side as they were read.
    qtbot.waitUntil(lambda: abs(line.height() - line.width() * 40 / 300) <= 1)
    pixels, middle = line.grab().toImage(), line.height() // 2
    greys = [pixels.pixelColor(line.width() * part // 6, middle).red() for part in (1, 3, 5)]
    assert greys == [20, 120, 220]
    qtbot.waitUntil(lambda: abs(crop.height() - crop.width() * 55 / 160) <= 1)
    color = crop.grab().toImage().pixelColor(crop.rect().center())
    assert color.getRgb()[:3] == (200, 60, 20)
    # As the journal gives it back after a restart.
    panel.set_reading(shown(crop=None, lines=(), number=2))
    assert not any(one.isVisible() for one in panel.findChildren(ScaledPicture))


def test_bars_stand_under_their_letters(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown(text="I1W0", confidence=0.95))
    strip, edit = panel.findChild(CharacterStrip), field(panel)
    qtbot.waitUntil(lambda: edit.width() > 100)
    left, advance = edit.grid()
    assert advance == QFontMetricsF(edit.font()).horizontalAdvance("W")
    start = edit.mapTo(panel, QPoint(round(left), 0)).x()
    image = strip.grab().toImage()
    ground = image.pixelColor(strip.width() - 2, 2)
    columns = [
        x
        for x in range(strip.width())
        if sum(image.pixelColor(x, y) != ground for y in range(3, 20)) > 12
    ]
    for number in range(4):
        middle = start + (number + 0.5) * advance - strip.mapTo(panel, QPoint(0, 0)).x()
        assert any(abs(x + 0.5 - middle) <= 1.5 for x in columns), (number, middle, columns)


def test_long_texts_become_smaller_instead_of_scrolling(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown("AB12"))
    edit = field(panel)
    qtbot.waitUntil(lambda: edit.width() > 100)
    large, height = edit.font().pointSizeF(), edit.height()
    panel.set_reading(shown("ABCDEFGH123456", number=2))
    assert edit.font().pointSizeF() < large
    needed = QFontMetricsF(edit.font()).horizontalAdvance(edit.text())
    assert needed <= edit.width() - 2 * edit.grid()[0] + 1
    assert edit.height() == height


def test_long_facts_break_instead_of_widening_the_panel(panel: PlatePanel) -> None:
    panel.set_country_names({"xx": "A country whose name goes on and on, and then still further"})
    panel.set_reading(shown(country="xx"))
    QApplication.processEvents()
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()


def test_a_screen_reader_hears_confidence_and_facts(panel: PlatePanel) -> None:
    panel.set_country_names({"pl": "Poland"})
    panel.set_reading(shown("A1", confidence=0.5))
    strip = panel.findChild(CharacterStrip)
    assert strip.accessibleDescription() == "A 50 %, 1 50 %"
    names = {child.accessibleName() for child in panel.findChildren(QWidget)}
    assert {"Country: Poland", "Size: 160 × 55 px", "Detection: 93 % sure", "Uncertain"} <= names


def test_all_that_can_be_pressed_has_a_name(panel: PlatePanel) -> None:
    panel.set_reading(shown(confidence=0.2))
    for child in panel.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert child.accessibleName() or getattr(child, "text", str)(), child


def test_no_reading_shows_what_to_do(panel: PlatePanel, qtbot: QtBot) -> None:
    panel.set_reading(shown())
    panel.set_reading(None)
    assert not field(panel).isVisible()
    hints = [one.accessibleName() for one in panel.findChildren(QWidget) if one.isVisible()]
    assert any(name.startswith("No plate chosen") for name in hints)
    panel.focus_text()
    assert not field(panel).hasFocus()
    with qtbot.assertNotEmitted(panel.text_corrected):
        panel.commit()


@pytest.mark.parametrize(
    ("typed", "kept"), [("ab 12-cd", "AB12CD"), ("京a·123", "京A123"), ("  ", ""), ("ñ1", "Ñ1")]
)
def test_plate_text(typed: str, kept: str) -> None:
    assert plate_text(typed) == kept


def test_chips_break_into_lines(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    chips = [QPushButton(f"CHIP{number}") for number in range(7)]
    for chip in chips:
        layout.addWidget(chip)
    holder.resize(220, layout.heightForWidth(220))
    holder.show()
    assert all(holder.rect().contains(chip.geometry()) for chip in chips)
    assert len({chip.y() for chip in chips}) > 1
    assert layout.heightForWidth(2000) == chips[0].height()


def test_every_icon_is_drawn_in_the_text_colour(qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    files = (resources_folder() / "icons").glob("*.svg")
    names = {file.stem for file in files if "currentColor" in file.read_text(encoding="utf-8")}
    assert {"open", "read-again", "no-plate", "moon", "zoom-in"} <= names
    try:
        for color in ("#102030", "#f0e0d0"):
            palette = QPalette(before)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
            qapp.setPalette(palette)
            for name in names:
                assert strongest(icon(name)) == color, name
    finally:
        qapp.setPalette(before)


def test_an_icon_follows_a_change_of_theme(qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    made = icon("copy")
    changed = QIcon(made)
    try:
        palette = QPalette(before)
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#13579b"))
        palette.setColor(
            QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#777777")
        )
        qapp.setPalette(palette)
        assert strongest(made) == "#13579b"
        assert strongest(changed, QIcon.Mode.Disabled) == "#777777"
        # Qt clones the engine of a shared icon that is changed.
        changed.setIsMask(True)
        assert strongest(changed) == "#13579b"
    finally:
        qapp.setPalette(before)
    assert QGuiApplication.palette() == before


def test_an_unknown_icon_is_an_error_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


def strongest(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour of an icon's most opaque pixel."""
    image = made.pixmap(QSize(48, 48), mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    return max(pixels, key=lambda color: color.alpha()).name()

"""Keys on keyboards of other countries: what X11 tells of a key, for some layouts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from lpr_desktop.gui.action_specs import Place
from lpr_desktop.gui.action_table import ACTIONS
from lpr_desktop.gui.keymap import Keymap

# X11's number of the key of each letter and digit of a US keyboard.
CODES = {
    sign: start + offset
    for start, row in ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for offset, sign in enumerate(row)
}
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier

# What the keys at these places of a US keyboard produce.
LETTERS = {
    "us": "WADQTNI",
    "ru": "ЦФВЙЕТШ",
    "gr": "ΣΑΔ;ΤΝΙ",
    "ara": "صشيضفىه",
}
DIGITS = {"us": "123", "ru": "123", "fr": '&é"', "gr": "123", "ara": "١٢٣"}
IDS = {
    "W": "mark_draw", "A": "mark_previous", "D": "mark_next", "Q": "mark_difficult",
    "T": "mark_truncated", "N": "mark_next_empty", "I": "mark_suggest",
}  # fmt: skip


def event(
    sign: str,
    code: int,
    modifiers: Qt.KeyboardModifier = NONE,
    kind: QEvent.Type = QEvent.Type.KeyPress,
) -> QKeyEvent:
    return QKeyEvent(kind, ord(sign), modifiers, code, 0, 0, sign.lower())


@pytest.fixture
def keymap(qapp) -> Keymap:
    return Keymap(ACTIONS)


@pytest.mark.parametrize("layout", LETTERS)
def test_letters_where_the_layout_has_none(keymap, layout):
    for place, sign in zip("WADQTNI", LETTERS[layout], strict=True):
        found = keymap.find_event(Place.CANVAS, event(sign, CODES[place]))
        assert found is not None, f"{place} on {layout}"
        assert found[0] == IDS[place]


def test_a_latin_letter_is_what_the_layout_says(keymap):
    # AZERTY: A lies where a US keyboard has Q, and W where it has Z.
    for sign, place in (("A", "Q"), ("W", "Z"), ("Q", "A")):
        found = keymap.find_event(Place.CANVAS, event(sign, CODES[place]))
        assert found == (IDS[sign], 0)
    assert keymap.find_event(Place.CANVAS, event(",", CODES["W"])) is None, "Dvorak"


@pytest.mark.parametrize("layout", DIGITS)
@pytest.mark.parametrize("modifiers", [NONE, SHIFT])
def test_the_row_of_digits_with_and_without_shift(keymap, layout, modifiers):
    shown = DIGITS[layout] if modifiers is NONE else "!@#"
    for number, sign in enumerate(shown):
        key = event(sign, CODES[str(number + 1)], modifiers)
        assert keymap.find_event(Place.CANVAS, key) == ("mark_class", number)


def test_a_mark_that_needs_shift(keymap):
    plus = event("+", 21, CTRL | SHIFT)
    assert keymap.keys_of(plus) == ("Ctrl+Shift++", "Ctrl++")
    # A German keyboard has = on the 0: the mark goes before the digit.
    assert keymap.keys_of(event("=", CODES["0"], CTRL | SHIFT)) == (
        "Ctrl+Shift+=", "Ctrl+=", "Ctrl+0",
    )  # fmt: skip


def press(window, sign: str, code: int, modifiers: Qt.KeyboardModifier) -> None:
    """What Qt does with a key that the window system sends."""
    target = window.canvas
    override = event(sign, code, modifiers, QEvent.Type.ShortcutOverride)
    override.ignore()
    QApplication.sendEvent(target, override)
    assert override.isAccepted(), "else Qt looks for shortcuts, and finds none or several"
    QApplication.sendEvent(target, event(sign, code, modifiers))


def test_the_keys_of_the_window(open_annotate, cars):
    window = open_annotate(cars)
    window.canvas.setFocus()
    before = window.canvas.zoom
    press(window, "+", 21, CTRL | SHIFT)
    assert window.canvas.zoom > before, "Ctrl++ on a US keyboard"
    press(window, "А", CODES["F"], CTRL)
    assert window.canvas.zoom == before, "Ctrl+F on a Russian one"

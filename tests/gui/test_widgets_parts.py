"""The parts of which pages are made, in the program's own style."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from lpr_desktop.gui.theme import LIGHT, style_sheet
from lpr_desktop.gui.widgets.parts import chooser

LONG = "Germany, France and some more"


@pytest.fixture
def narrow(qtbot: QtBot) -> Callable[[int], QComboBox]:
    window = QWidget()
    window.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(window)

    def make(width: int) -> QComboBox:
        combo = chooser([("Any", ""), (LONG, "de,fr")], least_characters=3)
        combo.setParent(window)
        combo.setFixedWidth(width)
        combo.setCurrentIndex(1)
        window.show()
        return combo

    return make


def test_a_narrow_chooser_shows_whole_titles_in_its_list(
    qtbot: QtBot, narrow: Callable[[int], QComboBox]
) -> None:
    combo = narrow(90)
    combo.showPopup()
    wanted = combo.view().fontMetrics().horizontalAdvance(LONG)
    qtbot.waitUntil(lambda: combo.view().viewport().width() >= wanted)
    combo.hidePopup()


def test_a_list_of_very_long_titles_stays_on_the_screen(
    qtbot: QtBot, narrow: Callable[[int], QComboBox]
) -> None:
    combo = narrow(90)
    combo.setItemText(1, 30 * LONG)
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible)
    assert combo.view().window().width() < combo.screen().availableGeometry().width() / 2
    combo.hidePopup()


def test_a_long_title_ends_in_an_ellipsis(narrow: Callable[[int], QComboBox]) -> None:
    combo = narrow(140)

    def look(title: str) -> QImage:
        combo.setItemText(1, title)
        return combo.grab().toImage()

    cut = look(LONG)
    shortened = {
        combo.fontMetrics().elidedText(LONG, Qt.TextElideMode.ElideRight, room)
        for room in range(20, 140)
    }
    assert cut in [look(words) for words in shortened if look(words) != look(words[:-1])]

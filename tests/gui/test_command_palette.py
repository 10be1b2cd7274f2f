"""The command palette: finding an action of any view, and doing it."""

from __future__ import annotations

import pytest
from conftest import OpenWindow, Window
from PySide6.QtCore import Qt

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.command_palette import CommandPalette, fit


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window()


def _palette(window: Window) -> CommandPalette:
    window.main.actions_["palette"].trigger()
    palette = window.main.findChild(CommandPalette)
    assert palette is not None
    return palette


def _titles(palette: CommandPalette) -> list[str]:
    rows = (palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount()))
    return [row.text(0) for row in rows]


@pytest.mark.parametrize(
    ("wanted", "text", "better_than"),
    [
        ("exp", "Export as JSON", "Next page"),
        ("open", "Open folder", "Reopen it"),
        ("json", "Export as JSON", "Join some other note"),
    ],
)
def test_fit_orders(wanted: str, text: str, better_than: str) -> None:
    best, other = fit(wanted, text), fit(wanted, better_than)
    assert best is not None
    assert other is None or best < other


def test_fit_needs_every_word() -> None:
    assert fit("", "anything") == 0
    assert fit("export csv", "Export as table (CSV) Read") is not None
    assert fit("export xyz", "Export as table (CSV) Read") is None
    assert fit("eaj", "Export as JSON") is not None, "letters one after the other"


def test_all_views_are_found_and_the_shown_one_comes_first(window: Window) -> None:
    palette = _palette(window)
    specs = window.main.actions_.specs
    assert len(_titles(palette)) == len(list(specs))
    palette.field.setText("export as json")
    first, second = (palette.list.topLevelItem(row) for row in (0, 1))
    assert (first.text(1), second.text(1)) == ("Read", "History")
    assert first.text(2) == "Ctrl+Shift+E"
    assert "Export as JSON" in first.text(0)
    palette.reject()


def test_keys_choose_and_enter_does_it(window: Window) -> None:
    palette = _palette(window)
    window.qtbot.keyClicks(palette.field, "dark theme")
    before = palette.list.currentIndex().row()
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == before == 0
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.main.actions_["theme_dark"].isChecked()


def test_what_cannot_be_done_says_why_and_does_nothing(window: Window) -> None:
    palette = _palette(window)
    palette.field.setText("undo")
    row = palette.list.currentItem()
    assert row.text(0) == "Undo – Nothing was changed yet"
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_an_action_of_another_view_shows_it(window: Window) -> None:
    palette = _palette(window)
    palette.field.setText("take all filters away")
    assert _titles(palette) == ["Show all readings"], "found by its explanation"
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.main.views.shown is View.HISTORY


def test_esc_closes_it_whatever_was_typed(window: Window) -> None:
    palette = _palette(window)
    window.qtbot.keyClicks(palette.field, "undo")
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()

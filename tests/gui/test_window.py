"""The window itself: actions and keys, themes, errors, settings, what is loaded when."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)
from reading_scenes import save

from lpr_desktop.errors import ImageError
from lpr_desktop.gui import main_window
from lpr_desktop.gui.action_specs import Menu, Place, View
from lpr_desktop.gui.action_table import ACTIONS
from lpr_desktop.gui.app import ErrorHooks, run
from lpr_desktop.gui.dialogs import AboutDialog, ErrorDialog, ShortcutsDialog, shortcuts_html
from lpr_desktop.gui.keymap import Keymap
from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.settings import DECLARED, Settings, load_settings
from lpr_desktop.gui.theme import DARK, LIGHT, Theme, ThemeChoice, style_sheet
from lpr_desktop.gui.views import Views
from lpr_desktop.gui.words import time_left
from lpr_desktop.log_file import end_log, log_path, log_to_file


def canonical(keys: str) -> str:
    sequence = QKeySequence(keys)
    assert sequence.count() == 1, keys
    assert sequence.toString(), keys
    return sequence.toString()


@pytest.mark.parametrize("place", list(Place))
def test_no_key_is_bound_twice_in_one_place(qapp, place):
    keys = [canonical(key) for spec in ACTIONS if spec.place is place for key in spec.keys]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.WINDOW])
def test_no_key_of_the_window_hides_one_of_a_place(qapp, place):
    window = {canonical(key) for s in ACTIONS if s.place is Place.WINDOW for key in s.keys}
    there = {canonical(key) for s in ACTIONS if s.place is place for key in s.keys}
    assert window & there == set()


def test_ids_are_unique():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("menu", list(Menu))
def test_mnemonics_are_unique_in_a_menu(menu, view):
    menus: dict[str, dict[str, None]] = {"": {}}
    for spec in ACTIONS:
        if spec.menu is menu and spec.place.view in (None, view):
            menus.setdefault(spec.submenu, {})[spec.title] = None
    menus[""] |= dict.fromkeys(filter(None, menus))
    titles = [(name, title) for name, titles in menus.items() for title in titles]
    letters = [(name, title[title.index("&") + 1].lower()) for name, title in titles]
    assert [letter for letter, times in Counter(letters).items() if times > 1] == []


def test_every_action_of_the_window_does_something(open_window):
    window = open_window()
    for spec in ACTIONS:
        if spec.place is Place.WINDOW:
            action = window.main.actions_[spec.id]
            assert action.receivers("2triggered(bool)") > 0, spec.id


def test_the_list_of_keys_shows_all_of_them(qapp):
    text = shortcuts_html(Keymap(ACTIONS))
    for spec in ACTIONS:
        if spec.keys:
            assert spec.plain_title.replace("'", "&#x27;") in text, spec.id


def test_everything_that_takes_the_keyboard_has_a_name(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path, "a.png", ("AB123CD", 100, 80))])
    window.wait_until_read(1)
    window.wait(lambda: window.panel.reading is not None)
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


def test_f6_goes_round_the_panes_and_never_gets_stuck(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path, "a.png", ("AB123CD", 100, 80))])
    window.wait_until_read(1)
    window.wait(lambda: window.panel.reading is not None)
    window.main.activateWindow()
    window.view.pictures.setFocus()
    places = []
    for _ in range(4):
        window.trigger("next_pane")
        focus = QApplication.focusWidget()
        places.append(
            next(
                number
                for number, pane in enumerate(
                    (window.view.pictures, window.picture_view, window.panel,
                     window.view.options_panel)
                )
                if pane is focus or pane.isAncestorOf(focus)
            )
        )  # fmt: skip
    assert places == [1, 2, 3, 0]


def test_letters_typed_into_a_field_are_no_commands(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path, "a.png", ("AB123CD", 100, 80))])
    window.wait_until_read(1)
    window.trigger("search")
    window.qtbot.keyClicks(window.view.filter_bar.search, "wad")
    assert window.view.filter_bar.search.text() == "wad"
    assert not window.picture_view.is_adding


def test_next_and_previous_picture(open_window, tmp_path):
    paths = [save(tmp_path, f"p{number}.png", ("AB123CD", 100, 80)) for number in range(3)]
    window = open_window(paths=paths)
    window.wait_until_read(3)
    window.wait_until_shown(paths[0])
    window.qtbot.keyClick(window.view.pictures, Qt.Key.Key_D)
    window.wait_until_shown(paths[1])
    window.trigger("next_picture")
    window.trigger("next_picture")
    window.wait_until_shown(paths[2])
    window.qtbot.keyClick(window.picture_view, Qt.Key.Key_A)
    window.wait_until_shown(paths[1])


@pytest.mark.parametrize(("choice", "colors"), [("light", LIGHT), ("dark", DARK)])
def test_the_theme_can_be_chosen_and_is_remembered(open_window, user_folder, choice, colors):
    window = open_window()
    window.trigger(f"theme_{choice}")
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == colors.window
    window.main.workspace.settings.save()
    settings, _ = load_settings(user_folder / "settings.json")
    assert settings[DECLARED["theme"]] == choice


def test_the_theme_follows_the_system_while_it_runs(qapp, monkeypatch):
    theme = Theme(ThemeChoice.SYSTEM, qapp)
    hints = QGuiApplication.styleHints()
    for scheme, colors in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _self, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert theme.colors is colors
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == colors.window
    theme.set_choice(ThemeChoice.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colors is DARK, "a choice of the person's own stays"
    theme.deleteLater()


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio."""

    def luminance(color: str) -> float:
        parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_can_be_told_apart(colors):
    """Text 4.5:1, of WCAG 2; it asks nothing of what cannot be pressed, which is seen here, too."""
    grounds = (colors.window, colors.surface, colors.raised)
    selected, banners = colors.accent_soft, (colors.warning_soft, colors.danger_soft)
    for ground in (*grounds, selected, *banners, colors.canvas, colors.border):
        assert contrast(colors.text, ground) >= 7
        assert contrast(colors.muted, ground) >= 4.5  # placeholders, chips, the other views
    for ground in (*grounds, selected, colors.warning_soft):
        for ink in (colors.accent, colors.success, colors.warning):  # accent: links
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (*grounds, selected, colors.danger_soft):
        assert contrast(colors.danger, ground) >= 4.5
    for ground in (colors.accent, colors.accent_hover):
        assert contrast(colors.accent_text, ground) >= 4.5
    for ground in grounds:
        assert contrast(colors.disabled, ground) >= 3
    for ink in (colors.outline, *colors.series):
        assert contrast(ink, colors.surface) >= 3


def test_the_style_sheet_writes_in_no_other_pair_of_colours():
    """A rule that names both ground and ink names a pair that is measured above."""
    for colors in (LIGHT, DARK):
        for rule in re.findall(r"\{([^}]*)\}", style_sheet(colors)):
            ground = re.search(r"background: (#\w{6});", rule)
            ink = re.search(r"(?<![-\w])color: (#\w{6});", rule)
            if ground and ink and ink[1] != colors.disabled:
                assert contrast(ink[1], ground[1]) >= 4.5, rule


def test_an_unexpected_error_is_shown_once_and_the_window_goes_on(open_window, tmp_path, capsys):
    window = open_window()

    def fail() -> None:
        raise ZeroDivisionError("nobody expected this")

    with ErrorHooks(window.main.workspace.report):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        window.wait(lambda: window.main.findChildren(ErrorDialog))
        sys.excepthook(ValueError, ValueError("and this"), None)
        (dialog,) = window.main.findChildren(ErrorDialog)
        assert "nobody expected this" in dialog.details.toPlainText()
        assert "ZeroDivisionError" in dialog.details.toPlainText()
        dialog.reject()
    assert "nobody expected this" in capsys.readouterr().err
    path = save(tmp_path, "a.png", ("AB123CD", 100, 80))
    window.main.open_paths([path])
    window.wait_until_read(1)


def test_an_error_of_ours_is_a_message_and_no_dialog(open_window):
    window = open_window()
    window.main.workspace.report(ImageError("a.jpg: this is broken"))
    assert window.main.workspace.notices.texts()["problem"] == "a.jpg: this is broken"
    assert window.main.findChildren(ErrorDialog) == []


def test_size_and_columns_are_remembered(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path, "a.png", ("AB123CD", 100, 80))])
    window.wait_until_read(1)
    # Within the 800 × 800 of the screen that is not there.
    window.main.resize(790, 700)
    window.view.splitter.setSizes([300, 190, 300])
    sizes = window.view.splitter.sizes()
    window.close()
    settings, _ = load_settings(window.main.workspace.settings.path)
    again = open_window(settings, size=None)
    assert again.main.size() == QSize(790, 700)
    again.wait(again.view.splitter.isVisible)
    assert again.view.splitter.sizes() == sizes


@pytest.mark.parametrize("rubbish", ["", "!", "AAAA", "x" * 5000])
def test_rubbish_in_the_remembered_size_is_survived(open_window, rubbish):
    window = open_window(
        Settings(theme="light", journal_days=30, geometry=rubbish, splitter=rubbish)
    )
    assert window.main.isVisible()


def test_a_detector_that_is_gone_is_shown_and_not_silently_replaced(open_window):
    window = open_window(Settings(theme="light", journal_days=30, detector="my detector"))
    assert window.view.options_panel.detector.currentText() == "my detector"
    assert window.main.workspace.pipeline.detector == "my detector"


def test_the_log_is_shown_and_the_error_dialog_quotes_it(open_window, monkeypatch):
    window = open_window()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    handler = log_to_file()
    try:
        window.main.workspace.jobs.start(lambda _task: 1 // 0)
        window.wait(lambda: window.main.findChildren(ErrorDialog))
        (dialog,) = window.main.findChildren(ErrorDialog)
        details = dialog.details.toPlainText()
        assert "A job ended with ZeroDivisionError" in details
        assert str(log_path()) in details
        dialog.reject()
        window.trigger("show_log")
        assert [url.toLocalFile() for url in opened] == [str(log_path())]
    finally:
        end_log(handler)


@pytest.mark.parametrize("dialog", [lambda: ShortcutsDialog(Keymap(ACTIONS)), AboutDialog])
def test_dialogs_open_and_close(qtbot, dialog):
    shown = dialog()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_about_names_what_the_program_is_made_of(qtbot):
    from importlib import metadata

    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    shown = dialog.findChild(QTextBrowser).toPlainText()
    assert metadata.version("opencv-python-headless") in shown
    assert "Apache-2.0" in shown


def test_nothing_heavy_is_loaded_before_the_first_paint():
    program = (
        "import sys, lpr_desktop.gui.app\n"
        "heavy = {'cv2', 'tesserocr', 'ai_edge_litert', 'lxml', 'PIL', 'tensorflow', 'pyqtgraph'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_words():
    assert time_left(0.2) == "1 s left"
    assert time_left(59) == "59 s left"
    assert time_left(150) == "about 2 min left"
    assert time_left(3 * 3600 + 120) == "about 3 h 2 min left"


def test_one_line_edit_is_the_text_of_the_plate(open_window):
    window = open_window()
    assert len(window.panel.findChildren(QLineEdit)) == 1


def test_the_program_starts_and_ends(qtbot, qapp, tmp_path, user_folder):
    path = save(tmp_path, "a.png", ("AB123CD", 100, 80))
    user_folder.mkdir(parents=True)
    (user_folder / "settings.json").write_text("{broken")
    seen = {}

    def look() -> None:
        (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if window.session.model.total != 1:
            QTimer.singleShot(50, look)
            return
        seen["banners"] = window.workspace.notices.texts()
        window.close()

    before = sys.excepthook
    QTimer.singleShot(50, look)
    assert run([str(path)]) == 0
    assert "settings file could not be understood" in seen["banners"]["settings"]
    assert "journal" in seen["banners"], "a first start asks"
    assert sys.excepthook is before


def test_the_first_paint_has_the_tools_of_the_view_that_comes(open_window, monkeypatch):
    show_view, seen = Views.show_view, []

    def show(views: Views, view: View) -> None:
        actions = views.window().actions_
        seen.append([a for a in ("open_files", "mark_draw") if actions[a].isVisible()])
        show_view(views, view)

    monkeypatch.setattr(Views, "show_view", show)
    open_window(Settings(theme="light", journal_days=30, view=View.ANNOTATE.key))
    assert seen == [["mark_draw"]]


@pytest.mark.parametrize("view", ["annotate", "read", "history"])
def test_what_a_view_says_stands_over_it_alone(view: str) -> None:
    """Only that work is not saved, and copies that are made meanwhile, concern all of them."""
    found = []
    for file in (Path(main_window.__file__).parent / view).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            says = ast.unparse(node.func).endswith(("workspace.tell", "_notices.show"))
            if says and not any(keyword.arg == "view" for keyword in node.keywords):
                found.append(ast.unparse(node.args[0]) + file.name)
    assert [one for one in found if "save" not in one and "video_frames" not in one] == []

"""Keys: the table, changing them, conflicts, and where single letters act."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QTextBrowser

from lpr_desktop.gui.action_specs import Place, View
from lpr_desktop.gui.action_table import ACTIONS
from lpr_desktop.gui.annotate.classes import CLASSES
from lpr_desktop.gui.dialogs import ShortcutsDialog, shortcuts_html
from lpr_desktop.gui.keymap import KEYS, Keymap, find_conflicts
from lpr_desktop.gui.keys_dialog import KeysDialog
from lpr_desktop.gui.settings import Settings, load_settings
from lpr_desktop.gui.views import SHOWN_VIEW

SPECS = {spec.id: spec for spec in ACTIONS}

# As people know them from labelImg, and what is new: the promise to their fingers.
PROMISED = {
    "W": "mark_draw", "A": "mark_previous", "D": "mark_next", "Space": "mark_verified",
    "Del": "mark_remove", "Ctrl+D": "mark_duplicate", "Ctrl+O": "mark_open_picture",
    "Ctrl+U": "mark_open_folder", "Ctrl+R": "mark_annotation_folder", "Ctrl+S": "mark_save",
    "Ctrl+Q": "quit", "Ctrl+E": "mark_label", "Ctrl+J": "mark_edit_mode", "Ctrl+H": "mark_hide",
    "Ctrl+F": "mark_fit", "Ctrl+Shift+F": "mark_fit_width", "Ctrl++": "mark_zoom_in",
    "Ctrl+-": "mark_zoom_out", "Ctrl+=": "mark_actual_size", "Left": "mark_nudge",
    "Esc": "mark_escape", "Ctrl+Shift+P": "mark_labels", "Ctrl+Z": "mark_undo",
    "Ctrl+Y": "mark_redo", "Ctrl+Shift+Z": "mark_redo", "Ctrl+C": "mark_copy",
    "Ctrl+V": "mark_paste", "Ctrl+Shift+V": "mark_append", "Ctrl+A": "mark_select_all",
    "Ctrl+Shift+H": "mark_show_all", "Ctrl+Shift+Del": "mark_trash", "1": "mark_class",
    "9": "mark_class", "Q": "mark_difficult", "T": "mark_truncated", "Tab": "mark_next_box",
    "Shift+Left": "mark_nudge_far", "Ctrl+Left": "mark_resize", "N": "mark_next_empty",
    "Shift+N": "mark_previous_empty", "I": "mark_suggest", "Ctrl+B": "mark_suggest_all",
    "Ctrl+G": "mark_statistics", "F1": "shortcuts", "Return": "mark_accept",
}  # fmt: skip


@pytest.mark.parametrize(("key", "id"), PROMISED.items())
def test_promised_keys(qapp, key, id):
    places = (Place.WINDOW, Place.ANNOTATE, Place.CANVAS)
    keymap = Keymap(ACTIONS)
    found = [keymap.find(place, QKeySequence(key).toString()) for place in places]
    assert [one[0] for one in found if one is not None] == [id]


def test_labelimgs_key_that_deletes_for_good_is_unbound(qapp):
    keys = {key for spec in ACTIONS for key in spec.keys}
    assert "Ctrl+Shift+D" not in keys


def test_no_two_actions_are_in_each_others_way(qapp):
    assert find_conflicts(SPECS, Keymap(ACTIONS).bindings) == []


def test_conflicts_are_found_between_window_view_and_place(qapp):
    def conflicts(id: str, key: str) -> set[str]:
        bindings = Keymap(ACTIONS, {id: [key]}).bindings
        found = find_conflicts(SPECS, bindings)
        return {one.first.id for one in found} | {one.second.id for one in found}

    assert conflicts("mark_next", "W") == {"mark_next", "mark_draw"}, "in one place"
    assert conflicts("mark_next", "Ctrl+S") == {"mark_next", "mark_save"}, "view and place"
    assert conflicts("mark_next", "F1") == {"mark_next", "shortcuts"}, "window and place"
    assert conflicts("mark_next", "F2") == set(), "another view has it, or another place"
    assert "read_picture" not in conflicts("mark_save", "Ctrl+R"), "only one view is visible"


def test_single_letters_and_tab_are_keys_of_the_canvas_only(qapp):
    for spec in ACTIONS:
        if spec.place.view is View.READ:
            continue
        for key in spec.keys:
            if "+" not in key and (len(key) == 1 or key in ("Tab", "Space", "Del", "Return")):
                assert spec.place.needs_focus, spec.id


def test_the_list_of_keys_shows_the_keys_in_force(qapp):
    text = shortcuts_html(Keymap(ACTIONS, {"mark_next": ["F8"]}))
    assert "<b>F8</b>" in text
    for place in Place:
        assert place.value in text


def test_keys_that_are_built_in_are_not_offered(qapp):
    keymap = Keymap(ACTIONS, {"text_take": ["F8"]})
    assert keymap.keys("text_take") == ("Return",)


def test_settings_of_no_use_are_left_out(qapp):
    keymap = Keymap(ACTIONS, {"gone": ["F8"], "mark_next": ["no such key!"], "mark_nudge": ["F8"]})
    assert keymap.keys("mark_next") == ()
    assert len(keymap.keys("mark_nudge")) == 4, "the four arrows come together"


def test_a_key_is_changed_in_the_dialog_and_kept(open_annotate, cars, user_folder, qtbot):
    window = open_annotate(cars)
    keymap = window.main.actions_.keymap
    dialog = KeysDialog(keymap, window.main)
    qtbot.addWidget(dialog)
    dialog.choose("mark_next")
    dialog.field.setKeySequence(QKeySequence("W"))
    assert not dialog.ok.isEnabled()
    assert "Draw a box" in dialog.problem.text()
    assert "Next picture" in dialog.problem.text()
    assert keymap.keys("mark_next") == ("D",), "nothing changes before OK"
    dialog.field.setKeySequence(QKeySequence("F8"))
    assert dialog.ok.isEnabled()
    dialog.choose("mark_duplicate")
    dialog.field.setKeySequence(QKeySequence("Ctrl+Shift+D"))
    dialog.accept()
    window.key("D")
    assert window.name == "car 1.png"
    window.key("F8")
    window.wait_until_shown("car 2.png")
    shortcuts = window.main.actions_["mark_duplicate"].shortcuts()
    assert shortcuts == [QKeySequence("Ctrl+Shift+D")]
    assert "Ctrl+Shift+D" in window.main.actions_["mark_duplicate"].toolTip()
    settings = Settings(keys=keymap.changed_keys)
    assert settings[KEYS] == {"mark_next": ["F8"], "mark_duplicate": ["Ctrl+Shift+D"]}


def test_one_of_the_four_arrows_can_be_another_key(open_annotate, cars, qtbot):
    window = open_annotate(cars)
    dialog = KeysDialog(window.main.actions_.keymap, window.main)
    qtbot.addWidget(dialog)
    dialog.choose("mark_nudge", 1)
    dialog.field.setKeySequence(QKeySequence("L"))
    dialog.accept()
    window.draw(100, 80, 200, 120)
    before = window.boxes[0]
    window.key("L")
    assert window.boxes[0] == before.shifted(1, 0)
    window.key("Left")
    assert window.boxes[0] == before


def test_broken_keys_in_the_settings_do_not_stop_the_start(user_folder):
    path = user_folder / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"keys": {"mark_next": 5}, "classes": [], "view": "annotate"}')
    settings, problem = load_settings(path)
    assert (
        settings[KEYS],
        settings[CLASSES],
        settings[SHOWN_VIEW],
    ) == ({}, ["plate"], "annotate")
    assert problem is not None
    assert "keys" in problem
    assert path.with_name("settings.json.broken").exists()


def test_the_list_of_keys_opens_at_those_of_the_view(qtbot):
    dialog = ShortcutsDialog(Keymap(ACTIONS), View.ANNOTATE)
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.findChild(QTextBrowser)
    qtbot.waitUntil(lambda: text.verticalScrollBar().value() > 0)


def test_pictures_and_files_are_reached_by_the_menus(open_annotate, cars):
    window = open_annotate(cars)
    for name, id in (("car 2.png", "mark_next"), ("car 1.png", "mark_previous")):
        window.trigger(id)
        window.wait_until_shown(name)
    window.trigger("mark_copy_name")
    assert QGuiApplication.clipboard().text() == "car 1.png"


def test_keys_of_the_other_view_do_nothing(open_annotate, cars):
    window = open_annotate(cars)
    for action in window.main.actions():
        id = action.objectName()
        spec = SPECS.get(id)
        if spec is not None and spec.place.view is View.READ:
            assert not action.isVisible(), id
    window.main.actions_["view_read"].trigger()
    assert window.main.read.view.isVisible()
    assert not window.main.actions_["mark_undo"].isVisible()
    assert window.main.actions_["undo"].isVisible()
    titles = [action.text() for action in window.main.menuBar().actions() if action.isVisible()]
    assert titles == ["&File", "&Edit", "&View", "&Reading", "&Help"]
    window.main.actions_["view_annotate"].trigger()
    titles = [action.text() for action in window.main.menuBar().actions() if action.isVisible()]
    assert titles == ["&File", "&Edit", "&View", "&Boxes", "&Data set", "&Help"]


def test_every_action_of_the_view_does_something(open_annotate, cars):
    window = open_annotate(cars)
    for spec in ACTIONS:
        if spec.is_action and spec.place.view is View.ANNOTATE:
            action = window.main.actions_[spec.id]
            signals = "2triggered(bool)", "2toggled(bool)"
            assert any(action.receivers(signal) > 0 for signal in signals), spec.id

"""The one table of actions: what the person can do, with which keys, and where.

Each room declares its own in its ``actions.py``; here they are collected, in the order in which
they stand in the menus, with those of the window itself. Menus, the tool bar, the list of keys (F1)
and the test that no key is bound twice all come from it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.gui.action_specs import ActionSpec, Menu, View
from lpr_desktop.gui.annotate.actions import ANNOTATE_ACTIONS
from lpr_desktop.gui.history.actions import HISTORY_ACTIONS
from lpr_desktop.gui.language import LANGUAGES, SYSTEM
from lpr_desktop.gui.read.actions import READ_ACTIONS
from lpr_desktop.gui.sharing.actions import SHARING_ACTIONS
from lpr_desktop.gui.train.actions import TRAIN_ACTIONS


def _theme(id: str, title: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, menu=Menu.VIEW, group="theme", submenu="Loo&k", **more)


_VIEWS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "view_read",
        "&Read plates",
        ("Ctrl+1",),
        menu=Menu.VIEW,
        group="view",
        icon="plate",
        tip="Find and read the plates in pictures",
        short=View.READ,
    ),
    ActionSpec(
        "view_annotate",
        "Anno&tate pictures",
        ("Ctrl+2",),
        menu=Menu.VIEW,
        group="view",
        icon="annotate",
        tip="Draw boxes around plates and write down their texts, to train a detector",
        short=View.ANNOTATE,
    ),
    ActionSpec(
        "view_train",
        "Train a detector on e&xamples",
        ("Ctrl+3", "F5"),
        menu=Menu.VIEW,
        group="view",
        icon="train",
        tip="Train a detector on annotated pictures",
        short=View.TRAIN,
    ),
    ActionSpec(
        "view_history",
        "&View the history",
        ("Ctrl+4",),
        menu=Menu.VIEW,
        group="view",
        icon="history",
        tip="Search, note, export and delete what was read; wanted plates; watched folders",
        short=View.HISTORY,
    ),
)
_WINDOW: tuple[ActionSpec, ...] = (
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), menu=Menu.FILE, starts_section=True),
    _theme("theme_system", "Theme of the s&ystem", starts_section=True),
    _theme("theme_light", "&Light theme"),
    _theme("theme_dark", "&Dark theme"),
    *(
        ActionSpec(
            f"language_{code or 'system'}",
            title,
            menu=Menu.VIEW,
            group="language",
            submenu="Lan&guage",
        )
        for code, title in {SYSTEM: "Language of the s&ystem", **LANGUAGES}.items()
    ),
    ActionSpec(
        "palette",
        "&Find an action…",
        ("Ctrl+K",),
        menu=Menu.HELP,
        icon="search",
        tip="Type a part of its name: all actions of all views, with their keys",
    ),
    ActionSpec(
        "guide",
        "&Guide",
        menu=Menu.HELP,
        icon="help",
        tip="How everything is done, from the first picture to a detector of your own",
    ),
    ActionSpec("shortcuts", "&Keyboard shortcuts", ("F1",), menu=Menu.HELP, icon="keyboard"),
    ActionSpec(
        "change_keys",
        "&Change keys…",
        menu=Menu.HELP,
        tip="Choose other keys; a key that is taken is shown",
    ),
    ActionSpec(
        "show_log",
        "Show &log",
        menu=Menu.HELP,
        tip="What the program did and what went wrong, for a report; it holds no text of a plate",
        starts_section=True,
    ),
    ActionSpec("about", "&About LPR Desktop", menu=Menu.HELP, icon="info"),
)

_NEEDS: dict[str, str] = {
    "Nothing was changed yet": "undo mark_undo",
    "Nothing was undone": "redo mark_redo",
    "Open pictures first": (
        "export_csv export_json export_anonymised remove_pictures clear_list copy_all next_picture "
        "previous_picture read_picture read_all send_pictures add_box zoom_in zoom_out actual_size "
        "fit"
    ),
    "Choose a plate first": "copy_plate correct_text remove_box",
    "Nothing is being read": "cancel",
    "Open a folder first": (
        "mark_annotation_folder mark_save mark_trash mark_problems mark_statistics mark_split "
        "mark_improve mark_import_yolo mark_import_coco mark_export_yolo mark_export_coco "
        "mark_rename_classes mark_review mark_what_next mark_take mark_draw mark_draw_corners "
        "mark_verified mark_suggest mark_paste mark_append mark_select_all mark_accept "
        "mark_accept_all mark_zoom_in mark_zoom_out mark_actual_size mark_fit mark_fit_width "
        "mark_brighter mark_darker mark_more_contrast mark_less_contrast mark_tone_reset mark_hide "
        "mark_show_all"
    ),
    "Choose a box first": (
        "mark_copy mark_duplicate mark_label mark_remove mark_difficult mark_truncated mark_corners"
    ),
    "Choose a reading first": (
        "history_open history_copy history_want history_send history_delete"
    ),
    "No reading is shown": (
        "history_export_csv history_export_json history_statistics history_delete_found"
    ),
    "Choose data to learn from first": "train_start train_improve",
    "No training is running": "train_stop",
    "Choose a training or a detector first": (
        "train_resume train_finish train_again train_use train_rename train_describe "
        "train_export_folder train_export_keras train_export_savedmodel train_export_onnx "
        "train_trash"
    ),
    "The trash is empty": "train_empty_trash",
}
"""What is missing where actions cannot be done, for those of which it is one thing."""

_needs_of = {id: words for words, ids in _NEEDS.items() for id in ids.split()}

_ROWS: tuple[ActionSpec, ...] = (
    *_VIEWS,
    *READ_ACTIONS,
    *ANNOTATE_ACTIONS,
    *SHARING_ACTIONS,
    *TRAIN_ACTIONS,
    *HISTORY_ACTIONS,
    *_WINDOW,
)

ACTIONS = tuple(replace(spec, needs=_needs_of.pop(spec.id, "")) for spec in _ROWS)
assert not _needs_of, f"no such actions: {_needs_of}"

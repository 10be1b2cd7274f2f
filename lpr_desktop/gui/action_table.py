"""The one table of actions: what the person can do, with which keys, and where.

Each room declares its own in its ``actions.py``; here they are collected, in the order in which
they stand in the menus, with those of the window itself. Menus, the tool bar, the list of keys (F1)
and the test that no key is bound twice all come from it.
"""

from __future__ import annotations

from typing import Any

from lpr_desktop.gui.action_specs import ActionSpec, Menu, View
from lpr_desktop.gui.annotate.actions import ANNOTATE_ACTIONS
from lpr_desktop.gui.history.actions import HISTORY_ACTIONS
from lpr_desktop.gui.read.actions import READ_ACTIONS
from lpr_desktop.gui.sharing.actions import SHARING_ACTIONS
from lpr_desktop.gui.train.actions import TRAIN_ACTIONS


def _theme(id: str, title: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, menu=Menu.VIEW, group="theme", **more)


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
    _theme("theme_light", "Li&ght theme"),
    _theme("theme_dark", "Dar&k theme"),
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

ACTIONS: tuple[ActionSpec, ...] = (
    *_VIEWS,
    *READ_ACTIONS,
    *ANNOTATE_ACTIONS,
    *SHARING_ACTIONS,
    *TRAIN_ACTIONS,
    *HISTORY_ACTIONS,
    *_WINDOW,
)

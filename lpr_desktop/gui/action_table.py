"""The one table of actions: what the person can do, with which keys, and where.

Each view has a file of its own in ``resources/actions``, and so has the window. Here they are
collected, in the order in which they stand in the menus. Menus, the tool bar, the list of keys (F1)
and the test that no key is bound twice all come from it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from lpr_desktop.assets import resources_folder
from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place
from lpr_desktop.gui.language import LANGUAGES, SYSTEM

_FILES = ("views", "read", "annotate", "sharing", "train", "history", "window")


def _rows(name: str) -> Iterator[ActionSpec]:
    """The actions of a file: a table each, named as the action; ``place`` is of all or of one."""
    file = resources_folder() / "actions" / f"{name}.toml"
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    usual = tables.pop("place", "window")
    for id, row in tables.items():
        place = Place[row.pop("place", usual).upper()]
        menu = Menu[row.pop("menu").upper()] if "menu" in row else None
        keys, parts = tuple(row.pop("keys", ())), tuple(row.pop("parts", ()))
        yield ActionSpec(id, keys=keys, parts=parts, place=place, menu=menu, **row)


ACTIONS = (
    *(row for name in _FILES for row in _rows(name)),
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
)

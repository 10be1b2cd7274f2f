"""The rows of the table of actions that belong to the History view."""

from __future__ import annotations

from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place


def _history(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.HISTORY, Menu.HISTORY, **more)  # type: ignore[arg-type]


HISTORY_ACTIONS: tuple[ActionSpec, ...] = (
    _history(
        "history_search",
        "&Search",
        "F3",
        icon="search",
        tip="Search by text; ? stands for one character, * for any",
    ),
    _history("history_all", "Show &all readings", "Alt+1", tip="Take all filters away"),
    _history(
        "history_open",
        "&Open picture in Read",
        "Ctrl+Return",
        icon="picture",
        tip="Show the picture with the chosen plate",
        short="Open picture",
        starts_section=True,
    ),
    _history("history_copy", "&Copy text", "Ctrl+C", icon="copy", tip="Copy the chosen texts"),
    _history(
        "history_want",
        "Put on the list of &wanted plates",
        "Ctrl+Shift+W",
        icon="flag",
        tip="Be told whenever this plate is read",
        short="Wanted",
    ),
    _history(
        "history_send",
        "Send to a &data set…",
        "Ctrl+D",
        icon="annotate",
        tip="Put the pictures of the chosen readings into a data set, to learn from",
        short="Send to data set",
    ),
    _history(
        "history_export_csv",
        "&Export as table (CSV)…",
        "Ctrl+E",
        icon="export",
        tip="Write what is shown to a table for a spreadsheet",
        short="Export",
        starts_section=True,
    ),
    _history(
        "history_export_json",
        "Export as &JSON…",
        "Ctrl+Shift+E",
        icon="export",
        tip="Write what is shown for other programs",
    ),
    _history(
        "history_statistics",
        "S&tatistics…",
        "Ctrl+G",
        icon="list",
        tip="What is shown by hour, day, country and plate, and how sure it is",
        short="Statistics",
    ),
    _history(
        "history_results",
        "Loo&k through results of a cluster…",
        icon="search",
        tip="Search a folder that `lpr-desktop read --cluster` has filled, and take over readings",
        short="Results",
    ),
    _history(
        "watch_add",
        "Watch a &folder…",
        "Ctrl+Shift+O",
        icon="folder",
        tip="Read new pictures of a folder as they arrive",
        short="Watch a folder",
        starts_section=True,
    ),
    _history(
        "watch_add_camera",
        "Watch a ca&mera…",
        icon="camera",
        tip="Read the plates that a network or USB camera shows",
        short="Watch a camera",
    ),
    _history(
        "history_delete",
        "De&lete the chosen readings…",
        "Ctrl+Del",
        icon="remove",
        tip="Delete them from this computer for good; the pictures stay",
        short="Delete",
        starts_section=True,
    ),
    _history("history_delete_found", "Delete all that is show&n…"),
    _history("history_delete_old", "Delete readings of earlie&r days…"),
    _history("history_delete_all", "Delete the whole &history…"),
)

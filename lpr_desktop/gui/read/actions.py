"""The rows of the table of actions that belong to the Read view."""

from __future__ import annotations

from typing import Any

from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place


def _file(id: str, title: str, *keys: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.FILE, **more)


def _edit(id: str, title: str, *keys: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.EDIT, **more)


def _view(id: str, title: str, *keys: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.VIEW, **more)


def _read(id: str, title: str, *keys: str, **more: Any) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.READ, **more)


def _key(place: Place, id: str, title: str, *keys: str) -> ActionSpec:
    return ActionSpec(id, title, keys, place=place)


READ_ACTIONS: tuple[ActionSpec, ...] = (
    _file(
        "open_files",
        "&Open pictures or videos…",
        "Ctrl+O",
        icon="open",
        tip="Choose pictures and videos to read",
        short="Open",
    ),
    _file(
        "open_folder",
        "Open &folder…",
        "Ctrl+U",
        icon="folder",
        tip="Read all pictures of a folder and the folders in it",
        short="Folder",
    ),
    _file(
        "paste",
        "&Paste pictures",
        "Ctrl+V",
        icon="paste",
        tip="Read what is on the clipboard",
        short="Paste",
    ),
    _file("open_samples", "Open &sample pictures", icon="picture", tip="Try the program out"),
    _file(
        "export_csv",
        "&Export as table (CSV)…",
        "Ctrl+E",
        icon="export",
        tip="Write all readings to a table for a spreadsheet",
        starts_section=True,
    ),
    _file(
        "export_json",
        "Export as &JSON…",
        "Ctrl+Shift+E",
        icon="export",
        tip="Write all readings for other programs",
    ),
    _file(
        "export_anonymised",
        "Export anony&mised copies…",
        icon="export",
        tip="Copy pictures and videos with all plates made unreadable",
    ),
    _file(
        "remove_pictures",
        "&Remove from the list",
        "Ctrl+Del",
        icon="remove",
        tip="Take the chosen pictures off the list; the files stay where they are",
        starts_section=True,
    ),
    _file("clear_list", "Remove &all from the list", tip="Empty the list; the files stay"),
    _edit("undo", "&Undo", "Ctrl+Z", icon="undo"),
    _edit("redo", "&Redo", "Ctrl+Y", "Ctrl+Shift+Z", icon="redo"),
    _edit(
        "copy_plate",
        "&Copy plate",
        "Ctrl+C",
        icon="copy",
        tip="Copy the text of the chosen plate",
        starts_section=True,
    ),
    _edit(
        "copy_all",
        "Copy &all plates",
        "Ctrl+Shift+C",
        icon="copy",
        tip="Copy the texts of all pictures in the list, one line each",
    ),
    _edit("correct_text", "Correct &text", "F2", icon="edit", tip="Type what the plate says"),
    _edit(
        "add_box",
        "Add a &plate",
        "W",
        icon="add-box",
        tip="Draw a box around a plate; it is read at once",
        short="Add plate",
        starts_section=True,
    ),
    ActionSpec(
        "remove_box",
        "Re&move plate",
        ("Del", "Backspace"),
        Place.PICTURE,
        Menu.EDIT,
        icon="remove",
        tip="Remove the chosen box",
    ),
    _view("zoom_in", "Zoom &in", "Ctrl++", icon="zoom-in", starts_section=True),
    _view("zoom_out", "Zoom &out", "Ctrl+-", icon="zoom-out"),
    _view("actual_size", "&Actual size", "Ctrl+=", "Ctrl+0", icon="actual-size"),
    _view("fit", "&Fit in the window", "Ctrl+F", icon="fit"),
    _view("next_picture", "&Next picture", "D", "Ctrl+PgDown", starts_section=True),
    _view("previous_picture", "&Previous picture", "A", "Ctrl+PgUp"),
    _view("next_pane", "N&ext pane", "F6", tip="Move the keyboard to the next part of the window"),
    _view("search", "&Search", "F3", icon="search", starts_section=True),
    _view("filter_all", "Show a&ll", "Alt+1", group="filter"),
    _view("filter_with_plate", "Show &with plate", "Alt+2", group="filter"),
    _view("filter_without", "Show witho&ut plate", "Alt+3", group="filter"),
    _view("filter_uncertain", "Show un&certain", "Alt+4", group="filter"),
    _view("filter_failed", "Show faile&d", "Alt+5", group="filter"),
    _read(
        "read_picture",
        "&Read picture again",
        "Ctrl+R",
        icon="read-again",
        tip="Read the chosen picture again with the present choices",
        short="Read again",
    ),
    _read(
        "read_all",
        "Read &all again",
        "Ctrl+Shift+R",
        icon="read-again",
        tip="Read all pictures again with the present choices",
    ),
    _read(
        "send_pictures",
        "&Send to a data set…",
        "Ctrl+D",
        icon="annotate",
        tip="Put pictures with their boxes and texts into a data set, to learn from corrections",
        short="Send to data set",
    ),
    _read(
        "video_play",
        "&Play",
        "P",
        icon="start",
        tip="Play the video, or stop it",
        starts_section=True,
    ),
    _read("video_frame_before", "Pre&vious frame", "Q", icon="chevron-left"),
    _read("video_frame_next", "Ne&xt frame", "E", icon="chevron-right"),
    _read("video_passage_before", "&Go to the previous passage", "Shift+A", icon="skip-back"),
    _read("video_passage_next", "G&o to the next passage", "Shift+D", icon="skip-forward"),
    _read(
        "video_take_frame",
        "&Take the frame as a picture",
        "Ctrl+T",
        icon="camera",
        tip="Add the frame to the list as a picture: to correct boxes, or for a data set",
    ),
    _read(
        "video_line",
        "L&ine for directions…",
        tip="Draw a line across the video: which way a car crosses it is its direction",
    ),
    _read("cancel", "&Cancel reading", "Ctrl+.", icon="cancel", tip="Stop; what is read stays"),
    _read("journal_30", "Keep the journal 30 &days", group="journal", starts_section=True),
    _read("journal_365", "Keep the journal one &year", group="journal"),
    _read("journal_endless", "Keep the journal without &end", group="journal"),
    _read("journal_off", "Keep &no journal", group="journal"),
    _read(
        "clear_journal",
        "C&lear journal…",
        tip="Delete all remembered readings and corrections for good",
        starts_section=True,
    ),
    _key(Place.PICTURE, "box_next", "Next plate", "Tab"),
    _key(Place.PICTURE, "box_previous", "Previous plate", "Shift+Tab"),
    _key(Place.PICTURE, "box_nudge", "Move the box by 1 pixel", "Left", "Right", "Up", "Down"),
    _key(
        Place.PICTURE,
        "box_nudge_far",
        "Move the box by 10 pixels",
        "Shift+Left",
        "Shift+Right",
        "Shift+Up",
        "Shift+Down",
    ),
    _key(
        Place.PICTURE,
        "box_resize",
        "Make the box wider or higher by 1 pixel",
        "Ctrl+Left",
        "Ctrl+Right",
        "Ctrl+Up",
        "Ctrl+Down",
    ),
    _key(Place.PICTURE, "box_add_middle", "While adding: a box in the middle", "Return"),
    _key(Place.PICTURE, "picture_zoom", "Zoom in and out, fit, actual size", "+", "-", "0", "1"),
    _key(Place.PICTURE, "box_cancel", "Stop drawing, or choose no plate", "Esc"),
    _key(Place.LIST, "list_move", "Previous or next picture", "Up", "Down"),
    _key(Place.LIST, "list_ends", "First or last picture", "Home", "End"),
    _key(Place.LIST, "list_select_all", "Choose all pictures", "Ctrl+A"),
    _key(Place.LIST, "list_remove", "Take the chosen pictures off the list", "Del"),
    _key(Place.TEXT, "text_take", "Take the text as it is typed", "Return"),
    _key(Place.TEXT, "text_revert", "Leave the text as it was", "Esc"),
)

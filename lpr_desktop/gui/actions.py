"""The one table of actions: what the person can do, with which keys, and where.

Menus, the tool bar, the list of keys (F1) and the test that no key is bound twice all come from
it. Actions of the window and of a view become a ``QAction``; the keys of the other places are
handled by the widget that has the focus there. Which keys are in force says a
:class:`~lpr_desktop.gui.keymap.Keymap`, since a person may change them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place, View
from lpr_desktop.gui.annotate.actions import ANNOTATE_ACTIONS
from lpr_desktop.gui.history.actions import HISTORY_ACTIONS
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.keymap import Keymap, shown_keys
from lpr_desktop.gui.train.actions import TRAIN_ACTIONS

__all__ = ["ACTIONS", "ActionSpec", "Actions", "Menu", "Place", "View", "shown_keys"]


def _file(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.FILE, **more)  # type: ignore[arg-type]


def _edit(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.EDIT, **more)  # type: ignore[arg-type]


def _view(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.VIEW, **more)  # type: ignore[arg-type]


def _read(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.READ, Menu.READ, **more)  # type: ignore[arg-type]


def _theme(id: str, title: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, menu=Menu.VIEW, group="theme", **more)  # type: ignore[arg-type]


def _of(menu: Menu | None) -> list[ActionSpec]:
    """The rows of the Annotate view for one menu, which stand among the others."""
    return [spec for spec in ANNOTATE_ACTIONS if spec.menu is menu]


def _key(place: Place, id: str, title: str, *keys: str) -> ActionSpec:
    return ActionSpec(id, title, keys, place=place)


ACTIONS: tuple[ActionSpec, ...] = (
    _file(
        "open_files",
        "&Open pictures…",
        "Ctrl+O",
        icon="open",
        tip="Choose pictures to read",
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
        "remove_pictures",
        "&Remove from the list",
        "Ctrl+Del",
        icon="remove",
        tip="Take the chosen pictures off the list; the files stay where they are",
        starts_section=True,
    ),
    _file("clear_list", "Remove &all from the list", tip="Empty the list; the files stay"),
    *_of(Menu.FILE),
    ActionSpec(
        "import_pipeline",
        "&Import pipeline…",
        menu=Menu.FILE,
        tip="Add a detector with all that it needs, from a file that somebody has sent (.lprz)",
        starts_section=True,
    ),
    ActionSpec(
        "export_pipeline",
        "Export pipe&line…",
        menu=Menu.FILE,
        icon="export",
        tip="Write the detector, the text model and the settings into one file, to share it",
    ),
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), menu=Menu.FILE, starts_section=True),
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
    *_of(Menu.EDIT),
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
    _view("zoom_in", "Zoom &in", "Ctrl++", icon="zoom-in", starts_section=True),
    _view("zoom_out", "Zoom &out", "Ctrl+-", icon="zoom-out"),
    _view("actual_size", "&Actual size", "Ctrl+=", "Ctrl+0", icon="actual-size"),
    _view("fit", "&Fit in the window", "Ctrl+F", icon="fit"),
    _view("next_picture", "&Next picture", "D", "Ctrl+PgDown", starts_section=True),
    _view("previous_picture", "&Previous picture", "A", "Ctrl+PgUp"),
    _view("next_pane", "N&ext pane", "F6", tip="Move the keyboard to the next part of the window"),
    _view("search", "&Search", "Ctrl+K", "F3", icon="search", starts_section=True),
    _view("filter_all", "Show a&ll", "Alt+1", group="filter"),
    _view("filter_with_plate", "Show &with plate", "Alt+2", group="filter"),
    _view("filter_without", "Show witho&ut plate", "Alt+3", group="filter"),
    _view("filter_uncertain", "Show un&certain", "Alt+4", group="filter"),
    _view("filter_failed", "Show faile&d", "Alt+5", group="filter"),
    *_of(Menu.VIEW),
    _theme("theme_system", "Theme of the s&ystem", starts_section=True),
    _theme("theme_light", "Li&ght theme"),
    _theme("theme_dark", "Dar&k theme"),
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
    *_of(Menu.BOXES),
    *_of(Menu.DATA),
    *TRAIN_ACTIONS,
    *HISTORY_ACTIONS,
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
    *_of(None),
)


class Actions:
    """The ``QAction`` of every row that is one, made once for a window.

    Attributes:
        keymap: The keys in force; when it changes, the actions follow.
        groups: Actions that exclude each other, by the name of their group.
    """

    def __init__(self, window: QWidget, keymap: Keymap | None = None) -> None:
        self.keymap = keymap or Keymap(ACTIONS)
        self._actions: dict[str, QAction] = {}
        self._specs = {spec.id: spec for spec in ACTIONS if spec.is_action}
        self.groups: dict[str, QActionGroup] = {}
        for spec in self._specs.values():
            action = QAction(spec.title, window)
            action.setObjectName(spec.id)
            action.setStatusTip(spec.tip or spec.plain_title)
            action.setIconText(spec.short or spec.plain_title)
            action.setCheckable(spec.is_switch)
            if spec.icon:
                action.setIcon(icon(spec.icon))
            if spec.group:
                action.setCheckable(True)
                group = self.groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            window.addAction(action)
            self._actions[spec.id] = action
        self._show_keys()
        self.keymap.changed.connect(self._show_keys)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def of_menu(self, menu: Menu) -> Iterator[tuple[ActionSpec, QAction]]:
        """The actions of one menu, in the order of the table."""
        for id, spec in self._specs.items():
            if spec.menu is menu:
                yield spec, self._actions[id]

    def set_view(self, view: View) -> None:
        """Only the actions of this view, and those of the whole window, can be seen and used."""
        for id, spec in self._specs.items():
            self._actions[id].setVisible(spec.place.view in (None, view))

    def _show_keys(self) -> None:
        for id, spec in self._specs.items():
            action, keys = self._actions[id], self.keymap.keys(id)
            shown = shown_keys(keys[0]) if keys else ""
            action.setToolTip((spec.tip or spec.plain_title) + (f" ({shown})" if shown else ""))
            if spec.place.needs_focus:
                # The key belongs to one widget: elsewhere it types a letter, or deletes one.
                action.setText(f"{spec.title}\t{shown}" if shown else spec.title)
            else:
                action.setShortcuts([QKeySequence(key) for key in keys])

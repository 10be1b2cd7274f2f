"""What a row of the table of actions is: an action, its keys, and where they are valid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from lpr_desktop.gui.translation import tr


class View(StrEnum):
    """The views of the window, in the order of the switch; the value is what it says."""

    READ = "Read"
    ANNOTATE = "Annotate"
    TRAIN = "Train"
    HISTORY = "History"

    @property
    def key(self) -> str:
        """Its name in the settings."""
        return self.name.lower()


class Place(StrEnum):
    """Where keys are valid; the value is the heading in the list of keys."""

    WINDOW = "Everywhere"
    READ = "In the Read view"
    PICTURE = "Read: in the picture"
    LIST = "Read: in the list of pictures"
    ANNOTATE = "In the Annotate view"
    CANVAS = "Annotate: on the picture"
    BOXES = "Annotate: in the list of boxes"
    TRAIN = "In the Train view"
    HISTORY = "In the History view"
    TEXT = "In the text of a plate"

    @property
    def view(self) -> View | None:
        """The view to which it belongs; None if it is in all of them."""
        return _VIEWS.get(self)

    @property
    def can_change(self) -> bool:
        """Whether a person may choose other keys; some widgets have theirs built in."""
        return self not in (Place.PICTURE, Place.LIST, Place.TEXT)

    @property
    def needs_focus(self) -> bool:
        """Whether its keys are those of one widget that must have the focus."""
        return self not in _WHOLE_VIEWS


_VIEWS = {
    Place.READ: View.READ,
    Place.PICTURE: View.READ,
    Place.LIST: View.READ,
    Place.ANNOTATE: View.ANNOTATE,
    Place.CANVAS: View.ANNOTATE,
    Place.BOXES: View.ANNOTATE,
    Place.TRAIN: View.TRAIN,
    Place.HISTORY: View.HISTORY,
}
_WHOLE_VIEWS = (Place.WINDOW, Place.READ, Place.ANNOTATE, Place.TRAIN, Place.HISTORY)


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    READ = "&Reading"
    BOXES = "&Boxes"
    DATA = "&Data set"
    TRAIN = "&Training"
    HISTORY = "Hi&story"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table.

    Attributes:
        id: Name by which the program finds the action.
        title: What the menu says, with ``&`` before the mnemonic.
        keys: Key sequences in Qt's portable notation, the first is the one that is shown.
        place: Where the keys are valid.
        menu: The menu in which it stands; None if it is only a key.
        icon: Name of the icon, "" for none.
        tip: One sentence for the tool tip and the status bar.
        group: Actions with the same group exclude each other and can be checked.
        starts_section: A separator goes before it in the menu.
        short: What its button in the tool bar says, "" for the title.
        parts: What each key does, where they do not all do the same (the four arrows).
        is_switch: It can be checked, and stays so.
        submenu: The title of the menu within the menu in which it stands.
        needs: What has to be there before it can be done: a sentence, "" where it always can.
    """

    id: str
    title: str
    keys: tuple[str, ...] = ()
    place: Place = Place.WINDOW
    menu: Menu | None = None
    icon: str = ""
    tip: str = ""
    group: str = ""
    starts_section: bool = False
    short: str = ""
    parts: tuple[str, ...] = ()
    is_switch: bool = False
    submenu: str = ""
    needs: str = ""

    def translated(self) -> ActionSpec:
        """The same row in the language of the window.

        ``scripts/translations.py`` finds the texts of the rows: they need no ``tr``.
        """
        return replace(
            self,
            title=tr(self.title),
            tip=tr(self.tip),
            short=tr(self.short),
            parts=tuple(map(tr, self.parts)),
            submenu=tr(self.submenu),
            needs=tr(self.needs),
        )

    @property
    def plain_title(self) -> str:
        return self.title.replace("&", "").removesuffix("…").rstrip()

    @property
    def is_action(self) -> bool:
        """Whether it becomes a ``QAction`` of the window; the others are keys of a widget."""
        return not self.place.needs_focus or self.menu is not None

"""Pictures are taken off the list; like every change it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from lpr_desktop.gui.picture.item import PictureItem
from lpr_desktop.gui.translation import tr


class Removal(QUndoCommand):
    """Pictures go off the list, with what was read in them, and come back to its end.

    It stands among the edits: one of a picture that was taken off is undone when the picture is
    there again.
    """

    def __init__(
        self,
        items: Iterable[PictureItem],
        take_off: Callable[[list[Path]], None],
        put_back: Callable[[list[PictureItem]], None],
    ) -> None:
        self._items = list(items)
        super().__init__(tr("Remove %Ln picture(s) from the list", "", len(self._items)))
        self._take_off = take_off
        self._put_back = put_back

    @property
    def reading_ids(self) -> set[int]:
        """The readings that undoing it would show."""
        return {shown.id for item in self._items for shown in item.readings}

    def redo(self) -> None:
        self._take_off([item.path for item in self._items])

    def undo(self) -> None:
        self._put_back(self._items)

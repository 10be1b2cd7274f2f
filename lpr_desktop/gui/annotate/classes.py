"""The classes of boxes: their names, in the order of the keys 1 to 9."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.gui.settings import Setting, are_texts


def _are_names(value: Any) -> bool:
    return are_texts(value) and bool(value)


CLASSES = Setting("classes", [DEFAULT_CLASS], "Classes of the keys 1 to 9", _are_names)


def _are_lists(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_are_names, value.values()))


FOLDER_CLASSES: Setting[dict[str, list[str]]] = Setting(
    "folder_classes", {}, "Classes of the keys 1 to 9, by folder of pictures", _are_lists
)


class Classes(QObject):
    """The names that a person chose, and after them those that were met in the files.

    Attributes:
        last: The class of the next box.

    Signals:
        changed: Names or their order are others now.
    """

    changed = Signal()

    def __init__(self, names: Iterable[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = list(dict.fromkeys(names)) or [DEFAULT_CLASS]
        self._met: list[str] = []
        self.last = self._chosen[0]

    @property
    def names(self) -> list[str]:
        return [*self._chosen, *self._met]

    @property
    def chosen(self) -> list[str]:
        """Without those that were only met in files."""
        return list(self._chosen)

    @property
    def is_single(self) -> bool:
        """Whether there is nothing to choose: a new box has the only class there is."""
        return len(self._chosen) + len(self._met) == 1

    def set_chosen(self, names: Iterable[str], *, forgets_met: bool = False) -> None:
        """Take another list of names; an empty one is the default class alone.

        Args:
            names: In the order of the keys.
            forgets_met: The files hold other names now; they will be met anew.
        """
        self._chosen = list(dict.fromkeys(name for name in names if name)) or [DEFAULT_CLASS]
        self._met = [name for name in self._met if name not in self._chosen and not forgets_met]
        if self.last not in self._chosen:
            self.last = self._chosen[0]
        self.changed.emit()

    def note(self, names: Iterable[str]) -> None:
        """These names were met; new ones come last."""
        new = [name for name in dict.fromkeys(names) if name and name not in self.names]
        if new:
            self._met += new
            self.changed.emit()


# Okabe and Ito's hues and some between, all light enough for dark text on them.
_COLORS = (
    "#56b4e9",
    "#2fd0a2",
    "#e69f00",
    "#e58fc0",
    "#f0e442",
    "#b59bff",
    "#ff8a65",
    "#9ccc65",
    "#4dd0e1",
    "#f48fb1",
)


def class_color(name: str) -> QColor:
    """The colour of a class; ``plate`` has the one that boxes have in the Read view."""
    if name == "plate":
        return QColor(_COLORS[0])
    return QColor(_COLORS[1 + zlib.crc32(name.encode("utf-8")) % (len(_COLORS) - 1)])

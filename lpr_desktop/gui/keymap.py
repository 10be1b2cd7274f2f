"""Which keys are in force: those of the table of actions, with what a person changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from lpr_desktop.gui.action_specs import ActionSpec, Place, View
from lpr_desktop.gui.settings import Setting, are_texts

_FIRST_SPECIAL = 0x01000000
"""Qt's keys below are characters of Unicode."""

Bindings = Mapping[str, tuple[str, ...]]
"""Keys by the id of an action, in Qt's portable notation."""


def _are_bindings(value: Any) -> bool:
    return isinstance(value, dict) and all(map(are_texts, value.values()))


KEYS: Setting[dict[str, list[str]]] = Setting(
    "keys", {}, "Keys that were changed, by action", _are_bindings
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """One key that two actions want in the same place."""

    key: str
    first: ActionSpec
    second: ActionSpec


class Keymap(QObject):
    """The keys of all actions.

    Args:
        specs: The table of actions.
        changed_keys: What a person changed. Ids that are not in the table, and keys that nobody
            can press, are left out: settings may come from another version, or be edited by hand.

    Signals:
        changed: The keys are others now.
    """

    changed = Signal()

    def __init__(
        self,
        specs: Iterable[ActionSpec],
        changed_keys: Mapping[str, Iterable[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.specs = {spec.id: spec for spec in specs}
        self._bindings: dict[str, tuple[str, ...]] = {}
        self._places: dict[Place, dict[str, tuple[str, int]]] = {}
        self._is_latin = True
        self.set_changed_keys(changed_keys or {})

    @property
    def bindings(self) -> dict[str, tuple[str, ...]]:
        """The keys of every action."""
        return dict(self._bindings)

    @property
    def changed_keys(self) -> dict[str, list[str]]:
        """What differs from the table, fit for the settings."""
        return {
            id: list(keys)
            for id, keys in self._bindings.items()
            if keys != _canonical_all(self.specs[id].keys)
        }

    def set_changed_keys(self, changed_keys: Mapping[str, Iterable[str]]) -> None:
        """Take other keys than those of the table; for all other actions the table holds."""
        self._bindings = {id: _canonical_all(spec.keys) for id, spec in self.specs.items()}
        for id, keys in changed_keys.items():
            spec = self.specs.get(id)
            wanted = _canonical_all(keys)
            if spec is None or not spec.place.can_change:
                continue
            if not spec.parts or len(wanted) == len(spec.parts):
                self._bindings[id] = wanted
        places: dict[Place, dict[str, tuple[str, int]]] = defaultdict(dict)
        for id, keys in self._bindings.items():
            for number, key in enumerate(keys):
                places[self.specs[id].place].setdefault(key, (id, number))
        self._places = places
        self.changed.emit()

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys of an action, the first is the one that is shown."""
        return self._bindings[id]

    def find(self, place: Place, key: str) -> tuple[str, int] | None:
        """The action that a key means in a place, and which of its keys it is."""
        return self._places.get(place, {}).get(key)

    def find_event(self, place: Place, event: QKeyEvent) -> tuple[str, int] | None:
        """The same for a key event, whatever the layout of the keyboard."""
        found = (self.find(place, key) for key in self.keys_of(event))
        return next((one for one in found if one is not None), None)

    def keys_of(self, event: QKeyEvent) -> tuple[str, ...]:
        """What a key event may mean, the likeliest first, in Qt's portable notation.

        A letter is the Latin one that the layout produces; where it produces none (Cyrillic, Greek,
        Arabic) the place on a US keyboard counts. A mark means itself whether it needs Shift or
        not (``Ctrl++``), and a digit is the key in the row of digits with or without Shift.
        """
        key, modifiers = event.key(), _modifiers(event)
        without_shift = modifiers & ~Qt.KeyboardModifier.ShiftModifier
        sign = us_sign(event)
        is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
        if is_letter or _is_foreign_letter(key):
            self._is_latin = is_letter
        found = [key_of(event)]
        is_mark = key < _FIRST_SPECIAL and not is_letter and key != Qt.Key.Key_Space
        if is_mark and modifiers != without_shift:
            found.append(_portable(without_shift, key))
        if sign.isdigit():
            found.append(_portable(without_shift, ord(sign)))
        elif sign and not is_letter and (_is_foreign_letter(key) or not self._is_latin):
            found.append(_portable(modifiers, ord(sign)))
        return tuple(dict.fromkeys(found))


def key_of(event: QKeyEvent) -> str:
    """The key of an event in Qt's portable notation; the number pad counts as the other keys."""
    key = event.key() or Qt.Key.Key_unknown
    return _portable(_modifiers(event), Qt.Key.Key_Tab if key == Qt.Key.Key_Backtab else key)


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    left_out = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    return event.modifiers() & ~left_out


def _portable(modifiers: Qt.KeyboardModifier, key: int) -> str:
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString()


def _is_foreign_letter(key: int) -> bool:
    """A letter of a script that is not Latin."""
    return 0x24F < key < _FIRST_SPECIAL and chr(key).isalpha()


def find_conflicts(specs: Mapping[str, ActionSpec], bindings: Bindings) -> list[Conflict]:
    """Keys that would mean two things at once.

    Two actions are in each other's way if there is a place where both are valid: keys of the whole
    window are valid everywhere, those of a view in all places of that view. Views are not in each
    other's way, since only one is visible.
    """
    conflicts: dict[tuple[str, str, str], Conflict] = {}
    for view in View:
        places = [place for place in Place if place.view in (None, view)]
        for focus in [place for place in places if place.needs_focus]:
            taken: dict[str, ActionSpec] = {}
            for id, keys in bindings.items():
                spec = specs[id]
                if spec.place not in places or (spec.place.needs_focus and spec.place is not focus):
                    continue
                for key in keys:
                    other = taken.setdefault(key, spec)
                    if other is not spec:
                        conflicts[key, other.id, id] = Conflict(key, other, spec)
    return list(conflicts.values())


def shown_keys(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def canonical(key: str) -> str:
    """A key in Qt's own way of writing it; "" for what nobody can press."""
    sequence = QKeySequence(key)
    return sequence.toString() if sequence.count() == 1 else ""


def _canonical_all(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for key in keys if (found := canonical(key))))


_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""First scan code of each row: IBM's set 1, which Linux's evdev and Windows use alike."""

_BY_SCAN_CODE = {
    start + offset: sign for start, row in _ROWS.items() for offset, sign in enumerate(row)
}
# Carbon's virtual key codes, HIToolbox/Events.h: they are places too.
_BY_MAC_CODE = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17)
        + (18, 19, 20, 21, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        "ASDFHGZXCVBQWERYT" + "123465978" + "0OUIPLJKNM",
        strict=True,
    )
)
_EVDEV_OFFSET = 8
"""X11 and Wayland number keys from 8 on."""


def us_sign(event: QKeyEvent) -> str:
    """The letter or digit at the place of a key; "" for other keys and where it is not known."""
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _BY_MAC_CODE.get(event.nativeVirtualKey(), "") if event.text() else ""
    code = event.nativeScanCode()
    return _BY_SCAN_CODE.get(code if platform == "windows" else code - _EVDEV_OFFSET, "")

"""Which keys are in force: those of the table of actions, with what a person changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from lpr_desktop.gui.action_specs import ActionSpec, Place, View

Bindings = Mapping[str, tuple[str, ...]]
"""Keys by the id of an action, in Qt's portable notation."""


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
        """The same for a key event."""
        return self.find(place, key_of(event))


def key_of(event: QKeyEvent) -> str:
    """The key of an event in Qt's portable notation; the number pad counts as the other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    modifiers &= ~Qt.KeyboardModifier.GroupSwitchModifier
    key = Qt.Key(event.key()) if event.key() else Qt.Key.Key_unknown
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


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

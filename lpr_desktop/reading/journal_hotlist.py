"""The hotlist: plates that a person waits for, and whether a reading is one of them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass

from lpr_desktop.errors import JournalError
from lpr_desktop.reading.hotlist_file import ListedPlate
from lpr_desktop.reading.journal_index import (
    LEAST_ALIKE,
    alike_clues,
    fold,
    fold_pattern,
    is_alike,
    rule_of,
)
from lpr_desktop.reading.journal_store import JournalStore


@dataclass(frozen=True, slots=True, kw_only=True)
class HotlistPlate(ListedPlate):
    """A plate on the list; ``id`` is for :meth:`Hotlist.remove`."""

    id: int


@dataclass(frozen=True, slots=True)
class HotlistMatch:
    """A wanted plate that a text matches; ``is_sure`` unless it is only alike."""

    plate: HotlistPlate
    is_sure: bool


class Hotlist:
    """The hotlist of a journal, in its table ``wanted``; ``Journal.hotlist``.

    May be used from any thread; every method raises JournalError.
    """

    def __init__(self, store: JournalStore) -> None:
        self._store = store

    def plates(self) -> list[HotlistPlate]:
        """The list, in the order in which it was written."""
        with self._store.transaction("DEFERRED") as execute:
            rows = execute("SELECT id, text, note, takes_alike FROM wanted ORDER BY id").fetchall()
        return [HotlistPlate(text, note, bool(alike), id=id) for id, text, note, alike in rows]

    def add(self, text: str, note: str = "", *, takes_alike: bool = True) -> int:
        """Put a plate on the list; returns its id. JournalError for a text that fits everything."""
        if fold_pattern(text).strip("*?") == "":
            raise JournalError("A wanted plate needs at least one letter or digit.")
        with self._store.transaction() as execute:
            (number,) = execute(
                "INSERT INTO wanted (text, note, takes_alike, added_at) VALUES (?, ?, ?, ?)"
                " RETURNING id",
                (text.strip(), note, takes_alike, time.time()),
            ).fetchone()
        return int(number)

    def add_all(self, plates: Iterable[ListedPlate]) -> int:
        """Put plates on the list whose texts are not on it; returns how many. All or none.

        Raises JournalError as :meth:`add`.
        """
        listed = list(plates)
        if any(not fold_pattern(plate.text).strip("*?") for plate in listed):
            raise JournalError("A wanted plate needs at least one letter or digit.")
        now = time.time()
        with self._store.transaction() as execute:
            known = {text for (text,) in execute("SELECT text FROM wanted")}
            new = [plate for plate in listed if plate.text not in known]
            for plate in new:
                execute(
                    "INSERT INTO wanted (text, note, takes_alike, added_at) VALUES (?, ?, ?, ?)",
                    (plate.text, plate.note, plate.takes_alike, now),
                )
        return len(new)

    def remove(self, plate_ids: Iterable[int]) -> None:
        """Take plates off the list."""
        with self._store.transaction() as execute:
            for number in plate_ids:
                execute("DELETE FROM wanted WHERE id = ?", (number,))

    def matcher(self) -> HotlistMatcher:
        """The list as it is now, ready to compare many texts without looking at the disk."""
        return HotlistMatcher(self.plates())


class HotlistMatcher:
    """Compares texts with a list of wanted plates, whatever its length. Any thread."""

    def __init__(self, plates: Iterable[HotlistPlate]) -> None:
        self._exact: dict[str, list[HotlistPlate]] = {}
        self._alike: dict[int, list[tuple[str, HotlistPlate]]] = {}
        self._patterns: list[tuple[re.Pattern[str], HotlistPlate]] = []
        for plate in plates:
            key, pattern = fold(plate.text), fold_pattern(plate.text)
            if pattern != f"*{key}*":
                self._patterns.append((rule_of(pattern), plate))
                continue
            self._exact.setdefault(key, []).append(plate)
            if plate.takes_alike and len(key) >= LEAST_ALIKE:
                for clue in alike_clues(key):
                    self._alike.setdefault(clue, []).append((key, plate))

    def match(self, text: str) -> HotlistMatch | None:
        """The wanted plate that a text is, a sure match before one that is only alike."""
        key = fold(text)
        if not key:
            return None
        if key in self._exact:
            return HotlistMatch(self._exact[key][0], True)
        for rule, plate in self._patterns:
            if rule.fullmatch(key):
                return HotlistMatch(plate, True)
        for clue in alike_clues(key):
            for other, plate in self._alike.get(clue, ()):
                if is_alike(key, other):
                    return HotlistMatch(plate, False)
        return None

"""Finding plates by a part of their text and by likeness, also among a million.

Texts are compared *folded*: capital letters and digits alone, O as 0 and I as 1, since neither a
reader nor a person tells those apart on many plates. A folded text is a *key*.

For each key the journal stores *clues*, numbers that it can be looked up by:

- one for each two and each three neighbouring characters, so that any part of a text leads to it;
- one for the key and for the key without each one of its characters. Two texts that differ by one
  character (another one, one too many, one missing, two swapped) have one of these in common. (The
  idea is that of W. Garbe's SymSpell, "symmetric delete".)

Clues are 32-bit checksums; that two differ in what they stand for is found when the text is
compared.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
import zlib
from collections.abc import Iterable

_PARTS = 2, 3
"""Characters of the parts that have a clue."""

LEAST_ALIKE = 4
"""Likeness says nothing about shorter texts."""

_MOST = 32
"""Characters of a text that are indexed; no plate has more."""

_SAME = str.maketrans("OI", "01")


def fold(text: str) -> str:
    """The key of a text: ``fold("wa 8O-12") == "WA8012"``."""
    upper = unicodedata.normalize("NFKC", text).upper()
    return "".join(filter(str.isalnum, upper)).translate(_SAME)[:_MOST]


def fold_pattern(text: str) -> str:
    """A search text as a pattern of ``*`` (any characters), ``?`` (any one) and folded ones.

    Without a wildcard it means a part of a text; with one, the whole text.
    """
    upper = unicodedata.normalize("NFKC", text).upper()
    kept = "".join(c for c in upper if c.isalnum() or c in "*?").translate(_SAME)[: 2 * _MOST]
    kept = re.sub(r"\*+", "*", kept)
    if kept in ("", "*"):
        return "*"
    return kept if "*" in kept or "?" in kept else f"*{kept}*"


def rule_of(pattern: str) -> re.Pattern[str]:
    """A folded pattern as a regular expression for whole keys."""
    # What stands between the wildcards is letters and digits.
    return re.compile(pattern.replace("*", ".*").replace("?", "."))


def part_clues(text: str) -> set[int]:
    """The clues of all parts of a folded text."""
    return {
        zlib.crc32(b"part " + text[at : at + size].encode())
        for size in _PARTS
        for at in range(len(text) - size + 1)
    }


def alike_clues(key: str) -> set[int]:
    """The clues that a key shares with those that differ from it by one character."""
    if len(key) < LEAST_ALIKE - 1:
        return set()
    shorter = (key[:at] + key[at + 1 :] for at in range(len(key)))
    return {zlib.crc32(b"like " + text.encode()) for text in (key, *shorter)}


def is_alike(one: str, other: str) -> bool:
    """Whether two keys are equal, or one wrong, missing, added or swapped character apart."""
    if one == other:
        return True
    if len(one) < len(other):
        one, other = other, one
    if len(one) - len(other) > 1:
        return False
    at = next((i for i, c in enumerate(other) if c != one[i]), len(other))
    if len(one) > len(other):
        return one[at + 1 :] == other[at:]
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )


def index_keys(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Make keys findable; those that are already stay."""
    pairs = []
    for key in keys:
        if not key:
            continue
        row = connection.execute(
            "INSERT OR IGNORE INTO plates (key) VALUES (?) RETURNING id", (key,)
        ).fetchone()
        if row is not None:
            pairs += [(clue, row[0]) for clue in part_clues(key) | alike_clues(key)]
    # In the order of the table a large number is written several times as quickly.
    connection.executemany("INSERT INTO clues VALUES (?, ?)", sorted(pairs))


def drop_keys(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """Remove every trace of those keys that no reading has any more."""
    pairs = []
    for key in keys:
        row = connection.execute(
            "DELETE FROM plates WHERE key = ?1"
            " AND NOT EXISTS (SELECT 1 FROM readings WHERE key = ?1) RETURNING id",
            (key,),
        ).fetchone()
        if row is not None:
            pairs += [(clue, row[0]) for clue in part_clues(key) | alike_clues(key)]
    connection.executemany("DELETE FROM clues WHERE clue = ? AND plate_id = ?", sorted(pairs))

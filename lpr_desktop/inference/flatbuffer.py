"""Reading a FlatBuffer, as LiteRT model files are, without trusting it.

How one is laid out: https://flatbuffers.dev/internals. Every offset is checked against the file.
"""

from __future__ import annotations

import struct
from typing import Any

from lpr_desktop.sentence import Sentence

_MOST_PARTS = 20_000
_MOST_NUMBERS = 500_000
"""Of all lists that are read together: many parts may name one long list, each time anew."""


class Table:
    """A table of a FlatBuffer; fields by their number in the schema.

    Raises, at any access, ``IndexError`` or ``struct.error`` where the file is damaged, and
    ``ValueError`` where it has too many parts.
    """

    def __init__(self, content: bytes, at: int, numbers_left: list[int] | None = None) -> None:
        """``numbers_left`` is shared by all tables of a file."""
        self._content = content
        self._numbers_left = [_MOST_NUMBERS] if numbers_left is None else numbers_left
        self._at = at
        (back,) = struct.unpack_from("<i", content, _inside(content, at))
        self._fields = _inside(content, at - back)
        (self._size,) = struct.unpack_from("<H", content, self._fields)

    @staticmethod
    def follow(content: bytes, at: int) -> int:
        """Where the offset that is stored at ``at`` leads to."""
        (offset,) = struct.unpack_from("<I", content, _inside(content, at))
        return _inside(content, at + offset)

    def has(self, field: int) -> bool:
        return self._place(field) > 0

    def number(self, field: int, form: str) -> int:
        """A number; 0 where it is left out."""
        at = self._place(field)
        return int(struct.unpack_from(form, self._content, at)[0]) if at else 0

    def length(self, field: int, item_bytes: int) -> int:
        """How many items of ``item_bytes`` a list has; they lie inside the file."""
        at = self.list_place(field)
        if not at:
            return 0
        (count,) = struct.unpack_from("<I", self._content, at)
        if at + 4 + count * item_bytes > len(self._content):
            raise IndexError
        return int(count)

    def numbers(self, field: int, form: str = "i") -> tuple[Any, ...]:
        """A list of 32-bit numbers, of form "i" or "f"."""
        count = self._few(field)
        self._numbers_left[0] -= count
        if self._numbers_left[0] < 0:
            raise ValueError(Sentence("it has too many parts"))
        at = self.list_place(field)
        return struct.unpack_from(f"<{count}{form}", self._content, at + 4) if count else ()

    def table(self, field: int) -> Table | None:
        """Another table, or None where it is left out."""
        at = self._place(field)
        if not at:
            return None
        return Table(self._content, self.follow(self._content, at), self._numbers_left)

    def tables(self, field: int) -> list[Table]:
        """A list of tables."""
        count = self._few(field)
        at = self.list_place(field) + 4
        return [
            Table(self._content, self.follow(self._content, at + 4 * index), self._numbers_left)
            for index in range(count)
        ]

    def _few(self, field: int) -> int:
        count = self.length(field, 4)
        if count > _MOST_PARTS:
            raise ValueError(Sentence("it has too many parts"))
        return count

    def list_place(self, field: int) -> int:
        """Where in the file a list begins, with its length; 0 where it is left out."""
        at = self._place(field)
        return self.follow(self._content, at) if at else 0

    def _place(self, field: int) -> int:
        entry = 4 + 2 * field
        if entry + 2 > self._size:
            return 0
        (offset,) = struct.unpack_from("<H", self._content, self._fields + entry)
        return _inside(self._content, self._at + offset) if offset else 0


def _inside(content: bytes, at: int) -> int:
    if not 0 <= at < len(content):
        raise IndexError
    return at

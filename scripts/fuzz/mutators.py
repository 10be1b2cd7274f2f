"""Ways to damage a file: what disks, transfers and hostile people do."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_WORDS = (
    *(b"-1", b"0", b"1e999", b"NaN", b"9" * 400, b"null", b"[[[[[[[[", b"{", b'"', b"'", b"\0"),
    *(b"../../x", b"C:\\x", b"\xff\xfe", b"<!DOCTYPE a [", b"&a;", b"]]>", b"%s", b"\x1b[2J"),
)
_LARGEST = 4_000_000


def mutated(content: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A damaged copy: one to six changes, the same for the same state of ``chance``."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        chance.choice(_WAYS)(data, others, chance)
        if len(data) > _LARGEST:
            del data[_LARGEST:]
    return bytes(data)


def _place(data: bytearray, chance: random.Random) -> int:
    """Heads are where the meaning is."""
    reach = chance.choice((32, 256, 4096, len(data)))
    return chance.randrange(max(1, min(reach, len(data))))


def _flip(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    for _unused in range(chance.choice((1, 1, 4, 64))):
        if data:
            data[_place(data, chance)] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    width = chance.choice((1, 2, 4, 8))
    value = chance.choice(_NUMBERS) % (1 << 8 * width)
    data[at : at + width] = value.to_bytes(width, chance.choice(("big", "little")))


def _cut(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    del data[_place(data, chance) :]


def _drop(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    del data[at : at + chance.choice((1, 2, 16, 1000))]


def _repeat(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    part = bytes(data[at : at + chance.choice((1, 4, 16, 200, 4000))])
    times = chance.choice((2, 10, 500, 20_000))
    data[at:at] = part * min(times, _LARGEST // max(1, len(part)))


def _insert(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    at = _place(data, chance)
    data[at:at] = chance.choice(_WORDS)


def _splice(data: bytearray, others: Sequence[bytes], chance: random.Random) -> None:
    other = chance.choice(others)
    data[_place(data, chance) :] = other[chance.randrange(max(1, len(other))) :]


def _number(data: bytearray, _: Sequence[bytes], chance: random.Random) -> None:
    """Another number where one stands as text."""
    found = [match.span() for match in re.finditer(rb"\d+", data[:20_000])]
    if found:
        start, end = chance.choice(found)
        data[start:end] = chance.choice(_WORDS[:5] + (str(chance.choice(_NUMBERS)).encode(),))


_WAYS = (_flip, _flip, _overwrite, _overwrite, _cut, _drop, _repeat, _insert, _splice, _number)

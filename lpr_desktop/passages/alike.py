"""How near two texts are."""

from __future__ import annotations

from lpr_desktop.reading.journal_index import LEAST_ALIKE, fold

_MOST_WRONG = 2
_UNLIKE = 0.6
_LEAST_PART, _LEAST_CUT = 2, 4


def distance(one: str, other: str) -> int:
    """Characters to exchange, add or remove (Levenshtein); O and 0, I and 1 are the same."""
    one, other = fold(one), fold(other)
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, start=1):
        before, row[0] = row[0], i
        for j, against in enumerate(other, start=1):
            before, row[j] = (
                row[j],
                min(row[j] + 1, row[j - 1] + 1, before + (sign != against)),
            )
    return row[-1]


def are_alike(one: str, other: str) -> bool:
    """Whether two texts are likely readings of one plate."""
    if min(len(one), len(other)) < LEAST_ALIKE:
        return False
    return distance(one, other) <= (1 if min(len(one), len(other)) < 6 else _MOST_WRONG)


def is_part(one: str, other: str) -> bool:
    """Whether one text is a piece of the other, as of a plate that comes into the view.

    The character at its end may be wrong, through which the edge goes.
    """
    short, long = sorted((fold(one), fold(other)), key=len)
    if len(short) >= _LEAST_PART and short in long:
        return True
    is_cut = long.startswith(short[:-1]) or long.endswith(short[1:])
    return _LEAST_CUT <= len(short) < len(long) and is_cut


def are_unlike(one: str, other: str) -> bool:
    """Whether two texts are hardly readings of one plate, even bad ones."""
    return distance(one, other) > _UNLIKE * max(len(one), len(other))

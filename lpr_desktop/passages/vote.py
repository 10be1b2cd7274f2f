"""One text of several readings of a plate, by the probabilities of their characters.

The readings are brought under each other (as in ROVER, Fiscus 1997: the best reading of the usual
length leads, the others are aligned with it) and each place is decided by the product of the
probabilities, tempered: frames that follow each other repeat their errors.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from lpr_desktop.ocr.engine import ALPHABET, Character
from lpr_desktop.reading.reader import Reading

_TEMPER = 0.5
_FLOOR = 0.02
_MOST_OTHERS = 5

_Characters = Sequence[Character]


def vote(readings: Sequence[Reading]) -> tuple[Character, ...]:
    """The characters that the readings say together; empty if none says anything.

    A whole reading counts more than one that is known to be a part.
    """
    texts = [(_weight(reading), reading.characters) for reading in readings if reading.text]
    if not texts:
        return ()
    lengths: dict[int, float] = defaultdict(float)
    for weight, characters in texts:
        lengths[len(characters)] += weight
    usual = max(lengths, key=lambda length: (lengths[length], length))
    leading = max((text for text in texts if len(text[1]) == usual), key=lambda text: text[0])[1]
    places: list[list[tuple[float, Character]]] = [[] for _ in leading]
    for weight, characters in texts:
        for place, character in _aligned(leading, characters):
            places[place].append((weight, character))
    return tuple(_decided(votes) for votes in places)


def _weight(reading: Reading) -> float:
    return max(reading.confidence, 0.05) * (0.2 if reading.is_partial else 1.0)


def _aligned(leading: _Characters, other: _Characters) -> list[tuple[int, Character]]:
    """Which place of the leading reading each character of another one stands at."""
    rows, columns = len(leading) + 1, len(other) + 1
    cost = [[float(i + j) for j in range(columns)] for i in range(rows)]
    for i in range(1, rows):
        for j in range(1, columns):
            cost[i][j] = min(
                cost[i - 1][j] + 1,
                cost[i][j - 1] + 1,
                cost[i - 1][j - 1] + _difference(leading[i - 1], other[j - 1]),
            )
    pairs = []
    i, j = rows - 1, columns - 1
    while i and j:
        exchanged = cost[i - 1][j - 1] + _difference(leading[i - 1], other[j - 1])
        if cost[i][j] == exchanged:
            i, j = i - 1, j - 1
            pairs.append((i, other[j]))
        elif cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    return pairs


def _difference(one: Character, other: Character) -> float:
    if one.text == other.text:
        return 0.0
    named = {sign for sign, _ in one.alternatives} | {sign for sign, _ in other.alternatives}
    return 0.5 if one.text in named or other.text in named else 1.2


def _decided(votes: Sequence[tuple[float, Character]]) -> Character:
    scores = dict.fromkeys(ALPHABET, 0.0)
    for weight, character in votes:
        others = dict(character.alternatives)
        likely = {sign: max(_FLOOR * share, 1e-4) for sign, share in others.items()}
        # The confidence is how far the sign stands out: what is left is shared by the others.
        left = 1 - character.confidence
        total = sum(others.values())
        for sign, share in others.items():
            likely[sign] = max(likely[sign], 0.5 * left * share / total if total else 0.0)
        likely[character.text] = max(_FLOOR, 0.5 + 0.5 * character.confidence)
        for sign in scores:
            scores[sign] += _TEMPER * weight * math.log(likely.get(sign, _FLOOR / len(ALPHABET)))
    most = max(scores.values())
    shares = {sign: math.exp(score - most) for sign, score in scores.items()}
    total = sum(shares.values())
    order = sorted(shares, key=lambda sign: -shares[sign])
    best, *others_by_share = order
    # As an engine gives them: how far the best stands out, and the shares of the others.
    alternatives = tuple(
        (sign, shares[sign] / total)
        for sign in others_by_share[:_MOST_OTHERS]
        if shares[sign] / total > 1e-3
    )
    second = alternatives[0][1] if alternatives else 0.0
    return Character(best, max(0.0, shares[best] / total - second), alternatives)

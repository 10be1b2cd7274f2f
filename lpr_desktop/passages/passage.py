"""A passage: one plate over several pictures, with one text."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lpr_desktop.ocr.choice import choose
from lpr_desktop.ocr.confidence import PARTIAL, plate_confidence
from lpr_desktop.ocr.engine import ALPHABET, Character
from lpr_desktop.ocr.prior import text_prior
from lpr_desktop.passages.alike import are_alike, is_part
from lpr_desktop.passages.track import Sighting
from lpr_desktop.reading.reader import Reading
from lpr_desktop.reading.seen import Seen, SingleReading

_MOST_CANDIDATES = 6
_SURE = 0.8
_OVERLAP = 1.0
"""Seconds for which two plates with like texts may be there at once and yet be one."""
_PIECE_SIGHTINGS, _PIECE_SECONDS = 3, 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One plate that passed.

    Attributes:
        sightings: Every single reading, in order of time.
        best: The sighting whose picture shows the plate best.
        reading: What the readings say together, in the box of the best sighting; partial if every
            one of them is.
        direction: See ``Seen``.
    """

    sightings: tuple[Sighting, ...]
    best: Sighting
    reading: Reading
    direction: str | None = None

    @property
    def text(self) -> str:
        """Of the reading: A–Z and 0–9."""
        return self.reading.text

    @property
    def first_seen(self) -> float:
        """Seconds."""
        return self.sightings[0].time

    @property
    def last_seen(self) -> float:
        """Seconds."""
        return self.sightings[-1].time

    @classmethod
    def of(
        cls,
        sightings: Sequence[Sighting],
        country: str | None = None,
        direction: str | None = None,
    ) -> Passage:
        """Join sightings of one plate; ``country`` as in ``PlateOcr.read``. Raises OcrError."""
        ordered = tuple(sorted(sightings, key=lambda seen: (seen.time, seen.frame)))
        readings = [seen.reading for seen in ordered]
        best = max(ordered, key=_worth)
        if len(ordered) == 1:
            return cls(ordered, best, best.reading, direction)
        voted = vote(readings)
        prior = text_prior()
        weights = prior.weights(prior.chosen(country), _seen(readings))
        ranked = choose(voted, prior, weights, _MOST_CANDIDATES)
        chosen = ranked[0]
        is_partial = all(reading.is_partial for reading in readings)
        code, likely = prior.countries(chosen.text, weights)[0] if chosen.text else (None, 0.0)
        sure = plate_confidence(voted, chosen)
        together = replace(
            best.reading,
            text=chosen.text,
            confidence=sure * PARTIAL if is_partial else sure,
            characters=chosen.characters,
            candidates=tuple(other.text for other in ranked[1:]),
            country=code,
            country_probability=likely,
            is_partial=is_partial,
            missing=best.reading.missing if is_partial else None,
        )
        return cls(ordered, best, together, direction)

    def moved(self, seconds: float) -> Passage:
        """The same with other times, as by another clock."""
        sightings = {seen: replace(seen, time=seen.time + seconds) for seen in self.sightings}
        return replace(self, sightings=tuple(sightings.values()), best=sightings[self.best])

    def in_video(self) -> Reading:
        """The reading, and when its plate was seen."""
        singles = tuple(
            SingleReading(
                *(seen.frame, seen.time, seen.reading.box, seen.reading.text),
                *(seen.reading.confidence, seen.reading.score),
            )
            for seen in self.sightings
        )
        seen = Seen(self.first_seen, self.last_seen, self.best.time, singles, self.direction)
        return replace(self.reading, seen=seen)

    def continues(self, earlier: Passage, seconds: float) -> bool:
        """Whether it is the same car as ``earlier``: a like text, soon after."""
        apart = self.first_seen - earlier.last_seen
        if not self.text or max(apart, earlier.first_seen - self.last_seen) > seconds:
            return False
        if self.text == earlier.text:
            return True
        return (
            apart >= -_OVERLAP
            and are_alike(self.text, earlier.text)
            and min(self.reading.confidence, earlier.reading.confidence) < _SURE
        )

    def is_piece_of(self, other: Passage) -> bool:
        """Whether it is a part of that plate, which came into the view or was half hidden."""
        return (
            len(self.sightings) <= _PIECE_SIGHTINGS
            and len(self.text) < len(other.text)
            and is_part(self.text, other.text)
            and self.first_seen >= other.first_seen - _PIECE_SECONDS
            and self.last_seen <= other.last_seen + _PIECE_SECONDS
        )


def _worth(sighting: Sighting) -> tuple[float, float]:
    reading = sighting.reading
    return reading.confidence * (0.5 if reading.is_partial else 1.0), reading.box.area


def _seen(readings: Sequence[Reading]) -> dict[str, float] | None:
    """What the single readings say of the country, on average."""
    seen: dict[str, float] = defaultdict(float)
    for reading in readings:
        if reading.country is not None:
            seen[reading.country.partition("-")[0]] += reading.country_probability / len(readings)
    seen["other"] = max(0.0, 1 - sum(seen.values()))
    return seen if len(seen) > 1 else None


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

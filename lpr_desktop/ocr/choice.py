"""The text of a plate: what the engine saw times which plates exist.

Every text near what was read gets ``log P(text) − EVIDENCE · distance``, where the distance is what
the exchanges cost by the engine's own alternatives and by what looks alike, and P is the prior over
all countries (``prior.py``). What the engine is sure of is neither exchanged nor left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from lpr_desktop.ocr.engine import Character
from lpr_desktop.ocr.prior import FloatArray, TextPrior

# Chosen on the dev halves (docs/experiments/ocr.md).
EVIDENCE = 6.0
"""Weight of what was seen against what is known of plates; Tesseract's shares are too even."""
SURE = 0.95
"""A character read with this confidence stays."""

PASSED_OVER = 0.08
"""Share of the words of other scripts (``Grammar.words``) of which the engine reads no sign."""

_NEAR = 7.0  # a word that makes a text less likely than this, e^-7 of the best, is none
_TEXTS = 40
_OTHERS = 5
_LEAST_SHARE = 1e-3
_LEAST_COST = 0.05
_ALIKE = 0.05
# To leave a character out at an end: (at confidence 0, more at confidence 1).
_SKIP = 0.3, 4.0

# Characters that look alike on plates, and how likely one is read for the other when the engine
# itself names no alternative. Only the order of magnitude matters.
_CONFUSIONS = {
    "0O": 0.3, "0D": 0.1, "0Q": 0.1, "OD": 0.1, "OQ": 0.1, "DQ": 0.03,
    "1I": 0.3, "1L": 0.1, "1T": 0.05, "1J": 0.05, "IL": 0.1, "IT": 0.05, "17": 0.05, "7T": 0.08,
    "8B": 0.2, "83": 0.03, "80": 0.02, "3B": 0.03, "8S": 0.03, "6B": 0.03,
    "5S": 0.25, "2Z": 0.25, "7Z": 0.08, "6G": 0.2, "CG": 0.08, "6C": 0.03, "0C": 0.03, "0G": 0.03,
    "4A": 0.15, "UV": 0.08, "VY": 0.05, "MN": 0.03, "EF": 0.05, "PR": 0.05, "HN": 0.03, "MW": 0.03,
    "7Y": 0.03, "4L": 0.02, "9P": 0.02, "9G": 0.03, "0U": 0.03, "JU": 0.03, "KX": 0.03,
}  # fmt: skip
_ALIKES: dict[str, dict[str, float]] = {}
for _pair, _share in _CONFUSIONS.items():
    _ALIKES.setdefault(_pair[0], {})[_pair[1]] = _share
    _ALIKES.setdefault(_pair[1], {})[_pair[0]] = _share

_Taken = tuple[tuple[int, str], ...]
_Text = tuple[float, _Taken]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible text.

    Attributes:
        text: A–Z and 0–9.
        characters: One for each character of ``text``; its confidence is the probability that it
            is right among all that was weighed, times how clearly the engine saw its place.
        probability: 0 to 1, of the text among all that were weighed.
    """

    text: str
    characters: tuple[Character, ...]
    probability: float


def choose(
    characters: Sequence[Character],
    prior: TextPrior,
    weights: FloatArray,
    limit: int,
    seen: FloatArray | None = None,
) -> list[Candidate]:
    """The possible texts of what an engine read, the likeliest first; 1 to ``limit`` of them.

    Args:
        characters: As read, all rows one after the other.
        prior: The plates that exist.
        weights: From :meth:`TextPrior.weights`.
        limit: How many at most.
        seen: The weights by the looks alone, for words that the engine passed over: what was
            chosen puts none in. None: they are the same.
    """
    found = _texts(characters)
    texts = list(found)
    looks = weights if seen is None else seen
    fits = -EVIDENCE * np.array([found[text][0] for text in texts])
    scores = fits + prior.log_ratios(texts, weights)
    least = scores.max() - _NEAR
    for index in np.argsort(-scores, kind="stable")[:limit].tolist():
        for text, taken, ratio in _with_word(texts[index], found, prior, looks):
            if fits[index] + ratio > least:
                found[text] = found[texts[index]][0], taken
                texts.append(text)
                scores = np.append(scores, fits[index] + ratio)
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    # How likely each sign is at each place that was read.
    marginal: dict[tuple[int, str], float] = {}
    for text, share in zip(texts, shares, strict=True):
        for step in found[text][1]:
            marginal[step] = marginal.get(step, 0.0) + float(share)
    best = np.argsort(-shares, kind="stable")[:limit]
    return [
        Candidate(
            texts[place],
            tuple(
                _settled(characters[index], sign, marginal[index, sign])
                if index >= 0
                else Character(sign, marginal[index, sign])
                for index, sign in found[texts[place]][1]
            ),
            min(1.0, float(shares[place])),
        )
        for place in best
    ]


def _with_word(
    text: str, found: dict[str, _Text], prior: TextPrior, weights: FloatArray
) -> Iterator[tuple[str, _Taken, float]]:
    """New texts with a word that the engine passed over, and their prior's logarithm."""
    taken = found[text][1]
    for place, sign, ratio in prior.passed_over(text, weights):
        longer = text[:place] + sign + text[place:]
        if longer not in found:
            word = (-1 - place, sign)  # a place of its own, none that was read
            steps = (*taken[:place], word, *taken[place:])
            yield longer, steps, ratio + math.log(PASSED_OVER)


def agreed(readings: Sequence[Sequence[Candidate]], limit: int) -> list[Candidate]:
    """Several readings of one plate made one: each text with its mean probability.

    Args:
        readings: Of each what :func:`choose` gave.
        limit: How many texts at most.
    """
    found: dict[str, list[Candidate]] = {}
    for candidates in readings:
        for candidate in candidates:
            found.setdefault(candidate.text, []).append(candidate)
    shares = {
        text: sum(same.probability for same in alike) / len(readings)
        for text, alike in found.items()
    }
    ranked = sorted(shares, key=shares.__getitem__, reverse=True)[:limit]
    return [
        Candidate(text, _mean([same.characters for same in found[text]]), shares[text])
        for text in ranked
    ]


def _mean(readings: list[tuple[Character, ...]]) -> tuple[Character, ...]:
    """The characters of the first reading, as sure as those of all are on the mean."""
    return tuple(
        replace(same[0], confidence=sum(one.confidence for one in same) / len(same))
        for same in zip(*readings, strict=True)
    )


def clearness(character: Character) -> float:
    """0 to 1: the engine's share of the sign that it read, alternatives left aside."""
    others = (share for _, share in character.alternatives)
    return min(1.0, character.confidence + max(others, default=0.0))


def _texts(characters: Sequence[Character]) -> dict[str, _Text]:
    """The texts near what was read: distance, and which sign was taken at which place."""
    texts: dict[str, _Text] = {"": (0.0, ())}
    last = len(characters) - 1
    for index, character in enumerate(characters):
        steps: list[tuple[str, float, _Taken]] = [
            (sign, more, ((index, sign),)) for sign, more in _options(character)
        ]
        if len(steps) == 1:  # one that is sure adds nothing to choose from
            sign, more, step = steps[0]
            texts = {
                text + sign: (cost + more, taken + step) for text, (cost, taken) in texts.items()
            }
            continue
        skip = _SKIP[0] + _SKIP[1] * character.confidence
        longer: list[tuple[float, int, str, _Taken, _Taken]] = []
        for text, (cost, taken) in texts.items():
            for sign, more, step in steps:
                longer.append((cost + more, len(longer), text + sign, taken, step))
            if not text or index == last:
                longer.append((cost + skip, len(longer), text, taken, ()))
        longer.sort()
        texts = {}
        for cost, _, text, taken, step in longer:
            if text not in texts:
                texts[text] = cost, taken + step
                if len(texts) == _TEXTS:
                    break
    return texts


def _options(character: Character) -> list[tuple[str, float]]:
    """Signs that may stand where ``character`` was read, with what it costs to take them."""
    if character.confidence >= SURE:
        return [(character.text, 0.0)]
    likely = {sign: max(share, _LEAST_SHARE) for sign, share in character.alternatives}
    for sign, share in _ALIKES.get(character.text, {}).items():
        likely[sign] = max(likely.get(sign, 0.0), _ALIKE * share)
    own = max(clearness(character), _LEAST_SHARE)
    costs = sorted(
        (max(_LEAST_COST, math.log(own / share)), sign) for sign, share in likely.items()
    )
    return [(character.text, 0.0), *((sign, cost) for cost, sign in costs[:_OTHERS])]


def _settled(character: Character, sign: str, marginal: float) -> Character:
    confidence = min(1.0, marginal) * clearness(character)
    if sign == character.text:
        return Character(sign, confidence, character.alternatives)
    others = [(character.text, character.confidence)]
    others += [choice for choice in character.alternatives if choice[0] != sign]
    return Character(sign, confidence, tuple(others))

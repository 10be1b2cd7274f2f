"""How likely a reading is right, from how sure the engine and the choice of the text are."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lpr_desktop.ocr.choice import Candidate
from lpr_desktop.ocr.engine import Character

# Logistic regression on plates whose text is known, made by scripts/models/calibrate_confidence.py
# with the shipped model; a new model needs new ones.
WEIGHTS = (-7.93, 1.22, 8.85, 0.65)
"""Of 1 and of the three :func:`features` of a plate that was read once."""

WEIGHTS_AGAIN = (-9.42, -3.24, 11.68, 0.58)
"""The same of one that was read again in other views."""

READ_AGAIN = 0.95
"""A plate whose first reading is right with less probability than this is read again (a fifth)."""

HOPELESS = 0.1
"""One whose first reading is right with less probability is not: other views help no more."""

PARTIAL = 0.5
"""A reading that is known to be a part is at most so sure."""

SURE_PLATE = 0.8
"""A plate that is right with less probability than this counts as uncertain."""

_MOST_ODDS = 4.0


def features(read: Sequence[Character], chosen: Candidate) -> tuple[float, float, float]:
    """What tells right plates from wrong ones.

    Returns:
        The least confidence of the engine in a character, the mean confidence in the characters of
        the chosen text, and the logarithm of the odds of that text against all others.
    """
    share = chosen.probability
    odds = math.log(max(share, 1e-9) / max(1 - share, 1e-9))
    return (
        min((character.confidence for character in read), default=0.0),
        sum(c.confidence for c in chosen.characters) / max(1, len(chosen.characters)),
        min(max(odds, -_MOST_ODDS), _MOST_ODDS),
    )


def plate_confidence(read: Sequence[Character], chosen: Candidate, again: bool = False) -> float:
    """The share of plates like this one that are read without a fault, 0 to 1.

    Args:
        read: What the engine saw.
        chosen: The text that was made of it.
        again: Whether it was chosen from several readings.
    """
    if not chosen.characters:
        return 0.0
    offset, *weights = WEIGHTS_AGAIN if again else WEIGHTS
    seen = features(read, chosen)
    odds = offset + sum(w * f for w, f in zip(weights, seen, strict=True))
    return 1 / (1 + math.exp(-odds))

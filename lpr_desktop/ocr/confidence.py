"""How likely a reading is right, from how sure the engine is of its characters."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lpr_desktop.ocr.engine import Character

# Logistic regression on plates whose text is known, made with the shipped model by
# scripts/models/calibrate_confidence.py; a new model needs new ones.
OFFSET, OF_MEAN, OF_LEAST = -3.37, 4.76, 3.53

SURE_PLATE = 0.8
"""A plate that is right with less probability than this counts as uncertain."""


def plate_confidence(characters: Sequence[Character]) -> float:
    """The share of plates with such characters that are read without a fault, 0 to 1."""
    if not characters:
        return 0.0
    sure = [character.confidence for character in characters]
    odds = OFFSET + OF_MEAN * sum(sure) / len(sure) + OF_LEAST * min(sure)
    return 1 / (1 + math.exp(-odds))

"""How likely a text of no pattern is: personal plates, official and old ones.

What people choose for their plates are mostly words, and in other texts letters follow letters and
digits follow digits more often than not. So RHOMBUS is likelier than RH0MBUS, whatever country it
is from.
"""

from __future__ import annotations

import json
from functools import cache

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.engine import ALPHABET

# Chosen on the dev halves (docs/experiments/ocr.md).
WORDS = 0.2
"""Share of words among these texts."""
SAME_KIND = 1.5
"""In the others: how much likelier a sign of the kind of the one before it (letter, digit) is."""

# In words:
_DIGITS = 0.05  # share of digits, as in INTIGR8
_JOINED = 0.15  # how often a word ends and another begins
_ANY = 0.15  # share of letters that follow no rule

_SIGNS = len(ALPHABET)
_FIRST_LETTER = ALPHABET.index("A")


def free_ratios(signs: NDArray[np.int64]) -> NDArray[np.float64]:
    """How much likelier texts of no pattern are than evenly drawn ones, (N,).

    Args:
        signs: Of texts of one length, (N, length), see ``places_of``.

    Raises:
        OcrError: The file with the pairs of letters is missing or damaged.
    """
    if not signs.size:
        return np.ones(len(signs))
    of_words, of_kinds = _after()
    words = of_words[-1, signs[:, 0]] * of_words[signs[:, :-1], signs[:, 1:]].prod(1)
    kinds = of_kinds[signs[:, :-1], signs[:, 1:]].prod(1)
    return WORDS * words + (1 - WORDS) * kinds


@cache
def _after() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How much likelier a sign is than an evenly drawn one, by the sign before it.

    Returns:
        In words, (37, 36), the last row for the first sign; in other texts, (36, 36).
    """
    path = resources_folder() / "letter_pairs.json"
    try:
        counts = np.array(json.loads(path.read_text("utf-8"))["counts"], np.float64)
        is_table = counts.shape == (27, 26) and bool(np.isfinite(counts).all())
        if not is_table or counts.min() < 0 or counts.sum(1).min() <= 0:
            raise ValueError("not 27 rows of 26 counts")
    except (OSError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise OcrError(
            "{path}: could not be read ({error}). Install LPR Desktop again.",
            path=path,
            error=error,
        ) from error
    follows = counts / counts.sum(1, keepdims=True)
    first = follows[-1]
    letters = (1 - _ANY) * ((1 - _JOINED) * follows + _JOINED * first) + _ANY / counts.shape[1]
    ratios = np.full((_SIGNS + 1, _SIGNS), _DIGITS / _FIRST_LETTER)
    ratios[:, _FIRST_LETTER:] = (1 - _DIGITS) * letters[-1]
    ratios[_FIRST_LETTER:, _FIRST_LETTER:] = (1 - _DIGITS) * letters
    is_digit = np.arange(_SIGNS) < _FIRST_LETTER
    kinds = np.where(is_digit[:, None] == is_digit, SAME_KIND, 1.0)
    return ratios * _SIGNS, kinds / kinds.mean(1, keepdims=True)

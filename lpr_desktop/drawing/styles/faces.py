"""Parameters of the plate alphabet for the countries, chosen by eye."""

from __future__ import annotations

from lpr_desktop.drawing.lettering import StrokeFace
from lpr_desktop.drawing.skeletons import (
    AMERICAN_LIKE,
    BRITISH_LIKE,
    DUTCH_LIKE,
    GERMAN_LIKE,
    SQUARE_LIKE,
)

DIN = StrokeFace(0.58, 0.135, 0.27, 0.12, digit_width=0.92)
POLISH = StrokeFace(0.56, 0.13, 0.2, 0.13)
ROUND = StrokeFace(0.56, 0.13, 0.3, 0.13)
BRITISH = StrokeFace(0.63, 0.175, 0.13, 0.13)
MERCOSUR = StrokeFace(0.62, 0.15, 0.24, 0.13, digit_width=0.88)
AMERICAN = StrokeFace(0.48, 0.125, 0.2, 0.17)
INDIAN = StrokeFace(0.6, 0.15, 0.16, 0.15)
WIDE = StrokeFace(0.66, 0.15, 0.25, 0.16)
TUNISIAN = StrokeFace(0.5, 0.115, 0.25, 0.13)

FE = StrokeFace(0.59, 0.13, 0.26, 0.12, digit_width=0.94, shapes=GERMAN_LIKE)
CHARLES = StrokeFace(0.63, 0.17, 0.16, 0.14, shapes=BRITISH_LIKE)
MANDATORY = StrokeFace(0.66, 0.16, 0.2, 0.15, shapes=("3-flat", "M-narrow", "Q-short", "1-hook"))
DUTCH = StrokeFace(0.58, 0.13, 0.24, 0.13, shapes=DUTCH_LIKE)
SQUARE = StrokeFace(0.56, 0.13, 0.12, 0.14, shapes=SQUARE_LIKE)
CUT = StrokeFace(0.56, 0.14, 0.16, 0.14, chamfered=True, shapes=("4-square", "Q-cross"))
SWISS = StrokeFace(0.56, 0.12, 0.3, 0.14, shapes=("6-straight", "9-straight", "1-hook"))
NORDIC = StrokeFace(0.58, 0.12, 0.28, 0.15, shapes=("4-steep", "G-low", "M-deep"))
SLAVIC = StrokeFace(0.58, 0.13, 0.26, 0.13, shapes=("3-flat", "7-hook", "K-meet", "M-deep"))
NARROW = StrokeFace(0.44, 0.115, 0.2, 0.14, shapes=("1-foot",))
THIN = StrokeFace(0.54, 0.095, 0.26, 0.16, shapes=("4-open", "7-bar"))
HEAVY = StrokeFace(0.66, 0.185, 0.24, 0.12, shapes=("1-hook", "R-upright"))
HAN = StrokeFace(0.5, 0.105, 0.2, 0.13, shapes=("M-deep", "W-full", "Q-cross"))
ARIAL = StrokeFace(0.68, 0.15, 0.33, 0.1, shapes=("6-straight", "9-straight", "G-spur", "M-deep"))
STATE = StrokeFace(0.48, 0.125, 0.2, 0.17, shapes=AMERICAN_LIKE)
STATE_THIN = StrokeFace(0.46, 0.1, 0.19, 0.17, shapes=("1-foot", "W-low", "4-square", "G-hook"))
STATE_BOLD = StrokeFace(0.5, 0.15, 0.19, 0.15, shapes=("M-short", "W-full", "3-flat", "R-upright"))
STATE_SLASH = StrokeFace(
    0.47, 0.12, 0.2, 0.18, shapes=("0-slash", "7-hook", "Q-upright", "I-serif")
)
"""The state faces are the narrow ones of North America."""

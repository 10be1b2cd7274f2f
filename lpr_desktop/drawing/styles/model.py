"""What a plate's layout is made of.

Lengths are millimetres of the real plate, from its upper left corner; colours are sRGB 0 to 255.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from lpr_desktop.drawing.lettering import StrokeFace

Color = tuple[int, int, int]
Emblem = Literal["stars", "cross", "moon", "trident", "none"] | tuple[Color, ...]
"""A ring of stars, a cross, a crescent, or a flag as its stripes from top to bottom."""

Script = Literal["latin", "arabic", "han", "thai", "nagari"]
"""Other scripts than Latin are random strokes that look like them: no reader returns them."""

SealKind = Literal["pair", "round", "shield", "square"]

SEAL = "•"
SYMBOL = "◇"
"""Stands for the style's picture between two groups of signs."""

WHITE: Color = (240, 241, 238)
BLACK: Color = (22, 22, 24)
EU_BLUE: Color = (0, 51, 153)

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Band:
    """A coloured strip along one side with the country's letters and an emblem."""

    side: Literal["left", "right", "top"]
    size: float
    color: Color = EU_BLUE
    letters: str = ""
    emblem: Emblem = "none"
    ink: Color = WHITE


@dataclass(frozen=True, slots=True)
class Caption:
    """Small letters, such as a state's name, that are no part of the number.

    ``y`` is their middle, ``x`` too (the middle of the free room when not given); they are made
    narrower than ``room``. ``|`` separates texts to choose from, ``#`` stands for any digit. In
    another script than Latin only the number of signs counts.
    """

    text: str
    y: float
    height: float
    ink: Color
    x: float | None = None
    room: float | None = None
    script: Script = "latin"
    relief: float = 0.0
    face: StrokeFace | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A simple picture or area; ``x`` and ``y`` are its middle.

    ``strength`` is 1 for full colour and less for what shines through weakly. ``shape`` is a name
    of :data:`~lpr_desktop.drawing.marks.SHAPES`.
    """

    shape: str
    x: float
    y: float
    width: float
    height: float
    color: Color
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Sticker:
    """A month's or year's sticker: random colour and digits; ``x`` and ``y`` are its middle."""

    x: float
    y: float
    width: float = 38
    height: float = 25
    text: str = "##"


@dataclass(frozen=True, slots=True)
class Frame:
    """A dealer's frame or a holder around the plate, which it covers by ``over`` millimetres."""

    color: Color
    side: float = 8
    top: float = 8
    bottom: float = 16
    over: float = 4
    text: str = ""
    ink: Color = WHITE


@dataclass(frozen=True, slots=True)
class PlateStyle:
    """How the plates of one country, state or vehicle class look."""

    code: str
    country: str
    patterns: tuple[str, ...]
    size: tuple[float, float] = (520, 112)
    background: Color = WHITE
    lower_background: Color | None = None
    ink: Color = BLACK
    face: StrokeFace = field(default_factory=StrokeFace)
    letter_height: float = 76
    line_middles: tuple[float, ...] = (56,)
    bands: tuple[Band, ...] = ()
    captions: tuple[Caption, ...] = ()
    border: float = 3
    border_color: Color = BLACK
    corner_radius: float = 10
    screws: tuple[tuple[float, float], ...] = ()
    letters: str = "ABCDEFGHJKLMNPRSTUVWXYZ"
    line_heights: tuple[float, ...] = ()
    """Letter height of each line where the lines differ."""
    margins: tuple[float, float] = (9, 9)
    """Room left and right of the text, inside the border and the bands."""
    gap: float = 0.34
    """Width of a blank against the letter height."""
    spread: bool = False
    """The groups of a line are moved to its ends."""
    small: tuple[float, float] = (0.6, 1.0)
    """Height of a group in round brackets against the letter height; where it stands: -1 at the
    letters' top, 0 in the middle, 1 at their foot."""
    box: tuple[float, float, float] = (0, 0, 0)
    """Middle and letter height of a group in pointed brackets, which has a place of its own."""
    seal: SealKind = "pair"
    symbol: tuple[Mark | Caption, ...] = ()
    """The picture or foreign sign that :data:`SYMBOL` stands for, around (0, 0)."""
    fade: tuple[float, float] = (0.35, 0.95)
    """Where the lower background begins and is reached, as parts of the height."""
    marks: tuple[Mark, ...] = ()
    stickers: tuple[Sticker, ...] = ()
    frame: Frame | None = None
    share: float = 1.0
    """How often it is met beside its country's other layouts."""
    relief: float = 1.0
    """How far the signs are pressed up; 0 where they are printed."""

    @property
    def lines(self) -> int:
        """Number of lines of text: 1 or 2."""
        return len(self.line_middles)

    @property
    def outer_size(self) -> tuple[float, float]:
        """Width and height with the frame, as the picture has them."""
        if self.frame is None:
            return self.size
        more = self.frame
        outside = max(0.0, more.side - more.over)
        top, bottom = max(0.0, more.top - more.over), max(0.0, more.bottom - more.over)
        return self.size[0] + 2 * outside, self.size[1] + top + bottom

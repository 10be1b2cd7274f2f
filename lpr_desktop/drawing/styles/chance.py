"""Plates of no country, and plates as they are found in the street.

A reader that has only seen real layouts learns these by heart; plates of random size, colour and
pattern make it look at the signs.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from lpr_desktop.drawing.lettering import StrokeFace, varied
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    EU_BLUE,
    SEAL,
    SYMBOL,
    WHITE,
    Band,
    Caption,
    Color,
    Emblem,
    Frame,
    Mark,
    PlateStyle,
    Script,
    SealKind,
    Sticker,
)

_SCENERY = ("mountains", "hills", "sun", "mesa", "arch", "land", "lake", "wave", "bow", "shield",
            "disc", "palm", "pine", "cactus", "buffalo", "rider", "maple")  # fmt: skip
_SYMBOLS = ("disc", "diamond", "star", "spark", "flower", "zia", "shield", "crown", "maple", "land",
            "pine", "palm", "leaf", "bird", "moon", "box", "bell", "bear")  # fmt: skip
_WORDS = ("NORTH", "COAST", "VALLEY", "ISLAND", "REPUBLIC", "STATE", "CITY OF", "LAKES", "NEW",
          "RIVER", "SUN", "GREAT", "MOTORS", "AUTO", "TAXI", "POLICE", "WWW", "EST 19##", "20##",
          "RENTAL", "DEALER", "FOREST", "PARK", "HARBOUR", "NATURE", "TRANSPORT",
          "##/##")  # fmt: skip
_SEPARATORS = (" ", " ", " ", "-", "-", "·", ".", "", "", f"{SEAL}", f"{SYMBOL}")
_FRAME_COLORS: tuple[Color, ...] = (
    (20, 20, 22), (20, 20, 22), (40, 42, 46), (188, 190, 194), (224, 224, 222), (30, 50, 110),
    (150, 30, 40),
)  # fmt: skip


def random_style(rng: np.random.Generator) -> PlateStyle:
    """A plate of no country: any size, colours, letters, bands, captions, pictures and pattern.

    Its signs are always as large as those of real plates, and stand out from the background.
    """
    two = bool(rng.random() < 0.32)
    height = float(rng.uniform(95, 165))
    aspect = float(rng.uniform(1.25, 2.2) if two else rng.uniform(2.0, 4.9))
    if two:
        height *= float(rng.uniform(1.0, 1.4))
    width = height * aspect
    background, lower, ink = random_colors(rng)
    face = random_face(rng)
    letters = ALPHABET if rng.random() < 0.6 else "ABCDEFGHJKLMNPRSTUVWXYZ"
    if not any(shape.startswith("0-") for shape in face.shapes):
        # Where zero looks like O, no pattern of a country tells which of the two it is.
        letters = letters.replace("O", "")
    bands = _random_bands(rng, width, height, ink)
    border = float(rng.uniform(1.5, 5)) if rng.random() < 0.7 else 0.0
    top = sum(b.size for b in bands if b.side == "top") + (border + 3 if border else 2.0)
    bottom = height - (border + 3 if border else 2.0)
    captions, top, bottom = _random_captions(rng, width, height, ink, top, bottom)
    room = bottom - top
    share = float(rng.uniform(0.76, 0.96))
    if two:
        gap = room * float(rng.uniform(0.05, 0.14))
        split = float(rng.uniform(0.4, 0.6)) if rng.random() < 0.4 else 0.5
        rooms = ((room - gap) * split, (room - gap) * (1 - split))
        heights = tuple(r * share for r in rooms)
        middles: tuple[float, ...] = (top + rooms[0] / 2, bottom - rooms[1] / 2)
        letter_height = min(heights)
    else:
        letter_height = min(room * share, width * 0.36)
        heights, middles = (), (top + room / 2,)
    sides = sum(b.size for b in bands if b.side != "top") + 2 * border + 16
    count = (width - sides) / (letter_height * (face.width + face.spacing))
    seals: tuple[SealKind, ...] = ("round", "shield", "square")
    return PlateStyle(
        "random",
        "",
        tuple(_random_pattern(rng, two, count) for _ in range(3)),
        (width, height),
        background=background,
        lower_background=lower,
        ink=ink,
        face=face,
        letter_height=letter_height,
        line_middles=middles,
        line_heights=heights,
        bands=bands,
        captions=captions,
        border=border,
        border_color=ink if rng.random() < 0.7 else _color(rng, 20, 200),
        corner_radius=float(rng.uniform(1, 16)),
        screws=_random_screws(rng),
        letters=letters,
        margins=(float(rng.uniform(3, 14)), float(rng.uniform(3, 14))),
        gap=float(rng.uniform(0.16, 0.7)),
        spread=bool(rng.random() < 0.12),
        small=(float(rng.uniform(0.5, 0.85)), float(rng.choice([-1.0, 0.0, 1.0]))),
        seal=seals[int(rng.integers(3))],
        symbol=_random_symbol(rng, letter_height, ink),
        fade=(float(rng.uniform(0, 0.4)), float(rng.uniform(0.6, 1))),
        marks=_random_scenery(rng, width, height, background, ink),
        stickers=_random_stickers(rng, width, height, top, bottom),
        relief=float(rng.choice([0.0, 1.0, 1.0, 1.6])),
    )


def dressed(style: PlateStyle, rng: np.random.Generator) -> PlateStyle:
    """The style as one finds it in the street: other screws, faded colours, a dealer's frame.

    The face is changed a little, too. The result may be larger than the style's ``size``: see
    ``outer_size``.
    """
    fading = float(rng.uniform(0, 0.22)) if rng.random() < 0.5 else 0.0
    grey = float(rng.uniform(90, 170))
    frame = None
    if rng.random() < 0.45:
        frame = random_frame(style, rng)
    return replace(
        style,
        face=varied(style.face, rng),
        ink=_mixed(style.ink, grey, fading),
        background=_mixed(style.background, grey, float(rng.uniform(0, 0.2))),
        screws=style.screws if rng.random() < 0.5 else _random_screws(rng),
        frame=frame,
    )


def random_frame(style: PlateStyle, rng: np.random.Generator) -> Frame:
    """A frame that covers what stands at the plate's edge but not its number."""
    heights = style.line_heights or (style.letter_height,) * style.lines
    above = style.line_middles[0] - heights[0] / 2
    below = style.size[1] - style.line_middles[-1] - heights[-1] / 2
    free = max(2.0, min(above, below, 24.0) - 3)
    color = _FRAME_COLORS[int(rng.integers(len(_FRAME_COLORS)))]
    ink = WHITE if sum(color) < 330 else (24, 24, 26)
    bottom = float(rng.uniform(8, 22))
    return Frame(
        color,
        side=float(rng.uniform(3, 9)),
        top=float(rng.uniform(3, 16)),
        bottom=bottom,
        over=float(rng.uniform(0.3, 1)) * min(free, 6.0 if rng.random() < 0.6 else 14.0, bottom),
        text=_words(rng) if bottom > 11 and rng.random() < 0.75 else "",
        ink=ink,
    )


def random_face(rng: np.random.Generator) -> StrokeFace:
    """Parameters of the alphabet over the whole range that plates have."""
    width = float(rng.uniform(0.4, 0.76))
    face = StrokeFace(
        width=width,
        weight=float(np.clip(rng.normal(0.135, 0.03), 0.075, width * 0.36)),
        roundness=float(rng.uniform(0.08, 0.36)),
        spacing=float(rng.uniform(0.07, 0.22)),
        digit_width=float(rng.uniform(0.86, 1.05)),
        chamfered=bool(rng.random() < 0.1),
    )
    return varied(face, rng, shapes=float(rng.choice([0.0, 0.3, 0.6])))


def random_colors(rng: np.random.Generator) -> tuple[Color, Color | None, Color]:
    """Background, lower background (often none) and ink, at least 90 grey levels apart."""
    dark_ink = bool(rng.random() < 0.74)
    kind = rng.random()
    if dark_ink:
        background = _color(rng, 205, 250, 14) if kind < 0.45 else _color(rng, 120, 250)
        ink = _color(rng, 8, 50, 10) if rng.random() < 0.6 else _color(rng, 8, 140)
    else:
        background = _color(rng, 8, 50, 10) if kind < 0.4 else _color(rng, 10, 130)
        ink = _color(rng, 205, 250, 14) if rng.random() < 0.7 else _color(rng, 130, 250)
    lower = _color(rng, 150, 250) if dark_ink else _color(rng, 10, 110)
    if rng.random() < 0.7:
        lower = background
    lightest = min(_grey(background), _grey(lower))
    darkest = max(_grey(background), _grey(lower))
    if dark_ink and lightest - _grey(ink) < 90:
        ink = _toward(ink, max(8.0, lightest - 100))
        background, lower = (
            _toward(background, max(_grey(background), 110.0)),
            _toward(lower, max(_grey(lower), 110.0)),
        )
    elif not dark_ink and _grey(ink) - darkest < 90:
        ink = _toward(ink, min(248.0, darkest + 110))
    return background, None if lower == background else lower, ink


def _grey(color: Color) -> float:
    return 0.3 * color[0] + 0.59 * color[1] + 0.11 * color[2]


def _toward(color: Color, grey: float) -> Color:
    """The colour made lighter or darker until it is as light as ``grey``."""
    now = _grey(color)
    if grey <= now:
        share = grey / max(1.0, now)
        return (round(color[0] * share), round(color[1] * share), round(color[2] * share))
    share = (grey - now) / max(1.0, 255 - now)
    r, g, b = (round(v + (255 - v) * share) for v in color)
    return (r, g, b)


def _mixed(color: Color, grey: float, share: float) -> Color:
    r, g, b = (round(v + (grey - v) * share) for v in color)
    return (r, g, b)


def _color(rng: np.random.Generator, low: int, high: int, spread: int | None = None) -> Color:
    """A random colour; with ``spread`` a nearly grey one."""
    if spread is not None:
        base = int(rng.integers(low, high - spread))
        r, g, b = (base + int(v) for v in rng.integers(0, spread, 3))
        return (r, g, b)
    r, g, b = (int(v) for v in rng.integers(low, high, 3))
    return (r, g, b)


def _random_pattern(rng: np.random.Generator, two: bool, room: float) -> str:
    """Three to nine signs in one to four groups.

    ``room`` is how many signs a line has room for; a little more are squeezed, and not too few
    stand lost on a wide plate.
    """
    most = int(np.clip(room * (1.7 if two else 1.12), 3, 9))
    least = int(np.clip(room * (1.0 if two else 0.55), 3, most))
    count = int(rng.integers(least, most + 1))
    letters_share = float(rng.choice([0.2, 0.5, 0.5, 0.8]))
    if rng.random() < 0.5:
        signs = ["L" if rng.random() < letters_share else "#" for _ in range(count)]
    else:
        cut = int(rng.integers(0, count + 1))
        kinds = ("L", "#") if rng.random() < 0.6 else ("#", "L")
        signs = [kinds[0]] * cut + [kinds[1]] * (count - cut)
    if two:
        cut = int(np.clip(count // 2 + rng.integers(-1, 2), 1, count - 1))
        return _grouped(rng, signs[:cut], room) + "\n" + _grouped(rng, signs[cut:], room)
    return _grouped(rng, signs, room)


def _grouped(rng: np.random.Generator, signs: list[str], room: float) -> str:
    groups = ["".join(signs)]
    if len(signs) >= 3 and rng.random() < 0.75:
        more = int(rng.integers(1, 3)) if len(signs) > 5 else 1
        cuts = sorted({int(v) for v in rng.integers(1, len(signs), more)})
        edges = [0, *cuts, len(signs)]
        groups = ["".join(signs[a:b]) for a, b in itertools.pairwise(edges)]
    if len(groups) > 1 and rng.random() < 0.12:
        at = int(rng.choice([0, -1]))
        groups[at] = f"({groups[at]})"
    elif len(groups) > 1 and len(groups[0]) == 2 and rng.random() < 0.25:
        groups[0] = f"{{{groups[0]}}}"
    # Seals and pictures need the room of two signs.
    wide = len(signs) + 2 * (len(groups) - 1) > room
    separators = _SEPARATORS[:-2] if wide else _SEPARATORS
    return separators[int(rng.integers(len(separators)))].join(groups)


def _random_bands(
    rng: np.random.Generator, width: float, height: float, ink: Color
) -> tuple[Band, ...]:
    bands = []
    color = EU_BLUE if rng.random() < 0.4 else _color(rng, 10, 200)
    letters = "".join(ALPHABET[int(v)] for v in rng.integers(26, size=int(rng.integers(1, 4))))
    flags = tuple(_color(rng, 20, 250) for _ in range(3))
    emblems: tuple[Emblem, ...] = ("stars", "none", "moon", "cross", "trident", flags)
    emblem = emblems[int(rng.integers(len(emblems)))]
    kind = rng.random()
    if kind < 0.3:
        size = min(height * float(rng.uniform(0.2, 0.4)), width * 0.12)
        bands.append(Band("left", size, color, letters, emblem))
        if rng.random() < 0.25:
            bands.append(Band("right", size, color))
    elif kind < 0.36:
        size = min(height * float(rng.uniform(0.2, 0.4)), width * 0.12)
        bands.append(Band("right", size, color, letters, emblem))
    elif kind < 0.46:
        flag: Emblem = flags if rng.random() < 0.6 else "none"
        bands.append(Band("top", height * float(rng.uniform(0.14, 0.24)), color, _words(rng), flag))
    return tuple(bands)


def _words(rng: np.random.Generator) -> str:
    count = int(rng.integers(1, 4))
    return " ".join(_WORDS[int(v)] for v in rng.integers(len(_WORDS), size=count))


def _random_captions(
    rng: np.random.Generator, width: float, height: float, ink: Color, top: float, bottom: float
) -> tuple[tuple[Caption, ...], float, float]:
    """Words above and below, and the edges of the room that they leave."""
    captions = []
    shade = ink if rng.random() < 0.6 else _color(rng, 20, 150)
    face = random_face(rng) if rng.random() < 0.5 else None
    scripts: tuple[Script, ...] = ("arabic", "han", "thai", "nagari")
    for above in (True, False):
        if rng.random() > 0.4:
            continue
        high = height * float(rng.uniform(0.06, 0.14))
        script: Script = "latin"
        text = _words(rng)
        if rng.random() < 0.25:
            script, text = scripts[int(rng.integers(4))], "x" * int(rng.integers(2, 8))
            high *= 1.4
        y = top + high * 0.7 if above else bottom - high * 0.7
        room = width * float(rng.uniform(0.35, 0.8))
        captions.append(Caption(text, y, high, shade, room=room, script=script, face=face))
        if above:
            top += high * 1.45
        else:
            bottom -= high * 1.45
    return tuple(captions), top, bottom


def _random_symbol(
    rng: np.random.Generator, letter_height: float, ink: Color
) -> tuple[Mark | Caption, ...]:
    size = letter_height * float(rng.uniform(0.2, 0.75))
    if rng.random() < 0.2:
        scripts: tuple[Script, ...] = ("arabic", "han", "thai", "nagari")
        script = scripts[int(rng.integers(4))]
        return (Caption("x", 0, size * 1.3, ink, room=size * 1.3, script=script),)
    shape = _SYMBOLS[int(rng.integers(len(_SYMBOLS)))]
    tall = float(rng.uniform(0.7, 1.4))
    return (Mark(shape, 0, 0, size, size * tall, _color(rng, 20, 220)),)


def _random_scenery(
    rng: np.random.Generator, width: float, height: float, background: Color, ink: Color
) -> tuple[Mark, ...]:
    """A weak picture behind the signs, never close to their colour."""
    if rng.random() > 0.35:
        return ()
    marks = []
    for _ in range(int(rng.integers(1, 3))):
        color = _toward(
            _color(rng, 20, 250), 0.75 * _grey(background) + 0.25 * (255 if _grey(ink) < 128 else 0)
        )
        shape = _SCENERY[int(rng.integers(len(_SCENERY)))]
        size = float(rng.uniform(0.5, 1.0))
        x, y = width * float(rng.uniform(0.2, 0.8)), height * float(rng.uniform(0.4, 0.8))
        strength = float(rng.uniform(0.3, 0.8))
        marks.append(Mark(shape, x, y, width * size, height * size, color, strength))
    return tuple(marks)


def _random_stickers(
    rng: np.random.Generator, width: float, height: float, top: float, bottom: float
) -> tuple[Sticker, ...]:
    """Stickers in corners, where the room above or below the signs is high enough."""
    stickers = []
    for y, room in ((top / 2, top), ((height + bottom) / 2, height - bottom)):
        for x in (0.1, 0.9):
            if room > 13 and rng.random() < 0.3:
                high = min(room * 0.8, 26.0)
                stickers.append(Sticker(width * x, y, min(high * 1.5, width * 0.16), high))
    return tuple(stickers)


def _random_screws(rng: np.random.Generator) -> tuple[tuple[float, float], ...]:
    kind = int(rng.integers(5))
    x = float(rng.uniform(0.1, 0.25))
    y = float(rng.uniform(0.07, 0.12))
    if kind == 0:
        return ((x, y), (1 - x, y))
    if kind == 1:
        return ((x, y), (1 - x, y), (x, 1 - y), (1 - x, 1 - y))
    if kind == 2:
        return ((0.025, 0.5), (0.975, 0.5))
    return ()

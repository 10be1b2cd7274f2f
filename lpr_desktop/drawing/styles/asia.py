"""Plates of the Far East and of South East Asia.

Sizes, patterns and colours are from general knowledge and were not checked against regulations.
Words of other scripts are random strokes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.drawing.styles.europe import two_lines
from lpr_desktop.drawing.styles.faces import (
    ARIAL,
    CHARLES,
    CUT,
    HAN,
    HEAVY,
    MANDATORY,
    NARROW,
    POLISH,
    ROUND,
    STATE_THIN,
)
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    GREEN,
    RED,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Color,
    Mark,
    PlateStyle,
)

_CN_BLUE: Color = (24, 70, 176)
_CN_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_VN_LETTERS = "ABCDEFGHKLMNPSTUVXYZ"


def _province(ink: Color, x: float, y: float, height: float) -> Caption:
    """The province's sign at the left of Chinese plates."""
    return Caption("x", y, height, ink, x=x, room=height * 0.6, script="han", relief=1.0)


def _china(code: str, background: Color, ink: Color, *patterns: str, **more: Any) -> PlateStyle:
    common: dict[str, Any] = {
        "size": (440, 140),
        "face": HAN,
        "letter_height": 88,
        "line_middles": (70,),
        "margins": (62, 8),
        "border": 2.5,
        "border_color": ink,
        "captions": (_province(ink, 41, 70, 88),),
        "letters": _CN_LETTERS,
        "gap": 0.14,
        "screws": ((0.25, 0.1), (0.75, 0.1), (0.25, 0.9), (0.75, 0.9)),
    }
    return PlateStyle(code, "CN", patterns, background=background, ink=ink, **(common | more))


_GREEN_CAR: dict[str, Any] = {
    "size": (480, 140),
    "captions": (_province(BLACK, 42, 70, 86),),
    "face": replace(HAN, width=0.47),
}
_CHINA_TWO = replace(
    _china("CN-two", YELLOW, BLACK),
    patterns=("L\n#####", "L\n#L###", "L\n##L##"),
    size=(440, 220),
    line_middles=(50, 146),
    line_heights=(58, 104),
    margins=(9, 9),
    captions=(_province(BLACK, 146, 50, 60),),
    screws=(),
    letter_height=100,
)
_VIETNAM = PlateStyle(
    "VN",
    "VN",
    ("51L-###.##", "30L-###.##", "61L-###.##"),
    (470, 110),
    face=ROUND,
    letter_height=70,
    line_middles=(55,),
    letters=_VN_LETTERS,
)
_VIETNAM_MOTO = PlateStyle(
    "VN-moto",
    "VN",
    ("59-L#\n###.##", "29-L#\n####", "51-L#\n###.##", "43-L#\n###.##"),
    (190, 140),
    face=ROUND,
    letter_height=53,
    line_middles=(38, 102),
    corner_radius=8,
    letters=_VN_LETTERS,
)
_VN_BLUE: Color = (30, 70, 160)
_INDONESIA = PlateStyle(
    "RI",
    "ID",
    ("L #### LL", "L #### LLL", "LL #### LL", "L ### LL"),
    (430, 135),
    background=BLACK,
    ink=WHITE,
    face=NARROW,
    letter_height=72,
    line_middles=(54,),
    border=2,
    border_color=WHITE,
    captions=(Caption("##·##", 114, 20, WHITE),),
    letters=ALPHABET,
    gap=0.4,
)
_MALAYSIA = PlateStyle(
    "MAL",
    "MY",
    ("LLL ####", "WLL #### L", "LL #### L", "JLL ###", "VLL ####"),
    (510, 110),
    background=(16, 16, 18),
    ink=WHITE,
    face=ARIAL,
    letter_height=72,
    line_middles=(55,),
    border=0,
    relief=1.8,
    gap=0.5,
)
_SINGAPORE = PlateStyle(
    "SGP",
    "SG",
    ("SLL ####L", "SLL ###L", "SLL ##L", "GBL ####L"),
    (520, 110),
    background=(16, 16, 18),
    ink=WHITE,
    face=CHARLES,
    letter_height=74,
    line_middles=(55,),
    border=0,
    letters="ABCDEGHJKLMPRSTUXYZ",
)
_HONG_KONG = PlateStyle(
    "HK",
    "HK",
    ("LL ####", "LL ###", "LL ##"),
    (520, 110),
    face=CHARLES,
    letter_height=80,
    line_middles=(55,),
    border=0,
    gap=0.5,
)


def _thai(count: int, ink: Color) -> tuple[Caption, ...]:
    return (Caption("x" * count, 0, 54, ink, room=40.0 * count, script="thai", relief=1.0),)


_THAILAND = PlateStyle(
    "TH",
    "TH",
    ("◇####", "◇###", "#◇####"),
    (340, 150),
    face=POLISH,
    letter_height=62,
    line_middles=(56,),
    symbol=_thai(2, BLACK),
    captions=(Caption("xxxxxxxx", 118, 30, BLACK, room=200, script="thai"),),
    border=3,
    margins=(6, 6),
    gap=0.2,
)
_KOREA = PlateStyle(
    "ROK",
    "KR",
    ("##◇ ####", "###◇ ####"),
    face=POLISH,
    symbol=(Caption("x", 0, 62, BLACK, room=58, script="han", relief=1.0),),
    border=2,
    gap=0.2,
)
_TAIWAN = PlateStyle(
    "TW", "TW", ("LLL-####",), (380, 160), face=HEAVY, letter_height=88, line_middles=(84,),
    border=0, letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
)  # fmt: skip
_PHILIPPINES = PlateStyle(
    "PH",
    "PH",
    ("LLL ####", "LLL ###"),
    (390, 140),
    face=MANDATORY,
    letter_height=72,
    line_middles=(64,),
    captions=(Caption("REGION IV-A|NCR|REGION III|PILIPINAS", 122, 12, BLACK),),
    marks=(Mark("sun", 195, 66, 110, 110, (214, 222, 226), 0.7),),
    letters=ALPHABET,
    border=2,
)

FAR_EAST = (
    _china("CN", _CN_BLUE, WHITE, "L·#####", "L·L####", "L·##L##", "L·#L###", "L·LL###"),
    _china("CN-yellow", (240, 180, 30), BLACK, "L·#####", "L·L####", "L·##L##"),
    _china("CN-green", (232, 240, 236), BLACK, "L·D#####", "L·F#####", "L·DL####",
           lower_background=(70, 190, 110), fade=(0.1, 0.95), **_GREEN_CAR),
    _china("CN-green-yellow", (70, 190, 110), BLACK, "L·#####D", "L·#####F",
           marks=(Mark("box", 55, 70, 110, 140, (240, 190, 40)),), **_GREEN_CAR),
    _china("CN-white", WHITE, BLACK, "L·####(L)", "L·#####", small=(0.8, 1)),
    _china("CN-black", BLACK, WHITE, "L·#####", "L·####(L)"),
    _CHINA_TWO,
    replace(_CHINA_TWO, code="CN-moto", size=(220, 140), line_middles=(33, 94),
            line_heights=(36, 64), letter_height=60, captions=(_province(BLACK, 72, 33, 38),)),
    _HONG_KONG,
    replace(_HONG_KONG, code="HK-rear", background=YELLOW),
    two_lines(_HONG_KONG, "HK-two", "LL\n####", "LL\n###", size=(280, 200), letter_height=80,
              background=YELLOW),
    PlateStyle("MO", "MO", ("L-##-##", "LL-##-##"), background=BLACK, ink=WHITE, face=CHARLES,
               border=0, letters="MABCDEF"),
    _TAIWAN,
    replace(_TAIWAN, code="TW-old", patterns=("LL-####", "####-LL"), size=(320, 150),
            letter_height=76, line_middles=(96,), ink=(20, 90, 60), margins=(5, 5),
            captions=(Caption("xxx", 28, 26, (20, 90, 60), room=120, script="han"),)),
    replace(_TAIWAN, code="TW-moto", patterns=("LLL-####",), size=(260, 140), letter_height=62,
            line_middles=(72,), margins=(5, 5)),
    _KOREA,
    replace(_KOREA, code="ROK-blue", lower_background=None, background=(150, 196, 226)),
    replace(_KOREA, code="ROK-old", size=(335, 155), patterns=("##◇\n####",),
            line_middles=(42, 104), line_heights=(44, 76), background=(16, 106, 70), ink=WHITE,
            border_color=WHITE,
            symbol=(Caption("x", 0, 44, WHITE, room=44, script="han", relief=1.0),)),
    _VIETNAM,
    _VIETNAM_MOTO,
    replace(_VIETNAM, code="VN-yellow", background=(246, 206, 60), face=HAN),
    replace(_VIETNAM, code="VN-blue", background=_VN_BLUE, ink=WHITE, border_color=WHITE,
            patterns=("80L-###.##", "29L-###.##")),
    replace(_VIETNAM, code="VN-red", background=(180, 30, 40), ink=WHITE, border_color=WHITE,
            patterns=("LL-##-##", "LL ##-##")),
    two_lines(_VIETNAM, "VN-two", "51L\n###.##", "30L\n###.##", size=(280, 200)),
    replace(_VIETNAM_MOTO, code="VN-moto-2", face=HAN,
            patterns=("59-L#\n###.##", "72-LL\n###.##", "63-L#\n####", "36-L#\n###.##")),
    replace(_VIETNAM_MOTO, code="VN-moto-blue", background=_VN_BLUE, ink=WHITE,
            border_color=WHITE, face=HAN),
    _INDONESIA,
    replace(_INDONESIA, code="RI-white", background=WHITE, ink=BLACK, border_color=BLACK,
            captions=(Caption("##·##", 114, 20, BLACK),)),
    replace(_INDONESIA, code="RI-yellow", background=YELLOW, ink=BLACK, border_color=BLACK,
            captions=(Caption("##·##", 114, 20, BLACK),)),
    replace(_INDONESIA, code="RI-moto", size=(275, 110), letter_height=56, line_middles=(44,),
            captions=(Caption("##·##", 92, 17, WHITE),), gap=0.26, margins=(4, 4)),
    _MALAYSIA,
    two_lines(_MALAYSIA, "MAL-two", "LLL\n####", "WLL\n####", size=(260, 180)),
    two_lines(_MALAYSIA, "MAL-moto", "LLL\n####", "JLL\n###", size=(200, 140), letter_height=54),
    replace(_MALAYSIA, code="MAL-taxi", patterns=("HLL ####",), background=WHITE, ink=BLACK),
    _SINGAPORE,
    replace(_SINGAPORE, code="SGP-white", background=WHITE, ink=BLACK),
    replace(_SINGAPORE, code="SGP-yellow", background=YELLOW, ink=BLACK),
    two_lines(_SINGAPORE, "SGP-two", "SLL\n####L", "FLL\n###L", size=(280, 190)),
    _THAILAND,
    replace(_THAILAND, code="TH-van", ink=(30, 70, 160), symbol=_thai(2, (30, 70, 160)),
            border_color=(30, 70, 160),
            captions=(Caption("xxxxxxxx", 118, 30, (30, 70, 160), room=200, script="thai"),)),
    replace(_THAILAND, code="TH-taxi", background=YELLOW),
    replace(_THAILAND, code="TH-moto", size=(220, 172), patterns=("####", "###"),
            line_middles=(128,), letter_height=60,
            captions=(Caption("xxx", 32, 40, BLACK, room=110, script="thai"),
                      Caption("xxxxxxxx", 74, 24, BLACK, room=150, script="thai"))),
    _PHILIPPINES,
    replace(_PHILIPPINES, code="PH-old", ink=GREEN, border_color=GREEN,
            marks=(Mark("tree", 195, 66, 100, 110, (206, 230, 210), 0.8),),
            captions=(Caption("PILIPINAS", 20, 13, GREEN), Caption("MATATAG NA REPUBLIKA", 124, 9,
                      GREEN)), line_middles=(72,), letter_height=68, patterns=("LLL ###",)),
    replace(_PHILIPPINES, code="PH-yellow", background=YELLOW, marks=()),
    replace(_PHILIPPINES, code="PH-moto", size=(235, 130), patterns=("L###LL", "###LLL"),
            letter_height=50, line_middles=(60,), marks=(), margins=(4, 4),
            captions=(Caption("REGION IV-A|NCR|REGION VII", 112, 13, GREEN),)),
    PlateStyle("K", "KH", ("#L-####", "#LL-####"), (340, 150), face=POLISH, ink=(28, 40, 120),
               letter_height=62, line_middles=(84,), border_color=(28, 40, 120), margins=(6, 6),
               captions=(Caption("xxxxxx", 26, 26, (28, 40, 120), room=130, script="thai"),
                         Caption("PHNOM PENH|SIEM REAP|KANDAL", 132, 14, RED)),
               letters=ALPHABET),
    PlateStyle("MM", "MM", ("#L-####", "LL-####"), (390, 140), face=ROUND, background=BLACK,
               ink=WHITE, border_color=WHITE, letter_height=72, line_middles=(82,),
               captions=(Caption("YGN|MDY|NPW", 24, 17, WHITE),)),
    PlateStyle("LAO", "LA", ("◇####",), (340, 150), background=YELLOW, face=NARROW,
               letter_height=74, line_middles=(96,), symbol=_thai(2, BLACK),
               captions=(Caption("xxxxxx", 28, 28, BLACK, room=150, script="thai"),)),
    PlateStyle("MGL", "MN", ("#### ◇",), face=POLISH,
               symbol=(Caption("xxx", 0, 66, BLACK, room=130, script="thai", relief=1.0),),
               bands=(Band("left", 34, RED, ""),)),
    PlateStyle("BRU", "BN", ("BLL ####", "KLL ####"), background=BLACK, ink=WHITE, face=CUT,
               border=0, letters=ALPHABET),
    PlateStyle("JP-export", "JP", ("## LL-##",), (330, 165), face=STATE_THIN, letter_height=76,
               ink=(20, 90, 60), line_middles=(104,), margins=(6, 6), border=0,
               captions=(Caption("xx", 32, 34, (20, 90, 60), x=140, room=70, script="han"),
                         Caption("3##|5##", 32, 34, (20, 90, 60), x=214, room=60))),
)  # fmt: skip

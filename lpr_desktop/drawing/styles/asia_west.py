"""Plates of India, its neighbours, and the Near East.

Sizes, patterns and colours are from general knowledge and were not checked against regulations.
Words of other scripts are random strokes.
"""

from __future__ import annotations

from dataclasses import replace

from lpr_desktop.drawing.styles.europe import two_lines
from lpr_desktop.drawing.styles.faces import (
    ARIAL,
    CHARLES,
    CUT,
    DIN,
    HEAVY,
    INDIAN,
    NARROW,
    POLISH,
    ROUND,
    STATE_BOLD,
    THIN,
    WIDE,
)
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    GREEN,
    NAVY,
    RED,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Color,
    Mark,
    PlateStyle,
)

_INDIA = PlateStyle(
    "IN",
    "IN",
    ("MH ## LL ####", "DL #C LL ####", "KA ## L ####", "TN ## LL ####"),
    (500, 120),
    face=INDIAN,
    letter_height=68,
    line_middles=(60,),
    bands=(Band("left", 28, WHITE, "IND", ink=(20, 60, 150)),),
    letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
)
_INDIA_TWO = PlateStyle(
    "IN-two",
    "IN",
    ("GJ ##\nLL ####", "UP ##\nLL ####", "HR ##\nL ####"),
    (285, 200),
    face=INDIAN,
    letter_height=66,
    line_middles=(58, 142),
    letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
)
_INDIAN_CARS = ("MH ## LL ####", "Dl #C LL ####", "KA ## L ####", "Kl ## LL ####")
_INDIAN_STATES = (
    "AP",
    "RJ",
    "WB",
    "PB",
    "Kl",
    "GJ",
    "UP",
    "HR",
    "MH",
    "TN",
    "KA",
    "Dl",
    "BR",
    "MP",
)
_PAKISTAN = PlateStyle(
    "PK",
    "PK",
    ("LLL\n####", "LLL\n###"),
    (300, 160),
    face=WIDE,
    letter_height=56,
    line_middles=(45, 115),
    background=(236, 238, 232),
    bands=(Band("left", 34, (18, 110, 62)),),
)
_EMIRATES = PlateStyle(
    "AE",
    "AE",
    ("L #####",),
    (520, 110),
    face=WIDE,
    letter_height=66,
    line_middles=(62,),
    captions=(Caption("DUBAI", 16, 12, (160, 30, 40)),),
)


def _arabic(
    count: int, y: float, height: float, ink: Color, x: float | None = None, room: float = 160
) -> Caption:
    return Caption("x" * count, y, height, ink, x=x, room=room, script="arabic")


def _cell_lines(width: float, height: float, x: float) -> tuple[Mark, ...]:
    """A level and an upright line that cut a plate into four cells."""
    return (
        Mark("box", width / 2, height * 0.48, width, 2.5, BLACK),
        Mark("box", x, height / 2, 2.5, height, BLACK),
    )


_SAUDI_STRIP = (
    Mark("box", 500, 56, 2.5, 108, BLACK),
    Mark("palm", 511, 22, 14, 20, (20, 100, 60)),
)
_ISRAEL = PlateStyle(
    "IL",
    "IL",
    ("###-##-###", "##-###-##"),
    background=YELLOW,
    face=POLISH,
    bands=(Band("left", 40, (20, 60, 150), "IL", (WHITE, (40, 90, 200), WHITE)),),
    border=2,
)

INDIA_TO_ARABIA = (
    _INDIA,
    _INDIA_TWO,
    _PAKISTAN,
    _EMIRATES,
    replace(_INDIA, code="IN-2", patterns=tuple(f"{s} ## LL ####" for s in _INDIAN_STATES),
            face=CHARLES, gap=0.22, letters=ALPHABET,
            marks=(Mark("spark", 22, 32, 16, 16, (120, 160, 210)),)),
    replace(_INDIA, code="IN-plain", bands=(), border=2, face=ARIAL,
            patterns=("MH##LL####", "Dl#CLL####", "Kl-##-L-####", "AP##LL####", "PB ## L ####")),
    replace(_INDIA, code="IN-yellow", background=YELLOW, bands=(), face=INDIAN,
            patterns=("MH ## L ####", "KA ## LL ####", "Dl #L LL ####")),
    replace(_INDIA, code="IN-green", patterns=_INDIAN_CARS, background=(20, 130, 80),
            ink=WHITE, border_color=WHITE),
    replace(_INDIA, code="IN-black", patterns=_INDIAN_CARS, background=BLACK,
            ink=YELLOW, border_color=YELLOW, bands=()),
    replace(_INDIA, code="IN-bharat", patterns=("##BH####L", "## BH #### LL")),
    replace(_INDIA_TWO, code="IN-two-yellow", background=YELLOW,
            patterns=("MH ##\nLL ####", "KA ## L\n####", "TN ## LL\n####")),
    replace(_INDIA_TWO, code="IN-moto", size=(200, 100), line_middles=(28, 72), letter_height=33,
            patterns=("MH ## LL\n####", "Kl ## L\n####", "Dl #S\nLL ####"), face=ARIAL,
            border=1.5, margins=(4, 4)),
    PlateStyle("PK-punjab", "PK", ("LLL ####", "LLL ###", "LL ####"), (520, 150),
               face=HEAVY, letter_height=82, line_middles=(82,), background=WHITE,
               captions=(Caption("PUNJAB", 20, 15, BLACK),), letters=ALPHABET,
               bands=(Band("left", 40, (18, 110, 62), "", "moon"),), border=2),
    PlateStyle("PK-sindh", "PK", ("LLL-###", "LLL-####"), (400, 150), face=DIN,
               background=(246, 214, 60), letter_height=70, line_middles=(64,),
               captions=(Caption("SINDH", 128, 18, BLACK),), letters=ALPHABET),
    PlateStyle("PK-islamabad", "PK", ("LL ####", "LLL ###"), (400, 140), face=WIDE,
               letter_height=68, line_middles=(58,), ink=BLACK, letters=ALPHABET,
               captions=(Caption("ICT-ISLAMABAD", 120, 15, (20, 60, 150)),)),
    PlateStyle("PK-moto", "PK", ("LLL\n####", "LL\n###"), (190, 140), face=ARIAL,
               letter_height=46, line_middles=(42, 100), border=2, letters=ALPHABET,
               background=(20, 110, 62), ink=WHITE, border_color=WHITE),
    PlateStyle("BD", "BD", ("##-####",), (330, 160), face=POLISH, letter_height=64,
               line_middles=(112,), margins=(6, 6),
               captions=(Caption("xxxxxxxx", 40, 40, BLACK, room=230, script="nagari"),)),
    PlateStyle("NEP", "NP", ("LL LLL ####", "L LL ####"), (480, 120), face=NARROW,
               background=(190, 36, 44), ink=WHITE, border_color=WHITE, letter_height=64,
               line_middles=(72,), captions=(Caption("BAGMATI|GANDAKI|KOSHI", 20, 14, WHITE),),
               letters="ABCDEFGHJKLP"),
    PlateStyle("LK", "LK", ("{WP} LLL-####", "{CP} LL-####", "{SP} LLL-####"), face=DIN,
               letters=ALPHABET, border=2, margins=(14, 9),
               marks=(Mark("spark", 20, 92, 14, 14, (90, 70, 40)),)),
    PlateStyle("LK-rear", "LK", ("{WP} LLL-####", "{NW} LL-####"), face=DIN, background=YELLOW,
               letters=ALPHABET, border=2),
    PlateStyle("LK-two", "LK", ("{WP} LLL\n####", "{CP} LL\n####"), (280, 200), face=DIN,
               background=YELLOW, letter_height=72, line_middles=(56, 146), letters=ALPHABET),
    replace(_EMIRATES, code="AE-dubai-2", captions=(
        _arabic(3, 46, 40, BLACK, x=150, room=66), Caption("DUBAI", 80, 18, BLACK, x=150, room=70)),
        line_middles=(55,), margins=(14, 14), spread=True, letters="ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    PlateStyle("AE-abudhabi", "AE", ("## #####", "# #####"), face=WIDE, letter_height=70,
               margins=(10, 12), spread=True, marks=(Mark("box", 66, 56, 122, 108, RED, 0.92),),
               captions=(_arabic(4, 34, 30, BLACK, x=180, room=70),
                         Caption("ABU DHABI", 78, 15, BLACK, x=180, room=80))),
    PlateStyle("AE-sharjah", "AE", ("# #####",), face=WIDE, letter_height=66, line_middles=(56,),
               margins=(14, 14), spread=True,
               captions=(_arabic(5, 36, 32, BLACK, x=170, room=100),
                         Caption("SHARJAH", 80, 16, BLACK, x=170, room=100))),
    PlateStyle("AE-two", "AE", ("L\n#####", "##\n#####"), (330, 160), face=WIDE,
               letter_height=62, line_middles=(46, 112),
               captions=(_arabic(3, 30, 26, RED, x=60, room=70),
                         Caption("DUBAI|R.A.K.|AJMAN", 58, 15, RED, x=60, room=70))),
    PlateStyle("KSA", "SA", ("#### LLL", "### LLL"), face=THIN, letter_height=44,
               line_middles=(82,), margins=(20, 40), spread=True,
               marks=(*_cell_lines(500, 112, 280), *_SAUDI_STRIP),
               captions=(_arabic(6, 29, 40, BLACK, x=140, room=200),
                         _arabic(4, 29, 40, BLACK, x=390, room=150),
                         *(Caption(s, 48 + 14 * i, 11, BLACK, x=511, room=12)
                           for i, s in enumerate("KSA"))),
               letters="ABDEGHJKLNRSTUVXZ", gap=0.6),
    PlateStyle("KSA-two", "SA", ("####\nLLL",), (310, 155), face=THIN, letter_height=46,
               line_middles=(44, 112), margins=(136, 8), letters="ABDEGHJKLNRSTUVXZ",
               marks=_cell_lines(310, 160, 150),
               captions=(_arabic(4, 44, 44, BLACK, x=78, room=110),
                         _arabic(3, 112, 44, BLACK, x=78, room=110))),
    PlateStyle("Q", "QA", ("######", "#####"), (520, 110), face=WIDE, letter_height=70,
               line_middles=(55,), bands=(Band("left", 70, (130, 24, 60)),),
               captions=(_arabic(3, 32, 30, WHITE, x=36, room=52),
                         Caption("QATAR", 82, 15, WHITE, x=36, room=56))),
    PlateStyle("KWT", "KW", ("## #####", "# #####"), (520, 112), face=POLISH, letter_height=66,
               line_middles=(66,), gap=0.9,
               captions=(_arabic(5, 16, 18, BLACK, x=210, room=80),
                         Caption("KUWAIT", 17, 14, BLACK, x=320, room=80))),
    PlateStyle("BRN", "BH", ("######", "#####"), (520, 112), face=WIDE, letter_height=66,
               line_middles=(66,), border_color=RED,
               captions=(_arabic(6, 16, 18, RED, x=190, room=90),
                         Caption("BAHRAIN", 17, 14, RED, x=330, room=100))),
    PlateStyle("OM", "OM", ("##### LL", "#### L", "##### L"), background=YELLOW, face=POLISH,
               letter_height=66, line_middles=(66,), gap=0.6,
               captions=(_arabic(5, 16, 18, BLACK, x=200, room=90),
                         Caption("OMAN", 17, 14, BLACK, x=320, room=70)), letters=ALPHABET),
    PlateStyle("HKJ", "JO", ("##-#####", "##-####"), face=WIDE, letter_height=68, margins=(70, 9),
               captions=(_arabic(5, 34, 34, BLACK, x=44, room=60),
                         Caption("JORDAN", 82, 15, BLACK, x=44, room=60))),
    PlateStyle("RL", "LB", ("L ######", "L #####"), face=POLISH, letters="BGMNORSTZ",
               bands=(Band("left", 50, (30, 60, 150), "", "none"),), border=2, gap=0.5,
               marks=(), captions=(_arabic(3, 80, 24, WHITE, x=25, room=38),)),
    PlateStyle("IRQ", "IQ", ("## L #####", "## L ####"), face=STATE_BOLD, letters="ABDEFHJKLMNRST",
               bands=(Band("right", 46, (236, 236, 232), "IRQ", (RED, WHITE, BLACK), ink=BLACK),),
               captions=(_arabic(4, 20, 20, BLACK, room=120),), line_middles=(66,),
               letter_height=62, gap=0.6),
    _ISRAEL,
    replace(_ISRAEL, code="IL-plain", bands=(), patterns=("##-###-##", "###-##-###"), face=CUT),
    two_lines(_ISRAEL, "IL-two", "###\n##-###", "##-\n###-##", size=(300, 170), letter_height=62),
    two_lines(_ISRAEL, "IL-moto", "##-\n###-##", size=(220, 160), letter_height=54),
    PlateStyle("IR-free", "IR", ("## ◇ ###<##>",), face=ROUND, letter_height=70,
               bands=(Band("left", 36, (24, 60, 150), "IR", (GREEN, WHITE, RED)),),
               marks=(Mark("box", 420, 56, 2.5, 104, BLACK),),
               symbol=(_arabic(1, 0, 52, BLACK, room=52),), margins=(8, 92), box=(466, 66, 46)),
    PlateStyle("AFG", "AF", ("L #####",), (335, 155), face=ROUND, letter_height=58,
               line_middles=(112,), letters="KBHN", margins=(6, 6),
               captions=(_arabic(6, 40, 40, BLACK, room=200),)),
    PlateStyle("YAR", "YE", ("# / ######", "## / #####"), (430, 120), background=(30, 80, 160),
               ink=WHITE, border_color=WHITE, face=NARROW, letter_height=58, line_middles=(78,),
               captions=(_arabic(5, 26, 30, WHITE, room=120),), gap=0.3),
    PlateStyle("SYR", "SY", ("######", "###-####"), face=POLISH, ink=NAVY, border_color=NAVY,
               letter_height=64, line_middles=(64,),
               captions=(_arabic(5, 17, 20, NAVY, x=200, room=90),
                         Caption("SYRIA", 17, 15, NAVY, x=320, room=80))),
)  # fmt: skip

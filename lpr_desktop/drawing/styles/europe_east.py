"""Plates of European countries outside the Union, and of the Caucasus and Central Asia.

Sizes, patterns and colours are from general knowledge and were not checked against regulations;
emblems are simplified.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.drawing.styles.europe import eu, two_lines
from lpr_desktop.drawing.styles.faces import BRITISH, CHARLES, NORDIC, POLISH, ROUND, SLAVIC, SWISS
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    BLUE,
    RED,
    SEAL,
    SILVER,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Color,
    Mark,
    PlateStyle,
)

_BRITISH_PLATE = eu(
    "GB-front",
    "GB",
    "UK",
    "LL## LLL",
    face=BRITISH,
    border=0,
    letter_height=79,
    bands=(Band("left", 40, (10, 60, 140), "UK", "cross"),),
)
_TURKEY = eu(
    "TR",
    "TR",
    "TR",
    "34 LLL ##",
    "06 LL ###",
    "35 LL ####",
    bands=(Band("left", 40, letters="TR"),),
)
_UKRAINE = eu(
    "UA",
    "UA",
    "UA",
    "LL #### LL",
    letters="ABEIKMHOPCTX",
    bands=(Band("left", 40, (20, 80, 190), "UA", ((40, 110, 210), (250, 214, 40))),),
)
_PLAIN_BRITISH = replace(_BRITISH_PLATE, bands=(), face=CHARLES, letters=ALPHABET)

_RUS_FLAG: tuple[Color, ...] = (WHITE, (30, 70, 170), (200, 30, 40))
_RUSSIA = PlateStyle(
    "RUS",
    "RU",
    ("(L)###(LL)<77>", "(L)###(LL)<178>", "(L)###(LL)<50>", "(L)###(LL)<116>"),
    letters="ABEKMHOPCTYX",
    face=SLAVIC,
    margins=(12, 128),
    small=(0.78, 1.0),
    box=(451, 45, 58),
    marks=(
        Mark("box", 386, 56, 3, 106, BLACK),
        Mark("box", 484, 83, 24, 4.5, WHITE),
        Mark("box", 484, 88, 24, 4.5, (30, 70, 170)),
        Mark("box", 484, 93, 24, 4.5, (200, 30, 40)),
    ),
    captions=(Caption("RUS", 88, 18, BLACK, x=436, room=52),),
)
_RUSSIA_TWO = replace(
    _RUSSIA,
    code="RUS-two",
    patterns=("L###\nLL (77)", "L###\nLL (199)", "L###\nLL (23)"),
    size=(290, 170),
    line_middles=(48, 122),
    letter_height=58,
    margins=(9, 9),
    marks=(),
    captions=(Caption("RUS", 152, 12, BLACK, x=240, room=60),),
    small=(0.85, -1),
)


def _region_left(code: str, country: str, mark: str, *patterns: str, **more: Any) -> PlateStyle:
    """The region's number in a field of its own at the left."""
    common: dict[str, Any] = {
        "face": SLAVIC,
        "margins": (96, 10),
        "box": (50, 42, 50),
        "marks": (Mark("box", 98, 56, 3, 104, BLACK),),
        "captions": (Caption(mark, 86, 18, BLUE, x=50, room=60),),
    }
    return PlateStyle(code, country, patterns, **(common | more))


def _plain_band(color: Color, mark: str, emblem: Any = "none") -> tuple[Band, ...]:
    return (Band("left", 40, color, mark, emblem),)


_DARK_BLUE: Color = (20, 50, 120)
_SWISS_REAR = PlateStyle(
    "CH",
    "CH",
    (f"ZH {SEAL}\n######", f"BE {SEAL}\n######", f"GE {SEAL}\n#####", f"TI {SEAL}\n######"),
    (300, 160),
    face=SWISS,
    letter_height=60,
    line_middles=(44, 116),
    seal="shield",
    border=0,
    gap=0.7,
)
_NORWAY = PlateStyle(
    "N",
    "NO",
    ("LL #####",),
    face=NORDIC,
    bands=_plain_band((20, 50, 130), "N", ((190, 30, 45), WHITE, (20, 40, 100), WHITE, RED)),
    border=2,
    gap=0.45,
)
_BELARUS = eu(
    "BY", "BY", "BY", "#### LL-#", letters="ABEIKMHOPCTX", face=SLAVIC,
    bands=_plain_band((200, 40, 50), "BY", ((200, 40, 50), (200, 40, 50), (20, 130, 70))),
)  # fmt: skip
_KAZAKHSTAN = PlateStyle(
    "KZ",
    "KZ",
    ("### LLL<02>", "### LLL<01>", "### LL<10>"),
    face=SLAVIC,
    margins=(2, 100),
    bands=_plain_band((60, 170, 200), "KZ", "moon"),
    box=(464, 56, 54),
    marks=(Mark("box", 418, 56, 3, 104, BLACK),),
    letters=ALPHABET,
)

EUROPE_BEYOND = (
    _BRITISH_PLATE,
    replace(_BRITISH_PLATE, code="GB-rear", background=YELLOW),
    replace(_PLAIN_BRITISH, code="GB-2", patterns=("LL## LLL", "L### LLL", "LLL ###L")),
    replace(_PLAIN_BRITISH, code="GB-2-rear", background=YELLOW,
            patterns=("LL## LLL", "L### LLL", "LLL ###L"),
            captions=(Caption("DEALER MOTORS|CITY CARS|NORTH GARAGE", 105, 5, BLACK),)),
    replace(_PLAIN_BRITISH, code="GB-electric",
            bands=(Band("left", 34, (40, 160, 80), "UK", "cross"),)),
    replace(_PLAIN_BRITISH, code="GB-old", background=BLACK, ink=SILVER, border=2,
            border_color=SILVER, patterns=("LLL ###L", "LLL ###", "#### LL"), relief=1.6),
    two_lines(_PLAIN_BRITISH, "GB-two", "LL##\nLLL", "L###\nLLL", size=(279, 203),
              letter_height=79),
    two_lines(_PLAIN_BRITISH, "GB-moto", "LL##\nLLL", size=(228, 178), letter_height=64,
              background=YELLOW),
    two_lines(_PLAIN_BRITISH, "GB-old-two", "LLL\n###L", size=(260, 190), letter_height=76,
              background=BLACK, ink=SILVER, border=2, border_color=SILVER),
    replace(_PLAIN_BRITISH, code="GB-NI", patterns=("LLZ ####", "LIL ####"), background=YELLOW),
    _TURKEY,
    two_lines(_TURKEY, "TR-two", "34\nLLL ##", "06\nLL ###", size=(320, 220), letter_height=76),
    replace(_TURKEY, code="TR-taxi", patterns=("34 TLL ##", "34 LLL ###"), background=YELLOW),
    two_lines(_TURKEY, "TR-moto", "34 LL\n###", "07 LLL\n##", size=(240, 150), letter_height=52),
    _UKRAINE,
    two_lines(_UKRAINE, "UA-two", "LL ####\nLL", size=(300, 170), letter_height=58),
    two_lines(_UKRAINE, "UA-moto", "LL\n####", "LL\n####LL", size=(220, 174), letter_height=60),
    replace(_UKRAINE, code="UA-2015", letters="ABEIKMHOPCTX",
            bands=_plain_band((30, 90, 190), "UA", "trident")),
    replace(_UKRAINE, code="UA-electric", ink=(20, 120, 60)),
    _RUSSIA,
    _RUSSIA_TWO,
    replace(_RUSSIA, code="RUS-taxi", background=YELLOW, patterns=("(LL)###<77>", "(LL)###<78>")),
    replace(_RUSSIA_TWO, code="RUS-moto", patterns=("####\nLL (77)", "####\nLL (52)"),
            size=(245, 185), line_middles=(56, 128), captions=(Caption("RUS", 170, 12, BLACK),)),
    replace(_RUSSIA, code="RUS-police", background=(40, 80, 170), ink=WHITE, border_color=WHITE,
            marks=(Mark("box", 386, 56, 3, 106, WHITE),), patterns=("(L)####<77>",),
            captions=(Caption("RUS", 88, 18, WHITE, x=450, room=60),)),
    _BELARUS,
    two_lines(_BELARUS, "BY-two", "####\nLL-#", size=(280, 200)),
    eu("MD", "MD", "MD", "LLL ###", face=POLISH,
       bands=_plain_band((30, 70, 170), "MD", ((40, 80, 190), (250, 214, 40), RED))),
    eu("GE", "GE", "GE", "LL-###-LL", face=SLAVIC, letters=ALPHABET,
       bands=_plain_band((40, 80, 170), "GE", "cross")),
    PlateStyle("GE-old", "GE", ("LLL-###",), face=SLAVIC, ink=_DARK_BLUE,
               border_color=_DARK_BLUE, letters=ALPHABET),
    PlateStyle("AM", "AM", ("## LL ###", "### LL ##"), face=SLAVIC, letters=ALPHABET,
               bands=_plain_band(WHITE, "AM", (RED, (20, 60, 160), (240, 160, 30))),
               gap=0.4, border=4),
    PlateStyle("AZ", "AZ", ("## - LL - ###", "10 - LL - ###"), face=SLAVIC, letters=ALPHABET,
               bands=_plain_band(WHITE, "AZ", ((40, 150, 200), RED, (40, 150, 80))), gap=0.2),
    _KAZAKHSTAN,
    two_lines(_KAZAKHSTAN, "KZ-two", "(02) ###\nLLL", "(16) ###\nLL", size=(280, 200),
              margins=(6, 6)),
    _region_left("UZ", "UZ", "UZ", "L ### LL<01>", "### LLL<10>", "L ### LL<30>"),
    _region_left("KG", "KG", "KG", "### LLL<01>", "### LL<02>", letters=ALPHABET),
    _region_left("TJ", "TJ", "TJ", "#### LL<01>", letters="ABEKMHOPCTYX"),
    eu("SRB", "RS", "SRB", f"BG{SEAL}####-LL", f"NS{SEAL}###-LL", seal="shield",
       bands=_plain_band((20, 60, 150), "SRB")),
    eu("BIH", "BA", "BIH", "L##-L-###", letters="AEJKMOT", bands=_plain_band((0, 51, 153), "BIH")),
    eu("NMK", "MK", "NMK", f"SK{SEAL}####-LL", f"BT{SEAL}####-LL", seal="round",
       bands=_plain_band((0, 51, 153), "NMK")),
    eu("MNE", "ME", "MNE", f"PG{SEAL}LL###", f"BD{SEAL}LL###", seal="shield",
       bands=_plain_band((0, 51, 153), "MNE")),
    eu("AL", "AL", "AL", "LL ###LL", letters=ALPHABET,
       bands=(Band("left", 40, (0, 51, 153), "AL"), Band("right", 40, (0, 51, 153)))),
    eu("RKS", "XK", "RKS", "## ###-LL", bands=_plain_band((0, 51, 153), "RKS")),
    _SWISS_REAR,
    replace(_SWISS_REAR, code="CH-front", size=(300, 80), letter_height=50, line_middles=(40,),
            patterns=(f"ZH{SEAL}######", f"VD{SEAL}######", f"SG{SEAL}#####")),
    replace(_SWISS_REAR, code="CH-rear-long", size=(500, 110), letter_height=72,
            line_middles=(55,), patterns=(f"{SEAL}ZH ###### {SEAL}", f"{SEAL}AG ##### {SEAL}")),
    replace(_SWISS_REAR, code="CH-moto", size=(180, 140), letter_height=50, line_middles=(38, 100),
            patterns=(f"ZH {SEAL}\n####", f"lU {SEAL}\n#####"), margins=(5, 5)),
    PlateStyle("FL-LI", "LI", (f"Fl{SEAL}#####", f"Fl{SEAL}####"), background=BLACK, ink=WHITE,
               border=0, face=SWISS, seal="shield", size=(500, 110), line_middles=(55,)),
    _NORWAY,
    two_lines(_NORWAY, "N-two", "LL\n#####", size=(280, 200)),
    replace(_NORWAY, code="N-green", background=(30, 130, 70), lower_background=None),
    replace(_NORWAY, code="N-old", bands=(), patterns=("LL #####",), face=ROUND, border=0),
    PlateStyle("IS", "IS", ("LL L##", "LL ###"), ink=(20, 60, 150), border_color=(20, 60, 150),
               face=NORDIC, bands=_plain_band((20, 60, 160), "IS", "cross"), gap=0.5, border=4),
    two_lines(PlateStyle("IS", "IS", (), ink=(20, 60, 150), border_color=(20, 60, 150),
                         face=NORDIC), "IS-two", "LL\nL##", "LL\n###", size=(280, 200)),
    PlateStyle("MC", "MC", ("####", "L###"), (260, 110), face=ROUND, ink=_DARK_BLUE, border=2,
               border_color=_DARK_BLUE, line_middles=(48,), letter_height=62,
               bands=_plain_band(WHITE, "", (RED, WHITE)),
               captions=(Caption("PRINCIPAUTE DE MONACO", 94, 10, _DARK_BLUE),)),
    PlateStyle("AND", "AD", ("L####",), ink=(20, 60, 130), face=ROUND, line_middles=(48,),
               letter_height=66, captions=(Caption("PRINCIPAT D'ANDORRA", 96, 14, (20, 60, 130)),),
               bands=_plain_band(WHITE, "", ((30, 60, 160), YELLOW, RED)), border=2),
    PlateStyle("RSM", "SM", ("L####",), ink=_DARK_BLUE, face=ROUND, border=2, line_middles=(62,),
               letter_height=66,
               captions=(Caption("REPUBBLICA DI SAN MARINO", 16, 12, _DARK_BLUE),)),
)  # fmt: skip

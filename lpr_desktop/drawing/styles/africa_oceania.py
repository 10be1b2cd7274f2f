"""Plates of Africa, Australia and New Zealand.

Sizes, patterns and colours are from general knowledge and were not checked against regulations.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.drawing.skeletons import TUNIS
from lpr_desktop.drawing.styles.europe import two_lines
from lpr_desktop.drawing.styles.faces import (
    AMERICAN,
    ARIAL,
    CHARLES,
    DIN,
    MANDATORY,
    POLISH,
    ROUND,
    STATE_BOLD,
    STATE_THIN,
    TUNISIAN,
)
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    BLUE,
    GREEN,
    NAVY,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Color,
    Mark,
    PlateStyle,
    Sticker,
)

_TUNISIA = PlateStyle(
    "TN",
    "TN",
    (f"### {TUNIS} ####", f"## {TUNIS} ####"),
    background=(24, 24, 26),
    ink=WHITE,
    face=TUNISIAN,
    letter_height=74,
    border=4,
    border_color=WHITE,
)
_SOUTH_AFRICA = PlateStyle(
    "ZA",
    "ZA",
    ("LL ## LL GP", "CA ### ###"),
    face=POLISH,
    ink=(20, 40, 110),
    letters="BCDFGHJKLMNPRSTVWXYZ",
    border=2,
    border_color=(20, 40, 110),
)
_NSW = PlateStyle(
    "AU",
    "AU",
    ("LLL-##L", "L##-LLL"),
    (372, 134),
    face=AMERICAN,
    letter_height=70,
    line_middles=(62,),
    ink=(18, 60, 120),
    border=2,
    border_color=(18, 60, 120),
    captions=(Caption("NEW SOUTH WALES", 117, 11, (18, 60, 120)),),
)


def _australia(
    code: str, name: str, patterns: str, ink: Color, name_ink: Color | None = None, **more: Any
) -> PlateStyle:
    """A plate of Australian size with the state's name or slogan below."""
    shade = name_ink or ink
    common: dict[str, Any] = {
        "face": STATE_THIN,
        "letter_height": 74,
        "line_middles": (60,),
        "border": 2,
        "border_color": ink,
        "captions": (Caption(name, 116, 12, shade, room=300),),
        "letters": ALPHABET,
        "screws": ((0.26, 0.095), (0.74, 0.095)),
    }
    return PlateStyle(
        f"AU-{code}", "AU", tuple(patterns.split("|")), (372, 134), ink=ink, **(common | more)
    )


def _arabic(count: int, y: float, height: float, ink: Color, x: float, room: float) -> Caption:
    return Caption("x" * count, y, height, ink, x=x, room=room, script="arabic")


_MAROON: Color = (110, 24, 44)
_NIGERIA = PlateStyle(
    "WAN",
    "NG",
    ("LLL-###LL", "LLL-##LL"),
    (370, 150),
    ink=(24, 50, 140),
    face=ROUND,
    letter_height=58,
    line_middles=(78,),
    margins=(5, 5),
    border=2,
    border_color=(24, 50, 140),
    captions=(
        Caption("LAGOS|ABUJA|KANO|RIVERS|OYO", 22, 18, (24, 50, 140)),
        Caption("CENTRE OF EXCELLENCE|CENTRE OF UNITY|FEDERAL REPUBLIC OF NIGERIA", 132, 9, RED),
    ),
    marks=(Mark("land", 185, 78, 130, 100, (206, 222, 240), 0.7),),
    letters=ALPHABET,
)
_KENYA = PlateStyle(
    "EAK", "KE", ("KLL ###L",), face=CHARLES, background=WHITE, border=2, gap=0.5,
    letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
)  # fmt: skip
_GHANA = PlateStyle(
    "GH",
    "GH",
    ("GR ####-##", "GW ###-##", "AS ####-##", "GT ####-##"),
    face=POLISH,
    bands=(Band("left", 40, WHITE, "GH", (RED, YELLOW, GREEN), ink=BLACK),),
)
_NEW_ZEALAND = PlateStyle(
    "NZ", "NZ", ("LLL###",), (360, 125), face=MANDATORY, letter_height=76, line_middles=(62,),
    border=2, letters="ABCDEFGHJKLMNPQRSTUWYZ", margins=(5, 5),
)  # fmt: skip
_MOROCCO = PlateStyle(
    "MA",
    "MA",
    ("##### ◇ ##", "##### ◇ #", "#### ◇ ##"),
    face=POLISH,
    symbol=(
        Caption("x", 0, 64, BLACK, room=44, script="arabic", relief=1.0),
        Mark("box", -34, 0, 2.5, 104, BLACK),
        Mark("box", 34, 0, 2.5, 104, BLACK),
    ),
    gap=0.5,
    border=3,
)

AFRICA_OCEANIA = (
    _TUNISIA,
    _SOUTH_AFRICA,
    _NSW,
    replace(_TUNISIA, code="TN-2", face=ARIAL),
    two_lines(_TUNISIA, "TN-two", f"### {TUNIS}\n####", size=(300, 200)),
    PlateStyle("TN-rs", "TN", ("RS ######",), background=(24, 24, 26), ink=WHITE, face=TUNISIAN,
               border=4, border_color=WHITE),
    _MOROCCO,
    two_lines(_MOROCCO, "MA-two", "## ◇\n#####", size=(280, 200), symbol=(_MOROCCO.symbol[0],)),
    PlateStyle("DZ", "DZ", ("##### ### ##", "###### ### ##"), face=POLISH, background=WHITE,
               border=2),
    PlateStyle("DZ-rear", "DZ", ("##### ### ##", "###### ### ##"), face=POLISH, background=YELLOW,
               border=2),
    PlateStyle("LAR", "LY", ("##-######", "#-#####"), face=POLISH, line_middles=(66,),
               letter_height=62, captions=(_arabic(4, 17, 20, BLACK, 260, 80),)),
    PlateStyle("ET", "EG", ("LLL ####", "#### LLL"), (340, 170), face=POLISH, letter_height=66,
               line_middles=(114,), margins=(6, 6), letters=ALPHABET,
               marks=(Mark("box", 170, 28, 340, 56, (60, 130, 190)),),
               captions=(Caption("EGYPT", 29, 24, BLACK, x=86, room=110),
                         _arabic(4, 29, 30, BLACK, 250, 100))),
    replace(_SOUTH_AFRICA, code="ZA-GP", ink=BLACK, border_color=BLACK,
            patterns=("LL ## LL GP", "LLL ### GP"),
            letter_height=70, line_middles=(50,),
            captions=(Caption("GAUTENG", 98, 11, (30, 60, 150), x=440, room=80),)),
    replace(_SOUTH_AFRICA, code="ZA-CA", face=CHARLES,
            patterns=("CA ### ###", "CA ######", "CY #####", "CJ ######")),
    replace(_SOUTH_AFRICA, code="ZA-KZN", patterns=("ND ######", "NP ######", "LL ## LL ZN"),
            lower_background=(214, 228, 240)),
    replace(_SOUTH_AFRICA, code="ZA-green", ink=GREEN, border_color=GREEN,
            patterns=("LLL ### EC", "LLL ### FS", "LLL ### MP", "LLL ### l")),
    two_lines(_SOUTH_AFRICA, "ZA-two", "LL ##\nLL GP", "CA ###\n###", size=(250, 205)),
    _NIGERIA,
    replace(_NIGERIA, code="WAN-commercial", ink=(180, 30, 40), border_color=(180, 30, 40)),
    _KENYA,
    replace(_KENYA, code="EAK-rear", background=YELLOW),
    two_lines(_KENYA, "EAK-two", "KLL\n###L", size=(280, 200), background=YELLOW),
    two_lines(_KENYA, "EAK-moto", "KMLL\n###L", size=(200, 150), letter_height=52),
    _GHANA,
    two_lines(_GHANA, "GH-two", "GR ####\n-##", "AS ####\n-##", size=(280, 200)),
    PlateStyle("EAT", "TZ", ("T ### LLL", "T### LLL"), face=CHARLES, background=YELLOW, border=2,
               letters="ABCDEFGHJKLMNPQRSTUVWXYZ"),
    two_lines(PlateStyle("EAT", "TZ", (), face=CHARLES, background=YELLOW, border=2), "EAT-two",
              "T ###\nLLL", size=(280, 200)),
    PlateStyle("EAU", "UG", ("ULL ###L", "UA ####L"), face=POLISH, border=2,
               letters="ABCDEFGHJKLMNPQRSTUVWXYZ"),
    PlateStyle("RWA", "RW", ("RLL ### L", "RLL###L"), face=POLISH, background=YELLOW, border=2,
               bands=(Band("left", 36, WHITE, "RWA", ((70, 160, 210), YELLOW, GREEN), ink=BLACK),)),
    PlateStyle("ETH", "ET", ("# L#####", "# #####"), (440, 130), face=POLISH, ink=BLUE,
               border_color=BLUE, letters="ABCD", letter_height=68, line_middles=(80,),
               captions=(Caption("xx", 24, 24, BLUE, x=150, room=60, script="han"),
                         Caption("AA|OR|AM", 24, 20, BLUE, x=290, room=50))),
    PlateStyle("ZW", "ZW", ("LLL ####", "LL# ####"), face=CHARLES, background=YELLOW, border=2,
               marks=(Mark("bird", 260, 56, 20, 30, (150, 130, 40)),), gap=0.6),
    PlateStyle("Z", "ZM", ("LLL ####", "ALL ####"), face=CHARLES, border=2, background=WHITE),
    PlateStyle("MOC", "MZ", ("LLL ### MC", "LLL-##-##"), face=POLISH, border=2,
               bands=(Band("left", 36, (30, 90, 60), "MOC"),)),
    PlateStyle("ANG", "AO", ("lD-##-##-LL", "lD-##-##-L"), face=POLISH, border=2,
               captions=(Caption("ANGOLA", 98, 9, BLACK),), line_middles=(52,)),
    PlateStyle("BW", "BW", ("B ### LLL", "B###LLL"), face=CHARLES, background=YELLOW, border=2),
    PlateStyle("NAM", "NA", ("N #####W", "N ######W", "N ####SH"), face=POLISH, background=YELLOW,
               border=2, captions=(Caption("NAMIBIA", 99, 9, BLACK),), line_middles=(52,)),
    PlateStyle("CI", "CI", ("####LL01", "#### LL 01"), face=POLISH, border=2,
               bands=(Band("left", 36, (240, 130, 30), "CI"), Band("right", 20, (20, 140, 80)))),
    PlateStyle("SN", "SN", ("DK-####-LL", "LL-###-LL"), face=POLISH, border=2,
               background=(24, 60, 150), ink=WHITE, border_color=WHITE),
    PlateStyle("CMR", "CM", ("lT ### LL", "CE ### LL"), face=POLISH, background=(240, 150, 50),
               border=2, bands=(Band("right", 40, (240, 150, 50), "CMR", (GREEN, RED, YELLOW),
                                     ink=BLACK),)),
    PlateStyle("MS", "MU", ("#### LL ##", "## LL ##"), face=CHARLES, background=BLACK, ink=SILVER,
               border=2, border_color=SILVER),
    PlateStyle("RM", "MG", ("#### LLL", "#### LL"), face=DIN, background=BLACK, ink=WHITE, border=2,
               border_color=WHITE),
    PlateStyle("SUD", "SD", ("#L #####", "# / #####"), (440, 130), face=POLISH, letters="KHBN",
               letter_height=66, line_middles=(84,),
               captions=(_arabic(6, 26, 30, BLACK, 220, 160),)),
    _australia("NSW-yellow", "NSW", "LLL-##L|LL-##-LL", BLACK, background=YELLOW),
    _australia("NSW-black", "", "LLL##L|L##LLL", WHITE, background=BLACK, border=0,
               line_middles=(67,), face=CHARLES),
    _australia("VIC", "VICTORIA - THE EDUCATION STATE|VICTORIA - STAY ALERT STAY ALIVE",
               "#LL-#LL|LLL◇###", (30, 60, 150), symbol=(Mark("crown", 0, 0, 16, 14, BLUE),)),
    _australia("VIC-green", "VICTORIA - GARDEN STATE", "LLL◇###", GREEN,
               symbol=(Mark("diamond", 0, 0, 10, 10, GREEN),)),
    _australia("QLD", "QUEENSLAND - SUNSHINE STATE", "###◇LL#|###◇LLL", _MAROON,
               symbol=(Mark("spark", 0, 0, 20, 20, _MAROON),)),
    _australia("QLD-green", "QUEENSLAND - SUNSHINE STATE", "###·LLL", GREEN),
    _australia("WA", "WESTERN AUSTRALIA", "#LLL·###|#LLL ###", (30, 50, 120), RED,
               marks=(Mark("box", 186, 128, 372, 14, (244, 206, 80)),),
               captions=(Caption("WESTERN AUSTRALIA", 112, 12, NAVY, room=260),)),
    _australia("SA", "SOUTH AUSTRALIA", "S###·LLL|LLL·###", BLACK, (180, 40, 40)),
    _australia("TAS", "TASMANIA - EXPLORE THE POSSIBILITIES", "L ## LL|LL ####", (20, 60, 140),
               marks=(Mark("bear", 40, 62, 44, 34, (120, 150, 190), 0.7),), margins=(56, 6)),
    _australia("NT", "NT - OUTBACK AUSTRALIA", "Cl·##·LL|CA ## LL", (190, 90, 30),
               marks=(Mark("flower", 36, 62, 30, 40, (230, 150, 90), 0.6),), margins=(44, 6)),
    _australia("ACT", "CANBERRA - THE NATION'S CAPITAL", "YLL·##L", (24, 60, 140),
               stickers=(Sticker(340, 112, 30, 18),)),
    replace(_australia("euro", "", "LL## LL|L## LLL|LLL ###", BLACK, face=POLISH),
            size=(520, 110), line_middles=(55,), captions=(), screws=(),
            bands=(Band("left", 40, (20, 50, 130), "AUS"),)),
    replace(_australia("moto", "NSW|QLD|VIC|SA", "LLL\n##|#L\n#LL|LL\n###", BLACK, face=STATE_BOLD),
            size=(190, 120), letter_height=38, line_middles=(30, 78), screws=(),
            captions=(Caption("NSW|QLD|VIC|SA", 108, 9, BLACK, room=80),), background=YELLOW),
    _NEW_ZEALAND,
    replace(_NEW_ZEALAND, code="NZ-old", patterns=("LL####",), background=BLACK, ink=SILVER,
            border_color=SILVER, face=CHARLES),
    replace(_NEW_ZEALAND, code="NZ-euro", size=(520, 110), line_middles=(55,), patterns=("LLL###",),
            bands=(Band("left", 40, (20, 40, 90), "NZ"),)),
    PlateStyle("FJI", "FJ", ("LL ###", "LL####"), (372, 134), face=CHARLES, background=YELLOW,
               letter_height=74, line_middles=(67,), border=2),
    PlateStyle("PNG", "PG", ("LLL ###", "BLL ###"), (372, 134), face=STATE_BOLD, ink=NAVY,
               letter_height=70, line_middles=(62,), border=2, border_color=NAVY,
               captions=(Caption("PAPUA NEW GUINEA", 116, 12, RED),)),
)  # fmt: skip

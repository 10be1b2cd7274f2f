"""Plates of the European Union.

Sizes, patterns and colours are from general knowledge and were not checked against regulations;
emblems are simplified.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.drawing.styles.faces import (
    BRITISH,
    CUT,
    DIN,
    DUTCH,
    FE,
    NORDIC,
    POLISH,
    ROUND,
    SLAVIC,
    THIN,
)
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    GREEN,
    RED,
    SEAL,
    SILVER,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Mark,
    PlateStyle,
    Sticker,
)


def eu(code: str, country: str, mark: str, *patterns: str, **more: Any) -> PlateStyle:
    """The common European form: white, a blue band with stars at the left."""
    band = Band("left", 42, letters=mark, emblem="stars")
    common: dict[str, Any] = {"face": ROUND, "bands": (band,)}
    return PlateStyle(code, country, patterns, **(common | more))


def two_lines(style: PlateStyle, code: str, *patterns: str, **more: Any) -> PlateStyle:
    """The square form of a style for rears and motorcycles; 280 by 200 mm when not said."""
    width, height = size = more.pop("size", (280.0, 200.0))
    high = more.pop("letter_height", height * 0.36)
    bands = tuple(replace(b, size=width * 0.13) for b in style.bands if b.side == "left")
    common: dict[str, Any] = {
        "size": size,
        "letter_height": high,
        "line_middles": (height * 0.275, height * 0.725),
        "bands": bands,
        "captions": (),
        "marks": (),
        "stickers": (),
        "box": (0, 0, 0),
    }
    return replace(style, code=code, patterns=patterns, **(common | more))


_EU_BAND = Band("right", 42)

_GERMANY = eu(
    "D",
    "DE",
    "D",
    f"B{SEAL}LL ####",
    f"M{SEAL}LL ###",
    f"HH{SEAL}L ####",
    f"KA{SEAL}LL ###",
    face=DIN,
)
_FRANCE = eu(
    "F",
    "FR",
    "F",
    "LL-###-LL",
    bands=(Band("left", 42, letters="F", emblem="stars"), _EU_BAND),
    letters="ABCDEFGHJKLMNPQRSTVWXYZ",
)
_ITALY = eu(
    "I", "IT", "I", "LL ###LL", bands=(Band("left", 42, letters="I", emblem="stars"), _EU_BAND)
)
_SPAIN = eu("E", "ES", "E", "#### LLL", letters="BCDFGHJKLMNPRSTVWXYZ")
_NETHERLANDS = eu(
    "NL",
    "NL",
    "NL",
    "LL-###-L",
    "##-LL-LL",
    "L-###-LL",
    background=YELLOW,
    letters="BDFGHJKLNPRSTVXZ",
)
_POLAND = eu("PL", "PL", "PL", "WA #####", "KR ###LL", "GD ####L", "PO #L###", face=POLISH)
_CZECHIA = eu("CZ", "CZ", "CZ", "#L# ####", "#L ####")
_AUSTRIA = eu(
    "A", "AT", "A", f"W{SEAL}#####L", f"GU{SEAL}###LL", border=4, border_color=(190, 30, 40)
)
_WINE = (140, 24, 48)
_BELGIUM = eu(
    "B", "BE", "B", "#-LLL-###", ink=_WINE, border_color=_WINE, letters=ALPHABET, letter_height=72
)
_DENMARK = eu("DK", "DK", "DK", "LL ## ###", face=NORDIC, border=4, border_color=RED, gap=0.42)
_SWEDEN = eu("S", "SE", "S", "LLL ###", "LLL ##L", face=NORDIC, gap=0.5)
_FINLAND = eu("FIN", "FI", "FIN", "LLL-###", face=NORDIC, size=(442, 118), line_middles=(59,))
_ESTONIA = eu("EST", "EE", "EST", "### LLL", face=SLAVIC)
_HUNGARY = eu("H", "HU", "H", f"LL{SEAL}LL-###", seal="shield", border=3)
_GREECE = eu("GR", "GR", "GR", "LLL-####", letters="ABEHIKMNOPTXYZ")
_PORTUGAL = eu("P", "PT", "P", "LL ## LL", gap=0.4, border=2)
_ROMANIA = eu("RO", "RO", "RO", "B ## LLL", "B ### LLL", "CJ ## LLL", "TM ## LLL", face=POLISH)
_SLOVAKIA = eu("SK", "SK", "SK", f"BA{SEAL}###LL", f"KE{SEAL}###LL", "LL###LL", seal="shield")
_SLOVENIA = eu(
    "SLO", "SI", "SLO", f"lJ{SEAL}LL-###", f"MB{SEAL}##-LLL", seal="shield", border=4,
    border_color=(20, 140, 70),
)  # fmt: skip
_CROATIA = eu(
    "HR", "HR", "HR", f"ZG{SEAL}####-LL", f"ST{SEAL}###-LL", f"RI{SEAL}###-L", seal="shield"
)
_BULGARIA = eu("BG", "BG", "BG", "CB #### LL", "PB #### LL", "B #### LL", letters="ABEKMHOPCTYX")
_IRELAND = eu(
    "IRL",
    "IE",
    "IRL",
    "###-D-#####",
    "##-C-####",
    "###-G-####",
    captions=(Caption("BAILE ATHA CLIATH|CORCAIGH|GAILLIMH", 13, 9, BLACK),),
    line_middles=(62,),
    face=THIN,
)

EUROPEAN_UNION = (
    _GERMANY,
    replace(_GERMANY, code="D-electric", patterns=(f"B{SEAL}LL ###E", f"S{SEAL}L ####E"), face=FE),
    replace(_GERMANY, code="D-2", patterns=(f"LL{SEAL}LL ###", f"LLL{SEAL}L ###"), face=FE),
    replace(_GERMANY, code="D-green", ink=GREEN, border_color=GREEN, face=FE),
    replace(
        _GERMANY,
        code="D-season",
        patterns=(f"K{SEAL}LL ##", f"DA{SEAL}LL ##"),
        face=FE,
        margins=(9, 48),
        marks=(Mark("box", 486, 56, 26, 2.5, BLACK),),
        captions=(
            Caption("04|03|05", 37, 26, BLACK, x=486, room=34),
            Caption("10|09|11", 75, 26, BLACK, x=486, room=34),
        ),
    ),
    two_lines(_GERMANY, "D-two", f"B {SEAL}\nLL ####", f"HH {SEAL}\nLL ###", face=FE,
              size=(280, 200), letter_height=75),
    two_lines(_GERMANY, "D-moto", f"M {SEAL}\nLL ##", f"F {SEAL}\nL ###", face=FE,
              size=(200, 200), letter_height=66, margins=(5, 5), gap=0.2),
    _POLAND,
    two_lines(_POLAND, "PL-two", "WA\n#####", "KR\n###LL", "POS\n#L##", size=(305, 214)),
    replace(_POLAND, code="PL-black", bands=(), background=BLACK, ink=WHITE, border_color=WHITE,
            patterns=("LLL ####", "LL# ####"), face=CUT),
    replace(_POLAND, code="PL-electric", background=(190, 225, 160)),
    _FRANCE,
    two_lines(_FRANCE, "F-moto", "LL-###\nLL", size=(210, 130), letter_height=45,
              letters=_FRANCE.letters),
    PlateStyle("F-old", "FR", ("### LLL ##", "#### LL ##"), background=BLACK, ink=SILVER,
               border_color=SILVER, face=POLISH),
    PlateStyle("F-old-rear", "FR", ("### LLL ##", "#### LL ##"), background=YELLOW, border=0,
               bands=(Band("left", 40, letters="F", emblem="stars"),), face=ROUND),
    _ITALY,
    two_lines(_ITALY, "I-two", "LL\n###LL", size=(297, 214)),
    two_lines(_ITALY, "I-moto", "LL\n#####", size=(177, 177), letter_height=54),
    _SPAIN,
    two_lines(_SPAIN, "E-moto", "####\nLLL", size=(220, 160), letter_height=56),
    replace(_SPAIN, code="E-taxi", background=(24, 60, 150), ink=WHITE, border_color=WHITE),
    PlateStyle("E-old", "ES", ("M-####-LL", "B-####-LL", "V-####-LL"), face=THIN, border=2),
    _NETHERLANDS,
    two_lines(_NETHERLANDS, "NL-moto", "LL-##\n-LL", "##-LLL\n-#", size=(240, 130),
              letter_height=46, face=DUTCH),
    replace(_NETHERLANDS, code="NL-2", face=DUTCH, letters="BDFGHJKLNPRSTVXZ"),
    PlateStyle("NL-old", "NL", ("LL-##-##", "##-##-LL", "##-LL-##"), background=(20, 40, 96),
               ink=WHITE, border_color=WHITE, face=DUTCH, letters="BDFGHJKLMNPRSTVXZ"),
    _CZECHIA,
    two_lines(_CZECHIA, "CZ-two", "#L#\n####", "#L\n####", size=(280, 200)),
    replace(_CZECHIA, code="CZ-2", patterns=(f"#L#{SEAL}####", f"#LL{SEAL}####"), seal="round"),
    _AUSTRIA,
    replace(_AUSTRIA, code="A-2", seal="shield", face=POLISH,
            patterns=(f"LL{SEAL}###LL", f"L{SEAL}####L", f"LL{SEAL}LLL#")),
    two_lines(_AUSTRIA, "A-moto", f"W {SEAL}\n###LL", f"GU {SEAL}\n##LL", size=(210, 170),
              letter_height=58, seal="shield"),
    replace(_AUSTRIA, code="A-black", background=BLACK, ink=WHITE, border_color=WHITE, bands=(),
            patterns=("W ###.###", "N ###.###", "O ###.###")),
    _BELGIUM,
    two_lines(_BELGIUM, "B-two", "#-LLL\n###", size=(340, 210)),
    replace(_BELGIUM, code="B-old", bands=(), patterns=("LLL-###", "###-LLL"), size=(340, 110),
            line_middles=(55,)),
    _DENMARK,
    two_lines(_DENMARK, "DK-two", "LL\n## ###", size=(284, 210)),
    replace(_DENMARK, code="DK-yellow", background=YELLOW),
    _SWEDEN,
    two_lines(_SWEDEN, "S-moto", "LLL\n###", "LLL\n##L", size=(195, 150), letter_height=54),
    replace(_SWEDEN, code="S-old", bands=(), face=CUT,
            stickers=(Sticker(260, 56, 26, 34),), margins=(20, 20), patterns=("LLL ###",), gap=0.8),
    replace(_SWEDEN, code="S-taxi", background=YELLOW, patterns=("LLL ### (T)", "LLL ##L (T)")),
    _FINLAND,
    replace(_FINLAND, code="FIN-old", bands=(), size=(397, 118)),
    two_lines(_FINLAND, "FIN-two", "LLL\n-###", size=(256, 200)),
    _ESTONIA,
    two_lines(_ESTONIA, "EST-moto", "##\nLLL", "###\nLL", size=(200, 150), letter_height=54),
    eu("LV", "LV", "LV", "LL-####", "LL-###", face=SLAVIC),
    eu("LT", "LT", "LT", "LLL ###", face=POLISH, stickers=(Sticker(66, 92, 20, 20),)),
    eu("L", "LU", "L", "LL ####", "####", "#####", background=YELLOW, border=0, gap=0.6),
    _HUNGARY,
    eu("H-old", "HU", "H", "LLL-###"),
    two_lines(_HUNGARY, "H-two", "LL LL\n###", "LLL\n###", size=(280, 200)),
    _GREECE,
    two_lines(_GREECE, "GR-moto", "LLL\n###", "LLL\n####", size=(200, 150), letter_height=52),
    replace(_GREECE, code="GR-taxi", background=YELLOW),
    eu("CY", "CY", "CY", "LLL ###", letters=ALPHABET, captions=(Caption("##/##", 92, 12, BLACK),),
       line_middles=(48,), letter_height=66),
    eu("CY-rear", "CY", "CY", "LLL ###", background=YELLOW, letters=ALPHABET),
    eu("M", "MT", "M", "LLL ###", face=BRITISH, letters=ALPHABET),
    _PORTUGAL,
    replace(
        _PORTUGAL,
        code="P-old",
        patterns=("##-##-LL", "##-LL-##", "LL-##-##"),
        bands=(Band("left", 40, letters="P", emblem="stars"), Band("right", 28, YELLOW)),
        captions=(
            Caption("##", 42, 17, BLACK, x=503, room=22),
            Caption("##", 72, 17, BLACK, x=503, room=22),
        ),
    ),
    _ROMANIA,
    two_lines(_ROMANIA, "RO-two", "B ##\nLLL", "IS ##\nLLL", size=(280, 200)),
    replace(_ROMANIA, code="RO-temp", ink=RED, patterns=("B ######", "IF ######")),
    _SLOVAKIA,
    two_lines(_SLOVAKIA, "SK-two", "BA\n###LL", "LL###\nLL", size=(280, 200)),
    _SLOVENIA,
    two_lines(_SLOVENIA, "SLO-two", f"lJ {SEAL}\nLL-###", size=(280, 200)),
    _CROATIA,
    two_lines(_CROATIA, "HR-two", f"ZG {SEAL}\n####-LL", size=(280, 200)),
    _BULGARIA,
    two_lines(_BULGARIA, "BG-two", "CB\n####LL", "PB\n####LL", size=(280, 200)),
    _IRELAND,
    replace(_IRELAND, code="IRL-2", captions=(), line_middles=(56,), face=BRITISH),
)  # fmt: skip

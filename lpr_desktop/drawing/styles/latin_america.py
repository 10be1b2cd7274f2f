"""Plates of Brazil, Argentina, Mexico and the other countries of Latin America.

Sizes, patterns and colours are from general knowledge and were not checked against regulations.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lpr_desktop.drawing.styles.faces import (
    ARIAL,
    FE,
    MANDATORY,
    MERCOSUR,
    POLISH,
    STATE_BOLD,
    STATE_THIN,
    WIDE,
)
from lpr_desktop.drawing.styles.model import (
    ALPHABET,
    BLACK,
    BLUE,
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
    Sticker,
)
from lpr_desktop.drawing.styles.north_american import state, strip

_BRAZIL: tuple[Color, ...] = ((20, 140, 70), (250, 214, 40), (20, 140, 70))
_ARGENTINA: tuple[Color, ...] = ((110, 180, 230), WHITE, (110, 180, 230))
_URUGUAY: tuple[Color, ...] = (WHITE, (60, 110, 190), WHITE, (60, 110, 190), WHITE)
_PARAGUAY: tuple[Color, ...] = (RED, WHITE, (30, 60, 150))


def _mercosur(
    code: str, country: str, name: str, flag: tuple[Color, ...], *patterns: str
) -> PlateStyle:
    """The common form of Mercosur: a blue band with the country's name on top."""
    return PlateStyle(
        code,
        country,
        patterns,
        (400, 130),
        face=MERCOSUR,
        letter_height=65,
        line_middles=(81,),
        bands=(Band("top", 30, (14, 60, 150), name, flag),),
        letters="ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    )


_BR = _mercosur("BR", "BR", "BRASIL", _BRAZIL, "LLL#L##")
_AR = replace(_mercosur("AR", "AR", "REPUBLICA ARGENTINA", _ARGENTINA, "LL###LL"), border=2)
_MOTO: dict[str, Any] = {"size": (200, 170), "letter_height": 53, "line_middles": (68, 131)}
_BR_MOTO = replace(_BR, code="BR-moto", patterns=("LLL\n#L##",), **_MOTO)
_QR = Mark("box", 24, 46, 17, 17, (60, 60, 64))
_BR_LETTERS = Caption("BR", 112, 17, BLACK, x=24, room=26)

_CITIES = (
    "SP - SAO PAULO|RJ - RIO DE JANEIRO|MG - BELO HORIZONTE|PR - CURITIBA|RS - PORTO ALEGRE|"
    "BA - SALVADOR|CE - FORTALEZA|SC - JOINVILLE|GO - GOIANIA|PE - RECIFE|DF - BRASILIA"
)
_GREY_PLATE: Color = (158, 162, 164)
_BR_OLD = PlateStyle(
    "BR-old",
    "BR",
    ("LLL-####", "LLL·####"),
    (400, 130),
    background=_GREY_PLATE,
    face=MANDATORY,
    letter_height=63,
    line_middles=(78,),
    marks=(Mark("box", 200, 23, 200, 20, (150, 154, 156)),),
    captions=(Caption(_CITIES, 23, 13, BLACK, room=180),),
    border=2,
    letters=ALPHABET,
    screws=((0.24, 0.18), (0.76, 0.18)),
    relief=1.3,
)
_BR_OLD_MOTO = replace(
    _BR_OLD,
    code="BR-old-moto",
    patterns=("LLL\n####",),
    size=(187, 136),
    letter_height=42,
    line_middles=(55, 105),
    marks=(),
    captions=(Caption(_CITIES, 18, 9, BLACK, room=110),),
    screws=((0.14, 0.12), (0.86, 0.12)),
    margins=(5, 5),
)


def _recolored(style: PlateStyle, code: str, background: Color, ink: Color) -> PlateStyle:
    captions = tuple(replace(c, ink=ink) for c in style.captions)
    marks = tuple(replace(m, color=background) for m in style.marks)
    return replace(
        style, code=code, background=background, ink=ink, border_color=ink, captions=captions,
        marks=marks,
    )  # fmt: skip


_RED_PLATE: Color = (186, 34, 40)
_ARGENTINA_OLD = PlateStyle(
    "AR-old",
    "AR",
    ("LLL ###",),
    (294, 129),
    background=BLACK,
    ink=WHITE,
    face=WIDE,
    letter_height=58,
    line_middles=(76,),
    captions=(Caption("ARGENTINA", 27, 13, WHITE, room=120),),
    border=5,
    border_color=WHITE,
    letters=ALPHABET,
    margins=(6, 6),
)


def _american(code: str, country: str, name: str, footer: str, patterns: str, ink: Color,
              name_ink: Color, **more: Any) -> PlateStyle:  # fmt: skip
    """A plate of North American size of another country."""
    style = state(code, name, footer, patterns, ink, name_ink, country=country, **more)
    return replace(style, code=code)


def _mexican(
    code: str, name: str, patterns: str, top: Color, ink: Color, **more: Any
) -> PlateStyle:
    return _american(
        f"MX-{code}", "MX", name, "MEXICO|DELANTERA|TRASERA", patterns, ink, WHITE,
        marks=(strip(top, 0, 32), strip(top, 142, 152), *more.pop("pictures", ())),
        captions=(Caption(name, 18, 16, WHITE, room=156),
                  Caption("DELANTERA|TRASERA|MEXICO", 130, 9, BLACK, room=120)),
        **more,
    )  # fmt: skip


_COLOMBIA = PlateStyle(
    "CO",
    "CO",
    ("LLL ###", "LLL·###"),
    (330, 160),
    background=YELLOW,
    face=FE,
    letter_height=76,
    line_middles=(68,),
    captions=(Caption("BOGOTA D.C.|MEDELLIN|CALI|ENVIGADO|BARRANQUILLA|CHIA", 133, 16, BLACK),),
    letters=ALPHABET,
    screws=((0.2, 0.1), (0.8, 0.1), (0.2, 0.9), (0.8, 0.9)),
    margins=(5, 5),
)

LATIN_AMERICA = (
    _BR,
    _AR,
    _BR_MOTO,
    replace(_BR, code="BR-2", marks=(_QR,), captions=(_BR_LETTERS,), margins=(34, 6), border=2),
    replace(_BR, code="BR-commercial", ink=RED, border_color=RED, marks=(_QR,), margins=(34, 6),
            captions=(replace(_BR_LETTERS, ink=RED),)),
    replace(_BR, code="BR-official", ink=(30, 70, 160), border_color=(30, 70, 160)),
    replace(_BR_MOTO, code="BR-moto-commercial", ink=RED, border_color=RED),
    _BR_OLD,
    _BR_OLD_MOTO,
    _recolored(_BR_OLD, "BR-old-commercial", _RED_PLATE, WHITE),
    _recolored(_BR_OLD_MOTO, "BR-old-moto-commercial", _RED_PLATE, WHITE),
    _recolored(_BR_OLD, "BR-old-official", (238, 238, 234), BLACK),
    _recolored(_BR_OLD, "BR-old-school", (238, 238, 234), (180, 30, 40)),
    replace(_AR, code="AR-moto", patterns=("L###\nLLL",), **_MOTO,
            bands=(Band("top", 30, (14, 60, 150), "ARGENTINA", _ARGENTINA),)),
    _ARGENTINA_OLD,
    replace(_ARGENTINA_OLD, code="AR-old-moto", patterns=("###\nLLL",), size=(160, 130),
            letter_height=40, line_middles=(52, 100), border=3,
            captions=(Caption("ARGENTINA", 18, 9, WHITE, room=70),)),
    replace(_mercosur("UY", "UY", "URUGUAY", _URUGUAY, "LLL ####"), gap=0.3),
    replace(_mercosur("UY-moto", "UY", "URUGUAY", _URUGUAY, "LLL\n###"), **_MOTO),
    replace(_mercosur("PY", "PY", "REPUBLICA DEL PARAGUAY", _PARAGUAY, "LLLL ###"), gap=0.3),
    replace(_mercosur("PY-moto", "PY", "PARAGUAY", _PARAGUAY, "###\nLLLL"), **_MOTO),
    PlateStyle("PY-old", "PY", ("LLL ###",), (400, 130), face=POLISH, ink=(180, 30, 40),
               letter_height=66, line_middles=(74,), border_color=(180, 30, 40),
               captions=(Caption("PARAGUAY", 22, 15, (180, 30, 40)),), letters=ALPHABET),
    PlateStyle("CL", "CL", ("LLLL·##", "LL·LL·##"), (360, 130), face=FE, letter_height=70,
               line_middles=(56,), captions=(Caption("CHILE", 110, 15, BLACK),),
               letters="BCDFGHJKLPRSTVWXYZ"),
    PlateStyle("CL-old", "CL", ("LL·####", "LL-####"), (360, 130), face=WIDE, letter_height=66,
               line_middles=(56,), captions=(Caption("CHILE", 110, 15, BLACK),)),
    PlateStyle("CL-moto", "CL", ("LLL\n##", "LL\n###"), (150, 120), face=FE, letter_height=42,
               line_middles=(30, 78), captions=(Caption("CHILE", 109, 9, BLACK),)),
    _COLOMBIA,
    replace(_COLOMBIA, code="CO-service", background=WHITE),
    replace(_COLOMBIA, code="CO-moto", patterns=("LLL\n##L",), size=(235, 105), letter_height=34,
            line_middles=(24, 63), screws=(),
            captions=(Caption("BOGOTA|MEDELLIN|CALI|FUNZA", 94, 10, BLACK),)),
    PlateStyle("PE", "PE", ("L#L-###", "LLL-###"), (300, 150), face=FE, letter_height=68,
               line_middles=(92,), letters=ALPHABET, margins=(4, 4),
               captions=(Caption("PERU", 24, 22, BLACK, room=90),),
               marks=(Mark("box", 48, 25, 14, 24, RED), Mark("box", 70, 25, 14, 24, RED))),
    PlateStyle("PE-moto", "PE", ("####\n-#L", "LL-\n####"), (190, 140), face=FE, letter_height=44,
               line_middles=(54, 106), captions=(Caption("PERU", 17, 12, BLACK),)),
    PlateStyle("EC", "EC", ("LLL-####", "LLL-###"), (404, 154), face=POLISH, letter_height=74,
               line_middles=(94,), captions=(Caption("ECUADOR", 27, 24, BLACK),), border=2,
               letters=ALPHABET),
    PlateStyle("EC-moto", "EC", ("LL\n###L",), (200, 150), face=POLISH, letter_height=48,
               line_middles=(58, 116), captions=(Caption("ECUADOR", 18, 12, BLACK),)),
    PlateStyle("BO", "BO", ("####-LLL", "###-LLL"), (310, 150), face=POLISH, ink=BLUE,
               border_color=BLUE, letter_height=66, line_middles=(84,), margins=(4, 4),
               captions=(Caption("BOLIVIA", 26, 20, BLUE),)),
    PlateStyle("VE", "VE", ("LL###LL", "LL##L#L"), (330, 160), face=FE, letter_height=72,
               line_middles=(84,), margins=(4, 4), ink=NAVY, border=0,
               marks=(Mark("box", 165, 10, 330, 20, YELLOW), Mark("box", 165, 150, 330, 20, RED)),
               captions=(Caption("VENEZUELA", 33, 18, NAVY), Caption("DISTRITO CAPITAL|ZULIA|LARA",
               133, 10, NAVY)), letters=ALPHABET),
    _american("CR", "CR", "COSTA RICA", "CENTROAMERICA", "LLL-###|######", (28, 50, 130),
              (28, 50, 130), marks=(strip((200, 214, 236), 112, 152),)),
    _american("PA", "PA", "PANAMA", "", "LL####|######", BLACK, RED, stickers=(Sticker(30, 18),)),
    _american("GT", "GT", "GUATEMALA", "CENTRO AMERICA", "P-###LLL|M-###LLL|C-###LLL",
              (24, 50, 110), (24, 50, 110), background=(226, 236, 246)),
    _american("HN", "HN", "HONDURAS", "CENTROAMERICA", "LLL ####", (24, 60, 130), (24, 60, 130),
              marks=(strip((110, 170, 220), 0, 10), strip((110, 170, 220), 142, 152))),
    _american("SV", "SV", "EL SALVADOR", "CENTROAMERICA", "P###-###|P ####L#", (28, 40, 100),
              (28, 40, 100), background=(200, 220, 240), lower_background=WHITE),
    _american("NI", "NI", "NICARAGUA", "CENTROAMERICA", "M ######|CH #####", (28, 50, 110),
              (28, 50, 110)),
    _american("DO", "DO", "REPUBLICA DOMINICANA", "", "L######|A######|G######", (28, 40, 100), RED,
              marks=(strip((200, 214, 236), 116, 152),), face=STATE_BOLD),
    _american("PR", "PR", "PUERTO RICO", "ISLA DEL ENCANTO", "LLL-###|LLL ###", (26, 60, 130),
              (26, 60, 130), marks=(Mark("box", 60, 84, 70, 80, (220, 214, 200), 0.7),)),
    PlateStyle("CU", "CU", ("L ### ###", "L######"), face=POLISH, letters="BKMPTL",
               bands=(Band("left", 46, (30, 90, 180), "CUBA"),), gap=0.24, border=2),
    _american("JM", "JM", "JAMAICA", "", "#### LL|PP ####", (24, 60, 130), GREEN,
              background=WHITE),
    _american("TT", "TT", "", "", "LLL ####|PLL ####", WHITE, WHITE, background=BLACK,
              line_middles=(76,)),
    _mexican("CDMX", "CIUDAD DE MEXICO", "L##-LLL|###-LLL", (110, 40, 80), BLACK),
    _mexican("JAL", "JALISCO", "LLL-##-##|JLL-##-##", (40, 110, 170), BLACK, face=STATE_THIN),
    _mexican("MEX", "ESTADO DE MEXICO", "LLL-##-##|LLL-###-L", (140, 30, 50), BLACK,
             pictures=(Mark("mountains", 152, 84, 280, 90, (210, 214, 216), 0.7),)),
    _mexican("NL", "NUEVO LEON", "LLL-##-##|LLL-###-L", (230, 120, 40), BLACK,
             pictures=(Mark("mountains", 152, 90, 280, 80, (220, 214, 206), 0.8),)),
    _mexican("BC", "BAJA CALIFORNIA", "LLL-##-##|LLL-###-L", (60, 140, 110), (24, 60, 60),
             face=STATE_BOLD),
    _mexican("PUE", "PUEBLA", "LLL-##-##|LLL-###-L", (20, 60, 120), NAVY,
             background=(226, 232, 240)),
    _mexican("YUC", "YUCATAN", "LLL-###-L", (40, 120, 80), (20, 70, 50),
             pictures=(Mark("mesa", 152, 96, 160, 70, (210, 226, 206), 0.8),)),
    _mexican("FED", "SERVICIO PUBLICO FEDERAL", "##-LL-#L|###-LL#", (60, 60, 64), BLACK),
    _mexican("OLD", "MEXICO", "LLL-####|LLL-##-##", (40, 120, 80), GREEN,
             stickers=(Sticker(275, 132),)),
    replace(
        _american("MX-moto", "MX", "", "", "L##\nLL|###\nLL#", BLACK, BLACK, face=ARIAL),
        size=(178, 102), letter_height=33, line_middles=(36, 78), corner_radius=8,
        captions=(Caption("JALISCO|SONORA|MEXICO", 10, 8, RED, room=90),),
        screws=((0.12, 0.12), (0.88, 0.12)),
    ),
)  # fmt: skip

"""Plates of the provinces and territories of Canada.

Colours and patterns are from general knowledge and were not checked against the provinces' rules.
"""

from __future__ import annotations

from typing import Any

from lpr_desktop.drawing.styles.faces import STATE_BOLD, STATE_THIN
from lpr_desktop.drawing.styles.model import (
    BLACK,
    BLUE,
    GREEN,
    NAVY,
    RED,
    WHITE,
    Color,
    Mark,
    PlateStyle,
)
from lpr_desktop.drawing.styles.north_american import BL, BR, TL, TR, scene, state, strip


def _province(
    code: str, name: str, footer: str, patterns: str, ink: Color, name_ink: Color, **more: Any
) -> PlateStyle:
    return state(code, name, footer, patterns, ink, name_ink, country="CA", **more)


_MAPLE = (Mark("maple", 0, 0, 26, 28, RED),)
_CROWN = (Mark("crown", 0, 0, 22, 18, BLUE),)
_LILY = (Mark("bell", 0, 0, 18, 26, BLUE),)

PROVINCES = (
    _province("AB", "ALBERTA", "WILD ROSE COUNTRY", "LLL-####|LLL-###", RED, RED, stickers=(TR,)),
    _province("BC", "BRITISH COLUMBIA", "BEAUTIFUL", "LL# ◇##L|### ◇LLL", (26, 50, 120),
              (26, 50, 120), swap=True, symbol=(Mark("wave", 0, 0, 34, 26, RED),), stickers=(TR,)),
    _province("MB", "MANITOBA", "FRIENDLY", "LLL ###", (30, 44, 90), (30, 44, 90),
              background=(214, 230, 242), lower_background=(240, 226, 170),
              marks=(Mark("buffalo", 44, 26, 36, 26, (110, 80, 60)),
                     scene("lake", (170, 200, 226), 100, 128, 0.6)), stickers=(BL, BR)),
    _province("NB", "NEW BRUNSWICK", "NOUVEAU", "LLL ###|LLL·###", RED, RED,
              marks=(Mark("wave", 40, 24, 40, 20, (230, 190, 60)),), stickers=(BR,)),
    _province("NL", "NEWFOUNDLAND LABRADOR", "", "LLL ###", (30, 50, 110), (30, 50, 110),
              marks=(Mark("flower", 36, 74, 54, 54, (200, 214, 236), 0.7),), stickers=(BR,)),
    _province("NS", "NOVA SCOTIA", "CANADA'S OCEAN PLAYGROUND", "LLL ###", (40, 60, 150),
              (40, 60, 150), marks=(Mark("slope", 152, 70, 110, 60, (190, 214, 236), 0.6),),
              stickers=(TR,)),
    _province("NT", "NORTHWEST TERRITORIES", "SPECTACULAR", "######|### ###", BLUE, BLUE,
              marks=(Mark("bear", 152, 80, 290, 130, (206, 220, 236), 0.7),), face=STATE_BOLD),
    _province("NU", "NUNAVUT", "", "### ###|L#####", (24, 40, 90), (24, 40, 90),
              background=(120, 170, 220), lower_background=(236, 240, 246),
              marks=(Mark("star", 268, 30, 24, 24, (240, 210, 90)),
                     Mark("mesa", 60, 84, 60, 80, (90, 110, 150), 0.5)), stickers=(BR,)),
    _province("ON", "ONTARIO", "YOURS TO DISCOVER", "LLLL◇###|LLL◇###|LL◇#####",
              (30, 60, 140), (30, 60, 140), symbol=_CROWN, stickers=(TR,), face=STATE_THIN),
    _province("ON-blue", "ONTARIO", "A PLACE TO GROW", "LLLL◇###", WHITE, WHITE,
              background=(40, 80, 160), symbol=(Mark("crown", 0, 0, 22, 18, WHITE),)),
    _province("ON-green", "ONTARIO", "YOURS TO DISCOVER", "GVLL◇###", GREEN, GREEN,
              symbol=(Mark("crown", 0, 0, 22, 18, GREEN),)),
    _province("PE", "PRINCE EDWARD ISLAND", "BIRTHPLACE OF CONFEDERATION", "## ##L|### LL|##L ##",
              GREEN, NAVY, marks=(strip((190, 80, 60), 142, 152),), stickers=(TR,)),
    _province("QC", "QUEBEC", "JE ME SOUVIENS", "L## ◇LLL|### ◇LLL|L##-LLL", BLUE, BLUE,
              symbol=_LILY),
    _province("QC-com", "QUEBEC", "COMMERCIAL", "L######|FLL####", BLUE, BLUE),
    _province("SK", "SASKATCHEWAN", "LAND OF LIVING SKIES", "### ◇LLL|LLL ###", GREEN, GREEN,
              symbol=(Mark("leaf", 0, 0, 18, 36, (200, 160, 60)),), stickers=(TL,)),
    _province("YT", "YUKON", "THE KLONDIKE", "LLL##|L####", (190, 40, 40), NAVY,
              marks=(scene("mountains", (206, 216, 230), 40, 126, 0.7),
                     Mark("rider", 40, 70, 46, 70, (120, 90, 50), 0.6)), margins=(60, 8),
              stickers=(BR,)),
    _province("forces", "CANADA", "FORCES CANADIENNES", "##◇###|###◇##", BLACK, RED,
              symbol=_MAPLE),
)  # fmt: skip

"""Plates of the states of the USA, older and special forms.

Colours, patterns and pictures are from general knowledge and were not checked against the states'
rules; pictures are much simplified, and each state has many more plates than these.
"""

from __future__ import annotations

from dataclasses import replace

from lpr_desktop.drawing.styles.faces import STATE_BOLD
from lpr_desktop.drawing.styles.model import BLACK, GREEN, NAVY, RED, WHITE, Caption, Mark, Sticker
from lpr_desktop.drawing.styles.north_american import BL, BR, TL, TR, first_state, state
from lpr_desktop.drawing.styles.usa_a_to_m import A_TO_M
from lpr_desktop.drawing.styles.usa_n_to_w import N_TO_W

FIRST_STATES = (
    first_state("CA", "CALIFORNIA", "#LLL###", (30, 45, 110), (190, 30, 45), "DMV.CA.GOV"),
    first_state("TX", "TEXAS", "LLL-####", (25, 25, 30), (25, 25, 30), "THE LONE STAR STATE"),
    replace(
        first_state("NY", "NEW YORK", "LLL-####", (22, 40, 95), (22, 40, 95), "EXCELSIOR"),
        lower_background=(238, 205, 120),
    ),
    replace(
        first_state("FL", "FLORIDA", "LLL L##", (20, 110, 70), (20, 110, 70), "SUNSHINE STATE"),
        lower_background=(246, 226, 190),
    ),
    replace(
        first_state(
            "OH", "OHIO", "LLL ####", (25, 35, 80), (190, 30, 45), "BIRTHPLACE OF AVIATION"
        ),
        background=(214, 228, 240),
        lower_background=WHITE,
    ),
    replace(
        first_state("AZ", "ARIZONA", "LLL####", (25, 65, 80), (90, 50, 110), "GRAND CANYON STATE"),
        background=(214, 190, 215),
        lower_background=(244, 214, 170),
    ),
)

# Forms that several states have: stacked letters, county stickers, motorcycles.
_FORMS = (
    state("MN-stack", "MINNESOTA", "10,000 LAKES", "#### {LL}|##### {LL}", (26, 40, 100),
          (26, 60, 120), background=(170, 206, 230), lower_background=WHITE, stickers=(BL, BR)),
    state("MD-stack", "MARYLAND", "CHESAPEAKE BAY", "{LL} ####|{LLL} ####", BLACK, (30, 80, 110),
          marks=(Mark("wave", 60, 96, 110, 50, (150, 190, 210), 0.6),), stickers=(TR,)),
    state("FL-stack", "FLORIDA", "PROTECT WILDLIFE", "{LL} #####|L### {LL}", (20, 60, 90), GREEN,
          lower_background=(190, 224, 220), marks=(Mark("palm", 36, 80, 50, 90, GREEN, 0.5),)),
    state("CA-stack", "CALIFORNIA", "VETERAN", "{VET} ####L|{LLL} ###L", (30, 45, 110), RED,
          marks=(Mark("star", 46, 76, 60, 60, (230, 190, 190), 0.6),), stickers=(TL, TR)),
    state("TN-county", "TENNESSEE", "", "LLL-###", BLACK, (30, 60, 60), background=(214, 228, 214),
          extra=(Caption("SHELBY|DAVIDSON|KNOX|HAMILTON", 136, 13, BLACK),), stickers=(TR,)),
    state("IN-county", "INDIANA", "29-HAMILTON|49-MARION", "L## LLL|### LLL", (24, 50, 120),
          (24, 50, 120), swap=True, lower_background=(180, 206, 236), stickers=(TL, TR)),
    state("truck", "UNITED STATES", "APPORTIONED", "L ####|LLL ####|P######", (30, 60, 40), RED,
          face=STATE_BOLD),
    replace(
        state("moto", "CALIFORNIA|TEXAS|FLORIDA|OHIO|NEVADA", "", "##L####|###LLL|LL###|L#####",
              NAVY, RED),
        size=(178, 102), letter_height=46, line_middles=(58,), screws=((0.12, 0.14), (0.88, 0.14)),
        captions=(Caption("CALIFORNIA|TEXAS|FLORIDA|OHIO|NEVADA", 16, 12, RED, room=96),
                  Caption("MOTORCYCLE|MC|", 92, 7, NAVY, room=90)),
        stickers=(Sticker(156, 92, 24, 13),), corner_radius=10,
    ),
    replace(
        state("moto-two", "", "", "LL\n####|###\nLL|LLL\n##", GREEN, GREEN),
        size=(178, 102), letter_height=40, line_middles=(28, 76), margins=(30, 10),
        captions=(Caption("VT|ME|ID|UT", 52, 14, GREEN, x=20, room=26),),
        screws=((0.12, 0.14), (0.88, 0.14)), corner_radius=10,
    ),
)  # fmt: skip

STATES = (*FIRST_STATES, *A_TO_M, *N_TO_W, *_FORMS)

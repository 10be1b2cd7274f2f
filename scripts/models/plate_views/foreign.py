"""Signs of other scripts than Latin, drawn from fonts, for lines that have some of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from lpr_desktop.training.plate_lines import Rng


@dataclass(frozen=True, slots=True)
class Script:
    """Signs, words as they are drawn from left to right (by the last font), and font files."""

    signs: str
    words: tuple[str, ...]
    faces: tuple[str, ...]


FONTS = Path("/usr/share/fonts")
"""Where Debian's fonts-noto-core, fonts-noto-cjk, fonts-nanum and fonts-hosny-amiri put them."""


def _noto(name: str, *kinds: str) -> tuple[str, ...]:
    """Regular and bold files of a Noto font, as ``Sans`` and ``Serif`` or other kinds."""
    return tuple(name.format(kind, weight) for kind in kinds for weight in ("Regular", "Bold"))


_CJK = _noto("opentype/noto/Noto{}CJK-{}.ttc", "Sans", "Serif")
_NANUM = tuple(f"truetype/nanum/NanumGothic{weight}.ttf" for weight in ("", "Bold"))
_ARABIC = _noto("truetype/noto/Noto{}Arabic-{}.ttf", "Naskh", "Kufi")

SCRIPTS = (
    Script(
        "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁警学港澳使领挂", (), _CJK
    ),
    Script(
        "品川横浜大阪名古屋神戸札幌福岡京都千葉埼玉多摩足立練馬静広島長野新潟仙台三重", (), _CJK
    ),
    Script(
        "さすせそたちつてとなにぬねのはひふほまみむめもやゆらりるろれわをあいうえかきくけこ",
        (),
        _CJK,
    ),
    Script(
        "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호바사아자배",
        ("서울", "경기", "부산", "인천"),
        (*_CJK, *_NANUM),
    ),
    Script(
        "กขคฆงจฉชซฌญฎฐฒณดตถทธนบปผพภมยรลวศษสหอฮ",
        (),
        _noto("truetype/noto/Noto{}Thai-{}.ttf", "Sans", "Looped"),
    ),
    Script(
        "ابجدرسصطقكلمنهويتث٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
        # Tunis, Egypt, Morocco, Dubai in their first, middle and last forms.
        ("\ufeb2\ufee7\ufeee\ufe97", "\ufeae\ufebc\ufee3")
        + ("\ufe8f\ufeae\ufed0\ufee4\ufedf\ufe8d", "\ufef2\ufe91\u062f"),
        (*_ARABIC, "opentype/fonts-hosny-amiri/Amiri-Regular.ttf"),
    ),
    Script(
        "अआकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह०१२३४५६७८९",
        (),
        _noto("truetype/noto/Noto{}Devanagari-{}.ttf", "Sans"),
    ),
)


def script_ink(high: int, rng: Rng) -> Any:
    """A sign or two of another script for a line of a height, or a word: ink, 0 to 1 (H, W)."""
    script = SCRIPTS[int(rng.integers(len(SCRIPTS)))]
    text = "".join(rng.choice(list(script.signs), int(rng.integers(1, 3))))
    face = script.faces[int(rng.integers(len(script.faces)))]
    if script.words and rng.random() < 0.3:
        text, face = str(rng.choice(script.words)), script.faces[-1]
    font = ImageFont.truetype(str(FONTS / face), 64, layout_engine=ImageFont.Layout.BASIC)
    x0, y0, x1, y1 = (round(v) for v in font.getbbox(text))
    drawn = Image.new("L", (x1 - x0 + 4, y1 - y0 + 4))
    ImageDraw.Draw(drawn).text((2 - x0, 2 - y0), text, 255, font, stroke_width=int(rng.integers(3)))
    tall = high * float(rng.uniform(0.4, 0.64))
    across = tall * drawn.width / drawn.height * float(rng.uniform(0.6, 1.2))
    size = max(3, round(min(across, 3 * high))), max(3, round(tall))
    ink = np.zeros((high, size[0]), np.float32)
    top = round(high * float(rng.uniform(0.45, 0.55)) - size[1] / 2)
    ink[top : top + size[1]] = cv2.resize(
        np.asarray(drawn, np.float32) / 255, size, interpolation=cv2.INTER_AREA
    )
    return np.clip(1.2 * cv2.GaussianBlur(ink, (0, 0), float(rng.uniform(0.4, 1.2))), 0, 1)

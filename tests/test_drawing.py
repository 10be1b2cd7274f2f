"""Lettering and plates drawn by code."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest
from plate_pictures import plate_picture

from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.lettering import TUNIS, StrokeFace, system_faces
from lpr_desktop.drawing.plates import draw_plate, draw_plate_art
from lpr_desktop.drawing.styles import STYLES, plain_text, random_text
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine


@pytest.fixture(scope="module")
def ocr() -> PlateOcr:
    return PlateOcr(create_engine())


# --- lettering and plates


def test_capitals_are_as_high_as_asked() -> None:
    mask = StrokeFace().line("HX08", 40)
    assert mask.shape[0] == 40
    assert mask[0].max() > 128
    assert mask[-1].max() > 128
    assert mask[:, 0].max() > 128
    assert mask[:, -1].max() > 128


def test_a_sign_that_cannot_be_drawn_is_named() -> None:
    with pytest.raises(ValueError, match="'ß'"):
        StrokeFace().line("Aß", 30)


def test_fonts_of_the_system_keep_capitals_in_the_middle() -> None:
    if not system_faces():
        pytest.skip("none of the fonts is installed")
    for face in system_faces():
        plain, tailed = face.line("HH", 60), face.line("HQ", 60)
        assert abs(plain.shape[0] - 60) <= 2
        rows = np.flatnonzero(tailed[:, :20].max(axis=1) > 128)
        assert abs((rows[0] + rows[-1] + 1) / 2 - tailed.shape[0] / 2) <= 1


@pytest.mark.parametrize("code", STYLES)
def test_plates_of_every_style(code: str) -> None:
    style = STYLES[code]
    text = random_text(style, np.random.default_rng(5))
    plate = draw_plate(text, style, np.random.default_rng(6), pixels_per_mm=0.5)
    again = draw_plate(text, style, np.random.default_rng(6), pixels_per_mm=0.5)
    assert plate.shape == (round(style.size[1] / 2), round(style.size[0] / 2), 3)
    assert np.array_equal(plate, again)
    # Ink of the right colour covers a good part of the rows that hold the text.
    far = np.abs(plate.astype(int) - style.ink).sum(axis=2)
    for middle in style.line_middles:
        rows = far[round(middle / 2) - 10 : round(middle / 2) + 10, 20:-20]
        assert 0.03 < (rows < 120).mean() < 0.6


def test_layouts_of_many_countries() -> None:
    assert len(STYLES) >= 12
    assert len({style.country for style in STYLES.values()}) >= 12
    assert sum(style.lines == 2 for style in STYLES.values()) >= 3


def test_random_texts_follow_the_pattern() -> None:
    rng = np.random.default_rng(1)
    texts = {random_text(STYLES["I"], rng) for _ in range(50)}
    assert len(texts) > 45
    assert all(re.fullmatch(r"[A-HJ-NPR-Z]{2} \d{3}[A-HJ-NPR-Z]{2}", text) for text in texts)
    two_lines = random_text(STYLES["VN-moto"], rng)
    assert re.fullmatch(r"\d\d-[A-Z]\d\n[\d.]+", two_lines)


def test_plain_text_is_what_a_reader_returns() -> None:
    assert plain_text("B•LP 2047") == "BLP2047"
    assert plain_text("59-X3\n418.27") == "59X341827"
    assert plain_text(f"112 {TUNIS} 6434") == "112T6434"


def test_wrong_number_of_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="VN-moto"):
        draw_plate("59X3 41827", STYLES["VN-moto"], np.random.default_rng())


def test_corners_of_a_plate_are_round() -> None:
    art = draw_plate_art("KR 305HX", STYLES["PL"], np.random.default_rng())
    assert art.coverage[0, 0] == 0
    assert art.coverage[-1, -1] == 0
    assert (art.coverage == 255).mean() > 0.98


# --- fixtures


@pytest.mark.parametrize(
    ("text", "style"),
    [("WA 84442", "PL"), ("RJK4E92", "BR"), ("7KMP482", "US-CA"), ("59-X3\n418.27", "VN-moto")],
)
def test_fixture_can_be_read(ocr: PlateOcr, text: str, style: str) -> None:
    shown = plate_picture(text, style, plate_width=300)
    assert ocr.read(shown.image, shown.box).text == shown.text == plain_text(text)


def test_fixture_box_is_where_the_plate_is() -> None:
    straight = plate_picture()
    x0, y0, x1, y1 = (round(value) for value in straight.box.as_tuple())
    assert straight.box.width == 260
    inside = straight.image[y0 + 3 : y1 - 3, x0 + 3 : x1 - 3]
    assert np.median(inside) > 180
    for strip in (
        straight.image[y0 - 4 : y0 - 1, x0:x1],
        straight.image[y1 + 1 : y1 + 4, x0:x1],
        straight.image[y0:y1, x0 - 4 : x0 - 1],
        straight.image[y0:y1, x1 + 1 : x1 + 4],
    ):
        assert strip.max() < 80

    turned = plate_picture(angle=20)
    assert turned.box.height > 1.9 * straight.box.height
    (ax, ay), (bx, by), *_ = turned.corners
    assert np.degrees(np.arctan2(ay - by, bx - ax)) == pytest.approx(20, abs=0.01)


def test_fixture_is_quick() -> None:
    plate_picture()
    times = []
    for seed in range(5):
        start = time.thread_time()
        plate_picture(seed=seed)
        times.append(time.thread_time() - start)
    assert min(times) < 0.05


# --- the icon


def test_icon_is_a_picture_that_scales() -> None:
    text = (resources_folder() / "icons" / "lpr-desktop.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 256 256"' in text
    assert "<text" not in text  # no font is needed to show it

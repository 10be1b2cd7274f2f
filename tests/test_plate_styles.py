"""Layouts of plates: every pattern can be drawn, the first ones look as they did, chance holds."""

from __future__ import annotations

import dataclasses
import time

import cv2
import numpy as np
import pytest

from lpr_desktop.drawing.lettering import StrokeFace, varied
from lpr_desktop.drawing.marks import SHAPES, shape_points
from lpr_desktop.drawing.plates import draw_plate, draw_plate_art
from lpr_desktop.drawing.scripts import foreign_word
from lpr_desktop.drawing.skeletons import VARIANTS
from lpr_desktop.drawing.styles import (
    STYLES,
    SYMBOL,
    Frame,
    dressed,
    plain_text,
    random_style,
    random_text,
    styles_of,
)

# Means of 8 by 3 fields, in grey levels, of the plates that the sample pictures were made with.
FIRST_LOOKS = {
    "D": "67bed6c5b4b5a4af5f93c2bb7aaf989869b0bfbeb1a99ea5",
    "PL": "77b4b3b7b7a6aac981a9a5a078b49cc381c4ababb29aa1c0",
    "F": "68bbcdaaa9d7ab656c71afada8ad7e5974a2b89a9ebfa561",
    "I": "77bab5b0a9b6b36d81759dacb379937271adb4a39aab9d6b",
    "E": "77bfb2b3bcb7aecf81ae8caec09ca0d67ab3a6a6ab99a3c5",
    "NL": "6894a68f89a289a7718396938189819d76959e7e839c80a0",
    "CZ": "77d7aebdabaab8da81c989abae8ca6e484cba7b09fa1afd1",
    "A": "79a3cacba1a7b3c07392cabfa1ac8d947ca4c1c9a3a0b5b2",
    "GB-front": "7eb6a3a5b3b8c3b38254758cae746f8d92aeb09daab3a9ac",
    "GB-rear": "6d94858691959e91704761738e605c74818e8f818a91898c",
    "TR": "69a6b9b5b9a8b0b26f9ca97eb1a794a17c9eb0b3a9a2a7a8",
    "UA": "7da7b8b0a8b7cbc592a8b4b49da59c938fb2b09a9fadb4ac",
    "US-CA": "e1d8d8d3cad4dde29298968aab9fa899d1d6d9c8c7d5d0d2",
    "US-TX": "e5d4e6d0c4e1dce2768d8ab8ae9f9797d4d5cccebbc2cfd2",
    "US-NY": "e6d5d9d2c5d5dde37c8f8cb5aca09898bdbec2b9a7bbb9bb",
    "US-FL": "e8dbddd4d0e2e1e49a9ca78fbfb0a7b0d2cdccc4c6cbcecd",
    "US-OH": "d8c8d7ccc5d3d0d4798d88a9a79a9491d2d3c7cdc0c4c9d0",
    "US-AZ": "c1b6bcaeacb9bbbe7988818d9b909089c1c3b4b5b1b6bcbe",
    "BR": "6a6f6f87806f6f77e07d9b8aa78692ded599929ea896a0d3",
    "AR": "6c768e878e8c7685be8c999f9d8082bdc5a090a4a39d9cbd",
    "BR-moto": "7e79888988798685d3cc6aac8d8eb3d1cbc6998698a0b2ca",
    "IN": "c2c1c1bdbec3b4bfc29398a480ad939dbfc7bcb9b9c1b3bf",
    "IN-two": "d2aa8da6a5a4a8d2c2baa1aaac97a5c1a3abaf94ad9aa3a5",
    "TN": "3a643f3854646039286f426d43666f263b5f533c55625e39",
    "VN-moto": "b59ba5b3a89ca5adb3a89bbac9c2aca5adaa94abb79ba2a0",
    "VN": "b7bfbfbab9bcb8b7a1a2a9abb7b392b4aeb9ceafa8a8afad",
    "PK": "56e1ba9e87a7cbd458e7c9ada4a4d5d857ded19f99a8ced0",
    "AE": "d9dad0bcc5ced1dae29c9593a895b4e4ceafad979ca0acd1",
    "AU": "d3c2c7cfd8c8c8d9c7a4b7bdb38ba1cfd3d8c5bcc6cacbdb",
    "ZA": "c5bfc2b7bbb8adc6c896b5a8c2ad9ecac3b5bcb3b6b9aec6",
}
US_STATES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
    "NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
).split()
PROVINCES = "AB BC MB NB NL NS NT NU ON PE QC SK YT".split()
STAMPED = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def _filled(pattern: str) -> str:
    return pattern.replace("L", "W").replace("l", "L").replace("#", "8")


def _fields(image: np.ndarray) -> np.ndarray:
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return cv2.resize(grey, (8, 3), interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("code", FIRST_LOOKS)
def test_first_styles_look_as_they_did(code: str) -> None:
    style = STYLES[code]
    text = random_text(style, np.random.default_rng(0))
    art = draw_plate_art(text, style, np.random.default_rng(7), pixels_per_mm=0.5)
    then = np.frombuffer(bytes.fromhex(FIRST_LOOKS[code]), np.uint8).reshape(3, 8)
    assert np.abs(_fields(art.image) - then).max() <= 1.5


@pytest.mark.parametrize("code", STYLES)
def test_every_pattern_is_drawn(code: str) -> None:
    """With the widest letter: what is drawn changes where the text stands, on every line."""
    style = STYLES[code]
    assert style.code == code
    assert len(style.country) == 2
    for pattern in style.patterns:
        text = _filled(pattern)
        lines = text.split("\n")
        assert len(lines) == style.lines
        for line in lines:
            assert plain_text(line)
        assert set(plain_text(text)) <= STAMPED
        plate = draw_plate(text, style, np.random.default_rng(1), pixels_per_mm=0.5)
        for i, middle in enumerate(style.line_middles):
            height = (style.line_heights or (style.letter_height,) * style.lines)[i]
            assert middle - height / 2 >= 0
            assert middle + height / 2 <= style.size[1]
            other = [line.replace("8", "1").replace("W", "T") if i == k else line
                     for k, line in enumerate(lines)]  # fmt: skip
            if other == lines:
                continue
            changed = draw_plate(
                "\n".join(other), style, np.random.default_rng(1), pixels_per_mm=0.5
            )
            rows = np.flatnonzero(np.abs(plate.astype(int) - changed).max(axis=(1, 2)) > 40)
            assert rows.size > height * 0.15
            # A picture between the groups moves with them, and may be higher than the letters.
            height = max(height, *(item.height for item in style.symbol), 0.0)
            assert rows[0] >= (middle - height / 2) * 0.5 - 3
            assert rows[-1] <= (middle + height / 2) * 0.5 + 3


def test_countries_and_states() -> None:
    assert len({style.country for style in STYLES.values()}) >= 45
    assert sum(style.lines == 2 for style in STYLES.values()) >= 60
    assert {f"US-{name}" for name in US_STATES} <= set(STYLES)
    assert {f"CA-{name}" for name in PROVINCES} <= set(STYLES)
    assert {"BR", "BR-moto", "BR-old", "BR-old-moto"} <= {s.code for s in styles_of("BR")}
    assert styles_of("??") == ()
    # Scenes mount plates by their size without a frame.
    assert all(style.outer_size == style.size for style in STYLES.values())


def test_literal_letters_and_brackets() -> None:
    rng = np.random.default_rng(4)
    assert all(random_text(STYLES["SLO-two"], rng).startswith("LJ") for _ in range(5))
    text = random_text(STYLES["RUS"], rng)
    assert "<" in text
    assert len(plain_text(text)) in (8, 9)
    assert plain_text(f"{{WP}} CAB{SYMBOL}-1234 (T)<77>") == "WPCAB1234T77"


def test_small_stacked_and_boxed_signs_stand_where_they_belong() -> None:
    style = dataclasses.replace(
        STYLES["RUS"], captions=(), marks=(), border=0, background=(255, 255, 255)
    )

    def ink(text: str) -> np.ndarray:
        plate = draw_plate(text, style, np.random.default_rng(0), pixels_per_mm=1.0)
        return plate[3:-3].min(axis=2) < 110

    boxed = ink("<77>")
    columns = np.flatnonzero(boxed.any(axis=0))
    assert abs((columns[0] + columns[-1]) / 2 - style.box[0]) < 3
    assert np.ptp(np.flatnonzero(boxed.any(axis=1))) == pytest.approx(style.box[2], abs=4)
    small, plain, stacked = (np.flatnonzero(ink(t).any(axis=1)) for t in ("(H)", "H", "{HH}"))
    assert np.ptp(small) == pytest.approx(np.ptp(plain) * style.small[0], abs=4)
    assert abs(small[-1] - plain[-1]) <= 2  # on the same foot
    assert np.ptp(stacked) == pytest.approx(np.ptp(plain), abs=4)
    middle_row = (plain[0] + plain[-1]) // 2
    assert not ink("{HH}")[middle_row - 1 : middle_row + 2].all(axis=0).any()


def test_a_frame_adds_to_the_size_and_hides_only_the_rim() -> None:
    bare = STYLES["US-VA"]
    frame = Frame((10, 10, 12), side=8, top=8, bottom=16, over=4, text="CITY CARS")
    style = dataclasses.replace(bare, frame=frame)
    framed = draw_plate_art("ABC-1234", style, np.random.default_rng(2), pixels_per_mm=1.0)
    alone = draw_plate_art("ABC-1234", bare, np.random.default_rng(2), pixels_per_mm=1.0)
    assert style.outer_size == (313, 168)
    assert framed.image.shape == (168, 313, 3)
    assert framed.coverage.shape == (168, 313)
    assert np.array_equal(framed.image[8:152, 8:305], alone.image[4:148, 4:301])
    assert framed.image[155:165].max() > 150  # the dealer's name
    assert framed.image[20, :8].max() < 30


def test_random_plates_never_fail() -> None:
    for seed in range(300):
        rng = np.random.default_rng(seed)
        style = random_style(rng)
        text = random_text(style, rng)
        assert 3 <= len(plain_text(text)) <= 9
        assert text.count("\n") + 1 == style.lines
        back, ink = np.array(style.background), np.array(style.ink)
        assert abs(float((back - ink) @ (0.3, 0.59, 0.11))) > 60
        art = draw_plate_art(text, style, np.random.default_rng(seed), pixels_per_mm=0.5)
        assert art.image.shape[:2] == art.coverage.shape
        size = (round(style.size[1] / 2), round(style.size[0] / 2))
        assert art.coverage.shape == size
        heights = style.line_heights or (style.letter_height,)
        assert min(heights) > 0.12 * style.size[1]


def test_random_plates_follow_the_seed_and_differ() -> None:
    first, again = (random_style(np.random.default_rng(8)) for _ in range(2))
    assert first == again
    assert len({random_style(np.random.default_rng(seed)).size for seed in range(30)}) == 30
    assert {random_style(np.random.default_rng(seed)).lines for seed in range(30)} == {1, 2}


def test_dressed_styles_keep_their_text_in_sight() -> None:
    frames = 0
    for seed, style in enumerate(list(STYLES.values())[::3]):
        rng = np.random.default_rng(seed)
        worn = dressed(style, rng)
        frames += worn.frame is not None
        text = random_text(worn, rng)
        art = draw_plate_art(text, worn, rng, pixels_per_mm=0.5)
        assert art.image.shape[0] == round(worn.outer_size[1] / 2)
        if worn.frame is not None:
            heights = worn.line_heights or (worn.letter_height,) * worn.lines
            assert min(worn.frame.top, worn.frame.over) <= worn.line_middles[0] - heights[0] / 2
    assert frames > 30


def test_varied_faces_stay_readable() -> None:
    face = StrokeFace()
    faces = {varied(face, np.random.default_rng(seed)) for seed in range(40)}
    assert len(faces) == 40
    for other in faces:
        assert abs(other.width / face.width - 1) < 0.1
        assert 0.06 < other.weight < 0.4 * other.width
        assert other.line("A0", 30).shape[0] == 30
    assert varied(face, np.random.default_rng(1)) == varied(face, np.random.default_rng(1))


@pytest.mark.parametrize("name", VARIANTS)
def test_other_shapes_differ_from_the_usual_one(name: str) -> None:
    sign = VARIANTS[name][0]
    usual = StrokeFace().line(sign, 40)
    other = StrokeFace(shapes=(name,)).line(sign, 40)
    assert other.shape[0] == 40
    assert other.max() == 255
    assert other.shape != usual.shape or np.abs(other.astype(int) - usual).max() > 100


def test_chamfered_corners_are_straight() -> None:
    round_o, cut_o = (StrokeFace(roundness=0.3, chamfered=c).line("O", 80) for c in (False, True))
    assert round_o.shape == cut_o.shape
    # A straight cut takes more away from the corner than an arc does.
    assert cut_o[:16, :16].sum() < 0.9 * round_o[:16, :16].sum()
    assert np.array_equal(
        StrokeFace(chamfered=True).line("H", 40), StrokeFace(chamfered=False).line("H", 40)
    )


@pytest.mark.parametrize("script", ["arabic", "han", "thai", "nagari"])
def test_words_of_other_scripts_are_random_strokes(script: str) -> None:
    words = [foreign_word(script, 3, 40, np.random.default_rng(seed)) for seed in (1, 1, 2)]
    assert words[0].shape[0] == 40
    assert 0.05 < (words[0] > 128).mean() < 0.6
    assert np.array_equal(words[0], words[1])
    assert not np.array_equal(words[0], words[2])
    with pytest.raises(ValueError, match="runes"):
        foreign_word("runes", 3, 40, np.random.default_rng())


def test_pictures_fill_their_box() -> None:
    for name in SHAPES:
        points = np.concatenate(shape_points(name))
        assert np.abs(points).max() <= 0.56, name
        assert np.ptp(points, axis=0).min() > 0.3, name
    with pytest.raises(ValueError, match="'teapot'"):
        shape_points("teapot")


def test_drawing_is_quick() -> None:
    style = STYLES["US-FL-2"]
    rng = np.random.default_rng(0)
    times = []
    for _ in range(8):
        text = random_text(style, rng)
        start = time.thread_time()
        draw_plate_art(text, style, rng, pixels_per_mm=1.0)
        times.append(time.thread_time() - start)
    assert min(times) < 0.03

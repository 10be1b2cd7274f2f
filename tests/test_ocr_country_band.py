"""The letters in a plate's band: what is looked at, what they count, how they are learned."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import cv2
import keras
import numpy as np
import pytest
import train_band_network
from make_band_views import BANDED, LETTERS, OTHER, draw_shard, painted_band
from numpy.typing import NDArray
from ocr_plates import draw, in_picture

import averaged_training
from lpr_desktop.drawing.lettering import StrokeFace
from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.country_band import HEIGHT, MARGIN, WIDTH, BandNetwork, left_end
from lpr_desktop.ocr.plate_network import CountryNetwork, PlateNetwork
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.ocr.trained_network import shipped

SQUARE: Corners = ((100.0, 60.0), (300.0, 60.0), (300.0, 160.0), (100.0, 160.0))


def quartered() -> NDArray[np.uint8]:
    """A plate at SQUARE: red and green above, blue and white below, the left parts a third wide."""
    image = np.zeros((200, 400, 3), np.uint8)
    image[60:110, 100:140], image[60:110, 140:300] = (255, 0, 0), (0, 255, 0)
    image[110:160, 100:140], image[110:160, 140:300] = (0, 0, 255), 255
    return image


def colors(end: NDArray[np.uint8], *places: tuple[int, int]) -> list[tuple[int, ...]]:
    return [tuple(end[y, x].tolist()) for x, y in places]


def test_the_left_end_is_level_and_as_wide_as_it_is() -> None:
    end = left_end(quartered(), SQUARE)
    assert end.shape == (HEIGHT, WIDTH, 3)
    # 100 pixels of the picture are 80: what is 40 wide ends at 8 + 32.
    assert colors(end, (10, 10), (38, 46), (42, 46), (10, 86), (42, 50), (42, 86)) == [
        (255, 0, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (255, 255, 255),
    ]  # fmt: skip
    assert not end[: MARGIN - 1].any()
    assert not end[:, : MARGIN - 1].any()


def test_the_upper_half_is_seen_twice_as_large() -> None:
    end = left_end(quartered(), SQUARE, 0.5)
    assert colors(end, (10, 10), (60, 86), (10, 92)) == [(255, 0, 0), (255, 0, 0), (0, 0, 255)]


@pytest.mark.parametrize("size", [30, 90, 1000])
def test_a_plate_of_any_size_and_from_any_side_is_made_level(size: int) -> None:
    scale = size / 100
    corners = np.array(SQUARE) * scale
    target = corners + np.array([(0, 12), (-20, -8), (-12, 10), (8, 0)]) * scale
    matrix = cv2.getPerspectiveTransform(
        corners.astype(np.float32) - 0.5, target.astype(np.float32) - 0.5
    )
    large = cv2.resize(quartered(), None, fx=scale, fy=scale, interpolation=cv2.INTER_NEAREST)
    seen = np.asarray(cv2.warpPerspective(large, matrix, large.shape[1::-1]), np.uint8)
    end = left_end(seen, tuple(map(tuple, target.tolist())))
    (first, below, beside) = colors(end, (14, 20), (14, 78), (54, 20))
    assert np.argmax(first) == 0
    assert np.argmax(below) == 2
    assert np.argmax(beside) == 1


def test_a_large_plate_is_reduced_without_leaving_pixels_out() -> None:
    """A board of black and white, finer than what is seen, is grey; what is beside it is not."""
    image = np.full((1400, 2400, 3), 255, np.uint8)
    image[200:1000, 300:2300] = 255 * (np.indices((800, 2000)).sum(0)[..., None] % 2)
    corners = (300.0, 200.0), (2300.0, 200.0), (2300.0, 1000.0), (300.0, 1000.0)
    for share in (1.0, 0.5):
        end = left_end(image, corners, share)
        assert np.abs(end[MARGIN + 1 : -MARGIN - 1, MARGIN + 1 :].astype(int) - 127).max() <= 2
        assert (end[: MARGIN - 1] == 255).all()
        assert (end[:, : MARGIN - 1] == 255).all()


@pytest.mark.parametrize(
    "corners",
    [
        ((5.0, 5.0), (5.0, 5.0), (5.0, 5.0), (5.0, 5.0)),
        ((-900.0, -900.0), (-700.0, -900.0), (-700.0, -800.0), (-900.0, -800.0)),
        ((390.0, 190.0), (900.0, 190.0), (900.0, 400.0), (390.0, 400.0)),
        ((-50.0, -50.0), (9000.0, -50.0), (9000.0, 9000.0), (-50.0, 9000.0)),
    ],
)
def test_corners_that_are_no_plate_inside_the_picture_give_an_end(corners: Corners) -> None:
    assert left_end(quartered(), corners).shape == (HEIGHT, WIDTH, 3)


class Saying(BandNetwork):
    """Says of each end what it is told to."""

    def __init__(self, *looks: dict[str, float]) -> None:
        self.looks = list(looks)
        self._with_letters = {"pl": 0.9, "it": 0.9}

    def _read(self, end: NDArray[np.uint8]) -> dict[str, float]:
        return self.looks.pop(0)


SEEN = {"pl": 0.1, "it": 0.3, "us": 0.5, "other": 0.1}
POLISH = {"pl": 0.98, "it": 0.01, "other": 0.01}
NONE = {"pl": 0.01, "it": 0.01, "other": 0.98}


def weighed(rows: int, *looks: dict[str, float]) -> dict[str, float]:
    saying = Saying(*looks)
    found = saying.weigh(SEEN, quartered(), SQUARE, rows)
    assert not saying.looks
    assert sum(found.values()) == pytest.approx(1)
    return found


def test_letters_that_are_read_speak_for_their_country() -> None:
    found = weighed(1, POLISH)
    assert max(found, key=lambda code: found[code]) == "pl"
    assert found["it"] < SEEN["it"]
    assert found["us"] / found["other"] == pytest.approx(5)  # neither has letters


def test_no_letters_speak_for_countries_without_any_but_do_not_rule_others_out() -> None:
    found = weighed(1, NONE)
    assert found["us"] > SEEN["us"]
    assert 0.1 * SEEN["pl"] < found["pl"] < SEEN["pl"]
    assert found["pl"] / found["it"] == pytest.approx(SEEN["pl"] / SEEN["it"])


@pytest.mark.parametrize("looks", [(POLISH, NONE), (NONE, POLISH)])
def test_of_several_rows_the_look_counts_that_sees_letters(looks: tuple) -> None:
    assert weighed(2, *looks) == weighed(1, POLISH)


def test_how_much_letters_count_depends_on_how_many_plates_have_them() -> None:
    said = {"pl": 0.5, "it": 0.5, "other": 0.0}
    saying = Saying(said)
    saying._with_letters = {"pl": 0.9, "it": 0.3}
    even = dict.fromkeys(("pl", "it", "us"), 1 / 3)
    found = saying.weigh(even, quartered(), SQUARE, 1)
    assert found["pl"] / found["it"] == pytest.approx(3, rel=0.02)
    assert found["us"] > 1e-4  # letters may be misread


def test_of_several_rows_the_upper_half_is_looked_at_too() -> None:
    seen = []

    class Recording(Saying):
        def _read(self, end: NDArray[np.uint8]) -> dict[str, float]:
            seen.append(tuple(end[80, 20].tolist()))
            return super()._read(end)

    for rows in (1, 3):
        Recording(POLISH, NONE).weigh(SEEN, quartered(), SQUARE, rows)
    blue, red = (0, 0, 255), (255, 0, 0)
    assert seen == [blue, blue, red]


@pytest.mark.parametrize("lines", [("KR12345",), ("KMK", "75F2")])
def test_the_band_is_looked_at_in_the_picture(lines: tuple[str, ...]) -> None:
    told = []

    class Recording(BandNetwork):
        def weigh(
            self,
            seen: Mapping[str, float],
            image: NDArray[np.uint8],
            corners: Corners,
            rows: int,
        ) -> dict[str, float]:
            told.append((image, corners, rows))
            return {"pl": 1.0}

    picture, box, corners = in_picture(draw(*lines))
    layout = PlateNetwork(band=Recording()).look(picture, box)
    assert layout.countries == {"pl": 1.0}
    ((image, found, rows),) = told
    assert image is picture
    assert np.abs(np.array(found) - corners).max() < 0.1 * box.width
    assert rows == len(lines)


def test_bands_of_the_usual_countries_are_read() -> None:
    """Bands as they are usually painted, on a plate that is no country's."""
    network, rng, right = BandNetwork(), np.random.default_rng(3), 0
    seen = dict.fromkeys(BANDED, 1 / len(BANDED))
    for letters in ["PL", "D", "NL", "F", "I", "E", "CZ", "UA", "S", "GR"] * 5:
        image = np.full((160, 420, 3), 90, np.uint8)
        image[30:130, 20:400] = 235
        image[30:130, 20:60] = painted_band(100, 40, letters, rng)
        corners = (20.0, 30.0), (400.0, 30.0), (400.0, 130.0), (20.0, 130.0)
        found = network.weigh(seen, image, corners, 1)
        right += max(found, key=lambda code: found[code]) == LETTERS[letters].lower()
    assert right >= 42


class Even(CountryNetwork):
    """Tells no countries apart."""

    def look(self, image: NDArray[np.uint8], corners: Corners) -> dict[str, float]:
        return dict.fromkeys(super().look(image, corners), 1 / 143)


@pytest.mark.parametrize("code", ["pl", "it"])
def test_the_letters_reach_the_reading(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """KR12345 may be of many countries; the band says whose it is."""
    said = {**dict.fromkeys(BANDED, 1e-4), code: 0.999, "other": 1e-4}
    monkeypatch.setattr(BandNetwork, "_read", lambda _self, _end: said)
    picture, box, _ = in_picture(draw("KR12345"))
    read = PlateOcr(create_engine(), PlateNetwork(countries=Even())).read(picture, box)
    assert (read.text, read.country) == ("KR12345", code)


def test_what_is_drawn_shows_the_letters_that_it_is_learned_as() -> None:
    shard = draw_shard(3, [], [], 60)
    assert shard["image"].shape == (60, HEIGHT, WIDTH, 3)
    assert 0.1 < (shard["country"] == OTHER).mean() < 0.6
    assert shard["country"].min() >= 0
    assert len(set(shard["country"].tolist())) > 10
    assert (shard["image"].std((1, 2, 3)) > 3).mean() > 0.9


def test_a_painted_band_has_its_letters_inside() -> None:
    rng = np.random.default_rng(8)
    for letters in ("PL", "MOC", ""):
        band = painted_band(80, 34, letters, rng)
        assert band.shape == (80, 34, 3)
    plain, lettered = (
        painted_band(80, 34, letters, np.random.default_rng(4)).astype(int) for letters in ("", "D")
    )
    changed = np.argwhere(np.abs(plain - lettered).sum(2) > 60)
    assert len(changed) > 20
    assert 40 < changed[:, 0].mean() < 75


def test_letters_of_strokes_do_where_no_font_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("make_band_views.system_faces", tuple)
    from make_band_views import band_face

    assert isinstance(band_face(np.random.default_rng(0)), StrokeFace)


def test_a_tiny_network_is_trained_exported_and_reads(tmp_path: Path) -> None:
    shard = draw_shard(5, [], [], 16)
    model = train_band_network.build((4, 4, 6, 6), 4)
    plain = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", plain, run_eagerly=True)
    images = train_band_network.lit(shard["image"], np.random.default_rng(1))
    assert images.shape == shard["image"].shape
    assert images.min() >= 0
    assert images.max() <= 255
    model.fit(images, shard["country"].astype(np.int64), verbose=0)
    file = tmp_path / "band_network.tflite"
    averaged_training.write(model, file, train_band_network.BESIDE)
    found = BandNetwork(file)._read(shard["image"][0])
    assert sum(found.values()) == pytest.approx(1)
    assert set(found) == {*BANDED, "other"}


def test_what_stands_beside_the_shipped_network_is_what_is_drawn() -> None:
    beside = json.loads(shipped("band_network.json").read_text("utf-8"))
    assert beside == json.loads(json.dumps(train_band_network.BESIDE))


DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "told", ['{"countries": []}', DEEP, '{"with_letters": {"pl": 2}}', "[]", "x"]
)
def test_what_is_told_of_a_network_may_be_damaged(tmp_path: Path, told: str) -> None:
    file = tmp_path / "band_network.tflite"
    shutil.copy(shipped(file.name), file)
    file.with_suffix(".json").write_text(told)
    with pytest.raises(OcrError, match=r"band_network.json: .*Install LPR Desktop again"):
        BandNetwork(file)

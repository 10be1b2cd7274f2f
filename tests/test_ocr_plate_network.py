"""The shipped plate network: rows, their order and corners, whatever way a plate is seen."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from ocr_plates import draw, in_picture

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.inference.network import Network
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.plate_layout import PlateLayout, PlateRow
from lpr_desktop.ocr.plate_network import (
    COARSE_HEIGHT,
    COARSE_WIDTH,
    FLAT_HEIGHT,
    FLAT_WIDTH,
    CountryNetwork,
    PlateNetwork,
)
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.ocr.trained_network import shipped


@pytest.fixture(scope="module")
def network() -> PlateNetwork:
    return PlateNetwork()


def middles(layout: PlateLayout) -> NDArray[np.float64]:
    return np.array([np.mean(row.corners, 0) for row in layout.rows if row.score > 0.5])


@pytest.mark.parametrize(
    "rows", [("KR 3UH61",), ("KMK", "75F"), ("QR", "769", "CJ"), ("AB12", "3456")]
)
def test_rows_are_found_in_reading_order(network: PlateNetwork, rows: tuple[str, ...]) -> None:
    picture, box, _ = in_picture(draw(*rows))
    layout = network.look(picture, box)
    found = middles(layout)
    assert len(found) == len(rows)
    assert (np.diff(found[:, 1]) > 0.1 * box.height).all()
    for row, text in zip(layout.rows, rows, strict=True):
        assert row.count == pytest.approx(len(text.replace(" ", "")), abs=2.5)
        assert row.light_on_dark < 0.5
        assert row.script["latin"] > 0.5


@pytest.mark.parametrize(("degrees", "shear"), [(0, 0), (9, 0), (-14, 0.1), (24, 0)])
def test_corners_lie_on_the_plate(network: PlateNetwork, degrees: float, shear: float) -> None:
    picture, box, corners = in_picture(draw("KR 3UH61"), degrees, shear)
    found = np.array(network.look(picture, box).corners)
    assert np.linalg.norm(found - corners, axis=1).max() < 0.1 * box.width


def test_light_rows_are_named_as_such(network: PlateNetwork) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61", light_on_dark=True))
    assert network.look(picture, box).rows[0].light_on_dark > 0.5


@pytest.mark.parametrize("code", ["pl", "us"])
def test_the_country_that_a_plate_looks_like_is_told(code: str) -> None:
    class Sure(CountryNetwork):
        def look(self, image: NDArray[np.uint8], corners: Corners) -> dict[str, float]:
            assert set(super().look(image, corners)) >= {code, "other"}
            return {code: 1.0}

    picture, box, _ = in_picture(draw("AB12345"))
    read = PlateOcr(create_engine(), PlateNetwork(countries=Sure())).read(picture, box)
    assert (read.text, read.country) == ("AB12345", code)


@pytest.mark.parametrize(
    ("rows", "scores", "height", "lines"),
    [
        (2, (0.9, 0.45), 0.6, 1),
        (2, (0.45, 0.9), 0.6, 1),
        (2, (0.9, 0.49), 0.6, 2),  # an upper row of the number may be low
        (2, (0.9, 0.45), 0.9, 2),
        (2, (0.45, 0.3), 0.6, 1),  # the only one
        (3, (0.9, 0.9, 0.45), 0.6, 3),
    ],
)
def test_a_low_doubtful_row_beside_a_surer_one_is_none(
    rows: int, scores: tuple[float, ...], height: float, lines: int
) -> None:
    """A dealer's name under the number, or a sticker."""

    class Doubting(PlateNetwork):
        def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
            layout = super().look(image, box)
            return replace(layout, rows=tuple(map(self.doubted, layout.rows, scores)))

        def doubted(self, row: PlateRow, score: float) -> PlateRow:
            if score > 0.5:
                return replace(row, score=score)
            a, b, c, d = np.array(row.corners)
            d, c = a + height * (d - a), b + height * (c - b)
            (ax, ay), (bx, by), (cx, cy), (dx, dy) = (point.tolist() for point in (a, b, c, d))
            return replace(row, score=score, corners=((ax, ay), (bx, by), (cx, cy), (dx, dy)))

    picture, box, _ = in_picture(draw(*("RK346", "WXHUB", "75C12")[:rows]))
    assert len(prepare(picture, box, Doubting()).lines) == lines


def test_three_rows_are_read() -> None:
    picture, box, _ = in_picture(draw("QR", "769", "CJ"))
    assert PlateOcr(create_engine()).read(picture, box).text == "QR769CJ"


def test_a_steep_view_is_made_level(network: PlateNetwork) -> None:
    plate = draw("KR 3UH61")
    height, width = plate.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    target = np.array([(60, 40), (210, 95), (210, 150), (60, 120)], np.float32)
    picture = cv2.warpPerspective(
        plate,
        cv2.getPerspectiveTransform(source, target),
        (280, 200),
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(96, 100, 92),
    )
    prepared = prepare(picture, Box(60, 40, 210, 150), network)
    (line,) = prepared.lines
    assert line.shape[0] == LINE_HEIGHT
    text = "".join(sign.text for sign in create_engine().recognize(line).characters)
    assert text == "KR3UH61"


def test_without_a_row_the_plate_is_looked_at_as_before(network: PlateNetwork) -> None:
    picture = np.full((60, 160, 3), 200, np.uint8)
    prepared = prepare(picture, Box(20, 20, 140, 40), network)
    assert prepared.layout is not None
    assert not middles(prepared.layout).size
    assert prepared.lines == ()


def test_a_damaged_network_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "plate_network.tflite"
    file.write_bytes(shipped("plate_network.tflite").read_bytes()[:5000])
    file.with_suffix(".json").write_text('{"countries": ["pl"]}')
    with pytest.raises(OcrError, match=r"plate_network\.tflite"):
        PlateNetwork(file)


@pytest.mark.parametrize("names", ['{"countries": ["pl"]}', '{"countries": [1]}', "[]", "{"])
def test_names_that_do_not_fit_are_refused(tmp_path: Path, names: str) -> None:
    file = tmp_path / "plate_network.tflite"
    file.write_bytes(shipped("plate_network.tflite").read_bytes())
    file.with_suffix(".json").write_text(names)
    with pytest.raises(OcrError, match="plate_network"):
        PlateNetwork(file)


def test_a_network_that_gives_no_numbers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    network = PlateNetwork()
    for part in (network._network, network._countries._fine, network._countries._coarse):
        gives = [np.full(shape, np.nan, np.float32) for shape in part.output_shapes]
        monkeypatch.setattr(part, "run", lambda _, gives=gives: gives)
    view = np.zeros((96, 192, 3), np.uint8)
    with pytest.raises(OcrError, match="gives no numbers"):
        network.look(view, Box(10, 10, 110, 60))
    with pytest.raises(OcrError, match="gives no numbers"):
        network._countries.look(view, np.array([(10, 10), (110, 10), (110, 60), (10, 60)], float))


def test_countries_are_told_by_what_two_networks_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each to the power 0.6, of one picture in two sizes."""
    network, seen = CountryNetwork(), []

    def said(of: Network, image: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        seen.append(image)
        logits = np.full((1, of.output_shapes[0][1]), -50.0, np.float32)
        logits[0, :2] = (2.0, 0.0) if of.input_shape[2] == FLAT_WIDTH else (1.0, 0.0)
        return [logits]

    monkeypatch.setattr("lpr_desktop.ocr.plate_network.answer", said)
    picture, _, corners = in_picture(draw("KR 3UH61"))
    found = network.look(picture, tuple(map(tuple, corners.tolist())))
    first, second = list(found.values())[:2]
    assert first / second == pytest.approx(np.exp(0.6 * 3), rel=1e-6)
    assert sum(found.values()) == pytest.approx(1)
    fine, coarse = seen
    assert fine.shape == (FLAT_HEIGHT, FLAT_WIDTH, 3)
    reduced = cv2.resize(fine, (COARSE_WIDTH, COARSE_HEIGHT), interpolation=cv2.INTER_AREA)
    assert np.abs(reduced.astype(int) - coarse).max() <= 1


@pytest.mark.parametrize("swapped", [True, False])
def test_networks_of_countries_that_do_not_belong_together_are_refused(
    tmp_path: Path, swapped: bool
) -> None:
    coarse = tmp_path / "coarse.tflite"
    name = "country_network" if swapped else "country_network_coarse"
    shutil.copy(shipped(f"{name}.tflite"), coarse)
    told = json.loads(shipped(f"{name}.json").read_text())
    if not swapped:
        told["countries"].reverse()
    coarse.with_suffix(".json").write_text(json.dumps(told))
    with pytest.raises(OcrError, match=r"coarse\.tflite: another network\. Install"):
        CountryNetwork(coarse=coarse)

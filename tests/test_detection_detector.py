"""Detector folders: what is refused, what is listed, what ships."""

from __future__ import annotations

import json
import shutil
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from ocr_plates import draw

from lpr_desktop.assets import resources_folder
from lpr_desktop.detection.card import (
    INT8_NETWORK,
    NETWORK,
    REFINEMENT,
    DetectorCard,
    read_card,
    write_card,
)
from lpr_desktop.detection.decode import grid_size
from lpr_desktop.detection.detector import PlateDetector
from lpr_desktop.detection.resizing import _side_places, coarser, fits, resized
from lpr_desktop.detection.store import (
    default_detector,
    find_detector,
    list_detectors,
    user_detectors_folder,
)
from lpr_desktop.errors import DetectorError
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.inference.network import open_network, read_network
from rendering.scenes import Scene, draw_scene

CARD = DetectorCard("Mine", "compact", 427, 13, 0.4)


@pytest.fixture(scope="module")
def scene() -> Scene:
    """A car in the sun; drawing it takes its time."""
    return draw_scene(np.random.default_rng(6), daytime="sunny")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "מזהה"
    shutil.copytree(default_detector(), copy)
    (copy / INT8_NETWORK).unlink()
    return copy


@pytest.fixture
def quantised(folder: Path) -> Path:
    shutil.copy(default_detector() / INT8_NETWORK, folder)
    return folder


def test_the_shipped_detector_loads_and_finds_nothing_in_nothing(
    capfd: pytest.CaptureFixture[str],
) -> None:
    detector = PlateDetector(default_detector())
    assert detector.name == "default"
    assert 0 < detector.threshold < 1
    for shape in ((1, 1, 3), (1, 500, 3), (300, 2, 3), (480, 640, 3)):
        assert detector.detect(np.full(shape, 90, np.uint8)) == []
    assert capfd.readouterr().err == ""
    assert sum(f.stat().st_size for f in default_detector().iterdir()) < 20e6
    assert (default_detector() / "detector.tflite").stat().st_size <= 10e6


def test_the_card_comes_back(tmp_path: Path) -> None:
    write_card(tmp_path, CARD)
    assert read_card(tmp_path) == CARD


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "another version"),
        ({"input_size": "427"}, "input_size"),
        ({"input_size": 10**9}, "input_size"),
        ({"margin": -1}, "margin"),
        ({"threshold": 2}, "threshold"),
        ({"classes": []}, "classes"),
        ({"classes": "plate"}, "classes"),
        ({"title": 7}, "title"),
        ({"metrics": []}, "metrics"),
        ({"coarse_size": 299.0}, "coarse_size"),
        ({"coarse_size": 427}, "coarse_size"),
        ({"coarse_size": -5}, "coarse_size"),
        ({"coarse_size": 300}, "32 k"),
    ],
)
def test_impossible_cards_are_refused(
    folder: Path, change: dict[str, object], message: str
) -> None:
    values = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(values | change))
    with pytest.raises(DetectorError, match=message) as caught:
        PlateDetector(folder)
    assert folder.name in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "line 1, column 1"),
        (b"{\n{", "line 2, column 1"),
        (b"[]", "it holds no object"),
        (b"\xff\xff", "it is no text in UTF-8"),
        (b"[" * 100_000, "it is nested too deep"),
        (b'{"margin": %s}' % (b"9" * 5000), "a number in it is too long"),
        (b'{"format": 1, "title": "a"}', "architecture is missing"),
    ],
)
def test_broken_cards_are_refused(folder: Path, content: bytes, message: str) -> None:
    (folder / "model.json").write_bytes(content)
    with pytest.raises(DetectorError, match=rf"its model\.json is broken .*{message}"):
        read_card(folder)


@pytest.mark.parametrize("name", [NETWORK, INT8_NETWORK, REFINEMENT])
def test_broken_models_are_refused(folder: Path, name: str) -> None:
    model = folder / name
    whole = (folder / NETWORK).read_bytes()
    for content in (b"", b"not a model", whole[:1000]):
        model.write_bytes(content)
        with pytest.raises(DetectorError, match=rf"{name}: not a working .*Choose another"):
            PlateDetector(folder)


def test_a_missing_model_is_refused(folder: Path) -> None:
    (folder / NETWORK).unlink()
    with pytest.raises(DetectorError, match="could not be read"):
        PlateDetector(folder)


def test_the_network_in_int8_is_taken_and_says_nearly_the_same(
    quantised: Path, scene: Scene
) -> None:
    detector = PlateDetector(quantised)
    assert detector.runtime == "LiteRT, int8"
    (found,) = detector.detect(scene.image)
    (quantised / INT8_NETWORK).unlink()
    detector = PlateDetector(quantised)
    assert detector.runtime == "LiteRT, float32"
    (exact,) = detector.detect(scene.image)
    assert found.box.iou(exact.box) > 0.85
    assert found.score == pytest.approx(exact.score, abs=0.1)


def test_model_and_card_must_belong_together(folder: Path) -> None:
    values = json.loads((folder / "model.json").read_text())
    values["input_size"] += 32
    (folder / "model.json").write_text(json.dumps(values))
    with pytest.raises(DetectorError, match="belong together"):
        PlateDetector(folder)


def test_detectors_are_listed_and_found_by_name_or_path(folder: Path) -> None:
    own = user_detectors_folder()
    shutil.copytree(folder, own / "Night 10")
    shutil.copytree(folder, own / "Night 9")
    (own / "half copied").mkdir()
    assert [info.name for info in list_detectors()] == ["default", "Night 9", "Night 10"]
    assert find_detector("Night 9") == own / "Night 9"
    assert find_detector("default") == default_detector()
    assert find_detector(str(folder)) == folder
    with pytest.raises(DetectorError, match="Night 10"):
        find_detector("Day")
    with pytest.raises(DetectorError, match=r"model\.json"):
        find_detector(str(folder.parent))


def with_coarse_size(folder: Path, size: int) -> None:
    values = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(values | {"coarse_size": size}))


@pytest.mark.parametrize("size", [139, 235, 395])
def test_a_network_runs_at_another_size(size: int) -> None:
    """The same cells in the middle see the same, whatever is around them."""
    file = default_detector() / "detector.tflite"
    content = read_network(file)
    own = read_card(default_detector()).input_size
    network = open_network(resized(content, own, size), file)
    whole = open_network(content, file)
    assert network.input_shape == (1, size, size, 3)
    assert network.output_shapes == [(1, grid_size(size), grid_size(size), 5)]
    picture = np.random.default_rng(2).integers(0, 256, (size, size, 3)).astype(np.uint8)
    (output,) = network.run(picture[None])
    assert [output.shape] == network.output_shapes
    assert np.isfinite(output).all()
    canvas = np.zeros((own, own, 3), np.uint8)
    canvas[:size, :size] = picture
    (at_full_size,) = whole.run(canvas[None])
    np.testing.assert_allclose(output[0, 0, 0], at_full_size[0, 0, 0], atol=0.5)


def test_a_coarse_pass_is_taken_where_the_card_asks_for_it(folder: Path, scene: Scene) -> None:
    with_coarse_size(folder, 0)
    once = PlateDetector(folder).detect(scene.image)
    with_coarse_size(folder, 235)
    detector = PlateDetector(folder)
    assert detector.coarse_size == 235
    twice = detector.detect(scene.image)
    assert [d.score for d in once] != [d.score for d in twice]


def test_the_coarse_pass_gives_boxes_of_the_picture_and_not_of_its_mirror_image(
    folder: Path, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else both would be half as sure, and the box somewhere between."""
    image, plate = scene.image[:, 80:], scene.boxes[0].shifted(-80, 0)
    assert abs(plate.center[0] - image.shape[1] / 2) > 20
    with_coarse_size(folder, 299)
    detector = PlateDetector(folder)
    monkeypatch.setattr(detector, "_fine", detector._coarse)
    (found,) = detector.detect(image)
    assert found.box.iou(plate) > 0.5


def test_a_network_that_is_made_otherwise_has_no_coarse_pass(folder: Path) -> None:
    with_coarse_size(folder, 235)
    model = folder / "detector.tflite"
    content = bytearray(model.read_bytes())
    for place in _side_places(bytes(content))[-2:]:  # of a transposed convolution
        struct.pack_into("<i", content, place, 77)
    model.write_bytes(content)
    with pytest.raises(DetectorError, match="235 pixels"):
        PlateDetector(folder)


def test_the_coarse_pass_is_three_quarters_as_large() -> None:
    assert [coarser(size) for size in (427, 395, 235, 171, 107, 400)] == [299, 299, 171, 0, 0, 0]


@pytest.mark.parametrize(("size", "is_one"), [(75, True), (427, True), (428, False), (43, False)])
def test_sizes_whose_grids_fit(size: int, is_one: bool) -> None:
    assert fits(size) is is_one


@pytest.mark.parametrize("width", [70, 320, 1600])
@pytest.mark.parametrize("lines", [("KMK", "75F2"), ("KR 3UH61",)])
def test_a_plate_that_fills_the_picture_is_found(lines: tuple[str, ...], width: int) -> None:
    """A cut-out, or a photo from very near."""
    plate = draw(*lines)[3:-3, 3:-3]
    height = round(width * plate.shape[0] / plate.shape[1])
    picture = np.asarray(cv2.resize(plate, (width, height), interpolation=cv2.INTER_AREA))
    (found,) = PlateDetector(default_detector()).detect(picture)
    assert found.box.iou(Box(0, 0, width, height)) > 0.7
    assert found.box == found.box.clipped(width, height)


def test_a_plate_that_fills_the_picture_is_found_whatever_the_lowest_score() -> None:
    """Faces and plates are hidden from half the threshold on: a lower one must not find less."""
    detector = PlateDetector(default_detector())
    plate = draw("KMK", "75F2")[3:-3, 3:-3]
    picture = np.asarray(cv2.resize(plate, (400, 267), interpolation=cv2.INTER_AREA))
    whole = Box(0, 0, 400, 267)
    best, *_ = detector.detect(picture)
    assert best.box.iou(whole) > 0.7
    for lowest in (0.05, detector.threshold / 2):
        assert detector.detect(picture, lowest)[0] == best
    assert not detector.detect(picture, min(0.999, best.score + 0.01))


def test_other_pictures_are_not_looked_at_from_afar(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlateDetector, "_from_afar", lambda *_: pytest.fail("looked at"))
    detector = PlateDetector(default_detector())
    assert detector.detect(scene.image)
    assert not detector.detect(scene.image, 1.0)
    street = resources_folder() / "samples" / "street-without-plate.webp"
    assert not detector.detect(open_image(street))


def test_what_fills_little_of_the_picture_is_not_found_from_afar() -> None:
    detector = PlateDetector(default_detector())
    picture = np.full((240, 320, 3), 90, np.uint8)
    plate = draw("KR 3UH61")
    small = cv2.resize(plate, (120, 36), interpolation=cv2.INTER_AREA)
    picture[100:136, 100:220] = small
    assert detector.detect(picture)
    assert not detector._from_afar(picture).boxes

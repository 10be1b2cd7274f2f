"""Whether a trained detector gets the refinement of another one, and what it says of it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from training_sets import tiny_settings

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.detection.card import INT8_NETWORK, REFINEMENT, read_card, write_card
from lpr_desktop.detection.detector import Detection, PlateDetector
from lpr_desktop.detection.refinement import HEIGHT, WIDTH
from lpr_desktop.detection.store import default_detector
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.runs.data import VALIDATION, RunData, RunPicture
from lpr_desktop.runs.events import Event, Refined, Warned, format_event, parse_event
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.measure import best_threshold, measure
from lpr_desktop.training import baselines
from lpr_desktop.training.export import quantize
from lpr_desktop.training.finish import _measured, _refined_choice, _Try
from lpr_desktop.training.validate import MIN_SCORE
from rendering.scenes import draw_scene

pytestmark = pytest.mark.timeout(600)


class Ears:
    """A channel that remembers."""

    def __init__(self) -> None:
        self.said: list[Event] = []
        self.say = self.said.append


def refinement(edges: float) -> bytes:
    """One that says nothing of scores and moves every edge by as much."""
    import train_refinement

    model = train_refinement.build()
    for name, value in (("plate", 0.0), ("edges", edges)):
        weights, bias = model.get_layer(name).get_weights()
        model.get_layer(name).set_weights([np.zeros_like(weights), np.full_like(bias, value)])
    return quantize(model, np.zeros((2, HEIGHT, WIDTH, 3), np.uint8))


@pytest.fixture(scope="module")
def harmless() -> bytes:
    return refinement(0.0)


@pytest.fixture
def shipped(harmless: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What ships, with a refinement that changes nothing, whatever pictures there are."""
    folder = tmp_path / "shipped"
    shutil.copytree(default_detector(), folder)
    (folder / REFINEMENT).write_bytes(harmless)
    monkeypatch.setattr(baselines, "default_detector", lambda: folder)
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> RunData:
    """Three pictures to measure on."""
    folder = tmp_path_factory.mktemp("scenes")
    pictures = []
    for number in range(3):
        scene = draw_scene(np.random.default_rng(number + 6), (480, 320), daytime="sunny")
        file = folder / f"{number}.png"
        cv2.imwrite(str(file), scene.image[..., ::-1])
        boxes = tuple(box.as_tuple() for box in scene.boxes)
        pictures.append(RunPicture(str(file), "scenes", VALIDATION, boxes))
    return RunData(tuple(pictures))


def trained(tmp_path: Path, weights: str = "default") -> RunFolder:
    """A run at its end: the detector that ships is what it has made, in float32."""
    run = RunFolder.create(tiny_settings(tmp_path, weights=weights), tmp_path / "runs")
    shutil.copytree(default_detector(), run.path / "detector")
    for name in (INT8_NETWORK, REFINEMENT):
        (run.path / "detector" / name).unlink()
    return run


def finish(run: RunFolder, data: RunData) -> tuple[str, str, Refined, list[Event]]:
    """What the report says of how it runs, where its refinement is from, and what was told."""
    ears = Ears()
    int8 = (default_detector() / INT8_NETWORK).read_bytes()
    report, origin = _measured(run, int8, data, ears)  # type: ignore[arg-type]
    (choice,) = (event for event in ears.said if isinstance(event, Refined))
    # As it will be used: figures and threshold are those of what lies in the folder.
    detector = PlateDetector(run.path / "detector")
    found = [detector.detect(open_image(one.path), MIN_SCORE) for one in data.pictures]
    measured = measure(data.pictures, found, report.threshold)
    assert {**report.metrics, "cpu_seconds": None} == measured.metrics
    assert report.threshold == best_threshold(data.pictures, found, report.beside[0].false)
    return report.speed, origin, choice, ears.said


@pytest.mark.slow
def test_it_gets_the_one_that_ships_if_that_does_no_harm(
    tmp_path: Path, data: RunData, shipped: Path
) -> None:
    run = trained(tmp_path, str(shipped))
    words, origin, choice, _ = finish(run, data)
    assert choice.kept
    assert choice.ap50_95 == pytest.approx(choice.plain50_95)
    assert choice.words in words
    assert "with the refinement of the detector that ships" in words
    kept = (run.path / "detector" / REFINEMENT).read_bytes()
    assert kept == (shipped / REFINEMENT).read_bytes()
    assert origin == read_card(default_detector()).data["refinement"]
    assert "world (Apache-2.0)" in origin
    # Cut off here and begun again, it comes to the same.
    (run.path / "detector" / INT8_NETWORK).unlink()
    (run.path / "detector" / REFINEMENT).unlink()
    assert finish(run, data)[:3] == (words, origin, choice)


@pytest.mark.slow
def test_one_that_does_harm_is_left_out(tmp_path: Path, data: RunData) -> None:
    """What the training started from has one that pushes every box aside."""
    start = tmp_path / "Aside"
    shutil.copytree(default_detector(), start)
    card = read_card(start)
    told = {"refinement": "that of\nan earlier one"}
    write_card(start, replace(card, title="Aside", data=told))
    (start / REFINEMENT).write_bytes(refinement(4.0))
    run = trained(tmp_path, str(start))
    words, origin, choice, _ = finish(run, data)
    assert (choice.title, choice.kept, origin) == ("Aside", False, "")
    assert "It has no refinement: that of Aside makes it no better" in words
    assert not (run.path / "detector" / REFINEMENT).exists()


@pytest.mark.slow
def test_it_is_handed_on_with_its_origin_and_a_damaged_one_is_passed_over(
    tmp_path: Path, data: RunData, shipped: Path
) -> None:
    start = tmp_path / "Earlier"
    shutil.copytree(shipped, start)
    card = replace(read_card(start), title="Earlier")
    write_card(start, replace(card, data={"refinement": "that of\nan earlier one"}))
    _, origin, choice, _ = finish(trained(tmp_path, str(start)), data)
    assert (choice.title, choice.kept, origin) == ("Earlier", True, "that of?an earlier one")
    write_card(start, replace(card, data={"refinement": ["x"]}))
    origin = finish(trained(tmp_path, str(start)), data)[1]
    assert origin == "that of Earlier, which does not say what it learned from"
    (start / REFINEMENT).write_bytes(b"TFL3")
    _, _, choice, said = finish(trained(tmp_path, str(start)), data)
    assert (choice.title, choice.kept) == ("the detector that ships", True)
    (warned,) = (event.message for event in said if isinstance(event, Warned))
    assert f"{REFINEMENT}: not a working LiteRT model" in warned
    # One without any, of before there were refinements, has that of the detector that ships, too.
    (start / REFINEMENT).unlink()
    _, _, choice, said = finish(trained(tmp_path, str(start)), data)
    assert (choice.title, choice.kept) == ("the detector that ships", True)
    assert not [event for event in said if isinstance(event, Warned)]


PLATE = (10.0, 10.0, 50.0, 30.0)
RIGHT, LOOSE, WRONG = Box(*PLATE), Box(10, 10, 50, 35), Box(60, 60, 90, 75)


def tried(*boxes: Box, pictures: int = 3) -> _Try:
    """A box found in each of the pictures, which have a plate each."""
    shown = [RunPicture(f"/p/{n}.jpg", "p", VALIDATION, (PLATE,)) for n in range(pictures)]
    return _Try(shown, [[Detection(box, 0.9)] for box in boxes])


@pytest.mark.parametrize(
    ("plain", "refined", "kept"),
    [
        ((RIGHT, LOOSE, WRONG), (RIGHT, LOOSE, WRONG), True),
        ((RIGHT, LOOSE, LOOSE), (RIGHT, LOOSE, RIGHT), True),
        ((RIGHT, LOOSE, RIGHT), (RIGHT, LOOSE, LOOSE), False),
        ((LOOSE, LOOSE, LOOSE), (RIGHT, RIGHT, WRONG), False),
        ((WRONG, WRONG, WRONG), (WRONG, WRONG, WRONG), True),
    ],
)
def test_it_is_kept_unless_plates_get_lost_or_boxes_looser(
    plain: tuple[Box, ...], refined: tuple[Box, ...], kept: bool
) -> None:
    choice = _refined_choice("it", tried(*plain), tried(*refined))
    assert choice.kept is kept
    assert choice.words.startswith("It looks at" if kept else "It has no refinement: that of it")
    assert parse_event(format_event(choice)) == choice


def test_without_plates_to_measure_on_it_is_left_out() -> None:
    bare = _Try([RunPicture("/p/0.jpg", "p", VALIDATION, ())], [[]])
    gone = tried(RIGHT, RIGHT, pictures=2)
    for plain, refined in ((bare, bare), (tried(RIGHT, RIGHT, RIGHT), gone)):
        choice = _refined_choice("it", plain, refined)
        assert not choice.kept
        assert "no plates to measure on" in choice.words
        assert parse_event(format_event(choice)) == choice


def test_what_ships_says_what_its_refinement_learned_from() -> None:
    assert (default_detector() / REFINEMENT).exists()
    said = read_card(default_detector()).data["refinement"]
    for name in read_card(default_detector()).data["sets"]:
        assert name in said

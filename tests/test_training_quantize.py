"""Networks in int8: from which pictures, what comes out, and when a detector keeps it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from training_sets import TINY_NETWORK, draw_set, tiny_settings

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.inference.network import open_network
from lpr_desktop.inference.vetting import check_model
from lpr_desktop.runs.data import VALIDATION, gather
from lpr_desktop.runs.events import Event, Quantised, Warned, format_event, parse_event
from lpr_desktop.training.export import letterboxed, quantize
from lpr_desktop.training.finish import _choice, _tried
from lpr_desktop.training.network import shaped_network


def test_pictures_are_spread_letterboxed_and_may_be_damaged(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(10)]
    for number, file in enumerate(files):
        cv2.imwrite(str(file), np.full((40, 80, 3), 20 * number, np.uint8))
    files[6].write_bytes(b"no picture")
    pictures = letterboxed(files, 107, 13, 5)
    assert pictures.shape == (4, 107, 107, 3)
    assert [picture[53, 53, 0] for picture in pictures] == [0, 40, 80, 160]
    assert pictures[3][5, 5, 0] != 160, "a margin, as for detection"


@pytest.mark.timeout(300)
def test_the_network_says_nearly_the_same_in_int8(tmp_path: Path) -> None:
    network = shaped_network("compact", 107, TINY_NETWORK)
    noise = np.random.default_rng(1).integers(0, 256, (6, 107, 107, 3)).astype(np.uint8)
    content = quantize(network, noise)
    check_model(content)
    (output,) = open_network(content, tmp_path / "x.tflite").run(noise[:1])
    exact = network.predict_on_batch(noise[:1].astype(np.float32))
    assert np.abs(output - exact).mean() < 0.1 * exact.std()


def test_a_picture_that_is_damaged_by_now_is_told_and_not_measured_on(tmp_path: Path) -> None:
    home = draw_set(tmp_path / "cars", 6)
    rows = [f"cars,car {number}.png,{'train' if number < 3 else VALIDATION}" for number in range(6)]
    (home / "splits.csv").write_text("\n".join(["set,image,part", *rows]))
    data = gather(tiny_settings(home))
    whole = (home / "car 4.png").read_bytes()
    (home / "car 4.png").write_bytes(whole[:60] + bytes(len(whole) - 60))

    class Blind:
        def detect(self, *_: object) -> list[object]:
            return []

    class Ears:
        def __init__(self) -> None:
            self.said: list[Event] = []
            self.say = self.said.append

    ears = Ears()
    (tried,) = _tried([Blind()], data, VALIDATION, ears)  # type: ignore[list-item, arg-type]
    assert sorted(Path(one.path).name for one in tried.pictures) == ["car 3.png", "car 5.png"]
    assert len(tried.found) == 2
    (warned,) = [one.message for one in ears.said if isinstance(one, Warned)]
    assert "car 4.png" in warned
    assert "not measured on" in warned


@pytest.mark.parametrize(
    ("float32", "int8", "kept", "words"),
    [
        (0.9, 0.896, True, "int8, in half the time"),
        (0.9, 0.95, True, "AP50 0.950 in int8 and 0.900 in float32"),
        (0.9, 0.895, False, "float32: int8 costs too much"),
        (None, None, False, "no plates to measure"),
    ],
)
def test_int8_is_kept_if_it_costs_less_than_half_a_point(
    float32: float | None, int8: float | None, kept: bool, words: str
) -> None:
    choice = _choice(float32, int8)
    assert choice.kept is kept
    assert words in choice.words
    assert parse_event(format_event(choice)) == choice
    assert isinstance(choice, Quantised)

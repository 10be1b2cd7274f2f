"""Whether something hides a sign of a line: the network that ships, and how it is made."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from ocr_plates import draw, in_picture

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.hidden_signs import WIDTH, HiddenSigns, padded
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.training.plate_lines import Points
from plate_views.photograph import quad_of

TEXT = "KR 3UH61"
MUD, BLACK, WHITE = (110, 95, 75), (20, 20, 22), (250, 250, 250)


def scene(colour: tuple[int, int, int] | None = None) -> tuple[NDArray[np.uint8], Box, Points]:
    """A plate in a picture, its U or 3 painted over, the plate's box, and the paint's corners."""
    picture, box, _ = in_picture(draw(TEXT))
    left, right = (box.x0 + share * box.width for share in (0.5, 0.64))
    paint = left, box.y0 + 0.12 * box.height, right, box.y1 - 0.12 * box.height
    quad = quad_of(paint)
    if colour:
        cv2.fillConvexPoly(picture, np.round(quad).astype(np.int32), colour)
    return picture, box, quad


@pytest.mark.parametrize("colour", [MUD, BLACK, WHITE])
def test_a_plate_of_which_a_sign_is_hidden_is_never_sure(colour: tuple[int, int, int]) -> None:
    engine = create_engine()
    try:
        ocr = PlateOcr(engine)
        picture, box, _ = scene()
        whole = ocr.read(picture, box)
        assert (whole.text, whole.is_partial) == (TEXT.replace(" ", ""), False)
        hidden = ocr.read(scene(colour)[0], box)
    finally:
        engine.close()
    assert hidden.missing == "covered"
    assert hidden.confidence <= 0.5


def test_a_line_is_made_as_wide_as_the_network_s_input() -> None:
    short, long = np.full((LINE_HEIGHT, 90), 7, np.uint8), np.full((LINE_HEIGHT, 900), 7, np.uint8)
    assert (padded(short)[:, :90] == 7).all()
    assert padded(short).shape == padded(long).shape == (LINE_HEIGHT, WIDTH)
    assert (padded(long) == 7).all()
    assert 0 <= HiddenSigns().look(long) <= 1


def test_truth_lies_where_the_line_shows_the_paint() -> None:
    pytest.importorskip("tensorflow")
    from make_hidden_signs import lines_of

    picture, box, quad = scene(BLACK)
    (record,) = lines_of(PlateNetwork(), picture, box, [quad], 3)
    dark = record["line"][12:28].mean(0) < 40
    seen = record["hidden"]
    assert seen.sum() > 12
    assert dark[seen].mean() > 0.8
    assert record["crop"] == 3
    (whole,) = lines_of(PlateNetwork(), picture, box, [], -1)
    assert not whole["hidden"].any()
    beside = quad + (0, 300)
    assert lines_of(PlateNetwork(), picture, box, [beside], -1) == [], "it hides nothing"


def test_a_network_is_learned_and_exported(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    import train_hidden_signs

    import averaged_training

    rng = np.random.default_rng(1)
    hidden = np.zeros((4, WIDTH), np.bool_)
    hidden[2:, 40:80] = True
    lines = np.full((4, LINE_HEIGHT, WIDTH), 220, np.uint8)
    lines[hidden[:, None, :].repeat(LINE_HEIGHT, 1)] = 30
    x, columns = train_hidden_signs.lit(lines, hidden, rng)
    assert columns[:2].sum() == 0
    assert 12 <= columns[2:].sum() <= 28
    dark = x[2:, :, :, 0].reshape(2, LINE_HEIGHT, -1, 4).mean((1, 3)) < 110
    assert (dark == (columns[2:] > 0)).mean() > 0.95
    model = train_hidden_signs.build()
    file = tmp_path / "hidden_signs.tflite"
    averaged_training.write(model, file, has_countries=False)
    assert not file.with_suffix(".json").exists()
    answer = 1 / (1 + np.exp(-float(np.max(model(lines[:1, ..., None].astype(np.float32))))))
    assert HiddenSigns(file).look(lines[0]) == pytest.approx(answer, abs=0.01)

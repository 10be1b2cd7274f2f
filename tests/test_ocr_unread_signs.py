"""What of a plate is not read: hidden signs, those of other scripts, rows; and the networks."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from ocr_plates import draw, in_picture
from PIL import ImageFont

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character, LineText
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.prior import TextPrior
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.ocr.unread_signs import WIDTH, UnreadSigns, padded
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


JING = (
    [(0.5, 0, 0.5, 0.15), (0.05, 0.18, 0.95, 0.18), (0.25, 0.32, 0.75, 0.32)]
    + [(0.25, 0.32, 0.25, 0.55), (0.75, 0.32, 0.75, 0.55), (0.25, 0.55, 0.75, 0.55)]
    + [(0.5, 0.55, 0.5, 1), (0.3, 0.7, 0.1, 0.95), (0.7, 0.7, 0.9, 0.95)]
)
"""Strokes of the sign for Beijing: x and y of both ends, in parts of its width and height."""


def test_a_sign_of_another_script_that_belongs_to_the_number_is_missing() -> None:
    plain, box, _ = in_picture(draw("  B 31D52"))
    picture = plain.copy()
    left, top = box.x0 + 0.07 * box.width, box.y0 + 0.2 * box.height
    size = 0.11 * box.width, 0.6 * box.height
    for stroke in JING:
        x0, y0, x1, y1 = (
            round(start + part * side)
            for part, start, side in zip(stroke, (left, top) * 2, size * 2, strict=True)
        )
        cv2.line(picture, (x0, y0), (x1, y1), BLACK, round(0.05 * size[1]))
    engine = create_engine()
    try:
        ocr = PlateOcr(engine)
        chinese, bare = ocr.read(picture, box, "cn"), ocr.read(plain, box, "cn")
        polish = ocr.read(picture, box, "pl")
        nothing = ocr.read(picture, Box(-9, -9, -1, -1), "cn")
    finally:
        engine.close()
    assert (chinese.text, chinese.missing) == ("B31D52", "other script")
    assert chinese.confidence <= 0.5
    assert (nothing.text, nothing.missing) == ("", None)
    assert (bare.text, bare.missing) == ("B31D52", None)
    assert polish.missing != "other script", "a coat of arms looks like it"


@pytest.mark.parametrize(
    ("likely", "missing", "country"), [(0.9, "other script", "th"), (0.2, None, "us")]
)
def test_a_plate_of_a_country_whose_every_number_has_such_a_sign_lacks_it(
    likely: float, missing: str | None, country: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where its looks say little, one that is not seen speaks against the country."""
    picture, box, _ = in_picture(draw("31 26"))
    engine = create_engine()
    try:
        ocr = PlateOcr(engine)
        looks = {"th": likely, "jp": 0.05, "us": 0.95 - likely}
        monkeypatch.setattr(ocr.network._countries, "look", lambda *_: looks)
        monkeypatch.setattr(ocr.network.unread_signs, "foreign", lambda _: 0.0)
        read = ocr.read(picture, box)
    finally:
        engine.close()
    assert (read.text, read.missing) == ("3126", missing)
    assert read.country == country


def test_a_row_of_which_nothing_is_read_is_missing() -> None:
    engine = create_engine()

    class HalfBlind:
        """Sees nothing of a second line, by itself or beside the first."""

        name = "half blind"

        def recognize(self, line: NDArray[np.uint8]) -> LineText:
            if line.shape[1] > first.shape[1] and line.shape != second.shape:
                return engine.recognize(np.ascontiguousarray(line[:, : first.shape[1]]))
            return engine.recognize(line) if np.array_equal(line, first) else LineText(())

        def close(self) -> None:
            engine.close()

    picture, box, _ = in_picture(draw("AB 12", "CD 345"))
    first, second = prepare(picture, box, PlateNetwork()).lines
    try:
        assert PlateOcr(engine).read(picture, box).missing is None
        read = PlateOcr(HalfBlind()).read(picture, box)
    finally:
        engine.close()
    assert (read.text, read.missing) == ("AB12", "row")


@pytest.mark.parametrize(
    ("together", "apart", "text", "missing"),
    [
        ("AB12CD345", ("AB12", "CD345"), "AB12CD345", None),
        ("B12CD345", ("", "CD345"), "B12CD345", None),  # by itself a short row says nothing
        ("CD345", ("", "CD345"), "CD345", "row"),
        ("AB12CD45", ("AB12", "CD345"), "AB12CD45", None),
    ],
)
def test_rows_are_read_together_and_one_that_says_nothing_is_missing(
    together: str, apart: tuple[str, str], text: str, missing: str | None
) -> None:
    picture, box, _ = in_picture(draw("AB 12", "CD 345"))
    prepared = prepare(picture, box, PlateNetwork())
    lines, first = prepared.lines, np.hstack(prepared.lines)
    assert 8.5 < prepared.signs < 10.5
    asked: list[NDArray[np.uint8]] = []

    class Said:
        name = "said"

        def recognize(self, line: NDArray[np.uint8]) -> LineText:
            asked.append(line)
            alone = [sign for row, sign in zip(lines, apart, strict=True) if same(row, line)]
            return LineText(tuple(Character(s, 0.99) for s in (alone or [together])[0]))

        def close(self) -> None: ...

    def same(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
        return np.array_equal(one, other)

    read = PlateOcr(Said()).read(picture, box)
    assert same(asked[0], first)
    assert (len(asked) == 1) is (len(together) > prepared.signs - 1)
    assert (read.text, read.missing) == (text, missing)


def test_a_line_is_made_as_wide_as_the_network_s_input() -> None:
    short, long = np.full((LINE_HEIGHT, 90), 7, np.uint8), np.full((LINE_HEIGHT, 900), 7, np.uint8)
    assert (padded(short)[:, :90] == 7).all()
    assert padded(short).shape == padded(long).shape == (LINE_HEIGHT, WIDTH)
    assert (padded(long) == 7).all()
    signs = UnreadSigns()
    assert np.isfinite(signs.hidden(long))
    assert 0 <= signs.foreign(long) <= 1


@pytest.mark.parametrize(("first", "looks"), [(-1.6, 1), (-1.4, 4)])
def test_a_line_that_is_not_clearly_whole_is_looked_at_in_four_ways(
    first: float, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = np.tile(np.linspace(20, 220, 200).astype(np.uint8), (LINE_HEIGHT, 1))
    signs = UnreadSigns()
    seen: list[NDArray[np.uint8]] = []

    def run(windows: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        seen.append(windows[0, 0, :, 0])
        return [np.full((1, 1, 80, 1), first + (len(seen) > 1) * 4.0, np.float32)]

    with monkeypatch.context() as patched:
        patched.setattr(type(signs._hidden), "run", lambda _, windows: run(windows))
        told = signs.hidden(line)
    assert len(seen) == looks
    assert told == pytest.approx(first + 3.0 * (looks > 1))
    if looks > 1:
        plain, right, mirrored, narrower = (each.astype(int) for each in seen)
        assert (right[2:202] == plain[:200]).all()
        assert (mirrored[:200] == plain[:200][::-1]).all()
        assert np.ptp(narrower[:188]) > 190
        assert (narrower[188:] == plain[-1]).all()


def test_truth_lies_where_the_line_shows_the_paint() -> None:
    pytest.importorskip("tensorflow")
    from make_unread_signs import lines_of

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


def test_what_is_put_into_a_line_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sign of another script is foreign; a seal is neither that nor hidden."""
    from make_unread_signs import Room, opened

    # The fonts of a training are not installed everywhere; which ink it is does not matter here.
    font = ImageFont.load_default(64)
    monkeypatch.setattr(ImageFont, "truetype", lambda *_, **__: font)
    line = np.full((LINE_HEIGHT, 160), 220, np.uint8)
    signs = np.zeros_like(line)
    for left in (20, 45, 100, 125):
        line[9:31, left : left + 14] = 30
        signs[9:31, left : left + 14] = 255
    hidden, nothing = np.zeros_like(line), np.zeros_like(line)
    hidden[9:31, 72:88] = 255
    for share, is_foreign in ((1.0, True), (0.0, False)):
        rng = np.random.default_rng(4)
        room = Room(1 - share, share, rng, [np.full((90, 90, 3), 120, np.uint8)])
        wide, covered, foreign = opened(line, hidden, nothing, signs, room)
        assert wide.shape == covered.shape == foreign.shape
        assert wide.shape[1] > line.shape[1]
        assert (covered[20] > 0).sum() == 16, "what is hidden moves along"
        assert (foreign[20] > 0).any() == is_foreign
        if is_foreign:
            assert wide[:, foreign[20] > 0].min() < 100, "its ink"


def test_a_network_is_learned_and_exported(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    import train_unread_signs

    import averaged_training

    rng = np.random.default_rng(1)
    masks = np.zeros((4, WIDTH, 2), np.bool_)
    masks[2:, 40:80, 0] = True
    masks[1, 40:80, 1] = True
    lines = np.full((4, LINE_HEIGHT, WIDTH), 220, np.uint8)
    lines[masks[:, None, :, 0].repeat(LINE_HEIGHT, 1)] = 30
    x, columns = train_unread_signs.lit(lines, masks, rng)
    assert columns[:2, :, 0].sum() == columns[[0, 2, 3], :, 1].sum() == 0
    assert 6 <= columns[1, :, 1].sum() <= 14
    dark = x[2:, :, :, 0].reshape(2, LINE_HEIGHT, -1, 4).mean((1, 3)) < 110
    assert (dark == (columns[2:, :, 0] > 0)).mean() > 0.95
    model = train_unread_signs.build()
    files = []
    for channel in range(2):
        files.append(tmp_path / f"{channel}.tflite")
        one = train_unread_signs.one_of(model, channel)
        averaged_training.write(one, files[-1])
        assert not files[-1].with_suffix(".json").exists()
    logits = np.asarray(model(lines[:1, ..., None].astype(np.float32))).max((0, 1, 2))
    answer = (1 / (1 + np.exp(-logits))).tolist()
    signs = UnreadSigns(*files)
    hidden = 1 / (1 + np.exp(-signs.hidden(lines[0])))
    assert [hidden, signs.foreign(lines[0])] == pytest.approx(answer, abs=0.01)


def test_a_network_that_gives_no_numbers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    signs = UnreadSigns()
    monkeypatch.setattr(signs._foreign, "run", lambda _: [np.full((1, 1, 80, 1), np.nan)])
    with pytest.raises(OcrError, match="gives no numbers"):
        signs.foreign(np.full((LINE_HEIGHT, 100), 200, np.uint8))


@pytest.mark.parametrize(
    ("odds", "missed", "hidden"),
    [(3.2, -8, True), (3.0, -8, False), (3.0, -1.5, True), (-1.3, 9, True), (-1.5, 9, False)],
)
def test_what_plates_exist_counts_only_so_much_for_a_hidden_sign(
    odds: float, missed: float, hidden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, box, _ = in_picture(draw(TEXT))
    engine = create_engine()
    try:
        ocr = PlateOcr(engine)
        monkeypatch.setattr(ocr.network.unread_signs, "hidden", lambda _: odds)
        monkeypatch.setattr(TextPrior, "missed", lambda *_: missed)
        read = ocr.read(picture, box)
    finally:
        engine.close()
    assert (read.missing == "covered") is hidden

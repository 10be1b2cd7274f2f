"""From a picture and a box to the text, with real Tesseract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from ocr_plates import draw, in_picture

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Box
from lpr_desktop.ocr import reader
from lpr_desktop.ocr.confidence import HOPELESS
from lpr_desktop.ocr.engine import Character, GrayImage, LineText
from lpr_desktop.ocr.plate_layout import PlateLayout
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine


@pytest.fixture(scope="module")
def ocr() -> Iterator[PlateOcr]:
    engine = create_engine()
    yield PlateOcr(engine)
    engine.close()


class Recorded:
    """An engine that returns what it is told."""

    name = "recorded"

    def __init__(self, *characters: Character) -> None:
        self.characters = characters

    def recognize(self, line: GrayImage) -> LineText:
        return LineText(self.characters)

    def close(self) -> None:
        pass


class Doubtful(Recorded):
    """At first it takes an 8 for a B, hardly sure; in other views it reads what is there.

    Args:
        mistaken: How many lines it takes to see it.
    """

    def __init__(self, mistaken: int = 1) -> None:
        super().__init__()
        self.mistaken = mistaken
        self.lines: list[GrayImage] = []

    def recognize(self, line: GrayImage) -> LineText:
        self.lines.append(line)
        doubtful = Character("B", 0.3, (("8", 0.25),))
        sign = doubtful if len(self.lines) <= self.mistaken else Character("8", 0.97)
        return LineText((*(Character(c, 0.9) for c in "KR3UH6"), sign))


def test_what_is_doubtful_is_read_again_in_other_views() -> None:
    engine = Doubtful()
    read = PlateOcr(engine).read_crop(draw("KR 3UH61"))
    assert read.text == "KR3UH68"
    assert "KR3UH6B" in read.candidates
    first, *others = engine.lines
    assert len(others) == 3
    assert all(view.shape == first.shape and (view != first).any() for view in others)


def test_another_view_that_says_the_same_is_enough() -> None:
    engine = Doubtful(mistaken=2)
    read = PlateOcr(engine).read_crop(draw("KR 3UH61"))
    assert (read.text, len(engine.lines)) == ("KR3UH6B", 2)


def test_what_is_sure_is_read_once() -> None:
    engine = Doubtful()
    engine.lines.append(np.zeros((1, 1), np.uint8))
    text = PlateOcr(engine).read_crop(draw("KR 3UH61")).text
    assert (text, len(engine.lines)) == ("KR3UH68", 2)


def test_what_is_hopeless_is_read_once() -> None:
    class Hopeless(Doubtful):
        """Reads every sign as one of two, of which neither is likelier."""

        def recognize(self, line: GrayImage) -> LineText:
            self.lines.append(line)
            return LineText(tuple(Character("B", 0.01, (("8", 0.97),)) for _ in range(5)))

    engine = Hopeless()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "DOUBTFUL", 0.0)  # the line is not cut otherwise
        read = PlateOcr(engine).read_crop(draw("KR 3UH61"))
    assert read.confidence < HOPELESS
    assert len(engine.lines) == 1


@pytest.mark.parametrize("degrees", [0, 7, -12])
@pytest.mark.parametrize("light_on_dark", [False, True])
@pytest.mark.parametrize("text", ["KR 3UH61", "SK 8843W"])
def test_turned_and_inverted_plates(
    ocr: PlateOcr, text: str, light_on_dark: bool, degrees: float
) -> None:
    picture, box, _ = in_picture(draw(text, light_on_dark=light_on_dark), degrees)
    read = ocr.read(picture, box)
    assert read.text == text.replace(" ", "")
    assert "".join(character.text for character in read.characters) == read.text
    assert 0.3 < read.confidence <= 1
    assert read.country is not None
    assert 0 < read.country_probability <= 1
    assert read.corners is not None
    assert len(read.lines) == 1
    assert read.text not in read.candidates


def test_two_lines_are_joined(ocr: PlateOcr) -> None:
    picture, box, _ = in_picture(draw("59-H2", "534.86"))
    read = ocr.read(picture, box, country="vn")
    assert read.text == "59H253486"
    assert len(read.lines) == 2


def test_a_small_plate(ocr: PlateOcr) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61", height=16))
    assert ocr.read(picture, box).text == "KR3UH61"


def test_a_ready_crop_reads_as_its_box_does(ocr: PlateOcr) -> None:
    plate = draw("KR 3UH61")
    assert ocr.read_crop(plate).text == "KR3UH61"


def test_a_chosen_country_is_a_hint_and_never_a_rule(ocr: PlateOcr) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"))
    chosen = ocr.read(picture, box, country="PL")
    assert (chosen.text, chosen.country) == ("KR3UH61", "pl")
    assert chosen.country_probability > 0.8
    other = ocr.read(picture, box, country="es,nl")
    assert other.text == "KR3UH61"


def test_an_unknown_country_is_an_error(ocr: PlateOcr) -> None:
    with pytest.raises(OcrError, match="no grammar"):
        ocr.read(np.zeros((40, 120, 3), np.uint8), Box(0, 0, 120, 40), country="zz")


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (40, 1), (48, 160)])
def test_crops_without_text(ocr: PlateOcr, size: tuple[int, int]) -> None:
    read = ocr.read_crop(np.full((*size, 3), 128, np.uint8))
    assert read.text == ""
    assert read.confidence == 0
    assert read.characters == ()


def test_a_box_outside_is_read_as_nothing(ocr: PlateOcr) -> None:
    read = ocr.read(np.full((40, 120, 3), 128, np.uint8), Box(300, 300, 400, 340))
    assert (read.text, read.lines, read.corners) == ("", (), None)


def test_text_is_upper_case_letters_and_digits() -> None:
    engine = Recorded(
        Character("a", 0.9, (("A", 0.5), ("á", 0.4), ("4", 0.3), ("-", 0.2))),
        Character("-", 0.9),
        Character("ß", 0.9),
        Character("1", 0.7, (("l", 0.6), ("i", 0.5))),
    )
    read = PlateOcr(engine).read_crop(draw("A1"))
    assert read.text == "A1"
    assert read.characters[0].alternatives == (("4", 0.3),)
    assert read.characters[1].alternatives == (("L", 0.6), ("I", 0.5))
    assert read.candidates[0] == "AL"


class Cut(PlateNetwork):
    """Takes every plate for one whose signs are cut off."""

    def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
        return replace(super().look(image, box), cut=1.0)


class Looks(PlateNetwork):
    """Says how likely countries are by their looks, "other" being the rest."""

    def __init__(self, shares: dict[str, float]) -> None:
        super().__init__()
        self.shares = shares

    def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
        shares = {**self.shares, "other": 1 - sum(self.shares.values())}
        return replace(super().look(image, box), countries=shares)


def test_the_edge_cuts_off_what_is_at_it() -> None:
    picture, box, turned = in_picture(draw("KR 3UH61"))
    ocr = PlateOcr(Recorded(*(Character(c, 0.9) for c in "KR3UH61")), Cut())
    marked = [(float(x), float(y)) for x, y in turned]
    for margin, missing in ((0, "edge"), (30, "covered")):
        left = round(box.x0) - margin
        cut = np.ascontiguousarray(picture[:, left:])
        there = tuple((x - left, y) for x, y in marked)
        for corners in (None, there):
            assert ocr.read(cut, box.shifted(-left, 0), corners=corners).missing == missing


def test_a_chosen_country_makes_no_other_more_likely_by_signs_that_are_not_seen() -> None:
    """Six digits are a plate of many countries, of some beside a sign of another script."""
    picture, box, _ = in_picture(draw("12 3456"))
    ocr = PlateOcr(Recorded(*(Character(c, 0.99) for c in "123456")), Looks({"kr": 0.03}))
    before, after = (ocr.read(picture, box, country) for country in (None, "de"))
    assert before.missing is after.missing is None
    assert before.country != "kr"
    assert after.country != "kr"
    assert ocr.read(picture, box, "kr").country == "kr"

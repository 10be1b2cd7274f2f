from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr import free_text
from lpr_desktop.ocr.choice import choose
from lpr_desktop.ocr.engine import ALPHABET, Character, places_of
from lpr_desktop.ocr.free_text import free_ratios
from lpr_desktop.ocr.prior import text_prior


def test_the_ratios_are_those_of_a_distribution() -> None:
    texts = ["".join(signs) for signs in product(ALPHABET, repeat=2)]

    assert free_ratios(places_of(texts)).mean() == pytest.approx(1)
    assert free_ratios(places_of(ALPHABET)).mean() == pytest.approx(1)
    assert free_ratios(places_of(["", ""])).tolist() == [1, 1]


@pytest.mark.parametrize(
    ("word", "other"), [("RHOMBUS", "RH0MBUS"), ("FLICKR", "FL1CKR"), ("INTIGR8", "1NT1GR8")]
)
def test_a_word_is_likelier_than_one_with_digits_for_its_letters(word: str, other: str) -> None:
    likely, unlikely = free_ratios(places_of([word, other]))

    assert likely > 3 * unlikely


def test_digits_follow_digits() -> None:
    even, mixed = free_ratios(places_of(["QXZ8053", "QXZ8O53"]))

    assert even > mixed


def test_what_is_hard_to_tell_apart_in_a_word_is_read_as_its_letter() -> None:
    def read(sign: str, *others: tuple[str, float]) -> Character:
        return Character(sign, 0.3 if others else 0.96, others)

    alike = ("O", 0.6)
    word = [*map(read, "RH"), read("0", alike), *map(read, "MBUS")]
    number = [*map(read, "QXZ8"), read("0", alike), *map(read, "53")]
    prior = text_prior()
    weights = prior.weights()

    assert choose(word, prior, weights, 3)[0].text == "RHOMBUS"
    assert choose(number, prior, weights, 3)[0].text == "QXZ8053"


_ROWS = json.dumps([[None] + [1] * 25] + [[1] * 26] * 26)


@pytest.mark.parametrize(
    "content",
    ["", "{", '{"counts": [[1, 2]]}', '{"counts": "many"}', "[]", f'{{"counts": {_ROWS}}}'],
)
def test_a_damaged_file_is_told(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter_pairs.json").write_text(content, "utf-8")
    monkeypatch.setattr(free_text, "resources_folder", lambda: tmp_path)
    free_text._after.cache_clear()
    try:
        with pytest.raises(OcrError, match=r"letter_pairs\.json: could not be read"):
            free_ratios(places_of(["AB"]))
    finally:
        free_text._after.cache_clear()

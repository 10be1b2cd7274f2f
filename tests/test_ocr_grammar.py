"""Grammars: the data files, and how they settle doubtful characters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.engine import Character
from lpr_desktop.ocr.grammar import Grammar, candidates, countries, guesses

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
FILES = sorted((resources_folder() / "grammars").glob("*.json"))


def read(text: str, confidence: float = 0.8, **alternatives: float) -> tuple[Character, ...]:
    others = tuple(alternatives.items())
    return tuple(Character(sign, confidence, others) for sign in text)


def test_enough_countries_by_name() -> None:
    found = countries()
    needed = {"pl", "de", "fr", "it", "es", "gb", "nl", "br", "in", "tn", "vn", "us", "ca", "pk"}
    assert needed | {"cn", "at", "cz", "pt", "tr", "ua"} <= {country.code for country in found}
    assert [country.name for country in found] == sorted(country.name for country in found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_sound(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    assert path.stem == path.stem.lower()
    assert content["source"].strip()
    assert len(set(content["patterns"])) == len(content["patterns"])
    used = set("".join(content["patterns"])) - set("A0* ")
    assert used == set(content.get("classes", {})), "a class is missing or not used"
    for allowed in content.get("classes", {}).values():
        assert set(allowed) <= set(ALPHABET)
    grammar = Grammar.load(path.stem)
    assert all(3 <= len(pattern) <= 11 for pattern in grammar.patterns)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "SK8843W"), ("pl", "SZO6KU4"), ("pl", "KTTRJ07"), ("de", "BAB1234"),
        ("de", "HHAB12E"),
        ("fr", "AB123CD"), ("it", "AA000AA"), ("es", "1234BBC"),
        ("gb", "AB12CDE"), ("nl", "GB001B"),
        ("br", "ABC1D23"), ("br", "ABC1234"), ("in", "MH12DE1433"), ("tn", "112T6434"),
        ("vn", "59S153418"), ("us-ca", "5PPP064"), ("ua", "AA1234BB"), ("tr", "34ABC123"),
    ],
)  # fmt: skip
def test_real_formats_are_accepted(code: str, text: str) -> None:
    assert Grammar.load(code).accepts(text)
    assert not Grammar.load(code).accepts(text + "0000")


def test_unknown_country_and_bad_names() -> None:
    for code in ("xx", "../grammars/pl", "", "p l"):
        with pytest.raises(OcrError, match="no grammar"):
            Grammar.load(code)


def test_position_settles_what_looks_alike() -> None:
    best = candidates(read("5K88A3W"), Grammar.load("pl"), 5)[0]
    assert best.text == "SK8843W"
    assert best.fits
    assert [c.text for c in best.characters] == list(best.text)


def test_engines_alternative_beats_the_general_confusion() -> None:
    third = Character("O", 0.5, (("8", 0.45),))
    characters = (*read("SK"), third, *read("843W"))
    assert candidates(characters, Grammar.load("pl"), 5)[0].text == "SK8843W"
    assert candidates(read("SKO843W"), Grammar.load("pl"), 5)[0].text == "SK0843W"


def test_a_stray_character_at_the_edge_is_left_out() -> None:
    edge = Character("7", 0.1)
    best = candidates((edge, *read("GD12345", 0.9)), Grammar.load("pl"), 5)[0]
    assert best.text == "GD12345"


def test_what_fits_stays_whatever_its_confidence() -> None:
    best = candidates(read("SH4831C", 0.05, B=0.04), Grammar.load("pl"), 5)[0]
    assert best.text == "SH4831C"


def test_a_text_far_from_every_pattern_stays_as_read() -> None:
    best = candidates(read("XXXXXXXXXX"), Grammar.load("fr"), 5)[0]
    assert best.text == "XXXXXXXXXX"
    assert not best.fits


def test_nothing_read_is_one_empty_candidate() -> None:
    for grammar in (None, Grammar.load("pl")):
        (only,) = candidates((), grammar, 5)
        assert (only.text, only.confidence, only.fits) == ("", 0.0, False)


def test_without_a_grammar_the_text_is_as_read_and_the_likeliest_follow() -> None:
    characters = (Character("A", 0.9), Character("8", 0.3, (("B", 0.25), ("S", 0.01))))
    found = candidates(characters, None, 5)
    assert [candidate.text for candidate in found] == ["A8", "AB", "AS"]
    assert not any(candidate.fits for candidate in found)


letters = st.builds(
    Character,
    st.sampled_from(ALPHABET),
    st.floats(0, 1),
    st.lists(st.tuples(st.sampled_from(ALPHABET), st.floats(0, 1)), max_size=3).map(tuple),
)


@given(
    characters=st.lists(letters, max_size=12).map(tuple),
    code=st.sampled_from([None, "pl", "de", "vn", "us"]),
    limit=st.integers(1, 6),
)
def test_candidates_hold_what_they_promise(
    characters: tuple[Character, ...], code: str | None, limit: int
) -> None:
    grammar = Grammar.load(code) if code else None
    found = candidates(characters, grammar, limit)
    assert 1 <= len(found) <= limit
    assert len({candidate.text for candidate in found}) == len(found)
    for candidate in found:
        assert 0 <= candidate.confidence <= 1
        assert "".join(c.text for c in candidate.characters) == candidate.text
        assert len(candidate.text) <= len(characters)
        assert not candidate.fits or (grammar is not None and grammar.accepts(candidate.text))


@pytest.mark.parametrize(
    ("text", "country"),
    [("KR3UH61", "pl"), ("RJK4E92", "br"), ("59S153418", "vn"), ("AB12CDE", "gb")],
)
def test_a_guess_names_the_country(text: str, country: str) -> None:
    assert country in [guess.code for guess in guesses(text)]


@pytest.mark.parametrize("text", ["", "A", "QQQQQQQQQQ", "0000000000000"])
def test_what_fits_nothing_is_not_guessed(text: str) -> None:
    assert guesses(text) == ()


def test_guesses_accept_the_text_and_are_few() -> None:
    found = guesses("AA1234BB")
    assert 1 <= len(found) <= 3
    assert all(Grammar.load(guess.code).accepts("AA1234BB") for guess in found)

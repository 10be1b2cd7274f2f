"""Grammars: the data files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.styles import STYLES
from lpr_desktop.errors import OcrError
from lpr_desktop.ocr import grammar
from lpr_desktop.ocr.grammar import Grammar, countries, country_codes, pattern_length
from lpr_desktop.ocr.prior import text_prior

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
FILES = sorted((resources_folder() / "countries").glob("*.json"))


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
        assert set("".join(allowed)) <= set(ALPHABET)
        if isinstance(allowed, list):
            assert allowed == sorted(set(allowed))
            assert len({len(code) for code in allowed}) == 1
    grammar = Grammar.load(path.stem)
    assert all(3 <= pattern_length(pattern) <= 11 for pattern in grammar.patterns)


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
    for code in ("xx", "../countries/pl", "", "p l"):
        with pytest.raises(OcrError, match="no grammar"):
            Grammar.load(code)


def test_lists_of_countries() -> None:
    assert country_codes("NL, de,nl") == ("nl", "de")
    assert country_codes(None) == country_codes("") == ()
    with pytest.raises(OcrError, match="no grammar"):
        country_codes("nl,zz")


def test_every_country_that_is_drawn_has_a_grammar_that_weighs() -> None:
    drawn = {style.country.lower() for style in STYLES.values()}
    assert drawn <= {country.code for country in countries()}
    for code in drawn:
        grammar = Grammar.load(code)
        assert grammar.vehicles > 0
        assert sum(grammar.shares) == pytest.approx(1)


def test_a_pattern_with_more_texts_has_more_plates_where_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grammar, "_folder", lambda: tmp_path)
    for code, patterns in (("qx", ["0", "0000 A"]), ("qy", {"0": 1, "0000 A": 1})):
        content = {"name": "Nowhere", "patterns": patterns}
        (tmp_path / f"{code}.json").write_text(json.dumps(content))
    few, many = Grammar.load("qx").shares
    assert many / few == pytest.approx((260_000 / 10) ** 0.5)
    assert Grammar.load("qy").shares == (0.5, 0.5)


def test_a_code_that_is_listed_speaks_for_its_country() -> None:
    prior = text_prior()
    weights = prior.weights()
    listed = dict(prior.countries("KRA12345", weights))
    unknown = dict(prior.countries("KQJ12345", weights))
    assert max(listed, key=listed.__getitem__) == "pl"
    assert listed["pl"] > 2 * unknown["pl"] > 0
    assert Grammar.load("pl").accepts("KQJ12345"), "lists have gaps"
    assert not Grammar.load("pl").accepts("K1112345")


@pytest.mark.parametrize(
    "values",
    [
        {"words": 5},
        {"words": ["T"]},
        {"other_script": "false"},
        {"classes": {"x": ""}},
        {"classes": {"x": []}},
        {"patterns": ["*" * 500]},
        {"patterns": {"000": 0}},
    ],
)
def test_a_grammar_of_the_wrong_kind_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, values: dict[str, object]
) -> None:
    content = {"name": "Nowhere", "patterns": ["000"], **values}
    (tmp_path / "zz.json").write_text(json.dumps(content))
    monkeypatch.setattr(grammar, "_folder", lambda: tmp_path)
    with pytest.raises(OcrError, match=r"zz\.json is damaged"):
        Grammar.load("zz")

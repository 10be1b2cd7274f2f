"""Patterns of the user's own, in a plain file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr import own_patterns
from lpr_desktop.ocr.choice import choose
from lpr_desktop.ocr.engine import Character
from lpr_desktop.ocr.grammar import Grammar, countries, country_codes
from lpr_desktop.ocr.prior import text_prior

TEXT = "# works vehicles\n[W]000 AA\n\n aa-00.[X] # old ones\n"


def test_a_text_of_patterns() -> None:
    found = own_patterns.parse_patterns(TEXT)
    assert found.problems == ()
    first, second = found.patterns
    assert (first[0], first[1]) == ("W", "0123456789")
    assert (len(second), second[-1]) == (5, "X")


def test_ranges_in_a_list() -> None:
    found = own_patterns.parse_patterns("[K-M][A-C0-2X] - [0-9]00")
    assert found.problems == ()
    assert found.patterns == (("KLM", "012ABCX", *["0123456789"] * 3),)


NO_PATTERNS = ["B123", "A", "A" * 13, "[]00", "[W00", "00Ä", "(A)00", "[Z-A]00", "[9-A]0", "[-A]00"]


@pytest.mark.parametrize("line", NO_PATTERNS)
def test_what_is_no_pattern_is_named_and_the_rest_holds(line: str) -> None:
    found = own_patterns.parse_patterns(f"AAA 000\n{line}\n")
    assert len(found.patterns) == 1
    (problem,) = found.problems
    assert "Line 2" in problem


def test_own_patterns_are_a_country_to_choose_and_count() -> None:
    assert own_patterns.CODE not in {country.code for country in countries()}
    with pytest.raises(OcrError, match="no patterns of your own"):
        country_codes("own,de")
    own_patterns.save_text("B123\n")
    with pytest.raises(OcrError, match=r"patterns\.txt: Line 1: “B123” is no pattern"):
        country_codes("own")
    own_patterns.save_text("[W]000 [X]00\n")
    assert countries()[0].code == own_patterns.CODE
    assert Grammar.load("own").accepts("W123X45")
    assert country_codes("own,de") == ("own", "de")
    doubtful = Character("K", 0.05, (("X", 0.85),))
    read = (
        *(Character(sign, 0.99) for sign in "W123"),
        doubtful,
        *(Character(s, 0.99) for s in "45"),
    )
    prior = text_prior()
    best = choose(read, prior, prior.weights(("own",)), 1)[0]
    assert best.text == "W123X45"
    code, likely = prior.countries(best.text, prior.weights())[0]
    assert code == own_patterns.CODE
    assert likely > 0.5
    own_patterns.patterns_file().unlink()
    assert text_prior() is not prior


def test_a_file_that_cannot_be_read_says_so() -> None:
    file = own_patterns.patterns_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(OcrError, match=r"patterns\.txt"):
        own_patterns.load_text()
    file.unlink()


def test_a_damaged_file_is_left_out_and_noted(caplog: pytest.LogCaptureFixture) -> None:
    """It is no fault of the picture that is read just then."""
    own_patterns.save_text("[W]000 [X]00\n")
    assert own_patterns.CODE in text_prior().codes
    own_patterns.patterns_file().write_bytes(b"\xff\xfe\xff")
    prior = text_prior()
    assert own_patterns.CODE not in prior.codes
    assert text_prior() is prior
    assert own_patterns.CODE not in {country.code for country in countries()}
    assert "patterns.txt: your patterns could not be read" in caplog.text
    own_patterns.save_text("[W]000 [X]00\n")
    assert own_patterns.CODE in text_prior().codes


def test_each_data_folder_has_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sign in "WX":
        monkeypatch.setenv("LPR_DESKTOP_DATA", str(tmp_path / sign))
        own_patterns.save_text(f"[{sign}]000 AA\n")
        os.utime(own_patterns.patterns_file(), (1, 1))
        text_prior()
    code, _ = text_prior().countries("X123BC", text_prior().weights(("own",)))[0]
    assert code == own_patterns.CODE


def test_chosen_patterns_that_are_not_there_are_passed_over() -> None:
    prior = text_prior()
    assert prior.chosen(" DE,own,us-ca,de") == ("de", "us-ca")
    assert prior.chosen("own") == prior.chosen(None) == ()
    with pytest.raises(OcrError, match="no grammar"):
        prior.chosen("de,xx")
    own_patterns.save_text("[W]000 [X]00\n")
    assert text_prior().chosen("own,de") == ("own", "de")


def test_other_scripts_that_are_not_seen_speak_for_none_but_those_chosen() -> None:
    prior = text_prior()
    weights = prior.weights()
    share = {
        chosen: prior.without_other_script(weights, chosen)[prior.codes.index("cn")]
        for chosen in ((), ("us-ca",), ("cn",))
    }
    assert share[()] == share["us-ca",] < weights[prior.codes.index("cn")] < share["cn",]

"""The choice of the text: what was seen times which plates exist."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.ocr.choice import SURE, Candidate, agreed, choose
from lpr_desktop.ocr.engine import ALPHABET, Character
from lpr_desktop.ocr.prior import text_prior

PRIOR = text_prior()
COUNTRIES = [(), ("pl",), ("nl",), ("br",), ("us",), ("nl", "de"), ("us-ca",)]


def read(text: str, confidence: float = 0.6, **alternatives: float) -> tuple[Character, ...]:
    others = tuple(alternatives.items())
    return tuple(Character(sign, confidence, others) for sign in text)


def best(characters: tuple[Character, ...], *countries: str) -> str:
    return choose(characters, PRIOR, PRIOR.weights(countries), 6)[0].text


def test_a_chosen_country_settles_what_looks_alike() -> None:
    zero = Character("0", 0.05, (("O", 0.9),))
    assert best((*read("AB", 0.99), zero, *read("1C23", 0.99)), "br") == "ABO1C23"
    five = Character("5", 0.1, (("S", 0.8),))
    assert best((five, *read("K8843W", 0.9)), "pl") == "SK8843W"


def test_plates_that_exist_settle_it_without_a_country() -> None:
    doubtful = Character("I", 0.05, (("1", 0.9),))
    assert best((doubtful, *read("4CV10", 0.99))) == "14CV10"


@pytest.mark.parametrize("countries", COUNTRIES)
@pytest.mark.parametrize("text", ["AB3C491", "XYZ1313", "5PPP064", "QQQ", "0000000", "ABCDEFGHIJ"])
def test_what_is_sure_is_neither_replaced_nor_left_out(
    text: str, countries: tuple[str, ...]
) -> None:
    assert best(read(text, SURE, O=0.03, I=0.03), *countries) == text


def test_what_the_network_sees_shifts_the_choice() -> None:
    doubtful = Character("O", 0.08, (("0", 0.88),))
    characters = (*read("S", 0.99), doubtful, *read("68659", 0.99))
    polish = PRIOR.weights((), {"pl": 0.95, "other": 0.05})
    assert choose(characters, PRIOR, polish, 2)[0].text == "SO68659"


def test_a_stray_character_at_the_end_is_left_out() -> None:
    assert best((Character("7", 0.02, (("1", 0.01),)), *read("GD12345", 0.97)), "pl") == "GD12345"


def test_a_word_that_the_engine_passed_over_stands_where_such_plates_have_it() -> None:
    digits = read("1237654", 0.97)
    tunisian = PRIOR.weights((), {"tn": 0.9, "other": 0.1})
    first, second = choose(digits, PRIOR, tunisian, 2)
    assert (first.text, second.text) == ("123T7654", "1237654")
    assert len(first.characters) == len(first.text)
    assert first.characters[3].text == "T"
    assert first.characters[3].confidence == pytest.approx(first.probability, abs=0.05)
    assert best(digits) == "1237654", "elsewhere nothing is added"
    assert best(digits, "pl") == "1237654"
    assert best(read("12376X", 0.97), "tn") == "12376X"
    looks = PRIOR.weights((), {"us": 0.9, "other": 0.1})
    chosen = PRIOR.weights(("tn",), {"us": 0.9, "other": 0.1})
    assert choose(digits, PRIOR, chosen, 1, looks)[0].text == "1237654", "for it looks otherwise"
    for candidate in choose(read("508736", 0.97), PRIOR, tunisian, 6):
        at = candidate.text.find("T")
        assert at < 0 or candidate.characters[at].confidence < candidate.probability + 0.01


def test_which_plates_have_a_sign_that_is_not_read() -> None:
    for text, country, expected in [
        ("BD12345", "cn", 1), ("B12345", "no", 0), ("1237654", "tn", 1), ("123T7654", "tn", 0),
        ("SZ557BO", "tn", 0), ("RS123456", "tn", 0),
    ]:  # fmt: skip
        assert PRIOR.unread_share(text, [(country, 1.0)]) == expected, text
    norwegian = [("no", 0.8), ("cn", 0.2)]
    assert PRIOR.unread_share("BD12345", norwegian) == pytest.approx(0.2)
    assert PRIOR.unread_share("BD12345", norwegian, ["cn"]) >= 0.9, "somebody says so"
    assert PRIOR.unread_share("BD12345", norwegian, ["cn", "no"]) == pytest.approx(0.2)


def test_nothing_read_is_one_empty_text() -> None:
    (only,) = choose((), PRIOR, PRIOR.weights(), 5)
    assert (only.text, only.characters, only.probability) == ("", (), 1.0)


def test_several_readings_are_one_by_their_mean() -> None:
    def candidate(text: str, probability: float, confidence: float) -> Candidate:
        return Candidate(text, read(text, confidence), probability)

    first = [candidate("AB1", 0.5, 0.6), candidate("A81", 0.4, 0.7)]
    again = [candidate("A81", 0.9, 0.9)]
    found = agreed([first, again], 6)
    assert [(one.text, one.probability) for one in found] == [("A81", 0.65), ("AB1", 0.25)]
    assert [character.confidence for character in found[0].characters] == pytest.approx([0.8] * 3)
    assert len(agreed([first, again], 1)) == 1


def test_others_follow_by_probability() -> None:
    characters = (Character("A", 0.99), Character("8", 0.3, (("B", 0.25), ("S", 0.01))))
    found = choose(characters, PRIOR, PRIOR.weights(), 6)
    assert {"A8", "AB"} <= {candidate.text for candidate in found}
    shares = [candidate.probability for candidate in found]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("text", "country"),
    [("KR3UH61", "pl"), ("RJK4E92", "br"), ("59S153418", "vn"), ("AB12CDE", "gb")],
)
def test_a_text_tells_its_country(text: str, country: str) -> None:
    likely = [code for code, _ in PRIOR.countries(text, PRIOR.weights())]
    assert country in likely[:6]


def test_countries_are_probabilities() -> None:
    found = PRIOR.countries("AB123CD", PRIOR.weights())
    assert sum(share for _, share in found) == pytest.approx(1)
    assert not any("-" in code for code, _ in found)
    (code, share), *_ = PRIOR.countries("5PPP064", PRIOR.weights(("us-ca",)))
    assert code == "us-ca"
    assert share > 0.8


letters = st.builds(
    Character,
    st.sampled_from(ALPHABET),
    st.floats(0, 1),
    st.lists(st.tuples(st.sampled_from(ALPHABET), st.floats(0, 1)), max_size=3).map(tuple),
)


@given(
    characters=st.lists(letters, max_size=11).map(tuple),
    countries=st.sampled_from(COUNTRIES),
    limit=st.integers(1, 6),
)
def test_candidates_hold_what_they_promise(
    characters: tuple[Character, ...], countries: tuple[str, ...], limit: int
) -> None:
    found = choose(characters, PRIOR, PRIOR.weights(countries), limit)
    assert 1 <= len(found) <= limit
    assert len({candidate.text for candidate in found}) == len(found)
    for candidate in found:
        assert 0 <= candidate.probability <= 1
        assert "".join(c.text for c in candidate.characters) == candidate.text
        words = int("T" in candidate.text)  # one that was passed over may be put in
        assert len(candidate.text) <= len(characters) + words
        assert all(0 <= c.confidence <= 1 for c in candidate.characters)

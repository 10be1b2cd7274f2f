"""The history: search by text, wildcards, likeness, time, folder, confidence; notes; the time."""

from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journal_samples import AWAY, BOX, assert_indexed, picture, put, reading, result, texts
from PIL import Image

from lpr_desktop.files import FileStamp
from lpr_desktop.reading.batch import read_picture
from lpr_desktop.reading.capture_time import capture_time
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_index import (
    alike_clues,
    fold,
    fold_pattern,
    is_alike,
    rule_of,
)
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery
from lpr_desktop.reading.reader import PictureResult, Reading

TEXTS = st.text("AB01OI", max_size=9)


# --- by text


def test_a_part_of_a_text_is_found_whatever_its_length(journal: Journal) -> None:
    for text in ("WA12345", "KR9WA1", "PO777", "B1"):
        put(journal, text)
    assert sorted(texts(journal, "wa")) == ["KR9WA1", "WA12345"]
    assert texts(journal, "234") == ["WA12345"]
    assert texts(journal, "WA-123 45") == ["WA12345"]
    assert texts(journal, "B1") == ["B1"]
    assert texts(journal, "7") == ["PO777"]
    assert texts(journal, "WA123456") == []
    assert len(texts(journal)) == 4


def test_wildcards_stand_for_the_whole_text(journal: Journal) -> None:
    for text in ("WA12345", "WA1234", "XWA1234", "KR5"):
        put(journal, text)
    assert sorted(texts(journal, "WA*")) == ["WA1234", "WA12345"]
    assert sorted(texts(journal, "*1234")) == ["WA1234", "XWA1234"]
    assert texts(journal, "?WA1234") == ["XWA1234"]
    assert texts(journal, "K?5") == ["KR5"]
    assert texts(journal, "W*5") == ["WA12345"]
    assert texts(journal, "WA?") == []
    assert len(texts(journal, "**")) == 4


def test_letters_that_look_like_digits_make_no_difference(journal: Journal) -> None:
    put(journal, "WO1I0")
    assert texts(journal, "W0110") == ["WO1I0"]
    assert texts(journal, "woiio") == ["WO1I0"]
    assert texts(journal, "WO*") == ["WO1I0"]


def test_one_wrong_letter_still_finds_it(journal: Journal) -> None:
    for text in ("WA12345", "WA1234", "WB12345", "WA21345", "XWA12345", "KR12345", "WB12346"):
        put(journal, text)
    assert texts(journal, "WA12345") == ["XWA12345", "WA12345"]
    found = journal.history.search(HistoryQuery("WA12345", takes_alike=True)).entries
    assert {entry.text: entry.differs for entry in found} == {
        "WA12345": False,
        "XWA12345": False,
        "WA1234": True,
        "WB12345": True,
        "WA21345": True,
    }
    assert [entry.differs for entry in found] == [False, False, True, True, True]


def test_a_correction_is_what_is_searched(journal: Journal) -> None:
    number = put(journal, "WA12345")
    journal.correct(number, "KR 999")
    assert texts(journal, "KR99") == ["KR 999"]
    assert texts(journal, "WA1") == []
    assert texts(journal, only_corrected=True) == ["KR 999"]
    assert_indexed(journal)
    journal.correct(number, None)
    assert texts(journal, "WA1") == ["WA12345"]
    assert texts(journal, only_corrected=True) == []
    assert_indexed(journal)


def test_other_scripts_and_odd_texts_are_found(journal: Journal) -> None:
    for text in ("粤B12345", "กข1234", "[*]", ""):
        put(journal, text)
    assert texts(journal, "粤b123") == ["粤B12345"]
    assert texts(journal, "กข*") == ["กข1234"]
    assert_indexed(journal)


@given(TEXTS, TEXTS)
def test_the_clues_never_miss_what_is_alike(one: str, other: str) -> None:
    a, b = fold(one), fold(other)
    assert is_alike(a, b) == is_alike(b, a)
    assert is_alike(a, b) == (_distance(a, b) <= 1)
    if min(len(a), len(b)) >= 3 and max(len(a), len(b)) >= 4 and is_alike(a, b):
        assert alike_clues(a) & alike_clues(b)


def _distance(a: str, b: str) -> int:
    """Edits between two texts, a swap of neighbours counting one (Damerau, restricted)."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        rows.append([i])
        for j, y in enumerate(b, 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i].append(best)
    return rows[-1][-1]


@pytest.mark.parametrize("limits", [(20_000, 4_000), (2, 4_000), (20_000, 1)])
def test_every_way_of_searching_finds_the_same(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, limits: tuple[int, int]
) -> None:
    """Looking up and walking along, against a plain comparison."""
    search = "lpr_desktop.reading.journal_search"
    monkeypatch.setattr(f"{search}._MOST_LOOKED_UP", limits[0])
    monkeypatch.setattr(f"{search}.fitting_keys.__defaults__", (limits[1],))
    chance = random.Random(1)
    known = ["".join(chance.choices("AB01", k=chance.choice((1, 2, 5, 6, 7)))) for _ in range(150)]
    for number, text in enumerate(known):
        put(journal, text, number=number, confidence=number / 150)
    for search_text in (
        "",
        "A",
        "AB",
        "BA0",
        "A1B0",
        "A*",
        "*B",
        "?B*",
        "*A0*1*",
        "B??",
        "ZZ",
        "1*0?",
    ):
        fits = rule_of(fold_pattern(search_text))
        wanted = [text for text in reversed(known) if fits.fullmatch(fold(text))]
        assert texts(journal, search_text) == wanted
        query = HistoryQuery(search_text)
        assert journal.history.count(query) == len(wanted)
        assert texts(journal, search_text, order=HistoryOrder.CONFIDENCE) == wanted
        by_text = texts(journal, search_text, order=HistoryOrder.TEXT, is_descending=False)
        assert by_text == sorted(wanted, key=fold)


# --- by the rest


def test_search_by_time_folder_and_confidence(journal: Journal) -> None:
    put(journal, "A1", folder="/a", taken=100.0, confidence=0.1)
    put(journal, "A2", folder="/a/b", taken=200.0, confidence=0.5)
    put(journal, "A3", folder="/ab", taken=300.0, confidence=0.9)
    put(journal, "A4", folder="/a/b/c", taken=400.0, confidence=0.9)
    assert texts(journal) == ["A4", "A3", "A2", "A1"]
    assert texts(journal, since=200, until=400) == ["A3", "A2"]
    assert texts(journal, folder=Path("/a")) == ["A4", "A2", "A1"]
    assert texts(journal, folder=Path("/ab")) == ["A3"]
    assert texts(journal, folder=Path("/none")) == []
    assert texts(journal, least_confidence=0.5, most_confidence=0.6) == ["A2"]
    assert texts(journal, "A", folder=Path("/a/b"), since=300) == ["A4"]
    assert texts(journal, order=HistoryOrder.CONFIDENCE, is_descending=False)[0] == "A1"
    assert texts(journal, order=HistoryOrder.TEXT) == ["A4", "A3", "A2", "A1"]
    assert journal.history.folders() == [
        (Path("/a"), 1), (Path("/a/b"), 1), (Path("/a/b/c"), 1), (Path("/ab"), 1),
    ]  # fmt: skip


def test_pages(journal: Journal) -> None:
    for number in range(25):
        put(journal, f"T{number:02d}", number=number)
    first = journal.history.search(HistoryQuery(), limit=10)
    second = journal.history.search(HistoryQuery(), limit=10, offset=10)
    third = journal.history.search(HistoryQuery(), limit=10, offset=20)
    assert [page.has_more for page in (first, second, third)] == [True, True, False]
    found = [entry.text for page in (first, second, third) for entry in page.entries]
    assert found == [f"T{number:02d}" for number in reversed(range(25))]
    assert journal.history.count(HistoryQuery()) == 25
    assert journal.history.count(HistoryQuery(), most=7) == 7


def test_what_was_removed_or_not_found_again_is_not_in_it(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    kept, lost = journal.record(result(car, reading("KEPT1"), reading("LOST1", AWAY)), "d")
    journal.record(result(car, reading("KEPT1")), "d")
    assert texts(journal) == ["KEPT1"]
    journal.remove(kept)
    assert texts(journal) == []
    journal.replace(kept, reading("KEPT1"))
    assert texts(journal, "KEPT") == ["KEPT1"]
    assert [entry.id for entry in journal.history.entries([lost, kept, 99])] == [lost, kept]


def test_an_entry_has_everything_that_a_list_shows(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    crop = np.zeros((60, 600, 3), np.uint8)
    crop[:, :300] = (255, 0, 0)
    whole = Reading(BOX, 0.9, "WA84442", 0.75, country="pl", crop=crop)
    read = PictureResult(car, 640, 480, 0.1, (whole,), (), None, FileStamp.of(car), 1.6e9)
    (number,) = journal.record(read, "compact")
    journal.history.note(number, "grey van, çà et là")
    (entry,) = journal.history.search(HistoryQuery(only_noted=True)).entries
    assert entry.picture == car
    assert (entry.time, entry.is_taken) == (1.6e9, True)
    assert (entry.box, entry.size) == (BOX, (640, 480))
    assert (entry.text, entry.read_text, entry.corrected) == ("WA84442", "WA84442", None)
    assert (entry.confidence, entry.score, entry.country) == (0.75, 0.9, "pl")
    assert (entry.detector, entry.note) == ("compact", "grey van, çà et là")
    assert entry.has_crop
    jpeg = journal.history.crops([number, 99])[number]
    shown = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert shown.shape == (24, 240, 3)
    assert shown[12, 20, 2] > 200 > 50 > shown[12, 220, 2], "red on the left"
    journal.history.note(number, "")
    assert texts(journal, only_noted=True) == []


def test_a_thumbnail_survives_where_crops_are_not_kept(journal: Journal, tmp_path: Path) -> None:
    whole = Reading(BOX, 0.9, "A1", 0.75, crop=np.full((20, 90, 3), 90, np.uint8))
    (number,) = journal.record(result(picture(tmp_path), whole.without_crop()), "d")
    assert journal.history.crops([number])[number].startswith(b"\xff\xd8")


# --- when it was taken


def _picture_of(path: Path, taken: str | None, offset: str | None = None) -> Path:
    exif = Image.Exif()
    inner = {0x9003: taken, 0x9011: offset}
    exif[0x8769] = {tag: text for tag, text in inner.items() if text is not None}
    whole = Image.Exif()
    whole.load(exif.tobytes())  # as one of a picture, with a place for its inner folder
    Image.new("RGB", (32, 32)).save(path, exif=whole)
    return path


def test_the_camera_s_time(tmp_path: Path) -> None:
    assert (
        capture_time(_picture_of(tmp_path / "a.jpg", "2024:05:01 12:00:00", "+02:00")) == 1714557600
    )
    assert capture_time(_picture_of(tmp_path / "b.jpg", "2024:05:01 12:00:00")) is not None
    for nonsense in ("0000:00:00 00:00:00", "1980:01:01 00:00:00", "yesterday", "", None):
        assert capture_time(_picture_of(tmp_path / "c.jpg", nonsense)) is None
    (tmp_path / "d.jpg").write_bytes(b"\xff\xd8\xff" + bytes(99))
    assert capture_time(tmp_path / "d.jpg") is None
    assert capture_time(tmp_path / "missing.jpg") is None


@pytest.mark.parametrize("name", ["a.jpg", "a.webp", "a.png", "a.tif"])
def test_the_camera_s_time_in_every_format(tmp_path: Path, name: str) -> None:
    assert capture_time(_picture_of(tmp_path / name, "2024:05:01 12:00:00", "+02:00")) == 1714557600
    Image.new("RGB", (32, 32)).save(tmp_path / ("bare " + name))
    assert capture_time(tmp_path / ("bare " + name)) is None
    whole = (tmp_path / name).read_bytes()
    for length in range(0, len(whole), 7):
        (tmp_path / name).write_bytes(whole[:length])
        assert capture_time(tmp_path / name) in (None, 1714557600)


def test_reading_a_picture_tells_its_time(tmp_path: Path, journal: Journal) -> None:
    from reading_scenes import open_reader

    path = _picture_of(tmp_path / "a.jpg", "2024:05:01 12:00:00", "+00:00")
    with open_reader() as reader:
        read = read_picture(path, reader)
    assert read.taken_at == 1714564800
    journal.record(read, "d")
    found = journal.lookup(path)
    assert found is not None
    assert found.result.taken_at == 1714564800


def test_countries_are_a_filter(journal: Journal) -> None:
    for number, country in enumerate(["pl", "de", "pl", None]):
        read = Reading(BOX, 0.9, f"AB{number}", 0.9, country=country, country_probability=0.75)
        path = Path(f"/pictures/{number}.jpg")
        stamp = FileStamp(1, (number + 1) * 10**9)
        journal.record(PictureResult(path, 9, 9, 0, (read,), stamp=stamp), "d")
    assert journal.history.countries() == ["de", "pl"]
    found = journal.history.search(HistoryQuery(country="pl")).entries
    assert [(entry.text, entry.country_probability) for entry in found] == [
        ("AB2", 0.75),
        ("AB0", 0.75),
    ]

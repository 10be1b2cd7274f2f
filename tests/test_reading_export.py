"""JSON and CSV of readings."""

from __future__ import annotations

import csv
import io
import json
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.export import (
    CSV_COLUMNS,
    CsvLines,
    json_line,
    picture_object,
    write_csv,
    write_json,
)
from lpr_desktop.reading.reader import PictureResult, Reading

PLATE = Reading(
    box=Box(1.234567, 2, 30.5, 40),
    score=0.87654,
    text="AB12",
    confidence=0.5,
    characters=(Character("A", 0.91119, (("4", 0.1),)), Character("B", 1.0)),
    candidates=("A812",),
    country="gb",
    country_probability=0.875,
    is_partial=True,
    missing="edge",
    corners=((1, 2), (30, 2), (30, 40), (1.118, 40)),
)


def result(name: str = "car.jpg", *readings: Reading, error: str | None = None) -> PictureResult:
    return PictureResult(Path(name), 640, 480, 0.123456, readings, error=error)


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(CsvLines().header() + text, newline="")))


def test_the_json_object_is_the_contract() -> None:
    assert picture_object(result("car.jpg", PLATE)) == {
        "image": "car.jpg",
        "width": 640,
        "height": 480,
        "seconds": 0.1235,
        "plates": [
            {
                "box": [1.23, 2, 30.5, 40],
                "corners": [[1, 2], [30, 2], [30, 40], [1.12, 40]],
                "score": 0.8765,
                "text": "AB12",
                "confidence": 0.5,
                "characters": [
                    {"text": "A", "confidence": 0.9112},
                    {"text": "B", "confidence": 1.0},
                ],
                "candidates": ["A812"],
                "country": "gb",
                "country_probability": 0.875,
                "partial": True,
                "missing": "edge",
            }
        ],
    }
    bare = Reading(Box(0, 0, 1, 1), 1.0, "", 0.0)
    (plate,) = picture_object(result("a", bare))["plates"]
    assert plate["corners"] is None
    assert plate["country"] is None
    assert picture_object(result("a", error="broken")) == {"image": "a", "error": "broken"}


def test_a_correction_takes_the_text_s_place() -> None:
    (plate,) = picture_object(result("a", PLATE), ["AB13"])["plates"]
    assert (plate["text"], plate["read_text"]) == ("AB13", "AB12")
    (row,) = table(CsvLines().picture(result("a", PLATE), ["AB13"]))
    assert (row["text"], row["read_text"]) == ("AB13", "AB12")
    # What a person typed lacks nothing.
    assert (plate["partial"], plate["missing"]) == (False, None)
    assert (row["partial"], row["missing"]) == ("", "")
    (plate,) = picture_object(result("a", PLATE), [None])["plates"]
    assert plate["text"] == "AB12"
    assert "read_text" not in plate
    with pytest.raises(ValueError):
        picture_object(result("a", PLATE), ["AB13", "one too many"])


def test_a_row_holds_what_the_object_does() -> None:
    (row,) = table(CsvLines().picture(result("a", PLATE)))
    whole = picture_object(result("a", PLATE))
    (plate,) = whole["plates"]
    for key in ("image", "width", "height"):
        assert row[key] == str(whole[key])
    for key in ("text", "confidence", "score", "country"):
        assert row[key] == str(plate[key])


@pytest.mark.parametrize("name", [b"caf\xe9.jpg", "日本 ü.jpg".encode(), b"a\nb.jpg"])
def test_any_file_name_makes_valid_utf_8(name: bytes) -> None:
    picture = result(os.fsdecode(name), PLATE)
    line = json_line(picture)
    assert "\n" not in line
    image = json.loads(line.encode("utf-8"))["image"]
    assert image == name.decode("utf-8", "replace")
    (row,) = table(CsvLines().picture(picture).encode("utf-8").decode())
    assert row["image"] == image


def test_csv_has_a_row_for_each_plate_and_for_each_picture_without() -> None:
    lines = CsvLines()
    rows = table(
        lines.picture(result("two.jpg", PLATE, PLATE))
        + lines.picture(result("none.jpg"))
        + lines.picture(result("bad.jpg", error="bad.jpg: broken, sorry"))
    )
    assert [(row["image"], row["plate"], row["text"], row["error"]) for row in rows] == [
        ("two.jpg", "1", "AB12", ""),
        ("two.jpg", "2", "AB12", ""),
        ("none.jpg", "", "", ""),
        ("bad.jpg", "", "", "bad.jpg: broken, sorry"),
    ]
    assert rows[0]["x0"] == "1.23"
    assert rows[0]["width"] == "640"
    assert rows[0]["country"] == "gb"
    assert (rows[0]["partial"], rows[0]["missing"]) == ("yes", "edge")
    assert list(rows[0]) == list(CSV_COLUMNS)


def test_what_was_read_stands_beside_a_later_error() -> None:
    """A picture that cannot be opened any more keeps its plates, and what a person made of them."""
    gone = result("gone.jpg", PLATE, PLATE, error="gone.jpg: there is no such file.")
    picture = picture_object(gone, ["AB13", None])
    assert picture["error"] == "gone.jpg: there is no such file."
    assert [plate["text"] for plate in picture["plates"]] == ["AB13", "AB12"]
    rows = table(CsvLines().picture(gone, ["AB13", None]))
    assert [(row["plate"], row["text"], row["read_text"]) for row in rows] == [
        ("1", "AB13", "AB12"),
        ("2", "AB12", "AB12"),
    ]
    assert {row["error"] for row in rows} == {"gone.jpg: there is no such file."}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝"])
def test_no_field_is_a_formula(start: str) -> None:
    evil = start + 'HYPERLINK("x","y")'
    (row,) = table(CsvLines().picture(result(evil + ".jpg", PLATE), [evil]))
    assert row["image"].startswith("'")
    assert row["image"].endswith(evil + ".jpg")
    assert row["text"] == "'" + evil


def test_no_name_moves_a_terminal() -> None:
    name = "a\x1b[2J\x07\x9b2J\x7f\t\n.jpg"
    (row,) = table(CsvLines().picture(result(name, PLATE)))
    assert row["image"] == "a\ufffd[2J\ufffd\ufffd2J\ufffd\t\n.jpg"
    line = json_line(result(name, PLATE))
    assert json.loads(line)["image"] == name
    assert line.isprintable()


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), min_size=1, max_size=4))
def test_csv_reads_back_whatever_it_holds(rows: list[tuple[str, str]]) -> None:
    lines = CsvLines()
    text = "".join(
        lines.picture(result(name.replace("\0", "") or "a", PLATE), [corrected])
        for name, corrected in rows
    )
    back = table(text.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))
    assert len(back) == len(rows)
    for row, (_, corrected) in zip(back, rows, strict=True):
        shown = "".join(
            c if c in "\t\r\n" or unicodedata.category(c) != "Cc" else "\ufffd" for c in corrected
        )
        assert row["text"].removeprefix("'") == shown.removeprefix("'")
        assert not row["text"].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_files_are_written_whole_and_as_utf_8(tmp_path: Path) -> None:
    pictures = [(result("ü.jpg", PLATE), ["ŁÓ1"]), (result("b.jpg"), ())]
    write_csv(tmp_path / "out.csv", pictures)
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfimage,")
    assert "ü.jpg" in content.decode()
    assert "ŁÓ1" in content.decode()
    write_csv(tmp_path / "out.csv", pictures, byte_order_mark=False)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"image,")
    write_json(tmp_path / "out.json", pictures)
    objects = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert objects == [picture_object(*picture) for picture in pictures]
    with pytest.raises(OSError):
        write_csv(tmp_path / "no folder" / "out.csv", pictures)

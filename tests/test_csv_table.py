"""Tables with quotation marks that nobody closed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from lpr_desktop.csv_table import csv_rows, read_table
from lpr_desktop.errors import DatasetError


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a,"b\nc"\nd\n', [(1, ["a", "b\nc"]), (3, ["d"])]),
        ('5" tyre,a\n6" rim,b\n', [(1, ['5" tyre', "a"]), (2, ['6" rim', "b"])]),
        ('"a""b" ,c\n\n,\n', [(1, ['a"b ', "c"]), (2, []), (3, ["", ""])]),
        ("a\0,b", [(1, ["a\0", "b"])]),
    ],
)
def test_sound_tables(text: str, rows: list[tuple[int, list[str]]]) -> None:
    found = list(csv_rows(text.splitlines(keepends=True)))
    assert [(row.line, row.cells) for row in found] == rows
    assert all(row.is_whole for row in found)


@pytest.mark.parametrize("behind", ['c,"d"\n', "c,d\n", 'c,"d"\n' * 50, 'c,"d\n'])
def test_an_open_quotation_mark_takes_no_line_along(behind: str) -> None:
    broken, *rest = csv_rows(['a,"b\n', *behind.splitlines(keepends=True)])
    assert (broken.cells[0], broken.is_whole) == ("a", False)
    assert len(rest) == behind.count("\n")
    assert {row.cells[0] for row in rest} == {"c"}
    assert [row.line for row in rest] == list(range(2, len(rest) + 2))


def test_a_cell_without_end_is_told_and_takes_no_time() -> None:
    begin = time.process_time()
    rows = list(csv_rows([f"{'x' * 200_000}\n", *(['a,"b\n'] * 20_001)]))
    assert time.process_time() - begin < 3
    assert len(rows) == 20_002
    assert not rows[0].is_whole


def test_a_table_by_the_names_of_its_columns(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_bytes(b'\xef\xbb\xbfimage,text,more\r\na.jpg,"A\r\nB",x,y\r\n\r\nb\xff.jpg\r\n')
    assert read_table(file, ("text", "image")) == [
        (2, {"image": "a.jpg", "text": "A\r\nB", "more": "x"}),
        (5, {"image": "b\udcff.jpg", "text": "", "more": ""}),
    ]
    with pytest.raises(DatasetError, match=r"t\.csv: not UTF-8"):
        read_table(file, ("image",), "strict")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "needs the columns image"),
        (b"a,b\n", "needs the columns image"),
        (b'image,text\na,"b\nc,d\n', "in line 2 a quotation mark is not closed"),
        (b"image\n" + b"a\n" * 1_000_000, "too large"),
    ],
)
def test_a_broken_table_is_named(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(DatasetError, match=rf"t\.csv: .*{words}"):
        read_table(tmp_path / "t.csv", ("image",))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_place_of_a_table_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "t.csv")
    with pytest.raises(DatasetError, match=r"t\.csv: could not be read \(a pipe"):
        read_table(tmp_path / "t.csv", ("image",))

"""Folders of results looked through: searched as the journal is."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from archive_samples import REQUEST, put_part, result  # noqa: E402

from lpr_desktop.cluster.archive import Archive  # noqa: E402
from lpr_desktop.cluster.archive_index import index_file  # noqa: E402
from lpr_desktop.cluster.archive_search import neighbours, rolled_up  # noqa: E402
from lpr_desktop.cluster.results import ResultFolder  # noqa: E402
from lpr_desktop.errors import Cancelled, ClusterError, JournalError  # noqa: E402
from lpr_desktop.reading.journal_index import is_alike  # noqa: E402
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery  # noqa: E402

TEXTS = ["WA12345", "WA12346", "KR0I111", "PO 98765", "GD77777", "ÄÖ123"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "results"
    put_part(place, "a", *[result(f"/gate/{n}.jpg", text, n) for n, text in enumerate(TEXTS)])
    put_part(place, "b", replace(result("/yard/x.jpg", "", 9), readings=()))
    return place


@pytest.fixture
def archive(folder: Path) -> Iterator[Archive]:
    opened = Archive(folder)
    opened.update()
    yield opened
    opened.close()


def texts(archive: Archive, **query: object) -> list[str]:
    return [entry.text for entry in archive.search(HistoryQuery(**query)).entries]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "alike", "found"),
    [
        ("wa 12345", False, ["WA12345"]),
        ("wa 12345", True, ["WA12345", "WA12346"]),
        ("WA1234", True, ["WA12346", "WA12345"]),
        ("AW12345", True, ["WA12345"]),
        ("kroi", False, ["KR0I111"]),
        ("98", False, ["PO 98765"]),
        ("?A1*6", False, ["WA12346"]),
        ("WA*", False, ["WA12346", "WA12345"]),
        ("*5", False, ["PO 98765", "WA12345"]),
        ("äö1?3", False, ["ÄÖ123"]),
        ("ÄX123", True, ["ÄÖ123"]),
        ("ZZ", True, []),
    ],
)
def test_texts_are_found_as_in_the_journal(
    archive: Archive, text: str, alike: bool, found: list[str]
) -> None:
    assert texts(archive, text=text, takes_alike=alike) == found
    assert archive.count(HistoryQuery(text=text, takes_alike=alike)) == len(found)


def test_time_country_confidence_and_order(archive: Archive) -> None:
    assert texts(archive) == TEXTS[::-1]
    assert texts(archive, is_descending=False) == TEXTS
    assert texts(archive, since=1002.0, until=1004.0) == ["PO 98765", "KR0I111"]
    assert texts(archive, country="pl") == ["GD77777", "KR0I111", "WA12345"]
    assert archive.countries() == ["de", "pl"]
    assert texts(archive, least_confidence=0.9) == ["ÄÖ123", "GD77777"]
    by_text = texts(archive, order=HistoryOrder.TEXT, is_descending=False)
    assert by_text == ["GD77777", "KR0I111", "PO 98765", "WA12345", "WA12346", "ÄÖ123"]
    page = archive.search(HistoryQuery(), 2, 1)
    assert [entry.text for entry in page.entries] == ["GD77777", "PO 98765"]
    assert page.has_more
    assert archive.count(HistoryQuery(), 3) == 3


def test_folders(archive: Archive, folder: Path) -> None:
    put_part(
        folder,
        "c",
        result("/gate/cam 1/1.jpg", "NEW1234", 50),
        result("/gates/1.jpg", "NEW1235", 51),
        result("s3://gate/cam/1.jpg", "NEW1236", 52),
    )
    archive.update()
    assert archive.folders() == [
        ("/gate", 6), ("/gate/cam 1", 1), ("/gates", 1), ("s3://gate/cam", 1)
    ]  # fmt: skip
    assert texts(archive, folder="/gate") == ["NEW1234", *TEXTS[::-1]]
    assert texts(archive, folder="s3://gate/cam") == ["NEW1236"]
    assert texts(archive, folder="/yard") == []


def test_many_folders_are_joined_from_below() -> None:
    days = {f"/archive/{month}/{day}": 2 for month in range(12) for day in range(30)}
    months = {f"/archive/{month}": 60 for month in range(12)}
    assert rolled_up(days | {"/archive/3": 1}, 300) == months | {"/archive/3": 61}
    assert rolled_up(days, 360) == days
    assert rolled_up(days, 2) == {"/archive": 720}
    stores = {"s3://a": 1, "s3://b": 1, "C:\\cars": 1}
    assert rolled_up(stores, 2) == {"s3:/": 2, "C:\\cars": 1}
    assert rolled_up({"C:\\a\\b": 1, "C:\\a\\c": 2}, 1) == {"C:\\a": 3}
    assert rolled_up({"a": 1, "b": 1}, 1) == {"a": 1, "b": 1}


def test_index_files_are_cleared_after_a_time(archive: Archive, tmp_path: Path) -> None:
    own = index_file(archive.folder)
    old, other, younger = (own.with_name(f"{name}.duckdb") for name in ("x-2", "y-1", "z-2"))
    for file in (old, other, younger):
        file.write_bytes(b"")
    os.utime(old, (0, 0))
    os.utime(own, (0, 0))
    place = tmp_path / "more"
    put_part(place, "a", result("/gate/1.jpg", "A", 1))
    # The first one is in use, and its time would come only if nobody had opened it for long.
    archive.close()
    again = Archive(archive.folder)
    more = Archive(place)
    again.close()
    more.close()
    left = {file.name for file in own.parent.iterdir() if file.suffix == ".duckdb"}
    assert left == {own.name, younger.name, index_file(place).name}


def test_pictures_come_back_as_they_were_read(archive: Archive) -> None:
    number = archive.search(HistoryQuery(text="WA12345")).entries[0].id
    assert list(archive.pictures([number])) == [
        ("/gate/0.jpg", result("/gate/0.jpg", "WA12345", 0))
    ]


def test_only_new_parts_are_taken_in(archive: Archive, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    put_part(folder, "c", result("/gate/7.jpg", "NEW1234", 50))
    assert archive.update(lambda *done: told.append(done)) == 7
    assert told == [(3, 3)]
    assert texts(archive, text="NEW") == ["NEW1234"]
    (folder / "parts" / "a.parquet").unlink()
    assert archive.update() == 1
    archive.close()
    again = Archive(folder)
    assert texts(again) == ["NEW1234"]
    stop = threading.Event()
    stop.set()
    put_part(folder, "d", result("/gate/8.jpg", "LATER12", 60))
    assert again.update(cancel=stop) == 1
    again.close()


def test_what_is_no_folder_of_results_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ClusterError, match="there are no results in this folder"):
        Archive(tmp_path)
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"parquet"', '"jsonl"'))
    with pytest.raises(ClusterError, match="these results are JSON Lines"):
        Archive(folder)


def test_parts_that_are_broken_stop_no_other(archive: Archive, folder: Path) -> None:
    parts = folder / "parts"
    whole = (parts / "a.parquet").read_bytes()
    put_part(folder, "y", result("/gate/7.jpg", "NEW1234", 50))
    (parts / "damaged.parquet").write_bytes(b"PAR1 no more")
    (parts / "cut.parquet").write_bytes(whole[: len(whole) // 2])
    (parts / "empty.parquet").write_bytes(b"")
    (parts / "rotten.parquet").write_bytes(whole[:4] + bytes(900) + whole[904:])
    # DuckDB's message repeats the name, and is not UTF-8 then.
    (parts / "name.parquet").write_bytes(whole.replace(b"text", b"\xf4ext"))
    pq.write_table(pa.table({"name": ["no plate"]}), parts / "foreign.parquet")
    assert archive.update() == 7
    names = ("cut", "damaged", "empty", "foreign", "name", "rotten")
    foreign = [f"{name}.parquet" for name in names]
    assert archive.broken == foreign
    assert texts(archive, text="NEW") == ["NEW1234"]
    (parts / "cut.parquet").write_bytes(whole)
    assert archive.update() == 13
    assert archive.broken == [name for name in foreign if name != "cut.parquet"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_no_pipe_is_waited_for(archive: Archive, folder: Path) -> None:
    os.mkfifo(folder / "parts" / "pipe.parquet")
    assert archive.update() == 6
    assert archive.broken == ["pipe.parquet"]
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")
    with pytest.raises(ClusterError, match="there are no results in this folder"):
        Archive(folder)
    with pytest.raises(ClusterError, match="could not be read"):
        ResultFolder(str(folder)).begin(REQUEST)


def test_disk_that_is_away_is_told(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_part(folder, "y", result("/gate/7.jpg", "NEW1234", 50))
    folder.rename(folder.with_name("away"))
    with pytest.raises(JournalError, match="could not be looked through"):
        archive.update()
    # It goes between the listing and the reading.
    take_in = archive._take_in
    folder.with_name("away").rename(folder)

    def go(*arguments: Any) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        take_in(*arguments)

    monkeypatch.setattr(archive, "_take_in", go)
    with pytest.raises(JournalError, match="could not be looked through"):
        archive.update()
    assert texts(archive, text="GD") == ["GD77777"]


@pytest.mark.parametrize("content", [b"no database" * 1000, b"", b"SQLite format 3\0" * 100, None])
def test_a_damaged_index_is_made_anew(folder: Path, content: bytes | None) -> None:
    first = Archive(folder)
    first.update()
    first.close()
    index = index_file(folder)
    data = bytearray(index.read_bytes())
    data[:200] = bytes(200)
    index.write_bytes(data if content is None else content)
    opened = Archive(folder)
    assert opened.update() == 6
    opened.close()


def test_odd_values_are_left_out_and_long_texts_are_cut(folder: Path) -> None:
    part = folder / "parts" / "a.parquet"
    table = pq.read_table(part)
    rows = table.to_pylist()
    rows[0]["box"], rows[1]["text"], rows[2]["taken_at"] = [1.0], None, 1e300
    rows[3]["text"], rows[4]["confidence"] = "X" * 10_000, None
    pq.write_table(pa.Table.from_pylist(rows, table.schema), part)
    opened = Archive(folder)
    assert opened.update() == 3
    assert max(map(len, texts(opened))) == 64
    ids = [entry.id for entry in opened.search(HistoryQuery()).entries]
    assert len(list(opened.pictures(ids))) == 3
    opened.close()


@pytest.mark.parametrize("is_search", [True, False])
def test_search_can_be_interrupted_and_the_rest_at_the_end(
    archive: Archive, is_search: bool
) -> None:
    failed: list[BaseException] = []

    def forever() -> None:
        try:
            with archive._cursor(is_search=is_search) as cursor:
                cursor.execute(
                    "SELECT sum(a.range * b.range) FROM range(1000000) a, range(9999999) b"
                )
        except Cancelled as error:
            failed.append(error)

    thread = threading.Thread(target=forever)
    thread.start()
    if not is_search:
        # Taking in the parts goes on while somebody types.
        archive.interrupt()
        thread.join(0.1)
        assert thread.is_alive()
    while thread.is_alive():
        archive.interrupt() if is_search else archive.interrupt_all()
        thread.join(0.02)
    assert failed


def test_neighbours_are_what_the_journal_takes_for_alike() -> None:
    found = neighbours("AB12", "ABC12")
    assert "AB12" not in found
    assert all(is_alike("AB12", other) for other in found)
    assert {"AB1", "BA12", "AB122", "CB12", "AB21", "CAB12"} <= found

#!/usr/bin/env python3
"""Measure looking through a folder of results with ten million plates.

    .venv/bin/python scripts/bench/bench_archive.py
    … --plates 10000000 --parts 1000 --keep FOLDER

Draws up parts as the workers write them (of each plate three readings, in pictures of one year),
has the index made, and searches. Each search is the first page and the count, as the window asks
for them; the time on the clock and the processor time are given, since a busy machine holds up
everyone.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from lpr_desktop.cluster.archive import Archive
from lpr_desktop.cluster.archive_index import index_file
from lpr_desktop.cluster.results import Manifest, Request
from lpr_desktop.cluster.rows import schema
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery
from lpr_desktop.reading.pipeline import PipelineSettings

_DRAWN = """
    SELECT '/archive/' || (n // 1000) || '/' || n || '.jpg' AS image,
           1280 AS width, 960 AS height, 0.1 AS seconds, 1.79e9 AS read_at,
           1.76e9 + n * 3.1 AS taken_at,
           100000 AS size, 1760000000000000000 + n AS mtime_ns, 1 AS plate,
           [100.0, 100.0, 300.0, 160.0] AS box, 0.9 AS score,
           chr(65 + (h % 26)::INT) || chr(65 + (h // 26 % 26)::INT)
               || lpad((h // 676 % 100000)::VARCHAR, 5, '0') AS text,
           0.5 + (h % 50) / 100.0 AS confidence, ['AB12345'] AS candidates,
           CASE WHEN h % 3 = 0 THEN 'pl' ELSE 'de' END AS country, 0.9 AS country_probability,
           false AS partial
    FROM (SELECT n, hash(n // 3) AS h FROM range(?, ?) AS t(n))
"""


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure looking through results.")
    parser.add_argument("--plates", type=int, default=10_000_000, metavar="N")
    parser.add_argument("--parts", type=int, default=1000, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="draw it up once, and keep it")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="bench-archive-") as scratch:
        os.environ["LPR_DESKTOP_DATA"] = str((options.keep or Path(scratch)) / "data")
        folder = (options.keep or Path(scratch)) / "results"
        if not folder.is_dir():
            draw(folder, options.plates, options.parts)
        measure(folder)
    return 0


def draw(folder: Path, plates: int, parts: int) -> None:
    """Write parts of equal size."""
    (folder / "parts").mkdir(parents=True)
    request = Request("00" * 32, PipelineSettings(), "", "parquet", ("/archive",))
    (folder / "manifest.json").write_bytes(Manifest(request, plates // parts).to_json())
    connection = duckdb.connect()
    each = -(-plates // parts)
    for number in range(parts):
        target = folder / "parts" / f"{number:032x}.parquet"
        places = (number * each, min(plates, (number + 1) * each))
        table = connection.sql(_DRAWN, params=places).to_arrow_table()
        pq.write_table(_with_all_columns(table), target, compression="zstd")


def _with_all_columns(table: pa.Table) -> pa.Table:
    columns = [
        table[field.name].cast(field.type)
        if field.name in table.column_names
        else pa.nulls(len(table), field.type)
        for field in schema()
    ]
    return pa.table(columns, schema=schema())


def measure(folder: Path) -> None:
    """Print the times of the index and of searches."""
    archive = Archive(folder)
    begin, used = time.perf_counter(), time.process_time()
    number = archive.update()
    size = index_file(folder).stat().st_size / 1e6
    print(
        f"index of {number:,} plates in {len(os.listdir(folder / 'parts')):,} parts: "  # noqa: PTH208
        f"{time.perf_counter() - begin:.0f} s, {time.process_time() - used:.0f} s CPU, "
        f"{size:.0f} MB"
    )
    text = archive.search(HistoryQuery()).entries[0].text
    other = text[:-2] + ("0" if text[-2] != "0" else "1") + text[-1]
    queries = {
        "everything, the latest first": HistoryQuery(),
        "exact": HistoryQuery(text),
        "prefix, sorted by text": HistoryQuery(f"{text[:4]}*", order=HistoryOrder.TEXT),
        "country": HistoryQuery(country="pl"),
        "one day": HistoryQuery(since=1.77e9, until=1.77e9 + 86_400),
        "one day, a part of the text": HistoryQuery(text[:3], since=1.77e9, until=1.77e9 + 86_400),
        "wildcard": HistoryQuery(f"{text[0]}*{text[3]}?{text[5:]}"),
        "one letter wrong": HistoryQuery(other, takes_alike=True),
        "nothing like it": HistoryQuery("QQ99QQ99", takes_alike=True),
    }
    for name, query in queries.items():
        for _ in range(3):
            begin, used = time.perf_counter(), time.process_time()
            page = archive.search(query)
            shown = time.perf_counter() - begin
            count = archive.count(query)
            seconds, cpu = time.perf_counter() - begin, time.process_time() - used
            print(
                f"{name:30} first page {shown:6.3f} s, with count {seconds:6.3f} s, "
                f"CPU {cpu:6.3f} s: {len(page.entries)} of {count}"
            )
    archive.close()


if __name__ == "__main__":
    sys.exit(main())

"""``lpr-desktop read --cluster`` and ``--local``: a table of how far it is, results in a folder."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from typing import TextIO

from lpr_desktop.cluster.connection import dashboard_of
from lpr_desktop.cluster.pipeline import pack_pipeline
from lpr_desktop.cluster.reading import Tally, read_sources, request_of
from lpr_desktop.cluster.results import ResultFolder
from lpr_desktop.commands.cluster_options import chosen_cluster
from lpr_desktop.commands.console import UsageError, count, duration, show_error, show_left_out
from lpr_desktop.commands.reader_options import chosen_pipeline
from lpr_desktop.files import show_name
from lpr_desktop.reading.pipeline import PipelineSettings

_SECONDS_BETWEEN = 0.5
_REASONS = 5
"""So many reasons for failures are shown; the results have all."""


def read_on_cluster(options: Namespace, settings: PipelineSettings) -> int:
    """Have a cluster read ``options.paths`` and ``options.list`` into ``options.output``.

    Returns:
        0 if every picture was read, 1 if some were not.

    Raises:
        UsageError: Options do not go together, or there is no such detector.
        LprError: There is no cluster, it was lost, or the folder is not one of this command.
    """
    _check_options(options)
    choice = chosen_pipeline(options)
    pipeline = pack_pipeline(choice)
    form = options.format or "parquet"
    request = request_of(pipeline, settings, choice.engine, form, options.paths, options.list)
    with chosen_cluster(options) as client:
        if (dashboard := dashboard_of(client)) is not None:
            print(f"Dask's dashboard: {dashboard}", file=sys.stderr)
        if not client.nthreads():
            print("The cluster has no workers yet; waiting for the first.", file=sys.stderr)
        results = ResultFolder(options.output, form)
        with TallyTable() as table:
            tally = read_sources(
                client, pipeline, results, request, options.paths, options.list, table.show
            )
    _tell_end(tally, results.place)
    return 1 if tally.failed or tally.unfinished else 0


def _check_options(options: Namespace) -> None:
    if not options.output:
        raise UsageError("--output FOLDER says where a cluster writes its results")
    if options.json or options.csv or options.workers:
        raise UsageError(
            "a cluster writes its results to --output FOLDER, in the --format that is asked for, "
            "with as many workers as it has: without --json, --csv and --workers"
        )
    if not options.paths and not options.list:
        raise UsageError("name the pictures to read: PATH, a URL, or --list FILE")


def _tell_end(tally: Tally, place: str) -> None:
    parts = [count(tally.pictures, "picture"), count(tally.plates, "plate")]
    if tally.earlier:
        parts.append(f"{tally.earlier} read earlier")
    if failed := tally.failed.total():
        parts.append(f"{failed} could not be read")
    seconds = time.monotonic() - tally.began
    parts.append(f"{duration(seconds)}, {tally.per_second:.1f} a second")
    print(f"{', '.join(parts)}; results in {show_name(place)}", file=sys.stderr)
    for reason, number in tally.failed.most_common(_REASONS):
        print(f"  {number} × {reason}", file=sys.stderr)
    if not (tally.pictures or tally.earlier or tally.unfinished):
        show_error("There are no pictures in what was named.")
    show_left_out(tally.left_out)
    if tally.absent:
        show_error(
            f"{count(tally.absent, 'picture')} stood in batches of which nothing is there for the "
            "workers. Can they see these paths? The same command tries them again."
        )
    if tally.unfinished:
        show_error(
            f"{count(tally.unfinished, 'picture')} could not be read as the workers were ended "
            "each time. Give the same command again."
        )
    if tally.replaced:
        show_error(
            f"{count(tally.replaced, 'part file')} hold pictures that are not listed any more or "
            "stand in another part now; they were moved to the folder “replaced”."
        )


class TallyTable:
    """A table on a terminal, rewritten in place; nothing where the stream is not a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._is_live = self._stream.isatty()
        self._lines = 0
        self._shown_at = 0.0

    def __enter__(self) -> TallyTable:
        return self

    def __exit__(self, *_: object) -> None:
        self._rewrite([])

    def show(self, tally: Tally) -> None:
        """Show how far it is, not more often than anybody can read."""
        now = time.monotonic()
        if self._is_live and now - self._shown_at >= _SECONDS_BETWEEN:
            self._shown_at = now
            self._rewrite(table_lines(tally))

    def _rewrite(self, lines: list[str]) -> None:
        if self._is_live:
            # Up to the table's first line, and clear from there (ECMA-48: CUU, ED).
            up = f"\x1b[{self._lines}A\x1b[J" if self._lines else ""
            self._stream.write(up + "".join(f"{line}\n" for line in lines))
            self._stream.flush()
            self._lines = len(lines)


def table_lines(tally: Tally) -> list[str]:
    """The table: pictures, plates, failed by reason, pictures a second, time left."""
    done = tally.pictures + tally.earlier
    if tally.total is None:
        pictures = f"{done:,} (counting how many there are)"
    else:
        pictures = f"{done:,} of {tally.total:,} ({done / max(1, tally.total):.1%})"
    rows = [("pictures", pictures)]
    if tally.earlier:
        rows.append(("read earlier", f"{tally.earlier:,}"))
    rows += [("plates", f"{tally.plates:,}"), ("failed", f"{tally.failed.total():,}")]
    rows += [(f"  {number:,} ×", reason) for reason, number in tally.failed.most_common(_REASONS)]
    left = tally.seconds_left
    rows += [
        ("per second", f"{tally.per_second:,.1f}"),
        ("time left", "not known yet" if left is None else duration(left)),
    ]
    return [f"  {name:14}{show_name(value)}"[:100] for name, value in rows]

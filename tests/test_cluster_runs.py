"""Runs into one folder of results, one after the other, with the work done in this process."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from reading_scenes import open_reader, save

pytest.importorskip("distributed")
pq = pytest.importorskip("pyarrow.parquet")

from lpr_desktop.cluster import dispatch, reading, worker  # noqa: E402
from lpr_desktop.cluster.pipeline import PackedPipeline  # noqa: E402
from lpr_desktop.cluster.results import ResultFolder  # noqa: E402
from lpr_desktop.errors import ClusterError  # noqa: E402
from lpr_desktop.reading.pipeline import PipelineSettings  # noqa: E402

PIPELINE = PackedPipeline("ab" * 32, b"")
CLIENT: Any = SimpleNamespace(register_plugin=lambda _: None, nthreads=lambda: {"here": 1})

Run = Callable[..., reading.Tally]


class Here:
    """Stands for the Dispatcher."""

    def __init__(self, _client: Any, work: Callable[[Any], Any], _name: str) -> None:
        self._work = work

    def results(self, batches: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        for batch in batches:
            yield batch, self._work(batch)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    """Reads a folder into ``out``."""
    monkeypatch.setattr(reading, "Dispatcher", Here)
    results = ResultFolder(str(tmp_path / "out"))
    with open_reader() as reader:
        monkeypatch.setattr(worker.pipelines, "reader", lambda *_: reader)

        def read(*paths: Path, lists: Sequence[str] = ()) -> reading.Tally:
            sources = list(map(str, paths))
            asked = reading.request_of(PIPELINE, PipelineSettings(), "", "parquet", sources, lists)
            return reading.read_sources(CLIENT, PIPELINE, results, asked, sources, lists)

        yield read


def images(folder: Path) -> list[str]:
    found: list[str] = []
    for part in (folder / "parts").glob("*.parquet"):
        found += pq.read_table(part, columns=["image"])["image"].to_pylist()
    return sorted(found)


def test_disk_that_is_away_for_a_time_costs_nothing(run: Run, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    names = sorted(str(save(gate, f"{number}.png")) for number in range(6))
    assert run(gate).pictures == 6
    gate.rename(tmp_path / "away")
    gate.mkdir()
    nothing = run(gate)
    assert (nothing.pictures, nothing.earlier, nothing.replaced) == (0, 0, 0)
    assert images(tmp_path / "out") == names
    gate.rmdir()
    # Now the folder itself is what cannot be read.
    gone = run(gate)
    assert (gone.absent, gone.failed.total()) == (1, 1)
    assert images(tmp_path / "out") == [str(gate)]
    (tmp_path / "away").rename(gate)
    again = run(gate)
    assert (again.pictures, again.earlier, again.absent) == (0, 6, 0)
    assert images(tmp_path / "out") == names


def test_batch_of_which_nothing_is_there_is_tried_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = tmp_path / "gate"
    names = sorted(str(save(gate, f"{number}.png")) for number in range(6))
    monkeypatch.setattr(worker, "read_named", lambda name, *_: {"image": name, "error": "gone."})
    monkeypatch.setattr(worker, "is_there", lambda _: False)
    for _ in range(2):
        tally = run(gate)
        assert (tally.absent, tally.earlier, tally.failed) == (6, 0, {"gone": 6})
        assert images(tmp_path / "out") == names
    monkeypatch.setattr(worker, "is_there", lambda _: True)
    assert run(gate).absent == 0
    assert run(gate).earlier == 6
    assert images(tmp_path / "out") == names


def test_what_leads_to_no_file_is_told(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "gate", "1.png")
    link = tmp_path / "gate" / "2.png"
    link.symlink_to("nowhere")
    tally = run(tmp_path / "gate")
    assert (tally.pictures, tally.left_out) == (1, [link])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_list_from_a_pipe_is_read_once(run: Run, tmp_path: Path) -> None:
    """As the shell's ``--list <(find …)``."""
    picture = save(tmp_path, "1.png")
    pipe = tmp_path / "names"
    os.mkfifo(pipe)
    lines = "".join(f"{picture}#{number}\n" for number in range(3000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "read_named", lambda name, *_: {"image": name})
        writer = threading.Thread(target=pipe.write_text, args=(lines,))
        writer.start()
        assert run(lists=[str(pipe)]).pictures == 3000
        writer.join()


def test_who_lacks_the_program_is_told() -> None:
    lacking = ModuleNotFoundError("No module named 'lpr_desktop'", name="lpr_desktop")
    wrapped = RuntimeError("Error during deserialization of the task graph.\n")
    wrapped.__cause__ = lacking
    for error, words in (
        (lacking, "The scheduler or a worker lacks lpr_desktop. Install LPR Desktop"),
        (wrapped, "The scheduler or a worker lacks lpr_desktop"),
        (ConnectionResetError(), "The connection to the scheduler was lost"),
        (ZeroDivisionError("none"), r"could not do its work \(ZeroDivisionError: none\)"),
    ):

        def fail(_: Any, error: Exception = error) -> None:
            raise error

        client: Any = SimpleNamespace(register_plugin=fail)
        with pytest.raises(ClusterError, match=words):
            dispatch.bring(client, worker.PipelinePlugin(PIPELINE))

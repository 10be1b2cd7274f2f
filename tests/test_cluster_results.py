"""Folders of results and what is in their parts; the addresses of schedulers; the table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

fsspec = pytest.importorskip("fsspec")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from reading_scenes import open_reader, save  # noqa: E402

from lpr_desktop.cluster.connection import Tls, checked_address  # noqa: E402
from lpr_desktop.cluster.pictures import read_named  # noqa: E402
from lpr_desktop.cluster.pipeline import pack_pipeline  # noqa: E402
from lpr_desktop.cluster.reading import Tally  # noqa: E402
from lpr_desktop.cluster.results import Manifest, Request, ResultFolder  # noqa: E402
from lpr_desktop.cluster.rows import encode, failed_row, schema  # noqa: E402
from lpr_desktop.commands.read_cluster import table_lines  # noqa: E402
from lpr_desktop.errors import ClusterError  # noqa: E402
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings  # noqa: E402
from lpr_desktop.reading.reader import PlateReader  # noqa: E402

REQUEST = Request("ab" * 32, PipelineSettings(), "", "parquet", ("/archive",))


@pytest.fixture(params=["folder", "store"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A folder on the disk, then one in fsspec's memory, neither of them there."""
    if request.param == "folder":
        yield str(tmp_path / "out")
        return
    memory = fsspec.filesystem("memory")
    memory.store.clear()
    yield "memory://out"
    memory.store.clear()


@pytest.fixture(scope="module")
def reader() -> Iterator[PlateReader]:
    with open_reader() as opened:
        yield opened


class TestResultFolder:
    def test_parts_and_manifest(self, place: str) -> None:
        results = ResultFolder(place)
        assert results.begin(REQUEST).batch_size is None
        assert results.finished() == set()
        part = results.part_of(["/archive/1.jpg", "/archive/\udcff.jpg"])
        assert part != results.part_of(["/archive/1.jpg"])
        assert part != results.part_of(["/archive/1.jpg\udcff.jpg"])
        assert not results.has_part(part)
        results.write_part(part, b"rows")
        results.write_part("other.parquet", b"more")
        assert results.has_part(part)
        assert results.finished() == {part, "other.parquet"}
        results.write_manifest(replace(results.begin(REQUEST), batch_size=7))
        results.set_aside(["other.parquet"])
        results.finish(2)
        again = ResultFolder(place).begin(REQUEST)
        assert (again.batch_size, again.pictures, again.request) == (7, 2, REQUEST)
        assert ResultFolder(place).finished() == {part}
        assert ResultFolder(place).replaced() == {"other.parquet"}
        results.bring_back("other.parquet")
        assert ResultFolder(place).finished() == {part, "other.parquet"}
        assert ResultFolder(place).replaced() == set()

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"pipeline": "cd" * 32}, "another detector, text model or setting of them"),
            (
                {"settings": PipelineSettings("pl", 0.3, True)},
                "another --country and another --min-score and another --thorough",
            ),
            ({"sources": ("/else",)}, "other pictures"),
            ({"form": "jsonl"}, "another --format"),
        ],
    )
    def test_another_command_is_refused(
        self, place: str, change: dict[str, Any], words: str
    ) -> None:
        ResultFolder(place).begin(REQUEST)
        with pytest.raises(ClusterError, match=f"was read with {words}. Choose another folder"):
            ResultFolder(place).begin(replace(REQUEST, **change))

    def test_foreign_folders_are_left_alone(self, tmp_path: Path) -> None:
        (tmp_path / "mine.txt").write_text("mine")
        with pytest.raises(ClusterError, match="holds other files and no results"):
            ResultFolder(str(tmp_path)).begin(REQUEST)
        for number, age in ((1, "an older"), (3, "a newer")):
            (tmp_path / "manifest.json").write_text(f'{{"format": {number}}}')
            with pytest.raises(ClusterError, match=f"{age} version of the program"):
                ResultFolder(str(tmp_path)).begin(REQUEST)
        broken = ({"batch_size": 0}, {"batch_size": "8"}, {"pictures": -1}, {"sources": 1})
        sound = json.loads(Manifest(REQUEST).to_json())
        texts = [json.dumps(sound | change) for change in broken]
        for text in ("[", "[]", "{}", '{"format": 2, "request": 3}', *texts):
            (tmp_path / "manifest.json").write_text(text)
            with pytest.raises(ClusterError, match=r"its manifest\.json is broken"):
                ResultFolder(str(tmp_path)).begin(REQUEST)

    def test_disk_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "out").write_text("a file")
        with pytest.raises(ClusterError, match="could not be"):
            ResultFolder(str(tmp_path / "out")).begin(REQUEST)

    def test_store_that_refuses(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Its errors are often not Python's."""
        memory = type(fsspec.filesystem("memory"))
        waits: list[float] = []
        monkeypatch.setattr("lpr_desktop.cluster.sources.time.sleep", waits.append)
        results = ResultFolder("memory://out")

        def refuse(*_: Any, **__: Any) -> Any:
            raise RuntimeError("no credentials")

        for method in ("ls", "cat_file", "pipe_file", "exists"):
            monkeypatch.setattr(memory, method, refuse)
        for step in (
            results.finished,
            lambda: results.begin(REQUEST),
            lambda: results.write_part("x", b""),
            lambda: results.has_part("x"),
        ):
            with pytest.raises(ClusterError, match=r"memory://out: .*\(no credentials\)"):
                step()
        assert waits == [1.0, 2.0] * 4


class TestRows:
    def test_columns_are_those_of_the_json_and_hold_every_kind_of_picture(
        self, reader: PlateReader, tmp_path: Path
    ) -> None:
        two = save(tmp_path, "two.png", ("AB123", 20, 20), ("CD456", 20, 200))
        none = save(tmp_path, "none.png")
        pictures = [
            read_named(str(path), reader, PipelineSettings()) for path in (two, none, "gone.jpg")
        ]
        table = pq.read_table(pa.BufferReader(encode(pictures, "parquet")))
        assert table.schema.equals(schema())
        assert not any(pa.types.is_null(kind) for kind in _leaves(schema()))
        found = table.to_pylist()
        assert [row["plate"] for row in found] == [1, 2, None, None]
        for row, plate in zip(found, pictures[0]["plates"], strict=False):
            assert {key: row[key] for key in plate} == plate
        assert found[2]["error"] is None
        assert found[3]["error"].startswith("gone.jpg: the file is not there")
        lines = encode(pictures, "jsonl").decode().splitlines()
        assert [json.loads(line) for line in lines] == pictures

    def test_picture_of_a_store(self, reader: PlateReader, tmp_path: Path) -> None:
        memory = fsspec.filesystem("memory")
        memory.pipe_file("/gate/1.png", save(tmp_path, "1.png", ("AB123", 20, 20)).read_bytes())
        memory.pipe_file("/gate/bad.png", b"no picture")
        row = read_named("memory://gate/1.png", reader, PipelineSettings())
        assert row["image"] == "memory://gate/1.png"
        assert len(row["plates"]) == 1
        assert "mtime_ns" not in row
        bad = read_named("memory://gate/bad.png", reader, PipelineSettings())
        assert bad["error"].startswith("memory://gate/bad.png: this is not a picture")
        gone = read_named("memory://gate/gone.png", reader, PipelineSettings())
        assert gone == failed_row(
            "memory://gate/gone.png",
            "memory://gate/gone.png: the file is not there. It may have been moved, renamed or "
            "deleted.",
        )

    def test_connection_that_breaks_is_tried_again(
        self, reader: PlateReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        memory = fsspec.filesystem("memory")
        memory.pipe_file("/gate/1.png", save(tmp_path, "1.png").read_bytes())
        real, waits = type(memory).open, []
        failures = iter([ConnectionError("reset")] * 2 + [None] + [ConnectionError("reset")] * 3)

        def broken(self: Any, *arguments: Any, **options: Any) -> Any:
            if (failure := next(failures)) is not None:
                raise failure
            return real(self, *arguments, **options)

        monkeypatch.setattr(type(memory), "open", broken)
        monkeypatch.setattr("lpr_desktop.cluster.sources.time.sleep", waits.append)
        assert "error" not in read_named("memory://gate/1.png", reader, PipelineSettings())
        assert waits == [1.0, 2.0]
        row = read_named("memory://gate/1.png", reader, PipelineSettings())
        assert "could not be fetched (ConnectionError: reset)" in row["error"]


def _leaves(kind: Any) -> Iterator[Any]:
    fields = [kind.field(number) for number in range(len(kind))] if hasattr(kind, "names") else []
    for field in fields:
        inner = field.type
        while pa.types.is_list(inner):
            inner = inner.value_type
        if pa.types.is_struct(inner):
            yield from (inner.field(number).type for number in range(inner.num_fields))
        else:
            yield inner


class TestAddress:
    ca = Tls(ca_file=Path("ca.pem"))

    @pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "[::1]:8786", "localhost:8786"])
    def test_loopback_may_be_open(self, address: str) -> None:
        assert checked_address(address, Tls()).startswith("tcp://")

    @pytest.mark.parametrize("address", ["tcp://10.0.0.7:8786", "gate.example:8786", "ws://h:1"])
    def test_others_must_be_encrypted(self, address: str) -> None:
        with pytest.raises(ClusterError, match=r"would not be encrypted.*--insecure"):
            checked_address(address, Tls())
        assert address in checked_address(address, Tls(), allows_insecure=True)

    def test_tls(self) -> None:
        assert checked_address("tls://10.0.0.7:8786", Tls()) == "tls://10.0.0.7:8786"
        assert checked_address("gate:8786", self.ca) == "tls://gate:8786"
        with pytest.raises(ClusterError, match="is not encrypted, so TLS files are of no use"):
            checked_address("tcp://127.0.0.1:8786", self.ca)

    @pytest.mark.parametrize("address", ["", "tcp://", "host", "tcp://host:port", "tcp://h:99999"])
    def test_what_is_none(self, address: str) -> None:
        with pytest.raises(ClusterError, match="is no address of a scheduler"):
            checked_address(address, Tls())


def test_pipeline_is_known_by_what_it_reads_with() -> None:
    first, second = pack_pipeline(PipelineChoice()), pack_pipeline(PipelineChoice())
    assert first.digest == second.digest
    assert len(first.digest) == 64


def test_table_tells_how_far_it_is() -> None:
    tally = Tally(pictures=50, earlier=100, total=200, plates=60)
    tally.failed = Counter({"the file is empty": 3, "it is \x1b[31m": 1})
    tally.began -= 10
    lines = table_lines(tally)
    assert [line.split() for line in lines] == [
        ["pictures", "150", "of", "200", "(75.0%)"],
        ["read", "earlier", "100"],
        ["plates", "60"],
        ["failed", "4"],
        ["3", "×", "the", "file", "is", "empty"],
        ["1", "×", "it", "is", "?[31m"],
        ["per", "second", "5.0"],
        ["time", "left", "10", "s"],
    ]
    assert "not known yet" in table_lines(Tally(pictures=5))[-1]

"""Names of pictures from folders, lists and stores, and the batches they are divided into."""

from __future__ import annotations

import io
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

fsspec = pytest.importorskip("fsspec")

from lpr_desktop.cluster.sources import batches, list_names  # noqa: E402
from lpr_desktop.errors import ClusterError  # noqa: E402


@pytest.fixture
def store() -> Iterator[Any]:
    """fsspec's file system in memory, empty."""
    memory = fsspec.filesystem("memory")
    memory.store.clear()
    memory.pseudo_dirs[:] = [""]
    yield memory
    memory.store.clear()
    memory.pseudo_dirs[:] = [""]


def test_store_is_listed_as_a_folder_is(store: Any, tmp_path: Path) -> None:
    names = ["b/1.png", "img10.jpg", "img2.JPG", "a/9.webp", ".hidden.jpg", ".t/1.jpg", "note.txt"]
    for name in names:
        store.pipe_file(f"/gate/{name}", b"x")
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    wanted = ["img2.JPG", "img10.jpg", "a/9.webp", "b/1.png"]
    assert list(list_names(["memory://gate"])) == [f"memory:///gate/{name}" for name in wanted]
    here = [f"{tmp_path}/{name}" for name in wanted]
    assert list(list_names([str(tmp_path)])) == here
    assert list(list_names([f"file://{tmp_path}"])) == here


def test_kinds_of_sources_mixed(
    store: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.pipe_file("/gate/1.jpg", b"x")
    (tmp_path / "2.jpg").write_bytes(b"x")
    (tmp_path / "list.txt").write_bytes(b"sub/3.jpg\r\n\nmemory://gate/4.jpg\n")
    monkeypatch.chdir(tmp_path)
    found = list_names(["2.jpg", "memory://gate", "memory://gate/9.jpg"], ["list.txt"])
    assert list(found) == [
        *(f"{tmp_path}/2.jpg", "memory:///gate/1.jpg", "memory://gate/9.jpg"),
        *(f"{tmp_path}/sub/3.jpg", "memory://gate/4.jpg"),
    ]


def test_list_from_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = io.BytesIO(b"/a/1.jpg\n/a/\xff.jpg\n")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=lines))
    assert list(list_names([], ["-"])) == ["/a/1.jpg", "/a/\udcff.jpg"]


def test_what_cannot_be_listed_is_told(store: Any, tmp_path: Path) -> None:
    assert list(list_names(["memory://nowhere"])) == ["memory:///nowhere"]
    with pytest.raises(ClusterError, match="nothing://x: such an address cannot be used"):
        list(list_names(["nothing://x"]))
    with pytest.raises(ClusterError, match=r"none\.txt: the list could not be read \(No such file"):
        list(list_names([], [str(tmp_path / "none.txt")]))


def test_folders_are_listed_as_the_names_are_used(
    store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, number in itertools.product("abc", range(3)):
        store.pipe_file(f"/gate/{folder}/{number}.jpg", b"x")
    listed: list[str] = []
    list_folder = type(store).ls

    def ls(self: Any, path: str, **options: Any) -> Any:
        listed.append(path)
        return list_folder(self, path, **options)

    monkeypatch.setattr(type(store), "ls", ls)
    names = list_names(["memory://gate"])
    assert next(names) == "memory:///gate/a/0.jpg"
    assert listed == ["/gate", "/gate/a"]


NAMES = [f"/archive/{number:06d}.jpg" for number in range(5000)]


class TestBatches:
    @pytest.mark.parametrize("size", [1, 2, 3, 20, 100])
    def test_hold_every_name_once_in_order(self, size: int) -> None:
        found = list(batches(NAMES, size))
        assert [name for batch in found for name in batch] == NAMES
        assert max(map(len, found)) <= 2 * size
        assert len(NAMES) / len(found) == pytest.approx(size, rel=0.25)

    def test_a_new_picture_changes_its_own_batch(self) -> None:
        before = set(batches(NAMES, 20))
        more = [*NAMES[:1500], "/archive/001499b.jpg", *NAMES[1500:-1]]
        assert len(before - set(batches(more, 20))) < 6

    def test_take_no_more_names_than_needed(self) -> None:
        names = iter(NAMES)
        next(batches(names, 20))
        assert len(NAMES) - len(list(names)) <= 40

"""Names of pictures from folders, lists and stores, and the batches they are divided into."""

from __future__ import annotations

import io
import itertools
import sys
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

fsspec = pytest.importorskip("fsspec")
asyn = pytest.importorskip("fsspec.asyn")

from lpr_desktop.cluster.pictures import fetched  # noqa: E402
from lpr_desktop.cluster.sources import batches, list_names  # noqa: E402
from lpr_desktop.errors import ClusterError  # noqa: E402

asyn.get_loop()  # its thread serves every store, and stays


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


def test_web_page_of_links_is_a_folder(tmp_path: Path) -> None:
    names = ["2.jpg", "10.jpg", "ä b%20?.jpg", "sub/3.png", "note.txt"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            found = list(list_names([f"http://127.0.0.1:{server.server_port}/"]))
            contents = []
            for name in found:
                with fetched(name) as file:
                    contents.append(file.read_bytes().decode())
        finally:
            server.shutdown()
    assert contents == ["2.jpg", "10.jpg", "ä b%20?.jpg", "sub/3.png"]


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


def test_lists_as_editors_write_them(tmp_path: Path) -> None:
    text = tmp_path / "list.txt"
    text.write_bytes("\ufeff/a/1.jpg\r\n  \r\n/a/ä b.jpg".encode())
    assert list(list_names([], [str(text)])) == ["/a/1.jpg", "/a/ä b.jpg"]
    text.write_bytes("/a/1.jpg\n".encode("utf-16"))
    with pytest.raises(ClusterError, match=r"list\.txt: this is no list of names.*UTF-8"):
        list(list_names([], [str(text)]))


def test_what_leads_to_no_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").symlink_to("nowhere")
    (tmp_path / "2.jpg").write_bytes(b"x")
    left_out: list[Path] = []
    assert list(list_names([str(tmp_path)], [], left_out)) == [f"{tmp_path}/2.jpg"]
    assert left_out == [tmp_path / "1.jpg"]


def test_pictures_in_a_zip_file(tmp_path: Path) -> None:
    file = tmp_path / "cars.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("2.jpg", "sub/1.jpg", "sub/note.txt"):
            archive.writestr(name, name)
    names = list(list_names([f"zip://::{file}"]))
    assert names == [f"zip://2.jpg::{file}", f"zip://sub/1.jpg::{file}"]
    with fetched(names[1]) as copy:
        assert copy.read_text() == "sub/1.jpg"
    assert list(list_names([f"zip://sub::{file}", names[0]])) == names[::-1]
    with pytest.raises(ClusterError, match=r"none\.zip: such an address cannot be used"):
        list(list_names([f"zip://::{tmp_path / 'none.zip'}"]))


def test_listing_that_breaks_is_tried_again(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a/1.jpg", "b/2.jpg"):
        store.pipe_file(f"/gate/{name}", b"x")
    waits: list[float] = []
    monkeypatch.setattr("lpr_desktop.cluster.sources.time.sleep", waits.append)
    list_folder, failures = type(store).ls, {"/gate/a": 2, "/gate/b": 3}

    def ls(self: Any, path: str, **options: Any) -> Any:
        if failures.get(path, 0):
            failures[path] -= 1
            raise RuntimeError("SlowDown")
        return list_folder(self, path, **options)

    monkeypatch.setattr(type(store), "ls", ls)
    assert list(list_names(["memory://gate"])) == ["memory:///gate/a/1.jpg", "memory:///gate/b"]
    assert waits == [1.0, 2.0] * 2


def test_only_what_is_below_a_folder_is_listed(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A web server's page names the folder above, too."""
    listing = ["/gate/sub/", "/", "/gate", "/gates/2.jpg", "/gate/1.jpg"]
    entries = [
        {"name": name, "type": "file" if name.endswith("jpg") else "directory"} for name in listing
    ]
    monkeypatch.setattr(type(store), "ls", lambda _, path, **__: entries if path == "/gate" else [])
    assert list(list_names(["memory://gate"])) == ["memory:///gate/1.jpg"]


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

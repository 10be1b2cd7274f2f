"""Watches for tests: what they told, quick ones, and a disk that is full."""

from __future__ import annotations

import io
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from reading_scenes import draw_picture
from waiting import wait_for

from lpr_desktop.assets import user_data_folder
from lpr_desktop.reading.batch import ReaderPool, read_picture
from lpr_desktop.reading.folder_watch import FolderWatch, WatchListener, WatchSettings
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.reader import PictureResult


class Heard(WatchListener):
    """What a watch told."""

    def __init__(self) -> None:
        self.results: list[PictureResult] = []
        self.wanted: list[Sequence[HotlistMatch | None]] = []
        self.problems: list[str] = []
        self.folder: list[str] = []
        self.looks = 0
        self.tries = 0

    def picture_read(self, result: PictureResult, wanted: Sequence[HotlistMatch | None]) -> None:
        self.results.append(result)
        self.wanted.append(wanted)

    def problem(self, message: str) -> None:
        self.problems.append(message)

    def folder_gone(self, folder: Path) -> None:
        self.folder.append("gone")

    def folder_back(self, folder: Path) -> None:
        self.folder.append("back")

    def read(self, *arguments: Any, **options: Any) -> PictureResult:
        """Read a picture, which may turn out to be half of one, and count it."""
        result = read_picture(*arguments, **options)
        self.tries += 1
        return result

    def wait_for_looks(self, number: int) -> None:
        """Until the watch has looked so many times more, or tried in vain."""
        seen = self.looks
        wait_for(lambda: self.looks >= seen + number)

    def names(self) -> list[str]:
        return [result.path.name for result in self.results]

    def texts(self) -> list[str]:
        return [reading.text for result in self.results for reading in result.readings]


class _CountedStop(threading.Event):
    """Ends a watch, which waits for it after each look."""

    def __init__(self, heard: Heard) -> None:
        super().__init__()
        self._heard = heard

    def wait(self, timeout: float | None = None) -> bool:
        self._heard.looks += 1
        return super().wait(timeout)


def quick(folder: Path, **options: object) -> WatchSettings:
    given = {"workers": 1, "interval": 0.05, "settle": 0.15, "patience": 0.6} | options
    return WatchSettings(folder, **given)  # type: ignore[arg-type]


def change_state(*statements: str) -> None:
    """Run SQL on the state of the one watch there is, as another version of the program left it."""
    (file,) = (user_data_folder() / "watch").glob("*.sqlite")
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def run_once(
    pool: ReaderPool, settings: WatchSettings, journal: Journal | None = None, **options: bool
) -> Heard:
    heard = Heard()
    FolderWatch(settings, pool, journal, heard).run(threading.Event(), once=True, **options)
    return heard


@contextmanager
def running(pool: ReaderPool, settings: WatchSettings) -> Iterator[Heard]:
    heard = Heard()
    stop = _CountedStop(heard)
    watch = FolderWatch(settings, pool, None, heard, heard.read)
    thread = threading.Thread(target=watch.run, args=(stop,))
    thread.start()
    try:
        yield heard
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()


def png(text: str) -> bytes:
    file = io.BytesIO()
    draw_picture((text, 50, 50)).save(file, "png")
    return file.getvalue()


class FullDisk(sqlite3.Connection):
    """Nothing can be written while ``is_full`` is set."""

    is_full = threading.Event()

    def execute(self, statement: str, *more: Any) -> sqlite3.Cursor:
        writes = statement.split()[0] in ("INSERT", "UPDATE", "DELETE")
        if self.is_full.is_set() and writes and self._is_on_disk():
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return super().execute(statement, *more)

    def _is_on_disk(self) -> bool:
        (_, _, file) = super().execute("PRAGMA database_list").fetchone()
        return bool(file)


def put_on_full_disk(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """What is opened from here on is on a disk that is full while the event is set."""
    is_full = threading.Event()
    is_full.set()
    monkeypatch.setattr(FullDisk, "is_full", is_full)
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=FullDisk))
    return is_full

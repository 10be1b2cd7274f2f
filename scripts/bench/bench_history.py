#!/usr/bin/env python3
"""Measure the History view with a million readings: search as you type, and the window's stalls.

    xvfb-run -a .venv/bin/python scripts/bench/bench_history.py
    … --readings 1000000 --keep journal.sqlite
    … --results FOLDER

Makes a journal of drawn-up readings (or takes the one of ``--keep`` if it is there already), opens
the real window on it and types plates letter by letter, with wildcards and with wrong letters. A
search is measured from the key to the rows in the table, in the window itself. A stall is the time
between two turns of the event loop, in which a timer of 5 ms is always waiting. The processor time
that was used (of the whole program for a search, of the window's own thread for a stall) is given
beside each, since a busy machine holds up everyone. With --results the same is measured in the
window on a folder of results of a cluster (bench_archive.py --keep makes one), and the stalls while
its index is made.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import string
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

_FOLDERS = 60
_YEAR = 365 * 86_400
_AT_ONCE = 20_000
_READINGS_OF_A_PLATE = 3
_INDEXES = (
    "readings_by_time", "readings_by_confidence", "readings_by_key", "readings_in_folder",
    "readings_with_note", "readings_of_picture", "pictures_in_folder",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--readings", type=int, default=1_000_000)
    parser.add_argument("--plates", type=int, default=60, help="how many are typed")
    parser.add_argument("--keep", type=Path, help="journal to use, made if it is not there")
    parser.add_argument("--results", type=Path, metavar="FOLDER", help="measure this instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        if options.results:
            return measure_results(options.results, options.plates)
        journal = options.keep or Path(folder, "journal.sqlite")
        if not journal.exists():
            begin = time.perf_counter()
            make_journal(journal, options.readings)
            seconds = time.perf_counter() - begin
            size = journal.stat().st_size / 1e6
            print(f"{options.readings:,} readings made in {seconds:.0f} s, {size:.0f} MB")
        return measure(Path(folder), journal, options.plates)


def make_journal(path: Path, readings: int) -> None:
    """Fill a journal as if cameras had run for a year; straight into its tables, for speed."""
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_index import fold, index_keys
    from lpr_desktop.reading.journal_schema import folder_id

    Journal(path).close()
    chance = random.Random(20261125)
    texts = [_text(chance) for _ in range(max(1, readings // _READINGS_OF_A_PLATE))]
    now = time.time()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        execute = connection.execute
        execute("PRAGMA synchronous = OFF")
        execute("PRAGMA cache_size = -400000")
        wanted = ",".join("?" * len(_INDEXES))
        indexes = execute(
            f"SELECT name, sql FROM sqlite_master WHERE name IN ({wanted})",  # noqa: S608
            _INDEXES,
        ).fetchall()
        for name, _ in indexes:
            execute(f"DROP INDEX {name}")
        execute("BEGIN")
        folders = [
            folder_id(execute, f"/cameras/{number:02}/picture.jpg".encode())
            for number in range(_FOLDERS)
        ]
        for first in range(0, readings, _AT_ONCE):
            numbers = range(first + 1, min(readings, first + _AT_ONCE) + 1)
            pictures, rows = [], []
            for number in numbers:
                taken = now - chance.random() * _YEAR
                place = chance.randrange(_FOLDERS)
                text = chance.choice(texts)
                name = f"/cameras/{place:02}/{number:07}.jpg".encode()
                pictures.append((number, name, taken, taken, now, folders[place]))
                rows.append(
                    (number, number, text, chance.random(), now, taken, folders[place], fold(text))
                )
            connection.executemany(
                "INSERT INTO pictures (id, path, size, mtime_ns, touched_at, taken_at, read_at,"
                " detector, folder_id) VALUES (?, ?, 1, 1, ?, ?, ?, 'default', ?)",
                pictures,
            )
            connection.executemany(
                "INSERT INTO readings (id, picture_id, x0, y0, x1, y1, score, text, confidence,"
                " characters, candidates, corners, detector, read_at, shown, time, folder_id, key)"
                " VALUES (?, ?, 10, 20, 110, 45, 0.9, ?, ?, '[]', '[]', 'null', 'default', ?, 1, ?,"
                " ?, ?)",
                rows,
            )
        index_keys(connection, sorted({fold(text) for text in texts}))
        for _, sql in indexes:
            execute(sql)
        execute("COMMIT")
        execute("PRAGMA wal_checkpoint(TRUNCATE)")


def measure(folder: Path, journal: Path, plates: int) -> int:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from lpr_desktop.gui.action_specs import View
    from lpr_desktop.gui.history.history_controller import HistoryController
    from lpr_desktop.gui.main_window import MainWindow
    from lpr_desktop.gui.settings import Settings
    from lpr_desktop.gui.theme import Theme, ThemeChoice

    application = QApplication([])
    window = MainWindow(
        Settings(folder / "settings.json", theme="light", journal_days=365),
        journal,
        Theme(ThemeChoice.LIGHT),
    )
    window.resize(1400, 900)
    opened = QEventLoop()
    window.session.restored.connect(opened.quit)
    window.show()
    opened.exec()

    window.views.show_view(View.HISTORY)
    controller = window.views.shown_controller
    assert isinstance(controller, HistoryController)
    wait = Arrival(controller)
    wait(_clocks())
    _settle(application, controller)
    type_plates(window, application, controller, controller.view.filters.search, wait, plates)
    window.close()
    return 0


def measure_results(folder: Path, plates: int) -> int:
    from PySide6.QtWidgets import QApplication

    from lpr_desktop.cluster.archive import Archive
    from lpr_desktop.gui.history.results_dialog import ResultsDialog
    from lpr_desktop.gui.theme import Theme, ThemeChoice

    application = QApplication([])
    theme = Theme(ThemeChoice.LIGHT)
    dialog = ResultsDialog(Archive(folder))
    stalls = Stalls(dialog)
    wait = Arrival(dialog)
    dialog.show()
    begin = time.perf_counter()
    while "in all" not in dialog.status:
        application.processEvents()
        time.sleep(0.001)
    stalls.stop()
    print(f"index made in {time.perf_counter() - begin:.0f} s; stalls of the window meanwhile:")
    stalls.show()
    _settle(application, dialog)
    type_plates(dialog, application, dialog, dialog.filters.search, wait, plates)
    dialog.close()
    del theme
    return 0


class Stalls:
    """The times between two turns of the event loop, until :meth:`stop`."""

    def __init__(self, window: Any) -> None:
        from PySide6.QtCore import QTimer

        self._turns: list[tuple[float, float]] = []
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(window, interval=5)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self._turns.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def stop(self) -> None:
        self._timer.stop()

    def show(self) -> None:
        _print("wall", [wall for wall, _ in self._turns])
        _print("window's own processor time", [cpu for _, cpu in self._turns])


class Arrival:
    """Waits until the rows of what was typed last are in the table; gives seconds since then."""

    def __init__(self, view: Any) -> None:
        self._view = view

    def __call__(self, begin: tuple[float, float]) -> tuple[float, float]:
        from PySide6.QtCore import QEventLoop

        found: list[tuple[float, float]] = []
        loop = QEventLoop()

        def shown(query: object, offset: int, _page: object) -> None:
            if offset == 0 and query is self._view.model.query:
                now = _clocks()
                found.append((now[0] - begin[0], now[1] - begin[1]))
                loop.quit()

        self._view.source.page_found.connect(shown)
        loop.exec()
        self._view.source.page_found.disconnect(shown)
        return found[0]


def type_plates(
    window: Any, application: Any, view: Any, field: Any, wait: Arrival, plates: int
) -> None:
    """Type, and print how long searches took and how the window stood still meanwhile."""
    stalls = Stalls(window)
    chance = random.Random(7)
    searches: dict[str, list[tuple[float, float]]] = {}
    for kind, text in _typed(chance, view, plates):
        begin = _clocks()
        field.setText(text)
        searches.setdefault(kind, []).append(wait(begin))
    for _ in range(min(20, plates)):  # nobody waits: each letter overtakes the one before
        begin = _clocks()
        word = _text(chance)
        for end in range(1, len(word) + 1):
            field.setText(word[:end])
            application.processEvents()
        searches.setdefault("a whole plate typed at once", []).append(wait(begin))
    stalls.stop()
    print("search, from the key to the rows in the table:")
    for kind, values in searches.items():
        _print(kind, [wall for wall, _ in values])
        _print("    processor time", [cpu for _, cpu in values])
    print("stalls of the window meanwhile:")
    stalls.show()


def _clocks() -> tuple[float, float]:
    """Wall time, and processor time of the whole program."""
    return time.perf_counter(), time.process_time()


def _settle(application: object, controller: object) -> None:
    end = time.perf_counter() + 30
    while time.perf_counter() < end and controller.source.is_busy:  # type: ignore[attr-defined]
        application.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


def _typed(chance: random.Random, controller: object, plates: int) -> Iterator[tuple[str, str]]:
    """What is typed: plates that are there, letter by letter, and what people do to them."""
    known = [entry.text for entry in controller.model.entries]  # type: ignore[attr-defined]
    for _ in range(plates):
        text = chance.choice(known)
        for end in range(1, len(text) + 1):
            yield ("one or two letters" if end < 3 else "three letters and more"), text[:end]
        place = chance.randrange(len(text))
        wrong = text[:place] + chance.choice(string.ascii_uppercase) + text[place + 1 :]
        yield "one letter wrong", wrong
        yield "wildcards", text[:place] + "?" + text[place + 1 :]
        yield "wildcards", f"*{text[2:5]}*"
        yield "wildcards", f"{text[:2]}*"
        yield "nothing fits", "QQ" + text


def _text(chance: random.Random) -> str:
    letters = "".join(chance.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=chance.choice((2, 3))))
    return letters + "".join(chance.choices(string.digits, k=chance.choice((4, 5))))


def _print(what: str, values: Sequence[float]) -> None:
    ordered = sorted(values)
    parts = []
    for part in (0.5, 0.95, 0.999):
        value = ordered[min(len(ordered) - 1, int(len(ordered) * part))]
        parts.append(f"p{part * 100:g} {value * 1000:.1f}")
    print(f"  {what}: {', '.join(parts)}, max {ordered[-1] * 1000:.1f} ms ({len(ordered)})")


if __name__ == "__main__":
    sys.exit(main())

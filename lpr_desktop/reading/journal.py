"""The journal: what was read in which picture, and what a person made of it.

Corrections and boxes drawn by a person are kept beside the machine's readings and survive when the
picture is read again. Whether a journal is kept, and for how long, is for the caller to settle with
the person.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

from lpr_desktop.errors import JournalError
from lpr_desktop.files import AnyPath, FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.reading import journal_clock, journal_passages
from lpr_desktop.reading.journal_file import copies_set_aside
from lpr_desktop.reading.journal_history import History
from lpr_desktop.reading.journal_hotlist import Hotlist
from lpr_desktop.reading.journal_rows import (
    RememberedPicture,
    insert_reading,
    is_kept,
    path_key,
    picture_of,
    same_plates,
    settle,
    update_reading,
)
from lpr_desktop.reading.journal_schema import folder_id
from lpr_desktop.reading.journal_store import Execute, JournalStore
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.seen import Seen

_NO_FILE = FileStamp(-1, 0)
_MOST_DAYS = 100_000


class Journal(JournalStore):
    """Remembers readings in an SQLite file.

    May be used from any thread: calls are serialised by a lock, each is one transaction that is on
    the disk when it returns. Several programs may use one file. Every method raises JournalError
    (full disk, locked, damaged, read-only) with the file left as it was before the call.

    Attributes:
        history: Searching what was read, notes, deleting.
        hotlist: The list of wanted plates.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or make the journal ``path``; None keeps it in memory, gone at the end."""
        super().__init__(path)
        self.history = History(self)
        self.hotlist = Hotlist(self)

    @property
    def keep_days(self) -> int | None:
        """How many days readings are kept: 30 in a new journal; 0: a person wants no journal; None:
        an old journal whose owner was not asked since.
        """
        with self.transaction("DEFERRED") as execute:
            row = execute("SELECT value FROM preferences WHERE name = 'keep_days'").fetchone()
        # The column holds anything: a file may come from anywhere.
        is_sound = row is not None and isinstance(row[0], int) and 0 <= row[0] <= _MOST_DAYS
        return int(row[0]) if is_sound else None

    @keep_days.setter
    def keep_days(self, days: int) -> None:
        with self.transaction() as execute:
            execute("INSERT OR REPLACE INTO preferences VALUES ('keep_days', ?)", (days,))

    def record(self, result: PictureResult, detector: str, *, is_more: bool = False) -> list[int]:
        """Remember what was read in a picture, in place of what was read in it before.

        ``is_more``: beside it, as the passages of a video become known.

        A box that overlaps an earlier one (IoU ≥ 0.5) keeps the earlier one's id and correction;
        where a person drew that box, the person's stays untouched and the new one is dropped
        (:meth:`lookup` tells the outcome). Earlier machine readings that were not found again are
        no longer shown; a correction of theirs is kept and returns with the plate. A picture that
        could not be read keeps its readings.

        Returns:
            An id for each of ``result.readings``; none for a file that does not exist.
        """
        if result.stamp is None:
            return []
        now = time.time()
        size = (result.width, result.height)
        notes = json.dumps(result.notes)
        with self.transaction() as execute:
            journal_clock.doubted_since(execute, now)  # moves on what is believed
            picture = self._picture_id(execute, result.path, result.stamp, now)
            execute(
                "UPDATE pictures SET read_at = ?, detector = ?, width = ?, height = ?, seconds = ?,"
                " notes = ?, error = ?, taken_at = coalesce(?, taken_at), duration = ?"
                " WHERE id = ?",
                (now, detector, *size, result.seconds, notes, result.error, result.taken_at)
                + (result.duration, picture),
            )
            if result.error is not None:
                return []
            return self._record_readings(
                execute, picture, result.readings, detector, now, is_more=is_more
            )

    def add(
        self,
        path: AnyPath,
        reading: Reading,
        stamp: FileStamp | None = None,
        *,
        id: int | None = None,
        detector: str | None = None,
    ) -> int:
        """Remember a box and what was read in it; returns its id.

        Args:
            path: The picture.
            reading: The box and its text.
            stamp: The state of the file, None for that of now.
            id: That with which it was born; None if it is born now.
            detector: What found it; None for a box that a person drew.
        """
        now = time.time()
        with self.transaction() as execute:
            state = stamp or FileStamp.of(path) or _NO_FILE
            picture = self._picture_id(execute, path, state, now)
            return insert_reading(self.connection, picture, reading, detector, now, id)

    def replace(self, reading_id: int, reading: Reading) -> None:
        """Show a reading as it is after an edit; a correction stays.

        If it is another one, a person moved its box, and it was read again.
        """
        now = time.time()
        with self.transaction() as execute:
            self._touch(execute, reading_id, now)
            if is_kept(self.connection, reading_id, reading):
                self._show(execute, reading_id, True)
            else:
                update_reading(self.connection, reading_id, reading, None, now)

    def correct(self, reading_id: int, text: str | None) -> None:
        """Keep the text that a person gave for a reading; None takes the correction back."""
        now = time.time()
        with self.transaction() as execute:
            self._touch(execute, reading_id, now)
            row = execute("SELECT text FROM corrections WHERE reading_id = ?", (reading_id,))
            if row.fetchone() == (None if text is None else (text,)):
                return
            execute("DELETE FROM corrections WHERE reading_id = ?", (reading_id,))
            if text is not None:
                execute("INSERT INTO corrections VALUES (?, ?, ?)", (reading_id, text, now))
            settle(self.connection, reading_id)

    def remove(self, reading_id: int) -> None:
        """A person removed the box; :meth:`replace` brings it back, with its correction."""
        with self.transaction() as execute:
            self._touch(execute, reading_id, time.time())
            self._show(execute, reading_id, False)

    def lookup(self, path: AnyPath, stamp: FileStamp | None = None) -> RememberedPicture | None:
        """What is remembered of a picture file, if it did not change since.

        Args:
            path: The picture.
            stamp: The state of the file, None for that of now. If the file is gone, what was last
                read in it is returned.
        """
        stamp = stamp or FileStamp.of(path)
        size, mtime_ns = _numbers(stamp)
        with self.transaction("DEFERRED") as execute:
            row = execute(
                "SELECT * FROM pictures WHERE path = ? AND (? OR (size = ? AND mtime_ns = ?))"
                " ORDER BY touched_at DESC",
                (path_key(path), stamp is None, size, mtime_ns),
            ).fetchone()
            if row is None:
                return None
            readings = execute("SELECT * FROM shown_readings WHERE picture_id = ?", (row[0],))
            return picture_of(row, readings.fetchall())

    def add_to_session(self, paths: Iterable[AnyPath]) -> None:
        """Add pictures to the end of the list that a restarted window shows; known ones stay."""
        now = time.time()
        with self.transaction():
            self.connection.executemany(
                "INSERT OR IGNORE INTO session (path, added_at) VALUES (?, ?)",
                ((path_key(path), now) for path in paths),
            )

    def remove_from_session(self, paths: Iterable[AnyPath]) -> None:
        """Take pictures off that list. What was read in them is kept."""
        with self.transaction():
            self.connection.executemany(
                "DELETE FROM session WHERE path = ?", ((path_key(path),) for path in paths)
            )

    def session(self) -> list[tuple[Path, RememberedPicture | None]]:
        """The list that the window showed, in its order, with what is remembered of each picture.

        None stands for a picture that was not read yet, or whose file changed since. Looks at every
        file, so on a slow drive it takes a while: not for the window's own thread.
        """
        with self.transaction("DEFERRED") as execute:
            keys = [row[0] for row in execute("SELECT path FROM session ORDER BY position")]
            pictures = execute(
                "SELECT * FROM pictures WHERE path IN (SELECT path FROM session)"
                " ORDER BY touched_at"
            ).fetchall()
            readings: dict[int, list[Any]] = {picture[0]: [] for picture in pictures}
            for row in execute(
                "SELECT * FROM shown_readings WHERE picture_id IN"
                " (SELECT id FROM pictures WHERE path IN (SELECT path FROM session))"
            ):
                readings[row[0]].append(row)
        latest = {row[1]: row for row in pictures}
        exact = {(row[1], row[2], row[3]): row for row in pictures}
        shown: list[tuple[Path, RememberedPicture | None]] = []
        for key in keys:
            path = Path(os.fsdecode(key))
            stamp = FileStamp.of(path)
            row = exact.get((key, *_numbers(stamp))) if stamp else latest.get(key)
            shown.append((path, picture_of(row, readings[row[0]]) if row else None))
        return shown

    def session_paths(self) -> list[Path]:
        """That list alone, without a look at the files."""
        with self.transaction("DEFERRED") as execute:
            rows = execute("SELECT path FROM session ORDER BY position").fetchall()
        return [Path(os.fsdecode(path)) for (path,) in rows]

    def counts(self) -> tuple[int, int]:
        """The number of pictures and of corrections that are remembered."""
        with self.transaction("DEFERRED") as execute:
            (pictures,) = execute("SELECT count(*) FROM pictures").fetchone()
            (corrections,) = execute("SELECT count(*) FROM corrections").fetchone()
        return pictures, corrections

    def doubted_since(self) -> float | None:
        """Unix time of the last moment at which the clock was plausible, if it is not any more.

        As long as it is doubted, :meth:`forget` deletes nothing; :meth:`believe_clock` ends that.
        """
        with self.transaction() as execute:
            return journal_clock.doubted_since(execute, time.time())

    def believe_clock(self) -> None:
        """The person said that the computer's date is right."""
        with self.transaction() as execute:
            journal_clock.believe(execute, time.time())

    def forget(self, older_than: timedelta) -> int:
        """Delete what was neither read nor edited for so long; returns the number of pictures.

        Nothing while the clock is doubted, see :meth:`doubted_since`.
        """
        limit = time.time() - older_than.total_seconds()
        with self.transaction() as execute:
            if journal_clock.doubted_since(execute, time.time()) is not None:
                return 0
            keys = execute(
                "SELECT DISTINCT key FROM readings WHERE picture_id IN"
                " (SELECT id FROM pictures WHERE touched_at < ?)",
                (limit,),
            ).fetchall()
            gone = int(execute("DELETE FROM pictures WHERE touched_at < ?", (limit,)).rowcount)
            self.history.drop_orphans(key for (key,) in keys)
            gone_paths = execute(
                "DELETE FROM session WHERE added_at < ?"
                " AND path NOT IN (SELECT path FROM pictures)",
                (limit,),
            ).rowcount
        if gone or gone_paths:
            self.wipe()
        return gone

    def delete_all(self) -> None:
        """Delete everything that was read, from the disk too, and the files that were set aside.

        The list of wanted plates stays.
        """
        with self.transaction() as execute:
            for table in ("session", "pictures", "folders", "clues", "plates"):
                # What belongs to a picture goes with it.
                execute(f"DELETE FROM {table}")  # noqa: S608 - names from the line above
        self.wipe(packs=True)
        for file in copies_set_aside(self.path) if self.path else ():
            with JournalError.for_os_error(
                "{file}: this old journal could not be deleted ({strerror}). Delete it by hand.",
                file=file,
            ):
                file.unlink(missing_ok=True)

    @staticmethod
    def _picture_id(execute: Execute, path: AnyPath, stamp: FileStamp, now: float) -> int:
        key = path_key(path)
        (number,) = execute(
            "INSERT INTO pictures (path, size, mtime_ns, touched_at, folder_id)"
            " VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET touched_at = excluded.touched_at RETURNING id",
            (key, stamp.size, stamp.mtime_ns, now, folder_id(execute, key)),
        ).fetchone()
        return int(number)

    def _record_readings(
        self,
        execute: Execute,
        picture: int,
        readings: Iterable[Reading],
        detector: str,
        now: float,
        *,
        is_more: bool,
    ) -> list[int]:
        readings = tuple(readings)
        earlier = execute(
            "SELECT id, detector IS NULL AND shown, seen, x0, y0, x1, y1 FROM readings"
            " WHERE picture_id = ?",
            (picture,),
        ).fetchall()
        if not is_more:
            execute(
                "UPDATE readings SET shown = 0 WHERE picture_id = ? AND detector IS NOT NULL",
                (picture,),
            )
        same = same_plates(
            [(reading.box, reading.seen) for reading in readings],
            [
                (Box(*row[3:]), None if row[2] is None else Seen.from_json(row[2]))
                for row in earlier
            ],
        )
        ids = []
        for index, reading in enumerate(readings):
            if index not in same:
                ids.append(insert_reading(self.connection, picture, reading, detector, now))
                continue
            reading_id, by_hand, *_ = earlier[same[index]]
            ids.append(reading_id)
            if not by_hand:
                update_reading(self.connection, reading_id, reading, detector, now)
        for number, *_ in earlier:
            if number not in ids:
                self._settle_shown(execute, number)
        return ids

    @staticmethod
    def _settle_shown(execute: Execute, reading_id: int) -> None:
        """A reading is shown, or not any more: bring its passage up to date."""
        (is_shown,) = execute("SELECT shown FROM readings WHERE id = ?", (reading_id,)).fetchone()
        change = journal_passages.join if is_shown else journal_passages.leave
        change(execute, reading_id)

    @staticmethod
    def _touch(execute: Execute, reading_id: int, now: float) -> None:
        changed = execute(
            "UPDATE pictures SET touched_at = ?"
            " WHERE id = (SELECT picture_id FROM readings WHERE id = ?)",
            (now, reading_id),
        )
        if not changed.rowcount:
            raise JournalError(
                "The journal of readings no longer holds this plate: it was deleted. "
                "Read the picture again."
            )

    def _show(self, execute: Execute, reading_id: int, shown: bool) -> None:
        execute("UPDATE readings SET shown = ? WHERE id = ?", (shown, reading_id))
        self._settle_shown(execute, reading_id)


def _numbers(stamp: FileStamp | None) -> tuple[int, int]:
    stamp = stamp or _NO_FILE
    return stamp.size, stamp.mtime_ns

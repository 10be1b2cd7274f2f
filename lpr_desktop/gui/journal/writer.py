"""Between the window and the journal: what was read or edited is kept as it happens.

A reading has its id from birth, in the window and in the journal, whether or not it has reached the
disk.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.errors import JournalError
from lpr_desktop.files import FileStamp
from lpr_desktop.gui.picture.item import PictureItem, PictureState, ShownReading
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.reading.reading_id import new_reading_id

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_rows import RememberedPicture
    from lpr_desktop.reading.reader import PictureResult, Reading


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture as it is to be shown after the journal has seen it.

    Attributes:
        result: As it was read.
        readings: With the corrections and the boxes that a person made earlier.
        problem: Why it could not be kept, for a person; None if it was.
    """

    result: PictureResult
    readings: list[ShownReading]
    problem: str | None = None


class JournalWriter:
    """Keeps readings, edits and the list of pictures in the journal.

    All methods but :meth:`new_id` touch the disk: call them in a worker. They may be called from
    any thread and wait for :meth:`open`; they raise JournalError unless they say otherwise.
    """

    def __init__(self) -> None:
        self._journal: Journal | None = None
        self._is_open = threading.Event()
        self._lock = threading.RLock()
        self._newborn: set[int] = set()  # not in the journal yet

    def new_id(self) -> int:
        """An id for a reading that the journal will hold when it is kept; any thread."""
        id = new_reading_id()
        self._newborn.add(id)
        return id

    def open(self, path: Path | None, days: int = 0) -> tuple[str, ...]:
        """Open the journal, or one in memory for None, and forget what is older than ``days``.

        If the file cannot be used the journal is kept in memory. Returns sentences for a person.
        """
        from lpr_desktop.reading.journal import Journal

        with self._lock:
            notes: tuple[str, ...] = ()
            try:
                self._journal = Journal(path)
                notes = self._journal.notes
                if path is not None and days:
                    self._journal.keep_days = days  # for a watch without a window
                    self._journal.forget(timedelta(days=days))
            except JournalError as error:
                notes = (error_text(error),)
                if self._journal is None:
                    self._journal = Journal(None)
            self._is_open.set()
        return notes

    def keep_days(self, days: int) -> None:
        """Keep readings so long; what is older is forgotten when the journal is opened next."""
        with self._lock:
            journal = self._opened()
            if journal.path is not None:
                journal.keep_days = days

    def journal(self) -> Journal:
        """The journal that is used now; see :meth:`change`."""
        with self._lock:
            return self._opened()

    def look_up_journal(self) -> tuple[Journal, bool]:
        """A journal to look things up in, and whether it is to be closed by who asked for it.

        That of a file is opened a second time: a long search holds up no writing.
        """
        from lpr_desktop.reading.journal import Journal

        journal = self.journal()
        return (journal, False) if journal.path is None else (Journal(journal.path), True)

    def forget_deleted(
        self, paths: Iterable[Path], ids: Iterable[int]
    ) -> tuple[list[Path], set[int]]:
        """Those of the pictures and readings that were deleted from the journal itself."""
        with self._lock:
            journal = self._opened()
            there = set(journal.session_paths())
            known = set(ids) - self._newborn
            gone = known - journal.history.existing(known)
        return [path for path in paths if path not in there], gone

    def close(self) -> None:
        """Close the journal. Later calls do nothing or raise JournalError."""
        with self._lock:
            if self._journal is not None:
                self._journal.close()

    def restore(self) -> list[tuple[Path, Kept | None]]:
        """The list of pictures as it was; None for those that have to be read (again)."""
        with self._lock:
            return [
                (path, None if known is None else self._shown(known))
                for path, known in self._opened().session()
            ]

    def record(self, result: PictureResult, detector: str, *, is_more: bool = False) -> Kept:
        """Keep what was read in a picture. Raises nothing: see ``Kept.problem``.

        ``is_more``: beside what was read in it before, as passages of a video become known.
        """
        try:
            with self._lock:
                journal = self._opened()
                journal.record(result, detector, is_more=is_more)
                known = journal.lookup(result.path, result.stamp) if result.stamp else None
                if known is not None and result.error is None:
                    return self._shown(known, result)
            problem = None
        except JournalError as error:
            problem = error_text(error)
        readings = [ShownReading(self.new_id(), reading) for reading in result.readings]
        return Kept(result, readings, problem)

    def keep(self, path: Path, id: int, reading: Reading | None, corrected: str | None) -> None:
        """Keep one reading as it is now, after an edit; None for one that a person removed."""
        with self._lock:
            journal = self._opened()
            if reading is None:
                if id not in self._newborn:
                    journal.remove(id)
                return
            if id in self._newborn:
                journal.add(path, reading, id=id)
                self._newborn.discard(id)
            else:
                journal.replace(id, reading)
            journal.correct(id, corrected)

    def add_to_list(self, paths: Iterable[Path]) -> None:
        """Remember that the list shows these pictures."""
        self._opened().add_to_session(paths)

    def remove_from_list(self, paths: Iterable[Path]) -> None:
        """Remember that the list shows them no more; their readings are kept."""
        self._opened().remove_from_session(paths)

    def put_back(self, items: list[PictureItem], detector: str) -> None:
        """Remember that the list shows these pictures again.

        What was read in them is kept once more if the journal is another one since.
        """
        with self._lock:
            journal = self._opened()
            journal.add_to_session(item.path for item in items)
            known = journal.history.existing(one.id for item in items for one in item.readings)
            for item in items:
                if any(shown.id not in known for shown in item.readings):
                    self._copy(journal, item, detector)

    def delete_all(self) -> None:
        """Delete everything from the disk, for good."""
        with self._lock:
            self._opened().delete_all()

    def change(self, path: Path | None, items: list[PictureItem], detector: str) -> None:
        """Go on with another journal (None: in memory) that holds what the window shows, and the
        list of wanted plates.

        With None the old journal is deleted for good: the person wants none.
        """
        from lpr_desktop.reading.journal import Journal

        with self._lock:
            old = self._opened()
            new = Journal(path)
            try:
                if path is None:
                    old.delete_all()
                    old.keep_days = 0
            except JournalError:
                new.close()
                raise
            new.hotlist.add_all(old.hotlist.plates())
            self._journal = new
            new.add_to_session(item.path for item in items)
            for item in items:
                self._copy(new, item, detector)
            old.close()

    def _copy(self, new: Journal, item: PictureItem, detector: str) -> None:
        from lpr_desktop.reading.reader import PictureResult

        stamp = FileStamp.of(item.path)
        if stamp is None:
            return
        if item.state in (PictureState.READ, PictureState.FAILED):
            size, notes = (item.width, item.height), item.notes
            result = PictureResult(
                *(item.path, *size, item.seconds, (), notes, item.error, stamp),
                duration=item.duration,
            )
            new.record(result, detector)
        known = new.history.existing(shown.id for shown in item.readings)
        for shown in item.readings:
            if shown.id in known:
                continue
            found_by = None if shown.by_hand else detector
            new.add(item.path, shown.reading, stamp, id=shown.id, detector=found_by)
            if shown.corrected is not None:
                new.correct(shown.id, shown.corrected)
            self._newborn.discard(shown.id)

    @staticmethod
    def _shown(known: RememberedPicture, result: PictureResult | None = None) -> Kept:
        readings = [
            ShownReading(one.id, one.reading, one.corrected, one.detector is None)
            for one in known.readings
        ]
        return Kept(result or known.result, readings)

    def _opened(self) -> Journal:
        self._is_open.wait()
        if self._journal is None:
            raise JournalError(tr("The journal is closed."))
        return self._journal

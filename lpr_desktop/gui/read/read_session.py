"""The pictures of the Read view and all that happens to them, without a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from lpr_desktop.errors import LprError
from lpr_desktop.gui.chunked_queue import PORTION, ChunkedQueue
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Operation, Task
from lpr_desktop.gui.journal.writer import JournalWriter, Kept
from lpr_desktop.gui.read.edits import PlateEdits
from lpr_desktop.gui.read.opened_picture import PictureOpener
from lpr_desktop.gui.read.pasted import (
    delete_pasted,
    forget_pasted,
    pasted_folder,
    save_pasted,
)
from lpr_desktop.gui.read.pictures import (
    PictureFields,
    PictureItem,
    PictureListModel,
    PictureState,
)
from lpr_desktop.gui.read.read_queue import ReadQueue
from lpr_desktop.gui.read.removal import Removal
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.readers import Readers
from lpr_desktop.reading.stand_ins import missing_parts

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal


class ReadSession(QObject):
    """Pictures are added, read, looked at, edited and kept.

    Attributes:
        model: The list of pictures.
        queue: Reads them.
        opener: Loads the one that is looked at.
        edits: Changes of readings by a person, with the undo stack.

    Signals:
        arrived: The first path of what was just asked for; it is in the list now.
        changed: A path of which state or readings are different now.
        searching_changed: Whether folders are being searched for pictures.
        nothing_found: The files and folders in which there was no picture.
        restored: The list is as it was when the program ended; whether it was empty.
        parts_missing: A list of errors: why there is no detector or no Tesseract; empty if whole.
        problem: A sentence for a person about something that went wrong.
        journal_changed: Another journal is used.
        journal_deleted: All that was remembered is deleted.
    """

    arrived = Signal(object)
    changed = Signal(object)
    searching_changed = Signal(bool)
    nothing_found = Signal(list)
    restored = Signal(bool)
    parts_missing = Signal(list)
    problem = Signal(str)
    journal_changed = Signal()
    journal_deleted = Signal()

    def __init__(self, jobs: Jobs, readers: Readers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._writer = JournalWriter()
        self._readers = readers
        self.model = PictureListModel(self)
        self.queue = ReadQueue(jobs, self._readers, self._writer, self)
        self.opener = PictureOpener(jobs, self)
        self.edits = PlateEdits(
            self.model,
            jobs,
            self._readers,
            self._writer,
            self.opener,
            lambda: self.queue.choices,
            self,
        )
        self._searches: set[Job] = set()
        self._found: ChunkedQueue[Path] = ChunkedQueue(self._on_found, self)
        self._again: ChunkedQueue[Path] = ChunkedQueue(self._on_again, self)
        self._remembered: ChunkedQueue[tuple[Path, Kept | None]] = ChunkedQueue(
            self._on_remembered, self
        )
        self._told: set[str] = set()
        self._awaits_arrival = False
        self.queue.begun.connect(self._on_begun)
        self.queue.read.connect(self._on_read)
        self.queue.stopped.connect(self._on_stopped)
        self.edits.changed.connect(lambda path, _id: self.changed.emit(path))
        self.edits.failed.connect(self._on_failed)

    @property
    def choices(self) -> PipelineChoice:
        return self.queue.choices

    @property
    def is_searching(self) -> bool:
        return bool(self._searches) or not self._found.is_empty

    @property
    def unread(self) -> list[Path]:
        """The pictures that wait although nothing reads them."""
        if self.queue.is_running:
            return []
        return [item.path for item in self.model.all_items() if item.state is PictureState.WAITING]

    def open_journal(self, path: Path | None, days: int) -> None:
        """Open the journal (None: in memory) and bring back the list that it remembers."""

        def restore(_task: Task) -> tuple[tuple[str, ...], list[tuple[Path, Kept | None]]]:
            notes = self._writer.open(path, days)
            remembered = self._writer.restore()
            if self._writer.journal().doubted_since() is None:
                forget_pasted(pasted_folder(), (picture for picture, _ in remembered), days)
            return notes, remembered

        self._start_serial(restore, on_success=self._on_opened)

    def warm(self) -> None:
        """Load detector and OCR in the background, so that the first picture is read at once."""
        choices = self.choices

        def warm(_task: Task) -> list[LprError]:
            pool = self._readers.pool(choices)
            with pool.borrow() as reader:
                missing = missing_parts(reader)
            if not missing:
                pool.warm()
            return missing

        self._jobs.start(
            warm,
            on_success=self.parts_missing.emit,
            on_failure=lambda error: (
                self.parts_missing.emit([error])
                if isinstance(error, LprError)
                else self._jobs.failed.emit(error)
            ),
        )

    def set_choices(self, choices: PipelineChoice) -> None:
        """Read from here on with other choices; what is read stays until it is read again."""
        before = self.choices
        self.queue.set_choices(choices)
        if before.parts != choices.parts:
            self.warm()

    def renew_readers(self) -> None:
        """The detector that is read with may be another one under the same name."""
        self._readers.renew()
        self.warm()

    def add(self, paths: Iterable[Path]) -> None:
        """Add files, and all pictures in folders, and read them."""
        wanted = list(paths)

        def search(task: Task) -> int:
            from lpr_desktop.imaging import list_images

            count = 0
            for path in list_images(wanted):
                task.check()
                task.report(path)
                count += 1
            return count

        job = self._jobs.start(
            search,
            on_success=lambda count: None if count else self.nothing_found.emit(wanted),
            on_report=lambda found: None if job.task.cancel.is_set() else self._found.feed(found),
        )
        self._awaits_arrival = True
        self._searches.add(job)
        job.finished.connect(lambda: self._on_searched(job))
        self.searching_changed.emit(True)

    def paste(self, image: QImage) -> None:
        """Keep pasted pixels as a file, and read it."""
        self._jobs.start(
            lambda _task: save_pasted(image, pasted_folder()),
            on_success=lambda path: self.add([path]),
            on_failure=self._on_failed,
        )

    def read_again(self, paths: Iterable[Path]) -> None:
        """Read pictures (again) with the present choices; what a person did to them is kept."""
        wanted = list(paths)
        self._on_again(wanted[:PORTION])
        self._again.feed(wanted[PORTION:])

    def cancel(self) -> None:
        """Stop searching and reading; what is read stays."""
        for job in self._searches:
            job.stop()
        self._found.clear()
        self._again.clear()
        self.queue.cancel()

    def look_at(self, path: Path | None) -> None:
        """The person looks at this picture: load it, and read it before the others."""
        if path is not None:
            self.queue.prefer(path)
        self.opener.open(path)

    def remove(self, wanted: Iterable[Path]) -> None:
        """Take pictures off the list; files and journal stay. It can be undone."""
        known = map(self.model.item_of, dict.fromkeys(wanted))
        items = [item for item in known if item is not None]
        if items:
            self.edits.undo_stack.push(Removal(items, self._take_off, self._put_back))

    def clear(self) -> None:
        """Empty the list; files and journal stay. It can be undone."""
        self.cancel()
        self.remove([item.path for item in self.model.all_items()])

    def change_journal(self, path: Path | None, days: int = 0) -> None:
        """Go on with another journal; None deletes the present one and keeps the next in memory."""
        items = list(self.model.all_items())
        detector = self.choices.detector or "default"

        def change(_task: Task) -> None:
            self._writer.change(path, items, detector)
            if days:
                self._writer.keep_days(days)

        self._start_serial(change, on_success=lambda _: self.journal_changed.emit())

    def with_journal(
        self,
        operation: Callable[[Journal, Task], Any],
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Do something with the journal, after every edit that was made before."""
        return self._jobs.start(
            lambda task: operation(self._writer.journal(), task),
            on_success=on_success,
            on_failure=on_failure or self._on_failed,
            executor=Executor.SERIAL,
        )

    def look_up_journal(self) -> tuple[Journal, bool]:
        """See :meth:`JournalWriter.look_up_journal`; for workers."""
        return self._writer.look_up_journal()

    def forget_deleted(self) -> None:
        """Readings may have been deleted from the journal: show no more what it does not hold."""
        listed = [item.path for item in self.model.all_items()]
        self._start_serial(
            lambda _task: self._writer.forget_deleted(listed), on_success=self._on_deleted
        )

    def keep_journal(self, days: int) -> None:
        """Keep readings so many days from the next start on."""
        self._start_serial(lambda _task: self._writer.keep_days(days))

    def delete_journal(self) -> None:
        """Delete all readings and corrections and the pasted pictures for good; empty the list."""
        self._empty_list()

        def delete(_task: Task) -> None:
            self._writer.delete_all()
            delete_pasted(pasted_folder())

        def start() -> None:
            self._start_serial(delete, on_success=lambda _: self.journal_deleted.emit())

        if self.queue.is_running:
            # Its last result would be written after the deletion.
            self.queue.idle.connect(start, Qt.ConnectionType.SingleShotConnection)
        else:
            start()

    def shown_paths(self) -> list[Path]:
        """The pictures that the list shows."""
        return [self.model.item(row).path for row in range(self.model.rowCount())]

    def close(self) -> None:
        """Stop everything that runs; returns when it has stopped, or after two seconds."""
        for queue in (self._found, self._again, self._remembered):
            queue.clear()
        self._jobs.close()
        self.model.close()
        self._writer.close()

    def _start_serial(self, operation: Operation, **callbacks: object) -> None:
        callbacks.setdefault("on_failure", self._on_failed)
        self._jobs.start(operation, executor=Executor.SERIAL, **callbacks)  # type: ignore[arg-type]

    def _take_off(self, paths: list[Path]) -> None:
        self.model.remove(paths)
        self.queue.discard(paths)
        if not self.model.total:
            self.opener.open(None)
        self.opener.forget(paths)
        self._start_serial(lambda _task: self._writer.remove_from_list(paths))

    def _put_back(self, items: list[PictureItem]) -> None:
        for item in items:
            if item.state is PictureState.READING:
                item.state = PictureState.WAITING
        new = set(self.model.put_back(items))
        back = [item for item in items if item.path in new]
        if not back:
            return
        detector = self.choices.detector or "default"
        self._start_serial(lambda _task: self._writer.put_back(back, detector))
        self.queue.add(item.path for item in back if item.state is PictureState.WAITING)
        self.arrived.emit(back[0].path)

    def _on_deleted(self, deleted: tuple[list[Path], set[int]]) -> None:
        paths, ids = deleted
        self.edits.forget(ids)
        if paths:
            self._take_off(paths)
        for item in list(self.model.all_items()):
            left = [shown for shown in item.readings if shown.id not in ids]
            if len(left) < len(item.readings):
                self.model.update(item.path, readings=left)
                self.changed.emit(item.path)

    def _empty_list(self) -> None:
        self.cancel()
        paths = [item.path for item in self.model.all_items()]
        self.opener.open(None)
        self.opener.forget(paths)
        self.model.clear()
        self.edits.undo_stack.clear()

    def _on_opened(self, opened: tuple[tuple[str, ...], list[tuple[Path, Kept | None]]]) -> None:
        notes, remembered = opened
        for note in notes:
            self._tell(note)
        self._remembered.feed(remembered)
        if not remembered:
            self.restored.emit(True)

    def _on_remembered(self, portion: list[tuple[Path, Kept | None]]) -> None:
        self.model.add(path for path, _ in portion)
        for path, kept in portion:
            item = self.model.item_of(path)
            # A picture that was opened and read before the journal was: that is newer.
            if kept is not None and item is not None and item.state is PictureState.WAITING:
                self._show(kept)
        if self._remembered.is_empty:
            self.restored.emit(False)

    def _on_found(self, paths: list[Path]) -> None:
        new = self.model.add(paths)
        if new:
            self._start_serial(lambda _task: self._writer.add_to_list(new))
            self.queue.add(new)
        if self._awaits_arrival:
            self._awaits_arrival = False
            self.arrived.emit(paths[0])
        if not self.is_searching:
            self.searching_changed.emit(False)

    def _on_again(self, paths: list[Path]) -> None:
        for path in paths:
            self.model.update(path, state=PictureState.WAITING)
        self.queue.add(paths)

    def _on_searched(self, job: Job) -> None:
        self._searches.discard(job)
        if not self.is_searching:
            self.searching_changed.emit(False)

    def _on_begun(self, paths: list[Path]) -> None:
        for path in paths:
            self.model.update(path, state=PictureState.READING)
            self.changed.emit(path)

    def _on_read(self, kept: list[Kept]) -> None:
        for one in kept:
            self._show(one)
            if one.problem:
                self._tell(one.problem)

    def _show(self, kept: Kept) -> None:
        result = kept.result
        fields: PictureFields = {
            "state": PictureState.READ if result.error is None else PictureState.FAILED,
            "seconds": result.seconds,
            "notes": result.notes,
            "error": result.error,
        }
        # A file that is away for a while, or damaged since, takes nothing of what was read in it.
        if result.error is None or kept.readings:
            fields["readings"] = self.edits.with_edits(result.path, kept.readings)
            fields["width"], fields["height"] = result.width, result.height
        self.model.update(result.path, **fields)
        if result.error is None:
            self.opener.drop_older(result.path, result.stamp)
        self.changed.emit(result.path)

    def _on_stopped(self, paths: list[Path]) -> None:
        for path in paths:
            item = self.model.item_of(path)
            if item is not None and item.state is PictureState.READING:
                self.model.update(path, state=PictureState.WAITING)
                self.changed.emit(path)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LprError | OSError):
            self._tell(str(error))
        else:
            self._jobs.failed.emit(error)

    def _tell(self, message: str) -> None:
        """The same trouble is told once, not for each of 5,000 pictures."""
        if message not in self._told:
            self._told.add(message)
            self.problem.emit(message)

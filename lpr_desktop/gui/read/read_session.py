"""The pictures of the Read view and all that happens to them, without a widget."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.chunked_queue import PORTION, ChunkedQueue
from lpr_desktop.gui.jobs import Job, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.journal.writer import Kept
from lpr_desktop.gui.picture.item import PictureFields, PictureItem, PictureState
from lpr_desktop.gui.picture.opener import PictureOpener
from lpr_desktop.gui.read.edits import PlateEdits, Removal
from lpr_desktop.gui.read.pasted import (
    delete_pasted,
    forget_pasted,
    pasted_files,
    pasted_folder,
    save_pasted,
)
from lpr_desktop.gui.read.pictures import PictureListModel
from lpr_desktop.gui.read.read_queue import PartlyRead, ReadQueue
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.video import is_video


class ReadSession(QObject):
    """Pictures are added, read, looked at, edited and kept.

    Attributes:
        model: The list of pictures.
        queue: Reads them.
        opener: Loads the one that is looked at.
        is_restored: Whether the list is as it was when the program ended.
        edits: Changes of readings by a person, with the undo stack.

    Signals:
        arrived: The first path of what was just asked for; it is in the list now.
        changed: A path of which state or readings are different now.
        searching_changed: Whether folders are being searched for pictures.
        nothing_found: The files and folders in which there was no picture.
        restored: The list is as it was when the program ended; whether it was empty.
    """

    arrived = Signal(object)
    changed = Signal(object)
    searching_changed = Signal(bool)
    nothing_found = Signal(list)
    restored = Signal(bool)

    def __init__(
        self, workspace: Workspace, journal: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = workspace.jobs
        self._journal = journal
        self._writer = journal.writer
        self.is_restored = False
        self.model = PictureListModel(self)
        self.queue = ReadQueue(workspace, self._writer, self)
        self.opener = PictureOpener(self._jobs, self)
        self.edits = PlateEdits(self.model, workspace, self._writer, self.opener, self)
        self._searches: set[Job] = set()
        self._found: ChunkedQueue[Path] = ChunkedQueue(self._on_found, self)
        self._again: ChunkedQueue[Path] = ChunkedQueue(self._on_again, self)
        self._remembered: ChunkedQueue[tuple[Path, Kept | None]] = ChunkedQueue(
            self._on_remembered, self
        )
        self._awaits_arrival = False
        self.queue.begun.connect(self._on_begun)
        self.queue.read.connect(self._on_read)
        self.queue.partly_read.connect(self._on_partly_read)
        self.queue.stopped.connect(self._on_stopped)
        self.edits.changed.connect(lambda path, _id: self.changed.emit(path))
        self.edits.failed.connect(journal.tell_failure)
        journal.readings_deleted.connect(self._forget_deleted)

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

        self._journal.start(restore, on_success=self._on_opened)

    def add(self, paths: Iterable[Path]) -> None:
        """Add files, and all pictures in folders, and read them."""
        wanted = list(paths)
        left_out: list[Path] = []

        def search(task: Task) -> int:
            from lpr_desktop.imaging import IMAGE_SUFFIXES
            from lpr_desktop.picture_listing import list_files
            from lpr_desktop.video import SUFFIXES

            count = 0
            for path in list_files(wanted, IMAGE_SUFFIXES | SUFFIXES, left_out):
                task.check()
                task.report(path)
                count += 1
            return count

        def found_all(count: int) -> None:
            if left_out:
                self._workspace.tell(
                    tr(
                        "%Ln name(s) left out, as no picture is there (broken links, pipes or "
                        "devices), such as {name}.",
                        "",
                        len(left_out),
                        name=show_name(left_out[0]),
                    ),
                    view=View.READ,
                )
            if not count:
                self.nothing_found.emit(wanted)

        job = self._jobs.start(
            search,
            on_success=found_all,
            on_report=lambda found: None if job.task.cancel.is_set() else self._found.feed(found),
        )
        self._awaits_arrival = True
        self._searches.add(job)
        job.finished.connect(lambda: self._on_searched(job))
        self.searching_changed.emit(True)

    def paste(self, image: QImage, stem: str | None = None) -> None:
        """Keep pasted pixels as a file, and read it; ``stem`` is what its name says."""
        self._jobs.start(
            lambda _task: save_pasted(image, pasted_folder(), stem),
            on_success=lambda path: self.add([path]),
            on_failure=self._journal.tell_failure,
        )

    def read_again(self, paths: Iterable[Path]) -> None:
        """Read pictures (again) with the present choices; what a person did to them is kept."""
        wanted = list(paths)
        self._on_again(wanted[:PORTION])
        self._again.feed(wanted[PORTION:])

    def read_videos_again(self, folder: Path) -> None:
        """Read the videos in a folder again, also one that is being read."""
        self.queue.begin_anew()
        shown = (item.path for item in self.model.all_items())
        self.read_again(path for path in shown if path.parent == folder and is_video(path))

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
        self.opener.open(None if path is None or is_video(path) else path)

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
        detector = self._workspace.pipeline.detector or "default"

        def change(_task: Task) -> None:
            self._writer.change(path, items, detector)
            if days:
                self._writer.keep_days(days)

        self._journal.start(change, on_success=lambda _: self._journal.changed.emit())

    def _forget_deleted(self) -> None:
        """Readings may have been deleted from the journal: show no more what it does not hold."""
        items = list(self.model.all_items())
        listed = [item.path for item in items]
        ids = self.edits.undone_ids() | {shown.id for item in items for shown in item.readings}
        self._journal.start(
            lambda _task: self._writer.forget_deleted(listed, ids), on_success=self._on_deleted
        )

    def keep_journal(self, days: int) -> None:
        """Keep readings so many days from the next start on."""
        self._journal.start(lambda _task: self._writer.keep_days(days))

    def delete_journal(self) -> None:
        """Delete all readings and corrections and the pasted pictures for good; empty the list."""
        self._empty_list()

        def delete(_task: Task) -> None:
            self._writer.delete_all()
            delete_pasted(pasted_folder())

        def start() -> None:
            self._journal.start(delete, on_success=lambda _: self._journal.deleted.emit())

        if self.queue.is_running:
            # Its last result would be written after the deletion.
            self.queue.idle.connect(start, Qt.ConnectionType.SingleShotConnection)
        else:
            start()

    def pasted_count(self) -> int:
        """How many pictures came from the clipboard and are kept."""
        return len(pasted_files(pasted_folder()))

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

    def _take_off(self, paths: list[Path]) -> None:
        self.model.remove(paths)
        self.queue.discard(paths)
        if not self.model.total:
            self.opener.open(None)
        self.opener.forget(paths)
        self._journal.start(lambda _task: self._writer.remove_from_list(paths))

    def _put_back(self, items: list[PictureItem]) -> None:
        for item in items:
            if item.state is PictureState.READING:
                item.state = PictureState.WAITING
        new = set(self.model.put_back(items))
        back = [item for item in items if item.path in new]
        if not back:
            return
        detector = self._workspace.pipeline.detector or "default"
        self._journal.start(lambda _task: self._writer.put_back(back, detector))
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
            self._workspace.tell_once(note)
        self._remembered.feed(remembered)
        if not remembered:
            self.is_restored = True
            self.restored.emit(True)

    def _on_remembered(self, portion: list[tuple[Path, Kept | None]]) -> None:
        self.model.add(path for path, _ in portion)
        for path, kept in portion:
            item = self.model.item_of(path)
            # A picture that was opened and read before the journal was: that is newer.
            if kept is not None and item is not None and item.state is PictureState.WAITING:
                self._show(kept)
        if self._remembered.is_empty:
            self.is_restored = True
            self.restored.emit(False)

    def _on_found(self, paths: list[Path]) -> None:
        new = self.model.add(paths)
        if new:
            self._journal.start(lambda _task: self._writer.add_to_list(new))
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
                self._workspace.tell_once(one.problem)

    def _show(self, kept: Kept) -> None:
        result = kept.result
        fields: PictureFields = {
            "state": PictureState.READ if result.error is None else PictureState.FAILED,
            "seconds": result.seconds,
            "notes": result.notes,
            "error": result.error,
            "duration": result.duration,
        }
        # A file that is away for a while, or damaged since, takes nothing of what was read in it.
        if result.error is None or kept.readings:
            fields["readings"] = self.edits.with_edits(result.path, kept.readings)
            fields["width"], fields["height"] = result.width, result.height
        self.model.update(result.path, **fields)
        if result.error is None:
            self.opener.drop_older(result.path, result.stamp)
        self.changed.emit(result.path)

    def _on_partly_read(self, parts: list[PartlyRead]) -> None:
        for part in parts:
            result = part.kept.result
            item = self.model.item_of(result.path)
            if item is None or item.state is not PictureState.READING:
                continue
            readings = part.kept.readings
            if part.kept.problem is not None:  # the journal does not give back the earlier ones
                readings = [*item.readings, *readings]
            self.model.update(
                result.path,
                readings=self.edits.with_edits(result.path, readings),
                duration=result.duration,
                read_to=part.seconds,
            )
            self.changed.emit(result.path)

    def _on_stopped(self, paths: list[Path]) -> None:
        for path in paths:
            item = self.model.item_of(path)
            if item is not None and item.state is PictureState.READING:
                self.model.update(path, state=PictureState.WAITING)
                self.changed.emit(path)

"""The folders and cameras that are watched: each in a thread of its own; the window is told."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lpr_desktop.camera import CameraState
from lpr_desktop.errors import LprError
from lpr_desktop.gui.hotlist import Hotlist, Sighting
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.settings import Setting
from lpr_desktop.gui.translation import error_text, said, tr
from lpr_desktop.gui.watch.camera_task import CarSeen, watch_camera
from lpr_desktop.gui.watch.record import CameraRecord, WatchRecord, settings_of
from lpr_desktop.gui.watch.tripwires import tripwire_of
from lpr_desktop.gui.watch.watch import LateReading, Watch, WatchPhase
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.readers import OpenReader

if TYPE_CHECKING:
    from lpr_desktop.passages.read_file import LineOf
    from lpr_desktop.reading.reader import PictureResult


def _are_watches(value: Any) -> bool:
    return isinstance(value, list) and all(map(WatchRecord.is_one, value))


def _are_cameras(value: Any) -> bool:
    return isinstance(value, list) and all(map(CameraRecord.is_one, value))


WATCHES: Setting[list[dict[str, Any]]] = Setting("watches", [], "Watched folders", _are_watches)
CAMERAS: Setting[list[dict[str, Any]]] = Setting("cameras", [], "Watched cameras", _are_cameras)
MOST = 12
"""Folders and cameras that can be watched at the same time."""

_KEPT = 100
_INTERVAL = 1.0


class Watches(QObject):
    """Starts and stops watches, and remembers them in the settings.

    Attributes:
        watches: In the order in which they were added.
        recent: What was read lately, the newest first.

    Signals:
        changed: The list, or how one of them is doing.
        read: Something was read.
        problem: A sentence about something that went wrong, and a word for its kind.
    """

    changed = Signal()
    read = Signal()

    def __init__(self, workspace: Workspace, journal: JournalAccess, hotlist: Hotlist) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._journal = journal
        self._hotlist = hotlist
        self._jobs = Jobs(parallel=MOST, parent=self)
        kept = workspace.settings
        self.watches = [
            *(Watch(WatchRecord.from_dict(values)) for values in kept[WATCHES]),
            *(Watch(CameraRecord.from_dict(values)) for values in kept[CAMERAS]),
        ]
        self.recent: deque[LateReading] = deque(maxlen=_KEPT)
        journal.changed.connect(self.restart_all)
        workspace.readers_renewed.connect(self.restart_all)
        workspace.pipeline_changed.connect(self._take_pipeline)

    @property
    def running(self) -> int:
        """How many folders and cameras are watched now."""
        return sum(watch.job is not None for watch in self.watches)

    @property
    def running_cameras(self) -> int:
        """How many of them are cameras."""
        return sum(
            watch.job is not None and isinstance(watch.record, CameraRecord)
            for watch in self.watches
        )

    def start_all(self) -> None:
        """Go on with what was watched when the program ended."""
        for watch in self.watches:
            if watch.record.is_on:
                self._run(watch)

    def add(self, record: WatchRecord | CameraRecord) -> Watch:
        """Watch a folder or a camera from now on."""
        watch = Watch(record)
        self.watches.append(watch)
        if record.is_on:
            self._run(watch)
        self._keep()
        return watch

    def change(self, watch: Watch, record: WatchRecord | CameraRecord) -> None:
        """Watch otherwise: another output, another command."""
        was_on = watch.job is not None
        watch.record = replace(record, is_on=was_on or watch.record.is_on)
        if was_on:
            self._restart(watch)
        self._keep()

    def start(self, watch: Watch) -> None:
        """Watch (again)."""
        watch.record = replace(watch.record, is_on=True)
        self._run(watch)
        self._keep()

    def stop(self, watch: Watch) -> None:
        """Watch no more, also not after a restart; what was read is kept."""
        watch.record = replace(watch.record, is_on=False)
        self._stop(watch)
        self._keep()

    def remove(self, watch: Watch) -> None:
        """Stop, and take it off the list."""
        watch.record = replace(watch.record, is_on=False)
        self._stop(watch)
        self.watches.remove(watch)
        self._keep()

    def _take_pipeline(self, pipeline: PipelineChoice) -> None:
        """Go on with another pipeline, as the Read view does; what is read stays."""
        for watch in self.watches:
            if watch.pipeline != pipeline:
                self._restart(watch)

    def restart_all(self) -> None:
        """Begin anew: the journal, or the detector under its name, is another one."""
        for watch in self.watches:
            self._restart(watch)

    def close(self) -> None:
        """Stop all; each ends within one picture."""
        for watch in self.watches:
            if watch.job is not None:
                watch.job.stop()
        self._jobs.close()

    def _run(self, watch: Watch) -> None:
        if watch.job is not None:
            return
        if self.running >= MOST:
            watch.phase = WatchPhase.FAILED
            watch.problem = tr(
                "At most {most} folders and cameras are watched at a time. Stop another one first.",
                most=MOST,
            )
            self.changed.emit()
            return
        watch.phase, watch.problem = WatchPhase.ON, ""
        record, pipeline = watch.record, self._workspace.pipeline
        watch.pipeline = pipeline
        watch.state = None
        open_reader, journal = self._workspace.open_reader, self._journal
        line_of = partial(tripwire_of, self._workspace.settings)

        def run(task: Task) -> None:
            if isinstance(record, CameraRecord):
                watch_camera(task, record, pipeline, open_reader, journal)
            else:
                _watch(task, record, pipeline, open_reader, journal, line_of)

        job = self._jobs.start(
            run,
            on_failure=lambda error: self._on_failed(watch, error),
            on_report=lambda events: self._on_events(watch, events),
        )
        watch.job = job
        job.finished.connect(lambda: self._on_finished(watch, job))
        self.changed.emit()

    def _stop(self, watch: Watch) -> None:
        if watch.job is not None:
            watch.phase = WatchPhase.STOPPING
            watch.job.stop()
        self.changed.emit()

    def _restart(self, watch: Watch) -> None:
        """As soon as it has stopped: a folder is watched by one alone."""
        if watch.job is not None and watch.record.is_on:
            self._stop(watch)

    def _on_finished(self, watch: Watch, job: Job) -> None:
        if watch.job is not job:
            return
        watch.job = None
        if watch.phase is WatchPhase.STOPPING and watch.record.is_on and watch in self.watches:
            self._run(watch)
            return
        if watch.phase is not WatchPhase.FAILED:
            watch.phase = WatchPhase.OFF
        self.changed.emit()

    def _on_failed(self, watch: Watch, error: BaseException) -> None:
        watch.phase = WatchPhase.FAILED
        if isinstance(error, LprError | OSError):
            watch.problem = error_text(error)
            self._workspace.tell(error_text(error), f"watch {watch.record.place}")
        else:
            watch.problem = tr("It ended with an error.")
            self._workspace.failed.emit(error)
        self.changed.emit()

    def _on_events(self, watch: Watch, events: list[Any]) -> None:
        seen: list[Sighting] = []
        for event in events:
            match event:
                case "away":
                    watch.phase = WatchPhase.AWAY
                case "back":
                    watch.phase = WatchPhase.ON
                case str():
                    watch.problem = said(event)
                    self._workspace.tell(watch.problem, f"watch {watch.record.place}")
                case CameraState():
                    watch.show_state(event)
                case CarSeen():
                    seen += self._take_car(watch, event)
                case (result, matches, read_at):
                    seen += self._take(watch, result, matches, read_at)
        self.changed.emit()
        self._hotlist.see(seen)
        if any(isinstance(event, tuple | CarSeen) for event in events):
            self.read.emit()

    def _take(
        self, watch: Watch, result: PictureResult, matches: Sequence[Any], read_at: float
    ) -> list[Sighting]:
        from lpr_desktop.reading.watch_output import moment_of

        watch.pictures += 1
        watch.plates += len(result.readings)
        watch.failed += result.error is not None
        seen = []
        for reading, match in zip(result.readings, matches, strict=True):
            self.recent.appendleft(
                LateReading(read_at, reading.text, result.path, reading.box, match is not None)
            )
            if match is not None:
                first = 0.0 if reading.seen is None else reading.seen.first
                time = moment_of(result) + first
                seen.append(Sighting(match, reading.text, result.path, reading.box, first, time))
        return seen

    def _take_car(self, watch: Watch, car: CarSeen) -> list[Sighting]:
        """A car before a camera, which stands in the list once."""
        result, match = car.result, car.match
        (reading,) = result.readings
        watch.plates += car.is_first
        late = LateReading(car.read_at, reading.text, result.path, reading.box, match is not None)
        places = [i for i, one in enumerate(self.recent) if one.picture == result.path]
        if places:
            self.recent[places[0]] = late
        else:
            self.recent.appendleft(late)
        if match is None:
            return []
        return [Sighting(match, reading.text, result.path, reading.box, 0.0, result.taken_at)]

    def _keep(self) -> None:
        for setting, kind in ((WATCHES, WatchRecord), (CAMERAS, CameraRecord)):
            self._workspace.settings[setting] = [
                watch.record.to_dict() for watch in self.watches if isinstance(watch.record, kind)
            ]
        self.changed.emit()


def _watch(
    task: Task,
    record: WatchRecord,
    pipeline: PipelineChoice,
    open_reader: OpenReader,
    journal_access: JournalAccess,
    line_of: LineOf,
) -> None:
    """Watch a folder until the task is to end; in a thread of its own."""
    import time

    from lpr_desktop.passages.read_file import FILE_SUFFIXES, read_file
    from lpr_desktop.reading.batch import ReaderPool
    from lpr_desktop.reading.folder_watch import FolderWatch, WatchListener, WatchSettings

    class Teller(WatchListener):
        def picture_read(self, result: PictureResult, wanted: Sequence[Any]) -> None:
            task.report((_light(result), tuple(wanted), time.time()))

        def problem(self, message: str) -> None:
            task.report(message)

        def folder_gone(self, folder: Path) -> None:
            task.report("away")

        def folder_back(self, folder: Path) -> None:
            task.report("back")

    settings = WatchSettings(
        folder=Path(record.folder),
        subfolders=record.subfolders,
        only_new=record.only_new,
        reading=pipeline.settings,
        # The window and the Read view need the other cores.
        workers=1,
        interval=_INTERVAL,
        **settings_of(record.told()),
    )
    readers = ReaderPool(lambda: open_reader(pipeline))
    with closing(readers) as pool, journal_access.looked_up() as journal:
        read = partial(read_file, line_of=line_of)
        watch = FolderWatch(settings, pool, journal, Teller(), read, FILE_SUFFIXES)
        watch.run(task.cancel)


def _light(result: PictureResult) -> PictureResult:
    """Without pictures of the plates, which nobody looks at here."""
    return replace(result, readings=tuple(one.without_crop() for one in result.readings))

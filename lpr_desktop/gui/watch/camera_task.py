"""The watch of a camera in a thread of the window, and what it says in words."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.camera import CameraPhase, CameraState
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.watch.record import CameraRecord
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.readers import OpenReader

if TYPE_CHECKING:
    from lpr_desktop.reading.journal_hotlist import HotlistMatch
    from lpr_desktop.reading.reader import PictureResult


@dataclass(frozen=True, slots=True)
class CarSeen:
    """A car before a camera: while it is there, or when it has passed.

    Attributes:
        result: As of ``CameraPassage``, without a picture of the plate.
        match: The wanted plate that it is.
        read_at: Unix time.
        is_first: Whether it is told for the first time.
    """

    result: PictureResult
    match: HotlistMatch | None
    read_at: float
    is_first: bool


def watch_camera(
    task: Task,
    record: CameraRecord,
    pipeline: PipelineChoice,
    open_reader: OpenReader,
    journal_access: JournalAccess,
) -> None:
    """Watch a camera until the task is to end; reports ``CameraState``, ``CarSeen``, sentences."""
    import time

    from lpr_desktop.camera import known_credentials
    from lpr_desktop.passages.watch_camera import CameraListener, CameraPassage, CameraWatch
    from lpr_desktop.reading.batch import ReaderPool

    class Teller(CameraListener):
        def state(self, state: CameraState) -> None:
            task.report(state)

        def passage(self, passage: CameraPassage, wanted: Any) -> None:
            task.report(CarSeen(passage.result, wanted, time.time(), passage.is_first))

        def problem(self, message: str) -> None:
            task.report(message)

    settings = record.settings(pipeline.settings)
    file = Path(record.credentials_file) if record.credentials_file else None
    credentials = known_credentials(settings.address, file)
    readers = ReaderPool(lambda: open_reader(pipeline))
    with closing(readers) as pool, journal_access.looked_up() as journal:
        CameraWatch(settings, credentials, pool, journal, Teller()).run(task.cancel)


def state_words(state: CameraState) -> str:
    """How a camera is doing, for a person."""
    match state.phase:
        case CameraPhase.CONNECTING:
            return tr("connecting")
        case CameraPhase.RESTING:
            return tr("not at this time of the day")
        case CameraPhase.WAITING:
            return tr(
                "trying again in {seconds} s. {problem}",
                seconds=max(1, round(state.seconds)),
                problem="" if state.error is None else error_text(state.error),
            )
    words = tr("connected")
    if state.dropped:
        words += tr(", %Ln frame(s) left out", "", state.dropped)
    return words

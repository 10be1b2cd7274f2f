"""One watched folder or camera, as the window knows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from lpr_desktop.camera import CameraPhase, CameraState
from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Job
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.watch.camera_task import state_words
from lpr_desktop.gui.watch.record import CameraRecord, WatchRecord
from lpr_desktop.reading.pipeline import PipelineChoice


class WatchPhase(Enum):
    """How a watch is doing."""

    OFF = tr_noop("stopped")
    ON = tr_noop("watching")
    AWAY = tr_noop("the folder is away; it is waited for")
    STOPPING = tr_noop("stopping")
    FAILED = tr_noop("failed")


@dataclass(frozen=True, slots=True)
class LateReading:
    """A plate that was read lately."""

    read_at: float
    text: str
    picture: Path
    box: Box
    is_wanted: bool


@dataclass(eq=False)
class Watch:
    """One watched folder or camera.

    Attributes:
        record: What the person asked for.
        phase: How it is doing.
        state: Of a camera, how that is doing while it is watched.
        pictures, plates, failed: What it came to since the start of the program.
        pipeline: What it reads with while it runs.
    """

    record: WatchRecord | CameraRecord
    phase: WatchPhase = WatchPhase.OFF
    problem: str = ""
    state: CameraState | None = None
    pictures: int = 0
    plates: int = 0
    failed: int = 0
    job: Job | None = field(default=None, repr=False)
    pipeline: PipelineChoice | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The name of the folder or camera, fit to show."""
        return self.record.name

    def show_state(self, state: CameraState) -> None:
        """How its camera is doing has changed."""
        self.state = state
        if self.phase is not WatchPhase.STOPPING:
            is_away = state.phase is CameraPhase.WAITING
            self.phase = WatchPhase.AWAY if is_away else WatchPhase.ON

    @property
    def summary(self) -> str:
        """How it is doing, in words."""
        is_live = self.state is not None and self.phase in (WatchPhase.ON, WatchPhase.AWAY)
        words = state_words(self.state) if is_live and self.state else tr(self.phase.value)
        if self.phase in (WatchPhase.FAILED, WatchPhase.OFF) and self.problem:
            return self.problem
        if isinstance(self.record, CameraRecord):
            if self.plates:
                words += " · " + tr("%Ln car(s)", "", self.plates)
        elif self.pictures:
            words += " · " + tr("%Ln picture(s)", "", self.pictures)
            words += ", " + tr("%Ln plate(s)", "", self.plates)
        if self.failed:
            words += tr(", {failed:,} not read", failed=self.failed)
        return words[0].upper() + words[1:]

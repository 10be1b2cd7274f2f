"""What the list of the Train view shows: trainings and detectors, with what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.detection.card import DetectorCard
from lpr_desktop.detection.store import DEFAULT_NAME, DetectorInfo, list_detectors
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.translation import name_of, tr, tr_noop
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder, RunState, RunStatus, list_runs
from lpr_desktop.runs.settings import RunSettings

KINDS = {
    "compact": tr_noop("Compact"),
    "inception-resnet-v2": "InceptionResNetV2",
}
"""Architectures as people call them."""


@dataclass(frozen=True, slots=True)
class RunEntry:
    """A training: its folder, what was asked for, and where it stands."""

    folder: RunFolder
    settings: RunSettings
    status: RunStatus

    @property
    def key(self) -> str:
        return f"run {self.folder.path}"

    @property
    def title(self) -> str:
        return show_name(self.folder.name)

    @property
    def words(self) -> str:
        """Where it stands, in a line."""
        status = self.status
        ap50 = "" if status.ap50 is None else tr(" · AP50 {ap50:.2f}", ap50=status.ap50)
        epochs = (
            tr("epoch {epoch} of {epochs}", epoch=status.epoch, epochs=status.epochs)
            if status.epochs
            else ""
        )
        match status.state:
            case RunState.RUNNING:
                return (tr("Running, {epochs}", epochs=epochs) if epochs else tr("Running")) + ap50
            case RunState.FINISHED:
                best = status.metrics.get("ap50")
                return tr("Finished") + (
                    ap50 if best is None else tr(" · AP50 {best:.2f}", best=best)
                )
            case RunState.FAILED:
                return tr("Failed") + (tr(" in {epochs}", epochs=epochs) if status.epoch else "")
            case RunState.STOPPED:
                return (
                    tr("Stopped after {epochs}", epochs=epochs) if status.epoch else tr("Stopped")
                ) + ap50
        return tr("Not begun")

    @property
    def is_running(self) -> bool:
        """Whether a process trains it."""
        return self.status.state is RunState.RUNNING

    @property
    def can_resume(self) -> bool:
        """Whether there is something to go on with."""
        return self.status.state in (RunState.NEW, RunState.STOPPED, RunState.FAILED)


@dataclass(frozen=True, slots=True)
class DetectorEntry:
    """A detector on disk."""

    info: DetectorInfo
    card: DetectorCard

    @property
    def key(self) -> str:
        return f"detector {self.info.folder}"

    @property
    def choice(self) -> str:
        """Under which name pictures are read with it; "" for the one that ships."""
        return "" if self.info.name == DEFAULT_NAME else self.info.name

    @property
    def title(self) -> str:
        return name_of(self.info.title)

    @property
    def words(self) -> str:
        """What it is, in a line."""
        kind = tr(KINDS.get(self.card.architecture, self.card.architecture))
        origin = self.card.created if self.info.is_own else tr("Shipped")
        return " · ".join(part for part in (origin, kind) if part and part != self.title)

    @property
    def run(self) -> str:
        """Name of the run that made it; "" if it tells of none."""
        name = self.card.data.get("run", "")
        return name if isinstance(name, str) else ""


Entry = RunEntry | DetectorEntry


def detector_of(run: RunEntry, entries: Sequence[Entry]) -> DetectorEntry | None:
    """The detector that a run has made, also if it was renamed since; None if it is gone."""
    if not run.status.detector:
        return None
    made = Path(run.status.detector)
    found = [entry for entry in entries if isinstance(entry, DetectorEntry)]
    here = next((entry for entry in found if entry.info.folder == made), None)
    if here is not None or made.exists():
        return here
    return next((entry for entry in found if entry.run == run.folder.name), None)


def run_of(detector: DetectorEntry, entries: Sequence[Entry]) -> RunEntry | None:
    """The run that has made a detector, also if one of them was renamed since."""
    runs = [entry for entry in entries if isinstance(entry, RunEntry)]
    folder = str(detector.info.folder)
    made = next((entry for entry in runs if entry.status.detector == folder), None)
    return made or next((entry for entry in runs if entry.folder.name == detector.run), None)


def first_shown(entries: Sequence[Entry]) -> str:
    """Key of the training that one wants to see when the program opens; "": none.

    What goes on, else the one that was worked on last, if it was not finished.
    """
    runs = [entry for entry in entries if isinstance(entry, RunEntry)]
    running = next((entry.key for entry in runs if entry.is_running), "")
    last = max(runs, key=lambda entry: entry.status.changed, default=None)
    is_open = last is not None and last.status.state in (RunState.STOPPED, RunState.FAILED)
    return running or (last.key if last is not None and is_open else "")


def load_entries(_task: Task | None = None) -> list[Entry]:
    """All trainings, the newest first, and all detectors. Reads many small files: in a worker."""
    runs = []
    for folder in list_runs():
        try:
            runs.append(RunEntry(folder, folder.settings(), folder.status()))
        except RunError:
            continue  # it was thrown away this instant
    runs.sort(key=lambda entry: -entry.status.created)
    detectors = []
    for info in list_detectors():
        try:
            detectors.append(DetectorEntry(info, info.card()))
        except DetectorError:
            continue
    return [*runs, *detectors]

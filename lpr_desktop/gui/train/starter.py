"""Starting a new training: asks before anything is downloaded, and makes the run's folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from lpr_desktop.gui.ask import question
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Task
from lpr_desktop.gui.train.estimate import FULL
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.imagenet import WEIGHTS_MB, WEIGHTS_NAME, cached_weights
from lpr_desktop.runs.settings import IMAGENET, NO_WEIGHTS, RunSettings
from lpr_desktop.runs.starting import choose_start


class Starter(QObject):
    """Makes runs.

    Signals:
        made: The ``RunFolder`` of a new run, ready to be trained.
        changed: Whether it is at work.
        weights_chosen: The file that is to be started from instead of a download.
    """

    made = Signal(object)
    changed = Signal()
    weights_chosen = Signal(Path)

    def __init__(self, jobs: Jobs, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs = jobs
        self._workspace = workspace
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a run is being made."""
        return self._job is not None

    def start(self, settings: RunSettings) -> None:
        """Make a run; asks first if the weights that it starts from must be downloaded."""
        if self._job is not None:
            return
        needs_weights = settings.architecture == FULL and settings.weights in ("", IMAGENET)
        if not needs_weights or settings.allow_download:
            self._make(settings)
            return

        def look(_task: Task) -> bool:
            return cached_weights() is not None

        def done(is_here: bool) -> None:
            self._job = None
            if is_here:
                self._make(settings)
            else:
                self._ask(settings)

        self._run(self._jobs.start(look, on_success=done, on_failure=self._workspace.report))

    def _ask(self, settings: RunSettings) -> None:
        box = question(
            self._window,
            tr("Download the ImageNet weights?"),
            tr(
                "InceptionResNetV2 starts from what it learned on ImageNet. These weights "
                "are not on this computer: one download of {weights_mb} MB from Keras's "
                "storage at Google. Your pictures stay here.",
                weights_mb=WEIGHTS_MB,
            ),
            tr(
                "Without a network: copy {weights_name} from another computer (there it is "
                "in .keras/models of the user's folder) and choose it here.",
                weights_name=WEIGHTS_NAME,
            ),
            name="download-weights",
        )
        role = QMessageBox.ButtonRole
        download = box.addButton(tr("Download {size} MB", size=WEIGHTS_MB), role.AcceptRole)
        file = box.addButton(tr("Choose the file…"), role.ActionRole)
        nothing = box.addButton(tr("Start from nothing"), role.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)

        def on_finished() -> None:
            clicked = box.clickedButton()
            box.deleteLater()
            if clicked is download:
                self._make(replace(settings, weights=IMAGENET, allow_download=True))
            elif clicked is nothing:
                self._make(replace(settings, weights=NO_WEIGHTS))
            elif clicked is file:
                self._choose(settings)

        box.finished.connect(on_finished)
        box.open()

    def _choose(self, settings: RunSettings) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Start from these weights"), "", tr("Weights (*.h5 *.hdf5)")
        )
        if name:
            self.weights_chosen.emit(Path(name))
            self._make(replace(settings, weights=name))

    def _make(self, settings: RunSettings) -> None:
        def make(_task: Task) -> RunFolder:
            # What it starts from may be gone since it was chosen.
            choose_start(settings)
            return RunFolder.create(settings)

        self._run(
            self._jobs.start(
                make,
                on_success=self.made.emit,
                on_failure=self._workspace.report,
                executor=Executor.SERIAL,
            )
        )

    def _run(self, job: Job) -> None:
        self._job = job
        job.finished.connect(lambda: self._on_finished(job))
        self.changed.emit()

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        self.changed.emit()

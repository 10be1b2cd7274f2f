"""The Train view with all that belongs to it, made when it is shown for the first time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.banner import Banners
from lpr_desktop.gui.desk import Desk
from lpr_desktop.gui.read.readers import ReadChoices
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.train.train_view import TrainView
from lpr_desktop.gui.train.training import Training
from lpr_desktop.runs.folder import RunFolder, list_runs
from lpr_desktop.runs.settings import RunSettings


class TrainDesk(Desk):
    """Owns the view and the trainings that it looks after.

    Signals:
        annotate_requested: A picture or folder to open in the Annotate view.
        detector_chosen: Name of the detector to read with from now on.
        detectors_changed: A detector was made, renamed, or thrown away.
    """

    annotate_requested = Signal(Path)
    detector_chosen = Signal(str)
    detectors_changed = Signal()

    view: TrainView
    drop_words = "Drop to train on"

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        banners: Banners,
        choices: Callable[[], ReadChoices],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._folder: Path | None = None
        self._runs: list[RunFolder] = []
        self._training: Training | None = None
        self.view = TrainView()
        self.view.folder_wanted.connect(self._choose)
        self.view.runs.currentRowChanged.connect(self._show)
        for id, run in (
            ("train_new", lambda: self.view.runs.setCurrentRow(-1)),
            ("train_start", self.start),
            ("train_stop", self.stop),
            ("train_resume", self.resume),
            ("train_use", self.use),
        ):
            actions[id].triggered.connect(lambda _checked=False, run=run: run())
        self._list()
        for folder in self._runs:
            if folder.holder() is not None:
                self._follow(folder, attaches=True)
        self._show()

    def take(self, paths: Sequence[Path]) -> None:
        self._folder = paths[0] if paths[0].is_dir() else paths[0].parent
        self.view.folder.setText(show_name(self._folder))
        self.view.name.setText(self.view.name.text() or show_name(self._folder.name))
        self.view.runs.setCurrentRow(-1)
        self._show()

    def start(self) -> None:
        """Start a new run."""
        if self._folder is None:
            return
        try:
            settings = RunSettings(self.view.name.text(), (str(self._folder),))
            folder = RunFolder.create(settings)
        except LprError as error:
            self.tell_error(error)
            return
        self._follow(folder)
        self._list()
        self.view.runs.setCurrentRow(self._runs.index(folder))

    def stop(self) -> None:
        """Stop the run that goes on."""
        if self._training is not None:
            self._training.stop()

    def resume(self) -> None:
        """Go on with the chosen run."""
        folder = self._chosen()
        if folder is not None:
            self._follow(folder)

    def use(self) -> None:
        """Read with the detector of the chosen run."""
        folder = self._chosen()
        if folder is not None:
            self.detector_chosen.emit(Path(folder.status().detector).name)

    def may_close(self) -> bool:
        if self._training is None or not self._training.is_running:
            return True
        box = QMessageBox(self.view)
        box.setWindowTitle("A training is running")
        box.setText("Stop the training, or leave it running?")
        stop = box.addButton("Stop it", QMessageBox.ButtonRole.DestructiveRole)
        leave = box.addButton("Leave it running", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is stop:
            self._training.stop()
        return box.clickedButton() in (stop, leave)

    def close(self) -> None:
        if self._training is not None:
            self._training.leave()

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self.view, "Choose a data set")
        if name:
            self.take([Path(name)])

    def _chosen(self) -> RunFolder | None:
        row = self.view.runs.currentRow()
        return self._runs[row] if row >= 0 else None

    def _list(self) -> None:
        self._runs = list_runs()
        self.view.runs.clear()
        self.view.runs.addItems([show_name(run.name) for run in self._runs])

    def _follow(self, folder: RunFolder, *, attaches: bool = False) -> None:
        self._training = Training(folder, self)
        self._training.changed.connect(self._show)
        self._training.ended.connect(self._on_ended)
        self._training.refused.connect(self.tell_error)
        self._training.begin(attaches=attaches)

    def _on_ended(self) -> None:
        self.detectors_changed.emit()
        self._show()

    def _show(self) -> None:
        folder = self._chosen()
        self.view.pages.setCurrentIndex(0 if folder is None else 1)
        training = self._training
        runs = training is not None and training.is_running
        status = folder.status() if folder is not None else None
        self._actions["train_start"].setEnabled(folder is None and self._folder is not None)
        self._actions["train_stop"].setEnabled(runs)
        self._actions["train_resume"].setEnabled(
            status is not None and not runs and not status.detector
        )
        self._actions["train_use"].setEnabled(status is not None and bool(status.detector))
        if training is not None and runs:
            progress = training.progress
            self.view.stage.setText(progress.stage)
            done = 0.0 if math.isnan(progress.total) else progress.total
            self.view.bar.setValue(round(100 * done))
        elif status is not None:
            self.view.stage.setText(status.message)

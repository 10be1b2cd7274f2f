"""The trainings that the window looks after."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from lpr_desktop.gui.ask import question
from lpr_desktop.gui.train.entries import RunEntry
from lpr_desktop.gui.train.training import Training
from lpr_desktop.gui.translation import tr
from lpr_desktop.runs.folder import RunFolder


class Trainings(QObject):
    """All that run, or ran while the window was open, by the key of their entry.

    Signals:
        progressed: The key of one that has gone on, started, or ended.
        ended: Key and ``Outcome`` of one whose process has ended.
        refused: The exception of one that could not be started.
    """

    progressed = Signal(str)
    ended = Signal(str, object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trainings: dict[str, Training] = {}

    @property
    def running(self) -> list[Training]:
        """Those that run now."""
        return [training for training in self._trainings.values() if training.is_running]

    def get(self, key: str) -> Training | None:
        """The training of an entry; None if it did not run while the window was open."""
        return self._trainings.get(key)

    def follow(self, folder: RunFolder, *, attaches: bool = False) -> None:
        """Start a run, go on with it, or find the process that trains it already."""
        key = f"run {folder.path}"
        training = self._trainings.get(key)
        if training is None:
            training = self._trainings[key] = Training(folder, self)
            training.changed.connect(lambda: self.progressed.emit(key))
            training.ended.connect(lambda outcome: self.ended.emit(key, outcome))
            training.refused.connect(self.refused)
        training.begin(attaches=attaches)

    def find_again(self, entry: RunEntry) -> None:
        """Follow a training that runs and was not started here."""
        training = self.get(entry.key)
        is_followed = training is not None and training.is_running
        if entry.is_running and not is_followed:
            self.follow(entry.folder, attaches=True)

    def may_close(self, window: QWidget) -> bool:
        """Ask what is to become of those that run; False if the person wants to stay."""
        running = self.running
        if not running:
            return True
        box = question(
            window,
            tr("A training is running"),
            tr("%Ln training(s) (is|are) running.", "", len(running)),
            tr(
                "It can go on without the window, and is found again at the next start. "
                "Stopped, it can be resumed from where it is."
            ),
            name="close-training",
        )
        leave = box.addButton(tr("Leave it running"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Stop the training"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(leave)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is stop:
            for training in running:
                training.stop()
        return clicked in (leave, stop)

    def close(self) -> None:
        """Let go of all; those that were not told to stop go on by themselves."""
        for training in self._trainings.values():
            training.leave()

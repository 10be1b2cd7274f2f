"""The action *Improve reading*: gathers what the dialog needs, and passes on what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.improve.dialog import ImproveDialog
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.known_texts import KnownTexts
from lpr_desktop.reading.readers import Choice
from lpr_desktop.runs.text_model_run import ImproveFolder


@dataclass(frozen=True, slots=True)
class _Found:
    models: tuple[Choice, ...]
    unfinished: ImproveFolder | None


class ImproveCommands(QObject):
    """Opens the dialog for the data sets of a view.

    Signals:
        told: A sentence about what was done.
    """

    told = Signal(str)

    def __init__(
        self,
        actions: Actions,
        jobs: Jobs,
        workspace: Workspace,
        datasets: Callable[[], Sequence[Path]],
        window: QWidget,
        action: str,
    ) -> None:
        """``datasets`` gives the folders to learn from; ``action`` is what opens the dialog."""
        super().__init__(window)
        self._jobs = jobs
        self._workspace = workspace
        self._datasets = datasets
        self._window = window
        self._dialog: ImproveDialog | None = None
        actions[action].triggered.connect(lambda: self.improve())

    def improve(self) -> None:
        """Open the dialog, or bring the open one to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        datasets = tuple(self._datasets())
        if not datasets:
            return

        def look(_task: Task) -> _Found:
            from lpr_desktop.ocr.store import DEFAULT_NAME, list_text_models

            models = [m for m in list_text_models() if m.name != DEFAULT_NAME]
            return _Found(
                tuple(Choice(m.name, m.title, m.description) for m in models),
                _unfinished(datasets),
            )

        self._jobs.start(look, on_success=lambda found: self._open(datasets, found))

    def _open(self, datasets: tuple[Path, ...], found: _Found) -> None:
        if self._dialog is not None:
            return
        dialog = self._dialog = ImproveDialog(
            datasets,
            found.models,
            self._workspace.pipeline.text_model,
            found.unfinished,
            self._window,
        )
        dialog.recount_requested.connect(lambda checked: self._count(datasets, checked))
        dialog.made.connect(lambda _name: self._workspace.look_for_parts())
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_finished)
        # Not modal: one can go on annotating while it learns.
        dialog.show()
        self._count(datasets, False)

    def _count(self, datasets: tuple[Path, ...], checked_only: bool) -> None:
        def look(_task: Task) -> KnownTexts:
            from lpr_desktop.reading.known_texts import known_texts

            return known_texts(datasets, checked_only=checked_only)

        def show(known: KnownTexts) -> None:
            dialog = self._dialog
            if dialog is not None and dialog.form.checked_only.isChecked() == checked_only:
                dialog.show_texts(known)

        def tell(error: BaseException) -> None:
            if self._dialog is not None:
                self._dialog.show_trouble(error)

        self._jobs.start(look, on_success=show, on_failure=tell)

    def _on_chosen(self, name: str) -> None:
        self._workspace.choose_text_model(name)
        self.told.emit(tr("Texts are read with “{name}” now", name=name))

    def _on_finished(self) -> None:
        self._dialog = None


def _unfinished(datasets: tuple[Path, ...]) -> ImproveFolder | None:
    """The latest improvement of these data sets that was stopped after it began to learn."""
    from lpr_desktop.runs.folder import RunState
    from lpr_desktop.runs.text_model_run import list_improvements

    stopped = [
        folder
        for folder in list_improvements()
        if folder.settings().datasets == tuple(map(str, datasets))
        and folder.status().state is RunState.STOPPED
    ]
    return max(stopped, key=lambda folder: folder.status().changed, default=None)

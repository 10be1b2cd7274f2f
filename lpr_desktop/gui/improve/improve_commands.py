"""The action *Improve reading*: gathers what the dialog needs, and passes on what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.improve.dialog import ImproveDialog
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.known_texts import KnownTexts
from lpr_desktop.reading.readers import Choice
from lpr_desktop.runs.text_model_run import ImproveFolder


@dataclass(frozen=True, slots=True)
class _Found:
    models: tuple[Choice, ...]
    unfinished: ImproveFolder | None


class ImproveCommands(QObject):
    """Opens the dialog for the data set that is annotated.

    Signals:
        told: A sentence about what was done.
    """

    told = Signal(str)

    def __init__(
        self,
        actions: Actions,
        jobs: Jobs,
        workspace: Workspace,
        dataset: Callable[[], Path | None],
        window: QWidget,
    ) -> None:
        """``dataset`` gives the folder of the data set, None if there is none."""
        super().__init__(window)
        self._jobs = jobs
        self._workspace = workspace
        self._dataset = dataset
        self._window = window
        self._dialog: ImproveDialog | None = None
        actions["mark_improve"].triggered.connect(lambda: self.improve())

    def improve(self) -> None:
        """Open the dialog, or bring the open one to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dataset = self._dataset()
        if dataset is None:
            return

        def look(_task: Task) -> _Found:
            from lpr_desktop.ocr.store import DEFAULT_NAME, list_text_models

            models = [m for m in list_text_models() if m.name != DEFAULT_NAME]
            return _Found(
                tuple(Choice(m.name, m.title, m.description) for m in models),
                _unfinished(dataset),
            )

        self._jobs.start(look, on_success=lambda found: self._open(dataset, found))

    def _open(self, dataset: Path, found: _Found) -> None:
        if self._dialog is not None:
            return
        dialog = self._dialog = ImproveDialog(
            dataset,
            found.models,
            self._workspace.pipeline.text_model,
            found.unfinished,
            self._window,
        )
        dialog.recount_requested.connect(lambda checked: self._count(dataset, checked))
        dialog.made.connect(lambda _name: self._workspace.look_for_parts())
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_finished)
        # Not modal: one can go on annotating while it learns.
        dialog.show()
        self._count(dataset, False)

    def _count(self, dataset: Path, checked_only: bool) -> None:
        def look(_task: Task) -> KnownTexts:
            from lpr_desktop.reading.known_texts import known_texts

            return known_texts([dataset], checked_only=checked_only)

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
        self.told.emit(f"Texts are read with “{name}” now")

    def _on_finished(self) -> None:
        self._dialog = None


def _unfinished(dataset: Path) -> ImproveFolder | None:
    """The latest improvement of a data set that was stopped after it began to learn."""
    from lpr_desktop.runs.folder import RunState
    from lpr_desktop.runs.text_model_run import list_improvements

    stopped = [
        folder
        for folder in list_improvements()
        if folder.settings().datasets == (str(dataset),)
        and folder.status().state is RunState.STOPPED
    ]
    return max(stopped, key=lambda folder: folder.status().changed, default=None)

"""What can be done with detectors and trainings that are there already."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.store import (
    describe_detector,
    rename_detector,
    trash_detector,
)
from lpr_desktop.detection.usage import USAGE_HEADING, usage
from lpr_desktop.files import folder_name, new_folder, show_name, write_atomic
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.ask import question
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Task
from lpr_desktop.gui.notices import DONE, NoticeAction, Tone
from lpr_desktop.gui.train.entries import DetectorEntry, Entry, RunEntry
from lpr_desktop.gui.train.probe import subprocess_operation
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import rename_run, trash_run
from lpr_desktop.runs.subprocess_tasks import export
from lpr_desktop.trash import KEPT_DAYS, empty_trash, restore, trash_size


class DetectorCommands(QObject):
    """Renames, describes, exports, and moves to the trash.

    Signals:
        changed: Something is other than it was; gives the key of the entry to choose now.
    """

    changed = Signal(str)

    def __init__(self, jobs: Jobs, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._jobs = jobs
        self._workspace = workspace
        self._notices = workspace.notices
        self._exporting: Job | None = None

    def rename(self, entry: Entry) -> None:
        """Ask for another name."""
        if isinstance(entry, RunEntry):
            dialog = self._dialog(tr("Rename the training"), tr("Name"), entry.settings.name)
            dialog.textValueSelected.connect(
                lambda name: self._start(
                    lambda _: rename_run(entry.folder, name),
                    lambda run: self.changed.emit(f"run {run.path}"),
                )
            )
            dialog.open()
            return
        dialog = self._dialog(tr("Rename the detector"), tr("Name"), entry.info.title)

        def rename(name: str) -> None:
            is_used = entry.choice == self._workspace.pipeline.detector

            def done(folder: Path) -> None:
                if is_used and folder.name != entry.info.name:
                    self._workspace.choose_detector(folder.name)
                self.changed.emit(f"detector {folder}")

            self._start(lambda _: rename_detector(entry.info.folder, name), done)

        dialog.textValueSelected.connect(rename)
        dialog.open()

    def describe(self, entry: DetectorEntry) -> None:
        """Ask for a description."""
        dialog = self._dialog(
            tr("Describe the detector"), tr("What it is for"), entry.info.description
        )
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.textValueSelected.connect(
            lambda text: self._start(
                lambda _: describe_detector(entry.info.folder, text),
                lambda _: self.changed.emit(entry.key),
            )
        )
        dialog.open()

    def trash(self, entry: Entry) -> None:
        """Move it to the trash, and offer to put it back."""
        is_used = (
            isinstance(entry, DetectorEntry) and entry.choice == self._workspace.pipeline.detector
        )

        def move(_task: Task) -> Path:
            if isinstance(entry, RunEntry):
                return trash_run(entry.folder)
            return trash_detector(entry.info.folder)

        def done(trashed: Path) -> None:
            if is_used:
                self._workspace.choose_detector("")
            self.changed.emit("")
            self._tell(
                tr("{title} is in the trash.", title=entry.title),
                (NoticeAction(tr("Put it back"), lambda: self._restore(trashed)),),
            )

        self._start(move, done)

    def export_folder(self, entry: DetectorEntry) -> None:
        """Copy the detector's folder, which any LPR Desktop can read with."""
        parent = QFileDialog.getExistingDirectory(
            self._window, tr("Copy the detector into which folder?")
        )
        if parent:
            self.copy_to(entry, Path(parent) / folder_name(entry.info.title))

    def copy_to(self, entry: DetectorEntry, target: Path) -> None:
        """Copy the detector to a folder that is not there yet."""

        def copy(_task: Task) -> Path:
            return _copied(entry.info.folder, target)

        self._start(
            copy,
            lambda made: self._tell(tr("{made}: the detector is there.", made=show_name(made))),
        )

    def export_as(self, entry: DetectorEntry, kind: str) -> None:
        """Ask where, and write a ``keras`` or ``onnx`` file or a ``savedmodel`` folder."""
        suffix = {"keras": ".keras", "onnx": ".onnx"}.get(kind, "")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export the detector"),
            folder_name(entry.info.title) + suffix,
            f"*{suffix}" if suffix else "",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            target = Path(name)
            if suffix and target.suffix != suffix:
                target = target.with_name(target.name + suffix)
            self.write_as(entry, kind, target)

    def write_as(self, entry: DetectorEntry, kind: str, target: Path) -> None:
        """Write it in a child process, which has TensorFlow."""
        if self._exporting is not None:
            return
        job = self._jobs.start(
            subprocess_operation(lambda: export(entry.info.folder, kind, target)),
            on_success=lambda _: self._tell(
                tr(
                    "{name} is written, with a card that says how it is used.",
                    name=show_name(target),
                )
            ),
            on_failure=self._workspace.report,
        )
        self._exporting = job
        job.finished.connect(self._on_exported)
        self._notices.show(
            "train-export",
            tr("Writing {name} …", name=show_name(target.name)),
            Tone.INFO,
            (NoticeAction(tr("Cancel"), job.stop),),
            can_close=False,
            view=View.TRAIN,
        )

    def _on_exported(self) -> None:
        self._exporting = None
        self._notices.hide("train-export")

    def _restore(self, trashed: Path) -> None:
        kind = {"runs": "run", "detectors": "detector"}[trashed.parent.name]
        self._start(lambda _: restore(trashed), lambda back: self.changed.emit(f"{kind} {back}"))

    def _start(self, operation: Callable[[Task], object], done: Callable[..., None]) -> None:
        self._jobs.start(
            operation, on_success=done, on_failure=self._workspace.report, executor=Executor.SERIAL
        )

    def _tell(self, text: str, actions: tuple[NoticeAction, ...] = ()) -> None:
        self._notices.show(DONE, text, Tone.INFO, actions, view=View.TRAIN)

    def _dialog(self, title: str, label: str, text: str) -> QInputDialog:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.setMinimumWidth(420)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _tell_usage(folder: Path) -> None:
    """See that the card of a copied detector says how its network is used. Raises ``OSError``."""
    file = folder / "MODEL_CARD.md"
    text = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    if USAGE_HEADING not in text:
        text = f"{text}\n{usage(read_card(folder), 'litert')}"
        write_atomic(file, text.lstrip().encode())


def _copied(folder: Path, target: Path) -> Path:
    """Copy a folder whole or not at all. Raises ``RunError``."""
    if target.exists():
        raise RunError(
            tr("{target}: there already. Choose another folder.", target=show_name(target))
        )
    try:
        with new_folder(target.parent) as new:
            shutil.copytree(folder, new / target.name)
            _tell_usage(new / target.name)
            return (new / target.name).replace(target)
    except (OSError, shutil.Error) as error:
        raise RunError(
            "{file}: could not be written ({strerror}).",
            file=show_name(target),
            strerror=error.strerror or str(error),
        ) from error


class TrashCommands(QObject):
    """Keeps the action's text at what emptying frees, and empties.

    Signals:
        failed: An exception that ended a job.
    """

    failed = Signal(object)

    def __init__(self, action: QAction, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._jobs = jobs
        self._window = parent
        self._title = action.text()
        self._start(KEPT_DAYS)

    def refresh(self) -> None:
        """Look again what is in the trash."""
        self._jobs.start(lambda _: trash_size(), on_success=self._show, executor=Executor.SERIAL)

    def empty(self) -> None:
        """Delete for good what is in it, after a question."""
        self._jobs.start(lambda _: trash_size(), on_success=self._ask, executor=Executor.SERIAL)

    def _ask(self, size: tuple[int, int]) -> None:
        count, size_bytes = size
        self._show(size)
        if not count:
            return
        box = question(
            self._window,
            tr("Empty the trash"),
            tr("Delete %n training(s) or detector(s) for good?", "", count),
            tr("That frees {size}. It cannot be undone.", size=_in_words(size_bytes)),
            icon=QMessageBox.Icon.Warning,
        )
        delete = box.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        delete.clicked.connect(lambda: self._start(0))
        box.open()

    def _start(self, days: float) -> None:
        def work(_task: Task) -> tuple[int, int]:
            empty_trash(days)
            return trash_size()

        self._jobs.start(
            work, on_success=self._show, on_failure=self.failed.emit, executor=Executor.SERIAL
        )

    def _show(self, size: tuple[int, int]) -> None:
        count, size_bytes = size
        freed = f" ({_in_words(size_bytes)})" if count else ""
        self._action.setText(self._title.replace("…", f"{freed}…"))
        self._action.setEnabled(count > 0)


def _in_words(size: int) -> str:
    """A number of bytes as people write it: 12 kB, 3.4 MB, 1.2 GB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)) if size else 0} kB"
    if size < 1_000_000_000:
        return f"{size / 1e6:.1f} MB"
    return f"{size / 1e9:.1f} GB"

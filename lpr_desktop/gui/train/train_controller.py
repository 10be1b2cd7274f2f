"""The Train view with all that belongs to it, made when it is shown for the first time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from lpr_desktop.errors import LprError
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.improve.improve_commands import ImproveCommands
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.settings import Setting, decoded, encoded
from lpr_desktop.gui.train.detector_commands import DetectorCommands, TrashCommands
from lpr_desktop.gui.train.enabled_actions import Situation, enabled_actions
from lpr_desktop.gui.train.entries import (
    DetectorEntry,
    Entry,
    RunEntry,
    detector_of,
    first_shown,
    load_entries,
    run_of,
)
from lpr_desktop.gui.train.progress import TrainingProgress
from lpr_desktop.gui.train.setup_page import TRAIN_FOLDERS
from lpr_desktop.gui.train.starter import Starter
from lpr_desktop.gui.train.train_view import TrainView
from lpr_desktop.gui.train.training import Training
from lpr_desktop.gui.train.trainings import Trainings
from lpr_desktop.gui.translation import said, tr, tr_noop
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.workspace import ANNOTATE_FOLDER, Workspace
from lpr_desktop.runs.events import EventTail
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.outcome import Ending, Outcome

TRAIN_SPLITTER = Setting("train_splitter", "", "Columns of the Train view")

_PARALLEL = 4


class TrainController(ViewController):
    """Owns the view and the trainings that it looks after.

    Attributes:
        trainings: Those that run, or ran while the window was open.
        commands: What can be done with detectors.
        starter: Starts new trainings.
        improving: Improves the text model.
    """

    view: TrainView
    drop_words = tr_noop("Drop to train on")

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._workspace = workspace
        self._settings = settings = workspace.settings
        self._entries: list[Entry] = []
        self._wanted = ""
        self._turn = 0
        self._went_annotating = False
        self._was_listed = False
        self._wants_setup = False
        self.trainings = Trainings(self)
        self._jobs = Jobs(parallel=_PARALLEL, parent=self)
        self._jobs.failed.connect(workspace.report)
        self.view = TrainView(actions, self._jobs, workspace)
        self.view.splitter.restoreState(decoded(settings[TRAIN_SPLITTER]))
        self.commands = DetectorCommands(self._jobs, workspace, self.view)
        self.trash = TrashCommands(actions["train_empty_trash"], self._jobs, self.view)
        self.starter = Starter(self._jobs, workspace, self.view)
        self.improving = ImproveCommands(
            actions,
            self._jobs,
            workspace,
            lambda: self.view.setup.data.folders,
            self.view,
            "train_improve",
        )
        self.improving.told.connect(workspace.tell_done)
        self._connect()
        self._set_first_folder()
        self.reload()
        self._update()

    @property
    def all_entries(self) -> list[Entry]:
        """What the list shows."""
        return self._entries

    def enter(self) -> None:
        if not self.view.setup.data.folders:
            self._set_first_folder()
        if self._went_annotating:
            # Boxes may have been drawn meanwhile.
            self._went_annotating = False
            self.view.setup.data.check()
        self.reload()
        self.view.entries.setFocus()

    def open_paths(self, paths: Sequence[Path]) -> None:
        folders = [path if path.is_dir() else path.parent for path in paths]
        self.show_setup()
        self.view.setup.data.set_folders(folders)

    def show_setup(self) -> None:
        """Show the page on which a training is set up."""
        self._wants_setup = True
        self.view.entries.choose("")
        self.view.show_page(self.view.setup)
        self._update()

    def reload(self, key: str | None = None) -> None:
        """Look again what there is; ``key`` is chosen then (None: what is chosen stays)."""
        self._turn += 1
        turn = self._turn
        if key is not None:
            self._wanted = key
        wanted = self._wanted if key is not None else self._chosen_key()

        def done(entries: list[Entry]) -> None:
            if turn == self._turn:
                self._show_entries(entries, wanted)

        self._jobs.start(load_entries, on_success=done)

    def start(self) -> None:
        """Start the training that is set up."""
        try:
            settings = self.view.setup.settings()
        except LprError as error:
            self._workspace.report(error)
            return
        self.view.setup.probe.stop()
        self.starter.start(settings)

    def stop(self) -> None:
        """Stop the training that is shown; again: end it at once."""
        training = self._shown_training()
        if training is not None:
            training.stop()

    def resume(self) -> None:
        """Go on with the training that is shown."""
        self._go_on(finishes=False)

    def finish(self) -> None:
        """Make the detector of the best epoch of the training that is shown."""
        self._go_on(finishes=True)

    def _go_on(self, *, finishes: bool) -> None:
        entry = self.view.run.entry
        if entry is None or self._chosen_key() != entry.key:
            return
        try:
            entry.folder.want_finish(finishes)
        except LprError as error:
            self._workspace.report(error)
            return
        self.trainings.follow(entry.folder)

    def use(self) -> None:
        """Read with the detector that is shown, or that the shown training has made."""
        name = self._shown_detector()
        if name is not None:
            self._workspace.choose_detector(name)
            self._workspace.tell_done(
                tr("Pictures are read and annotated with this detector now."), view=View.TRAIN
            )
            self.reload()
            self._update()

    def may_close(self) -> bool:
        return self.trainings.may_close(self.view.window())

    def close(self) -> None:
        self._settings[TRAIN_SPLITTER] = encoded(self.view.splitter.saveState())
        for dialog in self.view.findChildren(QDialog):
            dialog.reject()
        self.trainings.close()
        self.view.end()
        self._jobs.close()

    def _connect(self) -> None:
        view, commands = self.view, self.commands
        runs: dict[str, Callable[[], object]] = {
            "train_new": self.show_setup,
            "train_start": self.start,
            "train_stop": self.stop,
            "train_resume": self.resume,
            "train_finish": self.finish,
            "train_again": self._train_again,
            "train_use": self.use,
            "train_rename": self._rename,
            "train_describe": lambda: self._with_detector(commands.describe),
            "train_export_folder": lambda: self._with_detector(commands.export_folder),
            "train_trash": self._trash,
            "train_empty_trash": self.trash.empty,
            "train_compare": self._compare,
            "train_next_pane": view.focus_next_pane,
        }
        for kind in ("keras", "savedmodel", "onnx"):
            runs[f"train_export_{kind}"] = partial(self._export_as, kind)
        self._actions.connect(runs)
        view.entries.chosen.connect(self._on_chosen)
        view.compare.chosen.connect(view.entries.choose)
        view.setup.changed.connect(self._update)
        self._workspace.annotation_requested.connect(self._on_annotating)
        self.trainings.progressed.connect(self._on_progress)
        self.trainings.ended.connect(self._on_ended)
        self.trainings.refused.connect(self._workspace.report)
        commands.changed.connect(self._on_changed)
        self.trash.failed.connect(self._workspace.report)
        self.starter.made.connect(self._on_made)
        self.starter.changed.connect(self._update)
        self.starter.weights_chosen.connect(view.setup.form.choose_weights_file)

    def _set_first_folder(self) -> None:
        """What was trained on last, else what was annotated last."""
        names = self._settings[TRAIN_FOLDERS] or [self._settings[ANNOTATE_FOLDER]]
        folders = [Path(name) for name in names if name and Path(name).is_dir()]
        if folders:
            self.view.setup.data.set_folders(folders)

    def _show_entries(self, entries: list[Entry], wanted: str) -> None:
        if not self._was_listed:
            self._was_listed = True
            wanted = wanted or ("" if self._wants_setup else first_shown(entries))
        self._entries = entries
        self.view.entries.show_entries(entries, self._workspace.pipeline.detector, wanted)
        self.view.setup.set_entries(entries)
        for entry in entries:
            if isinstance(entry, RunEntry):
                self.trainings.find_again(entry)
        self.view.compare.show_entries(entries)
        self._on_chosen(self._entry(wanted))

    def _on_made(self, folder: RunFolder) -> None:
        self.trainings.follow(folder)
        self.reload(f"run {folder.path}")

    def _on_chosen(self, entry: Entry | None) -> None:
        view = self.view
        if isinstance(entry, RunEntry):
            training = self.trainings.get(entry.key)
            view.run.show_run(entry, training, self._entries)
            view.show_page(view.run)
            if training is None:
                self._load_history(entry)
        elif isinstance(entry, DetectorEntry):
            view.detector.show_detector(
                entry,
                run_of(entry, self._entries),
                is_used=entry.choice == self._workspace.pipeline.detector,
            )
            view.show_page(view.detector)
        elif view.page is not view.compare:
            view.show_page(view.setup)
        self._tell_title()
        self._update()

    def _load_history(self, entry: RunEntry) -> None:
        def read(_task: Task) -> TrainingProgress:
            progress = TrainingProgress()
            progress.baselines = entry.folder.baselines()
            progress.take(EventTail(entry.folder.events_file).read())
            with contextlib.suppress(LprError):
                progress.rows = entry.folder.history()
            return progress

        def done(progress: TrainingProgress) -> None:
            if self._chosen_key() == entry.key and self.trainings.get(entry.key) is None:
                self.view.run.show_history(progress)
                self.view.run.refresh(None)

        self._jobs.start(read, on_success=done)

    def _on_progress(self, key: str) -> None:
        training = self.trainings.get(key)
        assert training is not None
        if training.is_running:
            self.view.entries.say(key, training.progress.stage)
        if self._chosen_key() == key:
            self.view.run.refresh(training)
        self._tell_title()
        self._update()

    def _tell_title(self) -> None:
        """The window's title is of the training on the page, else of one that runs."""
        running = self.trainings.running
        shown = self._shown_training()
        one = shown if shown in running else next(iter(running), None)
        text = f"{one.run_folder.name}: {one.progress.stage}" if one is not None else ""
        self.set_title(text, is_dirty=False)

    def _on_ended(self, key: str, outcome: Outcome) -> None:
        self.reload()
        if outcome.ending is Ending.FINISHED:
            self._workspace.look_for_parts()
            if self._chosen_key() == key:
                self.view.run.show_finished()
            else:
                self._workspace.tell_done(said(outcome.message))

    def _on_changed(self, key: str) -> None:
        self.reload(key)
        self.trash.refresh()
        self._workspace.look_for_parts()

    def _on_annotating(self) -> None:
        self._went_annotating = True

    def _compare(self) -> None:
        self.view.entries.choose("")
        self.view.show_page(self.view.compare)
        self._update()

    def _train_again(self) -> None:
        entry = self.view.run.entry
        if entry is not None:
            self.view.setup.take_over(entry.settings)
            self.show_setup()

    def _rename(self) -> None:
        entry = self._entry(self._chosen_key())
        if entry is not None:
            self.commands.rename(entry)

    def _trash(self) -> None:
        entry = self._entry(self._chosen_key())
        if entry is not None:
            self.commands.trash(entry)

    def _with_detector(self, run: Callable[[DetectorEntry], None]) -> None:
        entry = self._entry(self._chosen_key())
        if isinstance(entry, DetectorEntry):
            run(entry)

    def _export_as(self, kind: str) -> None:
        self._with_detector(lambda entry: self.commands.export_as(entry, kind))

    def _entry(self, key: str) -> Entry | None:
        return next((entry for entry in self._entries if entry.key == key), None)

    def _chosen_key(self) -> str:
        entry = self.view.entries.chosen_entry
        return "" if entry is None else entry.key

    def _shown_training(self) -> Training | None:
        return self.trainings.get(self._chosen_key())

    def _shown_detector(self) -> str | None:
        """The detector on the page, by the name under which it is read with; None: none."""
        entry = self._entry(self._chosen_key())
        if isinstance(entry, DetectorEntry):
            return entry.choice
        made = detector_of(entry, self._entries) if isinstance(entry, RunEntry) else None
        return None if made is None else made.choice

    def _update(self) -> None:
        """Only what can be done now is offered."""
        training = self._shown_training()
        setup = self.view.setup
        is_training = bool(self.trainings.running)
        if setup.is_training != is_training:
            setup.is_training = is_training
            setup.refresh()
        now = Situation(
            entry=self._entry(self._chosen_key()),
            runs=training is not None and training.is_running,
            detector=self._shown_detector(),
            used=self._workspace.pipeline.detector,
            can_start=self.view.page is setup and setup.can_start and not self.starter.is_busy,
            can_train=setup.can_train,
            has_folders=bool(setup.data.folders),
        )
        for id, is_enabled in enabled_actions(now).items():
            if self._actions[id].isEnabled() != is_enabled:
                self._actions[id].setEnabled(is_enabled)

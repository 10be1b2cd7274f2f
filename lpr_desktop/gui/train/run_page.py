"""The page of one training: where it stands, its curves, pictures, report and messages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.train.curves_panel import CurvesPanel
from lpr_desktop.gui.train.entries import KINDS, Entry, RunEntry, detector_of
from lpr_desktop.gui.train.parts import action_button, row, words
from lpr_desktop.gui.train.previews_panel import PreviewsPanel
from lpr_desktop.gui.train.progress import TrainingProgress
from lpr_desktop.gui.train.report_panel import ReportPanel
from lpr_desktop.gui.train.training import Training
from lpr_desktop.gui.translation import said, tr, tr_noop
from lpr_desktop.gui.widgets.parts import STRETCH, restyle, text_label, vertical
from lpr_desktop.gui.words import time_left
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.runs.folder import RunState

CURVES, PICTURES, REPORT, MESSAGES = range(4)
_TABS = (tr_noop("Curves"), tr_noop("Pictures"), tr_noop("Report"), tr_noop("Messages"))
_STEPS = 1000


class RunPage(QWidget):
    """Shows one training at a time, while it runs and afterwards."""

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry: RunEntry | None = None
        self._progress = TrainingProgress()
        self._shown_rows = -1
        self.title = words("", "title", wraps=False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._what = words("", "muted")
        self.stage = words("", "heading", wraps=False)
        self.left = words("", "muted", wraps=False)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.note = _Note()
        self._buttons = [
            action_button(actions[id], hides=True)
            for id in ("train_stop", "train_resume", "train_finish", "train_use", "train_again")
        ]
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(tr("Parts of the training"))
        for name in _TABS:
            self.tabs.addTab(tr(name))
        self.curves = CurvesPanel(jobs)
        self.curves.told.connect(workspace.tell_done)
        self.curves.failed.connect(workspace.report)
        self.previews = PreviewsPanel(jobs)
        self.previews.opened.connect(workspace.annotate)
        self.report = ReportPanel(jobs)
        self.report.opened.connect(workspace.annotate)
        self.messages = QListWidget()
        self.messages.setAccessibleName(tr("Messages of the training"))
        self.messages.setWordWrap(True)
        self._stack = QStackedWidget()
        for panel in (self.curves, self.previews, self.report, self.messages):
            self._stack.addWidget(panel)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        head = vertical(self.title, self._what, spacing=2)
        layout = vertical(margins=(22, 16, 22, 14), spacing=8, parent=self)
        top = row(head, *self._buttons, spacing=6)
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addLayout(row(self.stage, STRETCH, self.left))
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)

    @property
    def entry(self) -> RunEntry | None:
        """The training that is shown."""
        return self._entry

    def show_run(
        self, entry: RunEntry, training: Training | None, entries: Sequence[Entry]
    ) -> None:
        """Show a training.

        Args:
            entry: Which.
            training: What goes on, or went on, in this window.
            entries: All, among them its detector and others to compare it with.
        """
        is_other = self._entry is None or self._entry.key != entry.key
        self._entry = entry
        if is_other or (training is None and self._shown_rows < 0):
            self._progress = training.progress if training else TrainingProgress()
        self.title.setText(entry.title)
        self._what.setText(_described(entry))
        is_over = entry.status.state is RunState.FINISHED
        self.tabs.setTabEnabled(REPORT, is_over)
        self.tabs.setTabToolTip(REPORT, "" if is_over else tr("When the training is finished"))
        if is_other:
            runs = [one for one in entries if isinstance(one, RunEntry)]
            self.curves.show_run(entry.title, self._progress, runs)
            self.tabs.setCurrentIndex(REPORT if is_over else CURVES)
            self._shown_rows = -1
        if is_over:
            made = detector_of(entry, entries)
            self.report.show_report(entry.folder, made.info.folder if made else None, {})
        self.previews.show_run(entry.folder)
        self.refresh(training)

    def show_history(self, progress: TrainingProgress) -> None:
        """Show figures that were read from the folder of a training that does not run."""
        self._progress = progress
        self.curves.set_progress(progress)

    def show_finished(self) -> None:
        """The training has just finished: its report is what matters now."""
        self.tabs.setCurrentIndex(REPORT)

    def refresh(self, training: Training | None) -> None:
        """The training has gone on."""
        entry = self._entry
        if entry is None:
            return
        if training is not None and training.progress is not self._progress:
            # It was read from the disk before, and goes on now.
            self._progress = training.progress
            self.curves.set_progress(self._progress)
        runs = training is not None and training.is_running
        self.bar.setVisible(runs)
        self.left.setVisible(runs)
        if training is not None and runs:
            self._show_running(training)
        else:
            self.stage.setText(entry.words)
        message = "" if runs else said(entry.status.message)
        self.note.show_note(message, _tone(entry.status.state))
        self._show_messages(self._progress.messages)
        if len(self._progress.rows) != self._shown_rows:
            if self._shown_rows >= 0:
                self.previews.show_run(entry.folder)
            self._shown_rows = len(self._progress.rows)
        self.curves.refresh()

    def end(self) -> None:
        """Draw no more."""
        self.curves.end()
        self.report.end()

    def _show_running(self, training: Training) -> None:
        progress = training.progress
        stage = progress.stage
        if progress.is_stopping or training.wants_stop:
            stage = tr("Stopping after this step. Stop again to end at once")
        elif not progress.is_in_epoch and not math.isnan(progress.part):
            stage = f"{stage}: {progress.part:.0%}"
        elif not progress.is_in_epoch and stage != tr("Training"):
            stage = f"{stage} …"
        self.stage.setText(stage)
        parts = []
        if not math.isnan(progress.views_per_second):
            parts.append(
                tr("{views_per_second:.1f} pictures/s", views_per_second=progress.views_per_second)
            )
        # After the last step there is more to do, of which nobody knows how long it takes.
        if not math.isnan(progress.seconds_left):
            parts.append(time_left(progress.seconds_left))
        self.left.setText(" · ".join(parts))
        # Before the first step and after the last one it is of the stage, or says that it lives.
        done = progress.part if math.isnan(progress.total) else progress.total
        self.bar.setRange(0, 0 if math.isnan(done) else _STEPS)
        if not math.isnan(done):
            self.bar.setValue(round(_STEPS * done))

    def _show_messages(self, messages: Sequence[str]) -> None:
        if self.messages.count() != len(messages):
            self.messages.clear()
            self.messages.addItems([show_name(message) for message in messages])
        title = tr(_TABS[MESSAGES])
        self.tabs.setTabText(MESSAGES, f"{title} ({len(messages)})" if messages else title)
        self.tabs.setTabEnabled(MESSAGES, bool(messages))


class _Note(QFrame):
    """What a person should know about the end of a training."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._label = text_label(wraps=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        vertical(self._label, margins=(12, 8, 12, 8), parent=self)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_note(self, text: str, tone: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        restyle(self, tone=tone)
        self.setVisible(bool(text))


def _tone(state: RunState) -> str:
    if state is RunState.FAILED:
        return "danger"
    return "warning" if state is RunState.STOPPED else "info"


def _described(entry: RunEntry) -> str:
    settings = entry.settings
    parts = [tr(KINDS.get(settings.architecture, settings.architecture))]
    if settings.input_size:
        parts.append(f"{settings.input_size} px")
    parts.append(
        tr("%Ln data set(s)", "", len(settings.datasets))
        + ": "
        + ", ".join(show_name(Path(folder).name) for folder in settings.datasets)
    )
    return " · ".join(parts)

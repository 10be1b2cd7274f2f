"""Improve reading: what there is to learn from, the training, and whether it has helped."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.gui.improve.form import Figures, ImproveForm, KnownTextsLabel
from lpr_desktop.gui.training_thread import TrainingThread
from lpr_desktop.gui.translation import error_text, said, tr
from lpr_desktop.gui.widgets.parts import (
    STRETCH,
    push_button,
    restyle,
    small_text,
    text_label,
    vertical,
)
from lpr_desktop.reading.known_texts import KnownTexts
from lpr_desktop.reading.readers import Choice
from lpr_desktop.runs.events import Event, Progress, Stage, Stopping, Warned
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.process import INSTALL_TENSORFLOW, tensorflow_installed
from lpr_desktop.runs.text_model_run import ImproveFolder

_MOST_NOTES = 4


class _State(Enum):
    LOOKING = auto()
    READY = auto()
    RUNNING = auto()
    STOPPED = auto()
    BETTER = auto()
    OVER = auto()


class ImproveDialog(QDialog):
    """Supervises one improvement; closed while it runs, it stops with a checkpoint.

    Signals:
        recount_requested: Count the texts again; with unchecked pictures or without.
        made: Name of a new text model that is better than the old one.
        chosen: Name of the text model to read with from now on.
    """

    recount_requested = Signal(bool)
    made = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        datasets: Sequence[Path],
        models: Sequence[Choice],
        base: str,
        unfinished: ImproveFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``base`` is the model in use, ``unfinished`` a stopped improvement of these data sets."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Improve reading"))
        self._datasets = datasets
        self._run = unfinished
        self._thread: TrainingThread | None = None
        self._state = _State.LOOKING
        self._notes: list[str] = []
        self._model = ""
        title = text_label(tr("Improve reading"), "heading")
        words = text_label(
            tr(
                "The model that reads the text learns from the texts that you corrected or "
                "typed. A fifth of them is held out; only if more of those are read is the "
                "new model kept, beside the old one. It is for plates like yours: others "
                "may be read a little worse."
            ),
            wraps=True,
        )
        self._texts = KnownTextsLabel(datasets)
        self.form = ImproveForm(datasets[0].name, models, base)
        self.form.changed.connect(self._update)
        self.form.checked_only.toggled.connect(self._recount)
        self._estimate = text_label(role="muted", wraps=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self._stage = text_label(role="muted")
        self.figures = Figures()
        self.verdict = text_label(wraps=True)
        self._note = small_text()
        self._buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.start_button = self._button(tr("Start"), roles.ActionRole, self._start, "primary")
        self.use_button = self._button(
            tr("Use the new model"), roles.AcceptRole, self._use_it, "primary"
        )
        self.stop_button = self._button(tr("Stop"), roles.ActionRole, self._stop)
        self.keep_button = self._button(tr("Keep the old one"), roles.RejectRole, self.close)
        self.close_button = self._button(tr("Close"), roles.RejectRole, self.close)
        vertical(
            title,
            words,
            self._texts,
            self.form,
            self._estimate,
            self.bar,
            self._stage,
            self.figures,
            self.verdict,
            self._note,
            STRETCH,
            self._buttons,
            margins=(20, 18, 20, 16),
            spacing=12,
            parent=self,
        )
        self.resize(560, 390)
        self._update()

    def _button(
        self, title: str, role: QDialogButtonBox.ButtonRole, do: object, kind: str = ""
    ) -> QPushButton:
        button = push_button(title, kind)
        self._buttons.addButton(button, role)
        button.clicked.connect(do)
        return button

    def show_texts(self, known: KnownTexts) -> None:
        """There is so much to learn from."""
        self._notes = self._texts.show_known(known)
        if self._state is _State.LOOKING:
            self._state = _State.READY if self._run is None else _State.STOPPED
        self._update()

    def show_trouble(self, error: BaseException) -> None:
        """The texts could not be counted."""
        self._texts.show_trouble(error)
        self._update()

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._thread is not None

    def _recount(self) -> None:
        self._texts.show_counting()
        self._update()
        self.recount_requested.emit(self.form.checked_only.isChecked())

    def _start(self) -> None:
        if self._state is _State.OVER:  # with other settings
            self._state, self._run = _State.READY, None
            self.verdict.clear()
            self._update()
            return
        try:
            if self._run is None or self._state is not _State.STOPPED:
                self._run = ImproveFolder.create(self.form.settings(self._datasets))
        except LprError as error:
            self._tell(error_text(error), "danger")
            return
        self._state = _State.RUNNING
        self._notes = []
        self.verdict.clear()
        self.figures.clear()
        self.bar.setRange(0, 0)
        self._stage.setText(tr("Starting…"))
        thread = self._thread = TrainingThread(self._run, parent=self)
        thread.told.connect(self._on_told)
        thread.ended.connect(self._on_ended)
        thread.refused.connect(self._on_refused)
        thread.start()
        self._update()

    def _stop(self) -> None:
        if self._thread is not None:
            self._thread.stop()
            self._stage.setText(tr("Stopping after this step…"))

    def _on_told(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case Stage(words, done, total):
                    self._stage.setText(
                        f"{said(words)}…"
                        + (tr(" {done:,} of {total:,}", done=done, total=total) if total else "")
                    )
                    self.bar.setRange(0, total)
                    self.bar.setValue(done)
                case Progress():
                    self._show_progress(event)
                case Warned(message):
                    self._notes.append(said(message))
                case Stopping():
                    self._stage.setText(tr("Stopping after this step…"))
                case _:
                    pass
        if any(isinstance(event, Stage) for event in events):
            self._show_before()
        self._update_note()

    def _show_progress(self, event: Progress) -> None:
        of = tr(" of {steps:,}", steps=event.steps) if event.steps else ""
        self._stage.setText(
            tr(
                "Training: step {step:,}{of} · {left}",
                step=event.step,
                of=of,
                left=_left(event.seconds_left),
            )
        )
        self.bar.setRange(0, event.steps)
        self.bar.setValue(event.step)

    def _show_before(self) -> None:
        assert self._run is not None
        try:
            data = self._run.data()
        except LprError:
            return
        if data is not None and data.before is not None and data.drawn_before is not None:
            self.figures.show_before(data.before, data.drawn_before)

    def _on_ended(self, outcome: Outcome) -> None:
        self._release()
        assert self._run is not None
        self._state = _State.STOPPED if outcome.can_resume else _State.OVER
        if outcome.ending is Ending.FINISHED:
            self._show_result()
        elif outcome.ending is Ending.FAILED:
            # To go on would fail again; the settings may be changed.
            self._state = _State.READY
            self._tell(said(outcome.message), "warning")
        else:
            self._tell(said(outcome.message), "")
        self._update()

    def _show_result(self) -> None:
        assert self._run is not None
        try:
            report = self._run.report()
        except LprError as error:
            self._tell(error_text(error), "danger")
            return
        self.figures.show_report(report)
        self._tell(said(report.sentence), "success" if report.is_better else "")
        if report.model:
            self._model = Path(report.model).name
            self._state = _State.BETTER
            self.made.emit(self._model)

    def _on_refused(self, error: Exception) -> None:
        self._release()
        self._state = _State.READY
        self._tell(error_text(error), "danger")
        self._update()

    def _use_it(self) -> None:
        self.chosen.emit(self._model)
        self.accept()

    def _release(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.wait()
            thread.deleteLater()

    def _tell(self, text: str, tone: str) -> None:
        self.verdict.setText(text)
        restyle(self.verdict, tone=tone)
        self._update()

    def _update(self) -> None:
        state = self._state
        is_running = state is _State.RUNNING
        is_over = state in (_State.BETTER, _State.OVER)
        can_train = tensorflow_installed()
        enough = self._texts.are_enough
        named = bool(self.form.name.text().strip())
        self.form.setVisible(state in (_State.LOOKING, _State.READY))
        self.form.setEnabled(can_train)
        self.bar.setVisible(is_running)
        self._stage.setVisible(is_running)
        self.figures.setVisible(is_running or is_over)
        self.verdict.setVisible(bool(self.verdict.text()))
        self.start_button.setVisible(not is_running and state is not _State.BETTER)
        titles = {_State.STOPPED: tr("Go on"), _State.OVER: tr("Try again…")}
        self.start_button.setText(titles.get(state, tr("Start")))
        self.start_button.setEnabled(can_train and (state in titles or (enough and named)))
        self.stop_button.setVisible(is_running)
        self.use_button.setVisible(state is _State.BETTER)
        self.keep_button.setVisible(state is _State.BETTER)
        self.close_button.setVisible(state is not _State.BETTER)
        self.close_button.setText(tr("Stop and close") if is_running else tr("Close"))
        self._estimate.setVisible(not is_running and not is_over)
        self._estimate.setText(self._estimate_text(can_train))
        primary = self.use_button if state is _State.BETTER else self.start_button
        primary.setDefault(True)
        self._update_note()

    def _estimate_text(self, can_train: bool) -> str:
        if not can_train:
            return said(INSTALL_TENSORFLOW)
        if self._state is _State.STOPPED:
            return tr("It was stopped. “Go on” takes up where it was.")
        minutes = tr("%Ln minute(s)", "", self.form.minutes.value())
        return tr(
            "It takes about {minutes}, longer while other programs compute; one core "
            "is left to them. More time gives more training. You can go on working, "
            "stop, and go on later.",
            minutes=minutes,
        )

    def _update_note(self) -> None:
        shown = self._notes[:_MOST_NOTES]
        more = len(self._notes) - len(shown)
        self._note.setText(
            "\n".join(shown) + (tr("\n… and {more} more.", more=more) if more > 0 else "")
        )
        self._note.setVisible(bool(shown))

    def done(self, result: int) -> None:
        """A training that runs stops with a checkpoint; the next dialog can go on with it."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.told.disconnect(self._on_told)
            thread.ended.disconnect(self._on_ended)
            thread.refused.disconnect(self._on_refused)
            thread.stop()
            thread.detach()
            thread.wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.done(QDialog.DialogCode.Rejected)


def _left(seconds: float) -> str:
    if math.isnan(seconds):
        return tr("the time is being measured")
    if seconds < 90:
        return tr("about a minute left") if seconds > 30 else tr("less than a minute left")
    return tr("about {seconds} minutes left", seconds=round(seconds / 60))

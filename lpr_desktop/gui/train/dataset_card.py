"""The data sets of a training: chosen, counted, checked, and shown as the network will see them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QToolButton,
    QWidget,
)

from lpr_desktop.annotation.checks import Problem
from lpr_desktop.files import show_name
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.jobs import Job, Jobs
from lpr_desktop.gui.train.class_questions import ClassQuestions
from lpr_desktop.gui.train.dataset_check import (
    DatasetCheck,
    Report,
    check,
    figures,
    same_pictures,
)
from lpr_desktop.gui.train.parts import Card, Figures, row, words
from lpr_desktop.gui.train.picture_grid import PictureGrid, Shot
from lpr_desktop.gui.train.probe import subprocess_operation
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import STRETCH, push_button, restyle, vertical
from lpr_desktop.runs.events import Stage
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.runs.subprocess_tasks import examples

_MOST_PROBLEMS = 500
_EXAMPLE_SIDE = 150
_PATH_ROLE = Qt.ItemDataRole.UserRole + 1


class DatasetCard(Card):
    """Choosing folders, and what is in them.

    Attributes:
        found: What the last check came to; None while it is not known.

    Signals:
        changed: Other folders, or something was found out about them.
        opened: A picture or folder that is to be opened in the Annotate view.
        failed: An exception that ended a job.
    """

    changed = Signal()
    opened = Signal(Path)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, settings: Callable[[], RunSettings], parent: QWidget | None = None
    ) -> None:
        """``settings`` tells seed, split and augmentation as they are set now."""
        super().__init__(tr("Pictures to learn from"), parent)
        self._jobs = jobs
        self._settings = settings
        self._folders: list[Path] = []
        self._job: Job | None = None
        self._drawing: Job | None = None
        self._scratch: Path | None = None
        self.found: DatasetCheck | None = None
        self._list = vertical(spacing=2)
        self._hint = words(
            tr(
                "A folder with pictures and their annotations: as Annotate writes them "
                "(Pascal VOC), or YOLO, COCO, labelme, CVAT and others. A hundred pictures "
                "are a beginning, some thousand are good."
            ),
            "muted",
        )
        self.choose = push_button(tr("Choose a folder…"), "primary")
        self.choose.clicked.connect(lambda: self._ask(adds=False))
        self.add = push_button(tr("Add another…"))
        self.add.clicked.connect(lambda: self._ask(adds=True))
        self.cancel = push_button(tr("Cancel"))
        self.cancel.clicked.connect(self.stop)
        self._work = words("", "muted", wraps=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress of the check"))
        self._working = QWidget()
        working = row(self._bar, self._work, self.cancel)
        working.setStretch(0, 1)
        self._working.setLayout(working)
        self.figures = Figures()
        self.trouble = words("")
        self.trouble.setProperty("tone", "danger")
        self._notes = words("", "muted")
        self.questions = ClassQuestions()
        self.questions.answered.connect(self.check)
        self.questions.failed.connect(self.failed)
        self._told = words("")
        self.show_problems = push_button(tr("Show them"), "quiet")
        self.show_problems.setCheckable(True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(tr("Problems in the data set"))
        self.problems.setFixedHeight(170)
        self.problems.itemActivated.connect(self._open)
        self.show_problems.toggled.connect(self.problems.setVisible)
        self._problem_row = QWidget()
        self._problem_row.setLayout(row(self._told, self.show_problems))
        self.again = push_button(tr("Look at the pictures"), "quiet")
        self.again.clicked.connect(self.check)
        self.annotate = push_button(tr("Annotate this folder"), "quiet")
        self.annotate.clicked.connect(lambda: self.opened.emit(self._folders[0]))
        self.show_examples = push_button(tr("Show examples as the network sees them"), "quiet")
        self.show_examples.clicked.connect(self.draw_examples)
        self.examples = PictureGrid(jobs, _EXAMPLE_SIDE, tr("Examples with their boxes"))
        self.examples.setFixedHeight(2 * _EXAMPLE_SIDE + 40)
        self.examples.hide()
        self.body.addWidget(self._hint)
        self.body.addLayout(self._list)
        self.body.addLayout(row(self.choose, self.add, STRETCH))
        for widget in (self._working, self.figures, self.trouble, self.questions, self._notes):
            self.body.addWidget(widget)
        self.body.addWidget(self._problem_row)
        self.body.addWidget(self.problems)
        self.body.addLayout(
            row(self.again, self.annotate, self.show_examples, self.questions.again, STRETCH)
        )
        self.body.addWidget(self.examples)
        self._show()

    @property
    def folders(self) -> list[Path]:
        """The data sets that are chosen."""
        return self._folders

    @property
    def is_busy(self) -> bool:
        """Whether it is being found out what the folders hold."""
        return self._job is not None

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Choose other folders, and look what is in them."""
        self._folders = list(dict.fromkeys(folders))
        self._list_folders()
        self.examples.hide()
        self.check()

    def check(self) -> None:
        """Look again: the folders, the seed, or the split have changed."""
        self.stop()
        self.found = None
        self._show()
        self.changed.emit()
        if not self._folders:
            return
        settings = self._now()

        def done(found: DatasetCheck) -> None:
            if same_pictures(found.settings, self._now()):
                self.found = found

        job = self._jobs.start(
            lambda task: check(settings, task),
            on_success=done,
            on_failure=self.failed.emit,
            on_report=self._on_reports,
        )
        self._job = job
        job.finished.connect(lambda: self._on_finished(job))
        self.again.hide()
        self._show_work(tr("Looking"), 0, 0)

    def stop(self) -> None:
        """Stop what is under way here."""
        for job in (self._job, self._drawing):
            if job is not None:
                job.stop()

    def draw_examples(self) -> None:
        """Have training views made and show them."""
        if self._drawing is not None or not self._folders:
            return
        self._forget_examples()
        self._scratch = Path(tempfile.mkdtemp(prefix="lpr-examples-"))
        settings, folder = self._now(), self._scratch
        job = self._jobs.start(
            subprocess_operation(lambda: examples(settings, folder)),
            on_success=lambda _: self._show_examples(folder),
            on_failure=self.failed.emit,
            on_report=self._on_stages,
        )
        self._drawing = job
        job.finished.connect(self._on_drawn)
        self._show_work(tr("Making examples"), 0, 0)

    def end(self) -> None:
        """Remove what was made for looking at."""
        self.stop()
        self._forget_examples()

    def _now(self) -> RunSettings:
        return replace(self._settings(), datasets=tuple(map(str, self._folders)))

    def _ask(self, *, adds: bool) -> None:
        start = str(self._folders[-1].parent) if self._folders else ""
        name = QFileDialog.getExistingDirectory(self, tr("Choose the folder of a data set"), start)
        if name:
            self.set_folders([*(self._folders if adds else []), Path(name)])

    def _list_folders(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # Tab comes to them first; Qt orders only what takes the focus.
        before: QWidget = self
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for folder in self._folders:
            label = words(show_name(folder))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            remove = QToolButton()
            remove.setIcon(icon("close"))
            remove.setIconSize(QSize(14, 14))
            remove.setAccessibleName(tr("Leave {name} out", name=show_name(folder.name)))
            remove.setToolTip(tr("Leave this folder out; its files stay"))
            remove.clicked.connect(lambda _=False, folder=folder: self._remove(folder))
            holder = QWidget()
            holder.setLayout(row(label, remove, spacing=4))
            self._list.addWidget(holder)
            self.setTabOrder(before, remove)
            before = remove
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _remove(self, folder: Path) -> None:
        self.set_folders([one for one in self._folders if one != folder])

    def _show(self) -> None:
        found, has_folder = self.found, bool(self._folders)
        data = found.data if found is not None else None
        self._hint.setVisible(not has_folder)
        self.choose.setText(tr("Choose another folder…") if has_folder else tr("Choose a folder…"))
        restyle(self.choose, kind="" if has_folder else "primary")
        self.add.setVisible(has_folder)
        self._working.setVisible(self._job is not None or self._drawing is not None)
        self.figures.setVisible(data is not None)
        self.figures.show_figures(figures(found) if found else {})
        self.trouble.setText(found.error if found is not None else "")
        self.trouble.setVisible(found is not None and bool(found.error))
        notes = [*data.notes, data.few_to_measure] if data is not None else []
        self._notes.setText("\n".join(map(said, filter(None, notes))))
        self._notes.setVisible(bool(self._notes.text()))
        self.questions.show_questions(found)
        self._show_problems(found.problems if found is not None else ())
        # After a cancelled look.
        self.again.setVisible(has_folder and found is None and self._job is None)
        self.annotate.setVisible(has_folder)
        self.show_examples.setVisible(data is not None)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem_row.setVisible(bool(problems))
        self.problems.setVisible(bool(problems) and self.show_problems.isChecked())
        self.problems.clear()
        if self.found is None or not problems:
            return
        kinds = [f"{tr(kind.heading)} ({n})" for kind, n in self.found.kinds.most_common()]
        self._told.setText(
            tr("%Ln problem(s): {kinds}.", "", len(problems), kinds=", ".join(kinds))
        )
        for problem in problems[:_MOST_PROBLEMS]:
            item = QListWidgetItem(icon("warning"), said(problem.message))
            item.setData(_PATH_ROLE, problem.picture)
            item.setToolTip(tr("Double-click to open it in Annotate"))
            self.problems.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH_ROLE)
        if isinstance(path, Path):
            self.opened.emit(path)

    def _on_reports(self, reports: list[Report]) -> None:
        last = reports[-1]
        self._show_work(last.words, last.done, last.total)

    def _on_stages(self, events: list[object]) -> None:
        stages = [event for event in events if isinstance(event, Stage)]
        if stages:
            self._show_work(stages[-1].words, stages[-1].done, stages[-1].total)

    def _show_work(self, what: str, done: int, total: int) -> None:
        self._working.setVisible(True)
        self._work.setText(said(what))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show()
            self.changed.emit()

    def _on_drawn(self) -> None:
        self._drawing = None
        self._working.setVisible(self._job is not None)

    def _show_examples(self, folder: Path) -> None:
        files = sorted(folder.glob("*.jpg"), key=lambda file: int(file.stem))
        self.examples.show_shots([Shot(file) for file in files])
        self.examples.show()
        self.show_examples.setText(tr("Show examples again"))

    def _forget_examples(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None


def describe(found: DatasetCheck | None) -> str:
    """The pictures of a training in a few words."""
    if found is None or found.data is None:
        return ""
    pictures = tr("%Ln picture(s)", "", len(found.data.pictures))
    return pictures + ", " + tr("%Ln plate(s)", "", found.data.plates)

"""The curves of a training: four plots, smoothing, comparison, and saving. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QImage, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.train.curves import PLOTS, table
from lpr_desktop.gui.train.entries import RunEntry
from lpr_desktop.gui.train.parts import row
from lpr_desktop.gui.train.plot_card import Other, PlotCard
from lpr_desktop.gui.train.progress import TrainingProgress
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import STRETCH, text_label
from lpr_desktop.runs.beside import Role
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Baseline
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.records import build

_MOST_OTHERS = 4
_REDRAW_MS = 250


class CurvesPanel(QWidget):
    """Shows a :class:`TrainingProgress`; redrawn at most four times a second.

    Signals:
        told: A sentence about what was done.
        failed: The exception of a file that could not be written.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._name = ""
        self._progress = TrainingProgress()
        self._offered: list[RunEntry] = []
        self._others: dict[str, Other] = {}
        self._actions: dict[str, QAction] = {}
        self._timer = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._timer.timeout.connect(self._draw)
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, 9)
        self.smoothing.setFixedWidth(110)
        self.smoothing.setAccessibleName(tr("Smoothing of the curves"))
        self.smoothing.setToolTip(tr("Smoothing of the curves; the values in the table stay"))
        self.smoothing.valueChanged.connect(self._draw)
        label = text_label(tr("S&moothing"), buddy=self.smoothing)
        self.compare = _menu_button(tr("Compare with"), "list")
        self.save = _menu_button(tr("Save"), "export")
        menu = self.save.menu()
        menu.addAction(tr("Picture (PNG)…")).triggered.connect(lambda: self._save("png"))
        menu.addAction(tr("Table (CSV)…")).triggered.connect(lambda: self._save("csv"))
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.cards = [PlotCard(spec) for spec in PLOTS]
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // 2, place % 2)
            card.hovered.connect(self._point_at)
        for place in (0, 1):
            grid.setRowStretch(place, 1)
            grid.setColumnStretch(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(label, self.smoothing, STRETCH, self.compare, self.save))
        layout.addWidget(self._grid, 1)

    def show_run(self, name: str, progress: TrainingProgress, others: Sequence[RunEntry]) -> None:
        """Show another run; ``others`` are offered to compare it with."""
        self._name, self._progress = name, progress
        self._offered = [entry for entry in others if entry.title != name and entry.status.epoch]
        self._others.clear()
        menu = self.compare.menu()
        menu.clear()
        self._actions = {}
        for entry in self._offered:
            action = menu.addAction(f"{entry.title} ({entry.words})")
            action.setCheckable(True)
            self._actions[entry.key] = action
            action.toggled.connect(lambda is_on, entry=entry: self._compare(entry, is_on))
        self.compare.setEnabled(bool(self._offered))
        self.compare.setToolTip(
            "" if self._offered else tr("There is no other training to compare with yet")
        )
        self._draw()

    @property
    def others(self) -> list[str]:
        """Names of the runs that this one is compared with, the latest last."""
        return [name for name, _ in self._others.values()]

    def set_progress(self, progress: TrainingProgress) -> None:
        """More is known of the run that is shown."""
        self._progress = progress
        self._draw()

    def refresh(self) -> None:
        """The run has gone on: draw it soon, if anybody looks."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # It may have gone on, or ended, while nobody looked.
        self._draw()

    def end(self) -> None:
        """Draw no more."""
        self._timer.stop()
        for card in self.cards:
            card.end()

    def _draw(self) -> None:
        progress = self._progress
        rows = {one.role: _row(one) for one in progress.baselines}
        self.save.setEnabled(bool(progress.rows))
        for card in self.cards:
            card.show_curves(
                progress.rows,
                progress.steps,
                list(self._others.values()),
                self.smoothing.value() / 10,
                progress.epochs,
                rows.get(Role.STARTING),
                rows.get(Role.SHIPPED),
            )

    def _point_at(self, epoch: float) -> None:
        for card in self.cards:
            card.point_at(epoch)

    def _compare(self, entry: RunEntry, is_on: bool) -> None:
        if not is_on:
            self._others.pop(entry.key, None)
            self._draw()
            return
        name = self._name

        def read(_task: Task) -> list[EpochRow]:
            return entry.folder.history()

        def done(rows: list[EpochRow]) -> None:
            action = self._actions.get(entry.key)
            if self._name == name and action and action.isChecked():
                self._others[entry.key] = (entry.title, rows)
                if len(self._others) > _MOST_OTHERS:
                    self._actions[next(iter(self._others))].setChecked(False)
                self._draw()

        self._jobs.start(read, on_success=done, on_failure=self.failed.emit)

    def _save(self, kind: str) -> None:
        kinds = {"png": tr("Pictures (*.png)"), "csv": tr("Tables (*.csv)")}
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the curves"),
            f"{self._name} curves.{kind}",
            kinds[kind],
        )
        if name:
            file = Path(name)
            self.save_to(file if file.suffix else file.with_suffix(f".{kind}"))

    def save_to(self, file: Path) -> None:
        """Write the plots as they are seen to a .png file, the figures to any other."""
        is_picture = file.suffix.lower() == ".png"
        self._point_at(math.nan)
        image = self._grid.grab().toImage() if is_picture else QImage()
        runs = [(self._name, list(self._progress.rows)), *self._others.values()]

        def write(_task: Task) -> None:
            with RunError.for_os_error("{file}: could not be written ({strerror}).", file=file):
                write_atomic(file, _png(image) if is_picture else table(runs))

        self._jobs.start(
            write,
            on_success=lambda _: self.told.emit(tr("{name} is saved", name=show_name(file.name))),
            on_failure=self.failed.emit,
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 260)


def _row(baseline: Baseline) -> EpochRow | None:
    try:
        return build(EpochRow, baseline.row)
    except ValueError:
        return None


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _menu_button(title: str, icon_name: str) -> QToolButton:
    made = QToolButton()
    made.setText(title)
    made.setIcon(icon(icon_name))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setAccessibleName(title)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMenu(QMenu(made))
    return made

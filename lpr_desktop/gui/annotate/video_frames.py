"""A video is annotated as a folder of its frames."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Executor, Task
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import (
    horizontal,
    ok_and_cancel,
    push_button,
    text_label,
    vertical,
)
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.passages.frames import EVERY, save_frames
from lpr_desktop.reading.stand_ins import MissingDetector

_MOST_EVERY = 10_000


class FramesDialog(QDialog):
    """Asks which frames of a video become pictures, and where.

    Attributes:
        nth, plates: Every so many frames, or those in which the detector finds plates.
        every: How many.
        folder: Where the pictures go.
    """

    def __init__(self, video: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Annotate a video"))
        words = text_label(
            tr(
                "{name} is annotated as a folder of pictures: some of its frames. The boxes of the "
                "frame before are suggested in the next one; Enter accepts them.",
                name=show_name(video.name),
            ),
            wraps=True,
        )
        self.nth = QRadioButton(tr("One of so many &frames:"))
        self.plates = QRadioButton(tr("Frames in which the detector finds &plates"))
        self.nth.setChecked(True)
        kinds = QButtonGroup(self)
        for one in (self.nth, self.plates):
            kinds.addButton(one)
        self.every = QSpinBox()
        self.every.setRange(1, _MOST_EVERY)
        self.every.setValue(EVERY)
        self.every.setAccessibleName(tr("One of so many frames"))
        self.every.lineEdit().setTextMargins(7, 0, 0, 0)
        self.nth.toggled.connect(self.every.setEnabled)
        self.folder = QLineEdit(str(video.parent / tr("{name} frames", name=video.stem)))
        self.folder.setAccessibleName(tr("Folder for the pictures"))
        choose = push_button(tr("Choose…"), clicked=lambda: self._choose())
        label = text_label(tr("F&older"), buddy=self.folder)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.addWidget(self.nth, 0, 0)
        grid.addWidget(self.every, 0, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.plates, 1, 0, 1, 3)
        row = horizontal(label, (self.folder, 1), choose)
        buttons, self._ok = ok_and_cancel(self, tr("Annotate"))
        self.folder.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        vertical(words, grid, row, buttons, margins=(20, 18, 20, 14), spacing=12, parent=self)
        self.setMinimumWidth(560)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, tr("Folder for the pictures"), self.folder.text()
        )
        if name:
            self.folder.setText(name)


def annotate_video(
    video: Path, view: QWidget, workspace: Workspace, opened: Callable[[Path], None]
) -> None:
    """Ask which frames, make pictures of them, and have their folder opened."""
    dialog = FramesDialog(video, view)
    dialog.accepted.connect(
        lambda: _make(
            video,
            Path(dialog.folder.text().strip()).expanduser().absolute(),
            None if dialog.plates.isChecked() else dialog.every.value(),
            view,
            workspace,
            opened,
        )
    )
    dialog.open()


def _make(
    video: Path,
    folder: Path,
    every: int | None,
    view: QWidget,
    workspace: Workspace,
    opened: Callable[[Path], None],
) -> None:
    pipeline = workspace.pipeline
    notes: list[str] = []

    def make(task: Task) -> int:
        def tell(done: int, total: int) -> None:
            task.report((done, max(done, total)))
            task.check()

        if every is not None:
            return sum(1 for _ in save_frames(video, folder, every, None, notes, task.cancel, tell))
        with workspace.readers.pool(pipeline).borrow() as reader:
            detector = reader.detector
            if isinstance(detector, MissingDetector):
                raise detector.error

            def holds_plate(image: NDArray[np.uint8]) -> bool:
                return bool(detector.detect(image, reader.threshold(pipeline.settings)))

            found = save_frames(video, folder, 1, holds_plate, notes, task.cancel, tell)
            return sum(1 for _ in found)

    def done(number: int) -> None:
        for note in notes:
            workspace.tell(said(note), "video")
        if number:
            opened(folder)
        else:
            workspace.tell(
                tr(
                    "{name}: the detector finds no plate. Take every so many frames instead.",
                    name=show_name(video.name),
                ),
                "video",
            )

    run_with_dialog(
        workspace.jobs,
        view,
        tr("Pictures are made of the frames of {name}.", name=show_name(video.name)),
        make,
        on_success=done,
        on_failure=workspace.report,
        executor=Executor.BACKGROUND,
    )

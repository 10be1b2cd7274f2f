"""Validation pictures with boxes, as they were after each epoch."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSlider, QStackedWidget, QVBoxLayout, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.train.parts import row, words
from lpr_desktop.gui.train.picture_grid import PictureGrid, Shot
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.empty_hint import EmptyHint
from lpr_desktop.gui.widgets.parts import vertical
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.records import read_json

_SIDE = 300


class PreviewsPanel(QWidget):
    """A slider over the epochs, and the pictures of the chosen one.

    Signals:
        opened: A picture that is to be opened in the Annotate view.
    """

    opened = Signal(Path)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._run: RunFolder | None = None
        self._epochs: list[int] = []
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("After which epoch"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._show)
        self._label = words("", "heading", wraps=False)
        legend = QLabel(
            tr(
                "{green} annotated {orange} found, with its score",
                green='<span style="color:#3cc85a">\N{BLACK SQUARE}</span>',
                orange='&nbsp; <span style="color:#ff8c14">\N{BLACK SQUARE}</span>',
            )
        )
        legend.setTextFormat(Qt.TextFormat.RichText)
        self.grid = PictureGrid(jobs, _SIDE, tr("Validation pictures with boxes"))
        self.grid.opened.connect(self.opened)
        full = QWidget()
        layout = QVBoxLayout(full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self._label, self.slider, legend, spacing=14))
        layout.addWidget(self.grid, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyHint(
                "picture",
                tr("No pictures yet"),
                tr(
                    "After every epoch you see here what the detector finds in pictures that "
                    "it does not learn from."
                ),
            )
        )
        self._stack.addWidget(full)
        vertical(self._stack, margins=0, parent=self)

    def show_run(self, run: RunFolder) -> None:
        """Look which epochs of a run have pictures, and show those of the last one."""
        is_other = run != self._run
        self._run = run

        def look(_task: Task) -> list[int]:
            found = run.previews_folder.glob("epoch-*/previews.json")
            numbers = (file.parent.name.removeprefix("epoch-") for file in found)
            return sorted(int(number) for number in numbers if number.isdigit())

        def done(epochs: list[int]) -> None:
            if run != self._run:
                return
            # Who looks at an earlier epoch is not taken away from it.
            was_last = is_other or self.slider.value() == self.slider.maximum()
            is_new = is_other or epochs != self._epochs
            self._epochs = epochs
            self._stack.setCurrentIndex(1 if epochs else 0)
            self.slider.blockSignals(True)
            self.slider.setRange(0, max(0, len(epochs) - 1))
            if was_last:
                self.slider.setValue(self.slider.maximum())
            self.slider.blockSignals(False)
            self.slider.setVisible(len(epochs) > 1)
            if epochs and was_last and is_new:
                self._show()

        self._jobs.start(look, on_success=done)

    def _show(self) -> None:
        place = self.slider.value()
        if self._run is None or place >= len(self._epochs):
            return
        epoch = self._epochs[place]
        text = tr("After epoch {epoch}", epoch=epoch) if epoch else tr("Before the training")
        self._label.setText(text)
        folder = self._run.previews_folder / f"epoch-{epoch:04d}"
        self.grid.show_shots(_shots(folder))


def _shots(folder: Path) -> list[Shot]:
    try:
        pictures = read_json(folder / "previews.json").get("pictures", [])
        return [
            Shot(
                folder / Path(entry["file"]).name,
                show_name(Path(entry["image"]).name),
                Path(entry["image"]),
            )
            for entry in pictures
        ]
    except (RunError, KeyError, TypeError):
        return []

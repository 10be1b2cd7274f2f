"""Pictures side by side in rows, each with a caption; for examples and validation pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.words import plain_tip

_FILE_ROLE = Qt.ItemDataRole.UserRole + 1
_SPACE = 8


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the grid.

    Attributes:
        file: A small picture file of ours.
        caption: Below it; "" for none.
        path: What opens when it is clicked; None: nothing.
    """

    file: Path
    caption: str = ""
    path: Path | None = None


class PictureGrid(QListWidget):
    """Shows small picture files; they are read in a worker.

    Signals:
        opened: The ``path`` of a picture that was double-clicked, or Return was pressed on.
    """

    opened = Signal(Path)

    def __init__(self, jobs: Jobs, side: int, name: str, parent: QWidget | None = None) -> None:
        """``side`` is the longer side of a picture on the screen; ``name`` for screen readers."""
        super().__init__(parent)
        self._jobs = jobs
        self._side = side
        self._turn = 0
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(_SPACE)
        self.setIconSize(QSize(side, side))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._on_activated)

    def show_shots(self, shots: Sequence[Shot]) -> None:
        """Show other pictures; those that cannot be read are left out."""
        self._turn += 1
        turn, side = self._turn, self._side
        ratio = self.devicePixelRatioF()

        def read(_task: Task) -> list[tuple[Shot, QImage]]:
            return [(shot, _scaled(shot.file, round(side * ratio))) for shot in shots]

        def done(read_shots: list[tuple[Shot, QImage]]) -> None:
            if turn != self._turn:
                return
            place = self.verticalScrollBar().value()
            self.clear()
            for shot, image in read_shots:
                if not image.isNull():
                    self._add(shot, image, ratio)
            self.verticalScrollBar().setValue(place)

        self._jobs.start(read, on_success=done)

    def _add(self, shot: Shot, image: QImage, ratio: float) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        item = QListWidgetItem(QIcon(pixmap), shot.caption)
        item.setData(_FILE_ROLE, shot.path)
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        if shot.path is not None:
            item.setToolTip(
                plain_tip(tr("{path}\nDouble-click to open it in Annotate", path=shot.path))
            )
        self.addItem(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        path = item.data(_FILE_ROLE)
        if isinstance(path, Path):
            self.opened.emit(path)


def _scaled(file: Path, side: int) -> QImage:
    reader = QImageReader(str(file))
    size = reader.size()
    if size.isValid():
        size.scale(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    return reader.read()

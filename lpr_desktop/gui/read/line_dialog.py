"""Asks for the line across a video whose crossing is a car's direction."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.line_fields import LineFields
from lpr_desktop.gui.watch.region_view import RegionView, Shape
from lpr_desktop.gui.watch.tell_fields import small
from lpr_desktop.gui.widgets.dialog_buttons import ok_and_cancel
from lpr_desktop.passages.tripwire import Tripwire


class LineDialog(QDialog):
    """A frame of the video with the line.

    Attributes:
        region: The frame; its ``tripwire`` is what the person asks for.
        fields: What draws on it.
    """

    def __init__(
        self, frame: NDArray[np.uint8], line: Tripwire | None, folder: str, parent: QWidget
    ) -> None:
        """``frame`` is RGB uint8 (H, W, 3); ``folder`` the name of the video's."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Line for directions"))
        self.region = RegionView(tripwire=line)
        self.fields = LineFields(self.region)
        self._remove = QPushButton(tr("Remove line"))
        self._remove.setProperty("kind", "quiet")
        self._remove.clicked.connect(lambda: self.region.remove_line())
        row = QHBoxLayout()
        row.addWidget(self.fields, 1)
        row.addWidget(self._remove)
        buttons, _ = ok_and_cancel(self, tr("Save"))
        self._hint = small("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.region, 1)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        layout.addWidget(
            small(
                tr(
                    "The line holds for all videos in {folder}. Those in the list are read again.",
                    folder=folder,
                )
            )
        )
        layout.addWidget(buttons)
        self.region.changed.connect(self._check)
        self.region.set_picture(frame)
        if line is None:
            self.region.draw(Shape.LINE)
        self.resize(860, 620)

    def _check(self) -> None:
        has_line = self.region.tripwire is not None
        self._remove.setEnabled(has_line)
        if self.region.drawn is not None:
            self._hint.setText(tr("Click where the line begins, and where it ends. Esc drops it."))
        elif has_line:
            self._hint.setText(tr("Drag its ends; the arrow shows the first direction."))
        else:
            self._hint.setText(tr("Without a line no car has a direction."))

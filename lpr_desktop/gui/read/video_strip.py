"""Under the picture of a video: its time line, and what moves along it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.read.timeline import Timeline
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.line_fields import LineFields
from lpr_desktop.gui.watch.region_view import RegionView, Shape
from lpr_desktop.gui.widgets.parts import (
    horizontal,
    ok_and_cancel,
    push_button,
    resize_on_screen,
    small_text,
    text_label,
    vertical,
)
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.video import clock

_BUTTONS = (
    "video_passage_before",
    "video_frame_before",
    "video_play",
    "video_frame_next",
    "video_passage_next",
)


class VideoStrip(QFrame):
    """The time line over a row of buttons.

    Attributes:
        timeline: The line.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.timeline = Timeline()
        self._play = actions["video_play"]
        self._clock = text_label(role="muted")
        self._words = text_label(role="muted")
        # It is the first to give way.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = horizontal(margins=(8, 0, 8, 4), spacing=2)
        for id in _BUTTONS:
            button = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setDefaultAction(actions[id])
            button.setIconSize(QSize(18, 18))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._clock)
        row.addSpacing(10)
        row.addWidget(self._words, 1)
        take = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonIconOnly)
        take.setDefaultAction(actions["video_take_frame"])
        take.setIconSize(QSize(18, 18))
        row.addWidget(take)
        vertical(self.timeline, row, margins=0, spacing=0, parent=self)

    def show_time(self, seconds: float, duration: float) -> None:
        """Which frame is shown."""
        self.timeline.set_time(seconds)
        self._clock.setText(f"{clock(seconds)} / {clock(duration)}")

    def show_playing(self, is_playing: bool) -> None:
        """The button stops what plays."""
        self._play.setIcon(icon("pause" if is_playing else "start"))
        self._play.setText(tr("Pa&use") if is_playing else tr("&Play"))

    def show_words(self, text: str) -> None:
        """How many passages, or how far it is read."""
        self._words.setText(text)


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
        self._remove = push_button(
            tr("Remove line"), "quiet", clicked=lambda: self.region.remove_line()
        )
        row = horizontal((self.fields, 1), self._remove)
        buttons, _ = ok_and_cancel(self, tr("Save"))
        self._hint = small_text("")
        vertical(
            (self.region, 1),
            row,
            self._hint,
            small_text(
                tr(
                    "The line holds for all videos in {folder}. Those in the list are read again.",
                    folder=folder,
                )
            ),
            buttons,
            margins=(20, 18, 20, 14),
            spacing=10,
            parent=self,
        )
        self.region.changed.connect(self._check)
        self.region.set_picture(frame)
        if line is None:
            self.region.draw(Shape.LINE)
        resize_on_screen(self, 860, 620)

    def _check(self) -> None:
        has_line = self.region.tripwire is not None
        self._remove.setEnabled(has_line)
        if self.region.drawn is not None:
            self._hint.setText(tr("Click where the line begins, and where it ends. Esc drops it."))
        elif has_line:
            self._hint.setText(tr("Drag its ends; the arrow shows the first direction."))
        else:
            self._hint.setText(tr("Without a line no car has a direction."))

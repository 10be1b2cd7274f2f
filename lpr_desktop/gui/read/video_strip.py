"""Under the picture of a video: its time line, and what moves along it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.read.timeline import Timeline
from lpr_desktop.gui.translation import tr
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
        self._clock = QLabel()
        self._clock.setProperty("role", "muted")
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        # It is the first to give way.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(2)
        for id in _BUTTONS:
            button = QToolButton()
            button.setDefaultAction(actions[id])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(18, 18))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._clock)
        row.addSpacing(10)
        row.addWidget(self._words, 1)
        take = QToolButton()
        take.setDefaultAction(actions["video_take_frame"])
        take.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        take.setIconSize(QSize(18, 18))
        row.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.timeline)
        column.addLayout(row)

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

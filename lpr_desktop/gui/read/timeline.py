"""The time line of a video, with the passages on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.marks import Mark, mark_color
from lpr_desktop.video import clock

_HEIGHT = 52
_MARGIN = 12
_GROOVE = 6
_BAR = 12
_BARS_TOP = _HEIGHT - 8 - _BAR
_TEXTS = 30
"""So high the texts over the bars are."""

_LEAST_BAR = 5.0
_MOST_LANES = 3
_REACH = 4.0
_STEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class TimelinePassage:
    """A passage as it stands on the line; times in seconds."""

    id: int
    text: str
    first: float
    last: float
    mark: Mark


class Timeline(QWidget):
    """Shows where in a video something passes, and up to where it is read.

    A click goes there; one on a passage chooses it. Left and Right go a second back and on.

    Signals:
        sought: A time in seconds that was clicked or dragged to.
        passage_chosen: The id of a passage that was clicked.
    """

    sought = Signal(float)
    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Time line of the video"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._passages: Sequence[TimelinePassage] = ()
        self._lanes: dict[int, int] = {}
        self._duration = 0.0
        self._read_to: float | None = None
        self._time = 0.0
        self._chosen: int | None = None

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def set_video(
        self, duration: float, passages: Sequence[TimelinePassage], read_to: float | None
    ) -> None:
        """What is known of the video; ``read_to`` None: all of it is read."""
        last = max((one.last for one in passages), default=0.0)
        self._duration = max(duration, last, 0.1)
        self._passages = sorted(passages, key=lambda one: one.first)
        self._lanes = _lanes(self._passages)
        self._read_to = read_to
        self.update()

    def set_time(self, seconds: float) -> None:
        """Where the frame that is shown stands."""
        self._time = seconds
        self.setAccessibleDescription(
            tr(
                "{time} of {whole}, %n passage(s)",
                "",
                len(self._passages),
                time=clock(seconds),
                whole=clock(self._duration),
            )
        )
        self.update()

    def set_chosen(self, id: int | None) -> None:
        """The passage that is chosen."""
        self._chosen = id
        self.update()

    def place(self, seconds: float) -> float:
        """Where a time is, in coordinates of the widget."""
        wide = max(1.0, self.width() - 2 * _MARGIN)
        return _MARGIN + wide * min(max(seconds / self._duration, 0.0), 1.0)

    def _seconds(self, x: float) -> float:
        wide = max(1.0, self.width() - 2 * _MARGIN)
        return self._duration * min(max((x - _MARGIN) / wide, 0.0), 1.0)

    def _bar(self, one: TimelinePassage) -> QRectF:
        left, right = self.place(one.first), self.place(one.last)
        if right - left < _LEAST_BAR:
            middle = (left + right) / 2
            left, right = middle - _LEAST_BAR / 2, middle + _LEAST_BAR / 2
        # Those that pass at one time stand over each other.
        lanes = 1 + max(self._lanes.values(), default=0)
        high = _BAR / lanes
        top = _BARS_TOP + high * self._lanes[one.id]
        return QRectF(left, top, right - left, high - (1 if lanes > 1 else 0))

    def _at(self, point: QPointF) -> TimelinePassage | None:
        reached = {}
        for one in self._passages:
            bar = self._bar(one).adjusted(-_REACH, -1, _REACH, 1)
            over = QRectF(bar.left(), 0, bar.width(), _TEXTS)
            if bar.contains(point) or over.contains(point):
                reached[one] = abs(bar.center().x() - point.x())
        return min(reached, key=reached.__getitem__, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        passage = self._at(event.position())
        if passage is not None:
            self.passage_chosen.emit(passage.id)
        else:
            self.sought.emit(self._seconds(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(self._seconds(event.position().x()))
            return
        passage = self._at(event.position())
        cursor = Qt.CursorShape.PointingHandCursor
        self.setCursor(cursor if passage is not None else Qt.CursorShape.ArrowCursor)
        words = "" if passage is None else f"{passage.text or tr('(no text)')}, {_span(passage)}"
        self.setToolTip(words or clock(self._seconds(event.position().x())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -_STEP_SECONDS, Qt.Key.Key_Right: _STEP_SECONDS}
        if event.key() in ways:
            self.sought.emit(max(0.0, self._time + ways[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        muted = QColor(palette.color(QPalette.ColorRole.Text))
        muted.setAlphaF(0.14)
        middle = _BARS_TOP + _BAR / 2
        groove = QRectF(_MARGIN, middle - _GROOVE / 2, self.width() - 2 * _MARGIN, _GROOVE)
        painter.setBrush(muted)
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        if self._read_to is not None:
            done = QRectF(groove)
            done.setRight(self.place(self._read_to))
            painter.drawRoundedRect(done, _GROOVE / 2, _GROOVE / 2)
        for one in self._passages:
            painter.setBrush(mark_color(one.mark, palette))
            painter.drawRoundedRect(self._bar(one), 2.5, 2.5)
        self._paint_texts(painter)
        self._paint_head(painter, middle)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        painter.end()

    def _paint_texts(self, painter: QPainter) -> None:
        """The texts that have room, the chosen one first."""
        palette = self.palette()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        order = sorted(self._passages, key=lambda one: one.id != self._chosen)
        for one in order:
            bar = self._bar(one)
            wide = metrics.horizontalAdvance(one.text) + 8
            left = min(max(bar.center().x() - wide / 2, 2.0), max(2.0, self.width() - wide - 2))
            top = _BARS_TOP - metrics.height() - 3
            room = QRectF(left, top, wide, metrics.height())
            if not one.text or any(room.intersects(other) for other in taken):
                continue
            taken.append(room)
            role = QPalette.ColorRole.Text
            if one.id != self._chosen:
                role = QPalette.ColorRole.PlaceholderText
            painter.setPen(palette.color(role))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, one.text)
            painter.setPen(Qt.PenStyle.NoPen)
            if one.id == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(palette.color(QPalette.ColorRole.Text))
                painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
                painter.setPen(Qt.PenStyle.NoPen)

    def _paint_head(self, painter: QPainter, middle: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
        x = self.place(self._time)
        painter.drawRoundedRect(QRectF(x - 1.25, middle - 11, 2.5, 22), 1, 1)
        painter.drawEllipse(QPointF(x, middle - 11), 3.5, 3.5)


def _lanes(passages: Sequence[TimelinePassage]) -> dict[int, int]:
    """A lane for each, so that no two in one lane are there at one time; three at the most."""
    ends: list[float] = []
    lanes: dict[int, int] = {}
    for one in passages:
        free = next((lane for lane, end in enumerate(ends) if end <= one.first), len(ends))
        free = min(free, _MOST_LANES - 1)
        if free == len(ends):
            ends.append(one.last)
        ends[free] = max(ends[free], one.last)
        lanes[one.id] = free
    return lanes


def _span(passage: TimelinePassage) -> str:
    return f"{clock(passage.first)}–{clock(passage.last)}"

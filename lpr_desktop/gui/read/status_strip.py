"""The line at the bottom: what goes on, how long it takes, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from lpr_desktop.gui.read.pictures import Filter
from lpr_desktop.gui.read.read_queue import ReadProgress
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import push_button, text_label
from lpr_desktop.gui.words import time_left


class StatusStrip(QFrame):
    """A sentence, a bar while something runs, one button, and where the mouse is in the picture.

    Signals:
        read_requested: The button that offers to read what was left unread was pressed.
    """

    read_requested = Signal()

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._cancel_action = cancel
        self._text = text_label()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(220)
        self.bar.setAccessibleName(tr("Progress of the reading"))
        self._left = text_label(role="muted")
        self.button = push_button(
            tr("Cancel"), "quiet", tip=cancel.toolTip(), clicked=cancel.trigger
        )
        self.read_button = push_button(tr("Read them"), "quiet", clicked=self.read_requested)
        self._position = text_label(role="muted")
        self._zoom = text_label(role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        layout.setSpacing(12)
        for widget in (self._text, self.bar, self._left, self.button, self.read_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._position)
        layout.addWidget(self._zoom)
        self.setMinimumHeight(40)
        self._show("")

    @property
    def text(self) -> str:
        """The sentence that is shown, with the time left."""
        return " · ".join(part for part in (self._text.text(), self._left.text()) if part)

    def show_searching(self, found: int) -> None:
        """Folders are searched for pictures."""
        so_far = tr(", {found:,} so far", found=found) if found else ""
        self._show(tr("Looking for pictures{so_far}…", so_far=so_far), is_running=True)
        self.bar.setRange(0, 0)

    def show_progress(self, progress: ReadProgress) -> None:
        """Pictures are being read."""
        left = "" if progress.seconds_left is None else time_left(progress.seconds_left)
        done = min(progress.done + 1, progress.total)
        self._show(
            tr("Reading picture {done:,} of {total:,}", done=done, total=progress.total),
            left,
            is_running=True,
        )
        self.bar.setRange(0, max(1, progress.total))
        self.bar.setValue(progress.done)

    def show_idle(self, counts: dict[Filter, int], unread: int) -> None:
        """Nothing goes on: say what is there."""
        if not counts[Filter.ALL]:
            self._show("")
            return
        parts = [tr("%Ln picture(s)", "", counts[Filter.ALL])]
        if unread < counts[Filter.ALL]:
            parts.append(tr("{with_plate:,} with plates", with_plate=counts[Filter.WITH_PLATE]))
        if counts[Filter.UNCERTAIN]:
            parts.append(tr("{uncertain:,} uncertain", uncertain=counts[Filter.UNCERTAIN]))
        if unread:
            parts.append(tr("{unread:,} not read", unread=unread))
        self._show(" · ".join(parts), can_read=bool(unread))

    def show_zoom(self, zoom: float | None) -> None:
        """Screen pixels for each pixel of the picture, None without a picture."""
        self._zoom.setText("" if zoom is None else f"{100 * zoom:.0f} %")

    def show_position(self, x: float | None, y: float | None) -> None:
        """Where the mouse is, in pixels of the picture."""
        self._position.setText("" if x is None or y is None else f"{int(x)}, {int(y)}")

    def show_message(self, text: str) -> None:
        """Say what was just done, until something else happens."""
        if not self.bar.isVisibleTo(self):
            self._show(text)

    def _show(
        self, text: str, left: str = "", *, is_running: bool = False, can_read: bool = False
    ) -> None:
        self._text.setText(text)
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self.bar.setVisible(is_running)
        self.button.setVisible(is_running)
        self.read_button.setVisible(can_read)
        self._cancel_action.setEnabled(is_running)

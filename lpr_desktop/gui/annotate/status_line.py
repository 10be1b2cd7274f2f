"""The line at the bottom: what goes on, what is saved, and where the mouse is in the picture."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import push_button, restyle, text_label
from lpr_desktop.gui.widgets.tone import Tone


class StatusLine(QFrame):
    """A sentence, a bar while something runs, the state of saving, place, size and zoom."""

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._cancel = cancel
        self._text = text_label()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(200)
        self._bar.setAccessibleName(tr("Progress"))
        self._button = push_button(tr("Stop"), "quiet", clicked=cancel.trigger)
        self._place, self._saving, self._zoom, self._tone = (
            QLabel(),
            QLabel(),
            QLabel(),
            QLabel(),
        )
        for label in (self._place, self._saving, self._zoom, self._tone):
            label.setProperty("role", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        layout.setSpacing(14)
        for widget in (self._text, self._bar, self._button):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self._place, self._tone, self._zoom, self._saving):
            layout.addWidget(widget)
        self.setMinimumHeight(40)
        self.end_work()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    @property
    def saving(self) -> str:
        """What is said about saving."""
        return self._saving.text()

    @property
    def is_working(self) -> bool:
        return not self._bar.isHidden()

    @property
    def place(self) -> str:
        """Where the mouse is, and the size of the box."""
        return self._place.text()

    def show_message(self, text: str) -> None:
        """Say something, unless work is shown."""
        if not self.is_working:
            self._text.setText(text)

    def show_work(self, text: str, done: int = 0, total: int = 0) -> None:
        """Something runs that can be stopped; a total of 0 for one that nobody knows."""
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._set_working(True)

    def end_work(self, text: str = "") -> None:
        """Nothing runs any more."""
        self._set_working(False)
        self._text.setText(text)

    def show_place(self, x: float | None, y: float | None, size: str = "") -> None:
        """Where the mouse is, in pixels of the picture, and how large the box is."""
        parts = [] if x is None or y is None else [f"{int(x)}, {int(y)}"]
        self._place.setText("   ".join([*parts, *([size] if size else [])]))

    def show_zoom(self, zoom: float | None) -> None:
        """Screen pixels for each pixel of the picture, None without a picture."""
        self._zoom.setText("" if zoom is None else f"{100 * zoom:.0f} %")

    @property
    def tone(self) -> str:
        """How the picture is shown."""
        return self._tone.text()

    def show_tone(self, tone: Tone) -> None:
        """How the picture is shown, as far as it is not shown as it is."""
        parts = []
        if tone.brightness != 1:
            parts.append(tr("Brightness {brightness:.0f} %", brightness=100 * tone.brightness))
        if tone.contrast != 1:
            parts.append(tr("Contrast {contrast:.0f} %", contrast=100 * tone.contrast))
        if tone.is_equalised:
            parts.append(tr("Equalised"))
        self._tone.setText("   ".join(parts))

    def show_saving(self, text: str, tone: str = "") -> None:
        """What is saved; ``tone`` is "" or "danger"."""
        self._saving.setText(text)
        restyle(self._saving, tone=tone)

    def _set_working(self, is_working: bool) -> None:
        self._bar.setVisible(is_working)
        self._button.setVisible(is_working)
        self._cancel.setEnabled(is_working)

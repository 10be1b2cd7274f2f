"""The middle of a view: the picture, or why there is none."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from lpr_desktop.gui.icons import IconLabel
from lpr_desktop.gui.picture.opener import OpenedPicture
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, text_label, vertical
from lpr_desktop.gui.widgets.picture_view import PictureView


class PicturePage(QFrame):
    """Shows one of: a picture with a line of notes over it, a message, or nothing.

    Attributes:
        view: The picture and its boxes.

    Signals:
        turned: Another page is shown; whether it is that with a picture.
    """

    turned = Signal(bool)

    def __init__(self, view: PictureView | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.view = view or PictureView()
        self.note = text_label(wraps=True)
        self._note_frame = QFrame()
        self._note_frame.setObjectName("banner")
        self._note_frame.setProperty("tone", "warning")
        note_layout = QHBoxLayout(self._note_frame)
        note_layout.setContentsMargins(14, 5, 14, 5)
        note_layout.setSpacing(8)
        note_layout.addWidget(IconLabel("info", 16))
        note_layout.addWidget(self.note, 1)

        picture = QWidget()
        vertical(self._note_frame, (self.view, 1), margins=0, spacing=0, parent=picture)

        self.message = text_label(wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.message.setMaximumWidth(560)
        error = QWidget()
        middle = vertical(STRETCH, margins=32, spacing=14, parent=error)
        middle.addWidget(
            IconLabel("error", 48, QPalette.ColorRole.PlaceholderText),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        middle.addLayout(horizontal(STRETCH, (self.message, 20), STRETCH))
        middle.addStretch(1)

        loading = text_label(tr("Opening…"), "muted")
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.show_loading)
        self._pages = QStackedLayout(self)
        self._picture, self._error, self._loading, self._nothing = (
            picture,
            error,
            loading,
            QWidget(),
        )
        for page in (self._nothing, self._picture, self._error, self._loading):
            self._pages.addWidget(page)

    @property
    def is_error(self) -> bool:
        """Whether it says why there is no picture."""
        return self._pages.currentWidget() is self._error

    def show_picture(
        self, picture: OpenedPicture, notes: Iterable[str] = (), *, keeps_place: bool = False
    ) -> None:
        """Show a picture with sentences about it and its file over it, or why it cannot be shown.

        ``keeps_place`` is that of :meth:`ZoomView.set_picture`.
        """
        if not picture.levels:
            self.message.setText(
                said(picture.error) if picture.error else tr("This picture cannot be shown.")
            )
            self._leave(self._error)
            return
        self._patience.stop()
        had_focus = self.window().focusWidget() is self
        self.show_notes([*picture.notes, *notes])
        self._pages.setCurrentWidget(self._picture)
        self.view.set_picture(picture.levels[0], picture.levels, keeps_place=keeps_place)
        if had_focus:
            self.view.setFocus()
        self.turned.emit(True)

    def show_notes(self, notes: Iterable[str]) -> None:
        """Say these sentences over the picture."""
        self.note.setText("\n".join(map(said, notes)))
        self._note_frame.setVisible(bool(self.note.text()))

    def show_loading(self, patience_ms: int = 0) -> None:
        """Say that the picture is on its way; the last one stays for so long."""
        if patience_ms:
            self._patience.start(patience_ms)
        else:
            self._leave(self._loading)

    def show_nothing(self) -> None:
        """No picture is chosen."""
        self._leave(self._nothing)

    def _leave(self, page: QWidget) -> None:
        self._patience.stop()
        # Of its window, which may not be the active one yet: the program is only starting.
        had_focus = self.window().focusWidget() is self.view
        self.view.set_picture(None)
        self._pages.setCurrentWidget(page)
        if had_focus:
            # Else Qt hands the keyboard to the next widget, and letters would be typed there.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(False)

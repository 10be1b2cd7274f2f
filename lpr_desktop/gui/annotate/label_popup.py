"""The small window at the cursor in which a box gets its class and its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from lpr_desktop.gui.annotate.classes import class_color
from lpr_desktop.gui.annotate.plate_field import PlateField
from lpr_desktop.gui.keymap import us_sign
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import small_text, vertical
from lpr_desktop.gui.widgets.plate_edit import plate_text

_MOST_ROWS = 9


class LabelPopup(QFrame):
    """Asks for class and text. Enter takes them, Escape does not.

    What is typed is the text, whatever the classes are called; Up, Down and Ctrl with a digit
    choose the class.

    Signals:
        taken: The class, and the text.
        dropped: It was closed otherwise.
    """

    taken = Signal(str, str)
    dropped = Signal()

    def __init__(
        self,
        classes: Sequence[str],
        chosen: str,
        text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_settled = False
        self._class = chosen
        self._text_before = text
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Class"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        for name in classes:
            pixmap = QPixmap(14, 14)
            pixmap.fill(class_color(name))
            row = QListWidgetItem(pixmap, name)
            self._list.addItem(row)
            if name == chosen:
                self._list.setCurrentItem(row)
        rows = min(_MOST_ROWS, len(classes))
        self._list.setFixedHeight(rows * max(26, self._list.sizeHintForRow(0)) + 4)
        self._list.setVisible(len(classes) > 1)
        self._list.itemClicked.connect(lambda _row: self._take())
        self.text = PlateField()
        self.text.entered.connect(self._take)
        self.text.setPlaceholderText(tr("Text"))
        self.text.set_plate(text)
        self.text.installEventFilter(self)
        keys = tr("Enter: done · Esc: cancel")
        if len(classes) > 1:
            keys = tr("↑ ↓, Ctrl+1–9: class") + " · " + keys
        hint = small_text(keys)
        vertical(self._list, self.text, hint, margins=(10, 10, 10, 8), spacing=8, parent=self)
        self.setFixedWidth(240)

    def open_at(self, point: QPoint) -> None:
        """Show it at a point of the screen, whole."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(point.x() + 12, room.left()), room.right() - self.width())
        y = min(max(point.y() + 12, room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self._row_of(event)
            if row is not None:
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _row_of(self, event: QKeyEvent) -> int | None:
        """The class that a key means; None: it is none of those for classes."""
        row = self._list.currentRow()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return row + (1 if event.key() == Qt.Key.Key_Down else -1)
        sign = us_sign(event) or (chr(event.key()) if event.key() < 128 else "")
        with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        number = "123456789".find(sign) if with_ctrl and sign else -1
        return number if 0 <= number < self._list.count() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:
        if not self._is_settled:
            self._is_settled = True
            self.dropped.emit()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _take(self) -> None:
        if self._is_settled:
            return
        self._is_settled = True
        rows = self._list.selectedItems()
        name = rows[0].text() if rows else self._class
        typed = self.text.text()
        text = typed if typed == self._text_before else plate_text(typed)
        self.taken.emit(name, text)
        self.close()

"""Layouts, labels, buttons, fields and scrolling pages, each made in one call."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.icons import icon


def text_label(
    text: str = "",
    role: str = "",
    *,
    tone: str = "",
    wraps: bool = False,
    buddy: QWidget | None = None,
) -> QLabel:
    """A label with plain text: what a file says is never taken for HTML.

    Args:
        text: The words.
        role: ``title``, ``heading``, ``caption`` or ``muted``, as in the style sheet.
        tone: ``danger``, ``warning`` …, as in the style sheet.
        wraps: Whether the words may take several lines.
        buddy: The field that the words belong to; ``&`` marks its key.
    """
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=wraps)
    for name, value in (("role", role), ("tone", tone)):
        if value:
            label.setProperty(name, value)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def restyle(widget: QWidget, **properties: object) -> None:
    """Give a widget other properties of the style sheet, such as its ``tone`` or ``kind``."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def small_text(text: str = "") -> QLabel:
    """Words that explain what stands above them."""
    return text_label(text, "caption", wraps=True)


def push_button(
    title: str,
    kind: str = "",
    *,
    icon_name: str = "",
    tip: str = "",
    clicked: Callable[..., object] | SignalInstance | None = None,
) -> QPushButton:
    """A button of a kind of the style sheet (``primary``, ``quiet``, ``chip``)."""
    button = QPushButton(icon(icon_name) if icon_name else QIcon(), title)
    if kind:
        button.setProperty("kind", kind)
    button.setToolTip(tip)
    if clicked is not None:
        button.clicked.connect(clicked)
    return button


def chooser(choices: Iterable[tuple[str, object]] = (), *, least_characters: int) -> QComboBox:
    """A combo box of titles and what they stand for; it may be narrower than its longest title."""
    combo = _Chooser(minimumContentsLength=least_characters)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for title, data in choices:
        combo.addItem(title, data)
    return combo


class _Chooser(QComboBox):
    """A combo box whose list is as wide as its titles, up to a third of the screen.

    In the box itself a long title ends in "…".
    """

    def showPopup(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        most = self.screen().availableGeometry().width() // 3
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + bar, most))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), right, place.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def scrolling(inner: QWidget) -> QScrollArea:
    """A frame for ``inner``, as wide as there is room; on the ground of the window."""
    area = QScrollArea(widgetResizable=True)
    area.setWidget(inner)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Not that of a list.
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


class SearchField(QLineEdit):
    """A field to search with; Esc empties it.

    Signals:
        left: Down or Enter was pressed: the keyboard goes to what was found.
    """

    left = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def button_row(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Standard buttons, without the icons that some systems give them."""
    row = QDialogButtonBox(buttons)
    for button in row.buttons():
        button.setIcon(QIcon())
    return row


def ok_and_cancel(dialog: QDialog, words: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Buttons that accept and reject a dialog; the first says what it does, such as "Send".

    Returns:
        The row to put into the dialog, and the button that accepts.
    """
    row = button_row(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    accepting = row.button(QDialogButtonBox.StandardButton.Ok)
    accepting.setText(words)
    accepting.setProperty("kind", "primary")
    row.accepted.connect(dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, accepting


class Space(Enum):
    """What stands between widgets instead of one."""

    STRETCH = auto()


STRETCH = Space.STRETCH
"""Room that takes what the others leave."""

Item = QWidget | QLayout | Space | int | tuple[QWidget | QLayout, int]
"""What a layout holds: ``int`` is a gap in pixels; a pair is something and its stretch factor."""

Margins = int | tuple[int, int, int, int]
"""Around all, in pixels: the same on every side, or left, top, right, bottom."""


def vertical(
    *items: Item,
    margins: Margins | None = None,
    spacing: int | None = None,
    parent: QWidget | None = None,
) -> QVBoxLayout:
    """Items one under the other; what is not said of margins and spacing is the style's."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    _fill(layout, items, margins, spacing)
    return layout


def horizontal(
    *items: Item,
    margins: Margins | None = None,
    spacing: int | None = None,
    parent: QWidget | None = None,
) -> QHBoxLayout:
    """Items one beside the other; see ``vertical``."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    _fill(layout, items, margins, spacing)
    return layout


def _fill(
    layout: QBoxLayout, items: tuple[Item, ...], margins: Margins | None, spacing: int | None
) -> None:
    if margins is not None:
        sides = (margins,) * 4 if isinstance(margins, int) else margins
        layout.setContentsMargins(*sides)
    if spacing is not None:
        layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, Space):
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            what, stretch = item if isinstance(item, tuple) else (item, 0)
            if isinstance(what, QLayout):
                layout.addLayout(what, stretch)
            else:
                layout.addWidget(what, stretch)


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what a small screen has of it beside panels and title."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(width, room.width() - 40), min(height, room.height() - 60))

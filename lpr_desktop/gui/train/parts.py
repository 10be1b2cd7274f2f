"""Small pieces that the pages of the Train view are put together from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.scrolling import scrolling

PAGE_WIDTH = 980
"""A page of text and fields grows no wider, so that lines stay readable."""


def words(text: str = "", role: str = "", *, wraps: bool = True) -> QLabel:
    """A label with plain text, in one of the roles of the style sheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def button(title: str, kind: str = "", icon_name: str = "") -> QPushButton:
    """A push button of a kind of the style sheet."""
    made = QPushButton(icon(icon_name) if icon_name else QIcon(), title)
    if kind:
        made.setProperty("kind", kind)
    return made


def action_button(action: QAction, *, hides: bool = False) -> QToolButton:
    """A button for an action; with ``hides`` it is there only while the action can be used."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setObjectName("outlined")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if hides:
        made.setVisible(action.isEnabled())
        action.enabledChanged.connect(made.setVisible)
    return made


def row(*items: QWidget | QLayout | int, spacing: int = 10) -> QHBoxLayout:
    """Widgets and layouts side by side; a number is a stretch of that weight."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


class Card(QFrame):
    """A framed part of a page with a heading.

    Attributes:
        body: Where its contents go.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(10)
        heading = words(title, "heading", wraps=False)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(self.body)


class Figures(QWidget):
    """Numbers in large type with their names below, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, 26)

    def show_figures(self, figures: dict[str, str], hints: dict[str, str] | None = None) -> None:
        """Show values by their names, with an explanation for some as tool tip."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, value in figures.items():
            one = QWidget()
            column = QVBoxLayout(one)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(words(value, "title", wraps=False))
            column.addWidget(words(title, "muted", wraps=False))
            one.setToolTip((hints or {}).get(title, ""))
            self._layout.addWidget(one)
        self.setAccessibleName(", ".join(f"{title} {value}" for title, value in figures.items()))


def scrolling_page(
    inner: QWidget,
    width: int = PAGE_WIDTH,
    margins: tuple[int, int, int, int] = (22, 18, 22, 18),
) -> QScrollArea:
    """A page that scrolls up and down, its contents in a column of at most ``width``."""
    inner.setMaximumWidth(width)
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(*margins)
    layout.addStretch(1)
    layout.addWidget(inner, 1000)
    layout.addStretch(1)
    return scrolling(holder)

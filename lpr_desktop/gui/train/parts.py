"""Small pieces that the pages of the Train view are put together from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.parts import STRETCH, Item, horizontal, scrolling, text_label, vertical

PAGE_WIDTH = 980
"""A page of text and fields grows no wider, so that lines stay readable."""


def words(text: str = "", role: str = "", *, wraps: bool = True) -> QLabel:
    """A label that takes the width there is, if its words may take several lines."""
    label = text_label(text, role, wraps=wraps)
    if wraps:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def action_button(action: QAction, *, hides: bool = False) -> QToolButton:
    """A button for an action; with ``hides`` it is there only while the action can be used."""
    made = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setDefaultAction(action)
    made.setObjectName("outlined")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if hides:
        made.setVisible(action.isEnabled())
        action.enabledChanged.connect(made.setVisible)
    return made


def row(*items: Item, spacing: int = 10) -> QHBoxLayout:
    """Widgets and layouts side by side, without a margin."""
    return horizontal(*items, margins=0, spacing=spacing)


class Card(QFrame):
    """A framed part of a page with a heading.

    Attributes:
        body: Where its contents go.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = vertical(margins=(18, 14, 18, 16), spacing=10, parent=self)
        self.body = vertical(spacing=10)
        layout.addWidget(text_label(title, "heading"))
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
            figure = (text_label(value, "title"), text_label(title, "muted"))
            vertical(*figure, margins=0, spacing=0, parent=one)
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
    horizontal(STRETCH, (inner, 1000), STRETCH, margins=margins, parent=holder)
    return scrolling(holder)

"""A plot to look at, in the colours of the window. Imports pyqtgraph."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette


class Plot(pg.PlotWidget):
    """Without a menu and buttons: it is not moved and takes no keys.

    Args:
        axes: Axes of another kind than usual, by their sides.
    """

    def __init__(self, **axes: pg.AxisItem) -> None:
        super().__init__(axisItems=axes)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def restyle(self, palette: QPalette) -> None:
        """Take the colours of a palette."""
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
            axis.setTextPen(palette.color(QPalette.ColorRole.PlaceholderText))

    def end(self) -> None:
        """Let go of what pyqtgraph made for itself; nothing is drawn any more."""
        self.close()
        # Closed it has no parent any more, and nobody would delete it.
        self.deleteLater()

"""What draws the line for directions on a picture, and names its sides."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.region_view import RegionView, Shape
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button
from lpr_desktop.passages.tripwire import MOST_LETTERS, SIDES, is_side


class LineFields(QWidget):
    """A row of buttons and fields below a :class:`RegionView`.

    Attributes:
        draw: Begins the line anew.
        turn: Lets its arrow point the other way.
        sides: What is written where the arrow points to, and where it comes from.
    """

    def __init__(self, region: RegionView) -> None:
        super().__init__()
        self._region = region
        self.draw = push_button(
            tr("Line for directions…"),
            tip=tr("Draw a line: which way a car crosses it is its direction"),
            clicked=lambda: region.draw(Shape.LINE),
        )
        self.turn = push_button(
            tr("Turn"), tip=tr("Let the arrow point the other way"), clicked=lambda: region.turn()
        )
        names = tr("Along the arrow"), tr("Against the arrow")
        self.sides = tuple(map(_side, names, region.sides))
        self._named = QWidget()
        row = horizontal(self.turn, margins=0, parent=self._named)
        for arrow, field in zip("→←", self.sides, strict=True):
            row.addWidget(QLabel(arrow))
            row.addWidget(field)
            field.textChanged.connect(self._take_sides)
        for button in (self.draw, self.turn):
            button.setProperty("kind", "quiet")
        horizontal(self.draw, self._named, STRETCH, margins=0, parent=self)
        region.changed.connect(self._check)
        self._check()

    def _take_sides(self) -> None:
        """Empty or equal names are those that are always there."""
        first, second = (field.text().strip() for field in self.sides)
        is_fit = is_side(first) and is_side(second) and first != second
        self._region.sides = (first, second) if is_fit else SIDES
        self._region.update()

    def _check(self) -> None:
        self.draw.setEnabled(self._region.has_picture and self._region.drawn is None)
        self._named.setVisible(self._region.tripwire is not None)


def _side(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text, maxLength=MOST_LETTERS)
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setMaximumWidth(110)
    return field

"""The right side: the boxes of the picture, and the chosen one in detail."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.annotate.box_list import BoxFilter, BoxList
from lpr_desktop.gui.annotate.chips import ChipBar
from lpr_desktop.gui.annotate.classes import Classes
from lpr_desktop.gui.annotate.marks_state import Item, Marks
from lpr_desktop.gui.annotate.plate_field import PlateField
from lpr_desktop.gui.keymap import Keymap
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button, text_label
from lpr_desktop.gui.widgets.plate_edit import plate_text
from lpr_desktop.gui.widgets.scaled_picture import ScaledPicture

_CROP_HEIGHT = 92
_AROUND = 0.08
_LOW = 640
"""Lower than this, the boxes have the place of the cut-out."""


class BoxPanel(QFrame):
    """Lists the boxes; shows cut-out, text, class and flags of the chosen one.

    Attributes:
        list: The boxes.
        text: Text of the chosen box.

    Signals:
        text_typed: What stands in the field now, after each letter.
        text_taken: Enter was pressed: the text stands, the keyboard goes back to the picture.
        class_chosen: The chosen boxes are to be of this class.
        difficult_pressed, truncated_pressed: The chosen boxes are to be marked so, or not.
        accept_requested, refuse_requested: Of the chosen suggestions.
        verified_pressed: The picture was checked, or not.
        attributes_pressed: More is to be said of the chosen boxes.
        tags_pressed: The picture is to get tags, or others.
    """

    text_typed = Signal(str)
    text_taken = Signal()
    class_chosen = Signal(str)
    difficult_pressed = Signal()
    truncated_pressed = Signal()
    accept_requested = Signal()
    refuse_requested = Signal()
    verified_pressed = Signal()
    attributes_pressed = Signal()
    tags_pressed = Signal()

    def __init__(self, keymap: Keymap, classes: Classes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._classes = classes
        self._chosen: Item | None = None
        self._field_of: int | None = None
        self._pixels: NDArray[np.uint8] | None = None
        self._heading = text_label(tr("No picture"), "heading")
        self._verified = push_button(
            tr("Checked"),
            "chip",
            icon_name="check",
            tip=tr("Every plate has a box, or there is none (Space)"),
            clicked=self.verified_pressed,
        )
        self._verified.setCheckable(True)
        self._edit_tags = push_button(
            tr("Tags…"), "chip", tip=tr("Words about the picture (G)"), clicked=self.tags_pressed
        )
        self._tags = text_label(role="muted", wraps=True)
        self._tags.setContentsMargins(16, 4, 12, 0)
        self._edit_said = push_button(
            tr("Attributes…"),
            "chip",
            tip=tr("What else is to be said of it (E)"),
            clicked=self.attributes_pressed,
        )
        self._said = text_label(role="muted", wraps=True)
        self.chips = ChipBar(BoxFilter, tr("Search texts and classes"))
        self.list = BoxList(keymap)
        self.chips.changed.connect(self._on_filter)
        self.chips.search.left.connect(self.list.setFocus)
        self.text = PlateField()
        self.text.setPlaceholderText(tr("Text"))
        self.text.textEdited.connect(lambda _: self.text_typed.emit(plate_text(self.text.text())))
        self.text.reverted.connect(self.text_typed)
        self.text.left.connect(self.text_taken)
        self._crop = ScaledPicture(_CROP_HEIGHT)
        self._crop.setAccessibleName(tr("Cut-out of the chosen box"))
        self._class = QComboBox()
        self._class.setAccessibleName(tr("Class of the chosen boxes"))
        self._class.textActivated.connect(self.class_chosen)
        self._difficult = QCheckBox(tr("Difficult"))
        self._difficult.setToolTip(tr("Hard to read; not counted when a detector is measured (Q)"))
        self._difficult.clicked.connect(self.difficult_pressed)
        self._truncated = QCheckBox(tr("Truncated"))
        self._truncated.setToolTip(tr("Cut off by the edge of the picture or by something (T)"))
        self._truncated.clicked.connect(self.truncated_pressed)
        self._build()
        classes.changed.connect(self._show_classes)
        self._show_classes()
        self.show_marks(None)
        self.show_choice([])

    def show_marks(self, marks: Marks | None) -> None:
        """Show the boxes of a picture; None if there is no picture, or it cannot be annotated."""
        items = () if marks is None else marks.items
        self.list.boxes.set_items(items)
        self.chips.set_counts(self.list.boxes.counts())
        self._verified.setEnabled(marks is not None)
        self._verified.setChecked(marks is not None and marks.verified)
        self._edit_tags.setEnabled(marks is not None)
        _show_words(self._tags, () if marks is None else marks.tags)
        if marks is None:
            self._heading.setText(tr("Boxes"))
        else:
            self._heading.setText(tr("%Ln box(es)", "", len(marks.boxes)))

    def show_pixels(self, pixels: NDArray[np.uint8] | None) -> None:
        """The picture of which cut-outs are shown."""
        self._pixels = pixels
        self._show_crop()

    def show_choice(self, items: list[Item]) -> None:
        """Show the chosen boxes; the last one in detail."""
        self.list.show_choice([item.id for item in items])
        self._chosen = items[-1] if items else None
        self._editor.setVisible(bool(items))
        if not items:
            return
        content = items[-1].content
        is_several = len(items) > 1
        self._title.setText(tr("%Ln box(es)", "", len(items)) if is_several else tr("Chosen box"))
        suggested = any(item.is_suggestion for item in items)
        self._accept.setVisible(suggested)
        self._refuse.setVisible(suggested)
        self.text.setEnabled(not is_several)
        text = "" if is_several else content.text or ""
        is_same = self._field_of == items[-1].id and not is_several
        # While somebody types, the field may hold spaces that the text has not.
        if not (is_same and plate_text(self.text.text()) == plate_text(text)):
            self.text.set_plate(text)
        self._field_of = None if is_several else items[-1].id
        self._class.setCurrentText(content.class_name)
        self._difficult.setChecked(all(item.content.difficult for item in items))
        self._truncated.setChecked(all(item.content.truncated for item in items))
        same = set.intersection(*(set(item.content.attributes) for item in items))
        _show_words(self._said, [f"{n}: {v}" if v else n for n, v in sorted(same)])
        self._show_crop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._crop.setVisible(event.size().height() >= _LOW)

    def focus_text(self) -> None:
        """Type the text of the chosen box."""
        if self._chosen is not None and self.text.isEnabled():
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.selectAll()

    def _build(self) -> None:
        head = horizontal(
            (self._heading, 1), self._edit_tags, self._verified, margins=(16, 12, 12, 0), spacing=6
        )
        self._editor = QFrame()
        self._editor.setObjectName("section")
        self._title = text_label(tr("Chosen box"), "heading")
        flags = horizontal(self._difficult, self._truncated, STRETCH, spacing=16)
        self._accept = push_button(
            tr("Accept"),
            "primary",
            tip=tr("Make a box of the suggestion (Enter)"),
            clicked=self.accept_requested,
        )
        self._refuse = push_button(
            tr("Refuse"), tip=tr("Take the suggestion away (Del)"), clicked=self.refuse_requested
        )
        answers = horizontal(self._accept, self._refuse, STRETCH)
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(9)
        column.addWidget(self._title)
        column.addWidget(self._crop)
        column.addWidget(self.text)
        column.addWidget(self._class)
        column.addLayout(flags)
        said = horizontal((self._said, 1))
        said.addWidget(self._edit_said, 0, Qt.AlignmentFlag.AlignTop)
        said.addStretch()
        column.addLayout(said)
        column.addLayout(answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._tags)
        layout.addWidget(self.chips)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._editor)
        self.setMinimumWidth(250)

    def _show_classes(self) -> None:
        names = self._classes.names
        self._class.clear()
        self._class.addItems(names)
        if self._chosen is not None:
            self._class.setCurrentText(self._chosen.content.class_name)
        # With one class there is nothing to choose.
        self._class.setVisible(len(names) > 1)

    def _show_crop(self) -> None:
        item, pixels = self._chosen, self._pixels
        if item is None or pixels is None:
            self._crop.set_pixels(None)
            return
        height, width = pixels.shape[:2]
        box = item.content.box.grown(_AROUND, 2 * _AROUND).clipped(width, height)
        x0, y0, x1, y1 = (int(side) for side in box.as_tuple())
        self._crop.set_pixels(pixels[y0:y1, x0:x1])

    def _on_filter(self) -> None:
        kind = self.chips.kind
        assert isinstance(kind, BoxFilter)
        self.list.boxes.set_filter(kind, self.chips.search.text())


def _show_words(label: QLabel, words: Collection[str]) -> None:
    label.setText(" · ".join(words))
    label.setVisible(bool(words))

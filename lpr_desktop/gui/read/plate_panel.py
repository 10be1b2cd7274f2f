"""The chosen plate: its cut-out, what Tesseract saw, the text and how sure each letter is."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.picture.item import ShownReading
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.badge import Badge
from lpr_desktop.gui.widgets.character_strip import CharacterStrip
from lpr_desktop.gui.widgets.empty_hint import EmptyHint
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.marks import Mark
from lpr_desktop.gui.widgets.parts import (
    STRETCH,
    horizontal,
    push_button,
    scrolling,
    text_label,
    vertical,
)
from lpr_desktop.gui.widgets.plate_edit import PlateEdit
from lpr_desktop.gui.widgets.scaled_picture import ScaledPicture
from lpr_desktop.gui.words import partly_read, sentence

_CROP_HEIGHT = 132
_LINE_HEIGHT = 76
_MOST_CANDIDATES = 8
_MARGIN = 16
_FACTS = (
    tr_noop("Country"),
    tr_noop("Direction"),
    tr_noop("Text"),
    tr_noop("Detection"),
    tr_noop("Size"),
    tr_noop("Position"),
)


class PlatePanel(QWidget):
    """Shows one reading and lets a person correct its text.

    A text that is typed but not committed is sent before another reading is shown. Whoever listens
    to ``text_corrected`` or ``correction_reset`` takes :attr:`reading` as the one that is meant.

    Signals:
        text_corrected: The text a person typed, chose among the candidates, or confirmed.
        correction_reset: The machine's text is to be shown again.
        copy_requested: This text is to be copied.
    """

    text_corrected = Signal(str)
    correction_reset = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Chosen plate"))
        self._shown: ShownReading | None = None
        self._countries: Mapping[str, str] = {}
        self._heading = text_label(tr("Plate"), "heading")
        self._badge = Badge()
        self._crop = ScaledPicture(_CROP_HEIGHT)
        self._crop.setAccessibleName(tr("Cut-out of the plate"))
        self._crop_caption = _Caption(tr("Plate"))
        self._line = ScaledPicture(_LINE_HEIGHT, shows_pixels=True)
        self._line.setAccessibleName(tr("What Tesseract saw"))
        self._line_caption = _Caption(tr("What Tesseract saw"))
        self._edit = PlateEdit()
        self._edit.committed.connect(self._on_committed)
        self._edit.grid_changed.connect(self._align)
        self._copy = QToolButton()
        self._copy.setIcon(icon("copy"))
        self._copy.setIconSize(QSize(20, 20))
        self._copy.setToolTip(tr("Copy the text"))
        self._copy.setAccessibleName(tr("Copy the text of the plate"))
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self._edit.text()))
        self._strip = CharacterStrip()
        self._hint = text_label(role="muted", wraps=True)
        self._reset = push_button(
            tr("Back to the machine’s reading"),
            "quiet",
            icon_name="reset",
            clicked=self.correction_reset,
        )
        self._confirm = push_button(
            tr("It is right"),
            "quiet",
            icon_name="check",
            clicked=lambda: self._on_committed(self._edit.text()),
        )
        self._candidates_caption = _Caption(tr("It could also be"))
        self._candidates = QWidget()
        self._chips = FlowLayout(self._candidates)
        self._facts = _Facts()
        self._empty = EmptyHint(
            "plate", tr("No plate chosen"), tr("Click a box in the picture, or press Tab in it.")
        )
        self._body = self._make_body()
        self._scroll = scrolling(self._body)
        vertical((self._scroll, 1), (self._empty, 1), margins=0, spacing=0, parent=self)
        self.setMinimumWidth(240)
        self.setFocusProxy(self._edit)
        self.set_reading(None)

    @property
    def reading(self) -> ShownReading | None:
        """The reading that is shown."""
        return self._shown

    def set_reading(self, shown: ShownReading | None) -> None:
        """Show a reading, or that none is chosen.

        Showing the same reading again (its correction or the machine's text may have changed)
        leaves what somebody is typing alone.
        """
        is_same = shown is not None and self._shown is not None and shown.id == self._shown.id
        if not is_same:
            self.commit()
        self._shown = shown
        self._scroll.setVisible(shown is not None)
        self._empty.setVisible(shown is None)
        if shown is None:
            self._edit.set_plate("")
            return
        if not (is_same and self._edit.is_dirty and self._edit.hasFocus()):
            self._edit.set_plate(shown.text)
        self._show_pictures(shown)
        self._show_text(shown)
        self._show_candidates(shown)
        self._facts.show_reading(shown, self._countries)
        if not is_same:
            self._scroll.verticalScrollBar().setValue(0)

    def set_position(self, number: int, count: int) -> None:
        """Say which of the plates of the picture this is, counted from 1."""
        self._heading.setText(
            tr("Plate")
            if count <= 1
            else tr("Plate {number} of {count}", number=number, count=count)
        )

    def set_country_names(self, names: Mapping[str, str]) -> None:
        """Names to show instead of country codes, for instance ``{"pl": "Poland"}``."""
        self._countries = names
        if self._shown is not None:
            self._facts.show_reading(self._shown, names)

    def focus_text(self) -> None:
        """Put the cursor into the text, all of it selected."""
        if self._shown is not None:
            self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._edit.selectAll()

    def commit(self) -> None:
        """Send what is typed but not committed; call it before the window closes."""
        if self._shown is not None:
            self._edit.commit()

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = vertical(margins=_MARGIN, spacing=6, parent=body)
        column.addLayout(horizontal(self._heading, STRETCH, self._badge))
        column.addSpacing(4)
        field = horizontal((self._edit, 1), spacing=6)
        # Aligned, because a row is no higher than its lowest item that is not.
        field.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(field)
        column.addWidget(self._strip)
        column.addWidget(self._hint)
        column.addLayout(horizontal(self._reset, self._confirm, STRETCH, spacing=4))
        column.addWidget(self._candidates_caption)
        column.addWidget(self._candidates)
        column.addSpacing(8)
        column.addWidget(self._crop_caption)
        column.addWidget(self._crop)
        column.addSpacing(8)
        column.addWidget(self._line_caption)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(self._facts)
        column.addStretch(1)
        return body

    def _show_pictures(self, shown: ShownReading) -> None:
        reading = shown.reading
        crop = reading.crop
        self._crop.set_pixels(crop)
        self._crop.setVisible(crop is not None)
        self._crop_caption.setVisible(crop is not None)
        if crop is not None:
            self._crop_caption.set_size(crop.shape[1], crop.shape[0])
        # As it was read: all rows side by side.
        line = np.hstack(reading.lines) if reading.lines else None
        self._line.set_pixels(line)
        self._line.setVisible(line is not None)
        self._line_caption.setVisible(line is not None)
        if line is not None:
            self._line_caption.set_size(line.shape[1], line.shape[0])

    def _show_text(self, shown: ShownReading) -> None:
        reading, is_corrected = shown.reading, shown.corrected is not None
        self._strip.set_characters(reading.characters, with_letters=shown.text != reading.text)
        self._strip.setVisible(bool(reading.characters))
        self._align()
        self._edit.setPlaceholderText(tr("no text"))
        self._reset.setVisible(is_corrected)
        self._confirm.setVisible(shown.is_uncertain and bool(shown.text))
        if is_corrected:
            self._badge.show_mark("edit", tr("Corrected"), Mark.CORRECTED)
            machine = tr("The machine read {text}", text=reading.text or tr("nothing"))
            is_confirmed = shown.corrected == reading.text
            self._hint.setText(tr("Confirmed as read") if is_confirmed else machine)
        elif shown.is_uncertain:
            self._badge.show_mark("warning", tr("Uncertain"), Mark.UNCERTAIN)
            words = (
                tr("Type what stands on the plate")
                if not shown.text
                else tr("Please check this text")
            )
            if reading.is_partial:
                words = f"{sentence(partly_read(reading.missing))} {words}"
            self._hint.setText(words)
        else:
            self._badge.show_mark("check", f"{round(100 * reading.confidence)} %", Mark.SURE)
        self._hint.setVisible(is_corrected or shown.is_uncertain)

    def _show_candidates(self, shown: ShownReading) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        texts = [text for text in shown.reading.candidates if text != shown.text]
        for text in texts[:_MOST_CANDIDATES]:
            chip = push_button(
                text,
                "chip",
                tip=tr("Take this text"),
                clicked=lambda _checked=False, text=text: self._on_committed(text),
            )
            chip.setAccessibleName(tr("Take {text}", text=text))
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._chips.addWidget(chip)
        self._candidates_caption.setVisible(bool(texts))
        self._candidates.setVisible(bool(texts))

    def _align(self) -> None:
        """Bring the bars under the letters of the field."""
        left, advance = self._edit.grid()
        origin = self._strip.mapFrom(self, self._edit.mapTo(self, QPoint(0, 0)))
        self._strip.set_grid(origin.x() + left, advance)

    def _on_committed(self, text: str) -> None:
        shown = self._shown
        if shown is None:
            return
        is_confirmation = text == shown.text
        if is_confirmation and not shown.is_uncertain:
            return
        self.text_corrected.emit(text)


class _Caption(QLabel):
    """A small heading over a part of the panel, with the size of the picture under it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setProperty("role", "caption")

    def set_size(self, width: int, height: int) -> None:
        self.setText(f"{self._words} · {width} × {height} px")


class _Facts(QWidget):
    """What else is known of a plate, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(4)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._values = {name: self._row(name) for name in _FACTS}

    def show_reading(self, shown: ShownReading, countries: Mapping[str, str]) -> None:
        reading = shown.reading
        box, code = reading.box, reading.country
        likely = round(100 * reading.country_probability)
        name = "" if code is None else countries.get(code, code.upper())
        is_corrected = shown.corrected is not None
        is_partial = reading.is_partial and not is_corrected
        sure = (
            tr("typed or confirmed by you")
            if is_corrected
            else tr("{sure} % sure", sure=round(100 * reading.confidence))
        )
        values = {
            "Country": f"{name} ({likely} %)" if likely else name,
            "Direction": (reading.seen.direction if reading.seen else None) or "",
            "Text": f"{partly_read(reading.missing)}, {sure}" if is_partial else sure,
            "Detection": tr("{score} % sure", score=round(100 * reading.score)),
            "Size": f"{round(box.width)} × {round(box.height)} px",
            "Position": f"{round(box.x0)}, {round(box.y0)}",
        }
        for name, words in values.items():
            self._values[name].setText(words.replace(" %", "\u00a0%"))
            self._values[name].setAccessibleName(f"{tr(name)}: {words}")
        self._form.setRowVisible(self._values["Direction"], bool(values["Direction"]))

    def _row(self, name: str) -> QLabel:
        key, value = QLabel(tr(name)), QLabel()
        key.setProperty("role", "muted")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A line that does not break would make the panel wider than its place.
        value.setWordWrap(True)
        self._form.addRow(key, value)
        return value

"""What a detector says about itself: words, facts, and how well it finds plates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from lpr_desktop.detection.card import DetectorCard
from lpr_desktop.files import show_name
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.parts import text_label, vertical

_MOST_SETS = 8
_MOST_WORDS = 400
_COLUMNS = (
    (
        "recall",
        tr_noop("found"),
        tr_noop("Share of the plates that are found (IoU of 0.5 or more)"),
    ),
    ("precision", tr_noop("correct"), tr_noop("Share of its finds that are plates")),
    ("ap50", "AP50", tr_noop("Average precision at an IoU of 0.5")),
    ("mean_iou", "IoU", tr_noop("How well the boxes fit, 1 is perfect")),
)
_ARCHITECTURES = {
    "compact": tr_noop("compact Inception-ResNet"),
    "inception-resnet-v2": "Inception-ResNet-v2",
}


class CardView(QFrame):
    """Shows a :class:`DetectorCard`. Its texts come from strangers: they are shown as plain text.

    Attributes:
        text: All that is shown, for tests and for reading aloud.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._layout = vertical(margins=(16, 14, 16, 14), spacing=6, parent=self)
        self._title = _label("", "heading")
        self._words = _label("")
        self._facts = _label("", "muted")
        self._measured = _label("", "caption")
        for label in (self._title, self._words, self._facts, self._measured):
            self._layout.addWidget(label)
        self._table = QWidget()
        self._layout.addWidget(self._table)

    def show_card(self, card: DetectorCard, facts: Sequence[str] = ()) -> None:
        """Show a card, with facts of others behind its own."""
        self._title.setText(card.title)
        self._words.setText(_shortened(card.description))
        self._words.setVisible(bool(card.description))
        own = [
            tr(_ARCHITECTURES.get(card.architecture, card.architecture[:40])),
            tr("input of {input_size} pixels", input_size=card.input_size),
        ]
        pictures = card.data.get("pictures")
        if isinstance(pictures, int):
            own.append(tr("trained on %Ln picture(s)", "", pictures))
        if card.created:
            own.append(tr("made on {created}", created=card.created[:10]))
        self._facts.setText(" · ".join([*own, *facts]))
        self._show_metrics(card.metrics)
        self.text = "\n".join(label.text() for label in self.findChildren(QLabel))
        self.setAccessibleName(self.text)

    def _show_metrics(self, metrics: Mapping[str, Any]) -> None:
        rows = [
            (name, figures)
            for name, figures in metrics.items()
            if isinstance(figures, dict) and any(_figure(figures, key) for key, *_ in _COLUMNS)
        ]
        self._measured.setText(
            tr("How well it finds plates in pictures that it has not learned from")
            if rows
            else tr("It says nothing about how well it finds plates.")
        )
        self._layout.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget()
        self._layout.addWidget(self._table)
        if not rows:
            return
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, (_, title, tip) in enumerate(_COLUMNS, start=1):
            head = _label(tr(title), "caption")
            head.setToolTip(tr(tip))
            grid.addWidget(head, 0, column, right)
        for row, (name, figures) in enumerate(rows[:_MOST_SETS], start=1):
            pictures = figures.get("images")
            size = ", " + tr("%Ln picture(s)", "", pictures) if isinstance(pictures, int) else ""
            cells = [_label(f"{show_name(name[:40])}{size}")]
            cells += [_label(_figure(figures, key)) for key, *_ in _COLUMNS]
            grid.addWidget(cells[0], row, 0)
            for column, cell in enumerate(cells[1:], start=1):
                grid.addWidget(cell, row, column, right)
            for cell in cells:
                cell.setWordWrap(False)
        if len(rows) > _MOST_SETS:
            more = _label(tr("and {rows} more", rows=len(rows) - _MOST_SETS), "caption")
            grid.addWidget(more, _MOST_SETS + 1, 0)


def _figure(figures: Mapping[str, Any], key: str) -> str:
    value = figures.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        return ""
    return f"{value:.2f}" if key == "mean_iou" else f"{100 * value:.1f} %"


def _shortened(text: str) -> str:
    text = " ".join(text[: 2 * _MOST_WORDS].split())
    return text if len(text) <= _MOST_WORDS else f"{text[:_MOST_WORDS]}…"


def _label(text: str, role: str = "") -> QLabel:
    label = text_label(text, role)
    label.setWordWrap(role != "caption")
    return label

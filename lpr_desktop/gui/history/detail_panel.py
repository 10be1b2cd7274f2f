"""The chosen reading: its plate, what is known of it, and a note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.detection.store import DEFAULT_NAME
from lpr_desktop.files import camera_of, show_name
from lpr_desktop.gui.history.model import time_text
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.empty_hint import EmptyHint
from lpr_desktop.gui.widgets.parts import push_button, scrolling, text_label, vertical
from lpr_desktop.gui.words import about, partly_read
from lpr_desktop.video import clock

if TYPE_CHECKING:
    from lpr_desktop.reading.journal_history import HistoryEntry
    from lpr_desktop.reading.journal_hotlist import HotlistMatch
    from lpr_desktop.reading.seen import Seen

_CROP = QSize(280, 110)
_NOTE_DELAY_MS = 600
_FACTS = (
    tr_noop("Read as"),
    tr_noop("Sure"),
    tr_noop("Taken"),
    tr_noop("Seen"),
    tr_noop("Direction"),
    tr_noop("Read at"),
    tr_noop("Picture"),
    tr_noop("Folder"),
    tr_noop("Camera"),
    tr_noop("Detector"),
    tr_noop("Country"),
)
_SINGLES_HEIGHT = 130


class DetailPanel(QWidget):
    """Shows one reading, and keeps what a person writes about it.

    Attributes:
        note: The field for a person's words.
        singles: What the single pictures or frames of a passage say.
        country_names: By code; the code stands for one that is not there.

    Signals:
        noted: The number of a reading, and the words that belong to it now.
        open_requested: The picture is to be shown.
        want_requested: The plate is to be put on the list of wanted plates.
    """

    noted = Signal(object, str)
    open_requested = Signal()
    want_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: HistoryEntry | None = None
        self.country_names: Mapping[str, str] = {}
        self._crop = QLabel()
        self._crop.setMinimumHeight(60)
        self._crop.setAccessibleName(tr("Cut-out of the plate"))
        self._text = text_label(wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._wanted = text_label(wraps=True)
        self._wanted.setProperty("tone", "warning")
        form = QFormLayout(horizontalSpacing=12, verticalSpacing=4)
        self._facts = {}
        for title in _FACTS:
            caption = text_label(tr(title), wraps=True)
            caption.setProperty("role", "muted")
            value = text_label(wraps=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(caption, value)
            self._facts[title] = (caption, value)
        self._singles_caption = text_label(tr("Single readings"), wraps=True)
        self._singles_caption.setProperty("role", "caption")
        self.singles = QListWidget()
        self.singles.setAccessibleName(tr("Single readings of the passage"))
        self.singles.setMaximumHeight(_SINGLES_HEIGHT)
        self.singles.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("A note about this reading"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(90)
        self._timer = QTimer(self, singleShot=True, interval=_NOTE_DELAY_MS)
        self._timer.timeout.connect(self.commit)
        self.note.textChanged.connect(self._on_typed)
        open_button = push_button(
            tr("Open picture in Read"), icon_name="picture", clicked=self.open_requested
        )
        want = push_button(
            tr("Tell me when it is read again"),
            "quiet",
            icon_name="flag",
            clicked=self.want_requested,
        )
        self._want, self._open = want, open_button
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(16, 8, 16, 14)
        column.setSpacing(8)
        for widget in (self._crop, self._text, self._wanted):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self._singles_caption)
        column.addWidget(self.singles)
        column.addSpacing(4)
        column.addWidget(self.note)
        column.addWidget(open_button)
        column.addWidget(want)
        column.addStretch(1)
        # The single readings of a passage and a long note need more than a low window has.
        self._scroll = scrolling(self._body)
        self._empty = EmptyHint("plate", tr("No reading chosen"), tr("Choose one in the table."))
        vertical(self._scroll, self._empty, margins=0, parent=self)
        self.show_entry(None)

    @property
    def entry(self) -> HistoryEntry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: HistoryEntry | None, match: HotlistMatch | None = None) -> None:
        """Show another reading, or none; what was typed for the last one is kept."""
        self.commit()
        self._entry = None
        self._scroll.setVisible(entry is not None)
        self._empty.setVisible(entry is None)
        if entry is None:
            self.note.clear()
            return
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QFont(self.font()).pointSizeF() * 1.6)
        font.setBold(True)
        self._text.setFont(font)
        self._text.setText(entry.text or tr("(no text)"))
        self._show_match(match)
        seen, camera = entry.seen, camera_of(entry.picture)
        country = self.country_names.get(entry.country or "", (entry.country or "").upper())
        if country and entry.country_probability:
            country = f"{country} ({100 * entry.country_probability:.0f} %)"
        values = {
            "Read as": (entry.read_text or tr("nothing")) if entry.corrected is not None else "",
            "Sure": _sure(entry),
            "Taken": time_text(entry.time) + ("" if entry.is_taken else tr(" (by the file)")),
            "Seen": "" if seen is None else _span(seen, is_live=camera is not None),
            "Direction": (seen.direction if seen else None) or "",
            "Read at": time_text(entry.read_at),
            "Picture": show_name(entry.picture.name) if camera is None else "",
            "Folder": show_name(entry.picture.parent) if camera is None else "",
            "Camera": "" if camera is None else show_name(camera),
            "Detector": _detector(entry.detector),
            "Country": country,
        }
        for title, (caption, value) in self._facts.items():
            value.setText(values[title])
            caption.setVisible(bool(values[title]))
            value.setVisible(bool(values[title]))
        self._fill_singles(
            []
            if seen is None
            else [
                _single(
                    clock(s.time) if camera is None else _time_of_day(entry.time + s.time),
                    s.text,
                    _percent(s.confidence),
                )
                for s in seen.singles
            ]
        )
        self._open.setVisible(camera is None)
        self._want.setEnabled(bool(entry.text))
        self.note.setPlainText(entry.note)
        self.show_crop(None)
        self._entry = entry

    def show_singles(self, entry: HistoryEntry, members: Sequence[HistoryEntry]) -> None:
        """The readings for which the one that is shown stands; they come a moment later."""
        if self._entry is not None and self._entry.id == entry.id:
            self._fill_singles(
                [
                    _single(
                        _time_of_day(one.time),
                        one.text,
                        tr("corrected") if one.corrected is not None else _percent(one.confidence),
                        show_name(one.picture.name),
                    )
                    for one in members
                ]
            )

    def _fill_singles(self, lines: list[str]) -> None:
        self.singles.clear()
        self.singles.addItems(lines)
        for widget in (self._singles_caption, self.singles):
            widget.setVisible(len(lines) > 1)

    def show_crop(self, pixmap: QPixmap | None) -> None:
        """Show the plate of the reading, which comes a moment later."""
        self._crop.setVisible(pixmap is not None)
        if pixmap is not None:
            scaled = pixmap.scaled(
                _CROP,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._crop.setPixmap(scaled)

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        self._timer.stop()
        entry = self._entry
        if entry is not None and self.note.toPlainText() != entry.note:
            self.noted.emit(entry.id, self.note.toPlainText())

    def update_entry(self, entry: HistoryEntry, match: HotlistMatch | None) -> None:
        """The reading that is shown is different now; what is typed stays."""
        if self._entry is not None and self._entry.id == entry.id:
            self._entry = entry
            self._show_match(match)

    def _show_match(self, match: HotlistMatch | None) -> None:
        self._wanted.setVisible(match is not None)
        self._wanted.setText("" if match is None else match_words(match))

    def _on_typed(self) -> None:
        if self._entry is not None:
            self._timer.start()


def _sure(entry: HistoryEntry) -> str:
    if entry.corrected is not None:
        return tr("typed or confirmed by you")
    sure = _percent(entry.confidence)
    return f"{sure}, {partly_read(entry.missing)}" if entry.is_partial else sure


def _detector(name: str | None) -> str:
    if name == DEFAULT_NAME:
        return tr("Shipped")
    return show_name(name) if name else tr("drawn by hand")


def _percent(confidence: float) -> str:
    return f"{100 * confidence:.0f} %"


def _time_of_day(moment: float) -> str:
    return datetime.fromtimestamp(moment).strftime("%H:%M:%S")


def _span(seen: Seen, *, is_live: bool) -> str:
    if is_live:
        return tr("for {duration}", duration=about(seen.last - seen.first))
    return tr("{first} to {last} in the video", first=clock(seen.first), last=clock(seen.last))


def _single(when: str, text: str, sure: str, *more: str) -> str:
    return "   ".join([when, text or tr("(no text)"), sure, *more])


def match_words(match: HotlistMatch) -> str:
    """``Wanted: WA12345 (stolen)``, ``Perhaps wanted: WA12345``."""
    note = f" ({match.plate.note})" if match.plate.note else ""
    words = tr("Wanted") if match.is_sure else tr("Perhaps wanted")
    return f"{words}: {match.plate.text}{note}"

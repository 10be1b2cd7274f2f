"""What the history is searched for: text, time, folder, confidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import PurePath

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from lpr_desktop.files import AnyPath, camera_of, show_name
from lpr_desktop.gui.journal.choice import ENDLESS_DAYS
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    STRETCH,
    SearchField,
    chooser,
    horizontal,
    push_button,
    text_label,
    vertical,
)
from lpr_desktop.gui.words import folder_words, plain_tip
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery

_BETWEEN = 4


def _times() -> list[tuple[str, int | None]]:
    return [
        (tr("Any time"), None),
        (tr("Today"), 0),
        (tr("The last 7 days"), 6),
        (tr("The last 30 days"), 29),
        (tr("Between…"), -1),
    ]


def _kept() -> list[tuple[str, int]]:
    return [
        (tr("30 days"), 30),
        (tr("one year"), 365),
        (tr("without end"), ENDLESS_DAYS),
        (tr("not at all"), 0),
    ]


class FilterPanel(QFrame):
    """The search field and the filters; each change is told at once.

    Attributes:
        search: The text.
        alike: Whether one wrong letter still finds it.
        times, first, last: The days; the dates are shown when they are wanted.
        folder: Below which folder.
        country: Of which country the plates seem to be.
        direction: Which way they crossed a line; shown where there is one.
        least, most: Confidence in percent.
        corrected, noted, wanted: Only those.
        single: Every reading is a row of its own, not every passage.

    Signals:
        changed: Another query is wanted.
        days_chosen: How many days readings are to be kept from now on; 0 for no journal.
    """

    changed = Signal()
    days_chosen = Signal(int)

    def __init__(self, days: int | None, parent: QWidget | None = None) -> None:
        """Make the panel; ``days`` None is for readings that are only looked through."""
        super().__init__(parent)
        self.setObjectName("side")
        self._is_filling = False
        self.search = SearchField(tr("Search by text"))
        self.search.setToolTip(tr("? stands for one character, * for any number of them"))
        self.alike = QCheckBox(tr("Also with one character &wrong"))
        self.alike.setToolTip(
            tr(
                "Finds WA12345 by WA12346, WA1234 or AW12345 too; O and 0, I and 1 are always the "
                "same"
            )
        )
        self.alike.setChecked(True)
        self.times = self._combo(tr("Time"))
        for title, back in _times():
            self.times.addItem(title, back)
        today = QDate.currentDate()
        self.first, self.last = self._date(today.addDays(-7)), self._date(today)
        self.first.setAccessibleName(tr("First day"))
        self.last.setAccessibleName(tr("Last day"))
        self._dates = QWidget()
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(4)
        dates.addWidget(self.first, 1)
        dates.addWidget(QLabel(tr("to")))
        dates.addWidget(self.last, 1)
        self._dates.hide()
        self.folder = self._combo(tr("Folder"))
        self.country = self._combo(tr("Country"))
        self.direction = self._combo(tr("Direction"))
        self.least, self.most = (
            self._percent(0, tr("Least confidence")),
            self._percent(100, tr("Most confidence")),
        )
        sure = horizontal((self.least, 1), QLabel(tr("to")), (self.most, 1))
        self.corrected = QCheckBox(tr("Only &corrected ones"))
        self.noted = QCheckBox(tr("Only with a &note"))
        self.wanted = QCheckBox(tr("Only wanted &plates"))
        self.single = QCheckBox(tr("&Every reading by itself"))
        self.single.setToolTip(
            tr(
                "Else a car that several pictures or frames show within seconds is one row, with "
                "its single readings beside the table"
            )
        )
        self._clear = push_button(tr("Clear filters"), "quiet", clicked=self.clear)
        self.days = QComboBox()
        self.days.setAccessibleName(tr("How long readings are kept"))
        for title, number in _kept():
            self.days.addItem(title, number)
        self.days.installEventFilter(self)
        self.show_days(days or 0)
        self.days.activated.connect(lambda _: self.days_chosen.emit(self.days.currentData()))
        self._build(sure)
        if days is None:
            for widget in self._of_journal:
                widget.hide()
        self.show_folders([])
        self.show_countries({})
        self.show_directions([])
        self.search.textChanged.connect(self._tell)
        self.alike.toggled.connect(self._tell)
        self.times.currentIndexChanged.connect(self._on_times)
        for box in (self.corrected, self.noted, self.wanted, self.single):
            box.toggled.connect(self._tell)

    def query(self, order: HistoryOrder, is_descending: bool) -> HistoryQuery:
        """What is wanted, in an order."""
        since, until = self._span()
        least, most = self.least.value(), self.most.value()
        return HistoryQuery(
            text=self.search.text(),
            takes_alike=self.alike.isChecked(),
            since=since,
            until=until,
            folder=self.folder.currentData(),
            country=self.country.currentData(),
            direction=self.direction.currentData(),
            least_confidence=least / 100 if least > 0 else None,
            most_confidence=most / 100 if most < 100 else None,
            only_corrected=self.corrected.isChecked(),
            only_noted=self.noted.isChecked(),
            only_hotlist=self.wanted.isChecked(),
            by_passage=not self.single.isChecked(),
            order=order,
            is_descending=is_descending,
        )

    def clear(self) -> None:
        """Take all filters away."""
        self._is_filling = True
        self.search.clear()
        self.times.setCurrentIndex(0)
        self.folder.setCurrentIndex(0)
        self.country.setCurrentIndex(0)
        self.direction.setCurrentIndex(0)
        self.least.setValue(0)
        self.most.setValue(100)
        for box in (self.corrected, self.noted, self.wanted):
            box.setChecked(False)
        self._is_filling = False
        self._tell()

    def show_folders(self, folders: Sequence[tuple[AnyPath, int]]) -> None:
        """Catalog these folders, with how many readings are in each."""
        chosen: AnyPath | None = self.folder.currentData()
        self._is_filling = True
        self.folder.clear()
        self.folder.addItem(tr("All folders"), None)
        for path, number in folders:
            is_camera = camera_of(path) is not None
            name = folder_words(path) if is_camera else show_name(PurePath(path).name or path)
            self.folder.addItem(f"{name} ({number:,})", path)
            row = self.folder.count() - 1
            self.folder.setItemData(row, plain_tip(folder_words(path)), Qt.ItemDataRole.ToolTipRole)
        paths = [None, *(path for path, _ in folders)]
        is_gone = chosen is not None and chosen not in paths
        self.folder.setCurrentIndex(0 if chosen is None or is_gone else paths.index(chosen))
        self._is_filling = False
        if is_gone:
            self._tell()

    def show_countries(self, names: Mapping[str, str]) -> None:
        """The countries to choose from: code to name, in this order."""
        self._fill(self.country, tr("All countries"), names)

    def show_directions(self, names: Sequence[str]) -> None:
        """The directions to choose from; without any there is nothing to choose."""
        self._fill(self.direction, tr("All directions"), {name: name for name in names})
        for widget in (self._direction_caption, self.direction):
            widget.setVisible(bool(names))

    def show_days(self, days: int) -> None:
        """Say how long readings are kept."""
        self.days.setCurrentIndex(max(0, self.days.findData(days)))

    def _build(self, sure: QHBoxLayout) -> None:
        layout = vertical(
            self.search, self.alike, 8, margins=(14, 14, 14, 12), spacing=6, parent=self
        )
        for title, field in (
            (tr("&Taken"), self.times),
            (tr("&Folder"), self.folder),
            (tr("C&ountry"), self.country),
            (tr("&Direction"), self.direction),
        ):
            label = text_label(title, "caption", buddy=field)
            layout.addWidget(label)
            layout.addWidget(field)
            if field is self.times:
                layout.addWidget(self._dates)
            elif field is self.direction:
                self._direction_caption = label
        label = text_label(tr("&Sure"), "caption", buddy=self.least)
        layout.addWidget(label)
        layout.addLayout(sure)
        layout.addSpacing(8)
        for box in (self.corrected, self.noted, self.wanted, self.single):
            layout.addWidget(box)
        layout.addLayout(horizontal(self._clear, STRETCH))
        layout.addStretch(1)
        keep = QGridLayout()
        label = text_label(tr("&Keep readings"), buddy=self.days)
        keep.addWidget(label, 0, 0)
        keep.addWidget(self.days, 0, 1)
        keep.setColumnStretch(1, 1)
        self.days.setToolTip(tr("Older ones are deleted when the program starts"))
        layout.addLayout(keep)
        self._of_journal = (self.corrected, self.noted, self.wanted, self.single, label, self.days)
        self.setMinimumWidth(250)

    def _fill(self, combo: QComboBox, everything: str, names: Mapping[str, str]) -> None:
        """Offer values with their names; the chosen one stays if it is still there."""
        chosen: str | None = combo.currentData()
        self._is_filling = True
        combo.clear()
        combo.addItem(everything, None)
        for value, name in names.items():
            combo.addItem(name, value)
        is_gone = chosen is not None and chosen not in names
        combo.setCurrentIndex(0 if is_gone else combo.findData(chosen))
        self._is_filling = False
        if is_gone:
            self._tell()

    def _combo(self, name: str) -> QComboBox:
        combo = chooser(least_characters=8)
        combo.setAccessibleName(name)
        combo.setMaxVisibleItems(18)
        combo.currentIndexChanged.connect(self._tell)
        return combo

    def _date(self, date: QDate) -> QDateEdit:
        field = QDateEdit(date)
        field.setDisplayFormat("yyyy-MM-dd")
        field.lineEdit().setTextMargins(3, 0, 0, 0)
        field.dateChanged.connect(self._tell)
        return field

    def _percent(self, value: int, name: str) -> QSpinBox:
        field = QSpinBox(singleStep=5, suffix=" %")
        field.setRange(0, 100)
        field.setValue(value)
        field.setAccessibleName(name)
        field.lineEdit().setTextMargins(7, 0, 0, 0)
        field.valueChanged.connect(self._tell)
        return field

    def _on_times(self, place: int) -> None:
        self._dates.setVisible(place == _BETWEEN)

    def _span(self) -> tuple[float | None, float | None]:
        """Unix times of the first moment, and of the one behind the last."""
        back = self.times.currentData()
        if back is None:
            return None, None
        if back >= 0:
            today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
            return (today - timedelta(days=back)).timestamp(), None
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        return _midnight(first), _midnight(last.addDays(1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is kept is not chosen by a turn of the wheel on the way over the panel.
        if watched is self.days and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()


def _midnight(date: QDate) -> float:
    return datetime(date.year(), date.month(), date.day()).timestamp()

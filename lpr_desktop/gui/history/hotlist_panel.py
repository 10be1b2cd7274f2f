"""The list of wanted plates: add, change, remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button, text_label
from lpr_desktop.gui.widgets.record_list import RECORD_ROLE, RecordModel
from lpr_desktop.reading.journal_hotlist import HotlistPlate


class WantedModel(RecordModel[HotlistPlate]):
    """The plates of the list, which may be many thousand."""

    def show(self, plates: Sequence[HotlistPlate]) -> None:
        """List these."""
        self.beginResetModel()
        self._records = list(plates)
        self.endResetModel()

    def words(self, record: HotlistPlate) -> str:
        return f"{record.text} · {record.note}" if record.note else record.text

    def tip(self, record: HotlistPlate) -> str:
        alike = (
            tr("Also when one character differs") if record.takes_alike else tr("Only exactly this")
        )
        return f"{self.words(record)}\n{alike}"

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("flag")
        return super().data(index, role)


class WantedPanel(QWidget):
    """Shows the list; what the person does is told, and comes back as another list.

    Attributes:
        text, note, alike: The fields for a new plate.
        beeps, messages: What a wanted plate does that is read.
        model, list: The plates.

    Signals:
        added: Text, note, and whether one wrong character is taken.
        removed: The numbers of the plates to take off the list.
        shown: The text of a plate whose readings are to be shown.
        import_requested, export_requested: The plates of a file are to be added, or the list
            written to one.
    """

    added = Signal(str, str, bool)
    removed = Signal(list)
    shown = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = text_label(
            tr(
                "When one of these plates is read, the window says so, in whatever view "
                "you are. ? stands for one character, * for any."
            ),
            "muted",
            wraps=True,
        )
        self.text = QLineEdit(placeholderText=tr("Plate, such as WA12345 or WA*"))
        self.text.setAccessibleName(tr("Wanted plate"))
        self.note = QLineEdit(placeholderText=tr("Why (a note)"))
        self.note.setAccessibleName(tr("Note about the wanted plate"))
        self.alike = QCheckBox(tr("Also &tell when one character differs"))
        self.alike.setChecked(True)
        self.add = push_button(tr("Put on the list"), "primary", clicked=self._add)
        for field in (self.text, self.note):
            field.returnPressed.connect(self._add)
        self.text.textChanged.connect(self._check)
        self.beeps = QCheckBox(tr("&Beep when one is read"))
        self.messages = QCheckBox(tr("Show a desktop &message"))
        self.model = WantedModel(self)
        self.list = QListView(uniformItemSizes=True)
        self.list.setAccessibleName(tr("Wanted plates"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        # A list may have 200,000 plates.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setModel(self.model)
        self.list.selectionModel().selectionChanged.connect(lambda: self._check())
        self.list.doubleClicked.connect(lambda _index: self._show())
        self._remove = push_button(tr("Remove"), "quiet", clicked=self._on_remove)
        self._find = push_button(tr("Show its readings"), "quiet", clicked=self._show)
        self._empty = text_label(tr("No plate is wanted."), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = horizontal(self._find, self._remove, STRETCH)
        files = QHBoxLayout()
        imports, self._export = QPushButton(tr("Import…")), QPushButton(tr("Export…"))
        imports.setToolTip(tr("Add the plates of a CSV table, or of a text with a plate a line"))
        self._export.setToolTip(tr("Write the list as a CSV table or as a text"))
        imports.clicked.connect(self.import_requested)
        self._export.clicked.connect(self.export_requested)
        files.addWidget(imports)
        files.addWidget(self._export)
        files.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 14)
        layout.setSpacing(8)
        for widget in (words, self.text, self.note, self.alike, self.add):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.beeps)
        layout.addWidget(self.messages)
        layout.addLayout(files)
        self.show_plates([])

    def show_plates(self, plates: Sequence[HotlistPlate]) -> None:
        """Show the list."""
        chosen = {plate.id for plate in self._chosen()}
        self.model.show(plates)
        kept = QItemSelection()
        for row, plate in enumerate(plates if chosen else ()):
            if plate.id in chosen:
                index = self.model.index(row)
                kept.select(index, index)
        self.list.selectionModel().select(kept, QItemSelectionModel.SelectionFlag.Select)
        self._export.setEnabled(bool(plates))
        self._empty.setVisible(not plates)
        self.list.setVisible(bool(plates))
        self._check()

    def _chosen(self) -> list[HotlistPlate]:
        return [index.data(RECORD_ROLE) for index in self.list.selectionModel().selectedRows()]

    def _check(self) -> None:
        has_sign = any(sign.isalnum() for sign in self.text.text())
        self.add.setEnabled(has_sign)
        chosen = self._chosen()
        self._remove.setEnabled(bool(chosen))
        self._find.setEnabled(len(chosen) == 1)

    def _add(self) -> None:
        if self.add.isEnabled():
            self.added.emit(
                self.text.text().strip(), self.note.text().strip(), self.alike.isChecked()
            )
            self.text.clear()
            self.note.clear()
            self.text.setFocus()

    def _on_remove(self) -> None:
        self.removed.emit([plate.id for plate in self._chosen()])

    def _show(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.shown.emit(chosen[0].text)

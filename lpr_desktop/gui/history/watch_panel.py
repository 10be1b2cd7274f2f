"""Watched folders and cameras: which, how they are doing, and what was read last."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.camera_dialog import CameraDialog
from lpr_desktop.gui.watch.record import CameraRecord, WatchRecord
from lpr_desktop.gui.watch.watch import LateReading, Watch, WatchPhase
from lpr_desktop.gui.watch.watch_dialog import WatchDialog
from lpr_desktop.gui.watch.watches import Watches
from lpr_desktop.gui.widgets.marks import Mark, mark_color
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button, text_label
from lpr_desktop.gui.words import folder_words, picture_words, plain_tip
from lpr_desktop.gui.workspace import Workspace

_ROLE = Qt.ItemDataRole.UserRole
_ICONS = {
    WatchPhase.ON: "reading",
    WatchPhase.AWAY: "clock",
    WatchPhase.STOPPING: "clock",
    WatchPhase.OFF: "stop",
    WatchPhase.FAILED: "warning",
}


class WatchPanel(QWidget):
    """Shows :class:`Watches` and lets a person add, start, stop, change and remove them.

    Attributes:
        list: The folders.
        recent: What was read lately.
    """

    def __init__(
        self, workspace: Workspace, watches: Watches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watches = watches
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Watched folders and cameras"))
        self.list.setWordWrap(True)
        self.list.itemSelectionChanged.connect(self._check)
        self.list.itemDoubleClicked.connect(lambda _item: self.edit())
        self._empty = text_label(
            tr(
                "Nothing is watched. Pictures that a camera or another program puts into "
                "a folder can be read as they arrive; and what a network or USB camera shows."
            ),
            "muted",
            wraps=True,
        )
        adding = QHBoxLayout()
        for words, name, ask in (
            (tr("Folder…"), tr("Watch a folder"), self.add),
            (tr("Camera…"), tr("Watch a camera"), self.add_camera),
        ):
            button = push_button(words, "primary", tip=name, clicked=ask)
            button.setAccessibleName(name)
            adding.addWidget(button)
        self._switch = push_button(tr("Stop"), "quiet", clicked=self._on_switch)
        self._edit = push_button(tr("Change…"), "quiet", clicked=self.edit)
        self._remove = push_button(tr("Remove"), "quiet", clicked=self._on_remove)
        self._lately = text_label(tr("Read lately"), "heading")
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Read lately"))
        self.recent.setWordWrap(True)
        self.recent.itemDoubleClicked.connect(self._on_open)
        row = horizontal(self._switch, self._edit, self._remove, STRETCH, spacing=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._empty)
        layout.addLayout(adding)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self._lately)
        layout.addWidget(self.recent, 2)
        layout.addStretch(0)
        watches.changed.connect(self._show)
        watches.read.connect(self._show_recent)
        self._show()
        self._show_recent()

    @property
    def chosen(self) -> Watch | None:
        """The watch that is chosen."""
        items = self.list.selectedItems()
        return items[0].data(_ROLE) if items else None

    def add(self) -> None:
        """Ask for a folder and watch it."""
        self._ask(None, is_camera=False)

    def add_camera(self) -> None:
        """Ask for a camera and watch it."""
        self._ask(None, is_camera=True)

    def edit(self) -> None:
        """Ask for something else to do with the chosen folder or camera."""
        if self.chosen is not None:
            self._ask(self.chosen, is_camera=isinstance(self.chosen.record, CameraRecord))

    def _ask(self, watch: Watch | None, *, is_camera: bool) -> None:
        record = None if watch is None else watch.record
        dialog: WatchDialog | CameraDialog
        if is_camera:
            taken = [
                one.name
                for one in self._watches.watches
                if one is not watch and isinstance(one.record, CameraRecord)
            ]
            assert not isinstance(record, WatchRecord)
            dialog = CameraDialog(record, taken, self.window())
        else:
            assert not isinstance(record, CameraRecord)
            dialog = WatchDialog(record, self.window())

        def take() -> None:
            if watch is None:
                self._watches.add(dialog.record)
            else:
                self._watches.change(watch, dialog.record)

        dialog.accepted.connect(take)
        dialog.open()

    def _show(self) -> None:
        watches = self._watches.watches
        if [self.list.item(row).data(_ROLE) for row in range(self.list.count())] != watches:
            self.list.clear()
            for watch in watches:
                item = QListWidgetItem()
                item.setData(_ROLE, watch)
                self.list.addItem(item)
            if len(watches) == 1:
                self.list.setCurrentRow(0)
        for row, watch in enumerate(watches):
            item = self.list.item(row)
            item.setIcon(icon(_ICONS[watch.phase]))
            item.setText(f"{watch.name}\n{watch.summary}")
            lines = (show_name(watch.record.place), watch.problem)
            item.setToolTip("\n".join(filter(None, lines)))
        self._empty.setVisible(not watches)
        self.list.setVisible(bool(watches))
        self._check()

    def _show_recent(self) -> None:
        readings = self._watches.recent
        self._lately.setVisible(bool(readings))
        self.recent.setVisible(bool(readings))
        self.recent.clear()
        for reading in readings:
            self.recent.addItem(self._item(reading))

    def _item(self, reading: LateReading) -> QListWidgetItem:
        moment = datetime.fromtimestamp(reading.read_at)
        text = reading.text or tr("(no text)")
        item = QListWidgetItem(f"{text}\n{moment:%H:%M:%S} · {picture_words(reading.picture)}")
        item.setData(_ROLE, reading)
        item.setToolTip(plain_tip(folder_words(reading.picture)))
        if reading.is_wanted:
            item.setIcon(icon("flag"))
            item.setForeground(mark_color(Mark.UNCERTAIN, self.palette()))
        else:
            item.setIcon(icon("plate"))
            item.setForeground(self.palette().color(QPalette.ColorRole.Text))
        return item

    def _check(self) -> None:
        watch = self.chosen
        for button in (self._switch, self._edit, self._remove):
            button.setVisible(bool(self._watches.watches))
            button.setEnabled(watch is not None)
        if watch is not None:
            self._switch.setText(tr("Start") if watch.job is None else tr("Stop"))
            self._switch.setEnabled(watch.phase is not WatchPhase.STOPPING)

    def _on_switch(self) -> None:
        watch = self.chosen
        if watch is not None:
            (self._watches.start if watch.job is None else self._watches.stop)(watch)

    def _on_remove(self) -> None:
        if self.chosen is not None:
            self._watches.remove(self.chosen)

    def _on_open(self, item: QListWidgetItem) -> None:
        reading: LateReading = item.data(_ROLE)
        self._workspace.show_reading(reading.picture, reading.box)

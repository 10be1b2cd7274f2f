"""The page of one detector: figures, model card, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.train.entries import KINDS, DetectorEntry, RunEntry
from lpr_desktop.gui.train.parts import action_button, row, words
from lpr_desktop.gui.train.report_panel import ReportPanel
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace


class DetectorPage(QWidget):
    """Shows one detector at a time."""

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry: DetectorEntry | None = None
        self.title = words("", "title", wraps=False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._what = words("", "muted")
        self.description = words("")
        self.in_use = words(tr("Pictures are read with this detector."), "caption", wraps=False)
        self.in_use.setProperty("tone", "success")
        use = action_button(actions["train_use"])
        rename, describe = (
            action_button(actions["train_rename"]),
            action_button(actions["train_describe"]),
        )
        export = QToolButton()
        export.setObjectName("outlined")
        export.setText(tr("Export"))
        export.setIcon(actions["train_export_folder"].icon())
        export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        export.setAccessibleName(tr("Export"))
        export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(export)
        for id in (
            "train_export_folder",
            "train_export_keras",
            "train_export_savedmodel",
            "train_export_onnx",
        ):
            menu.addAction(actions[id])
        export.setMenu(menu)
        trash = action_button(actions["train_trash"])
        self.report = ReportPanel(jobs)
        self.report.opened.connect(workspace.annotate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 14)
        layout.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self._what)
        layout.addLayout(head)
        layout.addWidget(self.description)
        layout.addWidget(self.in_use)
        layout.addLayout(row(use, rename, describe, export, trash, 1, spacing=6))
        layout.addWidget(self.report, 1)

    @property
    def entry(self) -> DetectorEntry | None:
        """The detector that is shown."""
        return self._entry

    def show_detector(self, entry: DetectorEntry, run: RunEntry | None, *, is_used: bool) -> None:
        """Show a detector.

        Args:
            entry: Which.
            run: The training that has made it, if that is still there.
            is_used: Pictures are read with it.
        """
        self._entry = entry
        card = entry.card
        self.title.setText(entry.title)
        kind = tr(KINDS.get(card.architecture, card.architecture))
        made = tr(" · made {created}", created=card.created) if card.created else ""
        self._what.setText(
            tr("{kind} · {input_size} px{made}", kind=kind, input_size=card.input_size, made=made)
        )
        self.description.setText(card.description)
        self.description.setVisible(bool(card.description))
        self.in_use.setVisible(is_used)
        folder = None if run is None else run.folder
        self.report.show_report(folder, entry.info.folder, card.metrics)

    def end(self) -> None:
        """Draw no more."""
        self.report.end()

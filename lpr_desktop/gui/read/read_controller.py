"""The Read view with all that belongs to it, made when it is shown for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QDialog

from lpr_desktop.files import show_name
from lpr_desktop.gui import drop
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.notices import Tone
from lpr_desktop.gui.read.read_commands import ReadCommands
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.read_view import ReadView
from lpr_desktop.gui.sending.send_commands import Sending
from lpr_desktop.gui.settings import Setting, decoded, encoded
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.workspace import Workspace

READ_SPLITTER = Setting("splitter", "", "Columns of the Read view")


class ReadController(ViewController):
    """Owns the view; the session, which the journal fills at every start, is there before it.

    Attributes:
        session: The pictures.
        commands: The actions.
    """

    view: ReadView
    drop_words = tr_noop("Drop to read the plates")

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        journal: JournalAccess,
        session: ReadSession,
        sending: Sending,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.session = session
        self.view = ReadView(session, actions, workspace)
        self.commands = ReadCommands(actions, self.view, session, workspace, journal, sending)
        session.nothing_found.connect(self._on_nothing_found)
        journal.deleted.connect(
            lambda: self.view.status_strip.show_message(tr("The journal is empty"))
        )
        self.view.splitter.restoreState(decoded(workspace.settings[READ_SPLITTER]))

    def takes(self, data: QMimeData) -> bool:
        return drop.has_pictures(data)

    def take(self, data: QMimeData) -> bool:
        return self.commands.take(data)

    def open_paths(self, paths: Sequence[Path]) -> None:
        self.session.add(paths)

    def may_close(self) -> bool:
        self.view.plate_panel.commit()
        return True

    def close(self) -> None:
        self.view.video.close()
        self._workspace.settings[READ_SPLITTER] = encoded(self.view.splitter.saveState())
        for dialog in self.view.findChildren(QDialog):
            dialog.reject()

    def _on_nothing_found(self, paths: list[Path]) -> None:
        where = (
            show_name(paths[0])
            if len(paths) == 1
            else tr("what was dropped (%Ln item(s))", "", len(paths))
        )
        self._workspace.tell(
            tr("There are no pictures in {where}.", where=where),
            "nothing",
            Tone.INFO,
            view=View.READ,
        )

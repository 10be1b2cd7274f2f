"""Sending pictures to a data set: the dialog, the work, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.sending.send_dialog import PictureChoice, SendDialog
from lpr_desktop.gui.settings import Setting, is_switch
from lpr_desktop.gui.translation import error_text, said, tr
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.workspace import ANNOTATE_FOLDER, Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.corrections import Sent

_BANNER = "sent"
_MOST_TOLD = 4

SEND_FOLDER = Setting("send_folder", "", "Data set that pictures were sent to last")
SEND_LINKS = Setting("send_links", False, "They were linked, not copied", is_switch)


class Sending(QObject):
    """Sends pictures of the Read view, or of chosen readings of the history."""

    def __init__(self, workspace: Workspace, journal: JournalAccess, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._jobs = workspace.jobs
        self._journal = journal
        self._notices = workspace.notices
        self._settings = workspace.settings
        self._window = window

    def send_readings(self, pictures: Sequence[Path]) -> None:
        """Ask where these pictures, of readings of the history, are to be sent."""
        title = tr("%Ln picture(s) of the chosen readings", "", len(pictures))
        self.ask([PictureChoice(title, tuple(pictures))])

    def ask(self, choices: list[PictureChoice]) -> None:
        """Ask which pictures are to be sent, and where."""
        dialog = SendDialog(
            choices,
            self._settings[SEND_FOLDER] or self._settings[ANNOTATE_FOLDER],
            links=self._settings[SEND_LINKS],
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._send(dialog))
        dialog.open()

    def _send(self, dialog: SendDialog) -> None:
        pictures, folder = dialog.pictures, dialog.folder
        links = dialog.links.isChecked()
        self._settings[SEND_FOLDER] = str(folder)
        self._settings[SEND_LINKS] = links

        def send(task: Task) -> list[Sent]:
            from lpr_desktop.reading.corrections import Placing, send_pictures

            placing = Placing.LINK if links else Placing.COPY
            results: list[Sent] = []
            with self._journal.looked_up() as journal:
                for one in send_pictures(journal, pictures, folder, placing, task.check):
                    results.append(one)
                    task.report((len(results), len(pictures)))
            return results

        def start() -> None:
            run_with_dialog(
                self._jobs,
                self._window,
                tr("Sending to {name}", name=show_name(folder.name)),
                send,
                lambda results: self._on_sent(folder, results),
                self._on_failed,
            )

        # Behind every edit that is still to be kept.
        self._journal.do(lambda _journal, _task: None, lambda _: start())

    def _on_sent(self, folder: Path, results: list[Sent]) -> None:
        from lpr_desktop.reading.corrections import summary

        problems = [said(one.message) for one in results if one.message]
        lines = [f"{show_name(folder.name)}: {said(summary(results))}.", *problems[:_MOST_TOLD]]
        if len(problems) > _MOST_TOLD:
            lines.append(tr("… and {problems:,} more.", problems=len(problems) - _MOST_TOLD))
        self._notices.show(
            _BANNER,
            "\n".join(lines),
            Tone.WARNING if problems else Tone.INFO,
            (
                NoticeAction(
                    tr("Check in Annotate"),
                    lambda: self._workspace.annotate(folder),
                    is_primary=True,
                ),
            ),
        )
        self._workspace.dataset_written.emit(folder)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LprError):
            self._workspace.tell(error_text(error), _BANNER)
        else:
            self._workspace.failed.emit(error)

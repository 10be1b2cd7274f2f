"""The action that sends pictures to a data set: the dialog, the work, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.banner import BannerAction, Banners, Tone
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.read_view import ReadView
from lpr_desktop.gui.sending.send_dialog import PictureChoice, SendDialog
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.words import count

if TYPE_CHECKING:
    from lpr_desktop.reading.corrections import Sent

_BANNER = "sent"
_MOST_TOLD = 4


class SendCommands(QObject):
    """Sends pictures of the Read view, or of chosen readings of the history.

    Signals:
        sent: The data set into which pictures were sent.
        check_requested: That data set is to be shown in the Annotate view.
        settings_changed: The folder is to be remembered.
    """

    sent = Signal(object)
    check_requested = Signal(object)
    settings_changed = Signal()

    def __init__(
        self,
        actions: Actions,
        jobs: Jobs,
        view: ReadView,
        session: ReadSession,
        banners: Banners,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._view = view
        self._session = session
        self._banners = banners
        self._settings = settings
        self._window = window
        self._action = actions["send_pictures"]
        self._action.triggered.connect(lambda: self.ask())
        session.model.counts_changed.connect(self._update_enabled)
        self._update_enabled()

    def ask(self) -> None:
        """Ask which pictures of the list are to be sent."""
        self._view.plate_panel.commit()  # what is typed is a correction too
        self._session.with_journal(
            lambda journal, _task: journal.history.corrected_pictures(),
            lambda corrected: self._open(self._choices(corrected)),
        )

    def send_readings(self, pictures: Sequence[Path]) -> None:
        """Ask where these pictures, of readings of the history, are to be sent."""
        title = f"{count(len(pictures), 'picture')} of the chosen readings"
        self._open([PictureChoice(title, tuple(pictures))])

    def _choices(self, corrected: list[Path]) -> list[PictureChoice]:
        model = self._session.model
        listed = tuple(path for path in corrected if model.item_of(path) is not None)
        chosen = tuple(self._view.pictures.selected_paths())
        shown = self._view.shown.path
        choices = []
        if len(chosen) > 1:  # who has chosen several means those
            choices.append(PictureChoice(f"The {len(chosen):,} chosen pictures", chosen))
        if shown is not None:
            name = show_name(shown.name)
            choices.append(PictureChoice(f"The picture that is shown ({name})", (shown,)))
        choices.append(
            PictureChoice(f"All corrected pictures of the list ({len(listed):,})", listed)
        )
        return choices

    def _open(self, choices: list[PictureChoice]) -> None:
        dialog = SendDialog(
            choices,
            self._settings.send_folder or self._settings.annotate_folder,
            links=self._settings.send_links,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._send(dialog))
        dialog.open()

    def _send(self, dialog: SendDialog) -> None:
        pictures, folder = dialog.pictures, dialog.folder
        links = dialog.links.isChecked()
        self._settings.send_folder = str(folder)
        self._settings.send_links = links
        self.settings_changed.emit()

        def send(task: Task) -> list[Sent]:
            from lpr_desktop.reading.corrections import Placing, send_pictures

            journal, is_own = self._session.look_up_journal()
            placing = Placing.LINK if links else Placing.COPY
            results: list[Sent] = []
            try:
                for one in send_pictures(journal, pictures, folder, placing, task.check):
                    results.append(one)
                    task.report((len(results), len(pictures)))
            finally:
                if is_own:
                    journal.close()
            return results

        def start() -> None:
            run_with_dialog(
                self._jobs,
                self._window,
                f"Sending to {show_name(folder.name)}",
                send,
                lambda results: self._on_sent(folder, results),
                self._on_failed,
            )

        # Behind every edit that is still to be kept.
        self._session.with_journal(lambda _journal, _task: None, lambda _: start())

    def _on_sent(self, folder: Path, results: list[Sent]) -> None:
        from lpr_desktop.reading.corrections import summary

        problems = [one.message for one in results if one.message]
        lines = [f"{show_name(folder.name)}: {summary(results)}.", *problems[:_MOST_TOLD]]
        if len(problems) > _MOST_TOLD:
            lines.append(f"… and {len(problems) - _MOST_TOLD:,} more.")
        self._banners.show_banner(
            _BANNER,
            "\n".join(lines),
            Tone.WARNING if problems else Tone.INFO,
            (
                BannerAction(
                    "Check in Annotate", lambda: self.check_requested.emit(folder), is_primary=True
                ),
            ),
        )
        self.sent.emit(folder)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LprError):
            self._banners.show_banner(_BANNER, str(error), Tone.WARNING)
        else:
            self._jobs.failed.emit(error)

    def _update_enabled(self) -> None:
        self._action.setEnabled(self._session.model.total > 0)

"""The actions of the Read view: files, clipboard, exports, reading again, the journal."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from lpr_desktop.assets import resources_folder
from lpr_desktop.files import show_name
from lpr_desktop.gui import drop
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.ask import file_to_write
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.picture.item import PictureItem, PictureState
from lpr_desktop.gui.read.anonymous_copies import AnonymousCopiesCommand
from lpr_desktop.gui.read.pictures import Filter, PictureListModel
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.read_view import ReadView
from lpr_desktop.gui.sending.send_commands import Sending
from lpr_desktop.gui.sending.send_dialog import PictureChoice
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from lpr_desktop.reading.export import Corrections
    from lpr_desktop.reading.reader import PictureResult

_FILTERS = {
    "filter_all": Filter.ALL,
    "filter_with_plate": Filter.WITH_PLATE,
    "filter_without": Filter.WITHOUT,
    "filter_uncertain": Filter.UNCERTAIN,
    "filter_failed": Filter.FAILED,
}


class ReadCommands(QObject):
    """Connects the table of actions with the Read view and its session."""

    def __init__(
        self,
        actions: Actions,
        view: ReadView,
        session: ReadSession,
        workspace: Workspace,
        journal: JournalAccess,
        sending: Sending,
    ) -> None:
        super().__init__(view)
        self._actions = actions
        self._view = view
        self._session = session
        self._workspace = workspace
        self._settings = workspace.settings
        self._journal = journal
        self._sending = sending
        self._anonymous = AnonymousCopiesCommand(view, workspace)
        picture = view.page.view
        actions.connect(
            {
                "open_files": self.open_files,
                "open_folder": self.open_folder,
                "open_samples": self.open_samples,
                "paste": self.paste,
                "export_csv": lambda: self.export("csv"),
                "export_json": lambda: self.export("json"),
                "export_anonymised": self.export_anonymised,
                "remove_pictures": self.remove_pictures,
                "clear_list": session.clear,
                "undo": session.edits.undo_stack.undo,
                "redo": session.edits.undo_stack.redo,
                "copy_plate": self.copy_plate,
                "copy_all": self.copy_all,
                "correct_text": view.plate_panel.focus_text,
                "add_box": self.add_box,
                "remove_box": picture.remove_selected,
                "zoom_in": picture.zoom_in,
                "zoom_out": picture.zoom_out,
                "actual_size": picture.actual_size,
                "fit": picture.fit,
                "next_picture": lambda: view.step(1),
                "previous_picture": lambda: view.step(-1),
                "next_pane": view.next_pane,
                "search": self.search,
                "read_picture": self.read_picture,
                "read_all": self.read_all,
                "cancel": session.cancel,
                "send_pictures": self.send,
            }
        )
        for id, kind in _FILTERS.items():
            actions[id].triggered.connect(
                lambda _checked=False, kind=kind: view.filter_bar.set_filter(kind)
            )
        view.filter_bar.filter_changed.connect(self._on_filter_changed)
        view.pictures.customContextMenuRequested.connect(self._show_list_menu)
        view.plate_panel.copy_requested.connect(self._copy)
        view.shown.plate_chosen.connect(self._on_plate_chosen)
        view.page.turned.connect(self._on_picture_shown)
        workspace.pipeline_changed.connect(self._on_pipeline)
        view.options_panel.read_all_requested.connect(self.read_all)
        stack = session.edits.undo_stack
        stack.canUndoChanged.connect(actions["undo"].setEnabled)
        stack.canRedoChanged.connect(actions["redo"].setEnabled)
        stack.undoTextChanged.connect(
            lambda text: actions["undo"].setText(
                tr("&Undo: {text}", text=text) if text else tr("&Undo")
            )
        )
        stack.redoTextChanged.connect(
            lambda text: actions["redo"].setText(
                tr("&Redo: {text}", text=text) if text else tr("&Redo")
            )
        )
        session.edits.revisited.connect(view.show_edit)
        session.model.counts_changed.connect(self._update_enabled)
        actions["filter_all"].setChecked(True)
        actions["cancel"].setEnabled(False)
        actions.enable("undo redo", False)
        self._on_plate_chosen(False)
        self._on_picture_shown(False)
        self._update_enabled()

    def open_files(self) -> None:
        """Ask for pictures and read them."""
        from lpr_desktop.imaging import IMAGE_SUFFIXES
        from lpr_desktop.video import SUFFIXES

        suffixes = sorted(IMAGE_SUFFIXES) + sorted(SUFFIXES)
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in suffixes)
        names, _ = QFileDialog.getOpenFileNames(
            self._view,
            tr("Open pictures or videos"),
            self._settings[LAST_FOLDER],
            tr("Pictures and videos ({kinds});;All files (*)", kinds=kinds),
        )
        if names:
            self._settings[LAST_FOLDER] = str(Path(names[0]).parent)
            self._session.add(Path(name) for name in names)

    def open_folder(self) -> None:
        """Ask for a folder and read all pictures in it."""
        name = QFileDialog.getExistingDirectory(
            self._view, tr("Open folder"), self._settings[LAST_FOLDER]
        )
        if name:
            self._settings[LAST_FOLDER] = name
            self._session.add([Path(name)])

    def open_samples(self) -> None:
        """Read the pictures that come with the program."""
        self._session.add([resources_folder() / "samples"])

    def paste(self) -> None:
        """Read the pictures on the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._workspace.tell(
                tr(
                    "There is no picture on the clipboard. Copy a picture or picture files, "
                    "then paste again."
                ),
                view=View.READ,
            )

    def take(self, data: QMimeData) -> bool:
        """Read what was dropped or pasted; False if there is nothing to read in it."""
        paths = drop.local_paths(data)
        if paths:
            self._session.add(paths)
            return True
        image = drop.picture(data)
        if image is not None:
            self._session.paste(image)
            return True
        return False

    def export(self, kind: str) -> None:
        """Ask for a file and write the pictures that the list shows to it; ``csv`` or ``json``."""
        results = shown_results(self._session.model)
        if not results:
            self._workspace.tell(
                tr("There is nothing to export: the list shows no picture that was read."),
                view=View.READ,
            )
            return
        pictures = tr("%Ln picture(s)", "", len(results))
        title = (
            tr("Export {pictures} as a table (CSV)", pictures=pictures)
            if kind == "csv"
            else tr("Export {pictures} as JSON", pictures=pictures)
        )
        start = Path(self._settings[LAST_FOLDER] or Path.home()) / f"plates.{kind}"
        pattern = tr("Tables (*.csv)") if kind == "csv" else tr("JSON (*.json)")
        path = file_to_write(self._view, title, start, pattern, kind)
        if path is None:
            return

        def write(_task: Task) -> None:
            from lpr_desktop.reading.export import write_csv, write_json

            (write_csv if kind == "csv" else write_json)(path, results)

        shown = show_name(path)
        self._workspace.jobs.start(
            write,
            on_success=lambda _: self._say(
                tr("Exported {pictures} to {shown}", pictures=pictures, shown=shown)
            ),
            on_failure=partial(self._workspace.report_unwritten, path),
        )

    def export_anonymised(self) -> None:
        """Ask which pictures are to be copied with their plates hidden."""
        items = list(self._session.model.all_items())
        chosen = set(self._view.pictures.selected_paths())
        self._anonymous.ask([item for item in items if item.path in chosen], items)

    def copy_plate(self) -> None:
        """Copy the text of the chosen plate."""
        shown = self._view.shown.chosen_reading()
        if shown is not None and shown.text:
            self._copy(shown.text)

    def copy_all(self) -> None:
        """Copy name and texts of all pictures that the list shows, one line each."""
        model = self._session.model
        items = [model.item(row) for row in range(model.rowCount())]
        lines = ["\t".join([item.name, *item.texts]) for item in items if item.texts]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._say(tr("Copied the plates of %Ln picture(s)", "", len(lines)))
        else:
            self._workspace.tell(
                tr("There is nothing to copy yet: no plate in the list has a text."), view=View.READ
            )

    def add_box(self) -> None:
        """Let the person draw a box."""
        view = self._view.page.view
        view.setFocus()
        view.start_adding()

    def search(self) -> None:
        """Go to the search field."""
        field = self._view.filter_bar.search
        field.setFocus()
        field.selectAll()

    def remove_pictures(self) -> None:
        """Take the chosen pictures off the list."""
        self._session.remove(self._view.pictures.selected_paths())

    def read_picture(self) -> None:
        """Read the chosen pictures again."""
        paths = self._view.pictures.selected_paths()
        path = self._view.shown.path
        self._session.read_again(paths or ([path] if path is not None else []))

    def read_all(self) -> None:
        """Read every picture again."""
        self._view.options_panel.offer_reading_again(False)
        self._session.read_again(item.path for item in list(self._session.model.all_items()))

    def send(self) -> None:
        """Ask which pictures of the list are to be sent to a data set."""
        self._view.plate_panel.commit()  # what is typed is a correction too
        self._journal.do(
            lambda journal, _task: journal.history.corrected_pictures(),
            lambda corrected: self._sending.ask(self._to_send(corrected)),
        )

    def _to_send(self, corrected: list[Path]) -> list[PictureChoice]:
        model = self._session.model
        listed = tuple(path for path in corrected if model.item_of(path) is not None)
        chosen = tuple(self._view.pictures.selected_paths())
        shown = self._view.shown.path
        choices = []
        if len(chosen) > 1:  # who has chosen several means those
            choices.append(
                PictureChoice(tr("The {chosen:,} chosen pictures", chosen=len(chosen)), chosen)
            )
        if shown is not None:
            name = show_name(shown.name)
            choices.append(
                PictureChoice(tr("The picture that is shown ({name})", name=name), (shown,))
            )
        title = tr("All corrected pictures of the list ({listed:,})", listed=len(listed))
        choices.append(PictureChoice(title, listed))
        return choices

    def _say(self, text: str) -> None:
        self._view.status_strip.show_message(text)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(tr("Copied {text}", text=text))

    def _show_list_menu(self, place: QPoint) -> None:
        if not self._view.pictures.indexAt(place).isValid():
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in ("copy_plate", "read_picture", "send_pictures", "", "remove_pictures"):
            if id:
                menu.addAction(self._actions[id])
            else:
                menu.addSeparator()
        menu.popup(self._view.pictures.viewport().mapToGlobal(place))

    def _on_pipeline(self) -> None:
        read = any(item.state is PictureState.READ for item in self._session.model.all_items())
        self._view.options_panel.offer_reading_again(read)

    def _on_filter_changed(self, kind: Filter) -> None:
        for id, other in _FILTERS.items():
            if other is kind:
                self._actions[id].setChecked(True)

    def _on_plate_chosen(self, is_chosen: bool) -> None:
        self._actions.enable("copy_plate correct_text remove_box", is_chosen)

    def _on_picture_shown(self, is_shown: bool) -> None:
        self._actions.enable("add_box zoom_in zoom_out actual_size fit", is_shown)

    def _update_enabled(self) -> None:
        has_pictures = self._session.model.total > 0
        self._actions.enable(
            "export_csv export_json export_anonymised remove_pictures clear_list copy_all "
            "next_picture previous_picture read_picture read_all send_pictures",
            has_pictures,
        )


def shown_results(model: PictureListModel) -> list[tuple[PictureResult, Corrections]]:
    """What is read of the pictures that the list shows."""
    return [
        _result(item)
        for item in map(model.item, range(model.rowCount()))
        if item.state in (PictureState.READ, PictureState.FAILED) or item.readings
    ]


def _result(item: PictureItem) -> tuple[PictureResult, Corrections]:
    from lpr_desktop.reading.reader import PictureResult

    result = PictureResult(
        item.path,
        item.width,
        item.height,
        item.seconds,
        tuple(shown.reading for shown in item.readings),
        item.notes,
        item.error,
    )
    return result, [shown.corrected for shown in item.readings]

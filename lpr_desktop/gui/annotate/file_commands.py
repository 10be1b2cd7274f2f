"""The actions of the Annotate view on files: opening, saving, the trash, and what goes wrong."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.example_set import make_example
from lpr_desktop.gui.annotate.video_frames import annotate_video
from lpr_desktop.gui.ask import question
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.settings import Setting, are_texts
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import ANNOTATE_FOLDER, LAST_FOLDER
from lpr_desktop.video import is_video


def _are_folders(value: Any) -> bool:
    return isinstance(value, dict) and are_texts(list(value.values()))


ANNOTATE_PICTURE = Setting("annotate_picture", "", "Picture that was annotated last")
ANNOTATION_FOLDERS: Setting[dict[str, str]] = Setting(
    "annotation_folders", {}, "Where the annotations of a folder of pictures are", _are_folders
)
RECENT_FOLDERS: Setting[list[str]] = Setting(
    "recent_folders", [], "Folders that were annotated last, the last first", are_texts
)

_MOST_RECENT = 10
"""How long the window waits for the last saves before it asks."""


class FileCommands(AnnotateCommands):
    """Connects the table of actions with the session, and tells what could not be saved.

    Signals:
        folder_opened: The folder (a ``Path``), and where a person said its annotations are.
    """

    folder_opened = Signal(object, object)

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, workspace, session = parts.actions, parts.workspace, parts.session
        view = parts.view
        self._asked_for = ""
        actions.connect(
            {
                "mark_open_folder": self.ask_folder,
                "mark_recent": self.show_recent,
                "mark_open_picture": self.ask_picture,
                "mark_example": lambda: make_example(view, workspace, self.open),
                "mark_annotation_folder": self.ask_annotation_folder,
                "mark_save": self.save,
                "mark_trash": self.trash,
                "mark_copy_name": self.copy_name,
                "mark_show_file": self.show_file,
            }
        )
        session.conflicted.connect(self._on_conflict)
        session.failed.connect(self._on_failed)
        session.saved.connect(self._on_saved)
        session.told.connect(self.say)
        session.folder.failed.connect(partial(workspace.tell, view=View.ANNOTATE))
        session.folder.settled.connect(self._on_settled)
        session.folder.opened.connect(self._on_opened)
        session.folder.loading_changed.connect(self._on_loading)
        session.picture_chosen.connect(self._on_chosen)
        self._on_chosen(None)

    def open(self, path: Path) -> None:
        """Open a folder, or a picture with its folder, where it was left; of a video frames."""
        path = path.absolute()
        if is_video(path):
            annotate_video(path, self._view, self._workspace, self.open)
            return
        self._asked_for = str(path if path.is_dir() else path.parent)
        others = [name for name in self._settings[RECENT_FOLDERS] if name != self._asked_for]
        self._settings[RECENT_FOLDERS] = [self._asked_for, *others][:_MOST_RECENT]
        kept = self._settings[ANNOTATION_FOLDERS].get(self._asked_for)
        first = ""
        if path.is_dir() and self._settings[ANNOTATE_FOLDER] == str(path):
            first = self._settings[ANNOTATE_PICTURE]
        self._session.open(path, Path(kept) if kept else None, first)

    def ask_folder(self) -> None:
        """Ask for a folder and open it."""
        name = QFileDialog.getExistingDirectory(
            self._view, tr("Open folder"), self._settings[LAST_FOLDER]
        )
        if name:
            self._settings[LAST_FOLDER] = name
            self.open(Path(name))

    def show_recent(self) -> None:
        """Offer the folders that were annotated last and are still there."""
        folders = [path for name in self._settings[RECENT_FOLDERS] if (path := Path(name)).is_dir()]
        if not folders:
            self.say(tr("No folder was annotated before"))
            return
        menu = QMenu(self._view)
        for path in folders:
            action = menu.addAction(show_name(path).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.mapToGlobal(self._view.rect().topLeft()))

    def ask_picture(self) -> None:
        """Ask for a picture and open it with its folder, or for a video."""
        from lpr_desktop.passages.read_file import FILE_SUFFIXES

        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(FILE_SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(
            self._view,
            tr("Open picture or video"),
            self._settings[LAST_FOLDER],
            tr("Pictures and videos ({kinds});;All files (*)", kinds=kinds),
        )
        if name:
            self._settings[LAST_FOLDER] = str(Path(name).parent)
            self.open(Path(name))

    def ask_annotation_folder(self) -> None:
        """Ask where the annotations of this folder are, and read them there."""
        layout = self._session.folder.layout
        if layout is None:
            return
        start = layout.annotations or layout.pictures
        name = QFileDialog.getExistingDirectory(self._view, tr("Annotation folder"), str(start))
        if not name:
            return
        folders = self._settings[ANNOTATION_FOLDERS]
        self._settings[ANNOTATION_FOLDERS] = {
            **folders,
            self._asked_for or str(layout.pictures): name,
        }
        index, row = self._session.folder.index, self._session.row
        first = "" if index is None or row is None else index.names[row]
        self.settle()
        for document in self._session.unsaved_documents:
            # They could not be saved in the folder of before: often the reason to choose another.
            self._session.save_elsewhere(document, Path(name))
        self._session.forget_all()
        self._session.open(layout.pictures, Path(name), first)
        self._tell_where_others_look(layout.pictures, Path(name))

    def _tell_where_others_look(self, pictures: Path, annotations: Path) -> None:
        usual = find_layout(Path(self._asked_for or pictures))
        if (usual.annotations or usual.pictures) == annotations:
            self._notices.hide("elsewhere")
            return
        self._notices.show(
            "elsewhere",
            tr(
                "Only Annotate looks for annotations in {annotations}. Trainings and "
                "Improve reading look beside the pictures, and in a folder called "
                "annotations there or beside them.",
                annotations=show_name(annotations),
            ),
            Tone.INFO,
            view=View.ANNOTATE,
        )

    def save(self) -> None:
        """Save now everything that is not saved."""
        self._session.leave()
        for document in self._session.troubled_documents:
            self._session.saver.save(document)
            if document.conflict:
                self._on_conflict(document)
        self.say(tr("Saved") if not self._session.unsaved_documents else tr("Saving…"))

    def copy_name(self) -> None:
        """Put the name of the picture on the clipboard."""
        path = self._session.path
        if path is not None:
            QGuiApplication.clipboard().setText(show_name(path.name))
            self.say(tr("Copied {file}", file=show_name(path.name)))

    def show_file(self) -> None:
        """Open the folder of the picture in the system's file manager."""
        path = self._session.path
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def trash(self) -> None:
        """Move the picture and its annotation to the trash of the system."""
        path, row, index = self._session.path, self._session.row, self._session.folder.index
        if path is None or row is None or index is None:
            return
        name = show_name(path.name)
        box = question(
            self._view,
            tr("Move to the trash"),
            tr("Move {name} to the trash?", name=name),
            tr("Its annotation goes with it. You can get both back from the trash of the system."),
            icon=QMessageBox.Icon.Question,
        )
        move = box.addButton(tr("Move to the trash"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(move)
        box.exec()
        if box.clickedButton() is not move:
            return
        self.settle()
        annotation = index.annotation_path(row)
        if not QFile.moveToTrash(str(path)):
            self._workspace.tell(
                tr(
                    "{name} could not be moved to the trash. The disk may have none, or you "
                    "may not change this folder. Nothing was deleted.",
                    name=name,
                ),
                view=View.ANNOTATE,
            )
            return
        has_annotation = annotation is not None and annotation.exists()
        is_complete = not has_annotation or QFile.moveToTrash(str(annotation))
        self._session.remove(row)
        if not is_complete:
            self._workspace.tell(
                tr(
                    "{name} is in the trash, but its annotation could not be moved there and "
                    "stays.",
                    name=name,
                ),
                view=View.ANNOTATE,
            )
        else:
            self.say(tr("{name} is in the trash", name=name))

    def may_close(self) -> bool:
        """Save all; ask only if something could not be saved. False if the window is to stay."""
        self._session.leave()
        for document in self._session.unsaved_documents:
            # What failed a while ago may be possible now.
            self._session.saver.save(document)
        self._session.saver.wait()
        unsaved = self._session.unsaved_documents
        if not unsaved:
            return True
        reason = next((one.failure for one in unsaved if one.failure), "")
        box = question(
            self._view,
            tr("Not saved"),
            tr("The annotations of %Ln picture(s) could not be saved.", "", len(unsaved)),
            tr(
                "{reason}\n\nIf you close now, the program keeps them on this computer and "
                "offers them again when you open the folder.",
                reason=reason or tr("Their files were changed by another program."),
            ),
            icon=QMessageBox.Icon.Warning,
        )
        elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        close = box.addButton(tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(elsewhere)
        box.setEscapeButton(stay)
        box.exec()
        if box.clickedButton() is elsewhere:
            # A dialog that was cancelled is no leave to close.
            return self.save_elsewhere(unsaved) and self.may_close()
        return box.clickedButton() is close

    def save_elsewhere(self, documents: list[Document]) -> bool:
        """Ask for a folder and save there; False if nothing was chosen."""
        name = QFileDialog.getExistingDirectory(
            self._view, tr("Save annotations in"), self._settings[LAST_FOLDER]
        )
        if not name:
            return False
        for document in documents:
            self._session.save_elsewhere(document, Path(name))
        return True

    def _on_conflict(self, document: Document) -> None:
        file = document.file
        if file is None:
            return
        name = show_name(file.path.name)
        self._notices.show(
            _key("conflict", document),
            tr(
                "{name} was changed by another window or program while you changed it too. "
                "Yours is not written yet. If you keep yours, the other one is kept beside "
                "it.",
                name=name,
            ),
            Tone.WARNING,
            (
                NoticeAction(
                    tr("Take theirs"), lambda: self._session.resolve(document, takes_theirs=True)
                ),
                NoticeAction(tr("Save elsewhere…"), lambda: self._elsewhere(document)),
                NoticeAction(
                    tr("Keep mine"),
                    lambda: self._session.resolve(document, takes_theirs=False),
                    is_primary=True,
                ),
            ),
            can_close=False,
            view=View.ANNOTATE,
        )

    def _on_failed(self, document: Document) -> None:
        # One message for a whole folder that cannot be written, not one for each picture.
        self._notices.show(
            "save",
            document.failure or tr("The annotation could not be saved."),
            Tone.DANGER,
            (
                NoticeAction(tr("Save elsewhere…"), lambda: self._elsewhere(document)),
                NoticeAction(tr("Try again"), self.save, is_primary=True),
            ),
        )

    def _elsewhere(self, document: Document) -> None:
        if not self.save_elsewhere([document]):
            # Pressing the button has closed the message, but nothing is settled.
            if document.conflict:
                self._on_conflict(document)
            else:
                self._on_failed(document)

    def _on_saved(self, document: Document) -> None:
        self._notices.hide(_key("conflict", document))
        if not any(other.failure for other in self._session.unsaved_documents):
            self._notices.hide("save")

    def _on_settled(self, saved: int, waiting: int) -> None:
        if saved:
            self._notices.show(
                "recovered",
                tr(
                    "The program had ended before it could save %Ln annotation(s). Now (it|they) "
                    "(is|are) saved.",
                    "",
                    saved,
                ),
                Tone.INFO,
                view=View.ANNOTATE,
            )
        if waiting:
            self._notices.show(
                "waiting",
                tr(
                    "%Ln annotation(s) of an earlier start could still not be saved. You see "
                    "the changes when you open the picture.",
                    "",
                    waiting,
                ),
                Tone.WARNING,
                view=View.ANNOTATE,
            )

    def _on_opened(self, _first: object) -> None:
        layout = self._session.folder.layout
        if layout is not None:
            self._settings[ANNOTATE_FOLDER] = self._asked_for or str(layout.pictures)
        if not self._session.folder.model.total:
            self._workspace.tell(tr("There are no pictures in this folder."), view=View.ANNOTATE)
        self._actions["mark_annotation_folder"].setEnabled(True)
        if self._asked_for:
            kept = self._settings[ANNOTATION_FOLDERS].get(self._asked_for)
            self.folder_opened.emit(Path(self._asked_for), Path(kept) if kept else None)

    def _on_loading(self, is_loading: bool) -> None:
        if is_loading:
            self._view.status.show_work(tr("Looking for pictures…"))
        else:
            self._view.status.end_work()

    def _on_chosen(self, row: int | None) -> None:
        index = self._session.folder.index
        has_picture = index is not None and row is not None
        if index is not None and row is not None:
            self._settings[ANNOTATE_PICTURE] = index.names[row]
        self._actions.enable("mark_save mark_trash", has_picture)
        self._actions["mark_annotation_folder"].setEnabled(index is not None)


def _key(kind: str, document: Document) -> str:
    return f"{kind} {document.picture}"

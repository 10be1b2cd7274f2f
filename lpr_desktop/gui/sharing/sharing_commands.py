"""Exporting and importing pipelines: the actions, the dialogs, and the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.notices import Tone
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.workspace import DETECTOR, LAST_FOLDER, TEXT_MODEL, Workspace
from lpr_desktop.reading.bundle import SUFFIX

if TYPE_CHECKING:
    from lpr_desktop.gui.sharing.export_dialog import Exportable, ExportDialog
    from lpr_desktop.gui.sharing.import_dialog import ImportDialog
    from lpr_desktop.reading.readers import Choice
    from lpr_desktop.reading.sharing import BundleInfo


class SharingCommands(QObject):
    """Connects the table of actions with the files of pipelines."""

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        pictures: Callable[[], Sequence[Path]],
        window: QWidget,
    ) -> None:
        """``pictures`` are those of the list, which may go along as examples."""
        super().__init__(window)
        self._workspace = workspace
        self._jobs = workspace.jobs
        self._settings = workspace.settings
        self._pictures = pictures
        self._window = window
        actions["export_pipeline"].triggered.connect(lambda: self.export())
        actions["import_pipeline"].triggered.connect(lambda: self.choose_import())

    def finish_killed_imports(self) -> None:
        """What an import that was killed had set aside is brought back, before parts are listed."""

        def finish(_task: Task) -> None:
            from lpr_desktop.reading.sharing import finish_killed_imports

            finish_killed_imports()

        job = self._jobs.start(finish, on_failure=self._on_failed)
        job.finished.connect(self._workspace.look_for_parts)

    def export(self) -> None:
        """Ask what is to be exported, and write it."""
        self._jobs.start(
            _look_at_detectors,
            on_success=lambda found: self._ask_export(*found),
            on_failure=self._on_failed,
        )

    def choose_import(self) -> None:
        """Ask for a bundle and import it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import pipeline"),
            self._settings[LAST_FOLDER],
            tr("Pipelines (*{suffix});;All files (*)", suffix=SUFFIX),
        )
        if name:
            self._settings[LAST_FOLDER] = str(Path(name).parent)
            self.import_(Path(name))

    def import_(self, path: Path) -> None:
        """Look through a bundle, show what it holds, and add it if the person wants it."""

        def look(task: Task) -> tuple[BundleInfo, set[str], dict[str, str]]:
            from lpr_desktop.detection.store import DEFAULT_NAME, user_detectors_folder
            from lpr_desktop.ocr.grammar import countries
            from lpr_desktop.reading.sharing import inspect_bundle

            info = inspect_bundle(path)
            task.check()
            own = user_detectors_folder()
            taken = {folder.name for folder in own.iterdir()} if own.is_dir() else set()
            return info, taken | {DEFAULT_NAME}, {one.code: one.name for one in countries()}

        run_with_dialog(
            self._jobs,
            self._window,
            tr("Looking through {name}", name=show_name(path.name)),
            look,
            lambda found: self._ask_import(path, *found),
            self._on_failed,
        )

    def _ask_export(
        self, detectors: list[Exportable], countries: list[Choice], text_models: list[Choice]
    ) -> None:
        from lpr_desktop.gui.sharing.export_dialog import ExportDialog

        dialog = ExportDialog(
            detectors,
            countries,
            text_models,
            (self._settings[DETECTOR] or "default", self._settings[TEXT_MODEL]),
            self._pictures(),
            Path(self._settings[LAST_FOLDER] or Path.home()),
            self._window,
        )
        dialog.accepted.connect(lambda: self._export(dialog))
        dialog.open()

    def _export(self, dialog: ExportDialog) -> None:
        file, folder, settings = dialog.file, dialog.info.folder, dialog.settings
        pictures, text_model = dialog.pictures, dialog.text_model_file
        self._settings[LAST_FOLDER] = str(file.parent)

        def write(task: Task) -> float:
            from lpr_desktop.reading.sharing import export_pipeline

            def tell(done: int, total: int) -> None:
                task.check()
                task.report((done, total))

            # The dialog has said that a file that is there is replaced.
            path = export_pipeline(
                file,
                folder,
                settings,
                pictures,
                text_model=text_model,
                overwrite=True,
                progress=tell,
            )
            return path.stat().st_size / 1e6

        run_with_dialog(
            self._jobs,
            self._window,
            tr("Writing {name}", name=show_name(file.name)),
            write,
            lambda size: self._tell_done(
                tr("Exported {file} ({size:.1f} MB)", file=show_name(file), size=size)
            ),
            self._on_failed,
        )

    def _ask_import(
        self, path: Path, info: BundleInfo, taken: set[str], countries: dict[str, str]
    ) -> None:
        from lpr_desktop.gui.sharing.import_dialog import ImportDialog

        dialog = ImportDialog(path, info, taken, countries, self._window)
        dialog.accepted.connect(lambda: self._import(path, dialog))
        dialog.open()

    def _import(self, path: Path, dialog: ImportDialog) -> None:
        name, overwrites = dialog.name, dialog.overwrites
        reads_at_once = dialog.reads_at_once.isChecked()

        def add(task: Task) -> str:
            from lpr_desktop.reading.sharing import import_pipeline

            return import_pipeline(path, name, overwrite=overwrites, check=task.check).name

        run_with_dialog(
            self._jobs,
            self._window,
            tr("Trying out {name}", name=show_name(path.name)),
            add,
            lambda name: self._on_imported(name, reads_at_once),
            self._on_failed,
        )

    def _on_imported(self, name: str, reads_at_once: bool) -> None:
        self._workspace.look_for_parts()
        self._workspace.renew_readers()
        if reads_at_once:
            self._workspace.choose_detector(name)
        words = (
            tr("pictures are read with it now") if reads_at_once else tr("it can be chosen in Read")
        )
        self._tell_done(tr("Imported “{name}”; {words}", name=name, words=words))

    def _tell_done(self, text: str) -> None:
        self._workspace.tell(text, "shared", Tone.INFO)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LprError):
            self._workspace.tell(error_text(error))
        elif isinstance(error, OSError):
            name = show_name(error.filename) if isinstance(error.filename, str) else tr("The file")
            self._workspace.tell(
                tr(
                    "{name}: this cannot be used ({strerror}).",
                    name=name,
                    strerror=error.strerror or error,
                )
            )
        else:
            self._workspace.failed.emit(error)

    def close(self) -> None:
        """Ask nothing more; the window closes."""
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()


def _look_at_detectors(_task: Task) -> tuple[list[Exportable], list[Choice], list[Choice]]:
    from lpr_desktop.detection.store import list_detectors
    from lpr_desktop.errors import DetectorError
    from lpr_desktop.ocr.grammar import countries
    from lpr_desktop.ocr.store import DEFAULT_NAME, list_text_models
    from lpr_desktop.reading.pipeline import read_settings
    from lpr_desktop.reading.readers import Choice

    found: list[Exportable] = []
    for info in list_detectors():
        try:
            found.append((info, info.card(), read_settings(info.folder)))
        except DetectorError:
            continue  # its settings are broken: choosing it in the Read view says so
    if not found:
        raise DetectorError(tr("There is no detector to export. Import or train one first."))
    models = [
        Choice(model.name, model.title, str(model.data))
        for model in list_text_models()
        if model.name != DEFAULT_NAME
    ]
    return found, [Choice(country.code, country.name) for country in countries()], models

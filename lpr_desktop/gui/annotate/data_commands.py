"""The actions of the Annotate view on the whole data set: suggestions, checks, exchange."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from lpr_desktop.annotation.answers import answers_of, say, take_back
from lpr_desktop.annotation.checks import Problem, check_dataset
from lpr_desktop.annotation.index import PictureState
from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.folder_work import progress_of
from lpr_desktop.gui.annotate.split_dialog import SplitDialog
from lpr_desktop.gui.ask import question
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.workspace import ANNOTATE_FOLDER, LAST_FOLDER

if TYPE_CHECKING:
    from lpr_desktop.annotation.formats import Transfer
    from lpr_desktop.annotation.index import DatasetIndex
    from lpr_desktop.annotation.statistics import Statistics


class DataCommands(AnnotateCommands):
    """Connects the table of actions with the data set."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, session, view, shown = parts.actions, parts.session, parts.view, parts.shown
        self._said_when_read = ""
        actions.connect(
            {
                "mark_cancel": self.cancel,
                "mark_search": self.search,
                "mark_problems": self.check,
                "mark_statistics": self.show_statistics,
                "mark_split": self.split,
                "mark_import_yolo": lambda: self.transfer("import_yolo"),
                "mark_import_coco": lambda: self.transfer("import_coco"),
                "mark_export_yolo": lambda: self.transfer("export_yolo"),
                "mark_export_coco": lambda: self.transfer("export_coco"),
            }
        )
        view.problems.chosen.connect(lambda one: shown.show_box(one.picture, one.box))
        view.problems.closed.connect(self._close_problems)
        view.problems.again_requested.connect(self.check)
        view.problems.class_said.connect(self._say_class)
        view.problems.answers_revoked.connect(self._take_back)
        session.folder.opened.connect(self._on_folder)
        session.folder.opened.connect(self._update_enabled)
        session.folder.loading_changed.connect(self._on_loading)
        self._update_enabled()

    @property
    def _index(self) -> DatasetIndex | None:
        return self._session.folder.index

    def cancel(self) -> None:
        """Stop what runs; what it has done stays."""
        self._suggester.cancel()
        self._session.folder.cancel()
        self._work.cancel()

    def _close_problems(self) -> None:
        self._view.show_problems(False)
        self._view.focus_canvas()

    def search(self) -> None:
        """Go to the field above the list of pictures."""
        self._view.show_problems(False)
        self._view.chips.search.setFocus()
        self._view.chips.search.selectAll()

    def check(self) -> None:
        """List what is wrong in the folder."""
        index = self._index
        if index is None:
            return
        self.settle()
        problems = self._view.problems
        problems.clear()
        self._show_answers(index)
        self._view.show_problems(True)
        # The list that had the focus is hidden: the next letter must not go to a search field.
        self._view.focus_canvas()

        def look(task: Task) -> int:
            total = 0
            batch: list[Problem] = []

            def tell(done: int, of: int) -> None:
                task.check()
                task.report((done, of, list(batch)))
                batch.clear()

            for problem in check_dataset(index, progress=tell):
                batch.append(problem)
                total += 1
            task.report((0, 0, list(batch)))
            return total

        def show(reports: list[tuple[int, int, list[Problem]]]) -> None:
            found = [problem for _, _, batch in reports for problem in batch]
            if found:
                problems.add(found)
            done, of, _ = reports[-1]
            self._view.status.show_work(tr("Checking the data set"), done, of)

        def done(total: int) -> None:
            self._view.status.end_work(
                tr("%Ln problem(s) found", "", total) if total else tr("All well")
            )

        self._work.start(tr("Checking the data set"), look, done, show)

    def _say_class(self, problem: Problem, is_plate: bool) -> None:
        index = self._index
        if index is None:
            return
        name = problem.class_name
        try:
            say(index.layout.pictures, classes={name: DEFAULT_CLASS if is_plate else name})
        except DatasetError as error:
            self._workspace.report(error)
            return
        self._view.problems.go_on(problem)
        self._show_answers(index)

    def _take_back(self) -> None:
        index = self._index
        if index is None:
            return
        try:
            take_back(index.layout.pictures)
        except DatasetError as error:
            self._workspace.report(error)
        self.check()

    def _show_answers(self, index: DatasetIndex) -> None:
        answers = answers_of(index.layout.pictures)
        words = tr("You said: {said}.", said=said(answers.sentence)) if answers else ""
        self._view.problems.show_answers(words)

    def show_statistics(self) -> None:
        """Count, and show the figures."""
        index = self._index
        if index is None:
            return
        self.settle()

        def look(task: Task) -> Statistics:
            from lpr_desktop.annotation.statistics import dataset_statistics

            return dataset_statistics(index, progress=progress_of(task))

        def done(statistics: Statistics) -> None:
            # Imported here: pyqtgraph takes a while, and few look at figures.
            from lpr_desktop.gui.annotate.statistics_dialog import StatisticsDialog

            self._view.status.end_work()
            StatisticsDialog(statistics, self._view).open()

        self._work.start(tr("Counting"), look, done)

    def split(self) -> None:
        """Ask for seed and shares, and write the parts to a file."""
        index = self._index
        if index is None:
            return
        self.settle()
        # Where a training looks for it: in the folder that is opened there, too.
        home = Path(self._settings[ANNOTATE_FOLDER] or index.layout.home)
        dialog = SplitDialog(home, self._view)
        dialog.accepted.connect(lambda: self._split(index, home, dialog))
        dialog.open()

    def _split(self, index: DatasetIndex, home: Path, dialog: SplitDialog) -> None:
        file, seed, fractions = dialog.file, dialog.seed, dialog.fractions
        with_copies = dialog.keeps_copies_together
        states = (PictureState.BOXES, PictureState.CHECKED, PictureState.FROM_READING)
        rows = index.filtered("", states)

        def write(task: Task) -> dict[str, int]:
            from lpr_desktop.annotation.split import make_split, write_split

            paths = [index.picture(int(row)) for row in rows]
            groups = None if with_copies else list(range(len(paths)))
            tell = progress_of(task)
            parts = make_split(paths, seed=seed, fractions=fractions, groups=groups, progress=tell)
            task.check()
            write_split(file, home.name, paths, parts)
            return {name: parts.count(name) for name, _ in fractions}

        def done(sizes: dict[str, int]) -> None:
            words = ", ".join(f"{size:,} {name}" for name, size in sizes.items())
            self._view.status.end_work(f"{show_name(file.name)}: {words}")

        if not rows.size:
            self._workspace.tell(
                tr("There is nothing to split yet: no picture has an annotation."),
                view=View.ANNOTATE,
            )
            return
        self._work.start(tr("Splitting"), write, done)

    def transfer(self, kind: str) -> None:
        """Import or export; ``import_yolo``, ``import_coco``, ``export_yolo``, ``export_coco``."""
        index = self._index
        if index is None:
            return
        target = self._ask_target(kind)
        if target is None:
            return
        if kind.startswith("export") and not self._all_saved():
            return
        # The dialog for a COCO file has asked already.
        overwrite = kind == "export_coco"
        if kind == "export_yolo" and (target / "labels").is_dir():
            answer = self._ask_replace(target)
            if answer is None:
                return
            overwrite = answer
        self.settle()
        self._settings[LAST_FOLDER] = str(target if target.is_dir() else target.parent)

        def work(task: Task) -> Transfer:
            return _transfer(kind, index, target, overwrite, progress_of(task))

        def done(result: Transfer) -> None:
            number = len(result.written)
            if kind.startswith("import"):
                words = tr("Imported %Ln file(s)", "", number)
            else:
                words = tr("Exported %Ln file(s)", "", number)
            self._view.status.end_work(words)
            self.tell_some([said(one) for one in (*result.skipped, *result.notes)])
            if kind.startswith("import"):
                # What is said now is gone when the folder is read again.
                self._said_when_read = words
                self._session.reread()

        self._work.start(
            tr("Importing") if kind.startswith("import") else tr("Exporting"), work, done
        )

    def _ask_replace(self, target: Path) -> bool | None:
        """Whether labels that are there are to be replaced; None: nothing is to be done."""
        box = question(
            self._view,
            tr("Export as YOLO"),
            tr("{name} has labels already.", name=show_name(target.name)),
            tr(
                "Replace those of the pictures that are exported now? Labels of other "
                "pictures stay in any case."
            ),
            icon=QMessageBox.Icon.Question,
            name="replace-labels",
        )
        replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep them"), QMessageBox.ButtonRole.NoRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(replace)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return clicked is replace if clicked in (replace, keep) else None

    def _ask_target(self, kind: str) -> Path | None:
        start = Path(self._settings[LAST_FOLDER] or Path.home())
        match kind:
            case "import_yolo":
                title = tr("Folder with YOLO labels")
                name = QFileDialog.getExistingDirectory(self._view, title, str(start))
            case "export_yolo":
                title = tr("Folder for the YOLO labels")
                name = QFileDialog.getExistingDirectory(self._view, title, str(start))
            case "import_coco":
                title, pattern = tr("Import COCO"), tr("COCO (*.json);;All files (*)")
                name, _ = QFileDialog.getOpenFileName(self._view, title, str(start), pattern)
            case _:
                title, pattern = tr("Export as COCO"), tr("COCO (*.json)")
                name, _ = QFileDialog.getSaveFileName(
                    self._view, title, str(start / "annotations.json"), pattern
                )
        return Path(name) if name else None

    def _all_saved(self) -> bool:
        self.settle()
        unsaved = self._session.unsaved_documents
        if unsaved:
            self._workspace.tell(
                tr(
                    "The annotations of %Ln picture(s) are not saved and would be missing: "
                    "nothing was exported. Save them first (Ctrl+S), or save them elsewhere.",
                    "",
                    len(unsaved),
                ),
                view=View.ANNOTATE,
            )
        return not unsaved

    def _on_loading(self, is_loading: bool) -> None:
        if not is_loading and self._said_when_read:
            # After those who clear the line for the same reason.
            words, self._said_when_read = self._said_when_read, ""
            QTimer.singleShot(0, self, lambda: self._view.status.end_work(words))

    def _on_folder(self) -> None:
        self._view.problems.clear()
        self._view.show_problems(False)

    def _update_enabled(self) -> None:
        self._actions.enable(
            "mark_suggest_all mark_search mark_problems mark_statistics mark_split mark_improve "
            "mark_import_yolo mark_import_coco mark_export_yolo mark_export_coco",
            self.has_pictures(),
        )


def _transfer(
    kind: str,
    index: DatasetIndex,
    target: Path,
    overwrite: bool,
    tell: Callable[[int, int], None],
) -> Transfer:
    from lpr_desktop.annotation import coco, yolo
    from lpr_desktop.annotation.importing import import_labels
    from lpr_desktop.annotation.opening import labels_at

    match kind:
        case "import_yolo" | "import_coco":
            return import_labels(index, labels_at(target, index), progress=tell)
        case "export_yolo":
            return yolo.export_yolo(index, target, overwrite=overwrite, progress=tell)
        case _:
            return coco.export_coco(index, target, overwrite=overwrite, progress=tell)

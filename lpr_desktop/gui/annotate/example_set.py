"""A drawn data set to try labelling and training with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lpr_desktop.files import free_path
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace


def make_example(view: QWidget, workspace: Workspace, opened: Callable[[Path], None]) -> None:
    """Ask where, draw the pictures into a new folder there, and have it opened."""
    settings = workspace.settings
    name = QFileDialog.getExistingDirectory(
        view, tr("Where the example is to be"), settings[LAST_FOLDER] or str(Path.home())
    )
    if not name:
        return
    settings[LAST_FOLDER] = name
    folder = free_path(Path(name), tr("Example plates"))

    def draw(task: Task) -> None:
        from lpr_desktop.drawing.example import write_example

        def tell(done: int, total: int) -> None:
            task.report((done, total))
            task.check()

        write_example(folder, tell)

    run_with_dialog(
        workspace.jobs,
        view,
        tr("Pictures of cars are drawn, with a box and a text for each plate."),
        draw,
        on_success=lambda _: opened(folder),
        on_failure=workspace.report,
    )

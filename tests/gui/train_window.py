"""The Train view under test, and what tests do with it again and again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lpr_desktop.detection.card import read_card, write_card
from lpr_desktop.detection.store import add_detector, default_detector
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.train.entries import Entry
from lpr_desktop.runs.folder import RunFolder, RunState
from lpr_desktop.runs.history import EpochRow, add_row
from lpr_desktop.runs.report import Report, WorstPicture, save_report
from lpr_desktop.runs.settings import RunSettings

WAIT_MS = 240_000
"""A child process loads TensorFlow, perhaps beside other work."""

SPEEDS = {"compact": [0.1, 10.0, 427.0], "inception-resnet-v2": [2.0, 60.0, 299.0]}
"""A computer that was measured: no probe is started."""


def train_settings(*folders: Path, **values: Any) -> Settings:
    """Settings of a window that begins in the Train view."""
    names = list(map(str, folders))
    usual = {"view": "train", "train_speeds": dict(SPEEDS)}
    return Settings(theme="light", journal_days=30, train_folders=names, **{**usual, **values})


class TrainWindow:
    """A window in the Train view."""

    def __init__(self, qtbot: QtBot, main: MainWindow) -> None:
        self.qtbot = qtbot
        self.main = main
        self.wait(lambda: main.views.shown is View.TRAIN)
        assert main.views.made(View.TRAIN) is not None
        self.controller = main.views.made(View.TRAIN)
        self.view = self.controller.view
        self.setup = self.view.setup
        self.run = self.view.run
        self.detector = self.view.detector

    @property
    def entries(self) -> list[Entry]:
        return self.controller.all_entries

    def wait(self, condition: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_until_checked(self) -> None:
        """Until it is known what the data sets hold."""
        self.wait(lambda: self.setup.data.found is not None and not self.setup.data.is_busy)

    def wait_until_listed(self, *titles: str) -> None:
        """Until the list has just these entries besides the detector that ships."""
        self.wait(lambda: [e.title for e in self.entries if e.title != "Compact"] == list(titles))

    def choose(self, title: str, kind: str) -> None:
        """Click on an entry of the list."""
        entry = next(e for e in self.entries if e.title == title and e.key.startswith(kind))
        self.view.entries.choose(entry.key)

    def is_enabled(self, id: str) -> bool:
        return self.main.actions_[id].isEnabled()

    def trigger(self, id: str) -> None:
        self.wait(lambda: self.is_enabled(id))
        self.main.actions_[id].trigger()

    def click(self, widget: QWidget) -> None:
        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def answer(name: str, button: str) -> Callable[[], bool]:
    """A function that presses a button of a message box of this name, once it is there."""

    def press() -> bool:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.objectName() == name and box.isVisible():
                next(b for b in box.buttons() if b.text().replace("&", "") == button).click()
                return True
        return False

    return press


def finished_run(pictures: Path, name: str = "Street", ap50: float = 0.8) -> RunFolder:
    """A run as a training leaves it, with the detector that ships as its own."""
    run = RunFolder.create(RunSettings(name, (str(pictures),)))
    run.change(RunState.RUNNING)
    for epoch in (1, 2, 3):
        share = epoch / 3
        add_row(
            run.history_file,
            EpochRow(epoch, "all", 427, 1e-3 * share, 2 - share, 0.5 * share, 2.5 - share,
                     0.4 * share, ap50 * share, 0.3 * share, 12.0),
        )  # fmt: skip
    save_report(
        run.report_file,
        Report(
            "validation",
            5,
            6,
            0.4,
            {"ap50": ap50, "ap75": 0.3, "mean_iou": 0.7, "precision": 0.9, "recall": 0.75,
             "recall30": 0.8, "false_per_image": 0.1},
            {"score": (0.9, 0.5), "precision": (1.0, 0.9), "recall": (0.4, 0.75)},
            (WorstPicture(str(pictures / "car 3.png"), 1, 2, None),),
        ),
    )  # fmt: skip
    folder = add_detector(default_detector(), name)
    write_card(folder, replace(read_card(folder), title=name, data={"run": run.name}))
    run.change(
        RunState.FINISHED,
        message="Finished.",
        epoch=3,
        epochs=3,
        ap50=ap50,
        detector=str(folder),
        metrics={"ap50": ap50},
    )
    return run

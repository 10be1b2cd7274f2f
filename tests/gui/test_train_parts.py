"""Parts of the Train view alone: estimate, progress, curves, what is remembered."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from seen import words
from train_window import SPEEDS, train_settings

from lpr_desktop.gui.settings import load_settings
from lpr_desktop.gui.train.curves import curve, smoothed, table
from lpr_desktop.gui.train.curves_panel import CurvesPanel
from lpr_desktop.gui.train.estimate import Speed, estimated_seconds
from lpr_desktop.gui.train.progress import TrainingProgress
from lpr_desktop.gui.train.setup_page import TRAIN_FOLDERS, TRAIN_SPEEDS
from lpr_desktop.gui.words import about
from lpr_desktop.runs.events import (
    Baseline,
    Ended,
    EpochDone,
    Progress,
    Refined,
    Stage,
    Started,
    Stopping,
    Warned,
)
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.settings import RunSettings


def test_an_estimate_grows_with_what_is_computed():
    settings = RunSettings("x", ("x",), epochs=10, batch_size=8, views=80, weights="none")
    speed = Speed(0.1, 5.0, 427)
    once = estimated_seconds(settings, speed, 100, 0)
    assert once == pytest.approx(5 + 10 * 80 * 0.1 + 10 * 64 * 0.1 / 3)
    twice = estimated_seconds(dataclasses.replace(settings, epochs=20), speed, 100, 0)
    assert twice - 5 == pytest.approx(2 * (once - 5))
    assert about(once) == "about 2 min"
    assert about(3 * 24 * 3600) == "about 3 days"


def test_what_is_remembered_is_checked(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"train_speeds": {"compact": [1, "x", 2]}, "train_folders": 3}')
    settings, problem = load_settings(file)
    assert (settings[TRAIN_SPEEDS], settings[TRAIN_FOLDERS]) == ({}, [])
    assert problem is not None
    assert train_settings()[TRAIN_SPEEDS] == SPEEDS


def test_progress_is_put_together_from_events():
    progress = TrainingProgress()
    progress.begin()
    progress.take([Started(7, True), Stage("Checking the pictures", 2, 8)])
    assert (progress.stage, progress.part) == ("Checking the pictures", 0.25)
    progress.take([Progress(2, 4, 5, 10, 1.5, 0.3, 1e-3, 8.0, 90.0)])
    assert progress.stage == "Epoch 2 of 4"
    assert progress.total == pytest.approx(1.5 / 4)
    # A resume goes back to the last checkpoint, and so do the curves.
    progress.take([Progress(2, 4, 2, 10, 1.6)])
    assert [point.epoch for point in progress.steps] == [1.2]
    rows = [EpochRow(epoch, ap50=epoch / 10) for epoch in (1, 2, 3)]
    progress.take([EpochDone(dataclasses.asdict(row)) for row in (*rows, rows[1])])
    assert [(row.epoch, row.ap50) for row in progress.rows] == [(1, 0.1), (2, 0.2)]
    refined = Refined("it", False, None, None, None, None)
    progress.take([EpochDone({"epoch": "x"}), Warned("Mind the gap."), refined, Stopping()])
    assert progress.messages == ["Mind the gap.", refined.words]
    assert progress.is_stopping
    progress.take([Progress(3, 4, step, 5000, 1.0) for step in range(1, 5001)])
    assert len(progress.steps) <= 4001
    assert progress.steps[-1].epoch == 3.0


def test_while_it_is_saved_nobody_knows_how_much_is_done():
    progress = TrainingProgress()
    progress.take([Progress(3, 9, 10, 10, 1.5, 0.3, 1e-3, 8.0, 90.0), Stage("Validating", 3, 9)])
    assert progress.total == pytest.approx(1 / 3)
    progress.take([Stage("Saving the detector")])
    assert [*map(math.isnan, (progress.total, progress.part, progress.seconds_left))] == [True] * 3
    progress.take([Stage("Measuring on the validation pictures", 1, 4)])
    assert progress.part == 0.25
    # A resumed one tells what it had told before, but not that it had ended.
    progress.take([Ended("stopped", "Stopped."), Started(8, True)])
    assert (progress.messages, len(progress.steps)) == ([], 1)


def test_curves_are_smoothed_and_written():
    rows = [EpochRow(1, loss=2.0), EpochRow(2), EpochRow(3, loss=1.0)]
    epochs, values = curve(rows, "loss")
    assert epochs.tolist() == [1.0, 3.0]
    assert smoothed(values, 0.0) is values
    np.testing.assert_allclose(smoothed(values, 0.5), [2.0, 4 / 3])
    assert len(smoothed(np.zeros(0), 0.5)) == 0
    lines = table([("=cmd()", rows)]).decode().splitlines()
    assert lines[1].startswith("'=cmd(),1,all")


def test_the_curves_panel_shows_what_it_is_given(qtbot, qapp):
    from lpr_desktop.gui.jobs import Jobs

    jobs = Jobs()
    panel = CurvesPanel(jobs)
    qtbot.addWidget(panel)
    panel.show()
    progress = TrainingProgress(rows=[EpochRow(1, loss=2.0, ap50=0.1)], epochs=4)
    panel.show_run("x", progress, [])
    progress.take([Progress(2, 4, step, 10, 1.5 - step / 10, 0.3, 1e-3) for step in (1, 2)])
    panel.refresh()
    qtbot.waitUntil(lambda: "1.3" in words(panel.cards[0]))
    # What happened while nobody looked is drawn when somebody does.
    panel.hide()
    row = dataclasses.asdict(EpochRow(0, "start", 395, ap50=0.5, ap75=0.2, val_loss=2.5))
    progress.take([Baseline("x", "starting", row), Baseline("y", "shipped", {**row, "ap50": 0.7})])
    progress.take([EpochDone(dataclasses.asdict(EpochRow(2, loss=1.2, ap50=0.1)))])
    panel.refresh()
    panel.show()
    # The epoch's own figure, no longer what its last step before had come to.
    assert "training <b>1.2</b>" in words(panel.cards[0])
    assert "ships" not in words(panel.cards[0])
    assert "ships (dotted) <b>0.7</b>" in words(panel.cards[2])
    panel.cards[2].hovered.emit(0.0)
    assert "AP50 <b>0.5</b>" in words(panel.cards[2])
    panel.smoothing.setValue(5)
    QApplication.sendEvent(panel.cards[0], QEvent(QEvent.Type.Leave))
    panel.end()
    jobs.close()

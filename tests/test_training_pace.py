"""How long the rest of a training will take."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import pytest
from training_sets import tiny_settings

from lpr_desktop.runs import imagenet
from lpr_desktop.runs.settings import Hardware, Plan, make_plan
from lpr_desktop.training.run_watcher import Pace


def plan(augmentation: str, head_epochs: int) -> Plan:
    settings = tiny_settings(
        Path("x"), epochs=10, views=20, head_epochs=head_epochs, augmentation=augmentation
    )
    made = make_plan(settings, 100, "backbone", Hardware())
    assert made.steps == 10
    return made


def test_nothing_is_known_before_the_first_step() -> None:
    assert math.isnan(Pace(plan("normal", 2)).left(0, 1))


def test_steps_of_everything_take_three_times_as_long_as_those_of_the_head() -> None:
    pace = Pace(plan("normal", 2))
    pace.note(0, 1.0)
    assert pace.left(0, 4) == pytest.approx(6 + 10 + 8 * 10 * 3)
    pace.note(2, 5.0)
    assert pace.left(2, 10) == pytest.approx(7 * 10 * 5)
    # A running average: one slow step does not change much.
    pace.note(2, 15.0)
    assert pace.seconds(2) == pytest.approx(6.0)


def test_kept_features_say_nothing_about_the_rest() -> None:
    pace = Pace(plan("none", 3))
    pace.note(0, 1.0)
    assert pace.left(0, 10) == pytest.approx(10 + 10 + 7 * 10 * 3)
    pace.note(1, 0.1)
    assert pace.left(1, 5) == pytest.approx(0.5 + 1 + 7 * 10 * 3)
    resumed = Pace(plan("none", 3))
    resumed.note(1, 0.1)
    assert math.isnan(resumed.left(1, 5))


def test_it_is_told_how_much_is_downloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr(imagenet, "_SECONDS", 0.01)
    file = imagenet.weights_file()
    said: list[tuple[str, int, int]] = []

    def wait_for(megabytes: int) -> None:
        while (imagenet.DOWNLOADING, megabytes, imagenet.WEIGHTS_MB) not in said[-1:]:
            pass

    with imagenet.watched_download(lambda *step: said.append(step)):
        wait_for(0)
        file.parent.mkdir(parents=True)
        with file.open("wb") as stream:
            stream.truncate(50_500_000)
            wait_for(50)
    assert "download" not in {thread.name for thread in threading.enumerate()}

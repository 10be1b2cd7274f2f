"""``lpr-desktop train`` as people type it."""

from __future__ import annotations

from pathlib import Path

import pytest
from training_sets import draw_set, tiny_settings

from lpr_desktop import cli
from lpr_desktop.runs.events import Progress
from lpr_desktop.runs.folder import RunFolder, RunState, list_runs
from lpr_desktop.runs.process import RunProcess


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    status = cli.main(["train", *map(str, arguments)])
    return status, *capsys.readouterr()


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        ([], "name the folder of a data set"),
        ([tmp_path / "none"], "no such file or folder"),
        ([tmp_path, "--input-size", "224"], "Use 235"),
        # Before TensorFlow is loaded, and no run is made.
        ([tmp_path, "--weights", "defualt"], "One can also start from imagenet, from none, or"),
        ([tmp_path, "--epochs", "0"], "Epochs: 0 is not from 1"),
        ([tmp_path, "--resume", "x"], "leave out DATASET"),
        (["--resume", "x", "--epochs", "3", "--seed", "1"], "leave out --epochs, --seed"),
    ):
        status, out, err = run(capsys, *arguments)
        assert (status, out) == (2, "")
        assert words in err
    for option in ("--resume", "--finish", "--stop"):
        status, _, err = run(capsys, option, "x")
        assert status == 1
        assert "no run of this name" in err
    assert list_runs() == []


def test_the_list_of_runs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(capsys, "--list") == (0, "", "")
    folder = RunFolder.create(tiny_settings(tmp_path))
    folder.change(RunState.RUNNING, epoch=3, epochs=9, ap50=0.5)
    status, out, _ = run(capsys, "--list")
    assert status == 0
    assert out.startswith("Tiny: stopped, epoch 3 of 9, AP50 0.500. It was interrupted")
    status, _, err = run(capsys, "--finish", "Tiny")
    assert status == 1
    assert "no epoch is done yet" in err
    status, _, err = run(capsys, "--stop", "Tiny")
    assert status == 2
    assert "does not run" in err
    folder.change(RunState.FINISHED, message="Finished.")
    status, _, err = run(capsys, "--resume", "Tiny")
    assert status == 2
    assert "is finished" in err


def test_a_run_that_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    status, out, err = run(capsys, draw_set(tmp_path / "few", 1), "--name", "Few")
    assert status == 1
    assert out.startswith("Run: ")
    assert "no plate to measure on" in err
    assert 'Go on with: lpr-desktop train --resume "Few"' in err
    (folder,) = list_runs()
    settings = folder.settings()
    assert settings.datasets == (str(tmp_path / "few"),)
    assert (settings.name, settings.spare_cores, settings.architecture) == ("Few", 0, "compact")


@pytest.mark.slow
def test_a_run_that_was_left_running_is_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    folder = RunFolder.create(tiny_settings(draw_set(tmp_path / "cars", 12), views=4000))
    folder.keep_baselines([])
    process = RunProcess.start(folder)
    while not any(isinstance(event, Progress) for event in process.events()):
        assert not process.wait(0.05)
    process.detach()
    status, out, _ = run(capsys, "--stop", "Tiny")
    assert status == 0
    assert out == "Stopping Tiny after its step …\nStopped. Resume goes on where it was.\n"
    assert folder.status().state is RunState.STOPPED

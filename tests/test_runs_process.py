"""Trainings as processes: started, followed, stopped, killed, left alone, found again."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from network_watch import watch_network
from training_sets import draw_set, tiny_settings

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.detector import INT8_NETWORK, REFINEMENT, PlateDetector
from lpr_desktop.detection.store import find_detector
from lpr_desktop.imaging import open_image
from lpr_desktop.runs import subprocess_tasks
from lpr_desktop.runs.errors import RunError, RunLocked
from lpr_desktop.runs.events import (
    Checkpointed,
    Ended,
    EpochDone,
    Event,
    EventTail,
    Planned,
    Previews,
    Progress,
    Quantised,
    Refined,
    Stage,
    Started,
    Stopping,
    Warned,
)
from lpr_desktop.runs.folder import RunFolder, RunState
from lpr_desktop.runs.lock import locked
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.process import SECONDS_BETWEEN_STOPS, ChildEvents, RunProcess
from lpr_desktop.runs.records import read_json
from lpr_desktop.runs.report import load_report

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

When = Callable[[Event], bool]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 16)


def follow(process: RunProcess, until: When | None = None) -> list[Event]:
    """What a process says, until something is said or it ends."""
    said: list[Event] = []
    while True:
        ended = process.wait(0.02)
        for event in process.events():
            said.append(event)
            if until and until(event):
                return said
        if ended:
            assert until is None, f"it ended with {said[-3:]}"
            return said


def loading(event: Event) -> bool:
    return event == Stage("Loading TensorFlow")


def stepped(epoch: int, step: int) -> When:
    return lambda event: isinstance(event, Progress) and (event.epoch, event.step) >= (epoch, step)


def finished(process: RunProcess) -> Outcome:
    follow(process)
    outcome = process.outcome()
    assert outcome is not None
    return outcome


@pytest.fixture(autouse=True)
def no_network(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """No training asks for a name or a connection."""
    environment = {}
    attempts = watch_network(tmp_path_factory.mktemp("network"), environment)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    yield
    assert not attempts.exists(), attempts.read_text()


@pytest.fixture
def started() -> Iterator[Callable[[RunFolder], RunProcess]]:
    """Start a run; whatever still runs after the test is ended."""
    processes: list[RunProcess] = []

    def start(run: RunFolder) -> RunProcess:
        processes.append(RunProcess.start(run))
        return processes[-1]

    yield start
    for process in processes:
        if process.is_running():
            process.kill()
            process.wait(10)
        process.outcome()


Start = Callable[[RunFolder], RunProcess]


def test_before_the_first_step_a_stop_ends_it_at_once(pictures: Path, started: Start) -> None:
    run = RunFolder.create(tiny_settings(pictures))
    process = started(run)
    assert isinstance(follow(process, loading)[0], Started)
    assert run.status().state is RunState.RUNNING
    begin = time.monotonic()
    process.stop()
    outcome = finished(process)
    assert time.monotonic() - begin < 2
    assert outcome.ending is Ending.STOPPED
    assert run.status().state is RunState.STOPPED
    assert "begins anew" in run.status().message
    # What it said last can be read in the folder, too.
    assert b'"ended"' in run.events_file.read_bytes().splitlines()[-1]


def test_two_processes_cannot_train_one_run(pictures: Path, started: Start) -> None:
    run = RunFolder.create(tiny_settings(pictures))
    with locked(run.lock_file), pytest.raises(RunLocked, match=str(os.getpid())):
        started(run)
    first, second = started(run), started(run)
    outcomes = {}
    while len(outcomes) < 1:
        for process in (first, second):
            process.events()
            if process.wait(0.02):
                outcomes[process] = process.outcome()
    (loser,) = outcomes
    winner = second if loser is first else first
    assert outcomes[loser].ending is Ending.LOCKED
    assert run.status().state is RunState.RUNNING
    assert str(winner.pid) in outcomes[loser].message
    winner.kill()
    assert finished(winner).ending is Ending.KILLED


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_killed_process_is_explained(pictures: Path, started: Start) -> None:
    run = RunFolder.create(tiny_settings(pictures))
    for number, ending, words in (
        (signal.SIGKILL, Ending.KILLED, "Another program or the system"),
        (signal.SIGSEGV, Ending.CRASHED, "SIGSEGV"),
    ):
        process = started(run)
        follow(process, loading)
        os.kill(process.pid, number)
        outcome = finished(process)
        assert outcome.ending is ending
        assert words in outcome.message
        # The process could not say so itself.
        assert (run.status().state, run.status().message) == (RunState.STOPPED, outcome.message)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_the_end_of_the_supervisor_and_of_the_session_stop_it(
    pictures: Path, started: Start
) -> None:
    run = RunFolder.create(tiny_settings(pictures))
    process = started(run)
    follow(process, loading)
    process.close()
    assert "has ended" in finished(process).message
    process = started(run)
    follow(process, loading)
    os.kill(process.pid, signal.SIGTERM)
    assert "system asked" in finished(process).message
    assert run.status().state is RunState.STOPPED


def test_what_cannot_be_trained_on_is_told(
    tmp_path: Path, started: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Code that lies in the current folder is never run.
    (tmp_path / "numpy.py").write_text("import os; os.kill(os.getpid(), 9)")
    monkeypatch.chdir(tmp_path)
    run = RunFolder.create(tiny_settings(draw_set(tmp_path / "few", 1)))
    outcome = finished(started(run))
    assert outcome.ending is Ending.FAILED
    assert "no plate to measure on" in outcome.message
    assert (run.status().state, run.status().message) == (RunState.FAILED, outcome.message)


def test_left_alone_it_goes_on_and_is_found_again(pictures: Path, started: Start) -> None:
    run = RunFolder.create(tiny_settings(pictures))
    assert RunProcess.attach(run) is None
    process = started(run)
    follow(process, loading)
    process.detach()
    found = RunProcess.attach(run)
    assert found is not None
    assert (found.pid, found.is_ours) == (process.pid, False)
    assert any(loading(event) for event in found.events())
    assert not found.wait(0.3)
    found.stop()
    assert isinstance(follow(found)[-1], Ended)
    assert found.outcome().ending is Ending.STOPPED
    assert run.status().state is RunState.STOPPED
    assert not run.stop_file.exists()
    assert RunProcess.attach(run) is None


@contextlib.contextmanager
def smaller_files(size: int) -> Iterator[None]:
    """Processes that are started now cannot write files over ``size`` bytes."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_an_interrupted_training_ends_as_one_that_was_not(pictures: Path, started: Start) -> None:
    """Ctrl+C, a full disk, a kill: the weights are equal to the last bit."""
    settings = tiny_settings(pictures, deterministic=True, name="Whole")
    whole = RunFolder.create(settings)
    process = started(whole)
    said = follow(process)
    assert process.outcome().ending is Ending.FINISHED, whole.log_file.read_text()[-3000:]

    run = RunFolder.create(tiny_settings(pictures, deterministic=True, name="Interrupted"))
    run.keep_baselines([])  # the whole one measures them
    stopped = ctrl_c(run, stepped(1, 1))
    assert stopped.returncode == 130, stopped.stderr
    assert "Stopping after this step" in stopped.stderr
    assert 'Go on with: lpr-desktop train --resume "Interrupted"' in stopped.stderr
    assert (run.status().state, run.status().epoch) == (RunState.STOPPED, 0)

    kept = run.checkpoint_file.read_bytes()
    with smaller_files(1_000_000):
        process = started(run)
    resumed = follow(process)
    assert isinstance(resumed[0], Started)
    assert resumed[0].resumed
    steps = [(e.epoch, e.step) for e in resumed if isinstance(e, Progress)]
    assert steps[0] > (1, 1), "it went on where it was"
    # The epoch's checkpoint did not fit: the one before is there, whole.
    outcome = process.outcome()
    assert outcome.ending is Ending.DISK_FULL
    assert "Resume goes on" in outcome.message
    assert run.checkpoint_file.read_bytes() == kept
    assert not list(run.path.glob(".*"))

    process = started(run)
    follow(process, stepped(2, 1))
    process.stop()
    process.stop()
    assert process.is_running(), "a double click does not end it at once"
    time.sleep(SECONDS_BETWEEN_STOPS)  # of the real clock of another process
    process.stop()
    assert finished(process).ending is Ending.KILLED
    assert [row.epoch for row in run.history()] == [1]

    done = ctrl_c(run, None)
    assert done.returncode == 0, done.stderr
    assert "Going on from the last checkpoint." in done.stdout
    assert "14 pictures to learn from, 2 to measure on; compact, 107 px" in done.stdout
    lines = [line for line in done.stdout.splitlines() if line.startswith("Epoch ")]
    assert [line.split(":")[0] for line in lines] == ["Epoch 2"]
    assert "Finished: the detector Interrupted" in done.stdout
    assert f"Detector: {run.status().detector}" in done.stdout

    kept = [(row.loss, row.val_loss, row.iou, row.val_iou, row.best) for row in whole.history()]
    assert kept == [
        (row.loss, row.val_loss, row.iou, row.val_iou, row.best) for row in run.history()
    ]
    assert kept[1][-1], "the detector has the weights after the last epoch"
    with (
        np.load(Path(whole.status().detector) / "weights.npz") as a,
        np.load(Path(run.status().detector) / "weights.npz") as b,
    ):
        assert a.files == b.files
        for name in a.files:
            np.testing.assert_array_equal(a[name], b[name])
    assert not list(run.path.glob("*.npz"))
    check_events(said, whole)
    check_result(whole, pictures)


def ctrl_c(run: RunFolder, when: When | None) -> subprocess.CompletedProcess[str]:
    """``lpr-desktop train --resume``, with Ctrl+C when something is said."""
    command = [sys.executable, "-m", "lpr_desktop", "train", "--resume", run.name]
    tail = EventTail(run.events_file)
    tail.read()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while when and process.poll() is None:
            if any(when(event) for event in tail.read()):
                process.send_signal(signal.SIGINT)
                break
            time.sleep(0.02)  # what it says stands in a file
        out, err = process.communicate(timeout=300)
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def check_events(said: list[Event], run: RunFolder) -> None:
    kinds = {type(event) for event in said}
    assert {Started, Stage, Planned, Progress, EpochDone, Previews, Checkpointed, Ended} <= kinds
    assert not kinds & {Warned, Stopping}
    planned = next(event for event in said if isinstance(event, Planned))
    assert (planned.train, planned.validation) == (14, 2)
    # Compiling the first step is not told as measuring.
    stages = [str(event.words) for event in said if isinstance(event, Stage)]
    assert "Training" in stages[: stages.index("Validating")]
    steps = [event for event in said if isinstance(event, Progress)]
    assert (steps[-1].epoch, steps[-1].step, steps[-1].steps) == (2, 2, 2)
    assert steps[-1].seconds_left >= 0
    assert [event.row["epoch"] for event in said if isinstance(event, EpochDone)] == [1, 2]


def check_result(run: RunFolder, pictures: Path) -> None:
    """The detector can be used at once, and everything that the view shows is there."""
    status = run.status()
    assert (status.state, status.epoch, status.epochs) == (RunState.FINISHED, 2, 2)
    folder = find_detector("Whole")
    assert str(folder) == status.detector
    PlateDetector(folder).detect(open_image(next(pictures.glob("*.png"))))
    card = (folder / "MODEL_CARD.md").read_text()
    assert "2 validation pictures with 2 plates" in card
    rows = run.history()
    assert [row.epoch for row in rows] == [1, 2]
    assert all(np.isfinite([row.loss, row.val_loss, row.ap50, row.seconds]).all() for row in rows)
    report = load_report(run.report_file)
    assert report.metrics == status.metrics
    told = EventTail(run.events_file).read()
    int8, refined = (e for e in told if isinstance(e, Quantised | Refined))
    assert int8.kept == (folder / INT8_NETWORK).exists()
    assert refined.kept == (folder / REFINEMENT).exists()
    assert report.speed == f"{int8.words} {refined.words}"
    assert report.speed in card
    assert ("`refinement.tflite` was not trained for it, but taken over" in card) == refined.kept
    # Beside it the detector that ships, measured on the same pictures.
    (beside,) = report.beside
    assert (beside.role, beside.title) == ("shipped", "the detector that ships")
    assert beside.metrics["cpu_seconds"] > 0
    assert report.comparisons[0].startswith("Beside the detector that ships it finds ")
    assert report.comparisons[0] in card
    assert "Only 2 pictures with 2 plates to measure on" in card
    assert [one.role for one in run.baselines()] == ["shipped"]
    assert {*read_card(folder).data["sets"].values()} == {14}
    assert all(open_image(run.path / pair.file).shape[1] > 200 for pair in report.pictures)
    shown = read_json(run.previews_folder / "epoch-0002" / "previews.json")["pictures"]
    assert len(shown) == 2
    assert open_image(run.previews_folder / "epoch-0002" / shown[0]["file"]).shape == (140, 140, 3)
    (board,) = run.tensorboard_folder.iterdir()
    data = board.read_bytes()
    for tag in (b"loss/validation", b"steps/loss", b"validation/0", b"hparams", b"learning_rate"):
        assert tag in data


def test_examples_are_drawn(pictures: Path, tmp_path: Path) -> None:
    task = subprocess_tasks.examples(tiny_settings(pictures), tmp_path / "examples")
    assert task.wait(60)
    task.check()
    views = sorted((tmp_path / "examples").glob("*.jpg"))
    assert len(views) == 12
    assert open_image(views[0]).shape == (107, 107, 3)
    cancelled = subprocess_tasks.examples(tiny_settings(pictures), tmp_path / "examples")
    cancelled.cancel()
    assert cancelled.wait(60)
    cancelled.check()
    wrong = subprocess_tasks.examples(tiny_settings(tmp_path / "none"), tmp_path / "examples")
    assert wrong.wait(60)
    with pytest.raises(RunError, match="no such file or folder"):
        wrong.check()


def damage(picture: Path) -> Path:
    """A picture whose header is whole and whose pixels are not."""
    data = picture.read_bytes()
    picture.write_bytes(data[:60] + bytes(len(data) - 60))
    return picture


def test_pictures_that_are_damaged_or_go_away(tmp_path: Path, started: Start) -> None:
    """Some damaged ones are left out; without any it stops, and resume goes on when they are back.

    One training for both: its two starts take most of the time.
    """
    home = draw_set(tmp_path / "cars", 16)
    names = [f"car {number}.png" for number in range(16)]
    parts = ["train"] * 10 + ["validation"] * 6
    rows = [f"cars,{name},{part}\n" for name, part in zip(names, parts, strict=True)]
    (home / "splits.csv").write_text("set,image,part\n" + "".join(rows))
    # Eight batches are made ahead: of twenty some are still to come when the pictures go.
    run = RunFolder.create(tiny_settings(home, views=40))
    run.keep_baselines([])
    process = started(run)
    said = follow(process, loading)
    bad = [damage(home / name).name for name in ("car 3.png", "car 12.png")]
    said += follow(process, stepped(1, 1))
    home.rename(tmp_path / "away")
    said += follow(process)
    outcome = process.outcome()
    assert outcome.ending is Ending.FAILED
    assert "4 pictures cannot be opened any more. The last: " in outcome.message
    (at,) = [event for event in said if isinstance(event, Checkpointed)]
    assert 2 <= at.step < 20

    (tmp_path / "away").rename(home)
    process = started(run)
    resumed = follow(process, lambda event: isinstance(event, EpochDone))
    process.stop()
    resumed += follow(process)
    assert process.outcome().ending is Ending.STOPPED
    begun = [event for event in resumed if isinstance(event, Progress)]
    assert (begun[0].epoch, begun[0].step) == (1, at.step + 1)
    warned = [event.message for event in said + resumed if isinstance(event, Warned)]
    for name in bad:
        assert any(f"{name}: the file is damaged" in text for text in warned)
    (row,) = run.history()
    assert row.val_loss > 0


@pytest.mark.parametrize("wanted", ["1", "0"])
def test_a_training_takes_the_faster_operators_unless_the_user_says_no(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    monkeypatch.delenv("TF_ENABLE_ONEDNN_OPTS", raising=False)
    if wanted == "0":
        monkeypatch.setenv("TF_ENABLE_ONEDNN_OPTS", wanted)
    log = tmp_path / "log.txt"
    say = "import os, sys; sys.stderr.write(os.environ['TF_ENABLE_ONEDNN_OPTS'])"
    child = ChildEvents([sys.executable, "-c", say], log)
    child.process.wait()
    child.release()
    assert log.read_text() == wanted

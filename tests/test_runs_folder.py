"""A run on disk: settings, plan, lock, states, history, events, report."""

from __future__ import annotations

import json
import math
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training_sets import tiny_settings

from lpr_desktop.runs.errors import RunError, RunLocked
from lpr_desktop.runs.events import (
    Ended,
    EventTail,
    Progress,
    Stage,
    format_event,
    parse_event,
)
from lpr_desktop.runs.folder import RunFolder, RunState, find_run, list_runs, trash_run
from lpr_desktop.runs.history import EpochRow, add_row, read_history
from lpr_desktop.runs.lock import Holder, holder, locked, start_time
from lpr_desktop.runs.outcome import Ending, ExitCode, explain, memory_kills
from lpr_desktop.runs.settings import (
    Hardware,
    RunSettings,
    load_plan,
    load_settings,
    make_plan,
    save_record,
)
from lpr_desktop.trash import restore

SETTINGS = RunSettings("My cars", ("/data/cars",))


@pytest.fixture
def run() -> RunFolder:
    return RunFolder.create(SETTINGS)


# --- settings and plan


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    settings = RunSettings(
        "Wagen ä",
        ("/a", "/b"),
        "inception-resnet-v2",
        epochs=3,
        learning_rate=1e-3,
        classes={"car plate": "plate"},
        network={"widths": [0.5, 0.25, 0.25]},
    )
    save_record(tmp_path / "s.json", settings)
    assert load_settings(tmp_path / "s.json") == settings


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"architecture": "resnet"}, "compact, inception-resnet-v2"),
        ({"input_size": 224}, "Use 235"),
        ({"input_size": 4000}, "Use 1323"),
        ({"epochs": 0}, "from 1 to"),
        ({"epochs": 2, "head_epochs": 3}, "too many"),
        ({"name": " "}, "needs a name"),
        ({"datasets": ()}, "data set"),
    ],
)
def test_settings_are_checked(changes: dict, words: str) -> None:
    with pytest.raises(RunError, match=words):
        replace(SETTINGS, **changes)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"name": 3, "datasets": ["a"]}', '{"name": "a", "datasets": "b"}']
)
def test_broken_settings_are_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    with pytest.raises(RunError, match=r"settings\.json: broken"):
        load_settings(file)


def test_a_plan_follows_what_was_asked_and_fits_the_rest(tmp_path: Path) -> None:
    asked = replace(SETTINGS, epochs=7, batch_size=3, learning_rate=0.01, precision="float32")
    plan = make_plan(asked, 50, "detector", Hardware(fast_bfloat16=True))
    assert (plan.epochs, plan.batch_size, plan.learning_rate) == (7, 3, 0.01)
    assert (plan.precision, plan.head_epochs) == ("float32", 0)
    full = replace(SETTINGS, architecture="inception-resnet-v2")
    one, two = (make_plan(full, 3000, "backbone", Hardware(gpus=n)) for n in (1, 2))
    assert (one.input_size, one.head_epochs, one.views) == (299, 2, 3000)
    assert two.batch_size == 2 * one.batch_size
    short = make_plan(replace(SETTINGS, epochs=1), 10, "none", Hardware(fast_bfloat16=True))
    assert short.precision == "bfloat16"
    # The average must not reach back before the training.
    assert 1 / (1 - short.ema) <= short.steps
    assert short.warmup < short.steps
    save_record(tmp_path / "plan.json", one)
    assert load_plan(tmp_path / "plan.json") == one
    # Where views may be shown again, the head learns longer, on kept features.
    light = make_plan(replace(full, augmentation="light"), 3000, "backbone", Hardware())
    assert (one.keep_features, light.keep_features, light.head_epochs) == (False, True, 6)
    pair = Hardware(machines=2)
    assert make_plan(SETTINGS, 50, "none", pair).batch_size == 16
    assert not make_plan(replace(full, augmentation="none"), 50, "backbone", pair).keep_features
    with pytest.raises(RunError, match="batch of 3 cannot be shared"):
        make_plan(asked, 50, "none", pair)


# --- lock


@contextmanager
def held_elsewhere(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock."""
    code = (
        "import sys; from pathlib import Path; from lpr_desktop.runs.lock import locked\n"
        "with locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_process_cannot_take_a_run_until_the_first_is_dead(run: RunFolder) -> None:
    assert run.holder() is None
    with held_elsewhere(run.lock_file) as process:
        other = run.holder()
        assert other == Holder(process.pid, start_time(process.pid))
        assert other.is_alive
        with pytest.raises(RunLocked, match=str(process.pid)), locked(run.lock_file):
            pass
        with pytest.raises(RunLocked):
            trash_run(run)
        process.kill()
        process.wait()
        # The file still names the dead one.
        assert run.holder() is None
        assert not other.is_alive
        with locked(run.lock_file):
            assert run.holder() == Holder(os.getpid(), start_time(os.getpid()))


def test_another_process_with_the_id_of_a_dead_holder_is_not_it() -> None:
    assert Holder(os.getpid(), start_time(os.getpid())).is_alive
    if start_time(os.getpid()):
        assert not Holder(os.getpid(), "1").is_alive


def test_asking_does_not_keep_others_out(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with locked(file):
        pass
    for _ in range(50):
        assert holder(file) is None
        with locked(file):
            assert holder(file) is not None


# --- states


def test_states_follow_one_another(run: RunFolder) -> None:
    assert run.status().state is RunState.NEW
    with pytest.raises(RunError, match="cannot be finished"):
        run.change(RunState.FINISHED)
    with locked(run.lock_file):
        run.change(RunState.RUNNING, epochs=9)
        assert run.status().state is RunState.RUNNING
        run.change(epoch=4, ap50=0.5)
        assert (run.status().epoch, run.status().epochs) == (4, 9)
    run.change(RunState.FAILED, message="It broke.")
    again = RunFolder.open(run.path)
    assert (again.status().state, again.status().message) == (RunState.FAILED, "It broke.")
    assert again.settings() == SETTINGS


def test_a_run_whose_process_is_gone_counts_as_stopped(run: RunFolder) -> None:
    run.change(RunState.RUNNING)
    status = run.status()
    assert status.state is RunState.STOPPED
    assert "begins anew" in status.message
    run.checkpoint_file.touch()
    assert "last checkpoint" in run.status().message


def test_runs_are_listed_and_found(run: RunFolder, tmp_path: Path) -> None:
    second = RunFolder.create(SETTINGS)
    tenth = RunFolder.create(replace(SETTINGS, name="My cars 10"))
    odd = RunFolder.create(replace(SETTINGS, name="../a/b:*?.\x1b"))
    assert odd.path.parent == run.path.parent
    (run.path.parent / "rubbish").mkdir()
    assert list_runs() == [odd, run, second, tenth]
    assert find_run("My cars 2") == second
    assert find_run(str(run.path)) == run
    with pytest.raises(RunError, match=r"Runs here: .*My cars, My cars 2"):
        find_run("none such")
    trashed = trash_run(second)
    assert list_runs() == [odd, run, tenth]
    assert restore(trashed) == second.path
    assert find_run("My cars 2") == second


# --- history


def test_history_is_a_table_that_a_resume_cuts_back(tmp_path: Path) -> None:
    file = tmp_path / "history.csv"
    assert read_history(file) == []
    rows = [EpochRow(n, "head", 299, 1e-3, 2.5 / n, 0.25, ap50=0.5, best=n == 2) for n in (1, 2, 3)]
    for row in rows:
        add_row(file, row)
    assert file.read_text().splitlines()[0].startswith("epoch,stage,input_size,learning_rate")
    back = read_history(file)
    assert [row.epoch for row in back] == [1, 2, 3]
    assert back[1].best
    assert math.isnan(back[0].val_loss)
    assert back[2].loss == pytest.approx(2.5 / 3, rel=1e-5)
    add_row(file, replace(rows[1], loss=7.0))
    assert [(row.epoch, row.loss) for row in read_history(file)] == [(1, 2.5), (2, 7.0)]
    with file.open("a") as stream:
        stream.write("3,all,29")  # as another program may leave it
    assert [row.epoch for row in read_history(file)][:2] == [1, 2]


# --- events


@pytest.mark.parametrize("torn", ['"', '"' + "x" * 200_000, "\0", "9" * 5000, ",,,,,,,,,,,,,,,,"])
def test_a_torn_line_of_a_history_is_left_out(tmp_path: Path, torn: str) -> None:
    file = tmp_path / "history.csv"
    for number in (1, 2):
        add_row(file, EpochRow(number, "all", 427, ap50=0.5))
    header, first, second = file.read_text().splitlines()
    file.write_text(f"{header}\n{first}\n{torn}\n{second}\n")
    assert [row.epoch for row in read_history(file)] == [1, 2]
    file.write_text(torn)
    assert read_history(file) == []


def test_events_survive_noise_and_later_versions() -> None:
    event = Progress(1, 20, 3, 40, 0.5, math.nan, 1e-3)
    back = parse_event(format_event(event))
    assert isinstance(back, Progress)
    assert math.isnan(back.iou)
    assert replace(back, iou=0.0, views_per_second=0.0, seconds_left=0.0) == replace(
        event, iou=0.0, views_per_second=0.0, seconds_left=0.0
    )
    assert parse_event(format_event(Stage("Prüfen\n…"))) == Stage("Prüfen\n…")
    later = json.loads(format_event(Ended("stopped", "Bye."))) | {"lpr": 2, "mood": "fine"}
    assert parse_event(json.dumps(later).encode()) == Ended("stopped", "Bye.")
    for noise in (
        b"",
        b"\n",
        b"Epoch 1/3\n",
        b"{}\n",
        b'{"event": "stage", "words": "x"}\n',
        b'{"lpr": 1, "event": "dance"}\n',
        b'{"lpr": 1, "event": "stage"}\n',
        b'{"lpr": 1, "event": "stage", "words": 7}\n',
        b'{"lpr": 1, "event": ["stage"]}\n',
        b"[" * 100_000,
        format_event(Stage("x"))[:-9],
    ):
        assert parse_event(noise) is None


@given(st.binary(max_size=200))
def test_no_line_breaks_the_reader(line: bytes) -> None:
    parse_event(line)
    parse_event(b'{"lpr": 1, "event": "progress", ' + line)


def test_a_tail_follows_a_file_and_its_successor(tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    tail = EventTail(file)
    assert tail.read() == []
    line = format_event(Stage("one"))
    file.write_bytes(b"noise\n" + line + line[:10])
    assert tail.read() == [Stage("one")]
    assert tail.read() == []
    with file.open("ab") as stream:
        stream.write(line[10:])
    assert tail.read() == [Stage("one")]
    new = tmp_path / "new"
    new.write_bytes(format_event(Stage("two")) * 9)
    new.replace(file)
    assert tail.read() == [Stage("two")] * 9


# --- outcomes


@pytest.mark.parametrize(
    ("code", "ending", "words"),
    [
        (ExitCode.FINISHED, Ending.FINISHED, "Finished"),
        (ExitCode.STOPPED, Ending.STOPPED, "Stopped"),
        (ExitCode.DISK_FULL, Ending.DISK_FULL, "Make room"),
        (ExitCode.NO_MEMORY, Ending.NO_MEMORY, "smaller batch"),
        (ExitCode.LOCKED, Ending.LOCKED, "already"),
        (ExitCode.FAILED, Ending.FAILED, r"log\.txt"),
        (-9, Ending.KILLED, "too little memory"),
        (-signal.SIGSEGV, Ending.CRASHED, r"SIGSEGV\).*too little memory"),
        (-signal.SIGTERM, Ending.STOPPED, "asked it to end"),
        (77, Ending.CRASHED, "exit 77"),
    ],
)
def test_endings_in_words(run: RunFolder, code: int, ending: Ending, words: str) -> None:
    outcome = explain(run, code)
    assert outcome.ending is ending
    assert outcome.can_resume == (ending is not Ending.FINISHED)
    assert re.search(words, outcome.message)
    if ending not in (Ending.FINISHED, Ending.LOCKED):
        assert "begins anew" in outcome.message
        run.checkpoint_file.touch()
        assert "last checkpoint" in explain(run, code).message


def test_a_crash_after_words_of_memory_is_for_want_of_it(run: RunFolder) -> None:
    run.log_file.write_text("noise\n" * 9000 + "LLVM ERROR: pthread_create failed: Resource "
                            "temporarily unavailable\n")  # fmt: skip
    for code in (-signal.SIGABRT, -signal.SIGSEGV):
        outcome = explain(run, code)
        assert outcome.ending is Ending.NO_MEMORY
        assert "smaller batch" in outcome.message


def test_a_kill_for_want_of_memory_is_told_from_others(run: RunFolder) -> None:
    # The system counts them; one fewer before means that one was killed meanwhile.
    assert explain(run, -9, memory_kills_before=memory_kills()).ending is Ending.KILLED
    assert explain(run, -9, memory_kills_before=memory_kills() - 1).ending is Ending.NO_MEMORY
    wanted = explain(run, -9, killed_on_request=True, memory_kills_before=memory_kills())
    assert wanted.message.startswith("Ended at once, as you asked.")


def test_a_detector_is_made_early_only_of_an_epoch_that_is_done(tmp_path: Path) -> None:
    run = RunFolder.create(tiny_settings(tmp_path), tmp_path / "runs")
    assert not run.can_finish
    with pytest.raises(RunError, match="Tiny: no epoch is done yet"):
        run.want_finish(True)
    for file in (run.best_file, run.checkpoint_file):
        file.write_bytes(b"weights")
    run.want_finish(True)
    assert run.finish_file.exists()
    run.want_finish(False)
    run.want_finish(False)
    assert not run.finish_file.exists()
    run.want_finish(True)
    run.drop_weights()
    assert not run.finish_file.exists()

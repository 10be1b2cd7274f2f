"""The folder of a run, and the list of runs."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Self

from lpr_desktop.assets import user_data_folder
from lpr_desktop.files import folder_name, free_path, show_name, whole_folders
from lpr_desktop.runs.errors import RunError, RunLocked
from lpr_desktop.runs.events import Baseline
from lpr_desktop.runs.history import EpochRow, read_history
from lpr_desktop.runs.lock import Holder, holder
from lpr_desktop.runs.records import build, read_json, write_json
from lpr_desktop.runs.settings import Plan, RunSettings, load_plan, load_settings
from lpr_desktop.sentence import Sentence
from lpr_desktop.trash import move_to_trash

FORMAT = 1
_MOST_WORDS = 2000


class RunState(StrEnum):
    """Where a run stands."""

    NEW = "new"
    RUNNING = "running"
    STOPPED = "stopped"
    FINISHED = "finished"
    FAILED = "failed"


_NEXT = {
    RunState.NEW: {RunState.RUNNING},
    RunState.RUNNING: {RunState.RUNNING, RunState.STOPPED, RunState.FINISHED, RunState.FAILED},
    RunState.STOPPED: {RunState.RUNNING},
    RunState.FAILED: {RunState.RUNNING},
    RunState.FINISHED: {RunState.RUNNING},
}


@dataclass(frozen=True, slots=True)
class RunStatus:
    """What ``state.json`` says.

    Attributes:
        state: Where the run stands.
        message: A sentence for a person: why it stopped or failed.
        epoch: Epochs done.
        epochs: Epochs planned; 0 if not known yet.
        ap50: The best so far; None before the first validation.
        detector: Folder of the finished detector or text model, or empty.
        metrics: Of the finished detector.
        created, changed: Seconds since 1970.
    """

    state: RunState = RunState.NEW
    message: str = ""
    epoch: int = 0
    epochs: int = 0
    ap50: float | None = None
    detector: str = ""
    metrics: Mapping[str, float | None] = field(default_factory=dict)
    created: float = 0.0
    changed: float = 0.0


class WorkFolder:
    """What a child process works in; everything in it is written whole or not at all.

    ``settings.json`` what was asked for; ``state.json``; ``events.jsonl`` what the process says;
    ``log.txt`` what its libraries say; ``lock``; ``stop`` while a stop is asked for; until it is
    finished ``checkpoint.npz``.

    Attributes:
        work: The work of ``lpr_desktop.training`` that is done in it.
    """

    work = ""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings_file = path / "settings.json"
        self.state_file = path / "state.json"
        self.events_file = path / "events.jsonl"
        self.log_file = path / "log.txt"
        self.checkpoint_file = path / "checkpoint.npz"
        self.lock_file = path / "lock"
        self.stop_file = path / "stop"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorkFolder) and other.path == self.path

    def __hash__(self) -> int:
        return hash(self.path)

    @property
    def name(self) -> str:
        """Name of the folder, which ``--resume`` takes."""
        return self.path.name

    @classmethod
    def make(cls, parent: Path, name: str, settings: Mapping[str, object]) -> Self:
        """A new folder in ``parent``. Raises ``RunError``."""
        with RunError.for_os_error(
            "{parent}: the run cannot be kept there ({strerror}).", parent=parent
        ):
            parent.mkdir(parents=True, exist_ok=True)
            path = free_path(parent, name)
            path.mkdir()
            folder = cls(path)
            write_json(folder.settings_file, settings)
            now = time.time()
            folder._write(RunStatus(created=now, changed=now))
        return folder

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing one. Raises ``RunError`` if there is none."""
        folder = cls(path)
        folder.settings()
        folder.stored_status()
        return folder

    @classmethod
    def all_in(cls, parent: Path) -> list[Self]:
        """Every readable one in ``parent``, in natural order of the names."""
        found = []
        for path in whole_folders(parent):
            with contextlib.suppress(RunError):
                found.append(cls.open(path))
        return found

    def settings(self) -> object:
        """What was asked for. Raises ``RunError``."""
        raise NotImplementedError

    @classmethod
    def find_in(cls, parent: Path, name_or_path: str) -> Self | None:
        """One by the name of its folder or by its path. Raises ``RunError``."""
        for folder in cls.all_in(parent):
            if folder.name == name_or_path:
                return folder
        path = Path(name_or_path).expanduser()
        return cls.open(path.absolute()) if path.is_dir() else None

    def holder(self) -> Holder | None:
        """The process that trains it now; None if nobody does."""
        return holder(self.lock_file)

    def stored_status(self) -> RunStatus:
        """What was written down last. Raises ``RunError``."""
        values = read_json(self.state_file)
        if values.get("format") != FORMAT:
            raise RunError(
                "{file}: made by another version of the program. Update it.", file=self.path
            )
        try:
            state = RunState(values.get("state", ""))
            status = build(RunStatus, {**values, "state": state})
            status = replace(status, message=status.message[:_MOST_WORDS])
        except ValueError as error:
            raise RunError(
                "{state_file}: broken ({error}).", state_file=self.state_file, error=error
            ) from error
        return status

    def status(self) -> RunStatus:
        """Where the run stands: one whose process is gone without a word counts as stopped.

        Raises:
            RunError: The folder holds no run.
        """
        status = self.stored_status()
        if status.state is RunState.RUNNING and self.holder() is None:
            return replace(status, state=RunState.STOPPED, message=self._interrupted())
        return status

    def _interrupted(self) -> str:
        if self.checkpoint_file.exists():
            return Sentence("It was interrupted. Resume goes on from the last checkpoint.")
        return Sentence("It was interrupted before the first checkpoint. Resume begins anew.")

    def change(self, state: RunState | None = None, **values: object) -> RunStatus:
        """Write a new status; what is not given stays.

        Raises:
            RunError: The run cannot go from its state to that one.
            OSError: It cannot be written.
        """
        old = self.stored_status()
        if state is not None and state is not old.state and state not in _NEXT[old.state]:
            raise RunError(
                "The run {name} is {before} and cannot be {after}.",
                name=self.name,
                before=old.state,
                after=state,
            )
        new: RunStatus = replace(old, state=state or old.state, changed=time.time(), **values)  # type: ignore[arg-type]
        self._write(new)
        return new

    def ask_to_stop(self) -> None:
        """Have whoever trains it stop, also without a pipe to him. Raises ``OSError``."""
        self.stop_file.touch()

    def tidy(self) -> None:
        """Remove what a killed process left half written. For the holder of the lock."""
        for pattern in (".lpr-*.tmp", ".new-*"):
            for file in self.path.rglob(pattern):
                with contextlib.suppress(OSError):
                    file.unlink()
        with contextlib.suppress(FileNotFoundError):
            self.stop_file.unlink()

    def drop_weights(self) -> None:
        """Remove what only a resume needs: of a full network more than a gigabyte."""
        with contextlib.suppress(OSError):
            self.checkpoint_file.unlink()

    def _write(self, status: RunStatus) -> None:
        write_json(self.state_file, {"format": FORMAT, **asdict(status)})


class RunFolder(WorkFolder):
    """One run on disk: besides what every :class:`WorkFolder` has

    ``plan.json`` what was decided; ``data.json`` the pictures and boxes; ``split.csv`` who is in
    which part; ``baseline.json`` what others find;
    ``history.csv``; ``previews/``; ``tensorboard/``; ``report.json``; until it is
    finished ``evaluated.json`` and ``best.npz``; ``finish`` where no more epochs are wanted.
    """

    work = "run"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.plan_file = path / "plan.json"
        self.data_file = path / "data.json"
        self.split_file = path / "split.csv"
        self.history_file = path / "history.csv"
        self.baseline_file = path / "baseline.json"
        self.evaluated_file = path / "evaluated.json"
        self.best_file = path / "best.npz"
        self.finish_file = path / "finish"
        self.previews_folder = path / "previews"
        self.tensorboard_folder = path / "tensorboard"
        self.report_file = path / "report.json"

    @classmethod
    def create(cls, settings: RunSettings, parent: Path | None = None) -> RunFolder:
        """A new run, named after the detector to come.

        Args:
            settings: What to do.
            parent: Where; default: ``runs_folder()``.

        Raises:
            RunError: The folder cannot be made.
        """
        return cls.make(parent or runs_folder(), settings.name, asdict(settings))

    def settings(self) -> RunSettings:
        """What was asked for. Raises ``RunError``."""
        return load_settings(self.settings_file)

    def plan(self) -> Plan | None:
        """What was decided; None before the first start came that far. Raises ``RunError``."""
        return load_plan(self.plan_file) if self.plan_file.exists() else None

    def baselines(self) -> list[Baseline]:
        """What it is compared with from the start; none where that was not measured."""
        try:
            rows = read_json(self.baseline_file)["detectors"]
            return [build(Baseline, row) for row in rows]
        except (RunError, KeyError, TypeError, ValueError):
            return []

    def keep_baselines(self, baselines: Sequence[Baseline]) -> None:
        """Write down what it is compared with. Raises ``OSError``."""
        write_json(self.baseline_file, {"detectors": [asdict(one) for one in baselines]})

    def history(self) -> list[EpochRow]:
        """Figures of the epochs done. Raises ``RunError``."""
        return read_history(self.history_file)

    @property
    def can_finish(self) -> bool:
        """Whether a detector can be made of the best epoch so far."""
        return self.best_file.exists() and self.checkpoint_file.exists()

    def want_finish(self, is_wanted: bool) -> None:
        """Have the next start make the detector of the best epoch so far, or go on training.

        Raises:
            RunError: There is no epoch to make it of, or it cannot be noted.
        """
        if is_wanted and not self.can_finish:
            raise RunError(
                "{name}: no epoch is done yet of which a detector could be made. Resume it.",
                name=show_name(self.name),
            )
        with RunError.for_os_error("{file}: could not be written ({strerror}).", file=self.path):
            if is_wanted:
                self.finish_file.touch()
            else:
                self.finish_file.unlink(missing_ok=True)

    def drop_weights(self) -> None:
        """Remove what only a resume needs: of a full network more than a gigabyte."""
        super().drop_weights()
        for file in (self.evaluated_file, self.best_file, self.finish_file):
            with contextlib.suppress(OSError):
                file.unlink()


def runs_folder() -> Path:
    """Where the user's runs are kept; not created here."""
    return user_data_folder() / "runs"


def list_runs(parent: Path | None = None) -> list[RunFolder]:
    """Every readable run, in natural order of the names."""
    return RunFolder.all_in(parent or runs_folder())


def find_run(name_or_path: str, parent: Path | None = None) -> RunFolder:
    """A run by the name of its folder or by its path.

    Raises:
        RunError: There is none; the message lists those there are.
    """
    found = RunFolder.find_in(parent or runs_folder(), name_or_path)
    if found is not None:
        return found
    names = ", ".join(show_name(run.name) for run in list_runs(parent)) or "none"
    raise RunError(
        "{name_or_path}: no run of this name and no such folder. Runs here: {names}.",
        name_or_path=show_name(name_or_path),
        names=names,
    )


def rename_run(run: RunFolder, name: str) -> RunFolder:
    """Give a run, and the detector that it will make, another name; its folder follows.

    Raises:
        RunLocked: It is being trained.
        RunError: The name is empty, or it cannot be changed.
    """
    _check_is_free(run)
    settings = replace(run.settings(), name=name.strip())
    with RunError.for_os_error(
        "{name}: could not be renamed ({strerror}).", name=show_name(run.name)
    ):
        write_json(run.settings_file, asdict(settings))
        if folder_name(settings.name) == run.name:
            return run
        return RunFolder(run.path.rename(free_path(run.path.parent, settings.name)))


def trash_run(run: RunFolder) -> Path:
    """Move a run to the trash folder; gives where it is now, for ``trash.restore``.

    Raises:
        RunLocked: It is being trained.
        TrashError: It cannot be moved.
    """
    _check_is_free(run)
    return move_to_trash(run.path, "runs")


def _check_is_free(run: RunFolder) -> None:
    other = run.holder()
    if other is not None:
        raise RunLocked(
            "The run {name} is being trained (process {pid}). Stop it first.",
            name=run.name,
            pid=other.pid,
        )

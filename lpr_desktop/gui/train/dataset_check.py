"""What a data set holds and what is wrong with it, found in a worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lpr_desktop.annotation.checks import Problem, ProblemKind, check_dataset
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.runs.data import TEST, TRAIN, VALIDATION, NothingToLearn, RunData, gather
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.settings import RunSettings

_ASKED = (ProblemKind.NO_ANNOTATION, ProblemKind.UNKNOWN_CLASS)
"""What the counts and the questions beside the list say already."""


@dataclass(frozen=True, slots=True)
class Report:
    """How far the check is: what it does, steps done and of all (0: not known)."""

    words: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class DatasetCheck:
    """What was found.

    Attributes:
        settings: For which data sets, seed and split.
        data: The pictures, divided; None if a training cannot be made with them.
        problems: What is wrong, apart from pictures that nobody has annotated.
        error: Why there is no data; "" if there is.
        unasked, blanks: What a person should be asked, as in ``RunData``.
    """

    settings: RunSettings
    data: RunData | None
    problems: tuple[Problem, ...] = ()
    error: str = ""
    unasked: Mapping[str, int] = field(default_factory=dict)
    blanks: int = 0

    @property
    def kinds(self) -> Counter[ProblemKind]:
        """How often each kind of problem was found."""
        return Counter(problem.kind for problem in self.problems)

    def size(self, part: str) -> int:
        """Pictures of a part."""
        return 0 if self.data is None else len(self.data.part(part))


def check(settings: RunSettings, task: Task) -> DatasetCheck:
    """Look through the data sets of ``settings``, and divide them as a training would."""
    problems: list[Problem] = []
    try:
        for folder in settings.datasets:
            index = open_dataset(Path(folder)).index

            def tell(done: int, total: int) -> None:
                task.check()
                task.report(Report(tr("Looking for problems"), done, total))

            for problem in check_dataset(index, progress=tell):
                if problem.kind not in _ASKED:
                    problems.append(problem)

        def say(words: str, done: int, total: int) -> None:
            task.check()
            task.report(Report(words, done, total))

        data = gather(settings, say)
    except NothingToLearn as error:
        return DatasetCheck(
            settings, None, tuple(problems), error_text(error), error.unasked, error.blanks
        )
    except (RunError, DatasetError, AnnotationError) as error:
        return DatasetCheck(settings, None, tuple(problems), error_text(error))
    return DatasetCheck(settings, data, tuple(problems), "", data.unasked, data.blanks)


def figures(found: DatasetCheck) -> dict[str, str]:
    """Numbers to show, by their names."""
    data = found.data
    if data is None:
        return {}
    shown = {
        tr("plates"): data.plates,
        tr("to learn from"): found.size(TRAIN),
        tr("to measure on"): found.size(VALIDATION),
    }
    if found.size(TEST):
        shown[tr("to test on")] = found.size(TEST)
    if data.unannotated:
        shown[tr("not annotated")] = data.unannotated
    if data.left_out:
        shown[tr("left out")] = len(data.left_out)
    return {tr("pictures"): f"{len(data.pictures):,}", **{k: f"{v:,}" for k, v in shown.items()}}


def same_pictures(one: RunSettings, other: RunSettings) -> bool:
    """Whether two settings have the same pictures in the same parts."""

    def of(settings: RunSettings) -> tuple[object, ...]:
        chosen = settings.datasets, settings.seed, settings.split, settings.background
        return *chosen, dict(settings.classes)

    return of(one) == of(other)

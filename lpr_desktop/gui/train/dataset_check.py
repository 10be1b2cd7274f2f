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
from lpr_desktop.gui.translation import error_text, said, tr
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
        pictures: The folders of the pictures, of which it can be said.
        is_answered: Whether something was said of them.
    """

    settings: RunSettings
    data: RunData | None
    problems: tuple[Problem, ...] = ()
    error: str = ""
    unasked: Mapping[str, int] = field(default_factory=dict)
    blanks: int = 0
    pictures: tuple[Path, ...] = ()
    is_answered: bool = False

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
    places: list[Path] = []
    is_answered = False

    def found(data: RunData | None, error: Exception | None = None) -> DatasetCheck:
        open_ones = data if data is not None else error
        told = "" if error is None else error_text(error)
        if isinstance(error, NothingToLearn) and (error.unasked or error.blanks):
            told = said(error.why)  # the questions say the rest
        return DatasetCheck(
            settings,
            data,
            tuple(problems),
            told,
            getattr(open_ones, "unasked", {}),
            getattr(open_ones, "blanks", 0),
            tuple(places),
            is_answered,
        )

    try:
        for folder in settings.datasets:
            opened = open_dataset(Path(folder))
            index = opened.index
            places.append(index.layout.pictures)
            is_answered = is_answered or bool(opened.answers)

            def tell(done: int, total: int) -> None:
                task.check()
                task.report(Report(tr("Looking for problems"), done, total))

            for problem in check_dataset(index, progress=tell):
                if problem.kind not in _ASKED:
                    problems.append(problem)

        def say(words: str, done: int, total: int) -> None:
            task.check()
            task.report(Report(words, done, total))

        return found(gather(settings, say))
    except (RunError, DatasetError, AnnotationError) as error:
        return found(None, error)


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
        return settings.datasets, settings.seed, settings.split

    return of(one) == of(other)

"""*Improve reading*: what a person asks for, its folder, and what came of it; no TensorFlow here.

The text model learns the corrected texts of data sets on top of what it knows, in the child process
``lpr_desktop.training improve FOLDER``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.files import show_name
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import WorkFolder
from lpr_desktop.runs.records import build, read_json, write_json
from lpr_desktop.sentence import Sentence, one_after_another

MOST_MINUTES = 24 * 60
MOST_LOSS = 0.01
"""By so much the share of drawn lines that are read may fall: 600 lines vary by that much."""


@dataclass(frozen=True, slots=True)
class ImproveSettings:
    """What a person asks for; None leaves the choice to the program.

    Attributes:
        name: Of the text model to come.
        datasets: Folders with known texts.
        base: Name or file of the text model to begin with; "": the one that ships.
        minutes: How long it may take in all, about.
        seed: Of the division, the drawn plates and the order.
        checked_only: Only texts of pictures that are marked as checked.
        spare_cores: Processor cores left to other programs.
        steps, batch, views, drawn, check: Updates; lines in each; views of each real plate; lines
            drawn to learn from, and to check.
    """

    name: str
    datasets: tuple[str, ...]
    base: str = ""
    minutes: float = 10.0
    seed: int = 1
    checked_only: bool = False
    spare_cores: int = 1
    steps: int | None = None
    batch: int = 64
    views: int = 6
    drawn: int | None = None
    check: int = 600

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RunError("The text model needs a name.")
        if not self.datasets:
            raise RunError("Choose a data set to learn from.")
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise RunError(
                "Minutes: {minutes:g} is not from 1 to {most_minutes}.",
                minutes=self.minutes,
                most_minutes=MOST_MINUTES,
            )
        if not 0 <= self.seed < 2**31:
            raise RunError(
                "Seed: {seed} is not from 0 to {value}.", seed=self.seed, value=2**31 - 1
            )

    @property
    def drawn_lines(self) -> int:
        """Lines drawn to learn from: a tenth of the time."""
        return self.drawn or int(min(6000, max(600, 200 * self.minutes)))


@dataclass(frozen=True, slots=True)
class Score:
    """How plates or lines were read: ``right`` of ``count``; ``wrong`` of all ``characters``."""

    count: int
    right: int
    wrong: int
    characters: int

    @property
    def exact(self) -> float:
        """Share of the plates without a fault."""
        return self.right / max(1, self.count)

    @property
    def cer(self) -> float:
        """Share of the characters that are wrong, missing or too many."""
        return self.wrong / max(1, self.characters)


@dataclass(frozen=True, slots=True)
class ImproveReport:
    """What came of it.

    Attributes:
        learned: Plates that were learned from.
        steps: Updates.
        before, after: On held-out plates, which were not learned from.
        drawn_before, drawn_after: On drawn lines.
        model: Folder of the new text model; "" if it is not better and the old one stays.
    """

    learned: int
    steps: int
    before: Score
    after: Score
    drawn_before: Score
    drawn_after: Score
    model: str = ""

    @property
    def is_better(self) -> bool:
        """More held-out plates are read, or as many with fewer wrong characters; no other worse."""
        gained = (self.after.right, -self.after.wrong) > (self.before.right, -self.before.wrong)
        return gained and self.keeps_drawn

    @property
    def keeps_drawn(self) -> bool:
        """What the model could read of other plates it still can."""
        return self.drawn_after.exact >= self.drawn_before.exact - MOST_LOSS

    @property
    def sentence(self) -> str:
        """The result for a person."""
        before, after = self.before, self.after
        figures = Sentence(
            "{right} of {count} held-out plates are read without a fault (before: {right_before}), "
            "{wrong} characters are wrong (before: {wrong_before})",
            right=after.right,
            count=after.count,
            right_before=before.right,
            wrong=after.wrong,
            wrong_before=before.wrong,
        )
        if self.is_better:
            chance = (
                Sentence("So small a gain may be chance: more corrected plates tell better.")
                if after.right - before.right < 2
                else ""
            )
            better = Sentence("The new model is better: {figures}.", figures=figures)
            return one_after_another([better, chance])
        if not self.keeps_drawn:
            return Sentence(
                "The old model stays: the new one forgets other plates; of drawn lines it reads "
                "{after:.1%} (before: {before:.1%}). {figures}.",
                after=self.drawn_after.exact,
                before=self.drawn_before.exact,
                figures=figures,
            )
        return Sentence(
            "The old model stays, the new one is not better: {figures}.", figures=figures
        )

    @property
    def metrics(self) -> dict[str, float | None]:
        """The figures, as a run's state has them."""
        return {
            "exact_before": round(self.before.exact, 4),
            "exact_after": round(self.after.exact, 4),
            "cer_before": round(self.before.cer, 4),
            "cer_after": round(self.after.cer, 4),
            "held_out": float(self.before.count),
            "drawn_before": round(self.drawn_before.exact, 4),
            "drawn_after": round(self.drawn_after.exact, 4),
        }


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A plate of the check: picture, edges of its box (None: the whole picture), text.

    ``corners``: x and y of its four corners, one after another, where a person marked them.
    """

    image: str
    box: tuple[float, ...] | None
    text: str
    corners: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class ImproveData:
    """What was gathered and cut at the first start; a resumed run uses the same.

    Attributes:
        learned: Plates in the lines to learn from.
        held_out: Plates of the check.
        steps: Updates that fit into the time; 0: not measured yet.
        before: How the model to begin with reads the plates of the check; None: not measured yet.
        drawn_before: Likewise, of drawn lines.
    """

    learned: int
    held_out: tuple[HeldOut, ...] = field(default_factory=tuple)
    steps: int = 0
    before: Score | None = None
    drawn_before: Score | None = None


class ImproveFolder(WorkFolder):
    """One improvement on disk.

    Besides what every ``WorkFolder`` has: ``data.json``; ``real.npz``, ``check.npz`` and
    ``drawn-*.npz`` lines; ``result/`` the new model; ``report.json``.
    """

    work = "improve"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.data_file = path / "data.json"
        self.real_file = path / "real.npz"
        self.check_file = path / "check.npz"
        self.result_folder = path / "result"
        self.report_file = path / "report.json"

    @classmethod
    def create(cls, settings: ImproveSettings) -> ImproveFolder:
        """A new improvement, named after the model to come. Raises ``RunError``."""
        return cls.make(improvements_folder(), settings.name, asdict(settings))

    def settings(self) -> ImproveSettings:
        """What was asked for. Raises ``RunError``."""
        return _read(self.settings_file, ImproveSettings)

    def data(self) -> ImproveData | None:
        """What was gathered; None before. Raises ``RunError``."""
        if not self.data_file.exists():
            return None
        values = read_json(self.data_file)
        try:
            held = tuple(build(HeldOut, entry) for entry in values.get("held_out", ()))
            scores = {
                name: build(Score, values[name])
                for name in ("before", "drawn_before")
                if values.get(name)
            }
            return build(ImproveData, {**values, "held_out": held, **scores})
        except (ValueError, TypeError) as error:
            raise RunError(
                "{data_file}: broken ({error}).", data_file=self.data_file, error=error
            ) from error

    def report(self) -> ImproveReport:
        """What came of it. Raises ``RunError``."""
        values = read_json(self.report_file)
        try:
            scores = {
                name: build(Score, values[name])
                for name in ("before", "after", "drawn_before", "drawn_after")
            }
            return build(ImproveReport, {**values, **scores})
        except (ValueError, KeyError, TypeError) as error:
            raise RunError(
                "{report_file}: broken ({error}).", report_file=self.report_file, error=error
            ) from error

    def keep(self, file: Path, record: ImproveData | ImproveReport) -> None:
        """Write ``data.json`` or ``report.json``. Raises ``OSError``."""
        write_json(file, asdict(record))

    def drop_weights(self) -> None:
        """Remove what only a resume needs."""
        super().drop_weights()
        for file in (self.real_file, self.check_file, *self.path.glob("drawn-*.npz")):
            with contextlib.suppress(OSError):
                file.unlink()


def improvements_folder() -> Path:
    """Where the user's improvements are kept; not created here."""
    return user_data_folder() / "improvements"


def list_improvements() -> list[ImproveFolder]:
    """Every readable improvement, in natural order of the names."""
    return ImproveFolder.all_in(improvements_folder())


def find_improvement(name_or_path: str) -> ImproveFolder:
    """An improvement by the name of its folder or by its path. Raises ``RunError``."""
    found = ImproveFolder.find_in(improvements_folder(), name_or_path)
    if found is not None:
        return found
    names = ", ".join(show_name(folder.name) for folder in list_improvements()) or "none"
    raise RunError(
        "{name_or_path}: nothing of this name to go on with. There are: {names}.",
        name_or_path=show_name(name_or_path),
        names=names,
    )


def _read(file: Path, kind: type[ImproveSettings]) -> ImproveSettings:
    values: Mapping[str, object] = read_json(file)
    try:
        return build(kind, values)
    except ValueError as error:
        raise RunError("{file}: broken ({error}).", file=file, error=error) from error

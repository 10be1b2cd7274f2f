"""The plates of a data set whose texts a person has said, divided for training and for a check."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.reading.cases import load_cases
from lpr_desktop.reading.evaluation import normalized
from lpr_desktop.sentence import Sentence

LEAST_TEXTS = 30
"""So many different texts are needed; with fewer the check would say nothing."""

_HELD_OUT = 0.2
_LEAST_HELD_OUT, _MOST_HELD_OUT = 10, 300


@dataclass(frozen=True, slots=True)
class KnownPlate:
    """A plate in a picture file.

    Attributes:
        image: The file.
        box: Edges in upright pixels; None where the picture is the cut-out plate.
        text: All it says, of ``ALPHABET``.
        corners: Of the plate, where a person marked them.
    """

    image: Path
    box: Box | None
    text: str
    corners: Corners | None = None


@dataclass(frozen=True, slots=True)
class KnownTexts:
    """What a data set offers.

    Attributes:
        plates: Those whose text is known and can be read.
        unreadable: How many texts hold signs that the model does not read.
        unchecked: How many texts were left out because nobody has checked their picture.
        problems: Sentences about pictures that were left out.
    """

    plates: tuple[KnownPlate, ...]
    unreadable: int = 0
    unchecked: int = 0
    problems: tuple[str, ...] = ()

    @property
    def texts(self) -> int:
        """Different texts."""
        return len({plate.text for plate in self.plates})

    @property
    def missing(self) -> int:
        """How many more different texts are needed; 0: enough."""
        return max(0, LEAST_TEXTS - self.texts)

    def require(self) -> None:
        """Raise ``DatasetError`` if there are too few texts."""
        if self.missing:
            left = (
                Sentence("%Ln more stand at unchecked pictures. ", "", self.unchecked)
                if self.unchecked
                else ""
            )
            raise DatasetError(
                "The data set has {texts} different plate texts; {least_texts} are needed, "
                "{missing} more. {left}Type the texts of more plates in Annotate, or send "
                "corrected readings to the data set.",
                texts=self.texts,
                least_texts=LEAST_TEXTS,
                missing=self.missing,
                left=left,
            )

    def divided(
        self, seed: int, misread: Collection[str] = ()
    ) -> tuple[list[KnownPlate], list[KnownPlate]]:
        """The plates to learn from and those of the check; one text is on one side only.

        Args:
            seed: Another number divides otherwise.
            misread: Texts that the model reads wrongly now. They are few: chance alone could leave
                the check without any. So each side gets its share of them and of the others.
        """
        texts = {plate.text for plate in self.plates}
        count = min(max(round(_HELD_OUT * len(texts)), _LEAST_HELD_OUT), _MOST_HELD_OUT)
        hard = sorted(texts & set(misread), key=lambda text: _draw(seed, text))
        easy = sorted(texts - set(misread), key=lambda text: _draw(seed, text))
        hard_count = round(count * len(hard) / len(texts))
        if len(hard) > 1:
            hard_count = max(1, hard_count)
        held = {*hard[:hard_count], *easy[: count - hard_count]}
        return (
            [plate for plate in self.plates if plate.text not in held],
            [plate for plate in self.plates if plate.text in held],
        )


def _draw(seed: int, text: str) -> bytes:
    """A text's place in the order by chance; it stays when others come."""
    return hashlib.sha256(f"{seed}:{text}".encode()).digest()


def known_texts(datasets: Sequence[Path], *, checked_only: bool = False) -> KnownTexts:
    """Gather the texts of VOC folders and crop sets (see ``cases.load_cases``).

    Args:
        datasets: Their folders.
        checked_only: Leave out pictures whose annotation nobody has marked as checked.

    Raises:
        DatasetError: A folder is no data set.
    """
    plates: list[KnownPlate] = []
    unreadable = unchecked = 0
    problems: list[str] = []
    for folder in datasets:
        cases = load_cases(folder)
        problems += cases.problems
        for case in cases.cases:
            for plate in case.plates:
                text = normalized(plate.text or "")
                if not text:
                    continue
                if checked_only and not case.verified:
                    unchecked += 1
                elif not set(text) <= set(ALPHABET):
                    unreadable += 1
                elif not plate.difficult:
                    plates.append(KnownPlate(case.image, plate.box, text, plate.corners))
    return KnownTexts(tuple(plates), unreadable, unchecked, tuple(problems))

"""What a person said of a data set that its files do not say.

Kept in the user's folder, one small file for each folder of pictures: the data set may be
somebody else's, or not to be written.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.assets import kept_about
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import parse_json, read_file, show_name, write_atomic
from lpr_desktop.sentence import Sentence, in_a_row

_KIND = "answers"
_MOST_BYTES = 1_000_000
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers for one folder of pictures.

    Attributes:
        classes: Class → ``plate``, or itself for one that means no plates.
        background: Whether pictures whose labels mark nothing show no plate; None: not answered.
    """

    classes: Mapping[str, str] = field(default_factory=dict)
    background: bool | None = None

    def __bool__(self) -> bool:
        return bool(self.classes) or self.background is not None

    @property
    def plates(self) -> dict[str, str]:
        """The classes that mean plates, each with the name of such a class."""
        return {name: to for name, to in self.classes.items() if to == DEFAULT_CLASS}

    @property
    def sentence(self) -> Sentence:
        """The answers in words, without a full stop."""
        said = []
        for is_plate, words in (
            (True, Sentence("{names} means plates", names=self._names(is_plate=True))),
            (False, Sentence("{names} means no plates", names=self._names(is_plate=False))),
        ):
            if self._names(is_plate=is_plate):
                said.append(words)
        if self.background is not None:
            said.append(
                Sentence("pictures whose labels mark nothing show no plate")
                if self.background
                else Sentence("pictures whose labels mark nothing are left out")
            )
        return in_a_row("; ", said)

    def _names(self, *, is_plate: bool) -> str:
        names = [k for k, v in self.classes.items() if (v == DEFAULT_CLASS) == is_plate]
        return ", ".join(map(show_name, names))


def answers_of(pictures: Path) -> Answers:
    """What was said of a folder of pictures; nothing where the file is broken or newer."""
    record = _record(pictures)
    try:
        classes, background = record["classes"], record["background"]
        texts = all(isinstance(one, str) for pair in classes.items() for one in pair)
        if record["format"] != _FORMAT or not texts or background not in (None, True, False):
            return Answers()
        return Answers(classes, background)
    except (KeyError, TypeError, AttributeError):
        return Answers()


def _record(pictures: Path) -> Any:
    try:
        return parse_json(read_file(kept_about(_KIND, pictures), _MOST_BYTES))
    except (OSError, ValueError):
        return None


def say(
    pictures: Path, *, classes: Mapping[str, str] | None = None, background: bool | None = None
) -> None:
    """Add to what was said of a folder of pictures.

    Raises:
        DatasetError: It cannot be kept, or a newer program has kept something.
    """
    kept = _record(pictures)
    version = kept.get("format") if isinstance(kept, dict) else None
    if isinstance(version, int) and version > _FORMAT:
        raise DatasetError(
            "{folder}: what was said of it was written by a newer version of this program, and is "
            "left as it is.",
            folder=pictures,
        )
    before = answers_of(pictures)
    record = {
        "format": _FORMAT,
        "pictures": os.fspath(pictures),
        "classes": {**before.classes, **(classes or {})},
        "background": before.background if background is None else background,
    }
    file = kept_about(_KIND, pictures)
    with _keeping(pictures):
        file.parent.mkdir(parents=True, exist_ok=True)
        # A name that is not UTF-8 survives as ASCII.
        write_atomic(file, json.dumps(record).encode("ascii"))


def take_back(pictures: Path) -> None:
    """Forget what was said of a folder of pictures, so that it is asked again.

    Raises:
        DatasetError: It cannot be forgotten.
    """
    with _keeping(pictures):
        kept_about(_KIND, pictures).unlink(missing_ok=True)


def _keeping(pictures: Path) -> AbstractContextManager[None]:
    return DatasetError.for_os_error(
        "{folder}: what you said of it could not be kept ({strerror}).", folder=pictures
    )

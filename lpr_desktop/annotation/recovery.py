"""What a program that was killed had still to save: one line of a journal for each file."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.voc_bytes import read_bytes, render


class PendingState(Enum):
    """How a pending save stands to the disk."""

    DONE = auto()
    """The disk is as wanted."""
    READY = auto()
    """The disk is as it was when the save was noted."""
    CONFLICT = auto()
    """Something else is there."""


@dataclass(frozen=True, slots=True)
class PendingSave:
    """Bytes that were to replace others.

    Attributes:
        path: The annotation file, absolute.
        known: What was on the disk; None: no file.
        wanted: What belongs there; None: no file.
    """

    path: Path
    known: bytes | None
    wanted: bytes | None

    @classmethod
    def of(cls, file: AnnotationFile, annotation: ImageAnnotation) -> PendingSave:
        """What saving ``annotation`` to ``file`` would do."""
        return cls(file.path.absolute(), file.known, render(annotation))

    def to_line(self) -> str:
        """JSON in ASCII without line break; names that are not UTF-8 survive."""
        return json.dumps(
            {"path": str(self.path), "known": _packed(self.known), "wanted": _packed(self.wanted)}
        )

    @classmethod
    def from_line(cls, line: str) -> PendingSave:
        """What ``to_line`` gave.

        Raises:
            ValueError: The line was cut or is none of ours.
        """
        try:
            record = json.loads(line)
            path, known, wanted = (record[key] for key in ("path", "known", "wanted"))
            if not isinstance(path, str):
                raise TypeError
            return cls(Path(path), _unpacked(known), _unpacked(wanted))
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("not a line of the journal of unsaved annotations") from error

    def state(self) -> PendingState:
        """Compare with the disk. Raises ``AnnotationError`` if the file cannot be read."""
        on_disk = read_bytes(self.path)
        if on_disk == self.wanted:
            return PendingState.DONE
        return PendingState.READY if on_disk == self.known else PendingState.CONFLICT

    def apply(self) -> bool:
        """Save; gives and raises as ``AnnotationFile.save``."""
        return AnnotationFile(self.path, self.known).put(self.wanted)


def _packed(data: bytes | None) -> str | None:
    return None if data is None else base64.b85encode(data).decode()


def _unpacked(text: str | None) -> bytes | None:
    return None if text is None else base64.b85decode(text)

"""What could not be saved yet, kept in the user's folder so that a crash does not lose it.

Used from the worker that saves. One small file for each annotation file, written whole or not at
all, and removed as soon as the changes are where they belong.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.recovery import PendingSave, PendingState
from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import LprError
from lpr_desktop.files import write_atomic


def unsaved_folder() -> Path:
    """Where the files are; not made here."""
    return user_data_folder() / "unsaved"


class Unsaved:
    """The changes that wait for a place where they can be saved."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or unsaved_folder()

    def keep(self, file: AnnotationFile, annotation: ImageAnnotation) -> None:
        """Remember what could not be saved. Raises OSError."""
        pending = PendingSave.of(file, annotation)
        place = self._place(file.path)
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(place, (pending.to_line() + "\n").encode("utf-8"))

    def forget(self, path: Path) -> None:
        """It is saved, or a person does not want it any more."""
        self._place(path).unlink(missing_ok=True)

    def find(self, path: Path) -> PendingSave | None:
        """What waits for an annotation file."""
        return self._read(self._place(path))

    def below(self, folder: Path) -> list[PendingSave]:
        """What waits for the annotation files in a folder and the folders in it."""
        found = (self._read(place) for place in sorted(self._folder.glob("*.json")))
        return [one for one in found if one is not None and folder in one.path.parents]

    def settle(self, folder: Path) -> tuple[list[PendingSave], list[PendingSave]]:
        """Save what can be saved now; returns what was saved and what still waits."""
        saved, waiting = [], []
        for pending in self.below(folder):
            try:
                state = pending.state()
                if state is PendingState.READY:
                    pending.apply()
                    saved.append(pending)
            except LprError:
                state = PendingState.CONFLICT
            if state is PendingState.CONFLICT:
                waiting.append(pending)
            else:
                self.forget(pending.path)
        return saved, waiting

    def _place(self, path: Path) -> Path:
        name = hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._folder / f"{name}.json"

    def _read(self, place: Path) -> PendingSave | None:
        try:
            return PendingSave.from_line(place.read_text(encoding="utf-8").strip())
        except (OSError, ValueError):
            return None

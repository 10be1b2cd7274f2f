"""Detectors on disk: the one that ships, and the user's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.assets import models_folder, user_data_folder
from lpr_desktop.detection.card import read_card
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import natural_key, show_name

DEFAULT_NAME = "default"


@dataclass(frozen=True, slots=True)
class DetectorInfo:
    """A detector that can be chosen: its name, folder, and what to show."""

    name: str
    folder: Path
    title: str
    description: str = ""


def user_detectors_folder() -> Path:
    """Where the user's own detectors are kept; not created here."""
    return user_data_folder() / "detectors"


def default_detector() -> Path:
    """Folder of the detector that ships."""
    return models_folder() / DEFAULT_NAME


def find_detector(name_or_path: str) -> Path:
    """Folder of a detector, given by the name that ``list_detectors`` shows or by a path.

    Raises:
        DetectorError: There is none; the message lists those there are.
    """
    for info in list_detectors():
        if info.name == name_or_path:
            return info.folder
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        read_card(path)
        return path
    names = ", ".join(info.name for info in list_detectors()) or "none"
    raise DetectorError(
        f"{show_name(name_or_path)}: no detector of this name and no such folder. "
        f"Detectors here: {names}."
    )


def list_detectors() -> list[DetectorInfo]:
    """Every readable detector: the one that ships first, then the user's in natural order."""
    folders = [default_detector()]
    own = user_detectors_folder()
    if own.is_dir():
        inner = (folder for folder in own.iterdir() if folder.is_dir())
        folders += sorted(inner, key=lambda folder: natural_key(folder.name))
    found: list[DetectorInfo] = []
    for folder in folders:
        try:
            card = read_card(folder)
        except DetectorError:
            continue  # a half-copied folder must not hide the others
        if any(info.name == folder.name for info in found):
            continue
        found.append(DetectorInfo(folder.name, folder, card.title, card.description))
    return found

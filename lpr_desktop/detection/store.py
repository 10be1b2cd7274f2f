"""Detectors on disk: the one that ships, and the user's own."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from lpr_desktop.assets import models_folder, user_data_folder
from lpr_desktop.detection.card import DetectorCard, read_card, write_card
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import folder_name, free_path, new_folder, show_name, whole_folders
from lpr_desktop.sentence import Sentence
from lpr_desktop.trash import move_to_trash

DEFAULT_NAME = "default"


@dataclass(frozen=True, slots=True)
class DetectorInfo:
    """A detector that can be chosen: its name, folder, and what to show."""

    name: str
    folder: Path
    title: str
    description: str = ""

    @property
    def is_own(self) -> bool:
        """Whether it is the user's, who may then rename, describe and delete it."""
        return self.folder.parent == user_detectors_folder()

    def card(self) -> DetectorCard:
        """All that its ``model.json`` says. Raises ``DetectorError``."""
        return read_card(self.folder)


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
        "{name_or_path}: no detector of this name and no such folder. Detectors here: {names}.",
        name_or_path=show_name(name_or_path),
        names=names,
    )


def list_detectors() -> list[DetectorInfo]:
    """Every readable detector: the one that ships first, then the user's in natural order."""
    found: list[DetectorInfo] = []
    for folder in [default_detector(), *whole_folders(user_detectors_folder())]:
        try:
            card = read_card(folder)
        except DetectorError:
            continue  # a half-copied folder must not hide the others
        if any(info.name == folder.name for info in found):
            continue
        title, words = card.title, card.description
        if folder == default_detector():  # whose card is in the translations
            title, words = Sentence(title), Sentence(words)
        found.append(DetectorInfo(folder.name, folder, title, words))
    return found


def add_detector(folder: Path, name: str) -> Path:
    """Copy a detector folder to the user's own; it appears whole or not at all.

    Args:
        folder: A complete detector.
        name: What to call it; a number is added where that is taken.

    Returns:
        The new folder.

    Raises:
        DetectorError: ``folder`` holds no detector.
        OSError: It cannot be copied, for a full disk most likely.
    """
    read_card(folder)
    own = user_detectors_folder()
    with new_folder(own) as new:
        shutil.copytree(folder, new, dirs_exist_ok=True)
        new.chmod(0o755)
        return new.replace(free_path(own, name))


def rename_detector(folder: Path, title: str) -> Path:
    """Give one of the user's detectors another name; its folder follows. Gives the new folder.

    Raises:
        DetectorError: It is not the user's, or cannot be changed.
    """
    card = _own_card(folder)
    if not title.strip():
        raise DetectorError("A detector needs a name.")
    with _changing(folder):
        write_card(folder, replace(card, title=title.strip()))
        if folder_name(title) == folder.name:
            return folder
        return folder.rename(free_path(folder.parent, title))


def describe_detector(folder: Path, description: str) -> None:
    """Change the description of one of the user's detectors.

    Raises:
        DetectorError: It is not the user's, or cannot be changed.
    """
    card = _own_card(folder)
    with _changing(folder):
        write_card(folder, replace(card, description=description.strip()))


def trash_detector(folder: Path) -> Path:
    """Move one of the user's detectors to the trash folder; gives where it is, for ``restore``.

    Raises:
        DetectorError: It is not the user's.
        TrashError: It cannot be moved.
    """
    _own_card(folder)
    return move_to_trash(folder, "detectors")


def _own_card(folder: Path) -> DetectorCard:
    if folder.parent != user_detectors_folder():
        raise DetectorError(
            "{name}: ships with the program, or lies elsewhere; only your own "
            "detectors can be changed.",
            name=show_name(folder.name),
        )
    return read_card(folder)


def _changing(folder: Path) -> AbstractContextManager[None]:
    return DetectorError.for_os_error("{folder}: could not be changed ({strerror}).", folder=folder)

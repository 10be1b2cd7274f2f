"""Where the pictures of a data set and their annotation files lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.imaging import IMAGE_SUFFIXES

_PICTURE_FOLDERS = ("images", "JPEGImages")
_ANNOTATION_FOLDERS = ("annotations", "Annotations")


@dataclass(frozen=True, slots=True)
class Layout:
    """Pictures, and where their annotations are written.

    Attributes:
        pictures: The folder of the pictures; subfolders belong to it.
        annotations: A parallel folder with the same subfolders; None: beside the pictures.
    """

    pictures: Path
    annotations: Path | None = None

    @property
    def home(self) -> Path:
        """A folder that is there as long as the data set is."""
        return self.annotations.parent if self.annotations else self.pictures

    def annotation_path(self, picture: Path) -> Path:
        """``photo.front.jpg`` has ``photo.front.xml``."""
        name = f"{picture.stem}.xml"
        if self.annotations is None:
            return picture.with_name(name)
        try:
            return self.annotations / picture.relative_to(self.pictures).with_name(name)
        except ValueError:  # a picture from elsewhere
            return self.annotations / name


def find_layout(folder: Path) -> Layout:
    """The layout of a folder whose layout nobody has set.

    Pictures lie in ``folder``, or in ``images`` (``JPEGImages`` in VOC2012) if there are none in
    it. Annotations lie in ``annotations`` (``Annotations``) beside ``images`` or in the folder,
    unless only the folder of the pictures holds XML files; where there is none, beside the
    pictures.
    """
    pictures = folder
    inner = _first_folder(folder, _PICTURE_FOLDERS)
    if inner and not _holds(folder, IMAGE_SUFFIXES):
        pictures = inner
    places = [folder, pictures]
    if folder.name in _PICTURE_FOLDERS:
        places.append(folder.parent)
    for place in places:
        annotations = _first_folder(place, _ANNOTATION_FOLDERS)
        if annotations is None:
            continue
        if _holds(pictures, {".xml"}) and not _holds(annotations, {".xml"}):
            continue
        return Layout(pictures, annotations)
    return Layout(pictures)


def _first_folder(folder: Path, names: tuple[str, ...]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_dir()), None)


def _holds(folder: Path, suffixes: frozenset[str] | set[str]) -> bool:
    try:
        with os.scandir(folder) as listing:
            return any(
                os.path.splitext(entry.name)[1].lower() in suffixes  # noqa: PTH122 - 100,000 names
                and not entry.name.startswith(".")
                for entry in listing
            )
    except OSError:
        return False

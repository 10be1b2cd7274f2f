"""Where the pictures of a data set and their annotation files lie."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from lpr_desktop.annotation.layouts.pictures import KIND_FOLDERS
from lpr_desktop.files import open_file
from lpr_desktop.imaging import IMAGE_SUFFIXES

VOC_FOLDER = "voc-annotations"
"""Takes the annotations where the folders that have that name hold somebody else's XML."""

_PICTURE_FOLDERS = ("images", "JPEGImages")
_ANNOTATION_FOLDERS = (VOC_FOLDER, "annotations", "Annotations")
_MOST_COMPARED = 50
_MOST_LOOKED_AT = 100_000
_FEW = 5


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

    @property
    def folders_below(self) -> Path | None:
        """Where folders may be made for annotations.

        None: nowhere, for they lie beside pictures, whose folder is there as long as these are.
        """
        return self.home if self.annotations not in (None, self.pictures) else None

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
    unless only the folder of the pictures holds XML files; where there is none, in the one folder
    of any name that holds the XML files of the pictures; else beside the pictures. Where the XML
    is MIT LabelMe's, which nobody else reads, annotations lie apart from it.
    """
    layout = _usual(folder)
    if any(map(is_labelme, _some_xml(layout.annotations or layout.pictures))):
        return Layout(layout.pictures, layout.home / VOC_FOLDER)
    return layout


def is_labelme(file: Path) -> bool:
    """Whether a file is MIT LabelMe's: XML with outlines of points, and without boxes."""
    try:
        with open_file(file) as stream:
            text = stream.read(_MOST_LOOKED_AT)
    except OSError:
        return False
    return b"<pt>" in text and b"<bndbox>" not in text


def _usual(folder: Path) -> Layout:
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
    return _by_content(folder, pictures)


def _by_content(folder: Path, pictures: Path) -> Layout:
    """Folders of any name: one with pictures, and one beside it with their XML files."""
    place = pictures
    if pictures == folder and not _holds(folder, IMAGE_SUFFIXES):
        inner = [one for one in _folders(folder) if _holds(one, IMAGE_SUFFIXES)]
        place = inner[0] if len(inner) == 1 else pictures
    stems = _stems(place, IMAGE_SUFFIXES)
    if stems and not _holds(place, {".xml"}):
        # What stands beside a folder of another name may be another data set.
        arounds = [folder, *([folder.parent] if folder.name.lower() in KIND_FOLDERS else [])]
        for around in arounds:
            beside = [
                one for one in _folders(around) if one != place and stems & _stems(one, {".xml"})
            ]
            if len(beside) == 1:
                return Layout(place, beside[0])
    if pictures != folder and not stems:
        others = [one for one in _folders(folder) if one != pictures]
        if any(_holds(one, {".xml"}) for other in others for one in (other, *_folders(other))):
            # Subfolders of pictures, and the same of their files: each finds its own.
            return Layout(folder)
    return Layout(pictures)


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as listing:
            return [
                folder / entry.name
                for entry in listing
                if not entry.name.startswith(".") and entry.is_dir()
            ]
    except OSError:
        return []


def _stems(folder: Path, suffixes: frozenset[str] | set[str]) -> set[str]:
    """Names without ending; of a folder of pictures a few are enough."""
    found: set[str] = set()
    try:
        with os.scandir(folder) as listing:
            for entry in listing:
                stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 - 100,000 names
                if suffix.lower() in suffixes and not stem.startswith("."):
                    found.add(stem)
                    if suffixes is IMAGE_SUFFIXES and len(found) >= _MOST_COMPARED:
                        break
    except OSError:
        pass
    return found


def _some_xml(folder: Path) -> list[Path]:
    """A few XML files of a folder and its subfolders; the first may mark nothing."""
    found: list[Path] = []
    for place in (folder, *_folders(folder)[:_MOST_COMPARED]):
        with contextlib.suppress(OSError), os.scandir(place) as listing:
            xml = (Path(e.path) for e in listing if e.name.lower().endswith(".xml"))
            found += islice(xml, _FEW - len(found))
        if len(found) == _FEW:
            break
    return found


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

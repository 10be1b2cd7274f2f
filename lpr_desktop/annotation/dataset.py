"""A folder of pictures with annotations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.annotation.copies import difference_hash, near_copies
from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.annotation.layouts.parts import WORDS
from lpr_desktop.csv_table import read_table
from lpr_desktop.errors import DatasetError
from lpr_desktop.picture_listing import list_images

__all__ = ["Sample", "difference_hash", "near_copies", "read_split", "samples"]


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and its annotation file (None: not annotated)."""

    image: Path
    annotation: Path | None


def samples(folder: Path) -> list[Sample]:
    """Pictures of a data set with their annotations, matched by stem.

    Pictures lie in ``folder`` or ``folder/images`` (``JPEGImages``); annotations beside them, or
    in ``annotations`` (``Annotations``), with or without the pictures' subfolders. Of pictures
    with one stem, the first has the annotation. Natural order.

    Raises:
        DatasetError: There is no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise DatasetError("{folder}: no such folder.", folder=folder)
    layout = find_layout(folder)
    pictures = layout.pictures
    places = [pictures, folder / "annotations", folder / "Annotations"]
    found = []
    taken: set[Path] = set()
    for image in list_images([pictures]):
        name = f"{image.stem}.xml"
        candidates = [image.parent / name, layout.annotation_path(image)]
        candidates += [place / name for place in places]
        annotation = next((path for path in candidates if path.is_file()), None)
        if annotation in taken:
            annotation = None
        elif annotation is not None:
            taken.add(annotation)
        found.append(Sample(image, annotation))
    if not found:
        raise DatasetError("{folder}: no pictures in it.", folder=folder)
    return found


def read_split(file: Path, set_name: str, part: str) -> set[str]:
    """File names of one part of a data set, from a CSV file with columns set, image, part.

    A table of one set alone is taken for that of ``set_name``, as in a training.

    Raises:
        DatasetError: The file cannot be read, lacks a column, or names no such set or part.
    """
    rows = [row for _, row in read_table(file, ("set", "image", "part"))]
    own = [row for row in rows if row["set"] == set_name]
    if not own and len({row["set"] for row in rows}) == 1:
        own = rows  # the folder was renamed or copied
    names = {row["image"] for row in own if row["part"] == part}
    if not names:
        # ``valid``, ``val`` and ``validation`` are one part.
        wanted = WORDS.get(part.lower(), part)
        names = {row["image"] for row in own if WORDS.get(row["part"].lower()) == wanted}
    if not names:
        raise DatasetError(
            "{file}: no pictures of set {set_name!r} in part {part!r}.",
            file=file,
            set_name=set_name,
            part=part,
        )
    return names

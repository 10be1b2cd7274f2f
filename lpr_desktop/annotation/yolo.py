"""YOLO: a text file for each picture, a line ``class x y width height`` for each box.

``x`` and ``y`` are the centre; all four are shares of the picture's width and height.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from lpr_desktop.annotation.formats import (
    Annotated,
    Transfer,
    annotated_pictures,
    class_names,
    import_boxes,
    write_new,
)
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import AnnotatedBox, one_line
from lpr_desktop.annotation.yolo_classes import (
    agreed_names,
    keypoint_shape,
    list_files,
    new_lists,
    read_names,
)
from lpr_desktop.annotation.yolo_rows import read_row
from lpr_desktop.errors import DatasetError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.imaging import read_header

_MAX_BYTES = 2_000_000
_LABELS = "labels"


def export_yolo(
    index: DatasetIndex,
    target: Path,
    *,
    classes: Sequence[str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Write ``labels/*.txt`` (subfolders as the pictures have), ``classes.txt``, ``data.yaml``.

    A checked picture without plates gets an empty file. Texts and flags have no place in YOLO.
    Boxes are shares of the upright picture, also where the annotation was made for another size or
    for the unturned picture (``notes`` of the result).

    Labels that are there already have the numbers of the list of classes that is there. So that
    list is followed, and classes that it lacks are written at its end: that changes the meaning of
    nothing, and is done without ``overwrite`` too.

    Args:
        index: The data set; pictures are not copied.
        target: Folder to write to; made if it is missing. With the data set's own folder, the one
            that holds ``images``, the result can be trained on at once.
        classes: Classes that are written, in the order of their numbers behind those of a list
            that is there (with ``overwrite`` in its place); default: those of the data set, in the
            order of the alphabet.
        overwrite: Replace files that are there, also a list of classes that cannot be read;
            otherwise they are kept and named.
        progress: Called for each picture, twice where the classes must be looked for first.

    Raises:
        DatasetError: The list of classes that is there cannot be read, or there are two that
            contradict each other, and ``overwrite`` is not set. Nothing was written.
    """
    transfer = Transfer()
    lists = list_files((target / _LABELS, target))
    names: list[str] = []
    try:
        # Followed even with ``overwrite``: labels of other pictures may be there and stay.
        names = [] if overwrite and classes is not None else agreed_names(lists)
    except DatasetError as error:
        if not overwrite:
            raise DatasetError(
                f"{error} Nothing was written: the numbers in the labels would not fit the list "
                "of classes. Mend or remove the list, or choose another folder."
            ) from error
    passes = 2 if classes is None else 1
    chosen = class_names(index, _part(progress, 0, passes)) if classes is None else classes
    wanted = dict.fromkeys(line for name in chosen if (line := one_line(name)))
    names += [name for name in wanted if name not in names]
    head = "train: images\nval: images\n" if index.layout.pictures == target / "images" else ""
    # Before the labels: those mean nothing without them.
    for file, data in new_lists(target, lists, names, head, overwrite=overwrite).items():
        write_new(file, data, transfer, overwrite=True)
    if transfer.skipped:
        transfer.skipped.append("No labels were written: they mean nothing without that list.")
        return transfer
    numbers = {name: names.index(name) for name in wanted}
    for item in annotated_pictures(index, transfer, _part(progress, passes - 1, passes)):
        file = (target / _LABELS / index.names[item.row]).with_suffix(".txt")
        write_new(file, _lines(index, item, numbers, transfer), transfer, overwrite)
    return transfer


def import_yolo(
    index: DatasetIndex,
    labels: Path,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Make annotations of YOLO files.

    Of a picture ``sub/a.jpg`` the file is ``sub/a.txt`` in ``labels``, or ``a.txt`` if no other
    picture has that name. Names of the classes come from ``classes.txt``, ``data.yaml`` or
    ``data.yml`` there or one folder up; without them class 0 is ``plate``. Polygons become the
    boxes around them; key points are left out. An empty file says that there is no plate.

    Args:
        index: The data set.
        labels: Folder of the text files, or the one that holds them in ``labels``, as
            ``export_yolo`` writes it.
        overwrite: Replace the boxes of pictures that have an annotation; otherwise it is kept.
        progress: Called for each picture.

    Raises:
        DatasetError: There is no such folder, no file in it fits a picture, or the list of classes
            cannot be read.
    """
    found = _labels_in(index, labels)
    lists = list_files((found.folder, found.folder.parent))
    names = read_names(lists[0]) if lists else []
    keypoints = keypoint_shape(lists)
    transfer = Transfer()
    for row, name in enumerate(index.names):
        if progress:
            progress(row + 1, len(index))
        file = found.file_of(name)
        if file is None:
            doubt = found.doubt_about(name)
            if doubt is None:
                transfer.unlooked += 1
            else:
                transfer.skipped.append(doubt)
            continue
        try:
            header = read_header(index.picture(row))
        except ImageError as error:
            transfer.skipped.append(str(error))
            continue
        boxes = _read(file, names, keypoints, header.width, header.height, transfer)
        if boxes is not None:
            import_boxes(
                index, row, boxes, header, transfer, verified=not boxes, overwrite=overwrite
            )
    return transfer


def _part(progress: Progress | None, part: int, parts: int) -> Progress | None:
    """The progress of one of several passes over the pictures."""
    if progress is None:
        return None
    return lambda done, total: progress(part * total + done, parts * total)


def _lines(
    index: DatasetIndex, item: Annotated, numbers: Mapping[str, int], transfer: Transfer
) -> bytes:
    width, height = item.header.width, item.header.height
    lines = []
    for place, marked in enumerate(item.annotation.boxes, 1):
        box = marked.box.clipped(width, height)
        what = f"{show_name(index.names[item.row])}, box {place}"
        if marked.class_name not in numbers:
            transfer.skipped.append(f"{what}: its class {marked.class_name!r} is not in the list.")
        elif box.area == 0:
            transfer.skipped.append(f"{what}: nothing of it lies in the picture.")
        else:
            x, y = box.center
            shares = (x / width, y / height, box.width / width, box.height / height)
            numbers_text = " ".join(f"{share:.6f}" for share in shares)
            lines.append(f"{numbers[marked.class_name]} {numbers_text}\n")
    return "".join(lines).encode()


@dataclass(frozen=True, slots=True)
class _Labels:
    """Finds the label files of pictures.

    Attributes:
        folder: Where they lie.
        stems: How many pictures have each name, without folder and ending.
        top: Those names that a picture outside all subfolders has.
    """

    folder: Path
    stems: Counter[str]
    top: frozenset[str]

    def file_of(self, name: str) -> Path | None:
        own = self.folder / PurePosixPath(name).with_suffix(".txt")
        if own.is_file():
            return own
        flat = self.folder / own.name
        # One file for several pictures would give all but one the boxes of another.
        return flat if self.stems[own.stem] == 1 and flat.is_file() else None

    def doubt_about(self, name: str) -> str | None:
        """A sentence, if a file without subfolder may be that of this picture or of another."""
        path = PurePosixPath(name)
        file = f"{path.stem}.txt"
        if path.stem in self.top or not (self.folder / file).is_file():
            return None
        return (
            f"{show_name(name)}: {show_name(file)} may belong to it or to another picture of that "
            f"name. Move it to {show_name(path.parent / file)} if it is meant for this one."
        )


def _labels_in(index: DatasetIndex, folder: Path) -> _Labels:
    if not folder.is_dir():
        raise DatasetError(f"{show_name(folder)}: no such folder.")
    paths = [PurePosixPath(name) for name in index.names]
    stems = Counter(path.stem for path in paths)
    top = frozenset(path.stem for path in paths if len(path.parts) == 1)
    for place in (folder, folder / _LABELS):
        found = _Labels(place, stems, top)
        if any(found.file_of(name) for name in index.names):
            return found
    raise DatasetError(
        f"No label file in {show_name(folder)} fits a picture of this folder. The file of car.jpg "
        "is car.txt, in the same subfolder if several pictures have that name."
    )


def _read(
    file: Path,
    names: Sequence[str],
    keypoints: tuple[int, int] | None,
    width: int,
    height: int,
    transfer: Transfer,
) -> list[AnnotatedBox] | None:
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise ValueError("over 2 MB")
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        transfer.skipped.append(f"{show_name(file)}: could not be read ({error}).")
        return None
    boxes = []
    faults = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            boxes.append(read_row(line, names, width, height, keypoints))
        except ValueError as error:
            faults += 1
            transfer.skipped.append(f"{show_name(file)}, line {number}: {error}.")
    # With nothing but faults it must not look as if there were no plate.
    return boxes if boxes or not faults else None

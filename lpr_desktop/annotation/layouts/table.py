"""CSV tables with a row for each box: TensorFlow's, VoTT's, VIA's, Kaggle's, Open Images'.

Columns are known by what people call them; without a row of names it is keras-retinanet's
``path,x1,y1,x2,y2,class`` (https://github.com/fizyr/keras-retinanet).
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from lpr_desktop.annotation.layouts.found import (
    MOST_BOXES_A_PICTURE,
    SHARES,
    Found,
    Gathering,
    fault_in_line,
    numbers,
    plate_text,
    shown,
)
from lpr_desktop.annotation.layouts.json_files import attributes_in, via_box
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.annotation.layouts.parts import WORDS, by_files
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.csv_table import CsvRow, csv_rows
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

_MOST_COLUMNS = 200
_MOST_ROWS = 1_000_000
_MOST_BROKEN = 20

_IMAGE = (
    *("filename", "image", "imagename", "imagenames", "imageid", "imgid", "img", "imgname"),
    *("file", "path", "imagepath", "filepath", "images", "picture", "imgfile", "imagefile"),
)
_EDGES: Mapping[str, Sequence[str]] = {
    "x0": ("xmin", "x1", "left", "bboxx1", "x0", "xtl", "bboxxmin"),
    "y0": ("ymin", "y1", "top", "bboxy1", "y0", "ytl", "bboxymin"),
    "x1": ("xmax", "x2", "right", "bboxx2", "xbr", "bboxxmax"),
    "y1": ("ymax", "y2", "bottom", "bboxy2", "ybr", "bboxymax"),
}
_SIDES: Mapping[str, Sequence[str]] = {
    "x": ("x", "bboxx", "xmin", "left"),
    "y": ("y", "bboxy", "ymin", "top"),
    "w": ("w", "bboxwidth", "bboxw", "boxwidth", "width"),
    "h": ("h", "bboxheight", "bboxh", "boxheight", "height"),
}
_CLASS = ("class", "label", "labelname", "classname", "name", "category", "tag", "object")
_TEXT = (
    *("text", "platetext", "platenumber", "plate", "licenseplate", "licenceplate", "number"),
    *("platenumbers", "lp", "labeltext", "ocr"),
)
_WIDTH, _HEIGHT = ("width", "imagewidth", "imgwidth"), ("height", "imageheight", "imgheight")
_Row = tuple[str, list[AnnotatedBox], tuple[float, float] | None, list[str], str]
_PART = ("part", "split", "set", "subset", "usage")


def find(listing: Listing) -> Iterator[Found]:
    """Tables about the pictures."""
    gathering = Gathering()
    files: dict[str, list[str]] = {}
    told: dict[str, str] = {}
    for name in listing.tables(".csv", ".tsv"):
        try:
            rows = _rows(listing, name)
        except DatasetError:
            continue
        if rows is None:
            continue
        for row in _until_broken(rows, listing):
            said, boxes, size, faults, part = row
            picture = listing.pictures.find(said, name)
            if picture is None:
                gathering.miss(said)
                continue
            gathering.add(picture, boxes, size, faults=faults)
            files.setdefault(name, []).append(picture)
            if part:
                told[picture] = part
    if gathering.marked:
        what = (
            Sentence("labels in a CSV table")
            if len(files) == 1
            else Sentence("labels in {files} CSV tables", files=len(files))
        )
        parts = told if len(set(told.values())) > 1 else by_files(files)
        yield gathering.found(what, parts=parts)


def _until_broken(rows: Iterator[_Row], listing: Listing) -> Iterator[_Row]:
    """The rows as far as the table can be read; what ends them goes to the troubles."""
    try:
        yield from rows
    except DatasetError as error:
        listing.troubles.append(error.sentence)


def _rows(listing: Listing, name: str) -> Iterator[_Row] | None:
    """What each row says; None for a table of something else."""
    first = listing.head(name, 65_536).splitlines()[:1]
    if not first or first[0].count(",") + first[0].count(";") + first[0].count("\t") < 3:
        return None
    mark = max(",;\t", key=first[0].count)
    header = next(csv.reader([first[0]], delimiter=mark))
    columns = {_key(column): at for at, column in reversed(list(enumerate(header)))}
    if len(header) > _MOST_COLUMNS:
        return None
    if "regionshapeattributes" in columns and "filename" in columns:
        return _via_rows(listing, name, mark, columns)
    if _is_headless(header):
        columns = {"image": 0, "xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4, "class": 5}
        return _box_rows(listing, name, mark, columns, 0)
    if _first(columns, _IMAGE) is None or _places(columns) is None:
        return None
    return _box_rows(listing, name, mark, columns, 1)


def _box_rows(
    listing: Listing, name: str, mark: str, columns: Mapping[str, int], start: int
) -> Iterator[_Row]:
    image, places = _first(columns, _IMAGE), _places(columns)
    assert image is not None
    assert places is not None
    edges, are_sides = places
    named, texted, parted = (_first(columns, keys) for keys in (_CLASS, _TEXT, _PART))
    if texted == named:
        texted = None
    wide, high = (None, None) if are_sides else (_first(columns, k) for k in (_WIDTH, _HEIGHT))
    of_picture: Counter[str] = Counter()
    columns_needed = max(columns.values()) + 1
    absent = -1  # a cell that is always empty
    named, texted, parted, wide, high = (
        absent if at is None else at for at in (named, texted, parted, wide, high)
    )
    for number, row, _ in _table(listing, name, mark):
        if number <= start or not row:
            continue
        cells = [*map(str.strip, row), *[""] * (columns_needed - len(row) + 1), ""]
        said = cells[image]
        of_picture[said] += 1
        if not said or of_picture[said] > MOST_BOXES_A_PICTURE + 1:
            continue
        if listing.pictures.find(said, name) is None:
            yield said, [], None, [], ""
            continue
        part = WORDS.get(cells[parted].lower(), "")
        if not any(cells[at] for at in edges):
            yield said, [], None, [], part
            continue
        try:
            values = numbers([cells[at] for at in edges])
            if are_sides:
                values = [*values[:2], values[0] + values[2], values[1] + values[3]]
            is_share = all(0 <= value <= 1 for value in values) and any(0 < v < 1 for v in values)
            box = AnnotatedBox(Box.from_points(*values), cells[named], plate_text(cells[texted]))
            size = SHARES if is_share else _size(cells[wide], cells[high])
            yield said, [box], size, [], part
        except ValueError as error:
            yield said, [], None, [fault_in_line(name, number, error)], part


def _via_rows(listing: Listing, name: str, mark: str, columns: Mapping[str, int]) -> Iterator[_Row]:
    image, shape = columns["filename"], columns["regionshapeattributes"]
    attributes = columns.get("regionattributes", len(columns))
    for number, row, _ in _table(listing, name, mark):
        if number == 1 or len(row) <= max(image, shape):
            continue
        region = attributes_in(row[shape])
        if not region:
            continue
        try:
            more = attributes_in(row[attributes]) if attributes < len(row) else None
            yield row[image], [via_box(region, more)], None, [], ""
        except ValueError as error:
            yield row[image], [], None, [fault_in_line(name, number, error)], ""


def _table(listing: Listing, name: str, mark: str) -> Iterator[CsvRow]:
    """The rows; a line that cannot be read goes to the troubles, and takes no other one along."""
    broken = 0
    for number, row in enumerate(csv_rows(listing.lines(name), mark)):
        if number == _MOST_ROWS:
            raise DatasetError(
                "{name}: a table of more than {most:,} rows. Divide it.",
                name=shown(name),
                most=_MOST_ROWS,
            )
        if row.is_whole:
            yield row
            continue
        broken += 1
        if broken > _MOST_BROKEN:
            raise DatasetError("{name}: not readable as a table.", name=shown(name))
        listing.troubles.append(
            Sentence(
                "{name}: line {line} was left out: a quotation mark in it is not closed, or a cell "
                "is far too long. Mend that line.",
                name=shown(name),
                line=row.line,
            )
        )


def _places(columns: Mapping[str, int]) -> tuple[list[int], bool] | None:
    """Columns of the edges, or (True) of the corner with width and height."""
    for names, are_sides in ((_EDGES, False), (_SIDES, True)):
        found = [_first(columns, keys) for keys in names.values()]
        if all(at is not None for at in found) and len(set(found)) == 4:
            return [at for at in found if at is not None], are_sides
    return None


def _is_headless(header: Sequence[str]) -> bool:
    if len(header) != 6 or "." not in header[0]:
        return False
    try:
        numbers(header[1:5])
    except ValueError:
        return False
    return True


def _size(width: str, height: str) -> tuple[float, float] | None:
    try:
        wide, high = numbers([width, height])
    except ValueError:
        return None
    return (wide, high) if wide > 0 and high > 0 else None


def _first(columns: Mapping[str, int], keys: Sequence[str]) -> int | None:
    return next((columns[key] for key in keys if key in columns), None)


def _key(column: str) -> str:
    return "".join(c for c in column.casefold() if c.isalnum())

"""What a part file holds: the objects of ``read --json``, as JSON Lines or as a Parquet table."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.files import FileStamp, unicode_text
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.export import picture_object
from lpr_desktop.reading.reader import PictureResult, Reading

if TYPE_CHECKING:
    import pyarrow as pa

FORMATS = ("parquet", "jsonl")

Row = dict[str, Any]

# With every field filled, and fractions where there can be any: what kinds of values the columns
# hold is read off it.
_EXAMPLE = PictureResult(
    Path("car.jpg"),
    *(640, 480, 0.5),
    readings=(
        Reading(
            Box(1.5, 1.5, 2.5, 2.5),
            *(0.9, "AB12", 0.9),
            characters=(Character("A", 0.9),),
            candidates=("A812",),
            country="pl",
            country_probability=0.9,
            is_partial=True,
            missing="edge",
            corners=((1.5, 1.5), (2.5, 1.5), (2.5, 2.5), (1.5, 2.5)),
        ),
    ),
    notes=("It is cut short.",),
    stamp=FileStamp(1, 1),
    taken_at=1.5,
)


def picture_row(result: PictureResult, name: str) -> Row:
    """The JSON object of a picture, with what its file told.

    Args:
        result: As read; its path may be that of a copy.
        name: Path or URL of the picture.

    The keys are those of ``export.picture_object``, ``read_at`` (Unix seconds), and where they are
    known ``taken_at`` (likewise), ``size`` (bytes), ``mtime_ns`` (time of change in nanoseconds)
    and ``notes``.
    """
    row = picture_object(result)
    row |= {"image": unicode_text(name), "read_at": round(time.time(), 3)}
    if result.taken_at is not None:
        row["taken_at"] = result.taken_at
    if result.stamp is not None:
        row |= {"size": result.stamp.size, "mtime_ns": result.stamp.mtime_ns}
    if result.notes:
        row["notes"] = list(result.notes)
    return row


def result_of(rows: Sequence[Row]) -> PictureResult:
    """What was read in a picture, from all its rows of :func:`plate_rows`; the opposite of them."""
    first = rows[0]
    stamp = None
    if first.get("mtime_ns") is not None:
        stamp = FileStamp(first["size"], first["mtime_ns"])
    return PictureResult(
        Path(first["image"]),
        first.get("width") or 0,
        first.get("height") or 0,
        first.get("seconds") or 0.0,
        tuple(_reading(row) for row in rows if row.get("plate") is not None),
        tuple(first.get("notes") or ()),
        first.get("error"),
        stamp,
        first.get("taken_at"),
    )


def _reading(plate: Row) -> Reading:
    corners = plate["corners"]
    return Reading(
        Box(*plate["box"]),
        plate["score"],
        plate["text"],
        plate["confidence"],
        tuple(Character(one["text"], one["confidence"]) for one in plate["characters"]),
        tuple(plate["candidates"]),
        country=plate["country"],
        country_probability=plate["country_probability"],
        is_partial=plate["partial"],
        missing=plate["missing"],
        corners=tuple((x, y) for x, y in corners) if corners else None,  # type: ignore[arg-type]
    )


def failed_row(name: str, message: str) -> Row:
    """The object of a picture that could not be read."""
    return {"image": unicode_text(name), "error": unicode_text(message)}


def plate_rows(picture: Row) -> Iterator[Row]:
    """A row for each plate (``plate`` counts from 1), one for a picture without a plate."""
    shared = {key: value for key, value in picture.items() if key != "plates"}
    plates = picture.get("plates", [])
    for number, plate in enumerate(plates, start=1):
        yield {**shared, "plate": number, **plate}
    if not plates:
        yield shared


def encode(pictures: Sequence[Row], form: str) -> bytes:
    """A part file: ``jsonl``, a line a picture; ``parquet``, a row a plate."""
    if form == "jsonl":
        lines = (json.dumps(picture, ensure_ascii=False) + "\n" for picture in pictures)
        return "".join(lines).encode()
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = [row for picture in pictures for row in plate_rows(picture)]
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema()), sink, compression="zstd")
    return sink.getvalue()


@cache
def schema() -> pa.Schema:
    """The columns of a part file in Parquet, whatever the pictures in it have."""
    import pyarrow as pa

    picture = picture_row(_EXAMPLE, "car.jpg") | {"error": "It is damaged."}
    return pa.Table.from_pylist(list(plate_rows(picture))).schema

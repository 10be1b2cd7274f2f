"""What a part file holds: the objects of ``read --json``, as JSON Lines or as a Parquet table."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.files import unicode_text
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.export import picture_object
from lpr_desktop.reading.reader import FileStamp, PictureResult, Reading

if TYPE_CHECKING:
    import pyarrow as pa

FORMATS = ("parquet", "jsonl")

Row = dict[str, Any]

# With every field filled: what kinds of values the columns hold is read off it.
_EXAMPLE = PictureResult(
    Path("car.jpg"),
    *(640, 480, 0.5),
    readings=(
        Reading(
            Box(1, 1, 2, 2),
            *(0.9, "AB12", 0.9),
            characters=(Character("A", 0.9),),
            candidates=("A812",),
            country="pl",
            corners=((1, 1), (2, 1), (2, 2), (1, 2)),
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

    The keys are those of ``export.picture_object``, and where they are known ``taken_at`` (Unix
    seconds), ``size`` (bytes), ``mtime_ns`` (time of change in nanoseconds) and ``notes``.
    """
    row = picture_object(result)
    row["image"] = unicode_text(name)
    if result.taken_at is not None:
        row["taken_at"] = result.taken_at
    if result.stamp is not None:
        row |= {"size": result.stamp.size, "mtime_ns": result.stamp.mtime_ns}
    if result.notes:
        row["notes"] = list(result.notes)
    return row


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

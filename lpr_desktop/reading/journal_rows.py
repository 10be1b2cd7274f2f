"""Rows of the journal's tables, to and from readings and pictures."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lpr_desktop.files import AnyPath, FileStamp, camera_of
from lpr_desktop.geometry import Box, iou_matrix
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading import journal_passages
from lpr_desktop.reading.journal_index import drop_keys, fold, index_keys
from lpr_desktop.reading.journal_store import Execute
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.reading_id import new_reading_id
from lpr_desktop.reading.seen import Seen
from lpr_desktop.reading.thumbnail import crop_jpeg

SAME_PLATE_IOU = 0.5
"""A box of a new reading that overlaps an earlier one so much is the same plate."""

_INSERT = """
INSERT INTO readings (id, picture_id, x0, y0, x1, y1, score, text, confidence, characters,
                      candidates, country, corners, country_probability, partial, missing, seen,
                      direction, detector, read_at, shown)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
"""

_UPDATE = """
UPDATE readings SET (x0, y0, x1, y1, score, text, confidence, characters, candidates,
                     country, corners, country_probability, partial, missing, seen,
                     direction, detector, read_at, shown)
= (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) WHERE id = ?
"""


_SELECT = """
SELECT x0, y0, x1, y1, score, text, confidence, characters, candidates,
       country, corners, country_probability, partial, missing, seen, direction
FROM readings WHERE id = ?
"""


@dataclass(frozen=True, slots=True)
class RememberedReading:
    """A reading as the journal keeps it.

    Attributes:
        id: For ``Journal.correct`` and the like.
        reading: Without ``crop`` and ``lines``.
        corrected: The text that a person gave, None if there is none.
        detector: Name of the detector that found the box, None if a person drew it.
    """

    id: int
    reading: Reading
    corrected: str | None
    detector: str | None


@dataclass(frozen=True, slots=True)
class RememberedPicture:
    """A picture as the journal keeps it.

    Attributes:
        result: As it was read, without the boxes that a person removed and with those that a
            person drew; its ``error`` if it could not be read.
        readings: The same readings, in the same order, with ids and corrections.
        detector: Name of the detector; None if the picture was not read yet and a person only
            drew boxes.
        read_at: Unix time of the reading; None likewise.
    """

    result: PictureResult
    readings: tuple[RememberedReading, ...]
    detector: str | None
    read_at: float | None


def path_key(path: AnyPath) -> bytes:
    """The absolute path as bytes; ``os.fsdecode`` turns it back. A camera's stays as it is."""
    if camera_of(path) is not None:
        return os.fsencode(path)
    return os.fsencode(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links


def insert_reading(
    connection: sqlite3.Connection,
    picture_id: int,
    reading: Reading,
    detector: str | None,
    now: float,
    reading_id: int | None = None,
) -> int:
    """Add a reading, ``detector`` None for a box that a person drew; returns its id.

    ``reading_id`` is that with which it was born, None if it is born now.
    """
    number = new_reading_id() if reading_id is None else reading_id
    connection.execute(_INSERT, (number, picture_id, *_values(reading), detector, now))
    _keep_crop(connection.execute, number, reading)
    settle(connection, number)
    return number


def is_kept(connection: sqlite3.Connection, reading_id: int, reading: Reading) -> bool:
    """Whether the journal holds the reading just so."""
    kept = connection.execute(_SELECT, (reading_id,)).fetchone()
    return kept is not None and tuple(kept) == _values(reading)


def update_reading(
    connection: sqlite3.Connection,
    reading_id: int,
    reading: Reading,
    detector: str | None,
    now: float,
) -> None:
    """Put a reading in the place of another."""
    connection.execute(_UPDATE, (*_values(reading), detector, now, reading_id))
    _keep_crop(connection.execute, reading_id, reading)
    settle(connection, reading_id)


def settle(connection: sqlite3.Connection, reading_id: int) -> None:
    """Bring what a reading is found by up to date with its text, correction and picture."""
    before, text = connection.execute(
        "SELECT key, coalesce(corrections.text, readings.text) FROM readings"
        " LEFT JOIN corrections ON reading_id = id WHERE id = ?",
        (reading_id,),
    ).fetchone()
    key = fold(text)
    connection.execute(
        "UPDATE readings SET key = ?, (time, folder_id) ="
        # A video's file is complete when its last frame was taken.
        " (SELECT coalesce(taken_at, iif(mtime_ns > 0, mtime_ns / 1e9, touched_at)"
        "    - coalesce(duration, 0)) + coalesce(json_extract(seen, '$[0]'), 0), folder_id"
        "  FROM pictures WHERE pictures.id = picture_id) WHERE id = ?",
        (key, reading_id),
    )
    index_keys(connection, [key])
    if before != key:
        journal_passages.leave(connection.execute, reading_id)
        if before:
            drop_keys(connection, [before])
    journal_passages.join(connection.execute, reading_id)


def _keep_crop(execute: Execute, reading_id: int, reading: Reading) -> None:
    jpeg = reading.thumbnail if reading.crop is None else crop_jpeg(reading.crop)
    if jpeg is not None:
        execute(
            "INSERT INTO crops VALUES (?, ?) ON CONFLICT DO UPDATE SET jpeg = excluded.jpeg",
            (reading_id, jpeg),
        )


def picture_of(row: Sequence[Any], reading_rows: Iterable[Sequence[Any]]) -> RememberedPicture:
    """A picture from a row of ``pictures`` and its rows of the view ``shown_readings``."""
    _, path, size, mtime_ns, _, read_at, detector, *read = row
    width, height, seconds, notes, error, taken_at, _, duration = read
    readings = tuple(
        RememberedReading(number, _reading(values), corrected, found_by)
        for _, number, corrected, found_by, *values in reading_rows
    )
    result = PictureResult(
        path=Path(os.fsdecode(path)),
        width=width,
        height=height,
        seconds=seconds,
        readings=tuple(remembered.reading for remembered in readings),
        notes=tuple(json.loads(notes)),
        error=error,
        stamp=FileStamp(size, mtime_ns),
        taken_at=taken_at,
        duration=duration,
    )
    return RememberedPicture(result, readings, detector, read_at)


def same_plates(
    new: Sequence[tuple[Box, Seen | None]], earlier: Sequence[tuple[Box, Seen | None]]
) -> dict[int, int]:
    """Index of a new box → index of the earlier one that is the same plate, best overlap first.

    Of a video or a camera it is the same only if it was there at the same time; and it is if both
    passages hold one single reading, whichever of their frames shows them best.
    """
    overlap = iou_matrix([box for box, _ in new], [box for box, _ in earlier])
    for index, (_, seen) in enumerate(new):
        for other, (_, then) in enumerate(earlier):
            if seen is not None and then is not None:
                if not seen.overlaps(then):
                    overlap[index, other] = 0
                elif seen.shares(then):
                    overlap[index, other] = 1
    pairs: dict[int, int] = {}
    while overlap.size:
        index, other = divmod(int(overlap.argmax()), overlap.shape[1])
        if overlap[index, other] < SAME_PLATE_IOU:
            break
        pairs[index] = other
        overlap[index, :] = overlap[:, other] = 0
    return pairs


def _values(reading: Reading) -> tuple[Any, ...]:
    return (
        *reading.box.as_tuple(),
        reading.score,
        reading.text,
        reading.confidence,
        json.dumps([(c.text, c.confidence, c.alternatives) for c in reading.characters]),
        json.dumps(reading.candidates),
        reading.country,
        json.dumps(reading.corners),
        reading.country_probability,
        reading.is_partial,
        reading.missing,
        None if reading.seen is None else reading.seen.to_json(),
        None if reading.seen is None else reading.seen.direction,
    )


def _reading(values: Sequence[Any]) -> Reading:
    x0, y0, x1, y1, score, text, confidence, characters, candidates, country, *more = values
    corners, country_probability, is_partial, missing, seen, direction = more
    points = json.loads(corners)
    return Reading(
        box=Box(x0, y0, x1, y1),
        score=score,
        text=text,
        confidence=confidence,
        characters=tuple(
            Character(character, sure, tuple((other, value) for other, value in others))
            for character, sure, others in json.loads(characters)
        ),
        candidates=tuple(json.loads(candidates)),
        country=country,
        country_probability=country_probability,
        is_partial=bool(is_partial),
        missing=missing,
        corners=tuple((x, y) for x, y in points) if points else None,  # type: ignore[arg-type]
        seen=None if seen is None else Seen.from_json(seen, direction),
    )

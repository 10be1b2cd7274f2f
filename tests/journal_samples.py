"""Readings and pictures for the tests of the journal."""

from __future__ import annotations

import os
from pathlib import Path

from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_index import alike_clues, fold, part_clues
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult, Reading

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
BOX = Box(10.5, 20, 110, 45.25)
AWAY = Box(300, 20, 400, 45)
NUDGED = Box(14, 21, 115, 46)


def reading(text: str = "WA84442", box: Box = BOX, score: float = 0.9) -> Reading:
    return Reading(
        box=box,
        score=score,
        text=text,
        confidence=0.75,
        characters=tuple(Character(c, 0.5, (("O", 0.25),)) for c in text),
        candidates=("WAB4442",),
        country="pl",
        corners=((10, 20), (110, 20), (110, 45), (10, 45.5)),
    )


def picture(folder: Path, name: str = "car.jpg", content: str = "x") -> Path:
    path = folder / name
    path.write_text(content)
    return path


def result(path: Path, *readings: Reading, error: str | None = None) -> PictureResult:
    return PictureResult(path, 640, 480, 0.25, readings, ("cut short",), error, FileStamp.of(path))


def put(
    journal: Journal,
    text: str,
    *,
    folder: str = "/pictures",
    taken: float | None = None,
    confidence: float = 0.5,
    number: int = 0,
) -> int:
    """Record one plate in a picture of its own; gives its id."""
    path = Path(folder) / f"{text}-{number}.jpg"
    read = Reading(Box(0, 0, 9, 9), 0.5, text, confidence)
    stamp = FileStamp(1, (number + 1) * 10**9)
    (id,) = journal.record(
        PictureResult(path, 9, 9, 0, (read,), None or (), None, stamp, taken), "d"
    )
    return id


def texts(journal: Journal, text: str = "", **options: object) -> list[str]:
    query = HistoryQuery(text, **options)  # type: ignore[arg-type]
    return [entry.text for entry in journal.history.search(query).entries]


def assert_indexed(journal: Journal) -> None:
    """Everything that is found by an index is there, and nothing else."""
    execute = journal.connection.execute
    readings = execute(
        "SELECT key, coalesce(corrections.text, readings.text) FROM readings"
        " LEFT JOIN corrections ON reading_id = id"
    ).fetchall()
    assert all(key == fold(text) for key, text in readings)
    plates = dict(execute("SELECT key, id FROM plates"))
    assert set(plates) == {key for key, _ in readings if key}
    clues = {
        (clue, number)
        for key, number in plates.items()
        for clue in part_clues(key) | alike_clues(key)
    }
    assert set(execute("SELECT clue, plate_id FROM clues")) == clues
    assert execute(
        "SELECT count(*) FROM folders WHERE id NOT IN (SELECT folder_id FROM pictures)"
    ).fetchone() == (0,)

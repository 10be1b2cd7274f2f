"""Folders of results for tests, written as the workers write them."""

from __future__ import annotations

from pathlib import Path

from lpr_desktop.cluster.results import Request, ResultFolder
from lpr_desktop.cluster.rows import encode, picture_row
from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, Reading

REQUEST = Request("ab" * 32, PipelineSettings(), "", "parquet", ("/gate",))


def result(path: str, text: str, number: int) -> PictureResult:
    """A picture with a plate; later and surer with its number, every other one Polish."""
    reading = Reading(
        Box(1.25, 2.5, 30, 14),
        *(0.9, text, round(0.5 + number % 8 / 10, 2)),
        characters=tuple(Character(character, 0.9) for character in text),
        candidates=("B1",),
        country="de" if number % 2 else "pl",
        country_probability=0.75,
        corners=((1, 2), (30, 2), (30, 14), (1, 14)),
    )
    stamp = FileStamp(10, 5)
    return PictureResult(Path(path), 64, 48, 0.25, (reading,), (), None, stamp, 1000.0 + number)


def put_part(folder: Path, name: str, *results: PictureResult) -> None:
    """Write a part, and the manifest."""
    place = ResultFolder(str(folder))
    place.begin(REQUEST)
    # A path has one of a URL's two slashes.
    rows = [picture_row(one, str(one.path).replace(":/", "://")) for one in results]
    place.write_part(f"{name}.parquet", encode(rows, "parquet"))

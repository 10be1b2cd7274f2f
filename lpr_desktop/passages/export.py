"""Passages as JSON objects and as rows of a CSV table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lpr_desktop.files import unicode_text
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.passages.passage import Passage


def passage_object(video: Path, passage: Passage) -> dict[str, Any]:
    """The JSON object of a passage in a video; times in seconds from its beginning.

    ``box`` and ``frame`` are those of the best sighting; ``readings`` are the single ones.
    """
    return {"video": unicode_text(video), **_object(passage), "direction": passage.direction}


def camera_object(camera: str, passage: Passage) -> dict[str, Any]:
    """The JSON object of a passage before a camera; times are Unix times.

    ``frame`` counts the frames that were read since the camera was opened.
    """
    return {"camera": camera, **_object(passage), "direction": passage.direction}


def stills_object(folder: Path, passage: Passage, images: list[Path]) -> dict[str, Any]:
    """The JSON object of a passage that pictures show; times are Unix times.

    ``images`` are the pictures of the single readings, in their order.
    """
    told = _object(passage)
    for reading, image in zip(told["readings"], images, strict=True):
        reading["image"] = unicode_text(image)
        del reading["frame"]
    best = passage.sightings.index(passage.best)
    told["frame"] = unicode_text(images[best])
    return {"folder": unicode_text(folder), **told}


def _object(passage: Passage) -> dict[str, Any]:
    together = passage.reading
    return {
        "first_seen": round(passage.first_seen, 3),
        "last_seen": round(passage.last_seen, 3),
        "text": together.text,
        "confidence": round(together.confidence, 4),
        "candidates": list(together.candidates),
        "country": together.country,
        "country_probability": round(together.country_probability, 4),
        "partial": together.is_partial,
        "missing": together.missing,
        "uncertain": not together.text or together.confidence < SURE_PLATE,
        "box": _box(together.box),
        "frame": passage.best.frame,
        "readings": [
            {
                "frame": seen.frame,
                "time": round(seen.time, 3),
                "text": seen.reading.text,
                "confidence": round(seen.reading.confidence, 4),
                "score": round(seen.reading.score, 4),
                "box": _box(seen.reading.box),
            }
            for seen in passage.sightings
        ],
    }


def _box(box: Box) -> list[float]:
    return [round(edge, 2) for edge in box.as_tuple()]

"""Stand-ins for parts of a reader that are missing, which must not stop the other part.

Without a detector a person can still draw boxes and have them read, without Tesseract plates are
still found and can be typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import DetectorError, LprError, OcrError
from lpr_desktop.ocr.engine import GrayImage, LineText

if TYPE_CHECKING:
    from lpr_desktop.detection.detector import Detection
    from lpr_desktop.reading.reader import PlateReader


class MissingDetector:
    """Stands in for a detector that cannot be loaded: finds nothing, and says why."""

    name = ""
    threshold = 1.0

    def __init__(self, error: DetectorError) -> None:
        self.error = error

    def detect(
        self,
        image: NDArray[np.uint8],
        min_score: float | None = None,
        *,
        is_thorough: bool = False,
    ) -> list[Detection]:
        """Raises the ``DetectorError`` that loading raised."""
        raise self.error


class MissingEngine:
    """Stands in for an engine that cannot be started: plates are cut out, their text is empty."""

    name = ""

    def __init__(self, error: OcrError) -> None:
        self.error = error

    def recognize(self, line: GrayImage) -> LineText:
        """No characters."""
        return LineText(())

    def close(self) -> None:
        """Nothing to free."""


def missing_parts(reader: PlateReader) -> list[LprError]:
    """Why parts of a reader are stand-ins; empty if it is whole."""
    return [
        part.error
        for part in (reader.detector, reader.ocr.engine)
        if isinstance(part, MissingDetector | MissingEngine)
    ]

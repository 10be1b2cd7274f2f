"""Where in a camera's picture plates count, and how large they are at the least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detection, Detector
from lpr_desktop.geometry import Box

Polygon = tuple[tuple[float, float], ...]
"""Corners as parts of the picture's width and height, 0 to 1."""

_AROUND = 0.03
"""Part of the picture's size that is looked at beyond the polygons: plates stand out of them."""

_WORTH = 0.7
"""A part of the picture that is larger than that is not cut out."""


@dataclass(frozen=True, slots=True)
class Region:
    """The part of a picture in which plates count.

    Attributes:
        inside: The middle of a plate lies in one of these, if there are any.
        outside: It lies in none of these.
        least_width: Plates that are narrower do not count, in pixels.
    """

    inside: tuple[Polygon, ...] = ()
    outside: tuple[Polygon, ...] = ()
    least_width: float = 0.0

    def holds(self, box: Box, width: int, height: int) -> bool:
        """Whether a plate counts in a picture of that size."""
        x, y = box.center
        point = x / width, y / height
        return (
            box.width >= self.least_width
            and (not self.inside or any(_is_in(point, one) for one in self.inside))
            and not any(_is_in(point, one) for one in self.outside)
        )

    def part(self, width: int, height: int) -> tuple[int, int, int, int]:
        """What of a picture is to be looked at: left, top, right, lower edge in pixels."""
        whole = 0, 0, width, height
        if not self.inside:
            return whole
        points = [point for polygon in self.inside for point in polygon]
        box = Box.around(points)
        x0, y0 = max(0, int((box.x0 - _AROUND) * width)), max(0, int((box.y0 - _AROUND) * height))
        x1 = min(width, round((box.x1 + _AROUND) * width))
        y1 = min(height, round((box.y1 + _AROUND) * height))
        is_worth = 0 < (x1 - x0) * (y1 - y0) < _WORTH * width * height
        return (x0, y0, x1, y1) if is_worth else whole


class RegionDetector:
    """A detector that looks at a region alone.

    Attributes:
        name, threshold: Those of the detector that it looks with.
    """

    def __init__(self, detector: Detector, region: Region) -> None:
        self.name = detector.name
        self.threshold = detector.threshold
        self._detector = detector
        self._region = region

    def detect(
        self,
        image: NDArray[np.uint8],
        min_score: float | None = None,
        *,
        is_thorough: bool = False,
    ) -> list[Detection]:
        """Find the plates that count; see ``Detector.detect``."""
        height, width = image.shape[:2]
        x0, y0, x1, y1 = self._region.part(width, height)
        part = np.ascontiguousarray(image[y0:y1, x0:x1])
        found = self._detector.detect(part, min_score, is_thorough=is_thorough)
        moved = (Detection(one.box.shifted(x0, y0), one.score, one.class_name) for one in found)
        return [one for one in moved if self._region.holds(one.box, width, height)]


def _is_in(point: tuple[float, float], polygon: Sequence[tuple[float, float]]) -> bool:
    return cv2.pointPolygonTest(np.array(polygon, np.float32), point, measureDist=False) >= 0

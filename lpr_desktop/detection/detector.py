"""PlateDetector: finds plates in a picture with LiteRT."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.decode import decode
from lpr_desktop.detection.litert import LiteNetwork, read_model
from lpr_desktop.detection.multi_scale import MIN_SCORE, NetworkPass, fuse_scales
from lpr_desktop.detection.resizing import resized
from lpr_desktop.detection.tiling import choose_tile, merge_tile
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox

MIN_SIDE = 2.0
"""Boxes narrower or lower than so many pixels of the picture are not reported."""


@dataclass(frozen=True, slots=True)
class Detection:
    """A box with a score (0 to 1) from a detector."""

    box: Box
    score: float
    class_name: str = "plate"


class Detector(Protocol):
    """Finds plates. A detector object belongs to one thread at a time."""

    name: str
    threshold: float

    def detect(self, image: NDArray[np.uint8], min_score: float | None = None) -> list[Detection]:
        """Find plates in an RGB uint8 (H, W, 3) picture, best first.

        ``min_score`` overrides the detector's own ``threshold``. Boxes are float pixel edges of
        ``image``, clipped to it.
        """


class PlateDetector:
    """A detector folder, loaded and ready.

    Attributes:
        name: The folder's name.
        threshold: Score from which a box counts as a plate unless the caller says otherwise.
        input_size: Side of the network's square input in pixels.
        coarse_size: The same for a second pass over the whole picture; 0 without one.
    """

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Load ``folder/detector.tflite`` as ``folder/model.json`` describes it.

        Args:
            folder: A detector on disk.
            threads: Threads for one picture.

        Raises:
            DetectorError: A file is missing or broken, or the two do not belong together.
        """
        card = read_card(folder)
        self.name = folder.name
        self.threshold = card.threshold
        self.input_size = card.input_size
        self.coarse_size = card.coarse_size
        self._margin = card.margin
        self._class_name = card.classes[0]
        file = folder / "detector.tflite"
        content = read_model(file)
        self._fine = LiteNetwork(file, content, card.input_size, threads)
        self._coarse = self._made_coarse(file, content, threads) if card.coarse_size else None

    def _made_coarse(self, file: Path, content: bytes, threads: int) -> LiteNetwork:
        try:
            smaller = resized(content, self.input_size, self.coarse_size)
        except ValueError as error:
            raise DetectorError(
                f"{show_name(file)}: cannot take {self.coarse_size} pixels as model.json asks "
                f"for ({error}). Choose another detector."
            ) from error
        return LiteNetwork(file, smaller, self.coarse_size, threads, resize=True)

    def detect(self, image: NDArray[np.uint8], min_score: float | None = None) -> list[Detection]:
        """Find plates; see ``Detector.detect``.

        At most two passes: the second one is over the whole picture, coarser, or over a tile.
        """
        least = self.threshold if min_score is None else min_score
        height, width = image.shape[:2]
        found = self._pass_over(self._fine, image)
        # What is small is seen closely, what is large once more from afar: never both.
        network = self._coarse or self._fine
        side = network.input_size - 2 * self._margin
        tile = choose_tile(found, width, height, side)
        if tile:
            x0, y0, x1, y1 = (int(edge) for edge in tile.as_tuple())
            closer = self._pass_over(network, image[y0:y1, x0:x1])
            found = merge_tile(found, closer, tile, width, height)
        elif self._coarse:
            found = fuse_scales(found, self._pass_over(self._coarse, image, mirrored=True))
        found = found.suppressed()
        detections = []
        for box, score in zip(found.boxes, found.scores, strict=True):
            box = box.clipped(width, height)
            if score >= least and box.width >= MIN_SIDE and box.height >= MIN_SIDE:
                detections.append(Detection(box, score, self._class_name))
        return detections

    def _pass_over(
        self, network: LiteNetwork, image: NDArray[np.uint8], *, mirrored: bool = False
    ) -> NetworkPass:
        """What a network finds in a picture or a part of it, or in its mirror image."""
        canvas, frame = letterbox(image, network.input_size, self._margin)
        boxes, scores = decode(network.output(canvas[:, ::-1] if mirrored else canvas), MIN_SCORE)
        if mirrored:
            boxes[:, [0, 2]] = network.input_size - boxes[:, [2, 0]]
        found = [frame.to_picture(Box(*(float(edge) for edge in row))) for row in boxes]
        return NetworkPass(found, [float(score) for score in scores], frame.scale)

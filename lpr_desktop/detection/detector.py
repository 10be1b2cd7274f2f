"""PlateDetector: finds plates in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.card import INT8_NETWORK, NETWORK, REFINEMENT, read_card
from lpr_desktop.detection.decode import decode, grid_size
from lpr_desktop.detection.multi_scale import MIN_SCORE, NetworkPass, fuse_scales
from lpr_desktop.detection.refinement import Refinement
from lpr_desktop.detection.resizing import resized
from lpr_desktop.detection.tiling import choose_tiles, merge_tiles, tile_grid
from lpr_desktop.errors import DetectorError, NetworkError
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox
from lpr_desktop.inference.network import Network, open_network, read_network
from lpr_desktop.picture_decode import BACKGROUND

MIN_SIDE = 2.0
"""Boxes narrower or lower than so many pixels of the picture are not reported."""

_DOUBTFULLY, _SURELY = 0.25, 0.4
"""What fills so much of a picture is looked at from afar, and counts as a plate there."""
_AFAR, _BORDER = 240, 0.6
"""How large the picture is then, in pixels, and how wide the border beside it, in parts of it."""


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

    def detect(
        self,
        image: NDArray[np.uint8],
        min_score: float | None = None,
        *,
        is_thorough: bool = False,
    ) -> list[Detection]:
        """Find plates in an RGB uint8 (H, W, 3) picture, best first.

        Args:
            image: The picture.
            min_score: Overrides the detector's own ``threshold``.
            is_thorough: Search the whole picture, in up to ``tiling.MOST_TILES`` tiles. It finds
                more far plates and costs up to two passes more than that, not two or three;
                two or three more where a doubtful plate fills the picture.

        Returns:
            Boxes are float pixel edges of ``image``, clipped to it.
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
        """Load the network of a folder as ``model.json`` describes it.

        That is ``detector-int8.tflite`` where there is one, with weights and pictures in 8 bits,
        else ``detector.tflite``; and ``refinement.tflite`` where there is one.

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
        file = network_file(folder)
        self._is_int8 = file.name == INT8_NETWORK
        try:
            content = read_network(file)
            self._fine = _opened(content, file, card.input_size, threads)
            self._coarse = self._made_coarse(file, content, threads) if card.coarse_size else None
            refinement = folder / REFINEMENT
            self._refinement = Refinement(refinement, threads) if refinement.exists() else None
        except NetworkError as error:
            raise DetectorError("{error} Choose another detector.", error=error) from error

    @property
    def runtime(self) -> str:
        """What runs the network just now, for a person."""
        return f"{self._fine.runtime}, {'int8' if self._is_int8 else 'float32'}"

    def _made_coarse(self, file: Path, content: bytes, threads: int) -> Network:
        try:
            smaller = resized(content, self.input_size, self.coarse_size)
        except ValueError as error:
            raise DetectorError(
                "{file}: cannot take {coarse_size} pixels as model.json asks for "
                "({error}). Choose another detector.",
                file=file,
                coarse_size=self.coarse_size,
                error=error,
            ) from error
        return _opened(smaller, file, self.coarse_size, threads)

    def detect(
        self,
        image: NDArray[np.uint8],
        min_score: float | None = None,
        *,
        is_thorough: bool = False,
    ) -> list[Detection]:
        """Find plates; see ``Detector.detect``.

        Two passes or three: the second one is over the whole picture, coarser, or over a tile, the
        third over another tile. A thorough search has both passes over the whole picture and one
        over each of many tiles. What is found is looked at closely where the detector has a
        refinement. Where nothing reaches the detector's threshold, but something that was seen
        fills the picture, it is looked at once more from afar, with a border around it.
        """
        least = self.threshold if min_score is None else min_score
        height, width = image.shape[:2]
        found, seen = self._find(image, is_thorough=is_thorough)
        # Whatever the caller's score: a lower one must not find less.
        if max(found.scores, default=0.0) < self.threshold and any(
            _fills(box, image, _DOUBTFULLY) for box in seen.boxes
        ):
            afar = self._from_afar(image)
            found = NetworkPass(found.boxes + afar.boxes, found.scores + afar.scores, found.scale)
        found = found.suppressed(least)
        detections = []
        for box, score in zip(found.boxes, found.scores, strict=True):
            box = box.clipped(width, height)
            if box.width >= MIN_SIDE and box.height >= MIN_SIDE:
                detections.append(Detection(box, score, self._class_name))
        return detections

    def _find(
        self, image: NDArray[np.uint8], *, is_thorough: bool = False
    ) -> tuple[NetworkPass, NetworkPass]:
        """What is found, and what was seen before it was looked at closely, however doubtful."""
        height, width = image.shape[:2]
        found = self._pass_over(self._fine, image)
        # What is small is seen closely, what is large once more from afar: never both.
        network = self._coarse or self._fine
        side = _side(network) - 2 * self._margin
        if is_thorough:
            network, side = self._fine, _side(self._fine) - 2 * self._margin
            tiles = tile_grid(width, height, side)
        else:
            tiles = choose_tiles(found, width, height, side)
        if self._coarse and (is_thorough or not tiles):
            found = fuse_scales(found, self._pass_over(self._coarse, image, mirrored=True))
        closer = []
        for tile in tiles:
            x0, y0, x1, y1 = (int(edge) for edge in tile.as_tuple())
            closer.append((tile, self._pass_over(network, image[y0:y1, x0:x1])))
        seen = merge_tiles(found, closer, width, height)
        found = self._refinement.refine(image, seen.suppressed()) if self._refinement else seen
        return found, seen

    def _from_afar(self, image: NDArray[np.uint8]) -> NetworkPass:
        """Plates that fill a picture, found with a border around it; never a thorough search."""
        height, width = image.shape[:2]
        scale = min(1.0, _AFAR / max(height, width))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        border = round(_BORDER * max(size))
        framed = cv2.copyMakeBorder(
            cv2.resize(image, size, interpolation=cv2.INTER_AREA),
            *(border,) * 4,
            cv2.BORDER_CONSTANT,
            value=(BACKGROUND,) * 3,
        )
        found, _ = self._find(framed)
        boxes, scores = [], []
        for there, score in zip(found.boxes, found.scores, strict=True):
            box = there.shifted(-border, -border).scaled(width / size[0], height / size[1])
            if _fills(box, image, _SURELY):
                boxes.append(box)
                scores.append(score)
        return NetworkPass(boxes, scores, found.scale)

    def _pass_over(
        self, network: Network, image: NDArray[np.uint8], *, mirrored: bool = False
    ) -> NetworkPass:
        """What a network finds in a picture or a part of it, or in its mirror image."""
        canvas, frame = letterbox(image, _side(network), self._margin)
        (output,) = network.run((cv2.flip(canvas, 1) if mirrored else canvas)[None])
        boxes, scores = decode(output[0], MIN_SCORE)
        if mirrored:
            boxes[:, [0, 2]] = _side(network) - boxes[:, [2, 0]]
        found = [frame.to_picture(Box(*row)) for row in boxes.tolist()]
        return NetworkPass(found, scores.tolist(), frame.scale)


def network_file(folder: Path) -> Path:
    """Which of a detector's networks is run: the one that is quantised, where there is one."""
    quantised = folder / INT8_NETWORK
    return quantised if quantised.exists() else folder / NETWORK


def _opened(content: bytes, file: Path, side: int, threads: int) -> Network:
    """The network for square inputs of ``side`` pixels. Raises NetworkError, DetectorError."""
    network = open_network(content, file, threads)
    cells = grid_size(side)
    shapes = [network.input_shape, *network.output_shapes]
    if shapes != [(1, side, side, 3), (1, cells, cells, 5)]:
        raise DetectorError(
            "{parent}: {name} and model.json do not belong together (their sizes "
            "differ). Choose another detector or save this one anew.",
            parent=file.parent,
            name=file.name,
        )
    return network


def _side(network: Network) -> int:
    return network.input_shape[1]


def _fills(box: Box, image: NDArray[np.uint8], share: float) -> bool:
    """Whether a box covers such a share of a picture."""
    height, width = image.shape[:2]
    return box.clipped(width, height).area >= share * width * height

"""Refinement: a second, small network looks closely at each thing that may be a plate.

The detector sees the whole picture at once, plates as small as they are there. What it finds is cut
out of the picture in its own resolution, with what is around it, and this network says whether it
is a plate and where its edges are. Measured in docs/experiments/detector.md.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.multi_scale import NetworkPass, log_odds, probability
from lpr_desktop.errors import DetectorError
from lpr_desktop.geometry import Box
from lpr_desktop.inference.network import open_network, read_network
from lpr_desktop.picture_decode import BACKGROUND

WIDTH, HEIGHT = 144, 96
"""Size in pixels of the window that the network sees."""

WIDER, TALLER = 1.7, 1.9
"""A window is at least so many times as wide and as high as the box in its middle."""

LEAST_SCORE, LEAST_SIDE, MOST_BOXES = 0.2, 2.0, 8
"""Boxes that score less, are narrower or lower in the picture (in its pixels), or come behind so
many better ones are left as they are."""

LIKELY, CLOSER = 0.3, 0.95
"""What scores so much then is looked at once more, mirrored, in a window so many times as wide and
as high: the mean of two looks is tighter than one (docs/experiments/detector.md 9)."""

_MOST_MOVE = 1.0  # in parts of the window's width; the network that ships stays below 0.2


class Refinement:
    """Looks at boxes once more; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_refinement.py`` makes it.
        threads: Threads for one box.

    Raises:
        NetworkError: The file is missing or damaged.
        DetectorError: It is another network's.
    """

    def __init__(self, file: Path, threads: int = 1) -> None:
        self._network = open_network(read_network(file), file, threads, is_small=True)
        gives = self._network.output_shapes
        if self._network.input_shape != (1, HEIGHT, WIDTH, 3) or sorted(gives) != [(1, 1), (1, 4)]:
            raise DetectorError(
                "{file}: another network. Choose another detector or save this one anew.", file=file
            )
        self._order = gives.index((1, 1)), gives.index((1, 4))

    def refine(self, image: NDArray[np.uint8], found: NetworkPass) -> NetworkPass:
        """The same boxes with new edges and scores.

        Args:
            image: RGB uint8 (H, W, 3), the picture.
            found: Boxes in it that do not overlap, best first.
        """
        boxes, scores = list(found.boxes), list(found.scores)
        height, width = image.shape[:2]
        for index in range(min(len(boxes), MOST_BOXES)):
            box = boxes[index].clipped(width, height)
            if scores[index] >= LEAST_SCORE and min(box.width, box.height) >= LEAST_SIDE:
                boxes[index], scores[index] = self._look(image, box, scores[index])
        return NetworkPass(boxes, scores, found.scale)

    def _look(self, image: NDArray[np.uint8], box: Box, score: float) -> tuple[Box, float]:
        """The box with new edges, and its score."""
        around = window(box)
        plate, moved = self._seen(image, around)
        odds = log_odds(score)
        if probability(odds + plate) >= LIKELY:
            closer = around.grown((CLOSER - 1) / 2)
            plate_again, moved_again = self._seen(image, closer, mirrored=True)
            plate, moved = (plate + plate_again) / 2, (moved + moved_again) / 2
        return Box.from_points(*(moved + box.as_tuple()).tolist()), probability(odds + plate)

    def _seen(
        self, image: NDArray[np.uint8], around: Box, *, mirrored: bool = False
    ) -> tuple[float, NDArray[np.float64]]:
        """By how much a plate is likelier (log-odds), and how far its edges move, in pixels."""
        seen = cut(image, around)
        outputs = self._network.run((cv2.flip(seen, 1) if mirrored else seen)[None])
        plate, edges = (np.nan_to_num(outputs[index][0]) for index in self._order)
        moved = np.clip(edges, -_MOST_MOVE, _MOST_MOVE).astype(np.float64) * around.width
        if mirrored:
            moved[[0, 2]] = -moved[[2, 0]]
        return float(plate[0]), moved


def window(box: Box) -> Box:
    """What is seen of a box and around it: as wide for its height as the network's input."""
    width = max(WIDER * box.width, WIDTH / HEIGHT * TALLER * box.height)
    height = width * HEIGHT / WIDTH
    x, y = box.center
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def cut(image: NDArray[np.uint8], around: Box) -> NDArray[np.uint8]:
    """A window of a picture, RGB uint8 (``HEIGHT``, ``WIDTH``, 3); grey outside the picture.

    Args:
        image: RGB uint8 (H, W, 3).
        around: As ``window`` gives it, of a box in the picture.
    """
    scale = WIDTH / around.width
    x, y = around.x0, around.y0
    if scale < 0.6:  # thin lines would shimmer if the warp skipped pixels
        x0, y0 = max(0, int(x) - 2), max(0, int(y) - 2)
        part = image[y0 : int(around.y1) + 3, x0 : int(around.x1) + 3]
        # Of a picture that is a strip at least one row or column is left.
        fy, fx = (max(scale * 1.2, 1 / side) for side in part.shape[:2])
        image = cast(
            NDArray[np.uint8],
            cv2.resize(part, None, fx=fx, fy=fy, interpolation=cv2.INTER_AREA),
        )
        sx, sy = image.shape[1] / part.shape[1], image.shape[0] / part.shape[0]
        matrix = np.array([[scale / sx, 0, (x0 - x) * scale], [0, scale / sy, (y0 - y) * scale]])
    else:
        matrix = np.array([[scale, 0, -x * scale], [0, scale, -y * scale]])
    # Edges lie half a pixel beside the centres from which cv2 counts.
    matrix[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5
    return cast(
        NDArray[np.uint8],
        cv2.warpAffine(
            image,
            matrix,
            (WIDTH, HEIGHT),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(BACKGROUND,) * 3,
        ),
    )

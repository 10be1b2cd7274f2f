"""PlateDetector: finds plates in a picture with LiteRT."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection import second_look
from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.decode import decode, grid_size, suppress
from lpr_desktop.detection.vetting import check_model
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox

MAX_MODEL_BYTES = 500_000_000
"""A larger ``detector.tflite`` is refused (float32 of the whole Inception-ResNet-v2 is 220 MB)."""

_stderr_lock = threading.Lock()

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
        self._margin = card.margin
        self._class_name = card.classes[0]
        self._interpreter = _load(folder / "detector.tflite", threads)
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._output = self._interpreter.get_output_details()[0]["index"]
        cells = grid_size(card.input_size)
        wanted = [(1, card.input_size, card.input_size, 3), (1, cells, cells, 5)]
        details = (
            self._interpreter.get_input_details()[0],
            self._interpreter.get_output_details()[0],
        )
        if [tuple(detail["shape"]) for detail in details] != wanted:
            raise DetectorError(
                f"{show_name(folder)}: detector.tflite and model.json do not belong together "
                "(their sizes differ). Choose another detector or save this one anew."
            )

    def detect(self, image: NDArray[np.uint8], min_score: float | None = None) -> list[Detection]:
        """Find plates; see ``Detector.detect``.

        Of a large picture in which something small may be a plate, parts are looked at again.
        """
        least = self.threshold if min_score is None else min_score
        height, width = image.shape[:2]
        boxes, scores, scale = self._look(image, min(least, second_look.LEAST_SCORE))
        side = self.input_size - 2 * self._margin
        for tile in second_look.tiles(boxes, scores, scale, width, height, side, self.threshold):
            x0, y0, x1, y1 = (int(edge) for edge in tile.as_tuple())
            closer, closer_scores, _ = self._look(image[y0:y1, x0:x1], least)
            # What is small there is told by the second look alone.
            kept = [
                index
                for index, box in enumerate(boxes)
                if not second_look.is_small(box, scale)
                or not (tile.x0 <= box.center[0] <= tile.x1 and tile.y0 <= box.center[1] <= tile.y1)
            ]
            boxes = [boxes[index] for index in kept]
            scores = [scores[index] for index in kept]
            for box, score in zip(closer, closer_scores, strict=True):
                box = box.shifted(x0, y0)
                if second_look.is_whole(box, tile, width, height):
                    boxes.append(box)
                    scores.append(score)
        found = []
        edges = np.array([box.as_tuple() for box in boxes], np.float32).reshape(-1, 4)
        for index in suppress(edges, np.array(scores, np.float32)):
            box = boxes[index].clipped(width, height)
            if scores[index] >= least and box.width >= MIN_SIDE and box.height >= MIN_SIDE:
                found.append(Detection(box, scores[index], self._class_name))
        return found

    def _look(self, image: NDArray[np.uint8], least: float) -> tuple[list[Box], list[float], float]:
        """Boxes and scores of a picture or a part of it, and how it was scaled for that."""
        canvas, frame = letterbox(image, self.input_size, self._margin)
        self._interpreter.set_tensor(self._input, canvas[None].astype(np.float32))
        self._interpreter.invoke()
        boxes, scores = decode(self._interpreter.get_tensor(self._output)[0], least)
        found = [frame.to_picture(Box(*(float(edge) for edge in row))) for row in boxes]
        return found, [float(score) for score in scores], frame.scale


@contextlib.contextmanager
def _without_delegate_note() -> Iterator[None]:
    """Keep LiteRT's "INFO: Created TensorFlow Lite XNNPACK delegate" off the terminal.

    Its C++ logger writes to file descriptor 2 and has no switch that Python reaches. Everything
    else that is written there meanwhile is passed on afterwards.
    """
    with _stderr_lock, tempfile.TemporaryFile() as held:
        try:
            shown = os.dup(2)
        except OSError:  # a window without a console
            yield
            return
        os.dup2(held.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(shown, 2)
            os.close(shown)
            held.seek(0)
            for line in held:
                if b"XNNPACK delegate" not in line:
                    os.write(2, line)


def _load(file: Path, threads: int) -> Any:
    # Importing LiteRT costs 0.2 s: only when a detector is really loaded.
    from ai_edge_litert.interpreter import Interpreter

    try:
        if file.stat().st_size > MAX_MODEL_BYTES:
            raise DetectorError(f"{show_name(file)}: too large for a detector. Choose another one.")
        # From memory: LiteRT cannot open names that are not plain ASCII on every system.
        content = file.read_bytes()
        check_model(content)
        with _without_delegate_note():
            interpreter = Interpreter(model_content=content, num_threads=threads)
            interpreter.allocate_tensors()
    except OSError as error:
        raise DetectorError(
            f"{show_name(file)}: could not be read ({error.strerror}). Choose another detector."
        ) from error
    except (ValueError, RuntimeError) as error:
        raise DetectorError(
            f"{show_name(file)}: not a working LiteRT model ({error}). Choose another detector."
        ) from error
    return interpreter

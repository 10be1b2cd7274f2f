"""Where the annotations of `openimages` and the shipped detector disagree: candidates to look at.

    python scripts/models/mend_street_scenes.py DATA OUT

Six passes of the shipped detector's network over each picture that is trained on: the whole one at
395 and, in the mirror, at 523 pixels, and its four overlapping quarters at 523. Writes to OUT

- ``boxes.csv``: the mean of the passes' boxes, weighted by their scores, for annotated plates under
  200 pixels' width that two passes found, the surer one with a score of 0.6, at an IoU of 0.45 with
  the annotation: the detector has learned plates' outer edges, most annotations lie outside;
- ``candidates`` with its sheets: what at least two passes see where no box is, surest first;
- ``doubtful`` and its sheets: annotated boxes that no pass meets at that IoU, widest first.

Of version 4's 420 surest candidates 59 were seen to be plates (default_detector_missing.csv), 36
could not be told (default_detector_unsure.csv); of 160 doubtful boxes the first 20 that are plainly
elsewhere were moved, and four show nothing (…_unsure.csv).
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from find_missing_boxes import write_sheets  # noqa: E402
from train_default_detector import SPLIT  # noqa: E402

from lpr_desktop.annotation import dataset, voc  # noqa: E402
from lpr_desktop.detection.card import NETWORK  # noqa: E402
from lpr_desktop.detection.decode import decode, suppress  # noqa: E402
from lpr_desktop.detection.multi_scale import MIN_SCORE  # noqa: E402
from lpr_desktop.detection.resizing import resized  # noqa: E402
from lpr_desktop.detection.store import default_detector  # noqa: E402
from lpr_desktop.detection.tiling import is_whole  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import letterbox, open_image  # noqa: E402
from lpr_desktop.inference.network import Network, open_network, read_network  # noqa: E402

OWN, LARGE, MARGIN = 395, 523, 13
QUARTER = 0.56  # of a side
SAME, SURE, LEAST, WIDEST = 0.45, 0.6, 0.25, 200.0

Scored = tuple[float, Box]


class Passes:
    """The network at two sizes."""

    def __init__(self) -> None:
        file = default_detector() / NETWORK
        content = read_network(file)
        self._own = open_network(content, file)
        self._large = open_network(resized(content, OWN, LARGE), file)

    def over(self, image: NDArray[np.uint8]) -> list[list[Scored]]:
        """What each of the six passes finds in a picture."""
        found = [_find(self._own, image), _find(self._large, image, mirrored=True)]
        height, width = image.shape[:2]
        rows, columns = int(QUARTER * height), int(QUARTER * width)
        for y in (0, height - rows):
            for x in (0, width - columns):
                part = _find(self._large, image[y : y + rows, x : x + columns])
                moved = [(score, box.shifted(x, y)) for score, box in part]
                tile = Box(x, y, x + columns, y + rows)
                found.append([one for one in moved if is_whole(one[1], tile, width, height)])
        return found


def _find(network: Network, image: NDArray[np.uint8], *, mirrored: bool = False) -> list[Scored]:
    side = network.input_shape[1]
    canvas, frame = letterbox(image, side, MARGIN)
    (output,) = network.run(np.ascontiguousarray(canvas[:, ::-1] if mirrored else canvas)[None])
    boxes, scores = decode(output[0], MIN_SCORE)
    if mirrored:
        boxes[:, [0, 2]] = side - boxes[:, [2, 0]]
    return [
        (float(score), frame.to_picture(Box(*(float(edge) for edge in box))))
        for score, box in zip(scores, boxes, strict=True)
    ]


def tightened(annotated: Box, passes: list[list[Scored]]) -> Box | None:
    """The mean of the boxes that meet an annotated one, where the network is sure of it."""
    met = [
        (score, box)
        for found in passes
        for score, box in found
        if score > LEAST and box.iou(annotated) > SAME
    ]
    if len(met) < 2 or max(score for score, _ in met) < SURE or annotated.width >= WIDEST:
        return None
    edges = np.array([box.as_tuple() for _, box in met])
    mean = np.average(edges, axis=0, weights=[score for score, _ in met])
    return Box(*(float(edge) for edge in mean))


def unmarked(annotated: list[Box], passes: list[list[Scored]]) -> list[Scored]:
    """What two passes see where no box is, with the surer one's score."""
    each = [one for found in passes for one in found]
    if not each:
        return []
    edges = np.array([box.as_tuple() for _, box in each], np.float32)
    kept = suppress(edges, np.array([score for score, _ in each], np.float32))
    seen = []
    for score, box in (each[index] for index in kept):
        agree = sum(any(s > LEAST and b.iou(box) > SAME for s, b in found) for found in passes)
        if agree >= 2 and not any(_touches(box, other) for other in annotated):
            seen.append((score, box))
    return seen


def _touches(box: Box, other: Box) -> bool:
    width = min(box.x1, other.x1) - max(box.x0, other.x0)
    height = min(box.y1, other.y1) - max(box.y0, other.y0)
    return max(0.0, width) * max(0.0, height) > 0.1 * min(box.area, other.area)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pictures", type=int, help="only the first so many")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    network = Passes()
    names = dataset.read_split(SPLIT, "openimages", "train")
    samples = [s for s in dataset.samples(chosen.data / "openimages") if s.image.name in names]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["set", "image", "box", "x0", "y0", "x1", "y1"])
    candidates: list[tuple[float, str, Path, Box]] = []
    doubtful: list[tuple[float, str, Path, Box]] = []
    for sample in samples[: chosen.pictures]:
        if sample.annotation is None:
            continue
        passes = network.over(open_image(sample.image))
        boxes = [each.box for each in voc.load(sample.annotation).boxes]
        for index, box in enumerate(boxes):
            mean = tightened(box, passes)
            if mean:
                edges = [f"{edge:.1f}" for edge in mean.as_tuple()]
                writer.writerow(["openimages", sample.image.name, index, *edges])
            elif not any(one.iou(box) > SAME for found in passes for _, one in found):
                doubtful.append((box.width, "openimages", sample.image, box))
        candidates += [
            (score, "openimages", sample.image, box) for score, box in unmarked(boxes, passes)
        ]
    write_atomic(chosen.out / "boxes.csv", text.getvalue().encode())
    for name, found in (("candidates", candidates), ("doubtful", doubtful)):
        write_sheets(sorted(found, key=lambda one: -one[0]), chosen.out / name)
    print(text.getvalue().count("\n") - 1, "boxes moved,", len(candidates), "candidates")


if __name__ == "__main__":
    main()

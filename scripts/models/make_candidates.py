"""Cut out what the detector takes for plates in training views (see train_refinement.py).

    python scripts/models/make_candidates.py DATA --out FOLDER [--views 10000] [--part 0 --parts 2]

The views are those of train_default_detector.py, in four sizes; beside what is found each plate is
cut twice with its edges a little off. A part is a function of the seed and its number alone, so two
processes can make two parts at once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import train_default_detector as default_detector  # noqa: E402

from lpr_desktop.detection.card import REFINEMENT  # noqa: E402
from lpr_desktop.detection.detector import PlateDetector  # noqa: E402
from lpr_desktop.detection.refinement import HEIGHT, WIDTH, cut, window  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.geometry import Box, iou_matrix  # noqa: E402
from lpr_desktop.inference.network import decide_at_once  # noqa: E402
from lpr_desktop.training.augment import AugmentSettings  # noqa: E402
from lpr_desktop.training.batches import TrainingBatches  # noqa: E402
from lpr_desktop.training.swapped_plates import PlateSwap  # noqa: E402

RECORD = np.dtype([
    ("window", np.uint8, (HEIGHT, WIDTH, 3)),
    ("box", np.float32, 4),  # its edges, and those of the plate it overlaps most: from the left and
    ("plate", np.float32, 4),  # upper edge of the window, in parts of the window's width
    ("iou", np.float32),
])  # fmt: skip
SIZES = (400, 512, 640, 820)
SEED = 4711
SHARD = 15000
LEAST_SCORE = 0.05
NO_PLATE, PLATE = 0.3, 0.5
"""Below the one, and from the other IoU on."""


def training_views(data: Path, run: Path, views: int) -> dict[int, TrainingBatches]:
    """Views of every size."""
    pictures = [
        picture
        for name, turns in default_detector.TRAINED.items()
        for picture in turns * default_detector.load_part(data, (name,), "train", run)
    ]
    swap = PlateSwap.draw(2500, 991, 0.3, extra=0.15, hard_negatives=0.3, dark=0.25, steep=0.25)
    return {
        size: TrainingBatches(
            pictures,
            input_size=size,
            batch_size=1,
            views=views,
            seed=SEED + size,
            epoch=0,
            settings=AugmentSettings(
                min_width=14,
                max_width=size,
                mosaic=0.2,
                quarter=0.04,
                steep=0.2,
                whole=0.45,
                night=0.16,
                shrink=0.6,
            ),
            swap=swap,
            workers=0,
        )
        for size in SIZES
    }


def candidates(
    detector: PlateDetector, image: Any, plates: list[Box], rng: np.random.Generator
) -> Iterator[Box]:
    """Boxes of a view: what is found, right and wrong, the plates moved a little, and any place."""
    found = detector.detect(image, LEAST_SCORE)
    best = iou_matrix([one.box for one in found], plates).max(axis=1, initial=0.0)
    order = rng.permutation(len(found))
    wrong = [i for i in order if best[i] < NO_PLATE]
    wrong.sort(key=lambda i: -found[i].score * rng.uniform(0.2, 1))
    half = [i for i in order if NO_PLATE <= best[i] < PLATE]
    right = [i for i in order if best[i] >= PLATE]
    yield from (found[i].box for i in (*wrong[:6], *half[:3], *right[:8]))
    for plate in plates:
        for _ in range(2):
            off = rng.normal(0, 0.11, 4) * np.tile([plate.width, plate.height], 2)
            moved = np.array(plate.as_tuple()) + off
            if moved[2] - moved[0] > 4 and moved[3] - moved[1] > 3:
                yield Box(*moved.tolist())
    if rng.random() < 0.3:
        width = float(np.exp(rng.uniform(np.log(14), np.log(200))))
        height = width / rng.uniform(1, 5)
        x, y = (float(rng.uniform(0, side)) for side in image.shape[1::-1])
        yield Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def record(image: Any, box: Box, plates: list[Box]) -> Any:
    made = np.zeros((), RECORD)
    around = window(box)
    overlap = iou_matrix([box], plates)[0]
    made["window"] = cut(image, around)
    made["iou"] = overlap.max(initial=0.0)
    origin = np.array([around.x0, around.y0] * 2)
    made["box"] = (np.array(box.as_tuple()) - origin) / around.width
    if len(plates):
        plate = plates[int(overlap.argmax())].as_tuple()
        made["plate"] = (np.array(plate) - origin) / around.width
    return made


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--detector", default="default", help="name or folder")
    parser.add_argument("--views", type=int, default=10000)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    decide_at_once()
    with tempfile.TemporaryDirectory() as folder:  # what is found before the close look
        bare = Path(folder, "detector")
        shutil.copytree(
            find_detector(options.detector), bare, ignore=shutil.ignore_patterns(REFINEMENT)
        )
        detector = PlateDetector(bare)
    options.out.mkdir(parents=True, exist_ok=True)
    views = training_views(options.data, options.out, options.views)
    made: list[Any] = []
    shards = 0
    numbers = range(options.part, options.views, options.parts)
    for number in numbers:
        rng = np.random.default_rng((SEED, number))
        chosen = views[SIZES[int(rng.integers(len(SIZES)))]]
        image, boxes = chosen.training_view(number)
        plates = [Box(*row) for row in boxes.tolist()]
        made += [record(image, box, plates) for box in candidates(detector, image, plates, rng)]
        if len(made) >= SHARD or number == numbers[-1]:
            np.save(options.out / f"{options.part}-{shards}.npy", np.array(made, RECORD))
            shards, made = shards + 1, []
            print(number, "views", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Train the detector that ships (models/default) from nothing, on the sets marked `train`.

    python scripts/models/train_default_detector.py split DATA    writes default_detector_split.csv
    python scripts/models/train_default_detector.py train DATA    hours; goes on where it stopped
    python scripts/models/train_default_detector.py export DATA   writes models/default
    python scripts/models/quantize_detector.py DATA               its network in int8, after that

DATA is the folder with the sets and ``splits.csv``. 10 % of `world` and of `openimages` is held
out; near-copies are on one side, and what resembles a picture of a set that is only measured on,
or a held-out picture of another set, is not trained on. Seeded; needs the `train` extra.

The training list is mended by three files beside this script, all made of the pictures that are
trained on and looked at: ``…_boxes.csv`` (boxes on the plates' outer edges, ``tighten_boxes.py``),
``…_missing.csv`` (plates that the annotations leave out, ``find_missing_boxes.py``) and
``…_unsure.csv`` (places where nobody can tell: they are painted over).
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import os
import sys
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from lpr_desktop.annotation import dataset, voc  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lpr_desktop.training.batches import TrainingPicture
    from lpr_desktop.training.fit import Trainer
    from lpr_desktop.training.swapped_plates import PlateSwap

PlacesByPicture = dict[tuple[str, str], list[tuple[float, float, float, float]]]

SPLIT = ROOT / "scripts" / "models" / "default_detector_split.csv"
MODEL_CARD = ROOT / "scripts" / "models" / "default_detector_card.md"
SEED = 20261122
TIGHT_BOXES = ROOT / "scripts" / "models" / "default_detector_boxes.csv"
MISSING_BOXES = ROOT / "scripts" / "models" / "default_detector_missing.csv"
UNSURE_PLACES = ROOT / "scripts" / "models" / "default_detector_unsure.csv"
TRAINED = {"world": 1, "cars": 1, "openimages": 2}
"""The sets that are trained on, and how often each picture takes its turn in a round."""
MEASURED = ("india", "poland", "tunisia", "vietnam")
PLATES = 2500  # drawn ones to put in the place of real ones
TRAIN_SIZES = (299, 427)
HELD_OUT = 0.1


def make_split(data: Path) -> None:
    """Write which picture is trained on, held out, or left out as a near-copy of a measured one.

    The held-out tenth of `world` is drawn here, that of `openimages` stands in ``splits.csv``.
    """
    rows = [
        (name, sample.image)
        for name in (*TRAINED, *MEASURED)
        for sample in dataset.samples(data / name)
    ]
    groups = dataset.near_copies([image for _, image in rows])
    pairs = list(zip(rows, groups, strict=True))
    measured = {group for (name, _), group in pairs if name in MEASURED}
    india = {group for (name, _), group in pairs if name == "india"}
    # As it was drawn for the first version, so that held-out pictures stay held out.
    candidates = sorted({g for (name, _), g in pairs if name == "world"} - india)
    wanted = round(HELD_OUT * sum(name == "world" for name, _ in rows))
    held: set[int] = set()
    count = 0
    for group in np.random.default_rng(SEED).permutation(candidates):
        if count >= wanted:
            break
        held.add(int(group))
        count += sum(name == "world" and g == group for (name, _), g in pairs)
    apart = dataset.read_split(data / "splits.csv", "openimages", "held-out")
    held |= {g for (name, image), g in pairs if name == "openimages" and image.name in apart}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["set", "image", "part"])
    for (name, image), group in pairs:
        if name in TRAINED:
            part = "left-out" if group in measured else "held-out" if group in held else "train"
            # A near-copy in another set of a held-out picture is on the held-out side, too.
            writer.writerow([name, image.name, part])
    write_atomic(SPLIT, text.getvalue().encode())
    print(text.getvalue().count(",held-out"), "held out,", text.getvalue().count(",train"), "train")


def load_part(
    data: Path, sets: Iterable[str], part: str, run: Path | None = None
) -> list[TrainingPicture]:
    """The pictures of a part of some sets, for the training as mended; ``run`` keeps copies."""
    from lpr_desktop.training.batches import TrainingPicture

    tight = read_tight_boxes()
    added: PlacesByPicture = read_places(MISSING_BOXES) if part == "train" else {}
    unsure: PlacesByPicture = read_places(UNSURE_PLACES) if part == "train" else {}
    pictures = []
    for name in sets:
        chosen = dataset.read_split(SPLIT, name, part)
        for sample in dataset.samples(data / name):
            key = name, sample.image.name
            if sample.image.name in chosen and sample.annotation:
                boxes = [
                    tight.get((*key, index), box.box.as_tuple())
                    for index, box in enumerate(voc.load(sample.annotation).boxes)
                ] + added.get(key, [])
                doubts = [Box(*place) for place in unsure.get(key, [])]
                boxes = [box for box in boxes if not _is_doubted(Box(*box), doubts)]
                array = np.array(boxes, np.float32).reshape(-1, 4)
                image = sample.image
                if doubts and run:
                    image = covered(image, doubts, run / "covered")
                pictures.append(TrainingPicture(image, array))
    return pictures


def _is_doubted(box: Box, doubts: list[Box]) -> bool:
    """Whether a box of the annotations lies for the most part where a person could not tell."""
    x, y = box.center
    return any(one.x0 < x < one.x1 and one.y0 < y < one.y1 for one in doubts)


def covered(picture: Path, places: list[Box], folder: Path) -> Path:
    """A copy of a picture with places painted over: what is above them fades to what is below."""
    copy = folder / f"{picture.parent.parent.name}-{picture.stem}.png"
    if not copy.exists():
        image = open_image(picture).copy()
        for place in places:
            around = place.grown(0.1, 0.2).clipped(image.shape[1], image.shape[0])
            x0, y0, x1, y1 = (round(edge) for edge in around.as_tuple())
            above, below = (image[row, x0:x1].astype(np.float32) for row in (y0, y1 - 1))
            fade = np.linspace(0, 1, y1 - y0, dtype=np.float32)[:, None, None]
            filled = above * (1 - fade) + below * fade
            image[y0:y1, x0:x1] = cv2.blur(filled, (5, 3)).astype(np.uint8)
        folder.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(copy), cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
    return copy


def read_places(file: Path) -> PlacesByPicture:
    """Edges of places in pictures, by set and picture."""
    places: PlacesByPicture = {}
    with file.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            place = float(row["x0"]), float(row["y0"]), float(row["x1"]), float(row["y1"])
            places.setdefault((row["set"], row["image"]), []).append(place)
    return places


def read_tight_boxes() -> dict[tuple[str, str, int], tuple[float, float, float, float]]:
    """Boxes that tighten_boxes.py has mended: (set, picture, number of the box) to its edges."""
    with TIGHT_BOXES.open(encoding="utf-8", newline="") as stream:
        return {
            (row["set"], row["image"], int(row["box"])): (
                float(row["x0"]),
                float(row["y0"]),
                float(row["x1"]),
                float(row["y1"]),
            )
            for row in csv.DictReader(stream)
        }


def make_trainer(
    data: Path, run: Path, args: argparse.Namespace, swap: PlateSwap | None = None
) -> Trainer:
    import keras

    from lpr_desktop.training.augment import AugmentSettings
    from lpr_desktop.training.export import read_weights
    from lpr_desktop.training.fit import FitSettings, Trainer
    from lpr_desktop.training.network import build_network

    def build(size: int) -> keras.Model:
        network = build_network("compact", size)
        if args.start:
            read_weights(network, args.start)
        return network

    # AVX512-BF16 and AMX processors train twice as fast so; elsewhere float32 is as good.
    keras.mixed_precision.set_global_policy("mixed_bfloat16" if args.bfloat16 else "float32")
    settings = FitSettings(
        epochs=args.epochs,
        views=args.views,
        batch_size=8,
        input_sizes=((0, TRAIN_SIZES[0]), (args.epochs * 5 // 8, TRAIN_SIZES[1])),
        learning_rate=args.rate,
        seed=SEED,
        restart_from_average=False,
    )
    return Trainer(
        build,
        [
            picture
            for name, turns in TRAINED.items()
            for picture in turns * load_part(data, (name,), "train", run)
        ],
        load_part(data, ("world", "openimages"), "held-out"),
        settings,
        lambda size: AugmentSettings(
            min_width=10,
            max_width=1.05 * size,
            mosaic=0.4,
            quarter=0.05,
            steep=0.2,
            whole=0.35,
            night=0.16,
            shrink=0.6,
        ),
        run,
        lambda line: print(line, flush=True),
        swap,
    )


def export(data: Path, run: Path, args: argparse.Namespace) -> None:
    """Make models/default from the run's checkpoint: averaged weights, BatchNorm made to fit."""
    import keras

    from lpr_desktop.detection.card import DetectorCard
    from lpr_desktop.training.augment import AugmentSettings
    from lpr_desktop.training.batches import TrainingBatches
    from lpr_desktop.training.export import export_detector
    from lpr_desktop.training.network import CompactSize, build_network
    from lpr_desktop.training.validate import recalibrate

    trained = make_trainer(data, run, args)
    epochs = trained.resume()
    weights = trained.averaged_weights()
    keras.mixed_precision.set_global_policy("float32")
    network = build_network("compact", TRAIN_SIZES[-1])
    network.set_weights(weights)
    pictures = load_part(data, TRAINED, "train", run)
    batches = TrainingBatches(
        pictures,
        input_size=TRAIN_SIZES[-1],
        batch_size=8,
        views=640,
        seed=SEED,
        epoch=epochs,
        settings=AugmentSettings(max_width=0.7 * TRAIN_SIZES[-1], whole=0.35),
    )
    recalibrate(network, (batches[index][0] for index in range(len(batches))))
    shipped = build_network("compact", args.input_size)
    shipped.set_weights(network.get_weights())
    digest = hashlib.sha256(SPLIT.read_bytes()).hexdigest()
    card = DetectorCard(
        title="Compact",
        architecture="compact",
        input_size=args.input_size,
        margin=13,
        threshold=args.threshold,
        coarse_size=args.coarse_size,
        description="Inception-ResNet-v2 cut short, trained on plates from all over the world.",
        network=asdict(CompactSize()),
        data={
            "sets": {
                "world": "Apache-2.0",
                "cars": "CC0-1.0",
                "openimages": "CC-BY-4.0 (boxes), CC-BY-2.0 (pictures)",
            },
            "pictures": len(pictures),
            "split_sha256": digest,
            "epochs": epochs,
            "views": epochs * args.views,
            "seed": SEED,
        },
        versions={name: version(name) for name in ("keras", "numpy")}
        | {"tensorflow": tf_version()},
        created=args.date,
    )
    export_detector(shipped, args.out, card, MODEL_CARD.read_text(encoding="utf-8"))


def tf_version() -> str:
    import tensorflow as tf

    return str(tf.__version__)


def main() -> int:
    summary = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(description=summary)
    parser.add_argument("step", choices=["split", "train", "export"])
    parser.add_argument("data", type=Path, help="folder with the sets world, cars and india")
    parser.add_argument("--run", type=Path, default=ROOT / "scratch" / "default-detector")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--views", type=int, default=2600, help="training views in an epoch")
    parser.add_argument("--rate", type=float, default=1.2e-3, help="highest learning rate")
    parser.add_argument("--swap", type=float, default=0.4, help="share of drawn plates")
    parser.add_argument("--start", type=Path, help="weights.npz to start from")
    parser.add_argument(
        "--bfloat16",
        action="store_true",
        help="train with bfloat16 (twice as fast on processors with AVX512-BF16 or AMX)",
    )
    parser.add_argument("--out", type=Path, default=ROOT / "models" / "default")
    parser.add_argument("--input-size", type=int, default=395, help="of the exported detector")
    parser.add_argument("--coarse-size", type=int, default=299, help="of its second look; 0: none")
    parser.add_argument("--threshold", type=float, default=0.42)
    parser.add_argument("--date", default="", help="written into model.json")
    args = parser.parse_args()
    if args.step == "split":
        make_split(args.data)
    elif args.step == "train":
        from lpr_desktop.training.swapped_plates import PlateSwap

        swap = PlateSwap.draw(
            PLATES, SEED, args.swap, extra=0.15, hard_negatives=0.25, dark=0.25, steep=0.25
        )
        make_trainer(args.data, args.run, args, swap).run()
    else:
        export(args.data, args.run, args)
    return 0


if __name__ == "__main__":
    sys.exit(main())

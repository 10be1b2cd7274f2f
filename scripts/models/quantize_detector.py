#!/usr/bin/env python3
"""Write a detector's network in int8 beside the one in float32, from its weights.

    python scripts/models/quantize_detector.py DATA [--detector FOLDER]

For the detector that ships, after each export of new weights. DATA is the folder with the sets of
scripts/models/default_detector_split.csv; 200 pictures of its part `train` show the range of each
layer's output. Takes a minute or two; needs the `train` extra. What int8 costs is measured with
scripts/bench/bench_detector.py, on the folder and on a copy of it without detector-int8.tflite.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from lpr_desktop.annotation import dataset  # noqa: E402
from lpr_desktop.detection.card import INT8_NETWORK, read_card  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402

SPLIT = ROOT / "scripts" / "models" / "default_detector_split.csv"
PICTURES = 200
SEED = 20261128


def train_pictures(data: Path) -> list[Path]:
    """Pictures of the part `train`, set by set, as far as their sets are in ``data``."""
    with SPLIT.open(encoding="utf-8", newline="") as stream:
        names = dict.fromkeys(row["set"] for row in csv.DictReader(stream))
    files = []
    for name in names:
        chosen = dataset.read_split(SPLIT, name, "train")
        files += [
            sample.image for sample in dataset.samples(data / name) if sample.image.name in chosen
        ]
    return files


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="folder with the sets that it was trained on")
    parser.add_argument("--detector", type=Path, default=ROOT / "models" / "default")
    options = parser.parse_args()
    from lpr_desktop.training.export import letterboxed, quantize, read_weights
    from lpr_desktop.training.network import shaped_network

    card = read_card(options.detector)
    network = shaped_network(card.architecture, card.input_size, card.network)
    read_weights(network, options.detector / "weights.npz")
    files = train_pictures(options.data)
    order = np.random.default_rng(SEED).permutation(len(files))
    pictures = letterboxed([files[i] for i in order], card.input_size, card.margin, PICTURES)
    content = quantize(network, pictures)
    write_atomic(options.detector / INT8_NETWORK, content)
    print(f"{INT8_NETWORK}: {len(content) / 1e6:.2f} MB, from {len(pictures)} of {len(files)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

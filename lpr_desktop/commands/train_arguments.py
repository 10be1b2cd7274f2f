"""The arguments of ``lpr-desktop train``."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop train``."""
    train = commands.add_parser(
        "train",
        help="train a detector on annotated pictures",
        description="Train a detector on pictures with Pascal VOC annotations. DATASET is a folder "
        "(images/ and annotations/, or XML beside the pictures); several are trained on together. "
        "Ctrl+C stops with a checkpoint, a second Ctrl+C at once.",
        epilog="Exit status: 0 finished, 1 failed, 2 wrong usage, 130 stopped; --resume goes on. "
        "Several machines train together when each runs this with its TF_CONFIG (as TensorFlow's "
        "MultiWorkerMirroredStrategy has it): the first with DATASET, the others with --resume "
        "RUN, the run's folder being on a disk that all of them see under the same name.",
    )
    train.add_argument(
        "datasets", nargs="*", type=Path, metavar="DATASET", help="folder of a data set"
    )
    train.add_argument("--resume", metavar="RUN", help="go on with a run, by its name or folder")
    train.add_argument(
        "--finish",
        metavar="RUN",
        help="make the detector of the best epoch of a stopped run, instead of going on",
    )
    train.add_argument(
        "--stop", metavar="RUN", help="have a run that goes on elsewhere stop with a checkpoint"
    )
    train.add_argument(
        "--list", action="store_true", dest="list_runs", help="list the runs and their states"
    )
    train.add_argument(
        "--json",
        action="store_true",
        help="print the report as JSON at the end (the detector beside the one that it started "
        "from and the one that ships, on the same pictures), and nothing else",
    )
    train.add_argument("--name", metavar="N", help="name of the detector (default: the data set's)")
    train.add_argument(
        "--architecture",
        choices=("compact", "inception-resnet-v2"),
        help="compact: minutes to hours on a processor; inception-resnet-v2: the large one, "
        "to start from ImageNet's weights, with a graphics card or overnight (default: compact)",
    )
    train.add_argument(
        "--weights",
        metavar="W",
        help="what to start from: imagenet, none, a detector, or a weights file (default: the "
        "detector that ships for compact, imagenet for inception-resnet-v2)",
    )
    train.add_argument(
        "--allow-download",
        action="store_true",
        default=None,
        help="agree to the one download of the ImageNet weights, 219 MB",
    )
    train.add_argument(
        "--augmentation",
        choices=("none", "light", "normal", "strong"),
        help="how much the pictures are varied (default: normal)",
    )
    train.add_argument(
        "--split",
        type=Path,
        metavar="FILE",
        help="a CSV file with columns set, image, part (train, validation, test); default: the "
        "data set's splits.csv, its owner's folders or lists, or a split of the program's own",
    )
    for name, letter, text in (
        ("--input-size", "S", "side of the network's input in pixels, 32 k + 43"),
        ("--epochs", "N", "all epochs (it ends earlier where nothing is gained any more)"),
        ("--head-epochs", "N", "of them, at the start, for the head alone"),
        ("--views", "N", "training views in an epoch"),
        ("--patience", "N", "epochs without gain in AP50 after which it ends; 0: never"),
        ("--batch-size", "B", "pictures in a step"),
        ("--seed", "S", "another number gives another training"),
    ):
        train.add_argument(name, type=int, metavar=letter, help=text)
    train.add_argument(
        "--learning-rate", type=float, metavar="R", help="the highest one, such as 3e-4"
    )
    train.add_argument(
        "--precision",
        choices=("auto", "float32", "bfloat16", "float16"),
        help="what is computed in (default: the fastest that the hardware has; weights, measuring "
        "and the detector are float32)",
    )
    train.add_argument(
        "--background",
        action="store_true",
        default=None,
        help="pictures whose annotation file marks nothing show no plate",
    )
    train.add_argument(
        "--plate-class",
        action="append",
        dest="plate_classes",
        metavar="NAME",
        help="a class name in the annotations that means a plate, beyond the usual ones; may be "
        "given again",
    )

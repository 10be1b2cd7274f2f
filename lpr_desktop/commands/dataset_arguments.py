"""The arguments of ``lpr-desktop dataset``."""

from __future__ import annotations

import argparse
from pathlib import Path

from lpr_desktop.commands.arguments import (
    add_plate_options,
    add_reader_options,
    picture_path,
    shares,
)


def add_dataset(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command with all its actions."""
    dataset = commands.add_parser(
        "dataset",
        help="check, count, split, export, import, add or draw annotated pictures",
        description="Look after a folder of annotated pictures: Pascal VOC files in folders of any "
        "name, or labels of other programs, which are read as they are.",
    )
    actions = dataset.add_subparsers(dest="action", required=True, metavar="ACTION")

    def add(name: str, text: str, epilog: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=text, description=text + ".", epilog=epilog)
        action.add_argument("folder", type=Path, metavar="FOLDER", help="folder of the data set")
        action.add_argument(
            "--annotations",
            type=Path,
            metavar="DIR",
            help="folder of the annotation files, if it is another",
        )
        return action

    check = add(
        "check",
        "list what is wrong in a data set",
        "Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage.",
    )
    check.add_argument(
        "--near-copies", action="store_true", help="also look for nearly equal pictures (slow)"
    )
    check.add_argument("--json", action="store_true", help="print one JSON object a problem")
    stats = add("stats", "count pictures, boxes and their sizes", "Exit status: 0 done, 2 usage.")
    stats.add_argument("--json", action="store_true", help="print the figures as JSON")
    split = add(
        "split",
        "divide a data set into training, validation and test pictures",
        "Near-copies stay together. The file is a table with the columns set, image, part; the "
        "set is the name of the folder. Exit status: 0 done, 1 failed, 2 wrong usage.",
    )
    split.add_argument(
        "--output", type=Path, metavar="FILE", help="CSV file (default: FOLDER/splits.csv)"
    )
    split.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another number divides anew"
    )
    split.add_argument(
        "--parts",
        type=shares,
        metavar="NAME=SHARE,…",
        help="names and shares (default: train=0.8,validation=0.1,test=0.1)",
    )
    split.add_argument("--overwrite", action="store_true", help="replace an earlier split")
    review = add(
        "review",
        "list labels that the detector or the reader disagrees with, worst first",
        "Exit status: 0 none, 1 some, 2 wrong usage.",
    )
    later = add(
        "next",
        "list pictures that nobody has annotated, those first of which detector and reader are "
        "least sure",
        "Exit status: 0 done, 2 wrong usage.",
    )
    for looked in (review, later):
        looked.add_argument("--json", action="store_true", help="print one JSON object a line")
        add_reader_options(looked)
        add_plate_options(looked)
    corrected = add(
        "add-corrected",
        "add pictures whose readings were corrected, with boxes and texts to be checked",
        "The journal knows what was corrected. Nothing in the data set is overwritten; where a "
        "picture has an annotation, boxes that it lacks are offered in the Annotate view. "
        "Exit status: 0 done, 1 a picture could not be added, 2 wrong usage.",
    )
    corrected.add_argument(
        "pictures",
        nargs="*",
        type=picture_path,
        metavar="PICTURE",
        help="pictures that were read (default: all that were corrected)",
    )
    corrected.add_argument(
        "--link", action="store_true", help="link the pictures instead of copying them"
    )
    frames = actions.add_parser(
        "frames",
        help="take frames out of a video, as pictures to annotate",
        description="Write frames of a video as JPEG files, named after it and their numbers. "
        "Pictures that are there stay as they are.",
        epilog="Exit status: 0 done, 1 the video is damaged or cannot be read, 2 wrong usage.",
    )
    frames.add_argument("clip", type=Path, metavar="CLIP", help="the video")
    frames.add_argument(
        "--out", type=Path, required=True, dest="folder", metavar="FOLDER", help="where to"
    )
    frames.add_argument("--every", type=int, metavar="N", help="every n-th frame (default: 25)")
    frames.add_argument(
        "--plates", action="store_true", help="only frames with plates, at most five a second"
    )
    add_reader_options(frames)
    answers = add(
        "answers",
        "keep what the labels of a data set do not say, for all later work with it",
        "Without an option the answers are printed. The window asks the same questions, and keeps "
        "the answers in the same place. Exit status: 0 done, 1 failed, 2 wrong usage.",
    )
    answers.add_argument(
        "--plate-class",
        action="append",
        default=[],
        dest="plate_classes",
        metavar="NAME",
        help="a class that means plates; may be given again",
    )
    answers.add_argument(
        "--other-class",
        action="append",
        default=[],
        dest="other_classes",
        metavar="NAME",
        help="a class that means no plates; may be given again",
    )
    answers.add_argument(
        "--background",
        action=argparse.BooleanOptionalAction,
        help="pictures whose labels mark nothing show no plate, or are left out",
    )
    answers.add_argument(
        "--ask-again", action="store_true", help="first forget what was said until now"
    )
    example = actions.add_parser(
        "example",
        help="draw a small data set to try labelling and training with",
        description="Draw 80 pictures of cars with annotations and texts; some show no plate. "
        "Takes some minutes.",
        epilog="Exit status: 0 done, 1 failed, 2 wrong usage.",
    )
    example.add_argument(
        "--out",
        type=Path,
        required=True,
        dest="folder",
        metavar="FOLDER",
        help="a new or empty folder",
    )
    export = add(
        "export",
        "write the annotations in the format of YOLO or COCO",
        "COCO is one .json file, YOLO a folder with labels in it; a division comes along. What is "
        "there is kept and named; YOLO's list of classes is kept too, and new classes come to its "
        "end. Exit status: 0 done, 1 something was left out, 2 wrong usage.",
    )
    export.add_argument("place", type=Path, metavar="FILE_OR_DIR", help="where to")
    bring = add(
        "import",
        "make annotations of labels in another program's format",
        "Known are YOLO, DOTA, COCO, labelme, X-AnyLabeling, VIA, VoTT, CreateML, Label Studio, "
        "CVAT, LabelMe (MIT), CSV tables, UFPR-ALPR, OpenALPR and CCPD. Annotations that are there "
        "are kept. Exit status: 0 done, 1 something was left out, 2 wrong usage.",
    )
    bring.add_argument(
        "place",
        type=Path,
        nargs="?",
        metavar="FILE_OR_DIR",
        help="where the labels are (default: in FOLDER)",
    )
    bring.add_argument(
        "--plate-class",
        action="append",
        dest="plate_classes",
        metavar="NAME",
        help="a class, or the number of one without name, that means a plate; may be given again",
    )
    for transfer in (export, bring):
        transfer.add_argument("--overwrite", action="store_true", help="replace what is there")

"""The arguments of watch, export, import and improve: a pipeline shared, running, learning."""

from __future__ import annotations

import argparse
from pathlib import Path

from lpr_desktop.commands.arguments import (
    add_cluster_options,
    add_line_options,
    add_ocr_model,
    add_reader_options,
    add_reading_options,
    camera_name,
    picture_path,
    pixels,
    rate,
    score,
)


def add_watch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop watch``."""
    watch = commands.add_parser(
        "watch",
        help="read pictures and videos as they arrive in a folder, or a camera",
        description="Read the pictures and videos of a folder as they arrive, each once, also over "
        "restarts, or the cars before a camera, each once; and keep them in the journal. Of a "
        "camera a JSON object is printed for each car that has passed. Ctrl+C ends it.",
        epilog="Exit status: 0 ended by Ctrl+C; with --once 0 all pictures were read, 1 some were "
        "not, or what was read could not be kept or written; 2 wrong usage. A command is run at "
        "least once for each reading, again only if the watch or the computer stops in the middle "
        "of it.",
    )
    watch.add_argument(
        "watched",
        metavar="FOLDER|CAMERA",
        help="folder to watch; or a camera: rtsp://…, http://… (MJPEG), usb:0, /dev/video0",
    )
    watch.add_argument("--subfolders", action="store_true", help="also look below it")
    watch.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="add the readings to a .csv file, or to a .jsonl file (JSON Lines)",
    )
    watch.add_argument(
        "--only-new",
        action="store_true",
        help="leave the pictures that are there at the very first start",
    )
    watch.add_argument("--again", action="store_true", help="read what was read earlier once more")
    watch.add_argument(
        "--once", action="store_true", help="end when everything that is there is read"
    )
    watch.add_argument("--wait", action="store_true", help="wait for a folder that is not there")
    watch.add_argument(
        "--confirm-date",
        action="store_true",
        help="the computer's date is right: delete what the journal is to keep no longer",
    )
    watch.add_argument("--quiet", action="store_true", help="print only problems and wanted plates")
    watch.add_argument(
        "--no-journal", action="store_true", help="do not keep the readings in the journal"
    )
    _add_camera_options(watch)
    add_line_options(watch)
    add_reader_options(watch)
    add_reading_options(watch)
    watch.add_argument(
        "--only-wanted",
        action="store_true",
        help="run the command, and send, only for plates on the list of wanted plates",
    )
    for name, what, form in (
        ("webhook", "to a web server, by HTTP POST", "https://HOST/PATH"),
        ("mqtt", "to an MQTT broker", "mqtts://HOST[:PORT]/TOPIC"),
    ):
        watch.add_argument(
            f"--{name}",
            metavar="URL",
            help=f"send each reading as JSON {what}: {form}, with a user as USER@HOST",
        )
        watch.add_argument(
            f"--{name}-credentials",
            type=Path,
            metavar="FILE",
            help="file of mode 600 with user:password in its first line (default: the password "
            "that the system's keyring has)",
        )
    watch.add_argument(
        "--run",
        nargs=argparse.REMAINDER,
        metavar="PROGRAM ARG",
        help="run a program for each reading, at most 30 s; must be the last option. Arguments may "
        "hold {text}, {confidence}, {score}, {country}, {partial}, {missing}, {image}, {time}, "
        "{wanted}, {x0}, {y0}, {x1}, {y1}, {camera}, {direction}. No shell is involved",
    )


CAMERA_OPTIONS = (
    "name",
    "credentials_file",
    "region",
    "outside",
    "least_width",
    "hours",
    "per_second",
)


def _add_camera_options(watch: argparse.ArgumentParser) -> None:
    camera = watch.add_argument_group("cameras")
    camera.add_argument("--name", type=camera_name, metavar="N", help="what the camera is called")
    camera.add_argument(
        "--credentials-file",
        type=Path,
        metavar="FILE",
        help="file with user:password, which nobody else may read (default: the system's keyring, "
        "by the address with the user)",
    )
    for name, what in (("region", "inside"), ("outside", "outside")):
        camera.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar='"X,Y X,Y X,Y"',
            help=f"plates count {what} this area alone: corners as parts of the picture's width "
            "and height, 0 to 1; may be given several times",
        )
    camera.add_argument(
        "--least-width", type=pixels, default=0.0, metavar="PX", help="narrower plates do not count"
    )
    camera.add_argument(
        "--hours", metavar="FROM-TO", help="watch each day from … to …, such as 06:00-22:00"
    )
    camera.add_argument(
        "--per-second",
        type=rate,
        metavar="N",
        help="frames that are read a second, 0.2 to 30 (default: 5)",
    )


def add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop export``."""
    export = commands.add_parser(
        "export",
        help="write a detector, the text model and their settings into one file",
        description="Write everything that is needed to read plates into one file, a bundle "
        "(.lprz), for `lpr-desktop import` elsewhere, or for `read --detector FILE.lprz`. Or the "
        "detector's network alone, for other programs: FILE.keras, FILE.onnx, or a SavedModel "
        "folder.",
        epilog="Exit status: 0 done, 1 failed, 2 wrong usage.",
    )
    export.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="where to: FILE.lprz, FILE.keras, FILE.onnx, or a folder",
    )
    export.add_argument(
        "--savedmodel",
        action="store_true",
        help="write the network as a TensorFlow SavedModel; FILE is the folder to make",
    )
    export.add_argument(
        "--detector", metavar="D", help="name or folder of a detector (default: the one that ships)"
    )
    add_ocr_model(export)
    export.add_argument(
        "--country", metavar="C", help="countries the plates are likely from, such as pl or nl,de"
    )
    export.add_argument(
        "--min-score", type=score, metavar="S", help="keep plates from this score on, 0 to 1"
    )
    export.add_argument(
        "--pictures",
        nargs="+",
        default=[],
        type=picture_path,
        metavar="PATH",
        help="add example pictures, at most 100 (default: none)",
    )
    export.add_argument("--overwrite", action="store_true", help="replace a file that is there")


def add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop import``."""
    import_ = commands.add_parser(
        "import",
        help="add a bundle to your detectors",
        description="Add a bundle (.lprz) to your detectors, after a trial, and print its name.",
        epilog="Exit status: 0 done, 1 refused or failed, 2 wrong usage.",
    )
    import_.add_argument("file", type=Path, metavar="FILE.lprz", help="the bundle")
    import_.add_argument("--name", metavar="N", help="its name here (default: that of the file)")
    import_.add_argument("--overwrite", action="store_true", help="replace a detector of this name")


def add_improve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop improve``."""
    improve = commands.add_parser(
        "improve",
        help="train the text model further on corrected texts",
        description="Train the model that reads the text further, on the texts of a data set: a "
        "folder of Pascal VOC annotations with texts, or cut-out plates with labels.csv. A fifth "
        "of the texts is held out; the new model is kept, under a name of its own, only if it "
        "reads more of them and does not forget others. `read --ocr-model NAME` uses it. Ctrl+C "
        "stops with a checkpoint.",
        epilog="Exit status: 0 done (the new model was better or not), 1 failed, 2 wrong usage, "
        "130 stopped; --resume goes on.",
    )
    improve.add_argument(
        "datasets", nargs="*", type=Path, metavar="DATASET", help="folder of a data set"
    )
    improve.add_argument("--resume", metavar="RUN", help="go on with one, by its name or folder")
    improve.add_argument(
        "--name", metavar="N", help="name of the new text model (default: the data set's)"
    )
    add_ocr_model(improve)
    improve.add_argument(
        "--minutes", type=float, metavar="M", help="how long it may take, about (default: 10)"
    )
    improve.add_argument("--seed", type=int, metavar="S", help="another number divides otherwise")
    improve.add_argument(
        "--checked-only",
        action="store_true",
        default=None,
        help="only texts of pictures that are marked as checked",
    )
    improve.add_argument("--json", action="store_true", help="print the result as JSON")


def add_hotlist(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop hotlist``."""
    hotlist = commands.add_parser(
        "hotlist",
        help="the list of wanted plates: show, add, remove, import, export",
        description="Look after the list of wanted plates, which the window and `watch` compare "
        "with what is read. In a plate ? stands for one character, * for any number.",
        epilog="Exit status: 0 done, 1 failed, 2 wrong usage.",
    )
    actions = hotlist.add_subparsers(dest="action", required=True, metavar="ACTION")
    shown = actions.add_parser("list", help="print the list")
    shown.add_argument("--json", action="store_true", help="one JSON object a plate")
    added = actions.add_parser("add", help="put a plate on the list")
    added.add_argument("plate", metavar="PLATE")
    added.add_argument("--note", default="", metavar="TEXT", help="why it is wanted")
    added.add_argument("--exact", action="store_true", help="no text with one other character")
    removed = actions.add_parser("remove", help="take plates off the list")
    removed.add_argument("plates", nargs="+", metavar="PLATE", help="as `list` prints it")
    imported = actions.add_parser("import", help="add the plates of files")
    imported.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a .csv table, or a plate a line"
    )
    exported = actions.add_parser("export", help="write the list to a file")
    exported.add_argument("file", type=Path, metavar="FILE", help=".csv for a table, else a text")
    exported.add_argument("--overwrite", action="store_true", help="replace a file that is there")


def add_blur(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``lpr-desktop blur``."""
    blur = commands.add_parser(
        "blur",
        help="copies of pictures and videos in which no plate can be read",
        description="Write copies of pictures and videos with every plate that is found made "
        "unreadable. The originals stay as they are, no file is replaced, videos lose their sound. "
        "No detector finds every plate: look through the copies before you publish any.",
        epilog="Exit status: 0 all copies were made, 1 some were not, 2 wrong usage.",
    )
    blur.add_argument(
        "paths", nargs="+", type=picture_path, metavar="PATH", help="a picture, video or folder"
    )
    blur.add_argument(
        "--output", type=Path, required=True, metavar="FOLDER", help="folder for the copies"
    )
    blur.add_argument(
        "--way",
        choices=("fill", "blur"),
        default="fill",
        help="fill plates with grey, or leave some average colours (default: fill)",
    )
    blur.add_argument(
        "--keep-metadata",
        action="store_true",
        help="pictures keep when, where and with which camera they were taken",
    )
    blur.add_argument("--detector", metavar="D", help="name or folder of a detector, or a bundle")
    # No text is asked for, whatever could read it.
    blur.set_defaults(engine=None, ocr_model=None)
    blur.add_argument(
        "--min-score",
        type=score,
        metavar="S",
        help="hide boxes from this score on (default: half of what counts as a plate)",
    )
    blur.add_argument(
        "--thorough", action="store_true", help="search tile by tile for far plates; takes longer"
    )
    add_cluster_options(blur)

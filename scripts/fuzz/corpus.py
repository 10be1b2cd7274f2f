"""Sound files of every kind, drawn or written by code, and what reads each kind."""

from __future__ import annotations

import inspect
import io
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import layout_samples
import layout_samples_json
import numpy as np
from archive_samples import put_part
from archive_samples import result as archived
from bundle_samples import bundle, shipped
from clip_samples import write_clip
from dataset_samples import add_picture, annotate
from journal_samples import reading, result
from picture_samples import deep_png, encoded, exif, heic, noise
from PIL import Image

from lpr_desktop.detection.card import REFINEMENT
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import LprError
from lpr_desktop.geometry import Box

_TEXTS = {".xml", ".json", ".csv", ".txt", ".vott", ".yaml"}

Sample = tuple[str, str, bytes]
"""Kind, file name, content."""


def corpus() -> list[Sample]:
    """All samples; the same ones every time."""
    with tempfile.TemporaryDirectory(prefix="lpr-corpus-") as name:
        folder = Path(name)
        return [
            *_pictures(),
            *_labels(folder),
            *_layouts(folder),
            *_models(folder),
            *_journals(folder),
            *_kept(folder),
            *_results(folder),
            ("video", "a.mp4", write_clip(folder / "a.mp4", "WA1", rate=4.0).read_bytes()),
            ("video", "a.avi", write_clip(folder / "a.avi", "WA1", rate=4.0).read_bytes()),
        ]


def _pictures() -> list[Sample]:
    plain = Image.fromarray(noise())
    deep = noise().astype(np.uint16) * 257
    files = {
        "a.jpg": encoded(plain, "JPEG"),
        "b.jpg": encoded(plain, "JPEG", progressive=True, exif=exif(6)),
        "c.jpg": encoded(plain.convert("CMYK"), "JPEG"),
        "a.png": encoded(plain, "PNG"),
        "b.png": encoded(plain.convert("P"), "PNG"),
        "c.png": deep_png(deep),
        "a.gif": encoded(plain, "GIF"),
        "a.bmp": encoded(plain, "BMP"),
        "b.bmp": encoded(plain.convert("P"), "BMP"),
        "a.webp": encoded(plain, "WEBP", exif=exif(6)),
        "b.webp": encoded(plain, "WEBP", lossless=True),
        "a.tif": encoded(plain, "TIFF", compression="tiff_lzw"),
        "b.tif": encoded(plain, "TIFF", compression="tiff_adobe_deflate"),
        "c.tif": encoded(Image.fromarray(np.ones((40, 50), np.float32)), "TIFF"),
        "d.tif": encoded(plain, "TIFF", compression="jpeg"),
        "a.heic": heic(6),
    }
    return [("picture", name, content) for name, content in files.items()]


def _labels(folder: Path) -> list[Sample]:
    voc = annotate(add_picture(folder / "set" / "a.jpg"), Box(24, 20, 72, 60)).read_bytes()
    coco = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 96, "height": 80}],
        "annotations": [
            {"id": n, "image_id": 1, "category_id": 1, "bbox": [8, 8, 30, 10]} for n in range(20)
        ],
        "categories": [{"id": 1, "name": "plate"}],
    }
    shape = {"label": "plate", "points": [[8, 8], [38, 18]], "shape_type": "rectangle"}
    labelme = {
        "version": "5.0",
        "imagePath": "a.jpg",
        "imageWidth": 96,
        "imageHeight": 80,
        "shapes": [shape],
    }
    table = "filename,width,height,class,xmin,ymin,xmax,ymax\na.jpg,96,80,plate,8,8,38,18\n"
    cvat = (
        '<annotations><image id="0" name="a.jpg" width="96" height="80">'
        '<box label="plate" xtl="8" ytl="8" xbr="38" ybr="18"/></image></annotations>'
    )
    return [
        ("labels", "a.xml", voc),
        ("labels", "all.json", json.dumps(coco).encode()),
        ("labels", "a.json", json.dumps(labelme).encode()),
        ("labels", "all.csv", table.encode()),
        ("labels", "annotations.xml", cvat.encode()),
        ("labels", "a.txt", b"0 0.5 0.5 0.4 0.2\n1 0.2 0.2 0.1 0.1\n"),
        ("labels", "data.yaml", b"train: .\nval: .\nnc: 2\nnames: ['plate', car]\n"),
        ("labels", "data.yml", b"names:\n  0: plate\n  1: 'car'\nkpt_shape: [4, 2]\n"),
        ("labels", "classes.txt", b"plate\ncar\n"),
        ("patterns", "patterns.txt", b"# mine\nAA-000-AA\n[KLM]A 000\n"),
    ]


def _layouts(folder: Path) -> list[Sample]:
    """The first file of labels of each layout that other programs write."""
    files = []
    for name, make in {**vars(layout_samples), **vars(layout_samples_json)}.items():
        if inspect.isfunction(make) and list(inspect.signature(make).parameters) == ["top"]:
            make(folder / name)
            found = sorted(p for p in (folder / name).rglob("*") if p.suffix in _TEXTS)
            files += [("labels", file.name, file.read_bytes()) for file in found[:1]]
    return files


def _models(folder: Path) -> list[Sample]:
    members = shipped()
    refinement = {REFINEMENT: (default_detector() / REFINEMENT).read_bytes()}
    return [
        ("network", "detector.tflite", members["detector.tflite"]),
        ("network", REFINEMENT, refinement[REFINEMENT]),
        ("card", "model.json", members["model.json"]),
        ("traineddata", "plate.traineddata", members["plate.traineddata"]),
        ("bundle", "gate.lprz", bundle(folder / "gate.lprz").read_bytes()),
        ("bundle", "near.lprz", bundle(folder / "near.lprz", refinement, format=3).read_bytes()),
    ]


def _journals(folder: Path) -> list[Sample]:
    from lpr_desktop.reading.journal import Journal

    file = folder / "journal.sqlite"
    journal = Journal(file)
    for number in range(20):
        picture = folder / f"{number}.jpg"
        picture.write_bytes(b"x")
        journal.record(result(picture, reading()), "compact")
    journal.close()
    return [("journal", "journal.sqlite", file.read_bytes())]


def _kept(folder: Path) -> list[Sample]:
    """What the program keeps for itself, and what a disk or an editor may damage."""
    from lpr_desktop.files import FileStamp
    from lpr_desktop.gui.settings import Settings
    from lpr_desktop.reading.watch_state import WatchState
    from lpr_desktop.runs.folder import RunFolder, RunState
    from lpr_desktop.runs.history import EpochRow, add_row
    from lpr_desktop.runs.settings import RunSettings

    folder = folder / "kept"
    with _data_in(folder):
        state = WatchState("gate")
        state.begin([(f"{number}.jpg", FileStamp(5, number)) for number in range(20)])
        state.post(
            [(Path("x.jsonl"), b"{}\n")], [["true"]], [("http://localhost:1", b'{"id": "1"}')]
        )
        state.close()
        (watched,) = (folder / "watch").glob("*.sqlite")
    settings = Settings(folder / "settings.json", **{"read.countries": ["pl"], "read.score": 0.5})
    settings.save()
    run = RunFolder.create(RunSettings(name="mine", datasets=("set",)), folder)
    run.change(RunState.RUNNING, epochs=8, epoch=3)
    add_row(run.history_file, EpochRow(1, "all", 427, ap50=0.5))
    return [
        ("watch state", "watch.sqlite", watched.read_bytes()),
        ("settings", "settings.json", (folder / "settings.json").read_bytes()),
        ("run", run.settings_file.name, run.settings_file.read_bytes()),
        ("run", run.state_file.name, run.state_file.read_bytes()),
        ("run", run.history_file.name, run.history_file.read_bytes()),
        ("hotlist", "hotlist.csv", b"plate,note,from\nWA84442,mine,2026-01-01\nW?1*,,\n"),
        ("hotlist", "hotlist.txt", "# gesucht\nWA84442 Müller\nB*1234\n".encode()),
    ]


def _results(folder: Path) -> list[Sample]:
    folder = folder / "results"
    put_part(folder, "a", *(archived(f"/gate/{n}.jpg", f"WA{n}", n) for n in range(20)))
    (part,) = (folder / "parts").iterdir()
    return [
        ("results", part.name, part.read_bytes()),
        ("results", "manifest.json", (folder / "manifest.json").read_bytes()),
    ]


@contextmanager
def _data_in(folder: Path) -> Iterator[None]:
    """The program's own files go there."""
    before = os.environ.get("LPR_DESKTOP_DATA")
    os.environ["LPR_DESKTOP_DATA"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["LPR_DESKTOP_DATA"]
        else:
            os.environ["LPR_DESKTOP_DATA"] = before


def _told(
    read: Callable[[Path], object], refusals: tuple[type[Exception], ...] = (LprError,)
) -> Callable[[Path], str]:
    def reader(path: Path) -> str:
        try:
            read(path)
        except refusals:
            return "refused"
        return "read"

    return reader


def _read_picture(path: Path) -> None:
    from lpr_desktop.imaging import read_header, read_image, thumbnail
    from lpr_desktop.reading.capture_time import capture_time

    capture_time(path)
    read_header(path)
    thumbnail(path, 64)
    read_image(path)


@cache
def _picture_of_labels() -> bytes:
    file = io.BytesIO()
    Image.fromarray(noise(1)).save(file, "JPEG")
    return file.getvalue()


def _read_labels(path: Path) -> None:
    """Open a folder in which it lies beside a picture, and import what it says."""
    from lpr_desktop.annotation.importing import import_set
    from lpr_desktop.annotation.opening import open_dataset

    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        folder = Path(name)
        (folder / "a.jpg").write_bytes(_picture_of_labels())
        if path.suffix in (".yaml", ".yml") or path.name == "classes.txt":
            (folder / "a.txt").write_text("0 0.5 0.5 0.4 0.2\n1 0.2 0.2 0.1 0.1\n")
        shutil.copyfile(path, folder / path.name)
        import_set(open_dataset(folder))


def _read_patterns(path: Path) -> None:
    from lpr_desktop.ocr.own_patterns import parse_patterns

    parse_patterns(path.read_bytes().decode("utf-8", "replace"))


def _read_network(path: Path) -> None:
    from lpr_desktop.inference.vetting import check_model

    check_model(path.read_bytes())


def _read_card(path: Path) -> None:
    from lpr_desktop.detection.card import read_card

    read_card(path.parent)


def _read_traineddata(path: Path) -> None:
    """Also a line with it: Tesseract ends the process for what it does not expect."""
    from lpr_desktop.ocr.model import open_model
    from lpr_desktop.ocr.tesseract import ENGINES

    engine = ENGINES["tesserocr"](open_model(path))
    try:
        engine.recognize(noise()[..., 0])
    finally:
        engine.close()


def _read_bundle(path: Path) -> None:
    from lpr_desktop.reading.sharing import inspect_bundle

    inspect_bundle(path)


def _read_journal(path: Path) -> None:
    from lpr_desktop.reading.journal import Journal

    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        file = Path(name, "journal.sqlite")
        shutil.copyfile(path, file)
        picture = Path(name, "a.jpg")
        picture.write_bytes(b"x")
        journal = Journal(file)
        try:
            journal.record(result(picture, reading()), "compact")
            journal.session()
            journal.lookup(picture)
            journal.counts()
            journal.hotlist.plates()
        finally:
            journal.close()


def _read_video(path: Path) -> None:
    from lpr_desktop.video import Video

    with Video(path, per_second=2) as video:
        for frame in video:
            if frame.number > 4:
                break


def _read_hotlist(path: Path) -> None:
    from lpr_desktop.reading.hotlist_file import read_hotlist
    from lpr_desktop.reading.journal_hotlist import HotlistMatcher, HotlistPlate

    plates, _ = read_hotlist(path)
    listed = [HotlistPlate(p.text, p.note, p.takes_alike, id=n) for n, p in enumerate(plates)]
    HotlistMatcher(listed).match("WA84442")


def _read_settings(path: Path) -> None:
    from lpr_desktop.gui import workspace  # noqa: F401 - declares settings
    from lpr_desktop.gui.settings import DECLARED, load_settings

    settings, _ = load_settings(path)
    for setting in DECLARED.values():
        settings[setting]


def _read_run(path: Path) -> None:
    """Open a run that has this file damaged."""
    from lpr_desktop.runs.folder import RunFolder
    from lpr_desktop.runs.settings import RunSettings

    with tempfile.TemporaryDirectory(dir=path.parent) as name:
        run = RunFolder.create(RunSettings(name="mine", datasets=("set",)), Path(name))
        shutil.copyfile(path, run.path / path.name)
        RunFolder.open(run.path).status()
        run.history()


def _read_watch_state(path: Path) -> None:
    from lpr_desktop.files import FileStamp
    from lpr_desktop.reading.watch_state import WatchState

    with tempfile.TemporaryDirectory(dir=path.parent) as name, _data_in(Path(name)):
        WatchState("gate").close()
        (file,) = Path(name, "watch").glob("*.sqlite")
        shutil.copyfile(path, file)
        state = WatchState("gate")
        try:
            state.knows("1.jpg", FileStamp(5, 1))
            for message in (*state.outbox(), *state.to_send("http://localhost:1", 0, 100)):
                state.told(message)
        finally:
            state.close()


def _read_results(path: Path) -> None:
    from lpr_desktop.cluster.archive import Archive
    from lpr_desktop.reading.journal_search import HistoryQuery

    with tempfile.TemporaryDirectory(dir=path.parent) as name, _data_in(Path(name, "data")):
        folder = Path(name, "results")
        put_part(folder, "whole", archived("/gate/whole.jpg", "WA1", 1))
        is_part = path.suffix == ".parquet"
        shutil.copyfile(path, folder / ("parts" if is_part else "") / path.name)
        archive = Archive(folder)
        try:
            archive.update()
            page = archive.search(HistoryQuery())
            list(archive.pictures([entry.id for entry in page.entries]))
        finally:
            archive.close()


READERS: dict[str, Callable[[Path], str]] = {
    "picture": _told(_read_picture),
    "labels": _told(_read_labels),
    "patterns": _told(_read_patterns),
    "network": _told(_read_network, (ValueError,)),  # as it is documented
    "card": _told(_read_card),
    "traineddata": _told(_read_traineddata),
    "bundle": _told(_read_bundle),
    "journal": _told(_read_journal),
    "video": _told(_read_video),
    "hotlist": _told(_read_hotlist),
    "settings": _told(_read_settings),
    "run": _told(_read_run),
    "watch state": _told(_read_watch_state),
    "results": _told(_read_results),
}
"""What is done with a file of each kind; "read" or "refused"."""

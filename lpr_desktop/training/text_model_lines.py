"""The plates and lines that a text model learns from, and how it reads those that are held out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lpr_desktop.errors import ImageError
from lpr_desktop.geometry import Box, ordered_corners
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.engine import OcrEngine
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.reading.evaluation import edit_distance
from lpr_desktop.reading.known_texts import KnownPlate, known_texts
from lpr_desktop.reading.pipeline import open_engine
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Stage, Warned
from lpr_desktop.runs.text_model_run import (
    HeldOut,
    ImproveData,
    ImproveFolder,
    ImproveSettings,
    Score,
)
from lpr_desktop.sentence import Sentence
from lpr_desktop.training.channel import Channel
from lpr_desktop.training.drawn_plates import drawn_plate_lines
from lpr_desktop.training.plate_lines import Line
from lpr_desktop.training.plate_lines_store import LineSet
from lpr_desktop.training.real_lines import matching_line, views

if TYPE_CHECKING:
    pass

_SHARD = 300
_CHECK_SEED = 1_000_000
_TOLD_PROBLEMS = 20


def gather(
    run: ImproveFolder, settings: ImproveSettings, base: Path, channel: Channel
) -> ImproveData:
    channel.say(Stage("Gathering the texts"))
    folders = [Path(folder) for folder in settings.datasets]
    known = known_texts(folders, checked_only=settings.checked_only)
    for problem in known.problems[:_TOLD_PROBLEMS]:
        channel.say(Warned(problem))
    if known.unreadable:
        channel.say(
            Warned(
                Sentence(
                    "%Ln text(s) (holds|hold) signs that the model does not read: left out.",
                    "",
                    known.unreadable,
                )
            )
        )
    known.require()
    lines: list[Line] = []
    names: list[str] = []
    used = unlike = 0
    network = PlateNetwork()
    with _engine(base) as engine:
        misread = set()
        for done, plate in enumerate(known.plates):
            channel.say(Stage("Reading the plates", done, len(known.plates)))
            with suppress(ImageError):  # told below
                if _read(plate, PlateOcr(engine, network)) != plate.text:
                    misread.add(plate.text)
        learned, held = known.divided(settings.seed, misread)
        for done, plate in enumerate(learned):
            channel.say(Stage("Cutting lines", done, len(learned)))
            try:
                found = list(_lines_of(plate, settings, engine, network))
            except ImageError as error:
                channel.say(Warned(Sentence("{error} It is left out.", error=error)))
                continue
            used += bool(found)
            unlike += not found
            lines += found
            names += [plate.image.name] * len(found)
    if unlike:
        channel.say(
            Warned(
                Sentence(
                    "%Ln plate(s) (is|are) left out: what is cut out there reads quite unlike "
                    "their text. Check their boxes and texts.",
                    "",
                    unlike,
                )
            )
        )
    if not lines:
        raise RunError("None of the plates shows its text. Check the boxes and the texts.")
    LineSet.of(lines, names).save(run.real_file)
    data = ImproveData(
        used,
        tuple(
            HeldOut(
                str(plate.image),
                plate.box.as_tuple() if plate.box else None,
                plate.text,
                tuple(chain.from_iterable(plate.corners)) if plate.corners else None,
            )
            for plate in held
        ),
    )
    run.keep(run.data_file, data)
    return data


def _lines_of(
    plate: KnownPlate, settings: ImproveSettings, engine: OcrEngine, network: PlateNetwork
) -> Iterator[Line]:
    image = open_image(plate.image)
    box = plate.box or Box(0, 0, image.shape[1], image.shape[0])
    digest = hashlib.sha256(f"{plate.image.name}:{box}".encode("utf-8", "surrogateescape")).digest()
    rng = np.random.default_rng((settings.seed, int.from_bytes(digest[:8], "big")))
    for view in views(image, box, settings.views, rng, plate.corners):
        line = matching_line(view, plate.text, engine, network)
        if line is not None:
            yield line


def draw(run: ImproveFolder, settings: ImproveSettings, channel: Channel) -> LineSet:
    """The drawn lines to learn from; those to check are written on the way."""
    count = settings.drawn_lines
    files = [run.path / f"drawn-{number:04d}.npz" for number in range(-(-count // _SHARD))]
    sizes = [min(_SHARD, count - number * _SHARD) for number in range(len(files))]
    done, total = 0, count + settings.check
    network = PlateNetwork()
    for number, file, size in [
        *zip(range(len(files)), files, sizes, strict=True),
        (_CHECK_SEED, run.check_file, settings.check),
    ]:
        if not file.exists():
            rng = np.random.default_rng((settings.seed, number))
            lines: list[Line] = []
            for line in islice(drawn_plate_lines(rng, network), size):
                channel.say(Stage("Drawing plates", done + len(lines), total))
                lines.append(line)
            LineSet.of(lines).save(file)
        done += size
    return LineSet.load(files)


def check(
    run: ImproveFolder, data: ImproveData, model: Path, channel: Channel
) -> tuple[Score, Score]:
    """How a model reads the held-out plates, and the drawn lines."""
    lines = LineSet.load([run.check_file])
    total = len(data.held_out) + len(lines)
    held: list[tuple[str, str]] = []
    drawn: list[tuple[str, str]] = []
    with _engine(model) as engine:
        for pair in _read_held_out(data.held_out, PlateOcr(engine), channel):
            channel.say(Stage("Checking", len(held), total))
            held.append(pair)
        for index, text in enumerate(lines.texts):
            channel.say(Stage("Checking", len(data.held_out) + index, total))
            drawn.append((engine.recognize(lines.image(index)).text, str(text)))
    return _score(held), _score(drawn)


def _read_held_out(
    plates: Sequence[HeldOut], ocr: PlateOcr, channel: Channel
) -> Iterator[tuple[str, str]]:
    for plate in plates:
        try:
            yield _read(_known(plate), ocr), plate.text
        except ImageError as error:  # the other model misses it as well
            channel.say(Warned(Sentence("{error} It is left out.", error=error)))


def _known(plate: HeldOut) -> KnownPlate:
    box = None if plate.box is None else Box(*plate.box)
    numbers = plate.corners or ()
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    corners = ordered_corners(points) if points else None
    return KnownPlate(Path(plate.image), box, plate.text, corners)


def _read(plate: KnownPlate, ocr: PlateOcr) -> str:
    image = open_image(plate.image)
    if plate.box is None:
        return ocr.read_crop(image).text
    return ocr.read(image, plate.box, corners=plate.corners).text


def _score(pairs: Sequence[tuple[str, str]]) -> Score:
    return Score(
        count=len(pairs),
        right=sum(read == text for read, text in pairs),
        wrong=sum(edit_distance(read, text) for read, text in pairs),
        characters=sum(len(text) for _, text in pairs),
    )


@contextmanager
def _engine(model: Path) -> Iterator[OcrEngine]:
    engine = open_engine(model.parent, None, model)
    try:
        yield engine
    finally:
        engine.close()

"""Exporting a pipeline as one file, and importing it among the user's detectors."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lpr_desktop import __version__
from lpr_desktop.assets import user_data_folder
from lpr_desktop.detection.card import INT8_NETWORK, REFINEMENT, DetectorCard, read_card
from lpr_desktop.detection.store import DEFAULT_NAME, user_detectors_folder
from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.files import AnyPath, read_file, show_name, write_atomic
from lpr_desktop.imaging import open_image
from lpr_desktop.inference.network import MAX_BYTES
from lpr_desktop.inference.vetting import check_model
from lpr_desktop.ocr.grammar import without_own
from lpr_desktop.ocr.model import check_traineddata, default_model
from lpr_desktop.ocr.traineddata import unpack as unpack_text_model
from lpr_desktop.reading.bundle import (
    CARD,
    DETECTOR,
    MODEL_CARD,
    MOST_PICTURES,
    SUFFIX,
    Bundle,
    BundleError,
    pack,
    told_as,
    unpack,
)
from lpr_desktop.reading.pipeline import SETTINGS, TEXT_MODEL, PipelineSettings, read_settings
from lpr_desktop.reading.trial import try_pipeline
from lpr_desktop.trash import move_to_trash

_PICTURE_SIDE = 2048
_DAY = 86_400
_NAME = re.compile(r"[^\W_](?:[\w ()+,.-]{0,58}[\w)])?")
# Windows keeps these for devices, whatever follows the dot.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_tried: set[str] = set()


@dataclass(frozen=True, slots=True)
class BundleInfo:
    """What a bundle says about itself, to show before it is imported.

    Attributes:
        name: The name under which it would be imported.
        card: Of its detector, with title, description and metrics.
        model_card: Markdown; "" if there is none.
        settings: With which it reads.
        pictures: How many example pictures it holds.
        created: ISO 8601 date; "" if not said.
        program: Version of the program that wrote it; "" if not said.
    """

    name: str
    card: DetectorCard
    model_card: str
    settings: PipelineSettings
    pictures: int
    created: str
    program: str


def export_pipeline(
    target: AnyPath,
    detector: Path,
    settings: PipelineSettings | None = None,
    pictures: Sequence[AnyPath] = (),
    *,
    text_model: Path | None = None,
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """Write a pipeline into one file; a crash leaves the old file or the new one, whole.

    Args:
        target: The file; ``.lprz`` is added if it is missing.
        detector: Folder of the detector. If it has a text model of its own, that is taken.
        settings: None for those of the folder. The user's own patterns stay here.
        pictures: Examples to go with it, at most 100: scaled to 2048 pixels, without EXIF. They
            show whatever is on them: ask before.
        text_model: A ``*.traineddata`` file to go with it instead.
        overwrite: Whether a file that is there may be replaced.
        progress: Called with the number of parts that are done and of all; what it raises ends the
            work before anything is written.

    Returns:
        The file that was written.

    Raises:
        BundleError: The target is there, or cannot be written, or there are too many pictures.
        DetectorError, OcrError, ImageError: A part cannot be read or is not sound.
    """
    path = Path(target)
    if path.suffix.lower() != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if not overwrite and os.path.lexists(path):
        raise BundleError(
            "{file}: there is such a file already. Choose another name, or replace it "
            "on purpose (--overwrite).",
            file=path,
        )
    if len(pictures) > MOST_PICTURES:
        raise BundleError(
            "A bundle holds at most {most_pictures} pictures, not {pictures}.",
            most_pictures=MOST_PICTURES,
            pictures=len(pictures),
        )
    card = read_card(detector)
    settings = read_settings(detector) if settings is None else settings
    settings = replace(settings, country=without_own(settings.country))
    tell = progress or (lambda done, total: None)
    total = len(pictures) + 2
    tell(0, total)
    try:
        members = _members(detector, settings, text_model)
        for number, picture in enumerate(pictures, start=1):
            tell(number, total)
            members[f"pictures/{number:04d}.jpg"] = _example(picture)
        tell(total - 1, total)
        about = {
            "title": card.title,
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "program": __version__,
        }
        content = pack(members, about)
        tell(total, total)
        write_atomic(path, content)
    except MemoryError as error:
        raise BundleError(
            "{file}: there is not enough memory to write the bundle. Close other "
            "programs and try again.",
            file=path,
        ) from error
    except OSError as error:
        raise BundleError(
            "{file}: the bundle could not be written ({strerror}). Choose another "
            "folder or free some space.",
            file=path,
            strerror=error.strerror,
        ) from error
    return path


def inspect_bundle(path: Path) -> BundleInfo:
    """Look through a bundle without importing it. Raises as :func:`import_pipeline`."""
    with tempfile.TemporaryDirectory(prefix="lpr-") as folder:
        bundle = unpack_pipeline(path, Path(folder))
        card, settings = read_card(Path(folder)), read_settings(Path(folder))
        note = Path(folder, MODEL_CARD)
        text = note.read_bytes().decode("utf-8", "replace") if note.exists() else ""
    return BundleInfo(
        name=proposed_name(path),
        card=card,
        model_card=text,
        settings=settings,
        pictures=sum(name.startswith("pictures/") for name in bundle.members),
        created=_word(bundle.manifest.get("created")),
        program=_word(bundle.manifest.get("program")),
    )


def import_pipeline(
    path: Path,
    name: str | None = None,
    *,
    overwrite: bool = False,
    check: Callable[[], None] | None = None,
) -> Path:
    """Add a bundle to the user's detectors, after a trial in a child process.

    Args:
        path: The file.
        name: Under which it is kept; None for that of the file.
        overwrite: Whether a detector of that name may be replaced; the old one goes to the trash.
        check: Called while it is tried out; what it raises ends the import, with nothing changed.

    Returns:
        The detector's folder, for ``PlateReader.open``.

    Raises:
        BundleError: The file is no bundle, damaged, hostile or newer; the name is taken or not
            possible; the folder cannot be written. Nothing is changed then.
        DetectorError, OcrError: A part of it is not sound.
    """
    name = proposed_name(path) if name is None else name
    if not is_name(name):
        raise BundleError(
            "{name!r} cannot be the name of a detector. Give one of letters, digits, "
            "blanks and -_. (--name).",
            name=show_name(name),
        )
    target = user_detectors_folder() / name
    if name == DEFAULT_NAME:
        raise BundleError(
            "There is a detector “{name}” already. Import it under another name (--name).",
            name=name,
        )
    _check_free(target, overwrite=overwrite)
    # Beside the detectors, so that it is moved there in one step, and out of their list till then.
    incoming = user_data_folder() / "incoming"
    with BundleError.for_os_error(
        "{target}: the detector could not be written ({strerror}). Free some space "
        "or check the permissions.",
        target=target,
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        incoming.mkdir(exist_ok=True)
        finish_killed_imports()
        with tempfile.TemporaryDirectory(dir=incoming, ignore_cleanup_errors=True) as temporary:
            new = Path(temporary, "new")
            new.mkdir()
            bundle = unpack_pipeline(path, new)
            _try(path, new, bundle, check)
            # Another program may have imported one meanwhile.
            _check_free(target, overwrite=overwrite)
            _put(new, target)
    return target


def _check_free(target: Path, *, overwrite: bool) -> None:
    if os.path.lexists(target) and not overwrite:
        raise BundleError(
            "There is a detector “{name}” already. Import it under another name (--name), or "
            "replace it on purpose (--overwrite).",
            name=target.name,
        )


def finish_killed_imports() -> None:
    """Bring back what an import that was killed had set aside, and remove what it had unpacked.

    Every import does it first; a program may do it when it starts. Raises OSError.
    """
    for old in _replaced_folder().glob("*"):
        place = user_detectors_folder() / old.name
        if place.exists():
            move_to_trash(old, "detectors")
        else:
            place.parent.mkdir(exist_ok=True)
            old.replace(place)
    for folder in (user_data_folder() / "incoming").glob("tmp*"):
        # A younger one may belong to an import that goes on in another program.
        if folder.stat().st_mtime < time.time() - _DAY:
            shutil.rmtree(folder, ignore_errors=True)


def open_bundle(path: Path, folder: Path) -> None:
    """Unpack a bundle into an empty folder, tried out, ready for ``PlateReader.open``.

    The trial is left out if this version of the program has tried the same pipeline before, on this
    computer. Raises as :func:`import_pipeline`.
    """
    _try(path, folder, unpack_pipeline(path, folder))


def unpack_pipeline(path: Path, folder: Path) -> Bundle:
    """Unpack a bundle into an empty folder and look at every part, without loading one.

    Raises BundleError, DetectorError, OcrError.
    """
    name = show_name(path)
    with BundleError.for_os_error(
        "{name}: it could not be unpacked ({strerror}). Free some space, or check "
        "the disk that it is on.",
        name=name,
    ):
        bundle = unpack(path, folder)
    with told_as(path, folder):
        read_card(folder)
        read_settings(folder)
        try:
            for network in folder.glob("*.tflite"):
                check_model(network.read_bytes())
        except ValueError as error:
            raise DetectorError(
                "{name}: its detector is not one that can be used: {error}. Ask for "
                "another bundle.",
                name=name,
                error=error,
            ) from error
        data = folder / TEXT_MODEL
        check_traineddata(data)
        try:
            unpack_text_model(data.read_bytes())
        except OcrError as error:
            raise OcrError(
                "{name}: {error} Ask for another bundle.", name=name, error=error
            ) from error
    return bundle


def proposed_name(path: Path) -> str:
    """A name for a detector, from that of its file."""
    kept = re.sub(r"[^\w ()+,.-]", "", path.stem).strip(" ._-")[:60].rstrip(" .")
    return kept if is_name(kept) else "imported"


def is_name(name: str) -> bool:
    """Whether a detector can have this name."""
    return bool(_NAME.fullmatch(name)) and not _DEVICES.fullmatch(name)


def _try(path: Path, folder: Path, bundle: Bundle, check: Callable[[], None] | None = None) -> None:
    mark = user_data_folder() / "tried" / f"{bundle.digest}-{__version__}"
    if bundle.digest in _tried or mark.exists():
        return
    problem = try_pipeline(folder, check=check)
    if problem is not None:
        problem = problem.replace(str(folder), show_name(path))
        raise BundleError(
            "{file}: this pipeline does not work. {problem}", file=path, problem=problem
        )
    _tried.add(bundle.digest)
    with contextlib.suppress(OSError):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


def _put(new: Path, target: Path) -> None:
    for file in new.rglob("*"):
        if file.is_file():
            with file.open("rb+") as handle:
                os.fsync(handle.fileno())
    if not target.exists():
        new.replace(target)
        return
    # Two folders cannot change places at once: `finish_killed_imports` undoes the first half.
    old = _replaced_folder() / target.name
    old.parent.mkdir(exist_ok=True)
    target.replace(old)
    new.replace(target)
    move_to_trash(old, "detectors")


def _replaced_folder() -> Path:
    return user_data_folder() / "incoming" / "replaced"


def _members(
    detector: Path, settings: PipelineSettings, text_model: Path | None
) -> dict[str, bytes]:
    own = detector / TEXT_MODEL
    text_model = text_model or (own if own.exists() else default_model().data)
    check_traineddata(text_model)
    files = {CARD: detector / CARD, MODEL_CARD: detector / MODEL_CARD}
    files |= {name: detector / name for name in (DETECTOR, INT8_NETWORK, REFINEMENT)}
    files[TEXT_MODEL] = text_model
    members: dict[str, bytes] = {}
    for name, file in files.items():
        try:
            members[name] = read_file(file, MAX_BYTES)
        except FileNotFoundError as error:
            if name not in (MODEL_CARD, INT8_NETWORK, REFINEMENT):
                raise DetectorError("{file}: this file is missing.", file=file) from error
        except OSError as error:
            raise DetectorError(
                "{file}: not readable ({strerror}).", file=file, strerror=error.strerror
            ) from error
    try:
        for name in members.keys() & {DETECTOR, INT8_NETWORK, REFINEMENT}:
            check_model(members[name])
    except ValueError as error:
        raise DetectorError(
            "{detector}: its network cannot be exported: {error}.", detector=detector, error=error
        ) from error
    members[SETTINGS] = settings.to_json()
    return members


def _example(path: AnyPath) -> bytes:
    image = open_image(path)
    scale = _PICTURE_SIDE / max(image.shape[:2])
    if scale < 1:
        image = np.asarray(
            cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8
        )
    _, jpeg = cv2.imencode(".jpg", np.ascontiguousarray(image[..., ::-1]))
    return bytes(jpeg)


def _word(value: Any) -> str:
    return show_name(value)[:100] if isinstance(value, str) else ""

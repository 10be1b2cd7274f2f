"""A folder of results: a manifest, and a part file for each batch, on a disk or in a store.

``manifest.json`` says what was asked for, ``parts/NAME.parquet`` (or ``.jsonl``) holds the results
of a batch. The name of a part follows from the names of its pictures, so that what is missing is
known without a record of what was done.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lpr_desktop import __version__
from lpr_desktop.cluster.sources import absolute, is_url, open_store, patiently
from lpr_desktop.errors import ClusterError, LprError
from lpr_desktop.files import open_file, show_name, write_atomic
from lpr_desktop.reading.pipeline import PipelineSettings

MANIFEST, PARTS, REPLACED = "manifest.json", "parts", "replaced"
_FORMAT = 2
"""1 had the settings among the other values, and no time of reading in its parts."""
MOST_MANIFEST = 1 << 20
_HOUR = 3600

_OPTIONS = {"country": "country", "min_score": "min-score", "is_thorough": "thorough"}
_WORDS = {
    "pipeline": "another detector, text model or setting of them",
    "engine": "another --engine",
    "form": "another --format",
    "sources": "other pictures",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for; in one folder of results all of it is the same.

    Attributes:
        pipeline: SHA-256 of what it consists of, hexadecimal.
        settings: They come before those of the pipeline.
        engine: Key of an OCR engine, "" for the best one at each worker.
        form: ``parquet`` or ``jsonl``.
        sources: As given, absolute; lists with ``@`` in front.
    """

    pipeline: str
    settings: PipelineSettings
    engine: str
    form: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The contents of ``manifest.json``.

    Attributes:
        request: What was asked for.
        batch_size: Pictures a batch, about; None as long as it is not known what they cost.
        program: Version that began it.
        pictures: How many there are; None as long as some are not read.
    """

    request: Request
    batch_size: int | None = None
    program: str = __version__
    pictures: int | None = None

    def to_json(self) -> bytes:
        return (json.dumps({"format": _FORMAT, **asdict(self)}, indent=2) + "\n").encode()


class ResultFolder:
    """The files of a folder of results.

    Args:
        place: A folder or a URL; made when it is written to.
        form: ``parquet`` or ``jsonl``.
    """

    def __init__(self, place: str, form: str = "parquet") -> None:
        self.place = absolute(place).rstrip("/") or "/"
        self.form = form
        self._is_remote = is_url(self.place)

    def begin(self, request: Request) -> Manifest:
        """The manifest, made if there is none.

        Raises:
            ClusterError: The folder was made by another command, or cannot be written.
        """
        content = self._get(MANIFEST)
        if content is None:
            if not self._is_remote and self._names(""):
                raise ClusterError(
                    "{place}: this folder holds other files and no results. Choose an empty one.",
                    place=show_name(self.place),
                )
            manifest = Manifest(request)
            self.write_manifest(manifest)
            return manifest
        manifest = read_manifest(self.place, content)
        old, new = asdict(manifest.request), asdict(request)
        changed = [words for key, words in _WORDS.items() if old[key] != new[key]]
        changed += [
            f"another --{_OPTIONS.get(key, key)}"
            for key, value in new["settings"].items()
            if old["settings"][key] != value
        ]
        if changed:
            raise ClusterError(
                "{place}: what is in this folder was read with {changed}. Choose another "
                "folder, or give the command that it was begun with.",
                place=show_name(self.place),
                changed=" and ".join(changed),
            )
        return manifest

    def write_manifest(self, manifest: Manifest) -> None:
        """Raises ClusterError."""
        self._put(MANIFEST, manifest.to_json())

    def finish(self, pictures: int) -> None:
        """Note in the manifest that all pictures are read. Raises ClusterError."""
        content = self._get(MANIFEST)
        if content is not None:
            manifest = read_manifest(self.place, content)
            self.write_manifest(replace(manifest, pictures=pictures))

    def part_of(self, batch: Sequence[str], *, is_there: bool = True) -> str:
        """The name of the file with the results of a batch, as :meth:`finished` gives it.

        One of which no picture is there has another name: the next run tries it again.
        """
        digest = hashlib.blake2b(digest_size=16)
        for name in batch:
            digest.update(os.fsencode(name) + b"\0")
        return f"{digest.hexdigest()}{'' if is_there else '.absent'}.{self.form}"

    def finished(self) -> set[str]:
        """The parts that are there. Raises ClusterError."""
        return self._names(PARTS)

    def replaced(self) -> set[str]:
        """The parts that were set aside. Raises ClusterError."""
        return self._names(REPLACED)

    def _names(self, part: str) -> set[str]:
        with self._told("read"):
            try:
                if not self._is_remote:
                    return set(os.listdir(Path(self.place, part)))  # noqa: PTH208
                store, path = open_store(self.place)
                store.invalidate_cache()
                listing = patiently(lambda: store.ls(f"{path}/{part}", detail=False))
            except FileNotFoundError:
                return set()
        return {name.rpartition("/")[2] for name in listing}

    def has_part(self, name: str) -> bool:
        """Whether a part can be seen from here. Raises ClusterError."""
        with self._told("read"):
            if not self._is_remote:
                return Path(self.place, PARTS, name).is_file()
            store, path = open_store(self.place)
            store.invalidate_cache(f"{path}/{PARTS}")
            return bool(patiently(lambda: store.exists(f"{path}/{PARTS}/{name}")))

    def write_part(self, name: str, content: bytes) -> None:
        """Write a part whole or not at all. Raises ClusterError."""
        self._put(f"{PARTS}/{name}", content)

    def set_aside(self, parts: Sequence[str]) -> None:
        """Move parts to where nobody counts them, and clear up behind killed workers.

        Raises ClusterError.
        """
        for name in parts:
            self._move(name, PARTS, REPLACED)
        if not self._is_remote:
            with self._told("written"):
                for left in Path(self.place, PARTS).glob(".lpr-*.tmp"):
                    if left.stat().st_mtime < time.time() - _HOUR:
                        left.unlink()

    def bring_back(self, part: str) -> None:
        """The opposite of :meth:`set_aside`. Raises ClusterError."""
        self._move(part, REPLACED, PARTS)

    def _move(self, name: str, old: str, new: str) -> None:
        with self._told("written"):
            if self._is_remote:
                store, path = open_store(self.place)
                store.mv(f"{path}/{old}/{name}", f"{path}/{new}/{name}")
                return
            folder = Path(self.place, new)
            folder.mkdir(exist_ok=True)
            Path(self.place, old, name).replace(folder / name)

    def _get(self, name: str) -> bytes | None:
        with self._told("read"):
            try:
                if not self._is_remote:
                    with open_file(Path(self.place, name)) as file:
                        return file.read(MOST_MANIFEST)
                store, path = open_store(self.place)
                return bytes(patiently(lambda: store.cat_file(f"{path}/{name}")))
            except FileNotFoundError:
                return None

    def _put(self, name: str, content: bytes) -> None:
        with self._told("written"):
            if not self._is_remote:
                target = Path(self.place, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                write_atomic(target, content)
                return
            store, path = open_store(self.place)
            # One request, which a store takes whole or not at all.
            patiently(lambda: store.pipe_file(f"{path}/{name}", content))

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        try:
            yield
        except LprError:
            raise
        except Exception as error:
            # Each store raises errors of its own.
            raise ClusterError(
                "{place}: the results could not be {what} ({reason}). Check the "
                "permissions and the space; then give the same command again.",
                place=show_name(self.place),
                what=what,
                reason=error if str(error) else type(error).__name__,
            ) from error


def read_manifest(place: str, content: bytes) -> Manifest:
    """The manifest of a folder of results. Raises ClusterError: none, or of another version."""
    try:
        values: Any = json.loads(content)
        version = values.pop("format")
        if version == _FORMAT:
            request = values.pop("request")
            request["sources"] = tuple(request["sources"])
            request["settings"] = PipelineSettings(**request["settings"])
            manifest = replace(Manifest(Request(**request)), **values)
            if all(
                number is None or (type(number) is int and number > 0)
                for number in (manifest.batch_size, manifest.pictures)
            ):
                return manifest
            raise ValueError
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ClusterError(
            "{place}: its {manifest} is broken. Choose another folder.",
            place=show_name(place),
            manifest=MANIFEST,
        ) from error
    age, advice = (
        ("an older", "Choose another folder") if version == 1 else ("a newer", "Update it")
    )
    raise ClusterError(
        "{place}: these results were made by {age} version of the program. {advice}.",
        place=show_name(place),
        age=age,
        advice=advice,
    )

"""Bundles for tests: the shipped pipeline, and ZIP files that no export would make."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from lpr_desktop.detection.store import default_detector
from lpr_desktop.ocr.model import default_model
from lpr_desktop.reading.pipeline import PipelineSettings


@cache
def shipped() -> dict[str, bytes]:
    """The members of a bundle of the pipeline that ships, without the manifest."""
    folder = default_detector()
    return {
        "model.json": (folder / "model.json").read_bytes(),
        "detector.tflite": (folder / "detector.tflite").read_bytes(),
        "plate.traineddata": default_model().data.read_bytes(),
        "settings.json": PipelineSettings("pl").to_json(),
    }


def zip_info(name: str, kind: int = zipfile.ZIP_STORED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    info.compress_type = kind
    return info


def manifest(members: Mapping[str, bytes], **words: Any) -> bytes:
    listed = {
        name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
    }
    return json.dumps({"format": 1, "title": "x", "members": listed} | words).encode()


def write_zip(path: Path, *members: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    """A ZIP file with exactly these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members:
            archive.writestr(zip_info(name) if isinstance(name, str) else name, content)
    path.write_bytes(file.getvalue())
    return path


def bundle(path: Path, changes: Mapping[str, bytes] | None = None, **words: Any) -> Path:
    """A bundle of the shipped pipeline with other members, all of them listed and hashed."""
    members = {**shipped(), **(changes or {})}
    return write_zip(path, ("manifest.json", manifest(members, **words)), *members.items())

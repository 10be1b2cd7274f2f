"""Where the program's own files are: resources and models that ship, and the user's folder."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

APP_NAME = "lpr-desktop"
DATA_VARIABLE = "LPR_DESKTOP_DATA"

_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """The folder with icons, Tesseract data, countries and sample pictures."""
    return _shipped("resources")


def models_folder() -> Path:
    """The folder with the detectors that ship, one folder each (``default`` is always there)."""
    return _shipped("models")


def guide_folder() -> Path:
    """The folder with the pages of the guide, Markdown; ``index.md`` is the first."""
    return _shipped("guide", "docs/guide")


def user_data_folder() -> Path:
    """The folder for what the user makes: journal, detectors, runs. Not created here.

    The environment variable ``LPR_DESKTOP_DATA`` names another one (portable use, tests).
    """
    override = os.environ.get(DATA_VARIABLE)
    if override:
        return Path(override).expanduser().absolute()
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def kept_about(kind: str, path: Path) -> Path:
    """The small file in the user's folder that keeps something about a file or folder of others.

    Args:
        kind: What is kept; the name of the folder with all such files.
        path: What it is about; links stay as they are.
    """
    absolute = os.path.abspath(path)  # noqa: PTH100 - links stay as they are
    digest = hashlib.sha256(os.fsencode(absolute)).hexdigest()[:24]
    return user_data_folder() / kind / f"{digest}.json"


def _shipped(name: str, place: str = "") -> Path:
    """In an installed wheel the files lie inside the package, in a checkout beside it."""
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parent / (place or name)

"""Where the program's own files are: resources and models that ship, and the user's folder."""

from __future__ import annotations

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


def _shipped(name: str, place: str = "") -> Path:
    """In an installed wheel the files lie inside the package, in a checkout beside it."""
    packaged = _PACKAGE / f"_{name}"
    return packaged if packaged.is_dir() else _PACKAGE.parent / (place or name)

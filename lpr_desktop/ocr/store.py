"""Text models on disk: the one that ships, and the user's own, made by *Improve reading*.

A model is a folder with ``plate.traineddata`` (what Tesseract reads with), ``plate.float.npz``
(the weights from which a training goes on) and ``model.json`` (what is said about it).
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.files import (
    folder_name,
    free_path,
    new_folder,
    parse_json,
    read_file,
    show_name,
    whole_folders,
    write_atomic,
)
from lpr_desktop.ocr.model import check_traineddata, default_model

DEFAULT_NAME = "default"
TEXT_MODEL, FLOAT_WEIGHTS, CARD = "plate.traineddata", "plate.float.npz", "model.json"
_FORMAT = 1
_MOST_BYTES, _MOST_WORDS = 64 << 10, 1000


@dataclass(frozen=True, slots=True)
class TextModelInfo:
    """A text model that can be chosen.

    Attributes:
        name: What ``--ocr-model`` takes.
        data: Its ``*.traineddata`` file.
        title: For a person.
        description: A sentence more; "" if there is none.
        run: Which run made it; "" if that is not known.
    """

    name: str
    data: Path
    title: str
    description: str = ""
    run: str = ""


def text_models_folder() -> Path:
    """Where the user's own text models are kept; not created here."""
    return user_data_folder() / "text-models"


def list_text_models() -> list[TextModelInfo]:
    """Every sound text model: the one that ships first, then the user's in natural order."""
    found = []
    with contextlib.suppress(OcrError):  # a damaged one must not hide the others
        found.append(TextModelInfo(DEFAULT_NAME, default_model().data, "Plates of all countries"))
    for folder in whole_folders(text_models_folder()):
        card = _card(folder)
        if card is not None and (folder / TEXT_MODEL).is_file():
            title, *more = (
                show_name(str(card.get(key, "")))[:_MOST_WORDS]
                for key in ("title", "description", "run")
            )
            found.append(
                TextModelInfo(folder.name, folder / TEXT_MODEL, title or folder.name, *more)
            )
    return found


def find_text_model(name_or_path: str) -> Path:
    """The ``*.traineddata`` file of a model, given by its name, its folder or that file.

    Raises:
        OcrError: There is none, or it holds what a plate model does not have.
    """
    models = list_text_models()
    for info in models:
        if info.name == name_or_path:
            check_traineddata(info.data)
            return info.data
    path = Path(name_or_path).expanduser()
    if path.is_dir():
        path = path / TEXT_MODEL
    if path.is_file() and path.suffix == ".traineddata":
        check_traineddata(path)
        return path.absolute()
    names = ", ".join(info.name for info in models) or "none"
    raise OcrError(
        "{name_or_path}: no text model of this name, and no such file {suffix}. Text models here: "
        "{names}.",
        name_or_path=show_name(name_or_path),
        suffix="*.traineddata",
        names=names,
    )


def float_weights(data: Path) -> Path:
    """The weights that a training of a model goes on from; the file may be missing."""
    return data.with_suffix(".float.npz")


def add_text_model(folder: Path, name: str, about: Mapping[str, Any]) -> Path:
    """Add a model to the user's own; it appears whole or not at all, and replaces none.

    Args:
        folder: Holds ``plate.traineddata`` and ``plate.float.npz``.
        name: What to call it; a number is added where that is taken.
        about: For ``model.json``: ``description``, ``run``, and whatever tells how it was made.

    Returns:
        The new folder; its name is the model's.

    Raises:
        OcrError: The file is no plate model.
        OSError: It cannot be copied, for a full disk most likely.
    """
    check_traineddata(folder / TEXT_MODEL)
    own = text_models_folder()
    with new_folder(own) as new:
        for file in (TEXT_MODEL, FLOAT_WEIGHTS):
            write_atomic(new / file, (folder / file).read_bytes())
        # “default” is the name of the one that ships.
        taken = folder_name(name) == DEFAULT_NAME
        target = free_path(own, f"{name} 2" if taken else name)
        card = {"format": _FORMAT, "title": target.name, **about}
        write_atomic(new / CARD, (json.dumps(card, indent=1) + "\n").encode())
        return new.replace(target)


def _card(folder: Path) -> dict[str, Any] | None:
    """What is said about a model; None if the folder holds none that this version knows."""
    file = folder / CARD
    try:
        card = parse_json(read_file(file, _MOST_BYTES))
    except (OSError, ValueError):
        return None
    return card if isinstance(card, dict) and card.get("format") == _FORMAT else None

"""What the program remembers from one start to the next, apart from the journal.

One small JSON file in the user's folder. A file that cannot be understood never stops the program:
what is wrong in it falls back to the default, the file is kept beside the new one, and the person
is told.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.watch.record import WatchRecord

FILE_NAME = "settings.json"

THEMES = ("system", "light", "dark")
ENDLESS_DAYS = 36_500
"""A hundred years: readings are kept without end."""

JOURNAL_DAYS = (0, 30, 365, ENDLESS_DAYS)
VIEWS = tuple(view.key for view in View)


@dataclass(slots=True)
class Settings:
    """All settings with their defaults.

    Attributes:
        theme: "system", "light" or "dark".
        detector: Name of the detector; "" is the one that ships.
        text_model: Name of the text model; "" is the detector's own.
        engine: "tesserocr" or "pytesseract"; "" is the best that is there.
        country: Code of the country whose plates are read; "" is not known.
        is_thorough: Pictures are searched for far plates tile by tile.
        min_score: Detections under it are left out, 0 to 1; None is the detector's own threshold.
        journal_days: How long readings are kept, 0 for not at all; None until the person was asked.
        last_folder: Where the file dialogs start.
        options_open: Whether the choosers are unfolded.
        geometry: Place and size of the window, Qt's own format as base64.
        splitter: Widths of the three columns of the Read view likewise.
        view: The view that was shown: "read", "annotate" or another ``View.key``.
        keys: Keys that a person changed, by the id of the action.
        annotate_folder: The folder that was annotated last.
        annotate_picture: The picture that was shown in it, relative to the folder.
        annotate_splitter: Widths of the three columns of the Annotate view.
        send_folder: The data set that pictures were sent to last.
        send_links: They were linked, not copied.
        watches: Folders that are watched, as ``WatchRecord.to_dict`` gives them.
        history_splitter: Widths of the three columns of the History view.
        annotation_folders: Where the annotations of a folder of pictures are, if a person chose it.
        classes: Names of the classes of boxes, in the order of the keys 1 to 9.
        keeps_zoom: The next picture to annotate is shown with the same zoom.
        keeps_brightness: The next picture to annotate is shown as bright.
        train_folders: The data sets that were trained on last.
        train_architecture: What was trained last.
        train_speeds: What the probe of an architecture found on this computer: seconds of a
            training view, seconds until the first step, side of the input in pixels.
        train_splitter: Widths of the two columns of the Train view.
    """

    theme: str = "system"
    detector: str = ""
    text_model: str = ""
    engine: str = ""
    country: str = ""
    min_score: float | None = None
    is_thorough: bool = False
    journal_days: int | None = None
    last_folder: str = ""
    options_open: bool = True
    geometry: str = ""
    splitter: str = ""
    view: str = "read"
    keys: dict[str, list[str]] = field(default_factory=dict)
    annotate_folder: str = ""
    annotate_picture: str = ""
    annotate_splitter: str = ""
    send_folder: str = ""
    send_links: bool = False
    watches: list[dict[str, Any]] = field(default_factory=list)
    history_splitter: str = ""
    annotation_folders: dict[str, str] = field(default_factory=dict)
    classes: list[str] = field(default_factory=lambda: ["plate"])
    keeps_zoom: bool = False
    keeps_brightness: bool = False
    train_folders: list[str] = field(default_factory=list)
    train_architecture: str = "compact"
    train_speeds: dict[str, list[float]] = field(default_factory=dict)
    train_splitter: str = ""


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """Read the settings; the second value says to a person what was wrong, None if nothing was."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), (
            f"The settings in {show_name(path)} cannot be read ({error.strerror}). "
            "The program uses its defaults."
        )
    try:
        values = json.loads(data.decode("utf-8"))
        if not isinstance(values, dict):
            raise ValueError("not an object")
    except (ValueError, RecursionError):
        return Settings(), _set_aside(path, data, "could not be understood")
    settings = Settings()
    broken = []
    for one in fields(Settings):
        if one.name not in values:
            continue
        if _fits(one.name, values[one.name]):
            setattr(settings, one.name, values[one.name])
        else:
            broken.append(one.name)
    if broken:
        return settings, _set_aside(path, data, f"had values of no use for: {', '.join(broken)}")
    return settings, None


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(settings), indent=1, ensure_ascii=True, sort_keys=True)
    write_atomic(path, (text + "\n").encode("utf-8"))


def _fits(name: str, value: Any) -> bool:
    match name:
        case "theme":
            return value in THEMES
        case "min_score":
            if value is None:
                return True
            return type(value) in (int, float) and 0.0 <= value <= 1.0
        case "journal_days":
            return value is None or (type(value) is int and value in JOURNAL_DAYS)
        case "is_thorough" | "options_open" | "send_links" | "keeps_zoom" | "keeps_brightness":
            return isinstance(value, bool)
        case "view":
            return value in VIEWS
        case "keys":
            return isinstance(value, dict) and all(map(_are_texts, value.values()))
        case "watches":
            return isinstance(value, list) and all(map(_is_watch, value))
        case "annotation_folders":
            return isinstance(value, dict) and _are_texts(list(value.values()))
        case "train_folders":
            return _are_texts(value)
        case "train_speeds":
            return isinstance(value, dict) and all(map(_is_speed, value.values()))
        case "classes":
            return _are_texts(value) and bool(value)
        case _:
            return isinstance(value, str)


def encoded(data: QByteArray) -> str:
    """Qt's own format of a window's or a splitter's state, as text."""
    return base64.b64encode(data.data()).decode("ascii")


def decoded(text: str) -> QByteArray:
    """What ``encoded`` was given; nothing if the text is none of ours."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_watch(value: Any) -> bool:
    try:
        WatchRecord.from_dict(value)
    except (ValueError, TypeError):
        return False
    return True


def _is_speed(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 3
        and all(type(one) in (int, float) and 0 < one < 1e6 for one in value)
    )


def _set_aside(path: Path, data: bytes, problem: str) -> str:
    kept = path.with_name(path.name + ".broken")
    message = f"The settings file {problem}. The program uses the defaults there"
    try:
        write_atomic(kept, data)
    except OSError:
        return message + "."
    return f"{message}; the old file was kept as {show_name(kept)}."

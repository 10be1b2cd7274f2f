"""What the program remembers from one start to the next, apart from the journal.

One small JSON file in the user's folder. Each setting is declared once, in the module that uses it:
a :class:`Setting` with its key in the file, its default, its check and its title. A file that
cannot be understood never stops the program: what is wrong in it falls back to the default, the
file is kept beside the new one, and the person is told. Keys that nobody has declared (yet) stay.
"""

from __future__ import annotations

import base64
import binascii
import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from lpr_desktop.files import open_file, show_name, write_atomic
from lpr_desktop.gui.translation import tr

FILE_NAME = "settings.json"
_SAVE_MS = 300
"""What changes together is written once."""

Value = TypeVar("Value")


def is_text(value: Any) -> bool:
    """The check of a setting that is any text."""
    return isinstance(value, str)


def is_switch(value: Any) -> bool:
    """The check of a setting that is on or off."""
    return isinstance(value, bool)


def are_texts(value: Any) -> bool:
    """The check of a setting that is a list of texts."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


@dataclass(frozen=True, eq=False)
class Setting(Generic[Value]):
    """The declaration of one setting.

    Attributes:
        key: Its name in the file; never changed, for old files have it.
        default: What holds until it is set. Of its JSON type.
        title: What it is, for a person.
        fits: Whether a value from a file is of use.
    """

    key: str
    default: Value
    title: str
    fits: Callable[[Any], bool] = is_text

    def __post_init__(self) -> None:
        assert self.key not in DECLARED, f"{self.key} is declared twice"
        DECLARED[self.key] = self


DECLARED: dict[str, Setting[Any]] = {}
"""The settings of all modules that are imported, by key."""


class Settings(QObject):
    """The values of all settings; what is set is saved by itself, soon.

    Signals:
        problem: A sentence: the file was broken, or cannot be written.
    """

    problem = Signal(str)

    def __init__(self, path: Path | None = None, **values: Any) -> None:
        """Settings with ``values`` by key, kept in ``path``; None: nowhere."""
        super().__init__()
        self.path = path
        self._values = values
        self._unreadable = b""
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._timer.timeout.connect(self.save)

    def __getitem__(self, setting: Setting[Value]) -> Value:
        """A copy of the value; a broken one from the file is the default, and told once."""
        if setting.key not in self._values:
            return copy.deepcopy(setting.default)
        value = self._values[setting.key]
        if not setting.fits(value):
            # The module that declares it was imported after the file was read.
            del self._values[setting.key]
            self.problem.emit(self._set_aside(_useless([setting])))
            return copy.deepcopy(setting.default)
        return copy.deepcopy(value)

    def __setitem__(self, setting: Setting[Value], value: Value) -> None:
        assert setting.fits(value), f"{setting.key}: {value!r}"
        if setting.key not in self._values or self._values[setting.key] != value:
            self._values[setting.key] = copy.deepcopy(value)
            if not self._timer.isActive():
                self._timer.start()

    def load(self) -> str | None:
        """Read the file; says to a person what was wrong, None if nothing was."""
        if self.path is None:
            return None
        try:
            with open_file(self.path) as file:
                data = file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            message = tr(
                "The settings in {file} cannot be read ({strerror}). The program uses its "
                "defaults, and leaves the file as it is.",
                file=show_name(self.path),
                strerror=error.strerror,
            )
            self.path = None  # what is there may be sound: it is not replaced
            return message
        self._unreadable = data
        try:
            values = json.loads(data.decode("utf-8"))
            if not isinstance(values, dict):
                raise ValueError("not an object")
        except (ValueError, RecursionError):
            return self._set_aside(tr("could not be understood"))
        broken = [
            one for one in DECLARED.values() if not one.fits(values.get(one.key, one.default))
        ]
        for setting in broken:
            del values[setting.key]
        self._values = values
        return self._set_aside(_useless(broken)) if broken else None

    def save(self) -> None:
        """Write all now, whole or not at all; nothing is raised, see ``problem``."""
        self._timer.stop()
        if self.path is None:
            return
        text = json.dumps(self._values, indent=1, ensure_ascii=True, sort_keys=True)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self.path, (text + "\n").encode("utf-8"))
        except OSError as error:
            self.problem.emit(
                tr(
                    "The settings cannot be saved in {file} ({strerror}). They hold until the "
                    "program ends.",
                    file=show_name(self.path),
                    strerror=error.strerror,
                )
            )

    def _set_aside(self, problem: str) -> str:
        assert self.path is not None
        kept = self.path.with_name(self.path.name + ".broken")
        message = tr(
            "The settings file {problem}. The program uses the defaults there", problem=problem
        )
        try:
            write_atomic(kept, self._unreadable)
        except OSError:
            return message + "."
        return tr(
            "{message}; the old file was kept as {kept}.", message=message, kept=show_name(kept)
        )


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """The settings of a file, and what was wrong with it."""
    settings = Settings(path)
    return settings, settings.load()


def encoded(data: QByteArray) -> str:
    """Qt's own format of a window's or a splitter's state, as text."""
    return base64.b64encode(data.data()).decode("ascii")


def decoded(text: str) -> QByteArray:
    """What ``encoded`` was given; nothing if the text is none of ours."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()


def _useless(settings: list[Setting[Any]]) -> str:
    return tr("had values of no use for: ") + ", ".join(
        f"{tr(s.title)} ({s.key})" for s in settings
    )

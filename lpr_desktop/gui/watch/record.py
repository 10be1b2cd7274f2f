"""A watched folder as the settings keep it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lpr_desktop.files import show_name
from lpr_desktop.gui.watch.tell_record import TellRecord


@dataclass(frozen=True, slots=True)
class WatchRecord(TellRecord):
    """What to watch; see ``TellRecord`` for what to do with what is read.

    Attributes:
        folder: The folder.
        subfolders: Whether to look below it too.
        only_new: Whether pictures that are there at the very first start are left alone.
    """

    folder: str
    subfolders: bool = False
    only_new: bool = True

    @property
    def name(self) -> str:
        """The folder's own name, fit to show."""
        return show_name(Path(self.folder).name or self.folder)

    @property
    def place(self) -> str:
        """What tells it from others."""
        return self.folder

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {**asdict(self), "command": list(self.command)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> WatchRecord:
        """What ``to_dict`` gave. Raises ValueError for anything else."""
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        command = known.pop("command", [])
        if not isinstance(command, list) or not all(isinstance(one, str) for one in command):
            raise ValueError("command")
        record = cls(**known, command=tuple(command)) if "folder" in known else None
        if record is None or not record.folder:
            raise ValueError("folder")
        for name, kind in (("folder", str), ("subfolders", bool), ("only_new", bool)):
            if not isinstance(getattr(record, name), kind):
                raise ValueError(name)
        record.check_types()
        return record

    @classmethod
    def is_one(cls, values: Any) -> bool:
        """Whether ``from_dict`` takes it."""
        try:
            cls.from_dict(values)
        except (ValueError, TypeError):
            return False
        return True

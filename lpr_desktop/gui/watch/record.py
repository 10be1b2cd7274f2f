"""A watched folder as the settings keep it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class WatchRecord:
    """What to watch and what to do with what is read.

    Attributes:
        folder: The folder.
        subfolders: Whether to look below it too.
        only_new: Whether pictures that are there at the very first start are left alone.
        output: A ``.csv`` or ``.jsonl`` file that the readings are added to; "" for none.
        command: A program and its arguments, run for each reading; empty for none.
        only_wanted: Whether it is run, and sent, only for wanted plates.
        webhook, mqtt: Addresses that the readings are sent to; "" for none.
        is_on: Whether it is to run, also after a restart.
    """

    folder: str
    subfolders: bool = False
    only_new: bool = True
    output: str = ""
    command: tuple[str, ...] = ()
    only_wanted: bool = False
    webhook: str = ""
    mqtt: str = ""
    is_on: bool = True

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
        for name in ("folder", "output", "webhook", "mqtt"):
            if not isinstance(getattr(record, name), str):
                raise ValueError(name)
        for name in ("subfolders", "only_new", "only_wanted", "is_on"):
            if not isinstance(getattr(record, name), bool):
                raise ValueError(name)
        return record

    @classmethod
    def is_one(cls, values: Any) -> bool:
        """Whether ``from_dict`` takes it."""
        try:
            cls.from_dict(values)
        except (ValueError, TypeError):
            return False
        return True

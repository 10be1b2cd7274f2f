"""A watched folder or camera as the settings keep it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from lpr_desktop.camera import CameraAddress, CameraAddressError, camera_name
from lpr_desktop.files import show_name
from lpr_desktop.passages.day_plan import DayPlan, DayPlanError
from lpr_desktop.passages.tripwire import Point, Tripwire
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.runs.records import build

if TYPE_CHECKING:
    from lpr_desktop.passages.watch_camera import CameraSettings
    from lpr_desktop.reading.watch_keeping import TellSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class TellRecord:
    """What is to be done with each reading.

    Attributes:
        output: A ``.csv`` or ``.jsonl`` file that the readings are added to; "" for none.
        command: A program and its arguments, run for each reading; empty for none.
        only_wanted: Whether it is run, and sent, only for wanted plates.
        webhook, mqtt: Addresses that the readings are sent to; "" for none.
        is_on: Whether the watch is to run, also after a restart.
    """

    output: str = ""
    command: tuple[str, ...] = ()
    only_wanted: bool = False
    webhook: str = ""
    mqtt: str = ""
    is_on: bool = True

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return dict(json.loads(json.dumps(asdict(self))))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave. Raises ValueError or TypeError for anything else."""
        return build(cls, values)

    @classmethod
    def is_one(cls, values: Any) -> bool:
        """Whether ``from_dict`` takes it."""
        try:
            cls.from_dict(values)
        except (ValueError, TypeError, AttributeError):
            return False
        return True

    def told(self) -> TellSettings:
        """For the watch. May ask the keyring: for workers. Raises LprError."""
        from lpr_desktop.reading.watch_keeping import TellSettings
        from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK, send_to

        return TellSettings(
            output=Path(self.output) if self.output else None,
            command=self.command,
            command_only_hotlist=self.only_wanted,
            send_to=tuple(
                send_to(address, schemes)
                for address, schemes in ((self.webhook, WEBHOOK), (self.mqtt, MQTT))
                if address
            ),
        )


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

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        record = build(cls, values)
        if not record.folder:
            raise ValueError("folder")
        return record


def settings_of(told: TellSettings) -> dict[str, Any]:
    """By name, for the settings of a watch, which are more."""
    return {name: getattr(told, name) for name in told.__dataclass_fields__}


@dataclass(frozen=True, slots=True)
class CameraRecord(TellRecord):
    """What to watch, without a password; see ``TellRecord`` for what to do with what is read.

    Attributes:
        name: What the camera is called.
        address: ``str`` of a ``CameraAddress``; its password is in the keyring under it.
        credentials_file: A file with the password instead; "" for the keyring.
        inside, outside, least_width: See ``Region``.
        tripwire: The line for directions; None for none.
        hours: A ``DayPlan``; "" for all day.
    """

    name: str
    address: str
    credentials_file: str = ""
    inside: tuple[tuple[Point, ...], ...] = ()
    outside: tuple[tuple[Point, ...], ...] = ()
    least_width: float = 0.0
    tripwire: Tripwire | None = None
    hours: str = ""

    @property
    def place(self) -> str:
        """What tells it from others, fit to show."""
        return self.address

    def settings(self, reading: PipelineSettings) -> CameraSettings:
        """For the watch. Raises LprError if something in it means nothing."""
        from lpr_desktop.passages.region import Region
        from lpr_desktop.passages.watch_camera import CameraSettings

        return CameraSettings(
            name=self.name,
            address=CameraAddress.parse(self.address)[0],
            region=Region(self.inside, self.outside, self.least_width),
            tripwire=self.tripwire,
            plan=DayPlan.parse(self.hours),
            reading=reading,
            **settings_of(self.told()),
        )

    def to_dict(self) -> dict[str, Any]:
        line = None if self.tripwire is None else self.tripwire.to_list()
        return {**TellRecord.to_dict(self), "tripwire": line}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        line = values.get("tripwire")
        tripwire = None if line is None else Tripwire.from_list(line)
        record = build(cls, {**values, "tripwire": tripwire})
        if not record.name or record.name != camera_name(record.name):
            raise ValueError("name")
        for polygon in (*record.inside, *record.outside):
            if len(polygon) < 3 or not all(0 <= one <= 1 for point in polygon for one in point):
                raise ValueError("polygon")
        try:
            CameraAddress.parse(record.address)
            DayPlan.parse(record.hours)
        except (CameraAddressError, DayPlanError) as error:
            raise ValueError("address") from error
        return record

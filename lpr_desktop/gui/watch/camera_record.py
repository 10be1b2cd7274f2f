"""A watched camera as the settings keep it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from lpr_desktop.camera import CameraAddress, CameraAddressError, camera_name
from lpr_desktop.gui.watch.tell_record import TellRecord, settings_of
from lpr_desktop.passages.day_plan import DayPlan, DayPlanError
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.reading.pipeline import PipelineSettings

if TYPE_CHECKING:
    from lpr_desktop.passages.region import Polygon
    from lpr_desktop.passages.watch_camera import CameraSettings

_TEXTS = ("name", "address", "credentials_file", "hours")


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
    inside: tuple[Polygon, ...] = ()
    outside: tuple[Polygon, ...] = ()
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
        """As JSON can hold it."""
        values = asdict(self)
        for name in ("inside", "outside"):
            values[name] = [[list(point) for point in polygon] for polygon in values[name]]
        values["tripwire"] = None if self.tripwire is None else self.tripwire.to_list()
        return {**values, "command": list(self.command)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CameraRecord:
        """What ``to_dict`` gave. Raises ValueError or TypeError for anything else."""
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        for name in ("inside", "outside"):
            known[name] = tuple(map(_polygon, known.get(name, ())))
        known["command"] = tuple(known.get("command", ()))
        if known.get("tripwire") is not None:
            known["tripwire"] = Tripwire.from_list(known["tripwire"])
        known["least_width"] = float(known.get("least_width", 0))
        record = cls(**known)
        for name in _TEXTS:
            if not isinstance(getattr(record, name), str):
                raise TypeError(name)
        record.check_types()
        if not record.name or record.name != camera_name(record.name):
            raise ValueError("name")
        try:
            CameraAddress.parse(record.address)
            DayPlan.parse(record.hours)
        except (CameraAddressError, DayPlanError) as error:
            raise ValueError("address") from error
        return record

    @classmethod
    def is_one(cls, values: Any) -> bool:
        """Whether ``from_dict`` takes it."""
        try:
            cls.from_dict(values)
        except (ValueError, TypeError, AttributeError):
            return False
        return True


def _polygon(points: Any) -> Polygon:
    polygon = tuple((float(x), float(y)) for x, y in points)
    if len(polygon) < 3 or not all(0 <= value <= 1 for point in polygon for value in point):
        raise ValueError("polygon")
    return polygon

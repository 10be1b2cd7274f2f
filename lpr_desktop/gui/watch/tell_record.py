"""What is to be done with what a watch reads, as the settings keep it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

    def check_types(self) -> None:
        """Raises TypeError if a value is none of its type: a file may hold anything."""
        for name in ("output", "webhook", "mqtt"):
            if not isinstance(getattr(self, name), str):
                raise TypeError(name)
        for name in ("only_wanted", "is_on"):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(name)
        if not all(isinstance(one, str) for one in self.command):
            raise TypeError("command")

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


def settings_of(told: TellSettings) -> dict[str, Any]:
    """By name, for the settings of a watch, which are more."""
    return {name: getattr(told, name) for name in told.__dataclass_fields__}

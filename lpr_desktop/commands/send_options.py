"""The options of watch that say where readings are sent."""

from __future__ import annotations

from argparse import Namespace

from lpr_desktop.commands.console import UsageError
from lpr_desktop.errors import LprError
from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK, SendTo, send_to


def send_to_options(options: Namespace) -> tuple[SendTo, ...]:
    """Where the person wants the readings sent. Raises UsageError."""
    asked = (
        ("--webhook", options.webhook, WEBHOOK, options.webhook_credentials),
        ("--mqtt", options.mqtt, MQTT, options.mqtt_credentials),
    )
    found = []
    for name, address, schemes, file in asked:
        if address is None:
            if file is not None:
                raise UsageError(f"{name}-credentials: name the address too ({name}).")
            continue
        try:
            found.append(send_to(address, schemes, file))
        except LprError as error:
            raise UsageError(f"{name}: {error}") from error
    return tuple(found)

"""A real MQTT broker, where one is installed: it stops, and comes back with what it knew."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

from waiting import wait_for

PROGRAM = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/usr/bin:/opt/homebrew/sbin")
USER, PASSWORD = "gate", "secret"


class Mosquitto:
    """The broker, and somebody who listens to all of it.

    Attributes:
        address: Of a topic there.
        got: JSON of each message that the listener got.
    """

    def __init__(self, folder: Path) -> None:
        assert PROGRAM is not None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        passwords = folder / "passwords"
        tool = shutil.which("mosquitto_passwd") or "mosquitto_passwd"
        subprocess.run([tool, "-b", "-c", passwords, USER, PASSWORD], check=True)
        store = folder / "store"
        store.mkdir(mode=0o777)
        for path in (folder, store):
            path.chmod(0o777)  # started by root, it gives that up
        passwords.chmod(0o644)
        self._config = folder / "mosquitto.conf"
        self._config.write_text(
            f"listener {self.port} 127.0.0.1\npassword_file {passwords}\n"
            f"persistence true\npersistence_location {store}/\nuser root\n"
        )
        self.address = f"mqtt://{USER}@127.0.0.1:{self.port}/gate/plates"
        self.got: list[dict[str, Any]] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._client: Any = None

    def start(self) -> None:
        """Begin, or go on."""
        assert PROGRAM is not None
        self._process = subprocess.Popen(
            [PROGRAM, "-c", self._config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

        def answers() -> bool:
            with socket.socket() as one:
                return one.connect_ex(("127.0.0.1", self.port)) == 0

        wait_for(answers)

    def listen(self) -> None:
        """Let the listener, whom the broker knows again, have what came for it."""
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion

        ready = threading.Event()
        client = Client(CallbackAPIVersion.VERSION2, "listener", clean_session=False)
        client.username_pw_set(USER, PASSWORD)
        client.on_message = lambda _c, _d, message: self.got.append(json.loads(message.payload))
        client.on_subscribe = lambda *_: ready.set()
        client.on_connect = lambda one, *_: one.subscribe("gate/#", qos=1)
        client.connect("127.0.0.1", self.port)
        client.loop_start()
        assert ready.wait(20)
        self._client = client

    def stop(self) -> None:
        """End; who listens is remembered."""
        if self._client is not None:
            self._client.disconnect()
            self._client.loop_stop()
            self._client = None
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

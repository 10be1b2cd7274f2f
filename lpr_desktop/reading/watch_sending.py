"""Sending what a watch reads: to a web server (webhook), an MQTT broker, or a program.

Nothing is sent unless a person names where. What cannot be sent waits on the disk and is tried
again; who gets it may get it twice, under the same id.
"""

from __future__ import annotations

import base64
import http.client
import json
import ssl
import threading
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit, urlunsplit

from lpr_desktop import __version__
from lpr_desktop.credentials import Credentials, kept_password, read_credentials
from lpr_desktop.errors import Cancelled, LprError
from lpr_desktop.files import show_name, unicode_text
from lpr_desktop.reading.export import object_line, plate_object
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.watch_output import iso_time, moment_of, run_command, wanted_word
from lpr_desktop.reading.watch_state import Message, WatchError
from lpr_desktop.sentence import Sentence

WEBHOOK = ("https", "http")
MQTT = ("mqtts", "mqtt")
_PORTS = {"mqtts": 8883, "mqtt": 1883}

_PAUSES = (1.0, 2.0, 5.0, 15.0, 60.0, 300.0)
"""Seconds before it is tried again; the last one from then on."""

_SECONDS = 10.0
"""An answer that takes longer is none."""

_CLOSING_SECONDS, _POLL_SECONDS = 2.0, 0.1

_NOT_NOW = {401, 403, 404, 405, 407, 408, 425, 429}
"""Statuses below 500 that another try may mend, as when the password was changed.
The others refuse what was sent (RFC 9110, 15.5): sent again it would be refused again."""


class SendError(LprError):
    """It did not arrive; it may the next time."""


class RefusedError(LprError):
    """It arrived and was refused for good."""


@dataclass(frozen=True, slots=True)
class SendTo:
    """Where readings are sent.

    Attributes:
        address: ``https://host/path``, or ``mqtts://host/topic``; may hold a user, no password.
        credentials: A password; with the user "" it is a bearer token.
    """

    address: str
    credentials: Credentials | None = field(default=None, repr=False)

    @property
    def is_mqtt(self) -> bool:
        """Whether it is the address of an MQTT broker."""
        return urlsplit(self.address).scheme in MQTT

    @property
    def name(self) -> str:
        """The host, fit to show: what stands behind it may be a secret."""
        return show_name(urlsplit(self.address).hostname or "")


def check_address(text: str, schemes: tuple[str, ...]) -> str:
    """The address of a webhook or broker. Raises WatchError, whose message shows no password."""
    text = text.strip()
    form = f"{schemes[0]}://…"
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        parts, is_address = urlsplit(""), False
    if not is_address or not text.isprintable() or " " in text:
        raise WatchError("This is no address to send to. It begins with {form}.", form=form)
    if parts.password is not None:
        raise WatchError(
            "{host}: leave the password out of the address, where others may see it. The guide "
            "says where it belongs.",
            host=show_name(parts.hostname or ""),
        )
    if parts.scheme in MQTT and (not _topic(text) or any(one in unquote(text) for one in "#+")):
        raise WatchError(
            "{host}: name the topic behind the host, without # and +: {scheme}://host/gate/plates.",
            host=show_name(parts.hostname or ""),
            scheme=schemes[0],
        )
    return text


def _kept(address: str) -> Credentials | None:
    """The password that the system's keyring has for an address with a user."""
    user = urlsplit(address).username
    password = kept_password(address) if user is not None else None
    return None if user is None or password is None else Credentials(unquote(user), password)


def send_to(text: str, schemes: tuple[str, ...], file: Path | None = None) -> SendTo:
    """Where to send, with the password of a file, else of the system's keyring. For workers.

    Raises WatchError and CredentialsError.
    """
    address = check_address(text, schemes)
    return SendTo(address, _kept(address) if file is None else read_credentials(file))


def reading_message(
    result: PictureResult,
    reading: Reading,
    match: HotlistMatch | None,
    told: Mapping[str, Any] | None = None,
) -> bytes:
    """What is sent of a reading: its JSON object, as UTF-8; ``told`` is that of a camera's passage.

    That of ``lpr-desktop read --json`` (see ``export.plate_object``) and: ``id``, which is the same
    when it is sent again; ``image`` or ``video``; ``time`` of the picture, of a video that at which
    the plate was seen first, and ``read_at``, ISO 8601; ``wanted``: ``yes``, ``maybe`` or "", and
    the plate of the list and its note.
    """
    first = 0.0 if reading.seen is None else reading.seen.first
    where = "image" if result.duration is None else "video"
    values: dict[str, Any] = {
        "id": str(uuid.uuid4()),
        **({where: unicode_text(result.path)} if told is None else {}),
        "time": iso_time(moment_of(result) + first),
        "read_at": iso_time(time.time()),
        "wanted": wanted_word(match),
    }
    if match is not None:
        values |= {"wanted_plate": match.plate.text, "wanted_note": match.plate.note}
    return object_line(values | (plate_object(reading) if told is None else dict(told))).encode()


class Target(Protocol):
    """Who gets the messages of a :class:`Sender`."""

    def send(self, content: bytes, stop: threading.Event) -> None:
        """Raises SendError and RefusedError; Cancelled if ``stop`` ended it."""

    def close(self) -> None: ...


class Program:
    """A program that is run for each reading: what is sent is its command."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def send(self, content: bytes, stop: threading.Event) -> None:
        """Raises RefusedError if it fails: for one reading it is run once; and Cancelled."""
        problem = run_command([str(part) for part in json.loads(content)], stop, self._seconds)
        if problem is not None:
            raise RefusedError(problem)

    def close(self) -> None:
        """Nothing is kept open."""


class Webhook:
    """A web server that takes readings by POST. Redirects are not followed."""

    def __init__(self, to: SendTo) -> None:
        parts = urlsplit(to.address)
        place = parts.netloc.rpartition("@")[2]
        self._url = urlunsplit((parts.scheme, place, parts.path, parts.query, ""))
        self._name = to.name
        self._headers = {
            "Content-Type": "application/json",
            "User-Agent": f"LPR-Desktop/{__version__}",
        }
        if (sign := to.credentials) is not None:
            both = base64.b64encode(f"{sign.user}:{sign.password}".encode()).decode()
            self._headers["Authorization"] = (
                f"Basic {both}" if sign.user else f"Bearer {sign.password}"
            )
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(context=ssl.create_default_context()),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
        ):
            self._opener.add_handler(handler)

    def send(self, content: bytes, stop: threading.Event) -> None:
        """Raises SendError and RefusedError."""
        headers = self._headers | {"Idempotency-Key": json.loads(content)["id"]}
        request = urllib.request.Request(self._url, content, headers, method="POST")  # noqa: S310
        try:
            with self._opener.open(request, timeout=_SECONDS):
                pass  # the answer's content is of no interest
        except urllib.error.HTTPError as error:
            with error:
                answer = f"{error.code} {show_name(error.reason or '')[:60]}".rstrip()
            if 400 <= error.code < 500 and error.code not in _NOT_NOW:
                raise RefusedError(
                    "{name} answered {answer}: it refuses a reading. It is not sent again.",
                    name=self._name,
                    answer=answer,
                ) from error
            raise SendError("{name} answered {answer}.", name=self._name, answer=answer) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _unreachable(self._name, getattr(error, "reason", error)) from error

    def close(self) -> None:
        """Nothing is kept open."""


class MqttBroker:
    """An MQTT broker that takes readings as messages, each at least once (QoS 1)."""

    def __init__(self, to: SendTo) -> None:
        self._to = to
        self._topic = _topic(to.address)
        self._client: Any = None

    def send(self, content: bytes, stop: threading.Event) -> None:
        """Raises SendError."""
        try:
            if self._client is None or not self._client.is_connected():
                self.close()
                self._connect()
            message = self._client.publish(self._topic, content, qos=1)
            end = time.monotonic() + _SECONDS
            while self._client.is_connected() and time.monotonic() < end:
                message.wait_for_publish(_POLL_SECONDS)
                if message.is_published():
                    return
            raise TimeoutError
        except (OSError, ValueError, RuntimeError) as error:
            self.close()
            raise _unreachable(self._to.name, error) from error
        except SendError:
            self.close()
            raise

    def close(self) -> None:
        """Leave the broker."""
        client, self._client = self._client, None
        if client is not None:
            client.disconnect()
            client.loop_stop()

    def _connect(self) -> None:
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion

        answered = threading.Event()
        refused: list[str] = []

        def answer(client: object, data: object, flags: object, code: Any, more: object) -> None:
            if code.is_failure:
                refused.append(str(code))
            answered.set()

        parts = urlsplit(self._to.address)
        # What is not told yet is kept by us, so it need not connect again by itself.
        client = Client(CallbackAPIVersion.VERSION2, reconnect_on_failure=False)
        client.on_connect = answer
        sign = self._to.credentials
        if sign is not None or parts.username is not None:
            user = sign.user if sign is not None and sign.user else unquote(parts.username or "")
            client.username_pw_set(user, None if sign is None else sign.password)
        if parts.scheme == "mqtts":
            client.tls_set_context(ssl.create_default_context())
        client.connect_timeout = _SECONDS
        client.connect(parts.hostname or "", parts.port or _PORTS[parts.scheme])
        self._client = client
        client.loop_start()
        if not answered.wait(_SECONDS):
            raise TimeoutError
        if refused:
            raise SendError(
                "{name} refuses the connection: {reason}.",
                name=self._to.name,
                reason=show_name(refused[0]),
            )


class Sender:
    """Sends messages in their order, in a thread of its own.

    Attributes:
        failing: Why the last try failed; "" if it did not.
        last: Id of the last message that was given to it.
        left: How many of them are under way.
    """

    def __init__(self, target: Target) -> None:
        self.failing = ""
        self.last = self.left = 0
        self._target = target
        self._box: SimpleQueue[Message | None] = SimpleQueue()
        self._said: SimpleQueue[tuple[Message | None, str]] = SimpleQueue()
        self._stop = threading.Event()
        # A server that does not answer must not hold the end of the program.
        self._thread = threading.Thread(target=self._run, name="sender", daemon=True)
        self._thread.start()

    def give(self, message: Message) -> None:
        """Send it as soon as those before are sent."""
        self.last = message.id
        self.left += 1
        self._box.put(message)

    def heard(self) -> list[tuple[Message | None, str]]:
        """What came of it: messages that are done with, and sentences about what went wrong."""
        found = []
        try:
            while True:
                message, problem = self._said.get_nowait()
                self.left -= message is not None
                found.append((message, problem))
        except Empty:
            return found

    def close(self) -> None:
        """End within two seconds; what is under way then is sent again at the next start."""
        self._stop.set()
        self._box.put(None)
        self._thread.join(_CLOSING_SECONDS)

    def _run(self) -> None:
        target = self._target
        while (message := self._box.get()) is not None and not self._stop.is_set():
            failures = 0
            while not self._stop.is_set():
                try:
                    target.send(message.content, self._stop)
                except RefusedError as error:
                    self._said.put((message, error.sentence))
                    break
                except Cancelled:
                    break  # it is sent at the next start
                except SendError as error:
                    self.failing = error.sentence
                    self._said.put((None, Sentence("{error} It is tried again.", error=error)))
                    self._stop.wait(_PAUSES[min(failures, len(_PAUSES) - 1)])
                    failures += 1
                else:
                    self.failing = ""
                    self._said.put((message, ""))
                    break
        target.close()


def _topic(address: str) -> str:
    return unquote(urlsplit(address).path.removeprefix("/"))


def _unreachable(name: str, error: object) -> SendError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return SendError(
            "{name}: its certificate is not to be trusted ({message}).",
            name=name,
            message=error.verify_message,
        )
    if isinstance(error, TimeoutError):
        return SendError("{name} does not answer.", name=name)
    words = getattr(error, "strerror", None) or error
    return SendError(
        "{name} cannot be reached ({reason}).", name=name, reason=show_name(str(words))[:200]
    )

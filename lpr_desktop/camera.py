"""Cameras: the newest frame of a network or USB camera, however often it goes away."""

from __future__ import annotations

import contextlib
import json
import math
import re
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from threading import Event
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from lpr_desktop.credentials import Credentials, kept_password, read_credentials
from lpr_desktop.errors import Cancelled, LprError, VideoError
from lpr_desktop.frame_process import MEMORY, FrameProcess, Message
from lpr_desktop.video import Frame

PER_SECOND = 5.0
"""How many frames a second are taken unless a caller says otherwise."""

PATIENCE = 10.0
"""A camera that sends nothing for so many seconds is given up, and opened again."""

_PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before it is tried again; the last one from then on."""

_LASTED = 20.0
"""After so many seconds with frames the pauses begin anew."""

_POLL_SECONDS, _TICK_SECONDS = 0.1, 1.0
_SCHEMES = {"rtsp": "rtsp", "rtsps": "rtsp", "http": "http", "https": "http"}
_USB = re.compile(r"(?:usb:)?(/dev/video\d+)|usb:(\d+)")
_SECRET = re.compile(r"(?i)([a-z_]*(?:pass|pwd|psw|token|secret|auth|key)[a-z_]*=)[^&/;#?]+")
_HIDDEN = "***"


class CameraAddressError(LprError):
    """An address means no camera."""


@dataclass(frozen=True, slots=True)
class CameraAddress:
    """Where a camera is, without a password.

    Attributes:
        kind: ``rtsp``, ``http`` or ``usb``.
        target: Without user; of a USB camera its number, or ``/dev/videoN``. ``{user}`` and
            ``{password}`` stand for what cameras want in the address itself.
        user: Who asks; "" for nobody in particular.
    """

    kind: str
    target: str = field(repr=False)
    user: str = ""

    @classmethod
    def parse(cls, text: str) -> tuple[CameraAddress, str]:
        """The address and the password in ``rtsp://``, ``http://``, ``usb:0`` or ``/dev/video0``.

        Raises CameraAddressError, whose message shows no password.
        """
        text = text.strip()
        if match := _USB.fullmatch(text):
            return cls("usb", match[1] or match[2]), ""
        try:
            parts = urlsplit(text)
            host, port = parts.hostname, parts.port
        except ValueError:
            host = port = None
            parts = urlsplit("")
        if parts.scheme not in _SCHEMES or not host or not text.isprintable():
            raise CameraAddressError(
                "{masked}: this is no address of a camera. Write rtsp://…, http://…, or "
                "usb:0 for the first camera of this computer.",
                masked=_masked(text),
            )
        place = f"[{host}]" if ":" in host else host
        bare = place if port is None else f"{place}:{port}"
        target = urlunsplit((parts.scheme, bare, parts.path, parts.query, ""))
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(_SCHEMES[parts.scheme], target, user), password

    def __str__(self) -> str:
        """Fit to show and to keep: without a password."""
        if self.kind == "usb":
            return self.target if self.target.startswith("/") else f"usb:{self.target}"
        scheme, rest = self.target.split("://", 1)
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        return f"{scheme}://{user}{_masked(rest)}"

    @property
    def has_open_secret(self) -> bool:
        """Whether the address itself holds what looks like a password."""
        return _masked(self.target) != self.target

    @property
    def name(self) -> str:
        """What the camera is called if nobody gave it a name: its host and path."""
        if self.kind == "usb":
            return f"USB {self.target.removeprefix('/dev/')}"
        parts = urlsplit(self.target)
        return camera_name(_masked(f"{parts.netloc}{parts.path}"))

    def url(self, credentials: Credentials | None) -> str:
        """What is opened, with the password: for the child alone."""
        if self.kind == "usb" or credentials is None:
            return self.target
        user = quote(credentials.user or self.user, safe="")
        password = quote(credentials.password, safe="")
        filled = self.target.replace("{user}", user).replace("{password}", password)
        if filled != self.target:
            return filled
        scheme, rest = filled.split("://", 1)
        return f"{scheme}://{user}:{password}@{rest}"


def known_credentials(address: CameraAddress, file: Path | None) -> Credentials | None:
    """From a file, else from the system's keyring; None where a camera asks for none.

    May take long: for workers. Raises CredentialsError if the file cannot be used.
    """
    if file is not None:
        return read_credentials(file)
    if not address.user and "{password}" not in address.target:
        return None
    kept = kept_password(str(address))
    return None if kept is None else Credentials(address.user, kept)


def first_frame(
    name: str, address: CameraAddress, credentials: Credentials | None, stop: Event
) -> Frame:
    """A picture of a camera, which is tried once. Raises VideoError and Cancelled."""

    def tell(state: CameraState) -> None:
        if state.error is not None:
            raise state.error

    with contextlib.closing(iter(Camera(name, address, credentials, stop, tell))) as frames:  # type: ignore[type-var]
        for frame in frames:
            if frame is not None:
                return frame
    raise Cancelled("Stopped.")


def camera_name(text: str) -> str:
    """A name that can stand in a path of the journal: printable, without slashes."""
    plain = "".join(c if c.isprintable() and c not in "/\\" else " " for c in text)
    return " ".join(plain.split())


class CameraPhase(Enum):
    """How a camera is doing."""

    CONNECTING = "connecting"
    ON = "connected"
    WAITING = "waiting"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class CameraState:
    """How a camera is doing.

    Attributes:
        phase: Of ``WAITING`` it is tried again in ``seconds``; ``RESTING``: the day plan says so.
        error: Why it waits.
        frames: Frames that were taken.
        dropped: Frames that were to be taken and were not, as those before were still read.
    """

    phase: CameraPhase
    error: LprError | None = None
    seconds: float = 0.0
    frames: int = 0
    dropped: int = 0

    @property
    def problem(self) -> str:
        """Why it waits, in English."""
        return "" if self.error is None else str(self.error)


class Camera:
    """The frames of a camera.

    Args:
        name: For messages.
        address: Where it is.
        credentials: For a camera that asks for them.
        stop: Ends it when it is set, within a fraction of a second.
        tell: Gets every new state, in the thread that takes the frames.
        per_second: Frames that are taken at the most.
        patience: Seconds for which a camera may send nothing.

    Example:
        >>> for frame in Camera("Gate", address, None, stop, print):
        ...     if frame is not None:
        ...         print(frame.time)
    """

    def __init__(
        self,
        name: str,
        address: CameraAddress,
        credentials: Credentials | None,
        stop: Event,
        tell: Callable[[CameraState], None],
        per_second: float = PER_SECOND,
        patience: float = PATIENCE,
    ) -> None:
        self._name = name
        self._address = address
        self._credentials = credentials
        self._stop = stop
        self._tell = tell
        self._per_second = math.ceil(per_second)
        self._between = 1 / per_second
        self._patience = patience
        self._frames = self._dropped = 0
        self._on_since: float | None = None

    def __iter__(self) -> Iterator[Frame | None]:
        """The newest frame each time, until ``stop`` is set; never the same twice.

        ``number`` counts what was taken, ``time`` is of the monotonic clock. About once a second
        without a frame None comes, so that a caller can see the time pass.
        """
        failures = 0
        while not self._stop.is_set():
            self._show(CameraPhase.CONNECTING)
            self._on_since = None
            problem: LprError | None = None
            try:
                with contextlib.closing(self._connection()) as frames:
                    yield from frames
            except VideoError as error:
                problem = error
            is_lasting = self._on_since is not None and time.monotonic() - self._on_since > _LASTED
            failures = 0 if is_lasting else failures
            yield from self._pause(_PAUSES[min(failures, len(_PAUSES) - 1)], problem)
            failures += 1

    def _connection(self) -> Generator[Frame | None]:
        """The frames of one connection. Raises VideoError when it ends."""
        source = {
            "kind": self._address.kind,
            "url": self._address.url(self._credentials),
            "patience": self._patience,
        }
        with FrameProcess("lpr_desktop.camera_child", (str(MEMORY),)) as process:
            self._send(process, json.dumps(source))
            # Opening takes longer than a frame: the child has limits of its own for it.
            about = yield from self._next(process, 2 * self._patience + 5)
            if about is None:
                return
            due = shown = time.monotonic()
            before = -1
            while not self._stop.wait(max(0.0, due - time.monotonic())):
                self._send(process, "next")
                found = yield from self._next(process, self._patience)
                if found is None:
                    return
                words, image = found
                assert image is not None
                now = time.monotonic()
                # What is late is made up for within a second, with frames that are new then.
                given_up = max(0, int((now - due) / self._between) - self._per_second)
                if before < 0:
                    self._on_since = now
                else:
                    self._dropped += min(given_up, words["frame"] - before - 1)
                due += (1 + given_up) * self._between
                self._frames += 1
                if before < 0 or now > shown + _TICK_SECONDS:
                    self._show(CameraPhase.ON)
                    shown = now
                before = words["frame"]
                yield Frame(self._frames - 1, words["time"], image)

    def _next(
        self, process: FrameProcess, patience: float
    ) -> Generator[None, None, Message | None]:
        """What the child says next, None when ``stop`` is set. Raises VideoError."""
        now = time.monotonic()
        end, tick = now + patience, now + _TICK_SECONDS
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                found = process.receive(_POLL_SECONDS)
                if found is None:
                    raise VideoError(
                        "{name}: the camera's pictures cannot be decoded.", name=self._name
                    )
                if "error" in found[0] or "end" in found[0]:
                    raise VideoError(
                        "{name}: {reason}", name=self._name, reason=self._reason(found[0])
                    )
                return found
            now = time.monotonic()
            if now > end:
                raise VideoError(
                    "{name}: the camera has sent nothing for {patience:.0f} seconds.",
                    name=self._name,
                    patience=patience,
                )
            if now > tick:
                tick = now + _TICK_SECONDS
                yield None
        return None

    def _reason(self, words: dict[str, object]) -> VideoError:
        match words:
            case {"end": "late"}:
                return VideoError(
                    "the pictures came in later and later; the connection is opened again."
                )
            case {"end": _}:
                return VideoError("the camera has ended the connection.")
            case {"error": "size"}:
                return VideoError(
                    "the camera's pictures are too large. Set a smaller size in the camera."
                )
            case {"reason": "user"}:
                return VideoError("the camera refuses the user or the password.")
            case {"reason": "address"}:
                return VideoError(
                    "there are no pictures under this address. See the camera's manual."
                )
            case {"reason": "network"}:
                return VideoError(
                    "the camera cannot be reached. Check the address and the network."
                )
        if self._address.kind == "usb":
            return VideoError(
                "{address} cannot be opened: it is not there, or another program has it.",
                address=str(self._address),
            )
        return VideoError(
            "the camera does not answer with pictures. Check the address, user and password."
        )

    def _send(self, process: FrameProcess, line: str) -> None:
        with contextlib.suppress(OSError):
            process.send(line)  # that it has ended, the next word says

    def _pause(self, seconds: float, problem: LprError | None) -> Iterator[None]:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._stop.is_set():
            self._show(CameraPhase.WAITING, problem, left)
            self._stop.wait(min(_TICK_SECONDS, left))
            yield None

    def _show(
        self, phase: CameraPhase, problem: LprError | None = None, seconds: float = 0.0
    ) -> None:
        self._tell(CameraState(phase, problem, seconds, self._frames, self._dropped))


def _masked(text: str) -> str:
    """The text without what looks like a password in it."""
    # Of something that is no address, too: the last @ ends the part with the password.
    text = re.sub(r"^([a-zA-Z]*:?/*)[^/@]*:.*@", rf"\1{_HIDDEN}@", text)
    return _SECRET.sub(lambda found: found[0] if "{" in found[0] else found[1] + _HIDDEN, text)

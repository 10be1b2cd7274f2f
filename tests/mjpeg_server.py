"""A camera for tests: MJPEG over HTTP on the loopback, which stops, stalls and returns."""

from __future__ import annotations

import base64
import contextlib
import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

Draw = Callable[[int], NDArray[np.uint8]]
"""Gives the frame of a number, RGB."""

_END = b"\r\n"


def numbered(number: int) -> NDArray[np.uint8]:
    """A frame whose halves' brightness tells its number, see :func:`number_of`."""
    frame = np.empty((48, 64, 3), np.uint8)
    frame[:, :32], frame[:, 32:] = 2 * (number // 120 % 120), 2 * (number % 120)
    return frame


def number_of(frame: NDArray[np.uint8]) -> int:
    """Up to 14,399."""
    return 120 * round(float(frame[:, :32].mean()) / 2) + round(float(frame[:, 32:].mean()) / 2)


class MjpegServer:
    """Sends the frames of ``draw`` to whoever connects; numbers go on over connections."""

    def __init__(self, draw: Draw = numbered, rate: float = 25.0, login: str = "") -> None:
        self.draw = draw
        self.login = login
        self.connections = 0
        self.has_connected = threading.Event()
        self.port = 0
        self._pause = 1 / rate
        self._numbers = itertools.count()
        self._goes = threading.Event()
        self._goes.set()
        self._ended = threading.Event()
        self._listener: socket.socket | None = None
        self._kept: socket.socket | None = None
        self._open: list[socket.socket] = []
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/video"

    def start(self) -> None:
        """Be there (again), at the same port."""
        listener = self._kept or self._bound()
        self._kept = None
        listener.listen()
        self.port = listener.getsockname()[1]
        self._listener = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def _bound(self) -> socket.socket:
        new = socket.socket()
        new.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        new.bind(("127.0.0.1", self.port))
        return new

    def stop(self) -> None:
        """Be gone: connections end, new ones are refused."""
        assert self._listener is not None
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        # Bound, and refusing: else another program's server may come to stand here meanwhile.
        self._kept = self._kept or self._bound()
        for one in self._open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def stall(self) -> None:
        """Send nothing more, with connections open."""
        self._goes.clear()

    def go_on(self) -> None:
        self._goes.set()

    def close(self) -> None:
        self._ended.set()
        self._goes.set()
        self.stop()
        if self._kept is not None:
            self._kept.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self.connections += 1
                self.has_connected.set()
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            asked = b""
            while b"\r\n\r\n" not in asked:
                part = connection.recv(4096)
                if not part:
                    return
                asked += part
            login = base64.b64encode(self.login.encode())
            if self.login and b"Basic " + login not in asked:
                connection.sendall(
                    b'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="c"\r\n'
                    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
                )
                return
            connection.sendall(
                b"HTTP/1.1 200 OK\r\n"
                b"Content-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n"
            )
            while not self._ended.wait(self._pause):
                self._goes.wait()
                data = self.jpeg(next(self._numbers))
                head = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
                connection.sendall(head % len(data) + data + _END)

    def jpeg(self, number: int) -> bytes:
        """The frame of a number, as it is sent."""
        frame = cv2.cvtColor(self.draw(number), cv2.COLOR_RGB2BGR)
        return cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()


@contextmanager
def serving(draw: Draw = numbered, rate: float = 25.0, login: str = "") -> Iterator[MjpegServer]:
    with MjpegServer(draw, rate, login) as server:
        yield server

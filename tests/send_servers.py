"""Servers on this computer that take what a watch sends: one of HTTP, one of MQTT."""

from __future__ import annotations

import http.server
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any


class HttpServer:
    """Takes POST requests.

    Attributes:
        answers: Status of the next answers; then 204.
        got: Headers and JSON of each request that was answered with 2xx; ``tries`` counts all.
    """

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.answers: list[int] = []
        self.got: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.tries = 0
        self.open = threading.Event()
        self.open.set()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                content = self.rfile.read(int(self.headers["Content-Length"]))
                outer.tries += 1
                outer.open.wait(20)
                status = outer.answers.pop(0) if outer.answers else 204
                if status < 300:
                    outer.got.append((dict(self.headers), json.loads(content)))
                with suppress(OSError):
                    self.send_response(status)
                    if 300 <= status < 400:
                        self.send_header("Location", "/elsewhere")
                    self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                pass  # a certificate that is refused

        self._server = Server(("127.0.0.1", 0), Handler)
        scheme = "http"
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            scheme = "https"
        self.address = f"{scheme}://127.0.0.1:{self._server.server_port}/plates"

    @contextmanager
    def running(self) -> Iterator[HttpServer]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self.open.set()
            self._server.shutdown()
            self._server.server_close()
            thread.join()


class Broker:
    """As much of MQTT 3.1.1 as a client needs that publishes with QoS 1.

    Attributes:
        password: What it asks for; None for nothing.
        got: Topic and JSON of each message.
        silent: So many messages are taken and not acknowledged, and the connection is ended.
    """

    def __init__(self, password: bytes | None = None) -> None:
        self.password = password
        self.got: list[tuple[str, dict[str, Any]]] = []
        self.silent = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"mqtt://127.0.0.1:{self._listener.getsockname()[1]}/gate/plates"

    @contextmanager
    def running(self) -> Iterator[Broker]:
        thread = threading.Thread(target=self._serve)
        thread.start()
        try:
            yield self
        finally:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            thread.join()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError, EOFError):
                    connection.settimeout(20)
                    self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        while True:
            kind, content = self._packet(connection)
            if kind >> 4 == 1:  # CONNECT
                is_allowed = self.password is None or content.endswith(self.password)
                connection.sendall(bytes([0x20, 2, 0, 0 if is_allowed else 5]))
                if not is_allowed:
                    return
            elif kind >> 4 == 3:  # PUBLISH
                size = int.from_bytes(content[:2])
                number, payload = content[2 + size : 4 + size], content[4 + size :]
                if self.silent:
                    self.silent -= 1
                    return
                self.got.append((content[2 : 2 + size].decode(), json.loads(payload)))
                connection.sendall(bytes([0x40, 2]) + number)
            elif kind >> 4 == 12:  # PINGREQ
                connection.sendall(bytes([0xD0, 0]))
            else:
                return

    @staticmethod
    def _packet(connection: socket.socket) -> tuple[int, bytes]:
        def take(count: int) -> bytes:
            content = b""
            while len(content) < count:
                more = connection.recv(count - len(content))
                if not more:
                    raise EOFError
                content += more
            return content

        (kind,) = take(1)
        size = shift = 0
        while True:
            (byte,) = take(1)
            size |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return kind, take(size)

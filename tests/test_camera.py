"""A camera gives its newest frame, and is opened again whatever happens to it."""

from __future__ import annotations

import io
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from mjpeg_server import MjpegServer, number_of, serving

from lpr_desktop import camera, camera_child
from lpr_desktop.camera import (
    Camera,
    CameraAddress,
    CameraAddressError,
    CameraPhase,
    CameraState,
)
from lpr_desktop.credentials import Credentials
from lpr_desktop.video import Frame


class Watched:
    """The frames of a camera that were taken so far, by a thread of its own."""

    def __init__(
        self,
        server: MjpegServer,
        login: Credentials | None,
        slow: float,
        patience: float,
        per_second: float,
    ) -> None:
        self.states: list[CameraState] = []
        self.frames: list[Frame] = []
        self.delays: list[float] = []
        self.numbers: list[int] = []
        self.stop = threading.Event()
        self._news = threading.Condition()
        self.slow = slow
        address, _ = CameraAddress.parse(server.url)
        self._camera = Camera("Gate", address, login, self.stop, self._tell, per_second, patience)
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _tell(self, state: CameraState) -> None:
        with self._news:
            self.states.append(state)
            self._news.notify_all()

    def _run(self) -> None:
        for frame in self._camera:
            if frame is not None:
                with self._news:
                    self.frames.append(frame)
                    self.delays.append(time.monotonic() - frame.time)
                    self.numbers.append(number_of(frame.image))
                    self._news.notify_all()
                self.stop.wait(self.slow)

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, 40), self.states[-3:]

    def wait_for(self, frames: int) -> None:
        self.wait(lambda: len(self.frames) >= frames)

    def problems(self) -> set[str]:
        return {state.problem for state in self.states} - {""}


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "_PAUSES", (0.05, 0.1, 0.2))


@contextmanager
def watched(
    server: MjpegServer,
    login: Credentials | None = None,
    slow: float = 0.0,
    patience: float = 20.0,
    per_second: float = 10.0,
) -> Iterator[Watched]:
    seen = Watched(server, login, slow, patience, per_second)
    try:
        yield seen
    finally:
        seen.stop.set()
        seen.thread.join(20)
    assert not seen.thread.is_alive()


def test_a_slow_reader_gets_the_newest_frame_each_once_and_the_others_are_counted() -> None:
    with serving(rate=20.0) as server, watched(server, slow=0.5) as seen:
        seen.wait_for(8)
        state = seen.states[-1]
    assert seen.numbers == sorted(set(seen.numbers))
    steps = [after - before for before, after in zip(seen.numbers, seen.numbers[1:], strict=False)]
    assert min(steps) > 3, "frames between were passed over"
    # A queue of all frames would be two seconds late by now.
    assert min(seen.delays[4:]) < 0.5, "the last is as new as the first"
    assert state.dropped >= 2


def test_what_was_late_for_a_moment_is_made_up_for() -> None:
    with serving(rate=50.0) as server, watched(server, per_second=4.0) as seen:
        seen.wait_for(2)
        seen.slow = 0.5
        seen.wait_for(6)
        seen.slow = 0.0
        seen.wait_for(9)
    steps = [after - before for before, after in zip(seen.numbers, seen.numbers[1:], strict=False)]
    assert min(steps) > 0, "none twice"
    assert steps[7] < 10, "sooner than four a second"


def test_a_camera_that_ends_and_comes_back_is_opened_again() -> None:
    with serving() as server, watched(server) as seen:
        seen.wait_for(3)
        server.stop()
        seen.wait(lambda: any("cannot be reached" in problem for problem in seen.problems()))
        before = len(seen.frames)
        server.start()
        seen.wait_for(before + 3)
    assert "Gate: the camera has ended the connection." in seen.problems()
    assert seen.numbers == sorted(set(seen.numbers))
    assert [frame.number for frame in seen.frames] == list(range(len(seen.frames)))


def test_a_camera_that_sends_nothing_is_given_up_and_opened_again() -> None:
    with serving() as server, watched(server, patience=0.7) as seen:
        seen.wait_for(3)
        server.stall()
        seen.wait(lambda: bool(seen.problems()))
        server.go_on()
        before = len(seen.frames)
        seen.wait_for(before + 3)
    assert any("has sent nothing" in problem for problem in seen.problems())
    assert server.connections >= 2
    assert seen.numbers == sorted(set(seen.numbers))


def test_pauses_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "_PAUSES", (0.01, 0.02, 0.03))
    server = MjpegServer()
    server.close()
    with watched(server) as seen:
        seen.wait(lambda: sum(s.phase is CameraPhase.CONNECTING for s in seen.states) >= 4)
    waits = [state.seconds for state in seen.states if state.phase is CameraPhase.WAITING]
    assert [round(one, 2) for one in waits[:3]] == [0.01, 0.02, 0.03]


def test_a_camera_that_wants_a_password_says_so_and_gets_it() -> None:
    with serving(login="ann:s:ä@/1") as server:
        with watched(server) as seen:
            seen.wait(lambda: bool(seen.problems()))
        assert seen.problems() == {"Gate: the camera refuses the user or the password."}
        with watched(server, Credentials("ann", "s:ä@/1")) as seen:
            seen.wait_for(2)
            if sys.platform == "linux":
                shown = " ".join(map(_command_line, Path("/proc").glob("[0-9]*")))
                assert "camera_child" in shown
                assert "/1@" not in shown
                assert server.url not in shown


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Connection to tcp://127.0.0.1:40312 failed: Connection refused", "network"),
        ("Connection to tcp://[::1]:54038?timeout=0 failed: Connection refused", "network"),
        ("Failed to resolve hostname forbidden.lan: Name or service not known", "network"),
        ("HTTP error 403 Oops", "user"),
        ("HTTP error 404 Oops", "address"),
        ("method DESCRIBE failed: 401 (Nope)", "user"),
        ("Server returned 403 Forbidden (access denied)", "user"),
        ("Server returned 404 Gone away", "address"),
        ("method DESCRIBE failed: 404 (No)", "address"),
        ("Server returned 4XX Client Error, but not one of 40{0,1,3,4}", ""),
        ("HTTP error 503 Oops", ""),
    ],
)
def test_the_digits_of_an_address_are_no_answer_of_a_camera(said: str, reason: str) -> None:
    assert camera_child._reason(io.BytesIO(f"[OPENCV:FFMPEG:16] {said}\n".encode())) == reason


def _command_line(process: Path) -> str:
    try:
        return (process / "cmdline").read_text(errors="replace")
    except OSError:  # ended meanwhile
        return ""


@pytest.mark.parametrize("is_silent", [False, True])
def test_closing_takes_less_than_a_second(is_silent: bool) -> None:
    with serving() as server:
        if is_silent:
            server.stall()
        with watched(server) as seen:
            if is_silent:
                assert server.has_connected.wait(40)
            else:
                seen.wait_for(1)
            begin = time.monotonic()
            seen.stop.set()
            seen.thread.join(20)
            assert time.monotonic() - begin < 1.0


@pytest.mark.parametrize(
    ("text", "kind", "shown", "password", "name"),
    [
        ("rtsp://gate.local/a", "rtsp", "rtsp://gate.local/a", "", "gate.local a"),
        ("rtsp://a:b%40c@10.0.0.5:554/s/1", "rtsp", "rtsp://a@10.0.0.5:554/s/1", "b@c", None),
        ("http://[::1]:80/x?u=a&pwd=geheim", "http", "http://[::1]:80/x?u=a&pwd=***", "", None),
        ("rtsp://h/user=a_password=geheim_ch=1", "rtsp", None, "", None),
        ("http://h/?pwd={password}", "http", "http://h/?pwd={password}", "", None),
        ("usb:1", "usb", "usb:1", "", "USB 1"),
        ("/dev/video2", "usb", "/dev/video2", "", "USB video2"),
    ],
)
def test_addresses_are_shown_without_a_password(
    text: str, kind: str, shown: str | None, password: str, name: str | None
) -> None:
    address, found = CameraAddress.parse(text)
    assert (address.kind, found) == (kind, password)
    assert shown in (None, str(address))
    assert name in (None, address.name)
    for told in (str(address), repr(address), address.name):
        assert "geheim" not in told
        assert "b@c" not in told
    assert ("geheim" in text) == address.has_open_secret


def test_the_child_gets_what_the_camera_wants() -> None:
    login = Credentials("a n", "p@:/w")
    address, _ = CameraAddress.parse("rtsp://host/x")
    assert address.url(login) == "rtsp://a%20n:p%40%3A%2Fw@host/x"
    address, _ = CameraAddress.parse("http://host/x?u={user}&p={password}")
    assert address.url(login) == "http://host/x?u=a%20n&p=p%40%3A%2Fw"
    assert "p@" not in repr(login)


@pytest.mark.parametrize(
    "text", ["", "gate", "ftp://u:geheim@h/", "rtsp://", "usb:", "http://u:geheim@h:99999/", "a\nb"]
)
def test_what_is_no_address_is_refused_without_its_password(text: str) -> None:
    with pytest.raises(CameraAddressError) as raised:
        CameraAddress.parse(text)
    assert "geheim" not in str(raised.value)


def test_a_device_that_is_not_there_is_named(tmp_path: Path) -> None:
    address, _ = CameraAddress.parse("usb:97")
    stop, states = threading.Event(), []

    def tell(state: CameraState) -> None:
        states.append(state)
        if state.problem:
            stop.set()

    list(Camera("Gate", address, None, stop, tell))
    assert "usb:97 cannot be opened" in states[-1].problem


def test_a_list_of_other_addresses_is_no_camera() -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "application/vnd.apple.mpegurl")
            self.end_headers()
            port = self.server.server_address[1]
            lines = ("#EXTM3U", "#EXT-X-TARGETDURATION:2", "#EXTINF:2,")
            text = "\n".join((*lines, f"http://127.0.0.1:{port}/secret.ts", "#EXT-X-ENDLIST", ""))
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    stop, states = threading.Event(), []

    def tell(state: CameraState) -> None:
        states.append(state)
        if state.problem:
            stop.set()

    try:
        address, _ = CameraAddress.parse(f"http://127.0.0.1:{server.server_port}/live.m3u8")
        assert set(Camera("Gate", address, None, stop, tell)) == {None}
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert set(asked) == {"/live.m3u8"}
    assert states[-1].problem


def test_frames_that_come_later_and_later_are_noticed() -> None:
    class Stream:
        """Its time stamps fall behind from the 100th frame on, as when frames pile up."""

        time = 0.0

        def get(self, _property: int) -> float:
            return 1000 * self.time

    stream = Stream()
    grabber = camera_child._Grabber(stream, has_clock=True)
    late = []
    for number in range(400):
        stream.time += 0.04 if number < 100 else 0.02
        # The first ones wait: those of the time in which the camera was opened.
        late.append(grabber._is_late(100 + max(1.0, 0.04 * number)))
    assert not any(late[:200])
    assert late[-1]


def test_a_slow_clock_of_a_camera_is_not_late() -> None:
    class Stream:
        time = 0.0

        def get(self, _property: int) -> float:
            return 1000 * self.time

    stream = Stream()
    grabber = camera_child._Grabber(stream, has_clock=True)
    for number in range(100_000):
        stream.time = 0.9995 * number
        assert not grabber._is_late(float(number))

"""``lpr-desktop watch``: read a folder's pictures as they arrive, or a camera; without a window."""

from __future__ import annotations

import signal
import sys
import threading
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from lpr_desktop.camera import (
    PER_SECOND,
    CameraAddress,
    CameraAddressError,
    CameraPhase,
    CameraState,
    known_credentials,
)
from lpr_desktop.commands.console import UsageError, count, show_error
from lpr_desktop.commands.pipeline_arguments import CAMERA_OPTIONS
from lpr_desktop.commands.reader_options import reader_maker, reading_settings, tripwire
from lpr_desktop.commands.texts import print_text, wanted_words
from lpr_desktop.credentials import Credentials, CredentialsError
from lpr_desktop.errors import JournalError, LprError
from lpr_desktop.files import show_name
from lpr_desktop.passages.day_plan import DayPlan, DayPlanError
from lpr_desktop.passages.read_file import FILE_SUFFIXES, read_file
from lpr_desktop.passages.region import Polygon, Region
from lpr_desktop.passages.watch_camera import (
    CameraListener,
    CameraPassage,
    CameraSettings,
    CameraWatch,
)
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.export import object_line
from lpr_desktop.reading.folder_watch import FolderWatch, WatchListener, WatchSettings
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import default_journal
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK, SendTo, send_to
from lpr_desktop.reading.watch_state import WatchError


def run(options: Namespace) -> int:
    """Watch ``options.watched`` until Ctrl+C, or with ``--once`` until all that is there is read.

    Returns:
        0; with ``--once`` 1 if some pictures could not be read.

    Raises:
        UsageError: There is no such country, detector or folder, or the output or the command
            cannot work.
        WatchError: It is being watched already; or, with ``--once``, what is read cannot
            be kept or written.
    """
    if options.run == []:
        raise UsageError("--run: there is no program to run. Name one.")
    if is_camera(options.watched):
        return _run_camera(options)
    folder = Path(options.watched).absolute()
    for name in CAMERA_OPTIONS:
        if getattr(options, name):
            raise UsageError(f"--{name.replace('_', '-')} is for cameras, not for folders.")
    if not folder.is_dir() and not options.wait:
        raise UsageError(
            f"{show_name(folder)}: there is no such folder. Make it first, or wait for it (--wait)."
        )
    settings = WatchSettings(
        folder=folder,
        subfolders=options.subfolders,
        output=options.output,
        command=tuple(options.run or ()),
        command_only_hotlist=options.only_wanted,
        only_new=options.only_new,
        send_to=send_to_options(options),
        reading=reading_settings(options),
        workers=options.workers,
    )
    listener = _Printer(is_quiet=options.quiet)
    line = tripwire(options)
    read = partial(read_file, line_of=lambda _: line)
    with _opened(options) as (pool, journal):
        try:
            watch = FolderWatch(settings, pool, journal, listener, read, FILE_SUFFIXES)
        except WatchError as error:
            raise UsageError(str(error)) from error
        stop = threading.Event()
        with _stopped_by_signals(stop):
            if not options.once:
                show_error(f"Watching {show_name(folder)}; Ctrl+C ends it.")
            watch.run(stop, again=options.again, once=options.once)
    unread = f", {listener.failed} could not be read" if listener.failed else ""
    print(
        f"{count(listener.done, 'picture')}, {count(listener.plates, 'plate')}{unread}",
        file=sys.stderr,
    )
    return 1 if options.once and listener.failed else 0


def is_camera(text: str) -> bool:
    """Whether what is to be watched is meant for the address of a camera."""
    return "://" in text or text.startswith(("usb:", "/dev/video"))


def _run_camera(options: Namespace) -> int:
    from lpr_desktop.commands.watch import camera_settings, watch_camera

    settings, credentials = camera_settings(options, reading_settings(options))
    with _opened(options) as (pool, journal):
        stop = threading.Event()
        with _stopped_by_signals(stop):
            return watch_camera(settings, credentials, pool, journal, stop, is_quiet=options.quiet)


class _Printer(WatchListener):
    """Prints what is read, as ``lpr-desktop read`` does, and counts it."""

    def __init__(self, *, is_quiet: bool) -> None:
        self.done = self.plates = self.failed = 0
        self._is_quiet = is_quiet

    def picture_read(self, result: PictureResult, wanted: Sequence[HotlistMatch | None]) -> None:
        self.done += 1
        self.plates += len(result.readings)
        self.failed += result.error is not None
        if result.error is not None:
            show_error(result.error)
        elif not self._is_quiet:
            print_text(result)
        for note in result.notes:
            show_error(f"{show_name(result.path)}: {note}")
        for reading, match in zip(result.readings, wanted, strict=True):
            if match is not None:
                show_error(wanted_words(reading.text, match))

    def problem(self, message: str) -> None:
        show_error(message)

    def folder_gone(self, folder: Path) -> None:
        show_error(f"{show_name(folder)} cannot be looked at; waiting for it.")

    def folder_back(self, folder: Path) -> None:
        show_error(f"{show_name(folder)} is there again.")


@contextmanager
def _opened(options: Namespace) -> Iterator[tuple[ReaderPool, Journal | None]]:
    """Where readers come from, and the journal."""
    with ExitStack() as opened:
        pool = ReaderPool(reader_maker(options))
        opened.callback(pool.close)
        journal = None if options.no_journal else _journal(options.confirm_date)
        if journal is not None:
            opened.callback(journal.close)
        yield pool, journal


def _journal(confirms_date: bool) -> Journal | None:
    """The program's journal, if the person wants one and it can be used."""
    try:
        journal = Journal(default_journal())
        for note in journal.notes:
            show_error(note)
        if confirms_date:
            journal.believe_clock()
        elif journal.keep_days and journal.doubted_since() is not None:
            show_error(
                f"This computer says that it is {time.strftime('%d %B %Y')}, days after it was "
                "last used to read. Old readings are kept until you confirm the date: "
                "`lpr-desktop watch --confirm-date …`, or in the window."
            )
        if journal.keep_days == 0:
            journal.close()
            return None
    except JournalError as error:
        show_error(str(error))
        return None
    return journal


@contextmanager
def _stopped_by_signals(stop: threading.Event) -> Iterator[None]:
    """Ctrl+C and a service's end set ``stop``; a second Ctrl+C interrupts as usual."""

    def end(number: int, _: FrameType | None) -> None:
        stop.set()
        signal.signal(number, before[number])

    before: dict[int, Any] = {
        number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


_ONLY_FOLDERS = ("subfolders", "only_new", "again", "once", "wait")


def camera_settings(
    options: Namespace, reading: PipelineSettings
) -> tuple[CameraSettings, Credentials | None]:
    """What the options say about the camera ``options.watched``.

    Raises:
        UsageError: They cannot be.
    """
    for name in _ONLY_FOLDERS:
        if getattr(options, name):
            raise UsageError(f"--{name.replace('_', '-')} is for folders, not for cameras.")
    try:
        address, password = CameraAddress.parse(options.watched)
        credentials = _credentials(options, address, password)
        plan = DayPlan.parse(options.hours or "")
    except (CameraAddressError, CredentialsError, DayPlanError) as error:
        raise UsageError(str(error)) from error
    region = Region(
        tuple(map(polygon, options.region)),
        tuple(map(polygon, options.outside)),
        options.least_width,
    )
    settings = CameraSettings(
        name=options.name or address.name,
        address=address,
        region=region,
        tripwire=tripwire(options),
        plan=plan,
        per_second=options.per_second or PER_SECOND,
        output=options.output,
        command=tuple(options.run or ()),
        command_only_hotlist=options.only_wanted,
        send_to=send_to_options(options),
        reading=reading,
    )
    return settings, credentials


def watch_camera(
    settings: CameraSettings,
    credentials: Credentials | None,
    pool: ReaderPool,
    journal: Journal | None,
    stop: threading.Event,
    *,
    is_quiet: bool,
) -> int:
    """Watch a camera until ``stop`` is set; returns the exit status.

    Raises:
        UsageError: The output or the command cannot work.
        WatchError: The camera is being watched already.
    """
    printer = _CameraPrinter(settings, is_quiet=is_quiet)
    try:
        watch = CameraWatch(settings, credentials, pool, journal, printer)
    except WatchError as error:
        raise UsageError(str(error)) from error
    show_error(f"Watching {settings.name} ({settings.address}); Ctrl+C ends it.")
    watch.run(stop)
    state = printer.last
    dropped = f", {state.dropped:,} dropped" if state.dropped else ""
    print(
        f"{count(printer.passages, 'passage')}, {count(state.frames, 'frame')}{dropped}",
        file=sys.stderr,
    )
    return 0


def polygon(text: str) -> Polygon:
    """``0.1,0.2 0.9,0.2 0.5,0.9``. Raises UsageError."""
    try:
        points = tuple((float(x), float(y)) for x, y in (one.split(",") for one in text.split()))
        if len(points) < 3 or not all(0 <= value <= 1 for point in points for value in point):
            raise ValueError
    except ValueError:
        raise UsageError(
            f"{text!r} is no area. Write three or more corners as parts of the picture's width and "
            'height: "0.1,0.2 0.9,0.2 0.5,0.9".'
        ) from None
    return points


def _credentials(options: Namespace, address: CameraAddress, password: str) -> Credentials | None:
    if password or address.has_open_secret:
        show_error(
            "Others can see a password on the command line, and the shell keeps it. Write "
            "user:password into a file of your own (chmod 600), leave them out of the address, and "
            "give --credentials-file FILE."
        )
    if password and options.credentials_file is None:
        return Credentials(address.user, password)
    return known_credentials(address, options.credentials_file)


class _CameraPrinter(CameraListener):
    def __init__(self, settings: CameraSettings, *, is_quiet: bool) -> None:
        self.passages = 0
        self.last = CameraState(CameraPhase.CONNECTING)
        self._name = settings.name
        self._is_quiet = is_quiet
        self._wanted: set[object] = set()

    def state(self, state: CameraState) -> None:
        if state.phase is not self.last.phase:
            if state.phase is CameraPhase.WAITING:
                show_error(f"{state.problem} It is tried again in {state.seconds:.0f} s.")
            elif state.phase is not CameraPhase.CONNECTING:
                show_error(f"{self._name}: {state.phase.value}.")
        self.last = state

    def passage(self, passage: CameraPassage, wanted: HotlistMatch | None) -> None:
        if wanted is not None and passage.result.path not in self._wanted:
            self._wanted.add(passage.result.path)
            show_error(wanted_words(passage.result.readings[0].text, wanted))
        if passage.is_over:
            self.passages += 1
            self._wanted.discard(passage.result.path)
            if not self._is_quiet:
                print(object_line(passage.told), flush=True)

    def problem(self, message: str) -> None:
        show_error(message)


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

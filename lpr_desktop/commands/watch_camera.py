"""``lpr-desktop watch rtsp://…``: read what a camera shows, without a window."""

from __future__ import annotations

import sys
import threading
from argparse import Namespace

from lpr_desktop.camera import (
    PER_SECOND,
    CameraAddress,
    CameraAddressError,
    CameraPhase,
    CameraState,
    known_credentials,
)
from lpr_desktop.commands.console import UsageError, count, show_error
from lpr_desktop.commands.reader_options import tripwire
from lpr_desktop.commands.send_options import send_to_options
from lpr_desktop.commands.texts import wanted_words
from lpr_desktop.credentials import Credentials, CredentialsError
from lpr_desktop.passages.day_plan import DayPlan, DayPlanError
from lpr_desktop.passages.region import Polygon, Region
from lpr_desktop.passages.watch_camera import (
    CameraListener,
    CameraPassage,
    CameraSettings,
    CameraWatch,
)
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.export import object_line
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.watch_state import WatchError

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
    printer = _Printer(settings, is_quiet=is_quiet)
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


class _Printer(CameraListener):
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

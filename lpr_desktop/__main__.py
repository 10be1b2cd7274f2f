"""``python -m lpr_desktop`` is the command ``lpr-desktop``."""

# The module behind ``signal``, which takes milliseconds to load: Ctrl+C in them gave a traceback.
import _signal as signal  # type: ignore[import-not-found]
import os
import sys

_SECONDS_TO_END = 0.5
_SECONDS_TO_SAVE = 20.0


def main() -> int:
    """Run the command. Ctrl+C ends it without a traceback, also while its modules are loaded."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    _open_closed()
    from lpr_desktop import cli

    signal.signal(signal.SIGINT, before)
    status = cli.main()
    if status == cli.INTERRUPTED:
        _end_threads(status)
    _end_in_time(status)
    return status


def _open_closed() -> None:
    """Where a standard stream is closed, the next file that is opened would take its place, and
    what a library prints would go into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stderr is None:
        # Else what is printed there goes to the standard output.
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 - open until the end


def _end_threads(status: int) -> None:
    """After Ctrl+C: a thread in a library's call is not waited for, which may take long."""
    import contextlib
    import threading
    import time

    end = time.monotonic() + _SECONDS_TO_END
    threads = [t for t in threading.enumerate() if t is not threading.main_thread()]
    for thread in (thread for thread in threads if not thread.daemon):
        thread.join(max(0.0, end - time.monotonic()))
        if thread.is_alive():
            with contextlib.suppress(OSError, ValueError):
                sys.stdout.flush()
            os._exit(status)


def _end_in_time(status: int) -> None:
    """Threads that still write are waited for; one that hangs, as on a lost disk, not for ever."""
    import threading

    watchdog = threading.Timer(_SECONDS_TO_SAVE, os._exit, [status])
    watchdog.daemon = True
    watchdog.start()


if __name__ == "__main__":
    sys.exit(main())

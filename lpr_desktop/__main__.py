"""``python -m lpr_desktop`` is the command ``lpr-desktop``."""

# The module behind ``signal``, which takes milliseconds to load: Ctrl+C in them gave a traceback.
import _signal as signal  # type: ignore[import-not-found]
import os
import sys


def main() -> int:
    """Run the command. Ctrl+C ends it without a traceback, also while its modules are loaded."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    _open_closed()
    from lpr_desktop import cli

    signal.signal(signal.SIGINT, before)
    return cli.main()


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


if __name__ == "__main__":
    sys.exit(main())

"""``python -m lpr_desktop`` is the command ``lpr-desktop``."""

import signal
import sys


def main() -> int:
    """Run the command. Ctrl+C ends it without a traceback, also while its modules are loaded."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from lpr_desktop import cli

    signal.signal(signal.SIGINT, before)
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())

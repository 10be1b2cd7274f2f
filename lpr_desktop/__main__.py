"""``python -m lpr_desktop`` is the command ``lpr-desktop``."""

import sys

from lpr_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())

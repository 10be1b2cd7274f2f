"""``lpr-desktop import``: add a bundle to the user's detectors."""

from __future__ import annotations

import sys
from argparse import Namespace

from lpr_desktop.files import show_name
from lpr_desktop.reading.sharing import import_pipeline


def run(options: Namespace) -> int:
    """Import ``options.file`` and print the name under which it is kept.

    Returns:
        0.

    Raises:
        LprError: The file is no bundle, damaged, hostile or newer, or the name is taken.
    """
    folder = import_pipeline(options.file, options.name, overwrite=options.overwrite)
    print(folder.name)
    print(
        f"Read with it: lpr-desktop read --detector {show_name(folder.name)!r} PATH",
        file=sys.stderr,
    )
    return 0

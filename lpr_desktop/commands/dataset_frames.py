"""``lpr-desktop dataset frames``: pictures to annotate out of a video."""

from __future__ import annotations

import sys
from argparse import Namespace

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.commands.console import UsageError, count, show_error
from lpr_desktop.commands.reader_options import reader_maker
from lpr_desktop.files import show_name
from lpr_desktop.passages.frames import EVERY, save_frames


def run(options: Namespace) -> int:
    """Write the frames; 0, or 1 if the video is damaged. Raises UsageError and VideoError."""
    if options.plates and options.every is not None:
        raise UsageError("--every and --plates: give one of them.")
    every = EVERY if options.every is None else options.every
    if every < 1:
        raise UsageError("--every: write a number from 1 on.")
    notes: list[str] = []
    if options.plates:
        with reader_maker(options)() as reader:

            def holds_plate(image: NDArray[np.uint8]) -> bool:
                return bool(reader.detector.detect(image))

            found = list(save_frames(options.clip, options.folder, 1, holds_plate, notes))
    else:
        found = list(save_frames(options.clip, options.folder, every, None, notes))
    for note in notes:
        show_error(note)
    there = sum(not is_new for _, is_new in found)
    more = f", {there:,} were there already" if there else ""
    print(
        f"{show_name(options.folder)}: {count(len(found) - there, 'picture')}{more}.",
        file=sys.stderr,
    )
    return 1 if notes else 0

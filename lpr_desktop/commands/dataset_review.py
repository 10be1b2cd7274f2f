"""``lpr-desktop dataset review`` and ``next``: labels against the networks, what to label next."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing

from lpr_desktop.annotation.index import DatasetIndex, PictureState
from lpr_desktop.annotation.opening import Recognised
from lpr_desktop.commands.console import Progress, count
from lpr_desktop.commands.reader_options import reader_maker
from lpr_desktop.files import show_name, unicode_text
from lpr_desktop.reading.export import object_line
from lpr_desktop.reading.label_review import review, what_next


def run_review(index: DatasetIndex, options: Namespace) -> int:
    """Print where labels and networks disagree, worst first."""
    with closing(reader_maker(options)()) as reader, Progress("Looking", len(index)) as progress:
        found = list(review(index, reader, progress=lambda done, _: progress.advance(done)))
    for doubt in sorted(found, key=lambda one: -one.weight):
        entry = {
            "image": unicode_text(doubt.picture),
            "kind": doubt.kind.value,
            "message": doubt.message,
            "weight": round(doubt.weight, 3),
            "box": doubt.box,
        }
        line = object_line(entry) if options.json else None
        print(line or f"{doubt.weight:.2f} {doubt.kind.value}: {doubt.message}")
    print(f"{count(len(index), 'picture')}: {count(len(found), 'doubt')}.", file=sys.stderr)
    return 1 if found else 0


def run_next(opened: Recognised, options: Namespace) -> int:
    """Print the pictures that nobody has annotated, the least sure first."""
    index, labels = opened.index, opened.labels
    rows = index.filtered("", (PictureState.NOTHING,)).tolist()
    labelled = labels.found.pictures if labels else ()
    pictures = [index.picture(row) for row in rows if index.names[row] not in labelled]
    with (
        closing(reader_maker(options)()) as reader,
        Progress("Looking", len(pictures)) as progress,
    ):
        ranked = what_next(pictures, reader, lambda done, _: progress.advance(done))
    for picture, unsure in ranked:
        if options.json:
            entry = {"image": unicode_text(picture), "unsure": round(unsure, 3)}
            print(object_line(entry))
        else:
            print(f"{unsure:.2f} {show_name(picture)}")
    return 0

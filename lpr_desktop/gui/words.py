"""Numbers, durations and what is missing of a plate in words."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtGui import Qt

from lpr_desktop.files import AnyPath, camera_of, show_name
from lpr_desktop.gui.translation import tr


def about(seconds: float) -> str:
    """A duration, only as exact as it can be: ``8 s``, ``about 3 min``, ``about 2 days``."""
    if seconds < 60:
        return tr("{seconds} s", seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("about {minutes} min", minutes=minutes)
    if minutes < 48 * 60:
        return tr("about {hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
    return tr("about %n day(s)", "", round(minutes / 60 / 24))


def time_left(seconds: float) -> str:
    """An estimate, only as exact as it can be: ``8 s left``, ``about 3 min left``."""
    return tr("{duration} left", duration=about(seconds))


def partly_read(missing: str | None) -> str:
    """That a plate is only partly read, with what is ``missing`` (``Reading.missing``)."""
    words = {
        "edge": tr("partly read: cut off at the edge"),
        "covered": tr("partly read: a part is covered"),
        "row": tr("partly read: a row is missing"),
        "other script": tr("partly read: signs of another script are left out"),
    }
    return words.get(missing or "", tr("partly read"))


def picture_words(picture: Path) -> str:
    """The name of a picture's file, or which camera showed it."""
    camera = camera_of(picture)
    return show_name(picture.name) if camera is None else folder_words(picture)


def folder_words(folder: AnyPath) -> str:
    """A folder's path, or the camera whose pictures it stands for."""
    camera = camera_of(folder)
    return show_name(folder) if camera is None else tr("Camera {name}", name=show_name(camera))


def unwritten_words(file: Path, error: OSError) -> str:
    """That a file could not be written, why, and what to do."""
    return tr(
        "{file} could not be written ({strerror}). Choose another folder, or close "
        "the file where it is open.",
        file=show_name(file),
        strerror=error.strerror or error,
    )


def sentence(words: str) -> str:
    """Words with a capital and a full stop."""
    return f"{words[:1].upper()}{words[1:]}."


def plain_tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is.

    Qt would take some texts for HTML and load what they name, also from other computers.
    """
    if not Qt.mightBeRichText(text):
        return text
    lines = html.escape(text).replace("\n", "<br/>")
    return f"<p>{lines}</p>"

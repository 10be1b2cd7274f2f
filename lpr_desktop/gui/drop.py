"""What was dropped or is on the clipboard: files, folders, or the pixels of a picture."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget


def has_pictures(data: QMimeData) -> bool:
    """Whether there is something to read: local files, or a picture."""
    return bool(local_paths(data)) or data.hasImage()


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders of dropped or copied URLs; addresses in the web are left out."""
    return [_path(url) for url in data.urls() if url.isLocalFile()]


def bundle(data: QMimeData) -> Path | None:
    """The file of a pipeline, if that is all that was dropped."""
    return only_bundle(local_paths(data))


def only_bundle(paths: Sequence[Path]) -> Path | None:
    """The file of a pipeline, if that is all there is."""
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".lprz" else None


def picture(data: QMimeData) -> QImage | None:
    """The pixels of a picture, for instance a screenshot, or None."""
    if not data.hasImage():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _path(url: QUrl) -> Path:
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    # toLocalFile() loses names that are not UTF-8; the encoded form still has their bytes.
    encoded = bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data())
    return Path(os.fsdecode(unquote_to_bytes(encoded.removeprefix(b"file://"))))


class DropOverlay(QLabel):
    """Lies over the window while something is dragged over it, and says what will happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName("drop")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, words: str) -> None:
        """Show it over the whole parent."""
        self.setText(words)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(14, 14, -14, -14))
            self.raise_()
            self.show()

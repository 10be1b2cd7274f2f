"""The guide in a window of its own."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from lpr_desktop.assets import guide_folder
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    STRETCH,
    horizontal,
    push_button,
    resize_on_screen,
    vertical,
)

_FIRST = "index.md"
_PICTURE_WIDTH = 760


class GuideWindow(QDialog):
    """The pages of the guide, with the way back.

    Attributes:
        pages: Shows a page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = _Pages()
        back = push_button(tr("&Back"), clicked=self.pages.backward)
        back.setEnabled(False)
        self.pages.backwardAvailable.connect(back.setEnabled)
        contents = push_button(tr("&Contents"), clicked=lambda: self.pages.show_page(_FIRST))
        buttons = horizontal(back, contents, STRETCH)
        for button in (back, contents):
            button.setAutoDefault(False)
        vertical(buttons, (self.pages, 1), margins=(16, 14, 16, 16), spacing=10, parent=self)
        self.pages.show_page(_FIRST)
        self.pages.setFocus()
        resize_on_screen(self, 860, 720)


class _Pages(QTextBrowser):
    """Shows Markdown files and pictures of the guide's folder, and loads nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Guide"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(14)
        self.setMinimumWidth(_PICTURE_WIDTH + 50)  # margins and scroll bar
        self.anchorClicked.connect(self._follow)

    def show_page(self, name: str) -> None:
        """Show a page by its file name, at its beginning or at ``#a-heading``."""
        file, _, heading = name.partition("#")
        if file:
            self.setSource(QUrl.fromLocalFile(guide_folder() / file))
        if heading:
            self._scroll_to(heading)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A page, or a picture of the guide in the window's theme; nothing else, from wherever."""
        file = QUrl(name).fileName()
        if file.endswith(".md"):
            return (guide_folder() / file).read_text(encoding="utf-8")
        if self.palette().window().color().lightness() < 128:
            file = file.replace("-light.", "-dark.")
        picture = QImage(str(guide_folder() / "pictures" / file)) if file else QImage()
        if picture.isNull():
            return None
        width = round(_PICTURE_WIDTH * self.devicePixelRatioF())
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        return picture

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif link.fileName().endswith(".md") or not link.fileName():
            self.show_page(link.toString())
        elif (file := guide_folder() / link.fileName()).is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(file))

    def _scroll_to(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block.text()) == heading:
                # Coming from the end, the view stops as soon as the heading is seen: at the top.
                self.moveCursor(QTextCursor.MoveOperation.End)
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()


def _anchor(heading: str) -> str:
    """As GitHub makes it of a heading."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())

"""Help › Guide: every page is shown, links lead on, and nothing else is loaded."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from lpr_desktop.assets import guide_folder
from lpr_desktop.gui.guide_window import GuideWindow

PAGES = sorted(guide_folder().glob("*.md"))


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_it_begins_with_the_contents_and_shows_every_page(guide: GuideWindow) -> None:
    assert guide.pages.toPlainText().startswith("Guide")
    for page in PAGES:
        title = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        guide.pages.anchorClicked.emit(QUrl(page.name))
        shown = guide.pages.toPlainText()
        assert shown.startswith(title)
        # What tests run, and tables, are no text for a person.
        assert "<!--" not in shown
        assert "| --- |" not in shown


def test_a_link_to_a_heading_goes_there_and_back(guide: GuideWindow, qtbot: QtBot) -> None:
    guide.pages.anchorClicked.emit(QUrl("command-line.md#csv"))
    bar = guide.pages.verticalScrollBar()
    assert bar.value() > 0
    there = guide.pages.cursorForPosition(guide.pages.rect().topLeft()).block().text()
    assert there == "CSV"
    guide.pages.backward()
    assert guide.pages.toPlainText().startswith("Guide")


def test_its_pictures_are_in_the_theme_of_the_window(guide: GuideWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    name = QUrl("pictures/read-light.webp")
    palette = guide.pages.palette()
    shown = {}
    for color in (Qt.GlobalColor.white, Qt.GlobalColor.black):
        palette.setColor(palette.ColorRole.Window, color)
        guide.pages.setPalette(palette)
        picture = guide.pages.loadResource(kind, name)
        assert isinstance(picture, QImage)
        assert picture.width() / picture.devicePixelRatio() < guide.pages.width()
        shown[color] = picture.pixelColor(picture.rect().bottomRight()).lightness()
    assert shown[Qt.GlobalColor.black] < 128 < shown[Qt.GlobalColor.white]


def test_nothing_but_pages_of_the_guide_is_loaded(
    guide: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("http://example.org/a.png", "file:///etc/passwd", "//server/share/a.png"):
        assert guide.pages.loadResource(kind, QUrl(name)) is None
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.pages.anchorClicked.emit(QUrl("https://example.org/"))
    guide.pages.anchorClicked.emit(QUrl("read.schema.json"))
    guide.pages.anchorClicked.emit(QUrl("javascript:alert(1)"))
    assert opened[0] == "https://example.org/"
    assert re.fullmatch(r"file:.*/guide/read\.schema\.json", opened[1])
    assert guide.pages.toPlainText().startswith("Guide")

"""Texts of strangers are shown as they are: Qt loads nothing for them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from lpr_desktop.gui.words import plain_tip

EVIL = '<img src="file:///etc/passwd"><a href="//server/share">x</a>'


def shown(text: str) -> str:
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@pytest.mark.parametrize("text", [EVIL, f"{EVIL}\nsecond line", "<b>bold</b> & more"])
def test_a_tool_tip_shows_tags_and_loads_nothing(qapp, text: str) -> None:
    tip = plain_tip(text)
    assert shown(tip).split() == text.split()
    assert "<img" not in tip


@pytest.mark.parametrize("text", ["car.jpg", "a < b", ""])
def test_usual_texts_stay(text: str) -> None:
    assert plain_tip(text) == text

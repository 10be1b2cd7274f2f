"""The list of wanted plates comes from a file and goes to one."""

from __future__ import annotations

from pathlib import Path

from history_window import HistoryWindow
from PySide6.QtWidgets import QFileDialog, QPushButton

from lpr_desktop.reading.hotlist_file import read_hotlist


def press(history: HistoryWindow, title: str) -> None:
    (button,) = [
        one for one in history.view.wanted.findChildren(QPushButton) if one.text() == title
    ]
    assert button.isEnabled()
    button.click()


def test_a_list_is_imported_and_exported(open_window, tmp_path: Path, monkeypatch) -> None:
    history = HistoryWindow(open_window())
    source, target = tmp_path / "wanted.txt", tmp_path / "out.csv"
    source.write_text("WA12345\tstolen\nKR*\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(history, "Import…")
    history.wait(lambda: history.view.wanted.model.rowCount() == 2)
    press(history, "Export…")
    history.wait(target.exists)
    plates, _ = read_hotlist(target)
    assert [(plate.text, plate.note) for plate in plates] == [("WA12345", "stolen"), ("KR*", "")]


def test_a_list_without_a_plate_is_told(open_window, tmp_path: Path, monkeypatch) -> None:
    history = HistoryWindow(open_window())
    source = tmp_path / "wanted.csv"
    source.write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    press(history, "Import…")
    notices = history.window.main.workspace.notices
    history.wait(lambda: any("wanted.csv" in text for text in notices.texts().values()))

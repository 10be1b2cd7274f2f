"""Folders of results in the History view: looked through, and taken into the journal."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

from archive_samples import put_part, result
from PySide6.QtWidgets import QFileDialog

from lpr_desktop.cluster.archive import Archive
from lpr_desktop.gui.history.results_dialog import ResultsDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "results"
    for name in "ab":
        texts = [f"{name}X1234{number}".upper() for number in range(3)]
        pictures = [result(f"/{name}/{n}.jpg", text, n) for n, text in enumerate(texts)]
        put_part(place, name, *pictures)
    put_part(place, "store", result("s3://gate/1.jpg", "ST99999", 9))
    return place


@pytest.fixture
def opened(history, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    history.trigger("history_results")
    history.wait(lambda: history.view.findChildren(ResultsDialog))
    (dialog,) = history.view.findChildren(ResultsDialog)
    history.wait(lambda: "7 plates in all" in dialog.status)
    # Counted anew, and shown: the rows before may be those of the parts taken in so far.
    history.wait(lambda: not dialog.source.is_busy)
    assert len(dialog.model.entries) == dialog.model.total == 7
    return dialog


def texts(dialog):
    return [entry.text for entry in dialog.model.entries]


def test_results_are_searched_as_the_history_is(history, opened):
    assert opened.status.startswith("7 readings")
    assert not opened.filters.corrected.isVisible()
    history.window.qtbot.keyClicks(opened.filters.search, "BX12342")
    history.wait(lambda: texts(opened) == ["BX12342", "AX12342", "BX12341", "BX12340"])
    opened.filters.clear()
    history.wait(lambda: opened.filters.country.count() == 3)
    opened.filters.country.setCurrentIndex(opened.filters.country.findData("de"))
    history.wait(lambda: sorted(texts(opened)) == ["AX12341", "BX12341", "ST99999"])
    opened.filters.clear()
    folder = opened.filters.folder
    history.wait(lambda: folder.count() == 4)
    folder.setCurrentIndex(folder.findData("/a"))
    history.wait(lambda: sorted(texts(opened)) == ["AX12340", "AX12341", "AX12342"])
    assert folder.currentText() == "a (3)"
    opened.grab()


def test_chosen_readings_go_into_the_journal(history, opened):
    assert not opened.take.isEnabled()
    before = history.texts
    opened.table.selectRow(texts(opened).index("BX12341"))
    opened.take.click()
    history.wait(lambda: "1 picture taken into the history" in opened.status)
    history.wait(lambda: sorted(history.texts) == sorted([*before, "BX12341"]))
    opened.table.selectRow(texts(opened).index("ST99999"))
    opened.take.click()
    history.wait(lambda: "1 is in a store, not on this computer" in opened.status)


def test_damaged_parts_are_told(history, opened, folder):
    opened.close()
    history.wait(lambda: not history.view.findChildren(ResultsDialog))
    (folder / "parts" / "damaged.parquet").write_bytes(b"PAR1")
    history.controller.results.show_folder(folder)
    history.wait(lambda: history.view.findChildren(ResultsDialog))
    (again,) = history.view.findChildren(ResultsDialog)
    history.wait(lambda: "7 plates in all · 1 damaged part left out" in again.status)


def test_closing_leaves_other_work_alone(history, opened, folder, monkeypatch):
    ended = []
    monkeypatch.setattr("lpr_desktop.gui.jobs.end_decoding", lambda: ended.append(True))
    opened.close()
    history.wait(lambda: not history.view.findChildren(ResultsDialog))
    assert not ended
    again = Archive(folder)
    assert again.update() == 7
    again.close()


def test_folder_without_results_is_told(history, tmp_path):
    history.controller.results.show_folder(tmp_path)
    told = history.main.workspace.notices.texts
    history.wait(lambda: "there are no results in this folder" in told().get("problem", ""))

"""Figures of the history: counted by the database, following the filters, exported."""

from __future__ import annotations

import csv
from datetime import date, datetime

import pytest
from journal_samples import put
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from seen import buttons, words

from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.journal_statistics import HistoryStatistics


def at(day: int, hour: int, minute: int = 0) -> float:
    return datetime(2026, 5, day, hour, minute).timestamp()


@pytest.fixture
def filled(user_folder):
    user_folder.mkdir(parents=True, exist_ok=True)
    journal = Journal(user_folder / "journal.sqlite")
    put(journal, "WA12345", taken=at(1, 8), confidence=0.97)
    put(journal, "WA12345", taken=at(1, 8, 59), confidence=0.97, number=1)
    put(journal, "KR77777", taken=at(3, 23, 59), confidence=1.0)
    corrected = put(journal, "PO11111", taken=at(3, 0), confidence=0.1)
    journal.correct(corrected, "PO22222")
    put(journal, "", taken=at(3, 0, 30), confidence=0.0)
    yield journal
    journal.close()


def test_everything_is_counted(filled) -> None:
    figures = filled.history.statistics(HistoryQuery())
    assert (figures.total, figures.uncertain, figures.corrected) == (5, 1, 1)
    assert {hour: n for hour, n in enumerate(figures.hours) if n} == {0: 2, 8: 2, 23: 1}
    assert figures.days == {date(2026, 5, 1): 2, date(2026, 5, 3): 3}
    assert figures.texts == (("WA12345", 2), ("KR77777", 1), ("PO22222", 1))
    assert sum(number for _, number in figures.countries) == 5
    assert {step: n for step, n in enumerate(figures.confidences) if n} == {0: 1, 2: 1, 19: 3}


def test_only_what_fits_is_counted(filled) -> None:
    by_text = filled.history.statistics(HistoryQuery("WA1*"))
    assert (by_text.total, by_text.texts) == (2, (("WA12345", 2),))
    by_day = filled.history.statistics(HistoryQuery(since=at(2, 0)))
    assert list(by_day.days) == [date(2026, 5, 3)]
    nothing = filled.history.statistics(HistoryQuery("ZZZ"))
    assert nothing == HistoryStatistics(0, 0, 0, (0,) * 24, {}, (), (), (0,) * 20)


def test_the_window_follows_the_filters_and_exports(history, tmp_path, monkeypatch) -> None:
    history.trigger("history_statistics")
    dialog = history.controller.statistics.dialog
    history.wait(lambda: dialog.figures is not None)
    assert dialog.figures.total == 5
    assert (dialog.texts.item(0, 0).text(), dialog.texts.item(0, 1).text()) == ("WA12345", "2")
    history.search("WA1*")
    history.wait(lambda: dialog.figures.total == 2)
    assert dialog.texts.rowCount() == 1
    for kind, export in (("csv", "Export table…"), ("png", "Export picture…")):
        path = tmp_path / f"out.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, path=path: (str(path), ""))
        buttons(dialog)[export].click()
        assert path.exists(), words(dialog)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {(row["figure"], row["value"]): row["number"] for row in csv.DictReader(file)}
    assert rows["total", ""] == rows["text", "WA12345"] == rows["day", "2026-05-01"] == "2"
    assert rows["hour", "8"] == "2"
    assert (
        QImage(str(tmp_path / "out.png")).width()
        == 2 * dialog.findChild(QWidget, "statistics").width()
    )
    dialog.reject()
    assert history.controller.statistics.dialog is None

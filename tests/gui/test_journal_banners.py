"""What the window says of a clock that jumped, and of a journal that was set aside."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QPushButton

from lpr_desktop.reading.journal import Journal

DAY = 86_400.0
KEY = "journal set aside"


def press(window, text: str) -> None:
    (button,) = (b for b in window.main.findChildren(QPushButton) if b.text() == text)
    button.click()


def unseen_for(file, days: float) -> None:
    """The program was last used so long ago."""
    with closing(sqlite3.connect(file)) as connection, connection:
        for table, column in (("pictures", "touched_at"), ("readings", "read_at")):
            connection.execute(f"UPDATE {table} SET {column} = {column} - ?", (days * DAY,))
        connection.execute("DELETE FROM preferences WHERE name = 'trusted_at'")


def test_after_a_jump_of_the_clock_the_date_is_asked(open_window, filled):
    unseen_for(filled, 40)
    window = open_window()
    notices = window.main.workspace.notices
    window.wait(lambda: "clock" in notices.texts())
    assert "40 days after it was last used" in notices.texts()["clock"]
    with closing(Journal(filled)) as journal:
        assert journal.counts()[0] == 5
    press(window, "The date is right")
    assert "clock" not in notices.texts()

    def pictures() -> int:
        with closing(Journal(filled)) as journal:
            return journal.counts()[0]

    window.wait(lambda: pictures() == 0)
    window.close()
    again = open_window()
    assert "clock" not in again.main.workspace.notices.texts()


def test_nothing_is_asked_the_next_day(open_window, filled):
    unseen_for(filled, 1)
    window = open_window()
    assert "clock" not in window.main.workspace.notices.texts()


def test_a_journal_that_was_set_aside_is_named_until_it_is_deleted(
    open_window, filled, user_folder
):
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("DROP TABLE clues")
    for start in range(2):  # it is told at each start
        window = open_window()
        notices = window.main.workspace.notices
        window.wait(lambda notices=notices: KEY in notices.texts())
        (aside,) = user_folder.glob("journal-set-aside-*.sqlite")
        assert aside.name in notices.texts()[KEY]
        if not start:
            window.close()
    press(window, "Delete it for good")
    window.wait(lambda: not list(user_folder.glob("journal-set-aside-*")))
    assert KEY not in notices.texts()
    with closing(Journal(filled)) as journal:
        assert journal.counts()[0] == 5, "what could be saved was taken over"

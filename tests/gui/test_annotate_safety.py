"""Nothing is ever lost: failed saves, two windows, a killed program, a window that closes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from annotate_window import annotate, answer, banner, press
from PySide6.QtWidgets import QFileDialog

from lpr_desktop.annotation import voc
from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import View

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


def test_a_failed_save_keeps_the_edits_says_so_and_is_tried_again(
    open_annotate, cars, full_disk, user_folder
):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    assert window.document.is_dirty, "a failed save is not clean"
    assert window.main.isWindowModified()
    assert "no space left" in banner(window, "save").lower()
    assert window.view.status.saving == "1 picture not saved"
    assert not window.xml().exists()
    assert list((user_folder / "unsaved").glob("*.json")), "kept in the user's folder"
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.key("A")
    window.wait_until_shown("car 1.png")
    assert len(window.boxes) == 1
    full_disk[0] = False
    press(window, "Try again")
    window.wait_until_saved()
    assert [one.box for one in window.on_disk().boxes] == window.boxes
    assert banner(window, "save") == ""
    assert not list((user_folder / "unsaved").glob("*.json"))


def test_saving_elsewhere(open_annotate, cars, full_disk, tmp_path, monkeypatch):
    other = tmp_path / "other"
    other.mkdir()
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press(window, "Save elsewhere…")
    assert banner(window, "save"), "a cancelled dialog settles nothing"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    press(window, "Save elsewhere…")
    window.wait_until_saved()
    assert [one.box for one in voc.load(other / "car 1.xml").boxes] == window.boxes
    window.draw(300, 200, 400, 240)
    window.wait_until_saved()
    assert len(voc.load(other / "car 1.xml").boxes) == 2


def test_closing_asks_only_if_something_could_not_be_saved(open_annotate, cars, full_disk):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    seen: list[str] = []
    answer("Stay", seen)
    window.close()
    assert seen == ["The annotations of 1 picture could not be saved."]
    assert window.main.isVisible()
    full_disk[0] = False
    window.draw(300, 200, 400, 240)
    window.close()
    assert len(seen) == 1, "no question when all is saved"
    assert not window.main.isVisible()
    assert len(voc.load(cars / "car 1.xml").boxes) == 2


def test_closing_saves_what_was_done_a_moment_ago(open_annotate, cars):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.key("Space")
    window.close()
    assert voc.load(cars / "car 1.xml").verified
    assert len(voc.load(cars / "car 1.xml").boxes) == 1


def test_a_cancelled_save_does_not_close_the_window(open_annotate, cars, full_disk, monkeypatch):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    answer("Save elsewhere…", [])
    window.close()
    assert window.main.isVisible()
    full_disk[0] = False


def test_what_could_not_be_saved_comes_back_at_the_next_start(open_annotate, cars):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    boxes = window.boxes
    window.wait_until_saved()
    hidden = cars.with_name("hidden")
    cars.rename(hidden)
    window.key("Shift+Right")
    moved = window.boxes
    assert moved != boxes
    window.wait_until_settled()
    assert "folder is not there" in banner(window, "save")
    answer("Close", [])
    window.close()
    assert not window.main.isVisible()
    hidden.rename(cars)
    assert [one.box for one in voc.load(cars / "car 1.xml").boxes] == boxes
    again = open_annotate(cars)
    assert "Now it is saved" in banner(again, "recovered")
    assert again.boxes == moved
    assert [one.box for one in again.on_disk().boxes] == moved


def test_what_still_cannot_be_saved_is_shown_again(open_annotate, cars, full_disk):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    boxes = window.boxes
    answer("Close", [])
    window.close()
    again = open_annotate(cars)
    assert "could still not be saved" in banner(again, "waiting")
    assert again.boxes == boxes
    assert again.document.is_dirty
    full_disk[0] = False
    again.trigger("mark_save")
    again.wait_until_saved()
    assert [one.box for one in again.on_disk().boxes] == boxes


KILLED = """
import os, signal, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.theme import Theme, ThemeChoice

folder, data = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
window = MainWindow(Settings(data / "s.json", journal_days=0), data / "j.sqlite",
                    Theme(ThemeChoice.LIGHT), annotate=folder)
window.show()

def work():
    controller = window.views.made(View.ANNOTATE)
    session = controller.session if controller else None
    if session is None or session.document is None or session.document.size == (0, 0):
        QTimer.singleShot(20, work)
        return
    controller.marker.draw(Box(100, 80, 200, 120))
    print("drawn", flush=True)
    def edit_on():
        boxes = session.document.marks.items
        controller.marker.move({boxes[0].id: boxes[0].content.box.shifted(1, 0)})
        print(boxes[0].content.box.x0 + 1, time.time(), flush=True)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(edit_on)
    timer.start()

QTimer.singleShot(20, work)
application.exec()
"""


def test_a_killed_program_loses_300_ms_and_the_save_in_flight(cars, user_folder, tmp_path):
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    root = str(Path(__file__).resolve().parents[2])
    environment = os.environ | {"LPR_DESKTOP_DATA": str(user_folder), "PYTHONPATH": root}
    user_folder.mkdir(parents=True, exist_ok=True)
    program = subprocess.Popen(
        [sys.executable, str(script), str(cars), str(user_folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == "drawn"
    lines = [program.stdout.readline() for _ in range(60)]
    killed_at = time.time()
    program.kill()
    lines += program.stdout.read().splitlines()
    program.wait()
    program.stdout.close()
    edits = [tuple(map(float, line.split())) for line in lines if line.strip()]
    saved = voc.load(cars / "car 1.xml").boxes[0].box.x0
    lost = [at for x, at in edits if x > saved]
    # The time of the edit that was lost first; 300 ms of gathering, and what a save takes beside
    # other work: 1.1 s were seen.
    assert not lost or killed_at - lost[0] < 0.3 + 1.5, f"{killed_at - lost[0]:.3f} s were lost"


def test_two_windows_notice_each_other(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST)
    one, two = open_annotate(cars), open_annotate(cars)
    one.draw(300, 200, 420, 240)
    one.wait_until_saved()
    two.wait(lambda: len(two.boxes) == 2)
    assert two.boxes == one.boxes, "where nothing was edited, the new state is simply shown"
    assert not two.main.workspace.notices.texts()


def change_elsewhere(path: Path, box: Box) -> bytes:
    annotation = voc.load(path)
    boxes = [replace(annotation.boxes[0], box=box)]
    voc.save(annotation.with_boxes(boxes), path)
    return path.read_bytes()


def test_a_conflict_overwrites_nothing_take_theirs(open_annotate, cars):
    path = annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    window.session.watch.timer.stop()
    theirs = change_elsewhere(path, SECOND)
    window.draw(10, 10, 60, 60)
    window.wait_until_settled()
    assert path.read_bytes() == theirs
    assert "changed by another" in banner(window, "conflict")
    window.draw(100, 10, 160, 60)
    window.wait_until_settled()
    assert path.read_bytes() == theirs, "also not by the next save"
    press(window, "Take theirs")
    window.wait(lambda: window.boxes == [SECOND])
    assert path.read_bytes() == theirs
    assert not window.document.is_dirty
    assert not banner(window, "conflict")


def test_a_conflict_keep_mine_keeps_theirs_beside(open_annotate, cars):
    path = annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    window.session.watch.timer.stop()
    theirs = change_elsewhere(path, SECOND)
    window.draw(10, 10, 60, 60)
    window.wait_until_settled()
    press(window, "Keep mine")
    window.wait_until_saved()
    assert [one.box for one in voc.load(path).boxes] == window.boxes
    assert path.with_name("car 1.xml.bak").read_bytes() == theirs
    assert not banner(window, "conflict")


def test_a_corrupt_file_is_told_and_never_overwritten(open_annotate, cars):
    path = cars / "car 1.xml"
    path.write_bytes(b"<annotation><object></annotation>")
    window = open_annotate(cars)
    assert not window.document.is_editable
    assert "car 1.xml" in window.view.page.note.text()
    assert not window.main.actions_["mark_draw"].isEnabled()
    window.keys("W", "Space", "I")
    assert not window.canvas.is_adding
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.close()
    assert path.read_bytes() == b"<annotation><object></annotation>"


def test_a_file_that_is_broken_by_others_is_told_once_and_never_overwritten(open_annotate, cars):
    path = annotate(cars / "car 1.png", FIRST)
    sound = path.read_bytes()
    window = open_annotate(cars)
    path.write_bytes(sound + b"junk")
    window.wait(lambda: banner(window, "save"))
    window.main.workspace.notices.hide("save")
    window.session.watch.look()
    window.qtbot.wait(100)  # nothing tells that nothing is told
    assert not banner(window, "save")
    window.draw(10, 10, 60, 60)
    window.wait_until_settled()
    assert path.read_bytes() == sound + b"junk", "never overwritten"
    press(window, "Keep mine")
    window.wait_until_saved()
    assert [one.box for one in voc.load(path).boxes] == window.boxes
    assert path.with_name("car 1.xml.bak").read_bytes() == sound + b"junk"


def test_the_picture_goes_to_the_trash_and_not_away(open_annotate, cars, monkeypatch, tmp_path):
    trashed = []
    from PySide6.QtCore import QFile

    def to_trash(path: str) -> bool:
        trashed.append(Path(path).name)
        Path(path).rename(tmp_path / Path(path).name)
        return True

    monkeypatch.setattr(QFile, "moveToTrash", to_trash)
    annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    answer("Cancel", [])
    window.trigger("mark_trash")
    assert trashed == []
    answer("Move to the trash", [])
    window.trigger("mark_trash")
    window.wait_until_shown("car 2.png")
    assert trashed == ["car 1.png", "car 1.xml"]
    assert window.session.folder.model.total == 2
    assert window.main.windowTitle() == "car 2.png [1 / 2][*]"


def test_an_annotation_that_stays_when_its_picture_is_trashed_is_told(
    open_annotate, cars, monkeypatch
):
    from PySide6.QtCore import QFile

    monkeypatch.setattr(QFile, "moveToTrash", lambda path: path.endswith(".png"))
    annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    answer("Move to the trash", [])
    window.trigger("mark_trash")
    assert "its annotation could not be moved" in banner(window, "problem")


def test_a_picture_that_cannot_be_trashed_stays(open_annotate, cars, monkeypatch):
    from PySide6.QtCore import QFile

    monkeypatch.setattr(QFile, "moveToTrash", lambda _path: False)
    window = open_annotate(cars)
    answer("Move to the trash", [])
    window.trigger("mark_trash")
    assert (cars / "car 1.png").exists()
    assert window.name == "car 1.png"
    assert "could not be moved" in banner(window, "problem")


def test_the_program_comes_back_where_it_was(open_annotate, open_window, cars, user_folder):
    from lpr_desktop.gui.settings import DECLARED, load_settings

    window = open_annotate(cars)
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.close()
    settings, problem = load_settings(user_folder / "settings.json")
    assert problem is None
    assert settings[DECLARED["view"]] == "annotate"
    again = open_window(settings)
    again.wait(lambda: getattr(again.main.views.made(View.ANNOTATE), "session", None) is not None)
    again.wait(lambda: again.main.views.made(View.ANNOTATE).session.path is not None)
    assert again.main.views.made(View.ANNOTATE).session.path == cars / "car 2.png"

"""Folders watched in the window: read as pictures arrive, once, also over restarts."""

from __future__ import annotations

import csv
import json
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from conftest import open_reader as open_one
from reading_scenes import draw_picture, open_reader, save
from seen import accepting, buttons, problem, words
from send_servers import Broker
from watch_samples import put_on_full_disk

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.history.history_view import Side
from lpr_desktop.gui.settings import DECLARED, load_settings
from lpr_desktop.gui.watch import watches as module
from lpr_desktop.gui.watch.record import WatchRecord
from lpr_desktop.gui.watch.watch_dialog import WatchDialog
from lpr_desktop.gui.watch.watches import WatchPhase
from lpr_desktop.reading import folder_watch as headless


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Half-written files are not what these tests are about. Gives the looks at folders."""
    looks = []

    class CountedArrivals(headless.Arrivals):
        def ready(self):
            found = super().ready()
            looks.append(found)
            return found

    settings = partial(headless.WatchSettings, settle=0.05)
    monkeypatch.setattr(headless, "WatchSettings", settings)
    monkeypatch.setattr(module, "_INTERVAL", 0.05)
    monkeypatch.setattr(headless, "Arrivals", CountedArrivals)
    return looks


@pytest.fixture
def gate(tmp_path):
    folder = tmp_path / "gate"
    folder.mkdir()
    return folder


def wait_for_looks(window, looks, number):
    """Until the watched folder was looked at so many times more."""
    seen = len(looks)
    window.wait(lambda: len(looks) >= seen + number)


def history(window):
    window.main.views.show_view(View.HISTORY)
    return window.main.views.shown_controller


def asked(window):
    window.wait(lambda: any(one.isVisible() for one in window.main.findChildren(WatchDialog)))
    return next(one for one in window.main.findChildren(WatchDialog) if one.isVisible())


def test_a_folder_is_watched_and_goes_on_after_a_restart(
    open_window, gate, tmp_path, user_folder, quick
):
    save(gate, "old.png", ("AA111AA", 60, 40))
    window = open_window()
    controller = history(window)
    watches = window.main.watches
    window.trigger("watch_add")
    dialog = asked(window)
    assert controller.view.side is Side.WATCH
    dialog.folder.setText(str(gate))
    dialog.tell.output.setText(str(tmp_path / "out.csv"))
    dialog.accept()
    window.wait(lambda: watches.watches)
    (watch,) = watches.watches
    window.wait(lambda: (user_folder / "watch").exists())
    picture = save(tmp_path, "new.png", ("KRA4711", 60, 40))
    window.wait(lambda: watch.phase is WatchPhase.ON)
    wait_for_looks(window, quick, 1)  # the first, at which what is there is left alone
    picture.rename(gate / "new.png")
    window.wait(lambda: watch.pictures == 1)
    assert [(one.text, one.picture.name) for one in watches.recent] == [("KRA4711", "new.png")]
    assert watch.summary == "Watching · 1 picture, 1 plate"
    assert "Watching 1 folder" in words(controller.view)
    assert controller.view.watch.recent.item(0).text().startswith("KRA4711\n")
    window.wait(lambda: [entry.text for entry in controller.model.entries] == ["KRA4711"])
    assert window.items == [], "the list of the Read view is the person's own"
    window.close()
    assert watch.job is None or watch.job.task.cancel.is_set()

    settings, damage = load_settings(user_folder / "settings.json")
    assert damage is None
    save(gate, "while away.png", ("XY9876Z", 60, 40))
    again = open_window(settings=settings)
    (watch,) = again.main.watches.watches
    again.wait(lambda: watch.pictures == 1)
    wait_for_looks(again, quick, 4)
    assert [one.text for one in again.main.watches.recent] == ["XY9876Z"], "nothing twice"
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert [row["text"] for row in rows] == ["KRA4711", "XY9876Z"]
    again.main.watches.stop(watch)
    again.wait(lambda: watch.phase is WatchPhase.OFF)
    again.close()
    settings, _ = load_settings(user_folder / "settings.json")
    assert settings[DECLARED["watches"]][0]["is_on"] is False


def test_a_wanted_plate_and_a_command(open_window, gate, tmp_path):
    told = tmp_path / "told.txt"
    script = f"import sys; open({str(told)!r}, 'a').write(' '.join(sys.argv[1:]))"
    window = open_window()
    window.main.hotlist.add("KRA4711", "stolen")
    window.wait(lambda: window.main.hotlist.matcher is not None)
    command = (sys.executable, "-c", script, "{text}", "{wanted}", "; rm -rf /")
    record = WatchRecord(str(gate), only_new=False, command=command, only_wanted=True)
    save(gate, "one.png", ("KRA4711", 60, 40))
    save(gate, "two.png", ("XY9876Z", 60, 40))
    watch = window.main.watches.add(record)
    window.wait(lambda: watch.pictures == 2)
    window.wait(lambda: "wanted" in window.main.workspace.notices.texts())
    assert (
        window.main.workspace.notices.texts()["wanted"]
        == "Wanted: KRA4711 (stolen), read in one.png"
    )
    window.wait(lambda: told.exists() and told.read_text())
    window.main.watches.stop(watch)
    window.wait(lambda: watch.job is None)
    assert told.read_text() == "KRA4711 yes ; rm -rf /"
    controller = history(window)
    controller.view.show_side(Side.WATCH)
    texts = [controller.view.watch.recent.item(row).text() for row in range(2)]
    row = next(row for row, text in enumerate(texts) if text.startswith("KRA4711"))
    controller.view.watch.recent.itemDoubleClicked.emit(controller.view.watch.recent.item(row))
    assert window.main.views.shown is View.READ
    window.wait_until_read(1)


def test_what_cannot_work_is_said(open_window, gate, tmp_path, quick):
    window = open_window()
    watches = window.main.watches
    dialog = WatchDialog(None, window.main)
    for folder, output, command, said in (
        ("", "", "", "Name the folder"),
        ("gate", "", "", "no full path"),
        ("~nobody-here/gate", "", "", "no full path"),
        (str(tmp_path / "missing"), "", "", "there is no such folder"),
        (str(gate), str(tmp_path / "out.txt"), "", "the end of the name says the form"),
        (str(gate), "", "no-such-program-here", "no such program"),
        (str(gate), "", f"{sys.executable}\n{{plate}}", "means nothing here"),
    ):
        dialog.folder.setText(folder)
        dialog.tell.output.setText(output)
        dialog.tell.command.setPlainText(command)
        assert not problem(dialog), "what is changed may be right"
        assert accepting(dialog).isEnabled()
        accepting(dialog).click()
        window.wait(lambda: problem(dialog))
        assert said in problem(dialog)
    dialog.reject()
    first = watches.add(WatchRecord(str(gate)))
    window.wait(lambda: first.phase is WatchPhase.ON)
    wait_for_looks(window, quick, 1)
    second = watches.add(WatchRecord(str(gate)))
    window.wait(lambda: second.phase is WatchPhase.FAILED)
    assert "being watched already" in second.summary
    assert any("being watched" in text for text in window.main.workspace.notices.texts().values())
    watches.remove(second)
    gate.rename(tmp_path / "away")
    window.wait(lambda: first.phase is WatchPhase.AWAY)
    (tmp_path / "away").rename(gate)
    window.wait(lambda: first.phase is WatchPhase.ON)


def test_changing_and_removing(open_window, gate, tmp_path):
    window = open_window()
    controller = history(window)
    controller.view.show_side(Side.WATCH)
    panel, watches = controller.view.watch, window.main.watches
    watch = watches.add(WatchRecord(str(gate), only_new=False))
    window.wait(lambda: watch.phase is WatchPhase.ON)
    assert panel.chosen is watch, "the only one is chosen"
    panel.edit()
    dialog = asked(window)
    assert dialog.folder.text() == str(gate)
    assert accepting(dialog).text() == "Save"
    dialog.tell.output.setText(str(tmp_path / "out.jsonl"))
    dialog.accept()
    window.wait(lambda: watch.record.output)
    window.wait(lambda: watch.phase is WatchPhase.ON and watch.job is not None)
    save(gate, "one.png", ("KRA4711", 60, 40))
    output = tmp_path / "out.jsonl"
    window.wait(lambda: output.exists() and output.read_text().endswith("\n"))
    line = json.loads(output.read_text().splitlines()[0])
    assert line["plates"][0]["text"] == "KRA4711"
    buttons(panel)["Stop"].click()
    window.wait(lambda: watch.phase is WatchPhase.OFF)
    buttons(panel)["Start"].click()
    window.wait(lambda: watch.phase is WatchPhase.ON)
    buttons(panel)["Remove"].click()
    window.wait(lambda: watch.job is None)
    assert watches.watches == []
    assert window.main.workspace.settings[DECLARED["watches"]] == []


def test_a_watched_folder_that_is_away_can_be_changed(open_window, gate, tmp_path):
    window = open_window()
    controller = history(window)
    controller.view.show_side(Side.WATCH)
    watch = window.main.watches.add(WatchRecord(str(gate)))
    gate.rename(tmp_path / "away")
    window.wait(lambda: watch.phase is WatchPhase.AWAY)
    controller.view.watch.edit()
    dialog = asked(window)
    dialog.tell.output.setText(str(tmp_path / "out.csv"))
    dialog.accept()
    window.wait(lambda: watch.record.output == str(tmp_path / "out.csv"))
    window.wait(lambda: watch.phase is WatchPhase.AWAY)


def test_a_drive_that_does_not_answer_holds_nothing_up(open_window, gate, monkeypatch):
    answers = threading.Event()
    asked_in = []

    def is_dir(path):
        if path.name == "dead":
            asked_in.append(threading.current_thread())
            answers.wait(20)
        return real(path)

    real = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", is_dir)
    window = open_window()
    accepted = []
    dialog = WatchDialog(None, window.main)
    dialog.accepted.connect(lambda: accepted.append(dialog.record.folder))
    dialog.open()
    dialog.folder.setText("/dead")
    accepting(dialog).click()
    window.wait(lambda: asked_in)
    assert asked_in[0] is not threading.main_thread()
    assert "Looking whether the folder is there…" in words(dialog)
    assert not accepting(dialog).isEnabled()
    dialog.folder.setText(str(gate))
    accepting(dialog).click()
    window.wait(lambda: accepted)
    assert accepted == [str(gate)]
    answers.set()
    window.wait(lambda: not asked_in[0].is_alive())


def test_a_watch_reads_with_the_choices_of_the_read_view(open_window, gate):
    opened = []

    def reader(choices):
        opened.append(choices.detector)
        return open_one()

    window = open_window(reader=reader)
    watches, options = window.main.watches, window.view.options_panel
    watch = watches.add(WatchRecord(str(gate), only_new=False))
    off = watches.add(WatchRecord(str(gate / "other"), is_on=False))
    small = draw_picture(size=(640, 360))
    small.paste((255, 255, 255), (50, 50, 130, 80))  # of a low score
    small.save(gate / "one.png")
    window.wait(lambda: watch.pictures == 1)
    assert watch.plates == 0
    options.score.setValue(0.1)
    options.score.editingFinished.emit()
    window.wait(lambda: watch.pipeline.settings.min_score == 0.1 and watch.phase is WatchPhase.ON)
    small.save(gate / "two.png")
    window.wait(lambda: watch.pictures == 2)
    assert watch.plates == 1
    window.main.workspace.choose_detector("another")
    window.wait(lambda: watch.pipeline.detector == "another" and watch.phase is WatchPhase.ON)
    opened.clear()
    save(gate, "three.png", ("KRA4711", 60, 40))
    window.wait(lambda: watch.pictures == 3)
    assert set(opened) == {"another"}
    job = watch.job
    window.main.workspace.renew_readers()
    window.wait(lambda: watch.job is not None and watch.job is not job)
    assert off.job is None
    watches.stop(watch)
    window.main.workspace.choose_detector("")
    window.wait(lambda: watch.job is None)
    assert watch.phase is WatchPhase.OFF, "what is being stopped stays so"


def test_a_full_disk_is_told_and_waited_for(open_window, gate, monkeypatch):
    monkeypatch.setattr(headless, "_IN_TROUBLE", 2)
    window = open_window()
    is_full = put_on_full_disk(monkeypatch)
    save(gate, "one.png", ("KRA4711", 60, 40))
    watch = window.main.watches.add(WatchRecord(str(gate), only_new=False))
    window.wait(lambda: watch.problem)
    assert "Free some space" in watch.problem
    assert watch.phase is WatchPhase.ON
    assert any(
        "the disk is full" in text for text in window.main.workspace.notices.texts().values()
    )
    is_full.clear()
    window.wait(lambda: watch.pictures == 1)


def test_the_window_stays_alive_and_closes_while_much_is_read(open_window, gate):
    for number in range(30):
        save(gate, f"{number}.png", ("KRA4711", 60, 40), corner=(0, 0, 255))
    window = open_window(reader=open_reader)
    watch = window.main.watches.add(WatchRecord(str(gate), only_new=False))
    window.wait(lambda: watch.pictures > 0)
    window.close()
    assert watch.pictures < 30


def test_broken_records_are_not_taken(user_folder):
    user_folder.mkdir()
    good = WatchRecord("/gate", command=("a", "b")).to_dict()
    (user_folder / "settings.json").write_text(json.dumps({"watches": [good]}))
    settings, damage = load_settings(user_folder / "settings.json")
    assert (settings[DECLARED["watches"]], damage) == ([good], None)
    assert WatchRecord.from_dict(good).to_dict() == good
    for bad in ({}, {"folder": ""}, {"folder": 7}, {**good, "command": "rm"}, {**good, "is_on": 1}):
        (user_folder / "settings.json").write_text(json.dumps({"watches": [bad]}))
        settings, damage = load_settings(user_folder / "settings.json")
        assert settings[DECLARED["watches"]] == []
        assert damage is not None


def test_readings_are_sent_where_the_person_says(open_window, gate, tmp_path, memory_keyring):
    with Broker(b"secret").running() as broker:
        window = open_window()
        history(window)
        window.trigger("watch_add")
        dialog = asked(window)
        dialog.folder.setText(str(gate))
        dialog.old_too.setChecked(True)
        dialog.tell.sending.addresses[1].setText("mqtt://nowhere")
        dialog.accept()
        window.wait(lambda: "topic" in problem(dialog))
        address = broker.address.replace("//", "//gate@")
        dialog.tell.sending.addresses[1].setText(address)
        dialog.tell.sending.passwords[1].setText("secret")
        dialog.accept()
        window.wait(lambda: window.main.watches.watches)
        assert memory_keyring.passwords == {("LPR Desktop", address): "secret"}
        save(tmp_path, "new.png", ("KRA4711", 60, 40)).rename(gate / "new.png")
        window.wait(lambda: broker.got)
        assert broker.got[0][1]["text"] == "KRA4711"
        assert "secret" not in json.dumps(window.main.watches.watches[0].record.to_dict())
        window.close()

"""Settings survive a restart, and broken ones do no harm."""

from __future__ import annotations

import json

import pytest

from lpr_desktop.gui import app, main_window  # noqa: F401 - declare their settings
from lpr_desktop.gui.settings import DECLARED, Setting, Settings, load_settings


def test_what_is_saved_is_loaded(tmp_path):
    path = tmp_path / "folder" / "settings.json"
    kept = {
        "theme": "dark",
        "country": "pl",
        "min_score": 0.4,
        "journal_days": 0,
        "last_folder": "/Bilder/Kfz ü",
    }
    Settings(path, **kept).save()
    settings, problem = load_settings(path)
    assert problem is None
    assert {key: settings[DECLARED[key]] for key in kept} == kept


def test_what_is_set_saves_itself(tmp_path, qtbot):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings[DECLARED["country"]] = "pl"
    settings[DECLARED["theme"]] = "dark"
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text()) == {"country": "pl", "theme": "dark"}


def test_a_list_is_changed_only_by_setting_it(tmp_path):
    settings = Settings(watches=[{"folder": "/gate"}])
    settings[DECLARED["watches"]].clear()
    assert settings[DECLARED["watches"]] == [{"folder": "/gate"}]


def test_a_setting_that_is_declared_late_is_checked_late(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.write_text('{"of_a_late_view": 5, "theme": "dark"}')
    settings, problem = load_settings(path)
    assert problem is None
    told = []
    settings.problem.connect(told.append)
    monkeypatch.delitem(DECLARED, "of_a_late_view", raising=False)
    late = Setting("of_a_late_view", "columns", "Columns")
    assert settings[late] == "columns"
    assert settings[late] == "columns"
    assert len(told) == 1
    assert "Columns (of_a_late_view)" in told[0]
    assert path.with_name("settings.json.broken").exists()
    assert settings[DECLARED["theme"]] == "dark"


def test_a_first_start_has_defaults_and_no_complaint(tmp_path):
    settings, problem = load_settings(tmp_path / "settings.json")
    assert problem is None
    assert all(settings[one] == one.default for one in DECLARED.values())


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 100_000],
    ids=["empty", "cut", "list", "bytes", "null", "deep"],
)
def test_a_broken_file_falls_back_says_so_and_is_kept(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, problem = load_settings(path)
    assert all(settings[one] == one.default for one in DECLARED.values())
    assert "settings.json.broken" in problem
    assert (tmp_path / "settings.json.broken").read_bytes() == data


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("min_score", 7),
        ("min_score", True),
        ("min_score", "0.5"),
        ("min_score", float("nan")),
        ("journal_days", -1),
        ("journal_days", True),
        ("country", 4),
        ("options_open", "yes"),
        ("geometry", None),
    ],
)
def test_one_bad_value_leaves_the_others(tmp_path, name, value):
    path = tmp_path / "settings.json"
    good = {"theme": "dark", "country": "de"}
    path.write_text(json.dumps({**good, name: value}))
    settings, problem = load_settings(path)
    assert name in problem
    assert settings[DECLARED[name]] == DECLARED[name].default
    for other in good:
        if other != name:
            assert settings[DECLARED[other]] == good[other]


def test_settings_of_a_newer_program_are_read(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "something_new": 5}')
    settings, problem = load_settings(path)
    assert (settings[DECLARED["theme"]], problem) == ("dark", None)
    settings[DECLARED["theme"]] = "light"
    settings.save()
    assert json.loads(path.read_text()) == {"theme": "light", "something_new": 5}


def test_an_unreadable_file_says_so(tmp_path):
    (tmp_path / "settings.json").mkdir()
    settings, problem = load_settings(tmp_path / "settings.json")
    assert all(settings[one] == one.default for one in DECLARED.values())
    assert "cannot be read" in problem

"""Settings survive a restart, and broken ones do no harm."""

from __future__ import annotations

import json

import pytest

from lpr_desktop.gui.settings import Settings, load_settings, save_settings


def test_what_is_saved_is_loaded(tmp_path):
    path = tmp_path / "folder" / "settings.json"
    settings = Settings(
        theme="dark", country="pl", min_score=0.4, journal_days=0, last_folder="/Bilder/Kfz ü"
    )
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)


def test_a_first_start_has_defaults_and_no_complaint(tmp_path):
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 100_000],
    ids=["empty", "cut", "list", "bytes", "null", "deep"],
)
def test_a_broken_file_falls_back_says_so_and_is_kept(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, problem = load_settings(path)
    assert settings == Settings()
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
    assert getattr(settings, name) == getattr(Settings(), name)
    for other in good:
        if other != name:
            assert getattr(settings, other) == good[other]


def test_settings_of_a_newer_program_are_read(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "something_new": 5}')
    assert load_settings(path) == (Settings(theme="dark"), None)


def test_an_unreadable_file_says_so(tmp_path):
    (tmp_path / "settings.json").mkdir()
    settings, problem = load_settings(tmp_path / "settings.json")
    assert settings == Settings()
    assert "cannot be read" in problem

"""``lpr-desktop doctor`` on this very installation, and with things taken away."""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
from pathlib import Path

import pytest

from lpr_desktop import cli
from lpr_desktop.assets import models_folder, resources_folder
from lpr_desktop.commands import doctor
from lpr_desktop.detection.card import INT8_NETWORK, REFINEMENT
from lpr_desktop.detection.store import default_detector
from lpr_desktop.ocr import own_patterns, tesseract, trained_network

needs_detector = pytest.mark.skipif(
    not (models_folder() / "default" / "detector.tflite").is_file(),
    reason="the detector that ships is not in this checkout",
)


def examine(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, str], str]:
    """Exit status, title → state of each line, all that was printed."""
    status = cli.main(["doctor"])
    text = capsys.readouterr().out
    states = {}
    for line in text.splitlines()[1:-1]:
        state, _, rest = line.partition(" ")
        states[rest.strip().split(":")[0]] = state
    return status, states, text


@needs_detector
def test_a_sound_installation_is_ready(
    capsys: pytest.CaptureFixture[str], user_folder: Path
) -> None:
    status, states, text = examine(capsys)
    assert status == 0, text
    assert text.splitlines()[-1].startswith("Ready")
    for title in ("Python", "numpy", "PySide6-Essentials", "text model", "detector", "journal"):
        assert states[title] == "OK", text
    assert set(states.values()) <= {"OK", "optional"}
    assert list(user_folder.iterdir()) == []
    own_patterns.save_text("[W]000 AA\nWA 1234\n")
    status, _, text = examine(capsys)
    assert status == 0
    assert "1 pattern of your own; " in text
    assert "patterns.txt: Line 2: “WA 1234” is no pattern" in text


def test_what_is_missing_is_said_with_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LPR_DESKTOP_DATA", str(tmp_path / "file" / "data"))
    monkeypatch.setattr("lpr_desktop.assets.models_folder", lambda: tmp_path)
    monkeypatch.setattr("lpr_desktop.detection.store.models_folder", lambda: tmp_path)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    real_version = importlib.metadata.version

    def version(name: str) -> str:
        if name == "lxml":
            raise importlib.metadata.PackageNotFoundError(name)
        return real_version(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    monkeypatch.setattr(tesseract, "find_program", no_program)
    status, states, text = examine(capsys)
    assert status == 1
    assert text.splitlines()[-1].startswith("Not ready")
    assert states["user data"] == states["detector"] == states["lxml"] == "missing"
    assert "LPR_DESKTOP_DATA" in text
    assert "pip install lxml" in text
    assert states["display"] == "optional"
    assert states["Tesseract in process (tesserocr)"] == "OK"
    assert states["Tesseract program (pytesseract)"] == "optional"
    assert "apt install tesseract-ocr" in text


@needs_detector
@pytest.mark.parametrize("name", [INT8_NETWORK, REFINEMENT])
def test_a_part_of_the_detector_is_missing_or_damaged(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """A detector works without it, but worse: nobody would know."""
    monkeypatch.setattr(doctor, "_FOR_READING", {})
    monkeypatch.setattr(doctor, "_FOR_THE_WINDOW", {})
    shutil.copytree(default_detector(), tmp_path / "default")
    monkeypatch.setattr("lpr_desktop.detection.store.models_folder", lambda: tmp_path)
    part = tmp_path / "default" / name
    for damage, what in (
        (lambda: part.write_bytes(b"x"), "not a working"),
        (part.unlink, "missing"),
    ):
        damage()
        status, states, text = examine(capsys)
        assert (status, states["detector"]) == (1, "missing")
        assert f"{name}: {what}" in text
        assert "nstall LPR Desktop again." in text


@pytest.mark.parametrize(
    "name",
    [
        "plate_network",
        "country_network",
        "country_network_coarse",
        "band_network",
        "hidden_signs",
        "foreign_signs",
    ],
)
def test_a_network_of_plates_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    monkeypatch.setattr(doctor, "_FOR_READING", {})
    monkeypatch.setattr(doctor, "_FOR_THE_WINDOW", {})
    folder = tmp_path / "plate_network"
    shutil.copytree(resources_folder() / folder.name, folder)
    (folder / f"{name}.tflite").unlink()
    monkeypatch.setattr(trained_network, "resources_folder", lambda: tmp_path)
    trained_network._content.cache_clear()
    try:
        status, states, text = examine(capsys)
    finally:
        trained_network._content.cache_clear()
    assert (status, states["plates"]) == (1, "missing")
    assert f"{name}.tflite: could not be read" in text
    assert "Install LPR Desktop again." in text


def test_without_any_tesseract_nothing_can_be_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_FOR_READING", {"numpy": "numpy"})
    monkeypatch.setattr(tesseract, "find_program", no_program)
    monkeypatch.setattr(tesseract, "_import_tesserocr", no_program)
    status, states, _ = examine(capsys)
    assert status == 1
    assert states["Tesseract in process (tesserocr)"] == "missing"
    assert states["Tesseract program (pytesseract)"] == "missing"


def test_a_library_that_does_not_load_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_FOR_READING", {"numpy": "no_such_native_library"})
    status, states, text = examine(capsys)
    assert status == 1
    assert states["numpy"] == "missing"
    assert "No module named 'no_such_native_library'" in text


def test_pictures_are_read_without_the_libraries_of_the_window(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_FOR_READING", {})
    monkeypatch.setattr(doctor, "_FOR_THE_WINDOW", {"pyqtgraph": "no_such_native_library"})
    status, states, text = examine(capsys)
    assert status == 0, text
    assert states["pyqtgraph"] == "optional"
    assert text.splitlines()[-1].startswith("Ready for reading on the command line")
    if sys.platform.startswith("linux"):
        assert "scripts/system_packages.py" in text


def test_a_damaged_journal_is_said_and_left_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, user_folder: Path
) -> None:
    monkeypatch.setattr(doctor, "_FOR_READING", {})
    user_folder.mkdir()
    (user_folder / "journal.sqlite").write_bytes(b"no database " * 999)
    _, states, text = examine(capsys)
    assert states["journal"] == "OK"
    assert "is damaged; the window will set it aside" in text
    assert [file.name for file in user_folder.iterdir()] == ["journal.sqlite"]


def no_program() -> str:
    from lpr_desktop.errors import OcrError

    raise OcrError("The program tesseract was not found. Install it: apt install tesseract-ocr")

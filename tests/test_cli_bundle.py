"""``lpr-desktop export`` and ``import``, and reading with what was imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from journal_samples import ENVIRONMENT

from lpr_desktop import cli
from lpr_desktop.assets import resources_folder
from lpr_desktop.ocr import own_patterns
from lpr_desktop.reading.pipeline import read_settings

SAMPLE = resources_folder() / "samples" / "two-cars-poland-france.webp"


def test_from_one_computer_to_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "gate.lprz"
    assert cli.main(["export", str(file), "--country", "PL", "--min-score", "0.3"]) == 0
    assert "gate.lprz: 8." in capsys.readouterr().err
    monkeypatch.setenv("LPR_DESKTOP_DATA", str(tmp_path / "another computer"))
    assert cli.main(["import", str(file), "--name", "North gate"]) == 0
    out, err = capsys.readouterr()
    assert out == "North gate\n"
    assert "--detector" in err
    texts = []
    for detector in ("North gate", str(file)):
        assert cli.main(["read", str(SAMPLE), "--json", "--detector", detector]) == 0
        read = json.loads(capsys.readouterr().out)
        texts.append([(plate["text"], plate["country"]) for plate in read["plates"]])
    assert texts[0] == texts[1]
    assert ("KR305HX", "pl") in texts[0], "it knows the country by itself"


def test_own_patterns_stay_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own_patterns.save_text("[K]000 AA\n")
    file = tmp_path / "gate.lprz"
    assert cli.main(["export", str(file), "--country", "own,pl"]) == 0
    assert "your own patterns stay on this computer" in capsys.readouterr().err
    monkeypatch.setenv("LPR_DESKTOP_DATA", str(tmp_path / "another computer"))
    assert cli.main(["import", str(file), "--name", "North gate"]) == 0
    folder = tmp_path / "another computer" / "detectors" / "North gate"
    settings = folder / "settings.json"
    own_patterns.save_text("[K]000 AA\n")
    again = tmp_path / "again.lprz"
    arguments = ["export", str(again), "--detector", "North gate", "--country", "own"]
    assert cli.main(arguments) == 0
    assert cli.main(["import", str(again), "--name", "Again"]) == 0
    own = folder.parent / "Again" / "settings.json"
    assert json.loads(own.read_text())["country"] == "pl", "the detector's own"
    assert json.loads(settings.read_text())["country"] == "pl"
    settings.write_text(settings.read_text().replace('"pl"', '"own,pl"'))
    assert read_settings(folder).country == "pl", "as older programs wrote it"
    capsys.readouterr()
    assert cli.main(["export", str(tmp_path / "a.onnx"), "--detector", "North gate"]) == 2
    assert "a bundle brings none" in capsys.readouterr().err


def test_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "gate.lprz"
    file.write_text("mine")
    for arguments, status, words in (
        (["export", str(file)], 1, "--overwrite"),
        (["export", str(tmp_path / "b.lprz"), "--country", "xx"], 2, "no grammar for the country"),
        (["export", str(tmp_path / "b.lprz"), "--detector", "none"], 2, "no detector"),
        (["export", str(tmp_path / "b.keras"), "--country", "pl"], 2, "a network alone"),
        (["export", str(tmp_path / "b"), "--savedmodel", "--overwrite"], 2, "for bundles"),
        (["import", str(file)], 1, "not a bundle"),
        (["import", str(tmp_path / "missing.lprz")], 1, "no such file"),
        (["import", str(file), "--name", "../x"], 1, "name of a detector"),
        (["read", str(SAMPLE), "--detector", str(file)], 1, "not a bundle"),
    ):
        assert cli.main(arguments) == status, words
        assert words in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert [found.name for found in tmp_path.iterdir()] == ["gate.lprz"]


def test_three_lines_of_python(tmp_path: Path) -> None:
    """As the README has them."""
    file = tmp_path / "gate.lprz"
    assert cli.main(["export", str(file)]) == 0
    code = (
        "from lpr_desktop.imaging import open_image\n"
        "from lpr_desktop.reading.reader import PlateReader\n"
        f"with PlateReader.open({str(file)!r}) as reader:\n"
        f"    print([r.text for r in reader.read(open_image({str(SAMPLE)!r}))])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=110, env=ENVIRONMENT
    )
    assert "KR305HX" in done.stdout, done.stderr
    assert done.stderr == ""

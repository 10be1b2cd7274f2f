"""What the desktop is told of the program."""

from __future__ import annotations

import ast
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

import make_deb
import shell_files
from lpr_desktop import cli, installation
from lpr_desktop.reading.bundle import SUFFIX
from third_party_licenses import Package, document, packages

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
KIND = "application/vnd.lpr-desktop.pipeline"


def test_the_window_names_a_desktop_file_that_exists() -> None:
    tree = ast.parse((ROOT / "lpr_desktop" / "gui" / "app.py").read_text(encoding="utf-8"))
    (name,) = (
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setDesktopFileName"
        and isinstance(node.args[0], ast.Constant)
    )
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / f"{name}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert (ROOT / "resources" / "icons" / f"{desktop['Icon']}.svg").is_file()
    assert desktop["Exec"] == "lpr-desktop %F"
    assert KIND in desktop["MimeType"].split(";")


def test_the_debian_package_lies_where_the_program_looks_for_itself() -> None:
    assert Path("/") / make_deb.PLACE == installation._SYSTEM
    assert len(make_deb._pinned(make_deb.TOOLS)) == len(make_deb.TOOLS)


def test_bundles_have_a_type_of_their_own() -> None:
    root = etree.parse(LINUX / "lpr-desktop.mime.xml").getroot()
    (kind,) = root.iter("{*}mime-type")
    assert kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind.iter("{*}glob")] == [f"*{SUFFIX}"]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_the_description_for_software_centres_is_valid() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--no-color", LINUX / "lpr-desktop.metainfo.xml"],
        capture_output=True,
        text=True,
    )
    # The program has no domain of its own to be named after, and no page.
    missing = ("cid-desktopapp-is-not-rdns", "developer-id-invalid", "url-homepage-missing")
    faults = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    assert [line for line in faults if not any(tag in line for tag in missing)] == []
    assert "lpr-desktop:" in done.stdout, done.stderr


@pytest.mark.parametrize("extras", [(), ("train", "cluster")], ids=["core", "all"])
def test_every_package_has_a_licence_that_is_known(extras: tuple[str, ...]) -> None:
    found = packages(extras)
    assert {"numpy", "pyside6-essentials", "shiboken6"} <= {package.name for package in found}
    assert [package.name for package in found if not package.is_known] == []
    text = document(found)
    for words in ("Qt 6 (LGPL-3.0-only", "Tesseract (Apache-2.0)", "numpy 2."):
        assert words in text


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "AGPL-3.0", "Limited", "Proprietary"])
def test_an_unknown_licence_is_found(licence: str) -> None:
    assert not Package("x", "1", licence, ()).is_known
    assert Package("x", "1", "MIT", ()).is_known


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["-P", "-m", "lpr_desktop", "--version"], 0, "LPR Desktop"),
        (["-P", "-m", "json.tool", "--help"], 0, "json"),
        (["-c", "import json"], 0, ""),
        (["-c", "import no_such_library"], 1, ""),
        (["--version"], 0, "LPR Desktop"),
    ],
)
def test_the_start_of_a_frozen_copy_stands_for_the_interpreter(
    arguments: list[str], status: int, said: str
) -> None:
    start = ROOT / "packaging" / "pyinstaller" / "start.py"
    done = subprocess.run(
        [sys.executable, start, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == status, done.stderr
    assert said in done.stdout


def test_completions_and_man_page_know_every_command(tmp_path: Path) -> None:
    assert shell_files.main([str(tmp_path)]) == 0
    files = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert len(files) == 4
    for name, command in cli.make_parser()[1].items():
        for text in files.values():
            assert name in text
        for option in (o for a in command._actions for o in a.option_strings):
            assert option.replace("-", "\\-") in files[shell_files.MAN_PAGE]


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_completions_for_bash_are_a_script(tmp_path: Path) -> None:
    assert shell_files.main([str(tmp_path)]) == 0
    done = subprocess.run(["bash", "-n", tmp_path / "lpr-desktop.bash"], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_the_man_page_has_no_fault(tmp_path: Path) -> None:
    assert shell_files.main([str(tmp_path)]) == 0
    page = tmp_path / shell_files.MAN_PAGE
    done = subprocess.run(
        ["groff", "-man", "-Kutf8", "-Tutf8", "-ww", page], capture_output=True, text=True
    )
    assert done.returncode == 0
    assert [line for line in done.stderr.splitlines() if "cannot adjust" not in line] == []

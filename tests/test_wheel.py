"""The wheel: built, installed in a clean environment far from the checkout, and used there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

import lpr_desktop

ROOT = Path(__file__).resolve().parent.parent

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel; the dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("clean é")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps"]
    command += ["--no-index", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(command, check=True)
    return python


def _run(*command: Path | str, cwd: Path) -> subprocess.CompletedProcess[str]:
    # Of a folder on PYTHONPATH no .pth file is followed, so none leads back to the checkout.
    packages = [path for path in sys.path if path.endswith("site-packages")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(packages), "PYTHONUTF8": "1"}
    return subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


def test_wheel_holds_the_resources_models_and_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("resources", "models"):
        ours = {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()}
        assert ours, f"{folder} is empty"
        packaged = {f"lpr_desktop/_{path.as_posix()}" for path in ours}
        assert packaged <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    outside = {name.split("/")[0] for name in names} - {"lpr_desktop"}
    assert outside == {f"lpr_desktop-{lpr_desktop.__version__}.dist-info"}


def test_installed_wheel_finds_its_own_assets(installed: Path, tmp_path: Path) -> None:
    code = (
        "import json, lpr_desktop; from lpr_desktop import assets;"
        "print(json.dumps([lpr_desktop.__file__, str(assets.resources_folder()),"
        " str(assets.models_folder()), sorted(p.name for p in assets.models_folder().iterdir())]))"
    )
    answer = _run(installed, "-c", code, cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    package, resources, models, detectors = json.loads(answer.stdout)
    folder = Path(package).parent
    assert not folder.is_relative_to(ROOT)
    assert Path(resources) == folder / "_resources"
    assert Path(models) == folder / "_models"
    assert "default" in detectors


def test_installed_command_helps(installed: Path, tmp_path: Path) -> None:
    command = installed.parent / ("lpr-desktop.exe" if os.name == "nt" else "lpr-desktop")
    answer = _run(command, "--help", cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    for name in ("read", "evaluate", "doctor"):
        assert name in answer.stdout


def test_installed_command_is_healthy(installed: Path, tmp_path: Path) -> None:
    answer = _run(installed, "-m", "lpr_desktop", "doctor", cwd=tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr

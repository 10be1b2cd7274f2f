"""scripts/run.py from the first start on, offline: a tiny project in the place of the real one."""

from __future__ import annotations

import json
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ("run.py", "setup_environment.py", "pip_install.py", "system_packages.py")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

MAIN = """\
import sys, time
if sys.argv[1:] == ["sleep"]:
    try:
        print("asleep", flush=True)
        time.sleep(60)
    except KeyboardInterrupt:
        sys.exit(130)
import numpy_is_safe
print(sys.argv[1:])
sys.exit(7)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with empty lock files, in a folder with a name that is hard to handle."""
    root = tmp_path_factory.mktemp("set up") / "Prüfung 号 $x"
    (root / "scripts").mkdir(parents=True)
    for name in SCRIPTS:
        shutil.copy(ROOT / "scripts" / name, root / "scripts")
    (root / "lpr_desktop").mkdir()
    (root / "lpr_desktop" / "__main__.py").write_text(MAIN, encoding="utf-8")
    (root / "numpy_is_safe.py").touch()
    (root / "requirements").mkdir()
    for profile in ("core", "train", "gpu", "dev"):
        (root / "requirements" / f"{profile}.lock").write_text(f"# {profile}\n", encoding="utf-8")
    return root


def _environment(**more: str) -> dict[str, str]:
    drop = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONSAFEPATH")
    variables = {key: value for key, value in os.environ.items() if key not in drop}
    return {**variables, "PYTHONIOENCODING": "utf-8", "PIP_NO_INDEX": "1", **more}


def _run(project: Path, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(project / "scripts" / "run.py"), *arguments],
        cwd=cwd,
        env=_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=200,
    )


def _stamp(project: Path) -> dict:
    return json.loads((project / ".venv" / "lpr-desktop.json").read_text(encoding="utf-8"))


def test_first_start_second_start_and_repair(project: Path, tmp_path: Path) -> None:
    first = _run(project, "--core", "read", "a b", "é.jpg", cwd=tmp_path)
    assert first.returncode == 7, first.stderr
    assert first.stdout == "['read', 'a b', 'é.jpg']\n", "stdout belongs to the program"
    assert "Making the environment" in first.stderr
    assert _stamp(project)["profile"] == "core"

    # Nothing to do: quiet and quick. A module in the current folder is not taken for ours.
    (tmp_path / "numpy_is_safe.py").write_text("raise SystemExit('ran a stranger')")
    start = time.monotonic()
    second = _run(project, "--core", "read", cwd=tmp_path)
    assert time.monotonic() - start < 5
    assert (second.returncode, second.stdout, second.stderr) == (7, "['read']\n", "")

    # A larger profile is added; the smaller one then finds what it needs.
    assert "Installing the packages" in _run(project, "read").stderr
    assert _stamp(project)["profile"] == "train"
    assert _run(project, "--core", "read").stderr == ""

    # Another lock file: installed again, without making the environment anew.
    (project / "requirements" / "train.lock").write_text("# newer\n", encoding="utf-8")
    answer = _run(project, "--core", "read")
    assert "Installing the packages" in answer.stderr
    assert "Making the environment" not in answer.stderr
    assert _stamp(project)["profile"] == "train"

    # The build for graphics cards takes the place of the other one.
    if sys.platform.startswith("linux") and platform.machine() == "x86_64":
        assert "about 3 GB" in _run(project, "--gpu", "read").stderr
        assert _stamp(project)["profile"] == "gpu"
        assert _run(project, "--gpu", "read").stderr == _run(project, "read").stderr == ""

    # Killed during an installation: what lies there is not trusted.
    (project / ".setup.under-way").touch()
    (project / ".venv" / "lpr-desktop.json").unlink()
    packages = next((project / ".venv").rglob("site-packages"))
    (packages / "half_written.py").touch()
    answer = _run(project, "read")
    assert "interrupted" in answer.stderr
    assert answer.returncode == 7
    assert not (packages / "half_written.py").exists()
    assert not (project / ".setup.under-way").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_display_and_command(project: Path) -> None:
    answer = _run(project)
    assert answer.returncode == 2
    assert "no display" in answer.stderr
    assert "run.py read PATH" in answer.stderr


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_reaches_the_program(project: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, str(project / "scripts" / "run.py"), "sleep"],
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    while process.stdout.readline().strip() != "asleep":
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=110)
    assert process.returncode == 130
    assert "Traceback" not in errors


def test_no_network(project: Path) -> None:
    lock = project / "requirements" / "train.lock"
    before = lock.read_text(encoding="utf-8")
    lock.write_text(f"not-to-be-had==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    try:
        answer = _run(project, "read")
    finally:
        lock.write_text(before, encoding="utf-8")
    assert answer.returncode == 1
    assert "not-to-be-had" in answer.stderr
    assert "no network" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert _run(project, "read").returncode == 7, "works again, when it can"


PIP = """\
import threading
print("Collecting absl-py==1 (from -r x)", flush=True)
for number in range({times}):
    print("WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError("
        "'<x at 0x7f>: [Errno -3] Temporary failure in name resolution')': /simple/absl-py/",
        flush=True)
if {times} > 1:
    threading.Event().wait()
print("  Downloading absl_py-1.0-py3-none-any.whl (16.5 MB)")
print("Installing collected packages: absl-py")
"""


@pytest.mark.parametrize("times", [1, 2])
def test_a_network_that_is_not_there_is_told_in_seconds(tmp_path: Path, times: int) -> None:
    """The stand-in does as pip does, which would try for a minute."""
    (tmp_path / "pip.py").write_text(PIP.format(times=times), encoding="utf-8")
    (tmp_path / "x.lock").write_text("absl-py==1 \\\n --hash=sha256:0\n", encoding="utf-8")
    code = f"""\
import os, pathlib, pip_install, subprocess, sys
real = subprocess.Popen
def popen(command, **more):
    more["env"] = {{**os.environ, "PYTHONPATH": {str(tmp_path)!r}}}
    return real([c for c in command if c != "-I"], **more)
pip_install._count = lambda *_: 3
pip_install.subprocess.Popen = popen
print(pip_install.install(sys.executable, pathlib.Path({str(tmp_path / "x.lock")!r}), {{}}))
"""
    begin = time.monotonic()
    answer = _setup_code(code, tmp_path)
    assert time.monotonic() - begin < 30
    if times > 1:
        assert answer.stdout == "[Errno -3] Temporary failure in name resolution\n"
    else:
        assert answer.stdout.strip() == "", "one that comes back is waited for"
        assert "1 of 3 packages, 16 MB: absl-py" in answer.stderr
        assert "Unpacking 3 packages" in answer.stderr


def _setup_code(code: str, folder: Path, **more: str) -> subprocess.CompletedProcess:
    """Run code with the set-up's modules, and with ``folder`` as the only one on the PATH."""
    lines = f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r})\n{code}"
    return subprocess.run(
        [sys.executable, "-c", lines],
        env=_environment(PATH=str(folder), **more),
        capture_output=True,
        text=True,
        timeout=110,
    )


def test_a_too_old_python_is_told_what_to_do(tmp_path: Path) -> None:
    code = """\
import setup_environment as setup
from pathlib import Path
setup.PYTHON = Path("/nowhere/python")
setup.sys = type("Old", (), dict(vars(sys), version_info=(3, 9, 2)))
try:
    setup._install("core", "")
except setup.SetupError as error:
    print(error)
"""
    answer = _setup_code(code, tmp_path)
    assert "needs Python 3.11, 3.12 or 3.13; this is Python 3.9" in answer.stdout, answer.stderr


PACKAGES = """\
import system_packages as packages
packages.LIBRARIES = [("libnot-there.so.9", ["not-there-t64", "not-there"], "nt-fedora", "nt-arch")]
packages._has_font = lambda *_: True
packages._is_root = lambda: {root}
packages.provide(first_time={first_time}, opens_window=True)
"""
SCRIPT = f"sudo python3 {shlex.quote(str(ROOT / 'scripts' / 'system_packages.py'))}"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder for stand-ins of the system's programs; each writes its arguments to `log`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def _program(folder: Path, name: str, body: str = "") -> None:
    path = folder / name
    log = folder / "log"
    path.write_text(f'#!/bin/sh\necho {name} "$@" >> "{log}"\n{body}\n', encoding="utf-8")
    path.chmod(0o755)


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux")


@linux
@pytest.mark.parametrize(("known", "wanted"), [("yes", "not-there-t64"), ("no", "not-there")])
def test_root_on_debian_installs_only_what_is_missing(
    programs: Path, known: str, wanted: str
) -> None:
    _program(programs, "apt-get")
    _program(programs, "apt-cache", "echo Package: x" if known == "yes" else "exit 100")
    _program(programs, "tesseract")
    answer = _setup_code(PACKAGES.format(root=True, first_time=True), programs)
    assert answer.returncode == 0, answer.stderr
    calls = (programs / "log").read_text().splitlines()
    assert " update" in calls[0]
    assert calls[-1].endswith(f"install -y --no-install-recommends {wanted}")


@linux
def test_the_tests_get_the_programs_that_check_packages(programs: Path) -> None:
    for name in ("apt-get", "apt-cache", "tesseract"):
        _program(programs, name)
    code = PACKAGES.replace("libnot-there.so.9", "libc.so.6")
    code = code.replace("first_time={first_time}, opens_window", "first_time=False, for_tests")
    answer = _setup_code(code.format(root=True), programs)
    assert answer.returncode == 0, answer.stderr
    calls = (programs / "log").read_text().splitlines()
    assert calls[-1].endswith("install -y --no-install-recommends groff-base appstream")


@linux
def test_root_without_network_is_told_and_goes_on(programs: Path) -> None:
    _program(programs, "apt-get", "exit 100")
    _program(programs, "apt-cache", "exit 100")
    answer = _setup_code(PACKAGES.format(root=True, first_time=True), programs)
    assert answer.returncode == 0, answer.stderr
    assert "is there a network?" in answer.stderr
    assert SCRIPT in answer.stderr


@linux
@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", SCRIPT),
        ("dnf", "sudo dnf install nt-fedora tesseract"),
        ("pacman", "sudo pacman -S --needed nt-arch tesseract tesseract-data-eng"),
    ],
)
def test_others_get_the_line_to_type(programs: Path, program: str, command: str) -> None:
    _program(programs, program)
    _program(programs, "apt-cache", "exit 100")
    answer = _setup_code(PACKAGES.format(root=False, first_time=False), programs)
    assert answer.returncode == 0, answer.stderr
    assert command in answer.stderr
    assert "libnot-there.so.9" in answer.stderr
    assert not (programs / "log").exists() or "apt-get" not in (programs / "log").read_text()


@linux
def test_reading_says_nothing_of_the_window(programs: Path) -> None:
    _program(programs, "apt-get")
    code = PACKAGES.replace("opens_window=True", "opens_window=False")
    assert _setup_code(code.format(root=False, first_time=False), programs).stderr == ""
    first = _setup_code(code.format(root=False, first_time=True), programs).stderr
    assert "reading on the command line works" in first
    assert max(map(len, first.splitlines())) < 140


@linux
def test_the_line_to_type_installs(programs: Path) -> None:
    _program(programs, "apt-get")
    _program(programs, "apt-cache", "exit 100")
    code = (
        PACKAGES.split("packages.provide")[0].format(root=True)
        + "sys.exit(packages.main(['--fonts']))"
    )
    code = code.replace("lambda *_: True", "lambda *parts: '.ttf' in parts")
    answer = _setup_code(code, programs)
    assert answer.returncode == 0, answer.stderr
    last = (programs / "log").read_text().splitlines()[-1]
    assert last.endswith("not-there tesseract-ocr fonts-noto-cjk fonts-noto-core")
    code = code.replace("_is_root = lambda: True", "_is_root = lambda: False")
    answer = _setup_code(code, programs)
    assert answer.returncode == 1
    assert SCRIPT in answer.stderr


@linux
def test_a_missing_tesseract_alone_is_named_once_only(programs: Path) -> None:
    _program(programs, "dnf")
    code = PACKAGES.replace("libnot-there.so.9", "libc.so.6")
    assert "tesseract" in _setup_code(code.format(root=False, first_time=True), programs).stderr
    assert _setup_code(code.format(root=False, first_time=False), programs).stderr == ""

"""The house: files, assets, lock files, the leak check, what the program may import."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from packaging.requirements import Requirement

from lpr_desktop import assets
from lpr_desktop.files import natural_key, show_name, write_atomic

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


# --- files


def test_write_atomic_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "Müller \N{AUTOMOBILE} 1.xml"
    write_atomic(target, b"old")
    write_atomic(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_write_atomic_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a"
    old = os.umask(0o027)
    try:
        write_atomic(target, b"1")
    finally:
        os.umask(old)
    assert target.stat().st_mode & 0o777 == 0o640, "a new file gets the usual permissions"
    target.chmod(0o604)
    write_atomic(target, b"2")
    assert target.stat().st_mode & 0o777 == 0o604, "an old file keeps its own"


def test_write_atomic_keeps_the_old_file_when_the_disk_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a"
    write_atomic(target, b"old")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_atomic(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_write_atomic_follows_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.write_bytes(b"old")
    link = tmp_path / "link"
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("no symbolic links here")
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_write_atomic_with_the_longest_name(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 255)
    write_atomic(target, b"x")
    assert target.read_bytes() == b"x"


def test_natural_key_order() -> None:
    names = ["car10.jpg", "Car2.jpg", "car1.jpg", "10.jpg", "9.jpg", "car", "car01.jpg", "²", ""]
    expected = ["", "9.jpg", "10.jpg", "car", "car01.jpg", "car1.jpg", "Car2.jpg", "car10.jpg", "²"]
    assert sorted(names, key=natural_key) == expected


@example(["7" * 9000, "8"])
@settings(max_examples=50)
@given(st.lists(st.text(), max_size=6))
def test_natural_key_orders_any_names(names: list[str]) -> None:
    keys = [natural_key(name) for name in names]
    sorted(keys)  # any two can be compared
    assert len(set(keys)) == len(set(names)), "different names never share a key"


def test_show_name() -> None:
    assert show_name("voilà.jpg") == "voilà.jpg"
    assert show_name(Path("a b/c.png")) == str(Path("a b/c.png"))
    assert show_name(os.fsdecode(b"caf\xe9.jpg")) == "caf\N{REPLACEMENT CHARACTER}.jpg"
    assert show_name("a\x1b[2Jb\nc\u202ed") == "a?[2Jb?c?d"
    assert show_name("at 10.00\u202fAM.png") == "at 10.00\u202fAM.png"


@given(st.text(st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF) | st.characters()))
def test_show_name_can_always_be_written(name: str) -> None:
    shown = show_name(name)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert len(shown.splitlines()) <= 1
    assert "\x1b" not in shown


# --- assets


def test_assets_of_the_checkout() -> None:
    assert assets.resources_folder() == ROOT / "resources"
    assert assets.models_folder() == ROOT / "models"


def test_user_data_folder(monkeypatch: pytest.MonkeyPatch, user_folder: Path) -> None:
    assert assets.user_data_folder() == user_folder
    monkeypatch.delenv("LPR_DESKTOP_DATA")
    folder = assets.user_data_folder()
    assert folder.is_absolute()
    assert folder.name == "lpr-desktop"


# --- lock files


def _locked(profile: str) -> dict[str, list[str]]:
    text = (ROOT / "requirements" / f"{profile}.lock").read_text(encoding="utf-8")
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, re.MULTILINE):
        versions.setdefault(name, []).append(version)
    return versions


def _asked(profile: str) -> list[Requirement]:
    lines = list(PROJECT["project"]["dependencies"])
    if profile != "core":
        extra = "gpu" if profile == "gpu" else "train"
        lines += PROJECT["project"]["optional-dependencies"][extra]
    if profile == "dev":
        lines += PROJECT["dependency-groups"]["dev"]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("profile", ["core", "train", "gpu", "dev"])
def test_lock_file_holds_what_pyproject_asks_for(profile: str) -> None:
    locked = _locked(profile)
    for requirement in _asked(profile):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert name in locked, f"{requirement} is missing: run scripts/lock.py"
        for version in locked[name]:
            assert requirement.specifier.contains(version), f"{name} {version}: run scripts/lock.py"


def test_lock_files_agree() -> None:
    dev = _locked("dev")
    for profile in ("core", "train"):
        locked = _locked(profile)
        assert {name: dev[name] for name in locked} == locked
    assert not {"tensorflow", "tensorflow-cpu", "keras"} & set(_locked("core"))


def test_lock_files_name_no_host() -> None:
    for path in (ROOT / "requirements").glob("*.lock"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        assert "--find-links" not in text


# --- what importing costs


@pytest.mark.parametrize("module", ["lpr_desktop.cli", "lpr_desktop.assets", "lpr_desktop.files"])
def test_light_modules_load_nothing_heavy(module: str) -> None:
    heavy = {"PySide6", "tensorflow", "keras", "cv2", "ai_edge_litert", "openvino", "tesserocr"}
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & {heavy!r}))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == ""


# --- the leak check

LEAKS = {
    "qthread": (
        "thread = QThread(); thread.setObjectName('worker'); thread.start(); KEEP.append(thread)",
        "running QThread 'worker'",
    ),
    "timer": (
        "timer = QTimer(); timer.start(12345); KEEP.append(timer)",
        "active QTimer of 12345 ms",
    ),
    "child_timer": (
        "widget = QWidget(); KEEP.append(widget); QTimer(widget).start(54321); qtbot.wait(1)",
        "active QTimer of 54321 ms in QWidget",
    ),
    "window": (
        "window = QMainWindow(); window.setObjectName('main'); window.show(); KEEP.append(window)",
        "window QMainWindow 'main'",
    ),
    "hidden_window": ("KEEP.append(QLabel('x'))", "window QLabel"),
    "pool": (
        "QThreadPool.globalInstance().start(lambda: time.sleep(2))",
        "QThreadPool with 1 running",
    ),
    "python_thread": (
        "threading.Thread(target=time.sleep, args=(2,), name='sleeper').start()",
        "Python thread 'sleeper'",
    ),
}
CLEAN = {
    "closed_by_qtbot": "window = QMainWindow(); qtbot.addWidget(window); window.show()",
    "child_of_closed": (
        "window = QMainWindow(); qtbot.addWidget(window); QTimer(window).start(9999)"
    ),
    "ends_soon": "threading.Thread(target=time.sleep, args=(0.2,)).start()",
    "pool_ends_soon": "QThreadPool.globalInstance().start(lambda: time.sleep(0.2))",
    "thread_waited_for": "thread = QThread(); thread.start(); thread.quit(); thread.wait()",
}


def test_leak_check_catches_leaks(pytester: pytest.Pytester) -> None:
    lines = [
        "import threading, time",
        "from PySide6.QtCore import QThread, QThreadPool, QTimer",
        "from PySide6.QtWidgets import QLabel, QMainWindow, QWidget",
        "KEEP = []",
    ]
    cases = {f"leak_{name}": code for name, (code, _) in LEAKS.items()}
    cases |= {f"clean_{name}": code for name, code in CLEAN.items()}
    for name, code in cases.items():
        lines += [f"def test_{name}(qtbot):", f"    {code}", ""]
    lines += ["def test_clean_at_the_end(qtbot): pass", ""]
    # A leftover of a test that failed anyway is no news.
    lines += ["def test_fails(qtbot):", "    label = QLabel()", "    assert label.text() == 'x'"]
    pytester.makepyfile("\n".join(lines))
    pytester.makeconftest(
        f"import sys; sys.path.insert(0, {str(ROOT / 'tests')!r})\n"
        "import leak_check; leak_check.GRACE = 0.8\n"
        "from leak_check import no_leaks, pytest_runtest_makereport"
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-rE", timeout=100)
    result.assert_outcomes(passed=len(cases) + 1, errors=len(LEAKS), failed=1)
    output = result.stdout.str()
    for name, (_, message) in LEAKS.items():
        section = output.split(f"ERROR at teardown of test_leak_{name} ")[1].split("ERROR at")[0]
        assert message in section


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from Python 3.12 on")
def test_signals_leave_true_alone() -> None:
    """PySide6 6.12.0 took a reference from True at every emit, until Python aborted."""
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        changed = Signal()

    source = Source()
    before = sys.getrefcount(True)
    for _ in range(300):
        source.changed.emit()
    assert sys.getrefcount(True) > before - 100


def test_the_package_holds_what_runs() -> None:
    """Every module is reached from the command line, the window or a child process."""
    graph = grimp.build_graph("lpr_desktop")
    roots = {
        f"lpr_desktop.{name}"
        for name in (
            "__main__",
            "training.__main__",
            "picture_child",
            "video_child",
            "camera_child",
            "training.layout_network",  # scripts/models trains the one that ships
        )
    }
    reached = set(roots).union(*map(graph.find_upstream_modules, roots))
    packages = {module for module in graph.modules if graph.find_children(module)}
    assert sorted(graph.modules - reached - packages) == []

"""Make or repair the virtual environment in .venv: what run.py and test.py do first.

Standard library only. Python 3.8 is enough to run it, so that an old Python gets a clear message
and a newer one beside it is found. All messages go to stderr.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pip_install
import system_packages
from system_packages import say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# What was installed last, complete.
STAMP = VENV / "lpr-desktop.json"
# Lies here while an installation is under way, so also after one that was killed.
UNDER_WAY = ROOT / ".setup.under-way"
LOCK = ROOT / ".setup.lock"

# Each profile holds the ones before it, but "dev" has TensorFlow for the processor alone.
PROFILES = ("core", "train", "gpu", "dev")
# Of the two builds of TensorFlow, which have their files in the same place, the one in the way.
IN_THE_WAY = {"train": "tensorflow", "gpu": "tensorflow-cpu", "dev": "tensorflow"}
OLDEST = (3, 11)
NEWEST_WITH_TENSORFLOW = (3, 13)


class SetupError(Exception):
    """The environment cannot be made; the message says why and what to do."""


def prepare(profile: str, opens_window: bool = False) -> None:
    """See that .venv holds the locked packages of a profile (or of a larger one) and the project.

    Does nothing, in a few milliseconds, when it does. An installation that was interrupted is
    done again from the start.

    Args:
        profile: "core" (reads plates), "train" (with TensorFlow), "gpu" (with TensorFlow for
            NVIDIA's cards, on Linux x86-64) or "dev" (with the checks).
        opens_window: Say at each start which of the system's libraries the window lacks.

    Raises:
        SetupError: No usable Python, no network for what is missing, or no room.
    """
    stamp = _read_stamp()
    system_packages.provide(not stamp, opens_window, for_tests=profile == "dev")
    if _is_satisfied(stamp, profile):
        return
    try:
        with _one_at_a_time():
            stamp = _read_stamp()  # another start may have done the work meanwhile
            if not _is_satisfied(stamp, profile):
                # What a larger profile brought is kept when its lock file changes.
                had = stamp.get("profile", profile)
                _install("gpu" if profile == "gpu" else max(profile, had, key=PROFILES.index), had)
    except OSError as error:
        raise SetupError(
            f"The environment could not be made: {error}.\nThe folder {ROOT} must be your own (not "
            "another user's), with room on its disk."
        ) from error


def environment() -> dict:
    """The environment variables with which the project's programs are started."""
    variables = dict(os.environ)
    # `python -m` would look for modules in the current folder first, which may hold anything.
    variables["PYTHONSAFEPATH"] = "1"
    variables.pop("PYTHONHOME", None)
    return variables


def _read_stamp() -> dict:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and stamp.get("profile") in PROFILES else {}


def _lock_file(profile: str) -> Path:
    return ROOT / "requirements" / (profile + ".lock")


def _fingerprint(profile: str) -> str:
    return hashlib.sha256(_lock_file(profile).read_bytes()).hexdigest()


def _is_satisfied(stamp: dict, profile: str) -> bool:
    if not stamp or UNDER_WAY.exists() or not os.path.exists(PYTHON):  # noqa: PTH110 no errors
        return False
    had = stamp["profile"]
    if profile == "gpu" and had != "gpu":
        return False
    wanted = _possible_profile(profile, tuple(stamp["version"]))
    return (
        PROFILES.index(had) >= PROFILES.index(wanted)
        and stamp["fingerprint"] == _fingerprint(had)
        and stamp["interpreter"] == os.path.realpath(PYTHON)
    )


def _possible_profile(profile: str, version: tuple) -> str:
    """TensorFlow has no build for the newest Pythons: reading and labelling work without it."""
    return "core" if profile in ("train", "gpu") and version > NEWEST_WITH_TENSORFLOW else profile


def _install(profile: str, had: str) -> None:
    if profile == "gpu" and not _has_gpu_build():
        raise SetupError(
            "TensorFlow for graphics cards is made for Linux on x86-64 alone. On Windows it runs "
            "in WSL 2 (a Linux within Windows); here, start without --gpu: training then uses the "
            "processor."
        )
    interrupted = UNDER_WAY.exists()
    if interrupted:
        say("The last installation was interrupted; it is done again.")
    version = None if interrupted else _version_of(str(PYTHON), needs="pip")
    make_with = None
    if version is None or _fits(version) < 2:
        python, found = _choose_python()
        if version is None or _fits(found) > _fits(version):
            if not _fits(found):
                raise SetupError(
                    "LPR Desktop needs Python 3.11, 3.12 or 3.13; this is Python {}.{}, and no "
                    "other was found.\n{}".format(*found, _how_to_get_python())
                )
            make_with, version = python, found
    wanted = profile
    profile = _possible_profile(profile, version)
    if profile == "dev" and version > NEWEST_WITH_TENSORFLOW:
        raise SetupError(
            "The tests need Python {}.{} or older (TensorFlow has no build for newer ones); "
            "none was found.".format(*NEWEST_WITH_TENSORFLOW)
        )
    if profile != wanted:
        say(
            "TensorFlow has no build for Python {}.{} yet, so training is left out; with Python "
            "{}.{} installed it comes along.".format(*version, *NEWEST_WITH_TENSORFLOW)
        )
    if make_with:
        _require_venv_module(make_with)
    UNDER_WAY.touch()
    if make_with:
        _make_venv(make_with)
    STAMP.unlink(missing_ok=True)
    if had != profile and profile in IN_THE_WAY:
        _uninstall(IN_THE_WAY[profile])
    _install_packages(profile)
    _link_project()
    stamp = {
        "profile": profile,
        "fingerprint": _fingerprint(profile),
        "interpreter": os.path.realpath(PYTHON),
        "version": list(version),
    }
    STAMP.write_text(json.dumps(stamp) + "\n", encoding="utf-8")
    UNDER_WAY.unlink()
    say("Ready.")


def _fits(version: tuple) -> int:
    """2 for a Python that everything runs on, 1 for one without TensorFlow, 0 for a too old one."""
    if version < OLDEST:
        return 0
    return 2 if version <= NEWEST_WITH_TENSORFLOW else 1


def _version_of(python: str, needs: str = "sys") -> tuple | None:
    """(major, minor) of an interpreter, or None if it does not start or lacks a module."""
    code = f"import sys, {needs}; print(sys.version_info[0], sys.version_info[1])"
    try:
        answer = subprocess.run(
            [python, "-I", "-c", code],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            timeout=60,
        )
        major, minor = answer.stdout.split()
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return int(major), int(minor)


def _choose_python() -> tuple:
    """An interpreter and its version: this one if everything runs on it, else one on the PATH.

    It may still be too old.
    """
    best = (sys.executable, sys.version_info[:2])
    if _fits(best[1]) < 2:
        for minor in range(NEWEST_WITH_TENSORFLOW[1], OLDEST[1] - 1, -1):
            name = f"python3.{minor}"
            found = shutil.which(name)
            if found and _version_of(found) == (3, minor):
                return found, (3, minor)
    return best


def _how_to_get_python() -> str:
    if os.name == "nt":
        return "Install it with: winget install Python.Python.3.13\nthen: py -3.13 scripts\\run.py"
    if sys.platform == "darwin":
        return "Install it with: brew install python@3.13\nthen: python3.13 scripts/run.py"
    if shutil.which("apt-get"):
        return (
            "Debian 12 and Ubuntu 24.04 bring one along. On an older release see whether there is "
            "one: apt-cache policy python3.11 python3.12 python3.13\n"
            "then, as root: apt-get install python3.11 python3.11-venv"
        )
    return "Install python3.13 with your system's installer, then: python3.13 scripts/run.py"


def _require_venv_module(python: str) -> None:
    if subprocess.run(
        [python, "-I", "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL
    ).returncode:
        command = system_packages.venv_package(python)
        if command:
            raise SetupError(f"Python's module venv is missing. Install it:\n    {command}")


def _make_venv(python: str) -> None:
    say(f"Making the environment in {VENV} …")
    answer = subprocess.run(
        [python, "-I", "-m", "venv", "--clear", str(VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if answer.returncode:
        raise SetupError(f"The environment could not be made:\n{answer.stdout.strip()}")


def _has_gpu_build() -> bool:
    """Whether TensorFlow is made for graphics cards on this system."""
    return sys.platform.startswith("linux") and platform.machine().lower() in ("x86_64", "amd64")


def _uninstall(package: str) -> None:
    command = [str(PYTHON), "-I", "-m", "pip", "uninstall", "--yes", package]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())


def _install_packages(profile: str) -> None:
    size = {"core": "about 200 MB", "gpu": "about 3 GB, most of it for the graphics card"}.get(
        profile, "about 550 MB, most of it TensorFlow"
    )
    say(f"Installing the packages ({size}; this is done once) …")
    reason = pip_install.install(str(PYTHON), _lock_file(profile), environment())
    if reason:
        UNDER_WAY.unlink()  # pip puts things back itself when it fails; it was not killed
        raise SetupError(
            f"{reason}\n\nThe packages could not be installed (the reason stands above). Most "
            "often there is no network or no room on the disk.\nStart again when that is settled. "
            "A proxy is taken from https_proxy, a mirror from pip's settings."
        )


def _link_project() -> None:
    """Make the project importable, by a path relative to site-packages.

    So the folder can be moved, and its name may hold any letters: Python reads .pth files in the
    locale's encoding.
    """
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(PYTHON), "-I", "-X", "utf8", "-c", code], stdout=subprocess.PIPE)
    packages = Path(answer.stdout.decode("utf-8").strip())
    relative = os.path.relpath(ROOT, packages)
    (packages / "lpr_desktop_checkout.pth").write_text(relative + "\n", encoding="ascii")


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold a lock on the installation; a second start waits for the first one's end."""
    with LOCK.open("a") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                with contextlib.suppress(OSError):  # gives up after ten seconds of its own accord
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                say("Another installation in this folder is under way; waiting for it …")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield

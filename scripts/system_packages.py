"""What the system itself must have: libraries for the window, a font, the Tesseract program.

Standard library only, and Python 3.8 is enough: this runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# library, its Debian package (further names: newer or older releases), Fedora's, Arch's
LIBRARIES = [
    ("libglib-2.0.so.0", ["libglib2.0-0t64", "libglib2.0-0"], "glib2", "glib2"),
    ("libEGL.so.1", ["libegl1"], "libglvnd-egl", "libglvnd"),
    ("libGL.so.1", ["libgl1"], "libglvnd-glx", "libglvnd"),
    ("libdbus-1.so.3", ["libdbus-1-3"], "dbus-libs", "dbus"),
    ("libfontconfig.so.1", ["libfontconfig1"], "fontconfig", "fontconfig"),
    ("libX11-xcb.so.1", ["libx11-xcb1"], "libX11-xcb", "libx11"),
    ("libxkbcommon.so.0", ["libxkbcommon0"], "libxkbcommon", "libxkbcommon"),
    ("libxkbcommon-x11.so.0", ["libxkbcommon-x11-0"], "libxkbcommon-x11", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", ["libxcb-cursor0"], "xcb-util-cursor", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", ["libxcb-icccm4"], "xcb-util-wm", "xcb-util-wm"),
    ("libxcb-image.so.0", ["libxcb-image0"], "xcb-util-image", "xcb-util-image"),
    ("libxcb-keysyms.so.1", ["libxcb-keysyms1"], "xcb-util-keysyms", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", ["libxcb-randr0"], "libxcb", "libxcb"),
    (
        "libxcb-render-util.so.0",
        ["libxcb-render-util0"],
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    ("libxcb-shape.so.0", ["libxcb-shape0"], "libxcb", "libxcb"),
    ("libxcb-shm.so.0", ["libxcb-shm0"], "libxcb", "libxcb"),
    ("libxcb-sync.so.1", ["libxcb-sync1"], "libxcb", "libxcb"),
    ("libxcb-xfixes.so.0", ["libxcb-xfixes0"], "libxcb", "libxcb"),
    ("libxcb-xkb.so.1", ["libxcb-xkb1"], "libxcb", "libxcb"),
]
FONT = ("a font", ["fonts-dejavu-core"], "dejavu-sans-fonts", "ttf-dejavu")
# program, and its packages likewise
TESSERACT = ("tesseract", ["tesseract-ocr"], "tesseract", "tesseract tesseract-data-eng")
FOR_TESTS = [
    ("groff", ["groff-base"], "groff-base", "groff"),
    ("appstreamcli", ["appstream"], "appstream", "appstream"),
]
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"]


def say(text: str) -> None:
    """Tell the person; on stderr, since stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def provide(first_time: bool, for_tests: bool = False) -> None:
    """Install what is missing where that can be done, else say what to type; never fatal.

    Args:
        first_time: Also name what the program can do without (the Tesseract program).
        for_tests: Also the programs that check what is packaged.
    """
    if not sys.platform.startswith("linux"):
        if first_time and not shutil.which("tesseract"):
            installer = "brew" if sys.platform == "darwin" else "choco"
            say(
                "The program tesseract was not found. Plates are read without it, by the library "
                f"that comes along; for the other engine: {installer} install tesseract"
            )
        return
    missing = [entry for entry in LIBRARIES if not _loads(entry[0])]
    if not _has_font():
        missing.append(FONT)
    needed = bool(missing)
    programs = [TESSERACT, *(FOR_TESTS if for_tests else [])]
    missing += [entry for entry in programs if not shutil.which(entry[0])]
    if not missing:
        return
    if shutil.which("apt-get") and _is_root():
        _install_with_apt(missing)
    elif needed or first_time:
        say("The system lacks " + ", ".join(entry[0] for entry in missing) + ".")
        say("To install it, type:\n    " + _command_to_type(missing))
        if needed:
            say("Without these the window may not open.")


def venv_package(python: str) -> str:
    """How to get the module ``venv`` (with ``ensurepip``) for an interpreter; installs it as root.

    Returns:
        The command to type, or "" if it was installed.
    """
    if not shutil.which("apt-get"):
        return "(the package of your system that holds Python's venv and ensurepip)"
    version = subprocess.run(
        [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    ).stdout.strip()
    name = "python" + version + "-venv"
    if _is_root():
        say("Installing " + name + " …")
        _apt_get("update")
        if _apt_get("install", name):
            return ""
    return "sudo apt-get install -y --no-install-recommends " + name


def _loads(library: str) -> bool:
    """True if the loader finds the library: right whatever the system calls its package."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    suffixes = (".ttf", ".otf", ".ttc", ".pfb")
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(str(Path(folder).expanduser())):
            if any(name.lower().endswith(suffixes) for name in names):
                return True
    return False


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _install_with_apt(missing: list) -> None:
    say("Installing what the system lacks: " + ", ".join(entry[0] for entry in missing) + " …")
    # The names depend on the release's lists, so these come first.
    _apt_get("update")
    if not _apt_get("install", *apt_names(missing)):
        say("That did not work. When it can (is there a network?), type:")
        say("    " + _command_to_type(missing))


def _apt_get(step: str, *packages: str) -> bool:
    """Run a step of apt-get without questions; True if it worked. Errors go to stderr."""
    options = ["-y", "--no-install-recommends"] if step == "install" else []
    # Another installation may hold apt's lock for a while.
    command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", step, *options, *packages]
    answer = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    return answer.returncode == 0


def apt_names(missing: list) -> list:
    """One name each: the first that this release knows."""
    names = []
    for _, candidates, _, _ in missing:
        # Asking takes a second, so only where there is a choice.
        choice = [name for name in candidates[:-1] if _apt_knows(name)]
        names.append(choice[0] if choice else candidates[-1])
    return names


def _apt_knows(name: str) -> bool:
    answer = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", name],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    )
    return answer.returncode == 0 and bool(answer.stdout.strip())


def _command_to_type(missing: list) -> str:
    if shutil.which("apt-get"):
        names = apt_names(missing)
        install = "sudo apt-get install -y --no-install-recommends "
        return "sudo apt-get update && " + install + " ".join(names)
    column = 3 if shutil.which("pacman") else 2
    names = sorted(set(" ".join(entry[column] for entry in missing).split()))
    if shutil.which("pacman"):
        return "sudo pacman -S --needed " + " ".join(names)
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(names)
    return "(with your system's installer; Fedora calls it) " + " ".join(names)

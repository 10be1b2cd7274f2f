"""What the system itself must have: libraries for the window, fonts, the Tesseract program.

    sudo python3 scripts/system_packages.py            install what is missing (Debian, Ubuntu)
    sudo python3 scripts/system_packages.py --fonts    and fonts for names in all scripts

Standard library only, and Python 3.8 is enough: this runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shlex
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
# For names of files in the window; Debian's packages are 55 and 15 MB.
MORE_FONTS = [
    ("NotoSansCJK", ["fonts-noto-cjk"], "google-noto-sans-cjk-fonts", "noto-fonts-cjk"),
    ("NotoSansThai", ["fonts-noto-core"], "google-noto-sans-thai-fonts", "noto-fonts"),
]
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"]


def say(text: str) -> None:
    """Tell the person; on stderr, since stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def provide(first_time: bool, opens_window: bool = False, for_tests: bool = False) -> None:
    """Install what is missing where that can be done, else say what to type; never fatal.

    Args:
        first_time: Also name what the program can do without (the Tesseract program, fonts).
        opens_window: The window is to open, so say what it lacks.
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
    missing = _missing_for_window()
    is_window_whole = not missing
    programs = [TESSERACT, *(FOR_TESTS if for_tests else [])]
    missing += [entry for entry in programs if not shutil.which(entry[0])]
    if missing and shutil.which("apt-get") and _is_root():
        _install_with_apt(missing)
    elif missing and (first_time or (opens_window and not is_window_whole)):
        say("The system lacks " + _names(missing) + ".")
        if not is_window_whole:
            say("Without these the window may not open; reading on the command line works.")
        say("To install it, type:\n    " + _command_to_type(missing, " --tests" * for_tests))
    if first_time and _missing_fonts():
        say(
            "The window shows names of files in Chinese, Japanese, Korean, Thai and Arabic letters "
            "with more fonts (70 MB). To install them, type:\n    "
            + _command_to_type(_missing_fonts(), " --fonts")
        )


def main(arguments: list) -> int:
    """Install what is missing, for those who did not start the program as root."""
    missing = _missing_for_window()
    programs = [TESSERACT, *(FOR_TESTS if "--tests" in arguments else [])]
    missing += [entry for entry in programs if not shutil.which(entry[0])]
    missing += _missing_fonts() if "--fonts" in arguments else []
    if not missing:
        say("Nothing is missing.")
        return 0
    if not (shutil.which("apt-get") and _is_root()):
        say("To install " + _names(missing) + ", type:\n    " + _command_to_type(missing))
        return 1
    return 0 if _install_with_apt(missing) else 1


def _missing_for_window() -> list:
    missing = [entry for entry in LIBRARIES if not _loads(entry[0])]
    return missing if _has_font(".ttf", ".otf", ".ttc", ".pfb") else [*missing, FONT]


def _missing_fonts() -> list:
    return [entry for entry in MORE_FONTS if not _has_font(entry[0].lower())]


def _names(missing: list) -> str:
    """The first two by their names."""
    names = [entry[0] for entry in missing]
    if len(names) < 4:
        return " and ".join([", ".join(names[:-1])] * (len(names) > 1) + names[-1:])
    return f"{names[0]}, {names[1]} and {len(names) - 2} more"


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


def _has_font(*parts: str) -> bool:
    """Whether there is a font whose file name has one of the parts in it."""
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(str(Path(folder).expanduser())):
            if any(part in name.lower() for name in names for part in parts):
                return True
    return False


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _install_with_apt(missing: list) -> bool:
    say("Installing what the system lacks: " + _names(missing) + " …")
    # The names depend on the release's lists, so these come first.
    _apt_get("update")
    if _apt_get("install", *apt_names(missing)):
        return True
    say("That did not work. When it can (is there a network?), type:")
    say("    " + _command_to_type(missing))
    return False


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


def _command_to_type(missing: list, option: str = "") -> str:
    if shutil.which("apt-get"):
        # The packages' names would be a line that nobody can read.
        return f"sudo python3 {shlex.quote(__file__)}{option}"
    column = 3 if shutil.which("pacman") else 2
    names = sorted(set(" ".join(entry[column] for entry in missing).split()))
    if shutil.which("pacman"):
        return "sudo pacman -S --needed " + " ".join(names)
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(names)
    return "(with your system's installer; Fedora calls it) " + " ".join(names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Start LPR Desktop from this folder, after installing what it needs (the first time only).

    python3 scripts/run.py                 open the window
    python3 scripts/run.py read PATH…      any other command: see `run.py --help`
    python3 scripts/run.py --core …        without TensorFlow: labels and reads, cannot train
    python3 scripts/run.py --gpu …         trains on an NVIDIA card (Linux x86-64; 3 GB more, once)

Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys

import setup_environment
from system_packages import say

NO_DISPLAY = """\
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
Everything is installed, and these commands work without one:
    python3 scripts/run.py read PATH… --json
    python3 scripts/run.py evaluate DATASET
    python3 scripts/run.py doctor
    python3 scripts/run.py --help"""


def main(arguments: list) -> int:
    profile = "train"
    if arguments[:1] in (["--core"], ["--gpu"]):
        profile = arguments[0][2:]
        arguments = arguments[1:]
    try:
        setup_environment.prepare(profile, opens_window=not arguments or arguments[0] == "annotate")
    except setup_environment.SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start goes on with it.")
        return 130
    if not arguments and not _has_display():
        say(NO_DISPLAY)
        return 2
    command = [str(setup_environment.PYTHON), "-m", "lpr_desktop", *arguments]
    return _hand_over(command, setup_environment.environment())


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    # QT_QPA_PLATFORM says that the person knows another way (offscreen, vnc).
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _hand_over(command: list, variables: dict) -> int:
    """Become the program, so that its exit status and Ctrl+C are its own."""
    if os.name == "posix":
        os.execve(command[0], command, variables)
    process = subprocess.Popen(command, env=variables)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the program got it too and decides


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

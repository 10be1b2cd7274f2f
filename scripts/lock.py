"""Write the lock files in requirements/ anew from pyproject.toml: the newest versions that fit.

    python3 scripts/lock.py [--upgrade-package NAME ...]

Needs the network. The locks hold for every supported system and Python version (markers), with
hashes. With ``--upgrade-package`` only those packages move.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# dev is solved first and holds the others, so that all name the same versions.
LOCKS = {
    "dev": ["--extra", "train", "--group", "dev"],
    "train": ["--extra", "train"],
    "gpu": ["--extra", "gpu"],
    "core": [],
}


def main(arguments: list[str]) -> int:
    folder = ROOT / "requirements"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(scratch, with_pip=True)
        programs = Path(scratch) / ("Scripts" if os.name == "nt" else "bin")
        python, uv = str(programs / "python"), str(programs / "uv")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        for name, extras in LOCKS.items():
            made = Path(scratch) / f"{name}.lock"
            if arguments:
                # Where an upgrade starts.
                shutil.copyfile(folder / made.name, made)
            held = [] if name == "dev" else ["--constraints", f"{scratch}/dev.lock"]
            command = [uv, "pip", "compile", "--quiet", "--universal"]
            command += ["--python-version", "3.11", "--generate-hashes"]
            command += ["--custom-compile-command", "python3 scripts/lock.py"]
            command += [*extras, *held, *arguments, "-o", str(made)]
            status = subprocess.run([*command, "pyproject.toml"], cwd=ROOT).returncode
            if status:
                return status
        # Only when all are whole.
        for name in LOCKS:
            text = (Path(scratch) / f"{name}.lock").read_text()
            # Where this was made changes each time, and says nothing.
            (folder / f"{name}.lock").write_text(text.replace(f"{scratch}/", ""))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

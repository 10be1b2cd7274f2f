"""Nothing that the program runs asks for the network, whatever its libraries would like.

The trainings of test_runs_process.py are watched too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from network_watch import watch_network

from lpr_desktop.assets import resources_folder


def run(folder: Path, *arguments: str) -> str:
    """What a command prints; no process of it has asked for a name or a connection."""
    environment = dict(os.environ)
    log = watch_network(folder, environment)
    done = subprocess.run(
        [*_cut_off(), sys.executable, *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    assert not log.exists(), log.read_text()
    return done.stdout


def _cut_off() -> list[str]:
    """A network namespace without a way out, where one can be had."""
    unshare = shutil.which("unshare")
    command = [unshare or "", "--map-root-user", "--net"]
    if unshare and not subprocess.run([*command, "true"], capture_output=True).returncode:
        return command
    return []


LPR = ("-m", "lpr_desktop")
AT_ONCE = (
    "-c",
    "import sys; from lpr_desktop.inference.network import decide_at_once; decide_at_once(); "
    "from lpr_desktop.cli import main; sys.exit(main())",
)


def test_the_watch_sees_an_attempt(tmp_path: Path) -> None:
    code = "import socket\ntry: socket.getaddrinfo('example.invalid', 443)\nexcept OSError: pass"
    with pytest.raises(AssertionError, match=r"example\.invalid"):
        run(tmp_path, "-c", code)


@pytest.mark.slow
def test_reading_and_sharing_ask_for_no_network(tmp_path: Path) -> None:
    picture = next(resources_folder().glob("samples/car-*.webp"))
    said = run(tmp_path, *AT_ONCE, "read", str(picture), "--json")
    assert json.loads(said)["plates"]
    bundle = str(tmp_path / "mine.lprz")
    run(tmp_path, *LPR, "export", bundle)
    run(tmp_path, *LPR, "import", bundle, "--name", "theirs")

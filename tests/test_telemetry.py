"""Nothing that the program runs asks for the network, whatever its libraries would like."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from training_sets import draw_set

from rendering.scenes import draw_scene

WATCH = """
import os, sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        if not isinstance(arguments[-1], (str, bytes)):  # sockets of this computer have a path
            with open(os.environ["WATCH_LOG"], "a") as log:
                log.write(f"{event} {arguments!r}\\n")
sys.addaudithook(watch)
"""
"""Goes into every Python process as ``sitecustomize``."""


def run(folder: Path, *arguments: str) -> str:
    """What a command prints; no process of it has asked for a name or a connection."""
    (folder / "watch").mkdir(exist_ok=True)
    (folder / "watch" / "sitecustomize.py").write_text(WATCH)
    log = folder / "attempts"
    tests = Path(__file__).parent
    paths = [str(folder / "watch"), str(tests.parent), str(tests)]
    environment = {**os.environ, "WATCH_LOG": str(log), "PYTHONPATH": os.pathsep.join(paths)}
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
    scene = draw_scene(np.random.default_rng(6), daytime="sunny")
    cv2.imwrite(str(tmp_path / "car.png"), scene.image[..., ::-1])
    said = run(tmp_path, *AT_ONCE, "read", str(tmp_path / "car.png"), "--json")
    assert json.loads(said)["plates"]
    bundle = str(tmp_path / "mine.lprz")
    run(tmp_path, *LPR, "export", bundle)
    run(tmp_path, *LPR, "import", bundle, "--name", "theirs")


TRAIN = """
import sys
from pathlib import Path
from training_sets import tiny_settings
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.process import RunProcess
process = RunProcess.start(RunFolder.create(tiny_settings(Path(sys.argv[1]))))
while not process.wait(0.1):
    process.events()
print(process.outcome().ending)
"""


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_training_asks_for_no_network(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    said = run(tmp_path, "-c", TRAIN, str(draw_set(tmp_path / "cars", 8)))
    assert said.strip() == "finished"

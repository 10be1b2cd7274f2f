"""What is too long for the tests, before a release: step by step, and a table at the end.

    .venv/bin/python scripts/release_check.py [STEP …] [--systems FOLDER]

guide        the commands of the guide that train or need TensorFlow, marked ``release``
             (scripts/guide/guide_blocks.py), in a folder and with a user folder of their own
translations no text has changed since they were made
texts        no text is cut at 1280 pixels in any language, in either theme
site         the guide as a site, no link broken
ten-minutes  the guide's ten minutes with mouse and keys; needs a display and xdotool
systems      bare Debian 12 and 13 with the tests (scripts/packaging/bare_systems.py), in FOLDER

A step that this computer cannot do, and ``systems`` without a folder, is told as not tried. A log
of each step lies in ``build/release-check``. 1 if a step failed.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "guide")]

from guide_blocks import PAGES, blocks  # noqa: E402
from lpr_desktop.drawing.plates import draw_plate  # noqa: E402
from lpr_desktop.drawing.styles import STYLES, plain_text, random_text  # noqa: E402

_TEXTS = 60
_WIDTH = 38
_LOGS = ROOT / "build" / "release-check"


class NotTried(Exception):
    """What this computer lacks for a step."""


def main() -> int:
    """Do the steps, each whatever the others came to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"of {', '.join(STEPS)}")
    parser.add_argument("--systems", type=Path, metavar="FOLDER", help="20 GB of room")
    options = parser.parse_args()
    if unknown := set(options.steps) - set(STEPS):
        parser.error(f"no such step: {', '.join(unknown)}")
    _LOGS.mkdir(parents=True, exist_ok=True)
    rows = []
    for name in options.steps or STEPS:
        print(f"== {name}", flush=True)
        begin = time.monotonic()
        try:
            with (_LOGS / f"{name}.log").open("w") as log:
                result = "passed" if STEPS[name](log.fileno(), options.systems) else "FAILED"
        except NotTried as reason:
            result = f"not tried: {reason}"
        rows.append((name, result, f"{(time.monotonic() - begin) / 60:.1f} min"))
        print(f"   {result}", flush=True)
    print()
    for name, result, took in rows:
        print(f"{name:13} {took:>10}  {result}")
    return int(any(result == "FAILED" for _, result, _ in rows))


def _run(log: int, *command: str, **variables: str) -> bool:
    environment = {**os.environ, **variables}
    python = [sys.executable, *command]
    done = subprocess.run(python, cwd=ROOT, env=environment, stdout=log, stderr=log)
    return done.returncode == 0


def _guide(log: int, _systems: Path | None) -> bool:
    with tempfile.TemporaryDirectory(prefix="lpr-release-") as place:
        folder = Path(place)
        _prepare(folder)
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "LPR_DESKTOP_DATA": str(folder / "user"),
        }
        is_right = True
        for where, arguments, statuses in _commands():
            print(f"   {where}: {' '.join(arguments)}", flush=True)
            command = [sys.executable, "-m", "lpr_desktop", *arguments]
            done = subprocess.run(command, cwd=folder, env=environment, stdout=log, stderr=log)
            if done.returncode not in statuses:
                print(f"   status {done.returncode}", flush=True)
                is_right = False
        return is_right


def _commands() -> Iterator[tuple[str, tuple[str, ...], tuple[int, ...]]]:
    for page in PAGES:
        for block in blocks(page):
            for command in block.commands() if block.when == "release" else ():
                yield f"{page.name}:{block.line}", command.arguments, block.statuses


def _translations(log: int, _systems: Path | None) -> bool:
    return _run(log, "scripts/translations.py", "--check")


def _texts(log: int, _systems: Path | None) -> bool:
    looks = ("scripts/cut_texts.py", "--pictures", str(_LOGS / "texts"), "--theme")
    themes = ("light", "dark")
    done = [_run(log, *looks, theme, QT_QPA_PLATFORM="offscreen") for theme in themes]
    return all(done)


def _site(log: int, _systems: Path | None) -> bool:
    if subprocess.run([sys.executable, "-c", "import mkdocs"], stderr=-3).returncode:
        raise NotTried("python -m pip install --group docs")
    with tempfile.TemporaryDirectory() as place:
        return _run(log, "-m", "mkdocs", "build", "--strict", "--site-dir", place)


def _ten_minutes(log: int, _systems: Path | None) -> bool:
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        raise NotTried("a display and xdotool are needed")
    return _run(log, "scripts/guide/ten_minutes.py")


def _systems(log: int, folder: Path | None) -> bool:
    if folder is None:
        raise NotTried("--systems FOLDER")
    place = str(folder.absolute())
    return _run(log, "scripts/packaging/bare_systems.py", place, "--tests")


STEPS: dict[str, Callable[[int, Path | None], bool]] = {
    "guide": _guide,
    "translations": _translations,
    "texts": _texts,
    "site": _site,
    "ten-minutes": _ten_minutes,
    "systems": _systems,
}


def _prepare(folder: Path) -> None:
    """Draw what the commands are about: a data set, pictures, known texts."""
    samples = ROOT / "resources" / "samples"
    shutil.copytree(samples, folder / "dataset")
    shutil.copytree(samples, folder / "photos")
    picture = cv2.imread(str(samples / "car-germany.webp"))
    assert picture is not None
    cv2.imwrite(str(folder / "photo.jpg"), picture)
    pictures = folder / "texts" / "images"
    pictures.mkdir(parents=True)
    rng = np.random.default_rng(0)
    style = STYLES["D"]
    with (folder / "texts" / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["image", "text"])
        for number in range(_TEXTS):
            text = random_text(style, rng)
            drawn = draw_plate(text, style, rng)
            # So small that not all are read: else there would be nothing to learn.
            scale = _WIDTH / drawn.shape[1]
            drawn = cv2.resize(drawn, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            cv2.imwrite(str(pictures / f"{number}.png"), drawn[..., ::-1])
            rows.writerow([f"{number}.png", plain_text(text)])


if __name__ == "__main__":
    sys.exit(main())

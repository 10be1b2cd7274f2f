#!/usr/bin/env python3
"""Press every key of the Annotate view on real keyboard layouts, and tell which do not act.

    xvfb-run -a .venv/bin/python scripts/experiments/try_key_layouts.py
    … --layouts us fr ru

Needs X11, setxkbmap and xdotool. The window is the real one, with a drawn picture; what the actions
would do is cut off, so that only the way from the key to the action is tried. A letter is the key
that produces it; on a layout without Latin letters it is the key at its place on a US keyboard.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

LAYOUTS = ("us", "gb", "de", "fr", "ru", "gr", "ara")
NOT_LATIN = ("ru", "gr", "ara")
ROWS = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
CODES = {sign: start + at for start, row in ROWS.items() for at, sign in enumerate(row)}
NAMES = {
    "Del": "Delete", "Esc": "Escape", "Backspace": "BackSpace", "Enter": "KP_Enter",
    "Space": "space", "+": "plus", "-": "minus", "=": "equal", ".": "period", ",": "comma",
}  # fmt: skip


def pressed(key: str, layout: str) -> str:
    """A key in Qt's portable notation as xdotool presses it."""
    *modifiers, name = (
        key[:-1].rstrip("+").split("+") + [key[-1]] if key[-1] in "+=" else (key.split("+"))
    )
    modifiers = [one.lower() for one in modifiers if one]
    if name.isdigit() or (name in CODES and layout in NOT_LATIN):
        name = str(CODES[name])
    elif name in CODES:
        name = name.lower()
    return "+".join([*modifiers, NAMES.get(name, name)])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--layouts", nargs="+", default=LAYOUTS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(name, "data"))
        try:
            return _try(Path(name), options.layouts)
        finally:
            subprocess.run(["setxkbmap", "us"], check=True)


def _try(folder: Path, layouts: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from lpr_desktop.gui.action_specs import Place, View
    from lpr_desktop.gui.main_window import MainWindow
    from lpr_desktop.gui.settings import Settings
    from lpr_desktop.gui.theme import Theme, ThemeChoice

    pictures = folder / "pictures"
    pictures.mkdir()
    Image.new("RGB", (640, 360), "gray").save(pictures / "a.png")
    application = QApplication([])
    window = MainWindow(
        Settings(folder / "settings.json", theme="light", journal_days=30),
        folder / "journal.sqlite",
        Theme(ThemeChoice.LIGHT),
        annotate=pictures,
    )
    window.show()

    def turn(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            application.processEvents()
            time.sleep(0.005)

    end = time.monotonic() + 180
    while window.views.shown is not View.ANNOTATE:
        turn(0.2)
        if time.monotonic() > end:
            print("The window was not shown within three minutes.", file=sys.stderr)
            return 2
    controller = window.views.controller(View.ANNOTATE)
    canvas = controller.view.canvas  # type: ignore[attr-defined]
    while canvas.picture_size == (0, 0):
        turn(0.2)
    fired: list[str] = []
    keymap = window.actions_.keymap
    places = (Place.WINDOW, Place.ANNOTATE, Place.CANVAS)
    wanted = [id for id, spec in keymap.specs.items() if spec.place in places]
    for id in wanted:
        if keymap.specs[id].is_action:
            action = window.actions_[id]
            action.triggered.disconnect()
            action.setEnabled(True)
            action.triggered.connect(lambda _=False, id=id: fired.append(id))
    canvas.command.disconnect()
    canvas.command.connect(lambda id, _number: fired.append(id))
    failed = 0
    for layout in layouts:
        subprocess.run(["setxkbmap", layout], check=True)
        turn(0.5)
        silent = []
        for id in wanted:
            for key in keymap.keys(id):
                canvas.setFocus()
                fired.clear()
                subprocess.run(
                    ["xdotool", "windowfocus", "--sync", str(int(window.winId())), "key"]
                    + ["--clearmodifiers", pressed(key, layout)],
                    check=True,
                )
                limit = time.monotonic() + 2
                while not fired and time.monotonic() < limit:
                    turn(0.02)
                if fired != [id]:
                    silent.append(f"{key} ({id}) gave {', '.join(fired) or 'nothing'}")
        total = sum(len(keymap.keys(id)) for id in wanted)
        print(f"{layout}: {total - len(silent)} of {total} keys act", *silent, sep="\n  ")
        failed += len(silent)
    window.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Finds texts that have no room, in every language: labels and buttons narrower than what they say.

    QT_QPA_PLATFORM=offscreen python3 scripts/cut_texts.py [--pictures FOLDER] [--width 1280]

Opens every view, with the samples in it, in a window of this size and in a process for each
language; 1 if a text is cut.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_SLACK = 2  # pixels that rounding takes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=800)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--pictures", type=Path, help="folder for a picture of each view")
    parser.add_argument("--language", help="this one alone, in this process")
    options = parser.parse_args()
    sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "guide")]
    if options.language:
        return look(options)
    from lpr_desktop.gui.language import LANGUAGES

    status = 0
    for language in LANGUAGES:
        command = [sys.executable, *sys.argv, "--language", language]
        status |= subprocess.run(command, check=False).returncode
    return status


def look(options: argparse.Namespace) -> int:
    """Open the views in one language and print what is cut in them."""
    from make_pictures import filled_window
    from PySide6.QtWidgets import QApplication

    from lpr_desktop.gui.action_specs import View
    from lpr_desktop.gui.language import install_language
    from lpr_desktop.gui.theme import ThemeChoice

    application = QApplication([])
    install_language(options.language)
    size = options.width, options.height
    count = 0
    with filled_window(application, ThemeChoice(options.theme), size) as show:
        for view in View:
            window = show(view)
            for text in cut_texts(window):
                print(f"{options.language} {view.value}: {text}")
                count += 1
            if options.pictures is not None:
                options.pictures.mkdir(parents=True, exist_ok=True)
                name = f"{view.key}-{options.language}-{options.theme}-{options.width}.png"
                window.grab().save(str(options.pictures / name))
    print(f"{options.language}: {count} cut")
    return int(count > 0)


def cut_texts(window: object) -> Iterator[str]:
    """What visible labels, buttons and boxes say without having room for it."""
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

    assert isinstance(window, QWidget)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel | QComboBox):
            continue
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if not text.strip() or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        if widget.sizeHint().width() > widget.width() + _SLACK:
            yield f"{text} ({widget.width()} of {widget.sizeHint().width()} pixels)"


if __name__ == "__main__":
    raise SystemExit(main())

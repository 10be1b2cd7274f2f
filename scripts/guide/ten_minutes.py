"""Walks the guide's ten minutes with real mouse and keys: an example data set, a detector, its use.

    .venv/bin/python scripts/guide/ten_minutes.py    # with a display and xdotool

Does what docs/guide/ten-minutes.md says without pictures at hand, and nothing else: what is clicked
is looked for by the words that stand there. Prints what was done when; 1 if there is no detector
of one's own in the end.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QObject, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel  # noqa: E402

from lpr_desktop.gui import app  # noqa: E402
from lpr_desktop.gui.main_window import MainWindow  # noqa: E402

PAGE = ROOT / "docs" / "guide" / "ten-minutes.md"
KEY = "Ctrl+2"
CLICKS = (
    "Make an example data set…", "Choose", "Train", "Start the training", "Use this detector"
)  # fmt: skip
_MOST_MINUTES = 90
_LOOK_MS = 500
_PICTURES = 80


class Walk(QObject):
    """Presses one after the other, each as soon as it is there."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = [KEY, *CLICKS]
        self._begin = time.monotonic()
        self.has_detector = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None
        )
        if window is None or not window.isVisible():
            return
        if not self._steps:
            self.has_detector = bool(window.workspace.pipeline.detector)
        elif self._press(window, self._steps[0]):
            minutes = (time.monotonic() - self._begin) / 60
            print(f"{minutes:5.1f} min  {self._steps.pop(0)}", flush=True)
        if self.has_detector or time.monotonic() - self._begin > 60 * _MOST_MINUTES:
            self._timer.stop()
            window.close()

    def _press(self, window: MainWindow, words: str) -> bool:
        if words == KEY:
            is_active = window.isActiveWindow()
            _xdotool(*(("key", KEY.lower()) if is_active else ("windowfocus", f"{window.winId()}")))
            return is_active
        if words == "Train" and not _sees(window, f"{_PICTURES} Pascal VOC files"):
            return False  # not before they are drawn and opened
        place = _place(words)
        if place is not None:
            _xdotool("mousemove", str(place.x()), str(place.y()), "click", "1")
        return place is not None


def _sees(window: MainWindow, words: str) -> bool:
    labels = window.findChildren(QLabel)
    return any(label.isVisible() and label.text().startswith(words) for label in labels)


def _place(words: str) -> QPoint | None:
    """The middle of the button that says this and can be pressed, in pixels of the screen."""
    modal = QApplication.activeModalWidget()
    for top in QApplication.topLevelWidgets() if modal is None else [modal]:
        for button in top.findChildren(QAbstractButton):
            said = button.text().replace("&", "")
            if said == words and button.isVisible() and button.isEnabled():
                return button.mapToGlobal(button.rect().center()) * button.devicePixelRatio()
    return None


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)


def main() -> int:
    page = " ".join(PAGE.read_text(encoding="utf-8").split())
    assert all(words in page for words in (KEY, *CLICKS)), "the page does not say so any more"
    with tempfile.TemporaryDirectory(prefix="lpr-ten-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        (place / "home").mkdir()
        os.environ |= {"HOME": str(place / "home"), "LPR_DESKTOP_DATA": str(place / "user")}
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        application = QApplication(sys.argv[:1])
        walk = Walk()
        app.run([])
        del application
    print(f"{len(CLICKS)} clicks; " + ("a detector" if walk.has_detector else "NO detector"))
    return int(not walk.has_detector)


if __name__ == "__main__":
    sys.exit(main())

"""The guide's pictures of the window, in both themes: docs/guide/pictures/VIEW-THEME.webp.

    .venv/bin/python scripts/guide/make_pictures.py [VIEW …]

The real window shows the sample pictures, which are drawn by code, in a user folder of its own.
Needs no display; with ``QT_QPA_PLATFORM`` set, the window opens there.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from lpr_desktop.assets import resources_folder  # noqa: E402
from lpr_desktop.gui.action_specs import View  # noqa: E402
from lpr_desktop.gui.main_window import MainWindow  # noqa: E402
from lpr_desktop.gui.picture.item import PictureState  # noqa: E402
from lpr_desktop.gui.settings import Settings  # noqa: E402
from lpr_desktop.gui.theme import Theme, ThemeChoice  # noqa: E402

PICTURES = ROOT / "docs" / "guide" / "pictures"
VIEWS = {view.key: view for view in View}
SIZE = (1440, 900)
_QUALITY = 82
_SECONDS = 120
_CALM = 3.0
"""Seconds for thumbnails, curves and what else comes after the first look."""


def main(names: list[str]) -> int:
    """Take the pictures of the named views, or of all."""
    unknown = set(names) - set(VIEWS)
    if unknown:
        print(f"No such view: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        with filled_window(application, theme, SIZE) as show:
            for name in names or VIEWS:
                file = PICTURES / f"{name}-{theme.value}.webp"
                if not show(VIEWS[name]).grab().save(str(file), "webp", _QUALITY):
                    print(f"{file}: could not be written.", file=sys.stderr)
                    return 1
                print(f"{file.name}: {file.stat().st_size // 1000} kB", flush=True)
    return 0


@contextmanager
def filled_window(
    application: QApplication, theme: ThemeChoice, size: tuple[int, int]
) -> Iterator[Callable[[View], MainWindow]]:
    """A window with the samples read, and a data set of them; a function that shows a view."""
    with tempfile.TemporaryDirectory(prefix="plates-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        os.environ["LPR_DESKTOP_DATA"] = str(folder / "data")
        samples = folder / "samples"
        shutil.copytree(resources_folder() / "samples", samples)
        settings = Settings(
            folder / "settings.json",
            theme=theme.value,
            journal_days=30,
            train_folders=[str(samples)],
        )
        window = MainWindow(
            settings, folder / "journal.sqlite", Theme(theme, application), paths=[samples]
        )
        window.resize(*size)
        window.show()
        _wait(partial(_is_read, window))

        def show(view: View) -> MainWindow:
            if view is View.ANNOTATE:
                window.annotate(samples)
            else:
                window.views.show_view(view)
            _rest()
            return window

        yield show
        window.close()
        _rest()


def _is_read(window: MainWindow) -> bool:
    items = [*window.session.model.all_items()]
    return bool(items) and all(item.state is PictureState.READ for item in items)


def _wait(is_over: Callable[[], bool]) -> None:
    end = time.monotonic() + _SECONDS
    while not is_over():
        QApplication.processEvents()
        time.sleep(0.01)
        if time.monotonic() > end:
            raise SystemExit("The window did not come to an end with its work.")


def _rest() -> None:
    begin = time.monotonic()
    _wait(lambda: time.monotonic() - begin > _CALM)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

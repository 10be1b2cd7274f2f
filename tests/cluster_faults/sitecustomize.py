"""For worker processes and their children, by PYTHONPATH: the detector of the drawn pictures, and
pictures whose first pixel ends the process that reads them.

(0, 0, 1) is SIGSEGV, (0, 0, 2) SIGABRT, (0, 0, 3) an exit of a library; (0, 0, 4) is a SIGKILL as
from outside, (0, 0, 5) one that comes but once. There is no OpenVINO: whether it is quicker than
LiteRT is told by the clock, and last digits would differ.
"""

from __future__ import annotations

import ctypes
import importlib.abc
import importlib.machinery
import os
import signal
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

MODULE = "lpr_desktop.reading.reader"

sys.modules["openvino"] = None  # type: ignore[assignment]


def fault(pixel: tuple[int, int, int]) -> None:
    if pixel == (0, 0, 1):
        ctypes.string_at(0)
    elif pixel == (0, 0, 2):
        os.abort()
    elif pixel == (0, 0, 3):
        os._exit(7)
    elif pixel == (0, 0, 4):
        os.kill(os.getpid(), signal.SIGKILL)
    elif pixel == (0, 0, 5):
        mark = Path(os.environ["LPR_TEST_KILLED_ONCE"])
        if not mark.exists():
            mark.write_text("")
            os.kill(os.getpid(), signal.SIGKILL)


def patch(module: ModuleType) -> None:
    def open_reader(*_: Any, **__: Any) -> Any:
        from reading_scenes import open_reader as drawn

        reader = drawn()
        detect = reader.detector.detect

        def faulty(image: Any, *more: Any, **options: Any) -> Any:
            fault(tuple(map(int, image[0, 0])))
            return detect(image, *more, **options)

        reader.detector.detect = faulty
        return reader

    module.PlateReader.open = open_reader


class Finder(importlib.abc.MetaPathFinder):
    """Patches the module when it is imported: importing it here would cost every process."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        if name != MODULE:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        run = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            run(module)
            patch(module)

        spec.loader.exec_module = exec_module
        return spec


sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.meta_path.insert(0, Finder())

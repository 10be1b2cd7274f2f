"""How a module of this package is run as a child process of ours."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGES = Path(__file__).resolve().parent.parent

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""For a child that decodes: a thread for each core maps memory, and there may be one child for each
core already."""


def module_command(module: str, *arguments: str | Path) -> list[str]:
    """The argument vector that runs a module.

    Nothing is imported from the current folder (``-P``): it may be a stranger's data set, with a
    numpy.py in it.
    """
    return [sys.executable, "-P", "-m", module, *map(str, arguments)]


def module_environment(**variables: str) -> dict[str, str]:
    """The environment in which a child finds this package, with these variables besides."""
    paths = [str(_PACKAGES), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, **variables, "PYTHONPATH": os.pathsep.join(paths)}

"""The lines for directions across videos: one for each folder, as the settings keep them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from lpr_desktop.gui.settings import Setting, Settings
from lpr_desktop.passages.tripwire import Tripwire


def _are_lines(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        for line in value.values():
            Tripwire.from_list(line)
    except (ValueError, TypeError):
        return False
    return True


TRIPWIRES: Setting[dict[str, list[list[Any]]]] = Setting(
    "tripwires", {}, "Lines for directions across the videos of a folder", _are_lines
)


def tripwire_of(settings: Settings, video: Path) -> Tripwire | None:
    """The line for a video as it is now: that of its folder. May be asked in any thread."""
    line = settings[TRIPWIRES].get(_name(video.parent))
    return None if line is None else Tripwire.from_list(line)


def keep_tripwire(settings: Settings, folder: Path, line: Tripwire | None) -> None:
    """Draw, or take away, the line for the videos of a folder."""
    lines = settings[TRIPWIRES]
    lines.pop(_name(folder), None)
    if line is not None:
        lines[_name(folder)] = line.to_list()
    settings[TRIPWIRES] = lines


def _name(folder: Path) -> str:
    return os.path.abspath(folder)  # noqa: PTH100 - Path.resolve would follow links

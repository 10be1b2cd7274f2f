"""What the list shows, as results for an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lpr_desktop.gui.picture.item import PictureItem, PictureState
from lpr_desktop.gui.read.pictures import PictureListModel

if TYPE_CHECKING:
    from lpr_desktop.reading.export import Corrections
    from lpr_desktop.reading.reader import PictureResult


def shown_results(model: PictureListModel) -> list[tuple[PictureResult, Corrections]]:
    """What is read of the pictures that the list shows."""
    return [
        _result(item)
        for item in map(model.item, range(model.rowCount()))
        if item.state in (PictureState.READ, PictureState.FAILED) or item.readings
    ]


def _result(item: PictureItem) -> tuple[PictureResult, Corrections]:
    from lpr_desktop.reading.reader import PictureResult

    result = PictureResult(
        item.path,
        item.width,
        item.height,
        item.seconds,
        tuple(shown.reading for shown in item.readings),
        item.notes,
        item.error,
    )
    return result, [shown.corrected for shown in item.readings]

"""Boxes on the clipboard: from picture to picture, and from one window to another."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.geometry import Box, ordered_corners

_TYPE = "application/x-lpr-desktop-boxes"
_MOST = 10_000


def copy_boxes(boxes: Iterable[AnnotatedBox]) -> None:
    """Put boxes on the clipboard; other programs see their texts."""
    contents = list(boxes)
    rows = [
        {
            "box": list(one.box.as_tuple()),
            "class": one.class_name,
            "text": one.text,
            "difficult": one.difficult,
            "truncated": one.truncated,
            "corners": one.corners,
            "attributes": one.attributes,
        }
        for one in contents
    ]
    data = QMimeData()
    data.setData(_TYPE, QByteArray(json.dumps(rows).encode("ascii")))
    texts = [one.text for one in contents if one.text]
    if texts:
        data.setText("\n".join(texts))
    QGuiApplication.clipboard().setMimeData(data)


def copied_boxes() -> list[AnnotatedBox]:
    """The boxes on the clipboard; none if something else is there, or something damaged."""
    data = QGuiApplication.clipboard().mimeData()
    if not data.hasFormat(_TYPE):
        return []
    try:
        rows = json.loads(bytes(data.data(_TYPE).data()))
        return [_box(row) for row in rows[:_MOST]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _box(row: dict[str, Any]) -> AnnotatedBox:
    corners = [(float(x), float(y)) for x, y in row["corners"] or ()]
    return AnnotatedBox(
        Box.from_points(*map(float, row["box"])),
        str(row["class"]),
        None if row["text"] is None else str(row["text"]),
        bool(row["difficult"]),
        bool(row["truncated"]),
        ordered_corners(corners) if corners else None,
        [(str(name), str(value)) for name, value in row["attributes"]],
    )

"""Small pictures of plates, for lists and the journal."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 240, 96
"""The most pixels of a thumbnail; a plate of one line fills 240 × 50."""

_QUALITY = 80


def crop_jpeg(crop: NDArray[np.uint8]) -> bytes | None:
    """A cut-out plate, RGB uint8 (H, W, 3), as a JPEG of about 3 KB; None for an empty one."""
    if not crop.size:
        return None
    rows, columns = crop.shape[:2]
    scale = min(WIDTH / columns, HEIGHT / rows, 1.0)
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = cv2.resize(crop, size, interpolation=cv2.INTER_AREA) if scale < 1 else crop
    done, jpeg = cv2.imencode(
        ".jpg", np.ascontiguousarray(small[..., ::-1]), (cv2.IMWRITE_JPEG_QUALITY, _QUALITY)
    )
    return jpeg.tobytes() if done else None

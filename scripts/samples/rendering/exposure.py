"""From light to a photograph: glare, blur, noise, tone and JPEG."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from rendering.noise import FloatImage


@dataclass(frozen=True, slots=True)
class Faults:
    """What a camera does to a picture. ``blur`` and ``motion`` are in pixels, ``noise`` is the
    deviation in grey levels, ``jpeg`` the quality (1 to 100; 0 leaves JPEG out).
    """

    blur: float = 0.55
    motion: float = 0.0
    motion_angle: float = 0.0
    noise: float = 1.6
    jpeg: int = 0
    vignette: float = 0.16


def develop(
    light: FloatImage, exposure: float, oversample: int, faults: Faults, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """RGB uint8 (H, W, 3) of linear light (H * oversample, W * oversample, 3)."""
    height, width = light.shape[0] // oversample, light.shape[1] // oversample
    # Very bright lamps would keep jagged edges when averaged: squash them first.
    capped = np.minimum(light, 24.0)
    image = np.asarray(
        cv2.resize(capped, (width, height), interpolation=cv2.INTER_AREA), np.float32
    )
    image *= exposure
    image += _glare(image)
    if faults.blur > 0:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), faults.blur), np.float32)
    if faults.motion >= 1:
        image = np.asarray(
            cv2.filter2D(image, -1, _streak(faults.motion, faults.motion_angle)), np.float32
        )
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    image *= (1 - faults.vignette * (x**2 + y**2) * 0.75)[..., None]
    # Filmic curve after K. Narkowicz, "ACES Filmic Tone Mapping Curve" (2015).
    image *= 0.85
    toned = image * (2.51 * image + 0.03) / (image * (2.43 * image + 0.59) + 0.14)
    grey = np.clip(toned, 0, 1) ** (1 / 2.2) * 255
    if faults.noise > 0:
        luma = rng.normal(0, faults.noise, (height, width, 1)).astype(np.float32)
        chroma = rng.normal(0, faults.noise * 0.6, (height, width, 3)).astype(np.float32)
        grey += cv2.GaussianBlur(chroma, (0, 0), 0.9) + luma
    out = np.clip(np.round(grey), 0, 255).astype(np.uint8)
    if faults.jpeg:
        flags = [cv2.IMWRITE_JPEG_QUALITY, faults.jpeg]
        coded = cv2.imencode(".jpg", cv2.cvtColor(out, cv2.COLOR_RGB2BGR), flags)[1]
        out = np.asarray(cv2.cvtColor(cv2.imdecode(coded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB))
    return out


def _glare(image: FloatImage) -> FloatImage:
    """Light that lamps and the sun's reflections spread over their surroundings."""
    bright = np.clip(image - 1.1, 0, 12)
    scale = image.shape[1] / 1280
    small = cv2.resize(bright, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    near = cv2.GaussianBlur(small, (0, 0), max(0.6, 2.5 * scale))
    far = cv2.GaussianBlur(small, (0, 0), max(1.0, 12 * scale))
    spread = 0.10 * near + 0.07 * far
    size = image.shape[1], image.shape[0]
    return np.asarray(cv2.resize(spread, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _streak(length: float, angle: float) -> FloatImage:
    size = int(np.ceil(length)) | 1
    kernel = np.zeros((size, size), np.float32)
    reach = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))]) * (length - 1) / 2
    middle = size // 2
    ends = [np.round((middle + side * reach) * 16).astype(int).tolist() for side in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, 4)
    return np.asarray(kernel / kernel.sum(), np.float32)

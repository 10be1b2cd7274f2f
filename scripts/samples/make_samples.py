"""Draw the sample pictures again: resources/samples/*.webp, each with its annotation.

    python scripts/samples/make_samples.py [NAME ...]

The same program gives the same pictures. The annotations (Pascal VOC) say where the plates are
and what is on them, so that ``lpr-desktop evaluate resources/samples`` works.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.drawing.example import annotation  # noqa: E402
from lpr_desktop.drawing.street import Street  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from sample_scenes import SAMPLES  # noqa: E402

QUALITY = 90


def main(names: list[str]) -> int:
    """Draw the named samples, or all."""
    unknown = set(names) - {sample.name for sample in SAMPLES}
    if unknown:
        print(f"No such sample: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    folder = ROOT / "resources" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        if names and sample.name not in names:
            continue
        scene = sample.draw()
        picture = cv2.cvtColor(scene.image, cv2.COLOR_RGB2BGR)
        data = cv2.imencode(".webp", picture, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])[1].tobytes()
        file = folder / f"{sample.name}.webp"
        write_atomic(file, data)
        plain = Street(scene.image, scene.boxes, scene.corners, scene.texts)
        write_atomic(file.with_suffix(".xml"), annotation(file, plain))
        plates = ", ".join(scene.texts) or "none"
        print(f"{file.name}: {len(data) // 1024} KB, plates: {plates}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

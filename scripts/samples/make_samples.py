"""Draw the sample pictures again: resources/samples/*.webp, each with its annotation.

    python scripts/samples/make_samples.py [NAME ...]

The same program gives the same pictures. The annotations (Pascal VOC) say where the plates are
and what is on them, so that ``lpr-desktop evaluate resources/samples`` works.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.files import write_atomic  # noqa: E402
from rendering.samples import SAMPLES  # noqa: E402
from rendering.scenes import Scene  # noqa: E402

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
        file_name = f"{sample.name}.webp"
        write_atomic(folder / file_name, data)
        write_atomic(folder / f"{sample.name}.xml", annotation(file_name, scene))
        plates = ", ".join(scene.texts) or "none"
        print(f"{file_name}: {len(data) // 1024} KB, plates: {plates}", flush=True)
    return 0


def annotation(file_name: str, scene: Scene) -> bytes:
    """The plates of a scene as a Pascal VOC file."""
    height, width = scene.image.shape[:2]
    root = etree.Element("annotation", verified="yes")
    _add(root, folder="samples", filename=file_name)
    _add(etree.SubElement(root, "source"), database="drawn by code")
    _add(etree.SubElement(root, "size"), width=width, height=height, depth=3)
    _add(root, segmented=0)
    for box, text in zip(scene.boxes, scene.texts, strict=True):
        item = etree.SubElement(root, "object")
        _add(item, name="plate", pose="Unspecified", truncated=0, difficult=0)
        x0, y0, x1, y1 = (round(value) for value in box.as_tuple())
        bounds = etree.SubElement(item, "bndbox")
        _add(bounds, xmin=max(1, x0), ymin=max(1, y0), xmax=min(width, x1), ymax=min(height, y1))
        attribute = etree.SubElement(etree.SubElement(item, "attributes"), "attribute")
        _add(attribute, name="text", value=text)
    etree.indent(root, "\t")
    return etree.tostring(root) + b"\n"


def _add(parent: etree._Element, **values: object) -> None:
    for name, value in values.items():
        etree.SubElement(parent, name).text = str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

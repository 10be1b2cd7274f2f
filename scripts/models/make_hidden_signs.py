"""Make the lines that the network of hidden signs is trained on (see train_hidden_signs.py).

    python scripts/models/make_hidden_signs.py real DATA --out FILE.npy      real crops
    python scripts/models/make_hidden_signs.py drawn DATA --out FILE.npy     drawn plates

DATA is the folder with the sets marked `train`. Lines are cut as in reading, by the plate network
that ships. In about two thirds of those of real crops something was painted over a sign or two.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_views import load_backgrounds, rng_of, save  # noqa: E402

from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.ocr.hidden_signs import WIDTH, padded  # noqa: E402
from lpr_desktop.ocr.line import LINE_HEIGHT  # noqa: E402
from lpr_desktop.ocr.plate import LEAST_ROW, region_of  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.ocr.row_strip import level_row, strip_of  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Points  # noqa: E402
from plate_views.art import draw_art  # noqa: E402
from plate_views.cover import add_decoys, hide, hide_sign  # noqa: E402
from plate_views.photograph import photographed, quad_of  # noqa: E402
from plate_views.real import VARIANTS, changed, read_rows, real_crops  # noqa: E402

LINE = np.dtype(
    [
        ("line", np.uint8, (LINE_HEIGHT, WIDTH)),
        ("hidden", np.bool_, WIDTH),  # columns in which a sign is hidden
        ("crop", np.int32),  # number of the real crop; -1: drawn
    ]
)
SEED = 20261129
_ENOUGH = 4  # signs of a row in which one is hidden
_MIDDLE = slice(10, 30)  # rows of a line that signs fill
_MOST = 110  # grey of a mask, on the mean of a column


def lines_of(
    network: PlateNetwork, picture: Picture, box: Box, covers: Sequence[Points], crop: int
) -> list[Any]:
    """The lines of a plate as they are read, and where in them something is hidden.

    Nothing, if none of the ``covers`` lies in a line.
    """
    layout = network.look(picture, box)
    rows = [row for row in layout.rows if row.score >= LEAST_ROW]
    if not rows:
        return []
    mask = np.zeros(picture.shape, np.uint8)
    for cover in covers:
        points = np.round(cover * 16).astype(np.int32)
        cv2.fillConvexPoly(mask, points, (255, 255, 255), cv2.LINE_AA, 4)
    found = []
    region = region_of(picture, box, rows)
    for row in rows:
        level = level_row(picture, region, row)
        line, seen = level.line(), level.place_in_line(strip_of(mask, region, row)[0])
        record = np.zeros((), LINE)
        record["line"], record["crop"] = padded(line), crop
        record["hidden"] = padded(seen)[_MIDDLE].mean(0) > _MOST
        record["hidden"][line.shape[1] :] = False
        found.append(record)
    return found if not covers or any(record["hidden"].any() for record in found) else []


def real_lines(data: Path, network: PlateNetwork) -> Iterator[Any]:
    """Lines of real crops, of each some as they are and twice as many with something hidden."""
    engine = create_engine()
    for number, crop in enumerate(real_crops(data)):
        seen = read_rows(crop, engine)
        if seen is None:
            continue
        rng = rng_of(crop.name + "line")
        longest = max(seen.layout.rows, key=lambda row: len(row.shapes))
        signs = longest.shapes / np.tile(seen.scale, 2) + np.tile(seen.origin, 2)
        for index in range(3 * VARIANTS if len(signs) >= _ENOUGH else VARIANTS):
            whole, covers = crop.image, np.empty((0, 4, 2))
            if index >= VARIANTS:
                whole, rect = hide_sign(crop.image, signs, seen.layout.light_on_dark, rng)
                covers = quad_of(rect)[None]
            picture, place, moved = changed(whole, crop.box, covers, rng, index % VARIANTS)
            yield from lines_of(network, picture, place, list(moved), number)


def drawn_lines(data: Path, network: PlateNetwork, count: int) -> Iterator[Any]:
    """Lines of drawn plates, nearly half of them with something hidden."""
    backgrounds, places = load_backgrounds(data, 210)
    for number in range(count):
        rng = np.random.default_rng((SEED, number))
        difficulty = float(rng.random() ** 2)
        low = np.log(9 + 8 * (1 - difficulty))
        characters = float(np.exp(rng.uniform(low, np.log(52))))
        try:
            art = draw_art(rng, characters)
            if rng.random() < 0.3:
                add_decoys(art, rng, backgrounds)
            if rng.random() < 0.45:
                hide(art, rng, backgrounds)
            photo = photographed(art, characters, difficulty, rng, backgrounds, places)
        except ValueError:  # a font without one of the signs
            continue
        if photo is not None:
            covers = [photo.quad(rect) for rect in art.covers]
            yield from lines_of(network, photo.image, photo.box, covers, -1)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["real", "drawn"])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=10_000, help="of drawn plates")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    network = PlateNetwork()
    if chosen.what == "real":
        found = list(real_lines(chosen.data, network))
    else:
        found = list(drawn_lines(chosen.data, network, chosen.count))
    save(chosen.out, np.array(found, LINE))
    print(len(found), "lines", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

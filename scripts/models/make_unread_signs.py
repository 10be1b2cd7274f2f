"""Make the lines that the network of hidden signs is trained on (see train_unread_signs.py).

    python scripts/models/make_unread_signs.py real DATA --out FILE.npy      real crops
    python scripts/models/make_unread_signs.py drawn DATA --out FILE.npy     drawn plates

DATA is the folder with the sets marked `train`. Lines are cut as in reading, by the plate network
that ships. In about two thirds of those of real crops something was painted over a sign or two.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_views import COUNTRY_LABELS, load_backgrounds, rng_of, save  # noqa: E402

from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.ocr.line import LINE_HEIGHT  # noqa: E402
from lpr_desktop.ocr.plate import LEAST_ROW, region_of  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.ocr.row_strip import level_row, strip_of  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.ocr.unread_signs import WIDTH, padded  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Points, Rng  # noqa: E402
from plate_views.art import draw_art  # noqa: E402
from plate_views.cover import add_decoys, hide, hide_sign  # noqa: E402
from plate_views.foreign import script_ink  # noqa: E402
from plate_views.photograph import photographed, quad_of  # noqa: E402
from plate_views.real import VARIANTS, changed, read_rows, real_crops  # noqa: E402
from plate_views.record import COUNTRIES, NUMBER  # noqa: E402

LINE = np.dtype(
    [
        ("line", np.uint8, (LINE_HEIGHT, WIDTH)),
        ("hidden", np.bool_, WIDTH),  # columns in which a sign is hidden
        ("foreign", np.bool_, WIDTH),  # columns in which one of another script stands
        ("crop", np.int32),  # number of the real crop; -1: drawn
    ]
)
SEED = 20261129
_ENOUGH = 4  # signs of a row in which one is hidden
_MIDDLE = slice(10, 30)  # rows of a line that signs fill
_MOST = 110  # grey of a mask, on the mean of a column


MIXED = frozenset("AE SA IQ EG MA TN IR LB JO KW QA BH OM LY DZ TH LA KR JP CN TW NP".split())
"""Countries of whose real plates it is not known where signs of another script stand."""


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """What lines get between two signs that is no sign to be read.

    Attributes:
        picture: Share of the lines that get an empty place, a seal or a part of a photograph.
        script: Share that get a sign of another script.
        rng: Where all chance comes from.
        pictures: RGB photographs to cut from.
    """

    picture: float
    script: float
    rng: Rng
    pictures: Sequence[Picture]


def lines_of(
    network: PlateNetwork,
    picture: Picture,
    box: Box,
    covers: Sequence[Points],
    crop: int,
    foreign: Sequence[Points] = (),
    room: Room | None = None,
) -> list[Any]:
    """The lines of a plate as they are read, and where in them something is hidden.

    Nothing, if none of the ``covers`` lies in a line.
    """
    layout = network.look(picture, box)
    rows = [row for row in layout.rows if row.score >= LEAST_ROW]
    if not rows:
        return []
    masks = []
    for quads in (covers, foreign):
        mask = np.zeros(picture.shape, np.uint8)
        for quad in quads:
            points = np.round(quad * 16).astype(np.int32)
            cv2.fillConvexPoly(mask, points, (255, 255, 255), cv2.LINE_AA, 4)
        masks.append(mask)
    found = []
    region = region_of(picture, box, rows)
    for row in rows:
        level = level_row(picture, region, row)
        line = level.line()
        hidden, other = (level.place_in_line(strip_of(mask, region, row)[0]) for mask in masks)
        if room and room.rng.random() < room.picture + room.script:
            signs = np.zeros_like(level.strip)
            for x0, y0, x1, y1 in np.maximum(level.shapes.shapes, 0).round().astype(int):
                signs[y0:y1, x0:x1] = 255
            line, hidden, other = opened(line, hidden, other, level.place_in_line(signs), room)
        record = np.zeros((), LINE)
        record["line"], record["crop"] = padded(line), crop
        for name, seen in (("hidden", hidden), ("foreign", other)):
            record[name] = padded(seen)[_MIDDLE].mean(0) > _MOST
            record[name][line.shape[1] :] = False
        found.append(record)
    return found if not covers or any(record["hidden"].any() for record in found) else []


def opened(line: Any, hidden: Any, foreign: Any, signs: Any, room: Room) -> tuple[Any, Any, Any]:
    """A line with something between two signs, or before or after all, that is not to be read.

    Args:
        line: Grey uint8 (H, W).
        hidden: The same size, white where a sign is hidden.
        foreign: The same size, white where one of another script stands.
        signs: The same size, white where signs were found.
        room: What it gets.

    Returns:
        The line, and where signs are hidden and of another script; as they were, if there is no
        place.
    """
    rng = room.rng
    inked = (signs[_MIDDLE].mean(0) > _MOST).astype(np.int8)
    starts, ends = (np.flatnonzero(np.diff(inked, prepend=0, append=0) == way) for way in (1, -1))
    if not len(starts):
        return line, hidden, foreign
    places = ((ends[:-1] + starts[1:]) // 2).tolist()
    is_script = rng.random() * (room.picture + room.script) < room.script
    if is_script:
        places += [max(2, int(starts[0]) - 3)] * 2 + [min(line.shape[1] - 2, int(ends[-1]) + 3)]
    places = [x for x in places if hidden[_MIDDLE, x - 2 : x + 3].mean() < 1]
    if not places:
        return line, hidden, foreign
    x = int(rng.choice(places))
    ink = script_ink(len(line), rng) if is_script else None
    usual = float(np.median(ends - starts))
    more = max(4, round(usual * float(rng.uniform(0.3, 1.3))))
    if ink is not None:
        more = ink.shape[1] + max(2, round(usual * float(rng.uniform(0.1, 0.6))))
    edges = np.float32(line[:, x - 1 : x + 2]).mean(1, keepdims=True)
    filled = np.repeat(edges, more, 1) + rng.normal(0, float(rng.uniform(0, 5)), (len(line), more))
    wide = np.concatenate([np.float32(line[:, :x]), filled, np.float32(line[:, x:])], 1)
    nothing = np.zeros((len(line), more), np.uint8)
    hidden, foreign = (
        np.concatenate([mask[:, :x], nothing, mask[:, x:]], 1) for mask in (hidden, foreign)
    )
    if ink is not None:
        dark = float(np.quantile(line[signs > 0], 0.1)) + float(rng.uniform(0, 40))
        left = x + (more - ink.shape[1]) // 2
        place = wide[:, left : left + ink.shape[1]]
        place += (dark - place) * ink
        foreign[:, left : left + ink.shape[1]] = 255
    elif rng.random() < 0.75:
        beyond = round(more * float(rng.uniform(-0.15, 0.15)))  # part of it may lie behind signs
        _add_picture(wide[:, max(0, x - beyond) : x + more + beyond], rng, room.pictures)
    return np.clip(wide, 0, 255).astype(np.uint8), hidden, foreign


def _add_picture(place: Any, rng: Rng, pictures: Sequence[Picture]) -> None:
    """Draw a seal or a part of a photograph into a part of a line, float32 (H, W)."""
    size = np.array(place.shape[::-1])
    reach = 1 + rng.normal(0, float(rng.choice([0, 0, 0.15, 0.3])), 24)
    turns = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    half = size * (0.5, float(rng.uniform(0.2, 0.55))) * reach[:, None]
    points = np.stack([np.cos(turns), np.sin(turns)], 1) * half
    points += size * (0.5, float(rng.uniform(0.4, 0.6)))
    mask = np.zeros(place.shape, np.uint8)
    cv2.fillPoly(mask, [np.round(points * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    share = cv2.GaussianBlur(np.float32(mask) / 255, (0, 0), float(rng.uniform(0.3, 1.5)))
    if rng.random() < 0.5:
        picture = pictures[int(rng.integers(len(pictures)))]
        y, x = (int(rng.integers(max(1, side - 60))) for side in picture.shape[:2])
        part = cv2.cvtColor(picture[y : y + 60, x : x + 60], cv2.COLOR_RGB2GRAY)
        paint = cv2.resize(np.float32(part), place.shape[::-1], interpolation=cv2.INTER_AREA)
    else:
        rough = rng.normal(0, float(rng.uniform(5, 60)), (7, max(2, round(place.shape[1] / 5))))
        paint = rng.uniform(20, 200) + cv2.resize(np.float32(rough), place.shape[::-1])
    place += (paint - place) * share * float(rng.uniform(0.35, 1))


def _first_sign(box: Box) -> tuple[float, float, float, float]:
    """Where the first sign of a Chinese plate stands."""
    left, top, right, bottom = box.as_tuple()
    high, wide = bottom - top, right - left
    return left + 0.03 * wide, top + 0.12 * high, left + 0.14 * wide, bottom - 0.12 * high


def real_lines(data: Path, network: PlateNetwork) -> Iterator[Any]:
    """Lines of real crops, of each some as they are and twice as many with something hidden."""
    engine = create_engine()
    pictures, _ = load_backgrounds(data, 60)
    with COUNTRY_LABELS.open(encoding="utf-8", newline="") as stream:
        countries = {row["image"]: row["country"].upper() for row in csv.DictReader(stream)}
    for number, crop in enumerate(real_crops(data)):
        is_chinese = crop.country == COUNTRIES.index("CN")
        seen = None if countries.get(crop.name) in MIXED else read_rows(crop, engine)
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
            foreign = quad_of(_first_sign(crop.box))[None] if is_chinese else covers[:0]
            both = np.concatenate([covers, foreign])
            picture, place, moved = changed(whole, crop.box, both, rng, index % VARIANTS)
            painted, other = list(moved[: len(covers)]), list(moved[len(covers) :])
            room = Room(0.25, 0.25, rng, pictures)
            yield from lines_of(network, picture, place, painted, number, other, room)


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
            if any(row.kind == NUMBER and row.scripts != {"latin"} for row in art.rows):
                continue  # where its other signs stand is not known
            if rng.random() < 0.3:
                add_decoys(art, rng, backgrounds)
            if rng.random() < 0.45:
                hide(art, rng, backgrounds)
            photo = photographed(art, characters, difficulty, rng, backgrounds, places)
        except ValueError:  # a font without one of the signs
            continue
        if photo is not None:
            covers = [photo.quad(rect) for rect in art.covers]
            room = Room(0.12, 0.25, rng, backgrounds)
            yield from lines_of(network, photo.image, photo.box, covers, -1, (), room)


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

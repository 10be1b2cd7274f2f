"""Make the views that the country network is trained on (see train_country_network.py).

    python scripts/models/make_country_views.py draw DATA --out FOLDER    drawn, shard by shard
    python scripts/models/make_country_views.py real DATA --out FOLDER    told by eye

DATA is the folder with the sets marked `train`. Shard n is a function of the seed and n alone; one
that is there is not made again. Real plates are crops of ``world-crops`` and boxes of
``openimages`` whose country was told by eye (``plate_countries.csv``).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_band_views import See, photographs_of_drawn  # noqa: E402
from make_plate_views import COUNTRY_LABELS, in_front, make_views, rng_of, told_by_eye  # noqa: E402

from lpr_desktop.drawing.styles import STYLES, dressed, random_style  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.ocr.plate_layout import LEAST_PLATE  # noqa: E402
from lpr_desktop.ocr.plate_network import FLAT_HEIGHT, FLAT_WIDTH, PlateNetwork, flat  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Rng  # noqa: E402
from plate_views.art import Art, draw_art  # noqa: E402
from plate_views.record import COUNTRIES, OTHER  # noqa: E402

SEED = 20261201
SHARD = 1000
LOOKS = 4
"""Views of a real plate."""

RECORD = np.dtype([("image", np.uint8, (FLAT_HEIGHT, FLAT_WIDTH, 3)), ("country", np.int16)])

_STYLES = sorted(STYLES.values(), key=lambda style: style.code)
_BY_COUNTRY = [[s for s in _STYLES if s.country == country] for country in COUNTRIES]


def _style(rng: Rng) -> Any:
    """The layout of a plate: every country equally often, its layouts almost so."""
    if rng.random() < 0.08:
        return random_style(rng)
    styles = _BY_COUNTRY[int(rng.integers(len(_BY_COUNTRY)))]
    # Were they drawn as seldom as some are met, nothing would be learned of these.
    shares = np.array([style.share for style in styles]) ** 0.3
    return dressed(styles[int(rng.choice(len(styles), p=shares / shares.sum()))], rng)


def draw_shard(
    number: int, backgrounds: list[Picture], places: list[list[Box]], size: int = SHARD
) -> Any:
    """So many views of drawn plates."""
    rng = np.random.default_rng((SEED, number))

    def make(characters: float) -> tuple[Art, int, See]:
        art = draw_art(rng, characters, scrambling=0.2, stacking=0.03, style=_style(rng))
        return art, art.country, flat

    return photographs_of_drawn(np.zeros(size, RECORD), rng, 48, make, backgrounds, places)


def real_views(data: Path, labels: Path = COUNTRY_LABELS) -> Iterator[Any]:
    """Views of plates whose country was told by eye, between the corners that are found."""
    network = PlateNetwork()
    numbers = {code.lower(): number for number, code in enumerate(COUNTRIES)}
    for name, country, image, box in told_by_eye(data, labels):
        size = np.tile([box.width, box.height], 2)
        for off in (np.zeros(4), *rng_of(name).normal(0, 0.025, (LOOKS - 1, 4))):
            seen = Box(*(np.array(box.as_tuple()) + off * size).tolist())
            layout = network.look(image, seen.clipped(image.shape[1], image.shape[0]))
            if layout.score >= LEAST_PLATE:
                record = np.zeros((), RECORD)
                record["image"] = flat(image, layout.corners)
                record["country"] = numbers.get(country, OTHER)
                yield record


if __name__ == "__main__":
    sys.exit(
        make_views(
            __doc__ or "",
            RECORD,
            {"draw": ("drawn", in_front(draw_shard))},
            {"real": ("named", real_views)},
        )
    )

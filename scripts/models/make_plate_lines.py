"""Make the lines that the plate model is trained on (see train_plate_ocr.py).

    python scripts/models/make_plate_lines.py draw DATA    plates drawn by code, shard after shard
    python scripts/models/make_plate_lines.py cut DATA     real crops of the sets marked `train`

DATA is the folder with `world`, `world-crops` and `china-crops`. Shards lie in
scratch/plate-ocr/lines; one that is there is not made again, so the script goes on where it
stopped. Shard n is a function of the seed and n alone. Fonts: free ones (OFL), installed with

    npm install --prefix scratch/fonts $(sed 's,^,@fontsource/,' scripts/models/plate_fonts.txt)

and Arabic ones of Debian's fonts-kacst, fonts-hosny-amiri and fonts-arabeyes for the word in
Tunisian plates; without them the plates are drawn with the project's own alphabet alone.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import ImageFont

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_views import load_backgrounds  # noqa: E402

from lpr_desktop.drawing.lettering import TUNIS, Face, FontFace, Mask, StrokeFace, varied  # noqa: E402
from lpr_desktop.drawing.styles import STYLES, dressed  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr.plate import prepare, whole  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.training.drawn_plates import TUNISIAN  # noqa: E402
from lpr_desktop.training.plate_lines import (  # noqa: E402
    LEAST_HEIGHT,
    WHOLE_SHARE,
    Line,
    Picture,
    matched_lines,
)
from lpr_desktop.training.plate_lines_store import LineSet  # noqa: E402
from lpr_desktop.training.real_lines import views  # noqa: E402
from plate_views.art import Art, draw_art  # noqa: E402
from plate_views.cover import add_decoys  # noqa: E402
from plate_views.photograph import Photograph, photographed  # noqa: E402
from plate_views.record import NUMBER  # noqa: E402

LABELS = ROOT / "scripts" / "models" / "plate_labels.csv"
SEED = 20261123
SHARD = 1500
VARIANTS = 8
HELD_OUT = 0.15
_ARABIC = ("Kacst*.ttf", "Amiri-Bold.ttf", "ae_AlHor.ttf", "ae_Nice.ttf", "ae_Arab.ttf")
_WEIGHTS = ("-400-", "-500-", "-600-", "-700-")
_OWN_FACE = 0.5
_SCRAMBLED = 0.75


@dataclass(frozen=True, slots=True)
class _ArabicFace:
    """A face that draws the Arabic word *Tunis* with a font of its own.

    On plates the word is lower than the digits and rises to the right.

    Attributes:
        face: Draws everything else.
        arabic: Draws the word.
        part: Height of the word's letters for a digit's.
        rise: Degrees.
        weight: Pixels of a digit of 100 that strokes are thickened by; negative: thinned.
    """

    face: Face
    arabic: FontFace
    part: float = 0.8
    rise: float = 0.0
    weight: float = 0.0

    def line(self, text: str, height: float) -> Mask:
        if text != TUNIS:
            return self.face.line(text, height)
        word = self.arabic.line("تونس", height * self.part)
        rows, columns = word.shape
        turn = np.radians(self.rise)
        higher = round(rows + columns * abs(np.sin(turn)))
        slope = -np.tan(turn)
        moved = (higher - rows) / 2 - slope * columns / 2
        matrix = np.array([[1, 0, 0], [slope, 1, moved]], np.float32)
        word = cv2.warpAffine(word, matrix, (columns, higher), flags=cv2.INTER_LINEAR)
        size = round(abs(self.weight) * height / 100)
        if size:
            change = cv2.dilate if self.weight > 0 else cv2.erode
            word = change(word, np.ones((size + 1, size + 1), np.uint8))
        return np.asarray(word, np.uint8)


@dataclass(frozen=True, slots=True)
class _Fonts:
    latin: tuple[Path, ...]
    arabic: tuple[Path, ...]

    @staticmethod
    def find(folder: Path) -> _Fonts:
        found = sorted(folder.rglob("*-latin-*-normal.woff"))
        latin = [p for p in found if any(w in p.name for w in _WEIGHTS) and _is_complete(p)]
        arabic = [p for pattern in _ARABIC for p in Path("/usr/share/fonts").rglob(pattern)]
        return _Fonts(tuple(latin), tuple(sorted(arabic)))

    def face(self, own: StrokeFace, text: str, rng: np.random.Generator) -> Face:
        face: Face
        if not self.latin or rng.random() < _OWN_FACE:
            face = varied(own, rng)
        else:
            path = self.latin[int(rng.integers(len(self.latin)))]
            face = FontFace(path, float(np.exp(rng.normal(0, 0.12))))
        if TUNIS not in text:
            return face
        if self.arabic and rng.random() < 0.8:
            arabic = self.arabic[int(rng.integers(len(self.arabic)))]
            return _ArabicFace(
                face,
                FontFace(arabic, float(rng.uniform(0.7, 1.2))),
                float(rng.uniform(0.5, 0.95)),
                float(rng.normal(7, 7)),
                float(rng.uniform(-2, 5)),
            )
        return own


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """What plates are drawn with: see ``draw_shard``."""

    fonts: _Fonts
    backgrounds: list[Picture]
    places: list[list[Box]]
    tunisian: float


_WITH_WORD = sorted(
    (style for style in STYLES.values() if any(TUNIS in text for text in style.patterns)),
    key=lambda style: style.code,
)


def _is_complete(path: Path) -> bool:
    """Whether a font draws every letter and digit, and each differently."""
    font = ImageFont.truetype(str(path), 40)
    shapes = {bytes(font.getmask(sign)) for sign in "ABCDEFGHJKLMNPQRSTUVWXYZ023456789"}
    return len(shapes) == 33 and font.getmask("H").size[1] > 15


def draw_shard(number: int, draw: Draw, network: PlateNetwork) -> list[Line]:
    """Lines of drawn plates: seen from any side, in frames, with seals beside their rows."""
    rng = np.random.default_rng((SEED, number))
    lines: list[Line] = []
    while len(lines) < SHARD:
        style = None
        if rng.random() < draw.tunisian:
            style = dressed(_WITH_WORD[int(rng.integers(len(_WITH_WORD)))], rng)
        difficulty = float(rng.random() ** 0.8)
        low = np.log(LEAST_HEIGHT + (1 - difficulty) * 14)
        characters = float(np.exp(rng.uniform(low, np.log(60))))
        try:
            art = draw_art(rng, characters, faces=draw.fonts, scrambling=_SCRAMBLED, style=style)
        except ValueError:  # a font without one of the signs
            continue
        if rng.random() < 0.3:
            add_decoys(art, rng, draw.backgrounds)
        for _ in range(2):
            photo = photographed(art, characters, difficulty, rng, draw.backgrounds, draw.places)
            if photo is not None:
                lines += _lines_in(photo, art, network, rng)
    return lines[:SHARD]


def _lines_in(
    photo: Photograph, art: Art, network: PlateNetwork, rng: np.random.Generator
) -> list[Line]:
    """The lines of the rows that are wholly in the picture."""
    numbers = [row for row in art.rows if row.kind == NUMBER]
    shown = [row for row in numbers if photo.shown(row.rect)[1] * row.count < 0.1]
    if len(numbers) == len(shown) == 1 and rng.random() < WHOLE_SHARE:
        return [Line(line, numbers[0].text) for line in whole(photo.image, photo.box)]
    rows = [(photo.quad(row.rect), row.text) for row in shown]
    return matched_lines(prepare(photo.image, photo.box, network), rows)


def held_out(text: str) -> bool:
    """Whether crops with this text are kept from the training; the same car is on one side."""
    digest = hashlib.sha256(f"{SEED}:{text}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32 < HELD_OUT


def mended(text: str) -> str:
    """A British plate with its I and 1, O and 0 as they must be; any other text as it is.

    PP-OCRv6 takes the British 1 for an I: in a sample of 200 that was 4 errors in 10.
    """
    if len(text) != 7:
        return text
    letters, digits = str.maketrans("10", "IO"), str.maketrans("IO", "10")
    front = text[:2].translate(letters), text[2:4].translate(digits)
    if front[0].isalpha() and front[1].isdigit() and text[4:].translate(letters).isalpha():
        return "".join(front) + text[4:].translate(letters)
    return text


def world_plate(image: Picture) -> Box:
    """The plate in a crop of `world-crops`, which has 15 to 25 % of it around."""
    height, width = image.shape[:2]
    return Box(0.12 * width, 0.12 * height, 0.88 * width, 0.88 * height)


def cut_world(data: Path, part: str, network: PlateNetwork) -> Iterator[tuple[str, Line]]:
    """Lines of the real crops with a settled text (plate_labels.csv), each in several views."""
    with LABELS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        texts = row["text"].split("/")
        if held_out("".join(texts)) != (part == "held-out"):
            continue
        image = open_image(data / "world-crops" / "images" / row["image"])
        count = 1 if part == "held-out" else VARIANTS
        yield from _views(image, world_plate(image), row["image"], texts, count, network)


def cut_china(data: Path, network: PlateNetwork) -> Iterator[tuple[str, Line]]:
    """Lines of the Chinese crops; the province's sign in front is not read."""
    folder = data / "china-crops"
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        text = "".join(sign for sign in row["text"] if sign.isascii())
        image = open_image(folder / "images" / row["image"])
        box = Box(0, 0, image.shape[1], image.shape[0])
        if len(text) == len(row["text"]) - 1:
            yield from _views(image, box, row["image"], [text], VARIANTS, network)


def _views(
    image: Picture, box: Box, name: str, texts: list[str], count: int, network: PlateNetwork
) -> Iterator[tuple[str, Line]]:
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
    rng = np.random.default_rng((SEED, seed))
    for picture, place, _ in views(image, box, count, rng):
        lines = prepare(picture, place, network).lines
        if len(lines) == len(texts):
            for line, text in zip(lines, texts, strict=True):
                yield name, Line(line, text)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["draw", "cut"])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "scratch/plate-ocr/lines")
    parser.add_argument("--fonts", type=Path, default=ROOT / "scratch/fonts")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--shards", type=int, default=60)
    parser.add_argument("--tunisian", type=float, default=TUNISIAN, help="part of the plates")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    network = PlateNetwork()
    if chosen.what == "cut":
        jobs = {
            "world-train": lambda: cut_world(chosen.data, "train", network),
            "world-held-out": lambda: cut_world(chosen.data, "held-out", network),
            "china": lambda: cut_china(chosen.data, network),
        }
        for name, job in jobs.items():
            found = list(job())
            LineSet.of([line for _, line in found], [n for n, _ in found]).save(
                chosen.out / f"{name}.npz"
            )
            print(name, len(found), "lines", flush=True)
        return
    draw = Draw(_Fonts.find(chosen.fonts), *load_backgrounds(chosen.data), chosen.tunisian)
    for number in range(chosen.first, chosen.first + chosen.shards):
        path = chosen.out / f"drawn-{number:04d}.npz"
        if not path.exists():
            LineSet.of(draw_shard(number, draw, network)).save(path)
            print(path.name, flush=True)


if __name__ == "__main__":
    main()

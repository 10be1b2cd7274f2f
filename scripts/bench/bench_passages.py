"""Are the cars of drawn videos told once each, and with the right text?

    python scripts/bench/bench_passages.py [--clips N] [--cars N] [--frames] …

Prints: passages found, told twice, told without a car; texts right by vote and in the single
readings; CPU seconds a second of video. Needs no data and no network.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "samples")]

from drawn_clips import TruePassage, clip_frames, write_clip  # noqa: E402

from lpr_desktop.passages.alike import distance, is_part  # noqa: E402
from lpr_desktop.passages.passage import Passage  # noqa: E402
from lpr_desktop.passages.read_video import VideoPassages  # noqa: E402
from lpr_desktop.reading.reader import PlateReader  # noqa: E402
from lpr_desktop.video import PER_SECOND, Frame, Video  # noqa: E402

_SLACK = 0.5
_READABLE = 0.6
RATES = (15.0, 25.0, 30.0, 60.0)


def matched(
    truth: list[TruePassage], found: list[Passage]
) -> tuple[list[tuple[TruePassage, Passage]], Counter[str]]:
    """Each car with one passage of its time, those whose texts are nearest first."""
    near = sorted(
        (distance(car.text, one.text), -len(one.sightings), i, j)
        for i, car in enumerate(truth)
        for j, one in enumerate(found)
        if one.first_seen <= car.last + _SLACK and one.last_seen >= car.first - _SLACK
    )
    cars: dict[int, int] = {}
    for _, _, i, j in near:
        if i not in cars and j not in cars.values():
            cars[i] = j
    faults: Counter[str] = Counter()
    faults["dropped"] += len(truth) - len(cars)
    for j, one in enumerate(found):
        if j not in cars.values():
            is_twice = any(one.text == car.text or is_part(one.text, car.text) for car in truth)
            faults["twice" if is_twice else "without a car"] += 1
    return [(truth[i], found[j]) for i, j in cars.items()], faults


@dataclass
class Figures:
    """What was counted over all clips."""

    cars: int = 0
    voted: int = 0
    singles: int = 0
    right_singles: int = 0
    readable: int = 0
    readable_voted: int = 0
    switches: int = 0
    seconds: float = 0.0
    video_seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)

    def take(self, name: str, truth: list[TruePassage], found: list[Passage]) -> None:
        """Count the cars of a clip, and print what is wrong."""
        pairs, wrong = matched(truth, found)
        self.faults += wrong
        self.cars += len(truth)
        for car, passage in pairs:
            texts = [seen.reading.text for seen in passage.sightings]
            right = texts.count(car.text)
            is_right = passage.text == car.text
            self.voted += is_right
            self.singles += len(texts)
            self.right_singles += right
            if right >= _READABLE * len(texts):
                self.readable += 1
                self.readable_voted += is_right
            self.switches += sum(texts.count(other.text) for other in truth if other is not car)
            if not is_right:
                print(f"  {name} {car.first:.1f} s: {car.text} told as {passage.text}")
        told = {kind: number for kind, number in wrong.items() if number}
        print(f"{name}: {len(truth)} cars, {len(found)} passages {told or ''}", flush=True)

    def show(self) -> None:
        """Print the sums."""
        print(
            f"cars {self.cars}, dropped {self.faults['dropped']}, twice {self.faults['twice']}, "
            f"without a car {self.faults['without a car']}, frames given to another car "
            f"{self.switches}"
        )
        print(
            f"texts right: voted {self.voted / max(1, self.cars):.1%}, single readings "
            f"{self.right_singles / max(1, self.singles):.1%} of {self.singles}"
        )
        print(
            f"where {_READABLE:.0%} of the single readings are right: voted "
            f"{self.readable_voted / max(1, self.readable):.1%} of {self.readable}"
        )
        print(
            f"CPU {self.seconds / max(1e-9, self.video_seconds):.2f} s a second of video "
            "(reading alone)"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clips", type=int, default=36)
    parser.add_argument("--cars", type=int, default=6)
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--keep", type=Path, help="a folder for the clips")
    parser.add_argument(
        "--frames",
        action="store_true",
        help="eight frames a second straight to the reader, without a file: much quicker",
    )
    chosen = parser.parse_args()
    figures = Figures()
    with tempfile.TemporaryDirectory() as scratch, PlateReader.open() as reader:
        folder = chosen.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(chosen.clips):
            rng = np.random.default_rng((chosen.seed, number))
            if chosen.frames:
                _read_frames(figures, reader, rng, number, chosen.cars)
            else:
                _read_file(figures, reader, rng, folder / f"clip-{number:03}.mp4", chosen.cars)
    figures.show()


def _read_file(
    figures: Figures, reader: PlateReader, rng: np.random.Generator, path: Path, cars: int
) -> None:
    rate = RATES[int(rng.integers(len(RATES)))]
    truth = write_clip(path, rng, cars, rate)
    with Video(path) as video:
        figures.video_seconds += video.duration
        begin = time.process_time()
        passages = VideoPassages(reader)
        found = [one for frame in video for one in passages.take(frame)[1]] + passages.end()
        figures.seconds += time.process_time() - begin
    figures.take(path.name, truth, found)


def _read_frames(
    figures: Figures, reader: PlateReader, rng: np.random.Generator, number: int, cars: int
) -> None:
    passages = VideoPassages(reader)
    truth: list[TruePassage] = []
    found: list[Passage] = []
    for index, (moment, image) in enumerate(clip_frames(rng, cars, PER_SECOND, truth)):
        begin = time.process_time()
        found += passages.take(Frame(index, moment, image))[1]
        figures.seconds += time.process_time() - begin
        figures.video_seconds += 1 / PER_SECOND
    figures.take(f"clip {number}", truth, [*found, *passages.end()])


if __name__ == "__main__":
    main()

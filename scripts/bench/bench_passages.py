"""Are the cars of drawn videos told once each, and with the right text?

    python scripts/bench/bench_passages.py [--clips N] [--cars N] [--seed S] [--keep FOLDER]

Prints: passages found, told twice, told without a car; texts right by vote and in the single
readings; CPU seconds a second of video. Needs no data and no network.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "samples")]

from drawn_clips import TruePassage, write_clip  # noqa: E402

from lpr_desktop.passages.alike import distance, is_part  # noqa: E402
from lpr_desktop.passages.passage import Passage  # noqa: E402
from lpr_desktop.passages.read_video import video_passages  # noqa: E402
from lpr_desktop.reading.reader import PlateReader  # noqa: E402
from lpr_desktop.video import Video  # noqa: E402

_SLACK = 0.5
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


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clips", type=int, default=36)
    parser.add_argument("--cars", type=int, default=6)
    parser.add_argument("--seed", type=int, default=20261128)
    parser.add_argument("--keep", type=Path, help="a folder for the clips")
    chosen = parser.parse_args()
    faults: Counter[str] = Counter()
    cars = voted = singles = right_singles = 0
    seconds = video_seconds = 0.0
    with tempfile.TemporaryDirectory() as scratch, PlateReader.open() as reader:
        folder = chosen.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(chosen.clips):
            rng = np.random.default_rng((chosen.seed, number))
            path = folder / f"clip-{number:03}.mp4"
            rate = RATES[number % len(RATES)]
            truth = write_clip(path, rng, chosen.cars, rate)
            with Video(path) as video:
                video_seconds += video.frames / video.rate
                begin = time.process_time()
                found = list(video_passages(video, reader))
                seconds += time.process_time() - begin
            pairs, wrong = matched(truth, found)
            faults += wrong
            cars += len(truth)
            for car, passage in pairs:
                voted += passage.text == car.text
                singles += len(passage.sightings)
                right_singles += sum(seen.reading.text == car.text for seen in passage.sightings)
                if passage.text != car.text:
                    print(f"  {path.name} {car.first:.1f} s: {car.text} told as {passage.text}")
            print(
                f"{path.name}: {len(truth)} cars, {len(found)} passages, {dict(wrong)}", flush=True
            )
    print(
        f"cars {cars}, dropped {faults['dropped']}, twice {faults['twice']}, "
        f"without a car {faults['without a car']}"
    )
    print(
        f"texts right: voted {voted / max(1, cars):.1%}, single readings "
        f"{right_singles / max(1, singles):.1%} of {singles}"
    )
    print(f"CPU {seconds / max(1e-9, video_seconds):.2f} s a second of video (reading alone)")


if __name__ == "__main__":
    main()

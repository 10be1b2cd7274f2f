"""Kill work that writes, at very many steps, and see that nothing is lost.

    .venv/bin/python scripts/fuzz/kills.py --count 1000

For each place of ``tests/safe_places.py`` (a save, an export, a journal that grows, …) the old
state is brought about, and a process that does the work is killed before one of its calls of a
built-in function, at moments spread evenly over all of them. What it leaves must be the old state
or the new one, whole, and the next start must bring the work to its end. Exit status: 0 nothing was
lost.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from process_kills import any_call, count_calls, kill_at  # noqa: E402
from safe_places import PLACES, Place  # noqa: E402

from lpr_desktop.errors import LprError  # noqa: E402


def killed(place: Place, most: int) -> tuple[int, int, int, int]:
    """Calls of the work, kills, how many found it done, and how many lost something."""
    place.reset()
    total = count_calls(place.work, any_call)
    kills = done = lost = 0
    for number in range(min(most, total)):
        step = number * total // min(most, total)
        place.reset()
        if not kill_at(place.work, step):
            continue
        kills += 1
        try:
            done += place.is_done()
            place.work()
            assert place.is_done(), "the next start did not bring it to its end"
        except (AssertionError, LprError, OSError) as error:
            lost += 1
            print(f"{type(place).__name__}, call {step} of {total}: {error}", file=sys.stderr)
    return total, kills, done, lost


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1000, help="kills in all (default 1000)")
    options = parser.parse_args()
    kills = losses = 0
    with tempfile.TemporaryDirectory(prefix="lpr-kills-") as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        for number, kind in enumerate(PLACES):
            place = kind(Path(folder, "place"))
            # What small work leaves over goes to the places behind it.
            most = -(-(options.count - kills) // (len(PLACES) - number))
            total, times, done, lost = killed(place, most)
            kills += times
            losses += lost
            print(f"{kind.__name__}: {total} calls, {times} kills ({done} too late), {lost} lost")
    print(f"{kills} kills in {len(PLACES)} places, {losses} lost")
    return 1 if losses else 0


if __name__ == "__main__":
    sys.exit(main())

"""Train the plate model that ships (resources/tessdata/plate.traineddata) from nothing.

    python scripts/models/make_plate_lines.py draw DATA    (hours; see there for the fonts)
    python scripts/models/make_plate_lines.py cut DATA
    python scripts/models/train_plate_ocr.py train         (hours; goes on where it stopped)
    python scripts/models/train_plate_ocr.py export
    python scripts/models/train_plate_ocr.py blend --start A.npz --other B.npz --part 0.75

`blend` exports a mean of the weights of two trainings of which one began with the other's. The
lines lie in scratch/plate-ocr/lines, the run in scratch/plate-ocr/run. Seeded; needs the `train`
extra. What was tried: docs/experiments/ocr.md.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

FIRST_CHECK_SHARD = 9000
SHARES = {"drawn": 0.64, "world": 0.3, "china": 0.06}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["train", "export", "blend"])
    parser.add_argument("--lines", type=Path, default=ROOT / "scratch/plate-ocr/lines")
    parser.add_argument("--run", type=Path, default=ROOT / "scratch/plate-ocr/run")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/tessdata/plate.traineddata")
    parser.add_argument("--steps", type=int, default=12000)
    parser.add_argument("--stop-at", type=int, help="stop earlier than the schedule ends")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--drawn-only", action="store_true", help="no real crops: to judge them")
    parser.add_argument("--start", type=Path, help="checkpoint.npz of another run to start from")
    parser.add_argument("--other", type=Path, help="weights to blend with those of --start")
    parser.add_argument("--part", type=float, default=0.5, help="of --other in the blend")
    parser.add_argument(
        "--bfloat16", action="store_true", help="twice as fast on processors with it"
    )
    chosen = parser.parse_args()

    import keras

    if chosen.bfloat16:
        keras.mixed_precision.set_global_policy("mixed_bfloat16")
    from lpr_desktop.training.plate_fit import PlateSettings, PlateTrainer
    from lpr_desktop.training.plate_lines_store import LineSet

    settings = replace(PlateSettings(), steps=chosen.steps, rate=chosen.rate)
    trainer = PlateTrainer(chosen.run, settings)
    if chosen.what == "blend":
        trainer.blend(chosen.start, chosen.other, chosen.part)
    if chosen.what != "train":
        from lpr_desktop.training.plate_export import write_model

        write_model(trainer.averaged_weights(), trainer.shape, chosen.out)
        trainer.save_weights(chosen.out.with_suffix(".float.npz"))
        return
    if chosen.start and trainer.step == 0:
        trainer.start_from(chosen.start)
    shards = sorted(chosen.lines.glob("drawn-*.npz"))
    drawn = [path for path in shards if int(path.stem[6:]) < FIRST_CHECK_SHARD]
    checks = [path for path in shards if path not in drawn]
    sets = {
        "drawn": LineSet.load(drawn),
        "world": LineSet.load([chosen.lines / "world-train.npz"]),
        "china": LineSet.load([chosen.lines / "china.npz"]),
    }
    held = {"world_held_out": LineSet.load([chosen.lines / "world-held-out.npz"])}
    if checks:
        held["drawn_held_out"] = LineSet.load(checks)
    print({name: len(lines) for name, lines in (sets | held).items()}, flush=True)
    if chosen.drawn_only:
        del sets["world"]
    trainer.train(
        [(lines, SHARES[name]) for name, lines in sets.items()],
        held,
        cancelled=lambda: chosen.stop_at is not None and trainer.step >= chosen.stop_at,
    )


if __name__ == "__main__":
    main()

"""Which actions of the Train view can be done with what is shown."""

from __future__ import annotations

from dataclasses import dataclass

from lpr_desktop.gui.train.entries import DetectorEntry, Entry, RunEntry


@dataclass(frozen=True, slots=True)
class Situation:
    """What is shown.

    Attributes:
        entry: What is chosen in the list.
        runs: Its process runs.
        detector: Name of the detector that it is, or has made; None: there is none.
        used: Name of the detector that pictures are read with.
        can_start: A training is set up, shown, and not being started yet.
        can_train: TensorFlow is installed.
        has_folders: Data sets are chosen.
    """

    entry: Entry | None
    runs: bool
    detector: str | None
    used: str
    can_start: bool
    can_train: bool
    has_folders: bool


def enabled_actions(now: Situation) -> dict[str, bool]:
    """For each action whether it can be done."""
    detector = now.entry if isinstance(now.entry, DetectorEntry) else None
    run = now.entry if isinstance(now.entry, RunEntry) else None
    is_own = detector is not None and detector.info.is_own
    can_resume = run is not None and run.can_resume and not now.runs and now.can_train
    # A detector from elsewhere may have come without its weights.
    has_weights = detector is not None and (detector.info.folder / "weights.npz").exists()
    return {
        "train_start": now.can_start,
        "train_improve": now.has_folders,
        "train_stop": now.runs,
        "train_resume": can_resume,
        "train_finish": can_resume and run is not None and run.folder.can_finish,
        "train_again": run is not None and not now.runs,
        "train_use": now.detector is not None and now.detector != now.used,
        "train_rename": is_own or (run is not None and not now.runs),
        "train_describe": is_own,
        "train_export_folder": detector is not None,
        "train_export_keras": has_weights and now.can_train,
        "train_export_savedmodel": has_weights and now.can_train,
        "train_export_onnx": has_weights and now.can_train,
        "train_trash": is_own or (run is not None and not now.runs),
    }

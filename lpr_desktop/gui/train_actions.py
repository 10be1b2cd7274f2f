"""The rows of the table of actions that belong to the Train view."""

from __future__ import annotations

from lpr_desktop.gui.action_specs import ActionSpec, Menu, Place


def _train(id: str, title: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(id, title, keys, Place.TRAIN, Menu.TRAIN, **more)  # type: ignore[arg-type]


TRAIN_ACTIONS: tuple[ActionSpec, ...] = (
    _train(
        "train_new",
        "&New training…",
        "Ctrl+N",
        icon="add",
        tip="Choose pictures and what to train",
        short="New training",
    ),
    _train(
        "train_start",
        "&Start the training",
        "Ctrl+Return",
        icon="start",
        tip="Start the training that is set up",
        short="Start",
    ),
    _train(
        "train_stop",
        "S&top",
        "Ctrl+.",
        icon="stop",
        tip="Stop after the step under way; pressed again, end at once. Resume goes on later",
        short="Stop",
    ),
    _train(
        "train_resume",
        "&Resume",
        "Ctrl+R",
        icon="start",
        tip="Go on from the last checkpoint",
        short="Resume",
    ),
    _train(
        "train_use",
        "&Use this detector",
        "Ctrl+Shift+U",
        icon="check",
        tip="Read and annotate with this detector from now on",
        short="Use this detector",
        starts_section=True,
    ),
)

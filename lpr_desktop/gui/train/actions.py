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
        "train_finish",
        "&Finish now",
        icon="check",
        tip="Make the detector of the best epoch so far, instead of going on",
        short="Finish now",
    ),
    _train(
        "train_again",
        "New training &like this…",
        icon="read-again",
        tip="Set up a new training with the settings of this one",
        short="New one like this",
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
    _train("train_rename", "Rena&me…", "F2", icon="edit", tip="Give it another name"),
    _train("train_describe", "&Describe…", icon="info", tip="Say in a sentence what it is for"),
    _train(
        "train_export_folder",
        "&Export as folder (LiteRT)…",
        "Ctrl+E",
        icon="export",
        tip="Copy the detector, with its model card, for other computers",
        starts_section=True,
    ),
    _train(
        "train_export_keras",
        "Export as &Keras file…",
        tip="One .keras file with the network and its weights; needs TensorFlow",
    ),
    _train(
        "train_export_savedmodel",
        "Export &as Saved model folder…",
        tip="A folder for TensorFlow Serving and others; needs TensorFlow",
    ),
    _train(
        "train_export_onnx",
        "Export as &ONNX file…",
        tip="One .onnx file for ONNX Runtime and others; needs TensorFlow",
    ),
    _train(
        "train_trash",
        "Mo&ve to the trash",
        "Ctrl+Shift+Del",
        icon="remove",
        tip="It can be put back",
        short="Move to the trash",
        starts_section=True,
    ),
    _train(
        "train_empty_trash",
        "Empt&y the trash…",
        tip="Delete the trainings and detectors in it for good; after 30 days that happens by "
        "itself",
    ),
    _train(
        "train_compare",
        "&Compare detectors",
        "Ctrl+D",
        icon="list",
        tip="All detectors with their figures, side by side",
        starts_section=True,
    ),
    _train(
        "train_improve",
        "&Improve reading…",
        icon="train",
        tip="Have the model that reads the texts learn from those in the chosen data sets",
    ),
    _train("train_next_pane", "Ne&xt pane", "F6", tip="Move the keyboard to the next part"),
)

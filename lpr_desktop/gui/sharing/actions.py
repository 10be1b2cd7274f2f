"""The rows of the table of actions that share pipelines."""

from __future__ import annotations

from lpr_desktop.gui.action_specs import ActionSpec, Menu

SHARING_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "import_pipeline",
        "&Import pipeline…",
        menu=Menu.FILE,
        tip="Add a detector with all that it needs, from a file that somebody has sent (.lprz)",
        starts_section=True,
    ),
    ActionSpec(
        "export_pipeline",
        "Export pipe&line…",
        menu=Menu.FILE,
        icon="export",
        tip="Write the detector, the text model and the settings into one file, to share it",
    ),
)

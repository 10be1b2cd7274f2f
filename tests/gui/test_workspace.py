"""What the views share: one choice of pipeline for all, and the first view alone is made."""

from __future__ import annotations

import subprocess
import sys

from conftest import open_reader
from reading_scenes import save

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings


def test_the_workspace_needs_no_widget():
    code = (
        "import sys, lpr_desktop.gui.workspace, lpr_desktop.gui.settings\n"
        "print([m for m in ('PySide6.QtWidgets', 'PySide6.QtGui', 'cv2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_chosen_is_told_once_and_kept(qtbot):
    settings = Settings(detector="gate")
    workspace = Workspace(settings, open_reader)
    told = []
    workspace.pipeline_changed.connect(told.append)
    assert workspace.pipeline == PipelineChoice("gate")
    chosen = PipelineChoice("gate", settings=PipelineSettings("pl", 0.4))
    workspace.choose(chosen)
    workspace.choose(chosen)
    assert told == [chosen]
    assert Workspace(settings, open_reader).pipeline == chosen
    workspace.close()


def test_another_view_first_makes_no_read_view(open_window, tmp_path):
    window = open_window(Settings(theme="light", journal_days=30, view="history"))
    views = window.main.views
    window.wait(lambda: views.shown is View.HISTORY)
    assert views.made(View.READ) is None
    assert views.made(View.TRAIN) is None
    path = save(tmp_path, "one.png", ("KRA4711", 60, 40))
    window.main.open_paths([path])
    window.wait_until_read(1)
    window.main.views.show_view(View.READ)
    window.wait_until_shown(path)


def test_the_choosers_show_what_somebody_else_has_chosen(open_window):
    window = open_window()
    window.main.workspace.choose_detector("night")
    assert window.view.options_panel.detector.currentData() == "night"
    window.main.workspace.choose(PipelineChoice(settings=PipelineSettings(None, 0.5)))
    assert window.view.options_panel.score.value() == 0.5
    assert window.view.options_panel.detector.currentData() == ""

"""The page on which a training is set up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.settings import Setting, are_texts
from lpr_desktop.gui.train.choice_cards import ChoiceCards
from lpr_desktop.gui.train.dataset_card import DatasetCard, describe
from lpr_desktop.gui.train.entries import KINDS, Entry
from lpr_desktop.gui.train.estimate import PROBE_SIZES, Speed, estimated_seconds
from lpr_desktop.gui.train.parts import Card, row, scrolling_page, words
from lpr_desktop.gui.train.probe import SpeedProbe
from lpr_desktop.gui.train.settings_form import SettingsForm
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import push_button, vertical
from lpr_desktop.gui.words import about
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.installation import command_to_add, how_to_add
from lpr_desktop.runs.computer import this_computer
from lpr_desktop.runs.data import TRAIN, VALIDATION
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.process import tensorflow_installed
from lpr_desktop.runs.settings import RunSettings


def _is_speed(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 3
        and all(type(one) in (int, float) and 0 < one < 1e6 for one in value)
    )


def _are_speeds(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_speed, value.values()))


TRAIN_FOLDERS: Setting[list[str]] = Setting(
    "train_folders", [], "Data sets that were trained on last", are_texts
)
TRAIN_ARCHITECTURE = Setting("train_architecture", "compact", "Network that was trained last")
TRAIN_SPEEDS: Setting[dict[str, list[float]]] = Setting(
    "train_speeds",
    {},
    "How fast this computer is: seconds of a view, seconds until the first step, pixels of a side",
    _are_speeds,
)

_NO_FOLDER = "no data set"


class SetupPage(QWidget):
    """Data set, network, settings, and the button.

    Attributes:
        can_train: Whether TensorFlow is installed.

    Signals:
        changed: Whether a training can be started, perhaps.
    """

    changed = Signal()

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._remembered = settings = workspace.settings
        self._entries: Sequence[Entry] = ()
        self.is_training = False
        self.can_train = tensorflow_installed()
        self.form = SettingsForm()
        self.data = DatasetCard(jobs, self._of_pictures)
        self.choices = ChoiceCards(settings[TRAIN_ARCHITECTURE])
        self.probe = SpeedProbe(jobs, self)
        self.measure = push_button(tr("Measure this computer"), "quiet")
        self.measure.clicked.connect(self._on_measure)
        self._measured = words("", "muted")
        network = Card(tr("What to train"))
        network.body.addWidget(self.choices)
        measuring = row(self._measured, self.measure)
        measuring.setStretch(0, 1)
        network.body.addLayout(measuring)
        self.hardware = words("", "muted")
        self.hardware.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hardware.setVisible(self.can_train)
        network.body.addWidget(self.hardware)
        if self.can_train:
            jobs.start(
                lambda _task: this_computer().words,
                on_success=lambda words: self.hardware.setText(said(words)),
            )
        inner = QWidget()
        layout = vertical(
            words(tr("New training"), "title", wraps=False), margins=0, spacing=14, parent=inner
        )
        self.missing = _MissingTensorflow()
        self.missing.setVisible(not self.can_train)
        for widget in (self.missing, self.data, network, self.form):
            layout.addWidget(widget)
        layout.addStretch(1)
        foot = QFrame()
        foot.setObjectName("status")
        self.summary = words("", "muted")
        self.start = push_button(tr("Start the training"), "primary")
        start = actions["train_start"]
        self.start.clicked.connect(start.trigger)
        self.start.setEnabled(start.isEnabled())
        start.enabledChanged.connect(self.start.setEnabled)
        bottom = row(self.summary, self.start)
        bottom.setContentsMargins(22, 10, 22, 10)
        bottom.setStretch(0, 1)
        foot.setLayout(bottom)
        vertical((scrolling_page(inner), 1), foot, margins=0, spacing=0, parent=self)
        self.data.changed.connect(self._on_data)
        self.data.opened.connect(workspace.annotate)
        self.data.failed.connect(workspace.report)
        self.choices.changed.connect(self._on_architecture)
        self.form.changed.connect(self.refresh)
        self.form.pictures_changed.connect(self.data.check)
        self.probe.changed.connect(self.refresh)
        self.probe.failed.connect(workspace.report)
        self.probe.measured.connect(self._on_measured)
        self._on_architecture(self.choices.chosen)

    @property
    def can_start(self) -> bool:
        """Whether everything that a training needs is there."""
        found = self.data.found
        return self.can_train and found is not None and found.data is not None

    def settings(self) -> RunSettings:
        """What is asked for. Raises ``RunError``."""
        base = self._base()
        if base.datasets == (_NO_FOLDER,):
            raise RunError(tr("Choose a data set to learn from."))
        return base

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Other detectors may be there to start from."""
        self._entries = entries
        self.form.set_entries(entries, self.choices.chosen)
        self.refresh()

    def take_over(self, settings: RunSettings) -> None:
        """Set up what an earlier training was set up with."""
        self.choices.choose(settings.architecture)
        self.form.show_settings(settings)
        self.data.set_folders([Path(folder) for folder in settings.datasets])

    def measure_once(self) -> None:
        """Measure this computer, if that was never done, and nothing is under way."""
        speeds = self._remembered[TRAIN_SPEEDS]
        is_known = set(PROBE_SIZES) <= set(speeds)
        if self.can_train and not is_known and not self.is_training and self.data.folders:
            self.probe.start()

    def refresh(self) -> None:
        """Say again how long it takes, and what is missing."""
        times = {key: self._time(key) for key in KINDS}
        self.choices.show_times({key: time or "" for key, time in times.items()})
        runs = self.probe.is_running
        self.measure.setVisible(self.can_train)
        self.measure.setEnabled(runs or not self.is_training)
        known = bool(self._remembered[TRAIN_SPEEDS])
        again = tr("Measure again") if known else tr("Measure this computer")
        self.measure.setText(tr("Cancel") if runs else again)
        if runs:
            text = tr("Measuring how fast this computer is; that takes a minute …")
        elif not self.can_train:
            text = ""
        elif not known:
            text = tr("How long it takes is not known yet.")
        elif self.data.found is None or self.data.found.data is None:
            text = tr("How long it takes is told when the pictures are counted.")
        elif self.is_training:
            text = tr("A training is running: another one at the same time slows both down.")
        else:
            text = tr(
                "Measured on this computer, as busy as it was then, for the whole length; "
                "it often ends sooner."
            )
        self._measured.setText(text)
        self.summary.setText(self._summary(times.get(self.choices.chosen)))
        self.changed.emit()

    def end(self) -> None:
        """Stop what is under way here."""
        self.probe.stop()
        self.data.end()

    def _base(self) -> RunSettings:
        folders = tuple(map(str, self.data.folders)) if hasattr(self, "data") else ()
        name = self.form.name.text().strip()
        if not name:
            name = show_name(Path(folders[0]).name) if folders else ""
        values = self.form.values()
        chosen = self.choices.chosen if hasattr(self, "choices") else "compact"
        return RunSettings(
            name=name or "detector",
            datasets=folders or (_NO_FOLDER,),
            architecture=chosen,
            **values,
        )

    def _of_pictures(self) -> RunSettings:
        """What decides which pictures are used and how they are shown; always in order."""
        fields = "split", "seed", "augmentation", "input_size", "network"
        values = {name: value for name, value in self.form.values().items() if name in fields}
        return RunSettings("pictures", (_NO_FOLDER,), self.choices.chosen, **values)

    def _time(self, architecture: str) -> str | None:
        """How long a training would take, in words; None: not known."""
        speed = self._remembered[TRAIN_SPEEDS].get(architecture)
        if speed is None:
            return None
        found = self.data.found
        if found is None or found.data is None:
            return None  # nobody knows how many pictures there are
        train, validation = found.size(TRAIN), found.size(VALIDATION)
        try:
            asked = self._base()
            # What the other network starts from, nobody has chosen.
            weights = asked.weights if architecture == asked.architecture else ""
            settings = RunSettings(
                asked.name,
                asked.datasets,
                architecture,
                weights,
                input_size=asked.input_size,
                epochs=asked.epochs,
                batch_size=asked.batch_size,
                views=asked.views,
                spare_cores=asked.spare_cores,
            )
            one = Speed(speed[0], speed[1], round(speed[2]))
            seconds = estimated_seconds(settings, one, train, validation)
        except RunError:
            return None
        words = about(seconds)
        return words[0].upper() + words[1:] + tr(" on this computer")

    def _summary(self, time: str | None) -> str:
        if not self.can_train:
            return tr("Training needs TensorFlow; see above.")
        if not self.data.folders:
            return tr("Choose a folder with annotated pictures.")
        if self.data.is_busy:
            return tr("Looking at the pictures …")
        found = self.data.found
        if found is None:
            return tr("The pictures were not looked at to the end.")
        if found.data is None:
            return tr("Nothing can be learned from these pictures yet; see above.")
        parts = [describe(found), tr(KINDS[self.choices.chosen]), time or ""]
        return " · ".join(part for part in parts if part)

    def _on_data(self) -> None:
        folders = [str(folder) for folder in self.data.folders]
        if folders != self._remembered[TRAIN_FOLDERS]:
            self._remembered[TRAIN_FOLDERS] = folders
        name = show_name(self.data.folders[0].name) if folders else tr("As the folder is called")
        self.form.name.setPlaceholderText(name)
        self.refresh()
        if self.data.found is not None and self.data.found.data is not None:
            self.measure_once()

    def _on_architecture(self, architecture: str) -> None:
        self.form.set_entries(self._entries, architecture)
        if architecture != self._remembered[TRAIN_ARCHITECTURE]:
            self._remembered[TRAIN_ARCHITECTURE] = architecture
        self.refresh()

    def _on_measure(self) -> None:
        if self.probe.is_running:
            self.probe.stop()
        else:
            self.probe.start()

    def _on_measured(self, speeds: dict[str, list[float]]) -> None:
        self._remembered[TRAIN_SPEEDS] = speeds
        self.refresh()


class _MissingTensorflow(Card):
    """Says how TensorFlow is installed; everything else works without it."""

    def __init__(self) -> None:
        super().__init__(tr("TensorFlow is not installed"))
        only = tr(
            "Reading, annotating and all detectors work without it; only training needs it "
            "(about 600 MB)."
        )
        command = command_to_add("train")
        if not command:
            self.body.addWidget(words(f"{only} {how_to_add('train')}"))
            return
        then = tr("End the program, type this in a terminal, and start it again:")
        self.body.addWidget(words(f"{only} {then}"))
        field = QLineEdit(command, readOnly=True)
        field.setAccessibleName(tr("Command that installs TensorFlow"))
        copy = push_button(tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        self.body.addLayout(row(field, copy))

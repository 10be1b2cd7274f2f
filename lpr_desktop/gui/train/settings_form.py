"""The settings of a training in plain words: few in sight, the rest folded away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.train.entries import DetectorEntry, Entry
from lpr_desktop.gui.train.estimate import FULL
from lpr_desktop.gui.train.parts import Card, row, words
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.parts import STRETCH, chooser, push_button, text_label
from lpr_desktop.runs.settings import IMAGENET, NO_WEIGHTS, RunSettings

_AUTOMATIC = tr_noop("Automatic")
_MOST_EPOCHS = 10_000
_FILE = "file…"
_SIZES = (203, 235, 299, 331, 363, 395, 427, 491, 555, 619)
_RATES = (1e-4, 3e-4, 1e-3, 3e-3)
_CHANGES = (
    ("normal", tr_noop("Normal")),
    ("light", tr_noop("Light: pictures from one fixed camera")),
    ("strong", tr_noop("Strong: few pictures, many situations")),
    ("none", tr_noop("None: exactly as they are")),
)
_PRECISIONS = (
    ("auto", tr_noop("Automatic")),
    ("float32", tr_noop("32 bit: slower, always right")),
    ("bfloat16", tr_noop("16 bit (bfloat16)")),
    ("float16", tr_noop("16 bit (float16), on graphics cards")),
)


class SettingsForm(Card):
    """Name, start and length; more when it is unfolded.

    Signals:
        changed: A setting.
        pictures_changed: A setting that divides the pictures otherwise.
    """

    changed = Signal()
    pictures_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent)
        self._architecture = "compact"
        self._entries: Sequence[Entry] = ()
        self._extra: dict[str, Any] = {}
        self.name = QLineEdit(placeholderText=tr("As the folder is called"))
        self.start = _combo(())
        self.start.activated.connect(self._on_start)
        self.epochs = _spin(0, _MOST_EPOCHS, 0)
        few = QGridLayout()
        self._place(
            few,
            (
                (tr("&Name"), self.name, tr("What the detector will be called.")),
                (tr("Starts &from"), self.start, tr("What it knows before it sees your pictures.")),
                (
                    tr("Le&ngth (epochs)"),
                    self.epochs,
                    tr(
                        "How often it goes over the pictures at most; it ends sooner when it gets "
                        "no better."
                    ),
                ),
            ),
        )
        self.more = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setText(tr("More settings"))
        self.more.setObjectName("disclosure")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fold)
        self._folded = QWidget()
        self._make_more()
        self.body.addLayout(few)
        self.body.addLayout(row(self.more, STRETCH))
        self.body.addWidget(self._folded)
        self._fold(False)
        self.set_entries((), self._architecture)
        for combo in (self.input_size, self.rate, self.augmentation, self.precision):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for spin in (self.epochs, self.batch, self.views, self.head, self.patience, self.spare):
            spin.valueChanged.connect(lambda _: self.changed.emit())
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.seed.valueChanged.connect(lambda _: self.pictures_changed.emit())
        self.split.editingFinished.connect(self.pictures_changed)
        # The head's epochs are some of all.
        self.epochs.valueChanged.connect(lambda most: self.head.setMaximum(most or _MOST_EPOCHS))

    def set_entries(self, entries: Sequence[Entry], architecture: str) -> None:
        """Catalog what this architecture can start from."""
        kept = self.start.currentData() if architecture == self._architecture else None
        if architecture != self._architecture:
            self._extra = {}
        self._entries, self._architecture = entries, architecture
        self.start.clear()
        if architecture == FULL:
            self.start.addItem(tr("ImageNet: has seen a million pictures"), IMAGENET)
        else:
            self.start.addItem(tr("The detector that ships"), "")
        for entry in entries:
            if (
                isinstance(entry, DetectorEntry)
                and entry.info.is_own
                and entry.card.architecture == architecture
            ):
                self.start.addItem(entry.title, entry.info.name)
        self.start.addItem(tr("Nothing: learns from your pictures only"), NO_WEIGHTS)
        self.start.addItem(tr("A file with weights…"), _FILE)
        if kept is not None:
            self._choose_start(str(kept))

    def values(self) -> dict[str, Any]:
        """The fields of ``RunSettings`` that are set here, without name and data sets."""
        start = self.start.currentData()
        return {
            **self._extra,
            "weights": "" if start in (None, _FILE) else str(start),
            "epochs": self.epochs.value() or None,
            "input_size": self.input_size.currentData(),
            "batch_size": self.batch.value() or None,
            "views": self.views.value() or None,
            "head_epochs": None if self.head.value() < 0 else self.head.value(),
            "learning_rate": self.rate.currentData(),
            "patience": None if self.patience.value() < 0 else self.patience.value(),
            "augmentation": self.augmentation.currentData(),
            "precision": self.precision.currentData(),
            "spare_cores": self.spare.value(),
            "seed": self.seed.value(),
            "split": self.split.text().strip(),
        }

    def show_settings(self, settings: RunSettings) -> None:
        """Take over the settings of an earlier training."""
        self.name.setText(settings.name)
        usual = IMAGENET if settings.architecture == FULL else ""
        self._choose_start(settings.weights or usual)
        self.epochs.setValue(settings.epochs or 0)
        _choose(self.input_size, settings.input_size, f"{settings.input_size} px")
        self.batch.setValue(settings.batch_size or 0)
        self.views.setValue(settings.views or 0)
        self.head.setValue(-1 if settings.head_epochs is None else settings.head_epochs)
        _choose(self.rate, settings.learning_rate, f"{settings.learning_rate}")
        self.patience.setValue(-1 if settings.patience is None else settings.patience)
        _choose(self.augmentation, settings.augmentation, settings.augmentation)
        _choose(self.precision, settings.precision, settings.precision)
        self.spare.setValue(settings.spare_cores)
        self.seed.setValue(settings.seed)
        self.split.setText(settings.split)
        # What there is no field for goes along unseen.
        self._extra = {
            "network": settings.network,
            "deterministic": settings.deterministic,
            "eager": settings.eager,
        }

    def choose_weights_file(self, file: Path) -> None:
        """Start from a file."""
        self._choose_start(str(file))
        self.changed.emit()

    def _make_more(self) -> None:
        self.input_size = _combo([(None, _AUTOMATIC), *((size, f"{size} px") for size in _SIZES)])
        self.batch = _spin(0, 1024, 0)
        self.views = _spin(0, 1_000_000, 0)
        self.head = _spin(-1, _MOST_EPOCHS, -1)
        self.rate = _combo([(None, _AUTOMATIC), *((rate, f"{rate:g}") for rate in _RATES)])
        self.patience = _spin(-1, _MOST_EPOCHS, -1)
        self.augmentation = _combo(_CHANGES)
        self.precision = _combo(_PRECISIONS)
        self.spare = _spin(0, 64, 1, automatic=False)
        self.seed = _spin(0, 2**31 - 1, 1, automatic=False)
        self.split = QLineEdit(placeholderText=tr(_AUTOMATIC))
        browse = push_button(tr("Choose…"))
        browse.clicked.connect(self._ask_split)
        split = QWidget()
        split.setLayout(row(self.split, browse, spacing=6))
        split.setFocusProxy(self.split)
        grid = QGridLayout(self._folded)
        grid.setContentsMargins(0, 0, 0, 0)
        self._place(
            grid,
            (
                (
                    tr("Changes to &pictures"),
                    self.augmentation,
                    tr(
                        "Every picture is turned, scaled, darkened, blurred a little each time, so "
                        "that it learns plates and not your photographs."
                    ),
                ),
                (
                    tr("&Input size"),
                    self.input_size,
                    tr(
                        "Pictures are shrunk to this side. Larger finds smaller plates and takes "
                        "longer: twice the side, four times the time."
                    ),
                ),
                (
                    tr("Pictures in a s&tep"),
                    self.batch,
                    tr("More need more memory. Make it smaller when memory runs out."),
                ),
                (
                    tr("Views in an epo&ch"),
                    self.views,
                    tr(
                        "After so many pictures it is measured. A small set is shown several times."
                    ),
                ),
                (
                    tr("Epochs for the hea&d"),
                    self.head,
                    tr(
                        "At first only the part that is new learns, so that it does not spoil what "
                        "is known already."
                    ),
                ),
                (
                    tr("Learning &rate"),
                    self.rate,
                    tr(
                        "How far each step goes. Too high and it forgets, too low and it stands "
                        "still."
                    ),
                ),
                (
                    tr("Pa&tience"),
                    self.patience,
                    tr("It ends after so many epochs without getting better; 0: never."),
                ),
                (
                    tr("Pre&cision"),
                    self.precision,
                    tr("Shorter numbers are faster where the chip can."),
                ),
                (tr("Cores left &free"), self.spare, tr("For the window and other programs.")),
                (
                    tr("Seed"),
                    self.seed,
                    tr("The same seed gives the same parts and the same order."),
                ),
                (
                    tr("Split &file"),
                    split,
                    tr(
                        "A table (columns set, image, part) that says which pictures are for "
                        "training and which for validation."
                    ),
                ),
            ),
        )
        self.split.setAccessibleName(tr("Split file"))

    def _place(self, grid: QGridLayout, fields: Sequence[tuple[str, QWidget, str]]) -> None:
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, (title, field, hint) in enumerate(fields):
            label = text_label(title, buddy=field)
            label.setMinimumWidth(170)
            field.setAccessibleName(title.replace("&", ""))
            field.setAccessibleDescription(hint)
            field.setFixedWidth(270)
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
            caption = words(hint, "caption")
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            grid.addWidget(caption, number, 2)
        grid.setColumnStretch(2, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Who scrolls the page must not change a number under the pointer.
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_start(self) -> None:
        if self.start.currentData() == _FILE:
            kinds = tr("Weights (*.h5 *.hdf5 *.npz)") if self._architecture == FULL else "*.npz"
            name, _ = QFileDialog.getOpenFileName(self, tr("Start from these weights"), "", kinds)
            if name:
                self._choose_start(name)
            else:
                self.start.setCurrentIndex(0)
        self.changed.emit()

    def _choose_start(self, weights: str) -> None:
        if self.start.findData(weights) < 0:
            self.start.insertItem(0, show_name(Path(weights).name), weights)
        self.start.setCurrentIndex(self.start.findData(weights))

    def _ask_split(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a split"), "", tr("Tables (*.csv)"))
        if name:
            self.split.setText(name)
            self.pictures_changed.emit()

    def _fold(self, is_open: bool) -> None:
        self._folded.setVisible(is_open)
        self.more.setIcon(icon("chevron-down" if is_open else "chevron-right"))


def _combo(choices: Sequence[tuple[Any, str]]) -> QComboBox:
    return chooser(((tr(title), data) for data, title in choices), least_characters=10)


def _spin(least: int, most: int, value: int, *, automatic: bool = True) -> QSpinBox:
    """A number; where it is ``automatic``, the least one leaves it to the program."""
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setGroupSeparatorShown(True)
    # A spin box with a style sheet pays its line no padding.
    spin.lineEdit().setTextMargins(7, 0, 0, 0)
    if automatic:
        spin.setSpecialValueText(tr(_AUTOMATIC))
    return spin


def _choose(combo: QComboBox, data: object, title: str) -> None:
    if combo.findData(data) < 0:
        combo.addItem(title, data)
    combo.setCurrentIndex(combo.findData(data))

"""Asks what goes into the file of a pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.detection.card import DetectorCard
from lpr_desktop.detection.store import DetectorInfo
from lpr_desktop.files import folder_name
from lpr_desktop.gui.sharing.card_view import CardView
from lpr_desktop.gui.translation import name_of, tr
from lpr_desktop.gui.widgets.parts import (
    horizontal,
    ok_and_cancel,
    push_button,
    resize_on_screen,
    scrolling,
    small_text,
    text_label,
)
from lpr_desktop.reading.bundle import MOST_PICTURES, SUFFIX
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.readers import Choice

Exportable = tuple[DetectorInfo, DetectorCard, PipelineSettings]
"""A detector, what it says about itself, and how it reads."""

_AUTOMATIC = 0.0


class ExportDialog(QDialog):
    """Detector, settings, pictures and the file.

    Attributes:
        detector, country, text_model, score: The choosers.
        with_pictures: Whether the pictures of the list go along; not unless it is ticked.
        card: What the detector says about itself.
    """

    def __init__(
        self,
        detectors: Sequence[Exportable],
        countries: Sequence[Choice],
        text_models: Sequence[Choice],
        chosen: tuple[str, str],
        pictures: Sequence[Path],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            detectors: What can be exported.
            countries: Codes and names.
            text_models: Files of models that may go along instead of the detector's own.
            chosen: Names of the detector and of the text model ("" for its own) to propose.
            pictures: Those that may go along.
            folder: Where to write.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export pipeline"))
        self._detectors = list(detectors)
        self._pictures = list(pictures[:MOST_PICTURES])
        self._folder = folder
        words = text_label(
            tr(
                "Everything that is needed to read plates in one file: the detector, the "
                "model that reads the text, and how to read. Whoever imports it can read "
                "at once."
            ),
            wraps=True,
        )
        self.detector = QComboBox()
        self.detector.setAccessibleName(tr("Detector"))
        for info, card, _ in self._detectors:
            same = sum(other.title == card.title for _, other, _ in self._detectors) > 1
            title = f"{card.title} ({info.name})" if same else name_of(info.title)
            self.detector.addItem(title, info.name)
        self.detector.setCurrentIndex(max(0, self.detector.findData(chosen[0])))
        self.detector.currentIndexChanged.connect(self._show_detector)
        self.country = QComboBox()
        self.country.setAccessibleName(tr("Country of the plates"))
        self.country.addItem(tr("Any country"), None)
        for country in countries:
            self.country.addItem(country.title, country.key)
        self.text_model = QComboBox()
        self.text_model.setAccessibleName(tr("Model that reads the text"))
        self.text_model.addItem(tr("The detector’s own"), None)
        for model in text_models:
            self.text_model.addItem(model.title, model.hint)
            if model.key == chosen[1]:
                self.text_model.setCurrentIndex(self.text_model.count() - 1)
        self.score = QDoubleSpinBox(singleStep=0.05)
        self.score.setAccessibleName(tr("Lowest score of a plate"))
        self.score.setRange(_AUTOMATIC, 0.95)
        self.score.setSpecialValueText(tr("Automatic"))
        self.score.lineEdit().setTextMargins(7, 0, 0, 0)
        self.with_pictures = QCheckBox(
            tr("Add the %Ln picture(s) of the list as examples", "", len(self._pictures))
        )
        self.with_pictures.setEnabled(bool(self._pictures))
        warning = small_text(
            tr(
                "They show whatever is on them: only tick this if everybody who gets the "
                "file may see it. Where and when they were taken is left out."
            )
            if self._pictures
            else tr("No picture is in the list of the Read view.")
        )
        warning.setIndent(22)
        self.card = CardView()
        self._file = QLineEdit()
        self._file.setAccessibleName(tr("File"))
        self._file.textEdited.connect(self._on_file_edited)
        self._file.textChanged.connect(self._check)
        self._is_own_name = False
        choose = push_button(tr("Choose…"), clicked=self._choose)
        place = horizontal((self._file, 1), choose)
        self._note = text_label(tone="warning", wraps=True)
        form = QFormLayout(verticalSpacing=8, horizontalSpacing=14)
        form.addRow(tr("&Detector"), self.detector)
        form.addRow("", scrolling(self.card))
        form.addRow(tr("&Country"), self.country)
        form.addRow(tr("&Lowest score"), self.score)
        if text_models:
            form.addRow(tr("Text &model"), self.text_model)
        form.addRow(text_label(tr("&File"), buddy=self._file), place)
        buttons, self._ok = ok_and_cancel(self, tr("Export"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.with_pictures)
        layout.addWidget(warning)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        self.setMinimumWidth(600)
        self._show_detector()
        resize_on_screen(self, 760, 700)

    @property
    def file(self) -> Path:
        """Where to write, with the ending."""
        path = Path(self._file.text().strip()).expanduser()
        return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)

    @property
    def info(self) -> DetectorInfo:
        """The detector that is chosen."""
        return self._detectors[self.detector.currentIndex()][0]

    @property
    def settings(self) -> PipelineSettings:
        """How the pipeline is to read."""
        score = round(self.score.value(), 2)
        return PipelineSettings(self.country.currentData(), None if score == _AUTOMATIC else score)

    @property
    def text_model_file(self) -> Path | None:
        """The model that goes along instead of the detector's own."""
        file = self.text_model.currentData()
        return None if file is None else Path(file)

    @property
    def pictures(self) -> list[Path]:
        """The examples that go along."""
        return self._pictures if self.with_pictures.isChecked() else []

    def set_file(self, path: Path) -> None:
        """Write to this file; an existing one is replaced, the dialog says so."""
        self._is_own_name = True
        self._file.setText(str(path))

    def _show_detector(self) -> None:
        info, card, settings = self._detectors[self.detector.currentIndex()]
        words = name_of(info.description)
        self.card.show_card(replace(card, title=name_of(info.title), description=words))
        self.country.setCurrentIndex(max(0, self.country.findData(settings.country)))
        self.score.setValue(settings.min_score or _AUTOMATIC)
        if not self._is_own_name:
            self._file.setText(str(self._folder / (folder_name(card.title or info.name) + SUFFIX)))

    def _on_file_edited(self) -> None:
        self._is_own_name = True

    def _check(self) -> None:
        text = self._file.text().strip()
        is_there = bool(text) and self.file.exists()
        self._note.setText(
            tr("There is such a file already; it will be replaced.") if is_there else ""
        )
        self._note.setVisible(is_there)
        self._ok.setText(tr("Replace") if is_there else tr("Export"))
        self._ok.setEnabled(bool(text) and self.file.parent.is_dir())

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export pipeline"),
            str(self.file),
            tr("Pipelines (*{suffix})", suffix=SUFFIX),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.set_file(Path(name))

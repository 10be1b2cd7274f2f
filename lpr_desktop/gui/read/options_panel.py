"""The choosers: which detector, country, threshold and engine pictures are read with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QToolButton,
    QWidget,
)

from lpr_desktop.errors import OcrError
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.read.countries_dialog import CountriesDialog
from lpr_desktop.gui.settings import Setting, is_switch
from lpr_desktop.gui.translation import error_text, name_of, tr, tr_noop
from lpr_desktop.gui.widgets.parts import chooser, push_button, small_text, text_label, vertical
from lpr_desktop.gui.words import plain_tip
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.ocr import own_patterns
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.readers import Catalog, Choice

OPTIONS_OPEN = Setting("options_open", True, "How to read is unfolded", is_switch)

_AUTOMATIC = 0.0
_ANY = tr_noop("Any country")
_MORE = "…"
_STEP = 0.05
_LOW = 600


class OptionsPanel(QFrame):
    """A section that unfolds to the choosers; folded it says in one line what is chosen.

    Signals:
        read_all_requested: Read everything again with what is chosen now.
    """

    read_all_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._workspace = workspace
        is_open = workspace.settings[OPTIONS_OPEN]
        self._is_low = False
        self._own_countries: dict[str, str] = {}
        self._countries: Sequence[Choice] = ()
        self._header = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.setText(tr("How to read"))
        self._header.setCheckable(True)
        self._header.setChecked(is_open)
        self._header.setObjectName("disclosure")
        self._header.toggled.connect(self._on_toggled)
        self._summary = text_label(role="caption")
        self._summary.setContentsMargins(26, 0, 0, 0)

        self.detector = self._combo(tr("Detector"))
        self.country = self._combo(tr("Country of the plates"))
        self.country.activated.disconnect()
        self.country.activated.connect(self._on_country)
        self.engine = self._combo(tr("Engine that reads the text"))
        self.text_model = self._combo(tr("Model that reads the text"))
        self.score = QDoubleSpinBox(singleStep=_STEP, decimals=2)
        self.score.setRange(_AUTOMATIC, 0.95)
        self.score.setSpecialValueText(tr("Automatic"))
        self.score.setAccessibleName(tr("Lowest score of a plate"))
        self.score.setToolTip(tr("Plates of which the detector is less sure are left out"))
        self.score.setKeyboardTracking(False)
        self.score.lineEdit().setTextMargins(7, 0, 0, 0)
        self.score.setValue(workspace.pipeline.settings.min_score or _AUTOMATIC)
        self.score.valueChanged.connect(self._on_chosen)

        self.thorough = QCheckBox(tr("Search for &far plates"))
        self.thorough.setToolTip(
            tr("Pictures are searched tile by tile: finding plates takes up to 15 times as long")
        )
        self.thorough.setChecked(workspace.pipeline.settings.is_thorough)
        self.thorough.toggled.connect(self._on_chosen)

        self._form = QWidget()
        form = QGridLayout(self._form)
        form.setContentsMargins(4, 2, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(3)
        fields = (
            (tr("&Detector"), self.detector),
            (tr("Coun&try"), self.country),
            (tr("Te&xt engine"), self.engine),
            (tr("&Lowest score"), self.score),
        )
        for number, (title, field) in enumerate(fields):
            row, column = divmod(number, 2)
            form.addWidget(text_label(title, "caption", buddy=field), 3 * row, column)
            form.addWidget(field, 3 * row + 1, column)
            form.setColumnStretch(column, 1)
        form.setRowMinimumHeight(2, 4)
        self._text_model_label = text_label(tr("Text &model"), "caption", buddy=self.text_model)
        form.setRowMinimumHeight(5, 4)
        form.addWidget(self._text_model_label, 6, 0, 1, 2)
        form.addWidget(self.text_model, 7, 0, 1, 2)
        form.setRowMinimumHeight(8, 4)
        form.addWidget(self.thorough, 9, 0, 1, 2)
        self._note = small_text(tr("The choices hold for what is read from now on."))
        self.read_all = push_button(
            tr("Read all again"), "primary", clicked=self.read_all_requested
        )

        layout = vertical(
            self._header, self._summary, self._form, margins=(8, 8, 12, 12), spacing=4, parent=self
        )
        layout.addLayout(vertical(self._note, self.read_all, margins=(4, 4, 0, 0), spacing=6))
        self._show_catalog(workspace.catalog)
        workspace.catalog_changed.connect(self._show_catalog)
        workspace.pipeline_changed.connect(self._show_pipeline)
        self.offer_reading_again(False)
        self._on_toggled(is_open)

    def fit(self, height: int) -> None:
        """A low window begins folded, so that its list has rows; unfolded there it is not kept."""
        if (height < _LOW) != self._is_low:
            self._is_low = height < _LOW
            self._header.setChecked(not self._is_low and self._workspace.settings[OPTIONS_OPEN])

    def offer_reading_again(self, is_offered: bool) -> None:
        """Say that pictures in the list were read with other choices, and offer to read them."""
        self._note.setVisible(is_offered)
        self.read_all.setVisible(is_offered)

    def _combo(self, name: str) -> QComboBox:
        combo = chooser(least_characters=8)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMaxVisibleItems(18)
        combo.activated.connect(self._on_chosen)
        return combo

    def _show_catalog(self, catalog: Catalog) -> None:
        """Fill the choosers with what is on this computer."""
        pipeline = self._workspace.pipeline
        detectors = catalog.detectors
        if all(detector.key for detector in detectors):
            detectors = (Choice("", tr("Default")), *detectors)
        _fill(self.detector, detectors, pipeline.detector)
        engines = (Choice("", tr("Automatic")), *catalog.engines)
        _fill(self.engine, engines, pipeline.engine)
        self._own_countries = {one.key: one.country for one in detectors if one.country}
        self._countries = catalog.countries
        self._fill_countries()
        if catalog.problem is not None:
            self._workspace.tell(error_text(catalog.problem), view=View.READ)
        text_models = (Choice("", tr("The detector’s own")), *catalog.text_models)
        _fill(self.text_model, text_models, pipeline.text_model)
        # Most have none of their own.
        has_models = self.text_model.count() > 1
        self._text_model_label.setVisible(has_models)
        self.text_model.setVisible(has_models)
        self._show_own_country()
        self._show_summary()

    def _show_pipeline(self, pipeline: PipelineChoice) -> None:
        """Whoever has chosen it."""
        _choose(self.detector, pipeline.detector)
        _choose(self.engine, pipeline.engine)
        self._fill_countries()
        _choose(self.text_model, pipeline.text_model)
        self.score.setValue(pipeline.settings.min_score or _AUTOMATIC)
        self.thorough.setChecked(pipeline.settings.is_thorough)
        self._show_own_country()
        self._show_summary()

    def _on_chosen(self) -> None:
        score = self.score.value()
        self._workspace.choose(
            PipelineChoice(
                self.detector.currentData(),
                self.engine.currentData(),
                self.text_model.currentData(),
                PipelineSettings(
                    self.country.currentData() or None,
                    None if score == _AUTOMATIC else round(score, 2),
                    self.thorough.isChecked(),
                ),
            )
        )

    def _fill_countries(self) -> None:
        """Any, each one, those that are chosen together, and the way to choose several."""
        code = self._workspace.pipeline.settings.country or ""
        titles = {country.key: country.title for country in self._countries}
        names = {own_patterns.CODE: tr("Own patterns"), **titles}
        several = ", ".join(names.get(one, one.upper()) for one in code.split(","))
        chosen = (Choice(code, several),) if code and code not in titles else ()
        self.country.setToolTip(several if chosen else self.country.accessibleName())
        more = Choice(_MORE, tr("Several, or own patterns…"))
        _fill(self.country, (Choice("", tr(_ANY)), *chosen, *self._countries, more), code)
        self.country.insertSeparator(self.country.count() - 1)

    def _on_country(self) -> None:
        if self.country.currentData() != _MORE:
            self._on_chosen()
            return
        self._fill_countries()
        try:
            text = own_patterns.load_text()
        except OcrError as error:
            self._workspace.tell(error_text(error), view=View.READ)
            return
        codes = (self._workspace.pipeline.settings.country or "").split(",")
        dialog = CountriesDialog(self._countries, codes, text, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take_countries(dialog, text))
        dialog.open()

    def _take_countries(self, dialog: CountriesDialog, before: str) -> None:
        patterns = dialog.patterns.toPlainText()
        if patterns != before:
            try:
                own_patterns.save_text(patterns)
            except OcrError as error:
                self._workspace.tell(error_text(error), view=View.READ)
        pipeline = self._workspace.pipeline
        settings = replace(pipeline.settings, country=dialog.chosen or None)
        self._workspace.choose(replace(pipeline, settings=settings))

    def _show_own_country(self) -> None:
        """A pipeline may read the plates of one country unless the person chooses another."""
        own = self._own_countries.get(self._workspace.pipeline.detector)
        place = self.country.findData(own) if own else -1
        name = self.country.itemText(place) if place > 0 else own
        self.country.setItemText(0, tr("Automatic: {name}", name=name) if name else tr(_ANY))

    def _show_summary(self) -> None:
        score = self._workspace.pipeline.settings.min_score
        parts = [self.detector.currentText(), self.country.currentText()]
        if score is not None:
            parts.append(tr("score {score:.2f} or more", score=score))
        if self._workspace.pipeline.settings.is_thorough:
            parts.append(tr("far plates too"))
        self._summary.setText(" · ".join(part for part in parts if part))

    def _on_toggled(self, is_open: bool) -> None:
        self._form.setVisible(is_open)
        self._summary.setVisible(not is_open)
        self._header.setIcon(icon("chevron-down" if is_open else "chevron-right"))
        if not self._is_low:
            self._workspace.settings[OPTIONS_OPEN] = is_open


def _fill(combo: QComboBox, choices: Sequence[Choice], key: str) -> None:
    combo.clear()
    model = combo.model()
    for row, choice in enumerate(choices):
        combo.addItem(name_of(choice.title), choice.key)
        tip = plain_tip(name_of(choice.hint or choice.title))
        combo.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        if not choice.is_available and isinstance(model, QStandardItemModel):
            model.item(row).setEnabled(False)
    _choose(combo, key)


def _choose(combo: QComboBox, key: str) -> None:
    if combo.findData(key) < 0:
        # Remembered from the last start, and not found (yet): it is shown, not silently changed.
        combo.addItem(show_name(Path(key).name), key)
    combo.setCurrentIndex(combo.findData(key))

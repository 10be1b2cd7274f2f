"""What only a person knows of a data set: which classes mean plates, what empty files mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.files import show_name
from lpr_desktop.gui.train.dataset_check import DatasetCheck
from lpr_desktop.gui.train.parts import button, row, words
from lpr_desktop.gui.translation import tr
from lpr_desktop.runs.settings import RunSettings

_MOST_CLASSES = 6


class ClassQuestions(QWidget):
    """Questions with Yes and No; an answer holds until other folders are chosen.

    Signals:
        answered: The pictures are to be looked at again.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: dict[str, str] = {}
        self._background: bool | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.hide()

    def forget(self) -> None:
        """Other folders: what was answered does not hold for them."""
        self._classes, self._background = {}, None

    def take(self, settings: RunSettings) -> None:
        """The answers of an earlier training."""
        self._classes = {k: v for k, v in settings.classes.items() if v != DEFAULT_CLASS}
        self._background = settings.background or None

    def applied(self, settings: RunSettings) -> RunSettings:
        """The settings with the answers in them."""
        return replace(
            settings,
            classes={**settings.classes, **self._classes},
            background=bool(self._background),
        )

    def show_questions(self, found: DatasetCheck | None) -> None:
        """Ask what is open after a look at the pictures."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        asked = {} if found is None else found.unasked
        for name, number in list(asked.items())[:_MOST_CLASSES]:
            question = tr(
                "Does “{name}” mean plates? %n picture(s) (is|are) left out until you say so.",
                "",
                number,
                name=show_name(name),
            )
            self._add(question, partial(self._say_class, name))
        if found is not None and found.blanks and self._background is None:
            question = tr(
                "%n annotation file(s) (marks|mark) nothing. Are these pictures without plates "
                "(background pictures)?",
                "",
                found.blanks,
            )
            self._add(question, self._say_background)
        self.setVisible(self._rows.count() > 0)

    def _add(self, question: str, answer: Callable[[bool], None]) -> None:
        yes, no = button(tr("Yes")), button(tr("No"))
        yes.setAccessibleName(tr("Yes: {question}", question=question))
        no.setAccessibleName(tr("No: {question}", question=question))
        yes.clicked.connect(lambda _=False: answer(True))
        no.clicked.connect(lambda _=False: answer(False))
        holder = QWidget()
        line = row(words(question), yes, no)
        line.setStretch(0, 1)
        holder.setLayout(line)
        self._rows.addWidget(holder)

    def _say_class(self, name: str, is_plate: bool) -> None:
        self._classes[name] = DEFAULT_CLASS if is_plate else name
        self.answered.emit()

    def _say_background(self, is_background: bool) -> None:
        self._background = is_background
        self.answered.emit()

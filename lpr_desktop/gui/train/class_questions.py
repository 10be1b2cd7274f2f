"""What only a person knows of a data set: which classes mean plates, what empty files mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from lpr_desktop.annotation.answers import say, take_back
from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.gui.train.dataset_check import DatasetCheck
from lpr_desktop.gui.train.parts import row, words
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import push_button, vertical

_MOST_CLASSES = 6


class ClassQuestions(QWidget):
    """Questions with Yes and No; an answer holds for the folder until it is taken back.

    Signals:
        answered: The pictures are to be looked at again.
        failed: An answer could not be kept: the error.
    """

    answered = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: DatasetCheck | None = None
        self._was_answered = False
        self._rows = vertical(margins=0, spacing=6, parent=self)
        self.again = push_button(
            tr("Ask again"),
            "quiet",
            tip=tr("Forget what was answered about classes and empty files of these folders"),
            clicked=lambda: self._for_each(take_back),
        )
        self.hide()

    def show_questions(self, found: DatasetCheck | None) -> None:
        """Ask what is open after a look at the pictures."""
        self._found = found
        self.again.setVisible(found is not None and found.is_answered)
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
        if found is not None and found.blanks:
            question = tr(
                "The labels of %n picture(s) mark nothing. Are these pictures without plates "
                "(background pictures)?",
                "",
                found.blanks,
            )
            self._add(question, self._say_background)
        self.setVisible(self._rows.count() > 0)
        if self._was_answered and found is not None:
            # The button that was pressed is gone.
            self._was_answered = False
            (self.findChild(QPushButton) or self.again).setFocus()

    def _add(self, question: str, answer: Callable[[bool], None]) -> None:
        yes, no = push_button(tr("Yes")), push_button(tr("No"))
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
        self._for_each(partial(say, classes={name: DEFAULT_CLASS if is_plate else name}))

    def _say_background(self, is_background: bool) -> None:
        self._for_each(partial(say, background=is_background))

    def _for_each(self, answer: Callable[[Path], None]) -> None:
        try:
            for pictures in self._found.pictures if self._found else ():
                answer(pictures)
        except DatasetError as error:
            self.failed.emit(error)
        self._was_answered = True
        self.answered.emit()

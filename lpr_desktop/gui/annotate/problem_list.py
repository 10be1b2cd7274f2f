"""What is wrong in the data set, to click through."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpr_desktop.annotation.checks import Kind, Problem, ProblemKind
from lpr_desktop.files import show_name
from lpr_desktop.gui.icons import tinted
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.marks import Mark, mark_color
from lpr_desktop.gui.widgets.parts import horizontal, push_button, text_label, vertical
from lpr_desktop.gui.widgets.record_list import RECORD_ROLE, RecordList, RecordModel
from lpr_desktop.gui.widgets.rows import draw_line, paint_ground
from lpr_desktop.reading.label_doubts import Doubt, DoubtKind

Record = Problem | Doubt

_MARGIN = 12
_ICON = 16


class ProblemModel(RecordModel[Record]):
    """Problems and doubts of the chosen kind, or of all; doubts last, the worst of them first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Record] = []
        self._kind: Kind | None = None

    @property
    def kind(self) -> Kind | None:
        """The kind that is listed; None for all."""
        return self._kind

    def counts(self) -> Counter[Kind]:
        return Counter(problem.kind for problem in self._all)

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._all, self._records = [], []
        self.endResetModel()

    def add(self, problems: Iterable[Record]) -> None:
        """List more."""
        for one in problems:
            insort(self._all, one, key=_place)
            if self._passes(one):
                row = bisect_right(self._records, _place(one), key=_place)
                self.beginInsertRows(QModelIndex(), row, row)
                self._records.insert(row, one)
                self.endInsertRows()

    def remove(self, record: Record) -> None:
        """It is settled."""
        self._all.remove(record)
        if record in self._records:
            row = self._records.index(record)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._records[row]
            self.endRemoveRows()

    def drop_doubts(self) -> None:
        """Before the labels are compared anew."""
        self._all = [one for one in self._all if isinstance(one, Problem)]
        self.set_kind(None)

    def set_kind(self, kind: Kind | None) -> None:
        """List only one kind; None for all."""
        self.beginResetModel()
        self._kind = kind
        self._records = [problem for problem in self._all if self._passes(problem)]
        self.endResetModel()

    def _passes(self, problem: Record) -> bool:
        return self._kind is None or problem.kind is self._kind

    def words(self, record: Record) -> str:
        return f"{tr(record.kind.heading)}: {show_name(record.picture.name)}"

    def tip(self, record: Record) -> str:
        return said(record.message)


def _place(record: Record) -> tuple[bool, float]:
    is_doubt = isinstance(record, Doubt)
    return is_doubt, -record.weight if isinstance(record, Doubt) else 0.0


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(180, 2 * QFontMetrics(option.font).height() + 15)

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        problem: Record | None = index.data(RECORD_ROLE)
        if problem is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        palette = option.palette
        color = mark_color(Mark.UNCERTAIN, palette)
        icon = tinted("warning", color, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left(), rect.center().y() - _ICON // 2, icon)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        height = QFontMetrics(option.font).height()
        line = QRect(rect.left() + _ICON + 10, 0, rect.width() - _ICON - 10, height)
        line.moveTop(rect.center().y() - height)
        right = Qt.TextElideMode.ElideRight
        draw_line(
            painter,
            line,
            option.font,
            tr(problem.kind.heading),
            palette.color(QPalette.ColorRole.Text),
            right,
        )
        line.moveTop(line.bottom() + 2)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        name = show_name(problem.picture.name)
        draw_line(painter, line, small, name, muted, Qt.TextElideMode.ElideMiddle)
        painter.restore()


class ProblemList(QWidget):
    """The problems, a chooser for their kind, and what is wrong with the chosen one in words.

    Attributes:
        list: The rows.
        model: What is in them.

    Signals:
        chosen: A :class:`Problem` or :class:`Doubt` was chosen: show its picture.
        closed: The list of pictures is wanted again.
        again_requested: Look anew.
        review_requested: Compare the labels with the detector.
        taken: What the chosen doubt proposes is to be done.
        class_said: The chosen problem's class means plates, or not.
        answers_revoked: What was said of classes and empty files is to be asked again.
    """

    chosen = Signal(object)
    closed = Signal()
    again_requested = Signal()
    review_requested = Signal()
    taken = Signal()
    class_said = Signal(object, bool)
    answers_revoked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemModel(self)
        self._heading = text_label(tr("Problems"), "heading")
        back = push_button(
            tr("Pictures"), "quiet", tip=tr("Back to the list of pictures"), clicked=self.closed
        )
        again = push_button(tr("Check again"), clicked=self.again_requested)
        compare = push_button(
            tr("Compare with the detector"),
            tip=tr("Where labels and detector or reader disagree (Ctrl+Shift+J)"),
            clicked=self.review_requested,
        )
        self._take = QPushButton()
        self._take.setProperty("kind", "primary")
        self._take.setToolTip(tr("Do what detector and reader say (Enter, Ctrl+Enter)"))
        self._take.clicked.connect(self.taken)
        self._meanings = QWidget()
        meanings = horizontal(margins=0, parent=self._meanings)
        for words, is_plate in ((tr("Means plates"), True), (tr("Means no plates"), False)):
            answer = push_button(
                words, clicked=lambda _=False, is_plate=is_plate: self._say_class(is_plate)
            )
            meanings.addWidget(answer, 1)
        self._ask_again = push_button(tr("Ask again"), "quiet", clicked=self.answers_revoked)
        self._ask_again.hide()
        self._offered: list[Kind] = []
        self._kinds = QComboBox()
        self._kinds.setAccessibleName(tr("Kind of problem"))
        self._kinds.activated.connect(self._on_kind)
        self.list = _Rows(self.model)
        self.list.chosen.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self._message = text_label(wraps=True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setContentsMargins(16, 10, 16, 12)
        head = horizontal((self._heading, 1), back, margins=(16, 8, 8, 0))
        chooser = horizontal(self._kinds, margins=(12, 6, 12, 8))
        layout = vertical(
            head, chooser, (self.list, 1), self._message, margins=0, spacing=0, parent=self
        )
        foot = vertical(
            self._take,
            self._meanings,
            again,
            compare,
            self._ask_again,
            margins=(12, 0, 12, 10),
            spacing=8,
        )
        layout.addLayout(foot)
        self._hide_chosen()
        self.show_counts()

    def clear(self) -> None:
        """Before looking anew."""
        self.model.set_kind(None)
        self.model.clear()
        self._hide_chosen()
        self.show_counts()

    def drop_doubts(self) -> None:
        """Before the labels are compared anew."""
        self.model.drop_doubts()
        self._hide_chosen()
        self.show_counts()

    def show_answers(self, said_of_it: str) -> None:
        """Offer to ask again what a person has said of the data set; "": nothing yet."""
        self._ask_again.setToolTip(said_of_it)
        self._ask_again.setVisible(bool(said_of_it))

    def go_on(self, settled: Record) -> None:
        """Take a record off the list and choose the one after it."""
        row = self.list.currentIndex().row()
        self.model.remove(settled)
        self.show_counts()
        self._hide_chosen()
        if self.model.rowCount():
            following = self.model.index(min(row, self.model.rowCount() - 1))
            self.list.setCurrentIndex(following)
            self._on_chosen(self.model.records[following.row()])

    def add(self, problems: Iterable[Record]) -> None:
        """These were found."""
        self.model.add(problems)
        self.show_counts()

    def set_looking(self, is_looking: bool) -> None:
        """Whether something is looked for; an empty list says nothing about the data set then."""
        self.list.is_looking = is_looking
        self.list.viewport().update()
        self.show_counts()

    def show_counts(self) -> None:
        """Say how many there are of each kind."""
        counts = self.model.counts()
        total = sum(counts.values())
        heading = tr("%Ln problem(s)", "", total) if total else self.list.hint()[1]
        if counts.keys() == {DoubtKind.NEXT}:
            heading = tr("%Ln picture(s) to label", "", total)
        self._heading.setText(heading)
        chosen = self.model.kind
        # Kept beside: Qt would make plain text of a StrEnum.
        self._offered = [kind for kind in (*ProblemKind, *DoubtKind) if counts[kind]]
        self._kinds.clear()
        self._kinds.addItem(tr("All kinds ({total:,})", total=total))
        self._kinds.addItems([f"{tr(kind.heading)} ({counts[kind]:,})" for kind in self._offered])
        place = self._offered.index(chosen) + 1 if chosen in self._offered else 0
        self._kinds.setCurrentIndex(place)

    def _hide_chosen(self) -> None:
        for widget in (self._message, self._take, self._meanings):
            widget.hide()

    def _say_class(self, is_plate: bool) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self.class_said.emit(self.model.records[row], is_plate)
            self.list.setFocus()  # the button is gone

    def _on_kind(self, place: int) -> None:
        self.model.set_kind(self._offered[place - 1] if place else None)

    def _on_activated(self) -> None:
        if self._take.isVisible():
            self.taken.emit()

    def _on_chosen(self, problem: Record) -> None:
        answer = _answers().get(problem.kind, "")
        self._take.setText(answer)
        self._take.setVisible(bool(answer))
        self._meanings.setVisible(problem.kind is ProblemKind.UNKNOWN_CLASS)
        self._message.setText(said(problem.message))
        self._message.show()
        self.chosen.emit(problem)


def _answers() -> dict[Kind, str]:
    """What taking a doubt does."""
    return {
        DoubtKind.UNMARKED: tr("Add the box"),
        DoubtKind.UNSEEN: tr("Delete the box"),
        DoubtKind.FAR_OFF: tr("Move the box there"),
        DoubtKind.TEXT: tr("Take the text"),
    }


class _Rows(RecordList):
    chosen = Signal(object)

    def __init__(self, model: ProblemModel) -> None:
        super().__init__(tr("Problems"))
        self._problems = model
        self.is_looking = False
        self.setItemDelegate(_RowDelegate(self))
        self.setModel(model)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._problems.records[current.row()])

    def hint(self) -> tuple[str, str, str]:
        if self.is_looking:
            return "search", tr("Looking…"), ""
        return "check", tr("No problems"), ""

"""A dialog: which countries the plates are likely from, and patterns of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import (
    SearchField,
    horizontal,
    ok_and_cancel,
    small_text,
    text_label,
    vertical,
)
from lpr_desktop.ocr.own_patterns import CODE, parse_patterns
from lpr_desktop.reading.readers import Choice

_MOST_PROBLEMS = 2


class CountriesDialog(QDialog):
    """Check one country or several; write patterns that no country has.

    Attributes:
        search: Narrows the list.
        list: The countries, with a check box each.
        patterns: The text of the user's own patterns.

    Args:
        countries: What there is to choose from.
        chosen: Codes that are checked.
        patterns: The text of the user's own patterns as it is.
    """

    def __init__(
        self,
        countries: Sequence[Choice],
        chosen: Iterable[str],
        patterns: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Countries of the plates"))
        self.search = SearchField(tr("Search a country"))
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Countries"))
        wanted = set(chosen)
        for country in sorted(countries, key=lambda country: country.key not in wanted):
            if country.key == CODE:
                continue  # what is written beside counts by itself
            item = QListWidgetItem(country.title)
            item.setData(Qt.ItemDataRole.UserRole, country.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_chosen = country.key in wanted
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.patterns = QPlainTextEdit(patterns)
        self.patterns.setAccessibleName(tr("Own patterns"))
        self.patterns.setPlaceholderText("[W]000 AA\nAA 00 [X]")
        self.patterns.setTabChangesFocus(True)
        self.patterns.textChanged.connect(self._check)
        self._problems = text_label(wraps=True)
        self._buttons, self._accepting = ok_and_cancel(self, tr("Use"))
        self._build()
        self._check()
        self.resize(680, 460)
        self.search.setFocus()

    @property
    def chosen(self) -> str:
        """The codes that are checked, joined by commas; "" for any country."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return ",".join(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _build(self) -> None:
        left = vertical(
            self.search,
            (self.list, 1),
            small_text(tr("A strong hint: doubtful characters are settled by it, sure ones stay.")),
        )
        right = QVBoxLayout()
        right.addWidget(text_label(tr("Own &patterns"), buddy=self.patterns))
        right.addWidget(
            small_text(
                tr(
                    "One kind of plate a line: A for a letter, 0 for a digit, * for either, "
                    "[KLM] or [K-M] for one of these. They count in every reading."
                )
            )
        )
        right.addWidget(self.patterns, 1)
        right.addWidget(self._problems)
        columns = horizontal((left, 1), (right, 1), spacing=18)
        vertical((columns, 1), self._buttons, margins=(18, 18, 18, 14), spacing=12, parent=self)

    def _narrow(self, text: str) -> None:
        sought = text.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            code = str(item.data(Qt.ItemDataRole.UserRole))
            is_hidden = sought not in item.text().casefold() and sought != code
            item.setHidden(is_hidden and item.checkState() is Qt.CheckState.Unchecked)

    def _check(self) -> None:
        problems = parse_patterns(self.patterns.toPlainText()).problems
        self._problems.setText("\n".join(map(said, problems[:_MOST_PROBLEMS])))
        self._problems.setVisible(bool(problems))
        self._accepting.setEnabled(not problems)

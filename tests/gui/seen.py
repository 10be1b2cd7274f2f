"""What a person sees of a part of the window: its words, its facts and its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QWidget,
)


def labels(part: QWidget) -> list[QLabel]:
    """The labels that are not hidden, also of a part that is not shown yet."""
    return [one for one in part.findChildren(QLabel) if one.isVisibleTo(part)]


def words(part: QWidget) -> str:
    """What its labels say, a line each."""
    return "\n".join(one.text() for one in labels(part))


def problem(part: QWidget) -> str:
    """What it says in red."""
    return "\n".join(one.text() for one in labels(part) if one.property("tone") == "danger")


def facts(part: QWidget) -> dict[str, str]:
    """What its forms say: the text beside each caption."""
    return {
        caption.text(): value.text()
        for form in part.findChildren(QFormLayout)
        for caption, value in (
            (
                form.itemAt(row, QFormLayout.ItemRole.LabelRole).widget(),
                form.itemAt(row, QFormLayout.ItemRole.FieldRole).widget(),
            )
            for row in range(form.rowCount())
        )
        if isinstance(value, QLabel) and value.isVisibleTo(part)
    }


def buttons(part: QWidget) -> dict[str, QAbstractButton]:
    """The buttons that are not hidden, by their words."""
    return {
        one.text().replace("&", ""): one
        for one in part.findChildren(QAbstractButton)
        if one.isVisibleTo(part)
    }


def accepting(dialog: QDialog) -> QPushButton:
    """The button that does what the dialog is for."""
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)

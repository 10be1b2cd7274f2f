"""Dialogs of the whole program: keys, about, and errors nobody expected."""

from __future__ import annotations

import html
import platform
import traceback
from importlib import metadata
from types import TracebackType

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from lpr_desktop import __version__
from lpr_desktop.gui.action_specs import Place, View
from lpr_desktop.gui.icons import IconLabel
from lpr_desktop.gui.keymap import Keymap, shown_keys
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    button_row,
    horizontal,
    push_button,
    resize_on_screen,
    text_label,
    vertical,
)
from lpr_desktop.log_file import last_lines, log_path

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("opencv-python-headless", "OpenCV", "Apache-2.0"),
    ("ai-edge-litert", "LiteRT", "Apache-2.0"),
    ("openvino", "OpenVINO", "Apache-2.0"),
    ("tesserocr", "tesserocr, with Tesseract (Apache-2.0)", "MIT"),
    ("pytesseract", "pytesseract", "Apache-2.0"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("lxml", "lxml", "BSD-3-Clause"),
    ("pillow", "Pillow", "MIT-CMU"),
    ("pi-heif", "pi-heif, with libheif (LGPL-3.0)", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
)


class ShortcutsDialog(QDialog):
    """Every key that is in force, by place; it opens at those of the view that is shown."""

    def __init__(
        self, keymap: Keymap, view: View | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        text = QTextBrowser()
        text.document().setDocumentMargin(12)
        text.setAccessibleName(tr("Keyboard shortcuts"))
        text.setHtml(shortcuts_html(keymap))
        _finish(self, text, 620, 640)
        if view is not None:
            text.scrollToAnchor(view.key)


class AboutDialog(QDialog):
    """The program, what it is made of, and under which licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About LPR Desktop"))
        text = QTextBrowser(openExternalLinks=True)
        text.setAccessibleName(tr("About LPR Desktop"))
        text.setHtml(about_html())
        _finish(self, text, 560, 520)


class ErrorDialog(QDialog):
    """An error that nobody expected: what a person can do, and the details for a report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = text_label(tr("Something went wrong"), "heading")
        text = text_label(
            tr(
                "The program met an error that it did not expect. Your pictures, boxes and "
                "texts are kept, and you can go on working. If it happens again, please "
                "report it with the details below."
            ),
            wraps=True,
        )
        head = horizontal(spacing=14)
        icon = IconLabel("error", 32, QPalette.ColorRole.BrightText)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(vertical(title, text), 1)
        self.details = QPlainTextEdit(error_details(error))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = push_button(tr("Copy details"), clicked=self.details.selectAll)
        copy.clicked.connect(self.details.copy)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        vertical(
            head, (self.details, 1), buttons, margins=(20, 20, 20, 16), spacing=14, parent=self
        )
        self.resize(640, 420)


def error_details(error: BaseException, trace: TracebackType | None = None) -> str:
    """Versions, the traceback and the end of the log, as text for a report."""
    versions = (
        f"LPR Desktop {__version__}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, {platform.platform()}"
    )
    lines = traceback.format_exception(type(error), error, trace or error.__traceback__)
    log = last_lines()
    return versions + "\n\n" + "".join(lines) + (f"\n{log_path()}:\n{log}\n" if log else "")


def shortcuts_html(keymap: Keymap) -> str:
    """The table of keys."""
    parts = []
    for place in Place:
        rows = [
            f"<tr><td width='330' style='padding: 4px 14px 4px 0'>{html.escape(spec.plain_title)}"
            f"</td><td style='padding: 4px 0'>{_keys_html(keymap.keys(spec.id))}</td></tr>"
            for spec in keymap.specs.values()
            if spec.place is place and keymap.keys(spec.id)
        ]
        view = place.view
        anchor = "" if view is None else f"<a name='{view.key}'></a>"
        parts.append(
            f"<h3>{anchor}{html.escape(tr(place.value))}</h3><table>{''.join(rows)}</table>"
        )
    return "".join(parts)


def about_html() -> str:
    """Versions and licences."""
    rows = []
    for package, title, licence in _PARTS:
        try:
            version = metadata.version(package)
        except metadata.PackageNotFoundError:
            version = tr("not installed")
        rows.append(
            f"<tr><td style='padding: 3px 18px 3px 0'>{html.escape(title)}</td>"
            f"<td style='padding: 3px 18px 3px 0'>{html.escape(version)}</td>"
            f"<td style='padding: 3px 0'>{licence}</td></tr>"
        )
    what = tr(
        "Finds and reads licence plates in your pictures. Everything runs on this computer; no "
        "picture and no text leaves it."
    )
    licence, made_with = tr("MIT licence, the LPR Desktop contributors."), tr("Made with")
    return (
        f"<h2>LPR Desktop {__version__}</h2><p>{what}</p><p>{licence}</p><h3>{made_with}</h3>"
        f"<p>Python {platform.python_version()}</p><table>{''.join(rows)}</table>"
    )


def _keys_html(keys: tuple[str, ...]) -> str:
    between = html.escape(tr("or", "between two keys"))
    return f" &nbsp;{between}&nbsp; ".join(f"<b>{html.escape(shown_keys(key))}</b>" for key in keys)


def _finish(dialog: QDialog, text: QTextBrowser, width: int, height: int) -> None:
    buttons = button_row(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    vertical((text, 1), buttons, margins=(16, 16, 16, 14), spacing=12, parent=dialog)
    resize_on_screen(dialog, width, height)

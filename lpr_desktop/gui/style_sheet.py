"""The style sheet: shapes and spacing of the standard controls, in the colours of a theme.

Three things are told apart by the dynamic property ``kind``: a ``primary`` button (the one thing to
press next), a ``quiet`` one (no edge until it is hovered) and a ``chip`` (a filter). Labels have
``role`` ``title``, ``heading``, ``muted`` or ``caption``.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from lpr_desktop.assets import resources_folder

if TYPE_CHECKING:
    from lpr_desktop.gui.theme import Colors

_SHEET = Template("""
QWidget { outline: 0; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px 7px; }

QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_soft; }
QMenu { background: $raised; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border;
           padding: 6px 10px; spacing: 4px; }
QToolBar::separator { width: 1px; background: $border; margin: 6px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 7px; padding: 6px 9px;
              background: transparent; color: $text; }
QToolButton:hover { background: $accent_soft; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#qt_toolbar_ext_button { padding: 2px; margin: 0; min-width: 18px; }
QToolButton#disclosure { padding: 5px 6px; font-weight: 600; }
QToolButton#disclosure:checked { background: transparent; border-color: transparent; }
QToolButton#disclosure:hover { background: $accent_soft; }
QToolButton#disclosure:focus { border-color: $accent; }

QToolButton#outlined { border: 1px solid $outline; background: $raised; padding: 5px 10px; }
QToolButton#outlined:hover { border-color: $accent; background: $accent_soft; }
QToolButton#outlined:focus { border: 2px solid $accent; padding: 4px 9px; }
QToolButton#outlined:disabled { border-color: $border; background: transparent; }

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; border: none; padding: 7px 4px 8px 4px;
               margin-right: 18px; border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:disabled { color: $disabled; }
QTabBar:focus::tab:selected { color: $accent; }

QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:hover, QRadioButton:focus::indicator { border-color: $accent; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }

QFrame#switch { background: $border; border: none; border-radius: 9px; }
QToolButton#view { padding: 4px 11px; border-radius: 7px; border-color: transparent;
                   color: $muted; font-weight: 600; }
QToolButton#view:hover { background: transparent; color: $text; }
QToolButton#view:checked { background: $raised; color: $text; border-color: transparent; }
QToolButton#view:focus { border-color: $accent; }

QPushButton { background: $raised; color: $text; border: 1px solid $outline; border-radius: 7px;
              padding: 6px 14px; min-height: 18px; }
QPushButton:hover { border-color: $accent; background: $accent_soft; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border-color: $accent;
                              font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
    background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $border; border-color: $border;
                                       color: $disabled; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent;
                            padding: 6px 9px; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 5px 8px; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="chip"] { background: transparent; border: 1px solid $border; border-radius: 13px;
                           padding: 3px 8px; color: $muted; }
QPushButton[kind="chip"]:hover { border-color: $accent; color: $text; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border-color: $accent; color: $text; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 2px 7px; }

QLineEdit, QComboBox, QDoubleSpinBox, QSpinBox, QDateTimeEdit {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 7px;
    padding: 5px 9px; min-height: 20px; selection-background-color: $accent;
    selection-color: $accent_text; }
QLineEdit:focus, QComboBox:focus, QDoubleSpinBox:focus, QSpinBox:focus, QDateTimeEdit:focus {
    border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:disabled, QComboBox:disabled, QDoubleSpinBox:disabled, QSpinBox:disabled {
    color: $disabled; border-color: $border; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$theme_folder/chevron-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px;
    selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { padding: 4px 6px; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QDoubleSpinBox, QSpinBox, QDateTimeEdit { padding-right: 24px; }
QDoubleSpinBox:focus, QSpinBox:focus, QDateTimeEdit:focus { padding-right: 23px; }
QDoubleSpinBox::up-button, QSpinBox::up-button, QDateTimeEdit::up-button {
    subcontrol-origin: border; border: none;
    subcontrol-position: top right; width: 22px; height: 14px; margin: 2px 2px 0 0; }
QDoubleSpinBox::down-button, QSpinBox::down-button, QDateTimeEdit::down-button {
    subcontrol-origin: border; border: none;
    subcontrol-position: bottom right; width: 22px; height: 14px; margin: 0 2px 2px 0; }
QDoubleSpinBox::up-button:hover, QSpinBox::up-button:hover,
QDoubleSpinBox::down-button:hover, QSpinBox::down-button:hover { background: $accent_soft; }
QDoubleSpinBox::up-arrow, QSpinBox::up-arrow, QDateTimeEdit::up-arrow {
    image: url("$theme_folder/chevron-up.svg");
    width: 10px; height: 10px; }
QDoubleSpinBox::down-arrow, QSpinBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$theme_folder/chevron-down.svg");
    width: 10px; height: 10px; }
QPlainTextEdit, QTextBrowser { background: $surface; border: 1px solid $border; border-radius: 7px;
    padding: 6px; selection-background-color: $accent; selection-color: $accent_text; }
QPlainTextEdit:focus, QTextBrowser:focus { border-color: $accent; }

QCheckBox { spacing: 7px; }
QCheckBox::indicator, QListWidget::indicator { width: 15px; height: 15px; border-radius: 4px;
    border: 1px solid $outline;
    background: $surface; }
QCheckBox::indicator:hover, QCheckBox:focus::indicator { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { border-color: $accent;
    background: $accent;
    image: url("$theme_folder/$check.svg"); }
QCheckBox::indicator:disabled { border-color: $border; }

QRadioButton { spacing: 7px; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $outline;
    border-radius: 8px; background: $surface; }
QRadioButton::indicator:hover, QRadioButton:focus::indicator { border-color: $accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid $accent;
    border-radius: 8px; background: $accent_text; }
QRadioButton::indicator:disabled { border-color: $border; }

QSlider:horizontal { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
    background: $surface; border: 2px solid $accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px;
               min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0; }

QListView, QTableView { border: none; background: $surface; }
QTableView { selection-background-color: $accent_soft; selection-color: $text; }
QListView:focus { border: none; }
QListWidget#choices { border: 1px solid $border; border-radius: 7px; padding: 4px; }
QListWidget#choices::item { padding: 4px; }
QListWidget#choices::item:selected { background: $accent_soft; color: $text; }
QTableView#figures::item { padding: 5px 10px; }
QTreeView { background: $surface; border: 1px solid $border; border-radius: 7px; }
QTreeView::item { padding: 3px 4px; }
QTreeView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section { background: $window; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: 6px 8px; }
QScrollArea { border: none; background: transparent; }

QLabel[role="title"] { font-size: 19pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"], QLabel[role="caption"] { color: $muted; }
QLabel[role="caption"] { font-size: 9pt; }

QFrame#side { background: $surface; border: none; }
QFrame#canvas { background: $canvas; border: none; }
QFrame#status { background: $window; border: none; border-top: 1px solid $border; }
QFrame#card { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame#choice { background: $surface; border: 1px solid $outline; border-radius: 10px; }
QFrame#choice:hover { border-color: $accent; }
QFrame#choice[chosen="true"] { background: $accent_soft; border: 2px solid $accent; }
QFrame#section { background: $surface; border: none; border-top: 1px solid $border; }
QFrame#banner { border: none; border-bottom: 1px solid $border; background: $accent_soft; }
QFrame#banner[tone="warning"] { background: $warning_soft; }
QFrame#banner[tone="danger"] { background: $danger_soft; }
QFrame#popup { background: $raised; border: 1px solid $border; }
QListWidget { border: none; background: transparent; }
QListWidget::item { padding: 3px 4px; border-radius: 5px; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QFrame#note { background: $warning_soft; border: 1px solid $border; border-radius: 8px; }
QLabel#drop { background: $drop_ground; color: $accent; border: 3px dashed $accent;
              border-radius: 18px; font-size: 17pt; font-weight: 600; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="warning"] { color: $warning; }
""")


def style_sheet(colors: Colors) -> str:
    """The style sheet of the application in the colours of a theme."""
    # Slots forbid vars(); the fields are the names that the sheet uses.
    values = {name: getattr(colors, name) for name in colors.__dataclass_fields__}
    values["check"] = "check-dark" if colors.is_dark else "check-light"
    values["theme_folder"] = (resources_folder() / "theme").as_posix()
    # What lies under the drop target stays in sight: #aarrggbb.
    values["drop_ground"] = "#d9" + colors.accent_soft.removeprefix("#")
    return _SHEET.substitute(values)

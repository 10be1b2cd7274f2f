"""Light and dark: one table of colours, turned into a palette and a style sheet.

Widgets paint with ``palette()`` and never name a colour of their own, so that a change of theme
reaches all of them. What the palette has no role for (success, warning, danger, raised surfaces)
is in :class:`Colors`, found through :func:`colors_of`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lpr_desktop.assets import resources_folder
from lpr_desktop.gui.settings import Setting


class ThemeChoice(StrEnum):
    """What the person chose in the menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


THEME = Setting("theme", "system", "Theme", lambda value: value in list(ThemeChoice))


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as ``#rrggbb``.

    Attributes:
        window: The ground on which everything lies.
        surface: Lists, fields, cards.
        raised: Menus, hovered rows, buttons.
        canvas: Behind the picture; a little darker, so that the picture stands out.
        border: Lines between parts; decorative.
        outline: Edges of fields and buttons; at least 3:1 against ``surface``.
        text: At least 12:1 against ``surface``.
        muted: Secondary text; at least 4.5:1 against every ground.
        disabled: What cannot be pressed now; at least 3:1.
        accent: The one colour for what is chosen, focused, or to be pressed next.
        accent_text: Text on ``accent``.
        accent_soft: The accent as a ground under ordinary text.
        series: Curves of plots, in this order; at least 3:1 against ``surface``. Hues after Okabe
            and Ito, so that people with any kind of colour blindness can tell them apart.
    """

    is_dark: bool
    window: str
    surface: str
    raised: str
    canvas: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    success: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    series: tuple[str, ...]


LIGHT = Colors(
    is_dark=False,
    window="#f4f5f8",
    surface="#ffffff",
    raised="#ffffff",
    canvas="#e6e9ef",
    border="#dfe3ea",
    outline="#8a93a3",
    text="#1a1e26",
    muted="#596273",
    disabled="#858d9d",
    accent="#2563eb",
    accent_hover="#1d4fd0",
    accent_text="#ffffff",
    accent_soft="#e9f0ff",
    success="#127a45",
    warning="#8f5a00",
    warning_soft="#fff4dc",
    danger="#c02626",
    danger_soft="#fdeaea",
    series=("#0072b2", "#c2540a", "#008a63", "#a8488a", "#8a6d00", "#4b5563"),
)

DARK = Colors(
    is_dark=True,
    window="#16191f",
    surface="#1d2128",
    raised="#272c35",
    canvas="#0f1216",
    border="#2d333d",
    outline="#717b8c",
    text="#e9ecf1",
    muted="#a1aab9",
    disabled="#757e8e",
    accent="#5c94ff",
    accent_hover="#7aa8ff",
    accent_text="#0b1220",
    accent_soft="#1f2d49",
    success="#4fc98a",
    warning="#f0b54a",
    warning_soft="#352d1b",
    danger="#ff8080",
    danger_soft="#3d2226",
    series=("#5aa9ef", "#f39a4b", "#2fd0a2", "#dd8cc0", "#e5cf4a", "#aab2c0"),
)


def colors_of(palette: QPalette) -> Colors:
    """The colours of the theme that a palette belongs to, for what the palette has no role for."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def palette_for(colors: Colors) -> QPalette:
    """The palette of a theme; every role that our widgets or Fusion look at is set."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.window,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.surface,
        QPalette.ColorRole.AlternateBase: colors.window,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.muted,
        QPalette.ColorRole.Button: colors.raised,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.BrightText: colors.danger,
        QPalette.ColorRole.ToolTipBase: colors.raised,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.accent_text,
        QPalette.ColorRole.Accent: colors.accent,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.LinkVisited: colors.accent,
        QPalette.ColorRole.Light: colors.raised,
        QPalette.ColorRole.Midlight: colors.border,
        QPalette.ColorRole.Mid: colors.border,
        QPalette.ColorRole.Dark: colors.outline,
        QPalette.ColorRole.Shadow: "#000000",
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.disabled))
    # A list that has lost the focus keeps its row visible without shouting.
    palette.setColor(
        QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, QColor(colors.accent)
    )
    return palette


class Theme(QObject):
    """Keeps the application in the chosen theme and follows the system while it is running.

    The style sheet belongs to windows, not to the application: with one of the application's, Qt
    styles each part of a view anew whenever it is put into another, which is most of the time that
    a view takes to be made.

    Attributes:
        choice: System, light or dark.
        colors: The colours in use now.
    """

    def __init__(self, choice: ThemeChoice = ThemeChoice.SYSTEM, parent: QObject | None = None):
        super().__init__(parent)
        self.choice = choice
        self.colors = LIGHT
        self._windows: WeakSet[QWidget] = WeakSet()
        self._application = _application()
        self._application.setStyle("Fusion")
        _raise_small_font(self._application)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        self.set_choice(choice)

    def set_choice(self, choice: ThemeChoice) -> None:
        """Change to a theme at once."""
        self.choice = choice
        hints = QGuiApplication.styleHints()
        # Tells the platform too, so that title bars and file dialogs match where it can.
        if choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = choice is ThemeChoice.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._apply()

    def dress(self, window: QWidget) -> None:
        """Style a window, and what it opens, from now on: when all is in it, before it is shown."""
        self._windows.add(window)
        window.setStyleSheet(style_sheet(self.colors))

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        colors = DARK if self._wants_dark() else LIGHT
        if colors is self.colors and self._windows:
            return
        self.colors = colors
        self._application.setPalette(palette_for(colors))
        for window in filter(isValid, self._windows):
            window.setStyleSheet(style_sheet(colors))

    def _wants_dark(self) -> bool:
        if self.choice is ThemeChoice.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice is ThemeChoice.DARK


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("Theme needs a running QApplication")
    return application


def _raise_small_font(application: QApplication) -> None:
    """Some X servers offer 9 points as the system's size, which is too small to work with."""
    font = QFont(application.font())
    if 0 < font.pointSizeF() < 10:
        font.setPointSizeF(10)
        application.setFont(font)


def style_sheet(colors: Colors) -> str:
    """The style sheet of the application in the colours of a theme."""
    # Slots forbid vars(); the fields are the names that the sheet uses.
    values = {name: getattr(colors, name) for name in colors.__dataclass_fields__}
    values["check"] = "check-dark" if colors.is_dark else "check-light"
    # What lies under the drop target stays in sight: #aarrggbb.
    values["drop_ground"] = "#d9" + colors.accent_soft.removeprefix("#")
    folder = resources_folder() / "theme"
    sheet = (folder / "style.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(values, theme_folder=folder.as_posix())

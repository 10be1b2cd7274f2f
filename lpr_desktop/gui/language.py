"""Which language the window speaks, and loading it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from lpr_desktop.assets import resources_folder
from lpr_desktop.gui.settings import Setting

SYSTEM = ""
LANGUAGES = {
    "en": "&English",
    "de": "&Deutsch",
    "es": "E&spañol",
    "pt_BR": "&Português (Brasil)",
}
"""What can be chosen beside the language of the system, each in its own words, as its menu says it."""

LANGUAGE = Setting(
    "language", SYSTEM, "Language", lambda value: value == SYSTEM or value in LANGUAGES
)


def install_language(choice: str) -> list[QTranslator]:
    """Let the window that is made next speak a language; English where there is no translation.

    Qt's own words (Cancel, Yes), the way numbers are written and the direction follow.

    Args:
        choice: A key of ``LANGUAGES``, or ``SYSTEM``.

    Returns:
        What was installed, for :func:`remove_language`.
    """
    locale = QLocale(choice) if choice else QLocale.system()
    if locale.language() is QLocale.Language.C:
        locale = QLocale("en")
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(locale.textDirection())
    places = {
        "lpr": str(resources_folder() / "translations"),
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    }
    installed = []
    for name, place in places.items():
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(locale, name, "_", place):
            QCoreApplication.installTranslator(translator)
            installed.append(translator)
    return installed


def remove_language(installed: list[QTranslator]) -> None:
    """Speak English again, as before :func:`install_language`."""
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

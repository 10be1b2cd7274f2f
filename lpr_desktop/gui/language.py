"""Which language the window speaks, and loading it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
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
"""What can be chosen beside the language of the system, as the menu says it."""

LANGUAGE = Setting("language", SYSTEM, "Language", lambda value: value in (SYSTEM, *LANGUAGES))


def install_language(choice: str) -> None:
    """Let the window that is made next speak a language; English where there is no translation.

    Qt's own words (Cancel, Yes), the way numbers are written and the direction follow.

    Args:
        choice: A key of ``LANGUAGES``, or ``SYSTEM``.
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
    for name, place in places.items():
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(locale, name, "_", place):
            QCoreApplication.installTranslator(translator)

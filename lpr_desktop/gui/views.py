"""The views of the window, one of which is shown; a view is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lpr_desktop.gui.actions import Actions, View
from lpr_desktop.gui.banner import Banners
from lpr_desktop.gui.read.readers import OpenReader, ReadChoices
from lpr_desktop.gui.settings import Settings, decoded, encoded

if TYPE_CHECKING:
    from lpr_desktop.gui.annotate.desk import AnnotateDesk

_NAMES = {View.READ: "read", View.ANNOTATE: "annotate"}


class Views(QStackedWidget):
    """Shows one view at a time.

    Attributes:
        desk: The Annotate view with what belongs to it; None until it was shown.

    Signals:
        shown_changed: The view that is shown now.
        title_changed: What the title of the window is to say, and whether something is not saved.
        problem: A sentence about something that went wrong.
        failed: An exception that nobody expected.
        settings_changed: Something in the settings is to be kept.
    """

    shown_changed = Signal(View)
    title_changed = Signal(str, bool)
    problem = Signal(str)
    failed = Signal(object)
    settings_changed = Signal()

    def __init__(
        self,
        read_view: QWidget,
        actions: Actions,
        settings: Settings,
        banners: Banners,
        open_reader: OpenReader,
        choices: Callable[[], ReadChoices],
    ) -> None:
        super().__init__()
        self._actions = actions
        self._settings = settings
        self._banners = banners
        self._open_reader = open_reader
        self._choices = choices
        self._read_view = read_view
        self._annotate_title = ("", False)
        self.desk: AnnotateDesk | None = None
        self.addWidget(read_view)

    @property
    def shown(self) -> View:
        """The view that is shown."""
        return View.READ if self.currentWidget() is self._read_view else View.ANNOTATE

    def show_view(self, view: View) -> None:
        """Show another view."""
        if view is View.ANNOTATE:
            desk = self.annotate_desk()
            self.setCurrentWidget(desk.view)
            desk.open_last()
            desk.view.focus_canvas()
        else:
            if self.desk is not None:
                self.desk.session.leave()
            self.setCurrentWidget(self._read_view)
        self._settings.view = _NAMES[view]
        self.shown_changed.emit(view)
        self._show_title()

    def annotate(self, path: Path) -> None:
        """Open a folder, or a picture with its folder, in the Annotate view."""
        self.annotate_desk().open(path)
        self.show_view(View.ANNOTATE)

    def annotate_desk(self) -> AnnotateDesk:
        """The Annotate view with what belongs to it, made if it was never shown."""
        if self.desk is None:
            # Imported and made late: most starts are to read.
            from lpr_desktop.gui.annotate.desk import AnnotateDesk

            desk = self.desk = AnnotateDesk(
                self._actions,
                self._settings,
                self._banners,
                self._open_reader,
                self._choices,
                self,
            )
            desk.problem.connect(self.problem)
            desk.failed.connect(self.failed)
            desk.settings_changed.connect(self.settings_changed)
            desk.title_changed.connect(self._on_annotate_title)
            self.addWidget(desk.view)
            desk.view.splitter.restoreState(decoded(self._settings.annotate_splitter))
            refuse_drops(desk.view)
        return self.desk

    def may_close(self) -> bool:
        """Save; False if something could not be saved and the person wants to stay."""
        return self.desk is None or self.desk.may_close()

    def note_settings(self) -> None:
        """Put into the settings how wide the columns are."""
        if self.desk is not None:
            self._settings.annotate_splitter = encoded(self.desk.view.splitter.saveState())

    def close_views(self) -> None:
        """End what goes on in the views that were made here."""
        if self.desk is not None:
            self.desk.close()

    def _on_annotate_title(self, text: str, is_dirty: bool) -> None:
        if (text, is_dirty) != self._annotate_title:
            self._annotate_title = (text, is_dirty)
            self._show_title()

    def _show_title(self) -> None:
        self.title_changed.emit(*(("", False) if self.shown is View.READ else self._annotate_title))


def refuse_drops(parent: QWidget) -> None:
    """A text field would take dropped files as text; the window takes them all."""
    for widget in parent.findChildren(QWidget):
        widget.setAcceptDrops(False)

"""The views of the window, one of which is shown; a view is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.settings import Setting, Settings
from lpr_desktop.gui.view_controller import ViewController

SHOWN_VIEW = Setting(
    "view", View.READ.key, "View that was shown", lambda key: key in [view.key for view in View]
)


class Views(QStackedWidget):
    """Shows one view at a time.

    Signals:
        shown_changed: The view that is shown now.
        title_changed: What the title of the window is to say, and whether something is not saved.
    """

    shown_changed = Signal(View)
    title_changed = Signal(str, bool)

    def __init__(
        self, makers: Mapping[View, Callable[[], ViewController]], settings: Settings
    ) -> None:
        super().__init__()
        self._makers = makers
        self._settings = settings
        self._shown: View | None = None
        self._controllers: dict[View, ViewController] = {}

    @property
    def shown(self) -> View | None:
        """The view that is shown; None until the first one is."""
        return self._shown

    @property
    def shown_controller(self) -> ViewController | None:
        """The controller of the view that is shown."""
        return None if self._shown is None else self._controllers[self._shown]

    def made(self, view: View) -> ViewController | None:
        """The controller of a view; None until it was looked at."""
        return self._controllers.get(view)

    def controller(self, view: View) -> ViewController:
        """The controller of a view, made if it was never shown."""
        found = self._controllers.get(view)
        if found is None:
            found = self._controllers[view] = self._makers[view]()
            found.title_changed.connect(self._show_title)
            self.addWidget(found.view)
            refuse_drops(found.view)
        return found

    def show_view(self, view: View) -> None:
        """Show another view."""
        controller, left = self.controller(view), self.shown_controller
        if left is not None and left is not controller:
            left.leave()
        self.setCurrentWidget(controller.view)
        self._shown = view
        controller.enter()
        self._settings[SHOWN_VIEW] = view.key
        self.shown_changed.emit(view)
        self._show_title()

    def may_close(self) -> bool:
        """Save, and ask what is to be asked; False if the person wants to stay."""
        return all(controller.may_close() for controller in self._controllers.values())

    def close_views(self) -> None:
        """End what goes on in the views that were made."""
        for controller in self._controllers.values():
            controller.close()

    def _show_title(self) -> None:
        controller = self.shown_controller
        if controller is not None:
            self.title_changed.emit(*controller.title)


def refuse_drops(parent: QWidget) -> None:
    """A text field would take dropped files as text; the window takes them all."""
    for widget in parent.findChildren(QWidget):
        widget.setAcceptDrops(False)

"""The views of the window, one of which is shown; a view is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lpr_desktop.gui.actions import Actions, View
from lpr_desktop.gui.banner import Banners
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.readers import Readers

if TYPE_CHECKING:
    from lpr_desktop.gui.annotate.annotate_controller import AnnotateController
    from lpr_desktop.gui.train.train_controller import TrainController


class Views(QStackedWidget):
    """Shows one view at a time. Read is always there; each other one is a :class:`ViewController`.

    Signals:
        shown_changed: The view that is shown now.
        title_changed: What the title of the window is to say, and whether something is not saved.
        problem: A sentence about something that went wrong.
        failed: An exception that nobody expected.
        settings_changed: Something in the settings is to be kept.
        detector_chosen: Name of the detector that pictures are to be read with from now on.
        text_model_chosen: Name of the text model that is to be read with from now on.
        text_models_changed: There is another text model.
        detectors_changed: There are more, fewer, or other detectors than before.
    """

    shown_changed = Signal(View)
    title_changed = Signal(str, bool)
    problem = Signal(str)
    failed = Signal(object)
    settings_changed = Signal()
    detector_chosen = Signal(str)
    detectors_changed = Signal()
    text_model_chosen = Signal(str)
    text_models_changed = Signal()

    def __init__(
        self,
        read_view: QWidget,
        actions: Actions,
        settings: Settings,
        banners: Banners,
        readers: Readers,
        choices: Callable[[], PipelineChoice],
    ) -> None:
        super().__init__()
        self._actions = actions
        self._settings = settings
        self._banners = banners
        self._readers = readers
        self._choices = choices
        self._read_view = read_view
        self._shown = View.READ
        self._titles: dict[View, tuple[str, bool]] = {}
        self._controllers: dict[View, ViewController] = {}
        self._makers: dict[View, Callable[[], ViewController]] = {
            View.ANNOTATE: self._make_annotate,
            View.TRAIN: self._make_train,
        }
        self.addWidget(read_view)

    def add_maker(self, view: View, make: Callable[[], ViewController]) -> None:
        """How the controller of a view is made when it is first shown."""
        self._makers[view] = make

    @property
    def shown(self) -> View:
        """The view that is shown."""
        return self._shown

    @property
    def shown_controller(self) -> ViewController | None:
        """The controller of the view that is shown; None while it is Read."""
        return self._controllers.get(self._shown)

    @property
    def controller(self) -> AnnotateController | None:
        """The Annotate view with what belongs to it; None until it was shown."""
        return self._controllers.get(View.ANNOTATE)  # type: ignore[return-value]

    @property
    def train_controller(self) -> TrainController | None:
        """The Train view with what belongs to it; None until it was shown."""
        return self._controllers.get(View.TRAIN)  # type: ignore[return-value]

    def show_view(self, view: View) -> None:
        """Show another view."""
        controller = self.controller_of(view)
        left = self.shown_controller
        if left is not None and left is not controller:
            left.leave()
        self.setCurrentWidget(self._read_view if controller is None else controller.view)
        self._shown = view
        if controller is not None:
            controller.enter()
        self._settings.view = view.key
        self.shown_changed.emit(view)
        self._show_title()

    def annotate(self, path: Path) -> None:
        """Open a folder, or a picture with its folder, in the Annotate view."""
        self.controller_of(View.ANNOTATE)
        assert self.controller is not None
        self.controller.open(path)
        self.show_view(View.ANNOTATE)

    def reread(self, folder: Path) -> None:
        """Files of a data set were written: show them, if the Annotate view shows that folder."""
        layout = None if self.controller is None else self.controller.session.folder.layout
        if (
            self.controller is not None
            and layout is not None
            and folder in (layout.home, layout.pictures)
        ):
            self.controller.session.reread()

    def may_close(self) -> bool:
        """Save, and ask what is to be asked; False if the person wants to stay."""
        return all(controller.may_close() for controller in self._controllers.values())

    def note_settings(self) -> None:
        """Put into the settings how wide the columns are."""
        for controller in self._controllers.values():
            controller.note_settings()

    def close_views(self) -> None:
        """End what goes on in the views that were made here."""
        for controller in self._controllers.values():
            controller.close()

    def controller_of(self, view: View) -> ViewController | None:
        """The controller of a view, made if it was never shown; None for Read."""
        make = self._makers.get(view)
        if make is not None and view not in self._controllers:
            controller = self._controllers[view] = make()
            controller.problem.connect(self.problem)
            controller.failed.connect(self.failed)
            controller.settings_changed.connect(self.settings_changed)
            controller.title_changed.connect(
                lambda text, is_dirty: self._on_title(view, text, is_dirty)
            )
            self.addWidget(controller.view)
            refuse_drops(controller.view)
        return self._controllers.get(view)

    # The controllers are imported and made late: most starts are to read.

    def _make_annotate(self) -> ViewController:
        from lpr_desktop.gui.annotate.annotate_controller import AnnotateController

        controller = AnnotateController(
            self._actions, self._settings, self._banners, self._readers, self._choices, self
        )
        controller.improving.text_model_chosen.connect(self.text_model_chosen)
        controller.improving.text_models_changed.connect(self.text_models_changed)
        return controller

    def _make_train(self) -> ViewController:
        from lpr_desktop.gui.train.train_controller import TrainController

        controller = TrainController(
            self._actions, self._settings, self._banners, self._choices, self
        )
        controller.annotate_requested.connect(self.annotate)
        controller.detector_chosen.connect(self.detector_chosen)
        controller.detectors_changed.connect(self.detectors_changed)
        return controller

    def _on_title(self, view: View, text: str, is_dirty: bool) -> None:
        if self._titles.get(view) != (text, is_dirty):
            self._titles[view] = (text, is_dirty)
            self._show_title()

    def _show_title(self) -> None:
        self.title_changed.emit(*self._titles.get(self._shown, ("", False)))


def refuse_drops(parent: QWidget) -> None:
    """A text field would take dropped files as text; the window takes them all."""
    for widget in parent.findChildren(QWidget):
        widget.setAcceptDrops(False)

"""The History view under test."""

from __future__ import annotations

from lpr_desktop.gui.action_specs import View


class HistoryWindow:
    """A window in the History view, and what tests do with it again and again."""

    def __init__(self, window):
        self.window = window
        self.main = window.main
        self.wait = window.wait
        self.main.views.show_view(View.HISTORY)
        self.controller = self.main.views.shown_controller
        self.view, self.model = self.controller.view, self.controller.model
        self.settle()

    @property
    def texts(self):
        return [entry.text for entry in self.model.entries]

    def settle(self):
        self.wait(lambda: not self.controller.source.is_busy and self.model.total is not None)

    def search(self, text):
        self.view.filters.search.clear()
        self.window.qtbot.keyClicks(self.view.filters.search, text)
        self.settle()
        return self.texts

    def choose(self, *texts):
        self.view.table.clearSelection()
        flags = self.view.table.selectionModel().SelectionFlag
        for text in texts:
            place = self.model.index(self.texts.index(text), 0)
            self.view.table.selectionModel().setCurrentIndex(place, flags.Select | flags.Rows)

    def trigger(self, id):
        assert self.main.actions_[id].isVisible(), id
        self.window.trigger(id)

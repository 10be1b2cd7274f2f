"""The tool bar: the switch between the views, and the tools of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolBar, QToolButton, QWidget

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import horizontal

_TOOLS: dict[View, tuple[str, ...]] = {
    View.READ: (
        "open_files", "open_folder", "paste", "", "undo", "redo", "", "add_box", "read_picture",
        "", "Copy", "Export", "", "zoom_out", "fit", "actual_size", "zoom_in",
    ),
    View.ANNOTATE: (
        "mark_open_folder", "", "mark_undo", "mark_redo", "", "mark_draw", "mark_suggest",
        "mark_verified", "mark_problems", "", "mark_zoom_out", "mark_fit", "mark_actual_size",
        "mark_zoom_in",
    ),
    View.HISTORY: (
        "history_open", "history_want", "history_send", "", "watch_add", "", "history_delete",
        "", "Export",
    ),
    View.TRAIN: ("train_new", "", "train_start", "train_stop", "train_resume", "", "train_use"),
}  # fmt: skip
# Buttons with a menu: where and by which name they stand in _TOOLS, their icon and their actions.
_MENUS: dict[tuple[View, str], tuple[str, tuple[str, ...]]] = {
    (View.READ, "Copy"): ("copy", ("copy_plate", "copy_all")),
    (View.READ, "Export"): ("export", ("export_csv", "export_json", "export_anonymised")),
    (View.HISTORY, "Export"): ("export", ("history_export_csv", "history_export_json")),
}
_WITH_TEXT = (
    "open_files", "open_folder", "mark_open_folder", "mark_draw", "mark_suggest", "train_new",
    "train_start", "train_stop", "history_open", "add_box", "mark_verified", "read_picture",
    "history_want", "train_resume", "train_use", "mark_problems", "history_delete", "Export",
    "watch_add", "history_send", "Copy", "paste",
)  # fmt: skip
"""Tools that say what they are, by use: without room the last ones show their icon alone."""
VIEW_ACTIONS = {view: f"view_{view.key}" for view in View}


class ViewSwitch(QFrame):
    """One button for each view, side by side; the one that is shown is pressed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("switch")
        layout = horizontal(margins=3, spacing=3, parent=self)
        self._buttons = [QToolButton() for _ in VIEW_ACTIONS]
        for button, id in zip(self._buttons, VIEW_ACTIONS.values(), strict=True):
            button.setDefaultAction(actions[id])
            button.setObjectName("view")
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("View: {icontext}", icontext=actions[id].iconText()))
            layout.addWidget(button)

    def set_style(self, style: Qt.ToolButtonStyle) -> None:
        """With icons, or as words alone where there is little room."""
        for button in self._buttons:
            button.setToolButtonStyle(style)


class ToolBar(QToolBar):
    """Shows the tools of one view at a time."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tools"), parent)
        self._actions = actions
        self._parts: dict[View, list[QAction]] = {view: [] for view in View}
        self._buttons: dict[View, dict[str, QToolButton]] = {view: {} for view in View}
        self._view = View.READ
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._switch = ViewSwitch(actions)
        self.addWidget(self._switch)
        for view, ids in _TOOLS.items():
            self._parts[view].append(self.addSeparator())
            for id in ids:
                self._add_tool(view, id)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:  # what a narrow window has no room for
            more.setIcon(icon("more"))
            more.setAccessibleName(tr("More tools"))
            more.setToolTip(tr("More tools"))

    def set_view(self, view: View) -> None:
        """Show the tools of a view. Its actions see to themselves."""
        for other, parts in self._parts.items():
            for part in parts:
                part.setVisible(other is view)
        self._view = view
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Texts before tools: tools show texts, the most used first, where all have room.

        Where the tools of some view have none, the views are words without icons: in all views,
        or the switch would move under the pointer.
        """
        for buttons in self._buttons.values():
            for button in buttons.values():
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._switch.set_style(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()  # or it tells the width of before
        beside = self.sizeHint().width() - self._tools_width(self._view)
        if beside + max(map(self._tools_width, View)) > self.width():
            self._switch.set_style(Qt.ToolButtonStyle.ToolButtonTextOnly)
        shown = [self._buttons[self._view].get(id) for id in _WITH_TEXT]
        for button in filter(None, shown):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            layout.invalidate()
            if self.sizeHint().width() > self.width():
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                break

    def _tools_width(self, view: View) -> int:
        """Of what a view has in the bar, with what lies between."""
        layout = self.layout()
        assert layout is not None
        ids = [id for id in _TOOLS[view] if id and (view, id) not in _MENUS]
        parts = [*self._parts[view], *(self._actions[id] for id in ids)]
        widths = [self.widgetForAction(part).sizeHint().width() for part in parts]
        return sum(widths) + layout.spacing() * len(widths)

    def _add_tool(self, view: View, id: str) -> None:
        if not id:
            self._parts[view].append(self.addSeparator())
            return
        if (view, id) in _MENUS:
            button = self._menu_button(tr(id), *_MENUS[view, id])
            self._buttons[view][id] = button
            self._parts[view].append(self.addWidget(button))
            return
        action = self._actions[id]
        self.addAction(action)
        tool = self.widgetForAction(action)
        if isinstance(tool, QToolButton):
            tool.setAccessibleName(action.iconText())
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if id in _WITH_TEXT:
                self._buttons[view][id] = tool

    def _menu_button(self, title: str, icon_name: str, ids: Sequence[str]) -> QToolButton:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setText(title)
        button.setIcon(icon(icon_name))
        button.setToolTip(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(title)
        menu = QMenu(button)
        for id in ids:
            menu.addAction(self._actions[id])
        button.setMenu(menu)
        # "All" can be done as soon as there is a picture.
        follow = self._actions[ids[-1]]
        follow.enabledChanged.connect(button.setEnabled)
        button.setEnabled(follow.isEnabled())
        return button

"""The actions of the Annotate view on the boxes and on what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lpr_desktop.geometry import Box, Corners
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.clipboard import copied_boxes, copy_boxes
from lpr_desktop.gui.annotate.label_popup import LabelPopup
from lpr_desktop.gui.annotate.said_dialogs import AttributeDialog, TagDialog
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.tone import Tone

_NUDGES = {"mark_nudge": (1, False), "mark_nudge_far": (10, False), "mark_resize": (1, True)}
_WITH_BOXES = (
    "mark_copy mark_duplicate mark_label mark_remove mark_difficult mark_truncated "
    "mark_corners mark_attributes"
)
_WITH_ANNOTATION = (
    "mark_draw mark_draw_corners mark_verified mark_tags mark_suggest mark_paste mark_append "
    "mark_select_all mark_accept mark_accept_all"
)
_WITH_PICTURE = (
    "mark_zoom_in mark_zoom_out mark_actual_size mark_fit mark_fit_width mark_brighter "
    "mark_darker mark_more_contrast mark_less_contrast mark_tone_reset mark_hide "
    "mark_show_all"
)

_DIRECTIONS = ("left", "right", "up", "down")
"""What the four keys of a row with arrows do, in their order."""


class BoxCommands(AnnotateCommands):
    """Connects the table of actions, and the keys of the canvas, with marker, canvas and session.

    Signals:
        suggestion_wanted: Suggestions for the picture that is shown are asked for.
        corners_wanted: The corners of the plates in these boxes are asked for.
    """

    suggestion_wanted = Signal()
    corners_wanted = Signal(list)

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, session, marker = parts.actions, parts.session, parts.marker
        view, shown = parts.view, parts.shown
        canvas, panel = view.canvas, view.panel
        self._said: dict[str, None] = {}
        self._runs: dict[str, Callable[[], object]] = {
            "mark_draw": self.draw,
            "mark_draw_corners": self.draw_corners,
            "mark_corners": self.toggle_corners,
            "mark_remove": lambda: marker.remove(shown.choice),
            "mark_difficult": lambda: marker.toggle_difficult(shown.choice),
            "mark_truncated": lambda: marker.toggle_truncated(shown.choice),
            "mark_attributes": self.edit_attributes,
            "mark_verified": marker.toggle_verified,
            "mark_tags": self.edit_tags,
            "mark_suggest": self.suggestion_wanted.emit,
            "mark_accept": self.accept,
            "mark_accept_all": marker.accept_all,
            "mark_copy": self.copy,
            "mark_paste": self.paste,
            "mark_append": marker.append_previous,
            "mark_duplicate": lambda: marker.duplicate(shown.choice),
            "mark_select_all": canvas.choose_all,
            "mark_label": self.edit_label,
            "mark_undo": self._undo,
            "mark_redo": self._redo,
            "mark_zoom_in": canvas.zoom_in,
            "mark_zoom_out": canvas.zoom_out,
            "mark_actual_size": canvas.actual_size,
            "mark_fit": canvas.fit,
            "mark_fit_width": canvas.fit_width,
            "mark_brighter": lambda: canvas.brighten(1),
            "mark_darker": lambda: canvas.brighten(-1),
            "mark_more_contrast": lambda: canvas.add_contrast(1),
            "mark_less_contrast": lambda: canvas.add_contrast(-1),
            "mark_tone_reset": self._reset_tone,
            "mark_hide": canvas.hide_boxes,
            "mark_show_all": canvas.show_all_boxes,
            "mark_edit_mode": canvas.stop_adding,
            "mark_next_pane": view.next_pane,
            "mark_next": lambda: session.step(1),
            "mark_previous": lambda: session.step(-1),
            "mark_next_empty": lambda: self.step_to_empty(1),
            "mark_previous_empty": lambda: self.step_to_empty(-1),
        }
        keys: dict[str, Callable[[], object]] = {
            "mark_next_box": lambda: canvas.step_box(True),
            "mark_previous_box": lambda: canvas.step_box(False),
            "mark_escape": canvas.cancel,
        }
        for id, run in self._runs.items():
            actions[id].triggered.connect(lambda _checked=False, run=run: run())
        self._runs |= keys
        actions["mark_labels"].setChecked(True)
        actions["mark_labels"].toggled.connect(canvas.set_labels_shown)
        actions["mark_equalise"].toggled.connect(canvas.set_equalised)
        canvas.command.connect(self._on_key)
        canvas.box_added.connect(self._on_drawn)
        canvas.boxes_changed.connect(marker.move)
        canvas.corners_clicked.connect(self._on_corners)
        canvas.corners_changed.connect(lambda id, corners: marker.set_corners({id: corners}))
        canvas.boxes_dropped.connect(self._ask_copy_or_move)
        canvas.menu_requested.connect(self._show_menu)
        canvas.label_requested.connect(self.edit_label)
        panel.text_typed.connect(self._on_typed)
        panel.text_taken.connect(view.focus_canvas)
        panel.class_chosen.connect(lambda name: marker.set_class(shown.choice, name))
        panel.difficult_pressed.connect(lambda: marker.toggle_difficult(shown.choice))
        panel.truncated_pressed.connect(lambda: marker.toggle_truncated(shown.choice))
        panel.accept_requested.connect(lambda: marker.accept(shown.choice))
        panel.refuse_requested.connect(lambda: marker.remove(shown.choice))
        panel.verified_pressed.connect(marker.toggle_verified)
        panel.attributes_pressed.connect(self.edit_attributes)
        panel.tags_pressed.connect(self.edit_tags)
        panel.list.clicked_box.connect(view.focus_canvas)
        panel.list.edit_requested.connect(panel.focus_text)
        panel.list.removal_requested.connect(lambda: marker.remove(shown.choice))
        view.files.clicked_row.connect(view.focus_canvas)
        view.files.customContextMenuRequested.connect(self._show_file_menu)
        marker.told.connect(self.say)
        group = session.undo
        for name, id, title in (
            ("undo", "mark_undo", tr("&Undo")),
            ("redo", "mark_redo", tr("&Redo")),
        ):
            getattr(group, f"can{name.title()}Changed").connect(actions[id].setEnabled)
            getattr(group, f"{name}TextChanged").connect(partial(_retitle, actions[id], title))
            actions[id].setEnabled(False)
        shown.choice_changed.connect(self._update_enabled)
        session.picture_opened.connect(self._update_enabled)
        session.picture_chosen.connect(self._update_enabled)
        session.document_opened.connect(self._update_enabled)
        session.marks_changed.connect(self._update_enabled)
        self._update_enabled()

    def draw(self) -> None:
        """Let the person draw a box."""
        self._view.canvas.setFocus()
        self._view.canvas.start_adding()

    def draw_corners(self) -> None:
        """Let the person click the four corners of a plate."""
        self._view.canvas.setFocus()
        self._view.canvas.start_corners()
        self.say(tr("Click the four corners of the plate; Esc takes one back"))

    def toggle_corners(self) -> None:
        """Ask for the corners of the chosen boxes, or make them upright if all have corners."""
        items = self._shown.chosen_items
        if items and all(item.content.corners for item in items):
            self._marker.set_corners(dict.fromkeys(item.id for item in items))
        elif items:
            self.corners_wanted.emit([item for item in items if not item.content.corners])

    def edit_attributes(self) -> None:
        """Ask what else is to be said of the chosen boxes."""
        ids, items = self._shown.choice, self._shown.chosen_items
        if items:
            known = {name for one in self._marker.marks.items for name, _ in one.content.attributes}
            self._said |= dict.fromkeys(sorted(known))
            dialog = AttributeDialog([i.content.attributes for i in items], self._said, self._view)
            dialog.accepted.connect(lambda: self._marker.set_attributes(ids, dialog.changes))
            dialog.open()

    def edit_tags(self) -> None:
        """Ask for words about the picture."""
        known = self._session.folder.model.tags()
        dialog = TagDialog(self._marker.marks.tags, known, self._view)
        dialog.accepted.connect(lambda: self._marker.set_tags(dialog.tags))
        dialog.open()

    def accept(self) -> None:
        """Accept the chosen suggestion; with a box, go to its text."""
        canvas, chosen = self._view.canvas, self._shown.choice
        if canvas.is_adding:
            canvas.add_in_middle()
        elif not self._marker.accept(chosen):
            if chosen:
                self._view.panel.focus_text()
            elif self._marker.marks.suggestions:
                self._shown.choose([self._marker.marks.suggestions[0].id])

    def copy(self) -> None:
        """Put the chosen boxes on the clipboard."""
        items = self._shown.chosen_items
        copy_boxes(item.content for item in items)
        self.say(tr("Copied %Ln box(es)", "", len(items)))

    def paste(self) -> None:
        """Add the boxes of the clipboard."""
        boxes = copied_boxes()
        known = [item.content.box for item in self._marker.marks.items]
        is_beside = any(box.box in known for box in boxes)
        if not boxes:
            self.say(tr("There are no boxes on the clipboard. Copy some first."))
        elif not self._marker.add(boxes, tr("Paste boxes"), beside=is_beside):
            self.say(tr("The copied boxes lie outside this picture"))

    def edit_label(self) -> None:
        """Ask for class and text of the chosen box at the cursor."""
        items = self._shown.chosen_items
        if items:
            self._open_popup([item.id for item in items], is_new=False)

    def step_to_empty(self, steps: int) -> None:
        """Go to the next or previous picture without annotation."""
        if not self._session.step_to_empty(steps):
            self.say(
                tr("There is no picture without annotation after this one")
                if steps > 0
                else tr("There is no picture without annotation before this one")
            )

    def _reset_tone(self) -> None:
        self._actions["mark_equalise"].setChecked(False)
        self._view.canvas.set_tone(Tone())

    def _undo(self) -> None:
        self._view.canvas.finish_edit()
        self._session.undo.undo()
        # What was said of the change holds no longer.
        self.say("")

    def _redo(self) -> None:
        self._session.undo.redo()

    def _on_key(self, id: str, number: int) -> None:
        if id in _NUDGES:
            pixels, resizes = _NUDGES[id]
            self._view.canvas.nudge(_DIRECTIONS[number], pixels, resizes=resizes)
        elif id == "mark_class":
            names = self._session.classes.names
            if number >= len(names):
                self.say(
                    tr("There is no class {number}: add it in Data set, Classes", number=number + 1)
                )
            elif self._shown.choice:
                self._marker.set_class(self._shown.choice, names[number])
            else:
                self._session.classes.last = names[number]
                self.say(tr("The next box is of class “{names}”", names=names[number]))
        elif id in self._runs:
            action = self._action(id)
            if action is None or action.isEnabled():
                self._runs[id]()

    def _action(self, id: str) -> QAction | None:
        return self._actions[id] if self._actions.keymap.specs[id].is_action else None

    def _on_corners(self, corners: Corners) -> None:
        self._ask_class(self._marker.draw_corners(corners))
        self.say(tr("Drag a corner to move it; C makes the box upright again"))

    def _on_drawn(self, box: Box) -> None:
        self._ask_class(self._marker.draw(box))

    def _ask_class(self, id: int | None) -> None:
        if id is not None and not self._session.classes.is_single:
            self._open_popup([id], is_new=True)

    def _open_popup(self, ids: list[int], *, is_new: bool) -> None:
        item = self._marker.marks.find(ids[-1])
        if item is None:
            return
        content, marker = item.content, self._marker
        popup = LabelPopup(
            self._session.classes.names, content.class_name, content.text or "", self._view
        )

        def take(name: str, text: str) -> None:
            if name != content.class_name:
                marker.set_class(ids, name)
            self._session.classes.last = name
            if len(ids) == 1:
                marker.set_text(ids[0], text)

        popup.taken.connect(take)
        if is_new:
            # As the window with the classes in labelImg: Escape means that it was a slip.
            popup.dropped.connect(self._session.undo.undo)
        popup.destroyed.connect(self._view.focus_canvas)
        popup.open_at(self._view.canvas.screen_position)

    def _on_typed(self, text: str) -> None:
        chosen = self._shown.choice
        if len(chosen) == 1:
            self._marker.set_text(chosen[0], text, typing=True)

    def _ask_copy_or_move(self, places: dict[int, Box], at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.addAction(tr("Copy here")).triggered.connect(lambda: self._marker.copy_to(places))
        menu.addAction(tr("Move here")).triggered.connect(lambda: self._marker.move(places))
        menu.addSeparator()
        menu.addAction(tr("Cancel"))
        _popup(menu, at)

    def _show_file_menu(self, at: QPoint) -> None:
        files = self._view.files
        if files.indexAt(at).isValid():
            ids = ["mark_verified", "mark_suggest", "", "mark_copy_name", "mark_show_file"]
            ids += ["", "mark_trash"]
            self._popup(ids, files.viewport().mapToGlobal(at))

    def _show_menu(self, at: QPoint) -> None:
        ids = ["mark_draw", "mark_paste", "mark_append", "", "mark_suggest", "mark_verified"]
        ids += ["mark_tags"]
        if self._shown.choice:
            ids = ["mark_label", "mark_difficult", "mark_truncated", "mark_corners"]
            ids += ["mark_attributes", "", "mark_copy"]
            ids += ["mark_duplicate", "", "mark_remove"]
            if any(item.is_suggestion for item in self._shown.chosen_items):
                ids = ["mark_accept", "mark_remove", "", "mark_accept_all"]
        self._popup(ids, at)

    def _popup(self, ids: Sequence[str], at: QPoint) -> None:
        menu = QMenu(self._view)
        for id in ids:
            if id:
                menu.addAction(self._actions[id])
            else:
                menu.addSeparator()
        _popup(menu, at)

    def _update_enabled(self) -> None:
        document, picture = self._session.document, self._shown.picture
        has_picture = picture is not None and bool(picture.levels)
        can_edit = has_picture and document is not None and document.is_editable
        self._actions.enable(_WITH_PICTURE, has_picture)
        self._actions.enable(_WITH_ANNOTATION, can_edit)
        self._actions["mark_verified"].setChecked(document is not None and document.marks.verified)
        self._actions.enable(_WITH_BOXES, can_edit and self._view.canvas.selected is not None)


def _retitle(action: QAction, title: str, text: str) -> None:
    action.setText(f"{title}: {text}" if text else title)


def _popup(menu: QMenu, at: QPoint) -> None:
    # Deleted when nobody looks: an action of it may still be at work when it closes.
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)

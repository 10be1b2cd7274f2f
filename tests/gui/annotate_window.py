"""The Annotate view under test, and a hand that clicks and types in it like a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from picture_hand import Hand
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.main_window import MainWindow

WAIT_MS = 60_000
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class AnnotateWindow:
    """A window in the Annotate view, and what tests do with it again and again."""

    def __init__(self, qtbot: QtBot, main: MainWindow) -> None:
        assert main.views.made(View.ANNOTATE) is not None
        self.qtbot = qtbot
        self.main = main
        self.controller = main.views.made(View.ANNOTATE)
        self.session = main.views.made(View.ANNOTATE).session
        self.view = main.views.made(View.ANNOTATE).view
        self.canvas = main.views.made(View.ANNOTATE).view.canvas
        self.panel = main.views.made(View.ANNOTATE).view.panel
        self.hand = Hand(qtbot, self.canvas)

    @property
    def document(self) -> Document:
        assert self.session.document is not None
        return self.session.document

    @property
    def items(self) -> tuple[Item, ...]:
        return self.document.marks.items

    @property
    def boxes(self) -> list[Box]:
        return [item.content.box for item in self.items]

    @property
    def choice(self) -> list[int]:
        """The numbers of the chosen boxes."""
        ids = [item.id for item in self.items]
        return [ids.index(id) for id in self.canvas.selection]

    @property
    def name(self) -> str:
        path = self.session.path
        return "" if path is None else path.name

    @property
    def undo_title(self) -> str:
        return self.main.actions_["mark_undo"].text().removeprefix("&Undo: ")

    def wait(self, condition: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_until_shown(self, name: str = "") -> None:
        """Until picture and marks are there."""
        self.wait(
            lambda: (
                self.session.document is not None
                and self.canvas.picture_size != (0, 0)
                and (not name or self.name == name)
                and self.document.picture.name == self.name
                and self.controller.shown.picture is not None
                and self.controller.shown.picture.path == self.session.path
            )
        )

    def wait_until_saved(self) -> None:
        self.wait(lambda: not self.session.saver.is_busy and not self.session.unsaved_documents)

    def wait_until_settled(self) -> None:
        """Until nothing is written any more, whether that worked or not."""
        self.wait(lambda: not self.session.saver.is_busy)

    def trigger(self, id: str) -> None:
        assert self.main.actions_[id].isEnabled(), id
        assert self.main.actions_[id].isVisible(), id
        self.main.actions_[id].trigger()

    def key(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a key on the picture, as it is written in the table of actions."""
        target = widget or self.canvas
        if not target.hasFocus():
            target.setFocus()
        combination = QKeySequence(keys)[0]
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())

    def keys(self, *many: str) -> None:
        for keys in many:
            self.key(keys)

    def shortcut(self, keys: str) -> None:
        """Press a key of the window; sees to it that it is one, and of one action only."""
        found = [
            action
            for action in self.main.actions()
            if action.isVisible() and QKeySequence(keys) in action.shortcuts()
        ]
        assert len(found) == 1, [action.objectName() for action in found]
        assert found[0].isEnabled(), found[0].objectName()
        found[0].trigger()

    def draw(self, *sides: float) -> None:
        """Press W and draw a box."""
        self.key("W")
        self.hand.drag(sides[:2], sides[2:])

    def choose(self, number: int) -> None:
        """Click a box of which the middle is not covered."""
        self.hand.click(*self.boxes[number].center)
        assert self.choice == [number]

    def mouse(
        self,
        start: tuple[float, float],
        end: tuple[float, float] | None = None,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        """Click, or drag with a button and with keys held; qtbot's moves know neither."""
        points = [self.hand.at(*start)]
        if end is not None:
            last = self.hand.at(*end)
            points += [(points[0] + last) / 2, last]
        send = self._send
        send(QEvent.Type.MouseButtonPress, points[0], button, button, modifiers)
        for point in points[1:]:
            send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, button, modifiers)
        send(
            QEvent.Type.MouseButtonRelease,
            points[-1],
            button,
            Qt.MouseButton.NoButton,
            modifiers,
        )

    def _send(
        self,
        kind: QEvent.Type,
        point: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier,
    ) -> None:
        viewport = self.canvas.viewport()
        place, globally = QPointF(point), QPointF(viewport.mapToGlobal(point))
        event = QMouseEvent(kind, place, globally, button, buttons, modifiers)
        QApplication.sendEvent(viewport, event)

    def on_disk(self, name: str | None = None) -> ImageAnnotation:
        """What the annotation file says now."""
        return voc.load(self.xml(name))

    def xml(self, name: str | None = None) -> Path:
        path = self.session.path
        assert path is not None
        return path.with_name(name or path.name).with_suffix(".xml")

    def close(self) -> None:
        self.main.close()


def annotate(picture: Path, *boxes: Box, size: tuple[int, int] = (640, 360)) -> Path:
    """Write an annotation beside a picture."""
    contents: Sequence[AnnotatedBox] = [AnnotatedBox(box) for box in boxes]
    annotation = ImageAnnotation.for_picture(picture, *size).with_boxes(contents)
    path = picture.with_suffix(".xml")
    voc.save(annotation, path)
    return path


def near(box: Box, wanted: Box, most: float = 1.5) -> bool:
    """A view of another scale can hit whole pixels only so well."""
    pairs = zip(box.as_tuple(), wanted.as_tuple(), strict=True)
    return all(abs(one - other) <= most for one, other in pairs)


def banner(window: AnnotateWindow, start: str) -> str:
    texts = window.main.workspace.notices.texts()
    return next((text for key, text in texts.items() if key.startswith(start)), "")


def press(window: AnnotateWindow, title: str) -> None:
    """Press a button of a banner."""
    buttons = window.main.banners.findChildren(QPushButton)
    button = next(one for one in buttons if one.text() == title and one.isVisible())
    button.click()


def answer(title: str, seen: list[str], *others: str) -> None:
    """Press a button of the next dialog, and others of the dialogs after it."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        seen.append(box.text())
        button = next(one for one in box.buttons() if one.text().replace("&", "") == title)
        if others:
            answer(others[0], seen, *others[1:])
        button.click()

    QTimer.singleShot(20, look)

"""Asks which camera is to be watched, where in its picture and when, and what then."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.camera import CameraAddress, camera_name, first_frame, known_credentials
from lpr_desktop.credentials import Credentials, has_keyring, keep_password, read_credentials
from lpr_desktop.errors import LprError
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.watch.line_fields import LineFields
from lpr_desktop.gui.watch.record import CameraRecord
from lpr_desktop.gui.watch.region_view import RegionView, Shape
from lpr_desktop.gui.watch.tell_fields import TellFields, check_told, with_button
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.parts import (
    STRETCH,
    horizontal,
    ok_and_cancel,
    push_button,
    resize_on_screen,
    small_text,
    text_label,
    vertical,
)
from lpr_desktop.passages.day_plan import DayPlan
from lpr_desktop.reading.watch_state import WatchError
from lpr_desktop.video import Frame

_MOST_PIXELS = 4000
_HOURS = (QTime(6, 0), QTime(22, 0))


class CameraDialog(QDialog):
    """Address, password, areas and hours of a camera, and what is done with each car.

    Attributes:
        address, user, password, file, name, least_width, by_day, begin, end: The fields.
        region: The picture with the areas and the line.
        line: What draws the line.
        tell: What is done with each car.
        take_button: Takes a picture to draw on.
    """

    def __init__(
        self, record: CameraRecord | None, taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        """``record`` None is a new camera; ``taken`` are the names of the others."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Watch a camera") if record is None else tr("Watched camera"))
        self._is_new = record is None
        self._record = record or CameraRecord("", "")
        self._taken = taken
        self._jobs = Jobs(parallel=4, parent=self)
        self._make_fields()
        self.region = RegionView(self._record.inside, self._record.outside, self._record.tripwire)
        self.line = LineFields(self.region)
        self.tell = TellFields(self._record, "/usr/bin/notify-send\nPlate {text}\nat {camera}")
        self._problem = text_label(tone="danger", wraps=True)
        self._problem.hide()
        buttons, self._ok = ok_and_cancel(self, tr("Watch") if self._is_new else tr("Save"))
        pages = QTabWidget(documentMode=True)
        pages.addTab(self._camera_page(), tr("Camera"))
        pages.addTab(self.tell, tr("With each car"))
        vertical(
            (pages, 1), self._problem, buttons, margins=(20, 18, 20, 14), spacing=10, parent=self
        )
        for field in (self.address, self.user, self.password, self.file, self.name):
            field.textChanged.connect(self._on_changed)
        self.tell.changed.connect(self._on_changed)
        self.region.changed.connect(self._check)
        self._check()
        self._show_keyring(True)
        self._jobs.start(lambda _task: has_keyring(), on_success=self._show_keyring)
        resize_on_screen(self, 940, 560)

    @property
    def record(self) -> CameraRecord:
        """What the person asks for, once it was accepted."""
        return self._record

    def accept(self) -> None:
        """Take it if it can work, and keep the password; else say what is wrong."""
        asked = self._asked()
        if asked is None:
            return
        record, address, typed = asked
        if record.name in self._taken:
            self._show_problem(tr("Another camera is called {name}.", name=record.name))
            return

        sending = self.tell.sending.asked()

        def check(_task: Task) -> None:
            check_told(record, sending)
            if record.credentials_file:
                read_credentials(Path(record.credentials_file))
            elif typed:
                keep_password(str(address), typed)

        def keep(_: object) -> None:
            self._record = record
            super(CameraDialog, self).accept()

        self._work(check, keep)

    def done(self, result: int) -> None:
        """Close it. What is under way is not waited for."""
        self._jobs.close(seconds=0)
        super().done(result)

    def take_picture(self) -> None:
        """Show what the camera shows now."""
        asked = self._asked()
        if asked is None:
            return
        record, address, typed = asked

        def take(task: Task) -> Frame:
            file = Path(record.credentials_file) if record.credentials_file else None
            if typed and file is None:
                credentials: Credentials | None = Credentials(address.user, typed)
            else:
                credentials = known_credentials(address, file)
            return first_frame(record.name, address, credentials, task.cancel)

        self._work(take, lambda frame: self.region.set_picture(frame.image))

    def _make_fields(self) -> None:
        record = self._record
        address, user = record.address, ""
        if record.address:
            parsed, _ = CameraAddress.parse(record.address)
            user, address = parsed.user, str(replace(parsed, user=""))
        self.address = _field(address, tr("Address"), "rtsp://192.168.1.20/stream1")
        self.user = _field(user, tr("User"), tr("None"))
        self.password = _field("", tr("Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.file = _field(record.credentials_file, tr("File with user:password"), "")
        self.name = _field(record.name, tr("Name"), tr("Gate"))
        self.least_width = QSpinBox(singleStep=10, suffix=tr(" pixels"))
        self.least_width.setRange(0, _MOST_PIXELS)
        self.least_width.setSpecialValueText(tr("any width"))
        self.least_width.lineEdit().setTextMargins(7, 0, 0, 0)
        self.least_width.setValue(round(record.least_width))
        plan = DayPlan.parse(record.hours)
        self.by_day = QCheckBox(tr("Only &from"))
        self.by_day.setChecked(bool(record.hours))
        begin, end = (
            (QTime(plan.begin.hour, plan.begin.minute), QTime(plan.end.hour, plan.end.minute))
            if record.hours
            else _HOURS
        )
        self.begin, self.end = QTimeEdit(begin), QTimeEdit(end)
        for time, name in ((self.begin, tr("From")), (self.end, tr("To"))):
            time.setDisplayFormat("HH:mm")
            time.setAccessibleName(name)
            time.lineEdit().setTextMargins(7, 0, 0, 0)
            time.setEnabled(self.by_day.isChecked())
            self.by_day.toggled.connect(time.setEnabled)

    def _camera_page(self) -> QWidget:
        page = QWidget()
        fields = QGridLayout()
        fields.setVerticalSpacing(8)
        fields.setColumnStretch(1, 1)
        self._no_keyring = small_text(
            tr(
                "This computer has no keyring for passwords. Write user:password into a file that "
                "only you can read."
            )
        )
        self._file_words = QLabel(tr("File"))
        self._password_words = QLabel(tr("Password"))
        self._file_box = QWidget()
        row = with_button(self.file, self._choose_file)
        row.setContentsMargins(0, 0, 0, 0)
        self._file_box.setLayout(row)
        hours = horizontal(self.by_day, self.begin, QLabel(tr("to")), self.end, STRETCH, spacing=8)
        rows: tuple[tuple[QLabel, QWidget | QHBoxLayout], ...] = (
            (QLabel(tr("Address")), self.address),
            (QLabel(tr("User")), self.user),
            (self._password_words, self.password),
            (self._file_words, self._file_box),
            (QLabel(tr("Name")), self.name),
            (QLabel(tr("Least plate")), self.least_width),
            (QLabel(tr("Hours")), hours),
        )
        for number, (label, field) in enumerate(rows):
            fields.addWidget(label, number, 0)
            if isinstance(field, QWidget):
                fields.addWidget(field, number, 1)
                label.setBuddy(field)
            else:
                fields.addLayout(field, number, 1)
        left = vertical(
            fields,
            self._no_keyring,
            small_text(
                tr(
                    "rtsp://…, http://… (MJPEG), or usb:0 for the first camera of this computer. "
                    "Each car is told once. Of its pictures only the cut-out of the plate is kept."
                )
            ),
            STRETCH,
        )
        horizontal(
            (left, 2), (self._picture_column(), 3), margins=(0, 12, 0, 0), spacing=16, parent=page
        )
        return page

    def _picture_column(self) -> QVBoxLayout:
        self.take_button = push_button(tr("Take a picture"), clicked=lambda: self.take_picture())
        self._inside = push_button(
            tr("Read here…"),
            tip=tr("Draw an area: plates count in such areas alone"),
            clicked=lambda: self.region.draw(Shape.INSIDE),
        )
        self._outside = push_button(
            tr("Leave out…"),
            tip=tr("Draw an area in which plates do not count"),
            clicked=lambda: self.region.draw(Shape.OUTSIDE),
        )
        self._remove = push_button(
            tr("Remove"),
            tip=tr("Remove the area or line that was clicked"),
            clicked=lambda: self.region.remove(),
        )
        row = FlowLayout()
        row.addWidget(self.take_button)
        for button in (self._inside, self._outside, self._remove):
            button.setProperty("kind", "quiet")
            row.addWidget(button)
        self._hint = small_text()
        return vertical((self.region, 1), row, self.line, self._hint)

    def _asked(self) -> tuple[CameraRecord, CameraAddress, str] | None:
        """What the fields say, and the password that was typed; None if it cannot be."""
        self._problem.hide()
        try:
            address, password = CameraAddress.parse(self.address.text())
            if address.has_open_secret:
                raise WatchError(
                    tr(
                        "Write {password} in place of the password in the address, and the "
                        "password below."
                    )
                )
        except LprError as error:
            self._show_problem(error_text(error))
            return None
        user = self.user.text().strip() or address.user
        address = replace(address, user="" if address.kind == "usb" else user)
        hours = ""
        if self.by_day.isChecked():
            begin, end = (time.time().toString("HH:mm") for time in (self.begin, self.end))
            hours = f"{begin}-{end}"
        record = replace(
            self._record,
            name=camera_name(self.name.text()) or address.name,
            address=str(address),
            credentials_file=self.file.text().strip() if not self._file_box.isHidden() else "",
            inside=self.region.polygons(Shape.INSIDE),
            outside=self.region.polygons(Shape.OUTSIDE),
            tripwire=self.region.tripwire,
            least_width=float(self.least_width.value()),
            hours=hours,
            **self.tell.values(),
        )
        return record, address, self.password.text() or password

    def _work(self, work: Callable[[Task], Any], on_success: Callable[[Any], None]) -> None:
        """Do it in a worker; the dialog shows that it goes on, and what goes wrong."""
        self._show_busy(True)

        def fail(error: BaseException) -> None:
            self._show_busy(False)
            if not isinstance(error, LprError | OSError):
                raise error
            self._show_problem(error_text(error))

        def succeed(value: Any) -> None:
            self._show_busy(False)
            on_success(value)

        self._jobs.start(work, on_success=succeed, on_failure=fail)

    def _show_busy(self, is_busy: bool) -> None:
        self._ok.setEnabled(not is_busy)
        self.take_button.setEnabled(not is_busy)
        self.take_button.setText(tr("Connecting…") if is_busy else tr("Take a picture"))

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()

    def _show_keyring(self, has_one: bool) -> None:
        is_by_file = bool(self._record.credentials_file) or not has_one
        for label, field in (
            (self._password_words, self.password),
            (self._file_words, self._file_box),
        ):
            is_shown = is_by_file == (field is self._file_box)
            label.setVisible(is_shown)
            field.setVisible(is_shown)
        self._no_keyring.setVisible(not has_one)
        self.password.setPlaceholderText(
            tr("None") if self._is_new else tr("As it is in the system's keyring")
        )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("File with user:password"), self.file.text())
        if name:
            self.file.setText(name)

    def _on_changed(self) -> None:
        self._problem.hide()

    def _check(self) -> None:
        region = self.region
        for button in (self._inside, self._outside):
            button.setEnabled(region.has_picture and region.drawn is None)
        self._remove.setEnabled(region.has_chosen)
        if region.drawn is Shape.LINE:
            hint = tr("Click where the line begins, and where it ends. Esc drops it.")
        elif region.drawn is not None:
            hint = tr("Click the corners; a double click or Enter closes the area, Esc drops it.")
        elif region.polygons(Shape.INSIDE):
            hint = tr("Plates are read in the bright areas alone.")
        else:
            hint = tr("Plates are read in the whole picture.")
        self._hint.setText(hint)


def _field(text: str, name: str, example: str) -> QLineEdit:
    field = QLineEdit(text, placeholderText=example)
    field.setAccessibleName(name)
    return field

"""Where a key lies on the keyboard, as the letter or digit that a US keyboard has there."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""First scan code of each row: IBM's set 1, which Linux's evdev and Windows use alike."""

_BY_SCAN_CODE = {
    start + offset: sign for start, row in _ROWS.items() for offset, sign in enumerate(row)
}
# Carbon's virtual key codes, HIToolbox/Events.h: they are places too.
_BY_MAC_CODE = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17)
        + (18, 19, 20, 21, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        "ASDFHGZXCVBQWERYT" + "123465978" + "0OUIPLJKNM",
        strict=True,
    )
)
_EVDEV_OFFSET = 8
"""X11 and Wayland number keys from 8 on."""


def us_sign(event: QKeyEvent) -> str:
    """The letter or digit at the place of a key; "" for other keys and where it is not known."""
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _BY_MAC_CODE.get(event.nativeVirtualKey(), "") if event.text() else ""
    code = event.nativeScanCode()
    return _BY_SCAN_CODE.get(code if platform == "windows" else code - _EVDEV_OFFSET, "")

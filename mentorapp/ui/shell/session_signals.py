"""What a Linux desktop says on its message bus: the computer goes to sleep, the screen is locked."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIN = "org.freedesktop.login1"
SCREENSAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class SessionSignals(QObject):
    """``away`` goes out when the computer sleeps or its screen is locked. Silent where there is no bus."""

    away = Signal()

    def listen(self) -> int:
        """Subscribe to whatever the desktop offers; returns to how many signals."""
        if sys.platform != "linux":
            return 0
        from PySide6.QtDBus import QDBusConnection

        heard = 0
        slot: Any = SLOT("switched(bool)")  # declared as bytes, of which PySide takes none
        system = QDBusConnection.systemBus()
        if system.isConnected():
            manager = f"{LOGIN}.Manager"
            heard += system.connect(LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", self, slot)
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for service, path in SCREENSAVERS:
                heard += session.connect(service, path, service, "ActiveChanged", self, slot)
        return heard

    @Slot(bool)
    def switched(self, on: bool) -> None:
        """Pass on that the person is leaving, not that they are back."""
        if on:
            self.away.emit()

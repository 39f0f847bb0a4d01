"""The dialog that owns up to a bug: what happened, that the data is safe, and a report one may read first."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import kolstudio
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n

_TITLE = QT_TRANSLATE_NOOP("Crash", "Something went wrong in KOL Studio")
_SAFE = QT_TRANSLATE_NOOP(
    "Crash",
    "This is a fault of the program, not yours. The step that was under way was taken back; everything saved "
    "before is there. You can go on working.",
)
_AGAIN = QT_TRANSLATE_NOOP(
    "Crash", "It has now happened several times in a row. Restarting KOL Studio is the safest way on."
)
_REPORT = QT_TRANSLATE_NOOP("Crash", "Report, without any of your data. Nothing is sent anywhere.")
_COPY = QT_TRANSLATE_NOOP("Crash", "Copy the report")
_GO_ON = QT_TRANSLATE_NOOP("Crash", "Go on")
_RESTART = QT_TRANSLATE_NOOP("Crash", "Restart")


def full_report(report: str) -> str:
    """Return a report with the versions that matter."""
    from PySide6.QtCore import qVersion

    versions = f"KOL Studio {kolstudio.__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{versions}, {platform.system()} {platform.release()}\n{report}\n"


class CrashDialog(QDialog):
    """One bug, told without stopping the window behind it."""

    restart_wanted = Signal()

    def __init__(
        self, report: str, i18n: I18n, parent: QWidget | None = None, *, again: bool = False
    ) -> None:
        """`again`: this bug keeps coming back, so a restart is offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setMinimumWidth(520)
        i18n.bind(self, _TITLE, "setWindowTitle")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        head = QLabel(self)
        head.setProperty("role", "title")
        i18n.bind(head, _TITLE)
        layout.addWidget(head)
        for text in (_SAFE, _AGAIN) if again else (_SAFE,):
            label = QLabel(self)
            label.setWordWrap(True)
            i18n.bind(label, text)
            layout.addWidget(label)
        caption = QLabel(self)
        caption.setProperty("role", "secondary")
        i18n.bind(caption, _REPORT)
        layout.addWidget(caption)
        self.details = QPlainTextEdit(full_report(report), self)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(120)
        i18n.bind(self.details, _REPORT, "setAccessibleName")
        caption.setBuddy(self.details)
        layout.addWidget(self.details)
        buttons = QHBoxLayout()
        self.copy = QPushButton(self)
        i18n.bind(self.copy, _COPY)
        self.copy.clicked.connect(self._copy)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        if again:
            restart = QPushButton(self)
            i18n.bind(restart, _RESTART)
            restart.clicked.connect(self._restart)
            buttons.addWidget(restart)
        self.go_on = QPushButton(self)
        self.go_on.setDefault(True)
        self.go_on.setProperty("kind", "primary")
        i18n.bind(self.go_on, _GO_ON)
        self.go_on.clicked.connect(self.accept)
        buttons.addWidget(self.go_on)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def _restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()

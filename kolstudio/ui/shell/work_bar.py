"""Shows long work: what is being done, how far it is, and a way to stop it. Appears after 0.4 seconds."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from kolstudio.core.rules.formats import format_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.jobs import Job

SOON = 400
"""Milliseconds before work is worth a bar (design principle 9)."""

_CANCEL = QT_TRANSLATE_NOOP("Work", "Cancel")
_STOPPING = QT_TRANSLATE_NOOP("Work", "Stopping …")
_COUNT = QT_TRANSLATE_NOOP("Work", "{done} of {total}")


class WorkBar(QFrame):
    """The newest job of the window that no screen shows itself."""

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WorkBar")
        self._i18n = i18n
        self._jobs: list[Job] = []
        self._what = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(160)
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.cancel = QPushButton(self)
        i18n.bind(self.cancel, _CANCEL)
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        for widget, stretch in ((self._what, 0), (self._bar, 1), (self._count, 0), (self.cancel, 0)):
            layout.addWidget(widget, stretch)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._appear)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show a job until it ends, if it lasts."""
        if not job.shown:
            return
        self._jobs.append(job)
        job.progressed.connect(lambda what, done, total: self._show(job, what, done, total))
        job.finished.connect(lambda result: self._end(job))
        if not self._soon.isActive() and not self.isVisible():
            self._soon.start()

    def _appear(self) -> None:
        if self._jobs:
            self._show(self._jobs[0], self._jobs[0].title, 0, 0)
            self.show()

    def _show(self, job: Job, what: Text, done: int, total: int) -> None:
        if job is not self._jobs[0]:
            return
        said = self._i18n.render(_STOPPING if job.token.cancelled else what)
        self._what.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        language = self._i18n.language
        counted = _COUNT(done=format_number(done, language), total=format_number(total, language))
        self._count.setText(self._i18n.render(counted) if total else "")
        self.cancel.setEnabled(not job.token.cancelled)

    def _cancel(self) -> None:
        if self._jobs:
            job = self._jobs[0]
            job.cancel()
            self._show(job, job.title, self._bar.value(), self._bar.maximum())

    def _end(self, job: Job) -> None:
        self._jobs.remove(job)
        if self._jobs:
            self._appear()
        else:
            self._soon.stop()
            self.hide()

"""A field with its name above and, below, what is wrong with it or a word of help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label, restyle


class FormField(QWidget):
    """Name, control, and a line below that is there only while it says something."""

    def __init__(self, control: QWidget, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._help = ""
        self._error = ""
        self.name = ElidedLabel("", "label", self)
        self.name.setBuddy(control)
        self.below = label("", "secondary", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(control)
        column.addWidget(self.below)
        column.addStretch(1)
        self.set_name(name)
        self._show_below()

    def set_name(self, name: str) -> None:
        """Name the field, for the eye and for screen readers."""
        self.name.set_text(name)
        self.control.setAccessibleName(name)

    def set_help(self, text: str) -> None:
        """Say a word of help below the field; empty = none."""
        self._help = text
        self._show_below()

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it; empty = all is well."""
        self._error = text
        self._show_below()

    @property
    def error(self) -> str:
        """What is wrong; empty = all is well."""
        return self._error

    def _show_below(self) -> None:
        said = self._error or self._help
        self.below.setText(said)
        self.below.setVisible(bool(said))
        restyle(self.below, role="error" if self._error else "secondary")
        restyle(self.control, state="bad" if self._error else "")
        self.control.setAccessibleDescription(said)
        self._make_room()

    def _make_room(self) -> None:
        """Claim the height of the wrapped words below: a dialog grows for a minimum, not for a wish."""
        self.below.ensurePolished()
        self.below.setMinimumHeight(0)  # what is claimed counts in heightForWidth
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized) and not self.below.isHidden():
            self.below.setMinimumHeight(max(0, self.below.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the words below anew."""
        super().resizeEvent(event)
        self._make_room()

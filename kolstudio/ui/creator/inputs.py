"""Fields that hand over what was typed by themselves: on leaving, on Enter, after a pause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QWidget,
)

_INSIDE = 2
"""What a line of Qt keeps free at both ends of its text."""
PAUSE = 600
"""Milliseconds without a key after which a text is handed over."""


class Input(Protocol):
    """What the screen needs of a field, whatever it looks like."""

    committed: SignalInstance
    """(text, whether it was finished: left or ended with Enter)."""

    def show_text(self, text: str) -> None:
        """Show a value; what is shown already stays as it is."""
        ...

    @property
    def pending(self) -> bool:
        """Whether something is typed and not handed over."""
        ...

    def accept_text(self) -> None:
        """What stands here is kept now."""
        ...


class LineInput(QLineEdit):
    """One line; `pause=False` hands over only what was finished."""

    committed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None, *, pause: bool = True, cell: bool = False) -> None:
        super().__init__(parent)
        self._composing = False
        self._pauses = pause
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)
        self.setMinimumWidth(40)
        self._cell = cell
        self.hint = ""
        """What the tooltip says, below the text where that does not fit."""
        self.short = ""
        """What is shown in place of a text that does not fit, while nobody types."""
        if cell:
            self.setProperty("kind", "cell")

    @property
    def overflows(self) -> bool:
        """Whether the text is wider than its place."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._place().width()

    def _place(self) -> QRect:
        """Return where the text stands."""
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        place = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        return place.adjusted(_INSIDE, 0, -_INSIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field; a text too long for it ends in «…» until it is typed into."""
        if self.hasFocus() or not self.overflows:
            super().paintEvent(event)
            return
        painter, frame = QPainter(self), QStyleOptionFrame()
        self.initStyleOption(frame)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, frame, painter, self)
        place = self._place()
        short = bool(self.short) and not self.isModified()
        text = self.fontMetrics().elidedText(
            self.short if short else self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        side = (
            self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask if short else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(self.palette().text().color())
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask in a cell for no more than its column is wide."""
        wanted = super().sizeHint()
        return QSize(self.minimumWidth(), wanted.height()) if self._cell else wanted

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """See whether the text fits."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        whole = self.text() if self.overflows else ""
        said = "\n".join(part for part in dict.fromkeys((whole, self.hint)) if part)
        if said != self.toolTip():
            self.setToolTip(said)

    def show_text(self, text: str) -> None:
        """Show a value; the cursor stays where it is as far as it can."""
        self._timer.stop()
        if text != self.text():
            place = self.cursorPosition() if self.hasFocus() else 0
            self.setText(text)
            self.setCursorPosition(min(place, len(text)))
        self.setModified(False)
        self._tell()

    @property
    def pending(self) -> bool:
        """Whether something is typed and not kept."""
        return self.isModified()

    def accept_text(self) -> None:
        """What stands here is kept now: Ctrl+Z is the window's undo again."""
        self.setModified(False)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer words while typing."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_chosen)
        self.setCompleter(completer)

    def _on_edited(self) -> None:
        if self._pauses and not self._composing:
            self._timer.start()

    def _on_pause(self) -> None:
        popup = self.completer().popup() if self.completer() is not None else None
        if self.isModified() and not self._composing and not (popup is not None and popup.isVisible()):
            self.committed.emit(self.text(), False)

    def _on_finished(self) -> None:
        self._timer.stop()
        if self.isModified():
            self.committed.emit(self.text(), True)

    def _on_chosen(self) -> None:
        self._timer.stop()
        self.committed.emit(self.text(), True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Hand nothing over in the middle of a composition."""
        self._composing = bool(event.preeditString())
        if self._composing:
            self._timer.stop()
        super().inputMethodEvent(event)
        if not self._composing and self.isModified():
            self._on_edited()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter for itself."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ParagraphInput(QPlainTextEdit):
    """Several lines; Enter makes a new one, leaving or a pause hands over."""

    committed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._composing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(lambda: self._commit(False))
        self._showing = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 26)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show a value."""
        self._timer.stop()
        if text != self.toPlainText():
            place = self.textCursor().position()
            self._showing = True
            self.setPlainText(text)
            self._showing = False
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
        self.document().setModified(False)

    @property
    def pending(self) -> bool:
        """Whether something is typed and not kept."""
        return self.document().isModified()

    def accept_text(self) -> None:
        """What stands here is kept now."""
        self.document().setModified(False)

    def _on_changed(self) -> None:
        if not self._showing and not self._composing:
            self._timer.start()

    def _commit(self, finished: bool) -> None:
        self._timer.stop()
        if self.document().isModified() and not self._composing:
            self.committed.emit(self.toPlainText(), finished)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Hand nothing over in the middle of a composition."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if self._composing:
            self._timer.stop()
        elif self.document().isModified():
            self._timer.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand over on leaving."""
        super().focusOutEvent(event)
        self._composing = False
        self._commit(True)


class ChoiceInput(QComboBox):
    """One of a few codes; a choice is handed over at once. The wheel scrolls the page, not the choice."""

    committed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None, *, cell: bool = False) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda: self.committed.emit(str(self.currentData()), True))
        self._cell = cell
        if cell:
            self.setProperty("kind", "cell")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask in a cell for no more than its column is wide."""
        wanted = super().sizeHint()
        return QSize(self.minimumWidth(), wanted.height()) if self._cell else wanted

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, words); the present choice stays."""
        before = self.currentData()
        self.clear()
        for code, words in options:
            self.addItem(words, code)
        self.setCurrentIndex(max(0, self.findData(before)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the choice; one that is too long ends in «…», the whole stands in the tooltip."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.place_of_text()
        text = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, place.width())
        self.style().drawItemText(
            painter,
            place,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def place_of_text(self) -> QRect:
        """Return where the choice is written: from the edge to the arrow, which a cell has not."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, whole = self.style(), QStyle.ComplexControl.CC_ComboBox
        field = style.subControlRect(whole, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        arrow = style.subControlRect(whole, option, QStyle.SubControl.SC_ComboBoxArrow, self)
        return field if self._cell else QRect(field.topLeft(), QPoint(arrow.left() - 2, field.bottom()))

    def show_text(self, text: str) -> None:
        """Show a code."""
        self.setCurrentIndex(self.findData(text))
        self.setToolTip(self.currentText())

    @property
    def pending(self) -> bool:
        """Whether something waits to be handed over: never."""
        return False

    def accept_text(self) -> None:
        """What stands here is kept now."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()


class EscapeWatch(QObject):
    """Tells when Esc is pressed in a field with something typed, so that it can be let go."""

    dropped = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Esc from a field whose text is not kept."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, LineInput | ParagraphInput)
            and watched.pending
        ):
            event.accept()
            return True
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, LineInput | ParagraphInput)
            and watched.pending
        ):
            self.dropped.emit(watched)
            return True
        return False

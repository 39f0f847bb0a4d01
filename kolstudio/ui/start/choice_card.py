"""A card that is one large button: an icon, what it does, and a line that says more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kolstudio.core.texts import Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import RADIUS_CARD
from kolstudio.ui.widgets.look import icon_place, paint_box

_LEFT, _ICON, _TEXT, _RIGHT = 17, 20, 51, 36
_ABOVE, _BELOW = 13, 14


class ChoiceCard(QAbstractButton):
    """One way on from the first page."""

    def __init__(
        self, icon: str, title: Text, more: Text, i18n: I18n, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = theme
        self._hovered = False
        self._peers: tuple[ChoiceCard, ...] = ()
        self._spare = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.title, self.more = QLabel(self), QLabel(self)
        self.title.setProperty("role", "strong")
        self.more.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(_TEXT, _ABOVE, _RIGHT, _BELOW)
        column.setSpacing(2)
        for label, text in ((self.title, title), (self.more, more)):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            i18n.bind(label, text)
            column.addWidget(label)
        i18n.bind(self, title, "setAccessibleName")
        i18n.bind(self, more, "setAccessibleDescription")

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it can be pressed."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show it plain again."""
        self._hovered = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press it like the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what its texts need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def stand_beside(self, cards: Sequence[ChoiceCard]) -> None:
        """Be as high as the highest of these."""
        self._peers = tuple(cards)

    def event(self, event: QEvent) -> bool:
        """Keep level with the cards beside it when words or widths change."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._level()
        return super().event(event)

    def _level(self) -> None:
        """Share out above and below what the highest card needs more than this one."""
        layout = self.layout()
        if layout is None:
            return
        spare = max((card.needed() for card in self._peers), default=0) - self.needed()
        if max(0, spare) != self._spare:
            self._spare = max(0, spare)
            above = self._spare // 2
            layout.setContentsMargins(_TEXT, _ABOVE + above, _RIGHT, _BELOW + self._spare - above)

    def needed(self) -> int:
        """Return the height that its words need at its width."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(self.width()) - self._spare

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card, its icon and the sign that it leads on."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        ground = tokens.soft if self.isDown() else tokens.hover if self._hovered else tokens.card
        focus = self.hasFocus()
        edge = tokens.focus if focus else tokens.control_line
        paint_box(painter, self.rect(), ground, edge, RADIUS_CARD, 2 if focus else 1)
        paint_icon(painter, icon_place(self.rect(), _LEFT, _ICON), self._icon, tokens.ink)
        paint_icon(painter, icon_place(self.rect(), self.width() - 28), "chevron-right", tokens.muted)

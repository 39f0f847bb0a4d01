"""The stylesheet of Qt's controls and of the frames around them, from the tokens alone.

Widgets say what they are by properties: labels by `role`, buttons by `kind` and `compact`, frames by
`surface`, fields by `state`.
"""

from __future__ import annotations

from string import Template

from kolstudio.ui.theme.tokens import (
    BODY,
    CARD_TITLE,
    CHIP,
    CONTROL,
    CONTROL_SMALL,
    DISPLAY,
    FIELD,
    HEADER_ROW,
    RADIUS_CARD,
    RADIUS_CHIP,
    RADIUS_CONTROL,
    RADIUS_FIELD,
    ROLES,
    SCREEN_TITLE,
    SECONDARY,
    SMALL,
    STATUS_BAR,
    TABS,
    TOP_BAR,
    Tokens,
)

_TOOL = 3
"""Pixels that Qt adds to a styled tool button."""
_SIZES = {
    "body": BODY,
    "secondary": SECONDARY,
    "small": SMALL,
    "card_title": CARD_TITLE,
    "screen_title": SCREEN_TITLE,
    "display": DISPLAY,
    "radius": RADIUS_CONTROL,
    "radius_card": RADIUS_CARD,
    "radius_chip": RADIUS_CHIP,
    "radius_field": RADIUS_FIELD,
    "button": CONTROL - 2,
    "button_focus": CONTROL - 4,
    "icon_button": CONTROL - 2 - _TOOL,
    "icon_button_focus": CONTROL - 4 - _TOOL,
    "compact": CONTROL_SMALL - 2,
    "compact_focus": CONTROL_SMALL - 4,
    "field": FIELD - 2,
    "field_focus": FIELD - 4,
    "pill": CHIP - 2,
    "pill_focus": CHIP - 4,
    "header": HEADER_ROW,
    "top_bar": TOP_BAR - 1,
    "tabs": TABS - 2,
    "status_bar": STATUS_BAR - 1,
}

_LABELS = """
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${screen_title}px; font-weight: 700; }
QLabel[role="card_title"] { font-size: ${card_title}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="section"] { font-size: ${secondary}px; font-weight: 600; color: ${muted}; }
QLabel[role="lead"] { font-size: ${card_title}px; color: ${muted}; }
QLabel[role="muted"] { color: ${muted}; }
QLabel[role="secondary"] { font-size: ${secondary}px; color: ${muted}; }
QLabel[role="small"] { font-size: ${small}px; color: ${muted}; }
QLabel[role="label"] { font-size: ${secondary}px; color: ${muted}; }
QLabel[role="number"] { font-size: ${screen_title}px; font-weight: 700; }
QLabel[role="kol"] { color: ${kol_text}; }
QLabel[role="influencer"] { color: ${influencer_text}; }
QLabel[role="both"] { color: ${both_text}; }
QLabel[role="good"] { color: ${good_text}; }
QLabel[role="watch"] { color: ${watch_text}; }
QLabel[role="bad"] { color: ${bad_text}; }
QLabel[role="body"] { color: ${ink}; }
QLabel[role="heading"] { font-size: ${card_title}px; font-weight: 600; }
QLabel[role="figure"] { font-weight: 600; }
QLabel[role="error"] { font-size: ${secondary}px; color: ${bad_text}; }
QLabel[tone="kol"] { color: ${kol_text}; }
QLabel[tone="influencer"] { color: ${influencer_text}; }
QLabel[tone="both"] { color: ${both_text}; }
QLabel[tone="good"] { color: ${good_text}; }
QLabel[tone="watch"] { color: ${watch_text}; }
QLabel[tone="bad"] { color: ${bad_text}; }
QLabel[chip] {
    background: ${soft}; color: ${quiet}; border-radius: 5px; padding: 1px 6px;
    font-size: ${small}px; font-weight: 600;
}
QLabel[chip="kol"] { background: ${kol_tint}; color: ${kol_text}; }
QLabel[chip="influencer"] { background: ${influencer_tint}; color: ${influencer_text}; }
QLabel[chip="both"] { background: ${both_tint}; color: ${both_text}; }
QLabel[chip="good"] { background: ${good_tint}; color: ${good_text}; }
QLabel[chip="watch"] { background: ${watch_tint}; color: ${watch_text}; }
QLabel[chip="bad"] { background: ${bad_tint}; color: ${bad_text}; }
QLabel[chip="key"] {
    background: transparent; font-weight: 400;
    color: ${muted}; border: 1px solid ${line}; border-radius: 4px; padding: 0 5px; font-size: ${small}px;
}
QLabel:disabled { color: ${disabled}; }
"""

_FRAMES = """
QMainWindow, QDialog, QMessageBox { background: ${bg}; }
QFrame[surface="card"] {
    background: ${card}; border: 1px solid ${line}; border-radius: ${radius_card}px;
}
QFrame[surface="choice"] {
    background: ${card}; border: 1px solid ${control_line}; border-radius: ${radius_card}px;
}
QFrame[surface="search"] {
    background: ${card}; border: 1px solid ${line}; border-radius: ${radius}px;
}
QFrame[surface="search"][focused="true"] { border: 2px solid ${ink}; }
QFrame[surface="soft"] { background: ${soft}; border: none; border-radius: ${radius}px; }
QFrame[surface="pane"] { background: ${card}; border: none; border-left: 1px solid ${line}; }
QFrame[surface="topbar"], QFrame[surface="bar"] {
    background: ${card}; border: none; border-bottom: 1px solid ${line};
    min-height: ${top_bar}px; max-height: ${top_bar}px;
}
QFrame[surface="tabs"] { background: ${card}; border: none; border-bottom: 1px solid ${line}; }
QFrame[surface="rule"] { background: ${line}; border: none; min-height: 1px; max-height: 1px; }
QFrame#Rail { background: ${card}; border: none; border-right: 1px solid ${line}; }
QFrame#StatusBar {
    background: ${card}; border: none; border-top: 1px solid ${line};
    min-height: ${status_bar}px; max-height: ${status_bar}px;
}
QFrame#StatusBar QLabel { font-size: ${small}px; color: ${muted}; }
QFrame#Banner { background: ${watch_tint}; border: none; border-bottom: 1px solid ${watch}; }
QFrame#WorkBar { background: ${card}; border: none; border-bottom: 1px solid ${line}; }
QFrame#Toast, QFrame#FloatingBar { background: ${overlay}; border: none; border-radius: ${radius_card}px; }
QFrame#Toast QLabel, QFrame#FloatingBar QLabel { color: ${on_overlay}; }
QToolTip {
    background: ${overlay}; color: ${on_overlay}; border: 1px solid ${overlay};
    padding: 6px 8px; font-size: ${secondary}px;
}
QSplitter::handle { background: ${line}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    background: ${card}; color: ${ink}; border: 1px solid ${line}; border-radius: ${radius}px;
    padding: 0 12px; min-height: ${button}px; font-weight: 600;
}
QPushButton:hover, QToolButton:hover { background: ${soft}; }
QPushButton:pressed, QToolButton:pressed { background: ${line}; }
QPushButton:checked, QToolButton:checked { background: ${soft}; border-color: ${ink}; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid ${ink}; padding: 0 11px; min-height: ${button_focus}px;
}
QPushButton:disabled, QToolButton:disabled { color: ${disabled}; background: ${card}; }
QPushButton[kind="primary"] { background: ${ink}; color: ${on_ink}; border-color: ${ink}; }
QPushButton[kind="primary"]:hover { background: ${ink_hover}; border-color: ${ink_hover}; }
QPushButton[kind="primary"]:focus { border: 2px solid ${control_line}; }
QPushButton[kind="primary"]:disabled { background: ${soft}; color: ${disabled}; border-color: ${soft}; }
QPushButton[kind="danger"] { color: ${bad_text}; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: ${soft}; }
QPushButton[kind="quiet"]:focus { border-color: ${ink}; }
QPushButton[align="left"] { text-align: left; }
QPushButton[kind="link"] {
    background: transparent; border: none; padding: 0; min-height: 20px; text-align: left;
    text-decoration: underline;
}
QPushButton[kind="link"]:hover { background: transparent; color: ${muted}; }
QPushButton[kind="link"]:focus { border: 1px solid ${ink}; border-radius: 3px; padding: 0; min-height: 18px; }
QPushButton[kind="toast"], QToolButton[kind="overlay"] {
    background: ${overlay_button}; color: ${on_overlay}; border-color: ${overlay_button};
    min-height: ${compact}px;
}
QPushButton[kind="toast"]:hover, QToolButton[kind="overlay"]:hover {
    background: ${overlay}; border-color: ${on_overlay};
}
QPushButton[kind="toast"]:focus, QToolButton[kind="overlay"]:focus {
    border: 2px solid ${on_overlay}; min-height: ${compact_focus}px;
}
QToolButton[kind="overlay"] { padding: 0; min-width: ${compact}px; background: transparent; }
QToolButton[kind="overlay"]:focus { padding: 0; min-width: ${compact_focus}px; }
QPushButton[kind="pill"] {
    border-radius: ${radius_chip}px; min-height: ${pill}px; font-size: ${secondary}px;
}
QPushButton[kind="pill"]:focus { min-height: ${pill_focus}px; }
QPushButton[kind="pill"]:checked { background: ${ink}; color: ${on_ink}; border-color: ${ink}; }
QToolButton[kind="bare"] {
    background: transparent; border: none; padding: 0; min-height: 22px; min-width: 22px; border-radius: 5px;
}
QToolButton[kind="bare"]:hover { background: ${soft}; }
QToolButton[kind="bare"]:focus { border: 2px solid ${ink}; min-height: 18px; min-width: 18px; padding: 0; }
QPushButton[compact="true"], QToolButton[compact="true"] {
    min-height: ${compact}px; padding: 0 10px; font-size: ${secondary}px;
}
QPushButton[compact="true"]:focus, QToolButton[compact="true"]:focus {
    min-height: ${compact_focus}px; padding: 0 9px;
}
QToolButton[kind="icon"] { padding: 0; min-width: ${icon_button}px; min-height: ${icon_button}px; }
QToolButton[kind="icon"]:focus {
    padding: 0; min-width: ${icon_button_focus}px; min-height: ${icon_button_focus}px;
}
QToolButton[kind="icon"][compact="true"] { min-width: ${compact}px; min-height: ${compact}px; }
QToolButton[kind="icon"][compact="true"]:focus {
    padding: 0; min-width: ${compact_focus}px; min-height: ${compact_focus}px;
}
QFileDialog QToolButton { padding: 0; min-width: ${button}px; }
QFileDialog QToolButton:focus { padding: 0; min-width: ${button_focus}px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[segment="true"] {
    border: none; border-radius: 0; border-right: 1px solid ${control_line}; background: transparent;
    padding: 0 9px; min-height: 22px; font-size: ${secondary}px; font-weight: 500; color: ${muted};
}
QPushButton[segment="true"][edge="last"], QPushButton[segment="true"][edge="both"] { border-right: none; }
QPushButton[segment="true"]:hover { background: ${soft}; }
QPushButton[segment="true"]:checked { background: ${ink}; color: ${on_ink}; }
QPushButton[segment="true"]:disabled { color: ${disabled}; }
QFrame[surface="segmented"] { border: 1px solid ${control_line}; border-radius: 6px; background: ${card}; }
QFrame[surface="segmented"][focused="true"] { border: 1px solid ${ink}; }
QPushButton[segment="true"]:focus { padding: 0 9px; min-height: 22px; text-decoration: underline; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: ${card}; color: ${ink}; border: 1px solid ${control_line}; border-radius: 6px;
    selection-background-color: ${ink}; selection-color: ${on_ink};
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: ${muted}; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 30px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 5px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid ${ink}; padding: 0 8px; min-height: 28px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid ${ink}; padding: 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: ${soft}; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
    background: ${soft}; color: ${disabled}; border-color: ${line};
}
QLineEdit[state="bad"], QComboBox[state="bad"], QAbstractSpinBox[state="bad"],
QPlainTextEdit[state="bad"] { border: 2px solid ${bad}; }
QLineEdit[state="bad"], QComboBox[state="bad"], QAbstractSpinBox[state="bad"] {
    padding: 0 8px; min-height: 28px;
}
QLineEdit[kind="plain"], QLineEdit[bare="true"] {
    border: none; background: transparent; padding: 0; min-height: 24px;
}
QLineEdit[kind="palette"] {
    border: none; background: transparent; padding: 0 18px; min-height: 46px; font-size: ${card_title}px;
}
QLineEdit[kind="search"] { border-color: ${line}; border-radius: ${radius}px; min-height: ${button}px; }
QLineEdit[kind="search"]:focus { border-color: ${ink}; min-height: ${button_focus}px; }
QAbstractItemView QLineEdit { border-radius: 0; min-height: 0; padding: 0 6px; border: 2px solid ${ink}; }
QComboBox { combobox-popup: 0; padding-right: 24px; }
QComboBox:focus, QComboBox[state="bad"] { padding-right: 23px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(${look}/down.svg); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url(${look}/down_disabled.svg); }
QLineEdit[kind="cell"], QComboBox[kind="cell"] {
    border-color: transparent; background: transparent; padding: 0 6px;
}
QLineEdit[kind="cell"]:hover, QComboBox[kind="cell"]:hover { border-color: ${control_line}; }
QLineEdit[kind="cell"]:focus, QComboBox[kind="cell"]:focus {
    border-color: ${ink}; background: ${card}; padding: 0 5px;
}
QComboBox[kind="cell"]::drop-down { width: 0; }
QComboBox[kind="cell"]::down-arrow { image: none; width: 0; }
QLineEdit[kind="cell"][state="bad"] { border-color: ${bad}; }
QComboBox QAbstractItemView {
    background: ${card}; border: 1px solid ${control_line}; padding: 4px; outline: 0;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected { background: ${soft}; color: ${ink}; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 24px; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; width: 20px; background: transparent;
}
QAbstractSpinBox::up-arrow { image: url(${look}/up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(${look}/down.svg); width: 12px; height: 12px; }
QAbstractSpinBox QLineEdit {
    border: none; padding: 0; margin: 0 0 0 8px; min-height: 24px; background: transparent;
}
QDateEdit::drop-down { border: none; width: 24px; }
QDateEdit::down-arrow { image: url(${look}/down.svg); width: 14px; height: 14px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: ${disabled}; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 13px; height: 13px; border: 1px solid ${control_line}; border-radius: 3px; background: ${card};
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: ${ink}; border-color: ${ink}; image: url(${look}/check.svg);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: ${ink}; border-color: ${ink}; image: url(${look}/minus.svg);
}
QCheckBox::indicator:disabled { border-color: ${disabled}; background: ${soft}; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: 2px solid ${ink}; width: 11px; height: 11px;
}
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus {
    border: 2px solid ${control_line}; width: 11px; height: 11px;
}
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QRadioButton::indicator {
    width: 13px; height: 13px; border: 1px solid ${control_line}; border-radius: 7px; background: ${card};
}
QRadioButton::indicator:checked { border: 5px solid ${ink}; width: 5px; height: 5px; }
QRadioButton::indicator:checked:focus { border: 5px solid ${ink}; width: 5px; height: 5px; }
QSlider::groove:horizontal { height: 4px; background: ${soft}; border-radius: 2px; }
QSlider::sub-page:horizontal { background: ${ink}; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: ${card};
    border: 2px solid ${ink};
}
QProgressBar {
    background: ${soft}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    text-align: center;
}
QProgressBar::chunk { background: ${ink}; border-radius: 3px; }
"""

_LISTS = """
QAbstractItemView { outline: 0; }
QTableView, QTreeView, QListView, QListWidget {
    background: ${card}; alternate-background-color: ${hover}; border: none; gridline-color: ${line};
    selection-background-color: ${selection}; selection-color: ${ink};
}
QTableView::item, QTreeView::item { border-bottom: 1px solid ${line}; padding: 0 8px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: ${selection}; color: ${ink};
}
QTableView::item:focus, QTreeView::item:focus { border: 1px solid ${ink}; }
QListView::item { min-height: 28px; padding: 0 8px; }
QListView::item:hover { background: ${hover}; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: ${card}; border: none; }
QHeaderView::section {
    background: ${card}; color: ${muted}; border: none; border-bottom: 1px solid ${line};
    padding: 0 8px; min-height: ${header}px; font-size: ${secondary}px; font-weight: 600;
}
QHeaderView::section:hover { color: ${ink}; }
QHeaderView::up-arrow { image: url(${look}/up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url(${look}/down.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: ${card}; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: ${control_line}; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: ${muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid ${line}; }
QTabBar { background: transparent; font-weight: 600; }
QTabBar::tab {
    background: transparent; color: ${muted}; border: none; border-bottom: 2px solid transparent;
    padding: 0 0 0 0; margin: 0 18px 0 0; min-height: 33px; font-weight: 600;
}
QTabBar::tab:hover { color: ${ink}; }
QTabBar::tab:selected { color: ${ink}; border-bottom: 2px solid ${ink}; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { border-bottom: 2px solid ${ink}; background: ${soft}; }
QTabBar::scroller { width: 56px; }
QTabBar QToolButton {
    background: ${card}; border: none; border-radius: 0; padding: 0; min-height: 0; min-width: 0;
}
QTabBar QToolButton:hover { background: ${soft}; }
QTabBar QToolButton::left-arrow { image: url(${look}/left.svg); width: 16px; height: 16px; }
QTabBar QToolButton::right-arrow { image: url(${look}/right.svg); width: 16px; height: 16px; }
QMenu { background: ${card}; border: 1px solid ${control_line}; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; min-height: 18px; }
QMenu::item:selected { background: ${soft}; color: ${ink}; }
QMenu::item:disabled { color: ${disabled}; } QMenu[told="true"]::item:disabled { color: ${muted}; }
QMenu::separator { height: 1px; background: ${line}; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::right-arrow { image: url(${look}/right.svg); width: 14px; height: 14px; right: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: url(${look}/tick.svg); }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFrame#PaletteCard {
    background: ${card}; border: 1px solid ${control_line}; border-radius: ${radius_card}px;
}
"""

_SHEET = Template(_LABELS + _FRAMES + _BUTTONS + _FIELDS + _LISTS)


def stylesheet(tokens: Tokens, look: str) -> str:
    """Return the stylesheet of a theme; `look` is the folder of the pictures it names."""
    values = {role: tokens.role(role) for role in ROLES}
    return _SHEET.substitute(values, look=look, **_SIZES)

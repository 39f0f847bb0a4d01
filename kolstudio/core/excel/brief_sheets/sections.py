"""The sheet «Brief»: the 23 sections; what is missing is pale yellow to fill in, our defaults are marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import Brief
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.brief_sections import SECTIONS
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "Brief")

HEAD_ROW = 3
WIDTHS = [36, 190, 560, 222]
C_NUMBER, C_SECTION, C_TEXT, C_MARK = range(4)

_DEFAULT = QT_TRANSLATE_NOOP("Book", "Our default, change it where needed")
_DERIVED = QT_TRANSLATE_NOOP("Book", "Taken from the campaign")


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in a section, and where it comes from when not from the owner."""

    text: str
    mark: Text | None = None


def filled(brief: Brief, section: BriefSection, tabs: Mapping[str, str]) -> Filled | None:
    """Return the owner's text, else what the campaign knows, else our default; None is to be filled in."""
    own = brief.data.section(section)
    if own:
        return Filled(own)
    derived = _derived(brief, section, tabs)
    if derived is not None:
        return Filled(brief.say(derived), _DERIVED)
    default = SECTIONS[section].default
    if default is not None:
        brand = brief.data.brand.strip() or brief.data.name
        return Filled(brief.say(default(brand=brand)), _DEFAULT)
    return None


def _derived(brief: Brief, section: BriefSection, tabs: Mapping[str, str]) -> Text | str | None:
    """Return what the campaign itself says about a section."""
    data, words = brief.data, brief.words
    if section is BriefSection.OBJECTIVE and data.goal:
        return goal_text(data.goal)
    if section is BriefSection.AUDIENCE:
        return " · ".join([data.audience.strip()] * bool(data.audience.strip()) + list(data.areas)) or None
    if section is BriefSection.DELIVERABLES and brief.lines:
        return QT_TRANSLATE_NOOP("Book", "Deliverables: {lines} · people: {people} · see “{sheet}”.")(
            lines=len(brief.lines),
            people=len({line.person_uid for line in brief.lines}),
            sheet=tabs["budget"],
        )
    if section is BriefSection.TIMELINE and (data.start or data.end):
        days = " – ".join(words.day(day) if day else "…" for day in (data.start, data.end))
        return QT_TRANSLATE_NOOP("Book", "{days}; each person's dates: see “{sheet}”.")(
            days=days, sheet=tabs["timeline"]
        )
    if section is BriefSection.KPI and any(line.reach or line.engagement for line in brief.lines):
        return QT_TRANSLATE_NOOP("Book", "Expected figures of each deliverable: see “{sheet}”.")(
            sheet=tabs["acceptance"]
        )
    if section is BriefSection.CRISIS and data.contact.strip():
        return QT_TRANSLATE_NOOP("Book", "Contact: {contact}")(contact=data.contact.strip())
    return None


def write(brief: Brief, sheet: Sheet, tabs: Mapping[str, str]) -> None:
    """Write the sheet; `tabs` names the other sheets by part."""
    subtitle = QT_TRANSLATE_NOOP("Book", "Pale yellow: to be filled in before the brief goes out.")
    brief.heading(sheet, TITLE, subtitle, C_MARK)
    sheet.head(
        HEAD_ROW,
        [
            (QT_TRANSLATE_NOOP("Book", "No."), styles.HEAD),
            (QT_TRANSLATE_NOOP("Book", "Section"), styles.HEAD),
            (QT_TRANSLATE_NOOP("Book", "Content"), styles.HEAD_IN),
            ("", styles.HEAD),
        ],
    )
    row = HEAD_ROW + 1
    for number, section in enumerate(BriefSection, 1):
        content = filled(brief, section, tabs)
        text = content.text if content else ""
        look = sheet.placed(styles.CELL_IN, text, C_TEXT)
        note = replace(look, size=9, color=styles.MUTED, indent=1)
        sheet.number(row, C_NUMBER, number, replace(look, color=styles.MUTED, number="0", indent=0))
        sheet.text(row, C_SECTION, SECTIONS[section].title, replace(look, bold=True, indent=0))
        if content is None:
            sheet.blank(row, C_TEXT, replace(look, fill=styles.FILL_IN))
            sheet.text(row, C_MARK, SECTIONS[section].hint, replace(note, italic=True))
            sheet.grow(row, 32)
            row += 1
            continue
        sheet.text(row, C_MARK, content.mark or "", note)
        after = sheet.paragraph(row, C_TEXT, text, look)
        for extra in range(row + 1, after):
            for column in (C_NUMBER, C_SECTION, C_MARK):
                sheet.blank(extra, column, look if extra == after - 1 else styles.BODY_TOP)
        sheet.grow(row, ROW)
        row = after
    sheet.worksheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.page(row - 1, C_MARK)

"""The 23 sections of a brief: title, what belongs there, and our neutral default where there is one.

Order and content follow domain 3.4; the disclosure line, the time a post stays up, the rounds of changes
and the acceptance are those of domain 3.1, 3.4 and 3.7. Defaults are shown as such, never as the owner's
words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kolstudio.core.model.books import BriefSection
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class SectionWords:
    """The words of one section; `default` takes the argument `brand` where it names it."""

    title: Text
    hint: Text
    default: Text | None = None


_S = BriefSection

SECTIONS: Mapping[BriefSection, SectionWords] = {
    _S.PRODUCT: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Brand and product"),
        QT_TRANSLATE_NOOP("BriefSection", "Exact name, strong points, price, where to buy"),
    ),
    _S.BACKGROUND: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Background"),
        QT_TRANSLATE_NOOP("BriefSection", "Why now, and what was done before"),
    ),
    _S.OBJECTIVE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Objective"),
        QT_TRANSLATE_NOOP("BriefSection", "The one thing that should change"),
    ),
    _S.AUDIENCE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Target customers"),
        QT_TRANSLATE_NOOP("BriefSection", "Age, gender, area, what they need"),
    ),
    _S.KEY_MESSAGE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Key message"),
        QT_TRANSLATE_NOOP("BriefSection", "Three at most, the most important one first"),
    ),
    _S.ROLE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Role and why chosen"),
        QT_TRANSLATE_NOOP("BriefSection", "What each person is for in this campaign"),
    ),
    _S.DELIVERABLES: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Deliverables"),
        QT_TRANSLATE_NOOP("BriefSection", "Platform, format, quantity, length"),
    ),
    _S.CONTENT: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Content direction"),
        QT_TRANSLATE_NOOP("BriefSection", "Tone of voice, suggested script, how much freedom"),
    ),
    _S.MANDATORY: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Must have"),
        QT_TRANSLATE_NOOP(
            "BriefSection",
            "Name, logo, how it is pronounced, camera angle, call to action, link or discount code",
        ),
    ),
    _S.DO: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Do"),
        QT_TRANSLATE_NOOP("BriefSection", "What makes the content good"),
    ),
    _S.DONT: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Don't"),
        QT_TRANSLATE_NOOP("BriefSection", "Competitors, promised effects, forbidden words"),
        QT_TRANSLATE_NOOP(
            "BriefSection",
            "No mention of competitors, no promised effects beyond the product papers, no forbidden words.",
        ),
    ),
    _S.HASHTAGS: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Hashtags, tags, places"),
        QT_TRANSLATE_NOOP("BriefSection", "Hashtags, accounts to tag, check-in places"),
    ),
    _S.DISCLOSURE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Ad disclosure"),
        QT_TRANSLATE_NOOP("BriefSection", "The sentence to say or write, and the label of the platform"),
        QT_TRANSLATE_NOOP(
            "BriefSection",
            "Say or write at the very start: “This content is a cooperation with / sponsored by {brand}”. "
            "Switch on the sponsored label of the platform. #quangcao #hoptac may be added, "
            "but are not enough on their own.",
        ),
    ),
    _S.TIMELINE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Timeline"),
        QT_TRANSLATE_NOOP("BriefSection", "Sample, script, draft, approval, air date, report"),
    ),
    _S.APPROVAL: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Approval"),
        QT_TRANSLATE_NOOP("BriefSection", "Who approves, how many rounds, hours to answer"),
        QT_TRANSLATE_NOOP("BriefSection", "Two rounds at most: the script, then the draft."),
    ),
    _S.KPI: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "KPI and how it is measured"),
        QT_TRANSLATE_NOOP(
            "BriefSection", "Reach, views, engagement, clicks, orders; counted when and from what"
        ),
    ),
    _S.PAYMENT: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Fee and payment"),
        QT_TRANSLATE_NOOP("BriefSection", "Fee, tax, instalments, papers"),
        QT_TRANSLATE_NOOP(
            "BriefSection",
            "Fees as agreed with each person, taxes not included. "
            "Deposit, instalments and papers as written in the contract.",
        ),
    ),
    _S.USAGE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Usage rights"),
        QT_TRANSLATE_NOOP("BriefSection", "Images, ad codes, how long the post stays up"),
        QT_TRANSLATE_NOOP(
            "BriefSection",
            "Posts stay up for at least 30–90 days. Using images or ad codes elsewhere is agreed separately.",
        ),
    ),
    _S.EXCLUSIVITY: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Exclusivity"),
        QT_TRANSLATE_NOOP("BriefSection", "Which products, how many days before and after"),
    ),
    _S.ACCEPTANCE: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Acceptance"),
        QT_TRANSLATE_NOOP("BriefSection", "What is handed in, and when"),
        QT_TRANSLATE_NOOP("BriefSection", "Link of the post, and screenshots of its insights after 7 days."),
    ),
    _S.PENALTY: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Breaches"),
        QT_TRANSLATE_NOOP("BriefSection", "Late or deleted posts, wrong messages, penalties"),
    ),
    _S.CRISIS: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Crisis and contact"),
        QT_TRANSLATE_NOOP("BriefSection", "Who to call at once, and what to stop"),
    ),
    _S.ATTACHMENTS: SectionWords(
        QT_TRANSLATE_NOOP("BriefSection", "Attachments"),
        QT_TRANSLATE_NOOP("BriefSection", "Product papers, pictures, legal documents"),
    ),
}

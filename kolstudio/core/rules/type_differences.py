"""How KOLs and influencers differ (domain §1.3), for «Explain»: a reading of two articles, not a law."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class TypeDifference:
    """One line of the cheat sheet."""

    label: Text
    kol: Text
    influencer: Text
    ids: tuple[str, ...]


TYPE_DIFFERENCES: tuple[TypeDifference, ...] = (
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Origin of the fame"),
        QT_TRANSLATE_NOOP("Comparison", "Work and reputation outside social media"),
        QT_TRANSLATE_NOOP("Comparison", "Born on social media"),
        ("A06", "A12"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Main channel"),
        QT_TRANSLATE_NOOP("Comparison", "TV, press, their own trade; social media comes second"),
        QT_TRANSLATE_NOOP("Comparison", "Facebook, Instagram, TikTok, YouTube, blog"),
        ("A15", "B05", "B07", "B09", "B35", "B36"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Main profession"),
        QT_TRANSLATE_NOOP("Comparison", "One of their own: journalist, entrepreneur, doctor, singer …"),
        QT_TRANSLATE_NOOP("Comparison", "Content itself"),
        ("A13", "B20", "B37"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Posts a week"),
        QT_TRANSLATE_NOOP("Comparison", "Few and irregular"),
        QT_TRANSLATE_NOOP("Comparison", "Many: it is their daily work"),
        ("A16", "B24", "B39"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Pay"),
        QT_TRANSLATE_NOOP("Comparison", "Often avoid paid promotion in their own trade"),
        QT_TRANSLATE_NOOP("Comparison", "Are usually paid; for free is rare"),
        ("A17", "A18", "A19"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Your say in the content"),
        QT_TRANSLATE_NOOP("Comparison", "Less (our reading)"),
        QT_TRANSLATE_NOOP("Comparison", "More, when paid"),
        ("A20",),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Why people follow"),
        QT_TRANSLATE_NOOP("Comparison", "Respect for skill and standing (our reading)"),
        QT_TRANSLATE_NOOP("Comparison", "Closeness, and useful content of their own"),
        ("A05", "A21", "A22", "A23", "A24", "B08", "B33"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Livelihood"),
        QT_TRANSLATE_NOOP("Comparison", "Promotion is a side activity"),
        QT_TRANSLATE_NOOP("Comparison", "Depends on content and community"),
        ("A25", "A26", "A27"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Where the audience is"),
        QT_TRANSLATE_NOOP("Comparison", "A town, a city, a country"),
        QT_TRANSLATE_NOOP("Comparison", "Without borders"),
        ("B11", "B12", "B13", "B14"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Tier"),
        QT_TRANSLATE_NOOP("Comparison", "Large, mostly from a million followers"),
        QT_TRANSLATE_NOOP("Comparison", "Every size; small ones are getting common"),
        ("B15", "B16", "B17", "B18", "B19"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Engagement for the tier"),
        QT_TRANSLATE_NOOP("Comparison", "Lower"),
        QT_TRANSLATE_NOOP("Comparison", "Higher"),
        ("B22", "B31"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Talk with the audience"),
        QT_TRANSLATE_NOOP("Comparison", "Little time to answer"),
        QT_TRANSLATE_NOOP("Comparison", "Often, back and forth"),
        ("B23", "B24", "B25", "B32", "B38"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Taken as advertising"),
        QT_TRANSLATE_NOOP("Comparison", "Yes, by default"),
        QT_TRANSLATE_NOOP("Comparison", "Less, without heavy promotion"),
        ("B30", "B41"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Content style"),
        QT_TRANSLATE_NOOP("Comparison", "Opinions and life at work"),
        QT_TRANSLATE_NOOP("Comparison", "Useful knowledge, content of their own"),
        ("A24", "B33", "B36", "B40"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Authority"),
        QT_TRANSLATE_NOOP("Comparison", "An expert whom others refer to"),
        QT_TRANSLATE_NOOP("Comparison", "Not required"),
        ("A04", "A05", "A06", "A07", "A08", "B08"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Where trust comes from"),
        QT_TRANSLATE_NOOP("Comparison", "Reputation"),
        QT_TRANSLATE_NOOP("Comparison", "Closeness and usefulness"),
        ("A10", "A43", "B33", "B41"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Serves best"),
        QT_TRANSLATE_NOOP("Comparison", "Image, values and recognition of the brand"),
        QT_TRANSLATE_NOOP("Comparison", "Effect of the product, interaction, sales by contrast"),
        ("A28", "A29", "A30", "A44", "B21", "B26"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "How it usually fails"),
        QT_TRANSLATE_NOOP(
            "Comparison",
            "The image does not match, followers do not care, it reads as an ad, a rival pays too",
        ),
        QT_TRANSLATE_NOOP("Comparison", "Not said in the articles"),
        ("A34", "B27", "B28", "B29", "B30", "B31"),
    ),
    TypeDifference(
        QT_TRANSLATE_NOOP("Comparison", "Both at once"),
        QT_TRANSLATE_NOOP("Comparison", "May have large channels of their own"),
        QT_TRANSLATE_NOOP("Comparison", "May be experts in the same field"),
        ("A14", "B03", "B34"),
    ),
)
"""In the order of the articles' subjects."""

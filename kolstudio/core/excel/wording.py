"""Numbers, money and dates inside sentences, in the language of the book; cells hold real values instead."""

from __future__ import annotations

from datetime import date

from kolstudio.core.model.books import BookLine
from kolstudio.core.rules.formats import format_date, format_money, format_number, format_percent
from kolstudio.core.rules.labels import deliverable_text, platform_text
from kolstudio.core.texts import Catalogue, Text


class Words:
    """Renders texts and values in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def say(self, text: Text | str) -> str:
        """Return a text in this language; a plain string stays as it is."""
        return self.catalogue.render(text) if isinstance(text, Text) else text

    def count(self, value: int) -> str:
        """Return a whole number with the language's thousands mark."""
        return format_number(value, self.catalogue.language)

    def money(self, value: int) -> str:
        """Return an amount in đồng: 53.200.000 ₫."""
        return format_money(value, language=self.catalogue.language)

    def day(self, value: date) -> str:
        """Return a date as dd/mm/yyyy, which both languages use here."""
        return format_date(value)

    def share(self, thousandths: int) -> str:
        """Return a share given in thousandths of a percent: 8%, 8,5%."""
        return format_percent(thousandths, self.catalogue.language, 1 if thousandths % 1000 else 0)

    def deliverable(self, line: BookLine) -> str:
        """Return what is bought: the owner's words, else deliverable and platform."""
        if line.title.strip():
            return line.title
        name = self.say(deliverable_text(line.deliverable))
        return f"{name} · {self.say(platform_text(line.platform))}" if line.platform else name


def number_words(sentence: str, argument: str, number: str) -> str:
    """Return a number format that shows a number inside a sentence: "còn "#,##0" ₫"."""
    before, _, after = sentence.partition("{" + argument + "}")
    quoted = [f'"{part}"' if part else "" for part in (before.replace('"', "”"), after.replace('"', "”"))]
    return f"{quoted[0]}{number}{quoted[1]}".replace('""', "")


def counted_words(one: str, many: str) -> str:
    """Return a number format that shows a count with its word, one word for 1 and one for more."""
    return f"[=1]{number_words(one, 'count', '0')};{number_words(many, 'count', '0')}"


def masked_phone(number: str) -> str:
    """Return a phone number of which only the last three digits can be read."""
    digits = [char for char in number if char.isdigit()]
    return f"••• ••• {''.join(digits[-3:])}" if len(digits) >= 8 else "•••"

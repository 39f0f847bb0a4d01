"""KOL Studio without a window: every main job, `--json` everywhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kolstudio.core.errors import KnownError
from kolstudio.core.texts import Catalogue, Language, catalogue


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 done, 2 refused with one line on stderr."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    from kolstudio.cli import commands, console, parser

    console.use_utf8()
    words = list(sys.argv[1:] if argv is None else argv)
    texts = catalogue(parser.language_of(words, system_language()))
    try:
        args = parser.build(texts).parse_args(words)
        return commands.run(args, texts)
    except KnownError as error:
        print(one_line(error, texts), file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - nobody reads on
        return 0
    except KeyboardInterrupt:
        return 130


def one_line(error: KnownError, texts: Catalogue) -> str:
    """Return the message of an error with its hint as one line in the language of the catalogue."""
    parts = [texts.render(error.text), *([texts.render(error.hint)] if error.hint else [])]
    return " ".join(" ".join(parts).split())


def system_language() -> Language:
    """Return the language of the system's settings, Vietnamese when they do not say English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = os.environ.get(name)
        if value:
            return "en" if value.casefold().startswith("en") else "vi"
    return "vi"

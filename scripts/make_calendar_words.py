"""Generate the names of months and weekdays of the plugin dates from CLDR.

    python scripts/make_calendar_words.py [FILE]

Needs Babel, which carries CLDR. The result is
``plugins/newsfacts_dates/languages/lexicon/calendar_words.py``, or FILE.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from babel.core import get_cldr_version
from babel.dates import get_day_names, get_month_names

from generated import made_from, package, target

PLUGIN = Path(__file__).parent.parent / "plugins" / "newsfacts_dates"
TARGET = PLUGIN / "languages" / "lexicon" / "calendar_words.py"
LANGUAGES = ("de", "fr", "es", "pt", "it", "nl")
WIDTH = 100

HEAD = '''\
"""Names of months (from January) and weekdays (from Monday) by BCP 47 tag.

"|" separates names, "/" the forms of a name. Full stops of abbreviations are left out.

{made}
"""

from __future__ import annotations
'''

Names = Mapping[int, str]
Context = Literal["format", "stand-alone"]
CONTEXTS: tuple[Context, ...] = ("format", "stand-alone")


def main() -> None:
    """Collect and write."""
    tables = {
        ("MONTHS", "names of months, written out"): {
            tag: _joined([get_month_names("wide", c, tag) for c in CONTEXTS]) for tag in LANGUAGES
        },
        ("SHORT_MONTHS", "names of months, abbreviated"): {
            tag: _joined([get_month_names("abbreviated", c, tag) for c in CONTEXTS])
            for tag in LANGUAGES
        },
        ("WEEKDAYS", "names of weekdays, written out"): {
            tag: _joined([get_day_names("wide", c, tag) for c in CONTEXTS]) for tag in LANGUAGES
        },
        ("SHORT_WEEKDAYS", "names of weekdays, abbreviated"): {
            tag: _joined([get_day_names("abbreviated", c, tag) for c in CONTEXTS])
            for tag in LANGUAGES
        },
    }
    made = made_from(f"Unicode CLDR {get_cldr_version()} (Unicode-3.0) as in {package('babel')}")
    blocks = [HEAD.format(made=textwrap.fill(made, WIDTH))]
    for (name, meaning), names in tables.items():
        lines = [_line(tag, joined) for tag, joined in names.items()]
        blocks.append("\n".join([f"#: {meaning}", f"{name}: dict[str, str] = {{", *lines, "}\n"]))
    target(TARGET).write_text("\n".join(blocks), encoding="utf-8")


def _line(tag: str, joined: str) -> str:
    """Give the entry of a language, as ruff would break it where it is too long."""
    line = f'    "{tag}": "{joined}",'
    if len(line) <= WIDTH:
        return line
    names = [f"{name}|" for name in joined.split("|")]
    names[-1] = names[-1].rstrip("|")
    half = len(names) // 2
    pieces = ["".join(names[:half]), "".join(names[half:])]
    if len(f'        "{joined}"') <= WIDTH:
        pieces = [joined]
    return "\n".join([f'    "{tag}": (', *(f'        "{piece}"' for piece in pieces), "    ),"])


def _joined(tables: Iterable[Names]) -> str:
    """Give the names of each number in all tables, once each."""
    forms: dict[int, dict[str, None]] = {}
    for table in tables:
        for number, name in sorted(table.items()):
            forms.setdefault(number, {})[name.rstrip(".")] = None
    return "|".join("/".join(sorted(names)) for names in forms.values())


if __name__ == "__main__":
    main()

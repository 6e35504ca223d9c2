"""Name the pages of the built documentation that lack what their sources ask for.

    python scripts/check_site.py SITE [DOCS]

A page has text besides its headings, an entry for each name that a directive such as
``autofunction`` documents, and no field "Type:", which only a colon misread in a docstring makes.
The exit status is 1 if something is wrong.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"

_DOCUMENTED = re.compile(r"^\.\. auto(\w+):: (\S+)$", re.MULTILINE)
_ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
_HEADING = re.compile(r"<h(\d)>.*?</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def main() -> int:
    """Check each page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("docs", nargs="?", default=DOCS, type=Path)
    args = parser.parse_args()
    sources = [path for path in sorted(args.docs.rglob("*.md")) if "_build" not in path.parts]
    faults = [
        f"{page}: {fault}"
        for source in sources
        for page in [source.relative_to(args.docs).with_suffix(".html")]
        for fault in _faults(source.read_text(encoding="utf-8"), args.site / page)
    ]
    print(*faults, f"{len(sources)} pages, {len(faults)} faults", sep="\n")
    return int(bool(faults) or not sources)


def _faults(source: str, page: Path) -> Iterator[str]:
    if not page.exists():
        yield "is missing"
        return
    html = page.read_text(encoding="utf-8")
    article = _ARTICLE.search(html)
    if article is None or not _TAG.sub("", _HEADING.sub("", article[0])).strip():
        yield "is empty"
    for what, name in _DOCUMENTED.findall(source):
        if f'id="{"module-" if what == "module" else ""}{name}"' not in html:
            yield f"has no entry for {name}"
    if 'Type<span class="colon">' in html:
        yield 'takes words before a colon for a "Type:"'


if __name__ == "__main__":
    sys.exit(main())

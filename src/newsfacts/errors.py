"""Every error that newsfacts raises; all derive from :class:`NewsfactsError`.

Each keeps its parts as attributes and builds its text from them: what was wrong, where, and what
to do about it.
"""

from __future__ import annotations

import attrs

from newsfacts._guarded import shown


class NewsfactsError(Exception):
    """The base of every error of this library."""


@attrs.define(slots=False, repr=False, eq=False)
class OffsetError(NewsfactsError, ValueError):
    """A range of characters that does not exist."""

    start: int
    end: int
    why: str

    def __str__(self) -> str:
        return f"span {self.start}:{self.end} {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class FactError(NewsfactsError, ValueError):
    """A value that a fact cannot have."""

    #: name of the class that refused it
    owner: str
    field: str
    value: object
    why: str

    def __str__(self) -> str:
        return f"{self.owner}.{self.field} = {shown(self.value)}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class DocumentError(NewsfactsError, ValueError):
    """A document that cannot be read."""

    field: str
    value: object
    why: str

    def __str__(self) -> str:
        return f"document {self.field} {shown(self.value)}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class PluginError(NewsfactsError):
    """A plugin that cannot be used; the base of all that can be wrong with one."""

    #: the entry point's name, or the extractor's where no entry point is involved
    plugin: str
    #: name and version of its distribution, or "" for an object given by hand
    distribution: str
    why: str

    def __str__(self) -> str:
        origin = f" of {self.distribution}" if self.distribution else ""
        return f"plugin {self.plugin!r}{origin}: {self.why}"


class PluginLoadError(PluginError):
    """Importing a plugin raised; the cause is chained."""


class PluginContractError(PluginError):
    """A plugin was imported, but what it offers is not what the hooks ask for."""


class DuplicatePluginError(PluginError):
    """Two plugins, or two extractors, have one name."""


class DuplicateKindError(PluginError):
    """Two Fact classes share one kind."""


class RequirementError(PluginError):
    """An extractor requires facts that no other provides, or requirements form a circle."""


class NoPluginsError(NewsfactsError):
    """No plugin is installed, so there is nothing to extract with."""

    def __str__(self) -> str:
        return (
            "no newsfacts plugin was found in the metadata of this environment; "
            "install newsfacts with pip, or give extractors: Engine([...])"
        )


@attrs.define(slots=False, repr=False, eq=False)
class UnknownPluginError(NewsfactsError, LookupError):
    """A name that no installed plugin has."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"there is no plugin {self.name!r}; there are: {', '.join(self.known) or 'none'}"


@attrs.define(slots=False, repr=False, eq=False)
class KindNameError(NewsfactsError, LookupError):
    """A name that no kind of facts has."""

    name: str
    #: the kind that may be meant, or ""
    meant: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        guess = f"; did you mean {self.meant!r}?" if self.meant else ""
        return f"no kind of facts is called {self.name!r}{guess} (kinds: {', '.join(self.known)})"


@attrs.define(slots=False, repr=False, eq=False)
class OptionError(NewsfactsError, ValueError):
    """An option that an extractor does not have, or a value it does not take."""

    plugin: str
    option: str
    why: str

    def __str__(self) -> str:
        return f"option {self.plugin}.{self.option}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class ExtractorError(NewsfactsError):
    """An extractor failed on one document; an exception of its own is chained as the cause."""

    #: name and version of the extractor
    extractor: str
    #: the plugin that offered it, or "" for an object given by hand
    plugin: str
    #: name and version of the plugin's distribution, or ""
    distribution: str
    #: id of the document
    document: str
    why: str

    def __str__(self) -> str:
        origin = remedy = ""
        if self.plugin:
            origin = f" (plugin {self.plugin!r} of {self.distribution})"
            remedy = (
                "; report it to the plugin's authors, and go on without it: "
                f"NEWSFACTS_DISABLE={self.plugin}, or on_error='collect'"
            )
        return f"extractor {self.extractor}{origin}, document {self.document}: {self.why}{remedy}"


class FactRejectedError(ExtractorError):
    """An extractor returned something that is no fact of this text."""


@attrs.define(slots=False, repr=False, eq=False)
class FormatError(NewsfactsError, ValueError):
    """JSON that is not in the format newsfacts writes."""

    #: where in the JSON: "facts[3].span", or "" for the whole
    path: str
    why: str

    def __str__(self) -> str:
        return f"{self.path or 'JSON'}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class UnknownKindError(FormatError):
    """JSON holds facts of a kind that no installed plugin defines."""

    kind: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.path}: no Fact class of kind {shown(self.kind)}; install the plugin that "
            f"defines it, or pass the class in kinds=; known are: {', '.join(self.known)}"
        )


@attrs.define(slots=False, repr=False, eq=False)
class MissingExtraError(NewsfactsError, ImportError):
    """A package that only some uses need is not installed."""

    #: what needs it
    use: str
    package: str
    #: the extra of newsfacts that brings it
    extra: str

    def __str__(self) -> str:
        return f"{self.use} needs {self.package}: python3 -m pip install 'newsfacts[{self.extra}]'"

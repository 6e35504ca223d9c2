"""Every error that newsfacts raises; all derive from :class:`NewsfactsError`.

Each keeps its parts as attributes and builds its message from them: what was wrong, where, and how
to fix it.
"""

from __future__ import annotations

import attrs

from newsfacts._guarded import shown


class NewsfactsError(Exception):
    """Base class of every error of this library."""


def _in_one_line(words: str) -> str:
    return " ".join(words.split())


@attrs.define(slots=False, repr=False, eq=False)
class OffsetError(NewsfactsError, ValueError):
    """A character range is empty or outside the text."""

    start: int
    end: int
    why: str

    def __str__(self) -> str:
        return f"span {self.start}:{self.end} {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class FactError(NewsfactsError, ValueError):
    """A field of a fact has an invalid value."""

    #: name of the class that rejected it
    owner: str
    field: str
    value: object
    why: str

    def __str__(self) -> str:
        return f"{self.owner}.{self.field} = {shown(self.value)}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class DocumentError(NewsfactsError, ValueError):
    """A document has invalid text or metadata."""

    field: str
    value: object
    why: str

    def __str__(self) -> str:
        return f"document {self.field} {shown(self.value)}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class ReadingError(NewsfactsError, ValueError):
    """A file, or a record of it, cannot be read as an article."""

    #: path of the file, with "#" and the number of the record
    place: str
    #: the reason, in one line
    why: str = attrs.field(converter=_in_one_line)

    def __str__(self) -> str:
        return f"{shown(self.place)} {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class PluginError(NewsfactsError):
    """A plugin cannot be used; base class of the errors of plugins."""

    #: the entry point's name, or the extractor's where no entry point is involved
    plugin: str
    #: name and version of its distribution, or "" for an extractor object passed directly
    distribution: str
    why: str

    def __str__(self) -> str:
        origin = f" of {self.distribution}" if self.distribution else ""
        return f"plugin {self.plugin!r}{origin}: {self.why}"


class PluginLoadError(PluginError):
    """Importing a plugin raised; the cause is chained."""


class PluginContractError(PluginError):
    """A plugin was imported, but does not provide what its hook must return."""


class DuplicatePluginError(PluginError):
    """Two plugins, or two extractors, have the same name."""


class DuplicateKindError(PluginError):
    """Two Fact classes have the same kind."""


class RequirementError(PluginError):
    """An extractor requires facts that no other provides, or requirements form a cycle."""


class NoPluginsError(NewsfactsError):
    """No plugin is installed, so nothing can be extracted."""

    def __str__(self) -> str:
        return (
            "no newsfacts plugin was found in the metadata of this environment; "
            "install newsfacts with pip, or pass extractors: Engine([...])"
        )


@attrs.define(slots=False, repr=False, eq=False)
class UnknownPluginError(NewsfactsError, LookupError):
    """No installed plugin has this name."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"no plugin is named {self.name!r}; installed: {', '.join(self.known) or 'none'}"


@attrs.define(slots=False, repr=False, eq=False)
class KindNameError(NewsfactsError, LookupError):
    """No kind of facts has this name."""

    name: str
    #: the kind that was probably meant, or ""
    meant: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        guess = f"; did you mean {self.meant!r}?" if self.meant else ""
        return f"no kind of facts is named {self.name!r}{guess} (kinds: {', '.join(self.known)})"


@attrs.define(slots=False, repr=False, eq=False)
class OptionError(NewsfactsError, ValueError):
    """An extractor has no such option, or the option does not accept the value."""

    plugin: str
    option: str
    why: str

    def __str__(self) -> str:
        return f"option {self.plugin}.{self.option}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class ExtractorError(NewsfactsError):
    """An extractor failed on one document; the exception that it raised is chained as the cause."""

    #: name and version of the extractor
    extractor: str
    #: the plugin that provided it, or "" for an extractor object passed directly
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
                "; report it to the plugin's authors, and to continue without it, set "
                f"NEWSFACTS_DISABLE={self.plugin}, or on_error='collect'"
            )
        return f"extractor {self.extractor}{origin}, document {self.document}: {self.why}{remedy}"


class FactRejectedError(ExtractorError):
    """An extractor returned something that is not a fact of this text."""


@attrs.define(slots=False, repr=False, eq=False)
class FormatError(NewsfactsError, ValueError):
    """JSON is not in the format that newsfacts writes."""

    #: where in the JSON: "facts[3].span", or "" for the whole document
    path: str
    why: str

    def __str__(self) -> str:
        return f"{self.path or 'JSON'}: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class UnknownKindError(FormatError):
    """JSON contains facts of a kind that no installed plugin defines."""

    kind: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.path}: no Fact class of kind {shown(self.kind)}; install the plugin that "
            f"defines it, or pass the class in kinds=; known are: {', '.join(self.known)}"
        )


@attrs.define(slots=False, repr=False, eq=False)
class UnknownFormatError(NewsfactsError, LookupError):
    """No writer has this name, or writes files of this suffix."""

    #: name of a format, or of a file
    name: str
    #: names of the formats
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"{shown(self.name)} is no format; formats: {', '.join(self.known) or 'none'}"


@attrs.define(slots=False, repr=False, eq=False)
class OneDocumentError(NewsfactsError, ValueError):
    """A file of this format holds the facts of one document, not of none or several."""

    #: name of the format
    name: str

    def __str__(self) -> str:
        return f"a file of the format {self.name!r} holds one document; write a file for each"


@attrs.define(slots=False, repr=False, eq=False)
class WorkerMismatchError(NewsfactsError):
    """A worker of a cluster would find other facts than the driver: its packages differ."""

    #: packages and extractors of the driver, with their versions
    driver: tuple[str, ...]
    #: those of the worker that differ, or why it cannot make the extractors
    why: str

    def __str__(self) -> str:
        return (
            f"a worker differs from the driver: {self.why}; "
            f"install the same packages on all workers: {', '.join(self.driver)}"
        )


@attrs.define(slots=False, repr=False, eq=False)
class MissingExtraError(NewsfactsError, ImportError):
    """An optional package is not installed."""

    #: the feature that needs it
    use: str
    package: str
    #: the extra of newsfacts that installs it
    extra: str

    def __str__(self) -> str:
        return f"{self.use} needs {self.package}: python3 -m pip install 'newsfacts[{self.extra}]'"


@attrs.define(slots=False, repr=False, eq=False)
class WorkersError(NewsfactsError):
    """Worker processes cannot be started."""

    why: str

    def __str__(self) -> str:
        return f"worker processes cannot be used: {self.why}"


@attrs.define(slots=False, repr=False, eq=False)
class TimeLimitError(NewsfactsError):
    """Reading a document took too long, and was given up."""

    #: id of the document, or its place in a file
    document: str
    seconds: float

    def __str__(self) -> str:
        return f"{shown(self.document)} took more than {self.seconds:g} s and was given up"


@attrs.define(slots=False, repr=False, eq=False)
class CrashError(NewsfactsError):
    """Reading a document ended its process, or raised what no extractor may."""

    #: id of the document, or its place in a file
    document: str
    #: what happened: "ended its process by signal 9"
    how: str

    def __str__(self) -> str:
        return f"reading {shown(self.document)} {self.how}"


@attrs.define(slots=False, repr=False, eq=False)
class RunError(NewsfactsError):
    """A run cannot begin, or cannot go on where it was."""

    #: path of what it writes
    output: str
    why: str

    def __str__(self) -> str:
        return f"{shown(self.output)} {self.why}"

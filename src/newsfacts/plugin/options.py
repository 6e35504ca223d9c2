"""Sets the options of extractors and writers, converting values from code or the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs

from newsfacts.errors import NewsfactsError, OptionError
from newsfacts.plugin.extractor import Extractor
from newsfacts.plugin.writer import Writer

T = TypeVar("T", Extractor, Writer)

#: options of one extractor or writer, by name; strings are converted to the type of the option
Options = Mapping[str, object]


def with_options(plugged: T, options: Options) -> T:
    """Return a copy of an extractor or writer with some options changed.

    Raises:
        OptionError: it has no such option, or the option does not accept the value.
    """
    if not options:
        return plugged
    fields = {field.name: field for field in attrs.fields(type(plugged)) if field.init}
    hints = get_type_hints(type(plugged))
    changed: dict[str, object] = {}
    for option, value in options.items():
        if option not in fields:
            known = ", ".join(fields) or "none"
            why = f"no such option; {plugged.name} accepts: {known}"
            raise OptionError(plugged.name, option, why)
        try:
            changed[option] = _read(value, hints[option])
        except (ValueError, TypeError, KeyError) as cause:
            why = f"{value!r} is not {_described(hints[option])}"
            raise OptionError(plugged.name, option, why) from cause
    try:
        return attrs.evolve(plugged, **changed)
    except (ValueError, TypeError) as cause:
        if isinstance(cause, NewsfactsError):
            raise
        raise OptionError(plugged.name, ", ".join(changed), str(cause)) from cause


def _read(value: object, hint: object) -> object:
    from cattrs import Converter

    if isinstance(value, str):
        if hint is bool:
            return _BOOLEANS[value.casefold()]
        if get_origin(hint) in (tuple, frozenset):
            value = [part.strip() for part in value.split(",") if part.strip()]
    try:
        return Converter(detailed_validation=False).structure(value, cast("type[object]", hint))
    except Exception as cause:  # cattrs raises errors of many classes, KeyError among them
        raise ValueError(str(cause)) from cause


_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def _described(hint: object) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(str(choice) for choice in get_args(hint))
    if hint is bool:
        return "true or false"
    return f"of type {hint.__name__ if isinstance(hint, type) else hint}"

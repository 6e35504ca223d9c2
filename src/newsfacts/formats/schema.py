"""The JSON Schema of what :meth:`newsfacts.Facts.to_json` writes."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal, get_args, get_origin

from newsfacts.formats.converter import DECIMAL
from newsfacts.formats.json import CORE, FORMAT, kinds_by_name
from newsfacts.formats.types import hints_of, is_fact, is_value, members_of
from newsfacts.model import Document, Fact, Problem, Skipped, Span

#: a JSON Schema, or a part of one
Schema = dict[str, object]

_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}"
_ZONE = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?"
_PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    Mapping[str, str]: {"type": "object", "additionalProperties": {"type": "string"}},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
    Decimal: {"type": "string", "pattern": f"^{DECIMAL}$"},
    dt.date: {"type": "string", "format": "date", "pattern": f"^{_DATE}$"},
    # the time zone is optional, while the format "date-time" requires one
    dt.datetime: {
        "type": "string",
        "pattern": f"^{_DATE}T{_TIME}([.][0-9]+)?([+-]{_ZONE})?$",
    },
}

_ID: Schema = {"type": "string", "pattern": "^[a-z0-9-]+-[0-9]+$"}


def json_schema(kinds: Iterable[type[Fact]]) -> Schema:
    """Return the schema; see :func:`newsfacts.json_schema`."""
    classes = kinds_by_name((*CORE, *kinds))
    parts = _Parts()
    facts = [parts.fact(classes[kind]) for kind in sorted(classes)]
    properties: Schema = {
        "format": {"const": FORMAT},
        "document": parts.of(Document),
        "facts": {"type": "array", "items": {"oneOf": facts}},
        "problems": {"type": "array", "items": parts.of(Problem)},
        "skipped": {"type": "array", "items": parts.of(Skipped)},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        **_object(properties),
        "$defs": dict(sorted(parts.definitions.items())),
    }


class _Parts:
    """Definitions of the schema, each built once."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}
        self._owners: dict[str, type] = {}

    def fact(self, cls: type[Fact]) -> Schema:
        own: Schema = {"id": _ID, "kind": {"const": cls.kind}}
        return self._define(cls, cls.kind, own)

    def of(self, hint: object) -> Schema:
        """Return the schema of a type."""
        members = members_of(hint)
        if len(members) > 1:
            return {"anyOf": [self.of(member) for member in members]}
        if hint in _PLAIN:
            return _PLAIN[hint]
        if get_origin(hint) is Literal:
            return {"enum": list(get_args(hint))}
        if get_origin(hint) is tuple and get_args(hint)[1:] == (...,):
            return {"type": "array", "items": self.of(get_args(hint)[0])}
        if is_fact(hint):
            return _object({"ref": _ID})
        if isinstance(hint, type) and (hint is Span or is_value(hint)):
            return self._define(hint, hint.__name__, {})
        raise TypeError(f"a fact cannot hold {hint!r} in JSON")

    def _define(self, cls: type, name: str, own: Schema) -> Schema:
        if self._owners.setdefault(name, cls) is not cls:
            name = f"{cls.__module__}.{cls.__qualname__}"
        if name not in self.definitions:
            self.definitions[name] = {}  # a placeholder, for classes that refer to themselves
            fields = own | {field: self.of(hint) for field, hint in hints_of(cls).items()}
            about = inspect.getdoc(cls) or cls.__name__
            self.definitions[name] = {"description": about.splitlines()[0], **_object(fields)}
        return {"$ref": f"#/$defs/{name}"}


def _object(properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }

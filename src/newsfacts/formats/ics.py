"""Dated meetings as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, ClassVar, get_args

import attrs

from newsfacts._version import __version__
from newsfacts.errors import MissingExtraError
from newsfacts.formats.ids import address_of, ids_of, iri_of
from newsfacts.formats.sentences import Sentences
from newsfacts.formats.when import day_of, has_time_of_day, last_day
from newsfacts.model import Event, Facts, Interval, Status
from newsfacts.plugin.writer import Writer

if TYPE_CHECKING:
    import icalendar

_MAKER = f"-//newsfacts//newsfacts {__version__}//EN"
_DAY = dt.timedelta(1)
#: the largest offset from UTC that a zone may have, in whole hours
_MOST_HOURS = 14
#: what calendars know of the statuses; those of the others are TENTATIVE
_STATUSES: dict[Status, str] = {
    "happened": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "CONFIRMED",
    "cancelled": "CANCELLED",
    "postponed": "CANCELLED",
    "refused": "CANCELLED",
    "not-happened": "CANCELLED",
}


@attrs.frozen(kw_only=True)
class CalendarWriter(Writer):
    """Writes an entry for each event whose day is known.

    Events of which the article gives only the month or the year have no entry.
    """

    name: ClassVar[str] = "ics"
    suffix: ClassVar[str] = ".ics"

    #: events of these statuses only
    statuses: tuple[Status, ...] = get_args(Status)

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one calendar.

        Raises:
            MissingExtraError: icalendar is not installed; the extra ``ics`` installs it.
        """
        try:
            import icalendar
        except ImportError as cause:
            raise MissingExtraError("a calendar", "icalendar", "ics") from cause
        entries = [entry for facts in several for entry in self._entries(facts)]
        calendar = icalendar.Calendar.new(prodid=_MAKER, subcomponents=entries)
        calendar.pop("UID", None)  # a random one, in some versions
        target.write(calendar.to_ical())

    def _entries(self, facts: Facts) -> Iterator[icalendar.Event]:
        document, ids = facts.document, ids_of(facts)
        published = document.published or dt.date(1970, 1, 1)
        sentences = Sentences(document)
        for event in facts.events:
            interval = day_of(event)
            if interval and event.status in self.statuses:
                origin = ", ".join(filter(None, (document.title, document.source)))
                entry = _entry(
                    event,
                    iri_of(document, ids[id(event)]),
                    _bounds(event, interval),
                    (sentences.of(event.span), origin),
                )
                entry.stamp = dt.datetime.combine(published, dt.time(), dt.UTC)
                entry.url = address_of(document)
                yield entry


def _entry(
    event: Event, uid: str, bounds: tuple[dt.date, dt.date], about: Iterable[str | None]
) -> icalendar.Event:
    import icalendar

    return icalendar.Event.new(
        uid=uid,
        start=bounds[0],
        end=bounds[1],
        summary=event.label[:1].upper() + event.label[1:],
        status=icalendar.STATUS(_STATUSES.get(event.status, "TENTATIVE")),
        categories=[event.type, event.status],
        location=event.place.name if event.place else None,
        description="\n\n".join(filter(None, about)),
    )


def _bounds(event: Event, interval: Interval) -> tuple[dt.date, dt.date]:
    """Return begin and end: days, the end exclusive, or times where the article has them."""
    if not has_time_of_day(event):
        return interval.start.date(), min(last_day(interval), dt.date.max - _DAY) + _DAY
    zone = _zone(interval.zone)
    return _moment(interval.start, zone), _moment(interval.end, zone)


def _moment(local: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a moment in UTC, or a floating one if its zone is unknown."""
    return local.replace(tzinfo=zone).astimezone(dt.UTC) if zone else local


def _zone(name: str | None) -> dt.tzinfo | None:
    """Return the zone of an offset such as "+08:00", or UTC; None if it is something else."""
    if name in ("UTC", "Z"):
        return dt.UTC
    found = re.fullmatch(r"([+-])(\d\d):?([0-5]\d)", name or "")
    if not found or int(found[2]) > _MOST_HOURS:
        return None
    offset = dt.timedelta(hours=int(found[2]), minutes=int(found[3]))
    return dt.timezone(-offset if found[1] == "-" else offset)

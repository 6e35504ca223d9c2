"""Countries, regions and cities of the world by name; see :doc:`/reference/gazetteer`.

Nothing is loaded before the first question.
"""

from newsfacts.gazetteer.country import Country, countries, country_of
from newsfacts.gazetteer.place import (
    Place,
    capital_of,
    has_place,
    places_named,
    ranked,
    well_known,
)
from newsfacts.gazetteer.spelling import key_of
from newsfacts.gazetteer.table import PlaceKind

__all__ = [
    "Country",
    "Place",
    "PlaceKind",
    "capital_of",
    "countries",
    "country_of",
    "has_place",
    "key_of",
    "places_named",
    "ranked",
    "well_known",
]

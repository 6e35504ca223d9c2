"""Short forms of English given names.

Written for newsfacts from general knowledge (2026-11).
"""

from __future__ import annotations

#: short forms by the name in full
_SHORT = {
    "Alexander": "Alex", "Andrew": "Andy Drew", "Anthony": "Tony", "Barbara": "Barb",
    "Benjamin": "Ben", "Catherine": "Cathy Kate", "Charles": "Charlie Chuck",
    "Christopher": "Chris", "Daniel": "Dan Danny", "David": "Dave", "Deborah": "Deb Debbie",
    "Donald": "Don", "Douglas": "Doug", "Edward": "Ed Eddie Ted", "Elizabeth": "Liz Beth Betsy",
    "Frederick": "Fred", "Gerald": "Jerry Gerry", "Gregory": "Greg", "Henry": "Hank",
    "James": "Jim Jimmy Jamie", "Jeffrey": "Jeff", "Jennifer": "Jen Jenny", "John": "Jack Johnny",
    "Jonathan": "Jon", "Joseph": "Joe Joey", "Joshua": "Josh", "Katherine": "Kathy Kate Katie",
    "Kathleen": "Kathy", "Kenneth": "Ken", "Lawrence": "Larry", "Margaret": "Maggie Meg Peggy",
    "Matthew": "Matt", "Michael": "Mike Mick", "Mitchell": "Mitch", "Nicholas": "Nick",
    "Patricia": "Pat Patty", "Patrick": "Pat", "Peter": "Pete", "Philip": "Phil",
    "Phillip": "Phil", "Raymond": "Ray", "Rebecca": "Becky", "Richard": "Dick Rick Rich",
    "Robert": "Bob Bobby Rob", "Ronald": "Ron", "Samuel": "Sam", "Stephen": "Steve",
    "Steven": "Steve", "Susan": "Sue Susie", "Theodore": "Ted Theo", "Thomas": "Tom Tommy",
    "Timothy": "Tim", "Victoria": "Vicky", "Walter": "Walt", "William": "Bill Billy Will",
    "Zachary": "Zach",
}  # fmt: skip
_OF = frozenset((short, full) for full, names in _SHORT.items() for short in names.split())


def is_short_for(one: str, other: str) -> bool:
    """Whether one of two given names is short for the other.

    Example:
        >>> is_short_for("Mike", "Michael"), is_short_for("Mike", "Bob")
        (True, False)
    """
    return (one, other) in _OF or (other, one) in _OF

"""The time of all installed extractors is in proportion to the text, whatever it repeats."""

from __future__ import annotations

import pytest

from newsfacts import Engine
from newsfacts.testing.growth import check_linear


@pytest.mark.parametrize(
    "text",
    [
        "_According to Aa, ",
        "or 5-Monday ",
        "xn--Monday ",
        "Live Ana Duarterestés, ",
        "The president will meet the minister on Monday in Lisbon and ",
        "Ana Duarte to visit on Monday and ",
        "$5 million and 3 percent or ",
        "10 000 ",
        "1, 000 ",
        "talks over $5 ",
        "www.a.com/5@b.org ",
        "a@",
        "Monday's",
        "'s",
    ],
)
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_repeated(text: str) -> None:
    """Four times as many repetitions, none a sentence, take about four times as long."""
    check_linear(Engine.installed(), text)

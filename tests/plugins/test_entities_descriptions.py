"""What a description means: a body or a place by its kind, a person by office, or nothing."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine, Mention
from newsfacts_entities.extractor import EntityExtractor

ENGINE = Engine([EntityExtractor()])


def meant_by(text: str, description: str) -> str | None:
    """Give the name of what the last mention by a description means, or None."""
    facts = ENGINE.extract(Document(text, language="en"))
    found = [m for m in facts.of(Mention) if m.span.text == description]
    entity = found[-1].entity if found else None
    return entity.name if entity else None


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Boeing lost money. The company closed a plant.", "The company", "Boeing"),
        ("Boeing lost money. The carrier closed.", "The carrier", "The carrier"),
        ("Hamas fired rockets. The group said no.", "The group", "Hamas"),
        ("Orlik Airways lost money. The carrier closed.", "The carrier", "Orlik Airways"),
        ("Brantco sells flour. The company closed.", "The company", "Brantco"),
        ("Brantco is a band from Lima. The group split.", "The group", "Brantco"),
        ("The Kremlin said no. The company closed.", "The company", "The company"),
        ("Brantco sells flour. The new company closed.", "The new company", "The new company"),
        (
            "Fox News and MSNBC were there. CNN was late. The network left.",
            "The network",
            "CNN",
        ),
        ("The BBC was there. The broadcaster left.", "The broadcaster", "BBC"),
        ("NATO met. Orlik was at the NATO meeting. The meeting was long.", "The meeting", None),
        (
            "It was banned by the ruling junta, the Law Council (LC).",
            "the ruling junta",
            "Law Council",
        ),
        (
            "They went to the high court. Then the supreme court closed.",
            "the supreme court",
            "the supreme court",
        ),
        (
            "Peru asked the US government. Peruvian minister Ana Reis said the government left.",
            "the government",
            "the government",
        ),
        (
            "Peru met the US government. US envoy Bo Holm said the government left.",
            "the government",
            "the US government",
        ),
        (
            "According to the paper, the Crown Service (CS) told police so.",
            "the paper",
            None,
        ),
        ("She left Lima University. The school closed.", "The school", "Lima University"),
        ("He lived on Castle Road. The street was wet.", "The street", "Castle Road"),
        ("It was told to the ANSA news agency.", "the ANSA news agency", "ANSA"),
        ("The Hamas movement said no.", "The Hamas movement", "Hamas"),
        ("The Hamas movement said no.", "Hamas", None),
        ("The Justice Department's office left.", "Justice Department", "Justice Department"),
        ("The Likud party lost. Likud was sorry.", "Likud", "Likud"),
        (
            "The European Central Bank met. The Polish central bank agreed.",
            "The Polish central bank",
            "The Polish central bank",
        ),
        ("The Lima League (LL), the main party, won.", "the main party", "Lima League"),
        ("He lived on Castle Road. The street of his youth was wet.", "The street", None),
    ],
)
def test_kinds(text: str, description: str, name: str | None) -> None:
    """A noun means what its name or its kind shows to be so; one of unknown kind if it is clear."""
    assert meant_by(text, description) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She flew to Lima. Officials there said no.", "Lima"),
        ("She flew to Lima. There weren't any ships.", None),
        ("She flew to Lima. Is there any reason?", None),
        ("She flew to Lima. There happens to be a port.", None),
    ],
)
def test_there(text: str, name: str | None) -> None:
    """The adverb "there" means a place, the subject "there" nothing."""
    there = "there" if "there" in text else "There"
    assert meant_by(text, there) == name


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Riots began in Baltimore. All of the country saw it.", "the country", "United States"),
        ("Iran's leader warned the U.S. over it. The country waited.", "The country", "Iran"),
        ("He left Bengal for Lima. The region was wet.", "The region", "Bengal"),
        ("He left Lima for Bengal. The city was wet.", "The city", "Lima"),
        ("He flew from Lima to the village of Clyst.", "the village", None),
        ("He left Lima for the Croatian city of Vukor.", "the Croatian city of Vukor", None),
        ("He left Jaffna. He went to the Vukor region.", "the Vukor region", None),
        ("America is great. Our great country is strong.", "Our great country", "United States"),
        (
            "Danish Premier Bo Holm met US envoy Ana Reis, seeking aid in his country's row.",
            "his country",
            "Denmark",
        ),
        ("Peru met US envoy Ana Reis. She praised her country.", "her country", "United States"),
        ("Lima is old. The city's budget grew.", "The city", "Lima"),
        ("Lima is old. The city budget grew.", "The city", None),
        ("Vukor Bridge fell. The bridge's arch broke.", "The bridge", "Vukor Bridge"),
        ("Vukor Bridge fell. The bridge arch broke.", "The bridge", None),
        ("He flew from Lima to the Vukor region.", "the Vukor region", None),
        ("Trujillo is a port. The port was closed.", "The port", "Trujillo"),
        ("It took Cyprus. The Mediterranean island slept.", "The Mediterranean island", "Cyprus"),
        ("It took Peru. The island slept.", "The island", None),
        ("She left Hong Kong. The territory is small.", "The territory", "Hong Kong"),
        ("He flew from Peru to the island country Malta.", "the island country", "Malta"),
    ],
)
def test_places(text: str, description: str, name: str | None) -> None:
    """A country is the one that its places and bodies tell of; a region is no town."""
    assert meant_by(text, description) == name


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Ida Holm met Pavel Orlik. Orlik thanked his visitor.", "his visitor", "Ida Holm"),
        ("Ida Holm met Pavel Orlik. Holm thanked her host.", "her host", "Pavel Orlik"),
        ("He went to Mecca, Islam's holiest site, on foot.", "Islam's holiest site", "Mecca"),
        ("He sued Chutes Corp, a maker of skis.", "a maker", "Chutes Corp"),
        ("Brackwell Inc is the owner of the mine.", "the owner", "Brackwell Inc"),
        ("He praised Lima, a supporter of his.", "a supporter", "a supporter"),
        ("Rob Siegel, former editor-in-chief, left.", "former editor-in-chief", "Rob Siegel"),
        ("Ana Reis began her career as a lawyer in Lima.", "a lawyer", "Ana Reis"),
        ("Pavel Orlik praised Ana Reis's work as a judge.", "a judge", "Ana Reis"),
        ("As a private citizen, Pavel Orlik sued.", "a private citizen", "Pavel Orlik"),
        ("As Attorney General, Pavel Orlik sued.", "Attorney General", "Pavel Orlik"),
        ("Ana Reis is the Director of Studies there.", "the Director of Studies", "Ana Reis"),
        ("As a senator, Pavel Orlik criticised the deal.", "a senator", "Pavel Orlik"),
        ("NBC as the rights owner will air the Games.", "the rights owner", "NBC"),
        ("According to the White House, the panel left.", "the panel", "the panel"),
        ("In Lima, a question looms.", "a question", None),
        ("Pavel Orlik is not a senator.", "a senator", None),
        ("Pavel Orlik isn't a senator.", "a senator", None),
        ("Pavel Orlik was no senator.", "no senator", None),
        ("USAir opposed the sale of Brackwell Inc, a transaction of note.", "a transaction", None),
        ("Ana Reis met Pavel Orlik, the official Peruvian agency said.", "the official", None),
        ("They met in Lima, a city by the sea, today.", "a city", "Lima"),
        ("Bo Holm -- an envoy and writer -- left.", "an envoy and writer", "Bo Holm"),
        (
            "He left Texas. Bo Holm, the state's oldest mayor, stayed.",
            "the state's oldest mayor",
            "Bo Holm",
        ),
        ("They met in Cusco, capital of the Incas.", "capital", "Cusco"),
        ("In Lima, parliament left.", "parliament", None),
        ("Lima Motors, maker of vans, closed.", "maker", "Lima Motors"),
        ("Bo Holm was a composer and pianist.", "a composer and pianist", "Bo Holm"),
        ("Bo Holm met a composer and pianist.", "a composer and pianist", None),
        ("A keen swimmer, Bo Holm left school.", "A keen swimmer", "Bo Holm"),
        ("A baker from Lima, Bo Holm left school.", "A baker", "Bo Holm"),
        ("A keen swimmer, Bo Holm said, left.", "A keen swimmer", "A keen swimmer"),
        ("Bo Holm is an assistant professor. The professor left.", "The professor", "Bo Holm"),
        ("Her husband, the painter Bo Holm, left.", "Her husband", "Bo Holm"),
        ("He met the mayor, the Town Clerk and Bo Holm.", "the mayor", None),
    ],
)
def test_identities(text: str, description: str, name: str | None) -> None:
    """What a clause or an apposition says somebody or something to be."""
    assert meant_by(text, description) == name


_CAPITOL = "Rep. Ed Royce (R-Calif.) spoke to Sen. Amy Holm (D-MN). "


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("The California Republican", "Ed Royce"),
        ("The congressman", "Ed Royce"),
        ("The Minnesota Democrat", "Amy Holm"),
        ("The Minnesota senator", "Amy Holm"),
        ("The Democrat", "Amy Holm"),
        ("The Utah Republican", "The Utah Republican"),
        ("The Utah senator", "The Utah senator"),
    ],
)
def test_seats(description: str, name: str) -> None:
    """A lawmaker may be meant by party and state, which stand behind the name."""
    assert meant_by(f"{_CAPITOL}{description} left.", description) == name


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Ana Reis, a novelist, spoke. The author left.", "The author", "Ana Reis"),
        ("A novelist spoke. The author left.", "The author", "The author"),
        ("Mayor Ana Reis met an incumbent Lima mayor.", "Lima mayor", "Lima mayor"),
        ("Velumo is an airline. The carrier closed.", "The carrier", "Velumo"),
        ("Orlik was a linguist. The linguist slept.", "The linguist", "Orlik"),
        ("Benedict XVI left. The pope was tired.", "The pope", "Benedict XVI"),
        ("William Gates III left. The pope was tired.", "The pope", "The pope"),
        ("Ana Reis left Lima. The singer was tired.", "The singer", "Ana Reis"),
        ("Ana Reis left Lima. The author of the note slept.", "The author", "The author"),
        ("Ana Reis left Lima. The driver was tired.", "The driver", "The driver"),
        ("Mayor Ana Reis left. The singer was tired.", "The singer", "The singer"),
        (
            "President Ana Reis left. The Liberal president slept.",
            "The Liberal president",
            "Ana Reis",
        ),
        (
            "President Ana Reis left. The bank president slept.",
            "The bank president",
            "The bank president",
        ),
        (
            "Ana Reis left. Her 27-year-old daughter slept.",
            "Her 27-year-old daughter",
            "Her 27-year-old daughter",
        ),
        ("Mayor Ana Reis praised the mayor.", "the mayor", None),
        ("Mayor Ana Reis left, and the mayor slept.", "the mayor", "Ana Reis"),
        ("Pope Benedict XVI left. The pontiff was tired.", "The pontiff", "Benedict XVI"),
        ("Police held a man. Ana Reis left. The man slept.", "The man", "a man"),
        ("Bo Holm left. The man slept.", "The man", "Bo Holm"),
        ("The man, 26-year-old Bo Holm, left.", "The man", "Bo Holm"),
        ("Mayor Ana Reis left. Reis thanked the leader.", "the leader", None),
        ("A defector left. Police identified the defector as Bo Holm.", "the defector", "Bo Holm"),
        ("It raided a bar. Premier Ana Reis slept. She met a judge.", "a judge", None),
    ],
)
def test_people(text: str, description: str, name: str | None) -> None:
    """Somebody named may be meant by another noun for what is known of him or her."""
    assert meant_by(text, description) == name


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("Boeing and Airbus met. Both companies left.", "Both companies", "Boeing and Airbus"),
        ("Hamas and Fatah met. Both groups left.", "Both groups", "Hamas and Fatah"),
        ("Hamas and Fatah met. The two airlines left.", "The two airlines", "The two airlines"),
        ("Ana Reis and Tom Orlik met. Both companies left.", "Both companies", "Both companies"),
        (
            "Boeing and Airbus met. Both companies and a bank left.",
            "Both companies",
            "Both companies",
        ),
        ("Tom Orlik and his wife left. The couple slept.", "The couple", "Tom Orlik and wife"),
        (
            "Premier Ana Reis met Premier Tom Orlik. The two children slept.",
            "The two children",
            "The two children",
        ),
        (
            "Premier Ana Reis met Premier Tom Orlik. The two foreign ministers left.",
            "The two foreign ministers",
            "The two foreign ministers",
        ),
        (
            "Peruvian Premier Ana Reis met Danish Premier Bo Holm. The two countries agreed.",
            "The two countries",
            "Peru and Denmark",
        ),
        (
            "Peru and Chile signed it. Both countries agreed. The leaders left.",
            "The leaders",
            "The leaders",
        ),
        (
            "President Ana Reis met President Bo Holm. The two heads of state left.",
            "The two heads of state",
            "Ana Reis and Bo Holm",
        ),
        (
            "President Ana Reis met Bo Holm. They want aid. The refugees left.",
            "The refugees",
            "The refugees",
        ),
        (
            "Peru rejected a call by the European Union. The two sides will meet.",
            "The two sides",
            "Peru and European Union",
        ),
        (
            "Ana Reis left. Bo Holm and Tom Orlik, the two men who won, slept.",
            "the two men",
            "Bo Holm and Tom Orlik",
        ),
        (
            "Mayor Ana Reis met Mayor Bo Holm. Both sides of the hall were full.",
            "Both sides",
            "Both sides",
        ),
        ("Ana Reis saw Bo Holm. The two sides agreed.", "The two sides", "The two sides"),
        (
            "Hamas and Fatah met. The two rival groups left.",
            "The two rival groups",
            "Hamas and Fatah",
        ),
        ("NATO and OPEC met. Two rebel groups left.", "Two rebel groups", "Two rebel groups"),
        (
            "NATO met OPEC. The two rebel groups left.",
            "The two rebel groups",
            "The two rebel groups",
        ),
        ("Peru met Chile. The two governments agreed.", "The two governments", "Peru and Chile"),
        (
            "Ana Reis and Bo Holm were jailed. The two slept. The judges left.",
            "The judges",
            "The judges",
        ),
        (
            "Five states agreed. The nine states left.",
            "The nine states",
            "The nine states",
        ),
        (
            "North Korea threatened South Korea. The US warned both Koreas.",
            "both Koreas",
            "North Korea and South Korea",
        ),
    ],
)
def test_groups(text: str, description: str, name: str) -> None:
    """A group is of bodies that may be called so, and a couple may be of somebody's relative."""
    assert meant_by(text, description) == name


_UN = "UN Secretary-General Ana Reis met President Bo Holm. "


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        (f"{_UN}The UN chief left.", "The UN chief", "Ana Reis"),
        (
            f"{_UN}The head of the United Nations left.",
            "The head of the United Nations",
            "Ana Reis",
        ),
        (f"{_UN}The IAEA chief left.", "The IAEA chief", None),
        (f"{_UN}The head of state left.", "The head of state", "Bo Holm"),
        (
            "Bo Holm, head of the World Grain Agency (WGA), left. The WGA chief slept.",
            "The WGA chief",
            "Bo Holm",
        ),
        (
            "President Ana Reis met her Danish counterpart Bo Holm. The Danish president slept.",
            "The Danish president",
            "Bo Holm",
        ),
        ('"Yes," the mayor, Ana Reis said.', "the mayor", "Ana Reis"),
        ("He met the mayor, Ana Reis said.", "the mayor", None),
        ("In Lima, PLD vice-chairman, Ana Reis said no.", "PLD vice-chairman", "Ana Reis"),
        (
            "President Ana Reis said that the Danish leader had left.",
            "the Danish leader",
            "the Danish leader",
        ),
        ("President Ana Reis left. The Danish leader slept.", "The Danish leader", "Ana Reis"),
        ("Premier Ana Reis left. The prime minister slept.", "The prime minister", "Ana Reis"),
        ("Minister Ana Reis left. The premier slept.", "The premier", "The premier"),
        ("Former president Ana Reis left. The president slept.", "The president", "The president"),
        (
            "Former president Ana Reis met President Bo Holm. The former president left.",
            "The former president",
            "Ana Reis",
        ),
        (
            "Peru's opposition leader Ana Reis met Peru's President Bo Holm. Peru's leader left.",
            "Peru's leader",
            "Bo Holm",
        ),
        ("The rebel leader Ana Reis left. The president slept.", "The president", "The president"),
    ],
)
def test_offices(text: str, description: str, name: str | None) -> None:
    """An office means who holds it now, in that body or country."""
    assert meant_by(text, description) == name


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        (
            "It rained. The country's premier left. Later Prime Minister Ana Reis slept.",
            "The country's premier",
            "Ana Reis",
        ),
        (
            "It rained. The premier left. Bo Holm, president of Orlik Bank, slept.",
            "The premier",
            "The premier",
        ),
        (
            "It rained. The president left. Bo Holm, president of Orlik Bank, slept.",
            "The president",
            "The president",
        ),
        (
            "It rained. Its premier left. Later Prime Minister Ana Reis slept.",
            "Its premier",
            "Its premier",
        ),
        (
            "It rained. The premier left. Premier Ana Reis met Premier Bo Holm.",
            "The premier",
            "The premier",
        ),
    ],
)
def test_named_later(text: str, description: str, name: str) -> None:
    """An office whose holder has not been named means the only one who is named as such later."""
    assert meant_by(text, description) == name

"""Names, short forms and descriptions, each a text with what it means."""

from __future__ import annotations

import pytest

from newsfacts import Document, Engine, Mention
from newsfacts_entities.extractor import EntityExtractor

ENGINE = Engine([EntityExtractor()])


@pytest.mark.parametrize(
    ("text", "words", "name", "type_"),
    [
        ("Republicans fear the vote.", "Republicans", "Republicans", "group"),
        ("The Nevadans left early.", "Nevadans", "Nevadans", "group"),
        ("Democrat Ana Reis left.", "Democrat Ana Reis", "Ana Reis", "person"),
        ("They met the Sea Grain Board (SGB).", "SGB", "Sea Grain Board", "organisation"),
        ("He left the Academy.", "Academy", "Academy", "organisation"),
        ("The U.S army left.", "U.S", "United States", "country"),
        ("The Justice Department shut. DOJ aides left.", "DOJ", "Justice Department",
         "organisation"),
        ("Cordy Ann Reis died. C.A. Reis was 90.", "C.A. Reis", "Cordy Ann Reis", "person"),
        ("Ben Reis sang. Reis slept. Tom Orlik saw Reis. He said Reis was ill.", "He", "Tom Orlik",
         "person"),
        ("Ben Reis sang. Reis slept. Tom Orlik saw Reis. Reis is ill, he said.", "he", "Tom Orlik",
         "person"),
        ("Mayor Ben Reis sang. Tom Orlik saw Reis. Reis, he said, was ill.", "he", "Tom Orlik",
         "person"),
        ("Ben Reis sang. Reis slept. Tom Orlik said so. Ben Reis left. He added that it hailed.",
         "He", "Tom Orlik", "person"),
        ("President Orlik left. Mrs. Ana Orlik sat. Orlik ate. President-elect Tom Orlik slept.",
         "Orlik", "Tom Orlik", "person"),
        (
            "Sen. Tom Orlik left. Sen. Orlik saw his wife, Ana Orlik. Mrs. Orlik woke. Orlik sang.",
            "Orlik", "Tom Orlik", "person",
        ),
        ("Peruvian researcher and grain expert Ana Reis left. The researcher slept.",
         "The researcher", "Ana Reis", "person"),
        ("Minister He Guoming left. He was tired.", "He", "He Guoming", "person"),
        ("Artists Beyond Walls met.", "Artists Beyond Walls", "Artists Beyond Walls",
         "organisation"),
        ("Velumo, an airline, fell. The airline rose.", "The airline", "Velumo", "organisation"),
        ("Ana Reis left Texas. The state is big.", "The state", "Texas", "place"),
        ("Ida Holm left. Holm's husband, Karl Bo, sang. Her husband slept.",
         "Her husband", "Karl Bo", "person"),
        ("A senior official met Tom Orlik. Orlik, the official said, left.",
         "the official", "A senior official", "role"),
        ("Vice President Ana Reis met President Tom Orlik. The president left.",
         "The president", "Tom Orlik", "person"),
        ("The mayor of Lima is Zeno Prus. The mayor left.", "The mayor", "Zeno Prus", "person"),
        ("Ana Reis, the sister of Peruvian leader Tom Reis, left. The Peruvian leader slept.",
         "The Peruvian leader", "Tom Reis", "person"),
        ("The Orlik-Reis talks failed. Tom Orlik met Ana Reis.", "Reis", "Ana Reis", "person"),
        ("US-Peru talks failed.", "US", "United States", "country"),
        ("EU-South Africa talks failed.", "South Africa", "South Africa", "country"),
        ("The Group of Seven met. The G-7 was split.", "G-7", "Group of Seven", "organisation"),
        ("The Lake Grain Authority shut. LGA men left.", "LGA", "Lake Grain Authority",
         "organisation"),
        ("The Food and Grain Organization met. FGO rose, according to TKV.", "TKV", "TKV",
         "organisation"),
        ("The Peruvian airline Velumo fell.", "The Peruvian airline", "Velumo", "organisation"),
        ("He saw the old assembly, the Council of the Lake, on Monday.", "the old assembly",
         "Council of the Lake", "organisation"),
        ("It hit Tom G. Price's men. Price left.", "Price", "Tom G. Price", "person"),
        ("“It is wet,” Ned Reis, a pilot, said.", "Ned Reis", "Ned Reis", "person"),
        ("Mayor Jan Orlik left in Jan 2011.", "Mayor Jan Orlik", "Jan Orlik", "person"),
        ("It told the head of the Peruvian delegation Kang Il-ho so.",
         "the head of the Peruvian delegation", "Kang Il-ho", "person"),
        ("The leader of the Lake Front (LF) Tom Orlik came.", "The leader of the Lake Front",
         "Tom Orlik", "person"),
        ("Its envoy in Peru Ana Reis left.", "Its envoy", "Ana Reis", "person"),
        ("“It rained,” Ana Reis said.\n\n“I left.”\n\nIt ended.", "I", "Ana Reis", "person"),
        ("The government of Lima left. The government of the island stayed.",
         "The government of the island", "The government of the island", "organisation"),
        ("The government shut a road. The Peruvian government opened it.", "The government",
         "The Peruvian government", "organisation"),
        ("President Tom Orlik met President Ana Reis. Orlik left. The president sang.",
         "The president", "Tom Orlik", "person"),
        ("Dutch King Tom Orlik met Peruvian Queen Ana Reis. He met his Peruvian counterpart.",
         "his Peruvian counterpart", "Ana Reis", "person"),
        ("The special rapporteur said so. The rapporteur, Ana Reis, left.",
         "The special rapporteur", "Ana Reis", "person"),
        ("The National Health Commission met. Ica's health commission left.",
         "Ica's health commission", "Ica's health commission", "organisation"),
        ("Secretary General Tom Orlik met the commander.", "the commander", None, None),
        ("President Tom Orlik left. Minister Ana Reis met Premier Kim Bo. The two leaders slept.",
         "The two leaders", "Tom Orlik and Kim Bo", "group"),
        ("Orlik left. Tom Orlik Jr. stayed. President Orlik slept.", "President Orlik", "Orlik",
         "person"),
        ("The Tigers of Lower Lima (TLL) met. It was told the TLL so.", "TLL",
         "Tigers of Lower Lima", "organisation"),
        ("The head of the Tigers of Lower Lima (TLL), Velu Orlik, left.",
         "The head of the Tigers of Lower Lima", "Velu Orlik", "person"),
        ("Chief Executive Officer (CEO) Ana Reis left.", "Ana Reis", "Ana Reis", "person"),
        ("The Reis administration left. The Orlik administration stayed.",
         "The Orlik administration", "The Orlik administration", "organisation"),
        ("Tom Orlik Visits Mayo Clinic At Last\n\nTom Orlik left.", "Tom Orlik", "Tom Orlik",
         "person"),
        ("Our nation is big. Peru is rich.", "Our nation", "Peru", "country"),
        ("Tom Orlik left. Orlik is the youngest of five.", "the youngest", "Tom Orlik", "person"),
        ("Tom Orlik left. Orlik, one of the founders, sang.", "one", "Tom Orlik", "person"),
        ("He met a classmate, Ana Reis, there.", "a classmate", "Ana Reis", "person"),
        ("“My wife sang,” Tom Orlik said. “My wife left.”", "My wife", "My wife", "role"),
        ("Orlik left. He saw the Orlik Golf Club. Orlik said he slept.", "Orlik", "Orlik",
         "person"),
        ("Michael Orlik met Ana Orlik. Mike Orlik left.", "Mike Orlik", "Michael Orlik", "person"),
        ("“I told the president on my third visit to Lima,” Ana Reis said.", "the president", None,
         None),
        ("Ban Ki-moon left.", "Ban Ki-moon", "Ban Ki-moon", "person"),
        ("Shiite rebels known as Orliks left. The rebels slept. The Orliks sang.", "The rebels",
         "Orliks", "group"),
        ("A singer known as Zebo left. Zebo sang.", "Zebo", "Zebo", "person"),
        ("Tom Orlik met A. Johnson there.", "A. Johnson", "A. Johnson", "person"),
        ("President Tom Orlik spoke. The president of Artists Beyond Walls sang.",
         "The president of Artists Beyond Walls", "The president of Artists Beyond Walls", "role"),
    ],
)  # fmt: skip
def test_meant(text: str, words: str, name: str | None, type_: str | None) -> None:
    """The last mention with these words means the entity of that name and type."""
    found = [
        m for m in ENGINE.extract(Document(text, language="en")).of(Mention) if m.span.text == words
    ]
    assert found
    entity = found[-1].entity
    assert (entity.name if entity else None, entity.type if entity else None) == (name, type_)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They're gone. Don't cry.", "They're"),
        ("“Crime is bad,” he said. “Delivery fell.”", "Crime"),
        ("Mayor Denies Report That Governor Ann Holm Quit", "Denies Report"),
        ("He joined the army under General Ana Reis.", "army under General Ana Reis"),
        ("Peru's official Saba news agency said so.", "official Saba"),
        ("President Tom G. Orlik left.", "Tom"),
        ("It was the official version of events.", "the official"),
        ("It was his first official visit.", "his first official"),
        ("EU-drafted rules failed.", "EU-drafted"),
        ("“We left,” Ana Reis said.", "We"),
    ],
)
def test_no_mention(text: str, words: str) -> None:
    """Parts of names, contractions, first words of quotations and verbs are no names."""
    found = [m.span.text for m in ENGINE.extract(Document(text, language="en")).of(Mention)]
    assert words not in found

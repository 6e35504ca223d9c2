"""Wires: NITF, NewsML-G2, NewsML 1 and ninjs, as far as they have headline, date and body."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import newsfacts

Write = Callable[[Mapping[str, str | bytes]], Path]

NITF = """\
<nitf baselang="en-GB"><head><title>Slug</title><docdata><doc-id regsrc="IP"/>
<date.issue norm="20170220T183000+0100"/></docdata></head><body><body.head><hedline>
<hl1>Harbour deal
  signed</hl1><hl2>Port</hl2></hedline><distributor>Island Post</distributor></body.head>
<body.content><block><p>The port of <location>Lima</location> paid
<money>$5 million</money>.</p><p>Talks go on.<br/>More follows.</p></block>
<media><media-caption><p>A crane.</p></media-caption></media>
<ul><li>First</li><li>Second</li></ul></body.content></body></nitf>"""
G2 = """\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:ip:1" xml:lang="en">
<itemMeta><provider literal="IP"><name>Island Post</name></provider>
<versionCreated>2017-02-20T18:30:00+01:00</versionCreated></itemMeta>
<contentMeta><headline>Harbour deal signed</headline></contentMeta>
<contentSet>{}</contentSet></newsItem>"""
XHTML = """\
<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Left out</title></head><body><p>The port paid $5 million.</p><p>Talks go on.</p>
</body></html></inlineXML>"""
ESCAPED = (
    "<inlineData>&lt;p&gt;The port paid $5 million.&lt;/p&gt;&lt;p&gt;Talks&lt;/p&gt;</inlineData>"
)
NEWSML1 = """\
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20170221T000000Z</DateAndTime></NewsEnvelope>
<NewsItem xml:lang="en"><NewsManagement><FirstCreated>20170219T183000+0100</FirstCreated>
<ThisRevisionCreated>20170220T183000+0100</ThisRevisionCreated></NewsManagement><NewsComponent>
<NewsLines><HeadLine>Harbour deal signed</HeadLine></NewsLines><AdministrativeMetadata><Provider>
<Party FormalName="Island Post"/></Provider></AdministrativeMetadata><ContentItem><DataContent>
<p>The port paid $5 million.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
NINJS1 = {
    "type": "text", "versioncreated": "2017-02-20T18:30:00+01:00", "language": "en",
    "headline": "Harbour deal signed", "copyrightholder": "Island Post",
    "body_text": "The port paid $5 million. Talks go on.",
    "body_html": "<p>The port paid $5 million.</p><p>Talks go on.</p>",
}  # fmt: skip
NINJS3 = {
    "uri": "urn:ip:1", "versionCreated": "2017-02-20T18:30:00+01:00", "language": "en",
    "copyrightHolder": "Island Post",
    "headlines": [{"value": "Deal"}, {"role": "main", "value": "Harbour deal signed"}],
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": "The port paid $5 million."},
        {"role": "rich", "contentType": "application/xhtml+xml",
         "value": "<p>The port paid $5 million.</p><p>Talks go on.</p>"},
    ],
}  # fmt: skip

#: wires, and the paragraphs after the headline
WIRES: dict[str, tuple[str, list[str]]] = {
    "nitf.xml": (
        NITF,
        ["The port of Lima paid $5 million.", "Talks go on.", "More follows.", "First", "Second"],
    ),
    "nitf-with-doctype.xml": (
        f'<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "http://a.invalid/nitf.dtd">\n{NITF}',
        ["The port of Lima paid $5 million.", "Talks go on.", "More follows.", "First", "Second"],
    ),
    "g2.xml": (G2.format(XHTML), ["The port paid $5 million.", "Talks go on."]),
    "g2-escaped.xml": (G2.format(ESCAPED), ["The port paid $5 million.", "Talks"]),
    "g2-alert.xml": (G2.format(""), []),
    "newsml1.xml": (NEWSML1, ["The port paid $5 million."]),
    "ninjs1.json": (json.dumps(NINJS1), ["The port paid $5 million.", "Talks go on."]),
    "ninjs3.json": (json.dumps(NINJS3), ["The port paid $5 million.", "Talks go on."]),
}


@pytest.mark.parametrize("name", WIRES)
def test_wires(name: str, write: Write) -> None:
    """Headline, date, outlet, language and paragraphs of a wire are read."""
    text, body = WIRES[name]
    (document,) = newsfacts.read(write({name: text}))
    assert document.text.split("\n\n") == ["Harbour deal signed", *body]
    assert document.title == "Harbour deal signed"
    assert str(document.published) == "2017-02-20 18:30:00+01:00"
    assert document.source == "Island Post"
    assert (document.language or "").startswith("en")


def test_items_of_a_message(write: Write) -> None:
    """Each item of a message is a document."""
    items = "".join(G2.format(XHTML).replace("Harbour", name) for name in ("First", "Second"))
    folder = write({"m.xml": f"<newsMessage><itemSet>{items}</itemSet></newsMessage>"})
    assert [(document.id, document.title) for document in newsfacts.read(folder)] == [
        ("m.xml#1", "First deal signed"),
        ("m.xml#2", "Second deal signed"),
    ]


def test_declared_encoding(write: Write) -> None:
    """XML is read in the encoding that it declares, which is named."""
    text = f'<?xml version="1.0" encoding="iso-8859-1"?>{NITF}'.replace("Lima", "Málaga")
    (document,) = newsfacts.read(write({"a.xml": text.encode("iso-8859-1")}))
    assert "The port of Málaga paid" in document.text
    assert document.metadata == {"encoding": "cp1252"}


#: wires that are none, or are harmful, and what is said of them
BAD: dict[str, tuple[str, str]] = {
    "entities.xml": (
        f'<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "{"&a;" * 99}">]>{NITF}',
        "declares entities, which are not read",
    ),
    "outside.xml": (
        f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>{NITF}',
        "declares entities, which are not read",
    ),
    "open.xml": (NITF[:-7], "is not well-formed XML"),
    "deep.xml": (f"<nitf>{'<p>' * 9999}{'</p>' * 9999}</nitf>", "is not well-formed XML"),
    "nothing.xml": ("<nitf><body><body.content/></body></nitf>", "without a text"),
    "nothing.json": (
        json.dumps({"versioncreated": "2017-02-20", "headlines": []}),
        "without a text",
    ),
    "date.json": (
        json.dumps({**NINJS1, "versioncreated": "2017-02-31"}),
        "has the published '2017-02-31', which is not an ISO 8601 date",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_wires(name: str, write: Write) -> None:
    """A wire that cannot be read is one sentence; entities and DTDs are never followed."""
    text, why = BAD[name]
    with pytest.raises(newsfacts.ReadingError) as caught:
        list(newsfacts.read(write({name: text})))
    assert caught.value.place.endswith(name)
    assert why in caught.value.why

"""Feeds: each item of RSS and Atom is a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import newsfacts

Write = Callable[[Mapping[str, str | bytes]], Path]

RSS = """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Island Post</title><link>http://a/</link>
<item><title>Harbour deal signed</title><guid>urn:1</guid><link>http://a/1</link>
<pubDate>Mon, 20 Feb 2017 18:30:00 +0100</pubDate><description>A teaser.</description>
<content:encoded><![CDATA[<p>The port paid $5&nbsp;million.</p><p>Talks go on.</p>]]>
</content:encoded></item>
<item><title>Ferry late</title><description>It left at noon.</description></item>
</channel></rss>"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom"><title>Island Post</title>
<entry><id>urn:1</id><title>Harbour deal signed</title><link href="http://a/1"/>
<updated>2017-02-21T09:00:00Z</updated><published>2017-02-20T18:30:00+01:00</published>
<summary>A teaser.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>The port paid $5 million.</p><p>Talks go on.</p></div></content></entry>
<entry><title>Ferry late</title>
<summary type="html">&lt;p&gt;It left at noon.&lt;/p&gt;</summary></entry>
</feed>"""


@pytest.mark.parametrize("text", [RSS, ATOM], ids=["RSS", "Atom"])
def test_feeds(text: str, write: Write) -> None:
    """Headline, date, address, outlet and the fullest text of each item are read."""
    with pytest.warns(newsfacts.UndatedWarning, match="1 of 2"):
        first, second = newsfacts.read(write({"feed.xml": text}))
    assert first.text.replace("\xa0", " ").split("\n\n") == [
        "Harbour deal signed", "The port paid $5 million.", "Talks go on.",
    ]  # fmt: skip
    assert (first.id, first.title, first.source, first.url) == (
        "urn:1", "Harbour deal signed", "Island Post", "http://a/1",
    )  # fmt: skip
    assert str(first.published) == "2017-02-20 18:30:00+01:00"
    assert (second.id, second.text) == ("feed.xml#2", "Ferry late\n\nIt left at noon.")

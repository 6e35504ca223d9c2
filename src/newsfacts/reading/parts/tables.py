"""Tables of the furniture of English news pages: labels, appeals, links, credits, notes, posts.

Written for newsfacts (2026-11) from the usual forms of news sites and of agencies' copy. A line is
a regular expression, in which ``<name>`` stands for one of :data:`NAMED`.
"""

from __future__ import annotations

from newsfacts.reading.parts.part import PartKind

_AGENCIES = """
A\\.?P\\.?|AFP|EPA(?:-EFE)?|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?
Bloomberg(?: News)?|Corbis|Xinhua|TASS|UPI|ZUMA(?: Press| Wire)?|Shutterstock|Alamy
i?Stock(?:photo)?|Newscom|NurPhoto|SIPA|Sipa(?: USA)?|Dreamstime|Pool|POOL|VPC|CNN|NPR
USA TODAY(?: NETWORK| Sports)?|(?:The )?Associated Press|(?:AP|EPA|PA) (?:Photos?|Images?|Wire)
PA|Press Association|LightRocket|Anadolu(?: Agency)?|Redux|Polaris|Flickr
Wikimedia(?: Commons)?|U\\.?S\\.? (?:Army|Navy|Air Force|Marine Corps)|NASA|Barcroft(?: Media)?
"""
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_WORD = r"(?:[A-Z](?:\.|[a-z]{1,2}\.|(?:[\w'\u2019-]|\.(?=\w))*+)|\([A-Z]\w+\)|de|van|von|bin|al)"

#: patterns that the tables name
NAMED = {
    "agency": f"(?:{'|'.join(_AGENCIES.split(chr(10))[1:-1])})",
    "name": f"{_WORD}(?: {_WORD}){{0,5}}",
    "social": "(?:Twitter|Facebook|Instagram|YouTube|LinkedIn|Pinterest|Snapchat|Telegram)",
    "day": rf"(?:{_MONTHS}[a-z]*\.? \d{{1,2}}|\d{{1,2}} {_MONTHS})",
}

#: first words of the openings below, in lower case: a quick test
FIRST_WORDS = frozenset(
    """
    ad additional advertisement advertisements afp all already also an analysis article associated
    audio back breaking buy by c categories clarification click close comment commentary comments
    compiled continue contributing copy copyright correction corrections don download e earlier
    edited editing editor email enable enjoy enlarge facebook file filed find first flipboard
    follow for friend from further gallery get graphic hide image images instagram interactive
    join just key last latest learn like linkedin listen loading love manage more most must next
    opinion originally paid photo photograph photographs photos picture pictures pinterest play
    popular previous print produced published pullquote read receive recommended reddit related
    reporting reuters see send share show sign slide slideshow snapchat sponsored stay story
    subscribe support tags tap telegram this toggle top topics transcript trending tweet twitter
    update updated usa video videos view visit vote want watch whatsapp with writing written x
    xinhua youtube
    """.split()
)
#: whole paragraphs, by their openings
OPENINGS: dict[PartKind, str] = {
    "note": r"""
(?:Editor['’]s [Nn]ote|EDITOR['’]S NOTE|Corrections?|CORRECTIONS?|Clarification|CLARIFICATION)\b.*
(?:Last updated|Originally published|First published|Published \d)\b.*
(?:UPDATED?|Updated?)(?: ?\d*[:(–—-]| at | on | for | \d| [A-Z][a-z]{2}).*
This (?:article|story|post|piece|report|column|headline) (?:was|has been|is) <edited>.*
An (?:earlier|original|previous) version of .*
This is a (?:developing|breaking) (?:news )?story.*
""".replace(
        "<edited>",
        r"(?:being )?(?:updated|corrected|originally|first published|amended|adapted|revised)\b",
    ),
    "byline": r"""
(?:Reporting|Additional reporting|Writing|Editing|Compiled|Contributing)(?: by\b|:).{2,250}
(?:Edited|Written|Produced) by .{2,250}
With (?:assistance|reporting) (?:by|from) .{2,200}
(?:By|BY) <name>(?:(?:,| and| &| \||/| for| —| -).{1,80})?
(?:USA TODAY|Reuters|Associated Press|AFP|Xinhua)
""",
    "advertisement": r"""
(?:Advertisement|ADVERTISEMENT)S?s?(?:\W{0,3}(?:Advertisement|Continue reading.{0,40}))*\W?
(?:Sponsored|SPONSORED|Paid)(?: [Cc]ontent| CONTENT)?\W?
(?:AD|Story [Cc]ontinue[sd] [Bb]elow.{0,40}|Article [Cc]ontinues.{0,40})
Continue [Rr]eading(?: the main story| [Bb]elow)?
(?:Sign up|SIGN UP|Subscribe|SUBSCRIBE|Download (?:the|our)|Manage Newsletters)\b.{0,250}
(?:Get|GET|Receive|Join|JOIN|Stay|STAY|Want|Enjoy|Love|Like what)\b.{3,250}\b<mailing>\b.{0,160}
(?:Follow|FOLLOW|Find|Like|Join|Visit|Friend)\b .{2,60} (?:on|at|ON) <social>.{0,120}
Follow .{2,60}@\w+.{0,80}
(?:Click|CLICK|Tap) (?:here|HERE)\b.{0,200}
(?:Get in touch with (?:our|the)|Send (?:us|your|letters|tips|pictures))\b.{2,160}
For (?:the latest|more)\b.{5,200}\b(?:sign up|check|visit|click|follow|subscribe)\b.{2,200}
(?:Already a subscriber|Support (?:our|independent) journalism|Vote in Poll)\b.{0,160}
""".replace("<mailing>", "(?:[Nn]ewsletters?|NEWSLETTERS?|inbox|APP|app|ALERTS|alerts)"),
    "links": r"""
(?:<read>)(?: (?:<more>|[A-Z]\w+)){0,3}(?: \([^)]{2,40}\))?:.{2,250}
(?:READ|Read|SEE|See) (?:more|also|MORE|ALSO)\b.{0,80}:
(?:READ|Read|WATCH|Watch|SEE|See) (?:[Mm]ore|MORE)(?: (?:at|from|about|on|in)\b.{0,80})?\W{0,3}
(?:MORE|More) (?:ON|On|FROM|From|from|STORIES|Stories)\b.{2,120}[^.!?]
Related Coverage .{2,200}|(?:Further|More) [Rr]eading:?
(?:Related|RELATED|Recommended)(?: (?:[Ss]tories|[Aa]rticles|[Ll]inks|STORIES))?
Read or [Ss]hare (?:this|the) story.*
(?:JUST WATCHED|MUST WATCH) .*|(?:Watch|See|Learn) more\W
(?:This article tagged under|Tags|TAGS|Topics|Filed under|Categories):.{2,200}
(?:(?:[Nn]ext |Previous )?(?:Image|Slide|Photo) \d+ of \d+|Slideshow|SLIDESHOW)\b.{0,60}
""".replace(
        "<read>",
        "READ|Read|SEE|See|MORE|More|WATCH|Watch|LISTEN|Listen|ALSO|Also|RELATED|Related|TRENDING"
        "|Trending|VIDEO|PHOTOS?|GALLERY|GRAPHIC|Graphic|INTERACTIVE|Interactive|RECOMMENDED|MUST"
        "|Recommended|DON'T MISS|Don't [Mm]iss|Opinion|OPINION|EARLIER|FROM THE ARCHIVES?",
    ).replace(
        "<more>",
        "more|also|next|this|it|here|on|from|coverage|content|stories|story|articles?|video|links"
        "|reading|READ|WATCH|MORE|ALSO|NEXT|THIS|STORIES|STORY|ARTICLES?|VIDEO|COVERAGE",
    ),
    "label": r"""
(?:Story [Hh]ighlights|STORY HIGHLIGHTS|KEY POINTS|Key (?:points|takeaways)|CLOSE|Transcript)\W?
(?:Photos?|Videos?|PHOTOS?|VIDEOS?|Images?|Play|Listen|LISTEN|Watch|WATCH|Loading)\W{0,3}
(?:E-?mail|Print|Copy(?: [Ll]ink)?|Flipboard|WhatsApp|Reddit|Tweet|<social>|Back to top)\W?
(?:View |Show )?[Cc]omments?|Facebook Twitter.{0,60}
(?:Top [Ss]tories|Latest [Nn]ews|Breaking [Nn]ews|Most (?:[Rr]ead|[Pp]opular))(?: in [A-Z]\w+)?\W?
Article content|Popular|Trending
(?:Hide|Show) [Cc]aption|(?:Buy|View) (?:Photo|Image)
(?:ANALYSIS/)?(?:OPINION|ANALYSIS|Opinion|Analysis|COMMENTARY|Commentary):?
(?:Share|SHARE)(?: (?:this|THIS|on|via)\b.{0,60}|.{0,20}Tweet\b.{0,60})?
(?:LISTEN TO ARTICLE|Listen to (?:this )?article|Enable JavaScript)\b.{0,80}
(?:(?:Copyright|COPYRIGHT)(?::| ©| \(c\)| \d| by\b)|c\) ?(?:19|20)\d\d|All rights reserved).{0,200}
This article is more than \d+ (?:years?|months?) old|\d+ (?:year|month|day|hour)s? ago
(?:audio|video|pullquote|photo|image|gallery)[ -]?\w{0,12}\]
[\W_]{1,60}|x
""",
    "credit": r"""
(?:Photo|Image|Picture|Photograph)s? (?:[Cc]redits?|by|courtesy of|via):? .{2,100}
""",
    "caption": r"""
Photos: .*Caption \d+ of \d+.*|Play [Vv]ideo \d+:\d\d.*
""",
}

#: whole paragraphs: a needle that they contain, the kind, the form
ANYWHERE = r"""
(@ :: tweet :: .*\(@ ?\w+\)(?: \S{1,3})? ?<day>.*
(@ :: tweet :: (?:[A-Z@][^\s()]* ){1,5}\(@\w+\) [A-Z@#"“.].*
pic.twitter.com/ :: tweet :: .*pic\.twitter\.com/\w+\W?
posted by :: tweet :: .*\bA (?:photo|video) posted by .{2,80} on <day>.*
shared by :: tweet :: .*\bA post shared by .{2,80} on <day>.*
contributed :: byline :: .{2,200}\bcontributed(?: (?:to th(?:is|e)|reporting|from)\b.{0,60})?\.?\W?
Reporting by :: byline :: \(.{0,40}Reporting by.{2,250}\)
ead more :: links :: .{0,200} [Rr]ead more\W{0,3}
Replay More :: links :: .*Replay More Videos.*
lick  :: advertisement :: .{0,160}\b[Cc]lick(?:ing)? [Hh]ere(?: [Nn]ow)?[.!]?
ign up here :: advertisement :: .{0,300}\b[Ss]ign up here\b.{0,40}
Vote in Poll :: advertisement :: .{3,80} Vote in Poll
independently selected :: advertisement :: .{0,200}\bindependently selected\b.{0,300}
commission :: advertisement :: .{0,300}\b(?:earn|receive) an? (?:affiliate )?commission\b.{0,200}
( :: links :: \( [A-Z][^()]{5,150}\)
more opinion :: byline :: .{0,600}\b(?:View|Read) more opinions? (?:on|at|from)\b.{0,60}
expressed :: byline :: .{0,600}\b(?:opinion|view)s expressed\b.{0,160}
Published :: byline :: <name> ?\| ?Published.{0,60}
newsletter :: advertisement :: \[.{5,400}\bnewsletters?\b.{0,60}\]
rivacy :: advertisement :: .{0,250}\byou agree to (?:our|the)\b.{0,160}
© :: label :: .{0,60}©.{0,200}
Associated Press :: byline :: The Associated Press
rights reserved :: label :: .{0,200}\b[Rr]ights reserved\W?.{0,80}
"""

#: links in a paragraph: in brackets, or a profile and a title between a surname and "MORE"
INLINE = r"""
:  :: links :: (?P<link>[\[(] ?(?:<see>)(?: STORY| VIDEO)?:[^()\[\]\n]{3,200}[\])])
 MORE :: links :: \b(?P<last>[A-Z][\w'’-]+) (?P<link>(?:[A-Z(][\w.'’)-]* ){1,4}(?P=last)<title>)
""".replace(
    "<see>",
    "RELATED|Related|READ(?: MORE)?|Read(?: more)?|SEE ALSO|See also|ALSO|MORE|WATCH|VIDEO|PHOTOS"
    r"|Also on [\w ]{2,30}",
).replace("<title>", r"[A-Z].{5,300}? MORE\b")

#: a short label, a colon and a title without a blank between them
GLUED = r"[A-Z][\w'’ ]{1,40}:[A-Z\"'“‘].{10,150}"

#: the description of an author
AUTHOR = (
    r"\W{0,2}(?:The (?:writer|author)|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}) (?:is|was)"
    r" (?:an?|the) [^.]{0,160}\b(?i:columnist|correspondent|editor(?:-in-chief|-at-large)?|fellow"
    r"|contributor|author|reporter|writer|analyst|president|professor|director|minister"
    r"|senator|leader|founder)\b.*"
)

#: an agency in brackets, with or without a dash
AGENCY = r"\(<agency>(?: Business| Philippines)?\)(?: ?(?:--|[–—-]))? ?"

#: labels that open a paragraph, by the kind of what follows
LABELS: dict[PartKind, str] = {
    "body": r"""
(?:Story [Hh]ighlights|STORY HIGHLIGHTS|KEY POINTS|Key [Pp]oints)(?= )
""",
    "caption": r"""
(?:CLOSE|(?:Enlarge this image )?toggle caption|Facebook Twitter Pinterest|Buy Photo)(?= )
(?:Photos?:(?: Photos?:)?|FILE ?(?:PHOTO)? ?[:–—-])(?= )
""",
}

#: the source of a picture
CREDITS = r"""
\((?:Photo|Image|Picture|Credit|Screen ?(?:shot|grab)|Courtesy|Illustration|Staff)\b[^()]{0,120}\)
\((?:AP|EPA|Reuters|REUTERS|File|FILE|Getty|UN|Video)\b[^()]{0,120}\)
\([^()]{2,80}(?:/| via |\| ?)<agency>\)|\(<name>/<name>\)
\(?(?:Photograph(?:er)?|Photo|Picture|Image|Illustration)s?(?:<by>)?: [^.\n:]{2,70}\)?
\(?(?:Credit|Source|Screengrab|Composite)s?(?:<by>)?: [^.\n:]{2,70}\)?
(?:(?:<name>|Handout)<or>)+<agency>(?:(?:<or>| via | )<agency>)*(?: <name>(?:<or><agency>)+)?
(?:<name> )?<agency> via <agency>|(?:<name>, )?Getty Images|<agency> ?/ ?<name>
""".replace("<by>", " by| credit| courtesy of").replace("<or>", " ?[/|] ?")

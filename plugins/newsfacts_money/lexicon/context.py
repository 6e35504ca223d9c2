"""Words around a sum: bounds, approximation, rates, changes and disputes."""

from __future__ import annotations

#: phrases before a sum that make it a lower bound; no phrase is a prefix of another
LOW = """
    more than | no less than | not less than | at least | in excess of | upwards of | north of
    | a minimum of | over | above | exceeding | exceeds | exceeded | exceed
"""

#: phrases that make it an upper bound
HIGH = """
    no more than | not more than | less than | fewer than | at most | as much as | as little as
    | a maximum of | up to | under | below | not exceed | not to exceed | not exceeding
    | won't exceed | wouldn't exceed | can't exceed | couldn't exceed | doesn't exceed
"""

#: phrases that make it approximate
ABOUT = """
    about | around | round about | around about | nearly | almost | roughly | approximately | some
    | close to | near | an estimated | estimated at | estimated | circa | just over | just under
    | just below | just above | well over
"""

#: units after "a" or "per" that make a sum a rate
RATE_UNITS = """
    second minute hour day night week weekend fortnight month quarter season year term
    barrel tonne ton litre liter gallon kilo kilogram kilogramme kg gram ounce pound bushel bale
    pint bottle can pack packet carton box bag cubic square acre hectare metre meter kilometre
    kilometer mile foot yard unit copy share head piece bird person passenger patient pupil student
    child couple family household employee worker user customer seat ticket vote game match room
    bed visit trip ride call download session plate meal head megawatt kilowatt-hour
"""

#: adverbs that make a sum a rate -> unit
RATE_ADVERBS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "nightly": "night", "apiece": "piece", "each": "each",
}  # fmt: skip

#: words before a sum after which "to" leads to another sum, as a pattern: "rose $2 to $5"
CHANGE = (
    "from|by|up|down|rose|risen|rises?|rising|f[ae]ll(?:en|s|ing)?|gain(?:ed|s|ing)?|los[et]|losing"
    "|loses|add(?:ed|s|ing)?|climb(?:ed|s|ing)?|drop(?:ped|s|ping)?|slip(?:ped|s|ping)?"
    "|jump(?:ed|s|ing)?|slid|sank|surged?|soared|shed|advanced|declined|eased|firmed|edged"
    "|(?:in|de)creased?|(?:in|de)creasing|shr[aiu]nk(?:s|ing)?|widened|narrowed|dwindled|contracted"
    "|grew|grown|dipped|slumped|halved|doubled|trebled|tripled|swelled|reduced|improved|worsened"
    "|expanded|slashed|trimmed|hiked|cut|raised|lowered|tumbled|plunged|g[ai]ven?|giving|pa(?:id|ys?|ying)|moved"
    "|went|go|goes|gone|donat(?:ed|es?|ing)|transferr?(?:ed|s|ing)?|sent|sends?|lent|owe[sd]?"
    "|award(?:ed|s|ing)?|worth|added|offer(?:ed|s|ing)?"
)

#: nouns and verbs after which "over" introduces a topic, as a pattern
DISPUTES = (
    "talks|negotiat(?:ions?|ed|ing|es?)|discussions?|debat(?:es?|ed|ing)|questions?|questioned"
    "|concerns?|fears?|worr(?:y|ies|ied)|doubts?|uncertainty|anger|angry|outrage|fury|uproar"
    "|disput(?:es?|ed|ing)|rows?|argu(?:es?|ed|ing|ments?)|disagree(?:s|d|ing|ments?)?"
    "|fights?|fighting|fought|battl(?:es?|ed|ing)|clash(?:es|ed|ing)?|conflicts?|tensions?"
    "|quarrel(?:s|l?ed|l?ing)?|feud(?:s|ed|ing)?|wrangl(?:es?|ed|ing)|haggl(?:es?|ed|ing)"
    "|bicker(?:s|ed|ing)?|stand-?offs?|deadlock(?:ed)?|impasse|controversy|scandals?"
    "|critici[sz](?:m|es?|ed|ing)|complain(?:s|ed|ing|ts?)?|protest(?:s|ed|ing|ers)?"
    "|sue[sd]?|suing|lawsuits?|litigation|investigat(?:ions?|es?|ed|ing)|prob(?:es?|ed|ing)"
    "|inquir(?:y|ies)|resign(?:s|ed|ing|ation)?|arrest(?:s|ed)?|detained|jailed|impeached"
)

#: words between these and "over", besides names and nouns with a determiner, as a pattern
DISPUTED = (
    "between|with|among|by|in|against|of|and|is|are|was|were|has|have|had|been|being|be|to|will"
    "|held|broke|broken|out|on|up|arose|beg[au]n|continued?|continues|resumed?|collapsed|stalled"
    "|erupted|raged?|grew|grown|growing|mounted|mounting|going|went|again|publicly|last|week|month"
)

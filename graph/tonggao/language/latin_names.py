"""Names in Latin letters, as companies and universities print those of their guests (校长John Smith)."""

import re

from tonggao.language.name_ends import PUNCTUATION_BOUND, Name

_LATIN = re.compile(r"[A-Z][a-z][A-Za-z'’\-]*(?:\s?[A-Z]\.)?(?:[ ·][A-Z][a-z][A-Za-z'’\-]*){1,3}(?![A-Za-z0-9])")
_NO_NAME = re.compile(
    r"\b(?:University|College|School|Institute|Bank|Group|Company|Corp|Corporation|Inc|Ltd|Limited|Co|Center|Centre|Award|Forum|Club|Hotel|Street|Road|City|State|North|South|East|West|New|United|Royal|World|International|National|Technology|Technologies|Systems|Science|Studies|The|And|Of|For|Open|Big|Data|Cloud|Smart|Day|Week)\b"
)


def latin_name_at(text: str, position: int) -> Name | None:
    """The name of two to four capitalized words that starts at ``position``; None where a body's or a product's name stands."""
    found = _LATIN.match(text, position)
    if found is None or _NO_NAME.search(found.group()):
        return None
    return Name(position, found.end(), found.group(), PUNCTUATION_BOUND)

"""What a chain of titles tells of its holder: that a foreigner may hold it, that it names its body, that a guest does."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name
from tonggao.language.offices import opens_with_country
from tonggao.language.title_chains import Chain
from tonggao.lexicon import load_lexicon


def kinds_of(chain: Chain) -> tuple[bool, bool]:
    """Whether a title of the chain may be a foreigner's, and whether one names its body."""
    foreign = full = False
    for title in chain.titles:
        known = load_lexicon().terms("bodies").get(_SESSION.sub("", title.body))  # 第78届联大 is 联合国大会
        foreign = foreign or title.tag == "state" or title.place or opens_with_country(title.body) or (known is not None and opens_with_country(known.value))
        full = full or (bool(title.body) and (title.tag != "descriptor" or title.value == "titled")) or title.tag == "government"
    return foreign, full


_SESSION = re.compile("^第[0-9一二三四五六七八九十]+届")


def is_guest(people: People, name: Name) -> bool:
    """Whether an office of another country has named the person before."""
    return any(dot in name.name for dot in DOTS) and any(held.name.name == name.name and kinds_of(held.chain)[0] for held in people.holders)

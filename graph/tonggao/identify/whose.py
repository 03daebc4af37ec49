"""Whose a bare 国会 or 国防部 is: the state's that the words right before it name (尼泊尔副总理兼国防部长)."""

import re
from collections.abc import Iterable

from tonggao.claims import OrganizationMention
from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.names import plain_key
from tonggao.identify.offices import CHINA, abroad_roles, printed_shared_names, shared_names
from tonggao.identify.relative import is_bare
from tonggao.identify.territories import territory
from tonggao.identify.titles import behind_last, countries_in, foreign_title, words_before
from tonggao.language.occurrences import behind_mark
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

_SENTENCE = re.compile(r"[。\n]")
_WHOLE = ("全国", "我国")
_CHINA = "中国"
_CLAUSE = re.compile(r"[，。；：！？!?;\n]")
_BACK = 24
_FOREIGN = "foreign"
_STATE = 8  # characters of a state's name and of the body that a house is part of
_OUTER = re.compile(r"^.*[，。；：、！？\s]|(?:联邦|国会|议会)$")
_OF, _COMMA = "的", "、"
_SHORTEST_OFFICE, _LONGEST_OFFICE = 2, 6  # characters of a word for one
_PARTY = "党"
_NOT_ALONE = ("中国", "我国", "中方", "中共")
_COMPANY = re.compile(r"陪同(?P<who>[\u4e00-\u9fff·]{2,20}?)(?:来|到)?访[^，。、]{1,6}的(?:有|是)")
_SPOKESMAN, _OUR_SIDE = "发言人", "中方"
_NOBODYS = ("基地", "演习", "长会议", "会议")


def whose(text: str, mentions: Iterable[OrganizationMention]) -> dict[str, str]:
    """The state of each body of a name that every state has, where all that the readout says points at one foreign state.

    A name that is China's where nothing is said (国防部) needs a state before it wherever it stands.
    """
    found: dict[str, set[str | None]] = {}
    mentions = list(mentions)
    for mention in mentions:
        name = plain_key(mention.name)
        if mention.resolved != mention.name:
            continue
        if _is_any_states(name):
            states = found.setdefault(name, set())
            states.update(
                _guests_state(text, passage) or _state_of(text, passage) or _told_before(text, passage)
                for passage in mention.passages
            )
        elif is_bare(name):
            titled = {_state_of_first_title(text, passage, mentions) for passage in mention.passages}
            found |= {name: titled} if titled != {None} else {}
    for name, states in found.items():
        if name.endswith(_PARTY) and states == {None}:
            states |= _of_full_name(name, mentions)
    agreed = {name: states - {None} if not is_told(name) else states for name, states in found.items()}
    return {name: state for name, states in agreed.items() if len(states) == 1 and (state := next(iter(states)))}


def _of_full_name(name: str, mentions: Iterable[OrganizationMention]) -> set[str | None]:
    """The state whose party the readout names in full (日本公明党 for 公明党), where it is one."""
    places = (territory(plain_key(mention.resolved)) for mention in mentions)
    states: set[str | None] = {place.name for place in places if place and place.level == "country" and place.rest == name}
    return states if len(states) == 1 else set()


def chinas(text: str, mentions: Iterable[OrganizationMention]) -> set[str]:
    """The usual names of bodies that every state has where the readout calls one 中国's, its spokesman speaks for 中方, or its sentence
    speaks of the whole country and of no other.
    """
    return {
        usual_name(plain_key(mention.name))
        for mention in mentions
        if mention.name.startswith(_NOT_ALONE) or any(_speaks_of_china(text, passage) for passage in mention.passages)
    }


def _speaks_of_china(text: str, passage: Passage) -> bool:
    sentence = text[passage.end :].partition("。")[0].partition("\n")[0]
    before = behind_last(_SENTENCE, text[: passage.start])
    if sentence.startswith(_SPOKESMAN) and _OUR_SIDE in text and not countries_in(before) - {_CHINA}:
        return True
    return any(word in sentence for word in _WHOLE) and not countries_in(before + sentence) - {_CHINA}


def _is_any_states(name: str) -> bool:
    entry = load_lexicon().terms("body_heads").get(name)
    return name in shared_names() or name in printed_shared_names() or (entry is not None and entry.tag == _FOREIGN)


def _guests_state(text: str, passage: Passage) -> str | None:
    """The state of the guest whose company a sentence lists: 陪同罗曼诺夫访华的有外交部部长, where the text has 法国总统罗曼诺夫."""
    begins = behind_mark(text, "。\n", passage.start)
    guest = _COMPANY.match(text, begins, passage.start)
    if guest is None:
        return None
    named = (_titled(words_before(text, found.start())) for found in re.finditer(re.escape(guest["who"]), text))
    return next((state for state in named if state), None)


def _state_of_first_title(text: str, passage: Passage, mentions: Iterable[OrganizationMention]) -> str | None:
    """The foreign state whose office stands before the one in this body, the holder's second: 白罗斯民族领袖、人民委员会主席某某."""
    start = passage.start
    words = behind_last(_CLAUSE, text[max(0, start - _BACK) : start])
    title = words.removesuffix(_COMMA).rpartition(_COMMA)[2]
    state = territory(title)
    if not words.endswith(_COMMA) or state is None or state.code in (None, CHINA) or state.level != "country":
        return None
    offices = load_lexicon().terms("offices")
    begins = start - len(_COMMA) - len(state.rest)
    named = any(begins <= other.start < start for mention in mentions for other in mention.passages)  # a company's, not the state's
    is_second = any(text[passage.end : passage.end + end] in offices for end in range(_SHORTEST_OFFICE, _LONGEST_OFFICE))
    return state.name if state.rest and is_second and not named else None


def _titled(words: str) -> str | None:
    """The foreign state whose office stands among the words before a name, first names behind it or not."""
    ends = [words.rfind(role) + len(role) for role in abroad_roles() if role in words]
    title = foreign_title(words[: max(ends)]) if ends else None
    return title[0] if title else None


def _state_of(text: str, passage: Passage) -> str | None:
    """The one foreign state that the clause names before a passage; empty where there are several, China or none's (海军演习)."""
    if text.startswith(_NOBODYS, passage.end):
        return ""
    start = passage.start
    words = behind_last(_CLAUSE, text[max(0, start - _BACK) : start]).rpartition(_OF)[2]  # 驻德国的美军空军
    states = countries_in(words)
    if not states:
        return None
    if any(word in words for word in _NOT_ALONE):
        return ""
    return states.pop() if len(states) == 1 else ""


def _told_before(text: str, passage: Passage) -> str | None:
    """The one state before whose name the same body stands earlier in the paragraph: 苏丹卫生部 … 卫生部."""
    begins = text.rfind("\n", 0, passage.start) + 1
    name = text[passage.start : passage.end]
    states: set[str] = set()
    for found in re.finditer(re.escape(name), text[begins : passage.start]):
        at = begins + found.start()
        states |= countries_in(_OUTER.sub("", text[max(begins, at - _STATE) : at]))
    return states.pop() if len(states) == 1 else None

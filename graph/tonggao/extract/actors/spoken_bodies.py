"""How a readout calls the body that it is about where it does not name it: 学校, 我校, 校党委."""

import re
from functools import lru_cache

from tonggao.extract.actors.presidia import session_of
from tonggao.language.name_ends import is_han
from tonggao.language.occurrences import occurrences
from tonggao.lexicon import load_lexicon


def spoken(body: str, text: str) -> str:
    """学校 or 我校 for 校, left of 校党委: as the text calls it; for 大会 the session that it names."""
    if body == "大会":
        return session_of(text) or body
    if body in _PRESIDIA and (session := session_of(text)):
        return f"{session}主席团"
    if len(body) != 1:
        return body
    words = [word for word in load_lexicon().terms("house_words") if len(word) == 2 and word.endswith(body)]
    found = sorted((-text.count(word), word) for word in ["学校", *words] if word.endswith(body) and word in text)
    return found[0][1] if found else "学校" if body == "校" else body


_PRESIDIA = ("主席团", "大会主席团", "会议主席团")


@lru_cache(maxsize=64)  # each office under that word asks for it
def as_called(own: str, text: str) -> str:
    """校党委 for 党委 where the text calls it so and nothing else; else as printed."""
    words = load_lexicon().terms("house_words")
    ends = (at for at in occurrences(text, own) if at and is_han(text[at - 1]))
    called = {word for at in ends for word in (text[at - 2 : at], text[at - 1]) if word in words and _stands_alone(text, at - len(word))}
    longest = {word for word in called if not any(word != other and other.endswith(word) for other in called)}
    return longest.pop() + own if len(longest) == 1 else _opening(own, text) + own


def _opening(own: str, text: str) -> str:
    """集团公司 for 党委, 工会 where the title opens with what the body calls itself: 集团公司召开职工代表大会."""
    if own not in _OF_ANY:
        return ""
    return max((word for word in load_lexicon().terms("house_words") if len(word) > 1 and word[0] not in "我本" and text.startswith(word)), key=len, default="") or _first_told(text)


def _first_told(text: str) -> str:
    """学院 of 9月5日上午，学院召开推进会: who acts first under that word alone."""
    found = _ACTS.match(text)
    return found["word"] if found and found["word"] in load_lexicon().terms("house_words") else ""


_ACTS = re.compile("[^\n。]{0,16}?[0-9]日(?:上午|下午|晚上?)?，(?P<word>学院|医院|公司|集团公司|集团|学校)(?=召开|举行|组织|举办|在[^，。]{2,16}(?:召开|举行|举办))")
_OF_ANY = ("党委", "纪委", "工会", "团委")


def _stands_alone(text: str, at: int) -> bool:
    """Whether the word that begins here is no end of a body's name (某工程 | 学院党委)."""
    return at < 2 or not is_han(text[at - 1]) or text[at - 1] in "由和与对向在到及同请为，了" or (text[at - 1] == "日" and text[at - 2].isdigit()) or text[at - 2 : at] in ("代表", "听取", "传达", "按照", "根据", "落实")


@lru_cache(maxsize=64)
def spoken_of(homes: frozenset[str], text: str) -> str:
    """学校 for a 校长 where the readout calls the body that it never names so; "" where it does not."""
    words = [e.term for e in load_lexicon().terms("house_words").values() if not homes.isdisjoint(e.tag.split())]
    own = [word for word in words if len(word) == 2 and (word[0] in "我本" or (word == "学校" and len(homes) == 1))]
    found = sorted((-text.count(word), word) for word in own if word in text)
    if not found and (opens := max((word for word in words if len(word) > 1 and text.startswith(word)), key=len, default="")):
        return opens  # 集团公司召开职工大会: the title opens with what it calls itself
    if not found and (told := _first_told(text)) in words and told:
        return told
    if not found and homes == {"school"} and any(word in text for word in _OF_SCHOOL):
        return "学校"
    if not found and "company" in homes and text.count("公司") >= _OFTEN:
        return "公司"  # 公司召开会议, 公司总经理: no other name of it
    return found[0][1] if found else ""


_OFTEN = 3
_OF_SCHOOL = ("校党委", "校领导", "校纪委", "校工会", "校团委")
_GOES = re.compile("(?:一行)?(?:来到|到|赴|前往|走进|深入)")


def goes_to(text: str, position: int, body: str) -> bool:
    """Whether whoever is named before ``position`` goes to this body, and so is of another (某某校长到某学院调研)."""
    goes = _GOES.match(text, position)
    return goes is not None and text.startswith(body, goes.end())

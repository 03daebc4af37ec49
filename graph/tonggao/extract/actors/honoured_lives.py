"""Offices told among the praise of one who has died or is remembered: 甲同志是优秀党员，…战士，第八届…副主席，原…书记; 第九届…常委，原…委员甲同志的遗体."""

import re
from collections.abc import Mapping, Sequence

from tonggao.extract.actors.careers import has_died
from tonggao.extract.actors.found_people import Holder, People
from tonggao.language.name_ends import Name
from tonggao.language.occurrences import behind_mark
from tonggao.language.title_chains import Chain

_IS = re.compile("(?:同志|先生|女士|院士|将军)?(?:是|系)")
_PRAISED = re.compile("优秀(?:的)?(?:共产)?党员|战士|革命家|[的杰]出?领导(?:人|者)|活动家|奠基人|开拓者|爱国者")
# What the clauses between say the person was: 久经考验的忠诚的共产主义战士, 第七届全国政协副主席.
_WAS = re.compile("[^，。；：！？\n]{2,40}[员士家者人友驱袖长记席任理]")
_LONGEST = 300  # code points from the name to the last office
_REMEMBERED = "诞辰"
_HEAD = 400


def told_in_praise(people: People, chain: Chain, held: Mapping[int, Sequence[Name]]) -> list[Holder]:
    """Whose office it is that praise of a life tells, before or behind the name; nobody where the text mourns or remembers nobody."""
    text = people.text
    if text[chain.end : chain.end + 1] == "，" and text.startswith("原", chain.end + 1):
        mourned = [name for name in held.get(chain.end + 1, ()) if _is_remembered(text, name.name)]
        return [Holder(name, chain) for name in mourned]  # 原 is said of the next office alone
    if text[chain.start - 1 : chain.start] not in ("，", "、"):
        return []
    sentence = behind_mark(text, "。！？；\n", chain.start, _LONGEST)
    named = people.between(sentence, chain.start)
    opened = named[0] if named and text[sentence : named[0].start].strip() == "" and len({span.name for span in named}) == 1 else None
    link = _IS.match(text, opened.end) if opened is not None else None
    if opened is None or link is None or not _is_remembered(text, opened.name):
        return []
    clauses = text[link.end() : chain.start - 1].split("，")
    praised = _PRAISED.search(text, link.end(), chain.start) is not None and all(_WAS.fullmatch(clause) for clause in clauses)
    return [Holder(Name(*opened, 3), chain)] if praised else []


def _is_remembered(text: str, name: str) -> bool:
    """Whether the head of the text mourns this person, or holds a meeting for the day of birth."""
    return has_died(text, name) or (_REMEMBERED in text[:_HEAD] and name in text[:_HEAD])

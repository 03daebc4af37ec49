"""Whoever is called by a part of the full name that the text has: 约科维奇 for 米罗斯拉夫·约科维奇, 岳山校长 for 林岳山."""

import re

from tonggao.extract.actors.bare_names import PERSON_AFTER
from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS, transliterated_share
from tonggao.language.name_ends import act_at, bound_at, is_han
from tonggao.language.name_words import surname_at
from tonggao.language.office_prefixes import without_rank


def _by_part_of_name(people: People) -> dict[str, str]:
    """The full name by each last name that one person alone has, and by each first one: 古丽米热 of 古丽米热·阿不力孜."""
    full: dict[str, set[str]] = {}
    for name in people.names:
        first, *others = _PARTED.split(name)
        for part in {first, *others[-1:]} if others else ():
            if len(part) >= _SHORTEST_LAST:
                full.setdefault(part, set()).add(name)
    plain = (short for short in full if all(map(is_han, short)) and transliterated_share(short) >= _BY_SOUND)
    return {short: full[short].pop() for short in [*plain] if len(full[short]) == 1}


def _by_given_name(people: People) -> dict[str, str]:
    """林岳山 by 岳山, whom the text calls so before an office alone."""
    called = [name for name, rule in people.names.items() if rule == "people/before-title" and len(name) == _GIVEN]
    full = {short: [name for name in people.names if name[1:] == short and surname_at(name, 0) == 1] for short in called}
    return {short: names[0] for short, names in full.items() if len(names) == 1}


def _join(people: People, short: str, full: str, *, given: bool = False) -> bool:
    """Have what was found under the short name be the full name's, where no other office parts them (菲利普国王, 爱德华·菲利普总理).

    Behind a ``given`` name stands an office that the full one may be without; a last name with one may be the father's (总统科尔曼, 他的儿子奥多·科尔曼).
    """
    roles: dict[str, set[str]] = {short: set(), full: set()}
    for holder in people.holders:
        if holder.name.name in roles:
            roles[holder.name.name].update(_MINISTERS.get(title.role, title.role) for title in holder.chain.titles)
    known = roles[full] | {without_rank(role) for role in roles[full]} if given else roles[full]
    if not roles[short] <= known and not (given and not known):
        return False
    people.rename(short, full)
    return True


def read_short_mentions(people: People) -> None:
    """约科维奇 where the text names 米罗斯拉夫·约科维奇, and nobody else so."""
    text = people.text
    for short, full in _by_given_name(people).items():
        _join(people, short, full, given=True)
    for short, full in _by_part_of_name(people).items():
        if short in people.names and not _join(people, short, full):
            continue
        position = text.find(short)
        while position >= 0:
            end = position + len(short)
            if not people.covers(position, end) and _stands_by_itself(text, position, end):
                people.mark(full, position, end)
            position = text.find(short, end)


_PARTED = re.compile(f"[{re.escape(''.join(DOTS))}]")
_MINISTERS = {"外长": "部长", "防长": "部长", "财长": "部长", "外相": "大臣", "防相": "大臣"}  # 外长科尔曼, 外交部长奥多·科尔曼
_BY_SOUND = 0.5  # of its characters: 科尔曼, no 市委
_GIVEN = 2  # code points of a given name that may stand alone
_SHORTEST_LAST = 2  # code points of a last name that no other word is: 王 of 大卫·王 is one
_RECEIVES_SHORT = ("欢迎", "会见", "会晤", "感谢", "祝贺", "邀请", "陪同", "接待", "告诉", "转告", "听取", "恭喜")
_BEFORE_SHORT = frozenset("和与同由向对在到为将请给")


def _stands_by_itself(text: str, start: int, end: int) -> bool:
    """A short name at the head of a clause or behind a word that leads to one, before what persons do or an office."""
    before = text[start - 1 : start]
    led = not before or not is_han(before) or before in _BEFORE_SHORT or text.endswith(_RECEIVES_SHORT, 0, start)
    if not led or before in DOTS or text[end : end + 1] in DOTS:
        return False
    return bound_at(text, end) >= 1 or act_at(text, end) or PERSON_AFTER.match(text, end) is not None or _OFFICE_AFTER.match(text, end) is not None


_OFFICE_AFTER = re.compile("[\u4e00-\u9fff]{0,3}(?:长|总统|总理|主席|首相|国王|大使|代表|书记|先生|女士)")

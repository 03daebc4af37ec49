"""Those whom a meeting elects, by the offices that they take: 林岳任会长，何成、吴海任副会长; 选出林岳为主席."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, is_han
from tonggao.language.name_words import surname_at

_VOTES = ("选举", "当选", "选出", "推选", "推举")
_NOTE = r"(?:（[\u4e00-\u9fff、]{1,8}）)?"  # 林岳（女）
_ONE = rf"[\u4e00-\u9fff]{{2,4}}{_NOTE}"
_NAMES = rf"(?:{_ONE}[、和])*[\u4e00-\u9fff]{{2,4}}?{_NOTE}"
_OFFICE = r"(?:[^，。；：、任为]{0,14}(?:会长|秘书长|理事长?|监事长?|主席|主任|书记|组长|委员|[院校局所处科厂队团社村镇乡县市]长))"
_TAKES = rf"(?P<names>{_NAMES})(?:等[0-9一二三四五六七八九十]+[名位人])?(?:同志)?(?:分别)?(?:担任|当选为?|任)(?:新一届|第[一二三四五六七八九十]+届)?{_OFFICE}"
_CLAUSE = re.compile(_TAKES)
_RUN = re.compile(rf"(?<=[。；：\n]){_TAKES.replace('?P<names>', '?:')}(?:[，；]{_TAKES.replace('?P<names>', '?:')})+(?=[。；])")
_AS = re.compile(rf"(?:选举|选出|推选|推举)(?P<names>{_NAMES})(?:等[0-9一二三四五六七八九十]+[名位人])?(?:同志)?为(?={_OFFICE})")
_ALSO = re.compile(rf"当选为?[^，。；：]{{2,20}}的(?:同志)?(?:还|分别)?(?:有|是|为)[：:]?(?P<names>(?:{_ONE}[、和]){{1,40}}{_ONE})(?=[。；])")
_NAME = re.compile(rf"(?P<name>[\u4e00-\u9fff]{{2,4}}){_NOTE}(?:[、和]|$)")


def read_elected(people: People) -> None:
    """Names in such clauses, if all of a clause look like names."""
    text = people.text
    if not any(word in text for word in _VOTES):
        return
    for run in _RUN.finditer(text):
        if any(text.rfind(word, max(0, run.start() - _NEAR), run.start()) >= 0 for word in _VOTES):
            for clause in _CLAUSE.finditer(text, *run.span()):
                _add(people, list(_named(text, *clause.span("names"))))
    for listed in _ALSO.finditer(text):
        for name in _named(text, *listed.span("names")):
            _add(people, [name])
    for chosen in _AS.finditer(text):
        _add(people, list(_named(text, *chosen.span("names"))))


_NEAR = 120  # code points from the vote to those who take office


def _named(text: str, start: int, end: int) -> Iterator[Name]:
    while start < end and (member := _NAME.match(text, start, end)):
        yield Name(*member.span("name"), member["name"], PUNCTUATION_BOUND)
        start = member.end()


def _add(people: People, names: list[Name]) -> None:
    sizes = [(surname_at(name.name, 0), len(name.name)) for name in names]
    if names and all(size and length - size in (1, 2) and is_han(name.name[-1]) for (size, length), name in zip(sizes, names, strict=True)):
        for name in names:
            people.add(name, "people/elected")

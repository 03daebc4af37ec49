"""Bodies that a readout's own one receives or goes to: they are not the one that it is about."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

from tonggao.extract.actors.told_of_others import is_others
from tonggao.language.occurrences import behind_mark
from tonggao.lexicon import load_lexicon

_HEADER_LINES = 3  # the title and the lines that say where and when it was published
_HEADER_LENGTH = 60
_COMES = re.compile(r"一行[^。\n]{0,8}[来到赴莅临抵]|来(?:我|本)?[校院司局厂所行]|来访|到访")  # 某大学校长一行来校交流: visitors, not the readout's own
_COMES_TO_US = re.compile(
    "一行[^，。；\\n]{0,8}(?:(?:[来到赴]|莅临|莅|走进|做客|访问|到访)(?:我|本)[校院司局厂所行会社]|[来莅](?:校|院(?!士|长)|局|行|所|司|公司|集团|厂)(?!长))"
)
_MET = ("参加", "出席", "走访", "拜访", "访问", "参观", "调研", "考察", "赴", "到", "走进", "与", "和", "同")


_RECEIVED = tuple(f"{met}{led}" for met in ("会见", "会见了", "接待", "接待了", "接见了", "迎来", "迎来了", "欢迎") for led in ("", "由", "来访的", "到访的", "以"))  # 我校…会见了由|某大学校长率领的代表团


class Named(Protocol):
    """Where a text names a body."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...


def guests_of(text: str, named: Iterable[Named]) -> frozenset[str]:
    """Those that come to the body that speaks, or that its people go to, by the title and by the sentences."""
    title_end = headers_of(text)[1]
    bodies = tuple(named)
    titled = {body.name for body in bodies if body.end <= title_end and _is_guest(text, body, title_end)}
    beside = {body.name for body in bodies if "我" in text and (_BESIDE_US.match(text, body.end) or text.endswith(_RECEIVED, 0, body.start))}
    return frozenset(titled | beside | _received(text, bodies) | set(_examples(text, bodies, title_end)) | {guest.name for _, guests in _told_as_ours(text, bodies) for guest in guests})


def headers_of(text: str) -> tuple[list[str], int, int]:
    """The lines before the first sentence, where the title ends (0 without one), and where they all end."""
    lines = text.split("\n", _HEADER_LINES)[:_HEADER_LINES]
    headers = [line for line in lines if len(line) < _HEADER_LENGTH and "。" not in line]
    title_end = text.find("\n") if "\n" in text and lines[0] in headers else 0  # a text may open without a title
    return headers, title_end, sum(len(line) + 1 for line in headers)


def _is_guest(text: str, body: Named, title_end: int) -> bool:
    """某校一行来校, 某校代表团访问我校: another body, of whom the title of the readout's own tells."""
    met = body.start == 0 or text.endswith(_MET, 0, body.start)  # 我会参加某商会成立大会
    opens = met and any(word in text[:title_end] for word in first_person())
    return opens or _COMES.search(text, body.end, title_end) is not None


def _received(text: str, named: Iterable[Named]) -> set[str]:
    """某检察院检察长甲一行来我院交流: whoever comes to the body that speaks is another one."""
    found: set[str] = set()
    for comes in _COMES_TO_US.finditer(text):
        sentence = behind_mark(text, "。！？\n", comes.start())
        found.update(house.name for house in named if sentence <= house.start < comes.start())
    return found


def _examples(text: str, bodies: tuple[Named, ...], title_end: int) -> Iterator[str]:
    """Bodies that a text which calls its own 学校 or 我院 before names as others' alone: whose example it follows, whence its guests come."""
    mentions: dict[str, list[Named]] = {}
    for body in bodies:
        mentions.setdefault(body.name, []).append(body)
    for name, named in mentions.items():
        if named[0].start >= title_end and all(_is_anothers(text, body) for body in named) and (own := _calls_itself(named[0].kind)) and own.search(text, 0, named[0].start):
            yield name


def _is_anothers(text: str, body: Named) -> bool:
    return is_others(text, body.start, body.end) or (text.endswith(("与", "同", "和"), 0, body.start) and _TOGETHER.match(text, body.end) is not None)


_TOGETHER = re.compile("(?:的)?(?:开展|进行|深化|签署|签订)?(?:战略|深度)?(?:合作|协作|共建|结对|对接|交流|签约|联合)")


@cache
def _calls_itself(kind: str) -> re.Pattern[str] | None:
    """学校 or 我校 as who acts, 校党委 as who is led, at a clause's beginning."""
    words = [entry.term for entry in load_lexicon().terms("house_words").values() if kind in entry.tag.split()]
    if not words:
        return None
    words += ["区", "全区"] if kind == "zone" else []
    acts = "召开|举行|举办|组织|开展|党委|党组|党工委|纪委|领导|在|各|全体|管委会"
    return re.compile(f"(?<![\u4e00-\u9fff])(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})(?={acts})|我(?:{'|'.join(sorted({word[-1] for word in words if word[0] == '我'}) or ['我'])})")


# 某学院党委书记甲、我校党委书记乙: another body, with ours beside it.
_BESIDE_US = re.compile("(?:党委|党总支|纪委)?(?:[副原]|常务副)*(?:书记|[校院局行厂矿所]长|主任|经理|董事长)[\\u4e00-\\u9fff]{2,4}[、，和与]我[校院局行厂矿所司会](?:党|副|[校院局行厂矿所]|总)")
_TOLD_AS_OURS = re.compile("来访|到访|来[校院厂所]|[来到访]我[校院司局厂所]")
_COMES_TO_NAMED = re.compile("一行[^，。；\\n]{0,8}?(?:来到|到访|莅临|来访|访问|走访|参访|到|赴)")


def hosts_of(text: str, named: Iterable[Named]) -> set[str]:
    """青禾大学 of 某大学校长甲一行4人到访青禾大学, in a readout that tells of it as 来访我校."""
    return {host.name for host, _ in _told_as_ours(text, tuple(named))}


def _told_as_ours(text: str, bodies: tuple[Named, ...]) -> Iterator[tuple[Named, tuple[Named, ...]]]:
    """Whom a sentence says others to come to, where the title says that they come to us, with the bodies named before in it."""
    if _TOLD_AS_OURS.search(text, 0, headers_of(text)[1]) is None:
        return
    for comes in _COMES_TO_NAMED.finditer(text):
        host = next((house for house in bodies if house.start == comes.end()), None)
        if host is not None:
            sentence = behind_mark(text, "。！？\n", comes.start())
            yield host, tuple(house for house in bodies if sentence <= house.start < comes.start())


_COLLEGES = re.compile("(?P<of>[\\u4e00-\\u9fff]{2})学院(?:党|院长|副院长|教授|副教授|教师|学生|团委|分团委|辅导员)")
_SEVERAL = 3


def one_of_colleges(text: str, name: str) -> bool:
    """华西临床医学院 beside 马克思主义学院 and 化学学院, whose people speak at their university's meeting: no readout's own body."""
    return name.endswith("学院") and "学院" in text and len({found["of"] for found in _COLLEGES.finditer(text)}) >= _SEVERAL


@cache
def first_person() -> tuple[str, ...]:
    return tuple(word for word in load_lexicon().terms("house_words") if word[0] == "我")

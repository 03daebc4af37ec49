"""Numbers in the names of events: which meeting of which series one is, and whether its name is of one event only."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify.bodies import is_told, usual_name
from tonggao.identify.body_words import is_local
from tonggao.identify.data import rows
from tonggao.identify.names import is_place
from tonggao.identify.ordinals import NUMBER
from tonggao.identify.talks import usual_talks, usual_visit
from tonggao.language.numerals import value_of

_WORK = "工作"  # 安全生产工作电视电话会议 is 安全生产电视电话会议
_NUMBERED = re.compile(
    rf"第?(?P<n>{NUMBER})(?P<unit>届|次|轮|期|场|中(?=全会))|第(?P<bare>{NUMBER})|(?P<first>首)(?P<of>届|次|轮|期)"
)
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)年?")
_NO_NUMBER = re.compile(r"第?N[届次轮期场中年]?")
_HELD = re.compile(
    r"(?:召开|举行|进行)?(?P<kind>(?:专题|扩大|全体|常务|工作|电视电话|视频|党组)*会议|全会|(?:全国)?代表大会|座谈会|(?:集体|专题)学习|生活会|办公会|常务会)$"
)
_SIGNS = str.maketrans("－—–()", "---（）")
_LETTERS = re.compile(r"（[A-Za-z0-9+\-. ]+）")  # 亚太经合组织（APEC）, 东盟与中日韩（10+3）
_IS = re.compile(r"^是(?=第)")  # 今天是第N届…会开幕第二天
_GAMES = re.compile(r"(?:世界|亚洲|冬季奥林匹克|奥林匹克|残疾人奥林匹克|夏季奥林匹克).*运动会")
_SERIAL = ("发布会", "吹风会", "例会", "记者会")
_AS_WELL = re.compile(r"(?<=[会坛式礼节展动])暨.+$")
_WITH_HOST = re.compile(r"^[\u4e00-\u9fff]{2,8}?(?=N[届次](?:世界|亚洲|国际|全国|中国)|世界大学生|亚洲(?:残疾人)?运动会|(?:冬季|残疾人)?奥林匹克)")  # 成都第31届世界大学生夏季运动会
_GATHERING = re.compile(r"(?:峰会|论坛|博览会|交易会|洽谈会|运动会|领导人会晤)$")
_PLACE = r"(?P<of>(?!全国|中央)[\u4e00-\u9fff]{1,10}?[省市县区州旗盟])"
# Sessions of a place's political conference, plenums and congresses of its Party committee: forms of their names, and the usual one.
_OF_PLACES = (
    (re.compile(rf"^(?:中国人民政治协商会议|人民政协|政协){_PLACE}N届委员会"), r"\g<of>政协N届"),
    (re.compile(rf"^(?:中国人民政治协商会议|人民政协|政协)N届{_PLACE}委员会"), r"\g<of>政协N届"),
    (re.compile(rf"^(?:中国共产党|中共)?{_PLACE}(?:N届委员会|委N届)(?:委员会)?(?=N次全)"), r"\g<of>委N届"),
    (re.compile(rf"^N届{_PLACE}委(?:员会)?(?=N次全)"), r"\g<of>委N届"),
    (re.compile(r"(?<=委N届N次)(?:全体(?:（扩大）|扩大)?会议|全会（扩大）|全会扩大会议)"), "全会"),
    (re.compile(rf"^{_PLACE}N次(?:党代会|党员代表大会)"), r"\g<of>N次党代会"),
    (re.compile(r"^(?:中国共产党|中共)(?P<of>(?!全国)[\u4e00-\u9fff]{2,20}?)N次(?:党员)?(?:代表大会|党代会)"), r"\g<of>N次党代会"),
)
_OWN_PLACES = 4
_CEREMONIES = ("式", "典礼")
_NAMED = 8  # characters of a name that may stand without what was held as well
_OWN_WORDS = 6  # 第三次全体会议 could be any body's, 第三届“一带一路”国际合作高峰论坛 is one


class Numbered(NamedTuple):
    """An event's name without its numbers, and the numbers in order: (五) of 第五次, (2023,) of 2023年年会."""

    series: str
    ordinals: tuple[int, ...]

    @property
    def is_one(self) -> bool:
        """Whether the name, numbers and all, is of one event only."""
        return bool(self.ordinals) and len(self.series.replace("第", "").replace("N", "")) >= _OWN_WORDS


def numbered(label: str) -> Numbered:
    """The series and the numbers in an event's name.

    >>> numbered("十四届全国人大常委会第三次会议")
    Numbered(series='N届全国人大常委会N次会议', ordinals=(14, 3))
    """
    label = _without_extras(label)
    found = sorted(
        [
            *((m.start(), m.end(), int(m["year"]), "N年") for m in _YEAR.finditer(label)),
            *(
                (m.start(), m.end(), value_of(m["n"] or m["bare"] or "一"), f"N{m['unit'] or m['of'] or ''}")
                for m in _NUMBERED.finditer(label)
            ),
        ]
    )
    parts, ordinals, done = [], [], 0
    for start, end, value, sign in found:
        if start >= done and value is not None:
            parts += [label[done:start], sign]
            ordinals.append(value)
            done = end
    return Numbered(_usual("".join([*parts, label[done:]])), tuple(ordinals))


def event_name(label: str) -> str:
    """What all names of one event have in common: the series and the numbers where it has a number of its own, else the label.

    >>> event_name("第20届柳川博览会") == event_name("第二十届柳川博览会")
    True
    """
    name = numbered(label)
    if name.is_one:
        return f"{name.series} {name.ordinals}"
    return label if name.ordinals else plain_name(label)


@lru_cache(maxsize=1 << 11)
def plain_name(label: str) -> str:
    """The name of a meeting without its number, its body by the usual name: what all names that one meeting can have share.

    >>> plain_name("二十届中央全面深化改革委员会第一次会议"), plain_name("中央深改委会议")
    ('中央全面深化改革委员会会议', '中央全面深化改革委员会会议')
    """
    plain = usual_visit(usual_talks(_NO_NUMBER.sub("", numbered(label).series)))
    held = _HELD.search(plain)
    return usual_name(plain[: held.start()]) + held["kind"].replace(_WORK, "") if held and held.start() else plain


def is_of_body(label: str) -> bool:
    """Whether a meeting's name begins with a body that the data files have (国务院常务会议): of one day it is one."""
    held = _HELD.search(label)
    return held is not None and is_told(label[: held.start()]) and not is_local(label[: held.start()])


def is_gathering(label: str) -> bool:
    """Whether a name is that of a summit, a forum or a fair, which has a name of its own and goes on for days (中国—中亚峰会)."""
    found = _GATHERING.search(plain_name(label))
    return found is not None and found.start() >= _OWN_PLACES


def is_games(label: str) -> bool:
    """Whether a name is that of games that nations send teams to (杭州亚运会): every few years one."""
    return _GAMES.fullmatch(plain_name(label)) is not None


def is_serial(label: str) -> bool:
    """Whether a name says that the like is held again and again: a press conference, a briefing."""
    return label.endswith(_SERIAL)


@lru_cache(maxsize=1 << 11)
def is_yearly(label: str) -> bool:
    """Whether a name without a number is of what is held once a year (全国两会)."""
    return label in _yearly()


@cache
def _yearly() -> frozenset[str]:
    return frozenset(name for (name,) in rows("yearly_events.tsv"))


def _without_extras(label: str) -> str:
    """A label without letters in brackets and without what was held as well (第三届…博览会暨…会)."""
    plain = _LETTERS.sub("", _IS.sub("", label.translate(_SIGNS)))
    short = _AS_WELL.sub("", plain)
    opening = plain.endswith(_CEREMONIES) and not short.endswith(_CEREMONIES)  # of both: no fair is its opening
    return short if len(short) >= _NAMED and not opening else plain


@cache
def _words() -> tuple[tuple[str, str], ...]:
    return tuple((words, usual) for words, usual in rows("event_series.tsv"))


@lru_cache(maxsize=1 << 12)
def _usual(series: str) -> str:
    for words, usual in _words():
        series = series.replace(words, usual)
    for form, usual in _OF_PLACES:
        series = form.sub(usual, series)
    host = _WITH_HOST.match(series)
    return series[host.end() :] if host and is_place(host[0]) else series

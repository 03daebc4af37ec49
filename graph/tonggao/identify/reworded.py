"""Joins the reports of one meeting under names that differ in words any meeting may have: 动员部署会 and 工作会议, 开工仪式 and 集中开工活动."""

import re
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations

from tonggao.identify.groups import Groups
from tonggao.identify.names import plain_key
from tonggao.identify.reports import Group, ReportedEvent, day_of, published_on
from tonggao.identify.series import numbered, plain_name

_WORK = re.compile(r"工作(?:电视电话|视频|部署|推进)*会")
_LEAST_OF_WORK = 2  # 经济工作会议
_LEAST_OF_NAME = 7  # characters of a name that not many meetings of a day have
_SEVERAL = 2
_KINDS = frozenset({"meeting", "study", "ceremony", "other"})  # whoever is visited or talked with may be so twice a day
_NEWS = timedelta(days=10)
_LEAST = 4  # characters of what a meeting is about, so that hardly two are held on it in one place on one day
_MARKS = re.compile(r"[“”「」《》·、，（）]|集中|[上下]半年|(?<=.)暨(?=.)|^个(?![体人])")
_OF = re.compile(r"^(?:全[省市县区州旗]|(?P<place>(?:中共)?[\u4e00-\u9fff]{2,7}?[省市县区州旗]|(?:市|县|区|省)(?=委))?(?:委|人民政府|政府)?)(?=[\u4e00-\u9fff]{4})")
_HOUSE = re.compile(r"^[\u4e00-\u9fff]{2,10}?(?:大学|学院|学校|集团公司|集团|公司)(?=[\u4e00-\u9fff\d]{4})|^(?:集团公司|集团|公司|学校|全校)(?=[\u4e00-\u9fff\d]{4})")
_ANY = re.compile(r"(?:动员|部署|推进|推动|工作|专题|扩大|全体|电视电话|视频|调度|启动|现场|庆祝|纪念|主题|宣传|(?<=.{4})活动)*(?:会议|大会|会|仪式|活动|典礼)$")
_REWORDED = ("the same day, matter and participants under another name", 0.8)


@lru_cache(maxsize=1 << 11)
def matter(label: str) -> str:
    """What a meeting is about, without its place, its number and the words that any may have; else its ``plain_name``.

    >>> matter("全市扫黑除恶专项斗争动员部署会"), matter("柳川市委经济工作会议"), matter("市委座谈会")
    ('扫黑除恶专项斗争', '经济', '市委座谈会')
    """
    plain = plain_name(label)
    found = _ANY.sub("", _HOUSE.sub("", _OF.sub("", _MARKS.sub("", plain))))
    least = _LEAST_OF_WORK if _WORK.search(label) else _LEAST
    return found if len(found) >= least else plain


def with_other_words(groups: list[Group]) -> list[Group]:
    """The groups, those joined that are of one ``matter`` and day and share a participant or a place; all have one ``matter``.

    What has no day is the only such meeting of its place in the days before it was printed.
    """
    if len(groups) < _SEVERAL or len(_shortest(groups)) < _LEAST_OF_NAME:
        return groups
    known = sorted(groups, key=lambda group: min(group.reports))
    together = Groups(range(len(known)))
    by_day: dict[date, list[int]] = {}
    for number, group in enumerate(known):
        if len(days := _days(group)) == 1:
            by_day.setdefault(days.pop(), []).append(number)
    for same in by_day.values():
        for a, b in combinations(same, 2):
            if _are_one(known[a], known[b]):
                together.join(a, b)
    for number, group in enumerate(known):
        if not _days(group) and len(meant := {together.root(other) for other in _meant(group, known, by_day)}) == 1:
            together.join(number, meant.pop())
    return [_as_one([known[number] for number in numbers]) for numbers in together.together()]


def _shortest(groups: list[Group]) -> str:
    return min((name for group in groups for name in _names(group)), key=len)


def _as_one(groups: list[Group]) -> Group:
    return groups[0] if len(groups) == 1 else Group([report for group in groups for report in group.reports], *_REWORDED)


def _are_one(one: Group, other: Group) -> bool:
    """Whether two groups of a day are of one event; under one name only where the one does not say of which place it is."""
    ordinals, places = (_ordinals(one), _ordinals(other)), (_places(one), _places(other))
    if (_names(one) & _names(other) and all(places)) or (all(ordinals) and ordinals[0] != ordinals[1]):
        return False
    if not {_kind(one), _kind(other)} <= _KINDS:
        return False
    return bool(_who(one) & _who(other)) or bool(places[0] & places[1])


def _meant(undated: Group, known: list[Group], by_day: dict[date, list[int]]) -> list[int]:
    """The groups of one day that one without a day may mean."""
    news = [day for report in undated.reports if (day := published_on(report))]
    if not news:
        return []
    days = [day for day in by_day if timedelta(0) <= min(news) - day <= _NEWS]
    return [number for day in days for number in by_day[day] if _places(undated) & _places(known[number])]


def _kind(group: Group) -> str:
    return group.reports[0].mention.kind


def _days(group: Group) -> set[date]:
    return {day for report in group.reports if (day := day_of(report))}


def _names(group: Group) -> set[str]:
    return {plain_name(plain_key(report.mention.label)) for report in group.reports}


def _ordinals(group: Group) -> set[tuple[int, ...]]:
    return {found for report in group.reports if (found := numbered(plain_key(report.mention.label)).ordinals)}


def _who(group: Group) -> set[str]:
    return {plain_key(part.who) for report in group.reports for part in report.mention.participants}


def _places(group: Group) -> set[str]:
    """The places that are known to be the meeting's."""
    return {place for report in group.reports if len(place := _place(report)) > 1}


def _place(report: ReportedEvent) -> str:
    """Whose a meeting is: as its scope says, else the place that its name begins with."""
    found = _OF.match(plain_key(report.mention.label))
    return report.scope or ((found["place"] or "").removeprefix("中共") if found else "")

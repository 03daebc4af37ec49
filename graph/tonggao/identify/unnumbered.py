"""Joins a meeting under a name that leaves its number out with the numbered one of the same body and day: 中央深改委会议."""

from collections.abc import Iterable
from datetime import date, timedelta

from tonggao.identify.names import plain_key
from tonggao.identify.reports import Group, ReportedEvent, day_of, published_on
from tonggao.identify.series import is_games, is_gathering, numbered, plain_name

_LEAST = 6  # characters of a name without its number that is not any body's (全体会议)
_NEWS = timedelta(days=2)  # so long before or after its day a meeting is news
_NEWS_OF_GATHERING = timedelta(days=10)
_NEWS_OF_GAMES = timedelta(days=365)  # held every few years, and spoken of for months
_SAME_BODY = ("a meeting of the same body and day, its number left out", 0.8)
_KINDS = frozenset({"meeting", "study"})
_ANYWHERE = "?"

_Number = tuple[int, ...]


def with_short_names(groups: Iterable[Group]) -> list[Group]:
    """The groups, those whose names say fewer numbers joined to the only one of their day that says more.

    All are of one ``plain_name``. A number that is said must be the same: 第一次会议 is 二十届…第一次会议, no 第二次会议.
    """
    kept: list[Group] = []
    for group in sorted(groups, key=lambda group: (-len(_number(group)), min(group.reports))):
        meant = [] if _is_any(group) else [one for one in kept if _may_be(group, one)]
        if len(meant) == 1:
            meant[0].reports.extend(group.reports)
            kept[kept.index(meant[0])] = meant[0]._replace(reason=_SAME_BODY[0], score=_SAME_BODY[1])
        else:
            kept.append(group._replace(reports=list(group.reports)))
    return kept


def _number(group: Group) -> _Number:
    return max((numbered(plain_key(report.mention.label)).ordinals for report in group.reports), key=len)


def _is_any(group: Group) -> bool:
    """Whether the name could be any body's, or the place is not known whose body it is."""
    report = group.reports[0]
    if is_games(report.mention.label):
        return False
    unknown = report.scope == _ANYWHERE or report.mention.kind not in _KINDS
    return unknown or len(plain_name(plain_key(report.mention.label))) < _LEAST


def _may_be(short: Group, full: Group) -> bool:
    one, other = _number(short), _number(full)
    if len(one) >= len(other) or other[len(other) - len(one) :] != one or short.reports[0].scope != full.reports[0].scope:
        return False
    if full.reports[0].mention.kind not in _KINDS and not is_games(full.reports[0].mention.label):
        return False
    days = [day for report in full.reports if (day := day_of(report))]
    news = [day for report in full.reports if (day := published_on(report))]
    return all(_is_near(report, days, news) for report in short.reports)


def _is_near(report: ReportedEvent, days: list[date], published: list[date]) -> bool:
    """Whether a report is of one of the days, or, where either has none, of the news of it."""
    day = day_of(report)
    if day is not None and days:
        return min(days) <= day <= max(days)
    said, reported = day or published_on(report), days or published
    label = report.mention.label
    news = _NEWS_OF_GAMES if is_games(label) else _NEWS_OF_GATHERING if is_gathering(label) else _NEWS
    return said is not None and bool(reported) and min(reported) - news <= said <= max(reported) + news

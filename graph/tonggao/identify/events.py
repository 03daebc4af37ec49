"""Which reported events are one: by the number in a name, by name and date, and never more than a bound allows."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from tonggao.claims import EventMention
from tonggao.identify.entities import ClaimKey, EntityKey
from tonggao.identify.names import plain_key
from tonggao.identify.repeats import printed_twice
from tonggao.identify.reports import Group, ReportedEvent, begun_on, day_of, published_on
from tonggao.identify.reworded import matter, with_other_words
from tonggao.identify.series import event_name, is_gathering, is_of_body, is_serial, is_yearly, numbered, plain_name
from tonggao.identify.unnumbered import with_short_names

# Shorter labels (会谈, 在京会见) name what many others did on the same day too.
_OWN_NAME_LENGTH = 8
_HOSTED_LENGTH = 5  # 在甲县调研 by one host names one event of its day, 会谈 does not
_MOST_REPORTS = 100  # what more readouts report under one name is taken for several events, day by day
_LONGEST = timedelta(days=45)  # from the first to the last day of one event
_GATHERING = timedelta(days=7)  # from the first to the last day of a summit, a fair or a visit
_NEWS = timedelta(days=10)  # for so long a name without a date means the same event
_AFTER = timedelta(days=365)  # so long after it, a name without a date may still mean an event
_UNDATED = 0.85
_MANY = 3  # readouts that speak of one event within days
_OWN_NUMBERS = 2  # 十四届…第三次会议 is one for ever, 第三届…论坛 may be another's next year
_HOSTED = frozenset({"talks", "visit"})
_TRIP = timedelta(days=3)  # from the first to the last day of one inspection, as different readouts end it


class SameEvent(NamedTuple):
    """Reports of one event, with the reason for joining them and its score."""

    key: EntityKey
    reports: tuple[ReportedEvent, ...]
    reason: str
    score: float

    @property
    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day that the reports state, by the most precise of them."""
        dates = [one.mention.date for one in self.reports if one.mention.date]
        starts = [one.mention.date_start for one in self.reports if one.mention.date_start]
        if not dates:
            return None, None
        finest = max(map(len, dates))
        full = [one for one in [*dates, *starts] if len(one) == finest]
        return min(full), max(full)


class _Reach(NamedTuple):
    """How far apart the days of one event may be, and the news of it where no day is given.

    ``ahead`` is how long before its day it may be spoken of, ``after`` how long after. ``recurring`` says that its body meets again and again under the name:
    what has no day is of the latest news only. ``numbered`` says that the name is of one event: a readout with it speaks of that alone.
    """

    days: timedelta
    news: timedelta
    ahead: timedelta
    recurring: bool = False
    after: timedelta = _AFTER
    numbered: bool = False


def join_events(reports: Iterable[ReportedEvent]) -> Iterator[SameEvent]:
    """The events behind the reports. The order of the reports changes nothing, nor do reports of other ``matter``s."""
    blocks: dict[str, dict[tuple[str, ...], list[ReportedEvent]]] = {}
    for report in reports:
        label = plain_key(report.mention.label)
        named = blocks.setdefault(matter(label), {})
        named.setdefault((event_name(label), report.scope, _host(report.mention)), []).append(report)
    for _, by_name in sorted(blocks.items()):
        yield from _join_block(by_name)


def _join_block(by_name: dict[tuple[str, ...], list[ReportedEvent]]) -> Iterator[SameEvent]:
    """The events of the meetings that are on one matter."""
    found = printed_twice([group for _, named in sorted(by_name.items()) for group in _joined(named)])
    numbered_ones: dict[str, list[Group]] = {}
    for group in found:
        numbered_ones.setdefault(plain_name(plain_key(group.reports[0].mention.label)), []).append(group)
    known = [group for _, same in sorted(numbered_ones.items()) for group in with_short_names(same)]
    groups = [group._replace(reports=part) for group in with_other_words(known) for part in _bounded(group)]
    counts: dict[str, dict[tuple[str, ...], int]] = {}
    for group in sorted(groups, key=lambda group: _order(group.reports)):
        label = usual_label(group.reports)
        key = _key(label, group.reports, counts.setdefault(label, {}))
        yield SameEvent(key, tuple(sorted(group.reports)), group.reason, group.score)


def usual_label(reports: Iterable[ReportedEvent]) -> str:
    """The label that says its number, of those the one that most reports give, then the first in code point order."""
    counted = Counter(plain_key(report.mention.label) for report in reports)
    return min(counted, key=lambda label: (-len(numbered(label).ordinals), -counted[label], label))


def _host(mention: EventMention) -> str:
    """Who is named first of those who talk: on one day several receive the same guest, each by himself.

    Of inspections this counts where the name could be anybody's (在柳川调研).
    """
    trip = mention.kind == "inspection" and len(plain_key(mention.label)) < _OWN_NAME_LENGTH
    if not (trip or mention.kind in _HOSTED) or not mention.participants:
        return ""
    return plain_key(mention.participants[0].who)


def _joined(reports: list[ReportedEvent]) -> Iterator[Group]:
    label = plain_key(reports[0].mention.label)
    name = numbered(label)
    dated = [report for report in reports if day_of(report)]
    undated = [report for report in reports if not day_of(report)]
    if name.is_one:
        news = _AFTER if len(name.ordinals) >= _OWN_NUMBERS else _NEWS
        reach = _Reach(_LONGEST, news, _AFTER, numbered=True)
        yield from _of_days(dated, undated, reach, Group([], "the same number in its series", 0.95))
    elif is_yearly(label):
        yield from (Group(same, "held once a year", 0.85) for same in _of_years(reports))
    elif len(label) >= _OWN_NAME_LENGTH or is_of_body(label) or is_gathering(label):
        recurring = is_of_body(label)
        news = timedelta(days=1) if recurring else _NEWS
        lasts = is_gathering(label) or reports[0].mention.kind == "visit"
        # A name without a number, read months before, is last year's meeting; whoever talked with a guest may do so again.
        after = _NEWS if reports[0].mention.kind == "talks" else _AFTER
        reach = _Reach(_GATHERING if lasts else timedelta(0), news, _NEWS, recurring, after)
        yield from _of_days(dated, undated, reach, Group([], "same name and date", 0.9))
    elif _host(reports[0].mention) and len(label) >= _HOSTED_LENGTH:
        reach = _Reach(_TRIP if reports[0].mention.kind == "inspection" else timedelta(0), timedelta(0), timedelta(0), True)
        yield from _of_days(dated, undated, reach, Group([], "same name, date and host", 0.85))
    else:
        yield from (Group([report], "a name that many events have", 1.0) for report in reports)


def _of_years(reports: list[ReportedEvent]) -> list[list[ReportedEvent]]:
    """The reports of what is held once a year, by the year of its day or of the readout; one of no year by itself."""
    found: dict[str, list[ReportedEvent]] = {}
    for report in sorted(reports):
        year = (report.mention.date or report.published or "")[:4]
        found.setdefault(year or f"{report.claim}", []).append(report)
    return [same for _, same in sorted(found.items())]


def _of_days(
    dated: list[ReportedEvent], undated: list[ReportedEvent], reach: _Reach, of_one: Group
) -> Iterator[Group]:
    """The dated reports by their days, each undated one with the event that it can mean; else with others of its time."""
    groups = [of_one._replace(reports=same) for same in _runs(dated, day_of, reach.days)]
    left = []
    for report in sorted(undated):
        only = reach if len(groups) == 1 and not reach.recurring else None
        beside = [group for group in groups if reach.numbered and _in_one_readout(report, group.reports)]
        meant = beside or [group for group in groups if _may_mean(report, group.reports, only)]
        meant = meant or ([] if reach.recurring else _latest(report, groups))
        if len(meant) == 1:
            meant[0].reports.append(report)
        else:
            left.append(report)
    for group in groups:
        yield (
            group
            if len(group.reports) > 1
            else group._replace(reason="the only report of this name and date", score=1.0)
        )
    for report in left:
        if published_on(report) is None:
            yield Group([report], "undated, so kept with its readout", 1.0)
    runs = _runs(left, published_on, reach.news)
    for same in runs if groups or reach.recurring else _with_later_words(runs, reach.after):
        if len(same) == 1:
            yield Group(same, "undated, so kept with its readout", 1.0)
        elif reach.news > _NEWS:
            yield of_one._replace(reports=same, score=_UNDATED)
        else:
            yield Group(same, "same name within days", 0.75)


def _with_later_words(runs: list[list[ReportedEvent]], after: timedelta) -> list[list[ReportedEvent]]:
    """The runs of reports without a day, what few say later with the one before that many spoke of (学习…在某座谈会上的讲话)."""
    found: list[list[ReportedEvent]] = []
    told: list[ReportedEvent] | None = None
    for run in runs:
        first = published_on(run[0])
        begun = published_on(told[0]) if told else None
        if len(run) < _MANY and told and begun and first and first - begun <= after and not is_serial(run[0].mention.label):
            told.extend(run)
            continue
        found.append(list(run))
        told = found[-1] if len(run) >= _MANY else told
    return found


def _in_one_readout(report: ReportedEvent, event: Sequence[ReportedEvent]) -> bool:
    return any(one.claim.readout == report.claim.readout for one in event)


def _may_mean(report: ReportedEvent, event: Sequence[ReportedEvent], only: _Reach | None) -> bool:
    """Whether a report without a day can mean a dated event: of its news, or, of the only one of its name, a later word.

    ``only`` says how much earlier or later a word may be, where it is the only one.
    """
    published = published_on(report)
    days = [day for one in event for day in (day_of(one), begun_on(one)) if day]
    stated = report.mention.date
    if published is None or (stated and not any(day.isoformat().startswith(stated) for day in days)):
        return False
    if only is not None:
        return min(days) - only.ahead <= published <= max(days) + only.after
    return min(days) - timedelta(days=1) <= published <= max(days) + timedelta(days=1)


def _latest(report: ReportedEvent, groups: list[Group]) -> list[Group]:
    """The event of days before, where one without a day is printed and no other of its name lies near: last year's meeting is not meant."""
    published = published_on(report)
    near = {} if published is None or report.mention.date else _apart(published, groups)
    return [groups[number] for number, days in near.items() if len(near) == 1 and timedelta(0) <= days <= _NEWS]


def _apart(published: date, groups: list[Group]) -> dict[int, timedelta]:
    """By their numbers how long before a day the events were that lie near it."""
    last = (max(day for report in group.reports if (day := day_of(report))) for group in groups)
    return {number: published - day for number, day in enumerate(last) if abs(published - day) <= _LONGEST}


def _runs(
    reports: Iterable[ReportedEvent], day_of: Callable[[ReportedEvent], date | None], longest: timedelta
) -> list[list[ReportedEvent]]:
    """The reports in runs of days, none longer than ``longest`` from its first to its last."""
    runs: list[list[ReportedEvent]] = []
    began = date.min
    for day, report in sorted((day, report) for report in reports if (day := day_of(report))):
        if runs and day - began <= longest:
            runs[-1].append(report)
        else:
            runs.append([report])
            began = day
    return runs


def _bounded(group: Group) -> list[list[ReportedEvent]]:
    """The group, or its parts by the day of the report where it is larger than any event."""
    if len(group.reports) <= _MOST_REPORTS:
        return [group.reports]
    by_day: dict[str, list[ReportedEvent]] = {}
    for report in group.reports:
        by_day.setdefault(report.mention.date or report.published or "", []).append(report)
    parts = [part for _, part in sorted(by_day.items())]
    return [[report] for report in group.reports] if any(len(part) > _MOST_REPORTS for part in parts) else parts


def _order(reports: Iterable[ReportedEvent]) -> tuple[str, ClaimKey]:
    first = min(reports, key=lambda report: (report.mention.date or "9999", report.claim))
    return first.mention.date or "9999", first.claim


def _key(label: str, reports: Sequence[ReportedEvent], taken: dict[tuple[str, ...], int]) -> EntityKey:
    dates = [report.mention.date for report in reports if report.mention.date]
    if not dates:
        first = min(report.claim for report in reports)
        return EntityKey("event", ("undated", label, first.readout, first.name))
    finest = max(map(len, dates))
    parts = (min(one for one in dates if len(one) == finest), label)
    number = taken[parts] = taken.get(parts, 0) + 1
    return EntityKey("event", parts if number == 1 else (parts[0], f"{label}.{number}"))


"""Which day a day told without its month or year is."""

import re
from datetime import date

from tonggao.extract.events.draft import Draft
from tonggao.language.dates import DateSpan, find_dates
from tonggao.language.sentences import Span

_LEAD = 400  # code points before a day in which it may be decided on
_YEAR_ALONE = re.compile(r"[曾于在]((?:19|20)[0-9]{2})年(?![0-9度])[^，。；：0-9]{0,12}$")
_FAR, _MONTHS = 300, 60  # days
_OPENING = 14  # code points in which a paragraph tells its day
_DECIDED = re.compile(r"(?:会议|大会|全会)(?:决定|建议|同意)|主席会议[^。]{0,60}(?:决定|建议|同意)|会议[^。]{0,80}，(?:决定|建议|同意)(?:会议|大会|全会)")  # 会议决定，…10月20日举行
_OF_YEAR = re.compile(r"(?:全[省市县区州校]|[^，。0-9]{0,8})?((?:19|20)[0-9]{2})年")
DAY = re.compile("[0-9] ?(?:日|月 ?[0-9]{1,2}[至—-])|[昨今](?:[天日晚]|[上下]午)(?![后的起])")
# 论坛开始前, 学习前: told on from what it came before.
BEFORE_IT = "(?:[^，。；：]{0,12}(?:会议?|[仪幕]式|活动|典礼|论坛|学习|研讨|培训|讲座|报告|演出|比赛|签约|授课|座谈|展览|展会|画展)(?:正式)?(?:开始|召开|举行|开幕|举办)?(?:之|以)?前|开[幕赛班讲工]前)，"
# 会谈后, 会前: on the day of what was told before.
SAME_DAY = re.compile(
    r"(?:会[见谈]?|签约|开幕|揭牌|连线|[^，。；：]{0,10}(?:仪式|[开闭]幕式|座谈|会议?|活动|论坛|典礼))(?:结束)?后，?|(?:调研|考察|视察|走访|检查|督导|督查|巡查|巡[河林田]|暗访|参观|慰问|接访|约谈|观摩|演练|宣讲|培训)(?:[中时期]间?|(?:活动)?结束后)，|(?:会议|活动|论坛|大会|仪式)期间，|[其期]间，"
    rf"|(?:会[见谈]?|[^，。；：]{{0,10}}会|签约|签约仪式|签字仪式|[^，。；：]{{0,10}}仪式|活动|典礼|[开闭]幕式)前，?|{BEFORE_IT}|随后|之后，|在(?:当[天日])?(?:[上下]午|晚上?)(?:召开|举行)的|(?:当[天日])?(?:下午|晚上?|当晚)(?=[在，])"
)
_AFTER_LOOKING = re.compile(r"(?:参观|考察|走访|调研|视察|察看)了?[^。]{1,60}，并(?:在[^，。；]{2,20})?$")

_SITTINGS = ("审议", "讨论")
_RITE_OF = re.compile("(?P<act>挂牌|揭牌|开工|奠基|通车|投产|启用|开业|开园|开馆|竣工|落成)(?:仪式|典礼)")


def ends_a_tour(text: str, start: int, end: int) -> bool:
    """参观了某港，并在某处召开…: held on the tour's day, where [start, end) are the words before the verb."""
    return _AFTER_LOOKING.search(text, start, end) is not None


def sits_on_its_day(text: str, lead: Span, draft: Draft) -> bool:
    """代表今天继续审议报告。…某某参加某代表团审议时说: the sittings that the lead tells of, each in a paragraph of its own.

    So is a rite called only by its act (挂牌仪式) on the day on which the lead says that this was done.
    """
    sitting = next((word for word in _SITTINGS if draft.label_text.endswith(word)), None)
    act = _RITE_OF.fullmatch(draft.label_text) if draft.kind == "ceremony" else None
    if act and "将" in text[lead.start : lead.end]:
        return False
    word = sitting or (act["act"] if act else None)
    return word is not None and text.find(word, *lead) >= 0


def day_of_line(text: str, published: str | None, sentence: Span) -> DateSpan | None:
    """The day with which the paragraph of a later sentence begins: 7月1日上午，…。随后，…"""
    start = text.rfind("\n", 0, sentence.start) + 1
    found = find_dates(text, published, start, min(sentence.start, start + _OPENING))
    return next((d for d in found if len(d.last) == len("2000-01-01")), None)


def months_apart(day: str, then: str) -> bool:
    """Whether ``day`` is months before or after the day or month ``then``."""
    return len(then) >= len("2000-01") and abs(_days_since(day, f"{then}-01"[:10])) > _MONTHS


def in_month_of(text: str, known: DateSpan | None, found: DateSpan, published: str | None) -> DateSpan:
    """A day that stands alone (13日) is in the month of the event told of, if it lies near its days and is not still to come."""
    alone = found.first == found.last and text.find("月", found.start, found.end) < 0
    if known is None or not alone or not found.inferred or len(known.first) != 10 or len(found.last) != 10:
        return found
    if found.last[:7] == known.first[:7] or not text[found.start].isdigit():
        return found
    day = known.first[:8] + found.last[8:]
    to_come = published is not None and day > published >= found.last
    return found._replace(first=day, last=day) if known.first <= day <= known.last and not to_come else found


def in_year_of(text: str, label: str, before: Span) -> list[DateSpan]:
    """The days in ``before`` of a readout without a date, in the year that its event is of: 2024年工作会议.

    From November on such a meeting may be held for the year to come.
    """
    year = _OF_YEAR.match(label)
    if not year or not DAY.search(text, *before):
        return []
    found = find_dates(text, f"{year[1]}-12-31", *before)
    return [d for d in found if d.inferred and len(d.last) == len("2000-01-01") and d.last[5:7] < "11"]


def nearest(text: str, published: str | None, sentence: Span, found: DateSpan) -> DateSpan:
    """A day without its year that would lie almost a year back, or that was decided on, is still to come."""
    if not found.inferred or not published or len(published) < 10 or len(found.last) < len("2000-01"):
        return found
    since = _days_since(published, f"{found.last}-01"[:10])
    if since <= 0 or "年" in text[found.start : found.end]:
        return found
    if since < _FAR and not _DECIDED.search(text, max(sentence.start, found.start - _LEAD), found.start):
        return found
    later = [f"{int(day[:4]) + 1:04}{day[4:]}" for day in (found.first, found.last)]
    return found if "-02-29" in "".join(later) else found._replace(first=later[0], last=later[1])


def _days_since(published: str, day: str) -> int:
    return (date.fromisoformat(published) - date.fromisoformat(day)).days


def with_visitors(draft: Draft, tour: Draft) -> bool:
    """Talks of somebody with those of whose visit the text tells."""
    visitors = {who for who, how in tour.parts if how in ("inspect", "other")}
    met = [who for who, how in draft.parts if how == "meet"] if draft.kind == "talks" else []
    return bool(met) and met[0] not in visitors and not visitors.isdisjoint(met)


def in_another_year(text: str, start: int, until: int, avoid: Span | None) -> bool:
    """某某曾于2010年出席…: the day named before it in the sentence is not the event's. ``avoid`` is where its name stands."""
    year = _YEAR_ALONE.search(text, start, until)
    return year is not None and not (avoid and avoid.start <= year.start() < avoid.end)

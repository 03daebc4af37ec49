"""Titles as they are printed: which office, of which body, and whether it is held, was held or is to come.

A title is body + office (上海市委 + 书记), with words of rank before the office (常务副市长) and words of time before the whole
(时任) or between (集团原董事长). Titles stand in chains joined by 、 or 兼, and later links may leave out what the first one said.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from tonggao.language.appointed_bodies import TAKES_OFFICE
from tonggao.language.army_units import has_units
from tonggao.language.before_office import Before
from tonggao.language.bodies import BodyFinder
from tonggao.language.foreign_bodies import ministry_before
from tonggao.language.foreign_offices import minister_before
from tonggao.language.name_ends import is_han
from tonggao.language.numbered_units import numbered_unit, unit_committee
from tonggao.language.office_bodies import bare_body, listed_part, own_word, part_alone, with_known_whole
from tonggao.language.office_brackets import second_name, with_bracket
from tonggao.language.office_edges import crosses_place, goes_on, is_cut, uncut
from tonggao.language.office_places import place_before, posted_before
from tonggao.language.office_prefixes import (
    RANKS,
    before_army_rank,
    over_prefixes,
    over_time_word,
    past_time_word,
    without_time_words,
)
from tonggao.language.opened_before import field_start
from tonggao.language.parks import park_before
from tonggao.language.place_names import level_word_at
from tonggao.language.scan import Scan, Token
from tonggao.language.segment import descriptive_body
from tonggao.language.unlisted_office_bodies import in_full, unlisted_body, without_decreed
from tonggao.lexicon import load_lexicon


class Title(NamedTuple):
    """One office at [start, end); ``start`` is where its body or its first word stands.

    ``role`` is the office without its body; ``body`` is the body as printed, "" where it is left out; ``when`` is now, former or
    proposed ("" until the chain is read); ``tag`` and ``value`` are the lexicon's word on the office; ``place`` is true where ``body`` is a place or a country.
    """

    start: int
    end: int
    role: str
    body: str
    when: str
    tag: str
    value: str
    place: bool = False


_IN_CHARGE = re.compile("(?:主管|分管|负责|主抓)[\u4e00-\u9fff、]{1,10}的$|(?:分管|主管)[\u4e00-\u9fff]{2,6}$")
_DEPUTIES = ("", "副", "常务副", "第一副")
_POSTED_GROUPS = ("纪检监察组", "纪检组")
_LIKE_NAMES = frozenset(("连长", "班长", "师长", "田长", "林长", "路长", "段长", "文书"))  # surnames that make an office with the 长 of a given name
_ENVOYS = ("特使", "特别代表", "高级代表", "特别协调员")
_TASK_OF_ENVOY = re.compile("[\u4e00-\u9fff]{1,8}(?:问题|事务)$")
_POSTED_HERE = ("驻村", "驻社区")
_POSTED = re.compile(r"(?<=[、，])[总省市县区州集上][\u4e00-\u9fff]{1,7}派?驻$")  # 总行派驻纪检组
@lru_cache(maxsize=1 << 11)
def country_opening(body: str) -> str:
    """埃及 of 埃及外交部: the other country that a body is of, "" where it is of none."""
    countries = load_lexicon().terms("countries")
    return next((body[:n] for n in range(7, 1, -1) if body[:n] in countries and countries[body[:n]].value != "CN"), "")


def opens_with_country(body: str) -> bool:
    """True for a body of another country (埃及外交部)."""
    return country_opening(body) != ""


def read_titles(scan: Scan, finder: BodyFinder) -> list[Title]:
    """Every title of the text, in order."""
    across = {token.start: token.end for token in scan.of("places")}  # the longest place from each start
    into = {token.end: token.start for token in scan.longest("countries")}
    starts = {token.start for token in scan.of("offices")}
    titles, reached = list[Title](), 0
    for found in scan.longest("offices"):
        if found.start < reached or goes_on(scan.text, found) or is_cut(scan.text, found) or crosses_place(scan.text, found, across):
            continue
        if found.entry.term in RANKS and any(found.end + len(deputy) in starts and scan.text.startswith(deputy, found.end) for deputy in _DEPUTIES):
            continue  # 少将 | 副主任
        if (found.start not in into and found.entry.term in load_lexicon().terms("countries")) or (found.entry.term.endswith("酋长") and scan.text.startswith("国", found.end)):
            continue  # 文莱 | 苏丹, no 联合国 | 苏丹
        if found.entry.term in _LIKE_NAMES and titles and found.start == reached and titles[-1].tag != "descriptor":
            continue  # 局长 | 连长青
        token = uncut(found, into, scan)
        title = _to_come(scan.text, _title(scan.text, token, finder))
        reached = title.end
        titles.append(title)
    return titles


def _to_come(text: str, title: Title) -> Title:
    """副市长候选人, 县长人选: an office that somebody is to be chosen for; 某部长官, as Korea's ministers are called."""
    if title.role == "部长" and title.body.startswith("韩国") and text.startswith("官", title.end):  # 韩国外交通商部 | 长官
        return title._replace(end=title.end + 1, role="长官")
    words = next((words for words in ("候选人", "人选", "提名人选", "提名人") if text.startswith(words, title.end)), "")
    return title._replace(end=title.end + len(words), when="proposed") if words and title.tag != "descriptor" else title


def _government(text: str, start: int) -> Before | None:
    """政府 before 总理 in 某党领袖、政府总理, before 副主席 in 某自治区党委常委、政府副主席: of the state or the region whose party it is."""
    if text.endswith(_STATE, 0, start) and text.startswith(_OF_GOVERNMENTS, start):
        return Before(start - len(_STATE), _STATE, place=True)  # as orders are signed
    size = next((len(word) - 1 for word in _GOVERNMENTS if text.endswith(word, 0, start)), 0)
    return Before(start - size, "政府") if size and text.startswith(_OF_GOVERNMENTS, start) else None


_STATE = "中华人民共和国"
_GOVERNMENTS = ("、人民政府", "，人民政府", "、政府", "，政府")
_OF_GOVERNMENTS = ("总理", "副总理", "主席", "副主席", "常务副主席", "代主席")


def _title(text: str, token: Token, finder: BodyFinder) -> Title:
    start, when = over_prefixes(text, token.start)
    of_unions = token.entry.term == "主席" and text.startswith("全总", start - 1) and text[max(0, start - 2)] != "安"
    start += of_unions  # 全总 | 主席
    role = text[start : token.end]
    if start < token.start:  # 原, 首任 between body and office are no part of the role
        role = text[past_time_word(text, start) : token.end]
    start = before_army_rank(text, start)
    park = park_before(text, start, token.entry.term)
    before = Before(start - 2, "全总") if of_unions else Before(*park) if park else _body_before(text, start, token, finder)
    posted = text.rfind("驻", before.begin, start) if before.place else -1
    if posted > 0 and not text.startswith(_POSTED_HERE, posted):  # 俄罗斯驻美国大使: the receiving country is part of the role
        role = text[posted : token.end]
    if not before.body:
        shared = start == token.start and token.entry.term in _SHARES
        bare = bare_body(text, start, finder) or (shared and bare_body(text, start + 1, finder))
        before = unit_committee(text, bare) if bare else own_word(text, start) or _government(text, start) or before
    if not before.body and start == token.start and token.entry.term in _OF_PARTS and text[start - 1 : start] != token.entry.term[0]:
        before = listed_part(text, start + 1) or part_alone(text, start + 1, people=False) or before
    if role.endswith("部长") and (told := ministry_before(text, start, finder.places)) is not None:
        before, role = Before(told.begin, told.body), f"{'代理' if told.acting else ''}{role}"
    if role.endswith("大臣") and not before.body and (minister := minister_before(text, token.end - 2, finder.places)) is not None:  # 挪威 | 贸工大臣
        before, role = minister[0], text[minister[1] : token.end]
    if not before.body and (charge := _IN_CHARGE.search(text, max(0, start - 14), start)):  # 青河市主管工业的 | 副市长
        before = _body_before(text, charge.start(), token, finder)
        before = own_word(text, charge.start()) or before if not before.body else before
    if not before.body and text[start - 1 : start] == "的" and token.entry.tag in ("office", "party"):
        before = _whose(text, start, finder) or before
    before = unlisted_body(text, start, token, before, finder)
    if not before.body and token.entry.term in _ENVOYS and (task := _envoys_task(text, start, finder)):
        before, role = task[0], text[task[1] : token.end]
    if not before.body:
        unit_word = next((word for word in _UNIT_WORDS if role.startswith(word) and role[len(word) :] in load_lexicon().terms("offices")), "")
        shop = numbered_unit(text, start + len(unit_word)) if unit_word else None  # 炼钢车间 | 主任, 四连 | 指导员
        role = role[len(unit_word) :] if shop else role
        unit = shop or numbered_unit(text, before.begin)
        before = (unit and _with_whole(text, unit, finder)) or before
    before = without_decreed(text, _with_sender(text, before, finder))
    if not before.body and text[before.begin - 1 : before.begin] == "）" and (second := second_name(text, before.begin)):
        first = _body_before(text, second, token, finder)
        first = first if first.body else unlisted_body(text, second, token, first._replace(begin=second), finder)
        before = first._replace(body=text[first.begin : before.begin]) if first.body else before  # 工程部（战备部）部长
    if "）" in before.body and "（" not in before.body:
        before = with_bracket(text, before, finder)
    before = _behind_office(in_full(text, _formerly_inside(text, before, finder), finder))
    field = field_start(text, before.begin, before.begin + len(before.body), finder.ending_at) if text[before.begin - 1 : before.begin] == "”" and before.body else None
    if field is not None:  # 区委“两新” | 工委
        before = before._replace(begin=field, body=text[field : before.begin] + before.body)
    if before.body and not before.place and (whole := finder.places.around(before.begin)) < before.begin:  # 尧 | 坪乡工会
        before = before._replace(begin=whole, body=text[whole : before.begin] + before.body)
    if not before.place and (lead := _LEADS.match(before.body)) and not (lead.group() == "有" and text[before.begin - 1] != "的"):
        before = before._replace(begin=before.begin + lead.end(), body=before.body[lead.end() :])  # 会见来访的 | 某学院党委书记, 会上 | 市委书记
    begin, when, body = before.begin, when or before.when, before.body
    if not when:
        begin, when = over_time_word(text, begin)
        if begin < before.begin and not body:  # 青河县时任 | 县长
            before = _body_before(text, begin, token, finder)
            begin, body = before.begin, before.body
        country = finder.places.countries.get(begin) if begin < before.begin and body and not opens_with_country(body) else None
        if country is not None:  # 以色列新任 | 国家安全部部长
            begin, body = country.start, f"{text[country.start : country.end]}{body}"
    digits = len(text[:begin]) - len(text[:begin].rstrip("0123456789")) if body.startswith("某部") else 0
    begin, body = begin - digits, text[begin - digits : begin] + body  # 92 | 某部
    return Title(begin, token.end, role, body, when, token.entry.tag, token.entry.value, before.place)


def _envoys_task(text: str, start: int, finder: BodyFinder) -> tuple[Before, int] | None:
    """中国政府 | 中东问题 before 特使: who sends an envoy, and where the words for what he is sent for begin."""
    for at in range(start - 3, max(0, start - 11), -1):
        sender = finder.ending_at(at)
        if sender is not None and sender.kind != "generic":
            return (Before(sender.start, text[sender.start : at]), at) if _TASK_OF_ENVOY.match(text, at, start) else None
        if at in finder.places.countries and _TASK_OF_ENVOY.fullmatch(text, at, start):  # 美国 | 中东问题特使
            land = finder.places.countries[at].start
            return Before(land, text[land:at], place=True), at
    return None


def _with_sender(text: str, before: Before, finder: BodyFinder) -> Before:
    """A body with who sends it where somebody does: 市纪委监委派驻第三纪检监察组, 驻校纪检监察组."""
    sender = _POSTED.search(text, max(0, before.begin - 12), before.begin) if before.body and not before.place else None
    if before.body and not before.place and sender is None and text.endswith("派驻", 0, before.begin):  # 派驻第五纪检监察组
        whole = finder.ending_at(before.begin - 2)
        if whole is not None or before.body.startswith("第") or not is_han(text[before.begin - 3 : before.begin - 2] or "。"):
            begin = before.begin - 2 if whole is None else whole.start  # 市纪委监委派驻第三纪检监察组
            before = before._replace(begin=begin, body=text[begin : before.begin] + before.body)
    if sender is None and before.body.endswith(_POSTED_GROUPS) and text.endswith("驻", 0, before.begin) and not before.place and is_han(before.body[0]) and finder.ending_at(before.begin - 1) is None:
        before = before._replace(begin=before.begin - 1, body="驻" + before.body)  # 驻校纪检监察组
    return before if sender is None else before._replace(begin=sender.start(), body=sender.group() + before.body)


_LEADS = re.compile("的|(?:会|仪式|活动)上(?=.)|有(?=[局校院厅镇集])")
_OTHER_OFFICE = re.compile("^[\u4e00-\u9fff]{2,12}(?:副主席|副主任|主任|局长|部长|院长|[县市区州省]长|秘书长)(?=[省市县区州][\u4e00-\u9fff]{2})")


def _behind_office(before: Before) -> Before:
    """市卫生局 of 市政协副主席市卫生局局长, 办公室 of 市水利局局长林岳任办公室: with no mark between, the office before ends no body's name."""
    other = _OTHER_OFFICE.match(before.body) or TAKES_OFFICE.search(before.body) if len(before.body) > len("市政协主席") else None
    return before if other is None else before._replace(begin=before.begin + other.end(), body=before.body[other.end() :])


def _with_whole(text: str, unit: Before, finder: BodyFinder) -> Before:
    """红石矿业公司 before 掘进一队, 西藏军区 before 某边防营: the works or the command that a unit is part of."""
    whole = finder.ending_at(unit.begin)
    if whole is None or (whole.kind != "name" and not has_units(text, whole) and unit.body[-1] != "庭"):
        return unit
    return unit._replace(begin=whole.start, body=text[whole.start : unit.begin] + unit.body)


def _formerly_inside(text: str, before: Before, finder: BodyFinder) -> Before:
    """省委原组织部 before 部长: 原 and 时任 between a body or a place and its part say when the office was held."""
    if twice := _LEVEL_TWICE.fullmatch(before.body):
        return before._replace(body=twice["place"] + (twice["rest"] or twice["organ"]), when="former")
    word = next((word for word in _FORMERLY if text.endswith(word, 0, before.begin)), "")
    if before.place or not before.body or not word:
        return before
    end = before.begin - len(word)
    if level := level_word_at(text, before.begin):  # 青河县原 | 县委
        placed = finder.places.place_or_level(end) if text.endswith(level, 0, end) else None
        return before if placed is None or placed[1] else Before(placed[0], text[placed[0] : end] + before.body[len(level) :], "former")
    whole = finder.ending_at(end)
    place = finder.places.place_start(end) if whole is None else None
    if place is not None:  # 松江省原粮食局
        return Before(place, text[place:end] + before.body, "former")
    if whole is None or whole.kind == "generic":
        return before
    return Before(whole.start, text[whole.start : whole.end] + before.body, "former")


_LEVEL_TWICE = re.compile("(?P<place>.+(?P<level>[省市县区州盟旗镇乡]))原(?:(?P=level)(?P<rest>.+)|(?P<organ>政协|人大常委会|人大|纪委监委|纪委|监委|法院|检察院|公安局))")  # 青河市 | 原 | 市委
_FORMERLY = ("原", "时任")


def _whose(text: str, start: int, finder: BodyFinder) -> Before | None:
    """南方医科大学的 before 校长: the body to which 的 gives the office."""
    body = finder.ending_at(start - 1)
    if body is None or body.kind == "generic":
        return bare_body(text, start - 1, finder)
    return Before(body.start, text[body.start : body.end])


_UNIT_WORDS = ("车间", "连", "营", "团", "旅", "师")
_OF_PARTS = ("处长", "科长", "股长")  # 科研处长, 财务科长
_SHARES = ("部长", "组长")  # 武装部长, 纪检组长: the body's last character is the office's first


_REGIONS = ("香港特别行政区", "澳门特别行政区", "香港特区", "澳门特区", "香港", "澳门")


def _body_before(text: str, start: int, token: Token, finder: BodyFinder) -> Before:
    """The body, the place or the country named right before an office."""
    if posted := posted_before(text, start, token, finder):
        return posted
    body = finder.ending_at(start)
    if body is None and token.start == start and token.entry.term.endswith("长"):
        body = finder.ending_at(start + 1)  # 外交部长: the body's last character is the office's first
    if body is not None and body.kind == "generic" and not finder.is_party_department(body):
        described = descriptive_body(text, body.end)
        begin = body.start if described is None else min(described, body.start)
        begin += without_time_words(text[begin : body.end])[0]  # 前任教育局
        begin = with_known_whole(text, begin, body.end, finder)
        return Before(begin, text[begin : body.end])
    if body is not None:
        begin = body.start + (text[body.start] == "原" and level_word_at(text, body.start + 1) != "")  # 原 | 县医院
        return Before(begin, text[begin : body.end])
    if text.endswith("国家", 0, start) and token.entry.term == "主席":
        country = finder.places.country_start(start - 2)
        if country is not None:
            return Before(country, text[country : start - 2], place=True)
        return Before(start - 2, "国家")
    if token.entry.term == "主席" and text.endswith("自治区", 0, start):
        place = finder.places.place_start(start)  # 青禾自治区主席 heads its government
        begin = start - len("自治区") if place is None else place
        return Before(begin, text[begin:start], place=True)
    if token.entry.term == "行政长官":
        at, when = over_time_word(text, start)  # 前任
        region = next((name for name in _REGIONS if text.endswith(name, 0, at)), "")
        return Before(at - len(region), region, when, place=True) if region else Before(start, "")
    return place_before(text, start, token, finder)

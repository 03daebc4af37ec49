"""Which of the bodies that a text prints it names as actors: none that only tells what a meeting, a work, a hall or a day is called by."""

import re

from tonggao.extract.actors.no_bodies import is_venue, names_nobody
from tonggao.extract.actors.source_lines import in_source_line
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

# 全国人大一次会议, 镇党委第一次全体会议: the words name a meeting, not the body.
_MEETING_AFTER = re.compile(r"第?[一二三四五六七八九十百\d]+[次届]|\d{4}年?(?:(?:(?!召开|举行|举办|组织)[\u4e00-\u9fff]){0,12}会|可持续)|[一二三四五六七八九十]中全会|主席团|网|杯")
_PARTY_MEETING = re.compile(r"[\u4e00-\u9fff]{0,8}第[一二三四五六七八九十百]+次(?:全国|党员)?代表大会")
# 中央财经委员会第五次会议: the session of a commission is its meeting, and the commission acts
_COMMISSION = re.compile("中央(?!委员会|军委|军事|纪律检查|政治局)[\u4e00-\u9fff]{2,14}(?:委员会|领导小组)|(?:[一二三四五六七八九十]+届)?首都规划建设委员会")
_FOUNDED = ("中国共产党", "中国人民政治协商会议")
_ANNIVERSARY = re.compile("成立(?:[0-9]|[一二三四五六七八九十百]+周年)|早期|历史展览馆|历史(?!性)")  # 庆祝中国共产党成立一百周年
_CELEBRATED = re.compile("成立[0-9]{2}周年(?:大会|座谈会|招待会)")
_CAMPUSES = ("校区", "院区")
_EACH = re.compile("各(?:(?:苏木|街道|[省市县区州旗盟镇乡])、?)+$")  # 各市、州检察院, 各苏木镇党委
_LONGEST_EACH = 8
_IN_SESSION = re.compile("[省市县区州旗盟](?:第?[一二三四五六七八九十]+)届(?:人大|政协|市委|县委|区委)$")
_SITS = re.compile("(?:举行|召开|主任会议|第)")
_SPIRIT = re.compile("[一二三四五六七八九十]+届[一二三四五六七八九十]+次全[体会][^，。]{0,16}(?:精神|部署|要求)")  # 市委十三届五次全会精神: what the committee laid down
_UNNAMED_DEPUTIES = re.compile("代表(?!大会|团)|委员(?:[0-9、，]|特邀|活动|提案|提出|小组|视察)")  # 县人大代表7名
_DISPATCH = re.compile(r"(?:[\u4e00-\u9fff]{2,5})?(?:[0-9一二三四五六七八九十〇]{2,4}年)?(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9一二三四五六七八九十]{1,3}日)?(?:电(?![视力网子话影台])|[讯])")
_LONGEST_COINED = 8  # code points of a body in quotation marks that is none: longer ones are names, “美中青少年学生交流协会”
_LONG_WORK = 60
_ISSUES = re.compile("(?:[ 、]?国务院)?关于")
_ISSUED_WITH = re.compile("《中共中央[ 、]?$")
_LONG_ISSUER = 8
_STUDIES = re.compile("(?:学习|领学|传达|解读|宣讲|贯彻|落实|执行|根据|按照|依据|违反|汇编|对照)[了好]?(?:贯彻)?$")
_HALLS = ("清真寺", "清真大寺")  # places, but for who heads one
_ANY_OF = ("各", "某", "《", "省", "区", "县", "市", "特")


def named_bodies(text: str, finder: BodyFinder, in_offices: frozenset[int]) -> list[Body]:
    """The bodies that a text names as actors. ``in_offices`` are the starts of the offices a body may directly precede."""
    printed = (body for body in finder.bodies(in_offices) if not _is_of_meeting(text, body) and not _is_of_day(text, body))
    wholes = (_without_campus(text, body, finder, in_offices) for body in printed)
    return [body for body in wholes if not any(is_none(text, body) for is_none in _NO_ACTOR)]


def _is_of_meeting(text: str, body: Body) -> bool:
    """全国人大一次会议: the words name a meeting; what a committee laid down and a commission's sessions are its own."""
    name = text[body.start : body.end]
    if body.kind == "name" or name.endswith("中心组") or not _MEETING_AFTER.match(text, body.end):
        return False
    return not (name.endswith("委") and _SPIRIT.match(text, body.end)) and not _COMMISSION.fullmatch(name)


def _is_of_day(text: str, body: Body) -> bool:
    """庆祝中国共产党成立一百周年."""
    name = text[body.start : body.end]
    return bool((name.endswith(_FOUNDED) and _ANNIVERSARY.match(text, body.end)) or (name == "全国人民代表大会" and _CELEBRATED.match(text, body.end)))


def _without_campus(text: str, body: Body, finder: BodyFinder, in_offices: frozenset[int]) -> Body:
    """江澜大学 of 江澜大学东校区: where a school is seen; a campus is a body where somebody heads it."""
    if body.end in in_offices or not text.endswith(_CAMPUSES, body.start, body.end) or text.startswith(("党", "管", "工会", "团"), body.end):
        return body
    wholes = (finder.ending_at(end) for end in range(body.end - 3, body.start + 2, -1))
    return next((whole for whole in wholes if whole is not None and whole.start == body.start and whole.kind != "generic"), body)


def _is_in_session(text: str, body: Body) -> bool:
    """青河县十四届人大举行第一次会议, 政协…届委员会常务委员会召开第八次会议: the congress or the conference in session."""
    name = text[body.start : body.end]
    standing = name.startswith("政协") and name.endswith("届委员会常务委员会") and not text.endswith(("代表", "受"), 0, body.start)
    return standing or bool(_IN_SESSION.search(name) and _SITS.match(text, body.end))


def _is_of_party_meeting(text: str, body: Body) -> bool:
    """中国共产党第…次全国代表大会; 中国人民政治协商会议章程: a work."""
    name = text[body.start : body.end]
    of_party = name.startswith(("中国共产党", "中共", "共青团")) and _PARTY_MEETING.match(text, body.end)
    return bool(of_party) or (text.startswith("章程", body.end) and name.startswith("中国"))


def _is_of_others(text: str, body: Body) -> bool:
    """县人大代表7名: its deputies, whom nobody names; 新华社北京6月20日电: whose dispatch it is."""
    name = text[body.start : body.end]
    deputies = name.endswith(("人大", "政协")) and _UNNAMED_DEPUTIES.match(text, body.end)
    return bool(deputies) or bool(_DISPATCH.match(text, body.end) and name in load_lexicon().terms("bodies"))


def _is_beside_what_is_told(text: str, body: Body) -> bool:
    """A publisher, a word of a work's name, a room, what is cut off, anybody of a kind."""
    name = text[body.start : body.end]
    return in_source_line(text, body.start) or _in_title_marks(text, body) or _is_cut(name) or is_venue(text, body) or name.endswith(_HALLS) or names_nobody(text, body.start, body.end)


def _is_coined(text: str, body: Body) -> bool:
    """“影子公司”."""
    return text[body.start - 1 : body.start] == "“" and text[body.end : body.end + 1] == "”" and body.end - body.start <= _LONGEST_COINED


def _is_each(text: str, body: Body) -> bool:
    """各县委, 某公司, 各市、州检察院: anybody of a kind."""
    before = text[body.start - 1 : body.start]
    if not _issues(text, body) and before in _ANY_OF and (body.bare_level or before in "各某《"):
        return True
    return body.bare_level and _EACH.search(text, max(0, body.start - _LONGEST_EACH), body.start) is not None


def _issues(text: str, body: Body) -> bool:
    """中共中央 and 国务院 of 《中共中央 国务院关于…的意见》: whose the document is."""
    if not _ISSUES.match(text, body.end):
        return False
    with_other = _ISSUED_WITH.search(text, max(0, body.start - _LONG_ISSUER), body.start)
    opening = with_other.start() if with_other else body.start - 1
    return text[opening] == "《" and not _STUDIES.search(text, max(0, opening - _LONG_ISSUER), opening)


def _in_title_marks(text: str, body: Body) -> bool:
    """人民法院 in 《关于人民法院…的规定》: a work's name; not who issues it, in 《国务院关于…的意见》."""
    start = body.start
    opening = text.rfind("《", max(0, start - _LONG_WORK), start)
    return not _issues(text, body) and opening >= 0 and text.find("》", opening, start) < 0 < text.find("》", start, start + _LONG_WORK)


def _is_cut(name: str) -> bool:
    """区）妇联: a bracket that only closes is none of the name's."""
    return ("）" in name) != ("（" in name)


_NO_ACTOR = (_is_in_session, _is_of_party_meeting, _is_of_others, _is_beside_what_is_told, _is_coined, _is_each)

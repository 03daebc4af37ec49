"""Which bodies a readout names, each once in its longest printed form, with the fullest name the readout gives it."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import chain

from tonggao.claims import OrganizationMention, PostAttestation
from tonggao.extract.actors.acting_parts import acting_parts
from tonggao.extract.actors.bodies_of_posts import held_bodies
from tonggao.extract.actors.chamber_lists import full_committees, listed_committees
from tonggao.extract.actors.coined_houses import coined_houses, parts_of_house
from tonggao.extract.actors.convening_bodies import convening_bodies
from tonggao.extract.actors.event_committees import event_committees
from tonggao.extract.actors.faculties import faculties
from tonggao.extract.actors.founded_groups import founded_groups
from tonggao.extract.actors.framed_bodies import framed_bodies
from tonggao.extract.actors.house_bodies import part_bodies
from tonggao.extract.actors.listed_beside import listed_beside
from tonggao.extract.actors.listed_companies import listed_companies
from tonggao.extract.actors.listed_departments import listed_departments
from tonggao.extract.actors.naming import ORDINAL, Naming, short_form
from tonggao.extract.actors.no_bodies import is_venue, names_nobody
from tonggao.extract.actors.paired_bodies import paired_bodies, with_envoys_apart
from tonggao.extract.actors.placed_bodies import placed_bodies
from tonggao.extract.actors.post_bodies import LEVELS
from tonggao.extract.actors.presidia import chosen_bodies
from tonggao.extract.actors.sent_teams import grain_depots, missions_and_expeditions, sent_teams, united_nations_parts
from tonggao.extract.actors.span_index import Placed, SpanIndex
from tonggao.extract.actors.told_departments import told_departments
from tonggao.extract.actors.visited_companies import visited_companies
from tonggao.extract.actors.world_bodies import world_bodies
from tonggao.language.army_units import armed_units, corps_divisions, corps_regiments
from tonggao.language.bodies import BodyFinder
from tonggao.language.body import Body
from tonggao.language.registered_names import registered_shops
from tonggao.language.two_states import committees_of_two_states
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

# 全国人大一次会议, 镇党委第一次全体会议: the words name a meeting, not the body.
_MEETING_AFTER = re.compile(r"第?[一二三四五六七八九十百\d]+[次届]|\d{4}年?(?:(?:(?!召开|举行|举办|组织)[\u4e00-\u9fff]){0,12}会|可持续)|[一二三四五六七八九十]中全会|主席团|网|杯")
_PARTY_MEETING = re.compile(r"[\u4e00-\u9fff]{0,8}第[一二三四五六七八九十百]+次(?:全国|党员)?代表大会")


def read_organizations(
    bodies: Iterable[Body], text: str, naming: Naming, posts: Sequence[PostAttestation]
) -> tuple[OrganizationMention, ...]:
    """The bodies of a text as claims; a department named without its committee (组织部) is the one its head belongs to."""
    of_posts = {post.title[: -len(post.role)]: post.org for post in posts}
    of_posts |= {shared: post.org for post in posts if post.role[0] in _SHARED and post.org.endswith(shared := post.title[: 1 - len(post.role)] or "。")}  # 组织部长
    found: dict[str, dict[str, list[Passage]]] = {}
    full: dict[str, str] = {}
    bodies = tuple(bodies)
    committees = full_committees(text, bodies, naming)
    for body in bodies:
        start, name, resolved = _without_term(body, text, naming)
        resolved = committees.get(start, resolved)
        resolved = of_posts.get(name, resolved) if resolved == name else resolved
        resolved = naming.houses.in_full(resolved) or resolved
        key = _key(ORDINAL.sub("", resolved, count=1) if ORDINAL.match(resolved) else resolved)
        known = full.setdefault(key, resolved)
        if known != resolved:
            full[key] = max(known, resolved, key=lambda form: (len(form), form))
        found.setdefault(key, {}).setdefault(name, []).append(Passage(start, body.end))
    _join_parts(found)
    rows = []
    for key, forms in found.items():
        resolved = full[key]
        name = min(forms, key=_without_ordinal_longest) if len(forms) > 1 else next(iter(forms))
        passages = [*forms.pop(name), *(p for spans in forms.values() for p in spans)]
        rows.append(OrganizationMention(name, resolved, tuple(passages), "organizations/named"))
    return tuple(sorted(rows, key=lambda row: (row.passages[0], row.name)))


def _without_term(body: Body, text: str, naming: Naming) -> tuple[int, str, str]:
    """Start, name and fullest name: 临湖区委 of 十三届临湖区委, and of 十三届区委 where the text tells the place."""
    name = text[body.start : body.end]
    term = ORDINAL.match(name) if name.endswith("委") else None
    if name.endswith("党组") and text.endswith("中共", 0, body.start):  # 中共 | 全国人大常委会党组
        return body.start - 2, f"中共{name}", naming.resolve(name)
    if term is None:
        if text.endswith("国家", 0, body.start) and text[body.start - 3 : body.start - 2] not in _NO_STATE and name.startswith(_ministries()):
            return body.start - 2, f"国家{name}", naming.resolve(name)  # 国家教育部
        ours = 2 * (name[:2] in _OURS and len(name) > _SHORTEST_PART)  # 我校 | 后勤服务总公司
        return body.start + ours, name[ours:], naming.resolve(name[ours:])
    bare = name[term.end()] in LEVELS
    start = body.start if bare else body.start + term.end()
    return start, text[start : body.end], naming.resolve(name[term.end() :])


_NO_STATE = frozenset("中各两多该本外邻员线达路")  # 发展中国家, 沿线国家


@cache
def _ministries() -> tuple[str, ...]:
    """The State Council's ministries by the names that 国家 may stand before."""
    return tuple(name for name in load_lexicon().terms("bodies") if name.endswith("部") and not name.startswith(_NOT_OF_STATE))


_NOT_OF_STATE = tuple("中全国总解武军英4")


def _key(name: str) -> str:
    """One key for 市中级人民法院党组 and 市中院党组, as for the two forms of the court itself."""
    name = _TERM_INSIDE.sub("", _GROUP_COMPANY.sub("", name.removeprefix("中华人民共和国") or name))
    inner = next((word[1:] for word in _GROUPS if name.endswith(word)), "")
    return short_form(name.removesuffix(inner)) + inner


_TERM_INSIDE = re.compile("(?<=[省市县区州盟旗])第?[一二三四五六七八九十]{1,3}届(?=人大常委会$)")  # 青河县十九届人大常委会 is 县人大常委会
_GROUP_COMPANY = re.compile("(?<=[\u4e00-\u9fff]{2}集团)(?:股份|控股)?(?:有限)?(?:责任)?公司(?=$|党委$|纪委$|工会$)")
_SHARED = ("部", "局", "厅")
_GROUPS = ("院党组", "院党委", "局党组", "局党委", "委党组", "厅党组")
_COURT_BY_STEM = re.compile("([\u4e00-\u9fff]{2,4}?)(?<![省市州盟区])中级法院")
_LEVELS_BY_NAME = ("街道", "社区", "园区", "开发区", "高新区", "经开区", "新区")
_NUMBERED_GROUP = re.compile("第[一二三四五六七八九十]+((?:派驻|派出)?(?:巡视|巡察|督导|督察|督查|指导|巡回指导|检查|纪检监察)组)$")
_TWO = 2  # the group with its number and without
_NO_WHOLE = ("处", "科", "室", "部", "组", "队", "校区", "院区", "园区", "厂区", "东区", "西区", "南区", "北区")
_OURS = ("我校", "我院", "我司", "我局")
_LECTURERS = "宣讲团"  # 学习贯彻…精神中央宣讲团 goes on as 中央宣讲团
_SHORTEST_PART = 4  # code points of 低空研究院


def _join_parts(found: dict[str, dict[str, list[Passage]]]) -> None:
    """街道党工委 goes to 柳林街道党工委 where the text names that, 低空研究院 to 江澜大学低空研究院: one body, by its longest form."""
    known = load_lexicon().terms("bodies")
    for key in list(found):
        if (plain := _NUMBERED_GROUP.sub(r"\1", key)) != key and plain in found and sum(_NUMBERED_GROUP.sub(r"\1", k) == plain for k in found) == _TWO:
            for name, passages in found.pop(plain).items():  # 省委巡视组, which is 省委第一巡视组
                found[key].setdefault(name, []).extend(passages)
    for key in list(found):
        court = _COURT_BY_STEM.fullmatch(key)
        full = next((k for level in "市州盟" if (k := f"{court[1]}{level}中级法院") in found), "") if court else ""
        for name, passages in found.pop(key).items() if full else ():  # 郑州中院
            found[full].setdefault(name, []).extend(passages)
    for key in list(found):
        if not key.startswith(_LEVELS_BY_NAME) and (len(key) < _SHORTEST_PART or (key in known and not key.endswith(_LECTURERS))):
            continue
        named = [other for other in found if other != key and other.endswith(key) and "、" not in other]  # not 湖南省委 to 江西、湖南省委
        whole = named[0].removesuffix(key) if len(named) == 1 else ""
        if whole and (not whole.endswith(_NO_WHOLE) or whole in found or whole in known):  # 联络处 | 人民卫生出版社
            for name, passages in found.pop(key).items():
                found[named[0]].setdefault(name, []).extend(passages)


def _without_ordinal_longest(form: str) -> tuple[bool, int, str]:
    return bool(ORDINAL.match(form)) or (form.endswith(_CONFERENCE) and "届" in form), -len(form), form


_CONFERENCE = "全国委员会"  # 政协第十四届全国委员会委员资格 in a text that calls the body 全国政协


def named_bodies(text: str, finder: BodyFinder, in_offices: frozenset[int]) -> list[Body]:
    """The bodies that a text names as actors. ``in_offices`` are the starts of the offices a body may directly precede."""
    spans = []
    for body in finder.bodies(in_offices):
        name = text[body.start : body.end]
        if body.kind != "name" and not name.endswith("中心组") and _MEETING_AFTER.match(text, body.end) and not (name.endswith("委") and _SPIRIT.match(text, body.end)) and not _COMMISSION.fullmatch(name):
            continue
        if (name.endswith(_FOUNDED) and _ANNIVERSARY.match(text, body.end)) or (name == "全国人民代表大会" and _CELEBRATED.match(text, body.end)):
            continue
        body = _without_campus(text, body, finder, in_offices)
        name = text[body.start : body.end]
        if name.startswith("政协") and name.endswith("届委员会常务委员会") and not text.endswith(("代表", "受"), 0, body.start):  # …召开第八次会议: the conference in session
            continue
        of_party = name.startswith(("中国共产党", "中共", "共青团")) and _PARTY_MEETING.match(text, body.end)
        if of_party or (text.startswith("章程", body.end) and name.startswith("中国")):  # 中国人民政治协商会议章程: a work
            continue
        if name.endswith(("人大", "政协")) and _UNNAMED_DEPUTIES.match(text, body.end):
            continue
        if _DISPATCH.match(text, body.end) and name in load_lexicon().terms("bodies"):  # 新华社北京6月20日电
            continue
        if _in_source_line(text, body.start) or _in_title_marks(text, body) or _is_cut(name) or is_venue(text, body) or name.endswith(_HALLS) or names_nobody(text, body.start, body.end):
            continue
        if _IN_SESSION.search(name) and _SITS.match(text, body.end):  # 青河县十四届人大举行第一次会议
            continue
        if text[body.start - 1 : body.start] == "“" and text[body.end : body.end + 1] == "”" and len(name) <= _LONGEST_COINED:  # “影子公司”
            continue
        if not _issues(text, body) and text[body.start - 1 : body.start] in ("各", "某", "《", "省", "区", "县", "市", "特") and (
            body.bare_level or text[body.start - 1] in "各某《"
        ):
            continue
        if body.bare_level and _EACH.search(text, max(0, body.start - _LONGEST_EACH), body.start):
            continue
        spans.append(body)
    return spans


# 中央财经委员会第五次会议: the session of a commission is its meeting, and the commission acts
_COMMISSION = re.compile("中央(?!委员会|军委|军事|纪律检查|政治局)[\u4e00-\u9fff]{2,14}(?:委员会|领导小组)|(?:[一二三四五六七八九十]+届)?首都规划建设委员会")
_FOUNDED = ("中国共产党", "中国人民政治协商会议")
_ANNIVERSARY = re.compile("成立(?:[0-9]|[一二三四五六七八九十百]+周年)|早期|历史展览馆|历史(?!性)")  # 庆祝中国共产党成立一百周年
_CELEBRATED = re.compile("成立[0-9]{2}周年(?:大会|座谈会|招待会)")
_CAMPUSES = ("校区", "院区")


def _without_campus(text: str, body: Body, finder: BodyFinder, in_offices: frozenset[int]) -> Body:
    """江澜大学 of 江澜大学东校区: where a school is seen; a campus is a body where somebody heads it."""
    if body.end in in_offices or not text.endswith(_CAMPUSES, body.start, body.end) or text.startswith(("党", "管", "工会", "团"), body.end):
        return body
    wholes = (finder.ending_at(end) for end in range(body.end - 3, body.start + 2, -1))
    return next((whole for whole in wholes if whole is not None and whole.start == body.start and whole.kind != "generic"), body)


_EACH = re.compile("各(?:(?:苏木|街道|[省市县区州旗盟镇乡])、?)+$")  # 各市、州检察院, 各苏木镇党委
_LONGEST_EACH = 8
_IN_SESSION = re.compile("[省市县区州旗盟](?:第?[一二三四五六七八九十]+)届(?:人大|政协|市委|县委|区委)$")
_SITS = re.compile("(?:举行|召开|主任会议|第)")
_SPIRIT = re.compile("[一二三四五六七八九十]+届[一二三四五六七八九十]+次全[体会][^，。]{0,16}(?:精神|部署|要求)")  # 市委十三届五次全会精神: what the committee laid down
_UNNAMED_DEPUTIES = re.compile("代表(?!大会|团)|委员(?:[0-9、，]|特邀|活动|提案|提出|小组|视察)")  # 县人大代表7名
_DISPATCH = re.compile(r"(?:[\u4e00-\u9fff]{2,5})?(?:[0-9一二三四五六七八九十〇]{2,4}年)?(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9一二三四五六七八九十]{1,3}日)?(?:电(?![视力网子话影台])|[讯])")
_LONGEST_COINED = 8  # code points of a body in quotation marks that is none: longer ones are names, “美中青少年学生交流协会”
_LONG_LINE = 60
_LONG_WORK = 60
_ISSUES = re.compile("(?:[ 、]?国务院)?关于")
_ISSUED_WITH = re.compile("《中共中央[ 、]?$")
_LONG_ISSUER = 8
_STUDIES = re.compile("(?:学习|领学|传达|解读|宣讲|贯彻|落实|执行|根据|按照|依据|违反|汇编|对照)[了好]?(?:贯彻)?$")


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


def with_parts(
    bodies: list[Body], finder: BodyFinder, naming: Naming, posts: Sequence[PostAttestation], persons: Collection[str]
) -> list[Body]:
    """The bodies with those that only an office or the readout's own body shows, where no longer one stands.

    With a Party group named its body is, too, where somebody holds an office of it (市工商联党组书记、主席).
    """
    text, added = finder.scan.text, list[Body]()
    bodies = list(with_envoys_apart(text, bodies))
    listed = chain(listed_departments(text), listed_companies(text, persons, bodies))
    told = (part_bodies(text, naming.houses), acting_parts(text, naming.houses), convening_bodies(text), listed, paired_bodies(text), visited_companies(text), armed_units(text, finder.ending_at), founded_groups(text), faculties(text), told_departments(text), listed_committees(text, bodies), committees_of_two_states(text), registered_shops(text, finder.places), world_bodies(text), placed_bodies(text, finder.places), chosen_bodies(text), sent_teams(text), united_nations_parts(text), missions_and_expeditions(text), grain_depots(text), coined_houses(text), parts_of_house(text), corps_divisions(text), corps_regiments(text), event_committees(text), framed_bodies(text, finder.ending_at, finder.places))
    known = SpanIndex(Placed(*body[:2]) for body in bodies)
    for body in chain(held_bodies(text, posts), *told):
        if not known.covering(*body[:2]) and not _in_source_line(text, body.start):
            added.append(body)
            known.add(Placed(*body[:2]))
    added.extend(body for body in dict.fromkeys(listed_beside(text, (*bodies, *added))) if not known.covering(*body[:2]))
    longer = SpanIndex(Placed(*body[:2]) for body in added)
    found = [b for b in (*bodies, *added) if all(a[:2] == b[:2] for a in longer.covering(*b[:2]))]  # not 省委 in 省委原组织部
    orgs = {short_form(post.org) for post in posts}
    groups = {post.title[: -len(post.role)] for post in posts if post.role in _OF_GROUPS and post.title.removesuffix(post.role).endswith(_DEPARTMENT_GROUPS)}
    parents = ((_parent(body, finder), text[body.start : body.end] in groups) for body in bodies)
    return [*found, *(p for p, held in parents if p is not None and (held or short_form(naming.resolve(text[p.start : p.end])) in orgs))]


_OF_GROUPS = ("书记", "副书记", "成员", "委员")
_DEPARTMENT_GROUPS = ("局党组", "厅党组", "委党组", "部党组", "署党组", "委党委", "局党委", "厅党委")  # whoever sits in one is of the department


_HALLS = ("清真寺", "清真大寺")  # places, but for who heads one


# What a line that tells where a readout comes from is made of.
_SOURCE_LINE = re.compile(r"来源|供稿|记者|通讯员|发布者|作者|编辑|文[：:]|图[：:]|门户网|网站|公众号")
_SIGNED = re.compile(r"[（(][^（）()]{2,20}[ \u3000]+(?:\d{4}年\d{1,2}月\d{1,2}日|[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2,3}[、 \u3000]+[\u4e00-\u9fff]{2,3})[）)]")  # （县委办　2020年1月8日）, （县委办　林岳）
_DATED_LINE = re.compile(r"\d{4}[-年./]\d{1,2}")


def _in_source_line(text: str, position: int) -> bool:
    """来源：栖云县融媒体中心: the publisher is no actor. Such a line is short and holds no sentence."""
    start = text.rfind("\n", max(0, position - _LONG_LINE), position) + 1
    if not start:  # the title's line, or a long one
        return False
    end = text.find("\n", position, start + _LONG_LINE)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) >= _LONG_LINE or "。" in line or "，" in line:
        return False
    if _SIGNED.fullmatch(line.strip()):
        return True
    near_title = text.count("\n", 0, position) <= 2
    return bool(_SOURCE_LINE.search(line) or (near_title and _DATED_LINE.search(line)))


def _parent(body: Body, finder: BodyFinder) -> Body | None:
    """The body whose Party group or committee is named (市工商联 in 市工商联党组); a government is named by its own name only."""
    text = finder.scan.text
    is_group = body.kind == "root" and text[body.head : body.end] in ("党组", "党委") and not text.endswith("政府", body.start, body.head)
    return finder.ending_at(body.head) if is_group else None

"""Which bodies a readout names, each once in its longest printed form, with the fullest name the readout gives it."""

import re
from collections.abc import Iterable, Sequence

from tonggao.claims import OrganizationMention, PostAttestation
from tonggao.extract.actors.chamber_lists import full_committees
from tonggao.extract.actors.naming import ORDINAL, Naming, short_form
from tonggao.extract.actors.post_bodies import LEVELS
from tonggao.extract.actors.state_before import state_before
from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage


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
        state = state_before(text, body.start, name, body.kind)
        if state:  # 国家教育部, 中华人民共和国外交部
            return body.start - len(state), state + name, naming.resolve(name)
        ours = 2 * (name[:2] in _OURS and len(name) > _SHORTEST_PART)  # 我校 | 后勤服务总公司
        return body.start + ours, name[ours:], naming.resolve(name[ours:])
    bare = name[term.end()] in LEVELS
    start = body.start if bare else body.start + term.end()
    return start, text[start : body.end], naming.resolve(name[term.end() :])


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

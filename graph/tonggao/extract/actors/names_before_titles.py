"""Names that stand before an office: 林岳书记, 市财政局林岳局长, 林岳、丁远副校长."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.careers import former
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.listed_names import ENDS_OF_BODIES
from tonggao.extract.actors.members_before import MEMBER_GOES_ON, before_member, listed_to
from tonggao.extract.actors.villages import PLACE_ENDS
from tonggao.language.appointed_bodies import DISMISSING
from tonggao.language.bodies import BodyFinder
from tonggao.language.foreign_names import foreign_name_at, is_by_sound
from tonggao.language.foreign_names_before import foreign_name_before
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name, no_name_openings
from tonggao.language.name_words import is_country, is_place, is_plain_name, surname_at
from tonggao.language.names import name_at
from tonggao.language.names_before import ENDS_NO_NAME, tagged_name_before
from tonggao.language.names_of_parts import japanese_name_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.office_bodies import body_before
from tonggao.language.office_prefixes import without_rank
from tonggao.language.offices import Title
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, is_word


def before_title(people: People, chain: Chain, finder: BodyFinder) -> bool:
    """林岳书记, 赵委员长: the name ends where a bodiless title begins. True where one does."""
    title = chain.titles[0]
    if title.role in ("委员", "代表", "常委") and len(chain.titles) == 1 and not title.body:
        return before_member(people, chain)
    if title.tag == "member" and title.body and people.text[title.start - 1 : title.start] == "等" and (named := listed_to(people.text, title.start - 1)):
        for member in named:
            people.add(member, "people/before-title")
            people.holders.append(Holder(member, chain))
        return True
    if title.role == _OF_JAPAN:
        return False
    if title.body or title.tag in ("descriptor", "member") or title.when != "now":
        return _before_rank(people, title, finder)
    if _is_anothers(people, chain):
        return False
    text, end = people.text, title.start
    of_state = foreign_name_before(text, end) if title.tag in ("state", "office") else None  # 德国 | 拉尔茨总理
    name = _known_name_before(people, end) or of_state or name_between(text, end, finder) or foreign_name_before(text, end)
    if name is None and title.tag != "state":
        name = tagged_name_before(text, end) or _surname_before(people, title) or _after_holder(people, end) or _at_head(text, chain)
    if name is None and title.tag == "state":
        name = japanese_name_before(text, end) or _met_before(text, end)
    if name is None:
        called = title.tag != "state" and surname_at(text, end - 1) == 1 and text[end - 1] not in LIKE_PREPOSITIONS  # not 由主任甲
        return called and not is_han(text[end - 2 : end - 1] or "。")
    if len(name.name) == 2 and surname_at(text, name.start - 1) == 1 and text[name.start - 1] not in LIKE_PREPOSITIONS and text[name.start - 2] in "和、，与及；\n" and name.start > 1:  # 和濮 | 励洁校长助理
        name = Name(name.start - 1, name.end, text[name.start - 1 : name.end], name.bound)
    if people.holds_within(name.start) or _runs_on(people, name.name):  # 林　 | 岳任 | 副指挥长
        return False
    if name.name[-1] in PLACE_ENDS and text[end + 1 : end + 2] == "长":  # 娄村 | 镇长安庄村
        return False
    if (name.name[-1] == "村" and is_word(name.name[:-1])) or name.name[-1] in "寺庵" or (name.name[-1] == "办" and title.role.endswith("主任")):  # 幸福村 | 第一书记林岳, 青云寺 | 住持, 林改办 | 主任
        return False
    _hold(people, name, chain, finder)
    return True


_OF_JAPAN = "知事"  # 东京都 | 知事
def _is_anothers(people: People, chain: Chain) -> bool:
    """Whether what stands before a title without a body holds no such office, or the title is of whoever stands behind it."""
    title = chain.titles[0]
    text, end = people.text, title.start
    if text[end - 1 : end] == text[end : end + 1] and text[end] in "所站队局处科室院厅司庭":  # 金柳所 | 所长, 公诉厅 | 厅长
        return True
    if (text[end - 1] in "为任" and text[chain.end : chain.end + 1] == "的") or text[end - 1] in "与及":
        return True  # 以省长某某为团长的代表团, 县长某某与行长某某
    if text[end - 1] == "任" and text[end - 2] in "年月日" and text[end - 3 : end - 2].isdigit():  # 2003年任副市长
        return True
    if text[end - 1] == "任" and people.holds(end - 2) and not people.holds(end - 1):  # 石山 | 任 | 秘书长
        return True
    if text[end - 1] == "任" and _BY_WHOM.search(text, end - 6, end):  # 由金明 | 任 | 书记
        return True
    if text[end - 1] in "和同" and any(text.endswith(known, 0, end - 1) for known in people.names):
        return True
    if _names_next(people, chain):
        return True  # 达伦市长拉希姆: the place is no person; 主席某甲特别代表、副主席某乙: the titles are the second's
    return title.tag == "state" and _called_abroad(text, chain.end)  # 桑给巴尔 | 总统 | 帕莱诺: the first is the country's


def _names_next(people: People, chain: Chain) -> bool:
    """Whether who holds the office stands behind it: 文卫 | 科长刘伟成."""
    if name_at(people.text, chain.end) is None:
        return False
    title = chain.titles[0]
    of_part = title.role in _HEADS_OF_PARTS and _known_name_before(people, chain.start) is None
    return title.tag == "government" or len(chain.titles) > 1 or of_part


_HEADS_OF_PARTS = frozenset(("科长", "副科长", "股长", "副股长", "处长", "副处长"))


def _runs_on(people: People, name: str) -> bool:
    """林岳对 | 站长丁远说: the last character opens what comes next."""
    return name[-1] == "对" or ((name[-1] in LIKE_PREPOSITIONS or name[-1] in "为任") and name[:-1] in people.names)  # 以林岳为 | 团长


_BY_WHOM = re.compile("由[\u4e00-\u9fff]{2,4}任$")


def _called_abroad(text: str, position: int) -> bool:
    """Whether a name written by its sound stands at ``position``."""
    name = foreign_name_at(text, position) if is_han(text[position : position + 1] or "。") else None
    return name is not None and is_by_sound(name.name)


def _hold(people: People, name: Name, chain: Chain, finder: BodyFinder) -> None:
    """Note who holds the office behind the name, and who is listed before it."""
    text, title = people.text, chain.titles[0]
    sharing = _listed_before(people, name.start)
    people.add(name, "people/before-title")
    country = finder.places.country_start(name.start) if title.tag in ("state", "office") else None
    body = body_before(text, name.start, finder) if country is None else text[country : name.start]
    listed = name_between(text, name.start - 1, finder) if text[name.start - 1 : name.start] == "、" else None
    if listed is not None:  # 团省委学校部林岳、丁远部长: whose office it is, is not told of the first
        people.add(listed, "people/before-title")
        body = body_before(text, listed.start, finder)
    if body:  # 中国科协林岳副主席
        chain = chain._replace(titles=(title._replace(body=body, place=is_country(body)), *chain.titles[1:]))
    first = sharing[0].start if sharing else name.start
    if text.endswith(_TAKEN_FROM, 0, first) and text.startswith(_DUTIES, chain.end):  # 免去林岳副院长职务
        chain = former(chain)
    people.holders.append(Holder(name, chain))
    for other in sharing:
        people.add(other, "people/before-title")
        people.holders.append(Holder(other, chain))


_TAKEN_FROM = (*DISMISSING, "卸免", "撤销了", "解聘了")
_DUTIES = ("职务", "的职务", "等职务", "一职")


def _after_holder(people: People, end: int) -> Name | None:
    """何远帆 in 林岳副市长、何远帆副秘书长: what looks like a name, behind another holder and before an office."""
    name = _shaped_before(people.text, end)
    return name if name is not None and (_lists_on(people, name.start) or _listed_before(people, name.start)) else None


def _at_head(text: str, chain: Chain) -> Name | None:
    """郭亚星副处长对规定作了解读: what looks like a name, opens a clause and does, with an office behind it, what somebody does."""
    name = _shaped_before(text, chain.start) or _led_by(text, chain.start)
    acts = act_at(text, chain.end) or text.startswith(MEMBER_GOES_ON + _HOLDER_GOES_ON, chain.end)
    return name if name is not None and acts and len(name.name) == _WHOLE and name.name[-1] not in ENDS_OF_BODIES else None


def _met_before(text: str, end: int) -> Name | None:
    """朴大惠 of 同朴大惠总统达成共识: a surname and two characters that make no word, behind what leads to a person."""
    word = text[end - _WHOLE : end]
    plain = is_plain_name(word) and text[end - _WHOLE - 1 : end - _WHOLE] in tuple(_MEETS) and all(map(is_han, word))
    told = plain and (not may_be_name(word, 1) or word[-1] in ENDS_NO_NAME or word[-1] in _NO_LAST or dictionary_tag(word[:2])[:2] not in ("", "nr", "nz") or is_word(word) or is_country(word) or is_place(word) or is_country(word[1:]) or is_country(word[:2]))
    return Name(end - _WHOLE, end, word, PUNCTUATION_BOUND) if plain and not told else None


_NO_LAST = frozenset("和与及有是的")
_MEETS = "同与和对向了见贺访"


def _led_by(text: str, end: int) -> Name | None:
    """郑蕰玉 of 会议由郑蕰玉总经理主持: what stands between 由 and an office."""
    by = text.rfind("由", max(0, end - _WHOLE - 1), end)
    word = text[by + 1 : end] if by > 0 and text[by - 1] in _LED else ""
    return Name(by + 1, end, word, PUNCTUATION_BOUND) if len(word) == _WHOLE and surname_at(word, 0) == 1 and all(map(is_han, word)) and not is_word(word) else None


_LED = frozenset("会动式班赛席训谈论议座课")  # what somebody leads: 会议, 活动, 仪式
_WHOLE = 3  # code points of most names
_HOLDER_GOES_ON = ("对", "首先", "向", "代表", "带领", "一行", "说", "与")


def _lists_on(people: People, position: int) -> bool:
    """True right behind the mark after the last holder."""
    if not people.holders or people.text[position - 1] not in "、，":
        return False
    last = people.holders[-1]
    return position - 1 == max(last.name.end, last.chain.end)


def _listed_before(people: People, end: int) -> list[Name]:
    """林岳, 丁远 of 林岳、丁远、周静副校长: names alone from the head of the clause, or from another holder on, share the office behind the last."""
    text = people.text
    found: list[Name] = []
    while text[end - 1 : end] == "、":
        name = tagged_name_before(text, end - 1) or _shaped_before(text, end - 1)
        if name is None:
            return []
        found.append(name)
        end = name.start
        if _lists_on(people, end):
            return found
    return found if not is_han(text[end - 1 : end] or "。") else []


_LEADS_TO_OFFICE = ("为", "任", "兼", "当", "和", "与", "及")  # 艾草为副县长


_LONGEST_SHAPED = 6  # code points: a longer run is no plain name


def _shaped_before(text: str, end: int) -> Name | None:
    """A surname and one or two characters that make no word, between marks: 章新蕾."""
    start = behind_mark(text, "、，。：；\n", end, _LONGEST_SHAPED)
    word = text[start:end]
    size = surname_at(word, 0) if all(map(is_han, word)) and word[-1:] not in _LEADS_TO_OFFICE else 0
    given = len(word) - size
    return Name(start, end, word, PUNCTUATION_BOUND) if size and given in (1, 2) and not is_word(word) else None


def _before_rank(people: People, title: Title, finder: BodyFinder) -> bool:
    """林岳院士, 林岳教授, 林岳老师: the name before such a word, where the segmenter sees one; no post goes with it."""
    if title.value not in ("titled", "called") or title.body:
        return False
    name = _known_name_before(people, title.start) or tagged_name_before(people.text, title.start)
    name = name or name_between(people.text, title.start, finder)
    if name is None:
        return False
    people.add(name, "people/before-title")
    return True


_OURS = ("我院", "我校", "我局", "我市", "我县", "我区", "我省", "我司", "我行", "我委", "我所", "我厂", "我矿")


def name_between(text: str, end: int, finder: BodyFinder) -> Name | None:
    """市财政局 | 林岳 | 局长: what stands between a body and an office is a name."""
    start = next((start for start in _plain_names(text, end) if _leads_list(text, start, finder)), None)
    return None if start is None else Name(start, end, text[start:end], 2)


def _plain_names(text: str, end: int) -> Iterator[int]:
    """Where each surname with one or two characters begins that ends at ``end`` and makes no word."""
    for length in (3, 2, 4):
        start = end - length
        size = surname_at(text, start) if start > 0 else 0
        word = text[start:end]
        if not size or length - size not in (1, 2) or word[0] in LIKE_PREPOSITIONS or not all(map(is_han, word)):
            continue
        if is_word(word) or word[-1] in ENDS_NO_NAME or word.startswith(no_name_openings()):
            continue
        yield start


def _leads_list(text: str, start: int, finder: BodyFinder) -> bool:
    """Whether a body stands before the name at ``start``, or before the list it is in (市财政局 | 林岳、丁远、周静)."""
    seen, waiting = {start}, [start]
    while waiting and len(seen) < _MOST_LISTED:
        start = waiting.pop()
        if text.endswith(_OURS, 0, start) or body_before(text, start, finder):
            return True
        if text[start - 1] == "、":
            further = [earlier for earlier in _plain_names(text, start - 1) if earlier not in seen]
            seen.update(further)
            waiting.extend(further)
    return False


_MOST_LISTED = 40


def _known_name_before(people: People, end: int) -> Name | None:
    for length in range(min(end, 12), 1, -1):
        word = people.text[end - length : end]
        if word in people.names:
            return Name(end - length, end, word, 2)
    return None


def _surname_before(people: People, title: Title) -> Name | None:
    """李书记: the one person found whose surname it is."""
    end = title.start
    size = 2 if surname_at(people.text, end - 2) == 2 else 1  # 闻人书记
    surname = people.text[max(0, end - size) : end]
    if end < size or not surname_at(surname, 0) or (size == 1 and is_word(people.text[max(0, end - 2) : end])):
        return None
    known = [name for name in people.names if name.startswith(surname) and len(name) <= size + 2]
    return Name(end - size, end, known[0], 2) if len(known) == 1 and _may_be_called(people, known[0], title) else None


def _may_be_called(people: People, name: str, title: Title) -> bool:
    """False of 陈校长 where the only 陈 that the text knows has other offices than one that is called so."""
    held = [without_rank(t.role) for holder in people.holders if holder.name.name == name for t in holder.chain.titles if t.tag != "descriptor"]
    called = without_rank(title.role)
    leads = title.value and any(t.value and t.body in _OF_STATE for holder in people.holders if holder.name.name == name for t in holder.chain.titles)
    return not held or bool(leads) or any(role.endswith(called) or (not title.value and called.endswith(role)) for role in held)


_OF_STATE = ("", "国家", "中共中央", "中央军委", "国务院", "全国人大常委会")  # not 县政协, whose 主席 is called 主席, but never 总书记


def heading_name(text: str, end: int) -> Name | None:
    """林岳 of 林岳校长，省科技厅处长…: a name that fills the head of a clause before an office."""
    name = tagged_name_before(text, end)
    return name if name is not None and not is_han(text[name.start - 1 : name.start] or "。") else None

"""Whom a verb of appointment names: the person or the list before it (甲、乙等2名同志为, 免去甲的), known or not yet known."""

import re

from tonggao.extract.actors.careers import before_time, without_time
from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name, bound_at, is_han
from tonggao.language.name_words import called_by_office, is_plain_name, not_names, surname_at
from tonggao.language.names import name_at
from tonggao.language.word_tags import dictionary_tag, is_proper, is_word

_BRACKETS = re.compile(r"（[^（）]*）")
_BEFORE_SUBJECT = re.compile(
    r"[，；：、。\n]|(?:任命|免去|卸免|接受|选举|推选|决定|提名|大学生|同意|聘请|聘任|撤销|补选|增选|增补|递补|推举|罢免|聘|任用|选派|委派|指派|指定)(?:出|产生)?了?"
    r"|当选的|关于|去世的|已故|(?<![自理缘事因经])由"
)
_FURTHEST_NAME = 40  # from where it opens to the verb
_LONGEST_LISTED = 16  # of a list, blanks and all
_COUNTED = re.compile(
    r"(?:等(?:[0-9]+|[一二三四五六七八九十两]+)|(?:[0-9]+|[一二三四五六七八九十两]+)(?=[名位人]))(?:名|位|人)?(?:同志|代表|委员|院士|教授|专家|先生|女士|老师)?$|等(?:同志|教授|院士|专家)?$|（[^（）]{1,12}）$"
)
_SEVERAL = re.compile("等(?:[0-9]+|[一二三四五六七八九十两]+)[名位人](?:同志|代表|委员)?")
_AND = "以及"
_DECREES = re.compile(
    r"(?:任命|免去|任免事项|任免名单)[^。]{0,200}$|(?:任命|免去)："
)  # what stands in such a list is a name
APPOINTS = re.compile(r"决定|任命|免去|罢免|终止|撤销|取消|选举|补选|增选|增补|递补|推选|推举|当选|聘请|聘任|特聘")
_BANS = re.compile("(?:撤销|取消|终止|罢免|免去)(?:[\u4e00-\u9fff·]{2,8}、)+$")
_NAMED_TOO = re.compile("[\u4e00-\u9fff]{2,4}(?:任|为)[\u4e00-\u9fff]{2,14}[长书记任席理事][，；]")  # 甲任院长，乙、丙为副院长
_TITLED_BY = re.compile("(?:同志|院士|教授|研究员|博士|老师|先生|女士)?(?:被|[兼担所]任)?$")
_ADDRESSED = ("", "同志", "先生", "女士", "被", "院士", "教授", "研究员", "博士", "老师", "同学", "二人", "两人", "三人")
_PRONOUNS = tuple("他她它我你咱这那其各每本该此个某")  # 终止个别代表的代表资格
_NO_LAST = frozenset("起我您")
_WHY = re.compile("因[^，。；]{2,12}?(?=辞去)")  # 同意某某因工作调动辞去
_WHY_BEFORE = re.compile("因(?:工作|个人|身体|年龄|健康|岗位|职务|退休|调|组织|任期|另有)[^，。；]{0,10}$")
_FURTHEST_HEADING = 400  # code points from the heading of a list to an item of it
_FRAMES = (("卸免", "的"), ("卸免", "同志"), ("接受", "辞去"), ("接受", "请辞"), ("同意", "辞去"), ("免去", "的"), ("免去", "同志"), ("罢免", "的"), ("终止", "的"), ("任命", "为"), ("任命", "同志"), ("增补", "同志"))


def subjects(people: People, start: int, end: int, *, adjacent: bool) -> list[Name]:
    """The person, or the list of persons, nearest before ``end``; a name not yet known where it opens the clause.

    With ``adjacent`` nothing but a bracket may stand between the name and ``end``.
    """
    text = people.text
    spans = people.between(start, end)
    between = without_time(_BRACKETS.sub("", text[spans[-1][1] : end])) if spans and adjacent else ""
    between = "" if _SEVERAL.fullmatch(between) else between  # 林岳、某公司经理周静（女）等9人 | 当选为
    if between not in _ADDRESSED and between not in called_by_office():  # 林岳院长 | 当选为
        spans = []
    if not spans:
        return _unknown_subjects(people, start, end)
    chosen = [spans[-1]]
    titled = {holder.name.start: holder.chain.start for holder in people.holders if holder.chain.end == holder.name.start} if len(spans) > 1 else {}
    for span in reversed(spans[:-1]):
        first = titled.get(chosen[0].start, chosen[0].start)  # 县应急管理局局长甲、县消防大队教导员 | 乙任…
        if _BRACKETS.sub("", text[span.end : first]) not in ("、", "和"):
            break
        chosen.insert(0, span)
    return [*_listed_before(people, start, chosen[0][0]), *(Name(a, b, name, 3) for a, b, name in chosen)]


def _unknown_subjects(people: People, start: int, end: int) -> list[Name]:
    counted = _COUNTED.search(people.text, max(start, end - 14), end)  # 甲、乙等5名同志为, 甲（女）为
    end = counted.start() if counted else before_time(people.text, start, end)
    last = _unknown_subject(people, start, end)
    return [*_listed_before(people, start, last[0].start), *last] if last else []


def _listed_before(people: People, start: int, end: int) -> list[Name]:
    """甲、乙 before 丙为…: in a sentence that appoints, what stands in the list is a name."""
    text = people.text
    names: list[Name] = []
    decided = APPOINTS.search(text, start, end) is not None or _opens_item(text, start) or _NAMED_TOO.search(text, start, end) is not None
    while text[end - 1 : end] == "、":
        bracket = text.rfind("（", max(start, end - 14), end) if text[end - 2] == "）" else -1  # 甲（女，回族）、乙为
        last = bracket if bracket >= 0 else end - 1
        begin = _opening(text, start, last, _LONGEST_LISTED)
        decided = decided or text.endswith("关于", start, begin)  # 关于甲、乙两位同志辞去
        printed = text[begin:last]
        if printed.startswith(_AND):  # 甲、乙两位同志辞去…以及丙、丁
            begin, printed = begin + len(_AND), printed.removeprefix(_AND)
        word = "".join(printed.split())
        dotted = len(word) > 4 and any(dot in word for dot in DOTS)
        if not dotted and (not 2 <= len(word) <= 4 or not all(map(is_han, word)) or word in not_names()):
            break
        if not (decided or dotted) and not (begin == start and surname_at(word, 0) and len(word) < 4 and not is_word(word)):
            break
        names.insert(0, Name(begin, last, word, 3))
        end = begin
    for name in names:
        people.add(name, "people/appointed")
    return names


def _opening(text: str, start: int, end: int, reach: int) -> int:
    """Where what may be a name before ``end`` opens; if nothing opens it within ``reach``, it is too long to be one."""
    first = max(start, end - reach)
    opening = max([first, *(found.end() for found in _BEFORE_SUBJECT.finditer(text, first, end))])
    while text[opening : opening + 1].isspace():  # the indentation of a line
        opening += 1
    return opening


def _unknown_subject(people: People, start: int, end: int) -> list[Name]:
    """A name before a verb of appointment: at the clause's head, or behind 任命, 大学生 and the like."""
    text = people.text
    why = _WHY_BEFORE.search(text, start, end)
    end = why.start() if why else end
    titled_by = _TITLED_BY.search(text, start, end)
    end = titled_by.start() if titled_by else end
    end -= next((n for n in (3, 2) if text[end - n : end] in called_by_office() and surname_at(text, end - n - 3) | surname_at(text, end - n - 2)), 0)  # 林岳院长 | 当选为; 免去林岳同志兼任的…职务
    opening = _opening(text, start, end, _FURTHEST_NAME)
    opening += text[opening : opening + 1] == "以" and end - opening > 2  # 以 | 林岳 | 为组长
    name = name_at(text, opening)
    framed = _framed(text, opening, end) or _in_ban(text, start, opening) or _opens_item(text, opening) or _goes_on_electing(text, start, opening, end)  # 免去巩固的…职务
    if name is None or name.end != end:
        word = "".join(text[opening:end].split())
        if word[:1] in _PRONOUNS or not 2 <= len(word) <= 4 or not all(map(is_han, word)):  # 他都要 | 为
            return []
        if not (framed or _listed_as_name(text, start, opening, word) or _may_be_name(word)):
            return []
        name = Name(opening, end, word, 3)
    if not framed and (name.name in not_names() or name.name[-1] in _NO_LAST or name.name[:2] in not_names() or (len(name.name) > 3 and dictionary_tag(name.name)[:1] in _IDIOMS)):  # 同月起 | 任, 这是我 | 担任, 真心实意 | 为
        return []
    people.add(name, "people/appointed")
    return [name]


_IDIOMS = ("i", "l", "d", "v")


def _in_ban(text: str, start: int, opening: int) -> bool:
    """撤销林岳、党建宝…委员资格: the last of a list right behind the verb, whatever word it opens with."""
    return text.endswith("、", 0, opening) and _BANS.search(text, start, opening) is not None


def _listed_as_name(text: str, start: int, opening: int, word: str) -> bool:
    """Whether the word at ``opening``, in a sentence from ``start`` on, stands in a list of the appointed."""
    before = text[opening - 1 : opening]
    if before in "：；" and (_DECREES.search(text, start, opening) or (surname_at(word, 0) and len(word) < 4)):  # 研究了干部事项：尚善任…
        return True
    decided = before == "、" and (APPOINTS.search(text, start, opening) is not None or _opens_item(text, start))
    return surname_at(word, 0) > 0 and (decided or _decreed(text, start, opening))  # 免去滕立新的…职务, 补选王一、成功为…


def _opens_item(text: str, position: int) -> bool:
    """True at the head of a line in a list of appointments (决定任命：…), whatever the list's items end in."""
    above = text[max(0, position - _FURTHEST_HEADING) : position].rstrip(" \u3000")
    return above.endswith(("：\n", "；\n")) or (above.endswith("\n") and _DECREES.search(above) is not None)


def _framed(text: str, start: int, end: int) -> bool:
    """True for what stands between 接受 and 辞去, 免去 and 的: nothing but a name does."""
    why = _WHY.match(text, end)
    end = why.end() if why else end
    return any(text.endswith(verb, 0, start) and text.startswith(after, end) for verb, after in _FRAMES)


def _goes_on_electing(text: str, start: int, opening: int, end: int) -> bool:
    """选举林岳为主任，申明亮为院长: a surname and two characters between the mark and 为, whatever word they open with."""
    shaped = is_plain_name(text[opening:end]) and text.startswith("为", end) and not is_word(text[opening:end])
    return shaped and text[opening - 1] == "，" and APPOINTS.search(text, start, opening) is not None


def _decreed(text: str, start: int, end: int) -> bool:
    return text.endswith(("任命", "免去", "卸免", "任命了", "免去了", "接受了", "接受", "补选", "增选"), start, end)


def _may_be_name(word: str) -> bool:
    return bound_at(word, 0) < 2 and is_proper(word)

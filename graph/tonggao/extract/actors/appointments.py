"""Appointments: the verb names the post after the person (甲任书记), or a notice tells a career line by line."""

import re
from collections.abc import Mapping, Sequence

from tonggao.extract.actors.careers import (
    before_time,
    former,
    goes_on,
    has_died,
    named_after,
    post_left,
    spell_ends_here,
    spell_is_over,
    told_of,
    without_time,
)
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.founded_groups import heads_group
from tonggao.extract.actors.taken_offices import taken_by
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name, bound_at, is_han
from tonggao.language.name_words import called_by_office, is_plain_name, not_names, surname_at
from tonggao.language.names import name_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_proper, is_word

# 任, 当选为 and the like name the post after the person.
_APPOINT = re.compile(
    r"(?:同志)?(?P<adverb>此前|之前|先前|曾|曾经|先后|历|现|已|续|仍|并|同时|还|又|接替[\u4e00-\u9fff·]{2,10}?)*被?"
    r"(?P<verb>不再担任|不再兼?任|不再兼?|辞去|卸任|原任|时任|当选为?|连任|选举为|选为|推举为|推选为|任命为|聘任为|特聘为|聘为|增补为|补选为|提拔为|出任|兼任|接任|担任|代理|履新|(?<=[\u4e00-\u9fff])是|(?<=同志)系|就任|保留|继续担任|留任|续任|晋升为|升为|转任|调任|升任|改任|提任|任|为)：?$"
)
# 免去甲的某职务, 免去甲同志某职务, 解聘甲某职务, 任命甲为某职务，免去其另一职务
_DISMISSED = re.compile(
    r"的$|(?<=[\u4e00-\u9fff]{2})同志$|(?<=[免卸][去免])其$|(?:(?<=(?:免去|解聘|免除|撤销|罢免|卸免)[\u4e00-\u9fff]{2})|(?<=(?:免去|解聘|免除|撤销|罢免|卸免)[\u4e00-\u9fff]{3}))$"
)
_APPOINTED_BARE = re.compile("(?:任命|聘任|委任)(?P<who>[\u4e00-\u9fff]{2,3}(?<![为的任志]))$")
_DISMISSED_COMRADE = re.compile("(?:免去|解聘|免除|撤销)[\u4e00-\u9fff]{2,4}同志(?:的|所任|兼任的)?$")
_CAREER = re.compile("(?:先后|历|曾)(?:担)?任[^。；，、]{2,24}[，、][^。；，、]{0,12}$")
_DUTIES = ("职务", "的职务", "等职务", "一职", "之职")
_DUTIES_LATER = re.compile("(?:及|和|以及|，|、)[^，。；任为]{2,40}(?:、[^，。；任为]{2,12})*职务")  # 的某集团董事长及另一集团总经理职务
_EARLIER = re.compile("(?:此前|之前|先前)[他她其]?$")
_LOOSE = ("时任", "曾任", "历任", "原任", "现任", "拟任")
_ENDS = frozenset(("不再担任", "不再兼任", "不再任", "不再兼", "不再", "辞去", "卸任", "原任", "时任"))
_PAST = ("此前", "之前", "先前", "先后", "曾", "历")
_ADJACENT = frozenset(
    ("辞去", "任", "为", "是", "履新", "就任", "晋升为", "升为", "代理", "担任", "出任", "兼任", "接任", "当选", "当选为", "选为", "选举为", "连任", "推举为", "推选为", "任命为", "聘任为", "特聘为", "聘为", "增补为", "补选为", "提拔为")
)
# 责任, 信任, 上任 …: 任 appoints nobody; 成为, 身为, 可为: nor does 为.
_NO_APPOINTMENT = re.compile(r"[责信上就离选聘]任$|[认成作称因以身可]为$")
_DECISIONS = ("决定", "通知", "命令", "任命", "批复")  # 关于林岳同志任某某书记的决定
_BRACKETS = re.compile(r"（[^（）]*）")
_BEFORE_SUBJECT = re.compile(
    r"[，；：、。\n]|(?:任命|免去|卸免|接受|选举|推选|决定|提名|大学生|同意|聘请|聘任|撤销|补选|增选|增补|递补|推举|罢免|聘|任用|选派|委派|指派)(?:出|产生)?了?"
    r"|当选的|关于|去世的|已故|(?<![自理缘事因经])由"
)
_SENTENCE = 2000  # code points of a sentence before a post in which its holder is looked for
_BEFORE = 200  # of these, in which the verb and what is said of it stand
_FURTHEST_NAME = 40  # from where it opens to the verb
_LONGEST_LISTED = 16  # of a list, blanks and all
_LONGEST_SUBJECT = 16  # 林岳（女，回族）同志 before 是
_NAMES_CANDIDATES = re.compile(r"提名|推荐|拟任命|建议")


def appointed(people: People, chain: Chain, held: Mapping[int, Sequence[Name]]) -> list[Holder]:
    """甲任…书记, 乙不再担任…职务, 结合时任…书记期间: the person stands before the verb, or earlier in the sentence.

    ``held``: who stands by a chain of titles, by where it starts.
    """
    if taken := taken_by(people, chain):
        return taken
    text = people.text
    furthest = max(0, chain.start - _SENTENCE)
    sentence = max(furthest, *(text.rfind(mark, furthest, chain.start) + 1 for mark in "。！？\n"))
    before = text[max(sentence, chain.start - _BEFORE) : chain.start]
    if (framed := _framed_holders(people, chain, sentence, before)) is not None:
        return framed
    verb = _APPOINT.search(before)
    if verb is None and (opened := _CAREER.search(before)) is not None and not people.between(chain.start - len(opened.group()), chain.start):
        end = chain.start - len(opened.group())  # 先后任某局学员，某组组长: the first is no office
        return [Holder(name, former(chain)) for name in told_of(people, sentence, end)]
    if verb is None and chain.titles[0].when == "ordinal" and text.startswith("的", chain.end):
        named = named_after(people, chain.end + 1)  # 新当选某会会长的甲
        return [Holder(named, chain)] if named else []
    if verb is None and not text.startswith(_LOOSE, chain.start):
        return []
    if text.startswith("的", chain.end) and not text.startswith(_DECISIONS, chain.end + 1) and not heads_group(text, chain.end):  # 曾任…副书记的省农业农村厅副厅长甲
        named = named_after(people, chain.end + 1) if verb else None  # 履新某省副省长的甲
        if named and verb:
            return [Holder(named, former(chain) if _is_over(verb) else chain)]
        return [Holder(name, chain) for name in held.get(chain.end + 1, ())]
    if verb is None:
        names = _subjects(people, sentence, chain.start, adjacent=False) or told_of(people, sentence, chain.start)
        return [Holder(name, chain) for name in names]
    succeeds = "接替" in verb.group() and text.startswith("后", chain.end)
    honoured = verb["verb"] == "为" and _HONOURS.match(text, chain.end)
    if _NO_APPOINTMENT.search(before) or _is_proposal(before, verb) or succeeds or honoured or _is_of_nobody(people, verb, chain, sentence):
        return []
    if verb["verb"] == "升为" and _APPOINTS.search(before, 0, verb.start()):  # 选举甲、周东升 | 为副县长
        end_of_name = verb.start() + 1
        verb = _APPOINT.search(before, end_of_name) or verb
    if _is_over(verb) or (text.startswith(_DUTIES, chain.end) and text.find("免去", sentence, chain.start) >= 0):
        chain = former(chain)
    end, told_on = chain.start - len(verb.group()), goes_on(before, verb.start())
    adjacent = verb["verb"] in _ADJACENT and not verb["adverb"] and not told_on
    names = _subjects(people, sentence, end, adjacent=adjacent)
    if spell_is_over(before, verb.start()) or _EARLIER.search(before, 0, verb.start()) or ((told_on or not names) and spell_ends_here(text, chain.end)):
        chain = former(chain)
    holders = names or ([] if verb["verb"] == "是" else told_of(people, sentence, end))
    return [Holder(name, former(chain) if has_died(text, name.name) else chain) for name in holders]


def _framed_holders(people: People, chain: Chain, sentence: int, before: str) -> list[Holder] | None:
    """Who is told of by other words than a verb of appointment: 免去甲的某职务, 由某职转任, 甲作为某职，表示; None without such words."""
    text = people.text
    bare = text[chain.end : chain.end + 1] in ("；", "。", "\n", "") and _DISMISSED_COMRADE.search(before)  # 免去甲同志某公司总经理；
    if (bare or text.startswith(_DUTIES, chain.end) or _DUTIES_LATER.match(text, chain.end)) and (linked := _DISMISSED.search(before)):
        end = chain.start - len(linked.group())
        names = _subjects(people, sentence, end, adjacent=not linked.group().endswith("其"))
        return [Holder(name, former(chain)) for name in names]
    if named := _APPOINTED_BARE.search(before):  # 任命甲某矿矿长
        return [Holder(name, chain) for name in _subjects(people, sentence, chain.start, adjacent=True)] if surname_at(named["who"], 0) else None
    if left := post_left(text, chain):  # 由某职转任某职
        return [Holder(name, former(chain)) for name in _subjects(people, sentence, left, adjacent=True)]
    if before.endswith("作为") and text.startswith("，", chain.end) and chain.titles[0].body:  # 甲作为集团总经理，表示
        return [Holder(name, chain) for name in _subjects(people, sentence, chain.start - 2, adjacent=True)]
    return None


_HONOURS = re.compile("等?(?:代表|个人|单位)?(?:授[牌旗予]|颁|献花|送|佩戴|点赞|鼓掌|揭牌|发放|祝贺|解读|介绍|讲)")  # 先后为商会会长授牌


def _is_of_nobody(people: People, verb: re.Match[str], chain: Chain, sentence: int) -> bool:
    """是 behind nobody already known: 主角不光是农民."""
    end = chain.start - len(verb.group())
    return verb["verb"] == "是" and not people.between(max(sentence, end - _LONGEST_SUBJECT), end)


def _is_over(verb: re.Match[str]) -> bool:
    return verb["verb"] in _ENDS or verb.group().removeprefix("同志").lstrip("还又并").startswith(_PAST)


def _is_proposal(before: str, verb: re.Match[str]) -> bool:
    """提名某某为…人选: proposed, not appointed."""
    clause = max(before.rfind(mark, 0, verb.start()) for mark in "，；：")
    proposed = _NAMES_CANDIDATES.search(before, clause + 1)
    return verb["verb"] == "为" and proposed is not None and not _APPOINTS.search(before, proposed.end())


def _subjects(people: People, start: int, end: int, *, adjacent: bool) -> list[Name]:
    """The person, or the list of persons, nearest before ``end``; a name not yet known where it opens the clause.

    With ``adjacent`` nothing but a bracket may stand between the name and ``end``.
    """
    text = people.text
    spans = people.between(start, end)
    between = without_time(_BRACKETS.sub("", text[spans[-1][1] : end])) if spans and adjacent else ""
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


_COUNTED = re.compile(
    r"(?:等(?:[0-9]+|[一二三四五六七八九十两]+)|(?:[0-9]+|[一二三四五六七八九十两]+)(?=[名位人]))(?:名|位|人)?(?:同志|代表|委员|院士|教授|专家|先生|女士|老师)?$|等(?:同志|教授|院士|专家)?$|（[^（）]{1,12}）$"
)


def _unknown_subjects(people: People, start: int, end: int) -> list[Name]:
    counted = _COUNTED.search(people.text, max(start, end - 14), end)  # 甲、乙等5名同志为, 甲（女）为
    end = counted.start() if counted else before_time(people.text, start, end)
    last = _unknown_subject(people, start, end)
    return [*_listed_before(people, start, last[0].start), *last] if last else []


def _listed_before(people: People, start: int, end: int) -> list[Name]:
    """甲、乙 before 丙为…: in a sentence that appoints, what stands in the list is a name."""
    text = people.text
    names: list[Name] = []
    decided = _APPOINTS.search(text, start, end) is not None or _opens_item(text, start) or _NAMED_TOO.search(text, start, end) is not None
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


_AND = "以及"


def _opening(text: str, start: int, end: int, reach: int) -> int:
    """Where what may be a name before ``end`` opens; if nothing opens it within ``reach``, it is too long to be one."""
    first = max(start, end - reach)
    opening = max([first, *(found.end() for found in _BEFORE_SUBJECT.finditer(text, first, end))])
    while text[opening : opening + 1].isspace():  # the indentation of a line
        opening += 1
    return opening


_DECREES = re.compile(
    r"(?:任命|免去|任免事项|任免名单)[^。]{0,200}$|(?:任命|免去)："
)  # what stands in such a list is a name
_APPOINTS = re.compile(r"决定|任命|免去|选举|补选|增选|增补|递补|推选|推举|当选|聘请|聘任|特聘")
_NAMED_TOO = re.compile("[\u4e00-\u9fff]{2,4}(?:任|为)[\u4e00-\u9fff]{2,14}[长书记任席理事][，；]")  # 甲任院长，乙、丙为副院长


def _unknown_subject(people: People, start: int, end: int) -> list[Name]:
    """A name before a verb of appointment: at the clause's head, or behind 任命, 大学生 and the like."""
    text = people.text
    titled_by = _TITLED_BY.search(text, start, end)
    end = titled_by.start() if titled_by else end
    end -= next((n for n in (3, 2) if text[end - n : end] in called_by_office() and surname_at(text, end - n - 3) | surname_at(text, end - n - 2)), 0)  # 林岳院长 | 当选为; 免去林岳同志兼任的…职务
    opening = _opening(text, start, end, _FURTHEST_NAME)
    opening += text[opening : opening + 1] == "以" and end - opening > 2  # 以 | 林岳 | 为组长
    name = name_at(text, opening)
    framed = _framed(text, opening, end) or _opens_item(text, opening) or _goes_on_electing(text, start, opening, end)  # 免去巩固的…职务
    if name is None or name.end != end:
        word = "".join(text[opening:end].split())
        if word[:1] in _PRONOUNS or not 2 <= len(word) <= 4 or not all(map(is_han, word)):  # 他都要 | 为
            return []
        if not (framed or _listed_as_name(text, start, opening, word) or _may_be_name(word)):
            return []
        name = Name(opening, end, word, 3)
    if not framed and (name.name in not_names() or name.name[-1] in _NO_LAST or name.name[:2] in not_names()):  # 同月起 | 任, 这是我 | 担任
        return []
    people.add(name, "people/appointed")
    return [name]


def _listed_as_name(text: str, start: int, opening: int, word: str) -> bool:
    """Whether the word at ``opening``, in a sentence from ``start`` on, stands in a list of the appointed."""
    before = text[opening - 1 : opening]
    if before in "：；" and (_DECREES.search(text, start, opening) or (surname_at(word, 0) and len(word) < 4)):  # 研究了干部事项：尚善任…
        return True
    decided = before == "、" and (_APPOINTS.search(text, start, opening) is not None or _opens_item(text, start))
    return surname_at(word, 0) > 0 and (decided or _decreed(text, start, opening))  # 免去滕立新的…职务, 补选王一、成功为…


_TITLED_BY = re.compile("(?:同志|院士|教授|研究员|博士|老师|先生|女士)?(?:被|[兼担所]任)?$")
_ADDRESSED = ("", "同志", "先生", "女士", "被", "院士", "教授", "研究员", "博士", "老师", "同学", "二人", "两人", "三人")
_PRONOUNS = tuple("他她它我你咱这那其各每本该此")


_NO_LAST = frozenset("起我您")


def _opens_item(text: str, position: int) -> bool:
    """True at the head of a line in a list of appointments (决定任命：…), whatever the list's items end in."""
    above = text[max(0, position - _FURTHEST_HEADING) : position].rstrip(" \u3000")
    return above.endswith(("：\n", "；\n")) or (above.endswith("\n") and _DECREES.search(above) is not None)


_WHY = re.compile("因[^，。；]{2,12}?(?=辞去)")  # 同意某某因工作调动辞去


def _framed(text: str, start: int, end: int) -> bool:
    """True for what stands between 接受 and 辞去, 免去 and 的: nothing but a name does."""
    why = _WHY.match(text, end)
    end = why.end() if why else end
    return any(text.endswith(verb, 0, start) and text.startswith(after, end) for verb, after in _FRAMES)


def _goes_on_electing(text: str, start: int, opening: int, end: int) -> bool:
    """选举林岳为主任，申明亮为院长: a surname and two characters between the mark and 为, whatever word they open with."""
    shaped = is_plain_name(text[opening:end]) and text.startswith("为", end) and not is_word(text[opening:end])
    return shaped and text[opening - 1] == "，" and _APPOINTS.search(text, start, opening) is not None


_FURTHEST_HEADING = 400  # code points from the heading of a list to an item of it
_FRAMES = (("卸免", "的"), ("卸免", "同志"), ("接受", "辞去"), ("同意", "辞去"), ("免去", "的"), ("免去", "同志"), ("任命", "为"))


def _decreed(text: str, start: int, end: int) -> bool:
    return text.endswith(("任命", "免去", "卸免", "任命了", "免去了", "接受了", "接受", "补选", "增选"), start, end)


def _may_be_name(word: str) -> bool:
    return bound_at(word, 0) < 2 and is_proper(word)

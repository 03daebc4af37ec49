"""Names that stand without a title: with dots, before 同志; later mentions."""

import re
from bisect import bisect_right

from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import (
    DOTS,
    THINGS,
    dotted_at,
    dotted_start,
    transliterated_share,
)
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, bound_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS
from tonggao.language.name_words import not_names, surname_at
from tonggao.language.names_before import tagged_name_before
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.word_tags import is_proper, is_word

# 林岳思想: the name of an idea, a body or a prize that holds a person's name does not mention him.
_IDEA = re.compile(
    r"[^，。；：、！？“”\n（）《》了着过地把将就]{0,16}?(?:思想|理论|精神|主义|纪念馆|故居|基金会|(?<![夸褒嘉获颁授得领受评开抽发])奖)"
    r"|[^，。；：、！？“”\n（）《》来到去在]{0,4}?(?:街道|大道|小区|村|路)"
)
PERSON_AFTER = re.compile(
    r"(?:同志|总书记|主席|书记|总理|委员长|在|对|同|向|关于|就|强调|指出|表示|主持|出席|会见|的)"
)


def read_dotted(people: People, title_ends: frozenset[int]) -> None:
    """Foreign and minority names with dots, wherever they stand."""
    text = people.text
    if not any(dot in text for dot in DOTS):
        return
    ends = [0, *sorted(title_ends)]
    houses = [text[start:end] for start, end in people.bodies.items() if any(dot in text[start:end] for dot in DOTS)]  # 埃克森·美孚公司
    for dot in (dot for dot in DOTS if dot in text):
        position = text.find(dot)
        while position >= 0:
            start = dotted_start(text, position, ends[bisect_right(ends, position) - 1])
            name = dotted_at(text, start) if start < position else None
            if name is not None and not people.holds(position) and _stands_alone(text, name) and not any(house.partition(name.name)[2].startswith(THINGS) for house in houses):
                people.add(name, "people/dotted")
            position = text.find(dot, (name.end if name else position) + 1)


def _stands_alone(text: str, name: Name) -> bool:
    foreign = transliterated_share(name.name) >= 0.7
    thing = text.startswith(THINGS, name.end) or text.startswith("”号", name.end)  # a ship's, a school's, a hospital's name
    return foreign and not thing and not _IDEA.match(text, name.end) and not in_title_marks(text, name.start)


def in_title_marks(text: str, position: int) -> bool:
    return text.rfind("《", 0, position) > text.rfind("》", 0, position)


_RESUME = re.compile(
    r"(?:^|(?<=[\n：；。]))[ \u3000]*((?:[\u4e00-\u9fff·]{2,12}?|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]))"
    r"(?:同志)?，(?:[男女]，|现任[^。；\n]{4,60}(?:拟任|拟提名|提名)|[\u4e00-\u9fff]{1,5}族，|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:出?生|[\u4e00-\u9fff]{0,8}出生))",
    re.M,
)
_OF_LIVES = ("，男，", "，女，", "族，", "月生", "出生", "，现任")


def read_resumes(people: People) -> None:
    """方　糖，女，汉族，…: how a notice before an appointment introduces those it is about."""
    if not any(words in people.text for words in _OF_LIVES):
        return
    for match in _RESUME.finditer(people.text):
        printed = match.group(1)
        name = Name(match.start(1), match.end(1), re.sub(r"\s", "", printed), PUNCTUATION_BOUND)
        if name.name.endswith("族") or name.name in not_names():  # 汉族，1954年10月生: whose life it is stands above
            continue
        people.add(name, "people/resume")
        people.introduced.append(name)


_ADDRESSED = ("先生", "女士", "小姐")


def read_before_comrade(people: People) -> None:
    """Names before 先生, 女士 and 小姐, then before 同志: one rule, whichever way of address it is."""
    text = people.text
    for address in _ADDRESSED:
        position = text.find(address)
        while position >= 0:
            name = tagged_name_before(text, position)
            if name is not None and text[position + 2 : position + 3] != "们" and not people.covers(name.start, name.end) and not in_title_marks(text, position):
                people.add(name, "people/before-comrade")
            position = text.find(address, position + 2)
    position = text.find("同志")
    while position >= 0:
        name = _compound_comrade(text, position) or _dismissed_comrade(text, position) or _comrade_of_parts(text, position) or tagged_name_before(text, position) or _appointed_comrade(text, position)
        inside = name is not None and people.holds_within(name.start)  # 督导组组长李 | 天恩同志
        if name is not None and not inside and text[position + 2 : position + 3] != "们":
            people.add(name, "people/before-comrade")
            if (beside := _beside_comrade(text, name.start)) is not None:
                people.add(beside, "people/before-comrade")
        position = text.find("同志", position + 2)
    position = text.find("同学")
    while position >= 0:
        if name := _classmate(text, position):
            people.add(name, "people/before-comrade")
        position = text.find("同学", position + 2)


_LEADS_TO_COMRADES = tuple("向对与和同请由习给")


def _beside_comrade(text: str, start: int) -> Name | None:
    """沈文岳 of 向沈文岳、史沐春同志学习: who is listed before the one whom 同志 follows."""
    if text[start - 1 : start] != "、":
        return None
    for size in (3, 2):
        word, edge = text[start - 1 - size : start - 1], text[start - 2 - size : start - 1 - size] or "。"
        led = not is_han(edge) or edge in _LEADS_TO_COMRADES
        if led and len(word) == size and surname_at(word, 0) == 1 and all(map(is_han, word)) and word not in not_names() and not is_word(word):
            return Name(start - 1 - size, start - 1, word, PUNCTUATION_BOUND)
    return None


_OF_CLASS = frozenset("级班系院业生表的")
_NO_STUDENT = re.compile("[级班届生校院系期]$|[高初大研][一二三四五六]新?$")


def _classmate(text: str, position: int) -> Name | None:
    """检验系甲同学, 2016级乙同学, 学生代表丙同学: between the class and 同学 stands a name."""
    for size in (3, 2):
        word = text[max(0, position - size) : position]
        of_class = text[position - size - 1 : position - size] in _OF_CLASS and len(word) == size
        if of_class and surname_at(word, 0) and not _NO_STUDENT.search(word) and word not in not_names() and not is_word(word):
            return Name(position - size, position, word, PUNCTUATION_BOUND)
    return None


def _compound_comrade(text: str, end: int) -> Name | None:
    """诸葛文渊 of 诸葛文渊同志任…, of which 文渊 would be a name, too: with its surname of two characters, behind an edge."""
    for size in (4, 3):
        word, edge = text[max(0, end - size) : end], text[end - size - 1 : end - size] or "。"
        if len(word) == size and surname_at(word, 0) == 2 and all(map(is_han, word)) and (not is_han(edge) or edge in _LEADS_TO_COMRADES or edge in "命去任选"):
            return Name(end - size, end, word, PUNCTUATION_BOUND)
    return None


_DECREED = re.compile("(?:免去|任命|聘任|解聘|撤销|罢免|免除|接受)了?([\u4e00-\u9fff]{2,3})$")


def _dismissed_comrade(text: str, position: int) -> Name | None:
    """免去江弘道同志…职务: all that stands between, though 去江 reads like another word."""
    found = _DECREED.search(text, max(0, position - 6), position)
    return Name(found.start(1), position, found[1], PUNCTUATION_BOUND) if found and surname_at(found[1], 0) and found[1] not in not_names() else None


def _comrade_of_parts(text: str, end: int) -> Name | None:
    """尼玛加 of 向尼玛加同志学习: a Tibetan, Mongolian or other such name behind an edge."""
    for start in range(max(0, end - _LONGEST_OF_PARTS), end - 1):
        edge = text[start - 1 : start] or "。"
        if (not is_han(edge) or edge in _LEADS_TO_COMRADES) and (name := name_of_parts(text, start)) is not None and name.end == end and not is_word(name.name):
            return name
    return None


_LONGEST_OF_PARTS = 8  # code points


_COMRADE_APPOINTED = re.compile(r"同志(?:不再|拟?任|担任|兼任|的[^，。；]{2,30}职务|因病|因公|生于|出生|逝世|病逝|生前|的?遗体|的?一生)")
_CLAUSE_WORD = re.compile(r"(?:^|(?<=[，。；：\n去命于]))([\u4e00-\u9fff]{2,6})$")


def _appointed_comrade(text: str, position: int) -> Name | None:
    """阿木古郎同志不再担任: between a clause's head and such words stands a name, of whatever people."""
    if not _COMRADE_APPOINTED.match(text, position):
        return None
    found = _CLAUSE_WORD.search(text, max(0, position - 8), position)
    if found is None:
        return None
    word = found.group(1)
    led_in = word[0] in LIKE_PREPOSITIONS and len(word) == _LONGEST_NAME  # 对 | 方志舟
    word = word[led_in:]
    han = surname_at(word, 0) > 0 and len(word) < 4 and word not in not_names()
    leaves = text.startswith("不再", position + 2) and len(word) in (2, 3) and word not in not_names() and not word.startswith(_SOME)
    han = han or leaves  # 春来同志不再担任
    if not han and (is_word(word) or not is_proper(word)):
        return None
    return Name(found.start(1) + led_in, position, word, PUNCTUATION_BOUND)


_SOME = tuple("上述 以上 有关 相关 部分 个别 有的 原 该 其他 这 那 两位 三位 几位 多位 各 老 一些 不少 所有".split())
_LONGEST_NAME = 4
_CHOOSES = ("选举", "推选", "任命", "聘任", "免去", "增补")
_CHOSEN = re.compile("为|担任|的")
_OF_PERSONS = ("一行", "先生", "女士", "同志", "书记", "主席", "主任", "院士", "教授")  # 会见了高山一行: no mountain
_RECEIVES = ("会见", "会见了", "会晤", "会晤了", "看望", "看望了", "接见", "接见了", "拜会", "拜会了", "拜访", "拜访了", "陪同", "带领", "率领", "委托", "当选", "祝贺")
_DEALS = re.compile(
    "(?:就(?![是业要会能像在此])|[与和同](?!时)[^，。；：]{0,20}(?:长|书记|主任|主席|经理|代表|总监|教授|总裁))[^，。；]{0,50}(?:作|做|提出|进行|签|座谈|交|共同|分别)"
    "|从[^，。；：]{1,12}(?:方面|角度|层面)[^，。；]{0,20}(?:作|做|提出|进行|介绍|谈)|对[^，。；：]{2,30}(?:提出|作了?|做了?|进行了?)(?:[^，。；：]{0,8}(?:要求|意见|希望|建议|部署|安排|强调|点评|说明))"
    "|[还也](?:来到|到|前往|深入|走进|实地|检查|调研|看望|走访|慰问|主持|参加|出席|要求|强调|指出|表示|希望)|向(?:大会|会议|与会)"
)
_HEARS = ("听取", "听取了")
_REPORTS = re.compile("(?:的|关于|就|对)[^，。；]{0,40}(?:汇报|介绍|报告|说明|意见|建议)")
_JOINS = tuple("和与及向同")


def read_later_mentions(people: People) -> None:
    """Every later bare mention of a name once found, unless it stands inside an idea, a longer name or a common word."""
    text = people.text
    for name in sorted(people.names, key=lambda n: (-len(n), n)):
        common = is_word(name)
        position = text.find(name)
        while position >= 0:
            span = (position, position + len(name))
            if not people.covers(*span) and _mentions(text, span, common=common, known=people.names):
                people.mark(name, *span)
            position = text.find(name, position + 1)


def _mentions(text: str, span: tuple[int, int], *, common: bool, known: dict[str, str]) -> bool:
    start, end = span
    if not PERSON_AFTER.match(text, end) and _IDEA.match(text, end) and not act_at(text, end):
        return False
    if any(dot in text[end : end + 1] or dot in text[start - 1 : start] for dot in DOTS if text[end : end + 1]):
        return False
    if not common:
        return True
    before = text[start - 1 : start]
    if _CHOSEN.match(text, end) and text.endswith(_CHOOSES, 0, start):  # 选举任重为主席
        return True
    if text.startswith(_OF_PERSONS, end) and surname_at(text[start:end], 0):
        return True
    opens = not before or not is_han(before)
    if opens and (_DEALS.match(text, end) or _addresses(text, end, known)):  # 平安就节前走访作了安排, 平安向某某汇报
        return True
    if text.endswith(_HEARS, 0, start) and _REPORTS.match(text, end):  # 听取了平安的汇报
        return True
    return (bound_at(text, end) >= 2 or text[end : end + 1] in "、，") and (
        opens or before in "和与同由向对在到让请案" or text.endswith(_RECEIVES, 0, start) or any(text.endswith(n, 0, start) for n in known)
    )


def _addresses(text: str, end: int, known: dict[str, str]) -> bool:
    """平安和高山先后发言, 平安向高山汇报: whether another name stands behind what joins the two."""
    return text[end : end + 1] in _JOINS and any(text.startswith(name, end + 1) for name in known)


_CHIEF = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[和与对向由请同给]))[\u4e00-\u9fff][总董]")


def read_chiefs(people: People) -> None:
    """宋总: the one person found whose surname it is, as those of a company call who leads it."""
    text = people.text
    for called in _CHIEF.finditer(text):
        position = called.start() + 1
        if surname_at(text, position - 1) == 1 and bound_at(text, position + 1) >= 2 and not people.holds(position):
            known = [name for name in people.names if name[0] == text[position - 1] and len(name) <= 3]
            if len(known) == 1:
                people.mark(known[0], position - 1, position)

"""Names that stand without a title: with dots, before 同志, at a clause's head before what only persons do; later mentions."""

import re
from bisect import bisect_right
from functools import cache

from tonggao.extract.actors.found_people import People
from tonggao.extract.actors.listed_names import BRACKET, is_sure, names_from
from tonggao.language.foreign_names import (
    DOTS,
    THINGS,
    dotted_at,
    dotted_start,
    is_transliteration,
    transliterated_share,
)
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, act_openers, acts, bound_at, is_han
from tonggao.language.name_words import is_country, not_names, surname_at, surname_openers
from tonggao.language.names_before import tagged_name_before
from tonggao.language.word_tags import is_proper, is_word
from tonggao.lexicon import load_lexicon

# 毛泽东思想: the name of an idea, a body or a prize holds a person's name and mentions nobody.
_IDEA = re.compile(
    r"[^，。；：、！？“”\n（）《》]{0,16}?"
    r"(?:思想|理论|精神|主义|纪念馆|故居|基金会|奖|街道|大道|小区|村|路)"
)
_PERSON_AFTER = re.compile(
    r"(?:同志|总书记|主席|书记|总理|委员长|在|对|同|向|关于|就|强调|指出|表示|主持|出席|会见|的)"
)


def read_dotted(people: People, title_ends: frozenset[int]) -> None:
    """Foreign and minority names with dots, wherever they stand."""
    text = people.text
    ends = [0, *sorted(title_ends)]
    for dot in (dot for dot in DOTS if dot in text):
        position = text.find(dot)
        while position >= 0:
            start = dotted_start(text, position, ends[bisect_right(ends, position) - 1])
            name = dotted_at(text, start) if start < position else None
            if name is not None and not people.holds(position) and _stands_alone(text, name):
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
        name = tagged_name_before(text, position) or _appointed_comrade(text, position)
        inside = name is not None and people.holds_within(name.start)  # 督导组组长李 | 天恩同志
        if name is not None and not inside and text[position + 2 : position + 3] != "们":
            people.add(name, "people/before-comrade")
        position = text.find("同志", position + 2)


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
    han = surname_at(word, 0) > 0 and len(word) < 4 and word not in not_names()
    if not han and (is_word(word) or not is_proper(word)):
        return None
    return Name(found.start(1), position, found.group(1), PUNCTUATION_BOUND)


def read_clause_heads(people: People, starts: frozenset[int]) -> None:
    """A name, or a list of names, at the head of a clause before a verb that only persons do."""
    text = people.text
    heads = [match.end() for match in _clause_head().finditer(text)]
    barren = 0
    for position in [0, *heads] if _name_like().match(text) else heads:
        if position in starts or position < barren or people.holds(position):  # 林　 | 岳先后发言
            continue
        names = names_from(text, position, starts, foreign=False)
        if not names or not one_name(names[0].name) or not shaped(names[0]):
            continue
        after = names[-1].end
        bracket = BRACKET.match(text, after)
        after = bracket.end() if bracket else after
        listed = len(names) > 1 and text.startswith(_REST, after)
        counted = _COUNTED.match(text, after) if len(names) > 1 else None  # 甲、乙、丙三位老师分别发言
        listed = listed and _group_acts(text, _after_count(text, after + 1), 9 if text[after] == "等" else _LONGEST_REST)
        listed = listed or (len(names) == 1 and is_sure(text, names[0]) and _AND_OTHERS.match(text, after) is not None)
        listed = listed or (counted is not None and _group_acts(text, counted.end(), _LONGEST_REST))
        listed = listed or (len(names) > 1 and text.startswith(_GAINED, after) and not any(n.name[-1] in _PLACE_ENDS for n in names))
        listed = listed or (len(names) > 1 and _ON_TOPIC.match(text, after) is not None)
        if len(names) == 1 and _ON_TASK.match(text, after):
            listed, names = True, [names[0]._replace(bound=PUNCTUATION_BOUND)]
        if not (listed or act_at(text, after)):
            barren = names[-1].end if len(names) > _LONG_LIST else barren  # what begins inside ends alike
            continue
        known = any(name.name in people.names for name in names)
        sure = sum(is_sure(text, name) for name in names)
        vouched = sure > 1 and 2 * sure >= len(names)  # 甲、建邦乙、丙出席: two sure names vouch for those that hold a word
        for name in names:
            if people.ends_another(name.name) or _is_town(text, name.name):
                continue
            if known or ((vouched or is_sure(text, name)) and not _is_side(name.name)):
                people.add(name, "people/clause-head")


def _is_town(text: str, name: str) -> bool:
    """石盘镇 where the text has 石盘镇党委."""
    return name[-1] in _PLACE_ENDS and any(name + body in text for body in _TOWN_BODIES)


_TOWN_BODIES = ("党委", "政府", "人民政府", "委", "人大", "纪委", "镇长", "乡长", "组织", "举行", "召开")


@cache
def _name_like() -> re.Pattern[str]:
    """A surname, and two to five characters on something that may follow a name: what is read further for a name.

    One to four characters on, a list, a bracket or an act follows it, unless it is padded or has dots.
    """
    first = "".join(sorted(surname_openers()))
    after = re.escape("".join(sorted(act_openers() | set("、，（等和就围对结针 \u3000" + DOTS))))
    doing = f"(?:(?=[{''.join(sorted(act_openers()))}])(?:{'|'.join(acts())})|{_ON_TASK.pattern})"
    shaped = rf"[\s\S]{{0,3}}?(?:[、和（ \u3000]|{doing})|[ \u3000]|[\s\S]{{0,8}}?[{DOTS}—–-]"
    return re.compile(rf"(?=[{first}][\s\S]{{1,4}}?[{after}])[{first}](?:{shaped})")


@cache
def _clause_head() -> re.Pattern[str]:
    """The mark before a clause that begins like a name. It is consumed: a search for it is faster than looking back."""
    return re.compile(rf"[。；，：！？\n \u3000”](?={_name_like().pattern})")


_ON_TOPIC = re.compile("(?:围绕|就|结合|针对)[^，。；\n]{1,60}?(?:发言|讲话|汇报|表态|剖析|发表)")  # 甲、乙围绕某事作了发言
# 林岳就下步工作提出要求: who takes a subject and speaks of it.
_ON_TASK = re.compile("(?:就|围绕|针对|结合|对)(?=[^，。；：\n]{2,40}?(?:提出(?:了)?[^，。；：、的]{0,6}(?:要求|意见|建议|希望)|[作做](?:出)?了[^，。；：、]{0,8}(?:发言|讲话|汇报|表态|部署|安排|强调|说明|报告|点评|解读|总结)))")
_AND_OTHERS = re.compile("等(?:[0-9一二三四五六七八九十]{1,3}(?:位|名))?(?:领导|同志|市领导|区领导|县领导|省领导|校领导)?(?:参加|出席|陪同|列席|一同|随同)")  # 何志强等参加活动
_GAINED = ("被评为", "被授予", "被聘为", "被选为", "被命名为", "被推选", "被表彰", "荣获", "荣立", "获评", "当选", "入选", "受到表彰", "获得", "获")
_PLACE_ENDS = frozenset("村镇乡县市区州省街路组厂矿站队校院店")
_COUNTED = re.compile("[两二三四五六七八九十][位名](?!候选)")
_CHOOSES = ("选举", "推选", "任命", "聘任", "免去", "增补")
_CHOSEN = re.compile("为|担任|的")
_SENTENCE_ENDS = frozenset("。；\n\u3000")
_DEALS = re.compile("(?:就(?![是业要会能像在此])|[与同和](?!时)[^，。；：]{0,20}(?:长|书记|主任|主席|经理|代表|总监|教授|总裁))[^，。；]{0,50}(?:作|做|提出|进行|签|座谈|交|共同|分别)")
_FIGURES = re.compile("[0-9]{1,3}(?:余|多)?[位名]")
_LONG_LIST = 8  # names: shorter lists are read again from each of theirs
_REST = ("等", "和", "及")
_LONGEST_REST = 24  # 和某某领导小组成员 before 出席


def _after_count(text: str, position: int) -> int:
    """Where 5位 of 等5位企业家 ends: a count in figures is no word of the group."""
    counted = _FIGURES.match(text, position)
    return counted.end() if counted else position


def _group_acts(text: str, position: int, reach: int = 9) -> bool:
    """等专家学者先后发言: what the group is may stand before what it does."""
    for offset in range(position, min(position + reach, len(text))):
        if act_at(text, offset):
            return True
        if not is_han(text[offset]):
            return False
    return False


def one_name(name: str) -> bool:
    """False where a Han name runs into a dotted one (林岳山阿依努尔·卡德尔 in a headline)."""
    first = re.split(f"[{DOTS}]", name)[0]
    return first == name or is_transliteration(first)


def shaped(name: Name) -> bool:
    """A surname with one or two characters, or a name with dots: what can be trusted where no title stands."""
    return any(dot in name.name for dot in DOTS) or len(name.name) - surname_at(name.name, 0) <= 2


def _is_side(name: str) -> bool:
    """马方, 安方: a side in talks, not a person."""
    short = load_lexicon().terms("country_short")
    return name[1] == "方" or is_country(name) or all(char in short for char in name) or (len(name) == 2 and name[1] in "国省市县区州军队企")


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
    if not _PERSON_AFTER.match(text, end) and _IDEA.match(text, end) and not act_at(text, end):
        return False
    if any(dot in text[end : end + 1] or dot in text[start - 1 : start] for dot in DOTS if text[end : end + 1]):
        return False
    if not common:
        return True
    before = text[start - 1 : start]
    if _CHOSEN.match(text, end) and text.endswith(_CHOOSES, 0, start):  # 选举任重为主席
        return True
    if before in _SENTENCE_ENDS and _DEALS.match(text, end):  # 平安就节前走访作了安排
        return True
    return (bound_at(text, end) >= 2 or text[end : end + 1] in "、，") and (
        not before
        or not is_han(before)
        or before in "和与同由向对在到让请案"
        or any(text.endswith(n, 0, start) for n in known)
    )

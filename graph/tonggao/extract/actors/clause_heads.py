"""Names, alone or in a list, at the head of a clause before what only persons do."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tonggao.extract.actors.found_people import People
from tonggao.extract.actors.listed_names import BRACKET, is_sure, names_from
from tonggao.language.foreign_names import DOTS, is_transliteration
from tonggao.language.married_names import is_married_name
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, act_openers, acts, is_han
from tonggao.language.name_words import is_country, is_place, not_names, rare_surnames, surname_at, surname_openers
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon


def read_clause_heads(people: People, starts: frozenset[int]) -> None:
    """A name, or a list of names, at the head of a clause before a verb that only persons do."""
    text = people.text
    heads = sorted({*(match.end() for match in _clause_head().finditer(text)), *(match.end() for match in _rare_head().finditer(text))})
    barren = 0
    for position in [0, *heads] if _name_like().match(text) else heads:
        if position in starts or position < barren or people.holds(position):  # 林　 | 岳先后发言
            continue
        if _TOWARDS.match(text, position) and surname_at(text, position + 1):  # 向 | 林岳等同志学习
            continue
        names = names_from(text, position, starts, foreign=False) or _behind_rare(text, position, starts)
        if not names or not one_name(names[0].name) or not shaped(names[0]):
            continue
        bracket = BRACKET.match(text, names[-1].end)
        after = bracket.end() if bracket else names[-1].end
        if len(names) == 1 and _ON_TASK.match(text, after):
            names = [names[0]._replace(bound=PUNCTUATION_BOUND)]
        elif not (act_at(text, after) or (_one_acts(text, names[0], after) if len(names) == 1 else _they_act(text, names, after))):
            barren = names[-1].end if len(names) > _LONG_LIST else barren  # what begins inside ends alike
            continue
        for name in _trusted(people, names, attending=_attending(text, names, after)):
            people.add(name, "people/clause-head")


def _behind_rare(text: str, position: int, starts: frozenset[int]) -> list[Name]:
    """回良岳、林岳、丁远 at the head of a sentence: a surname that is a common word leads a list of sure names."""
    if text[position] not in rare_surnames():
        return []
    end = position + _PLAIN
    word = text[position:end]
    others = names_from(text, end + 1, starts, foreign=False) if text[end : end + 1] == "、" and all(map(is_han, word)) else []
    sure = len(others) > 1 and all(map(shaped, others)) and any(is_sure(text, name) for name in others)
    named = word not in not_names() and not is_place(word) and dictionary_tag(word) in ("", "nr", "nz")
    return [Name(position, end, word, PUNCTUATION_BOUND), *others] if sure and named else []


def _attending(text: str, names: Sequence[Name], after: int) -> bool:
    """Whether what stands behind the names tells that they were there, with groups between or not."""
    return _ATTEND.match(text, after) is not None or (len(names) > 1 and (_BY_VIDEO.match(text, after) or _BESIDE_GROUPS.match(text, after)) is not None)


def _one_acts(text: str, name: Name, after: int) -> bool:
    """何志强等参加活动: one name stands for those with him."""
    return _AND_OTHERS.match(text, after) is not None and is_sure(text, name)


def _they_act(text: str, names: Sequence[Name], after: int) -> bool:
    """Whether what stands behind a list of names tells what persons do: 等先后发言, 三位老师发言, 被评为, 围绕某事发言."""
    if text.startswith(_REST, after) and _group_acts(text, _after_count(text, after + 1), 9 if text[after] == "等" else _LONGEST_REST):
        return True
    if (counted := _COUNTED.match(text, after)) and (_group_acts(text, counted.end(), _LONGEST_REST) or _WON.match(text, counted.end())):
        return True
    if _BY_VIDEO.match(text, after):
        return True
    if text.startswith(_GAINED, after) and not any(name.name[-1] in _PLACE_ENDS for name in names):
        return True
    if len(names) > 1 and text[names[0].start - 1 : names[0].start] in _BEGINS and _BESIDE_GROUPS.match(text, after):
        return True
    return _ON_TOPIC.match(text, after) is not None or _GO_THERE.match(text, after) is not None


def _trusted(people: People, names: Sequence[Name], *, attending: bool) -> Iterator[Name]:
    """Those that are names for sure, all of a list with one already known, and 建邦乙 between two sure ones.

    Of those who attend one sure name vouches for another.
    """
    text = people.text
    known = any(name.name in people.names for name in names)
    sure = sum(is_sure(text, name) for name in names)
    vouched = sure > (0 if attending else 1) and 2 * sure >= len(names)
    for name in names:
        if people.ends_another(name.name) or _is_town(text, name.name):
            continue
        if known or ((vouched or is_sure(text, name)) and not _is_side(name.name)):
            yield name


def _is_town(text: str, name: str) -> bool:
    """安岭县; 石盘镇 where the text has 石盘镇党委."""
    return name[-1] in _NEVER_GIVEN or (name[-1] in _PLACE_ENDS and any(name + body in text for body in _TOWN_BODIES))


_NEVER_GIVEN = frozenset("县乡区旗")  # 安岭县检查防汛工作
_TOWN_BODIES = ("党委", "政府", "人民政府", "委", "人大", "纪委", "镇长", "乡长", "组织", "举行", "召开")


@cache
def _name_like() -> re.Pattern[str]:
    """A surname, and two to five characters on something that may follow a name: what is read further for a name.

    One to four characters on, a list, a bracket or an act follows it, unless it is padded or has dots.
    """
    first = "".join(sorted(surname_openers()))
    after = re.escape("".join(sorted(act_openers() | set("、，（等和就围对结针 \u3000" + DOTS))))
    doing = f"(?:(?=[{''.join(sorted(act_openers()))}])(?:{'|'.join(acts())})|{_ON_TASK.pattern})"
    shaped = rf"[\s\S]{{0,3}}?(?:[、和（ \u3000]|等(?=[^，。；：、]{{0,5}}领导)|{doing})|[ \u3000]|[\s\S]{{0,8}}?[{DOTS}—–-]"
    return re.compile(rf"(?=[{first}][\s\S]{{1,4}}?[{after}])[{first}](?:{shaped})")


@cache
def _clause_head() -> re.Pattern[str]:
    """The mark before a clause that begins like a name. It is consumed: a search for it is faster than looking back."""
    return re.compile(rf"[。；，：！？\n \u3000”](?={_name_like().pattern})")


@cache
def _rare_head() -> re.Pattern[str]:
    """The mark before a sentence that begins with such a surname, two characters and 、."""
    return re.compile(rf"[。\n：](?=[{''.join(sorted(c for c in rare_surnames() if len(c) == 1))}][\u4e00-\u9fff]{{2}}、)")


_PLAIN = 3  # characters of most names
# 甲、乙围绕某事作了发言, 甲、乙等青年代表先后畅谈了体会; 甲、乙作为委员代表，在分会场作了发言.
_ON_TOPIC = re.compile(
    "(?:等(?!多|[0-9一二三四五六七八九十]+[个家项])[^，。；：、\n]{0,14}?)?(?:先后|分别|依次|积极|踊跃|相继|纷纷|逐一)*"
    "(?:(?:围绕|就|结合|针对)[^，。；\n]{1,60}?(?:发言|讲话|汇报|表态|剖析|发表|畅谈|建言|献策|谈(?:了|体会|感[受想悟]|认识|打算)|交流)|畅谈|建言|献策|作为[^，。；：\n]{2,24}(?:，[^，。；：\n]{1,30})?(?:发言|讲话|汇报|表态|宣誓|作交流))"
)
# 甲、乙等，前往某公墓送别: a comma behind those not named.
_BEGINS = ("", "。", "\n", " ", "\u3000")
# 甲、乙和丙，在某地工作过的老同志，以及有关部门负责同志、代表团全体成员等出席大会: groups behind the list, parted by commas.
_BESIDE_GROUPS = re.compile(
    "(?:(?:等(?:同志|领导)?)?，|以及|[和及])[^。；：“”\n]{2,160}?(?:同志|负责人|领导|成员|代表|人员|委员|干部|官兵|人士|嘉宾|群众)(?:等)?"
    "(?:(?:共|约|等)?[0-9]+(?:余|多)?人)?(?:一同|一起|共同|一道|也|分别|先后|应邀|(?:通过|以)视频(?:方式|形式)?|在[主分]会场)*(?:[出列]席|参加|陪同|观看)"
)
# 甲、乙通过视频参加会议, 甲、乙在分会场参加会议
_BY_VIDEO = re.compile("(?:等)?(?:(?:分别|一同)?(?:通过|以)(?:视频|线上|网络)(?:连线|方式|形式|会议)*|在[^，。；：\n]{0,10}[主分]会场)(?:[出列]席|参加)")
_GO_THERE = re.compile("等(?:同志)?，(?:先后|分别|一同|专程)?(?:前往|到|赴)[^，。；]{0,14}(?:送别|吊唁|悼念|看望|慰问|迎接|送行|视察|考察|调研)")
# 林岳就下步工作提出要求: who takes a subject and speaks of it.
_ON_TASK = re.compile("(?:就|围绕|针对|结合|对)(?=[^，。；：\n]{2,40}?(?:提出(?:了)?[^，。；：、的]{0,6}(?:要求|意见|建议|希望)|[作做](?:出)?了[^，。；：、]{0,8}(?:发言|讲话|汇报|表态|部署|安排|强调|说明|报告|点评|解读|总结)))")
_TOWARDS = re.compile("向[^，。；\n]{2,40}?(?:学习|致敬|看齐|致以|颁发|赠送|颁奖|敬献)")
_LEADERS = "(?:(?:[省市区县州旗镇乡部厅局校院司]|中央|党和国家|有关|军地|自治区)?(?:主要)?领导(?:同志|人)?)"
# 何志强等参加活动, 何志强等市领导来到某地
_AND_OTHERS = re.compile(f"等(?:[0-9一二三四五六七八九十]{{1,3}}(?:位|名))?(?:(?:{_LEADERS}|同志)?(?:[也还将]|分别|先后|共同|应邀|一同)?(?:参加|出席|陪同|列席|一同|随同)|{_LEADERS}(?=(?:一行|分别|先后|共同|将|于)?(?:[来到赴在前深走同向为与])))")
_ATTEND = re.compile("(?:等|[和及][\u4e00-\u9fff]{2,24}?(?:成员|委员|同志|负责人|人员|代表))?(?:同志)?(?:(?:先后|分别|共同)?(?:主持|会见)|(?:一同|一起|一道|陪同|随同|应邀|分别|(?:通过|以)视频(?:方式|形式)?)*(?:[出列]席|参加)|(?:一同|一道|陪同|随同)(?:调研|考察|视察|检查|看望|慰问|会见|参观|活动))")  # 甲、乙和协调小组成员出席
_GAINED = ("分获", "分别获得", "分别荣获", "被评为", "被授予", "被聘为", "被选为", "被命名为", "被推选", "被表彰", "荣获", "荣立", "获评", "当选", "入选", "受到表彰", "获得", "获")
_PLACE_ENDS = frozenset("村镇乡县市区州省街路组厂矿站队校院店")
_WON = re.compile("(?:同志|代表|教师|老师|学生|同学|职工|学者|企业家|委员)?(?:被评为|被授予|被聘为|荣获|荣立|获评|当选|入选|受到表彰|获得)")
_COUNTED = re.compile("(?:[两二三四五六七八九十]|[0-9]{1,2})[位名](?!候选)")
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
    """False where a Han name runs into a dotted one (林岳山阿依罕·卡德尔 in a headline)."""
    first = re.split(f"[{DOTS}]", name)[0]
    return first == name or is_transliteration(first)


def shaped(name: Name) -> bool:
    """A surname with one or two characters, or a name with dots: what can be trusted where no title stands."""
    size = surname_at(name.name, 0) or (name.name[0] in rare_surnames())
    return any(dot in name.name for dot in DOTS) or len(name.name) - size <= 2 or is_married_name(name.name)


def _is_side(name: str) -> bool:
    """马方, 安方: a side in talks, not a person."""
    short = load_lexicon().terms("country_short")
    army = name[1:] == "军" and name[0] in short  # 韩军, but not 孙军
    return name[1:2] == "方" or is_country(name) or all(char in short for char in name) or (len(name) == 2 and (army or name[1] in "国省市县区州队企"))

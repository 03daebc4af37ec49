"""Lists of names that words for a group lead in: 市领导甲、乙、丙参加; 出席会议的领导有：甲　乙　丙.

What leads such a list in tells that its members are persons: names that are words (章程) or without a Han surname count, too, where
others of the list vouch for them.
"""

import re
from collections.abc import Sequence

from tonggao.extract.actors.found_people import People
from tonggao.extract.actors.list_items import goes_on_over_comma, is_vouched, item_at
from tonggao.extract.actors.listed_names import ENDS_OF_BODIES, LONG_BRACKET, is_sure
from tonggao.language.foreign_names import dotted_at, foreign_name_at, is_by_sound
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, bound_at, is_han
from tonggao.language.name_words import is_place, is_plain_name, not_names, surname_at
from tonggao.language.names import han_name_at
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.padded_names import padded_name_at
from tonggao.language.word_tags import is_word
from tonggao.lexicon import load_lexicon

_OPENS = re.compile(r"(?:分别|还有|有|为|是|包括|(?:代表|会[见晤]|接见|看望|慰问|走访|拜访|邀请|学习|表彰|追授|[在对由给与向以])(?=[^，。；、\n]{2,4}、))?[：:]?[ \u3000]*")
_JOIN = re.compile(r"[ \u3000]*、|[ \u3000]+|和")
GROUPS = ("领导", "领导人", "领导同志", "负责同志", "负责人", "班子成员", "人士", "代表", "专家", "嘉宾", "委员", "学者", "企业家")
_LONGEST = 4
_SHORTEST = 2
_AMID = 3  # names before
_LEADS_IN = re.compile(
    r"领导(?:人|同志|班子成员|干部|人员)?(?![人小班干])"
    r"|(?:出席|参加|列席|陪同|到会|参会|与会)[^，。；：\n“]{0,16}?(?:的|还|人员|嘉宾|同志)有[：:]?"
    r"|(?:出席|参加|列席|陪同)[^，。；：\n“]{0,16}?的(?:还|分别)?[是为][：:]?(?=[\u4e00-\u9fff]{2,4}[、和])"
    r"|就座的[^，。；：\n“]{0,16}?(?:人员|嘉宾|同志|领导|领导人|成员)?有[：:]?"
    r"|(?:当选|增补|增选|入选|获奖|表彰|查处|落马|新任)[^，。；：\n“]{0,20}?的(?:还)?(?:有|是|为)[：:]?(?=[\u4e00-\u9fff]{2,4}[、和])"
    r"|(?:官员|干部|委员|常委|代表|人选|人员|教师|专家|同志|劳模|获得者|运动员|成员|学者)(?:还有|有|分别[是为]|[是为]|包括)[：:]?(?=[\u4e00-\u9fff]{2,4}[、和])"
    r"|(?:花圈|唁电|唁函|挽联|慰问|吊唁|哀悼|悼念|送别|看望|送行)的(?:还)?有[：:]?"
    r"|(?:^|(?<=\n))[ \u3000]*(?:主持人?|出席|出席人员|参加|参加人员|参会人员|与会人员|列席|列席人员|陪同人员)[：:]",
    re.MULTILINE,
)
# 甲、乙等市领导参加, 甲、乙及各县区负责人参加: who else was there, behind a list that fills the clause.
_TRAILS = re.compile(
    r"等[^，。；：、\n的]{0,6}?(?:领导|负责同志|负责人|同志|嘉宾|班子成员|专家|学者|委员(?!会)|代表(?!作|性)|院士|教授|企业家|科学家|艺术家|作家)"
    r"|等[^，。；：、\n的]{0,14}?(?:党政(?:班子)?领导|[四五六]大?套?班子(?:全体)?(?:成员|领导)|班子(?:全体)?(?:成员|领导)|领导班子|组成人员|[县市区厅处科]级(?:领导)?干部)"
    r"|(?:以及|及)[^，。；：\n]{2,24}?(?:参加|出席|列席|陪同|参会|与会|随同|汇报|发言)"
)
_CLAUSE_MARKS = "，。；：！？\n”"
_CUES = ("就座的", "领导", "有：", "有:", "还有", "的有", "持：", "席：", "加：", "员：", "持:", "席:", "加:", "员:", "的是", "的为", "员是", "员为", "员有", "包括", "分别是", "分别为", "同志是", "常委是", "代表是")


def read_led_lists(people: People) -> None:
    """The lists behind words that no office list holds (市政协领导, 出席会议的有)."""
    text = people.text
    for match in _LEADS_IN.finditer(text) if any(cue in text for cue in _CUES) else ():
        _add(people, led_names(text, match.end()))
    for match in _TRAILS.finditer(text):
        start = max(text.rfind(mark, 0, match.start()) for mark in _CLAUSE_MARKS) + 1
        names = led_names(text, start) if text.find("、", start, match.start()) > 0 else []
        if names and names[-1].end == match.start():
            _add(people, names)


def _add(people: People, names: list[Name]) -> None:
    for name in names:
        people.add(name, "people/led-in")


def led_names(text: str, position: int) -> list[Name]:
    """The members of a list that begins at ``position``, if half of them look like names and one is sure; else none."""
    position = _past(_OPENS, text, position)
    names: list[Name] = []
    while name := _member(text, position, amid=len(names) >= _AMID) or _vouched(text, position, names):
        names.append(name)
        bracket = LONG_BRACKET.match(text, name.end)
        end = bracket.end() if bracket else name.end
        position = end + 1 if _is_shaped(name) and goes_on_over_comma(text, end, names) else _behind_join(text, end)
        if position == end:
            break
    shaped = sum(_is_shaped(name) for name in names)
    sure = any(is_sure(text, name) for name in names) or _all_plain(names, shaped)
    return names if len(names) > 1 and 2 * shaped >= len(names) and sure else []


def _vouched(text: str, position: int, names: list[Name]) -> Name | None:
    """贺信 of 林岳、贺信、丁远: a word that fills its place in the list, and others vouch for it."""
    item = item_at(text, position)
    return item if item and is_vouched(text, item, names) else None


def _all_plain(names: Sequence[Name], shaped: int) -> bool:
    """洪亮、费大嘉、官小星、郦岳: three or more, each shaped like a name, most of them no words; not 水利的、农业的."""
    plain = sum(not (is_word(name.name) or is_word(name.name[:2]) or name.name in not_names()) for name in names)
    return shaped == len(names) >= _AMID and 2 * plain > len(names) and not any(name.name[-1] in "的了着们" for name in names)


def _behind_join(text: str, end: int) -> int:
    """Where the next member begins; ``end`` where the list is over."""
    return _past(_JOIN, text, end)


def _past(pattern: re.Pattern[str], text: str, position: int) -> int:
    found = pattern.match(text, position)
    return found.end() if found else position


def _member(text: str, position: int, *, amid: bool) -> Name | None:
    """One more name of a list; ``amid`` others a character that ends bodies may end it (林发科)."""
    if not is_han(text[position : position + 1] or "。"):
        return None
    dotted = dotted_at(text, position)
    if dotted is not None:
        return dotted
    if (of_parts := name_of_parts(text, position)) is not None and _ends_at(text, position, of_parts.end):
        return of_parts
    if (sounding := foreign_name_at(text, position)) is not None and is_by_sound(sounding.name) and _ends_at(text, position, sounding.end):
        return sounding
    named = padded_name_at(text, position)
    if named is not None and named.bound >= PUNCTUATION_BOUND:  # nothing but a name is printed so
        return named
    named = han_name_at(text, position)
    if named is not None and named.end - named.start > len(named.name):
        return named
    size = surname_at(text, position)
    longest = size + 2 if size else _LONGEST
    ends = [end for end in range(position + 2, position + longest + 1) if _ends_at(text, position, end)]
    if not ends:  # 甲、乙在主会场参加: a weaker word ends the last one
        return named
    word = text[position : ends[0]]
    if not size and word[0] in _GOES:  # 率有关部门负责人 | 赴青河镇、柳林乡
        return None
    listed = "、" in (text[position - 1], text[ends[0] : ends[0] + 1])
    given = amid and is_plain_name(word) and not is_word(word[1:])
    given = given or (listed and size == 1 and len(word) == _SHORTEST and word[-1] == "会" and not is_word(word))  # 甲、丁会、乙
    named_so = listed and size > 0 and word in load_lexicon().terms("names_of_words")  # 甲、黄山、洪亮、乙
    if (word[-1] in ENDS_OF_BODIES and not given) or ((word in not_names() or is_place(word)) and not named_so) or (not size and is_word(word)):
        return None
    return Name(position, ends[0], word, bound_at(text, ends[0]))


def _ends_at(text: str, start: int, end: int) -> bool:
    """Whether a member that begins at ``start`` may end here: before a mark, a space, or what somebody does."""
    if end > len(text) or not all(map(is_han, text[start:end])):
        return False
    joined = text[end : end + 1] in ("等", "及") or (text[end : end + 1] == "和" and text[end + 1 : end + 2] not in ("、", "，", "。", "（", "等", "及"))  # 林晓和、
    too = text[end : end + 1] in _TOO and act_at(text, end + 1)  # 林岳 | 也讲述了
    return joined or too or bound_at(text, end) >= PUNCTUATION_BOUND or act_at(text, end)


_GOES = "赴到在去往对与给被把让"
_TOO = tuple("也还均都又")


def _is_shaped(name: Name) -> bool:
    size = surname_at(name.name, 0)
    return (bool(size) and len(name.name) - size in (1, 2)) or len(name.name) > _LONGEST or name_of_parts(f"{name.name}，", 0) is not None

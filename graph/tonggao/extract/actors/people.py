"""Who is named: persons found by the place a name stands in, then every later mention of them.

Places where names stand: behind a title, before a title (林岳书记), before 同志, in bylines, at the head of a clause before
a verb that only persons do, in lists that continue one of these, and foreign names with dots anywhere.
"""

import re
from functools import cache

from tonggao.extract.actors.asked_names import asked_name
from tonggao.extract.actors.bare_names import (
    in_title_marks,
    read_before_comrade,
    read_chiefs,
    read_dotted,
    read_later_mentions,
    read_resumes,
)
from tonggao.extract.actors.behind_titles import over_marks
from tonggao.extract.actors.bracketed_titles import read_bracketed
from tonggao.extract.actors.bylines import read_bylines, read_reporters
from tonggao.extract.actors.careers import former
from tonggao.extract.actors.clause_heads import read_clause_heads
from tonggao.extract.actors.clergy import read_clergy
from tonggao.extract.actors.columns import read_columns
from tonggao.extract.actors.copular_offices import read_copular
from tonggao.extract.actors.elected import read_elected
from tonggao.extract.actors.elected_rolls import read_rolls
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.framed_names import read_after_bodies, read_framed
from tonggao.extract.actors.house_kinds import homes_of
from tonggao.extract.actors.introduced import read_introduced
from tonggao.extract.actors.labelled_speakers import read_labelled
from tonggao.extract.actors.led_lists import GROUPS, led_names, read_led_lists
from tonggao.extract.actors.listed_names import (
    MARKED,
    acting_at_heads,
    acts_elsewhere,
    names_from,
    sure_names,
)
from tonggao.extract.actors.mixed_lists import between_offices, mixed_list
from tonggao.extract.actors.names_before_groups import read_before_groups
from tonggao.extract.actors.names_before_marks import read_before_marks
from tonggao.extract.actors.names_before_titles import before_title, heading_name, name_between
from tonggao.extract.actors.names_of_words import SITS, seated_word, word_as_name
from tonggao.extract.actors.numbered_names import read_numbered
from tonggao.extract.actors.received_names import read_received
from tonggao.extract.actors.repeated_names import read_repeated
from tonggao.extract.actors.rosters import read_rosters
from tonggao.extract.actors.signatures import read_signatures
from tonggao.extract.actors.title_kinds import is_guest, kinds_of
from tonggao.extract.actors.told_in_turn import read_told_in_turn
from tonggao.extract.actors.unlisted_duties import named_behind_duty
from tonggao.extract.actors.villages import place_called_long
from tonggao.extract.actors.visited_homes import at_home, visited_at_home
from tonggao.language.bodies import BodyFinder
from tonggao.language.deeds import does_itself, tells_how
from tonggao.language.foreign_names import DOTS, dotted_at, foreign_name_at, is_by_sound, is_transliteration
from tonggao.language.latin_names import latin_name_at
from tonggao.language.name_ends import Name, act_at, bound_at, is_han
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.names import name_before_verb
from tonggao.language.office_prefixes import without_rank
from tonggao.language.offices import Title, opens_with_country
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_word, tags
from tonggao.lexicon import load_lexicon


def find_people(text: str, chains: list[Chain], finder: BodyFinder) -> People:
    """All persons of a text with the titles that stand by their names."""
    people = People(text, {body.start: body.end for body in finder.bodies()})
    read_bylines(people)
    read_reporters(people)
    read_signatures(people)
    read_resumes(people)
    read_rolls(people)
    read_elected(people)
    starts = frozenset(title.start for chain in chains for title in chain.titles)
    dotted = [chain for chain in chains if _before_dotted(text, chain)] if any(dot in text for dot in DOTS) else []
    listed = read_rosters(people, chains) or read_columns(people, chains)
    bracketed = listed | read_bracketed(people, [chain for chain in chains if chain.start not in listed])
    for chain in dotted:
        _behind_title(people, chain, starts)
    read_dotted(people, frozenset(chain.end for chain in chains))
    for chain in (part for whole in chains for part in _parted(text, whole, finder)):
        if chain not in dotted and chain.start not in bracketed and not before_title(people, chain, finder):
            _behind_title(people, chain, starts)
    read_labelled(people, (chain for chain in chains if chain.start not in bracketed))
    read_clergy(people)
    read_copular(people, (chain for chain in chains if chain.start not in bracketed))
    read_introduced(people, (chain for chain in chains if chain.start not in bracketed))
    read_before_comrade(people)
    read_before_marks(people)
    read_before_groups(people)
    read_received(people)
    read_framed(people)
    read_numbered(people)
    read_told_in_turn(people)
    read_after_bodies(people)
    read_clause_heads(people, starts)
    read_led_lists(people)
    read_repeated(people)
    read_later_mentions(people)
    read_chiefs(people)
    _known_behind_titles(people, chains)
    return people


def _parted(text: str, chain: Chain, finder: BodyFinder) -> list[Chain]:
    """某处甲处长、某委副主任乙: the first title is of the name before it, the others of the name behind them."""
    first, *rest = chain.titles
    if first.body or not rest or not rest[0].body or text[first.end : rest[0].start] not in ("、", "，"):
        return [chain]
    if name_between(text, first.start, finder) is None and heading_name(text, first.start) is None:
        return [chain]
    return [Chain(chain.start, first.end, (first,)), Chain(rest[0].start, chain.end, tuple(rest))]


def _known_behind_titles(people: People, chains: list[Chain]) -> None:
    """县委书记甲宏亮的声音, 学会会长、某医院甲教授: whoever the text names elsewhere stands behind a title, whatever follows."""
    held = {holder.chain.start for holder in people.holders}
    first = {span[0]: name for name, spans in people.spans.items() for span in spans}
    for chain in chains:
        if chain.start in held or chain.titles[-1].tag == "descriptor":
            continue
        at = chain.end
        if people.text[at : at + 1] == "、":
            at = people.bodies.get(at + 1, at)  # 某学会会长、某医院 | 甲 | 教授
        name = first.get(at)
        if name is not None and not is_word(name):
            people.holders.append(Holder(Name(at, at + len(name), name, 1), chain))


def _does(text: str, name: Name) -> bool:
    """局长王融出席: a surname and what makes no word, before what only persons do."""
    does = act_at(text, name.end) or (name.name[-1] == "为" and does_itself(text, name.end))
    return does and surname_at(name.name, 0) > 0 and not is_word(name.name)


def _before_dotted(text: str, chain: Chain) -> bool:
    return dotted_at(text, chain.end, foreign=kinds_of(chain)[0]) is not None


_ALL_OF_THEM = ("各位", "诸位", "每位", "每名")  # 各位副县长带好分管战线
_PLURAL = ("委员", "代表", "常委")
_RAISED = ("递补", "增补")


def _behind_title(people: People, chain: Chain, starts: frozenset[int]) -> None:
    text = people.text
    position = chain.end
    last = chain.titles[-1]
    if last.role == "同志" or in_title_marks(text, position) or text.endswith(_ALL_OF_THEM, 0, chain.start):  # it follows a name; it stands in the name of a work
        return
    of_comrade = _OF_COMRADE.match(text, position) and last.tag != "descriptor"  # 已调任某局局长的某某同志
    if of_comrade or (text[position : position + 1] == "的" and any(t.when == "former" for t in chain.titles)):
        position += 1
    position = over_marks(text, position, chain)
    if text.startswith(("以及", "在"), position) or (last.role in _PLURAL and text[chain.end : position].isspace() and "\n" not in text[: chain.end]):  # 招待全国政协委员 林岳出席: a headline's next clause
        return
    position += last.role.endswith("领导") and text[position : position + 1] == "人" and dotted_at(text, position + 1) is not None
    behind_duty = named_behind_duty(text, position, chain, starts)
    if not behind_duty and not is_han(text[position : position + 1] or "。") and latin_name_at(text, position) is None:  # no name begins so
        return
    if text[position] == "时" and (text[chain.start - 1 : chain.start] == "任" or any(t.when == "former" for t in chain.titles)):
        return  # 担任县长时大力推行…
    if last.tag == "government" and place_called_long(text, position):
        return
    foreign, full = kinds_of(chain)
    descriptor = last.tag == "descriptor" and not behind_duty and not (full and (last.start > chain.start or last.body))  # 某研究院研究员纳文渊
    follows = _goes_on_from(people, chain)
    unnamed = len(chain.titles) == 1 and not last.body and last.tag in ("party", "office", "state") and not (follows or full)
    unnamed = unnamed and not (text[chain.start - 1 : chain.start] == "，" and homes_of(last.role))  # 在某校，校长甲
    strong = follows or full
    names = behind_duty or names_from(text, position, starts, foreign=foreign, titled=strong) or _word_as_name(text, position, starts if strong else None) or _who_changes(text, position, chain)
    names = names or (mixed_list(text, position, starts) or between_offices(text, position, starts) if strong or foreign else [])
    if not names and foreign and last.tag == "government" and full:  # 沙坝县县长完么才让: the place need not lie abroad
        names = names_from(text, position, starts, foreign=False, titled=True)
    if not names and last.body and (before_verb := name_before_verb(text, position)) is not None:  # 全国人大代表林立新跳出老路
        names = [before_verb]
    if descriptor and not names and (sounding := foreign_name_at(text, position)) is not None and sounding.bound > 1 and _sounds(sounding, last):
        names = [] if text.startswith(_MEET_THERE, sounding.end) else [sounding]  # 创始人的儿子雅各布、
    if descriptor or unnamed:
        visited = visited_at_home(text, position, chain) if descriptor else None
        listed = [visited] if visited else led_names(text, position) if descriptor and last.role.endswith(GROUPS) else []
        names = listed or sure_names(text, names) or [n for n in names if (not text.startswith(_MEET_THERE, n.end) and ((descriptor or last.tag == "state") and _sounds(n, last))) or (unnamed and _does(text, n))]
    if not names and not foreign and (asked := asked_name(text, position, chain) or (seated_word(text, position, starts) if unnamed else None)) is not None:
        names = [asked]
    if len(names) > 1 and not foreign:
        names = [name for name in names if not is_guest(people, name)]  # 副省长甲和坎平·西苏万, who is another state's
    rises = last.role == "候补委员" and text.endswith(_RAISED, 0, chain.start)  # 递补候补委员甲、乙为委员
    for name in names:
        if people.is_body(name):
            break
        name = at_home(text, name, chain) if descriptor else name
        people.add(name, "people/after-title")
        people.holders.append(Holder(name, former(chain) if rises else chain))


def _sounds(name: Name, title: Title) -> bool:
    """帕莱诺 behind 副总统, whatever follows: written by its sound, and no word or place; 纳里 behind 夫人, too."""
    by_sound = is_by_sound(name.name) or (title.role == _WIFE and is_transliteration(name.name))
    return by_sound and not is_word(name.name) and not is_place(name.name)


_WIFE = "夫人"
_MEET_THERE = ("会晤", "峰会", "宣言", "会议", "非正式", "第")  # 领导人约翰内斯堡 | 会晤


def _goes_on_from(people: People, chain: Chain) -> bool:
    """True where a title without a body goes on from another holder's in the same sentence (主任甲，副主任乙)."""
    if not people.holders or (chain.titles[0].value and not _deputy_of_last(people, chain) and not _of_last_state(people, chain)) or people.text[chain.start - 1] not in "、，。和":
        return False
    name, held = people.holders[-1]
    between = people.text[name.end : chain.start]
    if name.end >= chain.start or any(mark in between for mark in "！？\n"):
        return False
    if "。" not in between:
        return True
    role = without_rank(chain.titles[0].role)  # …副主任甲主持会议。副主任乙、丙出席
    return between.endswith("。") and between.count("。") == 1 and role in {without_rank(t.role) for t in held.titles}


def _deputy_of_last(people: People, chain: Chain) -> bool:
    """省政协主席甲主持，副主席乙，副主席丙: no vice-president of the state."""
    role = chain.titles[0].role
    last = people.holders[-1].chain.titles
    return any(t.body and not t.place and t.body != "国家" and t.role == without_rank(role) != role for t in last) or (role != without_rank(role) and any(t.role == role and t.body != "国家" for t in last))


def _of_last_state(people: People, chain: Chain) -> bool:
    """芬兰总统甲、总理乙: right behind a foreigner in office, no premier of ours."""
    name, held = people.holders[-1]
    return people.text[name.end : chain.start] in ("、", "，", "和", "与", "及", "以及") and any(opens_with_country(t.body) for t in held.titles)

def _word_as_name(text: str, position: int, starts: frozenset[int] | None) -> list[Name]:
    """包容, 计划, 海洋: behind a full title even a verb or a noun is a name where what only persons do follows.

    Where the next word is weaker (在, 和), the same word must do such a thing at the head of another clause. ``starts``: where titles
    start; None behind a title that is not full.
    """
    if starts is None:
        return []
    if sure := acting_at_heads(text, position) or _closed_by_mark(text, position) or word_as_name(text, position, starts):
        return [sure]
    if bound_at(text, position):
        return []
    for length in (2, 3):
        word, end = text[position : position + length], position + length
        if len(word) < length or not all(map(is_han, word)):
            return []
        if not _verbs().isdisjoint((word, word[:2])):
            return []
        if tags(word)[0][1][:1] in ("dzmc" if surname_at(word, 0) else "dzmcvabq"):  # 分头 | 调研, 精心 | 部署
            return []
        thing = "nabst" if surname_at(word, 0) else "n"
        noun = length == 2 and tags(word)[0][1][:1] in thing and text[end : end + 1] in _AFTER_NOUN
        doing = end + (text[end : end + 1] == "在")  # 辛格 | 在致辞中
        acts = word[-1] != "在" and act_at(text, doing) and not tells_how(text, Name(position, end, word, 2))
        sits = length == 2 and surname_at(word, 0) and SITS.match(text, end)
        if acts or noun or sits or (bound_at(text, end) and acts_elsewhere(text, word)):
            return [Name(position, end, word, 2)]
    return []


def _closed_by_mark(text: str, position: int) -> Name | None:
    """主任郑重，: how something is done stands before what is done; 蓝天（畲族）: only persons are marked so."""
    word, end = text[position : position + 2], position + 2
    if not surname_at(word, 0) or not all(map(is_han, word)):
        return None
    quality = tags(word)[0][0] == word and tags(word)[0][1][:1] in "da" and text[end : end + 1] in _AFTER_QUALITY
    return Name(position, end, word, 2) if quality or MARKED.match(text, end) else None


def _who_changes(text: str, position: int, chain: Chain) -> list[Name]:
    """此前任某市副市长的林岳(已)任…: whoever held an office holds another one."""
    found = _CHANGES.match(text, position) if text[chain.start - 1 : chain.start] == "任" else None
    return [Name(found.start("who"), found.end(), found["who"], 2)] if found and surname_at(text, found.start("who")) else []


_CHANGES = re.compile("的(?P<who>[\u4e00-\u9fff]{2,3}?)(?=(?:已|现|新)?任[\u4e00-\u9fff]{2,12}[委书主长员])")
_OF_COMRADE = re.compile(r"的[\u4e00-\u9fff·]{2,6}?同志(?!们)")
_AFTER_QUALITY = ("，", "、", "。", "；")
_AFTER_NOUN = ("，", "：", "、", "等")  # 副秘书长款冬，


@cache
def _verbs() -> frozenset[str]:
    """Words that open what the unnamed holder of an office does (主席举行会谈), and what else names nobody."""
    lexicon = load_lexicon()
    return not_names().union(*(lexicon.terms(kind) for kind in ("event_verbs", "speech_verbs", "modal_cues")))

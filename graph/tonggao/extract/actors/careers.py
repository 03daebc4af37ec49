"""Careers: a person's posts told one after another (他曾任…，2010年10月出任…), and posts left for others (由某职转任某职)."""

import re
from bisect import bisect_left

from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.listed_names import is_sure
from tonggao.language.name_ends import Name
from tonggao.language.names import name_at
from tonggao.language.occurrences import behind_mark
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import dictionary_tag, tags

_DAY = r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|同年(?:[0-9]{1,2}月)?|[当次]年(?:[0-9]{1,2}月)?"
_TIME = re.compile(rf"(?:{_DAY})(?:[至到—－-]+(?:{_DAY})|起|以来|以后|后|中)?")
_SPELL = re.compile(r"[0-9]月?[至到—－-]+(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?$")
_LEAD = re.compile(rf"(?:此前|之前|先前|曾)?(?P<who>他|她|其|该同志)?(?:并|又|还|之?后|此后|随后|期间|于|曾|先后|历|自)*(?P<time>{_TIME.pattern})(?:并|又|还|于|曾|先后|历|由组织)*")
_TIME_AT_END = re.compile(r"[0-9]{4}年[0-9年月日至到起—－-]*$")
_LONGEST_TIME = 24
_LATER = re.compile(
    r"[^\n]{0,160}?[，。；](?:之?后|此后|随后|同年|[当次]年|[0-9]{4}年)[^，。]{0,16}?任"
    r"|[^\n]{0,60}[；。，]?[ \u3000]*\n[ \u3000]*[0-9]{4}(?:年|\.[0-9])"  # the next line of a career
)
_DEAD = re.compile("逝世|病逝|辞世|讣告|遗体|追悼")
_HEAD = 400  # code points in which a readout says what it is about
_LEFT = re.compile(r"(?:一职|之职|职务|职位|岗位|任上)?(?:转任|调任|升任|改任|晋升|提拔|转岗|出任|履新|调往|擢升|平调)")
_GOES = re.compile("(?:同志)?(?:转任|调任|改任|升任|平调|跨省任|跨省履新|履新)")
_BEFORE = ("此前任", "此前担任", "之前任", "之前担任")
_TOLD = 600  # code points from where somebody is introduced to the last post told
_OPENS = 30  # into a sentence, a title before the name


def post_left(text: str, chain: Chain) -> int:
    """Where 由 stands in 甲由某职转任某职; 0 where the chain is no post left for another."""
    opened = text[chain.start - 1 : chain.start] in ("由", "从")
    return chain.start - 1 if opened and _LEFT.match(text, chain.end) else 0


def left_for_another(text: str, holder: Holder) -> bool:
    """Whether somebody is told to go from the post before the name to another (市委书记甲 | 转任某省副省长, 此前任市委书记的甲)."""
    name, chain = holder
    return _GOES.match(text, name.end) is not None or (chain.end <= name.start and text.endswith(_BEFORE, 0, chain.start))


_DISMISSED = re.compile("(?:同志)?(?:党内[^，。；]{2,8}、?|行政)?(?:撤职|免职|开除公职|停职)")


def is_dismissed(text: str, holder: Holder) -> bool:
    """给予第三作业区经理甲撤职处分: the post before the name is the one taken."""
    return holder.chain.end <= holder.name.start and _DISMISSED.match(text, holder.name.end) is not None


def former(chain: Chain) -> Chain:
    """The chain, told of posts that have been held."""
    return chain._replace(titles=tuple(title._replace(when="former") for title in chain.titles))


_NEXT_POST = re.compile("(?:（[^（）]{1,20}）)?(?:[，、；及和]|以及)(?:[兼后]|其间)?(?P<place>[\u4e00-\u9fff]{0,14})")
_POST_ENDS = (*"，、；。（等\n", "职务", "的职务")
_NO_PLACE = ("p", "c", "u", "d", "v", "r", "t", "y")


def goes_on_to(text: str, end: int, chain: Chain) -> bool:
    """历任甲局副局长、某区 | 区长，乙县县长: whether a chain goes on with the career told until ``end``, nothing but a place between."""
    gap = _NEXT_POST.fullmatch(text, end, chain.start)
    if gap is None or not text.startswith(_POST_ENDS, chain.end):
        return False
    return not gap["place"] or not any(tag.startswith(_NO_PLACE) and tag != "vn" for _, tag in tags(gap["place"]))


def named_after(people: People, position: int) -> Name | None:
    """Who stands at ``position``, behind 履新某省副省长的: a name known or sure."""
    name = name_at(people.text, position, titled=True)
    if name is None or not (name.name in people.names or is_sure(people.text, name) or (name.bound > 1 and dictionary_tag(name.name) == "nr")):
        return None
    people.add(name, "people/appointed")
    return name


def spell_is_over(before: str, verb: int) -> bool:
    """1990年7月至1995年5月 before 任: the post has been held."""
    return _SPELL.search(before, 0, verb) is not None


def spell_ends_here(text: str, end: int) -> bool:
    """Whether the post told until ``end`` is past: a later one is told of (…，2015年10月任…), or the person has died."""
    return _LATER.match(text, end) is not None or _DEAD.search(text, 0, _HEAD) is not None


def has_died(text: str, name: str) -> bool:
    """Whether the head of the readout says so of this person."""
    return _DEAD.search(text, 0, _HEAD) is not None and name in text[:_HEAD]


def before_time(text: str, start: int, end: int) -> int:
    """Where a time begins that ends at ``end`` (林岳 | 1990年7月至1995年5月 | 任); ``end`` where none does."""
    found = _TIME_AT_END.search(text, max(start, end - _LONGEST_TIME), end)
    return found.start() if found else end


def goes_on(before: str, verb: int) -> bool:
    """Whether the clause that holds the verb says nothing before it but when: it goes on about whom the sentence tells of."""
    lead = _lead(before, verb)
    return lead is not None and lead.group() != ""


def without_time(words: str) -> str:
    return "" if _TIME.fullmatch(words) else words


def told_of(people: People, sentence: int, verb: int) -> list[Name]:
    """Of whom a sentence without a subject tells: who was introduced before (甲，男，…), or with 他 whoever the last sentence begins with."""
    lead = _lead(people.text[sentence:verb], verb - sentence)
    if lead is None:
        return []
    last = bisect_left(people.introduced, verb, key=lambda name: name.start) - 1
    if last >= 0 and verb - _TOLD < people.introduced[last].start:
        return [people.introduced[last]]
    if lead["who"] and (opened := _opening(people, sentence, verb)):  # 甲任某集团董事长，此前他任…
        return opened
    return (_opening_before(people, sentence) if lead["who"] else []) or _deceased(people)


def _deceased(people: People) -> list[Name]:
    """Whom an obituary is of: 林岳同志遗体告别仪式."""
    found = _MOURNED.search(people.text, 0, _HEAD)
    known = found is not None and found["who"] in people.names
    return [Name(*found.span("who"), found["who"], 3)] if found is not None and known else []


_MOURNED = re.compile("(?P<who>[\u4e00-\u9fff·]{2,4}?)同志(?:的?遗体|因病|病逝|逝世|追悼|生平|治丧)")


def _lead(before: str, verb: int) -> re.Match[str] | None:
    clause = max(before.rfind(mark, 0, verb) for mark in "，；：") + 1
    return _LEAD.fullmatch(before, clause, verb)


def _opening(people: People, sentence: int, verb: int) -> list[Name]:
    """The one person whom the clauses from the last semicolon on name at their head."""
    start = max(sentence, people.text.rfind("；", sentence, verb) + 1)
    spans = people.between(start, verb)
    opens = bool(spans) and spans[0][0] == start and len({name for _, _, name in spans}) == 1
    return [Name(*spans[0][:2], spans[0][2], 3)] if opens else []


def _opening_before(people: People, sentence: int) -> list[Name]:
    """The one person with whom the sentence before begins."""
    text = people.text
    start = behind_mark(text, "。！？\n", sentence - 1)
    if "\n" in text[start:sentence]:
        return []
    spans = [span for span in people.between(start, start + 2 * _OPENS) if span[0] < start + _OPENS]
    return [Name(*spans[0][:2], spans[0][2], 3)] if len({name for _, _, name in spans}) == 1 else []

"""Definitions: X，就是Y; X就是Y; X是Y的真谛; X是…的法宝，是…的一招; X是广泛的、真实的、管用的; X这个根本性建设."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tonggao.claims import Definition
from tonggao.extract.concepts.clauses import bare, clause_end, clause_start, statement_end
from tonggao.extract.concepts.labels import CuesByTag, Labels, predicate_before
from tonggao.extract.concepts.spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.extract.relations.aspects import DEMAND_NEXT
from tonggao.extract.relations.definition_frames import (
    ASPECT_NAMED,
    Found,
    counted_aims,
    defined_by_kind,
    defined_by_letter,
    defined_by_make,
    defined_by_question,
    defined_by_set,
    defined_in_row,
    equated_count,
    equated_directly,
    told_end,
)
from tonggao.extract.relations.lists import statements_told
from tonggao.extract.relations.told_figures import (
    defined_at_length,
    defined_by_figure,
    defined_by_kinds,
    defined_by_pair,
    defined_twice,
    equated_acts,
)
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_STOPS = frozenset("，。；！？\n")
_FAR = 60  # 是 farther from the concept says nothing of it
_LONGEST_TERM = 14  # a term set up by X，就是Y at the opening of a sentence
_NO_TERM = re.compile("^我|^再过|^(?:开展|举行|举办|召开|提出|进行|设立|出台|制定|推行|建立|纪念|申办)|[0-9有对是和与及在将]|前$|后$|时$|工作$|一条$|实际$|下一步|接下来|首先|其次|最后|当前|目前|此次|这次")  # 下一步，就是…; a clause is no term
_NO_ACCOUNT = re.compile("为了|在|因为|从|这|那|由")  # behind 就是: why, where or whose, not what
_IN_SHORT = re.compile("，?(?:说到底|归根到底|归根结底|说白了|简单来说|简单地说|具体来说|具体地说|通俗来讲|通俗地说|一句话|概括起来说?)，?$")
_LONGEST_IN_SHORT = 8
_SPEAKS = re.compile("(?:指出|强调|认为|表示|提出|要求|说)，$")
_SHORT = 3
_CALLED = "所谓"
_LONGEST_CALLED = 18
_OF_QUOTED = re.compile(r"[^，]{1,10}的“")  # whose: 村里的|“积分制”
_SAME_HEAD = 3  # characters that X and Y end in, where X是Y tells a kind of Y: 中国式现代化是…的社会主义现代化
_LONGEST_SUBJECT = 14
_QUOTED_ALONE = re.compile("“([^“”，。]{1,12})”")
_NAMED_ALONE = re.compile("(?![这那此其它他她你我有谁])[一-龥]{2,12}")
_IS = ("就是", "就是要")
_TELLS = ("就是", "是指", "指的是", "就是指")
_MEANS = ("是指", "指的是", "就是指")
_POINTING = ("这", "那", "此", "其", "它", "他", "她", "你", "有的", "一个", "最")
_ACT = re.compile("[稳保抓促护救防治惠兴富强扶管守减增育留](?!障|证|健|理|卫|民政府|国)")
_MANNER = re.compile(r"这么|这样|如此|那么|靠|通过|从|由")  # how it came about, not what it is
_OURS = re.compile(r"(?:我们|党|我们党)的(?:方向|目标|宗旨|立场|任务|目的|初心|使命|主张|态度|原则)$")
_ITS_ASPECT = re.compile("其(?:核心要义|精神实质|核心要求|根本要求|本质要求|基本内涵|核心内涵|科学内涵|主要内涵|实质|本质|核心|精髓|要义)")
_QUALITIES = re.compile(r"是[^，。、；\n]{1,8}的(?:、[^，。、；\n]{1,8}的)+(?=[。；\n])")
_GENUS = re.compile(r"(?:，?(?:应该|应当|应))?是[^。；\n]{2,60}?的([一-鿿]{2,4})(?=[，。；\n])")
_KIND = re.compile(r"”?，?是(?![否不])([^，。；：\n]{4,40})(?=[，。；\n])")
_RELATIVE = re.compile(r"(?![这那此其])[^，。；：、“”\n]{1,10}的")
_AS_WELL = re.compile(r"(?<=的)(?:[一-鿿]{2,4}、)+$")
_KIND_NAMED = re.compile(r"这个([一-鿿]{0,4}性([一-鿿]{2}))")


def extract_definitions(reading: Reading, labels: Labels, cues: CuesByTag) -> tuple[Definition, ...]:
    """What the readout says its concepts are, in text order; praise (X是重要举措) is none.

    ``labels`` and ``cues`` are the reading's.
    """
    text = reading.text
    found = sorted(set(_found(text, labels, cues)), key=lambda f: (f.words.start, -f.words.end, f.concept, f.rule))
    kept: dict[tuple[str, int], Definition] = {}
    for concept, words, rule in found:
        label = text[concept.start : concept.end]
        passage = Passage(*words)
        definition = Definition(label, reading.readout.exact(passage), passage.start, passage.end, (passage,), rule)
        kept.setdefault((label, words.start), definition)
    return tuple(kept.values())


def _found(text: str, labels: Labels, cues: CuesByTag) -> Iterator[Found]:
    for cue in cues.get("equals", []):
        yield from _equated(text, cue, labels)
    for cue in cues.get("this", []):
        yield from _kind_named(text, cue)
    for cue in cues.get("aspect", []):
        if cue.entry.term == "真谛":
            yield from _essence(text, cue)
    yield from _chained_figures(text, cues.get("figure", []))
    yield from _qualified(text, labels)
    yield from _by_genus(text, cues.get("genus", []))
    yield from defined_by_kind(text, cues.get("kind", []))
    yield from defined_by_set(text, labels)
    yield from _told_by_statements(text, labels)
    yield from defined_in_row(text)
    yield from defined_by_make(text)
    yield from defined_by_question(text)
    yield from defined_by_letter(text)
    yield from counted_aims(text)
    if "是" in text:
        yield from defined_by_figure(text, labels, cues.get("figure", []))
        yield from defined_twice(text, labels)
        yield from defined_by_pair(text, cues.get("figure", []))
        yield from defined_at_length(text, labels, cues.get("genus", []))
        yield from equated_acts(text)
        yield from defined_by_kinds(text, labels)
    yield from equated_directly(text, cues.get("namely", []), labels)


def _equated(text: str, cue: Token, labels: Labels) -> Iterator[Found]:
    """X，就是Y; X就是Y; 所谓X，是指Y."""
    if _MANNER.match(text, cue.end) or text[cue.end : cue.end + 1] in "出向导明示挥" or labels.holds(cue.start):
        return
    if cue.entry.term in _TELLS and (counted := equated_count(text, cue)):
        yield counted
        return
    in_short = _IN_SHORT.search(text, max(0, cue.start - _LONGEST_IN_SHORT), cue.start)  # 治水，说到底，|就是治人
    comma = text[cue.start - 1 : cue.start] == "，" or in_short is not None
    at = in_short.start() if in_short else cue.start - comma
    begin = clause_start(text, at)
    term = Span(begin, at)
    opening = text[begin : term.end]
    words_end = told_end(text, cue.end)
    known = labels.before(text, at if in_short else cue.start)
    fills = known is not None and len(opening) > _SHORT and known.start == begin
    term_alone = comma and cue.entry.term in _IS and _is_term_alone(text, term, cue.end)
    if cue.entry.value == "quoted" and "“" not in opening and not fills and not term_alone:  # 创先争优|就是要…, not 廉洁|就是要…
        return
    if opening.startswith(_CALLED) and len(opening) <= _LONGEST_CALLED:
        named = known or bare(text, Span(begin + len(_CALLED) + text.startswith("的", begin + len(_CALLED)), term.end))
        yield Found(named, Span(begin, words_end), "definitions/called")
    elif not known and (quoted := _QUOTED_ALONE.fullmatch(opening)):  # “亲”，就是坦荡交往
        yield Found(Span(begin + 1, begin + 1 + len(quoted.group(1))), Span(begin, words_end), "definitions/equated")
    elif known and not comma and _ACT.match(text, known.start) and _ACT.match(text, cue.end):
        return  # 稳外贸就是稳就业: what one does by doing the other, no definition
    elif known and (known.start - begin <= 1 or _OF_QUOTED.fullmatch(text, begin, known.start)):
        start = known.start - (text[known.start - 1 : known.start] == "“")
        yield Found(known, Span(start, words_end), "definitions/equated")
    elif term_alone or (cue.entry.term in _MEANS and not comma and _NAMED_ALONE.fullmatch(opening) and _opens_sentence(text, begin)):
        yield Found(term, Span(begin, words_end), "definitions/equated-term")
    elif not comma and cue.entry.term == "就是" and _ITS_ASPECT.fullmatch(opening):  # 其核心要义就是…
        yield Found(Span(begin + 1, term.end), Span(begin, words_end), "definitions/equated-aspect")
    elif not comma and (_OURS.fullmatch(opening) or (cue.entry.term == "就是" and ASPECT_NAMED.fullmatch(opening))):
        demand = DEMAND_NEXT.search(text, cue.end, words_end)
        yield Found(term, Span(begin, demand.start() if demand else words_end), "definitions/equated-aspect")


def _told_by_statements(text: str, labels: Labels) -> Iterator[Found]:
    """“四个一律”，即…；…；…；…: a statement for each that it counts."""
    for label in labels.quoted_or_headed(text) if "；" in text else ():
        if told := statements_told(text, label):
            yield Found(label, Span(label.start - (text[label.start - 1] == "“"), told[-1].end), "definitions/statements")


def _is_term_alone(text: str, term: Span, after: int) -> bool:
    """勇于担当，就是…: a sentence that opens with a term and nothing else, and goes on to say what it is."""
    opening = text[term.start : term.end]
    fits = _opens_sentence(text, term.start) and 2 <= len(opening) <= _LONGEST_TERM and opening.isalpha()
    return fits and not opening.startswith(_POINTING) and not _NO_TERM.search(opening) and not _NO_ACCOUNT.match(text, after)


def _opens_sentence(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in "。！？\n" or _SPEAKS.search(text, max(0, at - 4), at) is not None


def _kind_named(text: str, cue: Token) -> Iterator[Found]:
    """党的政治建设这个根本性建设: the kind repeats the concept's last word."""
    named = _KIND_NAMED.match(text, cue.start)
    if named and text[cue.start - 2 : cue.start] == named.group(2):
        start = phrase_start(text, cue.start - 2, 16)
        while text[start - 2 : start] == "党的":
            start -= 2
        yield Found(Span(start, cue.start), Span(start, named.end()), "definitions/kind-named")


def _essence(text: str, cue: Token) -> Iterator[Found]:
    """X是Y的真谛: defines Y."""
    found = predicate_before(text, cue.start)
    if found and found.whole:
        yield Found(found.whole, Span(found.subject.start, cue.end), "definitions/essence")


def _chained_figures(text: str, cues: list[Token]) -> Iterator[Found]:
    """X是…的法宝，是…的一招: two figures for one subject tell what it is."""
    for first, second in pairwise(cues):
        end = first.end + (text[first.end : first.end + 1] == "”")
        if text[end : end + 2] != "，是" or clause_start(text, second.start) != end + 1:
            continue
        found = predicate_before(text, first.start - (text[first.start - 1 : first.start] == "“"))
        if found:
            stop = second.end + (text[second.end : second.end + 1] == "”")
            yield Found(found.subject, Span(found.subject.start, stop), "definitions/chained-figures")


def _qualified(text: str, labels: Labels) -> Iterator[Found]:
    """A concept that opens its sentence and is said to be …的、…的, or a kind of what its last word says."""
    for label in labels.spans:
        if text.find("是", label.end, label.end + _FAR) < 0:
            continue
        if label.start == 0 or text[label.start - 1] in _STOPS:
            yield from _qualified_alone(text, label)
        kind = _KIND.match(text, label.end)
        begin = clause_start(text, label.start)
        led = text[begin : label.start].removesuffix("“")
        if (
            kind
            and _repeats_head(text[label.start : label.end], kind.group(1))
            and (not led or _RELATIVE.fullmatch(led))
        ):
            yield Found(label, Span(begin, kind.end()), "definitions/kind-of")


def _qualified_alone(text: str, label: Span) -> Iterator[Found]:
    qualities = _QUALITIES.search(text, label.end, statement_end(text, label.end) + 1)
    genus = _GENUS.match(text, label.end)
    if qualities:
        yield Found(label, Span(label.start, qualities.end()), "definitions/qualities")
    elif genus and text[label.start : label.end].endswith(genus.group(1)):
        yield Found(label, Span(label.start, clause_end(text, genus.end())), "definitions/genus")


def _repeats_head(label: str, kind: str) -> bool:
    """Whether X是Y says of which kind of Y X is: both end alike."""
    return len(label) > _SAME_HEAD and kind != label and kind.endswith(label[-_SAME_HEAD:])


def _by_genus(text: str, cues: list[Token]) -> Iterator[Found]:
    """X是…的制度安排: a class of things, where praise (X是…的重要举措) names none."""
    for cue in cues:
        listed = _AS_WELL.search(text, max(0, cue.start - 12), cue.start)  # 是我国涉外领域的|基础性、综合性法律
        found = predicate_before(text, listed.start() if listed else cue.start) if text[cue.end : cue.end + 1] in "，。；\n" else None
        subject = _with_quotation(text, found.subject) if found else None
        if found and subject and found.whole and subject.end - subject.start <= _LONGEST_SUBJECT:
            yield Found(bare(text, subject), Span(subject.start - (text[subject.start - 1] == "“"), cue.end), "definitions/by-genus")


def _with_quotation(text: str, subject: Span) -> Span:
    """A subject with all of the quotation that it ends: “以史为鉴，|面向未来”是…."""
    opened = text.rfind("“", max(0, subject.start - _LONGEST_SUBJECT), subject.end)
    cut = text[subject.end : subject.end + 1] == "”" and 0 <= opened < subject.start and text.find("”", opened, subject.end) < 0
    return Span(opened + 1, subject.end) if cut else subject

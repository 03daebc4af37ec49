"""Ideas told by the frame they stand in: 党对…的领导, 平安中国, 当好A、B、C, A、B、C三件大事, X，就是…."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.extract.concepts.clauses import statement_end, statement_start
from tonggao.extract.concepts.counted_lists import counted_lists
from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.spans import Candidate
from tonggao.extract.concepts.told_apart import told_apart
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import alternation

_DOERS = "者派家员手兵人"
_PART = re.compile(r"[一-鿿]{4,8}(?=[、，。；])")
_PARTS = re.compile(
    rf"(?:[^，。；、“”\n]{{0,20}}的)?([一-鿿]{{2,4}}[{_DOERS}](?:、[一-鿿]{{2,4}}[{_DOERS}])+)(?=[，。；])"
)
_LED = re.compile("党(?:中央)?对(?:“[^“”]{2,4}”)?[^，。；、“”\n]{2,10}的(?:全面|集中统一|绝对|坚强)?领导(?![一-鿿]*小组)")
_BUILDS = ("建设", "打造", "共建", "共创", "共筑")
_DIVISIONS = ("省", "市", "县", "区", "镇", "乡", "州", "旗", "盟")
_LONGEST_PLACE = 4
_LONGEST_PRAISE = 2  # one word of praise
_ANEW = re.compile("的?(?:社会主义)?(?:现代化)?新?(?=[一-鿿])")  # 建设团结富裕的|社会主义新|青岚

_SET_UP = re.compile(r"(?:^|(?<=[\n。]))(?:所谓的?)?(?![这那此其最]|所谓|再过)([一-鿿]{3,8}?)(?:，(?:说到底|归根到底|归根结底|具体来说|简单来说|通俗地说))?，就是(?!要|为|说|在|因|由)")
# A speaker sets a term up by what it is made of: 他说，大车间带小车间，就是统一规划、分组经营、独立核算.
_SET_UP_BY_PARTS = re.compile(r"(?<=[说出调示为]，)(?![这那此其最要]|必须|坚持)([一-鿿]{3,8})，就是(?=[一-鿿]{4}(?:、[一-鿿]{4}){2,}[。；])")


@cache
def _folk_figures() -> re.Pattern[str]:
    said = r"[是为][^，。；\n]{1,18}的|占据?[^，。；、\n]{0,12}|[就都这那也]是一[条道块把张座名根面](?:[^，。；、\n]{1,10}的)?"
    fought = r"(?:打赢|打好|打响|打一场)[^，。；、“”\n]{0,16}?(?:这场|[战区期内中]的|的)?"
    folk, battle = (alternation("figure_frames", tag) for tag in ("folk", "battle"))
    return re.compile(rf"(?:(?:{said})(?P<is>{folk})|(?:{fought})(?<!战)(?P<was>{battle}))(?=[，。；！])")


class _Praise(NamedTuple):
    """Words of praise before a place; ``value`` built: only where the text says to build it."""

    start: int
    end: int
    value: str


def leaderships(reading: Reading, heads: list[Token]) -> Iterator[Candidate]:
    """党对青年工作的全面领导."""
    for head in heads:
        found = _LED.match(reading.text, head.start)
        if found:
            yield Candidate(*found.span(), "concepts/leadership")


def places_praised(reading: Reading, heads: list[Token]) -> Iterator[Candidate]:
    """平安中国, 数字广东, 富裕文明和谐新青岚: a place as what it is to become, by its short name."""
    if not heads:
        return
    text = reading.text
    places = {token.start: token for token in reading.scan.longest("places")}
    for praised in _chained(heads):
        built = text[praised.start - 2 : praised.start] in _BUILDS
        several = praised.start + _LONGEST_PRAISE < praised.end
        anew = _ANEW.match(text, praised.end) if built else None
        at = anew.end() if anew else praised.end
        at -= at > praised.end and at not in places and at - 1 in places  # 新疆 is not anew
        place = places.get(at)
        name = text[place.start : place.end] if place else _short_name(text, text[at : at + 2]) if built else ""
        known = place is not None and (built or several or praised.value != "built")
        if name and (known or built) and len(name) <= _LONGEST_PLACE and not text[at + len(name) :].startswith(_DIVISIONS):
            yield Candidate(praised.start, at + len(name), "concepts/place-praised")


def _chained(heads: list[Token]) -> Iterator[_Praise]:
    """Words of praise, those that stand side by side together: 富裕|文明|和谐."""
    praised: _Praise | None = None
    for head in heads:
        if praised and praised.end == head.start:
            praised = praised._replace(end=head.end)
            continue
        if praised:
            yield praised
        praised = _Praise(head.start, head.end, head.entry.value)
    if praised:
        yield praised


@lru_cache(maxsize=64)  # each mention of a place asks for it
def _short_name(text: str, name: str) -> str:
    """Two characters, where the text names a county or town that they open; "" where it does not."""
    return name if len(name) == 2 and any(name + division in text for division in _DIVISIONS) else ""


def parts_to_play(reading: Reading) -> Iterator[Candidate]:
    """What several are to be, each in one statement: 干部当好开路人、党员当好先锋队."""
    text = reading.text
    for cue in reading.scan.of("relation_cues"):
        if cue.entry.tag != "act" or cue.entry.value:
            continue
        begin, end = statement_start(text, cue.start), statement_end(text, cue.end)
        part = _PART.match(text, cue.end) if text.count(cue.entry.term, begin, end) > 1 else None
        if part:
            yield Candidate(*part.span(), "concepts/part-to-play")
        together = _PARTS.match(text, cue.end)
        if together:
            yield Candidate(*together.span(1), "concepts/parts-to-play")


def counted_wholes(reading: Reading, voice: OfficialVoice) -> Iterator[Candidate]:
    """A count that closes a list of as many ideas, or opens their row: 抓好供水、护堤、清淤三件大事; 两种水源，首先是渠道水源，其次是…."""
    if not voice.official:
        return
    for whole, _ in (*counted_lists(reading.text), *told_apart(reading.text)):
        if voice.speaks_at(whole.start) and reading.text[whole.start - 1] != "“":
            yield Candidate(*whole, "concepts/counted")


def folk_figures(reading: Reading, voice: OfficialVoice) -> Iterator[Candidate]:
    """A figure of speech that is a term without marks too, where it says what something is or is fought: 水利是农业的命脉, 打一场人民战争."""
    if voice.official:
        for match in _folk_figures().finditer(reading.text):
            if voice.speaks_at(match.start()):
                yield Candidate(*match.span(match.lastgroup or 0), "concepts/folk-figure")


def terms_set_up(reading: Reading) -> Iterator[Candidate]:
    """A term that opens a sentence and is then said to be something: 充满激情，就是…."""
    if "，就是" in reading.text:
        for form in (_SET_UP, _SET_UP_BY_PARTS):
            for match in form.finditer(reading.text):
                if match.group(1) not in load_lexicon().terms("concept_generic"):  # 下一步，就是批量化应用
                    yield Candidate(*match.span(1), "concepts/set-up")

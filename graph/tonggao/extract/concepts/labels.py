"""The concepts of a readout by place, for those who say something about them."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tonggao.claims import ConceptMention
from tonggao.extract.concepts.clauses import bare, clause_start, statement_start
from tonggao.extract.concepts.spans import CARRIED
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_LONGEST_SUBJECT = 40
_QUOTED_RULES = ("concepts/quoted", "concepts/authority-quoted")
_LONGEST_ADVERB = 3
# Words that end in 是 or begin with it and say no more what something is.
_NO_COPULA = frozenset(
    (
        "不是",
        "而是",
        "还是",
        "但是",
        "于是",
        "只是",
        "若是",
        "或是",
        "凡是",
        "便是",
        "先是",
        "别是",
        "其是",
        "要是",
        "如是",
        "是否",
    )
)
_AS_WHAT = re.compile("作为[^，]{2,20}，|”，即")  # 中国|作为第二大经济体，始终是…; “三性”|，即A、B、C，是…
_OPENED = re.compile("[一二三四五六七八九十]+[）)](?=.{2})|(?:伟大|崇高|光荣)的(?=.{2})|以[^，]{2,12}为核心的(?=.{2})")  # （三）|质量是…; 伟大的|抗战精神是…
_OWED = re.compile("(?:[性力度]强|[力度]大|互补)$")  # 两国经济互补性强，是…: of which country is not said
_TURNS = re.compile("，(?:但|而|可|然而|不过)(?!是)")
_SUMMED_UP = re.compile(
    r"”(?:来|作了|作出|进行了?|加以)*(?:高度|形象|简要|精辟)?(?:概括|总结|归纳|提炼|说明|形容|部署|表述)(?:了?[一-鿿]{0,6})?，$"
)
_SUMMED_REACH = 16
_INSEPARABLE = re.compile(r"(?:中)?(?:不可分割|不可或缺|必不可少|密不可分|极为|十分|最为|最)(?:的?重要|显著|鲜明|突出|本质|根本)?$|(?<=.[^创更革刷出崭全])新$")  # 某县新|的增长点
_MATTERS = re.compile(
    r"(?:直接)?(?:(?<=.{2})[有被][^，]{0,8}之称|素?有[“][^，]{2,10}[”]之称|源远流长|博大精深|历久弥[新坚]|绵延不[断绝]|底蕴深厚|山水相[连依]|唇齿相依|地大物博|资源富集|大多(?=居住|分布|集中|处在)|点多面广|点多线长|面广量大|量大面广|面广线长|(?<=.{3})(?:众多|丰富|悠久|优越|雄厚|艰巨|繁重|广阔|巨大|深远|充沛)(?=$|，)|具有|拥有|连接(?=[一-鿿]{2})|贯穿|横跨|毗邻|紧邻|肩负|承担着|担负着|事关|关乎|一头连|正?处于|关系到|关系着|关系(?!法)|牵动|意义重大|至关重要|十分重要|责任重大|(?<=.{2})(?:(?:19|20)[0-9]{2}年|落户|扎根|连续|常年|多年|长期|历来|从来|自古|地处|位于|坐落|始建于|成立于))"
)  # X事关民生，是…; X连续三年亏损，是…
_TELLS_MUCH = re.compile("，[^，]{0,16}(?:突破|达到?|增长|完成|实现|超过)了?[0-9一二三四五六七八九十百千万]")
_SAID = re.compile(r"[^，]{0,40}(?:指出|强调|表示|认为|重申|承认)，?|[^，]{0,40}说，")
_KNOWN = re.compile(  # 要深刻认识到|作风建设是…
    r"(?:(?P<who>[^，]{0,12}?)[都也]?(?:要|必须|应当?|应该))?(?:始终|充分|深刻|清醒|切实|进一步|真正)*地?(?:认识到?|领会|明白|懂得|看到|牢记|意识到|理解|铭记)(?=[^，]{2})"
)
_WHEN = ("今年", "明年", "去年", "本月", "过去", "现在", "将来", "当前", "目前", "今天", "如今", "未来")
_DAYS = ("今天", "明天", "昨天", "今日", "本周")  # 今天（12月1日）是“…日”
_NO_ADVERB = frozenset(("成就", "公正", "修正", "纠正", "端正", "廉正", "人才", "英才", "专才", "国都", "首都", "方便"))
_PERSONAL = ("他", "她", "它", "你", "我")  # 某某称赞他|是车间的“定盘星”
_POINTING = (
    "这",
    "那",
    "此",
    "其",
    "它",
    "他",
    "她",
    "你",
    "我",
    "本次",
    "有的",
    "有人",
    "什么",
    "谁",
    "哪",
    "或者",
    "但",
    "而",
    "如果",
    "因为",
    "所以",
    "即使",
    "不仅",
    "只有",
    "无论",
    "不论",
    "不管",
)


_FIRST_FIGURE = re.compile("(?:既|不仅|不但|不光|不只|就|都)?是“[^“”，]{2,10}”$")  # 是“老朋友”|更是“好邻居”

CuesByTag = Mapping[str, list[Token]]


class Related(NamedTuple):
    """``source`` stands in ``relation`` to ``target``; ``around`` is the stretch that says so."""

    source: Span
    relation: str
    target: Span
    around: Span
    rule: str


class Predicate(NamedTuple):
    """X是Y的Z, up to Z: the subject X, the whole Y (None in X是Z), and where 是 stands."""

    subject: Span
    whole: Span | None
    verb: int


class Labels:
    """The passages of a readout's concepts; those that stand inside another's are left out."""

    def __init__(self, concepts: Sequence[ConceptMention]) -> None:
        passages = sorted([(Span(*passage), c.rule) for c in concepts for passage in c.passages if c.rule != CARRIED])
        self.spans = [span for span, _ in passages]
        self.formulas = [span for span, rule in passages if rule != "concepts/speech"]
        self.quoted = [span for span, rule in passages if rule in _QUOTED_RULES]
        self._concepts = concepts
        self._by_end = {span.end: span for span in self.spans}

    def quoted_or_headed(self, text: str) -> list[Span]:
        """The labels that end in a closing quotation mark, or behind one in their head (“五包一”责任制)."""
        return [s for s in self.spans if text[s.end : s.end + 1] == "”" or "”" in text[s.start : s.end]]

    def before(self, text: str, at: int) -> Span | None:
        """The concept right before ``at``; a closing quotation mark and a comma may stand between."""
        for mark in "，”":
            if at > 0 and text[at - 1] == mark and at not in self._by_end:
                at -= 1
        return self._by_end.get(at)

    def summed_up(self, text: str, at: int) -> Span | None:
        """The quoted name that the clause before ``at`` sums something up in: 用“三保”作了概括，|即…."""
        said = _SUMMED_UP.search(text, max(0, at - _SUMMED_REACH), at)
        return self._by_end.get(said.start()) if said else None

    def behind(self, at: int) -> Span | None:
        """The concept that begins at ``at``."""
        index = bisect_left(self.spans, (at, at))
        return self.spans[index] if index < len(self.spans) and self.spans[index].start == at else None

    def within(self, span: Span) -> list[Span]:
        """The concepts inside a span."""
        first = bisect_left(self.spans, (span.start, 0))
        last = bisect_left(self.spans, (span.end, 0))
        return [s for s in self.spans[first:last] if s.end <= span.end]

    def holds(self, at: int) -> bool:
        """Whether ``at`` stands inside a concept; concepts overlap none."""
        index = bisect_left(self.spans, (at, 0))
        return index > 0 and self.spans[index - 1].end > at

    def fuller(self, noun: str) -> Span | None:
        """The first concept whose label ends in ``noun`` and says more."""
        found = (c for c in self._concepts if c.label.endswith(noun) and c.label != noun)
        return next((Span(*concept.passages[0]) for concept in found), None)


def cues_by_tag(reading: Reading) -> CuesByTag:
    """The words that say how one idea stands to another, by what they are; hidden ones left out."""
    cues: dict[str, list[Token]] = {}
    for token in reading.scan.longest("relation_cues"):
        if token.entry.tag != "none":
            cues.setdefault(token.entry.tag, []).append(token)
    return cues


def predicate_before(text: str, at: int) -> Predicate | None:
    """The subject and the whole of X是Y的Z, Z beginning at ``at``; None where no such sentence leads up to it.

    Where nothing stands before 是 in its clause, the subject is that of the clause before (X是…的法宝，是…的一招), else all that
    the statement says before it.
    """
    begin = clause_start(text, at)
    verb = text.rfind("是", begin, at)
    opening = text.rfind("“", begin, verb)
    if verb < text.find("”", opening, at) and opening >= 0:  # X就是“绿水青山|就是…”的样板
        verb = text.rfind("是", begin, opening)
    if verb < 0 or (text[max(0, verb - 1) : verb + 1] in _NO_COPULA and not text.endswith("首先", begin, verb)) or text[verb : verb + 2] in _NO_COPULA:
        return None
    inside = Span(verb + 1, at - (text[at - 1] == "“"))
    if inside.end > inside.start and text[inside.end - 1] != "的":
        return None
    whole = _whole(text, Span(inside.start, inside.end - 1)) if inside.end - 1 > inside.start else None
    own = without_adverbs(text, Span(begin, verb))
    first = _FIRST_FIGURE.search(text, own.start, own.end)
    own = without_adverbs(text, Span(begin, first.start())) if first else own
    subject = _subject(text, own) if own.end > own.start else _carried_subject(text, begin)
    return Predicate(subject, whole, verb) if subject else None


def _whole(text: str, span: Span) -> Span:
    """Y in X是Y不可分割的一部分."""
    praise = _INSEPARABLE.search(text, span.start + 1, span.end)
    return Span(span.start, praise.start()) if praise else span


def _subject(text: str, span: Span) -> Span | None:
    """The subject in what stands before 是; None where it is too short, too long or only points (这是…)."""
    start, end = span
    said = _SAID.match(text, start, end)
    start = said.end() if said else start
    known = _KNOWN.match(text, start, end)
    if known and known["who"] and text.startswith("自己", known.end(), end):  # 干部都要牢记|自己
        return Span(*known.span("who"))
    start = known.end() if known else start
    while start < end and not text[start].isalnum() and text[start] not in "“《":
        start += 1
    colon = text.rfind("：", start, end)
    start = colon + 1 if colon >= 0 else start
    as_what = _AS_WHAT.search(text, start, end)
    end = as_what.start() if as_what else end
    if opened := _OPENED.match(text, start, end):
        start = opened.end()
    end -= text[end - 1] == "，"
    earlier = text.rfind("是", start, end)
    start = max(start, text.rfind("、", earlier, end) + 1) if earlier > 0 else start  # A是B、|C是D
    subject = bare(text, Span(start, end))
    words = text[subject.start : subject.end]
    if not 1 < len(words) <= _LONGEST_SUBJECT or "成为" in words or words.startswith(_POINTING) or words.endswith(_PERSONAL) or words in _WHEN or words.startswith(_DAYS):
        return None
    return subject


def without_adverbs(text: str, span: Span) -> Span:
    """A span without the adverbs at its end (改革始终|是)."""
    adverbs = load_lexicon().terms("copula_adverbs")
    end = span.end
    while cut := next((n for n in range(_LONGEST_ADVERB, 0, -1) if text[end - n : end] in adverbs), 0):
        if end - cut < span.start or text[end - 2 : end] in _NO_ADVERB:  # 成就|是, not 成|就是
            break
        end -= cut
    return Span(span.start, end)


_MOST_CARRIED = 12  # clauses that one subject is carried into


def _carried_subject(text: str, clause: int) -> Span | None:
    begin = statement_start(text, clause)
    for _ in range(_MOST_CARRIED):
        if clause <= begin or text[clause - 1] != "，":
            return None
        first = clause_start(text, clause - 1)
        if not text.startswith("是", first) or first <= begin:
            break
        clause = first  # X，是…的要求，是…的道路
    else:
        return None
    verb = text.find("是", first, clause)
    if text.startswith(("特别是", "尤其是"), first):  # singled out of what was told before
        return None
    if verb > first:
        return _subject(text, without_adverbs(text, Span(first, verb)))
    begin = max([turn.end() for turn in _TURNS.finditer(text, begin, clause)], default=begin)
    if _OWED.search(text, begin, clause - 1):
        return None
    matters = _MATTERS.search(text, begin, clause - 1)
    if matters is None and _TELLS_MUCH.search(text, begin, clause - 1):  # 公司落户十年，年产值突破9亿元，是…的缩影: no subject
        return None
    return _subject(text, Span(begin, matters.start() if matters else clause - 1))

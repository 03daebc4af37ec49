"""Figures of speech: X是Y的“压舱石”, 把X作为Y的“熔炉”, and aspects that something is made: 把X作为Y的着力点; X这个“牛鼻子”."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, bare, clause_end, clause_start, list_members, statement_start
from tonggao.extract.concepts.counted_lists import count_of
from tonggao.extract.concepts.labels import Labels, Predicate, Related, predicate_before, without_adverbs
from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.extract.reading import Reading
from tonggao.extract.relations.aspects import joined_aspects
from tonggao.extract.relations.topics import line_topic
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_QUOTED_AT_END = re.compile(r"“([^“”]{2,10})”[^“”]{0,2}$")
_LIKENED_PLAIN = re.compile(r"(?:一[把面座条道颗盏股])?((?:(?![的在是])[一-鿿]){2,5})(?=[，。；])")  # 犹如|同胞兄弟
_QUOTED_OF = re.compile(r"的“([^“”]{2,10})”$")
_LETS = re.compile(r"把(?![握关控好脉住])|让(?!步)|(?<![即促大])使得?(?![命用者])|推动|祝愿|期待|期盼")
_NEVER_LETS = re.compile(r"(?:不能|不得|不准|不许|不允许|决不|绝不|切莫|莫)能?让$")  # 不能让判决成为“白条”
_FIGHTS = frozenset(("打赢", "打好", "打胜", "打响", "坚决", "啃下", "攻克", "爬上", "跨过"))
_CALLED = re.compile("(?:大事|要事|实事|难题|任务|责任)[，。；]")  # “天字第一号”|大事
_IS_MORE = ("更是“", "也是“", "又是“", "还是“")  # 是“老朋友”|更是“好邻居”
_AND_MORE = ("和“", "、“", "与“")
_JOINTS = ("、", "和", "与")
_BECOMES = "成为"
_TAKES = re.compile(r"把(?![握关控好脉住])|(?<![即必终仍])将(?![来军])")
_TAKES_NEXT = re.compile("、(?=[把将])")
_KEPT_UP = re.compile("(?:来抓|(?:紧紧|持之以恒|坚持不懈|认真|切实)?(?:抓紧抓好|抓紧抓实|抓实抓好|抓细抓实|常抓不懈|抓好抓实|抓在手上|持续推进|长期坚持))$")
_LONGEST_KEPT_UP = 8
_MEASURED = re.compile(r"(?:[两三四五]大|一[面把块条张道座剂扇根盏本场棵次种门项部支股颗枚顶片堂杯副笔]|(?<=是)[场座道条把块面])$")  # 是|一面|“镜子”
_MODIFIED = re.compile(r"(?<=[^不都而还就]是)[一-鿿]{2}$")  # 儿童是|未来|生力军
_PRAISED = re.compile(r"(?<=的)(?:重要|坚实|坚强|强大|有力|关键|主要|可靠|核心|牢固)$")  # 沟通两岸的|重要|桥梁
_AS_WELL = re.compile(r"是(?:[^，。；：是的“”、\n]{2,10}、)+$")  # 是|政治优势、|传家宝
_FIGURE_NAMED = re.compile(r"(?:[^，。；“”\n]{2,14}的)?“([^“”\n]{2,8})”")
_COUNTED = frozenset("两二三四五六七八九十")
SET = re.compile(r"[两二三四五六七八九十][个大种项]")  # “四个机关” tells what something is; it is no figure
_SAYS_WHAT_IT_IS = ("动力", "一招", "之路", "工程", "要务", "资源", "任务")
_TITLES = ("初衷", "主题", "议题", "口号", "名称", "题目", "标题", "主旨", "代号", "背后")
# What the words before 的 are where they name no whole: 作为压倒一切的中心任务.
_QUALIFIES = re.compile("压倒一切|[最更][\u4e00-\u9fff]{1,3}|(?:极其|十分|非常|尤为)?(?:重要|重大|关键|突出|紧迫)|根本|首要|主要|长期|永恒|当前|现阶段")
_HOLDS = re.compile("(?:[一-鿿]{2,6}?)??(?:要|必须|始终)?坚持")
_TERM_OF = re.compile("[^“”，]{2,14}的“([^“”，]{2,8})”?")  # 牧民的|“呼声”
_REACH = 24
_HELD = 3
_LONGEST_MADE = 30
_SHORT_MADE = 8
_LONGEST_LIKENED = 14
_FIELD_OF = re.compile(r"(?<![不都而还就但于])是((?:(?![的是在为了])[一-鿿]){1,8}(?:合作|发展|改革|建设|工作|治理|振兴|安全|事业|关系|交往|增长)(?:重要|关键)?)$")
_LONGEST_FIELD = 16
_LONGEST_WORD = 6


def figures_by_predicate(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """X是Y的基石, X是Y的“压舱石”, X是一面“镜子”, X是…、传家宝."""
    text = reading.text
    named = [Span(cue.start, cue.end) for cue in cues]
    quoted = [s for s in labels.spans if text[s.start - 1 : s.start] == "“" and text[s.end : s.end + 1] == "”"]
    quoted = [s for s in quoted if not SET.match(text, s.start) and "、" not in text[s.start : s.end]]
    said: dict[int, Predicate] = {}  # by where the figure ends that it is said with
    for target in sorted({*named, *quoted}):
        end = target.end + (text[target.end : target.end + 1] == "”")
        if text.endswith("抓手", target.start, target.end):  # X是Y的重要抓手 is praise
            continue
        closed = end == len(text) or text[end] in "，。；、！）\n" or (text[end - 1] == "”" and (_CALLED.match(text, end) or text.startswith(_IS_MORE, end) or text.startswith(_AND_MORE, end))) or _goes_on_with_figure(text, end)
        begin = _predicate_start(text, target.start - (text[target.start - 1 : target.start] == "“"))
        told_at = begin if text[begin - 1 : begin] in ("的", "是") else _told_without_of(text, target.start, begin)
        joint = target.start - 1 - (text[target.start - 1] == "“")
        also = said.get(joint) if text[joint] in _JOINTS else None  # 是Y的新引擎、|新赛道; 是Y的“根”和“魂”
        found = also or (predicate_before(text, told_at) if closed and told_at else None)
        if found:
            said[end] = found
            modified = _MODIFIED.match(text, begin, target.start) and not _MEASURED.fullmatch(text, begin, target.start)
            target = Span(begin, target.end) if modified else target
            target = Span(found.verb + 1, target.end) if found.whole and text[target.start : target.end] in _of_something() else target
            around = Span(found.subject.start, target.end)
            titles = _TITLES + terms_tagged("relation_words", "way") if text[target.start - 1] == "“" else _TITLES
            if text.endswith(titles, found.subject.start, found.subject.end) or _is_aspect(text, found.subject):  # 论坛的主题是“…”
                continue
            for subject in _as_counted(text, found.subject, begin) or _each_subject(text, found.subject, labels):
                yield Related(subject, "metaphor", target, around, "relations/figure-by-predicate")


def _goes_on_with_figure(text: str, at: int) -> bool:
    """Whether another word of the kind is joined at ``at`` and closes what is said: 底色|和主线."""
    cues = load_lexicon().terms("relation_cues")
    ends = (at + 1 + n for n in range(2, _LONGEST_WORD + 1) if text[at + 1 + n : at + 2 + n] in ("，", "。", "；"))
    named = next((cue for end in ends if (cue := cues.get(text[at + 1 : end]))), None)
    return text[at : at + 1] in ("和", "与", "、") and named is not None and named.tag in ("figure", "aspect")


def _is_aspect(text: str, subject: Span) -> bool:
    """Whether a subject names an aspect of something: 水权改革的抓手是|“节水优先”."""
    of = text.rfind("的", *subject)
    cue = load_lexicon().terms("relation_cues").get(text[of + 1 : subject.end]) if of > 0 else None
    return cue is not None and (cue.tag == "aspect" or cue.value == "frame")


def _told_without_of(text: str, target: int, at: int) -> int:
    """Where what is said behind 是 begins, where a field stands before the figure without 的 (是|金砖合作里程碑); 0 where none does."""
    field = _FIELD_OF.search(text, max(0, at - _LONGEST_FIELD), at) if at == target else None
    return field.start(1) if field and not any(text[i : i + 2] in bounds().verbs for i in range(field.start(1), at - 3)) else 0


def _as_counted(text: str, subject: Span, at: int) -> list[Span]:
    """The members of a subject where they are as many as a count at ``at`` says (贸易和人文交流是两国关系的|两大纽带); else empty."""
    if text[at + 1 : at + 2] != "大":
        return []
    listed = list_members(text, subject, PAUSE_OR_AND)
    return listed if len(listed) == count_of(text[at]) else []


def _each_subject(text: str, subject: Span, labels: Labels) -> list[Span]:
    """The concepts that a subject lists (劳模精神、工匠精神), else the subject; what one holds to is its object (坚持|创新)."""
    listed = list_members(text, subject) if "、" in text[subject.start : subject.end] else []
    if listed and set(listed) <= set(labels.within(subject)):
        return listed
    named = _TERM_OF.fullmatch(text, *subject)
    held = _HOLDS.match(text, *subject) if subject.end - subject.start > _HELD else None
    return [Span(*named.span(1)) if named else Span(held.end(), subject.end) if held else subject]


def _of_something() -> frozenset[str]:
    """Figures that say what they are of: 质量是|工程的生命."""
    return frozenset(terms_tagged("relation_words", "whole_figure"))


def _predicate_start(text: str, at: int) -> int:
    """Where what is said with a figure at ``at`` begins: before its measure word or praise, before what else is said."""
    measured = _MEASURED.search(text, max(0, at - 3), at)
    if measured:
        return measured.start()
    if praised := _PRAISED.search(text, max(0, at - 3), at):
        return praised.start()
    modified = _MODIFIED.search(text, max(0, at - 5), at)
    if modified and (modified.group() == "未来" or modified.group() not in bounds().verbs):
        return modified.start()
    as_well = _AS_WELL.search(text, clause_start(text, at), at) if text[at - 1 : at] == "、" else None
    return as_well.start() + 1 if as_well else at


def figures_pointed_at(reading: Reading, labels: Labels, cues: list[Token], figures: list[Token]) -> Iterator[Related]:
    """牵住X这个“牛鼻子”, 用好X这个关键一招. ``cues`` are the words that point (这个)."""
    text = reading.text
    by_start = {figure.start: Span(figure.start, figure.end) for figure in figures}
    for cue in cues:
        quoted = _FIGURE_NAMED.match(text, cue.end)
        target = Span(*quoted.span(1)) if quoted else by_start.get(cue.end)
        if target is None or text[target.start] in _COUNTED or text.endswith("抓手", *target):
            continue
        if quoted is None and text.endswith(_SAYS_WHAT_IT_IS, *target):  # 创新这个第一动力 says what it is
            continue
        start = phrase_start(text, cue.start, _REACH)
        if text[cue.start - 2 : cue.start] in _FIGHTS or text[start : cue.start] in bounds().verbs:  # 打赢|这场硬仗 says of nothing that it is one
            continue
        source = labels.before(text, cue.start) or bare(text, Span(start, cue.start))
        source = Span(source.start + 1, source.end) if text[source.start] in "好住紧牢准" and text[source.start - 1].isalpha() else source  # 保护好|三江源这座“水塔”
        if source.end - source.start > 1 and text[source.end - 1] != text[source.end - 2]:  # 好好照照|这面镜子
            yield Related(source, "metaphor", target, Span(source.start, target.end), "relations/figure-pointed-at")


def figures_likened(reading: Reading, cues: list[Token]) -> Iterator[Related]:
    """X好比“磨刀石”, X堪称发展的“晴雨表”, X犹如同胞兄弟. ``cues`` are the words that liken."""
    text = reading.text
    for cue in cues:
        quoted = _QUOTED_AT_END.search(text, cue.end, clause_end(text, cue.end))
        if quoted is None and cue.entry.value == "plain":
            quoted = _LIKENED_PLAIN.match(text, cue.end)
        source = bare(text, Span(clause_start(text, cue.start), cue.start))
        if (
            quoted
            and 2 <= source.end - source.start <= _LONGEST_LIKENED
            and "是" not in text[source.start : source.end]
        ):
            target = Span(*quoted.span(1))
            yield Related(source, "metaphor", target, Span(source.start, target.end), "relations/figure-likened")


def things_made(reading: Reading, cues: list[Token], words: dict[int, Token]) -> Iterator[Related]:
    """把X作为Y的“熔炉”，作为Z的“考场”; 把X作为Y的着力点和落脚点. ``words`` are the aspects and figures by where they end."""
    text = reading.text
    for cue in cues:
        made = _made(text, cue)
        if made is None:
            continue
        made = Span(*named.span(1)) if (named := _TERM_OF.fullmatch(text, made.start, made.end + text.startswith("”", made.end))) else made
        end = clause_end(text, cue.end)
        further = _TAKES_NEXT.search(text, cue.end, end)  # 把A作为重点、把B作为基石
        end = further.start() if further else end
        kept_up = _KEPT_UP.search(text, max(cue.end, end - _LONGEST_KEPT_UP), end)
        end = kept_up.start() if kept_up else end
        plain = not cue.entry.value or _NEVER_LETS.search(text, statement_start(text, made.start), made.start)
        direct = becomes_itself(text, made, cue)
        quoted = (_QUOTED_AT_END if plain or direct else _QUOTED_OF).search(text, cue.end, end)
        word = words.get(end)
        around = Span(made.start, end)
        if quoted and (parts := _as_counted_in(text, made, quoted.group(1))):
            yield from (Related(part, "partOf", Span(*quoted.span(1)), around, "relations/made-parts") for part in parts)
        elif quoted:
            both = text[made.start - 1] == "“"  # “问题清单” as “责任清单” is another
            if both or text[quoted.end(1) - 2 : quoted.end(1)] != text[made.end - 2 : made.end]:  # 书记 as a “挂名书记” is one still
                yield Related(made, "metaphor", Span(*quoted.span(1)), around, "relations/made-figure")
        elif known := _known_figure(text, end):  # 把节水建成“生命线”
            yield Related(made, "metaphor", known, around, "relations/made-figure")
        elif word and word.entry.tag == "figure":
            yield Related(made, "metaphor", Span(word.start, word.end), around, "relations/made-figure")
        elif word and word.entry.value not in ("framed", "said") and not cue.entry.value:
            aspects = joined_aspects(text, word, words)
            whole = _whole_of(text, Span(cue.end, aspects[0].start), strong=not word.entry.value)
            if whole is not None:
                yield from (Related(whole, a.entry.term, made, around, "relations/made-aspect") for a in aspects)


def _as_counted_in(text: str, made: Span, name: str) -> list[Span]:
    """The members of what is made something that counts as many: 把水产、林果、茶叶作为“三大支柱”; else empty."""
    listed = list_members(text, made, PAUSE_OR_AND)
    return listed if len(listed) == count_of(name) else []


def _known_figure(text: str, end: int) -> Span | None:
    """A quoted figure of speech of the lexicon that ends at ``end``."""
    quoted = _QUOTED_AT_END.search(text, max(0, end - 12), end) if text[end - 1 : end] == "”" else None
    known = load_lexicon().terms("relation_cues").get(quoted.group(1)) if quoted else None
    return Span(*quoted.span(1)) if quoted and known and known.tag == "figure" else None


def becomes_itself(text: str, made: Span, cue: Token) -> bool:
    """Whether a quoted term follows at once what somebody is to become: 使工会成为|“职工之家”."""
    short = made.end - made.start <= _SHORT_MADE
    return cue.entry.term == _BECOMES and short and text[cue.end] == "“" and text[made.start - 1] in "使让"


def _whole_of(text: str, span: Span, *, strong: bool) -> Span | None:
    """Y in 把X作为Y的着力点; in 把X作为主线, what the line is about, where the aspect is ``strong`` enough to need no whole."""
    if span.end - span.start > 1 and text[span.end - 1] == "的":
        if _QUALIFIES.fullmatch(text, span.start, span.end - 1):  # 作为压倒一切的中心任务
            return None
        return Span(span.start, span.end - 1)
    return line_topic(text, span.start) if strong and span.end == span.start else None


def _made(text: str, cue: Token) -> Span | None:
    """What is made something: between 把, 将 or 让 and the first 作为 behind it in the statement."""
    begin = statement_start(text, cue.start)
    becomes = cue.entry.term == _BECOMES
    opened = list((_LETS if becomes else _TAKES).finditer(text, begin, cue.start))
    if not opened:
        return None
    start = opened[-1].end()
    end = text.find(cue.entry.term, start, cue.end)
    made = bare(text, Span(start, end - (text[end - 1] == "，")))
    made = without_adverbs(text, made)  # 把每个支部|都建成…
    if becomes and (made.end - made.start > _LONGEST_LIKENED or any(char in "，在" for char in text[made.start : made.end])):
        return None
    if text.find("作为", *made) >= 0:  # 把A作为平台，打造成B
        return None
    return made if 2 <= made.end - made.start <= _LONGEST_MADE else None

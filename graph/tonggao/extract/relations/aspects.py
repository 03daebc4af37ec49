"""Named aspects: X是Y的真谛, X的核心是Y, 把X作为Y的着力点, 以X为重点推动Y, 抓住X这个根本. The aspect's word is the relation."""

import re
from collections.abc import Iterator, Mapping

from tonggao.extract.concepts.clauses import bare, clause_end, clause_start, statement_end, statement_start
from tonggao.extract.concepts.labels import Labels, Related, predicate_before
from tonggao.extract.concepts.spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.extract.relations.frame_aspects import aspect_by_frame
from tonggao.extract.relations.topics import (
    TASK,
    carried_topic,
    goes_on,
    held_before,
    sentence_topic,
    task_before,
    topic_of_row,
    topic_of_several,
    topic_pointed_at,
)
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_FRAME = 24
_FURTHEST = 4  # aspects in a row that belong to one idea
_LONGEST_NAMED = 10
LONGEST_OWNER = 12
_OF_THE_PARTY = len("党的")  # 党的|建设
_COUNTS = ("两大", "三大", "四大", "五大")
_DESCRIBES = ("特征", "内涵", "属性")  # X是Y的基本特征 tells what Y is like
_PLAIN_ASPECTS = ("主题", "主线", "核心", "根本", "关键", "重点", "要害", "方向", "目的")
_AT_TIME = re.compile("(?:今年|明年|当前|今后|下一步|下阶段|新的一年|(?:19|20)[0-9]{2}年)(?=[一-鿿]{3})(?:和今后一[个段]时期)?(?:我[省市县区校院])?")
_ONE_OF_THEM = re.compile("(?<=[的，])一[个项条](?:重要|主要|根本|基本|突出|鲜明)?$")  # 改革的|一个重要|目的是
_LONGEST_ONE = 5
_QUOTED_FIRST = re.compile("“[^“”，、]{2,8}”")  # “三农”|工作
_TASK_OF = re.compile("(?:推进|推动|做好|加强|抓好|搞好|实施|开展|促进|深化)(?=[一-鿿]{4})")
_SAID = re.compile(r"[^，]{0,30}(?:指出|强调|表示|认为|说)")
POINTING = ("这", "那", "此", "其", "它", "他", "她", "你", "我", "大家", "目前", "当前", "本", "该", "有的", "今天", "现在", "问题")
_FOUND = ("发现", "存在", "反映", "出现", "面临", "暴露")  # 巡察中发现的主要问题是
# What is demanded next is no more part of what the aspect is said to be.
DEMAND_NEXT = re.compile(r"，(?=[^，。；]{0,12}?(?:必须|应当|应该|务必|不得|不能|决不|绝不|严禁|须|应|要(?![求点素义害道])))")
_FURTHER_ASPECT = re.compile(
    r"[，、](?:关键|重点|根本|核心|要害|难点|短板|优势|潜力|出路|基础|动力|保障)就?(?:在|是|靠|看)|，[一-鿿]{0,4}(?:点|口|抓手|主线|任务|要求|目标|核心|关键|方向|保证|立场|前提|途径|路径|目的|动力|基础|主体|本质|灵魂|原则|方法|宗旨|内容|内涵|出路|保障|支撑|力量|特征|要义|举措|手段|根基|实质|精髓)是"
)
_LED_BY = re.compile(
    r"(?:要|就要|必须|牢牢|紧紧|始终|更加)*(?:抓住|把握住|把握|紧盯|扭住|牵住|紧扣|聚焦|围绕|突出|坚持|抓好|盯住|守住|注重)"
)
_TOPIC_HOLDS = re.compile(r"([一-鿿]{4,12}?)(?:要|必须|应当?|须)(?:牢牢|紧紧|始终)?(?:抓住|把握住?|扭住|牵住|紧扣|盯住|守住)")
_HELD_IN = re.compile(r"(?:要|必须|应当?|须)(?:牢牢|紧紧|始终)?(?:抓住|把握住?|扭住|牵住|紧扣|盯住|守住)(?=[^，]{2,20}$)")
_WHAT_IT_IS = re.compile("(?:就?是|就?在于?)“?$")
_COPULA = re.compile(r"就?是(?![否因由])|就?在于|就?在(?=人|[^于这此一线前]{2})|要?[看靠](?=[一-鿿“]{1,12}[，。；])")


_QUALITY = re.compile("(?:(?!的)[一-鿿]){2,6}的(?=[，。；、])")  # 目标是确定不移的: how it is, not what
_TOLD_TO = re.compile("要(?![求点素义害道])(?=.{3})")
_COMMA_COPULA = re.compile(r"，就?是要?(?![否因由这那])")
_ALL_QUOTED = re.compile("“[^“”]{2,40}”")
_QUOTED_ALONE = re.compile("“[^“”]{2,40}”(?=，)")  # 主题为“绿色发展”，旨在…


def aspects(reading: Reading, labels: Labels, cues: list[Token]) -> Iterator[Related]:
    """From the idea to what the text names as its aspect, or as several aspects at once (出发点和落脚点)."""
    text = reading.text
    by_end = {cue.end: cue for cue in cues}
    for cue in cues:
        together = joined_aspects(text, cue, by_end)
        found = _aspect(text, Token(together[0].start, cue.end, cue.entry), labels)
        if found is not None and len(together) == 1:
            yield found
        elif found is not None:
            yield from (found._replace(relation=each.entry.term) for each in together)


def joined_aspects(text: str, last: Token, by_end: Mapping[int, Token]) -> list[Token]:
    """The aspects that are named together, up to the last of them: 出发点|和|落脚点."""
    found = [last]
    while len(found) < _FURTHEST and text[found[0].start - 1] in "和、与":
        word = by_end.get(found[0].start - 1)
        if word is None or word.entry.tag != "aspect":
            break
        found.insert(0, word)
    return found


def _aspect(text: str, cue: Token, labels: Labels) -> Related | None:
    one = _ONE_OF_THEM.search(text, max(0, cue.start - _LONGEST_ONE), cue.start)
    cue = cue._replace(start=one.start()) if one and _COPULA.match(text, cue.end) else cue
    before = text[cue.start - 1 : cue.start]
    if cue.entry.tag == "figure":  # 以X为抓手 names an aspect, X是抓手 is a figure of speech
        return aspect_by_frame(text, cue, labels) if before == "为" else None
    copula = _COPULA.match(text, cue.end)
    if copula is None and before == "的" and "是" not in text[clause_start(text, cue.start) : cue.start]:
        copula = _COMMA_COPULA.match(text, cue.end)  # X的首要任务，|是要…
    if copula:
        return _said(text, cue, copula.end(), labels)
    if before == "的" or text[cue.start - 3 : cue.start - 2] == "的":
        return _by_predicate(text, cue)
    if before == "为":
        return aspect_by_frame(text, cue, labels)
    if before == "是":
        return _one_of_several(text, cue)
    return _pointed_at(text, cue) if text[cue.start - 2 : cue.start] in ("这个", "这一") else None


def services(reading: Reading, labels: Labels) -> Iterator[Related]:
    """组织路线为政治路线服务."""
    for source in labels.spans if "服务" in reading.text else ():
        target = labels.behind(source.end + 1) if reading.text[source.end : source.end + 1] == "为" else None
        if target and reading.text.startswith("服务", target.end):
            yield Related(source, "服务", target, Span(source.start, target.end + 2), "relations/serves")


def _by_predicate(text: str, cue: Token) -> Related | None:
    """X是Y的真谛."""
    counted = text[cue.start - 2 : cue.start] in _COUNTS  # 团结和民主是政协工作的|两大|主题
    start = cue.start - 2 * counted
    found = predicate_before(text, start)
    if not found or not found.whole or (text[cue.end : cue.end + 1] not in "，。；、）”\n" and text[cue.end] != "等"):
        return None
    if text.startswith(("要", "按照"), found.whole.start):  # 开展活动，就是|要按照“…”的总要求
        return None
    joined = cue.end - cue.start > len(cue.entry.term)  # 的内在要求和重要着力点
    named = text[found.subject.start - 1 : found.subject.start] == "“" or counted
    if cue.entry.value and not joined and not cue.entry.term.endswith(_DESCRIBES) and not (named and cue.entry.term in _PLAIN_ASPECTS):
        return None
    around = Span(found.subject.start, cue.end)
    return Related(found.whole, text[start : cue.end], found.subject, around, "relations/aspect-by-predicate")


def _said(text: str, cue: Token, start: int, labels: Labels) -> Related | None:
    """X的核心是Y; X，根本要求是Y；着力点是Z; 推进X，关键在于Y. ``start`` is where Y begins."""
    begin = clause_start(text, cue.start)
    owned = text[cue.start - 1 : cue.start] == "的"
    source = None
    if begin == cue.start and goes_on(text, begin):
        source = carried_topic(text, begin, labels)
    source = source or _named_before(text, cue.start - 1 if owned else cue.start, labels)
    if source is None and owned:
        source = _owner(text, Span(begin, cue.start - 1))
    if source is None and (begin == cue.start or text[cue.start - 1] == "、"):
        source = task_before(text, begin) or carried_topic(text, begin, labels)
        if source is None and not cue.entry.value and text[cue.end] == "是":
            source = _not_told(text, sentence_topic(text, begin, labels)) or topic_of_row(text, begin, labels)
    if source is None and not owned:
        source = _undertaking_before(text, cue.start)
    if source is None and begin == cue.start - 1 and text[begin] == "其":
        source = held_before(text, begin, labels)
    end = clause_end(text, start) if text[start - 1] in "在于要靠看" else statement_end(text, start)
    if quoted := _QUOTED_ALONE.match(text, start, end):
        end = quoted.end()
    further = _FURTHER_ASPECT.search(text, start, end) or DEMAND_NEXT.search(text, start, end)
    whole = labels.behind(start + text.startswith("“", start))
    if whole and text[whole.end : whole.end + 1] == "，" and not further:
        end = whole.end  # a concept tells all of it
    target = _plain(text, Span(start, further.start() if further else end))
    if source is None or text.startswith(("这个", "这项", "这些"), source.start):
        return None
    led = _TOLD_TO.match(text, *target)  # 关键是|要在清淤上下功夫
    target = Span(led.end(), target.end) if led else target
    if target.start == target.end or _QUALITY.match(text, target.start):
        return None
    return Related(source, cue.entry.term, target, Span(source.start, target.end), "relations/aspect-said")


def _plain(text: str, span: Span) -> Span:
    """What an aspect is said to be without a colon before it and the marks around all of it: 是：|“早修、早清”."""
    start = span.start + (text[span.start : span.start + 1] in ("：", ":"))
    quoted = _ALL_QUOTED.fullmatch(text, start, span.end)
    return Span(start + 1, span.end - 1) if quoted else Span(start, span.end)


def _named_before(text: str, at: int, labels: Labels) -> Span | None:
    """The concept right before ``at``; not one that the clause before names as what something is (X的任务是|凝心铸魂，重点是)."""
    named = labels.before(text, at)
    if named and text[at - 1] == "，" and _WHAT_IT_IS.search(text, clause_start(text, named.start), named.start):
        return None
    return named


def _not_told(text: str, topic: Span | None) -> Span | None:
    """A topic, unless it is what another aspect is said to be: 总要求是|“学思想、强党性”，根本任务是…."""
    return topic if topic and not _WHAT_IT_IS.search(text, clause_start(text, topic.start), topic.start) else None


def _undertaking_before(text: str, at: int) -> Span | None:
    """X in X关键是Y, where X is an undertaking (地方立法, 国企改革) and opens its clause; None elsewhere."""
    begin = clause_start(text, at)
    quoted = _QUOTED_FIRST.match(text, begin, at)
    plain = text[quoted.end() if quoted else begin : at]
    fits = 4 <= at - begin <= _LONGEST_NAMED and plain.isalpha() and plain.endswith(terms_tagged("relation_words", "undertaking"))
    return Span(begin, at) if fits and not plain.startswith(POINTING) and phrase_start(text, at, LONGEST_OWNER) <= at - len(plain) else None


def _owner(text: str, span: Span) -> Span | None:
    """X in X的根本任务是Y, where X fills its clause: 学校, 审判工作; None for what only points."""
    said = _SAID.match(text, *span)
    start = said.end() if said else span.start
    at_time = _AT_TIME.match(text, start, span.end)  # 今年|农村工作的中心任务是
    start = at_time.end() if at_time else start
    done = _TASK_OF.match(text, start, span.end)  # 推进|两岸合作的首要任务是
    quoted = _QUOTED_FIRST.match(text, start, span.end)
    opens = max(quoted.end() if quoted else start, done.end() if done else start)
    words = text[quoted.end() if quoted else start : span.end]
    fits = 2 <= span.end - start <= LONGEST_OWNER and (words.isalpha() or (quoted is not None and not words)) and not words.startswith(POINTING)
    fits = fits and not words.endswith(_FOUND) and words.removeprefix("本次") not in load_lexicon().terms("event_heads")
    return Span(start, span.end) if fits and phrase_start(text, span.end, LONGEST_OWNER) - _OF_THE_PARTY * text.startswith("党的", opens) <= opens else None


def _one_of_several(text: str, cue: Token) -> Related | None:
    """推进Y，A是关键、B是根本: A is the aspect of the task that the sentence opens with."""
    begin = max(clause_start(text, cue.start), text.rfind("、", 0, cue.start) + 1)
    named = Span(begin, cue.start - 1)
    closed = text[cue.end : cue.end + 1] in ("，", "、", "。", "；")
    if not closed or not 2 <= named.end - named.start <= _LONGEST_NAMED or not text[named.start : named.end].isalnum():
        return None
    tasks = list(TASK.finditer(text, max(0, statement_start(text, begin) - 1), begin))
    opens = tasks and tasks[0].start() + 1 >= statement_start(text, begin)
    whole = Span(*tasks[0].span(1)) if opens else topic_of_several(text, begin)
    return (
        Related(whole, cue.entry.term, named, Span(whole.start, cue.end), "relations/aspect-of-task") if whole else None
    )


def _topic_of_clause(text: str, end: int) -> Span | None:
    """X in X要抓住Y|这个关键, which opens its clause or a member of a list; None where nothing does."""
    begin = max(clause_start(text, end), text.rfind("、", 0, end) + 1)
    opened = _TOPIC_HOLDS.match(text, begin, end)
    undertaking = opened and opened.group(1).endswith(terms_tagged("relation_words", "undertaking"))
    return Span(*opened.span(1)) if opened and undertaking and not text.startswith(POINTING, begin) else None


def _pointed_at(text: str, cue: Token) -> Related | None:
    """抓住X这个根本, in what is said of Y: Y要…; 做好Y，必须…，紧扣X这一主线."""
    end = cue.start - 2
    led = _LED_BY.match(text, clause_start(text, end), end)
    start = led.end() if led else phrase_start(text, end, _FRAME)
    topic = _topic_of_clause(text, end) or topic_pointed_at(text, start, statement_end(text, cue.end))
    held = _HELD_IN.search(text, clause_start(text, end), end)
    start = held.end() if held else start
    if not topic or end - start < 2:
        return None
    around = Span(start, cue.end)
    return Related(topic, cue.entry.term, bare(text, Span(start, end)), around, "relations/aspect-pointed-at")

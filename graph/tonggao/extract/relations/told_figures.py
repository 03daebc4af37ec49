"""Definitions told of a concept that opens its clause: X是Y的生命线; X是A，也是B; 护水就是护家园; X是战略资源、执政资源."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import clause_start, statement_start
from tonggao.extract.concepts.labels import Labels, predicate_before
from tonggao.extract.concepts.spans import bounds
from tonggao.extract.relations.definition_frames import Found
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_CLOSED = re.compile("”?(?:[，。；、\n]|$|[和与][一-鿿]{2,10}(?=[，。；\n]))")
_ALSO = re.compile("[和与]([一-鿿]{2,10})(?=[，。；\n])")
# What is said twice of one subject; praise and dates say nothing of what it is.
_IS = "(?:，?(?:始终|从来|历来|既)?是(?![否因由])"
_CHAIN = re.compile(rf"”?{_IS}[^，。；：\n]{{3,60}})(?:，(?:也|更|又|还|同样)?是(?![否因由])[^，。；：\n]{{3,60}})+(?=[，。；\n])")
_CHAIN_CARRIED = re.compile(
    r"(?![^，。]{0,12}(?:要|必须|应|将|就|把|以))[^。；：\n是]{4,40}，是(?![否因由])[^，。；：\n]{3,60}(?:，(?:也|更|又|还|同样)?是(?![否因由])[^，。；：\n]{3,60})+(?=[，。；\n])"
)
_PRAISE = re.compile(
    "(?:举措|抓手|任务|部署|决策|安排|要求|环节|途径|之年|一年|时期|阶段|时刻|问题|工程|内容|课题|大事|周年|之一|方向|成果|贡献|创新|战|仗|平台|载体|体现|实践|活动|"
    "有效路径|标志|渠道|重中之重|切入点|着力点|成员|因素|物质基础|合作伙伴|伙伴|邻邦|朋友|邻居|国家|经济体|区|地)$"
)
_OPENS = frozenset("，。；：！？\n“")
_NOUN = re.compile(r"(?:^|(?<=[。；：\n])|(?<=[出调示为说]，))(?![这那此其我你他她它本该今明去每一另])([一-鿿]{2,5}?)(?:始终|历来|既|也|都|不仅)?(?=是)")
_PARTICULAR = (*"河江湖山市省县区州岛港会晤节天", "高速", "海峡", "大桥", "铁路", "机场", "遗址", "合作", "关系", "博物馆", "公园")  # places and days are no ideas
_PAIRED = re.compile("(?:的(?:[一-鿿]{2,4})[、和与][^、]{2,14}的|(?<=[是的“])(?:[^，。；：是的“”、]{1,6}(?:、|和|与)|[^“”，]{1,6}”(?:、|和|与)))“?$")
_NO_IDEA = ("工程", "项目", "任务")
_LISTED = re.compile("(?<=[是的])(?P<first>(?:[^，。；：是的“”、\\n]{2,6}、|“[^“”，]{1,6}”(?:、|和|与))+)$")
_LONGEST_SUBJECT = 14
_REACH = 30
_COUNTS = frozenset("一每各两三四五六七八九十有没不")  # 一个支部|就是一座堡垒
_ACT = re.compile(r"(?:^|(?<=[，。；：\n]))(([一-鿿]{2})[^，。；：\n]{2,12}?)就是\2[^，。；：\n]{2,24}(?=[，。；\n])")
_NAMED = re.compile("(?![这那此其它他她你我该本有])[一-鿿]{2,8}(?<![国方省市县的])(?<!特别)(?<!尤其)$")
_ALIKE = re.compile(r"”?是(?![否因由])[^，。；、的是\n]{2,14}([一-鿿]{2})、[^，。；、的是\n]{2,14}\1(?=[，。；\n])")


def defined_by_figure(text: str, labels: Labels, cues: list[Token]) -> Iterator[Found]:
    """民族团结是各族人民的生命线: a figure that says what a concept is, where 基石 or 试金石 only praise it."""
    known = terms_tagged("relation_words", "defining_figure")
    for cue in cues:
        if cue.entry.term not in known or not _CLOSED.match(text, cue.end):
            continue
        found = predicate_before(text, cue.start - (text[cue.start - 1] == "“"))
        if found and found.subject in labels.spans:
            end = cue.end + (text[cue.end : cue.end + 1] == "”")
            also = _ALSO.match(text, end)
            opens = found.subject.start - (text[found.subject.start - 1] == "“")
            yield Found(found.subject, Span(opens, also.end() if also else end), "definitions/figure")


def defined_twice(text: str, labels: Labels) -> Iterator[Found]:
    """宪法是国家的根本法，是治国安邦的总章程: two or more predicates in a row for one subject."""
    if "，是" not in text and "也是" not in text and "更是" not in text:
        return
    places = {"中国", "我国", *load_lexicon().terms("countries"), *load_lexicon().terms("places")}
    named = [Span(*match.span(1)) for match in _NOUN.finditer(text) if match.group(1) not in places and not match.group(1).endswith(_PARTICULAR)]
    for subject in sorted({*labels.spans, *named}):
        opens = subject.start - (text[subject.start - 1 : subject.start] == "“")
        opens -= 2 * text.endswith("我国", 0, opens)
        if (opens and text[opens - 1] not in _OPENS) or text[subject.start : subject.start + 2] in bounds().verbs:
            continue
        chain = _CHAIN.match(text, subject.end)
        if chain is None and subject in labels.spans and text[subject.end : subject.end + 1] not in "的”":  # 中华文明源远流长，|是…，是…
            chain = _CHAIN_CARRIED.match(text, subject.end)
        said = re.split("，(?:也|更|又|还|同样)?是", chain[0]) if chain else []
        if chain and "的" in said[0][:-1] and not any(_PRAISE.search(part) or part.endswith("的") for part in said):
            yield Found(subject, Span(opens, chain.end()), "definitions/twice")


def equated_acts(text: str) -> Iterator[Found]:
    """保护水源就是保护家园: one act is said to be another of the same verb."""
    for match in _ACT.finditer(text) if "就是" in text else ():
        if match.group(2)[0] not in _COUNTS:
            yield Found(Span(*match.span(1)), Span(*match.span()), "definitions/equated-act")


def defined_by_pair(text: str, cues: list[Token]) -> Iterator[Found]:
    """青岚是中国革命的圣地、新中国的摇篮; 两个确立是信心之本、力量之源: two figures at once say what something is."""
    told: set[int] = set()
    for cue in reversed(cues):  # from the last figure of a list on
        found = predicate_before(text, _list_start(text, cue)) if _CLOSED.match(text, cue.end) and cue.start not in told else None
        if found is None or not _PAIRED.search(text, found.verb, cue.start) or found.subject.end - found.subject.start > _LONGEST_SUBJECT:
            continue
        told.update(other.start for other in cues if found.verb < other.start < cue.start)
        if text[found.subject.start : found.subject.start + 2] not in bounds().verbs and not text.endswith(_NO_IDEA, *found.subject):
            end = cue.end + (text[cue.end : cue.end + 1] == "”")
            yield Found(found.subject, Span(found.subject.start - (text[found.subject.start - 1] == "“"), end), "definitions/pair")


def _list_start(text: str, cue: Token) -> int:
    """Where the list of figures begins that ends with ``cue``: 信心之本、|力量之源 is told from 信心 on."""
    at = cue.start - (text[cue.start - 1] == "“")
    listed = _LISTED.search(text, max(0, at - _REACH), at)
    return listed.start("first") if listed else at


def defined_at_length(text: str, labels: Labels, cues: list[Token]) -> Iterator[Found]:
    """新质生产力是创新起主导作用，具有高科技特征，符合新发展理念的先进生产力: a class of things that several clauses lead up to."""
    for cue in cues:
        begin = clause_start(text, cue.start)
        if text[cue.end : cue.end + 1] not in "，。；\n" or text[begin - 1 : begin] != "，" or "是" in text[begin : cue.start] or text[cue.start - 1] != "的":
            continue
        opens = statement_start(text, begin)
        verb = text.rfind("是", opens, begin)
        label = labels.before(text, verb) if verb > 0 and text.find("，", verb, begin) > 0 else None
        if label and label.end >= verb - 1 and text[label.start - 1] in _OPENS:
            yield Found(label, Span(label.start - (text[label.start - 1] == "“"), cue.end), "definitions/by-genus")


def defined_by_kinds(text: str, labels: Labels) -> Iterator[Found]:
    """机构编制是重要政治资源、执政资源: two kinds of one thing."""
    for match in _ALIKE.finditer(text) if "、" in text else ():
        named = _NAMED.search(text, clause_start(text, match.start()), match.start())
        label = labels.before(text, match.start()) or (Span(*named.span()) if named else None)
        opens = label.start - (text[label.start - 1 : label.start] == "“") if label else -1
        works = text.endswith(_NO_IDEA, *match.span()) or (label and text[label.start : label.start + 2] in bounds().verbs)
        if label and not works and clause_start(text, label.start) == opens:
            yield Found(label, Span(opens, match.end()), "definitions/kinds")

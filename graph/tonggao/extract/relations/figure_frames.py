"""Figures of speech in other frames than X是Z: 守住X生命线, 发挥X顶梁柱作用, 把X的“蛋糕”做大, 让X像“Y”一样, X必须当“Z”, 科技是根，改革是水."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from tonggao.extract.concepts.clauses import bare, clause_start
from tonggao.extract.concepts.labels import Related, without_adverbs
from tonggao.extract.concepts.spans import phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import alternation, terms_tagged

_GUARD_REACH = 12
_LONGEST_ASIDE = 14  # 传统产业是家底，不能当包袱甩；新兴产业是希望
_STRONG = ("强大", "重要", "坚实", "独特", "有力", "坚强", "关键")
_POINTED = ("这个", "这一", "这条", "这道", "这座", "这场", "这根", "这本", "这把", "这张", "这面", "这块", "这支", "这杆", "这盘", "这副")
_NO_ONE = re.compile(r"[我你他她它这那此其谁一]|人人|而且|并且")
_DENIED = re.compile(r"(?:决不|绝不|坚决不|不|别|莫|勿|不能|不得|不要|不可|不应)(?:允许|准|许|能|得|要)?$")
_QUOTED_END = ("是“", "成“", "为“", "做“", "当“", "作“", "的“", "像“", "次“")
_NOUN = "[一-鿿]"
_OF_ITS_OWN = re.compile(rf"({_NOUN}{{2,8}}?)(?:就|正|始终|也)?是((?:(?!的){_NOUN}){{2,6}})“({_NOUN}{{2,6}})”(?=的?{_NOUN}{{0,5}}[，。；、])")
_AS_FIGURE = re.compile(rf"(?:^|(?<=[，。；\n]))((?![把将以要]){_NOUN}{{2,10}}?)作为[^，。；\n]{{2,24}}?的((?:“{_NOUN}{{2,6}}”、?)+)(?=，)")
_QUOTED = re.compile(f"“({_NOUN}{{2,6}})”")
_IS_QUOTED = re.compile(rf"是{_NOUN}{{2,6}}“")  # without it the frame, which begins with any words, is not looked for
_NAMED = re.compile("“[^“”\n]{2,8}”")
_WHO = rf"“[^“”\n]{{2,8}}”{_NOUN}{{0,6}}?|{_NOUN}{{2,12}}?"  # “三农”工作
_NO_FIGURE = re.compile("[两二三四五六七八九十]|.*(?:化|责任人|书记|年|日|常态)$")
_OF_ROW = re.compile(rf"是(?:一?[棵座条把根块面盏]|最好的)?{_NOUN}{{1,2}}[，。；]")  # the end of a row, which begins with any words
_ROW = re.compile(rf"(?:^|(?<=[，。；：\n]))({_NOUN}{{2,5}})是(?:一?[棵座条把根块面盏]|最好的)?({_NOUN}{{1,2}})(?=[，。；])")
_EACH_IS = r"(?![这那此其它他她你我有])([一-鿿]{2,4})就是((?:(?!的)[一-鿿]){2,6})"
_PAIR = re.compile(rf"(?:^|(?<=[，。；：、\n])){_EACH_IS}[，；、]{_EACH_IS}(?=[，。；])")
_LIKE_SEEDS = re.compile(rf"(?:让|使)({_NOUN}{{2,6}}?)(?:都|始终|更加)?像(石榴籽)一样")  # 让各族群众像石榴籽一样抱在一起
_NOW = "(?:一?定能?够?|必将|必定|必然|将|正逐步|正日益|正在?|已经?|已然|也|都|更|日益|逐步|逐渐|越来越|真正|继续|努力|愿意?|一跃)?"
_PRAISED = "(?:重要|关键|坚实|强大|强劲|鲜明|主要|亮丽|金色|新的?)?"
# 会议一定能成为提振信心的“强化剂”、加快发展的“助推器”; 村庄成为城里人的“后花园”
_WILL_BE = re.compile(
    rf"(?:^|(?<=[，。；\n]))(?:相信)?(?!使|让|把|相信|[我你他她它这那其谁])({_WHO})(?P<now>{_NOW})成为了?"
    r"(?P<what>(?:[^，。；、“”\n]{1,16}的“[^“”\n]{2,8}”[、和]?)+)(?=[，。；！])"
)
_BECOMES = "成为"
_BECOMING = re.compile(  # 越南愿意|成为欧中合作的|桥梁
    rf"(?!使|让|把|将|推动|相信|希望|[我你他她它这那其此谁])({_WHO}){_NOW}成为了?"
    rf"(?:[^，。；“”\n]{{2,20}}的){_PRAISED}"
)
_PLAYS_PART = re.compile(  # 试验区发挥“头雁”效应
    rf"(?:^|(?<=[，。；\n]))(?!使|让|把|要|充分|切实|更好|有效|积极|主动|[我你他她它这那其此谁])({_WHO})[还也都]?(?:要|应|须|必须|充分|切实|更好|有效|积极|持续|主动|真正|努力)*发挥(?:好|了|着|出)?"
    rf"(?:{_NOUN}{{0,10}}的)?(?:“({_NOUN}{{2,6}})”|({_NOUN}{{2,6}}?))的?(?:重要|独特|积极)?(?:作用|(?P<effect>效应))"
)
_IN_MARKS = 2  # the group of a part in quotation marks
_WHOLE_PIES = re.compile(rf"把({_NOUN}{{2,12}}?)的(蛋糕|饭碗)(?=(?:不断|持续|共同|进一步)?(?:越?做|端|做得))")


@cache
def _guards() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation('figure_frames', 'guard')})$")


@cache
def _plays() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation('figure_frames', 'play')})$")


@cache
def _quoted_frames() -> tuple[re.Pattern[str], ...]:
    """Frames of a quoted figure: its source is the first group, the figure the second."""
    quoted = r"“([^“”\n]{2,8})”"
    words = {tag: alternation("figure_frames", tag) for tag in ("done", "treats", "becomes", "keeps")}
    return (
        re.compile(rf"把({_NOUN}{{2,12}}?)的{quoted}(?:不断|持续|共同|真正)?(?={words['done']})"),
        re.compile(rf"(?:让|使)({_NOUN}{{2,12}}?)(?:都|真正|始终)?像{quoted}(?:一样|那样|似的)"),
        re.compile(rf"(?:^|(?<=[，。；\n]))((?:(?![让使把将]){_NOUN}){{2,10}}?)(?:就|必须)?(?:要|应|须)?像{quoted}(?:一样|那样|似的)"),
        re.compile(rf"(?:把|将)({_NOUN}{{2,12}}?)(?<!担)(?:{words['treats']})(?:了)?(?:一[次场个项种])?{quoted}(?=[，。；！、\n踢]|来抓|的机会)"),
        re.compile(rf"(?:^|(?<=[，。；、\n]))({_NOUN}{{2,10}}?)(?:(?<!不)(?:要|应|须|必须|努力)(?:{words['becomes']})|(?:决不能|绝不能|不能|不得)(?:变成|办成|成为|沦为))(?:{_NOUN}{{0,8}}的)?{quoted}(?=[，。；！\n])"),
        re.compile(  # 各级工会要主动靠前，做职工信赖的“娘家人”
            rf"(?:^|(?<=[，。；、\n]))({_NOUN}{{2,10}}?)(?:都|更|也)?(?<![不需主重首])(?:要|应|须|必须|应当|应该)(?![求点素])"
            rf"[^。；“”\n]{{2,40}}，(?:自觉|主动|真正)?(?:做|当|争做|争当)(?:{_NOUN}{{1,8}}的){quoted}(?=[，。；！\n])"
        ),
        re.compile(rf"(?:^|(?<=[，。；\n]))({_NOUN}{{2,10}}?)(?:绝|决|从来|并|绝对)?不(?:仅仅)?是[^，。；\n]{{1,16}}，而是(?:{_NOUN}{{1,12}}的)?{quoted}(?=[，。；！])"),
        re.compile(rf"(?:^|(?<=[，。；\n]))({_NOUN}{{2,10}}?)(?:虽然?|尽管){_NOUN}{{1,6}}，(?:但|却|可)+也?是(?:{_NOUN}{{1,12}}的)?{quoted}(?=[，。；！])"),
        re.compile(rf"(?:{words['keeps']})了?({_NOUN}{{1,8}})，?就(?:{words['keeps']})了?(?:{_NOUN}{{1,8}}的){quoted}"),
    )


_UNQUOTED_TREATED = re.compile(
    rf"(?:把|将)({_NOUN}{{2,12}}?)(?<!担)(?:当成|当作|办成|看成|看作|视作)((?:(?!的){_NOUN}){{2,6}})(?<!责任)(?<!任务)(?<!工作)(?<!大事)(?<!要事)(?<!来抓)(?<!使命)(?<!目标)(?<!机会)(?<!重点)(?<!己任)(?<!追求)(?=[，。；！\n])"
)


def figures_framed(reading: Reading, figures: list[Token]) -> Iterator[Related]:
    """What is guarded or made use of as a figure; ``figures`` are the known figures of speech."""
    text = reading.text
    becomes = _BECOMES in text
    said_only = terms_tagged("relation_words", "said_figure")
    for figure in figures:
        if figure.entry.term in said_only:  # 守住耕地红线 names the line
            continue
        guarded = _source_before(text, figure)
        if guarded:
            yield _related(guarded, Span(figure.start, figure.end))
        elif becomes and (source := _becoming(text, figure)):
            yield from _checked(text, source, Span(figure.start, figure.end))
    if "“" in text:
        yield from _quoted_figures(text)
    yield from _parts_played(text)
    yield from _rows(text)
    yield from _pairs(text)
    for pattern, gate in ((_UNQUOTED_TREATED, "成"), (_UNQUOTED_TREATED, "作"), (_LIKE_SEEDS, "一样"), (_WHOLE_PIES, "蛋糕"), (_WHOLE_PIES, "饭碗")):
        for match in pattern.finditer(text) if gate in text else ():
            yield from _figure(text, match, Span(*match.span(2)))


def _source_before(text: str, figure: Token) -> Span | None:
    """X in 守住X生命线, 发挥X顶梁柱作用: the noun phrase between the verb and the figure."""
    at = figure.start - (text[figure.start - 1 : figure.start] == "“")
    after = figure.end + (text[figure.end : figure.end + 1] == "”")
    at -= 2 * (text[at - 2 : at] in _STRONG)  # 统一战线|强大|法宝
    acts = text.startswith(("作用", "的作用"), after)
    at -= acts and text[at - 1] == "的"  # 发挥工会|的|桥梁作用
    start = phrase_start(text, at, _GUARD_REACH)
    if not 2 <= at - start <= _GUARD_REACH - 2 or not text[start:at].isalnum() or text[at - 2 : at] in _POINTED:
        return None
    before = text[max(0, start - 4) : start]
    plays = acts and _plays().search(before) and text[start:at] != "高度"  # 发挥高度的主人翁作用
    closed = text[after : after + 1] in ("，", "。", "；", "、", "\n")
    return Span(start, at) if plays or (closed and _guards().search(before)) else None


def _becoming(text: str, figure: Token) -> Span | None:
    """X in X愿成为Y的桥梁, X正在成为Y的新引擎, where X opens its clause and no one makes it so."""
    if text[figure.end : figure.end + 1] not in ("，", "。", "；", "、", "\n"):
        return None
    found = _BECOMING.fullmatch(text, clause_start(text, figure.start), figure.start)
    source = bare(text, without_adverbs(text, Span(*found.span(1)))) if found else None
    return source if source and _is_noun(text, source) else None


def _is_noun(text: str, source: Span) -> bool:
    """Whether a source is one noun phrase, a quoted name before it or not."""
    if quoted := _NAMED.match(text, *source):
        source = Span(quoted.end(), source.end)
        return source.end == source.start or phrase_start(text, source.end, _GUARD_REACH) <= source.start
    return source.end - source.start > 1 and phrase_start(text, source.end, _GUARD_REACH) <= source.start


def _quoted_figures(text: str) -> Iterator[Related]:
    if any(gate in text for gate in _QUOTED_END):
        for pattern in _quoted_frames():
            for match in pattern.finditer(text):
                if text[match.start(1) - 1] != "、" or "等" not in match.group(1):  # 经委、|银行等部门
                    yield from _figure(text, match, Span(*match.span(2)))
    for match in _AS_FIGURE.finditer(text) if "作为" in text else ():
        for quoted in _QUOTED.finditer(text, *match.span(2)):
            yield from _figure(text, match, Span(*quoted.span(1)))
    for match in _WILL_BE.finditer(text) if "成为" in text else ():
        source = bare(text, without_adverbs(text, Span(*match.span(1))))
        if match["now"] or _is_noun(text, source):
            for quoted in _QUOTED.finditer(text, *match.span("what")):
                yield _related(source, Span(*quoted.span(1)))
    for match in _OF_ITS_OWN.finditer(text) if _IS_QUOTED.search(text) else ():
        source = Span(phrase_start(text, match.end(1), 8), match.end(1))
        known = load_lexicon().terms("relation_cues").get(match.group(3))
        if source.end - source.start > 1 and known and known.tag == "figure":
            yield from _checked(text, source, Span(*match.span(3)))


def _parts_played(text: str) -> Iterator[Related]:
    """民营企业发挥主力军作用, 试验区发挥“头雁”效应."""
    for match in _PLAYS_PART.finditer(text) if "发挥" in text else ():
        part = 2 if match[2] else 3
        known = load_lexicon().terms("relation_cues").get(match[part])
        effect = match["effect"] and part == _IN_MARKS
        if _is_noun(text, Span(*match.span(1))) and (effect or (known and known.tag == "figure")):
            yield from _figure(text, match, Span(*match.span(part)))


def _pairs(text: str) -> Iterator[Related]:
    """汛情就是命令，堤坝就是阵地: two nouns, each called by another."""
    for match in _PAIR.finditer(text) if text.count("就是") > 1 else ():
        if match.group(1)[0] == match.group(2)[0] or match.group(1) == match.group(4):  # 护林就是护水: done by doing; 江山就是人民，人民就是江山
            continue
        for source, figure in ((1, 2), (3, 4)):
            yield _related(Span(*match.span(source)), Span(*match.span(figure)))


def _rows(text: str) -> Iterator[Related]:
    """科技是根，改革是水: clauses side by side that say of each what it is in a word."""
    cues = load_lexicon().terms("relation_cues")
    if len(_OF_ROW.findall(text)) < 2:  # one alone has none beside it
        return
    found = (m for m in _ROW.finditer(text) if m.group(2) not in terms_tagged("relation_words", "plain"))
    rows = [m for m in found if m.group(1) not in cues and m.group(1) not in terms_tagged("relation_words", "plain") and not _NO_ONE.match(m.group(1))]
    beside = {m for pair in pairwise(rows) if _side_by_side(text, *pair) for m in pair}
    for match in rows:
        if match in beside:
            yield from _figure(text, match, Span(*match.span(2)))


def _side_by_side(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    between = text[first.end() : second.start()]
    return len(between) <= _LONGEST_ASIDE and "。" not in between and "\n" not in between


def _figure(text: str, match: re.Match[str], target: Span) -> Iterator[Related]:
    yield from _checked(text, bare(text, Span(*match.span(1))), target)


def _checked(text: str, source: Span, target: Span) -> Iterator[Related]:
    source = without_adverbs(text, source)
    denied = _DENIED.search(text, source.start, source.end)
    source = Span(source.start, denied.start()) if denied else source
    words = text[source.start : source.end]
    figure = text[target.start : target.end]
    if words.endswith("的"):  # 追求的是发展，传递的是希望
        return
    if words.endswith("只"):  # 车位不足只是表象 says that it is no more
        return
    same = words[-1:] == figure[-1:]  # 好事 made a “烦心事” is one still
    if words and not _NO_ONE.match(words) and not same and not _NO_FIGURE.match(figure) and not figure.startswith("一种"):
        yield _related(source, target)


def _related(source: Span, target: Span) -> Related:
    return Related(source, "metaphor", target, Span(source.start, target.end), "relations/figure-framed")

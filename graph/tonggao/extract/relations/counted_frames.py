"""Parts of a name that says how many it has, in whatever frame they are told: as many as it says, and none where the number differs.

Behind it: “四到位”——A、B、C、D; “三个突破”：A，…；B，…；C，…. Before it: A、B和C“三个提升”; “A、B、C”三个必须.
"""

import re
from collections.abc import Collection, Iterator

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, bare, clause_start, list_members, statement_end
from tonggao.extract.concepts.counted_lists import count_of, counted_nouns
from tonggao.extract.concepts.labels import Related
from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.extract.relations.sums import SUM
from tonggao.language.sentences import Span

_N = "两二三四五六七八九十"
_MEASURE = "个大项条道张篇件场种类支座面块本把句步环点"
_ROW_NAME = re.compile("“((?:一[一-鿿]{1,4}?){3,5})”(?=[，：—（])")  # 一馆一校一联赛
_INNER_NAME = re.compile(rf"([{_N}]个“([一-鿿]{{1,4}})”)(?=[：，（])")  # 三个“更”
_LISTED_NAME = re.compile(rf"”(?:这|的)?([{_N}]([一-鿿]{{1,2}})(?:[一-鿿]{{2}})?)(?=[，。；])")  # “后路、后院、后代”|三后实事
_QUOTED_NAME = re.compile(rf"“([{_N}][^“”，。；：、\n]{{1,6}})”")
# What is sought comes first, what stands before it behind that: so a search skips to it.
_PLAIN_NAME = re.compile(rf"([{_N}](?:(?<![第“一-鿿][{_N}])[个大]|(?<=[”一-鿿][{_N}])个)([一-鿿]{{2}}))(?=[：（，。；])")
_CORE = re.compile(rf"[{_N}][{_MEASURE}]?([一-鿿]{{1,4}})")
_LED = re.compile(
    r"”?(?:(?:[一-鿿]{2,6}(?=：|，(?:即(?![使便将])|就是)))|制度|工作法|责任制|机制|要求|原则|行动|模式|办法|方法|目标|标准|思路|举措|措施|活动|服务)?"
    r"(?:，?(?:即(?![使便将])|也就是|就是|是指|指的是|分别是|分别为|具体为|具体是|具体指)|，(?:切实|真正|全面)?(?:做到|实现|确保)?|：(?:即|就是|分别是|分别为)?|——|（)"
)
_COMMA = re.compile("，")
_OPENS = re.compile("(?:切实|真正|全面|努力|坚持)?(?:做到|实现|确保)(?=[^，。；]*、)")
_POINT = re.compile("[一二三四五六七八九十](?:是|要)(?!要)(?P<part>[^，。；：、]{2,14})(?=[，。；：])")
_NUMBERED = re.compile("[一二三四五六七八九十](?:是|要)")
_POINTS = re.compile("”?[。：，；]?(?=一(?:是|要))")
_QUOTED_LIST = re.compile("“([^“”\n]{4,80})”(?:这|的)?$")
_JOINS = ("这", "的", "等")
_LONGEST = 14
_REACH = 90
_LONGEST_STATEMENTS = 400
_PAIR = 2  # 发展和生态|两条底线: joined as often for what follows
_COUNT_AT_END = re.compile(rf"[{_N}]大[一-鿿]{{2}}$")
_GOVERNS = re.compile("[一-鿿][好实牢住紧严细清准](?=[一-鿿]{2})")
_WILL = re.compile("[一-鿿]{0,8}(?:将|正|已)(?:重点|着力|加快|大力|全力|持续)*")
_FLAT = ("一律", "一")  # told with a condition each: 对A，一律关停
_IN_TURN = "一二三四五六七八九十"
_STEPS = ("阶段", "任务", "措施", "办法", "事项", "工作")  # 学习动员、分析评议、整改提高|三个阶段
_STEP = 4  # code points that name one: 收费、修渠三项工作 are two tasks of the moment
_PLAIN_STEPS = re.compile(rf"[{_N}](?<=[一-鿿][{_N}])[{_MEASURE}](?:{'|'.join(_STEPS)})(?=[，。；、])")
_NO_CORE = frozenset("工作 问题 方面 部门 单位 时期 阶段 层面 领域 环节 目标 要求 意见 建议".split())
_BODIES = ("两委", "两院", "两办", "两会", "四大家", "四套班子", "两张皮", "两新组织")
_IN_ONE = re.compile(rf"[{_N}](?:合一|结合)")


def parts_in_any_frame(text: str, told: Collection[Span]) -> Iterator[Related]:
    """The parts of counted names that no other rule has told; ``told`` are the wholes that have some."""
    for name, core in _names(text):
        if any(whole.start <= name.end and name.start <= whole.end for whole in told):
            continue
        found = _behind(text, name, core) or _before(text, name, core)
        for member in found:
            around = Span(min(name.start, found[0].start), max(name.end, found[-1].end))
            yield Related(member, "partOf", name, around, "relations/counted-frame")


def _names(text: str) -> Iterator[tuple[Span, str]]:
    """Names in quotation marks that count, and plain ones that count ideas, with the word that their parts share; "" where none need be shared."""
    nouns = {noun.start: noun for noun in counted_nouns(text)}
    for match in _QUOTED_NAME.finditer(text) if "”" in text else ():
        name = match.group(1)
        if name not in _BODIES and (name[1] == "个" or not SUM.fullmatch(name)) and not _IN_ONE.fullmatch(name) and count_of(name.replace("一", "")) == count_of(name[0]):
            core = _CORE.fullmatch(name)
            yield Span(*match.span(1)), core.group(1) if core else ""
    for match in _PLAIN_NAME.finditer(text):
        if match.start() not in nouns and match.group(2) not in _NO_CORE:
            yield Span(*match.span(1)), match.group(2)
    for noun in nouns.values():
        yield noun, ""
    for match in _PLAIN_STEPS.finditer(text):
        if match.start() not in nouns:
            yield Span(*match.span()), ""
    if "”" not in text:
        return
    for match in (*_ROW_NAME.finditer(text), *_INNER_NAME.finditer(text), *_LISTED_NAME.finditer(text)):
        yield Span(*match.span(1)), match.group(2) if match.re is not _ROW_NAME else ""


def _count(text: str, name: Span) -> int:
    """How many parts a name says it has: three of 一馆一校一联赛."""
    return text.count("一", *name) if text[name.start] == "一" else count_of(text[name.start])


def _behind(text: str, name: Span, core: str) -> list[Span]:
    count = _count(text, name)
    quoted = text[name.end : name.end + 1] == "”" or text[name.end - 1] == "”"
    led = _LED.match(text, name.end)
    if led is None or (not quoted and led[0] not in ("：", "（", "——")):
        return []
    mark = led[0][-1:]
    closed = text.find("）", led.end(), led.end() + _REACH) if mark == "（" else -1
    begin = opens.end() if (opens := _OPENS.match(text, led.end())) else led.end()
    listed = Span(begin, closed if closed >= 0 else statement_end(text, begin))
    first = Span(begin, min([at for at in (text.find("，", *listed), listed.end) if at >= 0]))
    for members in (list_members(text, first), list_members(text, first, PAUSE_OR_AND)):
        if _fits(text, members, count, core, strict=mark in "，" and not _says(led[0])):
            return members
    if not core:
        return []
    members = list_members(text, listed, _COMMA)
    if _fits(text, members, count, core, strict=True):
        return members
    return _statements(text, name, begin, count, core) or _points(text, name, count, core)


def _says(lead: str) -> bool:
    """Whether a lead says that what follows is what the name stands for."""
    return len(lead.strip("”，：")) > 0


def _statements(text: str, name: Span, begin: int, count: int, core: str) -> list[Span]:
    """A statement for each, the first clause of which tells it: “两个突破”：在A上求突破，…；在B上求突破，…."""
    if core.startswith(_FLAT):
        return []
    stop = text.find("。", begin, begin + _LONGEST_STATEMENTS)
    pieces = text[begin:stop].split("；") if stop > 0 else []
    if len(pieces) != count or any(_NUMBERED.match(piece) for piece in pieces):
        return []
    found, at = [], begin
    for piece in pieces:
        found.append(Span(at, at + len(piece.partition("，")[0])))
        at += len(piece) + 1
    return found if _fits(text, found, count, core, strict=True) else []


def _points(text: str, name: Span, count: int, core: str) -> list[Span]:
    """Points in turn: “三个一批”：一是新建一批，…；二是…."""
    opens = _POINTS.match(text, name.end)
    found = [Span(*m.span("part")) for m in _POINT.finditer(text, name.end, name.end + _LONGEST_STATEMENTS)][:count] if opens else []
    return found if _fits(text, found, count, core, strict=True) else []


def _fits(text: str, found: list[Span], count: int, core: str, *, strict: bool) -> bool:
    """Whether the members are as many as the count; where ``strict``, each with the name's word in it, else of about one length."""
    if len(found) != count or any(not 1 < s.end - s.start <= _LONGEST or "\n" in text[s.start : s.end] for s in found):
        return False
    if core and all(core in text[s.start : s.end] for s in found):
        return True
    if "".join(text[s.start] for s in found) == _IN_TURN[:count]:  # 一看房、二看粮
        return True
    lengths = [s.end - s.start for s in found]
    return not strict and max(lengths) - min(lengths) <= len(found) and not any(text[s.start] in "也即如为" for s in found)


def _before(text: str, name: Span, core: str) -> list[Span]:
    count = _count(text, name)
    end = name.start - (text[name.start - 1 : name.start] == "“")
    if quoted := _QUOTED_LIST.search(text, max(0, end - _REACH), end):
        members = list_members(text, Span(*quoted.span(1))) or list_members(text, Span(*quoted.span(1)), _COMMA)
        return members if _fits(text, members, count, core, strict=False) else []
    this = text[end - 1 : end] == _JOINS[0]
    end -= text[end - 1 : end] in _JOINS
    listed = Span(max(clause_start(text, end), end - _REACH), end)
    for mark in (None, PAUSE_OR_AND):
        members = list_members(text, listed, mark) if mark else list_members(text, listed)
        if any(_COUNT_AT_END.search(text, *s) for s in members):  # 多极世界的两大力量、全球发展的|两大引擎
            return []
        if len(members) == count and (core or count > _PAIR or mark is None):
            found = _cored(text, members, core) if core else _nouns(text, name, members)
            return found or (_pointed_at(text, members) if this else [])
    return []


def _pointed_at(text: str, members: list[Span]) -> list[Span]:
    """Members of any length that 这 points back at, where they fill the clause: 敞开收购余粮、企业顺价销售、资金封闭运行|这三项政策."""
    if (will := _WILL.match(text, *members[0])) and text[will.end() : will.end() + 2] in bounds().verbs:  # 全省将重点培育|信息技术
        members = [Span(will.end() + 2, members[0].end), *members[1:]]
    led = [text[s.start : s.start + n] in bounds().verbs or text[s.start] in "要须应" for s in members[:1] for n in (2, 3)]
    return members if len(members) > _PAIR and not any(led) and members[0].end - members[0].start <= _LONGEST else []


def _cored(text: str, members: list[Span], core: str) -> list[Span]:
    """Members that all hold the name's word, the first without what stands before it; empty where they do not."""
    first, *others = members
    if not all(core in text[s.start : s.end] for s in members) or any(s.end - s.start > _LONGEST for s in others):
        return []
    if all(text.startswith(core, s.start) for s in others):
        start = text.rfind(core, *first)
    elif len({s.end - s.start for s in others}) == 1 and first.end - first.start >= others[0].end - others[0].start:
        start = first.end - (others[0].end - others[0].start)
    elif all(text[s.start] == text[others[0].start] for s in others) and (at := text.rfind(text[others[0].start], *first)) >= 0:
        start = at
    else:
        start = phrase_start(text, first.end - len(core), _LONGEST)
    return [bare(text, Span(start, first.end)), *others] if first.end - start > 1 else []


def _nouns(text: str, name: Span, members: list[Span]) -> list[Span]:
    """Nouns of one length (测温、售票、消毒|三道关口); the first without the verb that governs it; empty where they are not so alike."""
    first, *others = members
    lengths = {s.end - s.start for s in others}
    length = lengths.pop()
    if length == _PAIR and any(text[s.start : s.start + 2] in bounds().verbs for s in others):  # 盯紧目标、守好|两条底线
        return []
    if length < _STEP and text.endswith(_STEPS, *name):
        return []
    if lengths or not 1 < length <= _LONGEST or first.end - first.start < length:
        return []
    start = first.end - length
    verbs = [_GOVERNS.match(text, *s) for s in (first, *others)]
    if start == first.start and verbs[0] and not any(verbs[1:]):  # 把好|测温、隔席售票、通风消毒三道关口
        start = verbs[0].end()
        return [Span(start, first.end), *others]
    governed = start == first.start or any(text[start - n : start] in bounds().verbs for n in (2, 3, 4)) or text[start - 1] in bounds().functions
    return [Span(start, first.end), *others] if governed and text[start:first.end].isalnum() else []

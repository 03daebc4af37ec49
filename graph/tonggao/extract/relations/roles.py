"""Parts that someone is to play: 党员当好先锋队; 希望代表…，当好选民的“传声筒”; 职能部门须做好“守门人”."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import clause_start, statement_start
from tonggao.extract.concepts.labels import Related
from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.extract.reading import Reading
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import Entry, load_lexicon

_PART = re.compile(
    r"(?:[^，。；、“”\n]{0,12}的|为民服务|[一-鿿]{0,4})(?:“([^“”\n]{2,8})”|(?<=[的好当做务])([一-鿿]{2,8})(?=[，。；！\n]|、(?![^，。；\n]{0,20}的)))"
)
_ALSO = re.compile(r"”(?:和|、)?(?:[一-鿿]{1,8}的)?“([^“”\n]{2,8})”")
_PLAYS_FOR = re.compile("(?<=，)[做当](?=[^，。；、“”\\n]{1,10}的“)")
_NO_FIGURE = re.compile(r"[让使把令最]|[两二三四五六七八九十N\d]|.*(?:责任人|总指挥|公仆|表率|劳模|班长|团队|少年|青年|模范|战士|建设者)$")  # a count; what one is in plain words
_PERSON = frozenset("员者人手兵牛雁羊匠官师长")  # what one may be with 做好, which else takes a task
_CAUSES = re.compile(r".*(?:推动|推进|促进|引导|组织|动员|激励|希望|勉励|号召|鼓励|要求|让|使|要(?![须应当]))")
_MODALS = re.compile(r"(?:必须|应当|应该|须|应|要|当|愿|都|更|主动|带头|自觉|积极|争|真正|切实|努力|继续|既|又|也|还|再|始终|一直|持续|率先|共同|不断)+$")
_ASKED = re.compile(r"(?:希望|勉励|号召|寄语|要求|呼吁|鼓励|动员|建议，?)([一-鿿“”]{2,14})")
_FOR_WHOM = ("为", "替", "给")
_WHO_MUST = re.compile(
    r"(?:[^，]{0,30}(?:说|指出|强调|表示|认为|提出|要求)，)?([一-鿿]{2,12}?)[既也还都]?(?:愿|必须|应当|应(?![对急有])|要(?![求点素])|须)"
)
_NO_ACTOR = re.compile(r"人人$|.*(?:[上下中内里时来后前]|未来|今后|现在|当下)$")
_AND_OTHERS = re.compile(r"[一-鿿]{1,6}等[一-鿿]{2,4}")
_MARKS = re.compile("[、“”]")  # 村“两委”干部
_LISTED = re.compile("、|等")
_LONGEST_ACTOR = 12
_LONGEST_LISTED = 24
_SAME = 2  # code points in which the part and who plays it end alike
_STEP = 4  # how much longer a name of actors may grow: 人大|代表


def parts_played(reading: Reading, cues: list[Token]) -> Iterator[Related]:
    """推动干部当好开路人、党员当好先锋队; 希望代表…，当好“主心骨”."""
    text = reading.text
    for cue in sorted([*cues, *_in_further_clauses(text, cues)]):
        part = _PART.match(text, cue.end)
        target = Span(*part.span(1 if part.group(1) else 2)) if part else None
        actor = _actor(text, cue.start) if target and _is_figure(text, cue, target) else None
        if target and actor and not text.endswith(text[target.end - _SAME : target.end], actor.start, actor.end):  # 青年 is a 好青年 by nature
            yield Related(actor, "metaphor", target, Span(actor.start, target.end), "relations/part-played")
            also = _ALSO.match(text, target.end)
            if also:
                second = Span(*also.span(1))
                yield Related(actor, "metaphor", second, Span(actor.start, second.end), "relations/part-played")


def _in_further_clauses(text: str, cues: list[Token]) -> Iterator[Token]:
    """做 or 当 that opens a clause with a quoted part that is somebody's: 要舍得投入，|当|灌区的“明白人”."""
    known = {cue.start for cue in cues}
    for match in _PLAYS_FOR.finditer(text) if "，做" in text or "，当" in text else ():
        if match.start() not in known:
            yield Token(match.start(), match.end(), Entry(match.group(), "relation_cues", "act", "marked"))


def _is_figure(text: str, cue: Token, target: Span) -> bool:
    if _NO_FIGURE.match(text, target.start, target.end):
        return False
    quoted = text[target.start - 1] == "“"
    if cue.entry.value == "marked":
        return quoted
    return cue.entry.value != "quoted" or (quoted and text[target.end - 1] in _PERSON)


def _actor(text: str, at: int) -> Span | None:
    """Who plays the part: named in the clause; else whom the statement asks; else who opens it and must do something."""
    begin = max(clause_start(text, at), text.rfind("、", 0, at) + 1)
    if _AND_OTHERS.match(text, begin, at):  # 水务、农业、财政等部门
        begin = clause_start(text, begin)
    cause = _CAUSES.match(text, begin, at)
    modals = _MODALS.search(text, begin, at)
    start = cause.end() if cause and cause.end() < at else begin
    actor = Span(start, max(start, modals.start() if modals else at))
    if actor.end > actor.start and not text.startswith(_FOR_WHOM, clause_start(text, at)):  # 为县委、县政府|当好“千里眼”
        listed = bool(_LISTED.search(text, *actor))
        words = _MARKS.sub("", text[actor.start : actor.end])
        named = 2 <= actor.end - actor.start <= (_LONGEST_LISTED if listed else _LONGEST_ACTOR) and words.isalnum()
        known = named and not (_NO_ACTOR.match(text, actor.start, actor.end) or _opens_with_verb(text, actor.start))
        plain = listed or "”" in text[actor.start : actor.end] or phrase_start(text, actor.end, _LONGEST_ACTOR) <= actor.start
        return actor if known and plain else None
    opening = statement_start(text, at)
    asked = _ASKED.search(text, opening, at)
    if asked:
        return _actors_first(text, Span(*asked.span(1)))
    must = _WHO_MUST.match(text, opening, at)
    fits = must and phrase_start(text, must.end(1), _LONGEST_ACTOR) <= must.start(1)
    return Span(*must.span(1)) if must and fits and not _opens_with_verb(text, must.start(1)) else None


def _opens_with_verb(text: str, at: int) -> bool:
    return any(text[at : at + n] in bounds().verbs for n in (2, 3, 4))


def _actors_first(text: str, span: Span) -> Span | None:
    """The actors that open a span: up to the last word of their name, else up to the first verb."""
    heads = load_lexicon().terms("actors")
    ends = [
        end
        for end in range(span.start + 2, span.end + 1)
        if any(text[end - n : end] in heads for n in (2, 3, 4) if end - n >= span.start)
    ]
    if ends:
        end = ends[0]
        for further in ends[1:]:
            end = further if further - end <= _STEP and not _opens_with_verb(text, end) else end
        return Span(span.start, end)
    starts = range(span.start + 2, span.end)
    return next((Span(span.start, at) for at in starts if _opens_with_verb(text, at)), None)

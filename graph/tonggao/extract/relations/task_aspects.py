"""Aspects of a task that the clause before names: 把握能源安全主动，关键是…; 整治不正之风，根本靠制度，关键在一把手; X之所以Y，根本在于A，在于B."""

import re
from collections.abc import Collection, Iterator

from tonggao.extract.concepts.clauses import clause_end, clause_start, statement_end
from tonggao.extract.concepts.labels import Related
from tonggao.extract.concepts.spans import bounds, phrase_start
from tonggao.extract.relations.aspects import LONGEST_OWNER, POINTING
from tonggao.language.sentences import Span

_ASPECT = "关键|根本|重点|核心|基础|前提|难点|根基|要害|出路|保障|目的|落脚点|着力点|突破口|动力|实质|本质|灵魂|重心|主线|首要任务|首要|当务之急"
_SAYS = re.compile(rf"(?<=[，、])最?(?P<aspect>{_ASPECT})(?:(?<=最..)的)?(?:就?是(?:要)?(?![否因由这那])|就?在于|就?在(?![此这那])|还?要?[靠看](?=[一-鿿“]))")
_ANY = re.compile(rf"[，、]最?(?:{_ASPECT})")
_AND_IN = re.compile("，(?:也|更)?在于(?=[^，。；\n]{2,40}[，。；])")
_WHY = re.compile("(?![这那此其我他])[一-鿿]{2,12}之所以[一-鿿“”]{2,16}")
_PLACED = re.compile("在[一-鿿]{1,4}(?=开展|推进|推动|实施)")
_DONE = ("开展", "推进", "推动", "实施", "做好", "抓好", "搞好", "加强")
_NO_TASK = re.compile("^(?:我|你|他|这|那|去年|今年|明年)|[要应须将被让使]|把(?!握)|必须|正在|已经?|指出|强调|认为|表示|要求|是|就|会议|说$|了|如何|怎")
_TURNS = re.compile("，(?=[^，。；]{0,12}?(?:必须|应当|务必|不能|要(?![求点素义害道]))|把|将|让|使|做到|为|以|切实)")
_IS_IN = "(?:关键|重点|根本|核心|要害|难点|基础|出路|动力|活力|潜力|希望|优势|未来|根子|重心)就?在于?+"
_IN_WHAT = rf"{_IS_IN}(?:(?!{_IS_IN})[一-鿿“”]){{1,12}}"  # not the next aspect: every row is read in one way
_IN_ROW = re.compile(rf"(?:^|(?<=[，。；：\n]))([一-鿿]{{2,12}}?)(?:的(?={_IS_IN}))?([、，]?{_IN_WHAT}(?:[、，]{_IN_WHAT})+)(?=[，。；])")
_ONE_OF_ROW = re.compile(r"(关键|重点|根本|核心|要害|难点|基础|出路|动力|活力|潜力|希望|优势|未来|根子|重心)就?在于?([一-鿿“”]{1,12}?)(?=[、，。；])")
_SPEAKING = ("强调", "指出", "要求", "认为", "表示", "说", "提出")
_LONGEST_TASK, _SHORTEST_TASK = 22, 6
_FURTHEST = 4
_LONGEST_PLACE = 16  # 重点在|建强研究力量…等方面求突破 says where to press on


def aspects_of_task(text: str, told: Collection[Span]) -> Iterator[Related]:
    """What no other rule has told of a task; ``told`` are the targets of aspects that some rule has."""
    for said in _SAYS.finditer(text) if _ANY.search(text) else ():
        begin = _first_of_row(text, said.start())
        task = _task(text, begin - 1)
        end = clause_end(text, said.end())
        if further := _SAYS.search(text, said.end(), end):
            end = further.start() - 1
        if said[0][-1] in "是要":
            stop = statement_end(text, said.end())
            turn = min([m.start() for m in (_TURNS.search(text, said.end(), stop), _SAYS.search(text, said.end(), stop)) if m], default=stop)
            end = turn - (text[turn - 1 : turn] == "，")
        target = Span(said.end(), end)
        far = said[0].endswith("重点在") and target.end - target.start > _LONGEST_PLACE
        if task is None or far or target.end - target.start < 2 or any(t.start < target.end and target.start < t.end for t in told):
            continue
        yield Related(task, said["aspect"], target, Span(task.start, target.end), "relations/aspect-of-task-before")
        if said[0].endswith("在于") and (also := _AND_IN.match(text, target.end)):
            second = Span(also.end(), clause_end(text, also.end()))
            yield Related(task, said["aspect"], second, Span(task.start, second.end), "relations/aspect-of-task-before")


def _first_of_row(text: str, clause: int) -> int:
    """Where the first of the clauses begins that name aspects one after another: 根本靠制度，|关键在一把手."""
    for _ in range(_FURTHEST):
        before = clause_start(text, clause - 1)
        if text[before - 1 : before] != "，" or not _SAYS.match(text, before):
            return clause
        clause = before
    return clause


def _task(text: str, end: int) -> Span | None:
    """The task that fills the clause up to ``end``: a verb and its object, or why something is so."""
    begin = clause_start(text, end)
    if placed := _PLACED.match(text, begin, end):  # 在基层|开展法治宣传
        begin = placed.end()
    words = text[begin:end]
    if _WHY.fullmatch(words):
        return Span(begin, end)
    opens = words[:2] in bounds().verbs and not _NO_TASK.search(words)
    fits = opens and words.count("“") == words.count("”") and _SHORTEST_TASK <= len(words) <= _LONGEST_TASK and words.replace("、", "").replace("“", "").replace("”", "").isalnum()
    if fits and text.startswith(_DONE, begin) and "、" not in words:
        return Span(begin + 2, end)
    return Span(begin, end) if fits else None


def aspects_in_row(text: str) -> Iterator[Related]:
    """教育整顿关键在领导、重点在落实、根本在为民: several aspects of what opens the clause."""
    for match in _IN_ROW.finditer(text) if len(_ONE_OF_ROW.findall(text)) > 1 else ():
        source = Span(*match.span(1))
        speaks = text.endswith(_SPEAKING, *source)  # 林向远强调，|关键在党，关键在人
        if speaks or text.startswith(POINTING, source.start) or phrase_start(text, source.end, LONGEST_OWNER) > source.start:
            continue
        for aspect in _ONE_OF_ROW.finditer(text, match.start(2), match.end(2) + 1):
            around = Span(source.start, aspect.end())
            yield Related(source, aspect.group(1), Span(*aspect.span(2)), around, "relations/aspect-in-row")

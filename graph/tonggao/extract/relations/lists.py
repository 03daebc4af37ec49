"""Parts told by the word they share with their whole: “五个核对”，核对姓名、核对部位; and by a frame: 以A、B为两翼; “A”“B”等新模式."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, clause_end, list_members, statement_end, statement_start
from tonggao.extract.concepts.counted_lists import count_of, fits_count
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.extract.reading import Reading
from tonggao.extract.relations.parts import from_word, without_tail
from tonggao.language.sentences import Span

_NUMBERS = "两二三四五六七八九十"
_LED = re.compile(
    r"”?(?:制度|工作法|责任制|机制|要求|原则|行动|模式|办法|方法)?(?:：(?:即(?![使便将])|就是|分别是)?，?|(?:必须落地|落地|落实到位)?，(?:要|必须|切实|真正|全面)?(?:做到|实现|确保|坚持做到|即|就是|也就是|是指|指的是|指|分别是|分别为|具体为|具体是|具体指)?)"
)
_CORE = re.compile(rf"“?[双{_NUMBERS}][个项条大种本笔张道把句面场门]?([^一”、]{{1,4}}?)一?(?:”|$)")
_TWIN = re.compile(rf"([{_NUMBERS}])([一-鿿])\1([一-鿿])")
_COMMA = re.compile("，")
_EITHER = re.compile("[、，]")
_SHORTEST_CORE = 2
_FRAMED = re.compile(rf"以(?=([^，。；：、\n以]{{2,14}}(?:、[^，。；：、\n]{{2,14}})+)为“?([{_NUMBERS}][^，。；“”、\n]{{1,6}})[”，。；、])")
_QUOTED_ROW = re.compile(r"((?:“[^“”\n]{2,10}”、?){2,8})等((?:新[一-鿿]{2,4}|[一-鿿]{0,4}(?:模式|品牌|工程|行动|精神|机制|工作法|制度)))")
_QUOTED = re.compile(r"“([^“”\n]{2,10})”")
_CHARACTERS = re.compile(
    r"“([^“”，。\n]+、[^“”，。\n]+)”(?:这|的)?([一二三四五六七八九十]+字(?:总要求|工作方针|方针|要求|箴言|真经|口诀|诀|经|标准|工作法))"
)
_CALLED = re.compile(
    r"“([^“”，。\n]+、[^“”，。\n]+)”(?:就|正)?是[^，。；“”\n]{0,12}?([一二三四五六七八九十]+字(?:总要求|工作方针|方针|要求|箴言|真经|口诀|诀|经|标准|工作法))(?=[，。；])"
)
_LONGEST = 120
_TURNS = re.compile(rf"([{_NUMBERS}])(?:[个项道])?([一-鿿])")
_IN_TURN = re.compile(r"”(?:，|：)(?:一[^，。；]{2,12})(?:[，；][二三四五六七八九十][^，。；]{2,12})+(?=[。；])")
_TURN = re.compile(r"[，：；][一二三四五六七八九十][要看过讲比抓查]([^，。；]{1,10})(?=[，。；])")
_LIST = re.compile("[^，。；：、“”]{2,10}(?:、[^，。；：、“”]{2,10})+")
_MOST_NEARBY = 6
_LEADS_ON = re.compile("”(?:制度|要求|原则)?(?:，(?:即|就是|是指|做到)|：|，)")
_NUMBERED = re.compile("[一二三四五六七八九十](?:是|要)")
_FLAT = "一律"
_LONGEST_STATEMENTS = 400
_TWO_VERBS = 4
_VERB, _LONGEST_OBJECT, _FEWEST_OBJECTS = 2, 4, 3
_ORDINALS = "一二三四五六七八九十"
_POINTS_FOLLOW = re.compile("”?(?:[^，。；：“]{0,6})[。：，；](?=一是)")
_POINT = re.compile("(?P<number>[一二三四五六七八九十])是(?:要|坚持|做到)?(?P<part>[^，。；：、“”]{2,12})(?=[，。；：])")
_LONGEST_POINTS = 1_500  # code points from the name to its last point
_OF_CLAUSES = re.compile(rf"([{_NUMBERS}])个(必须|坚持|更加|始终|牢牢|不能|不得|严禁|决不|坚决|进一步)")
_PAIRED = 2
_TOLD = re.compile("”，(?:就是|是指|指的是|即)")


def parts_sharing_word(reading: Reading, labels: Labels) -> Iterator[Related]:
    """What a name counts, listed in the next clause, each with the name's own word in it; one list, as long as the count says."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        led = _LED.match(text, label.end)
        core = _core(text[max(0, label.start - 1) : label.end + 1]) if led else ""
        if not led or not core:
            continue
        listed = Span(led.end(), clause_end(text, led.end()))
        if led[0].endswith("："):  # “四个结合”：A与B相结合，C与D相结合，…
            found = list_members(text, Span(led.end(), statement_end(text, led.end())), _COMMA)
        else:
            found = without_tail(text, list_members(text, listed)) if listed.end - listed.start <= _LONGEST else []
            parted = list_members(text, listed, PAUSE_OR_AND) if found else []  # “一约四会”，就是A和B、C、D、E
            found = parted if len(parted) > len(found) and len(parted) == count_of(text[label.start : label.end]) else found
        found = from_word(text, found, core)
        name = text[label.start : label.end]
        counted = not count_of(name) or fits_count(name, len(found))
        shared = all(core in text[s.start : s.end] for s in found)
        once = [] if shared or not counted else _verb_said_once(text, found, name)
        if len(found) > 1 and counted and (shared or once):
            for member in once or found:
                yield Related(member, "partOf", label, Span(label.start, found[-1].end), "relations/sharing-word")


def _verb_said_once(text: str, found: list[Span], name: str) -> list[Span]:
    """The objects of a counted verb that is said of the first alone: “六统一”，统一人员、财务、药械…; empty where they are none."""
    verb = name.lstrip(_NUMBERS)
    if not count_of(name) or len(verb) != _VERB or len(found) < _FEWEST_OBJECTS or not text.startswith(verb, found[0].start):
        return []
    objects = [Span(found[0].start + _VERB, found[0].end), *found[1:]]
    return objects if all(0 < s.end - s.start <= _LONGEST_OBJECT for s in objects) else []


def parts_of_twin(reading: Reading, labels: Labels) -> Iterator[Related]:
    """“三查三对”，查A、查B、查C，对D、对E、对F: as many of each as the name says."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        twin = _TWIN.search(text, label.start, label.end)
        led = _LED.match(text, label.end) if twin else None
        if not twin or not led:
            continue
        listed = Span(led.end(), statement_end(text, led.end()))
        found = list_members(text, listed, _EITHER)
        opens = tuple(twin.group(2, 3))
        if 2 * count_of(twin.group(1)) == len(found) and all(text.startswith(opens, s.start) for s in found):
            for member in found:
                yield Related(member, "partOf", label, Span(label.start, found[-1].end), "relations/twin")


def _core(name: str) -> str:
    """The word that the parts of a counted name share (核对 of “五个核对”), or the first word of a method (一线 of 一线工作法)."""
    if _FLAT in name:  # 四个一律: 一 is no count there
        return _FLAT
    counted = _CORE.search(name)
    if counted:
        return counted.group(1)
    method = re.search(rf"([一-鿿]{{{_SHORTEST_CORE}}})工作法", name)
    return method.group(1) if method else ""


def parts_in_turn(reading: Reading, labels: Labels) -> Iterator[Related]:
    """“三关”，一过理解关，二过联系实际关，三过运用关: as many points as the name says, each ending in its word."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        counted = _TURNS.fullmatch(text, *label)
        listed = _IN_TURN.match(text, label.end) if counted else None
        found = [Span(*match.span(1)) for match in _TURN.finditer(text, listed.start(), listed.end() + 1)] if listed else []
        if counted and len(found) == count_of(counted.group(1)) and all(text.endswith(counted.group(2), *s) for s in found):
            for member in found:
                yield Related(member, "partOf", label, Span(label.start, found[-1].end), "relations/in-turn")


def parts_nearby(reading: Reading, labels: Labels) -> Iterator[Related]:
    """以“清垃圾、清污水、清杂物”为重点，开展“三清”行动: a list in the same statement, each member opening with the name's word."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        core = _core(text[max(0, label.start - 1) : label.end + 1])
        count = count_of(text[label.start : label.end])
        if len(core) != 1 or not 2 <= count <= _MOST_NEARBY:
            continue
        around = Span(statement_start(text, label.start), statement_end(text, label.end))
        for match in _LIST.finditer(text, *around):
            found = without_tail(text, list_members(text, Span(*match.span())))
            if len(found) == count and all(text.startswith(core, s.start) for s in found):
                for member in found:
                    yield Related(member, "partOf", label, Span(min(label.start, found[0].start), max(label.end, found[-1].end)), "relations/nearby")


def parts_by_points(reading: Reading, labels: Labels) -> Iterator[Related]:
    """做到“五个依法”。一是要依法履职，…；二是要依法监管，…: points in turn, as many as the name says, each opening with its word."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        core = _core(text[max(0, label.start - 1) : label.end + 1]) if _POINTS_FOLLOW.match(text, label.end) else ""
        count = count_of(text[label.start : label.end])
        if not core or not 2 <= count <= len(_ORDINALS):
            continue
        points = list(_POINT.finditer(text, label.end, label.end + _LONGEST_POINTS))[:count]
        told = [Span(*point.span("part")) for point in points]
        if "".join(point["number"] for point in points) == _ORDINALS[:count] and all(core in text[s.start : s.end] for s in told):
            for part in told:
                yield Related(part, "partOf", label, Span(label.start, told[-1].end), "relations/by-points")


def parts_told_before(reading: Reading, labels: Labels) -> Iterator[Related]:
    """必须坚持A，必须把B作为C，必须D。“三个必须”…: clauses of the same paragraph, as many as the name counts, each opening with its word."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        named = _OF_CLAUSES.match(text, *label)
        if not named:
            continue
        begin = max(text.rfind("\n", 0, label.start) + 1, label.start - _LONGEST_STATEMENTS)
        opens = re.compile(rf"(?:^|(?<=[，；。：]))“?({named.group(2)}[^，；。：“”\n]{{3,40}})(?=”?[，；。”])")
        told = [Span(*match.span(1)) for match in opens.finditer(text, begin, label.start)]
        if len(told) == count_of(named.group(1)) > _PAIRED:
            for part in told:
                yield Related(part, "partOf", label, Span(told[0].start, label.end), "relations/told-before")


def parts_by_statement(reading: Reading, labels: Labels) -> Iterator[Related]:
    """“四个一律”，即对A，一律关停；对B，一律查处；…: a statement for each, with the name's word in it."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        told = statements_told(text, label)
        for member in told:
            yield Related(member, "partOf", label, Span(label.start, told[-1].end), "relations/by-statement")


def statements_told(text: str, label: Span) -> list[Span]:
    """The statements that tell what a counted name stands for, as many as it says; empty where they are not."""
    led = _LEADS_ON.match(text, label.end)
    core = _core(text[max(0, label.start - 1) : label.end + 1]) if led else ""
    if not led or not core:
        return []
    stop = text.find("。", led.end(), led.end() + _LONGEST_STATEMENTS)
    pieces = text[led.end() : stop].split("；") if stop > 0 else []
    if len(pieces) < 2 or len(pieces) != count_of(text[label.start : label.end]) or not all(core in p for p in pieces):
        return []
    if any(_NUMBERED.match(piece) for piece in pieces):  # 实现“四个突破”，一是要…；二是要…: points that are told, not what the name consists of
        return []
    whole = core.startswith(_FLAT) or not all(core in piece.partition("，")[0] for piece in pieces)
    found, at = [], led.end()
    for piece in pieces:  # the first clause tells it, what follows says why
        found.append(Span(at, at + len(piece if whole else piece.partition("，")[0])))
        at += len(piece) + 1
    return found


def parts_by_verbs(reading: Reading, labels: Labels) -> Iterator[Related]:
    """所谓“抓大放小”，就是抓住骨干企业，放开搞活小企业: two verbs in the name, a clause for each."""
    text = reading.text
    for label in labels.quoted_or_headed(text):
        told = _TOLD.match(text, label.end) if label.end - label.start == _TWO_VERBS else None
        if told is None:
            continue
        found = list_members(text, Span(told.end(), statement_end(text, told.end())), _EITHER)
        if len(found) == 2 and [text[s.start] for s in found] == [text[label.start], text[label.start + 2]]:
            for member in found:
                yield Related(member, "partOf", label, Span(label.start, found[-1].end), "relations/by-verbs")


def parts_framed(reading: Reading) -> Iterator[Related]:
    """以东山、西河为两翼: as many as the count says."""
    text = reading.text
    at = text.find("、")
    while at >= 0:
        begin = statement_start(text, at)
        for match in _FRAMED.finditer(text, begin, clause_end(text, at) + 1):
            found = list_members(text, Span(*match.span(1)))
            whole = Span(*match.span(2))
            if len(found) == count_of(text[whole.start : whole.end]):
                for member in found:
                    yield Related(member, "partOf", whole, Span(match.start(), whole.end), "relations/framed-count")
        at = text.find("、", clause_end(text, at) + 1)


def parts_of_quoted_row(reading: Reading) -> Iterator[Related]:
    """“人文班列”“旅游班列”等新模式."""
    text = reading.text
    for match in _QUOTED_ROW.finditer(text) if "”等" in text else ():
        whole = Span(*match.span(2))
        for member in _QUOTED.finditer(text, *match.span(1)):
            yield Related(Span(*member.span(1)), "partOf", whole, Span(*match.span()), "relations/quoted-row")


def parts_of_motto(reading: Reading) -> Iterator[Related]:
    """“生产发展、生活宽裕”八字方针; “厚、肥、活”是三字诀: what says of how many characters it is."""
    text = reading.text
    for match in (*_CHARACTERS.finditer(text), *_CALLED.finditer(text)) if "字" in text else ():
        whole = Span(*match.span(2))
        for member in list_members(text, Span(*match.span(1))):
            yield Related(member, "partOf", whole, Span(*match.span()), "relations/motto")

"""Whether a cue opens no demand of its own: it belongs to a statement, goes on with the demand before it, or is another's."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.demand_openings import NEEDS
from tonggao.extract.requirements.imperatives import leads_in, states
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span

_FELT = re.compile("普遍[^，]{0,10}(?:担忧|关切|认为|期待)|都?不(?:希望|愿)看到|不愿[在选]")
_FELT_BEFORE = 200  # code points of the sentence in which this is looked for
_AIMED = re.compile(
    "要(?:继续|更好|更快|真正|持续|长期)*(?:茁壮成长|健康成长|成长|发展|振兴|转型|前进|成功|突破|崛起|腾飞|致富|壮大|进步|生存|富强|强大|复兴|领先|出彩|出头|翻身|跨越|赶超)，"
)  # 企业要发展，
_UNDERSTOOD = re.compile("要(?:了解|读懂|理解|认识|看懂|懂得|知道)[^，。；]{1,12}，")
_DEPENDS = ("离不开", "少不了", "缺不了", "靠的是", "取决于", "就离不开", "关键在于", "归根到底")  # 学生要成才，离不开…
_THRIVES = "发展|振兴|兴旺|兴盛|转型|升级|前进|成功|突破|崛起|腾飞|致富|富裕|壮大|做大|做强|进步|生存|富强|强大|复兴|领先|出彩|翻身|跨越|赶超|繁荣|脱贫|发达|提质|盈利"
_NEEDS_WHAT = re.compile(  # 云州要振兴，根本靠发展; 乡村要振兴，关键是把支部建强
    f"[^，。；要]{{2,14}}要[^，。；要]{{2,5}}，(?:根本|出路)还?[在靠]|[^，。；要]{{1,14}}要(?:{_THRIVES})，"
    "(?:(?:最)?(?:关键|根本|核心|重点|难点|基础|前提|首要|希望|潜力|重要|后劲|动力|出路)(?:的)?(?:[还就也]?[在靠看]|还?是|就是)|[^，。；]{1,8}是(?:根本|关键|基础|前提|保障|核心|支撑|灵魂|后盾|动力|先导)$)"
)
# Negations that as often go on with a statement as they demand.
_MERE_NEGATIONS = frozenset({"不搞", "不做", "不当", "决不", "绝不", "决不搞", "绝不搞", "坚决不", "坚决不搞", "不可"})
_COMMITS = re.compile("(?:中国|[中我][方国]|中国人民|中国政府)(?:[也都从始终一贯历来并]{0,4})(?:不搞|[决绝]不(?![能可得许准]))")
_MERE_BANS = ("不搞", "不做", "勿", "莫")
_LONGEST_CURT = 5
_ASIDES_ASKED = re.compile("请(?:群众|百姓|老百姓|市民|社会|师生|职工|专家|服务对象|人民)")
_TO_THE_END = ("决不姑息", "绝不姑息", "决不手软", "绝不手软")
_RESOLVE = re.compile("不[^，。；的者]{2,5}[、]?(?:[决绝誓]不|就不)[^，。；]{2,6}$")
_KEEPS_OFF = re.compile("不该(?P<what>[^，的]{1,4})的(?:坚决|绝对?|决|一律|就|都)?不(?P=what)")
_MILD = ("莫", "勿", "切莫", "切勿")
_ASSURES = re.compile("(?:做到|确保|保证|力求)(?:既|绝|决)?不(?!断)")
_AIM_AHEAD = re.compile("要(?:实现|想|达到|达成|走出|解决)[^，。；、]{2,14}")
_ALL_MUST = ("必须", "都要", "都应", "都应该", "都必须", "都需要", "就必须", "就要")
_MUST_ALL = re.compile("(?:都|就)(?:要|应该?|必须|需要)|必须")
_FAR = 24  # code points
_AIMS = ("要实现", "要想", "要做到", "要解决", "要完成", "要真正")


def states_on(shielded: str, clause: Clause, head: Head) -> bool:
    """Whether a mere negation (不搞…) is part of a statement, or of what a country says of itself (中国不搞小圈子)."""
    commits = _COMMITS.match(shielded, clause.start, clause.end) is not None
    return head.cue.entry.term in _MERE_NEGATIONS and (commits or states(shielded, clause.start, clause.end))


def felt_by_others(shielded: str, clause: Clause, number: int) -> bool:
    """国际社会普遍感到担忧，不愿选边站队，期盼和平共处: the wish goes on with what others feel."""
    end = clause.segments[number].start
    return number > 0 and _FELT.search(shielded, max(clause.start, end - _FELT_BEFORE), end) is not None


def assures_on(shielded: str, before: Span, head: Head) -> bool:
    """做到不能错放一人，也不能漏赦一人: the cue goes on with what the segment before has to make sure of."""
    return head.bare and head.modality == "prohibition" and _ASSURES.search(shielded, *before) is not None


def goes_on_alike(shielded: str, clause: Clause, number: int, before: tuple[int, Head], head: Head) -> bool:
    """不搞形式主义，不做表面文章; 勿以善小而不为，勿以恶小而为之: prohibitions of one length are one."""
    if not (before[1].bare and head.bare):
        return False
    between = clause.segments[before[0] : number + 1]
    same = before[1].cue.entry == head.cue.entry and head.modality == "prohibition"
    if same and all(s.end - s.start <= _LONGEST_CURT and shielded.startswith(head.cue.entry.term, s.start) for s in between):
        return True  # 不许推，不许躲，不许耍态度
    earlier, own = clause.segments[number - 1], clause.segments[number]
    alike = all(h.cue.entry.term.startswith(_MERE_BANS) for h in (before[1], head))
    return alike and before[0] == number - 1 and own.end - own.start == earlier.end - earlier.start


def resolves_on(shielded: str, segment: Span, head: Head) -> bool:
    """要按照要求，不获全胜决不收兵: a resolve in two negations goes on with the demand before it."""
    return head.cue.start > segment.start and _RESOLVE.match(shielded, *segment) is not None


def ends_case(shielded: str, clause: Clause, before: tuple[int, Head], number: int, head: Head) -> bool:
    """对责任人要一查到底，决不姑息: the ban only ends what befalls whoever does wrong."""
    if not (head.bare and head.cue.entry.term in _TO_THE_END and before[0] == number - 1):
        return False
    return any(shielded[clause.segments[n].start] in "对凡" for n in range(max(0, number - 2), number))


def keeps_off(shielded: str, segment: Span) -> bool:
    """干部要常照镜子，|不该拿的坚决不拿: the resolve goes on with the duty before it."""
    return _KEEPS_OFF.fullmatch(shielded, *segment) is not None


def gives_up(shielded: str, clause: Clause, number: int) -> bool:
    """要抓好防御，宁可听骂声，|不可听哭声: the ban is the second half of a set phrase."""
    return number > 0 and shielded.startswith(("宁可", "宁愿", "宁肯"), clause.segments[number - 1].start)


def asks_in_passing(shielded: str, before: Head, head: Head) -> bool:
    """要开门搞活动，请群众评判: who is asked in goes on with the duty."""
    return before.modality == "obligation" and head.bare and _ASIDES_ASKED.match(shielded, head.cue.start) is not None


def tells_apart(shielded: str, clause: Clause, number: int, head: Head) -> bool:
    """我们要建设的城市，是…: the cue stands in what a statement is about."""
    following = clause.segments[number + 1 : number + 2]
    if head.cue.entry.term == "要" and _NEEDS_WHAT.match(shielded, clause.segments[number].start, clause.end):
        return True
    if following and head.cue.entry.term == "要" and shielded.startswith(_DEPENDS, following[0].start):
        return True
    if following and head.cue.entry.term == "要" and shielded.startswith("比以往", following[0].start):  # 人类要破解难题，比以往更需要合作
        return True
    if following and head.cue.entry.term == "要" and shielded.startswith("需要", following[0].start) and states(shielded, *following[0]):
        return True  # 要胜任工作，需要掌握的本领是很多的
    if not following or not shielded.startswith("是", following[0].start):
        return False
    return shielded.find("的", head.cue.end, clause.segments[number].end) > 0


def leads_in_only(shielded: str, segments: Sequence[Span], told: Sequence[Span | None], head: Head) -> bool:
    """要在党委领导下，围绕中心任务，各部门密切协同: before the first who is told stands only how, so that the cue is his."""
    first = next((n for n, actor in enumerate(told) if actor), 0)
    if not (first and head.bare):
        return False
    how = [Span(head.cue.end, segments[0].end), *segments[1:first]]
    return all(leads_in(shielded, segment) for segment in how)


def urges_on(before: Head, head: Head) -> bool:
    """希望各级媒体及时发声，莫让谣言跑在真相前面: a mild ban goes on with what is wished, as does what not to be (不做金钱的奴隶)."""
    return before.modality == "hope" and (head.cue.entry.term.startswith(_MILD) or head.cue.entry.term in ("不做", "不当"))


def who_must(shielded: str, aim: Span, end: int) -> Span | None:
    """Where those are named who must act for an aim that has the first cue: 要实现和平，|各方|都要尽责; else None."""
    if _AIM_AHEAD.fullmatch(shielded, *aim) is None:
        return None
    must = _MUST_ALL.search(shielded, aim.end + 1, min(end, aim.end + _FAR))
    return Span(aim.end + 1, must.start()) if must else None


def has_aim(shielded: str, head: Head, following: Head, following_start: int) -> bool:
    """要实现…，必须…; 企业要发展，必须…: one demand, the first half being its aim. ``following_start``: where the segment of the second cue begins."""
    if head.bare and not following.bare and following.cue.entry.term in _ALL_MUST and _AIM_AHEAD.fullmatch(shielded, head.cue.start, following_start - 1):
        return True  # 要实现和平，|各方都要尽责
    if following.cue.entry.term not in NEEDS:
        return False
    if _AIMED.match(shielded, head.cue.start) or (following.bare and shielded.startswith(("要实现", "要想"), head.cue.start)):
        return True
    aimed = shielded.startswith(_AIMS, head.cue.start) or _UNDERSTOOD.match(shielded, head.cue.start) is not None
    return head.bare and following.bare and aimed

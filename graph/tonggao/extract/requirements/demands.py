"""Reads what speakers say into demands: clause by clause, a demand for each cue, wish or bare verb that opens one."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.requirements.addressees import Actors
from tonggao.extract.requirements.asked import alone_asked, asked
from tonggao.extract.requirements.bare_demands import is_demand, takes_stand
from tonggao.extract.requirements.chained_forms import is_sanction
from tonggao.extract.requirements.cue_bonds import leads_in_only, who_must
from tonggao.extract.requirements.demand_cues import DemandCues
from tonggao.extract.requirements.demand_ends import before_turn, behind_time, demand_end, own_point
from tonggao.extract.requirements.demand_openings import ABOVE_ALL, first_segment, leads_alone, listed_actors
from tonggao.extract.requirements.drafts import Draft
from tonggao.extract.requirements.duties import is_patient
from tonggao.extract.requirements.evaluations import PRAISE, evaluates, urges_to
from tonggao.extract.requirements.imperatives import is_when, opens_demand, states
from tonggao.extract.requirements.modality import BOTH_MUST, FORBIDS, Head, bare_modality
from tonggao.extract.requirements.speech_clauses import (
    Clause,
    clause_of,
    clause_spans,
    has_numbering,
    is_counted,
    is_scattered,
    may_be_numbered,
    told_before,
)
from tonggao.extract.requirements.speech_turns import decides
from tonggao.extract.requirements.stretches import Stretch, announces_hopes, is_said_at_sitting
from tonggao.extract.requirements.uncued_points import (
    heads_own_plan,
    is_fault,
    is_point,
    tells_insights,
    tells_of_faults,
    tells_of_gains,
    tells_of_work_done,
    tells_results,
    told_in_turn,
)
from tonggao.extract.requirements.verbless import modality_of, names_leader, opens_anew
from tonggao.extract.requirements.wishes import wished
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_DEFINING = ("就是", "，即", "，是指", "指的是")
_MOST_ASIDES, _NEVER, _THIS_IS = 2, 1_000_000, ("，这是", "，这既是", "，这也是")
_OWN_PLAN = re.compile("(?:我们|中国|中方|我国|我方|我)(?:也|还|都|愿意?)?将(?![士军])")  # what follows is planned, not demanded
_ALL_THINGS = ("凡", "各项", "各类", "各种", "每项", "一切", "所有", "全部")  # 党委要重视，|各项事业都要协调推进
_LATER = frozenset("二三四五六七八九十")  # 希望各方支持该市；|二是深化分工: a new point
_BODY_IS = re.compile("[一-龥]{2}(?:部门|机关|系统|机构|战线|队伍)(?=是|承担|肩负|担负|处在|处于|作为)")  # 组织部门是…: no verb
_TOLD_BACK = 300  # code points of its sentence before a clause
_ALL = ("各", "全体", "广大")  # 二要各部门协调配合


class DemandReader:
    """Reads stretches in order; remembers whether the clause before demanded, and whom this sentence addressed."""

    def __init__(self, shielded: str, cues: Sequence[Token], actors: Actors) -> None:
        self._shielded = shielded
        self._cues = DemandCues(shielded, cues)
        self._actors = actors
        self._scattered = is_scattered(shielded)
        self._sitting = False  # the speech that is read now was made at a sitting that is named: 在参加某代表团审议时说
        self._since = _NEVER  # clauses since the last demand of this speech
        self._addressee: Span | None = None
        self._clause_start = 0
        self._hopes = False  # what is put point by point is hoped: 提出三点希望：一是…
        self._wished_with: Span | None = None  # with whom the last wish is to come true: 愿同某方…
        self._spoken_to: Span | None = None  # whom the verb of speech names: 他叮嘱村干部：“…”

    def read(self, stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, Draft]]:
        """The demands of the stretches, each with the stretch it stands in."""
        previous: Stretch | None = None
        for stretch in stretches:
            if previous is None or not self._follows(previous, stretch):
                self._since, self._sitting = _NEVER, is_said_at_sitting(self._shielded, stretch.start)
            further = previous is not None and self._is_further_point(previous, stretch)
            self._hopes = announces_hopes(self._shielded, stretch.start) if stretch.verb else self._hopes and further
            self._addressee = self._spoken_to = self._actors.spoken_to(stretch.start) if stretch.verb else self._spoken_to if further else None
            if self._scattered and self._is_reporters(previous, stretch):
                self._since = _NEVER
            elif stretch.directive:
                for draft in self._stretch(stretch):
                    if draft.modality == "hope" or not stretch.wishes or stretch.tag == "asks":
                        yield stretch, draft
            previous = stretch

    def _is_further_point(self, previous: Stretch, stretch: Stretch) -> bool:
        """Whether a later sentence goes on with the points that the one before began: 他要求全体学员：一是…。|二是…。"""
        return self._follows(previous, stretch) and may_be_numbered(self._shielded, stretch.start, stretch.end)

    @property
    def _chained(self) -> bool:  # whether the clause before demanded
        return self._since == 0

    @property
    def _goes_on(self) -> bool:  # whether a speech that demands may still do: a statement or two between demands end none
        return self._chained or (self._since <= _MOST_ASIDES and not self._scattered)

    def _is_reporters(self, previous: Stretch | None, stretch: Stretch) -> bool:
        """Whether a reporter may go on here in his own words: no verb of speech, no chain, no order just before."""
        if not stretch.verb and not self._sitting and self._shielded[stretch.start - 1] in "\n\u3000":  # 增强适应性，需要紧跟产业: a new paragraph
            return True
        return not (stretch.verb or self._chained or self._sitting or (previous is not None and previous.commands and self._follows(previous, stretch)))

    def _follows(self, previous: Stretch, stretch: Stretch) -> bool:
        return not stretch.verb and previous.speaker == stretch.speaker and not self._shielded[previous.end : stretch.start].strip()

    def _stretch(self, stretch: Stretch) -> Iterator[Draft]:
        if not self._may_demand(stretch):
            self._since += 1
            return
        opens = stretch.commands
        listed: tuple[Span | None] | None = None
        for span in clause_spans(self._shielded, stretch.start, stretch.end):
            if not (opens or self._goes_on or self._cues.stand_in(*span) or may_be_numbered(self._shielded, *span)):
                self._since += 1
                continue
            if (clause := clause_of(self._shielded, *span)) is None:
                continue
            if self._wished_with is not None and self._addressee == self._wished_with and span[0] > stretch.start:
                self._addressee = self._spoken_to  # 愿同甲方增进互信；|深化合作: with whom the first is wished
            if clause.numbered or is_counted(self._shielded, span[0]):  # whom one point names the next one does not address
                listed = listed or (self._spoken_to if self._shielded[span[0]] in _LATER else self._addressee,)
                self._addressee = self._addressee if self._actors.go_on(self._addressee, span[0]) else listed[0]
            drafts = list(self._clause(clause, opens, stretch))
            defines = any(self._shielded.find(word, clause.start, clause.end) >= 0 for word in _DEFINING)  # 担当，就是… ends no chain of demands
            self._since = 0 if drafts else self._since + (not defines)
            if not drafts and _OWN_PLAN.match(self._shielded, clause.start):
                self._since = _NEVER
            if not drafts and stretch.verb.endswith("强调") and PRAISE.search(self._shielded, *clause[:2]):
                self._since = 1  # 强调，X是…的重要抓手。坚持…
            opens = opens and stretch.tag == "asks"  # 要求A；B
            yield from drafts

    def _may_demand(self, stretch: Stretch) -> bool:
        """Whether a stretch has a cue, or a bare verb may do: after a demand, a commanding verb, or a number."""
        return self._goes_on or stretch.commands or self._cues.stand_in(*stretch[:2]) or has_numbering(self._shielded, *stretch[:2])

    def _clause(self, clause: Clause, opens: bool, stretch: Stretch) -> Iterator[Draft]:
        """The demands of a clause. ``opens``: the stretch's commanding verb stands right before it."""
        if evaluates(self._shielded, clause):
            return
        self._clause_start = clause.start
        if self._addressee and self._shielded.startswith("任何", self._addressee.start):  # a ban for all ends with its clause
            self._addressee = self._spoken_to
        heads = self._cues.heads(clause)
        may_be_bare = self._goes_on or clause.numbered or opens
        if not heads:
            clause = before_turn(self._shielded, clause)
            by_verb = opens and stretch.tag in ("asks", "hopes")
            drafts = list(self._asked(clause, stretch) if by_verb else self._bare(clause, may_be_bare, listed=opens and self._shielded[clause.start - 1] in "：:"))
            self._remember(drafts)
            yield from drafts
            return
        segments = clause.segments
        first = heads[0][0]
        told_of = first and (_BODY_IS.match(self._shielded, *segments[first - 1]) or not opens_demand(self._shielded, *segments[first - 1]))
        if told_of and self._addressee is None:
            # 告诫年轻干部，必须…: whom the verb of speech names; 党员是…，要…: of whom the clause speaks
            named = stretch.verb and clause.start == stretch.start and self._shielded.endswith(stretch.verb, 0, clause.start)
            self._addressee = self._actors.before(*segments[0]) if named else self._actors.carrying_one(segments[:first], heads[0][1].cue.end) or listed_actors(self._shielded, segments[:first]) or self._actors.alone(segments[0])
            self._spoken_to = self._addressee if named else self._spoken_to
        free = [0, *(at + 1 for at, _ in heads[:-1])]  # what stands before a cue is its own only after the cue before
        starts = [max(at, first_segment(self._shielded, clause, *head)) for at, head in zip(free, heads, strict=True)]
        by_verb = opens and stretch.tag == "asks"  # 要求各县抓紧备耕，务必…
        if by_verb and starts[0] < heads[0][0] == 1 and not heads[0][1].bare and (self._actors.told_bare(*segments[0]) or opens_demand(self._shielded, *segments[0])):  # 叮嘱护林员连夜巡山，|一个火点也不能漏
            starts[0] = 1
        if starts[0] > (0 if by_verb or self._leads_alone(clause, *heads[0]) else 1):
            lead = Clause(clause.start, segments[starts[0] - 1].end, segments[: starts[0]], clause.numbered)
            whom = alone_asked(self._shielded, self._actors, lead, stretch.verb, heads[0][1]) if by_verb else None
            self._addressee = whom or self._addressee
            drafts = [] if whom else list(self._asked(lead, stretch) if by_verb else self._bare(lead, may_be_bare))
            self._remember(drafts)
            yield from drafts
        ends = [*starts[1:], len(segments)]
        for (at, head), start, end in zip(heads, starts, ends, strict=True):
            if start == at > 0:  # 要压实责任，校长是第一责任人，|假期不得离岗
                self._addressee = self._actors.bearing(segments[at - 1]) or self._addressee
            own, others = self._parted(segments[at:end], head)
            quote = Span(segments[start].start, demand_end(self._shielded, own))
            draft = (self._wished if head.modality == "hope" else self._told)(quote, segments[at], head)
            if draft.modality != "hope" or draft.addressee is None or urges_to(self._shielded, Span(draft.addressee.end, draft.end), own):
                yield draft  # 勉励大家，读书不要贪多: who is urged, to what comes after the comma
            yield from others
            if self._shielded.find("就是", quote.end, segments[end - 1].end) >= 0:  # 各地都要联动，现代化就是共同富裕，|要缩小差距
                self._addressee = self._spoken_to

    def _parted(self, segments: Sequence[Span], head: Head) -> tuple[Sequence[Span], list[Draft]]:
        """The segments of a cue's own demand, and the demands of others told behind it: 要压实责任，各单位每月检查一次."""
        if head.modality == "hope":
            return segments, []
        told = [None, *(self._actors.told_by_name(*segment) or self._leader(segment) for segment in segments[1:])]
        if leads_in_only(self._shielded, segments, told, head):
            self._addressee = next(actor for actor in told if actor)
            return segments, []
        first = next((n for n, actor in enumerate(told) if actor or (n and opens_anew(self._shielded, segments, n, head.modality))), len(segments))
        behind = told_in_turn(segments[first:], told[first:]) if first < len(segments) else ()
        return segments[:first], [Draft(*span, modality_of(self._shielded, span), "bare-verb", actor) for span, actor in behind]

    def _leader(self, segment: Span) -> Span | None:
        return self._actors.told_by([segment]) if names_leader(self._shielded, segment) else None

    def _remember(self, drafts: Sequence[Draft]) -> None:
        """Whom the next clause of the sentence still addresses: nobody after several were told something each."""
        told = {draft.addressee for draft in drafts if draft.addressee}
        if told:
            self._addressee = told.pop() if len(told) == 1 else None

    def _leads_alone(self, clause: Clause, at: int, head: Head) -> bool:
        """Whether the one segment before a cue is a demand of its own: 市应急局于月底前完成摸排，不得瞒报."""
        first = clause.segments[0]
        if at != 1 or states(self._shielded, *first) or is_when(self._shielded, first) or self._shielded[first.start] == "谁":
            return False
        return leads_alone(self._shielded, clause, head) or self._actors.told_bare(*first) is not None

    def _bare(self, clause: Clause, may_be_bare: bool, *, listed: bool = False) -> Iterator[Draft]:
        """A clause without a cue, where a bare verb may open a demand. ``listed``: what is demanded was announced right before it."""
        if self._shielded.startswith(_THIS_IS, clause.end) or self._actors.did_there(clause.segments) or (clause.numbered and any(tells(self._shielded, clause) for tells in (is_fault, tells_insights, tells_of_work_done, heads_own_plan))):
            return
        if may_be_bare and tells_results(self._shielded, clause):
            self._since = _NEVER
            return
        if not clause.numbered and decides(self._shielded, told_before(self._shielded, clause.start, _TOLD_BACK).start):
            return  # 会议决定，增加补助；|提高标准: what is decided
        clause = own_point(self._shielded, clause)
        if may_be_bare and not takes_stand(self._shielded, clause) and (is_point(self._shielded, clause, self._chained) or is_demand(self._shielded, clause, self._chained or clause.numbered or listed)):
            told = self._actors.told_bare(*clause.segments[0]) or self._actors.told_by(clause.segments[1:2])
            modality = bare_modality(self._shielded, clause)
            modality = "hope" if self._hopes and modality == "imperative" else modality
            yield Draft(clause.start, clause.end, modality, "bare-verb", told or self._addressee)  # 市农业局应抓紧推广；把好关口
        elif may_be_bare and not self._scattered and not states(self._shielded, clause.start, clause.end):
            yield from self._each_told(clause)

    def _each_told(self, clause: Clause) -> Iterator[Draft]:
        """甲牵头，乙配合: each told something of his own."""
        opens_line = self._shielded[clause.start - 1] == "\n"
        first, *others = (clause := behind_time(self._shielded, clause)).segments
        over = self._actors.told_over(first, others[0]) if others else None
        actor = self._actors.told_bare(*first) or over or (self._actors.by_whom(*first) if self._chained else None)
        if actor is None and self._chained and self._shielded[first.start] in "对凡" and (by := self._actors.told_by(others[:1])):
            yield Draft(clause.start, clause.end, "imperative", "bare-verb", by)  # 对久拖不决的积案，由市纪委提级督办
            return
        if actor is None or opens_line or tells_of_faults(self._shielded, clause) or tells_of_gains(self._shielded, clause):
            return  # a new line may be the readout's own report
        told = [actor, *(self._actors.told_bare(*segment) for segment in others)]
        for span, one in told_in_turn(clause.segments, told):
            yield Draft(span.start, span.end, "imperative", "bare-verb", one)

    def _asked(self, clause: Clause, stretch: Stretch) -> Iterator[Draft]:
        drafts, named = asked(self._shielded, self._actors, clause, stretch, self._addressee)
        self._addressee = named or self._addressee
        yield from drafts

    def _wished(self, quote: Span, segment: Span, head: Head) -> Draft:
        draft = wished(self._shielded, self._actors, quote, segment, head)
        if draft.addressee is None and head.bare and head.cue.entry.term.endswith("希望"):  # 他寄语师生，…，希望把根扎深
            draft = draft._replace(addressee=self._spoken_to)
        self._addressee = draft.addressee
        self._wished_with = draft.addressee if head.cue.entry.term.startswith("愿") else None
        return draft

    def _goes_on_for(self, segment: Span, head: Head) -> bool:
        """Whether words before a cue that name nobody leave it with whom this clause addressed: 企业要抓质量，|安全生产不能松懈."""
        if self._actors.is_aside(segment.start, head.cue.start):
            return True
        named = self._addressee is not None and self._addressee.start >= self._clause_start
        too = head.modality != "prohibition" and "也" in self._shielded[head.cue.start - 1 : head.cue.start + 1]  # 两国地方|也要行动起来
        if too or self._shielded.endswith("关系", segment.start, head.cue.start) or self._shielded.find("精神", segment.start, head.cue.start) > 0:  # 会议精神|要传达到基层: by whoever heard it
            return False
        return named and not self._shielded.startswith(_ALL_THINGS, segment.start) and self._shielded[segment.start - 1] != "、"

    def _told(self, quote: Span, segment: Span, head: Head) -> Draft:
        if not head.bare:
            subject = self._actors.before(segment.start, head.cue.start)
            if subject and self._spoken_to and self._shielded[subject.start : subject.end] in ("你", "您"):
                subject = self._spoken_to  # 他对站长说：“你要…”
            if subject and quote.start < segment.start and self._shielded.startswith(ABOVE_ALL, segment.start):
                subject = Span(quote.start, subject.end)  # 全体党员，特别是领导干部
            if subject or not self._goes_on_for(segment, head):
                self._addressee = subject or self._spoken_to
        banned = head.cue.start == quote.start and head.cue.entry.term == "严禁" and self._shielded[quote.start - 1] == "；"
        befalls = head.bare or self._addressee is None or self._addressee.start < quote.start
        befalls = befalls and is_sanction(self._shielded, quote)
        told = None if banned or befalls else self._addressee  # 窗口应公开流程；|严禁收受红包: banned for all
        if head.cue.entry.term.endswith(FORBIDS) and (others := self._actors.kept_from(head.cue.end, segment.end)):
            return Draft(quote.start, quote.end, head.modality, "cue", others)  # 决不允许任何人说情
        if told and is_patient(self._shielded, told, Span(head.cue.end, segment.end)):  # 救出的伤员|要第一时间后送
            told = None
        if told is None and head.bare and (whom := who_must(self._shielded, segment, quote.end)):
            told = self._actors.before(*whom)
        if head.bare and head.cue.entry.term in BOTH_MUST:
            told = self._actors.kept_from(head.cue.end, segment.end) or told
        if told is None and (head.cue.entry.term.endswith("需要") or self._shielded.startswith(_ALL, head.cue.end)):
            told = self._actors.after(head.cue.end, segment.end)
        return Draft(quote.start, quote.end, head.modality, "cue", told)

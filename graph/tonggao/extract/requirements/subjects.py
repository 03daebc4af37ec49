"""Who is the subject of a verb: a named person, a body, the meeting, a text, or nobody in particular."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property

from tonggao.claims import OrganizationMention, PersonMention
from tonggao.extract.reading import Reading
from tonggao.extract.requirements.called_by_office import called_by_office
from tonggao.extract.requirements.joined_bodies import led_by
from tonggao.extract.requirements.shielding import HIDDEN
from tonggao.extract.requirements.subject_kinds import PRONOUNS, Candidate, Subject
from tonggao.extract.requirements.text_authors import TextAuthors
from tonggao.extract.requirements.time_openings import may_open_time, time_words
from tonggao.extract.requirements.unlisted_speakers import named_before, office_after, team_end, twice_named
from tonggao.language.foreign_names import transliterated_share
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation, tags_of

# A name that goes on like this is part of a noun phrase (甲的重要讲话), no subject.
_MODIFIES = re.compile(
    r"(?:总书记|主席|同志|总理|书记|委员长)?(?:的(?!时候)|重要|系列|关于|同志为核心|为核心|新时代|思想|亲自[^，。；]{2,24}的|[一-龥]{2}思想|"
    r"对[^，。；]{1,24}的(?:重要|系列|指示|批示|关心|关怀|殷切|嘱托|要求|部署))"
)
_FOREIGN = 0.8  # share of characters that transliterate: 威廉-亚历山大
_LONGEST_TITLE = 90  # words between a segment's start and the name, titles of one person at most
_ISSUES = re.compile("[发印布并下]|作出|提出|联合|召开|制定|出台|修订|拟定|起草")  # 印发 (通知): no part of the text's name
_NO_TITLE = re.compile("是要|需要|必须|将|应当|不能")  # 关键是要各方将|决议落到实处: no text speaks
_STATE_ASKS = re.compile("(?:多次|再次|一再|反复|强烈|随即|此前|还|也|曾|当天)*(?:要求|呼吁|敦促|警告)(?!和|的|书|下)")  # 俄罗斯多次|要求…
_THIS = frozenset({"", "本次", "这次", "此次", "上述", "该次"})
_HEARS = re.compile("审议|讨论|听取|研究|通过|学习|传达")  # 审议了条例，指出…: the meeting speaks
_GOES_TO = ("出席", "列席", "参加", "应邀")
_HELD = re.compile(".*(?:召开|举行|举办)[了的]?")
_PASSES_ON = re.compile("[一-龥]{0,5}?(?:转达|转交|转告|带去|带来|捎去)")
_CAME_OUT = re.compile("(?:近日|日前|昨日|今日|今天|昨天|[0-9]{1,2}日|当天|于[^，。；]{2,8}日)?(?:正式)?(?:公布|印发|出台|发布|施行|实施|下发|颁布|印发实施|公布施行|对外公布)")  # 《规定》公布，要求…
_SPEAKS_ABOUT = ("在", "从", "就", "围", "对")
_WHEN_ENDS = ("时", "后", "期间")
_ON_OCCASION = re.compile("在?[^，。；时后]{0,4}(?:会见|会谈|见面|座谈|交谈|通话|通电话|走进|来到|走到|谈[到及]|听取|了解|察看|查看|看望|慰问|考察|调研|视察|回答|提问|接受|参观|看到|听到|听完|看完|得知|分析|讲话|发言|致辞|总结|调度|部署|陪同)[^，。；]{0,24}(?:时|后|期间)")
_AT_MEETING = re.compile("([^，。；]{2,10}(?:代表|大使|官员|发言人|团长))(?:[0-9]{1,2}日)?在[^，。；]{0,16}")
_SPOKEN_TO = ("请", "让", "对", "向", "同", "与", "给", "邀请", "欢迎", "勉励", "鼓励", "希望")
_DONE_TO = (
    "肯定", "感谢", "关心", "关爱", "称赞", "赞扬", "表扬", "询问", "问候", "祝愿", "服务", "帮助", "带领", "组织", "动员", "发动", "保障", "推动", "促进", "提高", "增强", "维护",
    "依靠", "关注", "惠及", "接待", "指导", "督促", "检查", "了解", "交流", "分享", "支持", "带动", "救助", "引导", "教育", "座谈", "体验", "参观", "探访", "慰问", "看望",
)
_ACTS = re.compile("(?:同志|书记|代表|委员)?(?:$|[在还也又并就对向从代要与同为到来走听给带率把将以]|先后|接着|随即|随后|当即|当场|主持|出席|仔细|认真|详细|实地|深入|随机|亲切|现场|一行|边走|首先|围绕|结合|针对|最后|随后|表示|强调|指出|希望|勉励|说)")


def _longest_first(candidate: Candidate) -> tuple[int, int]:
    return candidate[0], -candidate[1]


_AT_TALKS = ("会见", "在会见", "会谈", "接见", "看望", "会晤", "拜会", "同", "在同", "与", "在与")
_THEN = ("时", "后")


@cache
def _object_before() -> re.Pattern[str]:
    """What stands before a name and makes it an object or a place, no subject."""
    return re.compile(
        rf"{alternation('speech_context', 'takes_object')}|^在|邀请|缅怀|追忆|悼念|怀念|追思|同(?![志步时会济仁])|与(?!会)|给|向(?!阳)|对(?!外)|致(?!公)|"
        r"以(?!来|后|色列|军|方)|^应(?!邀)|^自|^受(?!灾)"
    )


class Subjects:
    """Finds subjects in one readout. ``shielded`` is its text with the insides of quotation marks hidden."""

    def __init__(
        self,
        reading: Reading,
        shielded: str,
        people: Sequence[PersonMention],
        organizations: Sequence[OrganizationMention],
    ) -> None:
        self.shielded = shielded
        self._text = reading.text
        words = tags_of("speakers")  # 林主席 is no name
        self.people = [p for p in people if p.role == "subject" and words.get(p.name) != "office"]
        self._full_names = frozenset(person.name for person in self.people)
        self._holders: dict[str, str | None] = {}
        self._candidates = sorted(self._all(reading, organizations), key=_longest_first)
        self._starts = [candidate.start for candidate in self._candidates]
        self._authors = TextAuthors(reading.text, self._candidates)

    def _all(self, reading: Reading, organizations: Sequence[OrganizationMention]) -> list[Candidate]:
        found = [Candidate(*passage, p.name, "person") for p in self.people for passage in p.passages]
        taken = {candidate.start for candidate in found}
        for body in organizations:
            found += [Candidate(*p, reading.text[p.start : p.end], "organization") for p in body.passages if p.start not in taken]
        found += [
            Candidate(country.start, country.end, reading.text[country.start : country.end], "organization")
            for country in reading.scan.longest("countries")
            if country.entry.value != "CN" and country.start not in taken and _STATE_ASKS.match(reading.text, country.end)
        ]
        for start, end, (term, _, tag, value) in reading.scan.longest("speakers"):
            if tag != "none":
                found.append(Candidate(start, end, value or term, tag))
        return found

    @cached_property
    def labels(self) -> frozenset[int]:
        """Where lines begin with a person's name and a colon (甲：…)."""
        text = self._text
        return frozenset(
            start
            for person in self.people
            for start, end in person.passages
            if text.startswith("：", end) and (start == 0 or text[start - 1] in "\n\u3000")
        )

    @cached_property
    def answers(self) -> dict[int, str]:
        """Where lines of questions and answers begin with 答：, each with the spokesman whom the text names first."""
        text = self._text
        if "\n答：" not in text:
            return {}
        named = sorted((p.start, person.name) for person in self.people for p in person.passages if text.endswith("发言人", 0, p.start))
        return {match.start() + 1: named[0][1] for match in re.finditer("\n答：", text)} if named else {}

    def names_end_at(self, position: int, floor: int) -> bool:
        """Whether a possible subject ends right at ``position``, starting at ``floor`` or later."""
        return any(candidate.end == position for candidate in self._within(floor, position))

    def _within(self, start: int, end: int) -> list[Candidate]:
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, lo=first)
        return [candidate for candidate in self._candidates[first:last] if candidate.end <= end] if last > first else []

    def of_segment(self, start: int, end: int) -> Subject | None:
        """The subject of the words between two commas: a person before anything else; None where nobody is named."""
        start = self._past_talks(start, end)
        other: Subject | None = None
        after_time = -1
        for candidate in self._within(start, min(end, start + _LONGEST_TITLE)):
            if after_time < 0:
                after_time = self._after_time(start, end)
            subject = self._as_subject(candidate, min(after_time, candidate.start), end)
            if subject is not None and subject.kind == "person":
                return subject
            if subject and subject.kind == "meeting" and other and other.kind == "organization" and other.end == candidate.start:
                subject = other = Subject(candidate.name, "meeting", candidate.end)  # 县委|会议要求
            other = other or subject
        if self._full_names and (other is None or other.kind in ("meeting", "text")):
            other = self._named_first(start, end) or other
        return other or self._in_title_marks(start, end) or self._unlisted(start, end)

    def _past_talks(self, start: int, end: int) -> int:
        """Where 乙 stands in 会见甲时乙|表示, no comma between; else ``start``."""
        for candidate in self._within(start, end) if self.shielded.startswith(_AT_TALKS, start) else ():
            after = candidate.end + 1
            if self.shielded[candidate.end : after] in _THEN and any(c.start == after and c.kind == "person" for c in self._within(after, end)):
                return after
        return start

    def _named_first(self, start: int, end: int) -> Subject | None:
        """A person of the readout named at the start, even by a word (展望在讲话中说) that was no mention by itself."""
        start = self._after_time(start, end)
        for length in (3, 2):
            name = self.shielded[start : start + length]
            if name in self._full_names and _ACTS.match(self.shielded, start + length, end):
                return Subject(name, "person", start + length)
        return self._by_surname(start, end)

    def _unlisted(self, start: int, end: int) -> Subject | None:
        """A name at the start that nobody found but that the readout gives an office somewhere; a team that acts (检查组查看现场)."""
        start = self._after_time(start, end)
        for length in (4, 3, 2):
            name = self.shielded[start : start + length]
            if _ACTS.match(self.shielded, start + length, end) and named_before(self.shielded, name):
                return Subject(name, "person", start + length)
        team = team_end(self.shielded, start, end)
        return Subject(self.shielded[start:team], "body", team) if team else None

    def _by_surname(self, start: int, end: int) -> Subject | None:
        """查副校长指出: the one person of the readout with this surname, called by his office."""
        bearers = self._by_surnames.get(self.shielded[start : start + 1])
        called = called_by_office(self.shielded, Span(start, end), bearers) if bearers else None
        if called is None or _MODIFIES.match(self.shielded, called[1], end):
            return None
        return Subject(called[0], "person", called[1])

    @cached_property
    def _by_surnames(self) -> dict[str, list[str]]:
        """Surname -> who bears it."""
        found: dict[str, list[str]] = {}
        for name in sorted(self._full_names):
            found.setdefault(name[0], []).append(name)
        return found

    def _after_time(self, start: int, end: int) -> int:
        """Where the words after dates and times begin."""
        first = self.shielded[start : start + 1]
        if first not in may_open_time() and not first.isspace():
            return start
        opening = time_words().match(self.shielded, start, end)
        return opening.end() if opening else start

    def _as_subject(self, candidate: Candidate, start: int, end: int) -> Subject | None:
        """A candidate as the subject of the words from ``start``, which no time opens any more."""
        shielded = self.shielded
        if shielded[candidate.start] == HIDDEN or _MODIFIES.match(shielded, candidate.end, end):
            return None
        lead = shielded[start : candidate.start]
        if candidate.kind == "person" and any(word in lead for word in _WHEN_ENDS) and (when := _ON_OCCASION.match(lead)):
            lead = lead[when.end() :]  # 会见外宾时|甲表示
        if candidate.kind == "meeting" and (held := _HELD.search(lead)):  # 某厅召开|研讨会
            return self._with_title(candidate, lead[held.end() :])
        if lead and _object_before().search(lead):
            return None
        if candidate.kind in ("person", "crowd", "meeting"):
            return self._with_title(candidate, lead)
        if candidate.kind == "text":
            verb = candidate.name == "deed" and not lead and candidate.end < end  # 决定按程序提请…
            return None if verb else self._text_subject(candidate, lead)
        if candidate.kind == "body" or not lead:
            return self._without_title(candidate)
        if candidate.kind == "organization" and (first := led_by(lead)):  # 市防汛办、|市水利局要求
            return Subject(first, "organization", candidate.end)
        return None

    def _with_title(self, candidate: Candidate, lead: str) -> Subject | None:
        """Subjects that words may stand before: titles, 与会 (代表), 中央经济工作 (会议)."""
        if candidate.kind == "crowd":
            if lead.endswith(_SPOKEN_TO) or lead.endswith(_DONE_TO):  # 请他们转达…; 肯定|当地成效
                return None
            printed = self._text[candidate.start : candidate.end]
            return Subject(printed if candidate.name == "named" else None, "crowd", candidate.end)
        if candidate.kind == "meeting":
            if lead.startswith(_GOES_TO):  # 出席|座谈会并讲话: whoever was told of before speaks there
                return None
            if spoke := _AT_MEETING.fullmatch(lead):  # 某国代表在联大|会议上发言
                return Subject(spoke[1], "body", candidate.end)
            # 会议 is the reported one; a meeting named in full is called as printed.
            printed = self._text[candidate.start - len(lead) : candidate.end]
            return Subject(candidate.name if lead in _THIS else printed, "meeting", candidate.end)
        if lead.endswith("请") and _PASSES_ON.match(self.shielded, candidate.end):
            # 某某请甲转达问候，表示愿…: who asks him speaks
            asking = lead[:-1]
            return Subject(asking, "person", candidate.end) if len(asking) > 1 and transliterated_share(asking) > _FOREIGN else Subject(None, "unknown", candidate.end)
        if candidate.name in PRONOUNS:
            return None if lead else Subject(None, "pronoun", candidate.end)
        return Subject(candidate.name, "person", candidate.end)

    def _without_title(self, candidate: Candidate) -> Subject | None:
        printed = self._text[candidate.start : candidate.end]
        if candidate.kind == "office":
            holder = self._holder(printed)
            return Subject(holder, "person", candidate.end) if holder else None
        if candidate.kind == "organization":
            office = office_after(self.shielded, candidate.end)
            if office > candidate.end:  # 县委书记某某, whom nobody found, is not the 县委
                name = twice_named(self.shielded, office)
                return Subject(name, "person" if name else "unknown", office + len(name or ""))
            return Subject(candidate.name, "organization", candidate.end)
        return Subject(printed, "body", candidate.end)

    def _text_subject(self, candidate: Candidate, lead: str) -> Subject | None:
        """A text speaks through its author, else by its own name (党的工作报告); somebody speaks in it (甲在讲话中)."""
        if "在" in lead or _HEARS.search(lead):
            return None
        author = self._authors.of(candidate)
        if author:
            return Subject(author, "person", candidate.end)
        printed = self._text[candidate.start : candidate.end]
        if _NO_TITLE.search(lead) or self.shielded[candidate.end : candidate.end + 1] in ("和", "与", "及", "、"):
            return None
        if lead.startswith(_SPEAKS_ABOUT) and "了" in lead:  # 就此定了四条|措施
            return None
        return Subject(printed if _ISSUES.search(lead) else self._text[candidate.start - len(lead) : candidate.end], "text", candidate.end)

    def _in_title_marks(self, start: int, end: int) -> Subject | None:
        """《…》 right before the verb, or before what it speaks about (《意见》在三个方面提出要求): the work speaks."""
        close = self.shielded.rfind("》", max(start, end - 3), end)
        if close < 0:
            close = self.shielded.find("》", start, end)
            if self.shielded[close + 1 : close + 2] not in _SPEAKS_ABOUT and not (close >= 0 and _CAME_OUT.fullmatch(self.shielded, close + 1, end)):
                return None
        opening = self.shielded.rfind("《", start, close) if close >= 0 else -1
        if opening < 0 or not time_words().fullmatch(self.shielded, start, opening):
            return None
        return Subject(self._text[opening + 1 : close], "text", close + 1)

    def _holder(self, office: str) -> str | None:
        """The one person of the readout who is named with this office (总书记)."""
        if office not in self._holders:
            title = office.removeprefix("习")
            names = {
                person.name
                for person in self.people
                for start, end in person.passages
                if self._text.startswith(title, end) or self._text.endswith(title, 0, start)
            }
            self._holders[office] = names.pop() if len(names) == 1 else None
        return self._holders[office]

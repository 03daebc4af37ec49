"""Verbs of speech with their subjects and with what they bring in: 甲强调，……; 会议要求各地……; 乙说：“……”."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tonggao.extract.requirements.noun_uses import is_noun, tells_on
from tonggao.extract.requirements.proposals import BODIES_TELL, TELLS_OTHERS, tells, tells_others
from tonggao.extract.requirements.references import ORDERS, Place, References
from tonggao.extract.requirements.shielding import HIDDEN
from tonggao.extract.requirements.speakers_found import SpeakerFinder, segment_start, title_after_name
from tonggao.extract.requirements.speech_clauses import past_number
from tonggao.extract.requirements.speech_turns import ANNOUNCE, Floor, Frame
from tonggao.extract.requirements.subject_kinds import Subject, is_team
from tonggao.extract.requirements.subjects import Subjects
from tonggao.extract.requirements.unlisted_speakers import name_after_office
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence

_INTRODUCES = frozenset("，：:“")
_NO_VERB_BEFORE = frozenset(("的", "。", "、", "》", "”", ""))
# 要求, 建议 … are verbs only right after their subject, an adverb or a comma (更高要求 is a noun).
_BEFORE_VERB = re.compile(
    r"(?:[，：；。\u3000 还并也又均都中上时后会此电他她边]|(?<![当各本外属驻在此两])地|再次|同时|特别|反复|多次|一再|明确|[0-9] ?日|[近同当次翌]日|日前|发言|等(?:[一二两三四五六七八九十多0-9]+个?)?(?:部门|单位|机构|方面)|当晚|进一步|着重|重点|当[场即]|现场|随即|立即|专门|亲自|郑重|诚恳|最后|进而|同样|接着|随后|口头|书面|连夜)$"
)
# 提出 brings in words before a modal, and after 提出三点要求：.
_MODAL = re.compile("要|必须|希望|务必")
_PROPOSAL = re.compile(
    "[^，。；：:]{0,14}(?:要求|意见|建议|希望|倡议|任务|安排|部署)(?:[：:]|。(?=一[是要]|第一|首先|各[^，。；]{1,12}要(?![求素点]))|，(?=一[是要]|要|必须|务必))|"
    "[^，。；：:]{0,8}(?:要求|意见)，(?!我们|[并还]?(?:强调|指出|要求|明确|希望|表示))(?=[^，。；]{2,14}(?:要(?!求)|必须|务必|应|须|不得|严禁))|"
    "[^，。；：:]{2,30}(?:立场|主张|看法|观点)[：:](?=一是|第一|首先)|"
    "[^，。；：:]{0,8}?[一二三四五六七八九十几两多0-9]+(?:[点项条]|个(?:方面|问题|要求|重点|关键|环节|希望|坚持|到位))[^，。；：:]{0,12}[。：:]"
)
_AND = frozenset({"并", "还", "同时", "并且", "又"})  # 鼓励甲…，并要求乙…
_THINKS = ("认为", "表示", "指出", "提出", "说", "介绍", "谈到", "提到")
_DUTY_AHEAD = re.compile("[^，。；]{2,14}(?:要(?![求素点])|必须|务必)")  # 动员各单位要…
_TELLS_NEXT = re.compile("(?![并还]?(?:强调|指出|要求|提出|明确|希望|号召|表示|对|就|为|同时|是))[^，。；]{2,14}(?:(?<![重主需首扼紧])要(?![求素点])|必须|务必)")
_FIRST_POINT = re.compile("一[是要](?![个一])|第一[，、]|（一）")
_SETS = "确定"
_DECIDES = ("决定", "研究决定", "一致议定", "议定")
_TELLS_LATER = re.compile("，(?:[^。]{2,120}[，；])?(?:[^，。；]{2,16})(?<![重主需首扼紧])(?:要(?![求素点])|必须|务必|须(?!知))")
# 作出重要指示，为做好工作提供了遵循: of the words only what they did is told.
_EVALUATED = re.compile("(?:对|为|就|给|从)[^，。；]{2,36}?(?:提出了|提供了|指明了?|提供(?=(?:了?根本)?遵循)|明确了|注入了|作出了|赋予|擘画了|确立了|划定了)[^，。；：]*[。；，]")
_OWN_SIDE_ASKS = re.compile("(?:我们|中方|我方|中国政府)(?:再次|强烈|严正|郑重|严肃|坚决|也|还|再次强烈)?")
_HEARD_FROM = re.compile("(?:当|在)?(?:听完?|听[了到着]|得知|获悉)(?![取证])[^，。；]{3,}")  # 听村支书某某|说，…: he who hears speaks next
_SPEAKING_OF = re.compile("(?:谈到|提到|说到|讲到|谈及|提及)[^，。；：“]{2,40}?时(?:，|[^，。；：]{0,6}?(?:强调|指出|说|表示|要求))")  # 在谈到作风建设时强调，…
_AND_ON = re.compile("(?:并|还|同时)(?:就|对|针对|围绕|向|结合)")
_SITTING = re.compile("[^。；]{0,40}召开[^，。；]{2,20}会议，(?:部署|听取|研究|审议|讨论|决定|确定|通过|分析)[^。]*；[^。]*$")  # 召开常务会议，部署…；要求…: what a sitting dealt with
_LONGEST_OPENING = 24
_MANNER = 4
_LONGEST_MANNER = 8  # 语重心长地
_I = re.compile("我(?![们国省市县区州旗镇乡村校院厂司军党方])")
_SPOKEN_TO = re.compile("[^，。；：“”]{2,14}[：:]")  # 寄语青年学子：…
_SAYS_TO = re.compile("[^，。；：“”]{1,16}?说[，：]")
_SAID_SO = re.compile("[^，。；、：“”]{1,4}、")  # 说一件、干一件, 说老实话、办老实事: how to be, nothing is said
_MADE_TO = ("让", "使", "令")
_TELLS_WHOM = ("嘱咐", "叮嘱", "叮咛", "告诫", "告诉")


class _Said(NamedTuple):
    """What a sentence has said so far: where the words begin that are not yet read, who spoke last, and the frame of that."""

    start: int
    latest: Subject | None
    frame: Frame | None


class FrameFinder:
    """Finds the verbs of speech of one readout's sentences."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects
        self._speakers = SpeakerFinder(subjects)
        self._references = References(subjects)
        self._shielded = subjects.shielded

    def frames(self, sentence: Sentence, verbs: Sequence[Token], floor: Floor) -> Iterator[Frame]:
        """The frames of a sentence in text order; their subjects may still be pronouns."""
        start = sentence.start
        latest: Subject | None = None
        frame: Frame | None = None
        for verb in verbs:
            if verb.entry.tag == "asks" and self._shielded[verb.start - 1] in "；，" and _SITTING.match(self._shielded, sentence.start, verb.start):
                continue
            if verb.start < start or self._shielded[verb.start] == HIDDEN or _SPEAKING_OF.match(self._shielded, verb.start):
                continue
            lead = past_number(self._shielded, segment_start(self._shielded, start, verb.start), verb.start)
            if verb.entry.term == "感到" and self._shielded.startswith(_MADE_TO, lead):  # 让游客|感到安全
                continue
            if lead == verb.start and verb.entry.term == "说" and _SAID_SO.match(self._shielded, verb.end):
                continue
            if _HEARD_FROM.match(self._shielded, lead, verb.start):
                continue
            inside = (floor.goes_on and not self._opens_paragraph(sentence, floor, lead)) or start > sentence.start
            subject = self._himself(verb, lead, start, latest or floor.person) or self._speakers.subject(verb, lead, start)
            if subject is not None and subject.kind == "pronoun" and latest is not None and latest.kind == "person":
                subject = latest._replace(end=subject.end)  # 甲给予回应，她希望…
            if len(verb.entry.term) == _MANNER and self._shielded.startswith("地", verb.end):  # 语重心长 | 地说
                continue
            if latest is None and lead > sentence.start and (subject is None or subject.kind == "unknown") and self._left_out(verb, lead):
                subject = self._acted_before(sentence.start, lead) or subject
            if subject is not None and subject.kind == "unknown" and latest is None and lead == verb.start and verb.entry.tag == "says" and floor.has_point(self._shielded):
                subject = floor.person  # 二是突出重点。…，强调要…: he goes on with his points
            if latest is not None and lead == start and self._shielded.endswith(_TELLS_WHOM, 0, lead):  # 嘱咐|厂长某某说
                subject = latest._replace(end=verb.start)
            if inside and start == sentence.start and subject is not None and subject.kind == "organization" and not (sentence.place or floor.by_person) and subject.name != floor.speaker:
                inside = False  # ⏎国家防总启动应急响应，派出工作组，要求当地…: another body acts in a new paragraph
            chained = self._is_chained(verb, lead, _Said(start, latest, frame), floor)
            if not self._brings_in(verb, lead) or not self._may_say(verb, subject, chained or (subject is None and verb.entry.tag != "says" and floor.goes_on and floor.by_person and lead == verb.start)):
                continue
            if not chained:
                if self._references.refers(subject, verb, Place(lead, inside, self._introduces(verb)), floor):
                    continue
                if subject is None and (start > sentence.start or not (self._introduces(verb) or lead == verb.start or self._announces(verb))):
                    continue
            if frame is not None and (chained or lead == verb.start):  # 甲指出，……，要求……
                subject = latest
            if verb.entry.tag == "hopes" and subject is not None and subject.kind == "meeting" and "的" in (subject.name or ""):
                subject = Subject(None, "pronoun", verb.start)  # 今年的论坛促进交流，希望…: whoever was reported to speak
            latest = subject or Subject(None, "pronoun", verb.start)
            frame = Frame(lead, self._content(verb), latest, verb)
            yield frame
            start = frame.content

    def _opens_paragraph(self, sentence: Sentence, floor: Floor, lead: int) -> bool:
        """Whether a new paragraph begins with who asks, where no person had the floor: 会议指出…。⏎市应急局、市水利局要求…."""
        return not sentence.place and not floor.by_person and lead == sentence.start

    def _left_out(self, verb: Token, lead: int) -> bool:
        """Whether a verb that tells somebody to act stands alone in its segment, or behind how it was said (非常高兴地嘱咐)."""
        return verb.entry.tag != "says" and (lead == verb.start or (self._shielded[verb.start - 1] == "地" and verb.start - lead <= _LONGEST_MANNER))

    def _acted_before(self, start: int, end: int) -> Subject | None:
        """当得知收入增加时，甲高兴地夸奖，要求乙…: the person whom a segment of the sentence tells of last."""
        found: Subject | None = None
        while (comma := self._shielded.find("，", start, end)) >= 0:
            subject = self._subjects.of_segment(start, comma)
            found = subject if subject is not None and subject.kind == "person" and subject.name else found
            start = comma + 1
        return found and found._replace(end=end)

    def _is_chained(self, verb: Token, lead: int, said: "_Said", floor: Floor) -> bool:
        """Whether a verb goes on for whoever said what stands before it in the sentence."""
        between = self._shielded[lead : verb.start]
        if said.frame is not None and said.frame.verb.entry.tag != "says" and verb.entry.tag != "says" and between in _AND:
            return True  # 鼓励甲…，并要求乙…
        if said.frame is not None and verb.entry.tag == "asks" and between == "并" and self._shielded.startswith("要", verb.end):
            return True  # 甲指出…，并要求要…
        if verb.entry.tag == "asks" and _OWN_SIDE_ASKS.fullmatch(self._shielded, lead, verb.start):
            return (said.latest or floor.person) is not None
        if verb.entry.tag != "asks":  # 甲作了部署，强调要…: nothing was said before
            return said.frame is not None and lead == verb.start == said.start
        if said.frame is not None and lead == verb.start and verb.entry.term in BODIES_TELL and said.frame.verb.entry.term in _THINKS:
            return True  # 委员们认为，……，建议……
        if said.latest is None:  # 并告诫店主，…; 同时，要求施工单位…, where he speaks on
            opening = self._shielded[floor.start : verb.start].rstrip("，") or verb.entry.term[:2]
            return opening in _AND and floor.goes_on and (floor.by_person or floor.speaker == "会议")
        if lead != verb.start:
            return False
        if lead == past_number(self._shielded, said.start, verb.start) or self._leads_on(said.start, lead):
            return True  # 甲作出指示，要求…: the second verb says what the first one brought in
        if said.frame is not None and said.frame.verb.entry.tag == "hopes" and TELLS_OTHERS.match(self._shielded, verb.start):
            return True  # 鼓励甲…，要求乙…
        # 建议甲…，责成乙…
        return said.frame is not None and (verb.entry.term == said.frame.verb.entry.term or verb.entry.term in ORDERS)

    def _himself(self, verb: Token, lead: int, start: int, speaker: Subject | None) -> Subject | None:
        """Who is speaking, where he tells what he said himself (我当即作出批示，要求…) or asks for his side (中方敦促…); None elsewhere."""
        if speaker is None or verb.entry.tag == "hopes":  # 我希望 is a wish of his, said now
            return None
        if speaker.kind == "person" and verb.entry.tag == "asks" and _OWN_SIDE_ASKS.fullmatch(self._shielded, lead, verb.start):
            return speaker
        opening = lead if lead < verb.start else segment_start(self._shielded, start, max(start, lead - 1))
        return speaker if _I.match(self._shielded, opening, verb.start) else None

    def _leads_on(self, floor: int, lead: int) -> bool:
        """Whether the segment before ``lead`` goes on telling what the speaker did: …，并就下一步工作，要求…."""
        return lead > floor + 1 and _AND_ON.match(self._shielded, segment_start(self._shielded, floor, lead - 1), lead) is not None

    def _introduces(self, verb: Token) -> bool:
        return self._shielded[verb.end : verb.end + 1] in _INTRODUCES

    def _announces(self, verb: Token) -> bool:
        """对下步工作提出三点要求：, whose subject the sentence before has."""
        return verb.entry.value in ANNOUNCE and _PROPOSAL.match(self._shielded, verb.end) is not None

    def _brings_in(self, verb: Token, lead: int) -> bool:
        """Whether the verb stands as verbs of speech do, with words to follow."""
        _, _, tag, value = verb.entry
        introduces = self._introduces(verb)
        if self._shielded[verb.end : verb.end + 1] in _NO_VERB_BEFORE:
            return False
        if value == "colon":
            after = self._shielded[verb.end]
            if after == "，" and (verb.entry.term == _SETS or _FIRST_POINT.match(self._shielded, verb.end + 1)):
                return _FIRST_POINT.match(self._shielded, verb.end + 1) is not None  # 会议确定，一是增强…。二是…; 方案已经确定，今年要…
            if after == "，" and verb.entry.term in _DECIDES:
                return _TELLS_LATER.match(self._shielded, verb.end) is not None  # 会议决定，暂停集会；各校要…
            return after in "：:" or (after == "，" and _TELLS_NEXT.match(self._shielded, verb.end + 1) is not None)  # 作出部署，各县要…
        if self._announces(verb) or value == "announces":
            return self._announces(verb)
        if not (tag == "says" and introduces and value != "noun") and not self._is_adjacent(verb.start, lead):
            return False
        if tag == "asks" and (self._shielded[verb.start - 1] == "的" or is_noun(self._shielded, lead, verb.start)):
            return False
        if value == "introduces":
            return introduces and _EVALUATED.match(self._shielded, verb.end + 1) is None
        return introduces or value != "proposes" or _MODAL.match(self._shielded, verb.end) is not None

    def _may_say(self, verb: Token, subject: Subject | None, chained: bool) -> bool:
        """Whether the subject can do what the verb says: a person urges (鼓励); a noun (建议) is a verb before what is to be done."""
        person = chained or (subject is not None and (subject.kind in ("person", "pronoun") or is_team(subject)))
        if verb.entry.value == "person":
            done = verb.entry.tag == "asks" and self._shielded[verb.start - 1] in "，。；"  # 参加植树，动员全县…
            return person and (not done or _DUTY_AHEAD.match(self._shielded, verb.end) is not None)
        if verb.entry.value != "noun" or self._introduces(verb):
            return True
        body = subject is not None and subject.kind in ("organization", "body") and verb.entry.term in BODIES_TELL
        return chained or ((person or body) and tells(self._shielded, verb.end))

    def _is_adjacent(self, verb_start: int, lead: int) -> bool:
        """Whether a subject, an adverb, a comma or nothing stands right before the verb."""
        if (
            verb_start == lead
            or _OWN_SIDE_ASKS.fullmatch(self._shielded, lead, verb_start)
            or self._opens_sentence(lead, verb_start)
            or tells_on(self._shielded, lead, verb_start)
            or tells_others(self._shielded, lead, verb_start)
            or _BEFORE_VERB.search(self._shielded, max(lead - 1, verb_start - 4), verb_start)
        ):
            return True
        if any(self._subjects.names_end_at(end, lead) for end in (verb_start, self._before_title(verb_start, lead))):
            return True
        return name_after_office(self._shielded[max(lead, verb_start - _LONGEST_OPENING) : verb_start]) is not None

    def _before_title(self, end: int, start: int) -> int:
        """Where a name ends that a title follows (甲代表建议), else ``end``."""
        title = title_after_name().search(self._shielded, start, end)
        return title.start() if title else end

    def _opens_sentence(self, lead: int, verb_start: int) -> bool:
        """Whether only a word as long as a name stands between a sentence's start and the verb."""
        return 2 <= verb_start - lead <= 4 and (lead == 0 or self._shielded[lead - 1] in "。\n")

    def _content(self, verb: Token) -> int:
        if verb.entry.tag == "hopes" and (says_to := _SAYS_TO.match(self._shielded, verb.end)):  # 勉励师生们说，…
            return self._inside_quotation(says_to.end())
        if verb.entry.tag != "says":
            spoken_to = _SPOKEN_TO.match(self._shielded, verb.end)
            if spoken_to:
                return self._inside_quotation(spoken_to.end())
        if (verb.entry.tag == "hopes" or verb.entry.term == "建议") and not self._introduces(verb):  # 希望 stays in the quote
            return verb.start
        if verb.entry.value in ANNOUNCE:
            proposal = _PROPOSAL.match(self._shielded, verb.end)
            if proposal:
                return proposal.end()
        return self._inside_quotation(verb.end + 1) if self._introduces(verb) else verb.end

    def _inside_quotation(self, content: int) -> int:
        opens = self._shielded[content : content + 1] == "“" and self._shielded[content + 1 : content + 2] != HIDDEN
        return content + opens

"""Who says what a verb of speech brings in: the subject in its own segment, else in the nearest before it."""

import re
from functools import cache

from tonggao.extract.requirements.imperatives import opening_at
from tonggao.extract.requirements.joined_bodies import are_others
from tonggao.extract.requirements.proposals import is_acting_place
from tonggao.extract.requirements.speech_clauses import past_number
from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.subjects import Subjects
from tonggao.extract.requirements.time_openings import time_words
from tonggao.extract.requirements.unlisted_speakers import may_be_name, name_after_office, named_before
from tonggao.language.name_words import is_country
from tonggao.language.scan import Token
from tonggao.lexicon.words import alternation, tags_of

_SEGMENT_MARKS = "，；：。"
_FARTHEST = 400  # how far before its verb a subject is looked for, in code points
_LONGEST_NAME = 9
# A body that nobody found, as printed: 督导组指出.
_BODY = re.compile("[^，。、的在对向就于据“”]{0,10}(?:[组办局厅]|专班|部门|单位|机关|集团|公司|中心|委员会|指挥部)")
_FIRST = re.compile("等(?:[一二两三四五六七八九十多几0-9]+个?)?(?:部门|单位|机关)$")  # 教育部|等部门
# 某国绿色党还要求…, 某某协会近日在某地提交申请，要求…: a party or society that nobody found.
_SOCIETY = re.compile("(?P<name>[^，。、的在对向就于据和与“”]{2,10}?(?:党|协会|联盟|工会|联合会|商会|学会|基金会|理事会|组织|议会|法院|最高法院))(?![员团派]|委员会)(?:[还也又再均已都]|近日|日前|当天|[0-9]{1,2}日)*(?:$|[在向就对])")
# 某厅发出通知，要求…: the body speaks by its paper.
_PAPER = re.compile(r"部署|发文|[^，。；]{0,8}(?:[发印下出]发?|发出|印发|下发|发布|联合发文|召开)[^，。；]{0,10}(?:通知|公告|意见|通报|文件|方案|指令|倡议书?|函|令|公开信|提示|会议|座谈会)(?:并|后|，)?")
_SPOKEN_TO = re.compile("(?<![面针绝相反])[对向](?![外阳上])[^，]{2,}$")  # 甲对站长乙|说: not 乙
# 某某常委代表民盟市委发言|建议: whom a body lets speak for it.
_SPEAKS_FOR = re.compile("(?P<name>[一-龥]{2,4}|[一-龥]{2,6}·[一-龥·]{2,10})(?:(?:常委|委员|代表)代表[^，。；]{2,24}?(?:[作做][^，。；]{0,8})?(?:发言)?|(?:和|、)[一-龥·]{2,10}(?:常委|委员|代表)在(?:联合)?发言[中时])$")
_HE_TO = re.compile("([他她])(?:还|又|随即|当即|当场)?[对向][^，。；：“”]{2,24}$")
_SPOKESMAN = re.compile(r"[^，。；]{0,12}(?:负责人|负责同志|发言人|代表|官员|相关人士|公报|声明)[^，。；]{0,12}")
_DATE = re.compile(r"[0-9日近前今天（）当地时间\ue000]{0,20}")


@cache
def _foreign_characters() -> frozenset[str]:
    return frozenset(tags_of("transliteration")) | {"·", "-"}


@cache
def _adverbial() -> re.Pattern[str]:
    opening = alternation("speech_context", "adverbial")
    return re.compile(rf"^(?:{opening})|(?:时|后|中|上|并|间|[等个]方面|起来|之际)$|^[\s，”]*$")


@cache
def title_after_name() -> re.Pattern[str]:
    """What ends in an office or title that follows a speaker's name (甲代表|建议)."""
    return re.compile(rf"(?:{alternation('speech_context', 'title')})$")


@cache
def _without_subject() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation('speech_context', 'adverbial')}|[\s，；：“”]*$)")


def segment_start(shielded: str, floor: int, position: int) -> int:
    """Where the segment between two stops begins that holds ``position``, ``floor`` at the earliest."""
    floor = max(floor, position - _FARTHEST)
    rfind = shielded.rfind
    return max([rfind(mark, floor, position) for mark in _SEGMENT_MARKS]) + 1 or floor


def _society(words: str) -> str | None:
    """The party or society that ``words`` begin with, or None; 全党 and 我们党 are none."""
    society = _SOCIETY.match(words)
    if society is None or society["name"].startswith(("全党", "我们", "我党", "各", "全", "本", "有关", "相关", "中国共产党")):
        return None
    return society["name"]


class SpeakerFinder:
    """Finds who says what the verbs of speech of one readout bring in."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects
        self._shielded = subjects.shielded

    def subject(self, verb: Token, lead: int, floor: int) -> Subject | None:
        """The subject in the verb's own segment, else in the nearest before it; unknown where it is not recognized."""
        if (turn := _SPEAKS_FOR.match(self._shielded, lead, verb.start)) and ("·" in turn["name"] or may_be_name(turn["name"])):
            return Subject(turn["name"], "person", verb.start)
        spoken_to = _HE_TO.match(self._shielded, lead, verb.start)  # 他对镇党委书记某某|说
        subject = Subject(None, "pronoun", spoken_to.end(1)) if spoken_to else self._subjects.of_segment(lead, verb.start)
        if subject is not None and subject.kind == "pronoun":
            named = self._before(floor, lead, verb.start)
            return named if named and named.kind == "person" else subject
        if subject is not None:
            return self._speaking_for(subject, verb.start)
        own = self._shielded[lead : verb.start]
        if own.strip("“” \u3000") and not _adverbial().search(own) and not (verb.entry.tag == "says" and tags_of("imperatives").get(own) == "adverb"):  # 甲高度重视，真切|回应
            return self._unrecognized(lead, verb)
        found = self._before(floor, lead, verb.start)
        if found is not None and found.kind == "text" and verb.entry.tag != "asks" and found.end < lead and self._shielded[found.end - 1] == "》":
            found = None  # 《规划》发布，|强调畅通循环: what news tells of it
        return found or self._unknown_before(floor, lead, verb.start)

    def _before(self, floor: int, lead: int, verb_start: int) -> Subject | None:
        """The subject of the nearest segment before ``lead`` that has one; of 甲作讲话，他…，就此提出要求 the name."""
        end = lead - 1
        floor = max(floor, verb_start - _FARTHEST)
        pronoun: Subject | None = None
        while end > floor:
            start = segment_start(self._shielded, floor, end)
            subject = self._subjects.of_segment(start, end)
            if subject is not None and (pronoun is None or subject.kind == "person"):
                if subject.kind != "pronoun":
                    return subject
                pronoun = subject
            end = start - 1
        return pronoun

    def _unrecognized(self, lead: int, verb: Token) -> Subject:
        """A foreign name that opens a sentence, or a body that commands (both as printed), else kind unknown."""
        verb_start = verb.start
        words = self._shielded[lead:verb_start]
        opens = lead == 0 or self._shielded[lead - 1] in "。\n \u3000"
        foreign = opens and 2 <= len(words) <= _LONGEST_NAME and all(c in _foreign_characters() for c in words)
        if foreign:  # 埃方, 法国 wish for whoever speaks for them
            return Subject(words, "body" if words.endswith("方") or is_country(words) else "person", verb_start)
        time = time_words().match(words)
        words = words[time.end() if time else 0 :]
        title = title_after_name().search(words)
        if title and title.start() in (2, 3, 4) and words[0] in tags_of("surnames"):  # 某某委员指出: a name that nobody found
            return Subject(words[: title.start()].removesuffix("副"), "person", lead + len(words))
        name = None if _SPOKEN_TO.search(words) else name_after_office(words) or (words if opens and named_before(self._shielded, words) else None)
        if name:
            return Subject(name, "person", verb_start)
        commands = verb.entry.tag == "asks" or verb.entry.value == "commands"
        if commands and (society := _society(words)):
            return Subject(society, "body", verb_start)
        if commands and is_acting_place(words):
            return Subject(words, "body", verb_start)
        if commands and _BODY.fullmatch(words):
            return Subject(_FIRST.sub("", words), "body", verb_start)
        return Subject(None, "unknown", verb_start)

    def _unknown_before(self, floor: int, lead: int, verb_start: int) -> Subject | None:
        """Kind unknown where the words before the verb's segment begin with a noun that is no recognized subject."""
        words = self._shielded[past_number(self._shielded, floor, max(floor, lead)) : max(floor, lead)]
        time = time_words().match(words)
        words = words[time.end() if time else 0 :].lstrip("，")
        if _without_subject().match(words) or opening_at(words, 0, len(words)):
            return None
        if society := _society(words):
            return Subject(society, "body", verb_start)
        return Subject(None, "unknown", verb_start)

    def _speaking_for(self, subject: Subject, verb_start: int) -> Subject:
        """A body speaks itself or through its spokesman; other words between it and the verb name somebody unknown."""
        between = self._shielded[subject.end : verb_start]
        if subject.kind == "unknown" and (name := name_after_office(between)):  # 某部党组书记|、部长、组长某某
            return Subject(name, "person", verb_start)
        if subject.kind == "crowd" and between and (name := name_after_office(self._shielded[subject.end - 2 : verb_start])):  # 居民代表|老郑
            return Subject(name, "person", verb_start)
        if (
            subject.kind != "organization"
            or len(between) <= 1
            or are_others(between)
            or _SPOKESMAN.fullmatch(between)
            or _PAPER.fullmatch(between)
            or _adverbial().search(between)
            or _DATE.fullmatch(between)
        ):
            return subject
        name = name_after_office(between)  # 教育部|党组书记、部长某某
        return Subject(name, "person" if name else "unknown", verb_start)

"""Where inside a speech the readout reports itself again: 接访结束后，甲主持召开…; 会上，…."""

import re
from functools import cache

from tonggao.extract.requirements.letters import writers
from tonggao.extract.requirements.references import LEADER_TITLES
from tonggao.extract.requirements.subject_kinds import Subject, is_team
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.sentences import Sentence, Span
from tonggao.lexicon.words import alternation

_MODAL = re.compile("要|必须|[应须需不]|务必")
_IS_AHEAD = re.compile("将|即将|马上")
_MUST_NEXT = re.compile("，(?:各[^，。；要]{1,10})?(?:要(?![求素点])|必须|务必|需)")
_SETS_SCENE = "在来随走每"  # 在某厂, 来到某村, 随后, 走进…, 每到一处
_DATED = re.compile("(?:当地时间)?[0-9][0-9月日至、（）—-]{0,14}[日晚]?[上下中午晚间]{0,2}")  # 18日至21日，甲先后到两县调研
_AT_END = "后上中"  # 接访结束后，… 闭幕会上，… 座谈交流中，…
_NEXT = ("最后，", "会上，", "会后，", "接着，", "会前，", "其间，", "期间，")
_ATTENDS = re.compile("出席|参加|列席|陪同|参与|收听收看")
# 承担东西部协作任务的有关地区负责同志，部分成员单位负责人等参加会议: who was there, whatever word opens the list.
_ATTENDED = re.compile(
    "(?![^。]*(?:要(?![闻道地素])|必须|务必|应当|不得|组织[^，。]{0,8}参加|按时|准时))[^。]*(?:同志|负责人|领导|成员|书记|主任|代表|人员|干部|部门|单位|委员|专家|[省市县区镇乡局厅部]长|等|[0-9一二三四五六七八九十百余多]人)"
    "(?:分别|一同|一并|共同|也|先后|和|同时|通过视频|以视频(?:方式|形式))?(?:在[^，。]{1,8}会场)?"
    "(?:出席|参加|列席|陪同|参与|收听收看|出席和列席|参加或列席)了?(?:上述|有关|相关|此次|本次|这次|了)?(?:会议|大会|座谈会?|调研|考察|活动|会见|会谈|仪式|检查|慰问|督导|集体学习|学习|走访|巡查|视察|签约仪式)?[。）]?"
)
_LONGEST_HEADLINE = 24
_NEWS = re.compile("(?:今年|近年来|去年|目前|日前|近日|眼下|上半年|一年来|[0-9]{4}年|[0-9]{1,2}月|党的[^，。]{2,8}以来|截至)[^。要必须]{0,40}(?:我国|各地|全国|全省|全市|[^年月日0-9][0-9])")
_SHORTEST_PART = 5
_TOLD_BY_LEADER = re.compile("[^。\n]{0,60}(?:总书记|主席|总理)(?:强调|指出|要求|提出)")
_LONGEST_OCCASION = 16
_NARRATION = 24  # how far after its subject the verb of a report stands, in code points


@cache
def _report_verb() -> re.Pattern[str]:
    return re.compile(alternation("speech_context", "reports"))


@cache
def _report_opening() -> re.Pattern[str]:
    return re.compile(
        rf"{alternation('speech_context', 'opens_report')}|（记者|"
        r"(?:座谈|推进|动员|会议|活动|仪式)[^，。]{0,4}上，[^，。]{0,30}(?:汇报|发言|介绍|交流|表态)|在[^，。]{2,20}，(?:记者|总台)|"
        r"(?:根据|按照)[^，。；]{2,40}(?:指示|批示|部署|要求|安排|决定)(?:精神)?，(?!各)[^，。；要须应]{2,30}(?:发出|印发|下发|召开|派出|启动|成立)|"
        r"(?:根据|据)[^，。；]{2,30}(?:声明|报告|通报|公报|消息|报道|统计|数据)，|"
        r"(?:会谈|会见|会晤|签约|座谈|仪式|活动|检查|调研|考察|会议|参观)(?:结束)?后，(?!要)[^，。要]{0,12}(?:签署|见证|参观|出席|举行|合影|观看|察看)|"
        r"(?:会议|大会|全会|[^，。；要]{2,16}会议?)(?:商定|议定|决定|研究决定|审议|表决|通过了?|宣布|表彰|选举|听取)"
    )


def _attends(shielded: str, sentence: Sentence) -> bool:
    """Whether a sentence tells who was there: 部分成员单位负责同志等|参加会议."""
    last = max(sentence.start, shielded.rfind("，", sentence.start, sentence.end))
    return _ATTENDS.search(shielded, last, sentence.end) is not None and _ATTENDED.fullmatch(shielded, sentence.start, sentence.end) is not None


def _heads_news(shielded: str, sentence: Sentence) -> bool:
    """Whether a sentence that opens a paragraph is a headline of the news behind it: 筑牢绿色发展根基。|今年上半年，我国…."""
    if sentence.place or sentence.end - sentence.start > _LONGEST_HEADLINE or _MODAL.search(shielded, sentence.start, sentence.end):
        return False
    ends = shielded.find("\n", sentence.end)  # a speaker says 我们
    ends = ends if ends >= 0 else len(shielded)
    return shielded.find("我们", sentence.start, ends) < 0 and _NEWS.match(shielded, sentence.end) is not None


def _is_slogan(shielded: str, sentence: Sentence) -> bool:
    """Whether a paragraph opens with parts of one length before what a leader is told to have said: 凝聚合力开新局，担当作为谱新篇。今年…，某总书记强调…."""
    if sentence.place or sentence.end - sentence.start > _LONGEST_HEADLINE:
        return False
    parts = shielded[sentence.start : sentence.end - 1].split("，")
    alike = len(parts) > 1 and len({len(part) for part in parts}) == 1 and len(parts[0]) >= _SHORTEST_PART
    return alike and _TOLD_BY_LEADER.match(shielded, sentence.end) is not None


class OwnReports:
    """The reports of the readout whose text is ``text`` and whose ``subjects`` are given."""

    def __init__(self, text: str, subjects: Subjects) -> None:
        self._text = text
        self._subjects = subjects
        self._shielded = subjects.shielded

    def begins(self, sentence: Sentence, speaker: str | None) -> bool:
        """Whether a sentence inside the speech of ``speaker`` is the readout's own report again."""
        shielded = self._shielded
        opening = _report_opening().match(shielded, sentence.start, sentence.end)
        if opening and _MODAL.match(shielded, opening.end()) is None:
            return True
        if _attends(shielded, sentence) or _heads_news(shielded, sentence) or _is_slogan(shielded, sentence):
            return True
        if speaker is not None and writers(self._subjects, Span(sentence.start, sentence.end), speaker):
            return True
        segment = self._first_with_subject(sentence)
        if segment is None:
            return False
        subject, segment_end = segment
        if subject.kind in ("body", "text") and not is_team(subject):
            return False
        if subject.name != speaker and self.names_leader(subject):
            return False  # a speaker refers to a leader
        if sentence.place == 0 and subject.kind == "person" and subject.name != speaker:
            return True
        verb = _report_verb().search(shielded, subject.end, min(segment_end, subject.end + _NARRATION))
        if verb is not None and subject.kind == "meeting" and _IS_AHEAD.search(shielded, subject.end, verb.start()) and _MUST_NEXT.match(shielded, segment_end):
            return False  # 县人大会议将于3月召开，|要组织好筹备: the speaker looks ahead
        return verb is not None and _MODAL.search(shielded, subject.end, verb.start()) is None

    def _first_with_subject(self, sentence: Sentence) -> tuple[Subject, int] | None:
        """The subject a sentence opens with and where its segment ends; a place or a time may open it (在某厂，甲走进…)."""
        comma = self._shielded.find("，", sentence.start, sentence.end)
        end = comma if comma >= 0 else sentence.end
        subject = self._subjects.of_segment(sentence.start, end)
        sets = self._shielded[sentence.start] in _SETS_SCENE or self._shielded.startswith(_NEXT, sentence.start)
        dated = comma >= 0 and _DATED.fullmatch(self._shielded, sentence.start, comma) is not None
        opens = comma >= 0 and (sets or dated or (self._shielded[comma - 1] in _AT_END and comma - sentence.start <= _LONGEST_OCCASION))  # 接访结束后，甲主持召开…
        if (subject is None or subject.kind == "meeting") and opens:
            end = self._shielded.find("，", comma + 1, sentence.end)
            end = end if end >= 0 else sentence.end
            subject = self._subjects.of_segment(comma + 1, end) or subject
        return (subject, end) if subject else None

    def names_leader(self, subject: Subject) -> bool:
        """Whether a person is called by a leader's title, or 同志 without having been named before he is spoken of."""
        if self._shielded.startswith(LEADER_TITLES, subject.end):
            return True
        if subject.name is None or not self._shielded.startswith("同志", subject.end):
            return False
        return self._text.find(subject.name) >= subject.end - len(subject.name)

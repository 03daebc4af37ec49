"""What somebody does by speaking: proposes in his turn, asks on for a body, or promises to do better."""

import re

from tonggao.extract.requirements.speech_turns import Frame
from tonggao.extract.requirements.subject_kinds import Subject

# 区住建局负责人表示，要以此次检查为契机，认真整改: what those who are told to do better promise.
_PROMISES = re.compile("，?(?:将|要|会|一定|坚决)?(?:以(?:此次|这次|本次|此)[^，。；]{2,14}为契机|照单全收|诚恳接受|虚心接受|立行立改|立即整改|认真整改|抓好整改|不负|不辜负|(?:认真|坚决|全面|严格)?(?:按照|落实|贯彻)[^，。；]{0,14}(?:会议|讲话|检查|督察|巡察|审议|反馈)[^，。；]{0,6}(?:要求|意见|精神))")


_GUESTS = ("嘉宾", "专家", "专家们", "学者")  # who advise, and vow nothing
EVERYBODY = frozenset({"大家", "与会人员", "与会同志", "与会者", "参会人员", "代表委员", "参会代表"})  # who otherwise only vow
_HEARD = re.compile("(?:委员|专家|学者)[^。\n]{0,60}(?:发言|建言|协商|交流)")
_HEARD_BEFORE = 120  # code points
_PRAISED = re.compile("(?:给予|表示|予以|作出|作了)了?(?:充分|高度|积极|热情|很高)*的?(?:肯定|评价|认可|赞赏)，(?:认为|并)?$")
_LONGEST_PRAISE = 16


def gives_counsel(shielded: str, frame: Frame) -> bool:
    """某某委员提出，完善…: who speaks in his turn before a consultative body proposes."""
    return frame.verb.entry.term == "提出" and frame.subject.kind == "person" and shielded.endswith(("常委", "委员", "发言", "代表"), 0, frame.verb.start)


def have_spoken(shielded: str, subject: Subject, frame: Frame) -> bool:
    """25位委员发言。大家表示，要…: what those who were heard say is counsel, too."""
    if frame.verb.entry.term == "表示" and (subject.name or "").endswith(_GUESTS):
        return True
    said = frame.verb.entry.term in ("表示", "建议") and subject.name in EVERYBODY
    return said and _HEARD.search(shielded, max(0, frame.lead - _HEARD_BEFORE), frame.lead) is not None


def tells_of_praised(shielded: str, frame: Frame) -> bool:
    """对县委工作给予肯定，指出县委狠抓落实: what those did who are praised."""
    return frame.verb.entry.tag == "says" and _PRAISED.search(shielded, max(0, frame.verb.start - _LONGEST_PRAISE), frame.verb.start) is not None


def only_promises(shielded: str, frame: Frame) -> bool:
    """Whether a body that was told to do better says that it will."""
    return frame.verb.entry.term == "表示" and frame.subject.kind in ("organization", "crowd", "unknown") and _PROMISES.match(shielded, frame.verb.end) is not None


def may_ask_on(subject: Subject) -> bool:
    """会议讨论了某事。要求…; 市应急局作出部署。要求各地…: a meeting or a body asks in the next sentence."""
    return subject.kind == "organization" or (subject.kind == "meeting" and subject.name == "会议")

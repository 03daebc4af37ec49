"""What somebody does by speaking: proposes in his turn, asks on for a body, or promises to do better."""

import re

from tonggao.extract.requirements.speech_turns import Frame
from tonggao.extract.requirements.subject_kinds import Subject

# 区住建局负责人表示，要以此次检查为契机，认真整改: what those who are told to do better promise.
_PROMISES = re.compile("，?(?:将|要|会|一定|坚决)?(?:以(?:此次|这次|本次|此)[^，。；]{2,14}为契机|照单全收|诚恳接受|虚心接受|立行立改|立即整改|认真整改|抓好整改|不负|不辜负|(?:认真|坚决|全面|严格)?(?:按照|落实|贯彻)[^，。；]{0,14}(?:会议|讲话|检查|督察|巡察|审议|反馈)[^，。；]{0,6}(?:要求|意见|精神))")


def gives_counsel(shielded: str, frame: Frame) -> bool:
    """某某委员提出，完善…: who speaks in his turn before a consultative body proposes."""
    return frame.verb.entry.term == "提出" and frame.subject.kind == "person" and shielded.endswith(("常委", "委员", "发言", "代表"), 0, frame.verb.start)


def only_promises(shielded: str, frame: Frame) -> bool:
    """Whether a body that was told to do better says that it will."""
    return frame.verb.entry.term == "表示" and frame.subject.kind in ("organization", "crowd", "unknown") and _PROMISES.match(shielded, frame.verb.end) is not None


def may_ask_on(subject: Subject) -> bool:
    """会议讨论了某事。要求…; 市应急局作出部署。要求各地…: a meeting or a body asks in the next sentence."""
    return subject.kind == "organization" or (subject.kind == "meeting" and subject.name == "会议")

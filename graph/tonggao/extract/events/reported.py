"""Which of the events that a text brings up it reports: the others it only names."""

import re
from collections.abc import Sequence

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.identity import is_generic

_SPEAKS = re.compile("(?<![\u4e00-\u9fff])会议(?:强调|指出|要求|认为|提出|审议|听取|决定|传达|学习)")

_TELLING = 3  # code points of a kind of meeting: 座谈会
_BESIDE = ("交会", "博会", "吹风会")  # 广交会举行了新品首发活动: it goes on for days; a briefing is of something else
_ANY = re.compile("多个|一些|部分|多地|各地")
_OF_LATE = re.compile("(?:近日|日前|近期)[^。！？\n]{0,40}$")
_OF_A_ROW = re.compile("(?:第[0-9一二三四五六七八九十百]+|[首本]|20[0-9]{2}年?)(?:届)?[^年月日]")
_PLACED = re.compile("正?在[^，。；：]{2,16}(?:举行|举办|召开|开幕|闭幕|落幕|启幕)(?=[，。])")
_LONGEST = 24  # code points of such a name
_REACH = 50  # code points from such a word to the name


def reported(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The events to be told of, in order; where there is none, the meeting in whose voice the readout goes on."""
    return [draft for draft in drafts if is_reported(text, draft)] or _undated_meeting(text, drafts)


def is_reported(text: str, draft: Draft) -> bool:
    """With a participant, or with a day on which it was held: what is only named is no report."""
    if draft.parts or draft.rule == "events/launch":  # works that open without anybody are no event
        return bool(draft.parts)
    dated = draft.date is not None or draft.dated
    return (dated or _is_placed(text, draft)) and _has_name(text, draft)


def _is_placed(text: str, draft: Draft) -> bool:
    """2024世界某大会在某市举行: one of a row, held at a place; the day nobody tells."""
    return draft.place is not None and draft.rule == "events/held" and bool(_OF_A_ROW.match(draft.label_text)) and bool(_PLACED.match(text, draft.label.end))


def _undated_meeting(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """近日，某会议召开。会议指出…: neither a day nor a participant, but the readout goes on in the meeting's voice, or opens with 近日."""
    told = [draft for draft in drafts if draft.kind in ("meeting", "study", "ceremony") and _has_name(text, draft)]
    if _SPEAKS.search(text) and (meetings := [draft for draft in told if draft.kind == "meeting"]):
        return meetings[:1]
    return [draft for draft in told[:1] if draft.rule == "events/held" and len(draft.label_text) <= _LONGEST and _is_of_late(text, draft.label.start)]


def _is_of_late(text: str, position: int) -> bool:
    return _OF_LATE.search(text, max(0, position - _REACH), position) is not None


def _has_name(text: str, draft: Draft) -> bool:
    kind_of_meeting = draft.rule == "events/held" and len(draft.label_text) >= _TELLING and not draft.aside and not draft.label_text.endswith(_BESIDE)
    kind_of_meeting = kind_of_meeting and not _ANY.search(text, max(0, draft.label.start - _REACH // 2), draft.label.start)  # 3月5日，某社区举办学术报告会
    named = (not draft.bare or kind_of_meeting) and draft.head != "活动" and not is_generic(draft.label_text)
    of_its_own = draft.kind != "other" or (draft.rule == "events/held" and not draft.aside)  # 运动会
    return draft.held and named and of_its_own

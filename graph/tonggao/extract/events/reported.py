"""Which of the events that a text brings up it reports: the others it only names."""

import re
from collections.abc import Sequence

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.identity import is_generic

_SPEAKS = re.compile("(?<![\u4e00-\u9fff])会议(?:强调|指出|要求|认为|提出|审议|听取|决定|传达|学习)")


def reported(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The events to be told of, in order; where there is none, the meeting in whose voice the readout goes on."""
    return [draft for draft in drafts if is_reported(draft)] or _undated_meeting(text, drafts)


def is_reported(draft: Draft) -> bool:
    """With a participant, or with a day on which it was held: what is only named is no report."""
    if draft.parts or draft.rule == "events/launch":  # works that open without anybody are no event
        return bool(draft.parts)
    return (draft.date is not None or draft.dated) and _has_name(draft)


def _undated_meeting(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """近日，某会议召开。会议指出…: neither a day nor a participant, but the readout goes on in the meeting's voice."""
    return [draft for draft in drafts if draft.kind == "meeting" and _has_name(draft)][:1] if _SPEAKS.search(text) else []


def _has_name(draft: Draft) -> bool:
    named = not draft.bare and draft.head != "活动" and not is_generic(draft.label_text)
    of_its_own = draft.kind != "other" or (draft.rule == "events/held" and not draft.aside)  # 运动会
    return draft.held and named and of_its_own

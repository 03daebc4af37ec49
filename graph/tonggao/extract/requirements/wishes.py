"""Wishes: for whom they are, and from where they are quoted."""

import re

from tonggao.extract.requirements.addressees import Actors
from tonggao.extract.requirements.drafts import Draft
from tonggao.extract.requirements.modality import Head
from tonggao.extract.requirements.sides import names_side
from tonggao.language.sentences import Span

_YOU = ("你", "您", "大家", "各位")
_AND_TRUST = re.compile("(?:并|也|更)?(?:且)?(?:坚信|相信|深信|期待|期盼|祝愿)")  # 希望并相信，|你们…: whom it is for comes after the comma
_COMMA = re.compile("[，。；]")


def wished(shielded: str, actors: Actors, quote: Span, segment: Span, head: Head) -> Draft:
    """甲希望… is quoted from 希望; 中方愿…, 中方希望… with its subject, for whom it is wished."""
    willing = head.cue.entry.term.startswith("愿")
    urged = not willing or shielded.startswith(_YOU, head.cue.end)  # 愿你们…, not 愿同外方…
    content = _content(shielded, quote, segment, head)
    told = actors.after(*content) if urged else None
    if told is None and urged and content.end < quote.end and head.cue.end < segment.end:  # 希望各国政要、专家等各界人士，|继续努力
        told = actors.filling(content)
    points = head.cue.end == segment.end  # 中方希望，共建倡议同某联盟对接: two things, no partner
    addressee = told or (None if points else actors.partner(head.cue.start, quote.end, willing))
    start = segment.start if willing or names_side(shielded, segment.start, head.cue.start) else head.cue.start
    # A superior who says 请 to a single body gives it an order; to those present it is a wish.
    orders = head.cue.entry.term == "请" and told is not None and actors.is_body(told)
    return Draft(start, quote.end, "imperative" if orders else "hope", "hope", addressee)


def _content(shielded: str, quote: Span, segment: Span, head: Head) -> Span:
    """Where what is wished stands, up to its first comma."""
    if head.cue.end == segment.end < quote.end:  # 中方真诚希望，|各国团结协作
        comma = _COMMA.search(shielded, segment.end + 1, quote.end)
        return Span(segment.end + 1, comma.start() if comma else quote.end)
    if segment.end + 1 >= quote.end or _AND_TRUST.fullmatch(shielded, head.cue.end, segment.end) is None:
        return Span(head.cue.end, segment.end)
    comma = _COMMA.search(shielded, segment.end + 1, quote.end)
    return Span(segment.end + 1, comma.start() if comma else quote.end)

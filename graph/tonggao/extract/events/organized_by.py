"""Who holds an event, as a sentence about it says later on, also behind the words of a speaker: 本届峰会由某委指导，甲、乙共同主办."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.hosts import organizers
from tonggao.extract.events.identity import is_within
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_VERBS = ("主办", "承办")
_THIS = "本届|本次|此次|这次|该|此届"
_BY = re.compile(
    rf"(?<![^，。；：\n\u3000 ])(?P<this>{_THIS})?(?P<what>[^，。；：“”\n由]{{0,30}}?(?:会议?|论?坛|展览?|大?赛|节|周|活动|仪式|典礼))由(?P<by>[^。；\n]{{2,160}}?(?:主办|承办)(?=[，。；、])[^。；\n]{{0,60}})"
)


def organized_by(scene: Scene) -> None:
    """Give events that the body has told of the hosts whom a sentence about them names."""
    if not any(verb in scene.text for verb in _VERBS):
        return
    for said in _BY.finditer(scene.text, scene.lead.end):
        draft = _meant(scene, said)
        if draft and not draft.verb and not any(how == "host" for _, how in draft.parts):
            draft.take_part(organizers(scene, *said.span("by")), "host", "主办", rule="participants/host")


def _meant(scene: Scene, said: re.Match[str]) -> Draft | None:
    """The event that 本届云岭文博会, 云岭投资促进峰会 or 活动 is; 活动 alone only where there is one."""
    name = scene.names.as_subject(Span(*said.span("what")), whole=True)
    if name and not name.bare and (told := scene.story.named(name)):
        return told
    main = [draft for draft in scene.story.drafts if draft.held_by_itself()]
    if len(main) != 1:
        return None
    short = said["this"] or is_within(said["what"], main[0].label_text)
    return main[0] if short else None

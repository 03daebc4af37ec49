"""Who holds an event that was told of, by a verb of hosting: 论坛由某委主办; 某论坛在某地开幕，由某委、某省共同主办."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_BY = re.compile(r"(?:此次|本次|该|本届)?(?:[^，。；：]{0,6}?(?:活动|论坛|峰会|会议|大会|展会|仪式|博览会|大赛|展览|[推座对开闭研音报交发年博展]..?会))?由")  # 某论坛在某地开幕，由某委、某省共同主办
_HOSTED = ("主办", "承办", "协办")
_BY_TOO = re.compile("，由[^，。；：]{2,40}(?:主办|共同主办|联合主办|指导)，$")  # 由某会主办，某省政府承办
_REACH = 60  # code points before the clause of the verb


def told_by_whom(scene: Scene, doing: Doing) -> bool:
    """论坛由某委主办; 某会议…，由某委主办: give the event its hosts; whether that is all that the verb tells."""
    if doing.verb not in terms_tagged("event_words", "hosting"):
        return False
    if (by := scene.names.as_subject(doing.lead)) and scene.text.startswith("由", by.end):
        _hosted(scene, doing, by)
        return True
    by_whom = _by_whom(scene, doing)
    if by_whom is None or scene.objects(doing):
        return False
    subject = scene.names.as_subject(Span(by_whom.start(), by_whom.end() - 1), whole=True)
    called = scene.story.named(subject) if subject else None  # 博览会由…: not the forum that was told of last
    for draft in [called] if called else scene.story.current[-1:]:
        if not draft.verb:  # a tour is nobody's
            _host(draft, doing)
    return True


def _by_whom(scene: Scene, doing: Doing) -> re.Match[str] | None:
    """Where 由 opens the words for who holds it; not in 由某委主办的某大会在某地召开, nor in 由世界某大会主办, a body and no event."""
    found = _BY.match(scene.text, *doing.segment)
    if found is None and doing.own:
        found = _BY.match(scene.text, *scene.sentence) or _BY_TOO.search(scene.text, scene.before(doing.segment.start, _REACH), doing.segment.start)
    if found and found.start() <= doing.start and not doing.verb.endswith(_HOSTED) and scene.names.as_subject(Span(found.end(), doing.start)):
        return None
    return found


def _hosted(scene: Scene, doing: Doing, name: EventName) -> None:
    """论坛由某委主办."""
    draft = scene.event(name, "events/held")
    if draft and draft.names:  # 会议 alone names none
        _host(draft, doing)


def _host(draft: Draft, doing: Doing) -> None:
    bodies = tuple(a for a in doing.actors if not a.person)
    draft.take_part(bodies, "host", doing.verb, rule="participants/host", open_list=doing.open_list)

"""Who came, where the body tells no more of it: 某某、某某来到我校, beside a headline that names one of them or nobody, or by itself."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.held_at import is_news
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import NameList, names_before
from tonggao.language.occurrences import behind_mark
from tonggao.language.sentences import Span

_SECOND = 300  # code points of the sentence after the lead
_HOW = "(?:先后|专程|亲临|冒雨|分别|率队|带队|率团)*"
_COMES = re.compile(rf"{_HOW}(?:来到|莅临|走进|深入|前往|到访|造访|做客|赶赴|奔赴|来校|来院|到(?![会场底期位达])|赴)")
_TO_US = re.compile(rf"{_HOW}(?P<verb>莅临|来到|到访|造访|走进|前往)(?P<where>[^，。；：、的“”]{{2,20}}?)(?=[，。])")
_SET_IN = re.compile(r"会场|现场|主会场|一线|[家村]中|身边|前线|灾区|墓|纪念碑|机场|车站|会议室")
_LANDS = re.compile("(?:飞抵|抵达)(?P<where>[^，。；：、的“”开出参对访进]{2,12}?)(?=[，。]|的。|开始|出席|参加|对|访问|进行)")
_LED = re.compile("率(?:领)?(?P<group>[^，。；：、的0-9]{1,12}?代表团)")
_SAME_PLANE = re.compile("同机[抵到]达")
_CAME = frozenset({"inspect", "other"})


def with_arrivals(scene: Scene, doing: Doing) -> Doing:
    """``doing`` of a headline that names nobody, with those whom the body's first sentences say to have come as its subject."""
    if doing.actors:
        return doing
    named = next((named for _, named in _arrivals(scene, _COMES)), None)
    return doing._replace(actors=named.actors, open_list=named.open_list) if named else doing


def arrived_together(scene: Scene) -> None:
    """Let all of a list that the body says to have come (甲、乙、丙莅临我校，表达了慰问) be on the tour that tells of one of them."""
    tour = scene.story.by_rule("inspect", "visit")
    if tour is None or tour.aside:  # another's, recalled
        if not scene.story.drafts:
            _came(scene)
        _landed(scene)
        return
    there = {part.who: part.how for part in tour.parts.values() if part.how in _CAME}
    for _, named in _arrivals(scene, _COMES):
        how = next((there[a.name] for a in named.actors if a.name in there), None)
        if how and len(named.actors) > 1:
            fresh = tuple(a for a in named.actors if all(a.name != who for who, _ in tour.parts))
            tour.take_part(fresh, how, tour.verb, rule="participants/along", open_list=named.open_list)
            return


def _came(scene: Scene) -> None:
    """甲莅临我校，表达了节日的问候, of a readout that tells no event: a visit by the day on which it was."""
    for comes, named in _arrivals(scene, _TO_US):
        if comes.end() > scene.lead.end or _SET_IN.search(comes["where"]) or not is_news(_lead(scene), comes.start()):
            continue
        _visit(scene, Span(comes.start("verb"), comes.end()), comes["verb"], comes["where"], named)
        return


def _landed(scene: Scene) -> None:
    """某某率中央代表团3日乘专机抵达某市，出席庆祝活动: a visit by the day on which it was, with those who came by the same plane."""
    lands = _LANDS.search(scene.text, *scene.lead)
    named = names_before(scene.text, Span(scene.lead.start, lands.start()), scene.cast) if lands else None
    if lands is None or named is None or not named.actors[0].person or not is_news(_lead(scene), lands.start()):
        return
    led = _LED.search(scene.text, named.end, lands.start())
    group = (scene.cast.group(*led.span("group"), led["group"]),) if led else ()
    draft = _visit(scene, Span(*lands.span()), "抵达", lands["where"], named._replace(actors=(*named.actors, *group)))
    for together in _SAME_PLANE.finditer(scene.text, scene.lead.end):
        start = behind_mark(scene.text, "。", together.start())
        if by := names_before(scene.text, Span(start, together.start()), scene.cast):
            how: Capacity = "attend" if scene.text.find("陪同人员", start, together.start()) >= 0 else "other"
            draft.take_part(by.actors, how, "同机抵达", rule="participants/along", open_list=by.open_list)


def _visit(scene: Scene, label: Span, verb: str, where: str, who: NameList) -> Draft:
    """A visit that ``label`` tells of, by those who came, on the day that the lead gives it."""
    draft = scene.bring_up(Draft("visit", label, scene.words(label), "events/arrival", verb=verb, held=True))
    draft.place = where
    draft.take_part(who.actors, "other", verb, rule="events/arrival", open_list=who.open_list)
    scene.give_date(draft, label.start)
    return draft


def _lead(scene: Scene) -> Scene:
    """The scene gone back to its lead."""
    scene.begin(scene.lead, opens=True, leads=True)
    return scene


def _arrivals(scene: Scene, verb: re.Pattern[str]) -> list[tuple[re.Match[str], NameList]]:
    """Where the body's first sentences say that persons came, with them."""
    start, end = scene.lead
    end = end if scene.text[end : end + 1] in ("", "\n") else scene.text.find("。", end, end + _SECOND) + 1 or end
    persons: list[Actor] = scene.cast.persons_in(start, end)
    if not persons:
        return []
    found = []
    for comes in verb.finditer(scene.text, start, end):
        named = names_before(scene.text, Span(start, comes.start()), scene.cast)
        if named and named.actors[0].person:
            found.append((comes, named))
    return found

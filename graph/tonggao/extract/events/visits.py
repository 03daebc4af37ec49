"""Visits to countries: events without a name, known by a verb phrase (对某国进行国事访问)."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.held_at import RECENT
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.teams import GROUPS, named_of, team_before, team_led
from tonggao.extract.events.tour_labels import object_end
from tonggao.extract.events.verb_nouns import OVER
from tonggao.language.sentences import Span

_REACH = 80
_MAX_COUNTRY = 12  # after 访问: what is longer is no country
_ARRIVES = re.compile(r"(?:赴|抵达|前往|到|对|来(?=[我本该][校院局市省县区司厅会团公所馆]))[^，。；]{2,16}?(?P<light>(?:(?:进行|开始)(?:正式|国事|工作)*)?)$")
_HOMEWARDS = re.compile(r"(?:后|之后)?，?(?:[^，。；]{0,16}?(?:启程|乘[^，。；]{0,6}机|离开)[^，。；]{0,16}?)?(?:回国|回到北京|返回北京|返京|抵京|离开[^，。；：]{2,12}(?=[时，。；]))")
_THAT_DAY = re.compile("(?:当地时间)?[^，。；：]{0,6}(?:当天|当日|同日)[^，。；：]{0,4}，")
_TO_US = re.compile("对(?:我[市省县区州校院国]|本[市省县区校])(?:进行|开始)了?")  # 对我市进行 | 友好访问
_STATE_VISIT = re.compile(
    r"对[^，。；：]{1,20}(?:进行|开始)(?:为期[^，。]{1,4}的?)?(?:正式|国事|工作|友好|历史性|成功)*$"
)

_COUNTRY = re.compile("对(?P<which>[^，。；：对]{2,20}?)(?:进行|开始)")
_CAME_OFF = re.compile("了?(?:取得|获得|非常|十分|很|圆满|成功|富有)")  # 某主席对华国事访问 | 取得圆满成功
_WELCOMES = re.compile("(?:欢迎|迎接|祝贺|邀请|感谢)(?P<who>[^，。；：]{2,60}?)(?=(?:对我|对华|对中国|来|访问|到访))")
_ASKED_BY = re.compile("应(?P<who>[^，。；：]{2,160}?)(?:的|共同|联合|盛情|热情|诚挚|友好)*邀请，")
_REPORTED_ON = re.compile("[^，。；：]{2,24}情况的(?:书面)?报告")  # 审议某某访问某国情况的书面报告: no news
_WHITHER = re.compile(r"对[^，。；：的]{1,12}(?:进行的[^，。；：]{0,6})?$")


def visit(scene: Scene, doing: Doing) -> None:
    """对某国进行国事访问, 访问某国: only on a stated day, and not in reported speech."""
    if doing.start < scene.taken or not scene.opens or _REPORTED_ON.match(scene.text, doing.end, scene.sentence.end):
        return
    if of_group := named_of(scene, doing):
        doing = doing._replace(actors=of_group, own=True)
    doing = _home_again(scene, doing) or doing
    if not doing.actors and scene.leads and (team := team_before(scene, doing)):  # 某代表团一行对我校进行了访问
        doing = doing._replace(actors=team)
    elif not any(a.person or a.name.endswith(GROUPS) for a in doing.actors):
        return
    doing = _welcomed(scene, doing) or doing
    known, until = _known_visit(scene, doing), doing.end
    if known is None:
        ended = _ended_visit(scene, doing)
        until = scene.sentence.end if ended else until  # 结束对某国的访问，3日回到北京
        phrase = ended or _visit_phrase(scene, doing)
        if phrase is None or (phrase.end - doing.end > _MAX_COUNTRY and not _is_body(scene, doing.end, phrase.end)):
            return
        lately = scene.leads and (RECENT.search(scene.text, scene.sentence.start, doing.start) or _ASKED_BY.match(scene.text, scene.sentence.start, doing.start))  # 近日，某代表团访问某国
        if not (lately or scene.has_day(until if ended else doing.start) or (ended and _THAT_DAY.match(scene.text, *scene.sentence))) or (scene.is_over(doing) and not ended):
            return
        known = scene.bring_up(Draft("visit", phrase, scene.words(phrase), "events/visit", verb=doing.verb, held=True))
    known.take_part(doing.actors, "other", doing.verb, rule="events/visit", open_list=doing.open_list)
    known.take_part(team_led(scene, doing), "other", doing.verb, rule="participants/along")
    known.take_part(_asked_by(scene, doing), "host", "邀请", rule="participants/host")
    scene.give_date(known, until)


def _asked_by(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """应某国总理某某邀请, 应某国议会邀请: whom the sentence tells to have asked the visitor to come."""
    start = _own_part(scene, doing)
    asked = _ASKED_BY.search(scene.text, start, doing.start) if scene.text.find("邀请", start, doing.start) >= 0 else None
    if asked is None or scene.headline:
        return ()
    persons = scene.cast.persons_in(*asked.span("who"))
    return tuple(persons or (body for body in scene.cast.bodies_in(*asked.span("who")) if body.end == asked.end("who") or scene.text[body.end] in "、和与及"))


def _own_part(scene: Scene, doing: Doing) -> int:
    """Where the part of the sentence begins that tells of this journey: 应某总统邀请，对某国进行国事访问；应某国王邀请，对另一国…."""
    return max(scene.sentence.start, scene.text.rfind("；", scene.sentence.start, doing.start) + 1)


def _home_again(scene: Scene, doing: Doing) -> Doing | None:
    """在结束对某国的国事访问后，某主席某日回到北京: who comes home is named behind the visit."""
    if doing.actors or scene.headline or _ended_visit(scene, doing) is None:
        return None
    end = scene.text.find("，", doing.end + 2, scene.sentence.end)
    persons = scene.cast.persons_in(doing.end, end if end >= 0 else scene.sentence.end)
    return doing._replace(actors=tuple(persons), own=True) if len(persons) == 1 else None


def _welcomed(scene: Scene, doing: Doing) -> Doing | None:
    """某主席举行仪式欢迎某总督对我国进行国事访问: the guest makes the visit."""
    found = _WELCOMES.search(scene.text, scene.before(doing.start, _REACH), doing.start)
    guests = scene.cast.persons_in(*found.span("who")) if found else ()
    return doing._replace(actors=tuple(guests), own=True, between=Span(guests[-1].end, doing.start)) if guests else None


def _known_visit(scene: Scene, doing: Doing) -> Draft | None:
    """The visit already told of the same person; a headline's is any."""
    known = scene.story.by_rule("visit")
    if known is None or scene.headline:
        return known
    if _is_next_country(scene, doing, known):
        return None
    there = {part.who for part in known.parts.values()}
    return known if any(a.name in there for a in doing.actors) and not scene.recalled else None


def _is_next_country(scene: Scene, doing: Doing, known: Draft) -> bool:
    """Whether the same sentence told of another country's invitation before."""
    start = _own_part(scene, doing)
    if not scene.sentence.start <= known.label.start < start or not _ASKED_BY.match(scene.text, start, doing.start):
        return False
    first, second = _COUNTRY.search(scene.text, *known.label), _COUNTRY.search(scene.text, start, doing.end)
    return first is not None and second is not None and not (first["which"] in second["which"] or second["which"] in first["which"])


def _is_body(scene: Scene, start: int, end: int) -> bool:
    """访问某大学某研究院: a name as long as it may be."""
    return any((body.start, body.end) == (start, end) for body in scene.cast.bodies_in(start, end))


def _ended_visit(scene: Scene, doing: Doing) -> Span | None:
    """结束对某国国事访问启程回国: the visit that ended that day, if nothing comes after it but the way home."""
    over = OVER.search(scene.text, scene.before(doing.start, _REACH), doing.end)
    return Span(*over.span("visit")) if over and _HOMEWARDS.match(scene.text, doing.end, scene.sentence.end) else None


def _visit_phrase(scene: Scene, doing: Doing) -> Span | None:
    """对某国进行国事访问, 访问某国 or 抵达某地访问; None where no country is named."""
    start = max(doing.segment.start, doing.start - _REACH)
    if state := _STATE_VISIT.search(scene.text, start, doing.start):
        to_us = _TO_US.match(scene.text, state.start(), doing.start)
        return Span(to_us.end() if to_us else state.start(), doing.end)
    if _CAME_OFF.match(scene.text, doing.end, scene.sentence.end):
        whither = _WHITHER.search(scene.text, start, doing.start)
        return Span(whither.start() if whither else doing.start, doing.end)
    end = object_end(scene, doing)
    arrives = _ARRIVES.search(scene.text, start, doing.start)
    if end > doing.end or (doing.verb != "访问" and not (arrives and arrives["light"])):
        return Span(doing.start, end)
    return Span(arrives.start(), doing.end) if arrives else None

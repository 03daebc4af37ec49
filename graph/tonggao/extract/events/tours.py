"""Inspections: events without a name, known by a verb phrase (在某市调研)."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doing_words import LED_BODIES, SOMEBODY, found_within
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.gifts import brings, gift
from tonggao.extract.events.headline_names import relabel_from_unled
from tonggao.extract.events.law_checks import TEAM, checks_law_apart, is_of_both
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.teams import (
    GROUPS,
    GUESTS,
    assembles,
    formed_of,
    formed_team,
    team_before,
    team_escorted,
    team_led,
    with_group,
)
from tonggao.extract.events.tour_labels import HELD, TO, relabel_from_headline, tour_kind, tour_phrase
from tonggao.extract.events.tour_openings import STOPS, goes_on_after, may_open
from tonggao.extract.events.viewings import at_viewing
from tonggao.extract.events.visited_persons import visited_persons
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_REACH = 80
_ABOUT = re.compile("(?<!^)(?:针对|围绕|对(?![外口])).*$")  # 来我校对某事开展调研
_HOW = re.compile("(?:交流|实地|细致|认真|仔细|(?<![设工程目业产动援故])现场|深入|详细|专题|先后|随机|逐一|全面|重点|专门|集中|突击|一线|督促)+$")
# 会前，某某赴某地检查: told of another event's side.
_LEADERS = re.compile("(?:领导|常委|班子成员|负责同志)(?:与[^，。；：]{2,40}一[起同道])?[^，。；：、]{0,4}(?:，|在|分|带|率|深入|先后|到|赴|前往|走进|走访|看望|慰问|调研|督导|检查)|组成人员[^，。；：、]{0,4}(?:，|对|就|深入|到|赴|前往|视察|走访)|组织[^，。；：]{0,50}(?:领导|负责人|干部|代表|委员)")
_TEAM = re.compile(
    r"(?:(?:专家|考察|调研|督导|检查|督查|工作|评估|验收|巡察|巡视|暗访|核查|指导|调查|考核|视察|督察|慰问|观摩|宣讲|访问|巡查|走访|考评|评审|评议|复核|复查|审核|认证|验评|督办|普查|抽查|招商)组|(?:视察|考察|调研|代表|访问|督查|慰问|参访|参观|交流|友好|招商|观摩|专家|客商)团)(?:一行)?(?:[0-9一二三四五六七八九十]{1,3}余?人)?[到来赴在就对深前莅至走进]"
)
_LATELY = re.compile("之际|前夕|近日|日前|近期|连日来")
_HEADED = re.compile(r"[以由](?P<who>[^。；：]{2,80}?)(?:[为任](?:组长|副组长|团长|队长|领队|首)|带队|率领|率队|带领|领队)的(?P<team>[^，。；：]{2,40}?[组团队])")
_LED_TEAM = re.compile("(?:带队|率领|率队|带领|领队)的[^，。；：]{2,24}[组团队]")
_OFFICIAL_TEAM = re.compile("^(?:中央|国家|全国|[省市县区州])[^，。；：的]{3,24}(?:考评|评估|验收|检查|督导|考核|调研|督查|巡查|考察)组$")  # 省双拥模范城考评组
_GROUP_SEGMENT = re.compile("(?:^|(?<=[，。；：]))[^，。；：]{6,70}?[组团队]一行(?:[0-9一二三四五六七八九十]{1,3}余?人)?，$")
_APIECE = re.compile("分[组路头]")
_SPOKEN_THEN = re.compile("(?:期?间|时)?的?(?:系列)?(?:重要)?(?:讲话|指示|论述|嘱托)")  # 学习某某在某省考察时的重要讲话: spoken of
_FOUND_THEN = re.compile("(?:工作)?中(?:发现|查明|查出|看到|得知|获悉)")  # 在例行检查中发现某项目虚报材料
_AT_STOP = re.compile(f"(?:实地|先后|仔细|详细|逐一|现场|依次){{0,2}}(?:{'|'.join(sorted(STOPS))})")
_WITH_MANY = re.compile("[与和同][^，。；：]{0,14}(?:群众|职工|代表|师生|官兵|干部|工人|村民)[^，。；：]{0,4}一[起同道]")
_PETITIONS = ("接访", "来访群众", "信访群众", "上访群众", "群众来访", "接待群众")
_CALLS = ("考察",)
_MATTERS = ("工作", "情况", "建设")
ALONG = re.compile(r"一同|一起|一道|随同|随团|随行|同行")  # 某某一同督查: with the one who leads


def inspect(scene: Scene, doing: Doing) -> None:
    """A tour: who is said to 调研, 考察, 检查 at a place or into something."""
    doing = _headed(scene, doing) or team_escorted(scene, doing) or doing
    if _SPOKEN_THEN.match(scene.text, doing.end) or _FOUND_THEN.match(scene.text, doing.end):
        return
    if _led_alone(scene, doing):
        doing = doing._replace(actors=scene.story.leaders, own=True)
    if scene.escorted and not doing.own:
        doing = doing._replace(actors=scene.escorted, own=True)
    doing, formers = _formed(scene, doing)
    if doing.start < scene.taken or not (any(a.person for a in doing.actors) or _by_body(scene, doing)):
        _note_unled(scene, doing)
        if scene.headline:
            relabel_from_unled(scene, doing)
        return
    if at_viewing(scene, doing):
        return
    along = ALONG.search(scene.text, *doing.between) and not doing.partners and not _WITH_MANY.search(scene.text, *doing.between)
    tour = scene.story.by_rule("inspect")
    if along and not tour:
        scene.story.along.append((doing.actors, doing.verb, doing.open_list))
    if along and tour:
        tour.take_part(doing.actors, "attend", doing.verb, rule="participants/along", open_list=doing.open_list)
        return
    if doing.verb.startswith("瞻仰") and any(d.rule == "events/tribute" for d in scene.brought_up):
        return
    phrase = tour_phrase(scene, doing)
    draft = _known_tour(scene, doing)
    if draft and phrase and checks_law_apart(scene, doing, draft, phrase):
        draft = _tour(scene, doing, phrase)
    elif draft:
        scene.story.turn_to(draft)
        if phrase and draft in scene.brought_up and _tells_what(scene, draft, phrase):
            draft.relabel(scene.text, phrase)
        if scene.headline and phrase and not is_of_both(scene, phrase):
            relabel_from_headline(scene, draft, phrase)
    elif draft := _unled(scene, doing):
        phrase = None
    elif phrase and may_open(scene, doing):
        draft = _tour(scene, doing, phrase)
    else:
        return
    _set_out(scene, doing, draft, formers)
    _take_along(scene, doing, draft)
    _join(scene, draft)
    visited_persons(scene, doing, draft)
    scene.give_date(draft, doing.end)
    if phrase and (draft in scene.brought_up or scene.headline):  # what is looked at later are stops
        _give_place_gone_to(scene, doing, draft)


def _led_alone(scene: Scene, doing: Doing) -> bool:
    """某某带队，村书记等一行赴某地观摩: nobody of those led is named, and no team."""
    if not scene.story.leaders or not scene.leads or any(a.person for a in doing.actors):
        return False
    return scene.text.find("组成", doing.segment.start, doing.start) < 0 and not team_before(scene, doing)


def _set_out(scene: Scene, doing: Doing, draft: Draft, formers: tuple[Actor, ...]) -> None:
    """Have those who look at things take part, or the team that they are, and the bodies that formed it."""
    how = _how_of(scene, doing, draft)
    if not doing.actors and not scene.headline:
        draft.take_part(team_before(scene, doing), how, doing.verb, rule="events/inspect")
    if not (scene.headline and draft.parts and not any(a.person for a in doing.actors)):  # the body's members did
        draft.take_part(doing.actors, how, doing.verb, rule="events/inspect", open_list=doing.open_list)
    draft.take_part(formers, "host", "组织", rule="participants/host")


def _note_unled(scene: Scene, doing: Doing) -> None:
    """市四套班子领导分路走访慰问困难群众: the sentences behind such a lead name who went where."""
    if not scene.leads or scene.story.drafts or scene.story.unled or doing.actors:
        return
    phrase = tour_phrase(scene, doing) if _LEADERS.search(scene.text, scene.before(doing.start, _REACH), doing.start) else None
    if phrase:
        scene.story.unled = Draft(tour_kind(doing.verb), phrase, scene.words(phrase), "events/inspect", verb=doing.verb, held=True)
        scene.give_date(scene.story.unled, doing.end)


def _unled(scene: Scene, doing: Doing) -> Draft | None:
    """The tour of several whose lead names nobody, for each of those that the text then names."""
    unled = scene.story.unled
    told_here = doing.own or bool(doing.actors and doing.actors[0].start >= scene.sentence.start)  # 某某来到某村，看望群众
    if unled is None or scene.headline or scene.at_event or not (told_here or scene.story.leaders) or not (tour_kind(doing.verb) == unled.kind or brings(doing) or (unled.kind == "visit" and "走访" in doing.verb)):
        return None
    if unled in scene.story.drafts:
        return unled
    return None if scene.story.drafts else scene.bring_up(unled)


def _how_of(scene: Scene, doing: Doing, draft: Draft) -> Capacity:
    """某工会开展慰问活动, 某常委会组织部分代表视察: a body hosts what is called an activity, and what it has others do."""
    how = _how(draft)
    by_body = bool(doing.actors) and not doing.actors[0].person
    if by_body and not scene.headline and assembles(scene.text, Span(doing.actors[-1].end, doing.start)):
        draft.assembled = True
        return "host"
    return "host" if by_body and draft.kind == "visit" and draft.label_text.endswith("活动") else how


def _formed(scene: Scene, doing: Doing) -> tuple[Doing, tuple[Actor, ...]]:
    """The tour with those that a team is formed of as its subject, and who formed one that is a subject by itself."""
    if of_team := formed_of(scene, doing):
        doing = doing._replace(actors=of_team, own=True)
    team, formers = formed_team(scene, doing) if scene.leads and not any(a.person for a in doing.actors) else ((), ())
    return (doing._replace(actors=team, own=True) if team else doing), formers


def _give_place_gone_to(scene: Scene, doing: Doing, draft: Draft) -> None:
    """到某地调研: the place, where the tour has none yet."""
    end = gift(scene, doing, doing.end).start if brings(doing) else doing.start  # not in 为奋战在一线的职工
    if draft.place is None and (to := found_within(TO, scene.text, Span(doing.between.start, end))):
        place = _ABOUT.sub("", HELD.sub("", scene.text[to.end : end])).partition("就")[0].partition("以")[0].partition("（")[0]
        draft.place = _HOW.sub("", place) or None


def _headed(scene: Scene, doing: Doing) -> Doing | None:
    """以某某为组长的调研组, 由某某任团长的考察团 as the subject: who heads it, and the team if it is a body."""
    group = _GROUP_SEGMENT.search(scene.text, scene.sentence.start, doing.segment.start)  # …检查组一行8人，来我市
    begin = scene.sentence.start if _LED_TEAM.search(scene.text, doing.segment.start, doing.start) else doing.segment.start  # 由甲，乙率领的某组
    by = _HEADED.search(scene.text, group.start() if group else begin, doing.start)
    heads = scene.cast.persons_in(*by.span("who")) if by else ()
    if by is None or not heads:
        return None
    team = [b for b in scene.cast.bodies_in(heads[-1].end, doing.start) if b.end == by.end() and len(b.name) > len(TEAM)]
    team = team or [Actor(*by.span("team"), by["team"], False) for _ in _OFFICIAL_TEAM.findall(by["team"])]
    return doing._replace(actors=(*heads, *team), own=True, between=Span(by.end(), doing.start))


def _how(tour: Draft) -> Capacity:
    if tour.kind == "other" and any(word in tour.verb for word in _PETITIONS):  # whoever comes is received
        return "meet"
    looks = tour.kind == "inspection" or any(word in tour.verb for word in _CALLS)
    return "inspect" if looks else "other"


def _by_body(scene: Scene, doing: Doing) -> bool:
    """某局开展某检查: a body looks into something, if that is what the readout is about."""
    named = any(GUESTS.search(a.name) for a in doing.actors)  # 老挝国会代表团, by its whole name a body
    guests = tour_kind(doing.verb) == "visit" and scene.leads and (named or (not doing.actors and GUESTS.search(scene.text, max(doing.between.start, doing.start - _REACH), doing.start)))
    if (tour_kind(doing.verb) != "inspection" and "慰问" not in doing.verb and not guests) or doing.verb == "指导":
        return False
    own = bool(doing.actors) and doing.own
    if not own and not doing.actors:  # 省某厅专家组到我县考察
        own = bool(_TEAM.search(scene.text, max(doing.between.start, doing.start - _REACH), doing.start + 1))
    return own and (scene.leads or scene.headline) and (scene.headline or scene.has_day(doing.start) or ("慰问" in doing.verb and bool(_LATELY.search(scene.text, scene.sentence.start, doing.start))))


def lead(scene: Scene, doing: Doing) -> None:
    """某某带队: on the tour spoken of, or on the one that the sentence has yet to name."""
    persons = tuple(a for a in doing.actors if a.person)
    tour = scene.story.by_rule("inspect")
    if tour:
        tour.take_part(persons, _how(tour), doing.verb, rule="events/inspect")
    elif scene.text[doing.end : doing.end + 1] == "，":
        scene.story.leaders = persons


def _tells_what(scene: Scene, draft: Draft, phrase: Span) -> bool:
    """走访养老机构，调研养老工作: what the tour is about names it better than a stop."""
    stop = _AT_STOP.match(scene.text, phrase.start) is not None and draft.verb not in STOPS  # 到某镇调研，查看了某建设工作
    return not stop and scene.words(phrase).endswith(_MATTERS) and not draft.label_text.endswith(_MATTERS)


def _known_tour(scene: Scene, doing: Doing) -> Draft | None:
    here = (d for d in scene.brought_up if d.rule == "events/inspect")
    known = next(here, None) or scene.story.by_rule("inspect")
    if known is None or scene.headline:
        return known
    apiece = doing.own and _APIECE.search(scene.text, *doing.between) and scene.text[doing.end : doing.end + 1] in "，。；"
    if apiece and tour_kind(doing.verb) == known.kind and scene.text.startswith(doing.verb, known.label.end - len(doing.verb)):  # 市领导甲、乙分组走访慰问
        return known
    there = {part.who for part in known.parts.values() if part.how in ("inspect", "other")}
    by_bodies = not any(map(scene.cast.is_person, there)) and doing.own and any(a.person for a in doing.actors)
    if by_bodies and there and "慰问" in doing.verb and "慰问" in known.verb:  # 某委慰问教师。某某慰问了…
        return known
    return known if any(a.name in there for a in doing.actors) else None


def _tour(scene: Scene, doing: Doing, phrase: Span) -> Draft:
    kind = tour_kind(doing.verb)
    draft = Draft(kind, phrase, scene.words(phrase), "events/inspect", verb=doing.verb, held=True)
    draft.take_part(scene.companions, "attend", "陪同", rule="participants/accompany")
    if goes_on_after(scene, doing) and (day := scene.story.first_day()) and day.first == day.last:
        draft.date = day._replace(inferred=True)
    return scene.bring_up(draft)


def _take_along(scene: Scene, doing: Doing, draft: Draft) -> None:
    """带领副县长某某, 带领市财政局、市水利局等单位: they are there; not a body's people whom nobody names."""
    if doing.tag != "inspect" or scene.headline:
        return
    draft.take_part(doing.partners, "attend", doing.verb, rule="participants/along")
    if team := team_led(scene, doing):
        draft.take_part(team, _how(draft), doing.verb, rule="participants/along")
        return
    led = LED_BODIES.search(scene.text, max(doing.segment.start, doing.start - _REACH), doing.start)
    if led and not SOMEBODY.search(led.group()) and not scene.cast.persons_in(*led.span("whom")):
        for body in (with_group(scene, body) for body in scene.cast.bodies_in(*led.span("whom"))):
            how = _how(draft) if body.name.endswith((*terms_tagged("event_words", "team"), *GROUPS)) else "attend"
            draft.take_part((body,), how, doing.verb, rule="participants/along")


def _join(scene: Scene, draft: Draft) -> None:
    """Who went along on a tour that had not been named yet."""
    draft.take_part(scene.story.leaders, _how(draft), "带队", rule="events/inspect")
    scene.story.leaders = ()
    begins = scene.text[scene.sentence.start - 1 : scene.sentence.start] == "\n" and scene.has_day(draft.label.start)
    for actors, verb, open_list in scene.story.along:
        if begins and actors and actors[0].end < scene.sentence.start and not scene.headline:  # 甲参加。3日，乙参观某校: of what was told before
            continue
        draft.take_part(actors, "attend", verb, rule="participants/along", open_list=open_list)
    scene.story.along = []

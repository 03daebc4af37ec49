"""Teams that look into something, told by their last word: 市禁毒工作考核组来某县检查, 某某率省政协调研组到某州."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import skip_adverbs
from tonggao.language.sentences import Span

_REACH = 80  # code points before a verb
GROUPS = ("代表团", "访问团", "考察团", "参访团", "参观团", "交流团", "视察团", "调研团", "招商团", "慰问团")
GUESTS = re.compile("(?:代表|访问|考察|参访|参观|友好|交流|招商)团")  # who come to see somebody
_OF = "中央|国家|国务院|全国|[省市县区州旗镇乡](?!长)|自治区|[部厅局委办院校]|政府|政协|人大|巡[视察]|集团|公司|总队|指挥部"
_TEAM = rf"(?:{_OF})[^，。；：“”、的在于对赴到来]{{0,16}}?(?:调研|督查|检查|督导|考核|考察|验收|评估|督察|巡查|视察|巡察|巡视|指导|暗访|核查|专家|工作|考评|评审|评议|复核|复查|审核|认证|督办|抽查|招商)组"
_GUESTS = r"[^，。；：“”、的在于对赴到来率]{2,24}?(?:代表团|访问团|考察团|参访团|参观团|友好团|交流团|视察团|调研团|招商团|慰问团|专家团)"
_GOES = re.compile(rf"(?P<team>{_TEAM}|{_GUESTS})(?:一行)?(?:[0-9一二三四五六七八九十]+余?人)?(?:[到来赴在就对深前莅至走进冒顶访抵]|分赴|先后|开始)")
_OTHERS_GO = re.compile(rf"(?:等|组成的)(?P<team>{_GUESTS})(?:一行)?[到来赴在就对深前莅至走进访]")  # 甲、乙等某国代表团
_ESCORTED = re.compile(rf"(?:(?<![\u4e00-\u9fff])|(?<=[日午]))(?P<team>[\u4e00-\u9fff]{{0,6}}?{_TEAM}|{_GUESTS})(?:一行)?(?:[0-9一二三四五六七八九十]+余?人)?，?在[^。；]{{2,80}}?陪同下，?")
_FORMED = re.compile("组成(?P<team>(?:专题)?(?:视察|调研|检查|督查|考察|评议)组)")
_FORMED_OF = re.compile("组成的?[^，。；：]{0,6}[组团]")
_OWN_GUESTS = rf"(?=[^，。；：]{{0,12}}(?:[国省市县区州旗盟镇乡]|中共))[^，。；：“”、的在于对赴到来率]{{1,24}}?(?:对口[^，。；：“”、的在于对赴到来率]{{1,6}})?(?:{'|'.join(GROUPS)})"  # 某县党政代表团; 经贸代表团 is nobody's
_FORMED_BY = r"由[^。；：“”]{2,60}?组成的"
_LED = re.compile(rf"(?:带领|率领|率(?!领))的?(?:{_FORMED_BY})?(?P<team>{_TEAM}|{_OWN_GUESTS})(?:一行|成员)?(?:[0-9一二三四五六七八九十]+余?人)?(?=[，到来赴在就对深前莅至走进访先分]|检查|视察|调研|督导|考察|开展)")


def team_before(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The team that opens the words before a verb, if nobody is named there; by the name of a body where that is known."""
    start = skip_adverbs(scene.text, doing.between.start, doing.between.end)
    goes = _GOES.match(scene.text, start, doing.start + 1)  # 到访 itself goes
    goes = goes or _OTHERS_GO.search(scene.text, start, doing.start + 1)
    return (scene.cast.group(*goes.span("team"), goes["team"]),) if goes else ()


def team_led(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The team that somebody leads to where the verb tells."""
    led = _LED.search(scene.text, scene.before(doing.start, 2 * _REACH), doing.start + 1)
    if led and not any(a.end <= led.start() for a in doing.actors):  # another one's
        return ()
    return (scene.cast.group(*led.span("team"), led["team"]),) if led else ()


def team_escorted(scene: Scene, doing: Doing) -> Doing | None:
    """The team as the subject of 省某厅专家组一行在某某陪同下，对某工程进行验收."""
    if doing.actors or not scene.leads:
        return None
    escorted = _ESCORTED.search(scene.text, scene.sentence.start, doing.start)
    return doing._replace(actors=(scene.cast.group(*escorted.span("team"), escorted["team"]),), own=True) if escorted else None


def formed_team(scene: Scene, doing: Doing) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """The team and the body that formed it, of 某委组织部分代表组成视察组到某社区，开展视察."""
    formed = _FORMED.search(scene.text, scene.sentence.start, doing.start)
    hosts = scene.cast.bodies_in(scene.before(formed.start(), _REACH), formed.start()) if formed else []
    if formed is None or not hosts:
        return (), ()
    return (Actor(*formed.span("team"), formed["team"], False),), tuple(hosts[:1])


def formed_of(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """Who leads, and those named, of 由甲带队，乙和某部负责同志组成的考察组赴某校考察."""
    if doing.actors or not scene.story.leaders:
        return ()
    formed = _FORMED_OF.search(scene.text, doing.segment.start, doing.start)
    return (*scene.story.leaders, *scene.cast.persons_in(doing.segment.start, formed.start())) if formed else ()


def named_of(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """Those of whom 由甲、乙等组成的代表团, 由甲任团长的某市代表团 before a verb is made up."""
    found = _NAMED_OF.search(scene.text, doing.segment.start, doing.start) if scene.text.find("团", doing.segment.start, doing.start) >= 0 else None
    persons = tuple(scene.cast.persons_in(*found.span("who"))) if found else ()
    if not found or not persons:
        return ()
    team = (scene.cast.group(*found.span("team"), found["team"]),) if len(found["team"]) > len("代表团") else ()
    return (*persons, *team)


_NAMED_OF = re.compile(
    rf"[由以](?P<who>[^；。：“”]{{2,80}}?)(?:等[^，。；：“”]{{0,24}}?)?(?:组成的|担?任团长的|为团长的|率领的|带领的|带队的)(?P<team>[^，。；：“”的]{{0,24}}?(?:{'|'.join(GROUPS)}))"
)
_ASSEMBLES = re.compile("组织[^，。；：]{0,30}(?:代表(?!大会|团)|委员(?!会))")


def assembles(text: str, span: Span) -> bool:
    """Whether the words from a body to a verb say that it has its members do it (组织部分市人大代表、政协委员视察)."""
    return _ASSEMBLES.search(text, *span) is not None


_GROUP_OF = re.compile(f"[^，。；：、]{{0,6}}?(?:{'|'.join(GROUPS)})")


def with_group(scene: Scene, body: Actor) -> Actor:
    """某县人大考察团 for its 某县人大: a body's group goes, not all of the body."""
    group = _GROUP_OF.match(scene.text, body.end, scene.sentence.end)
    return Actor(body.start, group.end(), scene.text[body.start : group.end()], False) if group else body

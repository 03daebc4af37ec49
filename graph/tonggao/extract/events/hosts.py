"""The bodies that the words before an event's name, or the name itself, tell: 某政府召开的某会议, 由甲主办、乙承办的某活动, 甲与乙签约仪式."""

import re

from tonggao.claims import Capacity
from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.held_subjects import DELEGATION
from tonggao.extract.events.identity import PRESIDIUM, SIGNING
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import bodies_before, is_adverbial, names_before, skip_adverbs
from tonggao.extract.events.unlisted_bodies import ends_like_body
from tonggao.language.sentences import Span
from tonggao.readout import Passage

_REACH = 60  # code points before a name
_HELD_BY = re.compile(r"(?:组织|联合|共同)?(?:召开|举办|主办|举行|召集)的“?$")  # 某政府召开的某会议
_ORGANIZES = re.compile(r"(?:联合|共同|合作)?(?P<what>主办|承办|协办|举办|组织|召集|发起|联办|支持|指导)(?=[、，的])")
_GIVEN = ("宴会", "晚宴", "午宴", "酒会", "招待会", "茶话会")  # what somebody gives: 某大使举行的招待会
_UNLISTED = re.compile(
    r"[^，。；：“”的在于对向由为把将与和及到了并就]{1,20}?(?:指挥部|领导小组|工作专班|党支部|党总支|党委|党组|管委会|集团|公司|学院|大学|医院|协会|学会|商会|联合会|工会|团委|妇联|研究院|研究所|委员会"
    r"|分局|支行|分行|支队|大队|农场|林场|居委会|村委会|村“?两委”?|党工委|新闻中心|媒体中心)(?:党政|党委)?(?:领导班子(?!成员))?"
)
_TEAM = re.compile("(?:督导|考评|考核|检查|调研|验收|巡察|巡视|督查|评估|考察)组")
_ORGANIZED = re.compile("由[^，。；：]{2,60}?(?:主办|承办|举办|发起)的")
_ANY = re.compile("多个|各|部分|有关|相关|一些|[0-9]+[家个]|全体|所有")
_SEVERAL = re.compile("[，。、：“”]|[会心司团学院局部厅委办府社馆所校盟组市省县区][和与及]")
_LONGEST = 24
_MARKS = re.compile("[，。；：“”（）]")
_TELLING = 4  # code points of a body's name: 学院, 集团 alone tell none
_TWO = re.compile("(?P<first>[^，。；：“”、的]{3,24}?)[与和同](?P<second>[^，。；：“”、的]{3,24})$")
_CONGRESSES = ("代表大会", "会员大会", "年会", "职工大会", "毕业典礼", "开学典礼", "学位授予仪式", "运动会")
_MEMBERED = ("协会", "商会", "学会", "联谊会", "促进会", "研究会", "基金会", "校友会", "集团", "公司", "大学", "学院", "医院", "中学", "小学")
_JOINED, _SIDES = re.compile("[与和同及]"), 2
_MATTER = 6  # code points between the second party and the rite: 碳中和 | 战略合作签约仪式


_OF_CHAIRS = ("委员长会议", "主任会议", "主席会议")
_HOUSE = re.compile(r"(?P<name>[\u4e00-\u9fff]{0,8}[省市县区州旗盟]第?[一二三四五六七八九十百]+届(?:人大常委会|人大|政协))$")
_COMMITTEE = re.compile(r"第?[一二三四五六七八九十百]+届(?P<name>[省市县区州旗盟]委(?:常委会)?)$")
_GROUP_ALONE = re.compile("(?:代表|考察|访问|招商|慰问|参访|调研)团")
_LED_GROUP = re.compile("(?:带领|率领|率(?!领))(?P<group>[^，。；：“”、的在于对赴到来率]{2,20}?(?:代表|考察|访问|招商|慰问|参访|调研)团)")
_PRINTED = re.compile(r"[（(【][^（）()【】\n]{1,30}[）)】]")  # （本刊讯）某师党委召开…


def hosts_before(scene: Scene, name: EventName) -> tuple[Actor, ...]:
    """The bodies of 某政府召开的某会议, the person of 某大使举行的招待会."""
    start = scene.before(name.start, _REACH)
    if by := _by_several(scene, name):
        return by
    held = _HELD_BY.search(scene.text, start, name.start)
    if held is None:
        return ()
    opens = scene.text.rfind("在", start, held.start())
    if opens >= 0 and any(body.start == opens + 1 for body in scene.cast.bodies_in(opens, held.start())):  # 在 | 某行、某会等部门联合召开的某会上
        start = opens + 1
    before = Span(start, held.start())
    hosts = bodies_before(scene.text, before, scene.cast)
    if hosts is None and name.text.endswith(_GIVEN):
        hosts = names_before(scene.text, before, scene.cast, to_verb=False)
    return hosts.actors if hosts else ()


def host_in_name(scene: Scene, name: EventName) -> tuple[Actor, ...]:
    """The body of 某电视台“某某”全球巡展, 某协会第三届会员代表大会: whose it is, where its name opens the event's."""
    if name.text.endswith(_CONGRESSES):
        start = scene.before(name.start, _REACH)
        return tuple(b for b in scene.cast.bodies_in(start, name.end) if (b.start == name.start or b.end == name.start) and b.name.endswith(_MEMBERED))
    if name.kind not in ("other", "ceremony"):
        return ()
    return tuple(b for b in scene.cast.bodies_in(name.start, name.end) if b.start == name.start and scene.text.startswith("“", b.end))


def unlisted_host(scene: Scene, region: Span) -> tuple[Actor, ...]:
    """前线指挥部 of 前线指挥部召开第二次调度会, 某领导小组: a body that nothing else tells, by its last word; its words end ``region``."""
    if scene.cast.persons_in(*region) or _ANY.search(scene.text, *region):
        return ()
    printed = _PRINTED.match(scene.text, *region)
    start = skip_adverbs(scene.text, printed.end() if printed else region.start, region.end)
    if team := _team(scene, start, region.end):
        return team
    found = _UNLISTED.match(scene.text, start, region.end)
    if found is None or not is_adverbial(scene.text, Span(found.end(), region.end)) or found.end() - start < _TELLING:
        return ()
    return (Actor(start, found.end(), found.group(), False),)


def _team(scene: Scene, start: int, end: int) -> tuple[Actor, ...]:
    """督导组 of 某督导组到某市督导。…督导组在某宾馆召开座谈会: by its whole name, if the text tells that of a body."""
    team = _TEAM.match(scene.text, start, end) if scene.story.by_rule("inspect") else None
    if team is None or not is_adverbial(scene.text, Span(team.end(), end)):
        return ()
    whole = next((b for b in scene.cast.bodies_in(0, start) if b.name.endswith(team.group())), None)
    return (Actor(*team.span(), whole.name if whole else team.group(), False, Passage(whole.start, whole.end) if whole else None),)


def named_signers(scene: Scene, name: EventName) -> tuple[Actor, ...]:
    """甲 and 乙 of 甲与乙战略合作签约仪式."""
    if not SIGNING.search(name.text):
        return ()
    start = name.start
    end = start - len("关于") if scene.text.endswith("关于", 0, start) else start  # 甲公司与乙公司关于 | 某签约仪式
    bodies = list(scene.cast.bodies_in(scene.before(start, _REACH), end))[-2:]
    if not bodies or not 0 <= end - bodies[-1].end <= _MATTER:
        bodies = scene.cast.bodies_in(start, name.end)
    joined = len(bodies) > 1 and (bodies[0].start == start or 0 <= end - bodies[1].end <= _MATTER) and scene.text[bodies[0].end : bodies[1].start] in ("与", "和", "同", "、")
    return tuple(bodies[:2]) if joined else _parties(scene, end)


def take_part_as_hosts(scene: Scene, draft: Draft, hosts: tuple[Actor, ...], doing: Doing) -> None:
    """Who holds it; 甲院与乙公司举行签约仪式 is of both who sign. A meeting that the body calls by its house (某届人大常委会第五次委员长会议) has no other host in a headline."""
    if scene.headline and draft.label_text.endswith(_OF_CHAIRS):
        hosts = tuple(host for host in hosts if not draft.label_text.startswith(host.name) and not draft.label_text.startswith(scene.text[host.start : host.end]))
    sign = len(hosts) == _SIDES and SIGNING.search(draft.label_text) and _JOINED.fullmatch(scene.text, hosts[0].end, hosts[1].start)
    if sign:
        draft.take_part(hosts, "other", doing.verb, rule="participants/sign")
    else:
        draft.take_part(hosts, "host", doing.verb, rule="participants/host")


def _parties(scene: Scene, end: int) -> tuple[Actor, ...]:
    """甲大学与某市政府 | 战略合作签约仪式: both sides where one of them is known as a body."""
    found = _TWO.search(scene.text, scene.before(end, _REACH), end)
    if found is None:
        return ()
    first = Span(skip_adverbs(scene.text, *found.span("first")), found.end("first"))
    sides = []
    for side in (first, Span(*found.span("second"))):
        known = next((b for b in scene.cast.bodies_in(*side) if (b.start, b.end) == side), None)
        sides.append(known or Actor(*side, scene.words(side), person=False))
    one = any((b.start, b.end) in (first, found.span("second")) for b in scene.cast.bodies_in(first.start, end))
    told = all(side.end - side.start >= _TELLING for side in sides) and not scene.cast.persons_in(first.start, end)
    return tuple(sides) if one and told else ()


def hosts_of_subject(scene: Scene, doing: Doing, held: EventName) -> tuple[Actor, ...]:
    """甲, 乙 of 由甲、乙联合主办的某行动 | 在某地举行启动仪式: who organizes what the rite is of."""
    organized = _ORGANIZED.search(scene.text, doing.segment.start, doing.start)
    return _by_several(scene, held._replace(start=organized.end())) if organized else ()


def _by_several(scene: Scene, name: EventName) -> tuple[Actor, ...]:
    """The hosts of 由甲主办、乙承办、丙协办的某活动."""
    begin = scene.text.find("由", scene.before(name.start, 2 * _REACH), name.start)
    if begin < 0 or not scene.text.endswith(("的", "的“"), 0, name.start):
        return ()
    return organizers(scene, begin + 1, name.start)


def organizers(scene: Scene, start: int, end: int) -> tuple[Actor, ...]:
    """甲 and 乙 of 甲主办、乙承办、丙协办."""
    hosts: list[Actor] = []
    for part in _ORGANIZES.finditer(scene.text, start, end):
        named = bodies_before(scene.text, Span(start, part.start()), scene.cast)
        if named and named.start > start and (listed := _listed(scene, start, part.start())):
            named = named._replace(actors=listed)
        given = (named.actors if named else _between(scene, start, part.start())) or _leading(scene, start, part.start())
        hosts += given if part["what"] not in ("协办", "支持", "指导") else ()
        start = part.end()
    return tuple(hosts)


def _listed(scene: Scene, start: int, end: int) -> tuple[Actor, ...]:
    """甲, 乙 and 丙 of 由甲、乙、丙联合主办, where some of them are not known as bodies: by how they end; empty where one does not end so."""
    members, begin = [], start
    known = scene.cast.bodies_in(start, end)
    while begin < end:
        stop = next((at for at in range(begin, end) if scene.text[at] == "、"), end)
        member = Span(begin, stop)
        body = next((b for b in known if (b.start, b.end) == member), None)
        inside = [b for b in known if begin <= b.start and b.end <= stop]
        if body is None and inside and all(scene.text[a.end] in "和与" for a in inside[:-1]) and inside[0].start == begin and inside[-1].end == stop:  # 丁和戊
            members += inside
        elif body or (stop - begin <= _LONGEST and not _MARKS.search(scene.text, *member) and ends_like_body(scene.words(member))):
            members.append(body or Actor(begin, stop, scene.words(member), False))
        else:
            return ()
        begin = stop + 1
    return tuple(members)


def _leading(scene: Scene, start: int, end: int) -> tuple[Actor, ...]:
    """甲 and 乙 of 由甲、乙和某某景区合作主办: those that a list of organizers opens with, whose last is not known as a body."""
    hosts: list[Actor] = []
    for body in scene.cast.bodies_in(start, end):
        if body.start != start:
            break
        hosts.append(body)
        start = body.end + 1 if scene.text[body.end] in "、和与" else end
    return tuple(hosts)


def _between(scene: Scene, start: int, end: int) -> tuple[Actor, ...]:
    """What stands between 由 and 主办, though nothing tells it a body."""
    alone = _TELLING <= end - start <= _LONGEST and not _SEVERAL.search(scene.text, start, end)
    return (Actor(start, end, scene.words(Span(start, end)), False),) if alone and not scene.cast.persons_in(start, end) else ()


def house_in_term(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """市五届人大常委会 of 市五届人大常委会举行第三十六次会议: a house in its term, which names the meeting in one piece."""
    found = _HOUSE.search(scene.text, doing.segment.start, doing.start)
    return (Actor(*found.span("name"), found["name"], False),) if found else ()


def committee_in_term(scene: Scene, doing: Doing) -> Span | None:
    """十三届县委常委会 of 十三届县委常委会召开第98次会议: the words that number the meeting in one piece; its own name is known without the term."""
    found = _COMMITTEE.search(scene.text, doing.segment.start, doing.start)
    return Span(*found.span()) if found else None


_CONGRESS_ENDS = re.compile("(?:代表大会|代会|[一二三四五六七八九十]大)$")


def is_presidium(name: str) -> bool:
    """某党代会主席团: its 第一次会议 is called by it; 大会主席团 adds nothing."""
    return name.endswith("主席团") and name not in ("主席团", "大会主席团")


def delegation(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """The delegation or presidium of a conference, which is a body only there."""
    found = DELEGATION.search(scene.text, max(doing.segment.start - 1, doing.start - _REACH), doing.start)
    if found is None:
        return _group_on_tour(scene, doing)
    start = with_conference(scene, doing, found.start("name")) if PRESIDIUM in found["name"] else found.start("name")
    return (Actor(start, found.end("name"), scene.text[start : found.end("name")], False),)


def _group_on_tour(scene: Scene, doing: Doing) -> tuple[Actor, ...]:
    """代表团 of 6月2日，代表团在某市举行推介会: the one that somebody was told to lead (率某镇经贸代表团赴某市), by its whole name; it was on the tour too."""
    start = skip_adverbs(scene.text, *doing.segment)
    alone = _GROUP_ALONE.match(scene.text, start, doing.start)
    tour = scene.story.by_rule("inspect", "visit") if alone else None
    if alone is None or tour is None:
        return ()
    led = _LED_GROUP.search(scene.text, max(0, tour.label.start - _REACH), tour.label.start)
    if led is None or not led["group"].endswith(alone.group()):
        return ()
    how: Capacity = "inspect" if any(part.how == "inspect" for part in tour.parts.values()) else "other"
    tour.take_part((Actor(*led.span("group"), led["group"], False),), how, tour.verb, rule="participants/along")
    return (Actor(start, alone.end(), led["group"], False, Passage(*led.span("group"))),)


def with_conference(scene: Scene, doing: Doing, start: int) -> int:
    """Where the conference begins whose delegation at ``start`` meets, if it is named right before."""
    if _CONGRESS_ENDS.search(scene.text, doing.segment.start, start):  # 某党某市第七次代表大会 | 主席团, 党的二十大 | 主席团
        return skip_adverbs(scene.text, doing.segment.start, start)
    name = scene.names.as_subject(Span(doing.segment.start, start))
    return name.start if name and name.end == start else start

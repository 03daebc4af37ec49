"""Whether a sentence, or a verb inside reported speech, tells of an event in the readout's own voice."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.held_subjects import subject_event
from tonggao.extract.events.joined_encounters import is_joint
from tonggao.extract.events.quotations import STYLED
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.series import names_series
from tonggao.extract.events.teams import GUESTS
from tonggao.extract.events.tours import ALONG
from tonggao.extract.events.verb_nouns import SPEAKING
from tonggao.extract.events.verb_subjects import GOES_ON, goes_on
from tonggao.language.scan import Token

_I = re.compile(r"我(?=[对同与])")  # the speaker's own visits: 我对某国进行国事访问
_DATED = re.compile(r"[0-9一二三四五六七八九十] ?日(?=[上下]午|晚|，|召|举)|[0-9] ?日|[今昨当]天|[当同]日|日前|近日|将[于在](?:[今明]年)?[0-9]{1,2}月")
_NEXT_DOING = re.compile("[^，。；：“”]{0,12}(?:[前后]|结束[后时]|期间|[上下]午|晚上?|清晨|[当次翌同]日|[当同]天|其间|随后)，")
_NEXT = re.compile("在(?:随后|会后|当天|之后|紧接着|接着)(?:召开|举行)的[^，。；：]{2,30}?上")
_OF_PERSONS = frozenset({"hold", "inspect", "meet", "talk", "visit", "none"})  # what no body does; an event is held
_LEADERS = ("领导", "班子成员", "负责同志", "常委")  # whom the sentences behind a lead may name: 市领导分路走访慰问
_PRONOUNS = "他她我"
_REACH = 120
_ON_ORDERS = re.compile("(?:根据|按照|遵照|依照)[^，。；：]{0,20}(?:批示|指示|要求|部署|安排)(?:精神|要求)?，")
THERE_HE = re.compile(r"(?:(?:[在随期其之当]|[0-9]{1,2} ?[月日])[^，。；：“]{0,24}|[^，。；：“]{1,10}(?:[后前]|期间|间隙|结束时)|[上下]午|晚上)，[他她](?!们)")  # 在某县，他主持召开…


def may_tell(scene: Scene, tokens: list[Token], *, in_speech: bool) -> bool:
    """Whether a sentence can tell of an event: it names someone, or what is held (inside speech: and its day)."""
    start, end = scene.sentence
    tags = {token.entry.tag for token in tokens}
    if tags == {"none"}:
        return False
    carries_on = tokens[0].entry.term == GOES_ON and goes_on(scene.text, start, tokens[0].start)
    if carries_on or scene.cast.persons_in(start, end) or scene.text[start : start + 1] in ("他", "她"):
        return True
    if scene.he and THERE_HE.match(scene.text, start, end):
        return True
    if in_speech and "visit" in tags and _I.search(scene.text, start, end):
        return True
    if "hold" in tags and (not in_speech or _DATED.search(scene.text, start, end)):
        return True
    if scene.leads and "inspect" in tags and any(scene.text.find(word, start, end) >= 0 for word in _LEADERS):
        return True
    if scene.leads and not tags.isdisjoint(("inspect", "visit")) and GUESTS.search(scene.text, start, end):
        return True
    if scene.leads and "attend" in tags and scene.names.any_in(scene.sentence):  # 600余名教师参加了某大会
        return True
    if "choose" in tags and not in_speech and scene.story.current:  # 选举产生了理事会。某某任会长
        return True
    if not in_speech and not tags.isdisjoint(("sign", "witness")):  # 双方签署了协议, 两国元首共同见证交换文件
        return True
    spoken = not tags.isdisjoint(SPEAKING)
    if spoken and not in_speech and scene.text.find("、", start, end) >= 0:  # a list may name bodies by itself
        return True
    return (not in_speech or spoken or "attend" in tags) and bool(scene.cast.bodies_in(start, end))


def tells_of_nobody(scene: Scene, tokens: list[Token]) -> bool:
    """Whether all that a sentence tells would need a person or an event's name (进行…, 开展…), and it has neither."""
    tags = {token.entry.tag for token in tokens}
    if not tags <= _OF_PERSONS or scene.cast.persons_in(*scene.sentence):
        return False
    if any(scene.text.find(word, *scene.sentence) >= 0 for word in _PRONOUNS):
        return False
    if scene.leads and ("inspect" in tags or ("visit" in tags and GUESTS.search(scene.text, *scene.sentence)) or any("约谈" in token.entry.term for token in tokens)):  # a body or its team may
        return False
    return "hold" not in tags or not (scene.names.any_in(scene.sentence) or names_series(scene))


def is_told_of(scene: Scene, doing: Doing) -> bool:
    """A principal by the bare name: a speaker would give a title (某某主席去年访问…)."""
    told = scene.cast.persons_in(scene.sentence.start, doing.start) if doing.guest else doing.actors  # 甲同参加某会的乙座谈
    if not told or not (told[0].name in scene.story.principals or _begins_anew(scene, told[0].name)):
        return False
    himself = scene.text.startswith("我", doing.between.start - 1)
    return not himself and not scene.text.startswith(STYLED, told[0].end)


def _begins_anew(scene: Scene, who: str) -> bool:
    """接访结束后，某某主持召开座谈会: a paragraph on somebody whom the lead named or whose words were told."""
    start = scene.sentence.start
    opens = start > 0 and scene.text[start - 1] in "\n \u3000" and _NEXT_DOING.match(scene.text, *scene.sentence) is not None
    return opens and (who in scene.story.led or any(who == one.name for d in scene.story.drafts for one in d.quoted))


def tells_anew(scene: Scene, doing: Doing) -> bool:
    """某国外长某某3日在与某某会谈后表示, behind others' words: a paragraph that opens with somebody by his office, and a day."""
    start = scene.sentence.start
    if doing.tag not in _DEEDS or not (doing.own or doing.tag == "tribute") or not doing.actors or not doing.actors[0].person or scene.text[start - 1 : start] not in ("\n", " ", "\u3000"):
        return False
    who = doing.actors[0]
    if not start < who.start < start + _OFFICE or _MARKS.search(scene.text, start, who.start) or scene.text.startswith(STYLED, who.end):
        return False
    return _ON_DAY.match(scene.text, who.end) is not None


_DEEDS = frozenset({"meet", "talk", "visit", "attend", "chair", "tribute"})
_OFFICE = 40  # code points of an office before a name
_MARKS = re.compile("[。；：“”《]|，(?<![日天]，)")
_ON_DAY = re.compile("(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:至[0-9]{1,2}日)?|[今昨]天|当天|近日|日前)(?:（[^（）]{2,10}）)?")


def is_at_the_next(scene: Scene, doing: Doing) -> bool:
    """某某在随后召开的某座谈会上强调: where somebody speaks next."""
    return doing.own and bool(doing.actors) and bool(_NEXT.search(scene.text, *doing.between))


def speaks_at_another(scene: Scene, doing: Doing) -> bool:
    """某某在参加另一代表团审议时说: whose words are told next, and where he said them."""
    if doing.tag != "attend" or not doing.own or not doing.actors or doing.actors[0].start < scene.sentence.start:
        return False
    names = scene.objects(doing)
    return bool(names) and not names[-1].bare and _SAYS_THERE.match(scene.text, names[-1].end) is not None


_SAYS_THERE = re.compile("时(?:说|指出|强调|表示|要求|提出)")


def takes_place(scene: Scene, doing: Doing) -> bool:
    """某会议3月5日在京召开: told, not said."""
    if doing.tag != "hold" or not _DATED.search(scene.text, scene.before(doing.start, _REACH), doing.start):
        return False
    return subject_event(scene, doing) is not None


def is_held(scene: Scene, doing: Doing) -> bool:
    """国务院20日召开某会议, 根据批示要求，国务院20日召开…: a body that opens a line, on a stated day."""
    if doing.tag != "hold" or not doing.own or not doing.actors or doing.actors[0].person:
        return False
    begins, by = scene.sentence.start, doing.actors[0].start
    opens = by == begins or _ON_ORDERS.fullmatch(scene.text, begins, by) is not None
    line = opens and begins > 0 and scene.text[begins - 1] in "\n \u3000"
    return line and bool(_DATED.search(scene.text, scene.sentence.start, doing.start))


def goes_along(scene: Scene, doing: Doing) -> bool:
    """某某一同检查, 某某也分别带队开展慰问, 甲、乙一同会见: whether the subject takes part in what the readout told of."""
    if doing.tag == "inspect" and doing.own and bool(ALONG.search(scene.text, *doing.between) or scene.story.unled):
        return True
    return (doing.tag == "lead" and doing.own and scene.story.unled is not None) or is_joint(scene, doing)

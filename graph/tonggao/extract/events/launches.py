"""What the lead tells without the name of an event: works that begin or open (某大桥建成通车, 某公司正式揭牌), studies that a body organizes."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.farewells import farewell
from tonggao.extract.events.gatherings import gathering, invited_round, sitting_in_groups, sitting_with_delegation
from tonggao.extract.events.group_studies import organized_study
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import skip_adverbs
from tonggao.language.dates import DateSpan
from tonggao.language.sentences import Span

_BEGINS = re.compile(
    r"(?<=[，：）\s])(?P<what>(?:“[^“”，。]{2,24}”[^，。；：“”《》、\s]{0,24}?|[^，。；：“”《》、\s]{4,36}?)(?:正式|顺利|建成|全线|全面|集中|竣工|同步)*"
    r"(?:开工建设|开工|动工|通车运营|通车|开通运营|开通|投产|投运|开馆|开园|开业|揭牌成立|揭牌运行|揭牌|挂牌成立|挂牌运行|挂牌|启用|启动|宣告成立|成立))(?=[，。；])"
)
# What somebody does only where such a thing is celebrated.
_RITE = re.compile("宣布[^，。；：]{0,24}(?:开工|动工|通车|开通|投产|投运|开馆|开园|开业|启用|启动|成立)|揭牌|揭幕|剪彩|奠基|致辞|致词|按下|推杆|启动球|共同启动|到会祝贺")
_BESIDE = re.compile(
    r"(?:[^，。；：]{0,8}(?:会议?|座谈会?|仪式|活动)(?:结束)?(?:之)?后|随后|会上|仪式上)，(?P<what>[^，。；：“”《》]{4,40}?(?:正式)?(?:揭牌|挂牌|开工|启用|投产|开馆|开业))(?=[。，])"
)
_BESIDE_ENDS = ("揭牌", "挂牌", "开工", "启用", "投产", "开馆", "开业")
_NOTHING_BEGUN = re.compile("已|将|拟|计划|预计|曾|了|后|的|为$|以来|自|从|累计|推动|推进|力争|确保|今年|全年|去年|[0-9]+个|多个|一批")
_TELLING, _ALONE = 4, 6  # code points of a kind of rite that is name enough: 开工典礼
_PLACED = re.compile("在(?!各|多地)[^，。；：]{2,40}$")
_TO_COME = re.compile("将|拟|定于")
_FOLLOWS = 240  # code points after such a clause in which the readout goes on about it


def told_in_lead(scene: Scene) -> None:
    """Bring up what the lead under reading tells in this way, before its verbs are read."""
    organized_study(scene)
    gathering(scene)
    invited_round(scene)
    sitting_in_groups(scene)
    sitting_with_delegation(scene)
    farewell(scene)
    if not scene.story.drafts:
        _launch(scene)


def launched_beside(scene: Scene) -> None:
    """座谈会后，某联络处揭牌，甲、乙共同揭牌: a rite of its own beside the meeting, with those who open it."""
    begins = _BESIDE.match(scene.text, *scene.sentence)
    if begins is None or scene.names.any_in(Span(*begins.span("what"))) or scene.cast.persons_in(*begins.span("what")):
        return
    phrase = Span(*begins.span("what"))
    if _NOTHING_BEGUN.search(scene.words(phrase)) or "为" in scene.words(phrase):
        return
    end = next(word for word in _BESIDE_ENDS if scene.text.endswith(word, 0, phrase.end))
    until = min(len(scene.text), phrase.end + _FOLLOWS)
    opened = scene.text.find(end, phrase.end, until)
    if opened < 0 or not scene.cast.persons_in(phrase.end, opened):
        return
    before = [d for d in scene.story.current if not d.verb]
    draft = scene.bring_up(Draft("ceremony", phrase, scene.words(phrase), "events/launch", head="仪式", held=True))
    draft.names.append(draft.label_text)
    draft.date = next((d.date._replace(inferred=True) for d in before if d.date), None)
    scene.taken = phrase.end


def rite_of_lead(scene: Scene, name: EventName, until: int) -> DateSpan | None:
    """The day of 某工程3月5日开工。开工典礼在某地举行: a rite by its kind alone, right behind the lead that tells the day; None elsewhere."""
    if name.kind != "ceremony" or not _TELLING <= len(name.text) <= _ALONE or any(d.label_text != name.text for d in scene.story.drafts):
        return None
    gap = scene.text[scene.lead.end : scene.sentence.start]
    if scene.headline or scene.lead.end > scene.sentence.start or gap.strip(" ") or not _PLACED.match(scene.text, name.end, until):
        return None
    return None if _TO_COME.search(scene.text, scene.sentence.start, until) else scene.lead_day()


def _launch(scene: Scene) -> None:
    """某大桥建成通车。某某宣布通车: on a stated day, with somebody who opens it, and with no rite that the readout names."""
    begins = _BEGINS.search(scene.text, *scene.sentence)
    if begins is None or scene.names.any_in(scene.sentence) or not scene.has_day(begins.end()):
        return
    if any(head.kind == "ceremony" for head in scene.names.heads):
        return
    start = skip_adverbs(scene.text, *begins.span("what"))
    phrase = Span(start, begins.end())
    until = min(len(scene.text), phrase.end + _FOLLOWS)
    opened = _RITE.search(scene.text, phrase.end, until)
    if opened is None or not scene.cast.persons_in(phrase.end, until) or scene.cast.persons_in(scene.sentence.start, phrase.end):
        return
    if _NOTHING_BEGUN.search(scene.words(phrase)):
        return
    draft = scene.bring_up(Draft("ceremony", phrase, scene.words(phrase), "events/launch", head="仪式", held=True))
    draft.names.append(draft.label_text)
    scene.give_date(draft, phrase.end)

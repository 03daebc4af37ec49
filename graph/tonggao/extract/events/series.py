"""Events of a series that no word for a kind of event ends: 第三届青禾桃花节, 2024青禾马拉松赛, “名家讲坛”第36讲."""

import re

from tonggao.extract.events.doings import Doing
from tonggao.extract.events.names import EventName
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import is_adverbial
from tonggao.language.sentences import Span

_LONGEST = 60  # code points from the edge of a segment to the verb
_NAME = (
    r"(?:第[一二三四五六七八九十百0-9]{1,4}[届次]|首届|(?:19|20)[0-9]{2}(?:年|·|(?=[\u4e00-\u9fff])))[^，。；：、的在于]{2,28}?"
    r"(?:节|展|展览|大展|赛|联赛|公开赛|周|活动周|宣传周|宣传月|活动月|灯会|庙会|花会|车展|书展|艺博会|文博会|农博会|嘉年华|游园会)"
)
_LECTURE = r"“[^“”，。；：\n]{2,16}”(?:系列|学术)?(?:讲座|讲坛|讲堂|论坛|沙龙)?第[0-9一二三四五六七八九十百]{1,4}[讲期场]"
_SUBJECT = re.compile(rf"(?P<name>{_NAME}|{_LECTURE})(?=$|[在于今昨将已0-9]|隆重|盛大|正式|圆满|胜利|成功|如期|同时|也|[上下]午)")
_OBJECT = re.compile(rf"了?(?P<name>{_NAME}|{_LECTURE})(?=[，。；]|$)")


def names_series(scene: Scene) -> bool:
    """Whether the sentence under reading names an event of a series."""
    if scene.text.find("届", *scene.sentence) < 0 and scene.text.find("20", *scene.sentence) < 0 and scene.text.find("第", *scene.sentence) < 0:
        return False
    return bool(_SUBJECT.search(scene.text, *scene.sentence))


def series_held(scene: Scene, doing: Doing) -> EventName | None:
    """The event of a series that opens, closes or takes place."""
    start = max(doing.lead.start, doing.start - _LONGEST)
    found = _SUBJECT.search(scene.text, start, doing.start)
    if found is None or not is_adverbial(scene.text, Span(found.end("name"), doing.start)):
        return None
    event = _event(scene, found)
    before = scene.names.as_subject(Span(doing.lead.start, found.start() - 1), whole=True) if event and scene.text[found.start() - 1] == "暨" else None
    if event and before and before.end == found.start() - 1 and not before.bare:  # 某消费季暨第三届某节
        return event._replace(start=before.start, text=scene.text[before.start : event.end])
    return event


def series_object(scene: Scene, doing: Doing) -> EventName | None:
    """The event of a series that somebody holds."""
    found = _OBJECT.match(scene.text, doing.end, doing.segment.end)
    return _event(scene, found) if found else None


def _event(scene: Scene, found: re.Match[str]) -> EventName | None:
    start, end = found.span("name")
    if scene.cast.persons_in(start, end):
        return None
    lecture = found["name"][-1] in "讲期场"
    return EventName(start, end, found["name"], "讲座" if lecture else found["name"][-1], "study" if lecture else "other", False)

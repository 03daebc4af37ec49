"""Rounds of disciplinary inspection that a readout tells of as a whole: 十二届省委第六轮巡视完成反馈."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.sentences import Span

_ROUND = re.compile(
    r"(?:^|(?<=[\n，。；]))(?P<name>(?:[一二三四五六七八九十]{1,3}届)?(?P<whose>中央|[\u4e00-\u9fff]{0,8}?(?:[省市县区州旗盟]委|自治区党委))第[一二三四五六七八九十]{1,3}轮(?P<kind>巡[视察]))(?:反馈)?(?:工作)?(?:近日|日前|已)?(?:全部|顺利|圆满)?完成"
)
_HEAD = 400  # code points from a text's start


def inspection_round(scene: Scene) -> None:
    """The round that the headline or the lead says is done, with the groups of the body whose round it is (中央巡视组)."""
    told = _ROUND.search(scene.text, 0, _HEAD) if scene.text.find("轮巡", 0, _HEAD) >= 0 else None
    if told is None:
        return
    called = Span(*told.span("name"))
    draft = next((d for d in scene.story.drafts if d.verb and d.kind == "inspection" and d.label_text.endswith(told["kind"])), None)
    if draft:  # 巡视组进驻各地开展巡视
        draft.seen_at(called)
        draft.relabel(scene.text, called)
    else:
        draft = Draft("inspection", called, told["name"], "events/inspect", verb=told["kind"], held=True, aside=True)
        scene.story.drafts.append(draft)
    groups = told["whose"] + told["kind"] + "组"
    if (at := scene.text.find(groups)) >= 0:
        draft.take_part((Actor(at, at + len(groups), groups, False),), "inspect", told["kind"], rule="events/inspect")

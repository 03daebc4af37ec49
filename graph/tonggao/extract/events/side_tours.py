"""What a group that nobody heads saw beside the event that is told: 会前，代表团一行参观了某社区、某工坊，甲、乙陪同."""

import re

from tonggao.extract.events.draft import Draft
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.teams import GROUPS
from tonggao.extract.events.tour_labels import tour_kind
from tonggao.language.sentences import Span

_GUESTS = rf"[^，。；：“”、的在于对赴到来]{{0,20}}?(?:{'|'.join(GROUPS)})|与会(?:人员|嘉宾|代表|领导|客商)|参会(?:人员|嘉宾|代表)|来宾|嘉宾|客商|企业家"
_SAW = re.compile(
    rf"(?:[^，。；：]{{0,16}}(?:会[见谈]?|仪式|活动|典礼|座谈|期间|会议)(?:开始|结束)?(?:之)?(?:(?P<after>后)|[前间])?|[其期]间|(?:随|之)(?P<then>后)|此前)，"
    rf"(?P<who>{_GUESTS})(?:一行|成员|们)?(?:还|先|又|也|共同|一同|先后|分别|实地|现场|集体|首先|一起)*"
    r"(?P<tour>(?P<verb>参观|考察|调研|察看|观摩|走访)了[^，。；：]{2,60})(?=[，。])"
)
_GOES_ALONG = re.compile("[^。；：“”]{2,300}?陪同")
_OPEN = "代表团"  # by itself it names no group


def side_tour(scene: Scene) -> None:
    """Bring up the tour that the sentence under reading begins with, if somebody named goes along and no tour is told that it is a part of."""
    saw = _SAW.match(scene.text, *scene.sentence) if scene.story.drafts and not scene.headline else None
    if saw is None or scene.story.by_rule("inspect", "visit") or scene.cast.persons_in(*saw.span()):
        return
    along = _GOES_ALONG.match(scene.text, saw.end(), scene.sentence.end)
    if along is None or not scene.cast.persons_in(*along.span()):
        return
    before = scene.aside_from or scene.story.current
    label = Span(*saw.span("tour"))
    draft = Draft(tour_kind(saw["verb"]), label, scene.words(label), "events/inspect", verb=saw["verb"], held=True)
    scene.bring_up(draft)
    if saw["who"].endswith(GROUPS) and len(saw["who"]) > len(_OPEN):
        draft.take_part((scene.cast.group(*saw.span("who"), saw["who"]),), "inspect" if draft.kind == "inspection" else "other", saw["verb"], rule="events/inspect")
    if saw["after"] or saw["then"]:  # before it, or while they were there: on whatever day
        scene.give_date(draft, label.end)
    scene.aside_from, scene.taken = before, label.end

"""Inquiries that a house makes of a government: 甲、乙委员和列席会议的丙等同志，围绕…等问题提出询问; 某部、某委负责同志到会听取意见、回答询问."""

import re

from tonggao.extract.events.scene import Scene
from tonggao.extract.events.subject_names import after_name

_ASKS = re.compile("(?:，)?(?:会上|分别|先后|依次|结合实际|踊跃|现场)*，?(?:[就从]|围绕|针对|结合|聚焦)[^。；]{2,260}?(?:提出|进行|开展)了?(?:了?专题|联合)?(?:询问|提问)(?=[，。；]|$)")
_IN_TURN = re.compile("(?:等)?(?:[0-9一二三四五六七八九十]+[位名])?[^，。；：、]{0,14}?(?:先后|分别|依次|相继|现场)+(?:提问|发问|提出询问|进行询问)(?=[，。；]|$)")
_CAME_TO_ANSWER = re.compile("(?:分别|共同|一同)?(?:到会应询|到会(?:听取[^，。；]{2,8}并?)?(?:回答|答复|回应)了?[^，。；]{0,6}(?:询问|提问)|应询|现场作答)(?=[，。；]|$)")
_OPENS = re.compile("(?:[^，。；：]{0,12}[上中间]，)?[^，。；：]*$")  # 会上， | 甲、乙委员
_OBSERVES = "列席会议的"
_ANSWERS = re.compile("(?:有关|相关)?(?:部门|单位)?(?:的)?(?:主要|有关|相关)*(?:负责同志|负责人)(?:分别|现场|也)*(?:到会)?(?:听取[^，。；、]{0,8}意见、?)?(?:和|并|、)*(?:认真|逐一|当场)?(?:回答|答复|回应)了?[^，。；]{0,6}询问")
_LIST = 160  # code points of those who answer


def inquiries(scene: Scene) -> None:
    """Let those who ask speak at the meeting spoken of, and the bodies that answer be there."""
    if scene.headline or scene.text.find("问", *scene.sentence) < 0:
        return
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or not now.held:
        return
    _ask(scene)
    _answer(scene)


def _ask(scene: Scene) -> None:
    persons = scene.cast.persons_in(*scene.sentence)
    for last, person in enumerate(persons):
        after, _ = after_name(scene.text, person.end, scene.sentence.end)
        if not (_ASKS.match(scene.text, after, scene.sentence.end) or _IN_TURN.match(scene.text, after, scene.sentence.end)) or not _OPENS.match(scene.text, scene.sentence.start, person.start):
            continue
        asking = tuple(persons[: last + 1])
        now = scene.story.current[-1]
        for one in asking:
            if scene.text.endswith(_OBSERVES, 0, one.start):
                now.take_part((one,), "observe", "列席", rule="participants/observe")
        now.take_part(asking, "speak", "询问", rule="participants/asked")
        return


def _answer(scene: Scene) -> None:
    for person in scene.cast.persons_in(*scene.sentence):
        if _CAME_TO_ANSWER.match(scene.text, person.end, scene.sentence.end):
            clause = max(scene.text.rfind(mark, scene.sentence.start, person.start) for mark in "，；") + 1
            answering = scene.cast.persons_in(max(clause, scene.sentence.start), person.end)
            scene.story.current[-1].take_part(tuple(answering), "attend", "应询", rule="participants/answered")
    answers = _ANSWERS.search(scene.text, *scene.sentence)
    if answers is None:
        return
    bodies = scene.cast.bodies_in(scene.before(answers.start(), _LIST), answers.start())
    of_its_own = answers.group().find("部门") < 0  # not 国务院有关部门负责人
    listed = [b for b in bodies if scene.text[b.end] in "、和等" or (of_its_own and b.end == answers.start())]
    begin = next((i for i in range(len(listed) - 1, 0, -1) if scene.text[listed[i - 1].end : listed[i].start] not in ("、", "和")), 0)
    scene.story.current[-1].take_part(tuple(listed[begin:]), "attend", "回答询问", rule="participants/answered")

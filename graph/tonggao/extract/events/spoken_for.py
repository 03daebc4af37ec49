"""Bodies whose heads speak where a list runs over commas: 某部、某委负责同志，某省、某区党委某部主要负责同志，有关专家作了发言; 某部、某委负责同志和某省主要负责同志发言."""

import re

from tonggao.extract.events.scene import Scene

_SPEAK = re.compile("(?:在(?:会|座谈会|大会|研讨会)上)?(?:分别|先后|依次|也)*(?:[作做]了?)?(?:交流|大会|表态|主题|典型|书面)?发言[。；]")
_HEADS = "(?:有关|相关|主要|分管)*(?:负责同志|负责人|领导同志)"
_LIST = re.compile(f"(?P<list>[^。；：“”]{{4,200}}?{_HEADS}[，和及][^。；：“”]{{2,120}}?)(?={_SPEAK.pattern})")
_VOICE = re.compile(f"[、和及]|{_HEADS}")


def spoken_for(scene: Scene) -> None:
    """Let the bodies of such a list, which names nobody, speak at the meeting spoken of."""
    if scene.headline or scene.text.find("发言", *scene.sentence) < 0:
        return
    now = scene.story.now
    if now is None or now.verb or now.kind != "meeting" or scene.cast.persons_in(*scene.sentence):
        return
    if found := _LIST.match(scene.text, *scene.sentence):
        bodies = (b for b in scene.cast.bodies_in(*found.span("list")) if "、" not in b.name and _VOICE.match(scene.text, b.end))
        now.take_part(tuple(bodies), "speak", "发言", rule="participants/spoken-for")

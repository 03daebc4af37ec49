"""Names without a title that are received, or named before an unnamed group: 会见了甲、乙、丙; 会见甲率领的某参访团; 甲及有关部门负责同志陪同考察."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.extract.actors.names_before_marks import shaped
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name

_NAME = "[\u4e00-\u9fff]{2,3}"
_RECEIVES = "(?:会见|会晤|接见|看望|拜会|慰问|拜访)"
_FORMS = (
    re.compile(rf"{_RECEIVES}了?(?P<names>{_NAME}(?:、{_NAME})+)(?=[，。；]|等|和[^，。；]{{0,40}}(?:代表|人士|负责人|成员)|以及)"),
    re.compile(rf"{_RECEIVES}了?(?:由)?(?P<names>{_NAME})(?=(?:率领|带领|率)的[^，。；：]{{2,30}}团)"),
    re.compile(rf"(?<![^\n。；\u3000 ])(?P<names>{_NAME}(?:、{_NAME})*)(?=(?:及|以及|和)[^，。；：]{{0,30}}(?:部门|机关|单位|方面|省|市|县|区)[^，。；：]{{0,12}}(?:负责同志|负责人)(?:一同|一起|分别)?(?:陪同|参加|出席))"),
)


def read_received(people: People) -> None:
    """Each of such a row, if all of it are shaped like names or known as ones."""
    text = people.text
    for form in _FORMS:
        for found in form.finditer(text):
            start, names = found.start("names"), []
            for word in found["names"].split("、"):
                names.append(Name(start, start + len(word), word, PUNCTUATION_BOUND))
                start += len(word) + 1
            if all(name.name in people.names or shaped(name.name) for name in names):
                for name in names:
                    if not people.holds(name.start):
                        people.add(name, "people/received")

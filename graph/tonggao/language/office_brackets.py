"""Brackets inside the names of bodies before an office: 青山区（化工区）工委, 工程部（战备部）."""

from tonggao.language.before_office import Before
from tonggao.language.bodies import BodyFinder
from tonggao.language.segment import ends_body


def second_name(text: str, end: int) -> int:
    """Where the bracket opens that ends here and holds a second name of the body before it (工程部（战备部））; 0 where none does."""
    opening = text.rfind("（", max(0, end - _LONGEST_BRACKET), end)
    return opening if opening > 1 and ends_body(text, opening) and ends_body(text, end - 1) else 0


def with_bracket(text: str, before: Before, finder: BodyFinder) -> Before:
    """青山区（化工区）工委: the place before a bracket belongs to the name; without one the name begins behind it."""
    opening = text.rfind("（", max(0, before.begin - _LONGEST_BRACKET), before.begin)
    place = finder.places.place_start(opening) if opening > 0 else None
    begin = before.begin + before.body.index("）") + 1 if place is None else place
    return before._replace(begin=begin, body=text[begin : before.begin + len(before.body)])


_LONGEST_BRACKET = 12

"""Where a body is that a readout names without its place: 县委书记某某 is of the county whose 县委书记 he is in other readouts."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from tonggao.identify.any_parts import is_any_part, is_no_schools
from tonggao.identify.bodies import usual_name
from tonggao.identify.common_names import is_common
from tonggao.identify.data import tagged
from tonggao.identify.offices import is_passing
from tonggao.identify.relative import relative
from tonggao.lexicon import load_lexicon

Body = tuple[str, ...]  # its name, and behind it its readout's id where the name could be any body's

_PARTY, _PEOPLES = "中共", "人民"
_SCHOOL, SCHOOL = "学校", "校"
_DEPARTMENTS = ("处", "部")  # 教务处; a readout of a school may name another's 派出所


def full_bodies(name: str, posts: Iterable[tuple[Body, str]]) -> dict[tuple[Body, str], Body]:
    """The body of each post, as (body, role), of one person's name whose body says not where it is, if one is told elsewhere.

    That is the only body with that name behind a place, a state or a school in which the person has the same role; where no readout says more,
    the one of the first readout in which the person has it. Many bear a common name.
    """
    if is_common(name):
        return {}
    every = set(posts)
    full = [(body, role) for body, role in every if len(body) == 1]
    found: dict[tuple[Body, str], Body] = {}
    for bare, role in every:
        if len(bare) == 1 or is_passing(bare[0]):
            continue
        meant = {body for body, one in full if one == role and _is_with_place(bare[0], body[0])}
        if len({_place_in(bare[0], body[0]) or (body[0],) for body in meant}) == 1:  # 柳川市政府 may be abroad, but is of 柳川市
            found[bare, role] = max(meant, key=lambda body: (len(body[0]), body))
        elif not meant:
            first = min(body for body, one in every if one == role and len(body) > 1 and body[0] == bare[0])
            found |= {(bare, role): first} if first != bare else {}
    return found


def told_by(moved: Mapping[Body, Body]) -> dict[str, Body]:
    """What stands for a level word (县), or for 校, in one readout: the place, or whatever it is in another readout, whose id is behind 县.

    The bodies tell that were found to be another one; none where they are of different places.
    """
    found: dict[str, set[str]] = {}
    like: dict[str, set[str]] = {}
    for bare, full in moved.items():
        if len(bare) > 1 and len(full) == 1 and (told := _place_in(bare[0], full[0])):
            found.setdefault(told[0], set()).add(told[1])
        elif len(bare) > 1 and len(full) > 1 and (word := word_in(bare[0])):
            like.setdefault(word, set()).add(full[1])
    same = {word: (word, min(readouts)) for word, readouts in like.items() if word not in found}
    return same | {word: (places.pop(),) for word, places in found.items() if len(places) == 1}


def body_there(name: str, told: Mapping[str, Body]) -> Body | None:
    """A body of a readout's own as the body of the place or the school that the readout is about; None where nothing tells."""
    word = word_in(name)
    where = told.get(word, ())
    if len(where) != 1:
        return (name, where[1]) if where else None
    found = relative(name)
    if found is not None:
        return (usual_name(found.at(where[0])),)
    if name == _SCHOOL:
        return where
    return (usual_name(where[0] + (name[1:] if _is_schools_part(name) else name)),)


@lru_cache(maxsize=1 << 11)
def word_in(name: str) -> str:
    """The word that stands for the place or the school in a name: 县 in 县委, 校 in 校党委, and for 教务处; empty for others."""
    found = relative(name)
    if found is not None:
        return found.level
    department = name in load_lexicon().terms("house_departments") and name.endswith(_DEPARTMENTS)
    any_part = is_any_part(name) and not is_no_schools(name)
    of_school = name == _SCHOOL or _is_schools_part(name) or department or any_part
    return SCHOOL if of_school else ""


def _is_with_place(bare: str, full: str) -> bool:
    """Whether a full name is a bare one's with the place before it: 柳川县委 for 县委, 柳川大学 for 学校."""
    return (full.endswith(bare) and len(full) > len(bare)) or _place_in(bare, full) is not None


def _place_in(bare: str, full: str) -> tuple[str, str] | None:
    """(县, 柳川县) of 县委 and 柳川县委, (校, 柳川大学) of 校党委 and 柳川大学党委."""
    found = relative(bare)
    if found is not None:
        words = full.removeprefix(_PARTY).removeprefix(found.before)
        rest = found.usual.removeprefix(found.before).removeprefix(found.level)
        end = next((end for end in (rest, rest.removeprefix(_PEOPLES)) if words.endswith(found.level + end)), None)
        place = "" if end is None else words.removesuffix(end)
        return (found.level, place) if len(place) > len(found.level) else None
    if bare != _SCHOOL and not _is_schools_part(bare):
        return None
    part = "" if bare == _SCHOOL else bare[1:]
    school = full.removesuffix(part)
    return (SCHOOL, school) if full.endswith(part) and school.endswith(_schools()) else None


def _is_schools_part(name: str) -> bool:
    """校党委 and 校学生工作部, but no 校友会."""
    lexicon = load_lexicon()
    part = name.removeprefix(SCHOOL)
    inner = part.startswith(tuple(lexicon.terms("inner_bodies"))) or part in lexicon.terms("house_departments")
    return part != name and inner


@cache
def _schools() -> tuple[str, ...]:
    return tagged("relative_names.tsv", "school")

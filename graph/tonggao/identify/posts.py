"""In which body a printed post is: 国防部部长 in a Polish minister's titles is Poland's, 总理 behind a Hungarian's name Hungary's."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from tonggao.claims import PostAttestation
from tonggao.identify.appearances import Held
from tonggao.identify.bodies import usual_name
from tonggao.identify.entities import ClaimKey, EntityKey
from tonggao.identify.offices import CHINA, office
from tonggao.identify.placed import Body, full_bodies
from tonggao.identify.territories import territory
from tonggao.identify.titles import country_before, parties
from tonggao.readout import Readout

_STATE = "国家"  # 国家主席 names no body either


class PrintedPost(NamedTuple):
    """A post as one readout attests it. ``printed`` says that the title names the body; ``abroad`` is the country whose title it is,
    ``there`` the body as whoever else the readout names tells it.
    """

    claim: ClaimKey
    person: str
    body: Body
    role: str
    former: bool
    printed: bool
    abroad: str | None
    there: Body | None = None

    @property
    def country(self) -> str | None:
        return office(self.body[0], self.role).country


def printed_post(claim: ClaimKey, person: str, body: EntityKey, post: PostAttestation, readout: Readout) -> PrintedPost:
    """The post as printed; the country is read from the titles before it where they stand in one list with it."""
    before = post.title.removesuffix(post.role)
    start = post.passages[0].start
    abroad = country_before(readout.text, start)
    printed = bool(before.removeprefix(_STATE))
    return PrintedPost(claim, person, body.parts, "".join(post.role.split()), post.former, printed, abroad)


def settle(posts: Iterable[PrintedPost]) -> list[tuple[PrintedPost, Held]]:
    """Each post of one person's name with its body, by what all readouts print of that name's posts."""
    known = sorted(posts)
    printed = [post for post in known if post.printed]
    home = _home(printed)
    by_role: dict[str, Counter[tuple[str, ...]]] = {}
    for post in printed:
        if len(post.body) == 1:  # not the body of one readout
            by_role.setdefault(post.role, Counter())[post.body] += 1
    full = full_bodies(known[0].person, ((post.body, post.role) for post in known)) if known else {}
    return [
        (post, _held(post, _full(post, full) or _body(post, home, by_role.get(post.role, Counter())))) for post in known
    ]


def _full(post: PrintedPost, full: Mapping[tuple[Body, str], Body]) -> Body | None:
    """The body of a post that is a readout's own, as its holder's other posts tell it, or whoever else is named there."""
    found = full.get((post.body, post.role))
    return post.there if post.there and (found is None or len(found) > 1) else found


def _home(printed: list[PrintedPost]) -> str | None:
    """The one foreign country that most of the posts are of, by its usual name."""
    places = Counter(_state(post) for post in printed)
    if not places:
        return None
    name, count = min(places.items(), key=lambda item: (-item[1], item[0]))
    return name if name and 2 * count >= sum(places.values()) and name != "中国" else None


def _state(post: PrintedPost) -> str:
    """The state that the post's body is of, by its usual name; empty for other bodies."""
    place = territory(post.body[0])
    return place.name if place is not None and place.level == "country" else ""


def _held(post: PrintedPost, body: tuple[str, ...]) -> Held:
    return Held(post.claim, EntityKey("post", (*body, post.role)), body[0], post.role, post.former)


def _body(post: PrintedPost, home: str | None, same_role: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    name = post.body[0]
    place = territory(name)
    if len(post.body) > 1 or (place is not None and place.level == "country" and place.code != CHINA and post.printed):
        return post.body
    abroad = post.abroad if post.abroad not in (None, "中国") else None
    if post.printed:
        if name.startswith(parties()):  # 越共中央书记处 is told
            return post.body
        country = abroad or (home if post.country == CHINA and not name.startswith(("中国", "中共", "中华")) else None)
        return (usual_name(f"{country}{name}"),) if country and place is None else post.body
    if abroad:
        return (abroad,)
    if post.country is None:  # 党委书记、董事长: the chain says of which company
        return post.body
    elsewhere = {body: count for body, count in same_role.items() if office(body[0], post.role).country != CHINA}
    if elsewhere and len(elsewhere) == len(same_role):
        return min(elsewhere, key=lambda body: (-elsewhere[body], body))
    return (home,) if home else post.body

"""Two people of one name in one readout, and who they are in others."""

from tonggao.claims import Claims, EventMention, Participation, PersonMention, PostAttestation, Requirement
from tonggao.identify import identify
from tonggao.identify.entities import Entities
from tonggao.readout import Passage, Readout

POSTS = {"县长": "青禾县人民政府", "厂长": "白塔厂", "局长": "青禾县财政局"}


def readout(id_: str, date: str, *offices: str) -> tuple[Readout, Claims]:
    """A readout that names 王伟 once with each office, all of them at one meeting."""
    text = "、".join(f"{POSTS[role]}{role}王伟" for role in offices) + "参加会议。"
    persons, posts, at = [], [], 0
    for role in offices:
        start, end = text.index(role, at), text.index(role, at) + len(role) + 2
        persons.append(PersonMention("王伟", (Passage(end - 2, end),), "r"))
        posts.append(PostAttestation("王伟", role, POSTS[role], role, (Passage(start, end),), "r"))
        at = end
    parts = tuple(Participation("王伟", "attend", n, "参加", one.passages, "r") for n, one in enumerate(persons, 1))
    meeting = EventMention("会议", "meeting", (Passage(len(text) - 3, len(text) - 1),), "r", date, participants=parts)
    asked = Requirement("", at, at, "obligation", persons[-1].passages, "r", issuer="王伟")
    return Readout(id_, text, date=date), Claims(tuple(persons), tuple(posts), events=(meeting,), requirements=(asked,))


def links(found: Entities, link: str) -> list[tuple[str, str]]:
    """The readout and the person of each link of a kind, sorted."""
    meant = ((d.claim.readout, d.entity.parts[0]) for d in found.decisions if d.link == link and d.entity.kind == "person")
    return sorted(meant)


BOTH = readout("b", "2031-02-01", "县长", "厂长")


def test_each_has_the_posts_and_the_parts_that_stand_with_it() -> None:
    found = identify([BOTH], {})
    two = [("b", "王伟"), ("b", "王伟.白塔厂")]
    assert links(found, "refersTo") == two
    assert links(found, "person") == two
    assert links(found, "participant") == two
    assert links(found, "issuer") == two[1:], "who stands beside the demand"
    assert {t.person.parts[0]: t.post.parts[-1] for t in found.tenures} == {"王伟": "县长", "王伟.白塔厂": "厂长"}


def test_each_is_the_one_of_other_readouts_that_has_the_post() -> None:
    said = [readout("a", "2031-01-01", "县长"), BOTH, readout("c", "2031-03-01", "厂长")]
    assert links(identify(said, {}), "refersTo") == [("a", "王伟"), ("b", "王伟"), ("b", "王伟.白塔厂"), ("c", "王伟.白塔厂")]


def test_what_would_make_them_one_elsewhere_does_not() -> None:
    said = [BOTH, readout("c", "2031-03-01", "厂长"), readout("d", "2031-04-01", "县长", "局长")]
    people = dict.fromkeys(person for _, person in links(identify(said, {}), "refersTo"))
    assert len(people) == 3

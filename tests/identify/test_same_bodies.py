"""Bodies printed with their place and without."""

import pytest

from tonggao.claims import Claims, OrganizationMention
from tonggao.identify import HandDecisions, identify
from tonggao.identify.authority import concept_authority
from tonggao.identify.entities import EntityKey
from tonggao.identify.identity import Identity
from tonggao.identify.memory import Memory
from tonggao.identify.records import record
from tonggao.identify.said import say
from tonggao.identify.same_bodies import core_of, joined
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]


def naming(id_: str, *names: str) -> Claimed:
    text = "，".join(names)
    found = [OrganizationMention(name, name, (Passage(at := text.index(name), at + len(name)),), "r") for name in names]
    return Readout(id_, text), Claims(organizations=tuple(found))


def bodies(*readouts: Claimed, decisions: HandDecisions | None = None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for decision in identify(readouts, decisions=decisions).decisions:
        found.setdefault(decision.entity.parts[0], set()).add(decision.claim.readout)
    return found


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("美国岚山公司", "岚山公司"),
        ("英国伦敦岚山博物馆", "岚山博物馆"),
        ("上海淞沪抗战纪念馆", "淞沪抗战纪念馆"),
        ("云南腾冲岚山抗战纪念馆", "岚山抗战纪念馆"),  # a county without its level word
        ("杭州富阳水上运动中心", "富阳水上运动中心"),  # nothing of its own behind it
        ("中国科学院岚山天文台", "岚山天文台"),  # part of a known body
        ("美国广播公司", ""),  # no own name
        ("北京岚山医院", ""),  # another city may have one
        ("美国东北大学", ""),
        ("抚顺雷锋纪念馆", ""),  # a person has several
        ("法国岚山大学孔子学院", "岚山大学孔子学院"),  # the school that hosts it has no other
        ("法国高校孔子学院", ""),  # any of hundreds
        ("法国岚山动物园", "岚山动物园"),
        ("北京动物园", ""),  # its place is all that it has of its own
        ("辽宁省农业农村厅", ""),
        ("尼日利亚中国文化中心", ""),
        ("中国银行", ""),  # known
    ],
)
def test_core_of(name: str, core: str) -> None:
    assert core_of(name) == core


@pytest.mark.parametrize(
    ("counts", "usual"),
    [
        ({"岚山公司": 3, "美国岚山公司": 1}, {"美国岚山公司": "岚山公司"}),
        ({"岚山公司": 1, "美国岚山公司": 3}, {"岚山公司": "美国岚山公司"}),
        ({"美国岚山公司": 1, "法国岚山公司": 1, "岚山公司": 1}, {}),  # either's
        ({"英国伦敦岚山博物馆": 1, "英国岚山博物馆": 1}, {"英国伦敦岚山博物馆": "英国岚山博物馆"}),  # one place in the other
        ({"美国岚山公司": 1}, {}),
        ({"岚山机械公司": 1, "岚山机械股份有限公司": 2}, {"岚山机械公司": "岚山机械股份有限公司"}),
        (
            {"岚山机械": 3, "岚山机械股份公司": 1, "柳州岚山机械股份有限公司": 2},  # of the forms of a company the most printed one
            {"岚山机械": "柳州岚山机械股份有限公司", "岚山机械股份公司": "柳州岚山机械股份有限公司"},
        ),
        ({"岚山集团机械公司": 1, "岚山机械公司": 2}, {"岚山集团机械公司": "岚山机械公司"}),
        ({"岚山集团朱砂岭铜矿": 1, "朱砂岭铜矿": 2}, {"岚山集团朱砂岭铜矿": "朱砂岭铜矿"}),
        ({"岚山集团朱砂岭铜矿": 1, "白河集团朱砂岭铜矿": 1, "朱砂岭铜矿": 2}, {}),  # either group's
        ({"柳川市交投集团": 2, "柳川市交通投资集团有限公司": 1}, {"柳川市交通投资集团有限公司": "柳川市交投集团"}),  # each city has one
        ({"岚山机械集团": 1, "岚山机械公司": 1, "岚山机械": 1}, {}),  # the group is not its company; the bare words are either's
        ({"岚山机械有限公司": 1, "岚山机械股份有限公司": 1, "岚山机械公司": 1}, {}),
        ({"岚山机械集团": 1, "岚山机械（集团）有限公司": 1}, {"岚山机械（集团）有限公司": "岚山机械集团"}),
        ({"美国岚山机械公司": 1, "法国岚山机械股份公司": 1, "岚山机械": 1}, {}),
        ({"埃及开罗国际学院": 1, "开罗国际学院": 2}, {"埃及开罗国际学院": "开罗国际学院"}),  # the state of a known city tells nothing new
    ],
)
def test_joined(counts: dict[str, int], usual: dict[str, str]) -> None:
    assert joined(counts) == usual


def test_body_with_its_place_and_without_is_one() -> None:
    with_place, without = naming("a", "美国岚山公司"), [naming(id_, "岚山公司") for id_ in "bc"]
    assert bodies(with_place, *without) == {"岚山公司": {"a", "b", "c"}}
    found = identify([with_place, *without])
    assert [entity.aliases for entity in found.entities] == [("美国岚山公司",)]
    assert {d.claim.readout: d.score for d in found.decisions}["a"] == 0.75
    assert bodies(with_place, *without, naming("d", "法国岚山公司")).keys() == {"岚山公司", "美国岚山公司", "法国岚山公司"}


def beside(id_: str, short: str, full: str) -> Claimed:
    """A readout that has a short name beside the full one."""
    return naming(id_, full, short)


def test_short_name_that_one_readout_has_beside_the_full_one_is_its_elsewhere() -> None:
    full, short = "柳川尚鑫服装有限公司", "尚鑫公司"
    assert bodies(beside("a", short, full), naming("b", short)) == {full: {"a", "b"}}
    assert bodies(naming("a", full), naming("b", short)).keys() == {full, short}  # no readout says so
    other = "白河尚鑫食品有限公司"
    assert bodies(beside("a", short, full), beside("c", short, other), naming("b", short)).keys() == {full, other, short}  # either's
    grown, texts = Memory(), (beside("a", short, full), naming("b", short), beside("c", short, other))
    authority = concept_authority()
    rows = [record(say(*one, authority)) for one in texts]
    for there in ([0, 1, 2], [1, 2], [0, 1]):
        gone = [texts[n][0].id for n in range(3) if n not in there]
        identity = Identity(grown, (rows[n] for n in there), gone=gone, authority=authority)
        linked = {found.readout: {d.entity.parts[0] for d in found.decisions} for found in identity.links()}
        list(identity.entities())
        assert "b" in linked  # whatever others say decides what it means


def test_state_by_one_character_before_a_name() -> None:
    assert bodies(naming("a", "美国岚山公司"), naming("b", "美岚山公司")) == {"美国岚山公司": {"a", "b"}}
    assert len(bodies(naming("a", "法国岚山公司"), naming("b", "美岚山公司"))) == 2


def test_decision_by_hand_keeps_two_apart() -> None:
    apart = frozenset({EntityKey("organization", ("岚山公司",)), EntityKey("organization", ("美国岚山公司",))})
    hand = HandDecisions(told_apart=frozenset({apart}))
    assert len(bodies(naming("a", "美国岚山公司"), naming("b", "岚山公司"), decisions=hand)) == 2


def test_a_new_readout_touches_only_the_readouts_of_its_block() -> None:
    memory = Memory()
    authority = concept_authority()
    first = [naming("a", "美国岚山公司"), naming("b", "岚山公司"), naming("c", "岚山公司"), naming("d", "白河公司")]
    list(Identity(memory, [record(say(*one, authority)) for one in first]).links())
    more = Identity(memory, [record(say(*naming("e", "法国岚山公司"), authority))])
    assert [(one.readout, one.decisions[0].entity.parts[0]) for one in more.links()] == [
        ("a", "美国岚山公司"),
        ("e", "法国岚山公司"),
    ]
    memory.__exit__(None, None, None)

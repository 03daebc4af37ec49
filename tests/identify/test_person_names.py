"""One person under several names: full and short foreign ones, and names that words of the text have run into."""

import pytest
from tests.identify.conftest import Claimed, bearers, said

from tonggao.identify import Person, identify


def test_full_name_is_the_short_names_bearer() -> None:
    found = identify(
        [
            said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
            said("b", "2031-01-02", "法国总统让·罗曼诺夫称。", ("让·罗曼诺夫", "法国", "总统")),
            said("c", "2031-01-03", "德国总理卡尔·罗曼诺夫称。", ("卡尔·罗曼诺夫", "德国", "总理")),
        ],
        {},
    )
    people = bearers(found)
    assert people["a"] == people["b"] != people["c"]
    (person,) = [e for e in found.entities if isinstance(e, Person) and e.key.parts == (people["a"],)]
    assert {person.label, *person.aliases} == {"罗曼诺夫", "让·罗曼诺夫"}


def test_name_that_was_cut_short_is_no_name() -> None:
    found = identify(
        [
            said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
            said("b", "2031-01-02", "法国总统罗曼诺夫说。", ("罗曼诺夫", "法国", "总统")),
            said("c", "2031-01-03", "法国总统罗曼诺夫指出。", ("罗曼诺", "法国", "总统")),
        ],
        {},
    )
    (person,) = [entity for entity in found.entities if isinstance(entity, Person)]
    assert (person.label, person.aliases, person.key.parts) == ("罗曼诺夫", (), ("罗曼诺夫",))


@pytest.mark.parametrize(
    ("short", "longer", "people"),
    [
        # 总统罗曼诺夫当地时间: the next words in the name, in one seat
        (
            said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
            said("b", "2031-01-02", "法国总统罗曼诺夫当地时间2日称。", ("罗曼诺夫当地", "法国", "总统")),
            1,
        ),
        # another's seat
        (
            said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
            said("b", "2031-01-02", "德国外长罗曼诺夫娜称。", ("罗曼诺夫娜", "德国", "外长")),
            2,
        ),
        # a fourth character behind a Chinese name of one surname
        (
            said("a", "2031-01-01", "航天员岳明山出舱。", ("岳明山", "", "")),
            said("b", "2031-01-02", "航天员岳明山自8月起在轨。", ("岳明山自", "", "")),
            1,
        ),
        # a double surname has four
        (
            said("a", "2031-01-01", "航天员欧阳山出舱。", ("欧阳山", "", "")),
            said("b", "2031-01-02", "航天员欧阳山明出舱。", ("欧阳山明", "", "")),
            2,
        ),
        # a word before a full foreign name that another readout has
        (
            said("a", "2031-01-01", "记者让娜·罗曼诺夫称。", ("让娜·罗曼诺夫", "", "")),
            said("b", "2031-01-02", "在让娜·罗曼诺夫报道之后。", ("在让娜·罗曼诺夫", "", "")),
            1,
        ),
        # 于 behind a name of two characters, in one seat
        (
            said("a", "2031-01-01", "国务院副总理岳山会见客人。", ("岳山", "国务院", "副总理")),
            said("b", "2031-02-01", "国务院副总理岳山于7日至9日访问。", ("岳山于", "国务院", "副总理")),
            1,
        ),
        # in another's it may be the name
        (
            said("a", "2031-01-01", "国务院副总理岳山会见客人。", ("岳山", "国务院", "副总理")),
            said("b", "2031-02-01", "白河县副县长岳山于讲话。", ("岳山于", "白河县", "副县长")),
            2,
        ),
        # one character is no first name
        (
            said("a", "2031-01-01", "记者让·罗曼诺夫称。", ("让·罗曼诺夫", "", "")),
            said("b", "2031-01-02", "在让·罗曼诺夫报道之后。", ("在让·罗曼诺夫", "", "")),
            2,
        ),
        # one seat, a caretaker's or not
        (
            said("a", "2031-01-01", "法国看守政府总理罗曼诺夫称。", ("罗曼诺夫", "法国", "看守政府总理")),
            said("b", "2031-01-02", "法国总理罗曼诺夫称。", ("罗曼诺夫", "法国", "总理")),
            1,
        ),
        # what the words behind the name say somebody was elected to
        (
            said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
            said("b", "2030-12-01", "致电让·罗曼诺夫，祝贺他当选法兰西共和国总统。", ("让·罗曼诺夫", "", "")),
            1,
        ),
        # even where they say what somebody was before
        (
            said("a", "2031-01-01", "法国总理罗曼诺夫称。", ("罗曼诺夫", "法国", "总理")),
            said("b", "2030-12-01", "法国参议员让·安东·罗曼诺夫14日宣誓就任法国看守政府总理，此前无人组阁。", ("让·安东·罗曼诺夫", "法国", "参议员")),
            1,
        ),
        # the same office before a full name whose state stands nowhere near
        (
            said("a", "2031-01-01", "美国国会众议长罗曼诺夫称。", ("罗曼诺夫", "美国国会", "众议长")),
            said("b", "2030-12-01", "以罢免众议长让·罗曼诺夫。", ("让·罗曼诺夫", "", "")),
            1,
        ),
        # another office
        (
            said("a", "2031-01-01", "美国国会众议长罗曼诺夫称。", ("罗曼诺夫", "美国国会", "众议长")),
            said("b", "2030-12-01", "教练员让·罗曼诺夫说。", ("让·罗曼诺夫", "", "")),
            2,
        ),
        # to be elected would be hard
        (
            said("a", "2031-01-01", "法国总理罗曼诺夫称。", ("罗曼诺夫", "法国", "总理")),
            said("b", "2030-12-01", "法国参议员让·罗曼诺夫当选法国总理仍有难度。", ("让·罗曼诺夫", "法国", "参议员")),
            2,
        ),
    ],
)
def test_one_person_under_two_names(short: Claimed, longer: Claimed, people: int) -> None:
    found = identify([short, longer], {})
    assert len(set(bearers(found).values())) == people
    assert identify([longer, short], {}) == found
    labels = {
        name for entity in found.entities if isinstance(entity, Person) for name in (entity.label, *entity.aliases)
    }
    assert not labels & {"罗曼诺夫当地", "岳明山自", "在让娜·罗曼诺夫"}, "a misread name is no name"

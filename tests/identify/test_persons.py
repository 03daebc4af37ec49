"""Who is who: namesakes told apart, transfers and variants kept together."""

from itertools import permutations

import pytest

from tonggao.claims import Claims, PersonMention, PostAttestation
from tonggao.identify import Entities, Person, identify
from tonggao.readout import Passage, Readout

Claimed = tuple[Readout, Claims]


def said(id_: str, date: str, text: str, *titles: tuple[str, str, str]) -> Claimed:
    """A readout with its persons by (name, body, role); a role of none is a bare name. A title is body and role before the name."""
    persons, posts = {}, []
    for name, body, role in titles:
        at = text.index(name)
        persons[name] = PersonMention(name, (Passage(at, at + len(name)),), "r")
        if role:
            title = f"{body}{role}"
            start = text.index(title)
            posts.append(PostAttestation(name, role, body, title, (Passage(start, at + len(name)),), "r"))
    return Readout(id_, text, date=date), Claims(persons=tuple(persons.values()), posts=tuple(posts))


def bearers(found: Entities) -> dict[str, str]:
    """The person of each readout's one name."""
    return {
        d.claim.readout: d.entity.parts[0]
        for d in found.decisions
        if d.link == "refersTo" and d.entity.kind == "person"
    }


def head(id_: str, date: str, city: str, name: str = "岳明山") -> Claimed:
    return said(id_, date, f"{city}市委书记{name}出席。", (name, f"{city}市委", "书记"))


@pytest.mark.parametrize(
    ("readouts", "people"),
    [
        # spellings of one name in one seat of no country's
        (
            [
                said("a", "2031-01-01", "岚山开发银行行长罗曼诺夫称。", ("罗曼诺夫", "岚山开发银行", "行长")),
                said("b", "2031-02-01", "岚山开发银行行长罗曼诺芙称。", ("罗曼诺芙", "岚山开发银行", "行长")),
            ],
            1,
        ),
        # a mayor's post as the text abroad puts it, which is no claim
        (
            [
                said("a", "2031-01-01", "阿尔沃市市长罗曼诺夫称。", ("罗曼诺夫", "阿尔沃市", "市长")),
                said("b", "2031-02-01", "阿尔沃市长罗曼诺夫称。", ("罗曼诺夫", "", "")),
            ],
            1,
        ),
        # a guest named bare among many readouts that say whose he is, and one odd post
        (
            [
                *(
                    said(f"a{n}", "2031-01-01", "法国外长罗曼诺夫称。", ("罗曼诺夫", "法国", "外长"))
                    for n in range(5)
                ),
                said("b", "2031-02-01", "岚山国会主席罗曼诺夫称。", ("罗曼诺夫", "岚山国会", "主席")),
                said("c", "2031-03-01", "双方同罗曼诺夫会谈。", ("罗曼诺夫", "", "")),
            ],
            2,
        ),
        # A, then B: a transfer
        ([head("a", "2031-01-01", "柳川"), head("b", "2032-01-01", "白河")], 1),
        # but of a name that many bear
        ([head("a", "2031-01-01", "柳川", "王建国"), head("b", "2032-01-01", "白河", "王建国")], 2),
        # deputies in two counties of which nothing is known, and in two of one province
        (
            [
                said("a", "2031-01-01", "柳川县政府副县长岳明山出席。", ("岳明山", "柳川县政府", "副县长")),
                said("b", "2032-01-01", "白河县委常委岳明山出席。", ("岳明山", "白河县委", "常委")),
            ],
            2,
        ),
        (
            [
                said("a", "2031-01-01", "安吉县人民政府副县长岳明山出席。", ("岳明山", "安吉县人民政府", "副县长")),
                said("b", "2032-01-01", "德清县委常委岳明山出席。", ("岳明山", "德清县委", "常委")),
            ],
            1,
        ),
        # A, B, A: nobody heads two cities in turns
        ([head("a", "2031-01-01", "柳川"), head("b", "2031-03-01", "白河"), head("c", "2031-06-01", "柳川")], 2),
        # ministers of two states
        (
            [
                said("a", "2031-01-01", "法国外长罗曼诺夫称。", ("罗曼诺夫", "法国", "外长")),
                said("b", "2031-02-01", "德国外长罗曼诺夫称。", ("罗曼诺夫", "德国", "外长")),
            ],
            2,
        ),
        # one seat under two names
        (
            [
                said("a", "2031-01-01", "法国外长罗曼诺夫称。", ("罗曼诺夫", "法国", "外长")),
                said("b", "2031-02-01", "法国外交部部长罗曼诺夫称。", ("罗曼诺夫", "法国外交部", "部长")),
            ],
            1,
        ),
        # king and crown prince in turns
        (
            [
                said("a", "2031-01-01", "约旦国王罗曼诺夫称。", ("罗曼诺夫", "约旦", "国王")),
                said("b", "2031-02-01", "约旦王储罗曼诺夫称。", ("罗曼诺夫", "约旦", "王储")),
                said("c", "2031-03-01", "约旦国王罗曼诺夫称。", ("罗曼诺夫", "约旦", "国王")),
            ],
            2,
        ),
        # president and prime minister on one day
        (
            [
                said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统")),
                said("b", "2031-01-01", "法国总理罗曼诺夫称。", ("罗曼诺夫", "法国", "总理")),
            ],
            2,
        ),
        # crown prince and prime minister before one name, each alone elsewhere
        (
            [
                said(
                    "a",
                    "2031-01-01",
                    "约旦王储约旦首相罗曼诺夫称。",
                    ("罗曼诺夫", "约旦", "王储"),
                    ("罗曼诺夫", "约旦", "首相"),
                ),
                said("b", "2031-02-01", "约旦首相罗曼诺夫称。", ("罗曼诺夫", "约旦", "首相")),
                said("c", "2031-02-01", "约旦王储罗曼诺夫称。", ("罗曼诺夫", "约旦", "王储")),
            ],
            1,
        ),
        # a county that became a district, and its head with it, of a name of many
        (
            [
                said("a", "2031-01-01", "柳川县委书记王建国出席。", ("王建国", "柳川县委", "书记")),
                said("b", "2032-01-01", "柳川区委书记王建国出席。", ("王建国", "柳川区委", "书记")),
            ],
            1,
        ),
        # the crown prince who became king
        (
            [
                said("a", "2031-01-01", "约旦王储罗曼诺夫称。", ("罗曼诺夫", "约旦", "王储")),
                said("b", "2031-02-01", "约旦国王罗曼诺夫称。", ("罗曼诺夫", "约旦", "国王")),
            ],
            1,
        ),
        # a deputy national leader is no member of a province's committee afterwards
        (
            [
                said("a", "2031-01-01", "全国政协副主席岳明山出席。", ("岳明山", "全国政协", "副主席")),
                said("b", "2031-06-01", "海南省委常委岳明山出席。", ("岳明山", "海南省委", "常委")),
            ],
            2,
        ),
        # a villager of the premier's short name
        (
            [
                said("a", "2031-01-01", "国务院总理岳山出席。", ("岳山", "国务院", "总理")),
                said("b", "2031-02-01", "村民岳山说，日子好。", ("岳山", "", "")),
            ],
            2,
        ),
        # a bare name behind which the title stands
        (
            [
                said("a", "2031-01-01", "法国总统岳山称。", ("岳山", "法国", "总统")),
                said("b", "2031-02-01", "双方同岳山总统谈及此事。", ("岳山", "", "")),
            ],
            1,
        ),
    ],
)
def test_namesakes_and_careers(readouts: list[Claimed], people: int) -> None:
    found = identify(readouts, {})
    assert len(set(bearers(found).values())) == people
    for order in permutations(readouts):
        assert identify(order, {}) == found


@pytest.mark.parametrize(
    ("name", "beside", "posts", "people"),
    [
        ("岳明山", ("田野秋", "林风眠"), (("柳川船厂", "厂长"), ("白河商会", "会长")), 1),
        ("岳明山", ("田野秋",), (("柳川船厂", "厂长"), ("白河商会", "会长")), 2),  # one is no company
        ("王建国", ("田野秋", "林风眠", "柳如烟"), (("柳川船厂", "厂长"), ("白河商会", "会长")), 2),  # a name of many
        ("王建国", ("田野秋", "林风眠", "柳如烟"), (("柳川船厂", "厂长"), ("白河电厂", "厂长")), 1),  # whose work is one
        ("王建国", ("田野秋", "林风眠", "柳如烟"), (("柳川县委", "书记"), ("白河市政府", "市长")), 1),  # heads of places
        ("罗曼诺夫", ("田野秋", "林风眠"), (("柳川船厂", "厂长"), ("白河商会", "会长")), 2),  # abroad many are called so
    ],
)
def test_same_company_makes_two_posts_one_persons(
    name: str, beside: tuple[str, ...], posts: tuple[tuple[str, str], ...], people: int
) -> None:
    readouts = [
        said(
            f"r{number}",
            f"203{number}-01-01",
            f"{body}{role}{name}和{'、'.join(beside)}出席。",
            (name, body, role),
            *((one, "", "") for one in beside),
        )
        for number, (body, role) in enumerate(posts)
    ]
    found = identify(readouts, {})
    assert len({d.entity for d in found.decisions if d.link == "person"}) == people
    assert identify(reversed(readouts), {}) == found


def test_bare_title_keeps_the_company_of_its_chain() -> None:
    """Another's of one name and role elsewhere says nothing: 党委书记、董事长 is of the company named before."""
    text = "岚山重工集团党委书记、董事长岳明山出席。"
    end = text.index("山出席") + 1
    claims = Claims(
        persons=(PersonMention("岳明山", (Passage(end - 3, end),), "r"),),
        posts=(
            PostAttestation("岳明山", "书记", "岚山重工集团党委", "岚山重工集团党委书记", (Passage(0, end),), "r"),
            PostAttestation("岳明山", "董事长", "岚山重工集团", "董事长", (Passage(11, end),), "r"),
        ),
    )
    other = said("b", "2031-01-01", "白河轴承集团董事长岳明山介绍。", ("岳明山", "白河轴承集团", "董事长"))
    found = identify([(Readout("a", text), claims), other], {})
    assert len({d.entity for d in found.decisions if d.link == "person"}) == 2
    assert {d.entity.parts[0] for d in found.decisions if d.link == "post" and d.claim.readout == "a"} == {
        "岚山重工集团党委",
        "岚山重工集团",
    }


def test_city_abroad_is_no_division_of_china() -> None:
    party = ("岳明山", "越南共产党中央政治局", "委员")
    found = identify([said("a", "2031-01-01", "越南共产党中央政治局委员、河内市委书记岳明山称。", party, ("岳明山", "河内市委", "书记"))], {})
    assert len({d.entity for d in found.decisions if d.link == "person"}) == 1


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


def test_title_in_a_list_of_another_state_is_its_own() -> None:
    text = "会见越共中央政治局委员、中央组织部部长岳山。"
    found = identify([said("a", "2031-01-01", text, ("岳山", "中央组织部", "部长"))], {})
    assert [t.post.parts for t in found.tenures] == [("越南中央组织部", "部长")]


def test_bare_honorific_is_of_the_office_known_elsewhere() -> None:
    told = said("a", "2031-01-01", "匈牙利总理罗曼诺夫称。", ("罗曼诺夫", "匈牙利", "总理"))
    text = "李远山同罗曼诺夫总理会谈。"
    post = PostAttestation("罗曼诺夫", "总理", "国务院", "总理", (Passage(4, 10),), "r")
    bare = Readout("b", text, date="2031-02-01"), Claims(posts=(post,))
    assert {t.post.parts for t in identify([told, bare], {}).tenures} == {("匈牙利", "总理")}


def test_what_nothing_decides_is_a_doubt() -> None:
    found = identify(
        [
            said("a", "2031-01-01", "柳川公司经理岳明山说。", ("岳明山", "柳川公司", "经理")),
            said("b", "2031-01-02", "白河学会理事岳明山说。", ("岳明山", "白河学会", "理事")),
        ],
        {},
    )
    (doubt,) = found.doubts
    people = [e for e in found.entities if isinstance(e, Person)]
    assert {doubt.first, doubt.second} == {person.key for person in people}
    assert any(person.maybe for person in people)


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


def test_of_two_of_one_name_in_a_readout_the_first_is_the_mention() -> None:
    text = "德国外长罗曼诺夫、法国总统罗曼诺夫出席。"
    at = [text.index("罗曼诺夫"), text.rindex("罗曼诺夫")]
    mention = PersonMention("罗曼诺夫", tuple(Passage(a, a + 4) for a in at), "r")
    posts = (
        PostAttestation("罗曼诺夫", "外长", "德国", "德国外长", (Passage(0, at[0] + 4),), "r"),
        PostAttestation("罗曼诺夫", "总统", "法国", "法国总统", (Passage(at[0] + 5, at[1] + 4),), "r"),
    )
    both = Readout("b", text, date="2031-01-02"), Claims(persons=(mention,), posts=posts)
    french = said("a", "2031-01-01", "法国总统罗曼诺夫称。", ("罗曼诺夫", "法国", "总统"))
    german = said("c", "2031-01-03", "德国外长罗曼诺夫称。", ("罗曼诺夫", "德国", "外长"))
    people = bearers(identify([both, french, german], {}))
    assert people["b"] == people["c"] != people["a"]

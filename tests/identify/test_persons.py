"""Who is who: namesakes told apart, transfers and variants kept together."""

from itertools import islice, permutations

import pytest
from tests.identify.conftest import Claimed, bearers, head, said

from tonggao.claims import Claims, PersonMention, PostAttestation
from tonggao.identify import Person, identify
from tonggao.readout import Passage, Readout


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
        # a full foreign name, by whatever word for a person
        (
            [
                said("a", "2031-01-01", "众议院司法委员会主席吉姆·罗曼诺夫称。", ("吉姆·罗曼诺夫", "众议院司法委员会", "主席")),
                said("b", "2031-02-01", "候选人吉姆·罗曼诺夫退出。", ("吉姆·罗曼诺夫", "", "")),
            ],
            1,
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
    # Of up to four readouts every order, of more each 97th: seven would have 5,040.
    for order in islice(permutations(readouts), 0, None, 1 if len(readouts) <= 4 else 97):
        assert identify(order, {}) == found


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

"""In which body a printed post is, where the title does not say it or says another state's."""

from tests.identify.conftest import said

from tonggao.claims import Claims, PersonMention, PostAttestation
from tonggao.identify import identify
from tonggao.readout import Passage, Readout


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


def test_title_in_a_list_of_another_state_is_its_own() -> None:
    text = "会见越共中央政治局委员、中央组织部部长岳山。"
    found = identify([said("a", "2031-01-01", text, ("岳山", "中央组织部", "部长"))], {})
    assert [t.post.parts for t in found.tenures] == [("越南中央组织部", "部长")]


def test_body_that_its_party_opens_needs_no_state() -> None:
    text = "会见越共中央政治局委员、中央书记处书记岳山。"
    post = PostAttestation("岳山", "书记", "越共中央书记处", "中央书记处书记", (Passage(11, 20),), "r")
    found = identify([(Readout("a", text, date="2031-01-01"), Claims(posts=(post,)))], {})
    assert [t.post.parts for t in found.tenures] == [("越共中央书记处", "书记")]


def test_bare_honorific_is_of_the_office_known_elsewhere() -> None:
    told = said("a", "2031-01-01", "匈牙利总理罗曼诺夫称。", ("罗曼诺夫", "匈牙利", "总理"))
    text = "李远山同罗曼诺夫总理会谈。"
    post = PostAttestation("罗曼诺夫", "总理", "国务院", "总理", (Passage(4, 10),), "r")
    bare = Readout("b", text, date="2031-02-01"), Claims(posts=(post,))
    assert {t.post.parts for t in identify([told, bare], {}).tenures} == {("匈牙利", "总理")}

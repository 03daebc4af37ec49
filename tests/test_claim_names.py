"""Claims are named by kind and first passage."""

from tonggao.claim_names import claim_names
from tonggao.claims import Claims, EventMention, Participation, PostAttestation, WorkMention
from tonggao.readout import Passage

HERE, THERE = Passage(3, 9), Passage(20, 24)


def test_name_says_kind_and_first_passage() -> None:
    claims = Claims(works=(WorkMention("党章", (HERE, THERE), "r"), WorkMention("章程", (THERE,), "r")))
    assert claim_names(claims).works == ("work-3-9", "work-20-24")


def test_second_claim_at_one_place_is_numbered() -> None:
    def post(role: str) -> PostAttestation:
        return PostAttestation("简宁", role, "柳川市委", role, (HERE,), "r")

    assert claim_names(Claims(posts=(post("副书记"), post("市长")))).posts == ("post-3-9", "post-3-9.2")


def test_participations_are_numbered_across_events() -> None:
    def event(label: str) -> EventMention:
        return EventMention(
            label, "meeting", (HERE,), "r", participants=(Participation("简宁", "chair", 1, "", (THERE,), "r"),)
        )

    names = claim_names(Claims(events=(event("甲会"), event("乙会"))))
    assert names.events == ("event-3-9", "event-3-9.2")
    assert names.participations == (("participation-20-24",), ("participation-20-24.2",))

"""Two people of one name in one readout are two mentions; one person in two offices is one."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout


def mentions(text: str, name: str) -> list[list[str]]:
    """For each person of a name, the words right before each place that has it."""
    claims = extract_claims(Readout("a", f"柳川市召开会议\n{text}", "柳川市召开会议", "2031-06-03"))
    return [[text[:start - 8][-4:] for start, _ in one.passages] for one in claims.persons if one.name == name]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("青禾县县长王伟、白塔厂厂长王伟参加会议。", "a list names nobody twice"),
        ("青禾县副县长刘洋与柳川学院副校长刘洋代表双方签约。", "nor do two sides"),
        ("青禾县县长王伟，白河县委书记简宁，柳川市财政局局长王伟参加会议。", "others may stand between"),
        ("青禾县县长王伟到柳川大学调研。校长简宁、副校长王伟陪同调研。", "nobody goes with himself"),
        ("柳川市人民医院院长王伟汇报工作。随后，青禾县县长王伟介绍了做法。", "who runs a hospital heads no county"),
    ],
)
def test_two_people(text: str, why: str) -> None:
    name = "刘洋" if "刘洋" in text else "王伟"
    assert [len(places) for places in mentions(text, name)] == [1, 1], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("青禾县县长王伟讲话。副校长简宁、县委副书记王伟陪同。", "no visitor"),
        ("青禾县委副书记、县长王伟参加会议。", "one of two offices"),
        ("青禾县县长王伟讲话。县委副书记王伟主持会议。", "two sentences about one"),
        ("青禾县县长王伟讲话，青禾县县长王伟强调要抓好落实。", "one office twice"),
        ("时任白塔厂厂长王伟回忆说，那年很难。如今，青禾县县长王伟常去看看。", "what he was then"),
        ("青禾县委书记王伟主持会议，县委党校校长王伟讲课。", "the school of the Party has the secretary for its head"),
        ("市委书记王伟、柳川市委书记王伟。", "one office, its place said once"),
    ],
)
def test_one_person(text: str, why: str) -> None:
    assert len(mentions(text, "王伟")) == 1, why


def test_head_of_a_state_and_of_its_government_are_two() -> None:
    places = mentions("李青同尼泊尔总理罗曼诺夫会谈。李青说，林岳主席同罗曼诺夫总统会晤。罗曼诺夫表示，愿意合作。", "罗曼诺夫")
    assert [len(there) for there in places] == [2, 1]  # whom his office stands behind is spoken of in passing
    assert len(mentions("尼泊尔总理罗曼诺夫来访。罗曼诺夫总理说，愿意合作。", "罗曼诺夫")) == 1


def test_heads_of_two_states_are_two() -> None:
    text = "尼泊尔国王罗曼诺夫致贺。法国总统李青、德国总统罗曼诺夫、俄罗斯总统林德也致贺。"
    assert len(mentions(text, "罗曼诺夫")) == 2
    assert len(mentions("俄罗斯总统林德致贺。俄罗斯联邦总统林德表示，愿意合作。", "林德")) == 1  # two names of one state


def test_places_without_an_office_go_to_whom_the_text_named_last() -> None:
    text = "青禾县县长王伟、白塔厂厂长王伟参加会议。王伟说，要抓紧。"
    assert [len(places) for places in mentions(text, "王伟")] == [1, 2]

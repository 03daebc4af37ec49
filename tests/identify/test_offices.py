"""What a post tells about who can hold it."""

import pytest

from tonggao.identify.bodies import usual_name
from tonggao.identify.offices import is_passing, office


@pytest.mark.parametrize(
    ("body", "role", "country", "rank", "head"),
    [
        ("中共上海市委", "书记", "CN", 3, ("province", "上海市")),
        ("柳川县人民政府", "县长", "CN", 6, ("county", "柳川县")),  # a county that no list has
        ("松原沟县委", "书记", "CN", 6, ("county", "松原沟县")),  # its name begins like a city's
        ("芦城市人民政府", "代市长", "CN", 5, ("prefecture", "芦城市")),
        ("芦城市人民政府", "副市长", "CN", 6, None),  # a deputy heads nothing
        ("外交部", "部长", "CN", 3, None),
        ("外交部", "副部长", "CN", 4, None),
        ("法国", "总统", "FR", None, None),
        ("夏威夷州", "州长", None, None, None),  # a place of sounds is abroad
        ("岚山公司", "经理", None, None, None),  # a company is no country's
    ],
)
def test_office(body: str, role: str, country: str | None, rank: int | None, head: tuple[str, str] | None) -> None:
    found = office(body, role)
    assert (found.country, found.rank, found.head) == (country, rank, head)


@pytest.mark.parametrize(
    ("name", "usual"),
    [("坦桑尼亚国防部", "坦桑尼亚国防部"), ("几比国防部", "几内亚比绍国防部"), ("桑给巴尔议会", "桑给巴尔议会"), ("俄罗斯俄外交部", "俄罗斯外交部")],  # a part of a state is not the state
)
def test_a_state_goes_by_its_full_name(name: str, usual: str) -> None:
    assert usual_name(name) == usual


def test_a_caretaker_sits_in_the_seat_itself() -> None:
    assert office("法国", "看守政府总理").seat == office("法国", "总理").seat != office("法国", "总统").seat


@pytest.mark.parametrize(("body", "passing"), [("大会主席团", True), ("大会", True), ("柳川代表团", True), ("联合国大会", False), ("柳川市委", False)])
def test_body_that_is_there_for_a_meeting_only(body: str, passing: bool) -> None:
    assert is_passing(body) == passing

"""Two posts of one name by whom they are printed beside: one person's, or two."""

import pytest
from tests.identify.conftest import said

from tonggao.identify import identify
from tonggao.identify.appearances import Scene, Scenes
from tonggao.identify.namesakes_here import MARK
from tonggao.identify.offices import office
from tonggao.identify.one_bearer import join_seats
from tonggao.identify.seats import Seat


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


@pytest.mark.parametrize(
    ("name", "posts", "people", "why"),
    [
        ("瓦尔尼科夫", (("俄罗斯山岳党", "主席"), ("俄罗斯国家安全会议", "副主席")), 1, "few bear the name"),
        ("伊万诺夫", (("俄罗斯山岳党", "主席"), ("俄罗斯国家安全会议", "副主席")), 2, "many bear it"),
        ("瓦尔尼科夫", (("俄罗斯", "总统"), ("俄罗斯", "总理")), 2, "at a time two people's"),
        ("瓦尔尼科夫", (("俄罗斯", "副总统"), ("俄罗斯国家安全会议", "副主席")), 2, "of one line of heads, which families rise in"),
        ("瓦尔尼科夫", (("俄罗斯山岳党", "主席"), ("法国岳山党", "主席")), 2, "of two states"),
    ],
)
def test_posts_of_one_foreign_state_under_a_long_name_are_one_persons(name: str, posts: tuple[tuple[str, str], ...], people: int, why: str) -> None:
    days = ("2031-01-01", "2031-02-01", "2031-03-01")
    readouts = [said(f"r{n}", days[n], f"{posts[n % 2][0]}{posts[n % 2][1]}{name}出席。", (name, *posts[n % 2])) for n in range(3)]
    assert len({d.entity for d in identify(readouts, {}).decisions if d.link == "person"}) == people, why


@pytest.mark.parametrize(("days", "people"), [(("2031-01-01", "2031-06-01", "2032-01-01"), 2), (("2031-01-01", "2033-06-01", "2032-01-01"), 1)])
def test_whoever_heads_a_place_runs_no_house_meanwhile(days: tuple[str, ...], people: int) -> None:
    # a leader's company is at the farm too, where another of his name is in charge
    posts = (("柳川县委", "书记"), ("红岭农场", "场长"), ("柳川县委", "书记"))
    readouts = [
        said(f"r{number}", day, f"{body}{role}岳明山和田野秋、林风眠出席。", ("岳明山", body, role), ("田野秋", "", ""), ("林风眠", "", ""))
        for number, (day, (body, role)) in enumerate(zip(days, posts, strict=True))
    ]
    assert len({d.entity for d in identify(readouts, {}).decisions if d.link == "person"}) == people


@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        ("工人王建国", "教授王建国", 2),
        ("工人王建国", "王建国教授", 2),  # behind the name, too
        ("工人王建国", "工人王建国", 1),
        ("工人王建国", "王建国", 1),  # nothing against it
    ],
)
def test_company_makes_nobody_one_who_is_called_two_things(first: str, second: str, people: int) -> None:
    readouts = [
        said(f"r{number}", "2031-01-01", f"会上，{words}，田野秋参加。", ("王建国", "", ""), ("田野秋", "", ""))
        for number, words in enumerate((first, second))
    ]
    found = identify(readouts, {})
    assert len({d.entity for d in found.decisions if d.claim.name.startswith("person") and "王建国" in d.entity.parts[0]}) == people


@pytest.mark.parametrize(
    ("name", "day", "groups", "why"),
    [
        ("夏明", "2013-05-01", 2, "from the school to a bureau and back again within three years"),
        ("夏明", "2017-05-01", 1, "from the school to a bureau"),
        ("夏明远", "2013-05-01", 1, "of a rare name both at once"),
    ],
)
def test_nobody_of_a_common_name_comes_back_to_a_house(name: str, day: str, groups: int, why: str) -> None:
    posts = [("襄阳职业学院", "系主任", "2011-09-01"), ("襄阳职业学院", "院长", "2014-06-01"), ("襄阳市水利局", "局长", day)]
    seats = {(body, role): Seat(office(body, role), held={at}, readouts={at}) for body, role, at in posts}
    scenes = Scenes(9, lambda _: Scene(frozenset(), frozenset()), lambda _: 1, lambda _: False)
    assert len(join_seats(name, seats, scenes).groups.together()) == groups, why


@pytest.mark.parametrize(
    ("later", "groups", "why"),
    [
        ([("青禾县委", "副书记"), ("青禾县人民政府", "县长")], 3, "a post in the committee of the one and in the government of the other"),
        ([("青禾县委", "副书记")], 2, "a post in the committee of the one"),
    ],
)
def test_posts_that_fit_two_people_alike_are_left_open(later: list[tuple[str, str]], groups: int, why: str) -> None:
    posts = [("青禾县委", "常委", "b"), ("青禾县人民政府", "副县长", f"b{MARK}2"), *((body, role, "c") for body, role in later)]
    seats = {(body, role): Seat(office(body, role), readouts={readout}) for body, role, readout in posts}
    scenes = Scenes(9, lambda _: Scene(frozenset(), frozenset()), lambda _: 1, lambda _: False)
    found = join_seats("王伟", seats, scenes)
    assert len(found.groups.together()) == groups, why
    assert (("the posts fit two people of that name alike", 0.5) in found.doubts.values()) is (groups == 3)


def test_nobody_of_a_common_name_goes_from_a_county_to_another_and_back() -> None:
    posts = [("谷城县人民政府", "副县长", "2020-04-17"), ("保康县人民政府", "副县长", "2020-06-11"), ("谷城县人民政府", "县长", "2022-06-23")]
    seats = {(body, role): Seat(office(body, role), held={day}, readouts={day}) for body, role, day in posts}
    scenes = Scenes(9, lambda _: Scene(frozenset(), frozenset()), lambda _: 1, lambda _: False)
    found = [join_seats(name, seats, scenes).groups.together() for name in ("陈林", "岳明山")]
    assert [len(groups) for groups in found] == [2, 1]


@pytest.mark.parametrize(
    ("name", "posts", "people", "why"),
    [
        ("岳明山", (("全国政协", "委员"), ("岚山研究院", "院长")), 1, "a rare name, and the only post beside"),
        ("王伟", (("全国政协", "委员"), ("岚山研究院", "院长")), 2, "a name of many"),
        ("岳明山", (("全国政协", "委员"), ("岚山研究院", "院长"), ("白河电厂", "厂长")), 3, "either's"),
        ("岳峭", (("全国政协", "委员"), ("全国政协经济委员会", "副主任")), 1, "officers of a committee are members of the house"),
        ("韩伟", (("全国人大", "代表"), ("全国人大外事委员会", "委员")), 2, "of thousands another one bears the name"),
        ("韩伟", (("法国岚山动物园", "董事长"), ("岚山动物园", "园长")), 1, "one house, its state told once"),
        ("韩伟", (("法国公司", "董事长"), ("公司", "经理")), 2, "any company"),
    ],
)
def test_delegates_and_houses_with_their_state(name: str, posts: tuple[tuple[str, str], ...], people: int, why: str) -> None:
    readouts = [said(f"r{n}", f"203{n}-01-01", f"{body}{role}{name}出席。", (name, body, role)) for n, (body, role) in enumerate(posts)]
    found = identify(readouts, {})
    assert len({d.entity for d in found.decisions if d.link == "person"}) == people, why
    assert identify(reversed(readouts), {}) == found


@pytest.mark.parametrize(
    ("text", "people", "why"),
    [
        ("全国政协委员和专家林风眠、岳峭发言。", 1, "whoever has a post in the house is its delegate"),
        ("作家林风眠、岳峭发言。", 2, "a writer is none"),
        ("林风眠、岳峭发言。", 2, "nothing is said of the list"),
    ],
)
def test_list_that_delegates_lead_in(text: str, people: int, why: str) -> None:
    readouts = [
        said("a", "2031-01-01", "全国政协经济委员会副主任岳峭出席。", ("岳峭", "全国政协经济委员会", "副主任")),
        said("b", "2031-05-01", text, ("林风眠", "", ""), ("岳峭", "", "")),
    ]
    found = {d.entity for d in identify(readouts, {}).decisions if d.entity.kind == "person" and d.entity.parts[0].startswith("岳峭")}
    assert len(found) == people, why


def test_list_of_one_calling_ties_names_of_many() -> None:
    texts = ("航天员田野秋、王伟进入太空舱。", "飞船航天员王伟来到学校。", "工人田野秋、王伟来到学校。")
    readouts = [said(f"r{n}", f"203{n}-01-01", text, *((one, "", "") for one in ("田野秋", "王伟") if one in text)) for n, text in enumerate(texts)]
    found = {d.claim.readout: d.entity for d in identify(readouts, {}).decisions if d.entity.parts[0].startswith("王伟")}
    assert found["r0"] == found["r1"] != found["r2"]

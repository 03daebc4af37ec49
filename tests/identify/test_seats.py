"""Whether one person can have held two posts."""

import pytest

from tonggao.identify.common_names import Spread
from tonggao.identify.offices import office
from tonggao.identify.seats import Seat, compare


def seat(body: str, role: str, *days: str, readout: str = "") -> Seat:
    return Seat(office(body, role), held=set(days), readouts={readout or f"{body}{role}"})


@pytest.mark.parametrize(
    ("a", "b", "same", "why"),
    [
        (seat("法国", "总统"), seat("德国", "总理"), False, "two states"),
        (seat("法国", "总统", "2031-01-01"), seat("法国", "总理", "2031-01-01"), False, "nobody is both on one day"),
        (seat("法国", "总理", "2031-01-01"), seat("法国", "总统", "2032-01-01"), True, "but one after the other"),
        (
            seat("柳川县人民政府", "县长", "2031-01-01", "2031-03-01"),
            seat("青禾县人民政府", "县长", "2031-02-01"),
            False,
            "two counties in turns",
        ),
        (
            seat("柳川县人民政府", "县长", "2031-01-01"),
            seat("青禾县人民政府", "县长", "2032-02-01"),
            True,
            "a transfer",
        ),
        (
            seat("四川省农业厅", "厅长", "2031-01-01", "2031-03-01"),
            seat("湖南省农业厅", "副厅长", "2031-02-01"),
            False,
            "two provinces in turns",
        ),
        (
            seat("四川省农业厅", "副厅长", "2032-01-01"),
            seat("绵阳市农业局", "局长", "2031-01-01"),
            True,
            "one field, the city in the province",
        ),
        (
            seat("四川省农业厅", "副厅长", "2032-01-01"),
            seat("长沙市农业局", "局长", "2031-01-01"),
            None,
            "a city elsewhere",
        ),
        (
            seat("柳川县委", "副书记", "2031-01-01"),
            seat("柳川市人民政府", "市长", "2032-01-01"),
            True,
            "a county that became a city",
        ),
        (
            seat("外交部", "部长", "2031-01-01"),
            seat("柳川县人民政府", "副县长", "2032-01-01"),
            False,
            "nobody falls so far",
        ),
        (seat("岚山公司", "经理", readout="a"), seat("白河学会", "理事", readout="a"), True, "one readout says both"),
        (seat("岚山公司", "经理"), seat("岚山公司党委", "书记"), True, "one company"),
        (seat("施密特电气公司董事会", "主席"), seat("施密特电气集团", "董事长"), True, "one firm under two names"),
        (seat("施密特电气公司董事会", "主席"), seat("罗曼诺水泥集团", "董事长"), None, "another firm"),
        (seat("柳川地区行署", "专员", "2031-01-01"), seat("柳川市人民政府", "副市长", "2033-01-01"), True, "a prefecture that became a city"),
        (seat("岚山公司", "经理"), seat("白河学会", "理事"), None, "nothing tells"),
    ],
)
def test_two_posts(a: Seat, b: Seat, same: bool | None, why: str) -> None:
    assert compare(a, b).same is same, why
    assert compare(b, a) == compare(a, b)


def test_of_a_name_of_many_the_office_and_the_one_that_took_its_place_are_one_persons() -> None:
    office_then, office_now = seat("谷城县环境保护局", "副局长", "2018-03-01"), seat("谷城县生态环境局", "局长", "2019-06-01")
    other = seat("谷城县水利局", "局长", "2019-06-01")
    assert [compare(office_then, one, spread=Spread.COUNTY).same for one in (office_now, other)] == [True, None]


def test_of_a_rare_name_unknown_posts_are_one_persons_and_of_a_common_one_distant_heads_are_not() -> None:
    unknown = seat("岚山公司", "经理"), seat("中央组织部", "部长")
    assert (compare(*unknown).same, compare(*unknown, rare=True).same) == (None, True)
    near = (
        seat("谷城县水利局", "局长", "2031-01-01"),
        seat("谷城县公安局", "副局长", "2031-06-01"),
    )  # one place has hundreds of such
    assert [compare(*near, spread=spread).same for spread in Spread] == [True, True, True, None]
    leaders = seat("谷城县委", "副书记", "2031-01-01"), seat("谷城县人民政府", "副县长", "2032-01-01")
    assert compare(*leaders, spread=Spread.CITY).same is True
    turns = seat("襄阳市人民政府", "副市长", "2031-01-01", "2031-09-01"), seat("谷城县委", "副书记", "2031-04-01")
    assert (compare(*turns).same, compare(*turns, spread=Spread.CITY).same) == (True, None)
    heads = (
        seat("浙江省安吉县人民政府", "县长", "2031-01-01"),
        seat("广西壮族自治区灵川县人民政府", "县长", "2033-01-01"),
    )
    assert (compare(*heads).same, compare(*heads, spread=Spread.CITY).same) == (True, None)

"""Posts whose bodies do not say where they are, told by the places that their readouts are of."""

import pytest

from tonggao.identify.appearances import Scene, Scenes
from tonggao.identify.common_names import Spread
from tonggao.identify.offices import office
from tonggao.identify.places_around import by_place, places_of
from tonggao.identify.seats import Seat

SCENES = {
    "town": Scene(frozenset(), frozenset({"黄泥镇党委", "谷城县水利局"})),
    "county": Scene(frozenset(), frozenset({"谷城县委"})),
    "two": Scene(frozenset(), frozenset({"谷城县委", "保康县委"})),
    "far": Scene(frozenset(), frozenset({"安吉县委"})),
    "bare": Scene(frozenset(), frozenset()),
}
CITIES = {"东岭县": "襄阳市", "河口区": "襄阳市"}  # as readouts tell
AROUND = places_of(Scenes(9, SCENES.__getitem__, lambda _: 1, lambda _: False, lambda place: CITIES.get(place, "")))


def seat(body: str, role: str, day: str, readout: str) -> Seat:
    return Seat(office(body, role), held={day}, readouts={readout})


@pytest.mark.parametrize(
    ("a", "b", "widest", "why"),
    [
        (
            seat("黄泥镇党委", "书记", "2031-01-01", "town"),
            seat("谷城县委", "常委", "2033-01-01", "county"),
            Spread.CITY,
            "from a town of the county to the county",
        ),
        (
            seat("黄泥镇党委", "书记", "2031-01-01", "two"),
            seat("谷城县委", "常委", "2033-01-01", "county"),
            None,
            "of which of two counties the town is, nothing tells",
        ),
        (
            seat("黄泥镇党委", "书记", "2031-01-01", "town"),
            seat("安吉县委", "常委", "2033-01-01", "far"),
            None,
            "another province",
        ),
        (
            seat("黄泥镇党委", "书记", "2031-01-01", "town"),
            seat("襄阳市水利局", "局长", "2033-01-01", "bare"),
            Spread.PROVINCE,
            "to the city that the county lies in",
        ),
        (
            seat("东岭县委", "书记", "2031-01-01", "bare"),
            seat("襄阳市水利局", "局长", "2033-01-01", "bare"),
            Spread.PROVINCE,
            "from a county that no list has to the city that it lies in",
        ),
        (
            seat("东岭县委", "书记", "2031-01-01", "bare"),
            seat("河口区人民政府", "区长", "2033-01-01", "bare"),
            Spread.PROVINCE,
            "to a district of the same city",
        ),
        (
            seat("东岭县委", "书记", "2031-01-01", "bare"),
            seat("滁州市水利局", "局长", "2033-01-01", "bare"),
            None,
            "another city",
        ),
        (
            seat("保康县委", "书记", "2031-01-01", "bare"),
            seat("谷城县委", "书记", "2033-01-01", "bare"),
            None,
            "what lists have of both, the posts themselves tell",
        ),
        (
            seat("柳川经开区管委会", "主任", "2031-01-01", "bare"),
            seat("柳川市人民政府", "秘书长", "2033-01-01", "bare"),
            Spread.PROVINCE,
            "from a zone named after the city",
        ),
        (
            seat("省委", "书记", "2031-01-01", "bare"),
            seat("中共湖北省委", "书记", "2033-01-01", "bare"),
            Spread.COUNTY,
            "hardly two of one name head a province",
        ),
        (
            seat("区人民政府", "区长", "2031-01-01", "bare"),
            seat("东亭区委", "书记", "2033-01-01", "bare"),
            Spread.COUNTRY,
            "a district that its readout does not name may be this one",
        ),
        (
            seat("区人民政府", "区长", "1991-01-01", "bare"),
            seat("东亭区委", "书记", "2033-01-01", "bare"),
            None,
            "but not after forty years",
        ),
        (
            seat("省教育厅", "副厅长", "2031-01-01", "bare"),
            seat("湖北省教育厅", "厅长", "2033-01-01", "bare"),
            Spread.PROVINCE,
            "one office, once of an unnamed province",
        ),
        (
            seat("文学院", "院长", "2031-01-01", "bare"),
            seat("教务处", "处长", "2033-01-01", "bare"),
            Spread.COUNTRY,
            "parts of a school",
        ),
        (
            seat("谷城县委", "书记", "2031-01-01", "county"),
            seat("黄泥镇农场", "场长", "2033-01-01", "town"),
            None,
            "who headed a county does not run a farm afterwards",
        ),
    ],
)
def test_what_the_places_of_readouts_tell(a: Seat, b: Seat, widest: Spread | None, why: str) -> None:
    told = [spread for spread in Spread if by_place(a, b, spread, AROUND)]
    assert told == [spread for spread in Spread if widest is not None and spread <= widest], why
    assert told == [spread for spread in Spread if by_place(b, a, spread, AROUND)]

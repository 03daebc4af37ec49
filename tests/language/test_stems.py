"""Place stems learnt from a text. All places are invented."""

import pytest

from tonggao.language.stems import place_stems


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("在青禾镇调研。", {"青禾"}, "after a preposition"),
        ("时任青禾乡党委书记", {"青禾"}, "after 时任"),
        ("石山市妇联与邻省青禾市妇联签约", {"石山", "青禾"}, "邻省 says where it lies"),
        ("海屿区成立大会举行。经批准，撤销海屿县，设立海屿区。", {"海屿"}, "a place that is abolished is nobody who is dismissed"),
        ("免去林岳市第一人民医院院长职务。", set(), "who is dismissed is no place"),
        ("全市各级，各县区", set(), "全市 names no town"),
        ("为芦城市人民政府副市长", {"芦城"}, "a town that ends in 城, and has a government"),
        ("乌石山县公安局开会", {"乌石山"}, "山 makes no county generic"),
        ("贫困山区、边远山区", set(), "kinds of places"),
        ("走进各大城市人民政府", set(), "but 各大城市 are many"),
        ("国丰银行沧澜省分行", {"沧澜"}, "a bank's branch"),
        ("青岭市河东区副区长林岳", {"青岭", "河东"}, "a district in its city, by who heads it, though 河东 is a word"),
        ("海东省青岭市临水县委书记", {"海东", "青岭", "临水"}, "a county in its city and province"),
        ("柳川市东陵市红旗镇党委书记林岳", {"柳川", "东陵", "红旗"}, "a town in a city in a city"),
        ("青岭市太和市财政局", {"青岭", "太和"}, "by an office of its government"),
        ("青岭市各区区长、青岭市城区政府", {"青岭"}, "but no districts without a name"),
        ("实施“工业强市、农业稳市”", set(), "slogans"),
        ("城市建设、农村发展", set(), "kinds of places"),
        ("选派一套专班、三个镇", set(), "numbers"),
    ],
)
def test_stems(text: str, expected: set[str], why: str) -> None:
    assert place_stems(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("市委委员、候补市委委员", set(), "a common word before a division's level"),
        ("石榴街道、沙枣镇", {"石榴", "沙枣"}, "towns are named by common words"),
        ("槐岭市召开会议", {"槐岭"}, "a name that the segmenter takes for a verb"),
        ("抓实村级换届", set(), "a verb before 村"),
        ("海溪高新区管委会", {"海溪"}, "a zone has its city's name"),
    ],
)
def test_stems_by_level(text: str, expected: set[str], why: str) -> None:
    assert place_stems(text) == expected, why

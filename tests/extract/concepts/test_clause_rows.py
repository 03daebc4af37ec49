"""Formulas of whole clauses and names of several words: rows, turns, censuses, praised places, deeds."""

import pytest
from tests.extract.concepts.conftest import labels


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("水面清，堤岸绿，百姓乐。要抓紧。", ["水面清，堤岸绿，百姓乐"]),
        ("水面清，堤岸绿，百姓乐，产业旺。要抓紧。", ["水面清，堤岸绿，百姓乐，产业旺"]),  # as far as it goes
        ("水面清，堤岸绿。要抓紧。", []),  # two clauses are no row
        ("他来了，我说过，就算了。要抓紧。", []),  # plain speech
        ("水质有改善，农户得实惠，渠道更通畅。要抓紧。", []),  # longer ones share no character
        ("人人管水面，人人护堤岸，人人爱家园。要抓紧。", ["人人管水面，人人护堤岸，人人爱家园"]),
        ("一是抓早，二是抓小，三是抓实。要抓紧。", []),  # points
    ],
)
def test_rows_of_clauses(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要实现由重建轻管向建管并重转变、由分散灌溉向集中灌溉转变。", ["由重建轻管向建管并重转变、由分散灌溉向集中灌溉转变"]),
        ("要实现由分散灌溉向集中灌溉转变。", []),  # one change is an aim like any other
        ("要做好第三次全国水利普查。", ["第三次全国水利普查"]),
        ("要做好农田水利普查。", []),  # which one is not said
        ("老兵要做到离渠不离岗、退役不褪色。", ["离渠不离岗、退役不褪色"]),
        ("目前管护不到位、巡查不及时。要抓紧。", []),  # faults, sworn to by nobody
        ("要学习沈望舒总书记近期关于防汛工作的重要指示精神。", ["沈望舒总书记近期关于防汛工作的重要指示精神"]),
        ("要实施茶叶强镇、林果立镇两大战略。", ["茶叶强镇", "林果立镇"]),  # the count names the list
    ],
)
def test_turns_censuses_and_sworn_pairs(sentence: str, expected: list[str]) -> None:
    assert [label for label in labels(sentence) if label != "两大战略"] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要建设幸福美好湖北。", ["幸福美好湖北"]),
        ("要建设繁荣富裕文明秀美的社会主义现代化新湖北。", ["繁荣富裕文明秀美的社会主义现代化新湖北"]),
        ("要建设团结和谐的社会主义新疆。", ["团结和谐的社会主义新疆"]),  # 新疆 is not made anew
        ("要建设森林湖北。", ["森林湖北"]),
        ("要发展文化，湖北走在前。看文化湖北。", []),  # an ordinary word of praise only where it is built
        ("要实施村庄绿化提速行动。", ["村庄绿化提速行动"]),
        ("村庄绿化提速行动已经结束。要抓紧。", []),  # told, not asked to be done
        ("要开展执法行动。", []),  # any may be one
    ],
)
def test_praised_places_and_deeds(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected

"""Each ready-made question gives what the two readouts say."""

import pytest

from tonggao.query import ask
from tonggao.store import GraphStore

TOLD = "全市各级党组织要把《柳川水网规划》落到实处，践行水网精神"
ID = "柳川/水网 0603"

ANSWERS: list[tuple[str, dict[str, str], tuple[str, ...], list[tuple[str | None, ...]]]] = [
    (
        "posts",
        {},
        ("person", "post", "first", "last", "former", "claims"),
        [
            ("简宁", "柳川市人民政府市长", "2031-06-03", "2031-06-03", "2032-07-02", "2"),
            ("岳明山", "柳川市委书记", "2031-06-03", "2031-06-03", None, "1"),
            ("宋知秋", "柳川市委常委", "2031-06-03", "2031-06-03", None, "1"),
            ("简宁", "白河省人民政府副省长", "2032-07-02", "2032-07-02", None, "1"),
        ],
    ),
    ("posts", {"organization": "柳川市委", "role": "书记"}, ("person",), [("岳明山",)]),
    (
        "participants",
        {"event": "柳川市水网建设推进会"},
        ("day", "participant", "capacity", "list", "position", "readout"),
        [
            ("2031-06-02", "岳明山", "讲话", "出席", "1", ID),
            ("2031-06-02", "简宁", "主持", "主持", "1", ID),
            ("2031-06-02", "宋知秋", "出席", "出席", "2", ID),  # where the names stand in the text
        ],
    ),
    ("participants", {"date": "2032-07-01"}, ("event", "participant"), [("在白河调研", "简宁")]),
    ("participants", {"person": "宋知秋"}, ("participant",), [("岳明山",), ("简宁",), ("宋知秋",)]),
    ("participants", {"person": "无此人"}, ("participant",), []),
    (
        "requirements",
        {},
        ("day", "from", "to", "modality", "words", "readout"),
        [
            ("2031-06-03", "岳明山", "全市各级党组织", "应当", TOLD, ID),
            ("2031-06-03", "柳川市水网建设推进会", None, "禁止", "不得以会议落实会议", ID),
        ],
    ),
    ("requirements", {"issuer": "岳明山"}, ("words",), [(TOLD,)]),
    ("requirements", {"addressee": "全市各级党组织"}, ("words",), [(TOLD,)]),
    ("requirements", {"concept": "水网精神"}, ("words",), [(TOLD,)]),
    ("requirements", {"issuer": "宋知秋"}, ("words",), []),
    (
        "concepts",
        {"readout": "水网建设"},
        ("concept", "times", "definition", "partOf"),
        [
            ("坚韧", None, None, "水网精神"),  # named as a part only
            ("水网精神", "2", "水网精神就是清澈、坚韧", None),
            ("清澈", "1", None, "水网精神"),
        ],
    ),
    ("concepts", {"readout": ID, "concept": "清澈"}, ("concept",), [("清澈",)]),
    (
        "person",
        {"person": "简 宁"},
        ("day", "kind", "what", "words", "readout"),
        [
            ("2031-06-03", "任职记载", "市长", "市长简　宁", ID),
            ("2031-06-03", "参加", "主持 柳川市水网建设推进会", "简　宁", ID),
            ("2032-07-02", "任职记载", "副省长", "简宁", "白河-0702"),
            ("2032-07-02", "任职记载", "市长（曾任）", "简宁", "白河-0702"),
            ("2032-07-02", "参加", "调研 在白河调研", "简宁", "白河-0702"),
        ],
    ),
]


@pytest.mark.parametrize(("name", "parameters", "columns", "rows"), ANSWERS)
def test_question_is_answered(
    store_with_two_readouts: GraphStore,
    name: str,
    parameters: dict[str, str],
    columns: tuple[str, ...],
    rows: list[tuple[str | None, ...]],
) -> None:
    answer = ask(store_with_two_readouts, name, parameters).as_dicts()
    assert [tuple(row[column] for column in columns) for row in answer] == rows


def test_person_of_that_name_who_only_wrote_it_is_another(store_with_two_readouts: GraphStore) -> None:
    answer = ask(store_with_two_readouts, "person", {"person": "岳明山"}).as_dicts()
    assert {row["kind"] for row in answer} == {"任职记载", "参加", "要求"}
    assert TOLD in {row["words"] for row in answer}

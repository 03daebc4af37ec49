"""What a text says its ideas are, told from praise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.extract.concepts.concepts import extract_concepts
from tonggao.extract.concepts.labels import Labels, cues_by_tag
from tonggao.extract.reading import prepare
from tonggao.extract.relations.definitions import extract_definitions
from tonggao.readout import Readout


def definitions(text: str) -> list[tuple[str, str]]:
    reading = prepare(Readout(id="r", text=text))
    found = extract_definitions(reading, Labels(extract_concepts(reading)), cues_by_tag(reading))
    assert all(text[d.start : d.end] == d.quote for d in found)
    return [(d.concept, d.quote) for d in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“两到田”工作法，就是水送到田、技术教到田。",
            [("“两到田”工作法", "“两到田”工作法，就是水送到田、技术教到田")],
        ),
        ("“河长巡渠”，就是每周看一遍。", [("河长巡渠", "“河长巡渠”，就是每周看一遍")]),  # the marks belong to the quote
        ("乡村振兴就是让渠水流到田头。", [("乡村振兴", "乡村振兴就是让渠水流到田头")]),
        ("水渠修通，就是要靠群众。", []),  # what it takes, not what it is
        ("这就是办法，也就是出路。", []),  # points
        (
            "大家一起动手，是全过程人民民主的真谛。",
            [("全过程人民民主", "大家一起动手，是全过程人民民主的真谛")],
        ),
        (
            "乡村振兴是强县富民的重要法宝，是加快发展的关键一招。",
            [("乡村振兴", "乡村振兴是强县富民的重要法宝，是加快发展的关键一招")],
        ),
        ("乡村振兴是强县富民的重要举措。", []),  # praise
        ("全过程人民民主是广泛的、真实的。", [("全过程人民民主", "全过程人民民主是广泛的、真实的")]),
        ("全过程人民民主是渠边能议事的民主。", [("全过程人民民主", "全过程人民民主是渠边能议事的民主")]),
        ("要抓好党的作风建设这个基础性建设。", [("党的作风建设", "党的作风建设这个基础性建设")]),
        ("我们的目标就是清水长流。", [("我们的目标", "我们的目标就是清水长流")]),
        ("他的办公室就是田埂。", []),
        ("乡村振兴就是这样干出来的。", []),  # how it came about
        ("所谓“三清”，是指渠清、田清、账清。", [("三清", "所谓“三清”，是指渠清、田清、账清")]),
        ("所谓渠长制就是一渠一长。", [("渠长制", "所谓渠长制就是一渠一长")]),
        ("村里的“护渠积分”就是把巡渠变成分。", [("护渠积分", "“护渠积分”就是把巡渠变成分")]),
        ("“清水下田”，就是要让水到田头。", [("清水下田", "“清水下田”，就是要让水到田头")]),  # quoted, so a name
        (
            "灌溉互助是农村公益体系中自愿性、基础性的制度安排。",
            [("灌溉互助", "灌溉互助是农村公益体系中自愿性、基础性的制度安排")],
        ),
        (
            "我们要走的中国式现代化，是水利先行的现代化。",
            [("我们要走的中国式现代化", "我们要走的中国式现代化，是水利先行的现代化")],
        ),  # Y is a kind of what X ends in
        (
            "他用“三清”作了概括，即渠清、田清、账清。",
            [("三清", "“三清”作了概括，即渠清、田清、账清")],
        ),  # told behind what is summed up in it
        (
            "护渠人以“勤朴”二字立身，勤是勤巡、勤修，朴是朴实、朴素。",
            [("勤朴", "勤是勤巡、勤修，朴是朴实、朴素")],
        ),  # character by character
        (
            "“一个目标”是建成百里清渠，“三个翻番”分别指水量、粮食、收入三年内翻番。",
            [
                ("一个目标", "“一个目标”是建成百里清渠"),
                ("三个翻番", "“三个翻番”分别指水量、粮食、收入三年内翻番"),
            ],
        ),
        ("“一个目标”是重要举措。", []),  # praise, no deed
        ("“两个确保”是应对旱情的最大保证。", []),  # praise, though a verb opens it
        ("渠长会议是“三个机关”。", [("渠长会议", "渠长会议是“三个机关”")]),  # of how many it is
        ("护渠协会是基层群众性自治组织。", [("护渠协会", "护渠协会是基层群众性自治组织")]),
        ("灌区工作的主线就是节水，要抓紧。", [("灌区工作的主线", "灌区工作的主线就是节水")]),
        (
            "朴实，是不挑水好水坏；较真，是不放过一处漏点。",
            [("朴实", "朴实，是不挑水好水坏"), ("较真", "较真，是不放过一处漏点")],
        ),
        ("节水，是大家的事。", []),  # alone in its row
        ("“三到田”，指水到、人到、心到。", [("三到田", "“三到田”，指水到、人到、心到")]),
        ("技术服务是指导群众用水的办法。", []),  # 是|指导
    ],
)
def test_definitions(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert definitions("青岚市委书记沈怀谷指出，要抓紧。" + sentence) == expected


def test_a_term_that_opens_its_line_is_defined() -> None:
    text = "干部要有韧劲。\n甘于奉献，就是把渠修到田头，把水送到群众心里。\n他，就是渠长。"
    assert definitions(text) == [("甘于奉献", "甘于奉献，就是把渠修到田头，把水送到群众心里")]


FRAGMENTS = st.sampled_from(
    [
        "乡村振兴",
        "，就是",
        "就是",
        "是",
        "的",
        "真谛",
        "法宝",
        "，",
        "。",
        "“",
        "”",
        "这个根本性建设",
        "、",
        "建设",
        "\n",
        "强调",
        "要",
        "　",
        "𠮷",
    ]
)


@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_quotes_stand_where_they_say(text: str) -> None:
    definitions(text)

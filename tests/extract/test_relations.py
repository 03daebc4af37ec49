"""Wholes and parts, named aspects, figures of speech."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonggao.extract.concepts import extract_concepts
from tonggao.extract.reading import prepare
from tonggao.extract.relations import extract_relations
from tonggao.readout import Readout

SAYS = "青岚市委书记沈怀谷强调，要抓紧。"


def relations(text: str) -> set[tuple[str, str, str]]:
    reading = prepare(Readout(id="r", text=text))
    found = extract_relations(reading, extract_concepts(reading))
    for relation in found:
        said = " ".join(text[p.start : p.end] for p in relation.passages)
        assert relation.source in said or relation.target in said
    return {(r.source, r.relation, r.target) for r in found}


def parts(whole: str, *named: str) -> set[tuple[str, str, str]]:
    return {(part, "partOf", whole) for part in named}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“三到田”，就是水到田、人到田、心到田。", parts("三到田", "水到田", "人到田", "心到田")),
        ("要坚持“234”工作思路，即抓两渠、护三堤、清四塘。", parts("“234”工作思路", "抓两渠", "护三堤", "清四塘")),
        ("“河长巡渠”，就是每周看一遍，发现问题就报。", set()),  # told, not listed
        ("要擦亮柑橘、白茶、渠鱼“三张名片”。", parts("三张名片", "柑橘", "白茶", "渠鱼")),
        ("要实施“水利强市、生态立市、文旅活市”三大战略。", parts("三大战略", "水利强市", "生态立市", "文旅活市")),
        ("要算好清水账、护堤账、民心账“三笔账”。", parts("三笔账", "清水账", "护堤账", "民心账")),
        ("水利局、农业局、林业局三个部门要配合。", set()),  # bodies that make no whole
        ("要擦亮柑橘、白茶“三张名片”。", set()),  # the count is not that of the list
        ("要时时想着“两个确立”、处处做到“两个维护”。", set()),
        ("要弘扬清廉、坚韧、无私的护渠精神。", parts("护渠精神", "清廉", "坚韧", "无私")),
        ("干部要有这样的特质：肯吃苦、敢负责、能攻关。", parts("特质", "肯吃苦", "敢负责", "能攻关")),
        ("要完善产权、准入、信用等市场经济基础制度。", parts("市场经济基础制度", "产权", "准入", "信用")),
        ("灌区建设是乡村振兴的重要组成部分。", parts("乡村振兴", "灌区建设")),
        ("灌区建设是乡村振兴不可分割的一部分。", parts("乡村振兴", "灌区建设")),
        ("要打造“三快”营商环境（受理快、审批快、办结快）。", parts("“三快”营商环境", "受理快", "审批快", "办结快")),
        ("要鼓励、支持和引导民营等非公有制经济。", set()),  # verbs are no parts
    ],
)
def test_parts(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("修渠是乡村振兴的首要任务。", {("乡村振兴", "首要任务", "修渠")}),
        ("修渠是乡村振兴的重要举措。", set()),  # praise
        ("乡村振兴的核心是让水到田。", {("乡村振兴", "核心", "让水到田")}),
        (
            "推进乡村振兴，根本要求是群众满意；着力点是修好渠道。",
            {("乡村振兴", "根本要求", "群众满意"), ("乡村振兴", "着力点", "修好渠道")},
        ),
        (
            "推进乡村振兴，总要求是群众满意，根本任务是修好渠道。",
            {("乡村振兴", "总要求", "群众满意"), ("乡村振兴", "根本任务", "修好渠道")},
        ),
        ("要把群众需要作为灌区建设的出发点。", {("灌区建设", "出发点", "群众需要")}),
        ("要以清淤护岸为重点，推动灌区建设提质增效。", {("灌区建设", "重点", "清淤护岸")}),
        ("要以习近平同志为核心，推动灌区建设提质。", set()),
        (
            "教育活动要抓住学习这个根本，紧盯问题这个要害。",
            {("教育活动", "根本", "学习"), ("教育活动", "要害", "问题")},
        ),
        ("组织路线为政治路线服务。", {("组织路线", "服务", "政治路线")}),
    ],
)
def test_aspects(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("灌区是粮食生产的“压舱石”。", {("灌区", "metaphor", "压舱石")}),
        ("水利始终是农业的命脉。", {("水利", "metaphor", "命脉")}),
        ("这是发展的“压舱石”。", set()),  # what it is, is not said
        ("灌区不是发展的“压舱石”。", set()),
        (
            "要把修渠工地作为锻炼干部的“考场”，作为检验作风的“擂台”。",
            {("修渠工地", "metaphor", "考场"), ("修渠工地", "metaphor", "擂台")},
        ),
        ("要把灌区改造作为兴县富民的重要抓手。", {("灌区改造", "metaphor", "重要抓手")}),
        (
            "推动村干部当好护渠带头人、党员当好“领头雁”。",
            {("村干部", "metaphor", "护渠带头人"), ("党员", "metaphor", "领头雁")},
        ),
        ("要当好群众的“店小二”。", set()),  # who, is not said
    ],
)
def test_figures(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert relations(SAYS + sentence) == expected


def test_an_instruction_is_about_what_its_title_says() -> None:
    text = "沈怀谷就深入推进灌区现代化建设作出重要批示\n沈怀谷指出，要坚持以群众需要为引领、以制度创新为核心。"
    assert relations(text) >= {
        ("灌区现代化建设", "引领", "群众需要"),
        ("灌区现代化建设", "核心", "制度创新"),
    }


def test_a_relation_said_twice_is_one_with_two_passages() -> None:
    text = SAYS + "灌区是发展的“压舱石”。" * 2
    reading = prepare(Readout(id="r", text=text))
    (found,) = extract_relations(reading, extract_concepts(reading))
    assert [text[p.start : p.end] for p in found.passages] == ["灌区是发展的“压舱石"] * 2


FRAGMENTS = st.sampled_from(
    ["要", "把", "作为", "的", "重点", "为", "以", "推动", "，推动", "乡村振兴", "“压舱石”", "是", "、", "三大战略", "就是", "即", "等", "：", "特质", "这个",
     "根本", "当好", "“", "”", "。", "；", "，", "\n", "组成部分", "法宝", "作出重要", "就", "𠮷", "　"]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    relations(text)

"""What consists of what, told by a verb, a count or a summary, and what something is like."""

import pytest
from tests.extract.relations.conftest import SAYS, definitions, relations


@pytest.mark.parametrize(
    ("sentence", "whole", "parts"),
    [
        ("“三个先行”主要包括组织聚力、产业聚能、服务聚心。", "三个先行", {"组织聚力", "产业聚能", "服务聚心"}),  # as many as it counts, verbs or not
        ("新质生产力包括新渠工、新农机、新农田三个方面。", "新质生产力", {"新渠工", "新农机", "新农田"}),  # how many they are is no part
        ("新质生产力包括新渠工、新农机、新农田等内容。", "新质生产力", {"新渠工", "新农机", "新农田"}),
        ("现代水网体系由骨干渠系、田间渠系、泵站群三部分组成。", "现代水网体系", {"骨干渠系", "田间渠系", "泵站群"}),  # no label, but a kind that has parts
        ("代表团由甲县、乙县、丙县的农户组成。", "", set()),  # people
        ("可把水产、林果、茶叶作为“三大支柱”。", "三大支柱", {"水产", "林果", "茶叶"}),
        ("勤劳巡渠、节俭用水、共同护田是灌区的三大优良作风。", "三大优良作风", {"勤劳巡渠", "节俭用水", "共同护田"}),
        ("勤劳巡渠、节俭用水是灌区的三大优良作风。", "", set()),  # not as many
        ("长征精神概括为“爱渠、守信、敬业、友善”。", "长征精神", {"爱渠", "守信", "敬业", "友善"}),
        ("万众一心、守望相助，不畏艰险、日夜护渠的伟大抗洪精神。", "伟大抗洪精神", {"万众一心", "守望相助", "不畏艰险", "日夜护渠"}),  # in pairs, a clause each
    ],
)
def test_parts(sentence: str, whole: str, parts: set[str]) -> None:
    assert {(r[0], r[2]) for r in relations(SAYS + sentence) if r[1] == "partOf"} == {(part, whole) for part in parts}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("节水护渠是和谐社会的基本特征。", {("和谐社会", "基本特征", "节水护渠")}),  # tells what it is like
        ("节水护渠是和谐社会的基本目标。", set()),  # praise
        ("坚持节水是灌区章程最显著的特征。", {("灌区章程", "特征", "坚持节水")}),  # how much it is one
        ("党的建设的主线是管好干部。", {("党的建设", "主线", "管好干部")}),
        ("和谐社会以节水、护渠为主要内容。", {("和谐社会", "主要内容", "节水、护渠")}),
        ("灌区改革的最终目的是满足需求，主攻方向是提高水质，根本途径是深化改革。", {("灌区改革", "最终目的", "满足需求"), ("灌区改革", "主攻方向", "提高水质"), ("灌区改革", "根本途径", "深化改革")}),
        ("弘扬以“爱渠、守信”为主要内容的青岚精神。", {("青岚精神", "主要内容", "爱渠、守信")}),
    ],
)
def test_aspects(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(SAYS + sentence) if r[1] not in ("metaphor", "partOf")} == expected


def test_what_ought_to_be_is_defined() -> None:
    assert definitions("和谐社会，应该是人人护渠的社会。") == [("和谐社会", "和谐社会，应该是人人护渠的社会")]

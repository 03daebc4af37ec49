"""Aspects told by a frame: 以X为重点推动Y, 以A为引领、以B为抓手，推动Y, 以X为主体、Y为支撑的Z体系; and who or what has an aspect."""

import pytest
from tests.extract.relations.conftest import SAYS, relations


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("要以渠长制为抓手推进灌区管护。", {("灌区管护", "抓手", "渠长制")}),  # no comma between the frame and its task
        ("要以“两渠”工程为抓手深化拓展灌溉工作。", {("灌溉工作", "抓手", "“两渠”工程")}),  # two verbs, one object
        (
            "要以党建为引领、以渠长制为抓手，推进灌区管护。",
            {("灌区管护", "引领", "党建"), ("灌区管护", "抓手", "渠长制")},
        ),  # each of several
        (
            "要以党建为引领，以渠长制为抓手，推进灌区管护。",
            {("灌区管护", "引领", "党建"), ("灌区管护", "抓手", "渠长制")},
        ),
        ("要以农户为主体，抓好几个环节。", set()),  # a count names nothing
        ("建立以国家公园为主体的自然保护地体系。", {("自然保护地体系", "主体", "国家公园")}),
        (
            "建立以内容建设为根本、先进技术为支撑、创新管理为保障的融合传播体系。",
            {
                ("融合传播体系", "根本", "内容建设"),
                ("融合传播体系", "支撑", "先进技术"),
                ("融合传播体系", "保障", "创新管理"),
            },
        ),
        ("维护以国际法为基础的国际关系基本准则。", {("国际关系基本准则", "基础", "国际法")}),  # the whole name
        ("在以林向远同志为核心的班子领导下，完善体制机制。", set()),  # a person
        ("以林向远同志为核心的党中央弘扬水利精神。", set()),
        ("大坝建起了以灌区为基础的样板。", set()),  # what is no system has no such parts
    ],
)
def test_frames(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(SAYS + sentence) if r[1] != "metaphor"} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“三渠”工作的关键是清淤到户。", {("“三渠”工作", "关键", "清淤到户")}),  # a quoted name in it
        ("“三渠”工作关键在干部。", {("“三渠”工作", "关键", "干部")}),
        ("灌区改革的一个重要目的是让水到田头。", {("灌区改革", "重要目的", "让水到田头")}),  # one of several
        ("护渠是灌区改革的一项重要任务。", set()),  # praise
        ("抓好灌区改革，最关键的是用好渠长。", {("灌区改革", "关键", "用好渠长")}),
        ("灌区改革之所以见效，最根本在于用好渠长。", {("灌区改革之所以见效", "根本", "用好渠长")}),
        ("做好新时代护渠工作，总的要求是管住源头。", {("新时代护渠工作", "总的要求", "管住源头")}),
        ("灌区学校的初心就是培养护渠人。", {("灌区学校", "初心", "培养护渠人")}),
    ],
)
def test_what_has_an_aspect(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(SAYS + sentence) if r[1] != "metaphor"} == expected

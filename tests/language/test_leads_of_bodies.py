"""Verbs right before a body's name are no part of it."""

import pytest

from tonggao.extract import extract_claims
from tonggao.readout import Readout


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳讲话，希望康石钢铁集团引以为戒。", {"康石钢铁集团"}, "what somebody hopes of it"),
        ("他宣布滇阳重工集团领导班子任免决定。", {"滇阳重工集团"}, "behind 他"),
        ("林岳到会，祝贺昌铜煤业集团取得成绩，建议昌铜煤业集团扩大规模。", {"昌铜煤业集团"}, "greeted and advised"),
        ("方案下发，经康石科技大学批准，据康石科技大学介绍。", {"康石科技大学"}, "who agreed, and who told"),
        ("要学习石山钢铁有限公司的做法，应借鉴白河机械集团的经验。", {"石山钢铁有限公司", "白河机械集团"}, "whom others are to learn from"),
        ("经纬纺织集团召开会议。", {"经纬纺织集团"}, "one that opens with 经"),
        ("他被康石集团授予称号，受滇阳重工集团委托发言。", {"康石集团", "滇阳重工集团"}, "who honours, and who sends"),
        ("记者从岚中集团获悉，这对康石集团有利。", {"岚中集团", "康石集团"}, "where news comes from"),
        ("消息来自中国岚星科技集团公司，林岳向中国岚石化工集团公司表示祝贺。", {"中国岚星科技集团公司", "中国岚石化工集团公司"}, "中国 opens them"),
        ("按照太平洋岛国论坛秘书处部署开展工作，受国台办委托，林岳发言。", {"太平洋岛国论坛秘书处", "国台办"}, "known names, behind what leads to them"),
        ("据欧盟委员会统计，经国务院新闻办公室批准。", {"欧盟委员会", "国务院新闻办公室"}, "no places of those names"),
        ("这对兰州军区来说是机遇，双方同广州军区开展合作。", {"兰州军区", "广州军区"}, "nor here"),
        ("何静率北京市人大常委会人员陪同。", {"北京市人大常委会"}, "nor 何静率北京"),
        ("会议听取了吉林省政府汇报，双方同北京市人民政府合作。", {"吉林省政府", "北京市人民政府"}, "a known place behind any word that leads to it"),
        ("据约翰斯·霍恩金斯大学统计。", {"约翰斯·霍恩金斯大学"}, "据 stands for no sound"),
        ("新华社消息法国岚江科研中心的研究人员报告说。", {"新华社", "法国岚江科研中心"}, "where a report comes from"),
        ("作为民革的代表，他发言。为民建言。", {"民革"}, "作为, and no 为民"),
    ],
)
def test_where_names_begin(text: str, expected: set[str], why: str) -> None:
    claims = extract_claims(Readout(id="t", text=f"要闻\n{text}"))
    assert {body.name for body in claims.organizations} == expected, why

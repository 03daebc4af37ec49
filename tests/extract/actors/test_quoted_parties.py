"""Parties of other states in quotation marks. All of them are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("芬兰“北方阵线”副主席卡尔送行。", {"芬兰“北方阵线”"}, "who heads it shows it"),
        ("林岳会见芬兰“湖区联盟”代表团。", {"芬兰“湖区联盟”"}, "and who is sent"),
        ("“湖区联盟”代表团到访，芬兰“绿色运动”蓬勃兴起。", set(), "of no state; nobody of it"),
    ],
)
def test_quoted_parties(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("中华人民共和国国防部举行招待会，中华人民共和国外交部发布声明。", {"中华人民共和国国防部", "中华人民共和国外交部"}, "by the state's full name"),
        ("国家教育部发文，沿线国家教育部门到会。", {"国家教育部"}, "国家 of another word"),
        ("中国全国政协愿同芬兰议会来往。", {"中国全国政协", "芬兰议会"}, "as it is called to guests"),
        ("林晓红会见来宾。", set(), "红会 across a name and a verb"),
        ("芬兰前进党新任主席卡尔到会。", {"芬兰前进党"}, "前 that opens a word is no former"),
        ("同联合国有关组织也有一些培训项目。", {"联合国"}, "a clause, no part of it"),
    ],
)
def test_opened_and_ended_whole(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why

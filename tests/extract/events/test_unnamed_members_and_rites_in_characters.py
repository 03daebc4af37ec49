"""Lists with members whom nobody names, rites that are also called 大会, old datelines, who is on a journey. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，我校举行毕业典礼，校党委书记林岳、副校长周静出席大会，校党委副书记何成主持大会。\n大会在庄严的升国旗仪式中拉开序幕。周静宣读了决定。",
         {"毕业典礼 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("何成", "chair"), ("周静", "other")}}, "a rite that is also called 大会, and how it opened"),
        ("5月10日，集团公司召开述职报告会。董事长林岳，总裁周静，集团副总裁，集团部室负责人，各分（子）公司总经理参加了会议。",
         {"述职报告会 2024-05-10": {("集团公司", "host"), ("林岳", "attend"), ("周静", "attend")}}, "members of a list whom nobody names"),
        ("国务院总理林岳今天上午乘专机离开北京，开始对江海国进行正式访问。\n林岳总理的陪同人员外交部部长周静、国务院研究室主任何成同机离京。",
         {"对江海国进行正式访问 2024-05-20": {("林岳", "other"), ("周静", "attend"), ("何成", "attend")}}, "who flies with him is on the visit"),
        ("外交部长林岳5月10日在北京会见了到访的江海国外长周静。林岳在会谈中表示，此访正值关系重要时刻。",
         {"会见了到访的江海国外长周静 2024-05-10": {("林岳", "meet"), ("周静", "meet")}}, "在会谈中 tells of no other talks"),
        ("国务院副总理林岳十日下午在中南海会见江海国总理周静。", {"会见江海国总理周静 None": {("林岳", "meet"), ("周静", "meet")}}, "十日 may count days"),
        ("国务院副总理林岳十五日下午在中南海会见江海国总理周静。", {"会见江海国总理周静 2024-05-15": {("林岳", "meet"), ("周静", "meet")}}, "a day in characters by its hour"),
        ("5月10日，集团召开干部会议。会上，副总裁林岳就重要会议进行安排和布置；安全总监周静就安全形势作了分析；副总裁何成总结集团工作，对明年工作进行部署。",
         {"干部会议 2024-05-10": {("林岳", "speak"), ("周静", "speak"), ("何成", "speak")}}, "light verbs and their nouns"),
        ("5月10日，云州战区成立大会举行。总司令林岳向各部授予军旗。", {"云州战区成立大会 2024-05-10": {("林岳", "other")}}, "a flag is given"),
        ("5月10日，我校毕业典礼举行。思政部林岳老师、2016级检验系沈国栋同学、技术系陈建平同学分别代表教师和毕业生作了发言。",
         {"毕业典礼 2024-05-10": {("林岳", "speak"), ("沈国栋", "speak"), ("陈建平", "speak")}}, "a list of a teacher and students"),
        ("中国和江海国16日在北京签署五个合作文件。国务院总理林岳和来访的江海国总理周静出席文件签署仪式。\n签署仪式前，林岳为周静访华举行欢迎仪式，双方还举行了会谈。",
         {"文件签署仪式 2024-05-16": {("林岳", "attend"), ("周静", "attend")}, "欢迎仪式 2024-05-16": {("林岳", "host"), ("周静", "other")},
          "会谈 None": {("林岳", "meet"), ("周静", "meet")}}, "the lead's day, whom the rite honours, and both sides"),
        ("农业部部长林岳5月10日主持即将在青岭开幕的江海国经济展览会。", {"江海国经济展览会 2024-05-10": {("林岳", "chair")}}, "where it will open is no part of its name"),
        ("5月10日，区总工会召开委员会议。副区长林岳出席会议。林岳对会议的召开表示祝贺，对下一步工作提出了意见。",
         {"委员会议 2024-05-10": {("区总工会", "host"), ("林岳", "attend"), ("林岳", "speak")}}, "a second topic in a further clause"),
        ("5月10日，医药协会会长会议召开。会议由会长林岳主持，名誉会长周建新参会并讲话。",
         {"医药协会会长会议 2024-05-10": {("林岳", "chair"), ("周建新", "attend"), ("周建新", "speak")}}, "参会 is what a person does"),
    ],
)  # fmt: skip
def test_members_and_rites(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why

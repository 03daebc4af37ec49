"""Conferences that meet the press, who receives guests together, who stands for whom. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省人大会议举行民生主题记者会\n省十二届人大二次会议5月10日举行记者会，省民政厅、省教育厅有关负责人分别回答了记者的提问。省民政厅厅长林岳介绍，今年将发展养老服务。今年学位增加一成，省教育厅厅长周静表示，这是经过论证提出的。",
         {"民生主题记者会 2024-05-10": {("省十二届人大二次会议", "host"), ("林岳", "speak"), ("周静", "speak")}}, "a conference holds it; the heads are named later"),
        ("要闻\n省政协十二届二次会议5月10日举行记者会，政协委员林岳、周静就稳增长回答了记者的提问。",
         {"记者会 2024-05-10": {("省政协十二届二次会议", "host"), ("林岳", "speak"), ("周静", "speak")}}, "who answered"),
        ("要闻\n省十二届人大二次会议5月10日举行第二次全体会议。林岳主持会议。",
         {"省十二届人大二次会议 2024-05-10": {("林岳", "chair")}}, "a sitting of its own"),
        ("要闻\n5月10日，省政府新闻办公室举行新闻发布会。今年投资增长一成，专家林岳表示，这很不易。",
         {"新闻发布会 2024-05-10": {("省政府新闻办公室", "host")}}, "behind a comma only who holds an office of a body"),
        ("要闻\n5月10日，省长林岳看望了参加省政协十二届二次会议的教育界委员，并参加联组会。\n秘书长周静参加看望。",
         {"看望了参加省政协十二届二次会议的教育界委员 2024-05-10": {("林岳", "other"), ("周静", "attend")}, "联组会 2024-05-10": {("林岳", "attend")}}, "the members sit in session, not who looks in"),
        ("要闻\n5月10日，省长林岳看望了参加省政协十二届二次会议的教育界委员，并参加联组会。\n秘书长周静参加看望和讨论。副省长方远一同看望并参加讨论。",
         {"看望了参加省政协十二届二次会议的教育界委员 2024-05-10": {("林岳", "other"), ("周静", "attend"), ("方远", "attend")}, "联组会 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("方远", "attend")}}, "at both"),
        ("要闻\n5月10日，省长林岳看望了参加全省运动会新闻报道的记者。林岳说，大家辛苦了。\n秘书长周静、局长方远等一同会见。",
         {"看望了参加全省运动会新闻报道的记者 2024-05-10": {("林岳", "other"), ("周静", "meet"), ("方远", "meet")}}, "together, told after a speech"),
        ("要闻\n5月10日，省长林岳会见云国总统沈如海。\n秘书长周静一同会见了客人。",
         {"会见云国总统沈如海 2024-05-10": {("林岳", "meet"), ("沈如海", "meet"), ("周静", "meet")}}, "one more host"),
        ("要闻\n5月10日，长河烈士纪念仪式在云州举行。副省长林岳代表省政府，省政协副主席周静代表省政协，云州市副市长方远代表云州市政府，向烈士像敬献了花篮。",
         {"长河烈士纪念仪式 2024-05-10": {("林岳", "other"), ("周静", "other"), ("方远", "other")}}, "each for a body, without 分别"),
        ("要闻\n5月10日，长河烈士纪念仪式在云州举行。副省长林岳介绍了情况，省政协副主席周静代表省政协，向烈士像敬献了花篮。",
         {"长河烈士纪念仪式 2024-05-10": {("周静", "other")}}, "one alone stands for a body"),
        ("林岳在云州调研\n5月10日，省长林岳在云州调研粮食生产和春耕备耕等工作。", {"在云州调研 2024-05-10": {("林岳", "inspect")}}, "the headline's words begin the body's"),
        ("林岳在云州农村考察养老工作\n5月10日，省长林岳在云州考察农村养老工作。", {"在云州考察农村养老工作 2024-05-10": {("林岳", "inspect")}}, "the headline tells as much"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why

"""Who comes 由某某陪同, whom somebody thanks for coming, one journey to several countries, and sittings that the headline names."""

import pytest
from tests.extract.events.conftest import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("要闻\n国务院总理林岳5月10日由省委书记丁远、省长周静陪同，先后到青禾市、江海县考察。",
         {"到青禾市、江海县考察 2024-05-10": {("林岳", "inspect"), ("丁远", "attend"), ("周静", "attend")}}, "由 leads in the company as 在 does"),
        ("要闻\n5月10日，省委书记林岳由省长丁远陪同到青禾市调研。", {"到青禾市调研 2024-05-10": {("林岳", "inspect"), ("丁远", "attend")}}, "without a comma, too"),
        ("要闻\n国务院总理林岳5月10日由省领导陪同，到青禾市考察。", {"到青禾市考察 2024-05-10": {("林岳", "inspect")}}, "company without a name"),
        ("要闻\n5月10日，由省长丁远陪同秘鲁总统罗德里到青禾市考察。", {"到青禾市考察 2024-05-10": {("丁远", "attend"), ("罗德里", "inspect")}}, "由 before who escorts another"),
        ("要闻\n文艺晚会5月10日在国家大剧院举行。国家主席林岳和与会各国元首等贵宾共同出席。国务委员丁远等出席。",
         {"文艺晚会 2024-05-10": {("林岳", "attend"), ("丁远", "attend")}}, "guests whom nobody names"),
        ("要闻\n5月10日，国家主席林岳乘专机离开北京，应巴西总统罗德里邀请，对巴西进行国事访问并出席在里约举行的海洋峰会；应秘鲁总统加莱亚邀请，对秘鲁进行国事访问。\n陪同林岳出访的有：外交部部长丁远，商务部部长周静等。",
         {"对巴西进行国事访问 2024-05-10": {("林岳", "other"), ("罗德里", "host"), ("丁远", "attend"), ("周静", "attend")},
          "海洋峰会 None": {("林岳", "attend")},
          "对秘鲁进行国事访问 2024-05-10": {("林岳", "other"), ("加莱亚", "host"), ("丁远", "attend"), ("周静", "attend")}}, "each country has its own host"),
        ("要闻\n应巴西总统罗德里邀请，国务委员林岳5月10日对巴西进行国事访问；应巴西众议院邀请，对巴西进行国事访问。",
         {"对巴西进行国事访问 2024-05-10": {("林岳", "other"), ("罗德里", "host"), ("巴西众议院", "host")}}, "no other country"),
        ("要闻\n应巴西劳工党和巴西政府邀请，国务委员林岳5月10日至12日对巴西进行正式友好访问。",
         {"对巴西进行正式友好访问 2024-05-12": {("林岳", "other"), ("巴西劳工党", "host"), ("巴西政府", "host")}}, "both ask"),
        ("要闻\n国务院总理林岳5月10日会见巴西总统罗德里。林岳首先对罗德里出席第三届海洋论坛表示欢迎。",
         {"会见巴西总统罗德里 2024-05-10": {("林岳", "meet"), ("罗德里", "meet")}, "第三届海洋论坛 None": {("罗德里", "attend")}}, "who is welcomed was there"),
        ("要闻\n国务院总理林岳5月10日会见巴西总统罗德里。罗德里对林岳出席巴中领导人会晤表示感谢。",
         {"会见巴西总统罗德里 2024-05-10": {("林岳", "meet"), ("罗德里", "meet")}}, "thanks for the talks themselves"),
        ("要闻\n海洋论坛5月10日在海州举行。省长林岳对各位嘉宾出席论坛表示欢迎。", {"海洋论坛 2024-05-10": set()}, "guests without a name"),
        ("林岳参加云州代表团审议\n国务院总理林岳在云州代表团参加审议。林岳说，完全赞成报告。",
         {"云州代表团审议 None": {("林岳", "attend"), ("林岳", "speak")}}, "the headline names the sitting"),
        ("工商联召开座谈会学习贯彻林岳在政协联组会上的重要讲话\n全国工商联5月10日召开座谈会，学习贯彻讲话精神。丁远出席座谈会。",
         {"座谈会 2024-05-10": {("全国工商联", "host"), ("丁远", "attend")}}, "what is studied is no part of the name"),
        ("全国工商联5月10日召开海洋大会学习贯彻座谈会。", {"海洋大会学习贯彻座谈会 2024-05-10": {("全国工商联", "host")}}, "but here it is"),
    ],
)  # fmt: skip
def test_company_thanks_and_journeys(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why

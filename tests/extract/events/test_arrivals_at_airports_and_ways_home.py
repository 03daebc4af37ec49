"""Who comes to the airport, who is welcomed with a rite, and visits told by the way home. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import Told, told

_RITE = "要闻\n5月10日，国家主席沈国栋在人民大会堂举行仪式欢迎老挝总理萨莫拉对我国进行正式友好访问。"
_LANDS = "要闻\n5月10日，国家主席沈国栋乘专机抵达柏林。"
_TALKS = "要闻\n国家主席沈国栋5月10日在柏林同德国总理米勒举行会谈。"
_BOTH = {("沈国栋", "meet"), ("米勒", "meet")}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (_RITE + "周静出席欢迎仪式。随后，萨莫拉在沈国栋陪同下检阅仪仗队。",
         {"欢迎仪式 2024-05-10": {("沈国栋", "host"), ("萨莫拉", "other"), ("周静", "attend")}, "正式友好访问 2024-05-10": {("萨莫拉", "other")}},
         "the host who walks with the guest along the guard is on no visit"),
        ("要闻\n5月10日晚，国家主席沈国栋在人民大会堂举行宴会，欢迎德国总理米勒访华。", {"宴会 2024-05-10": {("沈国栋", "host"), ("米勒", "attend")}}, "for whom a banquet is"),
        (_LANDS + "德国副总理米勒、中国驻德国大使周静等到机场迎接。沈国栋在机场发表书面讲话。",
         {"抵达柏林 2024-05-10": {("沈国栋", "other"), ("米勒", "other"), ("周静", "other"), ("沈国栋", "speak")}}, "who comes to the airport, and what is said there"),
        ("要闻\n5月10日，国家主席沈国栋抵达柏林，开始对德国进行国事访问。德国副总理米勒等到机场迎接。", {"对德国进行国事访问 2024-05-10": {("沈国栋", "other")}}, "who meets him makes no visit"),
        ("要闻\n在结束对德国的国事访问后，国家主席沈国栋5月10日乘专机回到北京。周静等陪同人员同机返回。",
         {"对德国的国事访问 2024-05-10": {("沈国栋", "other"), ("周静", "attend")}}, "who comes home is named behind the visit"),
        ("要闻\n国家主席沈国栋5月10日上午乘专机离开北京，前往德国进行正式友好访问。", {"前往德国进行正式友好访问 2024-05-10": {("沈国栋", "other")}}, "the whole phrase"),
        (_TALKS + "沈国栋是9日抵达柏林开始对德国进行国事访问的。", {"同德国总理米勒举行会谈 2024-05-10": _BOTH, "对德国进行国事访问 2024-05-09": {("沈国栋", "other")}}, "told behind the talks"),
        (_TALKS + "米勒是去年当选的。", {"同德国总理米勒举行会谈 2024-05-10": _BOTH}, "no visit"),
        ("要闻\n国家主席沈国栋5月10日抵达华沙。沈国栋在机场发表书面讲话。他说，波兰是重要国家。2004年，周远主席对德国进行国事访问，关系友好。沈国栋是在当地时间9日圆满结束对法国的正式友好访问后前往德国的。",
         {"抵达华沙 2024-05-10": {("沈国栋", "other"), ("沈国栋", "speak")}, "对德国进行国事访问 2004": {("周远", "other")}, "对法国的正式友好访问 2024-05-09": {("沈国栋", "other")}}, "who has left is named there, not in what is recalled"),
    ],
)  # fmt: skip
def test_told(text: str, expected: Told, why: str) -> None:
    assert told(text) == expected, why

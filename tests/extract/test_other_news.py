"""News from abroad, matches and forecasts are left alone; whatever tells that somebody at home did or asked something is read."""

import pytest

from tonggao.claims import Claims
from tonggao.claims_json import as_json
from tonggao.extract import extract_claims
from tonggao.extract.other_news import other_news
from tonggao.extract.reading import prepare
from tonggao.readout import Readout

FAR = "巴西和阿根廷两国领导人当地时间5日举行会谈。巴西总统奥多·林德表示，双方将加强能源、交通和农业领域的合作，推动南美洲国家一体化。阿根廷总统凯莱·梭恩呼吁有关各方保持克制，通过对话解决分歧，避免局势进一步升级。"
MATCHES = "今天的比赛共产生金牌十八枚。女子决赛中，选手祁若南战胜队友夺得冠军，男子决赛中选手栾一舟夺冠。混双半决赛上，两对选手击败对手晋级决赛。在最后一个小项的决赛里，选手芮小满力克强手，摘得银牌，另一名选手获得铜牌。"
FORECAST = "受冷空气影响，今天北方多地气温明显下降，局地降温超过12℃，并伴有大风和沙尘天气。南方降雨持续，部分地区有暴雨到大暴雨，局地伴有雷雨、冰雹等强对流天气。预计明天起，雨带南压，华南降水增强，江南气温回暖，多阴天。"


def kind(title: str, body: str) -> str | None:
    return other_news(prepare(Readout(id="t", text=f"{title}\n{body}", date="2024-06-05")))


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("巴西阿根廷领导人会谈", FAR, "news from abroad"),
        (
            "国际联播快讯",
            "中方人员平安。奥多·林德发表讲话。",
            "news from abroad",
        ),  # the headline says so, whatever is named below
        ("苏丹冲突持续", FAR.replace("巴西", "苏丹") + "苏丹东部局势紧张。", "news from abroad"),  # no 丹东 of ours
        (
            "美方否认",
            FAR + "美国务院发言人作出回应，并称其中美国公民安全。",
            "news from abroad",
        ),  # no 国务院 of ours, no 中美
        ("今日决出十八枚金牌", MATCHES, "sport"),
        ("冷空气影响北方", FORECAST, "weather"),
    ],
)
def test_what_is_no_readout(title: str, body: str, expected: str) -> None:
    assert kind(title, body) == f"no readout: {expected}"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("栾一舟会见巴西总统", "栾一舟会见巴西总统奥多·林德。"),  # too short to tell
        ("两国元首会谈", FAR + "中巴两国元首一致同意深化合作。"),
        ("代表团访问巴西", FAR + "中共代表团访问期间与各方交流。"),
        ("友好人士热议", FAR.replace("有关各方", "与会人士热议栾一舟主席演讲，")),  # a Chinese name before the office
        ("我校代表团出访", FAR + "我校代表团一行参加交流。"),
        ("云州市代表团出访", FAR + "浙江省代表团参加。"),  # a place at home
        ("致电祝贺", MATCHES + "栾一舟致电祝贺，勉励运动员再接再厉。"),  # somebody of office wrote
        ("奥运健儿凯旋", "参加比赛的选手今天回国。" + "市体育局有关负责人到机场迎接，介绍训练备战安排。" * 4),  # too few words of matches
        ("防汛会商", FORECAST + "国家防总会商研判，要求有关地方转移群众。"),  # flood control is no forecast
        ("雨中坚守", "大雨中，社区干部逐户走访，帮助住户搬离低洼处，疏通沟渠，搭建临时厨房，把热饭送到老人手中，一直忙到深夜才回家休息。" * 2),
    ],
)  # fmt: skip
def test_what_is_one(title: str, body: str) -> None:
    assert kind(title, body) is None


def test_it_gives_nothing_but_the_note() -> None:
    claims = extract_claims(Readout(id="t", text=f"巴西阿根廷领导人会谈\n{FAR}"))
    assert claims == Claims(notes=("no readout: news from abroad",))


def test_its_row_says_why_it_is_empty() -> None:
    texts = {"no readout: news from abroad": f"巴西阿根廷领导人会谈\n{FAR}", None: "云州市委召开会议\n云州市委召开会议，研究防汛工作。"}
    for note, text in texts.items():
        readout = Readout(id="t", text=text)
        assert as_json(readout, extract_claims(readout)).get("notes") == ([note] if note else None)

"""Whose 市委 is meant, by the place that a readout opens with. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import posts_in

CASES = [
    ("会议召开\n6月3日，海屿市委书记常德胜主持会议。市委副书记马鞍讲话。", ("马鞍", "副书记", "海屿市委"), "though 常德 is a city, too"),
    ("工作会议召开\n本报讯 6月3日，南岗市工作会议召开。绍兴市副市长张国强一行参加。市委书记王跃坤主持。", ("王跃坤", "书记", "南岗市委"), "who meets, not who comes"),
    ("幸福镇工作会议召开\n6月3日，会议在幸福镇召开。镇党委书记王跃坤主持。", ("王跃坤", "书记", "幸福镇党委"), "whatever words the town goes by"),
    ("会议召开\n6月3日，清河口区委书记丁远主持会议。区长李丽讲话。", ("李丽", "区长", "清河口区人民政府"), "no 河口区 in it"),
    ("签约仪式\n6月3日，泽湾城市建设投资集团签约仪式举行。市委书记王跃坤出席。", ("王跃坤", "书记", "市委"), "城市 is no city's level"),
    ("全县工作会议召开\n建始日报讯 6月3日，全县工作会议召开。县委书记王跃坤主持。", ("王跃坤", "书记", "建始县委"), "whose paper it is"),
    ("绍兴市党政代表团来我市考察\n6月3日，绍兴市党政代表团一行来我市考察。市委书记王跃坤陪同。", ("王跃坤", "书记", "市委"), "guests open it"),
]


@pytest.mark.parametrize(("text", "post", "why"), CASES, ids=[why for _, _, why in CASES])
def test_whose_office(text: str, post: tuple[str, str, str], why: str) -> None:
    assert post in posts_in(text)

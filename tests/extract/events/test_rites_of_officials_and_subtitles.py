"""Officials quoted at a rite, who comes to welcome, subtitles, rounds whose speakers are told at once. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，江海大桥开工仪式举行。县委书记林岳出席仪式。\n副县长周静指出，要加快建设。青岭集团总经理何成表示，将抓好质量。",
         {"江海大桥开工仪式 2024-05-10": {("林岳", "attend"), ("周静", "speak"), ("何成", "speak")}}, "by their offices, at the one event"),
        ("5月10日，江海大桥开工仪式举行。县委书记林岳出席仪式。\n副县长夏敏指出，要加快建设。\n当天下午，项目推进会举行。副县长何成主持。",
         {"江海大桥开工仪式 2024-05-10": {("林岳", "attend"), ("夏敏", "speak")}, "项目推进会 2024-05-10": {("何成", "chair")}}, "what is told behind the words is no place for them"),
        ("5月10日，江海大桥开工仪式举行。县委书记林岳出席仪式。\n村民何成表示，这下好了。网民吴海说，出行更方便了。",
         {"江海大桥开工仪式 2024-05-10": {("林岳", "attend")}}, "who has no office may have said it anywhere"),
        ("5月10日，江海大桥开工仪式举行。县委书记林岳出席仪式。随后，林岳到青岭镇检查防汛工作。\n青岭镇党委书记周静表示，将抓好落实。",
         {"江海大桥开工仪式 2024-05-10": {("林岳", "attend")}, "到青岭镇检查防汛工作 2024-05-10": {("林岳", "inspect")}}, "not where a tour is told too"),
        ("5月10日，新任法官宣誓仪式举行。市人大常委会副主任林岳应邀出席。\n林岳充分肯定了法院队伍建设取得的成绩，希望全体法官自觉接受监督。",
         {"新任法官宣誓仪式 2024-05-10": {("林岳", "attend"), ("林岳", "speak")}}, "who is there praises and asks"),
        ("5月10日，防汛工作会议召开。县委书记林岳主持。副市长周静肯定了取得的成绩，要求再接再厉。",
         {"防汛工作会议 2024-05-10": {("林岳", "chair")}}, "who is not told to be there may have done so before"),
        ("5月10日，市医院举行支援青岭医疗队凯旋欢迎仪式，并随后召开总结会。副市长林岳，市卫健委主任周静等迎接队员归来。院长何成主持会议。",
         {"支援青岭医疗队凯旋欢迎仪式 2024-05-10": {("林岳", "attend"), ("周静", "attend")}, "总结会 2024-05-10": {("何成", "chair")}}, "who welcomes is at the welcome"),
        ("5月10日，副市长林岳到车站调研，迎接队员归来。", {"到车站调研 2024-05-10": {("林岳", "inspect")}}, "no welcome is held"),
        ("5月10日，助学捐赠仪式举行。县长林岳致辞。捐赠仪式后，县医院院长周静向医疗队队长何成授旗。",
         {"助学捐赠仪式 2024-05-10": {("林岳", "speak")}}, "what is done after it is not done at it"),
        ("5月10日，反馈会召开。第七巡视组组长林岳、副组长周静及有关同志，巡视办副主任（兼）有福，组织部五处处长何成出席会议。",
         {"反馈会 2024-05-10": {("林岳", "attend"), ("周静", "attend"), ("有福", "attend"), ("何成", "attend")}}, "neither 及有关同志 nor a bracket breaks the list"),
    ],
)  # fmt: skip
def test_at_rites(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("项目现场看进度\n——江海县委书记林岳走访调研重点项目建设\n\n5月10日，县委书记林岳先后来到青岭大桥、石山产业园，实地察看建设进度。县委常委何成参加活动。",
         {"走访调研重点项目建设 2024-05-10": {("林岳", "inspect"), ("何成", "attend")}}, "a subtitle names the tour"),
        ("江海县税务局正式挂牌\n5月10日上午10时，江海县税务局正式挂牌。县长林岳、省税务局副局长周静共同为新机构揭牌。\n江海县税务局局长何成主持挂牌仪式并致辞。",
         {"挂牌仪式 2024-05-10": {("林岳", "other"), ("周静", "other"), ("何成", "chair"), ("何成", "speak")}}, "on the day on which that was done"),
        ("江海县税务局挂牌\n5月10日，江海县税务局将正式挂牌。\n局长何成主持挂牌仪式并致辞。",
         {"挂牌仪式 None": {("何成", "chair"), ("何成", "speak")}}, "not on a day to come"),
        ("省调研组到江海县院调研\n5月10日，省检察院副检察长林岳到江海县检察院调研公益诉讼工作。市检察院检察长周静一同调研。\n林岳一行实地察看了服务中心，并召开座谈会。县院检察长何成汇报了工作。\n周静指出，要带头办案。",
         {"到江海县检察院调研公益诉讼工作 2024-05-10": {("林岳", "inspect"), ("周静", "attend")}, "座谈会 2024-05-10": {("何成", "speak"), ("周静", "speak")}},
         "a round whose reports are told at once goes on in the next paragraph"),
    ],
)  # fmt: skip
def test_names_and_days(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why

"""Who held what was told before, guests on a visit, and what is signed in both sides' sight. All persons and places are invented."""

import pytest
from tests.extract.events.conftest import told


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，“红色家书”国际研讨会在京举行。会议指出，要传承家风。本次研讨会由中国人权发展基金会主办。",
         {"“红色家书”国际研讨会 2024-05-10": {("中国人权发展基金会", "host")}}, "after what the meeting says"),
        ("5月10日，“把红岩精神传承下去”座谈会在京召开。座谈会由中宣部、教育部、共青团中央联合举办。",
         {"“把红岩精神传承下去”座谈会 2024-05-10": {("中宣部", "host"), ("教育部", "host"), ("共青团中央", "host")}}, "several"),
        ("由中国文联、中国音协共同主办的首届云岭音乐会5月10日在江城召开。市长林岳出席。",
         {"首届云岭音乐会 2024-05-10": {("中国文联", "host"), ("中国音协", "host"), ("林岳", "attend")}}, "who held what then takes place"),
        ("5月10日，云岭音乐会举行。音乐会由中国文联、中国音协共同举办，市长林岳出席。",
         {"云岭音乐会 2024-05-10": {("中国文联", "host"), ("中国音协", "host"), ("林岳", "attend")}}, "any kind of event"),
        ("5月10日，云岭网络文明大会举行。与会嘉宾认为，要弘扬新风。\n本次大会以“汇聚力量 引领新风”为主题，由省委网信办、江城市政府共同主办。",
         {"云岭网络文明大会 2024-05-10": {("省委网信办", "host"), ("江城市政府", "host")}}, "after its theme, which ends what others said"),
        ("5月10日，云岭网络文明大会举行。与会嘉宾认为，要弘扬新风。\n本次大会为期三天，由省委网信办主办。",
         {"云岭网络文明大会 2024-05-10": {("省委网信办", "host")}}, "after its days"),
        ("5月10日，全省教育大会召开。会上，市长林岳表示，座谈会由省教育厅召开。", {"全省教育大会 2024-05-10": {("林岳", "speak")}}, "what somebody says"),
    ],
)  # fmt: skip
def test_host_of_what_was_told(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("5月10日，国家主席林岳会见了由总书记约瑟夫·邦巴率领的江海国独立党代表团。",
         {"会见了由总书记约瑟夫·邦巴率领的江海国独立党代表团 2024-05-10": {("林岳", "meet"), ("约瑟夫·邦巴", "meet"), ("江海国独立党代表团", "meet")}}, "with who leads it"),
        ("5月10日，国家主席林岳会见以众议长约翰·史密斯为团长的江海国国会代表团一行。",
         {"会见以众议长约翰·史密斯为团长的江海国国会代表团 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet"), ("江海国国会代表团", "meet")}}, "as its head"),
        ("5月10日，国家副主席林岳会见应邀来华进行工作访问的江海国副总理约翰·史密斯。",
         {"会见应邀来华进行工作访问的江海国副总理约翰·史密斯 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")}, "工作访问 None": {("约翰·史密斯", "other")}},
         "the visit on which he is"),
        ("5月10日，省委书记林岳会见了江海国副总理约翰·史密斯一行。\n会见前，副省长周静与客人举行了工作会谈。",
         {"会见了江海国副总理约翰·史密斯 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")}, "工作会谈 2024-05-10": {("周静", "meet"), ("约翰·史密斯", "meet")}},
         "another host of the same guests"),
        ("5月10日，总理林岳同江海国总理约翰·史密斯举行会谈。\n会谈前，林岳为史密斯举行欢迎仪式。\n林岳就发展两国关系提出四点建议。",
         {"同江海国总理约翰·史密斯举行会谈 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")},
          "欢迎仪式 2024-05-10": {("林岳", "host"), ("约翰·史密斯", "other")}}, "what is put forward after a welcome was said at the talks"),
        ("5月10日，总理林岳同江海国总理约翰·史密斯举行会谈。\n会谈后，两国总理共同见证签署海关、贸易等领域多项双边合作文件。\n随后，林岳为史密斯举行欢迎宴会。",
         {"同江海国总理约翰·史密斯举行会谈 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")},
          "共同见证签署海关、贸易等领域多项双边合作文件 2024-05-10": {("林岳", "other"), ("约翰·史密斯", "other")},
          "欢迎宴会 2024-05-10": {("林岳", "host"), ("约翰·史密斯", "attend")}}, "both who met look on; who is welcomed is there"),
        ("5月10日，总理林岳同江海国总理约翰·史密斯举行会谈。\n会谈后，两国总理共同见证签署共建经济走廊、绿色发展、数字经济、农业食品、卫生健康、海关检疫、贸易投资等领域多项双边合作文件。",
         {"同江海国总理约翰·史密斯举行会谈 2024-05-10": {("林岳", "meet"), ("约翰·史密斯", "meet")},
          "共同见证签署 2024-05-10": {("林岳", "other"), ("约翰·史密斯", "other")}}, "a long list of papers names nothing"),
    ],
)  # fmt: skip
def test_guests_and_witnesses(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("4月15日，受中共中央委托，中央统战部部长林岳向党外人士通报中央经济工作会议精神。\n林岳指出，这次会议十分重要。",
         {"向党外人士通报中央经济工作会议精神 2024-04-15": {("林岳", "convey")}}, "a meeting known by that phrase"),
        ("5月10日，副省长林岳在江城向各民主党派负责人通报了经济运行情况。", {"向各民主党派负责人通报了经济运行情况 2024-05-10": {("林岳", "speak")}}, "news of what was done"),
        ("5月10日，市纪委通报了五起典型案例。", {}, "a notice is no meeting"),
        ("5月6日，江城代表团分组审议政府工作报告。代表们说，要抓实。", {"分组审议政府工作报告 2024-05-06": {("江城代表团", "attend")}}, "in groups"),
        ("林岳同志遗体在京火化\n原石油部副部长林岳同志的遗体，14日在八宝山革命公墓火化。\n14日上午，副总理周静、国务委员韩立群等前往八宝山革命公墓送别。周静说，要学习他的精神。",
         {"林岳同志遗体在京火化 2024-05-14": {("周静", "attend"), ("韩立群", "attend")}}, "who sees him off"),
        ("副总理林岳17日会见江海国副总理周静。\n林岳表示，今年3月，国家主席韩立群同约翰·史密斯总理就共建命运共同体达成重要共识，指明了方向。今年4月，双方达成共识。",
         {"会见江海国副总理周静 2024-05-17": {("林岳", "meet"), ("周静", "meet")}, "就共建命运共同体达成重要共识 2024-03": {("韩立群", "meet"), ("约翰·史密斯", "meet")}}, "what came of an encounter"),
        ("今天（5月10日），在江海国举行的第十届亚洲绿色大会上，经表决，江城获得举办权。", {"第十届亚洲绿色大会 2024-05-10": set()}, "the day before where it was held"),
        ("5月3日，省委第五巡视组向省粮食局党组反馈巡视情况。主任林岳主持召开向省粮食局党组书记的反馈会议，出席向领导班子反馈会议。会上，组长周静反馈了巡视情况。",
         {"向领导班子反馈会议 2024-05-03": {("林岳", "attend"), ("周静", "speak")}, "向省粮食局党组书记的反馈会议 2024-05-03": {("林岳", "chair"), ("周静", "speak")}}, "two meetings to feed back at"),
        ("国务院10日举行宪法宣誓仪式。领誓人、应急管理部副部长林岳左手抚按《宪法》，右手举拳，领诵誓词，其他宣誓人跟诵。",
         {"宪法宣誓仪式 2024-05-10": {("国务院", "host"), ("林岳", "other")}}, "in the attitude of an oath"),
        ("5月6日，各代表团分组审议政府工作报告。", {}, "nobody is named"),
        ("5月10日，国务院新闻办公室举行中外记者见面会，邀请三位公安英模和记者见面。他们分别是，支队政委林岳，派出所民警周静，一级警长韩立群。",
         {"中外记者见面会 2024-05-10": {("国务院新闻办公室", "host"), ("林岳", "attend"), ("周静", "attend"), ("韩立群", "attend")}}, "those presented"),
        ("中央军委晋升上将军衔仪式10日举行。这次晋升上将军衔的两位高级军官是：副总参谋长林岳、海军司令员韩立群。",
         {"中央军委晋升上将军衔仪式 2024-05-10": {("林岳", "other"), ("韩立群", "other")}}, "counted"),
        ("5月10日，全国妇联等14个部门共同启动暑期儿童关爱服务活动。", {"暑期儿童关爱服务活动 2024-05-10": {("全国妇联", "host")}}, "bodies begin what they hold"),
        ("5月10日，中央广播电视总台“何以文明”全球巡展香港特展开幕。", {"中央广播电视总台“何以文明”全球巡展香港特展 2024-05-10": {("中央广播电视总台", "host")}}, "whose it is"),
    ],
)  # fmt: skip
def test_known_by_what_was_done(text: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert told(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("组长林岳、副组长周静向集团党委书记、董事长韩立群传达了讲话精神。", {("林岳", "convey"), ("周静", "convey")}, "not he to whom it is conveyed"),
        ("部长林岳、副司令员韩立群就洪峰调度和兵力部署发表了意见。", {("林岳", "speak"), ("韩立群", "speak")}, "opinions on a topic"),
        ("市长林岳、局长韩立群等围绕主题发言。", {("林岳", "speak"), ("韩立群", "speak")}, "围绕 governs 主题"),
        ("会议听取了副主任林岳作的关于环境状况的报告，受国务院委托，副部长韩立群作的关于法律草案的汇报。", {("林岳", "speak"), ("韩立群", "speak")}, "heard over a comma"),
        ("会议审议了副主任林岳作的关于环境状况的报告。", set(), "heard before"),
        ("院长林岳、院士韩立群2位代表作了发言。", {("林岳", "speak"), ("韩立群", "speak")}, "counted in figures"),
        ("会议向市委书记、人大常委会主任林岳传达了讲话精神。", set(), "told by the meeting"),
        ("会上，市长林岳提三点意见。", {("林岳", "speak")}, "counted"),
        ("村医林岳、医生韩立群等6位“最美乡村医生”在会上分享从医故事。", {("林岳", "speak"), ("韩立群", "speak")}, "counted, by their title of honour"),
        ("会上，董事长林岳与厂长韩立群签订了达产责任状。", {("林岳", "other"), ("韩立群", "other")}, "a pledge of two"),
        ("会上，市长林岳与各县区签订责任书。", {("林岳", "other")}, "with others"),
    ],
)  # fmt: skip
def test_what_is_done_at_a_meeting(text: str, expected: set[tuple[str, str]], why: str) -> None:
    assert told(f"全国治水大会10日召开。{text}") == {"全国治水大会 2024-05-10": expected}, why

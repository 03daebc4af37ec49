"""Who holds which post: of units, groups, branches and names that are cut wrongly with ease. All persons and places are invented."""

import pytest
from tests.extract.actors.conftest import Row, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "武警某支队政委林岳、支队长丁远参加。",
            {("林岳", "政委", "武警某支队"), ("丁远", "支队长", "武警某支队")},
            "a service that is no body of its own",
        ),
        ("65321部队部队长林岳、预备役某团团长丁远到场。", {("林岳", "部队长", "65321部队"), ("丁远", "团长", "预备役某团")}, "named by its number alone"),
        ("师市党委书记、师政委林岳出席会议。", {("林岳", "书记", "师市党委")}, "the commissar of a unit that nothing names is the same person"),
        ("省武警总队副总队长林岳出席。", {("林岳", "副总队长", "省武警总队")}, "the province's"),
        (
            "会上，县医院院长林岳、县医院党委副书记丁远发言。",
            {("林岳", "院长", "县医院"), ("丁远", "副书记", "县医院党委")},
            "who leads it tells that one is meant",
        ),
        (
            "县委第四巡察组组长林岳反馈，第四巡察组副组长丁远参加。",
            {("林岳", "组长", "县委第四巡察组"), ("丁远", "副组长", "县委第四巡察组")},
            "the number tells which group the short name means",
        ),
        (
            "省委“守正创新、立德树人”主题教育第二巡回指导组副组长林岳到会。",
            {("林岳", "副组长", "省委“守正创新、立德树人”主题教育第二巡回指导组")},
            "a task that opens with a quotation",
        ),
        ("、安居物业公司总经理林岳签约。", {("林岳", "总经理", "安居物业公司")}, "a coined name that is a verb elsewhere"),
        ("民盟区政协委员林岳发言。", {("林岳", "委员", "区政协")}, "no conference is of a party"),
        ("红旗社区居委会主任席梦岩参加。", {("席梦岩", "主任", "红旗社区居委会")}, "席 behind an office is a surname"),
        ("石桥镇党委书记林岳、镇长沙立新发言。", {("林岳", "书记", "石桥镇党委"), ("沙立新", "镇长", "石桥镇人民政府")}, "no 长沙 behind a mark"),
        ("五里铺村第一书记林岳汇报。", {("林岳", "第一书记", "五里铺村")}, "a village called by a distance"),
        ("三家子村村委会主任林大为，村会计丁远参加。", {("林大为", "主任", "三家子村村委会")}, "no preposition ends a clause"),
        (
            "丁远已调任县疾控中心主任，县医院院长一职由副院长林岳代理。",
            {("丁远", "主任", "县疾控中心")},
            "the post that is vacant is not the first one's",
        ),
        (
            "市总工会副主席（挂职）、党组成员林岳参加。",
            {("林岳", "副主席", "市总工会"), ("林岳", "成员", "市总工会党组")},
            "a word on the post breaks no chain",
        ),
        (
            "成立冬季安全督导组，由副厂长林岳任组长，成员由安监科抽调。",
            {("林岳", "组长", "冬季安全督导组")},
            "the group that is founded, before who heads it",
        ),
        (
            "由林岳任组长、丁远任副组长的防汛工作专班已成立。",
            {("林岳", "组长", "防汛工作专班"), ("丁远", "副组长", "防汛工作专班")},
            "and behind",
        ),
        (
            "会见了日本北海道知事铃木远、新加坡驻上海总领事林岳山、世界卫生组织驻华代表高远力。",
            {("铃木远", "知事", "日本北海道"), ("林岳山", "总领事", "新加坡驻上海总领事馆"), ("高远力", "驻华代表", "世界卫生组织")},
            "another country's, where it governs, and where it has somebody",
        ),
        ("红星村党支部书记、全国劳动模范林岳发言。", {("林岳", "书记", "红星村党支部")}, "an honour between office and name"),
        ("省政协主席龙永川主持，副主席江海、程千里出席。", {("江海", "副主席", "省政协"), ("程千里", "副主席", "省政协")}, "no vice-president of the state"),
        ("第八、九、十届全国政协副主席林岳到会。", {("林岳", "副主席", "全国政协")}, "several terms of one office"),
        ("青江铁路局党委书记路长安讲话。", {("路长安", "书记", "青江铁路局党委")}, "路长 behind an office is no office"),
        (
            "市委常委、政法委书记、秘书长林岳讲话。",
            {("林岳", "常委", "市委"), ("林岳", "书记", "市委政法委"), ("林岳", "秘书长", "市委")},
            "the committee's secretary-general, not the commission's",
        ),
        ("林岳山、银沙县县长丁远汇报。", {("丁远", "县长", "银沙县人民政府")}, "县 said twice shows a county, though a word is called so"),
        ("原任局党组书记、局长林岳被查。", set(), "of which bureau, nothing says"),
        (
            "哈萨克斯坦副总理兼外交部长努尔特列乌到访，沙特外交大臣费萨尔、伊朗外交部长阿卜杜拉参加。",
            {("努尔特列乌", "副总理", "哈萨克斯坦"), ("努尔特列乌", "部长", "哈萨克斯坦外交部"), ("阿卜杜拉", "部长", "伊朗外交部")},
            "the ministry of whoever's country the office before names",
        ),
        ("市政府副市长、市消防安全委员会主任林岳到会。", {("林岳", "副市长", "市政府"), ("林岳", "主任", "市消防安全委员会")}, "a field known as a phrase"),
        (
            "县政协经济委主任林岳、提案委副主任丁小远、文史委主任周静发言。",
            {("丁小远", "副主任", "县政协提案委"), ("周静", "主任", "县政协文史委")},
            "committees listed behind another one of the same conference",
        ),
        ("校团委书记林岳，工会主席丁远参加。", {("林岳", "书记", "校团委"), ("丁远", "主席", "工会")}, "no union is the youth league's"),
        (
            "县老促会会长（原县人大常委会主任）林岳，名誉会长丁远到会。",
            {("林岳", "会长", "县老促会"), ("丁远", "名誉会长", "县老促会")},
            "what stands in a bracket leads no list",
        ),
        (
            "市住房公积金管理委员会开会。副市长、管委会主任委员林岳主持。",
            {("林岳", "副市长", "市政府"), ("林岳", "主任委员", "市住房公积金管理委员会")},
            "the one committee that the text names so",
        ),
    ],
)
def test_posts_of_units_and_groups(text: str, expected: set[Row], why: str) -> None:
    assert expected <= posts_in(text), why

"""Posts in zones, the Corps, customs houses, bodies of a quoted field, and names that local readouts have. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "开发区召开会议\n凌海高新技术产业开发区召开会议。开发区党工委书记林岳主持，市公安局开发区分局政委丁远参加。",
            {("林岳", "书记", "开发区党工委"), ("丁远", "政委", "凌海市公安局开发区分局")},
            "a bureau's branch at a zone names no zone 市公安局开发区",
        ),
        (
            "师市召开会议\n第十三师云星市改革推进会召开。师市党委书记、政委林岳讲话，师长、市长丁远主持，红石二场党委书记、政委万山、一〇四团党委书记石磊发言。",
            {
                ("林岳", "书记", "师市党委"), ("林岳", "政委", "第十三师"), ("丁远", "师长", "第十三师"), ("丁远", "市长", "云星市人民政府"),
                ("万山", "书记", "红石二场党委"), ("万山", "政委", "红石二场"), ("石磊", "书记", "一〇四团党委"),
            },
            "the division and the city that it rules; farms and regiments go by numbers",
        ),
        (
            "岭澜临港经济开发区举行开工仪式\n岭澜临港经济开发区举行开工仪式。市政府副秘书长、开发区管委会主任林岳致辞，党工委副书记、纪工委书记丁远主持，管委会副主任石磊参加。",
            {
                ("林岳", "副秘书长", "市政府"), ("林岳", "主任", "岭澜临港经济开发区管委会"), ("丁远", "副书记", "岭澜临港经济开发区党工委"),
                ("丁远", "书记", "岭澜临港经济开发区纪工委"), ("石磊", "副主任", "岭澜临港经济开发区管委会"),
            },
            "no city has a 党工委; 临港 is what kind of zone it is",
        ),
        (
            "中国共产党北岭理工大学第三次党员代表大会开幕\n中国共产党北岭理工大学第三次党员代表大会开幕。党委书记林岳作报告，校长丁远主持。",
            {("林岳", "书记", "北岭理工大学党委"), ("丁远", "校长", "北岭理工大学")},
            "the party of a university, whose congress it is",
        ),
        ("那仁布拉格旗召开会议\n来源：那仁布拉格日报\n那仁布拉格旗召开会议。旗长林岳主持。", {("林岳", "旗长", "那仁布拉格旗人民政府")}, "a banner with a foreign city in its name"),
        ("云海县职业教育中心举行大会\n云海县职业教育中心举行大会。中心党总支书记、校长林岳讲话。", {("林岳", "书记", "云海县职业教育中心党总支"), ("林岳", "校长", "云海县职业教育中心")}, "a school by the name of 中心"),
        ("会上，双桥县司法局局长林岳发言。", {("林岳", "局长", "双桥县司法局")}, "a county that is a word, too, by its bureau"),
        ("林岳受聘为云海小学法治副校长。", {("林岳", "法治副校长", "云海小学")}, "受 is of 受聘"),
        ("镇党委委员、副镇长、政法委员林岳参加。", {("林岳", "委员", "镇党委"), ("林岳", "副镇长", "镇政府"), ("林岳", "政法委员", "镇党委")}, "a task is of the committee"),
        ("会上，安和县教育局局长林岳发言。", {("林岳", "局长", "安和县教育局")}, "和 ends the county's name"),
        ("林岳高票当选县工商联主席，丁远再次当选市律师协会会长。", {("林岳", "主席", "县工商联"), ("丁远", "会长", "市律师协会")}, "how somebody is elected"),
        ("凌海海关驻开发区办事处主任林岳参加。", {("林岳", "主任", "凌海海关驻开发区办事处")}, "a station of the customs"),
        ("阿日布拉格海关关长林岳、满都拉海关副关长丁远出席会议。", {("林岳", "关长", "阿日布拉格海关"), ("丁远", "副关长", "满都拉海关")}, "no list has the seats"),
        ("区直机关工委副书记、区委“两新”工委书记林岳参加会议。", {("林岳", "副书记", "区直机关工委"), ("林岳", "书记", "区委“两新”工委")}, "the quoted field is the name's"),
        ("“一带一路”渔业培训中心主任林岳参加会见。", {("林岳", "主任", "“一带一路”渔业培训中心")}, "it opens the name"),
        ("县“三农”服务中心主任林岳参加。", {("林岳", "主任", "县“三农”服务中心")}, "behind a level word"),
        ("执勤一大队大队长林岳、特战一中队中队长丁远参加。", {("林岳", "大队长", "执勤一大队"), ("丁远", "中队长", "特战一中队")}, "一大 and 一中 are words, too"),
        (
            "市委第三巡察组反馈情况\n市委第三巡察组组长林岳反馈意见，市住建局局长丁远主持会议，副组长石磊参加。",
            {("林岳", "组长", "市委第三巡察组"), ("丁远", "局长", "市住建局"), ("石磊", "副组长", "市委第三巡察组")},
            "a bureau has no deputy of a group",
        ),
        (
            "云城铁路公安处召开会议\n云城铁路公安处召开会议。处党委书记、处长林岳讲话，处党委副书记、政委丁远主持。",
            {("林岳", "书记", "云城铁路公安处党委"), ("林岳", "处长", "云城铁路公安处"), ("丁远", "副书记", "云城铁路公安处党委"), ("丁远", "政委", "云城铁路公安处")},
            "处 is the readout's own",
        ),
        (
            "省高院党组召开会议\n省法院党组召开会议。党组成员、副院长林岳，审判委员会专职委员丁远，政治部主任石磊发言。",
            {("林岳", "成员", "省高院党组"), ("林岳", "副院长", "省高院"), ("丁远", "专职委员", "省高院审判委员会"), ("石磊", "主任", "省高院政治部")},
            "one court by two names; its committee has no political department",
        ),
        (
            "某国理工大学代表团来访我校\n3月11日，南洋理工学院院长一行4人到访云澜海洋大学。校长林岳、党委副书记丁远会见来宾。学校相关学院参加。",
            {("林岳", "校长", "云澜海洋大学"), ("丁远", "副书记", "云澜海洋大学党委")},
            "whom the guests come to is the readout's own",
        ),
        ("最高人民法院第六巡回法庭审判长林岳应邀旁听。", {("林岳", "审判长", "最高人民法院第六巡回法庭")}, "a circuit court"),
        (
            "青源县召开会议\n中共青源县委召开会议。县委书记林岳主持，青源瑶族自治县第十二届人大代表列席，青源瑶族自治县人民医院参加。",
            {("林岳", "书记", "青源县委")},
            "as the text calls its committee, though it gives the county's whole name more often",
        ),
        (
            "云岭日报讯\n南洋职业技术学院党委书记林岳、我校党委书记丁远主持了大会。",
            {("林岳", "书记", "南洋职业技术学院党委"), ("丁远", "书记", "我校党委")},
            "whoever is told beside ours is another school's",
        ),
        (
            "学校召开交流会\n马克思主义学院院长林岳、临床医学院党委书记丁远、化学学院教授石磊发言。",
            {("林岳", "院长", "马克思主义学院"), ("丁远", "书记", "临床医学院党委"), ("石磊", "教授", "化学学院")},
            "no college is the readout's own among others",
        ),
        (
            "研究院原副院长、总工程师、学会会长出席\n环境研究院原副院长、总工程师、云岭省生态学会会长林岳出席。",
            {("林岳", "副院长", "环境研究院", "former"), ("林岳", "总工程师", "环境研究院", "former"), ("林岳", "会长", "云岭省生态学会")},
            "原 says nothing of another body's office",
        ),
        ("河北日报记者专访\n河北日报社\n市城管局局长林岳参加。", {("林岳", "局长", "市城管局")}, "a province's medium tells of no city of its name"),
        (
            "五星农场召开现场会\n五星农场召开现场会。第三管理区党支部书记、主任林岳，矿业分公司党支部书记、经理丁远参加。",
            {("林岳", "书记", "第三管理区党支部"), ("林岳", "主任", "第三管理区"), ("丁远", "书记", "矿业分公司党支部"), ("丁远", "经理", "矿业分公司")},
            "who leads a unit beside its cell; 矿 is no word for the farm",
        ),
        (
            "省国资委到江南集团调研\n江南集团矿业分公司党支部书记、经理林岳，集团科技创新部部长丁远陪同。",
            {("林岳", "书记", "江南集团矿业分公司党支部"), ("林岳", "经理", "江南集团矿业分公司"), ("丁远", "部长", "江南集团科技创新部")},
            "集团 is the group, not its branch",
        ),
        ("柳树屯村召开会议\n柳树屯村召开会议。村务监督委员会主任林岳、妇联主席丁远参加。", {("林岳", "主任", "柳树屯村村务监督委员会"), ("丁远", "主席", "柳树屯村妇联")}, "the village's women"),
        ("白河车站站长林岳陪同检查。", {("林岳", "站长", "白河车站")}, "a station by its place"),
        ("他叮嘱车站站长林岳注意安全。", set(), "who is told is no part of its name"),
        (
            "旗政协视察\n旗政协主席林岳率部分政协委员视察。座谈会上，旗文旅局局长丁远汇报情况，委员石磊、万山先后发言。",
            {("林岳", "主席", "旗政协"), ("丁远", "局长", "旗文旅局"), ("石磊", "委员", "旗政协"), ("万山", "委员", "旗政协")},
            "a bureau has no members",
        ),
        ("恒远集团董事长林岳、执行总裁丁远出席签约仪式。", {("林岳", "董事长", "恒远集团"), ("丁远", "执行总裁", "恒远集团")}, "a company's office, no state's"),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("阿不都·热合曼任云岭县委委员、常委、副书记。", {"阿不都·热合曼"}, "the name ends before the office that is taken"),
        ("旗委常委、办公室主任何其明参加会议。", {"何其明"}, "何其 is no word there"),
        ("学院党委书记由加林参加会见。", {"由加林"}, "nor does 由 lead anybody in"),
        ("镇纪委副书记来保国宣读纪律。", {"来保国"}, "来 is a surname behind a full office"),
        ("县人大常委会副主任来河北参加会议。", set(), "no name"),
        ("商务厅电子商务处处长骞芳莉来我市调研。", {"骞芳莉"}, "a rare surname"),
        ("卫健委调研\n州卫健委主任林岳到云岭县调研。", {"林岳"}, "卫 opens an office's name, no person's"),
        ("外卖小哥牟川、火锅店老板娘覃三妹先后发言。", {"牟川", "覃三妹"}, "who speaks by a trade"),
        ("“蜗牛哥”罗大平、护林员丁远先后发言。", {"罗大平", "丁远"}, "and by a nickname"),
        ("云岭法院召开会议\n云岭法院网讯（哈雪琴 丁远）4月22日，县人民法院召开会议。", {"哈雪琴", "丁远"}, "reporters without a word for it"),
        ("云岭法院召开会议\n云岭法院网讯（综合 整理）4月22日，县人民法院召开会议。", set(), "words that name nobody"),
    ],
)
def test_people(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省委“两新”工委书记林岳出席。", {"省委“两新”工委"}, "not 省委 alone"),
        ("授予“先进集体”云岭县公安局。", {"云岭县公安局"}, "what is quoted before a place is no part of the name"),
        ("林岳代表政协云岭县第十届委员会常务委员会作工作报告。", {"政协云岭县第十届委员会常务委员会"}, "whom he speaks for"),
        ("政协云岭县第十届委员会常务委员会第八次会议召开。", set(), "the conference in session"),
    ],
)
def test_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why

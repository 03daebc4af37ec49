"""Duties beside offices, offices behind former and joined words, names that local readouts have. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "青岭区委常委、组织部部长、石桥街道包保责任人林晓棠现场督导。",
            {("林晓棠", "常委", "青岭区委"), ("林晓棠", "部长", "青岭区委组织部"), ("林晓棠", "包保责任人", "石桥街道")},
            "a street's duty goes with the offices before it",
        ),
        ("镇党委委员、副镇长、红星水库安全管理责任人马立平通报情况。", {("马立平", "委员", "镇党委"), ("马立平", "副镇长", "镇政府")}, "of no body"),
        ("县政协副主席、县工商联主席、重点项目链长韩素珍主持会议。", {("韩素珍", "副主席", "县政协"), ("韩素珍", "主席", "县工商联")}, "a warden of projects"),
        ("县委常委、宣传部部长、全民阅读推广人石敬之介绍，已建书屋三百个。", {("石敬之", "常委", "县委"), ("石敬之", "部长", "县委宣传部")}, "words that no list has"),
        ("县委书记、县长、各乡镇负责人和企业家代表参加会议。", set(), "nobody is named"),
        ("镇党委书记、总林长、村级巡林员一同巡山。", set(), "nobody is named"),
        ("省水利厅下派专家、高级工程师褚怀远提醒，不要用黏土。", {("褚怀远", "高级工程师", "省水利厅")}, "whoever sends the expert has the engineer"),
        ("县公安局城关派出所辅警马阿福讲述了经过。", {("马阿福", "辅警", "县公安局城关派出所")}, "behind a body"),
        ("青江大学外教安娜·彼得罗娃和同学们一起包饺子。", {("安娜·彼得罗娃", "外教", "青江大学")}, "behind a body"),
        ("清江重工集团召开董事会。法国籍外部董事让·杜邦参加会议。", {("让·杜邦", "外部董事", "清江重工集团")}, "a nationality is no body"),
        ("德国籍独立董事汉斯·穆勒列席会议。", set(), "a nationality is no body, and no other is told"),
        ("曾任青河机械厂厂长的八旬老人林万春直言，办事难。", {("林万春", "厂长", "青河机械厂", "former")}, "who he is stands between"),
        ("红星村“第一书记”林海说好。", {("林海", "第一书记", "红星村")}, "the office is quoted"),
        (
            "青岭县石桥街道防汛抗旱指挥部召开会议。街道党工委副书记、办事处主任、指挥长丁远通报水情。",
            {("丁远", "副书记", "石桥街道党工委"), ("丁远", "主任", "石桥街道办事处"), ("丁远", "指挥长", "青岭县石桥街道防汛抗旱指挥部")},
            "an office has no commander, the headquarters has",
        ),
        ("原石桥街道党工委副书记、办事处主任林岳到场。", {("林岳", "副书记", "石桥街道党工委", "former"), ("林岳", "主任", "石桥街道办事处", "former")}, "原 is no part of the name"),
        ("第六师召开会议\n会议由时任师党委常委、副师长景明主持。", {("景明", "常委", "第六师党委", "former"), ("景明", "副师长", "第六师", "former")}, "师 calls the division"),
        ("红石市检察院第一检察部主任兼红石市检察院政治部主任林岳发言。", {("林岳", "主任", "红石市检察院第一检察部"), ("林岳", "主任", "红石市检察院政治部")}, "兼 is no part of the name"),
        ("青石县人民检察院第一检察部主任林岳参加。", {("林岳", "主任", "青石县人民检察院第一检察部")}, "the part's whole begins with its place"),
        ("第八师一五〇团农业农村局局长林岳发言。", {("林岳", "局长", "第八师一五〇团农业农村局")}, "〇 stands inside"),
        (
            "柳川水务集团安全环保部副部长、柳川水务集团人力资源部副部长林岳到会。",
            {("林岳", "副部长", "柳川水务集团安全环保部"), ("林岳", "副部长", "柳川水务集团人力资源部")},
            "both parts have the whole before them",
        ),
        ("县长林静（女，彝族）和县统计局局长丁远发言。", {("林静", "县长", "县政府"), ("丁远", "局长", "县统计局")}, "no county is called 和县 here"),
        ("镇党委副书记、政法委员吉克阿牛莫参加。", {("吉克阿牛莫", "副书记", "镇党委"), ("吉克阿牛莫", "政法委员", "镇党委")}, "莫 ends a Yi name"),
        ("柳川社区原党总支书记万家宝已经连续值守三个夜班。", {("万家宝", "书记", "柳川社区党总支", "former")}, "万家 is a word, too"),
        ("县委书记、县总河长林岳，副县长、县副总河长丁远出席。", {("林岳", "书记", "县委"), ("丁远", "副县长", "县政府")}, "wardens of rivers are of no committee"),
        ("州委常委、统战部部长、前进镇片长武志红发言。", {("武志红", "常委", "州委"), ("武志红", "部长", "州委统战部")}, "a town's section"),
        ("省农技推广总站副站长、推广研究员林苗到会。", {("林苗", "副站长", "省农技推广总站")}, "a researcher of what, not of whom"),
        ("天源律师事务所主任林岳、海屿市天元律师事务所主任丁远发言。", {("林岳", "主任", "天源律师事务所"), ("丁远", "主任", "海屿市天元律师事务所")}, "coined names"),
        ("县长端木蓉任领导小组组长。", {("端木蓉", "县长", "县政府"), ("端木蓉", "组长", "领导小组")}, "no group is called 县长端木蓉任领导小组"),
        (
            "海屿市林业科学研究所召开会议\n党委书记、所长林岳讲话。",
            {("林岳", "书记", "海屿市林业科学研究所党委"), ("林岳", "所长", "海屿市林业科学研究所")},
            "an institute by its field",
        ),
        (
            "岭南市召开会议\n2024年6月18日　来源：岭南日报\n望淮乡党委书记、乡防汛抗旱指挥部指挥长林岳参加。",
            {("林岳", "书记", "望淮乡党委"), ("林岳", "指挥长", "望淮乡防汛抗旱指挥部")},
            "the paper is the city's, no township's",
        ),
        (
            "区监委副主任盘志敏和青禾镇党委委员、纪委书记丁远发言。",
            {("盘志敏", "副主任", "区监委"), ("丁远", "委员", "青禾镇党委"), ("丁远", "书记", "青禾镇纪委")},
            "和 joins two persons, no body's name",
        ),
        ("县农业农村局党组书记兼大湾街道党工委副书记林岳传达文件。", {("林岳", "书记", "县农业农村局党组"), ("林岳", "副书记", "大湾街道党工委")}, "兼 ends what stands before a place"),
        ("第八师一五〇团党委副书记林岳介绍。", {("林岳", "副书记", "第八师一五〇团党委")}, "with the division"),
        ("市委副书记、市长石　磊和市政协副主席马晓丽发言。", {("石磊", "副书记", "市委"), ("石磊", "市长", "市政府"), ("马晓丽", "副主席", "市政协")}, "磊和 is no place"),
        ("第六师召开会议\n原师党委书记、政委邓小兵到场。", {("邓小兵", "书记", "第六师党委", "former"), ("邓小兵", "政委", "第六师", "former")}, "of the division"),
        ("在原双塘镇党委书记林岳的陪同下，客人参观了展厅。", {("林岳", "书记", "双塘镇党委", "former")}, "原 ends what stands before a town"),
        (
            "我市召开会议\n来自山东、深圳的志愿者到场。省民政厅副厅长闵慧讲话。",
            {("闵慧", "副厅长", "省民政厅")},
            "where helpers come from is another province",
        ),
        ("石门区第二幼儿园召开会议\n党支部书记、园长林岳发言。", {("林岳", "书记", "石门区第二幼儿园党支部"), ("林岳", "园长", "石门区第二幼儿园")}, "a kindergarten by number"),
        ("省农科院副研究员宋立冬把技术教到地头。", {("宋立冬", "副研究员", "省农科院")}, "立冬 is a word, too"),
    ],
)
def test_offices_go_with_duties_and_are_of_the_bodies_before_them(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("运动员代表关山、裁判员代表那顺分别宣誓。", ["关山", "那顺"]),
        ("青禾新闻网讯　林佳琪报道：昨日上午，市委召开座谈会。", ["林佳琪"]),
        ("青禾日报讯 （记者 农秋婷/文 梁　栋/图）6月14日，代表团到访。", ["农秋婷", "梁栋"]),
    ],
)
def test_names_that_are_words_and_those_who_sign(text: str, expected: list[str]) -> None:
    assert names_in(text) == expected


def test_whom_an_envoy_is_sent_by_is_the_body() -> None:
    assert "省监委" in bodies_in("省监委驻清江重工集团监察专员林岳作了汇报。")
    assert "石桥街道" not in bodies_in("石桥街道包保责任人林岳到场。")

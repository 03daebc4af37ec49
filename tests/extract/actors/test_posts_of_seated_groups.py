"""Whose office a bare one is behind a seated disciplinary group, a mission's section, a party that heads a state, a team in a village. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "市纪委监委驻市中院纪检监察组组长林岳通报案例，党组成员、政治部主任丁远，审判委员会专职委员周静参加。",
            {
                ("林岳", "组长", "市纪委监委驻市中院纪检监察组"),
                ("丁远", "成员", "市中院党组"),
                ("丁远", "主任", "市中院政治部"),
                ("周静", "专职委员", "市中院审判委员会"),
            },
            "the court's, in which the group sits",
        ),
        (
            "县纪委监委驻县公安局纪检监察组组长林岳、副组长丁远参加，局党委委员、副局长周静陪同。",
            {
                ("林岳", "组长", "县纪委监委驻县公安局纪检监察组"),
                ("丁远", "副组长", "县纪委监委驻县公安局纪检监察组"),
                ("周静", "委员", "县公安局党委"),
                ("周静", "副局长", "县公安局"),
            },
            "the same office stays in the group; 局 calls the bureau it sits in",
        ),
        (
            "省纪委监委驻江澜大学纪检监察组组长、党委常委林岳，副校长丁远出席。",
            {("林岳", "组长", "省纪委监委驻江澜大学纪检监察组"), ("林岳", "常委", "江澜大学党委"), ("丁远", "副校长", "江澜大学")},
            "within one chain, too",
        ),
        (
            "县供销合作社主任林岳主持，办公室主任丁远，二级调研员周静参加。",
            {("林岳", "主任", "县供销合作社"), ("丁远", "主任", "县供销合作社办公室"), ("周静", "二级调研员", "县供销合作社")},
            "a rank is held in the whole body, whose name is not cut inside 办公室",
        ),
        (
            "中国驻泰国大使馆经商参处公使衔参赞林岳出席。我国驻泰国大使馆公使衔参赞丁远、商务参赞周静参加。",
            {
                ("林岳", "公使衔参赞", "中国驻泰国大使馆经商参处"),
                ("丁远", "公使衔参赞", "我国驻泰国大使馆"),
                ("周静", "商务参赞", "我国驻泰国大使馆"),
            },
            "a section of a mission; an office of the mission named before",
        ),
        (
            "南苏丹苏丹人民解放运动主席、总统马利诺出席。",
            {("马利诺", "主席", "南苏丹苏丹人民解放运动"), ("马利诺", "总统", "南苏丹")},
            "the outer country is the movement's place, and it is the one he heads",
        ),
        (
            "巴西总统马利诺，南非民促大主席、总统佩洛萨出席。",
            {("马利诺", "总统", "巴西")},
            "a party that no list has tells that the president before it is another state's",
        ),
        (
            "联合国副秘书长、环境规划署执行主任马利诺出席。",
            {("马利诺", "副秘书长", "联合国"), ("马利诺", "执行主任", "环境规划署")},
            "the agency by its short name",
        ),
        (
            "县税务局驻柳树沟村工作队队长、第一书记林岳参加。",
            {("林岳", "队长", "县税务局驻柳树沟村工作队"), ("林岳", "第一书记", "柳树沟村")},
            "the village has the first secretary, not the team",
        ),
        (
            "县政协副主席、包镇县级领导林岳到会。",
            {("林岳", "副主席", "县政协")},
            "whom he looks after parts no offices",
        ),
        (
            "环县人大常委会主任林岳，副主任丁远，人大常委会委员周静、何远帆，商务局局长秦峰陪同。",
            {
                ("林岳", "主任", "环县人大常委会"),
                ("丁远", "副主任", "环县人大常委会"),
                ("周静", "委员", "环县人大常委会"),
                ("何远帆", "委员", "环县人大常委会"),
                ("秦峰", "局长", "环县商务局"),
            },
            "of the county that the list begins with, though its name has one character",
        ),
        (
            "青禾管理处班子成员林大岳主任、丁远书记参加座谈。",
            {("林大岳", "主任", "青禾管理处"), ("丁远", "书记", "青禾管理处")},
            "the words for several lead in who is called by his office",
        ),
        (
            "成立县抗旱指挥部，县委书记林岳任政委，县长丁远任总指挥，县水利局局长周静任办公室主任。",
            {
                ("林岳", "书记", "县委"),
                ("林岳", "政委", "县抗旱指挥部"),
                ("丁远", "县长", "县政府"),
                ("丁远", "总指挥", "县抗旱指挥部"),
                ("周静", "局长", "县水利局"),
                ("周静", "主任", "县抗旱指挥部办公室"),
            },
            "a headquarters has a commissar and an office; no body's name holds who takes an office",
        ),
        (
            "成立由县长林岳任总指挥的县抗旱指挥部。",
            {("林岳", "县长", "县政府"), ("林岳", "总指挥", "县抗旱指挥部")},
            "the headquarters told behind its head",
        ),
        (
            "爱心人士、启明基金会主席林岳出席。",
            {("林岳", "主席", "启明基金会")},
            "a foundation's name from the mark on",
        ),
        (
            "十四届全国人大常委会举行会议。常委会法制工作委员会副主任林岳作了说明。",
            {("林岳", "副主任", "全国人大常委会法制工作委员会")},
            "the one standing committee that the text names",
        ),
        (
            "县人大常委会法制工委主任林岳，委员丁远、周静出席。",
            {("林岳", "主任", "县人大常委会法制工委"), ("丁远", "委员", "县人大常委会"), ("周静", "委员", "县人大常委会")},
            "members are of the standing committee, not of its working body",
        ),
        (
            "青禾研究院召开会议。院长林岳主持，市农业农村局局长丁远，种植业科科长周静参加。",
            {("林岳", "院长", "青禾研究院"), ("丁远", "局长", "市农业农村局"), ("周静", "科长", "市农业农村局种植业科")},
            "a part listed right behind a guest's body, which has such parts, is the guest's",
        ),
        (
            "武警青禾支队支队长林岳，市消防救援支队支队长丁远，特勤大队大队长周静参加。",
            {("林岳", "支队长", "武警青禾支队"), ("丁远", "支队长", "市消防救援支队"), ("周静", "大队长", "市消防救援支队特勤大队")},
            "a brigade of the force named right before",
        ),
        (
            "兵团第九师召开会议。师党委常委、组织部部长林岳主持。",
            {("林岳", "常委", "兵团第九师党委"), ("林岳", "部长", "兵团第九师党委组织部")},
            "师 calls the one division that the text names",
        ),
        (
            "中俄友好、和平与发展委员会中方主席林岳、俄方主席马利诺出席。",
            {("林岳", "主席", "中俄友好、和平与发展委员会"), ("马利诺", "主席", "中俄友好、和平与发展委员会")},
            "the side that one heads is no part of the office, nor a person",
        ),
        ("美国中东问题特使马利诺说。", {("马利诺", "中东问题特使", "美国")}, "what an envoy is sent for stands between the country and the office"),
        ("德国外长访华。加州州长马利诺宣布。", {("马利诺", "州长", "加州")}, "a state abroad has no 人民政府"),
        ("县委办派驻柳树沟村第一书记林岳发言。", {("林岳", "第一书记", "柳树沟村")}, "who sends him is no part of the village's name"),
        ("县水利局局长江河、县气象局局长丁远汇报。", {("江河", "局长", "县水利局"), ("丁远", "局长", "县气象局")}, "no 长江 where the bureau's last word ends the office"),
        ("心内科主任、学科带头人林岳出席。", {("林岳", "主任", "心内科")}, "what else he is called keeps the chain together"),
    ],
)
def test_the_body_of_a_bare_office(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "会议追认关于撤销林岳、丁远、党建宝第十四届全国政协委员资格的决定。",
            {(name, "委员", "全国政协", "former") for name in ("林岳", "丁远", "党建宝")},
            "a list right behind the verb",
        ),
        (
            "免去林岳全国政协经济委员会副主任职务，撤销其委员资格。",
            {("林岳", "副主任", "全国政协经济委员会", "former"), ("林岳", "委员", "全国政协", "former")},
            "a member of the conference, not of its committee",
        ),
        (
            "接受欧阳雪峰因工作变动辞去副区长职务的请求。",
            {("欧阳雪峰", "副区长", "区政府", "former")},
            "the reason stands between the name and the verb",
        ),
        (
            "市委决定：贺兰芝同志任青禾县委委员、书记。",
            {("贺兰芝", "委员", "青禾县委"), ("贺兰芝", "书记", "青禾县委")},
            "a compound surname",
        ),
        (
            "青禾市政协举行大会发言。林岳委员、丁远委员代表民盟市委会发言，委员周静、何大山先后发言。",
            {(name, "委员", "青禾市政协") for name in ("林岳", "丁远", "周静", "何大山")},
            "members who speak in turn",
        ),
        (
            "林岳同志任市农业农村局党组书记；春来同志不再担任市农业农村局党组书记职务。",
            {("林岳", "书记", "市农业农村局党组"), ("春来", "书记", "市农业农村局党组", "former")},
            "同志 tells who leaves, and that it is not who was named before",
        ),
        (
            "免去林小芹市人民检察院检察员职务。任命丁远为市政府秘书长。",
            {("林小芹", "检察员", "市人民检察院", "former"), ("丁远", "秘书长", "市政府")},
            "the name's own end is no city",
        ),
        (
            "免去林岳环县水利局局长职务。",
            {("林岳", "局长", "环县水利局", "former")},
            "a county of one character that the list has",
        ),
        (
            "全国政协举行全体会议。巴音克西委员发言说，要加快发展。长期深耕教育的林岳委员第一个发言。",
            {("巴音克西", "委员", "全国政协"), ("林岳", "委员", "全国政协")},
            "a name of another shape at the clause's head; 的 before a name",
        ),
    ],
)
def test_those_dismissed_and_members(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("决定授予吉克阿依、邱石头等100名同志“优秀共产党员”称号。", {"吉克阿依", "邱石头"}, "what is done to them is no part of a name"),
        ("大会召开，授予吉克阿依、邱石头等100名同志“优秀共产党员”称号。", {"吉克阿依", "邱石头"}, "nor at the head of a clause"),
        ("区人大常委会主任林岳主持会议，副主任丁远、周静、秦川及委员共33人出席。", {"林岳", "丁远", "周静", "秦川"}, "a word that ends a list of names"),
        ("全国人大常委会委员林岳、丁远、周铁可和何大山、秦峰等同志提出询问。", {"林岳", "丁远", "周铁可", "何大山", "秦峰"}, "可 ends a name before 和 in a list"),
        ("在周光召、林岳等院士倡议下，活动举办。", {"周光召", "林岳"}, "在 opens no name"),
        ("第78届联大主席马尔科姆斯在讲话中敦促各国行动。", {"马尔科姆斯"}, "the assembly's president may be a foreigner, whatever its session"),
        ("听取了县供销合作社主任都兴旺所作的报告。", {"都兴旺"}, "whose report it is"),
    ],
)
def test_names_beside_verbs(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why

"""Persons, posts and bodies in the readouts of townships, counties and districts. All are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾县会议\n县交通局局长连长青作工作报告，市委副书记官小虎出席。", ["连长青", "官小虎"], "a surname with 长 or behind 书记 makes no other office"),
        ("青禾县会议\n县民兵连长周静参加。", ["周静"], "behind no office 连长 is one"),
        ("青禾县会议\n会议听取了副县长甘露所作的报告。", ["甘露"], "who makes a report is a person"),
        ("青禾县会议\n在县民政局局长常跃进的陪同下，客商看望了老人。", ["常跃进"], "a character that may follow a name ends this one"),
        ("青禾县会议\n林立新同志担任县委书记五年来，成绩显著。", ["林立新"], "a span of years is no name"),
        ("青禾县会议\n希望各位副县长带好分管战线。希望全县广大党员弘扬优良传统。", [], "all of them are named by nobody"),
        ("青禾县会议\n区市场监管局机关党委专职副书记屈立新以及社区党员参加。", ["屈立新"], "以及 follows names"),
        ("柳荫街道会议\n街道党工委书记闻人建平走访。闻人书记说，要办好实事。", ["闻人建平"], "a compound surname before an office"),
        ("安岭县检查防汛工作\n县长林岳检查防汛。", ["林岳"], "a county at the head of a headline is no person"),
        ("青禾县慰问\n县长林岳来到房屋倒塌户茅桂香的临时住处，走进脱贫户余老四家的新居。在牧户朝鲁家，他问了收入。", ["林岳", "茅桂香", "余老四", "朝鲁"], "whose home somebody comes to"),
        ("青禾县会议\n做好受灾群众安抚工作。", [], "安抚 | 工作"),
        ("青禾县慰问\n县长钱程走访困难户。钱程一边查看炉具，一边询问收入。", ["钱程"], "一边 begins what somebody does"),
        ("青禾县会议\n青禾县召开现场会。幸福村第一书记缪同，县商务局局长左明参加。", ["缪同", "左明"], "a village is no holder"),
        ("青禾县会议\n县长林岳主持会议。(曾大龙)", ["林岳", "曾大龙"], "who signs at the end"),
        ("青禾县会议\n县长林岳主持会议。\n（青禾县广播电视台 上官婷 喻　亮）", ["林岳", "上官婷", "喻亮"], "those who sign behind their body"),
        ("青禾县会议\n县长林岳主持会议。（全文）", ["林岳"], "a note is no name"),
        ("青禾县会议\n白石镇供稿(符雪梅)6月4日，县长林岳主持会议。", ["符雪梅", "林岳"], "who sent it in"),
        ("青禾县会议\n来源：区融媒体中心　作者：融媒记者　别大元　发布时间：2020-02-09\n县长林岳主持会议。", ["别大元", "林岳"], "a reporter of some kind behind 作者"),
        ("青禾县会议\n县长林岳主持会议。\n（文/图 桥西社区 车晓彤）", ["林岳", "车晓彤"], "the body among those who sign is none"),
        ("青禾县会议\n县长林岳主持会议。\n(记者任我行  通讯员晏 飞)", ["林岳", "任我行", "晏飞"], "a correspondent right behind his word"),
    ],
)
def test_who_is_named(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("桐山县会议\n桐山县召开会议。县委常委、副县长阮明主持，县长助理涂兵通报。", ("涂兵", "县长助理", "桐山县人民政府"), "of the government, not of the committee"),
        ("尧坪镇会议\n镇党委副书记、政法书记覃文通报。", ("覃文", "政法书记", "尧坪镇党委"), "an office of a town's committee"),
        ("大河镇会议\n会议听取了城南管区书记麻长河的汇报。", ("麻长河", "书记", "城南管区"), "a section of a town, no district"),
        ("青禾县检查\n他与值守的王家湾村党支部书记游才交谈。", ("游才", "书记", "王家湾村党支部"), "a village behind 的"),
        ("青禾县检查\n他叮嘱石板河村党支部书记游才做好值守。", ("游才", "书记", "石板河村党支部"), "a village behind what is done"),
        ("青禾县会议\n林岳同志曾任青川州农业农村局局长、团地委书记。", ("林岳", "书记", "团地委", "former"), "the League of a prefecture"),
        ("滨江新城区政协视察\n滨江新城区政协主席练刚视察我区。区政协副主席郁兰参加。", ("郁兰", "副主席", "滨江新城区政协"), "a new town that is a district"),
        ("客商来访\n县委书记胡平会见客商。客商来云田考察，了解了云田的区位，感谢云田县委。", ("胡平", "书记", "云田县委"), "a place behind any word"),
        ("区委书记会见客商\n区委书记隋刚会见德国勒维公司首席执行官一行、亚太区总裁林铭。", ("隋刚", "书记", "区委"), "a company's region is no district"),
        ("白石乡会议\n来源：白石回族乡人民政府\n白石回族乡召开会议。乡人大主席杨生主持。", ("杨生", "主席", "白石回族乡人大"), "the whole name of a town of a people"),
        ("化工集中区检查\n集中区管委会副主任钱兵汇报。", ("钱兵", "副主任", "集中区管委会"), "a zone called by its kind"),
        ("临泽市会议\n临泽市经开区举行仪式。市委常委濮阳志、市商务局局长谌梅出席。濮阳志强调，要落实。", ("谌梅", "局长", "临泽市商务局"), "a surname that is a city's name, too"),
        ("青禾县会议\n青禾县召开会议。洋河镇综治办主任林岳，胜利镇中心小学校长董曦参加。", ("董曦", "校长", "胜利镇中心小学"), "a town by any word, no part of the one before"),
        ("青禾县会议\n青禾县召开会议。尧坪乡商会会长连强，五里铺街道工会主席但曦参加。", ("连强", "会长", "尧坪乡商会"), "the whole name of the town"),
        ("青禾县会议\n青禾县召开会议。尧坪乡商会会长连强，五里铺街道工会主席但曦参加。", ("但曦", "主席", "五里铺街道工会"), "a street by any word"),
        ("青禾县会议\n青禾县召开会议。胜利镇镇长廉全、新集乡副乡长祝文参加。", ("廉全", "镇长", "胜利镇人民政府"), "the head of such a town"),
        ("青禾县会议\n青禾县召开会议。新集镇龙井村党总支书记宋强、胜利镇王家湾村村委会主任戴娟参加。", ("宋强", "书记", "新集镇龙井村党总支"), "a village with its town"),
        ("青禾县会议\n青禾县召开会议。板坡镇枫树坳村驻村第一书记冀平，新集镇二道沟村村委会主任方平参加。", ("冀平", "第一书记", "枫树坳村"), "who is posted to a village"),
        ("青禾县会议\n青禾县召开会议。县财政局局长沙大林、县图书馆馆长沙娟参加。", ("沙大林", "局长", "青禾县财政局"), "局长 | 沙, no city"),
        ("白石县培训班\n白石县举办培训班。县市场监管局局长仲新讲话，党组成员、食品安全总监尉迟敏主持。", ("尉迟敏", "食品安全总监", "白石县市场监管局"), "an officer of food safety"),
        ("青禾县会议\n青禾县政协召开协商会。县政协委员、板坡乡蔗农罗妹发言。", ("罗妹", "委员", "青禾县政协"), "a member called by his trade and place, too"),
        ("青禾县会议\n会议通过了关于给予原青禾县粮食局党委书记、局长向才撤销党内职务处分的决定。", ("向才", "局长", "青禾县粮食局", "former"), "who is punished"),
        ("青禾县会议\n尼格村第一书记林岳（撒拉族）、多福村党支部书记游才汇报。", ("游才", "书记", "多福村党支部"), "a village in a list by any word, no village before it"),
        ("地委会议\n地委书记胡平讲话，人大工委主任司马远，政协工委主任沈冰参加。", ("司马远", "主任", "地区人大工委"), "of the prefecture, not of its Party committee"),
        ("地委会议\n地委书记胡平讲话，人大工委主任司马远，政协工委主任沈冰参加。", ("沈冰", "主任", "地区政协工委"), "one beside the other"),
        ("青禾县会议\n青禾县召开会议。县林业局驻镇林业站站长邝土参加。", ("邝土", "站长", "镇林业站"), "no town of that name"),
    ],
)
def test_whose_office(text: str, expected: tuple[str, ...], why: str) -> None:
    assert expected in posts_in(text), why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾县检查\n得知阿古岭村党支部领办的合作社效益好，他很高兴。", "阿古岭村党支部", "a village behind 得知"),
        ("青禾县检查\n会上，勐撒村党总支书记林岳发言。", "勐撒村党总支", "behind a mark nothing but its name stands"),
        ("青禾县检查\n会上，帮扶村党支部书记林岳发言。", "村党支部", "what it does is no name"),
        ("省里检查\n江西省进贤县白石镇石城村党委书记林岳说。", "江西省进贤县白石镇石城村党委", "a village behind its town, though 城 alone names none"),
        ("青禾县检查\n要求各村党支部、后进村党支部落实责任。", "", "any village's"),
    ],
)
def test_villages_committees(text: str, expected: str, why: str) -> None:
    assert {body for body in bodies_in(text) if "村" in body} == ({expected} if expected else set()), why

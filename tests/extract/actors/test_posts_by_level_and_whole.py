"""Which place and which whole body an office is of, whatever office is listed before it. All persons and most places are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "青岭哈尼族彝族自治州召开经济工作会议\n5月10日，青岭哈尼族彝族自治州召开全州经济工作会议。州委书记林岳，副州长周静参加会议。",
            {("林岳", "书记", "青岭哈尼族彝族自治州委"), ("周静", "副州长", "青岭哈尼族彝族自治州人民政府")},
            "a prefecture of two peoples that no list has",
        ),
        (
            "青岭蒙古自治县召开会议\n5月10日，青岭蒙古自治县召开会议。县委常委、纪委书记、监委主任林岳参加会议。",
            {("林岳", "常委", "青岭蒙古自治县委"), ("林岳", "书记", "青岭蒙古自治县纪委"), ("林岳", "主任", "青岭蒙古自治县监委")},
            "a people without 族",
        ),
        (
            "白石盟召开会议\n5月10日，白石盟召开全盟经济工作会议。盟委副书记、盟长林岳，副盟长、公安局局长周静参加会议。",
            {("林岳", "副书记", "白石盟委"), ("林岳", "盟长", "白石盟行署"), ("周静", "副盟长", "白石盟行署"), ("周静", "局长", "白石盟公安局")},
            "a league has an administrative office",
        ),
        (
            "青岭县召开会议\n5月10日，青岭县召开经济工作会议。县委农办主任、农业农村局局长林岳，团县委书记周静，副县长何成参加会议。",
            {("林岳", "主任", "青岭县委农办"), ("林岳", "局长", "青岭县农业农村局"), ("周静", "书记", "共青团青岭县委"), ("何成", "副县长", "青岭县人民政府")},
            "the county's bureau behind a committee's office, and the League's committee by its county",
        ),
        (
            "青岭县召开会议\n5月10日，青岭县召开经济工作会议。县政府党组成员、办公室主任林岳参加会议。",
            {("林岳", "成员", "青岭县政府党组"), ("林岳", "主任", "青岭县政府办公室")},
            "the office of the government whose Party group it is",
        ),
        (
            "林岳到柳川县调研\n5月10日，市委书记林岳到柳川县调研乡村振兴工作。县委常委、县委办主任周静陪同调研。\n来源：龙泉日报",
            {("林岳", "书记", "龙泉市委"), ("周静", "常委", "柳川县委"), ("周静", "主任", "柳川县委办")},
            "the medium is the city's where the county is named",
        ),
    ],
)
def test_posts_of_a_place(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "教育部召开工作会议\n5月10日，教育部在京召开会议。教育部人事司司长林岳主持会议，副部长周静讲话，办公厅主任何成、规划司司长吴海出席。",
            {("林岳", "司长", "教育部人事司"), ("周静", "副部长", "教育部"), ("何成", "主任", "教育部办公厅"), ("吴海", "司长", "教育部规划司")},
            "a ministry's heads and departments behind another of its departments",
        ),
        (
            "国家能源局召开工作会议\n5月10日，国家能源局召开会议。国家能源局规划司司长林岳，党组书记、局长周静，机关党委常务副书记何成出席。",
            {("林岳", "司长", "国家能源局规划司"), ("周静", "书记", "国家能源局党组"), ("周静", "局长", "国家能源局"), ("何成", "常务副书记", "国家能源局机关党委")},
            "no department has a Party group",
        ),
        (
            "江澜大学召开教学工作会议\n5月10日，学校召开教学工作会议。教务处处长林岳主持会议，校长周静讲话，图书馆馆长何成，党委委员、副校长吴海出席。",
            {("林岳", "处长", "江澜大学教务处"), ("周静", "校长", "江澜大学"), ("何成", "馆长", "江澜大学图书馆"), ("吴海", "委员", "江澜大学党委"), ("吴海", "副校长", "江澜大学")},
            "a university's heads behind its departments",
        ),
        (
            "青岭县人民医院召开会议\n5月10日，青岭县人民医院召开会议。医务科科长林岳，副院长周静，党政办公室主任何成出席会议。",
            {("林岳", "科长", "青岭县人民医院医务科"), ("周静", "副院长", "青岭县人民医院"), ("何成", "主任", "青岭县人民医院党政办公室")},
            "a hospital's",
        ),
        (
            "江澜建工集团召开会议\n5月10日，江澜建工集团召开会议。安全环保部部长林岳，副总经理周静，总工程师何成出席会议。",
            {("林岳", "部长", "江澜建工集团安全环保部"), ("周静", "副总经理", "江澜建工集团"), ("何成", "总工程师", "江澜建工集团")},
            "a company's",
        ),
    ],
)
def test_posts_of_the_whole(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


def test_whose_news_centre_publishes() -> None:
    """The header's school is the readout's own, whatever other one the text names."""
    text = "发表我校党委书记林岳署名文章\n江梧师范学院新闻中心　发布：2023/09/18\n9月15日，发表我校党委书记林岳的署名文章。\n文章指出，在考察北京师范大学时提出，做好老师。\n校长周静出席座谈会。"
    assert {("林岳", "书记", "江梧师范学院党委"), ("周静", "校长", "江梧师范学院")} <= posts_in(text)


def test_a_group_by_its_whole_name() -> None:
    """集团党委 is of the company by its whole name where the text has no shorter one."""
    text = "宏岭重工集团有限公司召开会议\n5月10日，宏岭重工集团有限公司召开会议。集团党委书记林岳、工会主席周静出席会议。"
    assert posts_in(text) == {("林岳", "书记", "宏岭重工集团有限公司党委"), ("周静", "主席", "宏岭重工集团有限公司工会")}


@pytest.mark.parametrize("school", ["海屿理工大学", "石门理工大学", "海屿师范学院"])
def test_schools_of_unlisted_places(school: str) -> None:
    """A school's coined name stands between a plain edge and its field."""
    assert school in bodies_in(f"{school}召开会议\n5月10日，{school}召开会议。副校长林岳出席会议。")

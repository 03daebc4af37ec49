"""Bodies that the words around them would spoil: of hosts and guests, of branches and what stands above them, of those dismissed. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "免去林岳同志的青岭市委书记、委员职务。",
            {("林岳", "书记", "青岭市委", "former"), ("林岳", "委员", "青岭市委", "former")},
            "的 before a place that no list has is none of its name",
        ),
        ("免去林岳同志的鞍山市委书记职务。", {("林岳", "书记", "鞍山市委", "former")}, "nor of one that a list has"),
        ("免去林岳同志兼任的青岭市委统战部部长职务。", {("林岳", "部长", "青岭市委统战部", "former")}, "同志兼任 is no part of a name"),
        (
            "青岭市检察院来我院交流\n近日，青岭市人民检察院检察长林岳一行来我院交流。我院党组书记、检察长丁远陪同。",
            {
                ("林岳", "检察长", "青岭市人民检察院"),
                ("丁远", "书记", "我院党组"),
                ("丁远", "检察长", "我院"),
            },
            "whoever comes to the body that speaks is another one",
        ),
        (
            "市院检委会专职委员林岳、政治部副主任丁远、政治部组织人事处副处长周静陪同。",
            {("林岳", "专职委员", "市院检委会"), ("丁远", "副主任", "市院政治部"), ("周静", "副处长", "政治部组织人事处")},
            "the political department is the office's, not its committee's",
        ),
        (
            "青山生态旅游区工委书记、管委会主任林岳参加。",
            {("林岳", "书记", "青山生态旅游区工委"), ("林岳", "主任", "青山生态旅游区管委会")},
            "the zone's committee of management, not its Party committee's",
        ),
        (
            "林岳同志当选为工会主席，丁远、周静远当选为工会副主席。",
            {("林岳", "主席", "工会"), ("丁远", "副主席", "工会"), ("周静远", "副主席", "工会")},
            "the same body again",
        ),
        (
            "青岭区区委书记林岳，党委副书记、区长丁远出席。",
            {("林岳", "书记", "青岭区委"), ("丁远", "副书记", "青岭区委"), ("丁远", "区长", "青岭区人民政府")},
            "a district's Party committee by another word",
        ),
        (
            "林岳，男，1962年生。2004年10月任人事部规划财务司司长；2008年6月任人力资源和社会保障部失业保险司司长。",
            {("林岳", "司长", "人事部规划财务司", "former"), ("林岳", "司长", "人力资源和社会保障部失业保险司")},
            "a department with its own ministry before it",
        ),
        (
            "国家烟草专卖局原局长林岳被查\n国家烟草专卖局原局长林岳被查。林岳2013年5月出任国家烟草专卖局局长。",
            {("林岳", "局长", "国家烟草专卖局", "former")},
            "told as past once, a post is past",
        ),
        (
            "通知：林岳同志任医院党委书记。新任党委书记林岳作了发言。",
            {("林岳", "书记", "医院党委")},
            "the same post, less fully named",
        ),
        (
            "省局副局长林岳、县局局长丁远、总行副行长周静参加。",
            {("林岳", "副局长", "省局"), ("丁远", "局长", "县局"), ("周静", "副行长", "总行")},
            "bodies that readouts from below call so",
        ),
        (
            "青岭区召开会议\n青岭区政府副区长林岳和新平市第一人民医院副院长丁远介绍情况。",
            {("林岳", "副区长", "青岭区政府"), ("丁远", "副院长", "新平市第一人民医院")},
            "和 joins two holders, no two fields of one body",
        ),
        (
            "集团公司召开职工大会\n会议由郑蕰玉总经理主持。",
            {("郑蕰玉", "总经理", "集团公司")},
            "the body by the word with which the title opens; a name of rare characters behind 由",
        ),
        ("市人民医院举行庆典\n副市长林岳讲话。台北市立万芳医院院长丁远致辞。", {("林岳", "副市长", "市政府"), ("丁远", "院长", "台北市立万芳医院")}, "no readout is of a city there"),
    ],
)
def test_the_body_is_the_one_that_is_meant(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("市委召开会议。省委常委、组织部长林岳讲话，省委组织部副部长丁远参加。", {"市委", "省委", "省委组织部"}, "组织部 is 省委组织部, told once"),
        ("会议终止林国初集团职工董事的任职资格。", set(), "a person and what a company calls itself"),
        ("青岭银行是青岭省级法人银行。", {"青岭银行"}, "a kind of bank"),
        ("林岳，中央党校大学学历。", {"中央党校"}, "大学 is of the word behind it"),
        ("国家烟草专卖局科技司原司长林岳被查。", {"国家烟草专卖局科技司"}, "原 is of the office"),
        ("国控集团、水投集团、文旅集团参加，加快组建能源集团。", {"国控集团", "水投集团", "文旅集团"}, "a town's companies without the town, but not one to be founded"),
    ],
)
def test_other_words_are_no_part_of_a_body(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省戒毒局局长陈达被“双开”。", ["陈达"], "被 ends no name"),
        ("青河县检察院副检察长开晓青，检察员周静参加。", ["开晓青", "周静"], "a surname that no list has, between a full title and a mark"),
    ],
)
def test_names_end_where_they_do(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why

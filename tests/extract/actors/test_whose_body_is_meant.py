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
        ("邵江市委书记林岳、安资市长丁大章发言。", {("林岳", "书记", "邵江市委"), ("丁大章", "市长", "安资市人民政府")}, "a stem shares the level word with its head"),
        (
            "青岭开发区开工\n仪式在龙岩湾片区举行，市委常委林岳宣布开工。",
            {("林岳", "常委", "市委")},
            "a part of town called as a city is",
        ),
        (
            "果玛州会议闭幕\n果玛藏族自治州人民政府网　2031-01-21　来源：果玛日报\n州委书记林岳出席。",
            {("林岳", "书记", "果玛州委")},
            "who published it, by the full name of a prefecture",
        ),
        (
            "我校会见代表团\n我校校长林岳会见了由泰国湄南大学校长丁大章率领的代表团。",
            {("林岳", "校长", "我校"), ("丁大章", "校长", "泰国湄南大学")},
            "who is received is not the body that speaks",
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
        (
            "林岳同志任知行学院党委书记；免去丁远同志知行学院党委书记职务；任命周静为知行学院院长。",
            {("林岳", "书记", "知行学院党委"), ("丁远", "书记", "知行学院党委", "former"), ("周静", "院长", "知行学院")},
            "a school of plain words, which the notice's words set off",
        ),
        (
            "任命林岳同志为我校新一任校长，免去江弘道同志校长的职务。",
            {("林岳", "校长", "我校"), ("江弘道", "校长", "我校", "former")},
            "新一任, 的职务; a name that begins like the end of 免去",
        ),
        (
            "学院召开大会\n学院召开大会。青岭大学副校长林岳出席。会议由院长丁远主持。",
            {("林岳", "副校长", "青岭大学"), ("丁远", "院长", "学院")},
            "no university has a 院长",
        ),
        (
            "某职工大学来校考察\n青岭职工大学党委书记、校长林岳一行来校考察，学院党委书记丁远会见了来宾。",
            {("林岳", "书记", "青岭职工大学党委"), ("林岳", "校长", "青岭职工大学"), ("丁远", "书记", "学院党委")},
            "the guests' school is not the one that speaks",
        ),
        (
            "我会参加青岭商会成立大会\n青岭商会成立。我会创会会长林岳、执行秘书长丁远出席。",
            {("林岳", "创会会长", "我会"), ("丁远", "执行秘书长", "我会")},
            "the host's name is not ours",
        ),
        (
            "青岭商会副会长兼茶业分会会长林岳，副会长兼酒业分会会长丁远参加。",
            {("林岳", "副会长", "青岭商会"), ("林岳", "会长", "茶业分会"), ("丁远", "副会长", "青岭商会"), ("丁远", "会长", "酒业分会")},
            "the second 副会长 is of the same body as the first",
        ),
        (
            "青岭商会成立\n大会聘请市人大常委会原主任林岳为名誉会长，青河集团总裁丁远当选第二届理事会会长，会议由秘书长周静主持。",
            {
                ("林岳", "主任", "市人大常委会", "former"),
                ("林岳", "名誉会长", "青岭商会"),
                ("丁远", "总裁", "青河集团"),
                ("丁远", "会长", "青岭商会"),
                ("周静", "秘书长", "青岭商会"),
            },
            "offices of the association, whatever was named before",
        ),
        (
            "青岭商会成立七十周年\n中华全国总工会党组书记、书记处第一书记林岳，中央政治局委员、书记处书记丁远出席青岭商会的大会。",
            {("林岳", "书记", "中华全国总工会党组"), ("林岳", "第一书记", "中华全国总工会书记处"), ("丁远", "委员", "中央政治局"), ("丁远", "书记", "中央书记处")},
            "of the body named before, not of the readout's own; the political bureau's is the central committee's",
        ),
        (
            "青岭市政协副主席、工商联主席林岳，县政协副主席、科协主席丁远参加。",
            {("林岳", "副主席", "青岭市政协"), ("林岳", "主席", "青岭市工商联"), ("丁远", "副主席", "县政协"), ("丁远", "主席", "县科协")},
            "an organ of the place of the title before",
        ),
        (
            "青岭大学党委书记林岳，驻校纪检监察组组长、学校纪委书记丁远，副校长周静参加。",
            {
                ("林岳", "书记", "青岭大学党委"),
                ("丁远", "组长", "驻校纪检监察组"),
                ("丁远", "书记", "青岭大学纪委"),
                ("周静", "副校长", "青岭大学"),
            },
            "a group posted there heads nothing of the school",
        ),
        (
            "武警青河总队政委林岳调任武警临江总队政委、党委书记，武警临江总队司令员丁远主持。",
            {
                ("林岳", "政委", "武警青河总队", "former"),
                ("林岳", "政委", "武警临江总队"),
                ("林岳", "书记", "武警临江总队党委"),
                ("丁远", "司令员", "武警临江总队"),
            },
            "behind the comma stands who comes next",
        ),
        ("青山区（化工区）工委主委林岳参加。", {("林岳", "主委", "青山区（化工区）工委")}, "a bracket inside a name"),
        ("青岭省人民政府驻上海办事处副主任、一级巡视员林岳参加。", {("林岳", "副主任", "青岭省人民政府驻上海办事处"), ("林岳", "一级巡视员", "青岭省人民政府驻上海办事处")}, "办事处 is no room of a 办"),
        (
            "1.三溪口街道下坦村党支部书记林岳违规问题\n2.海口镇海林村党支部书记丁远违规问题\n3.北山镇仁村村党支部书记周静、村委会主任赵一凡违规问题",
            {
                ("林岳", "书记", "三溪口街道下坦村党支部"),
                ("丁远", "书记", "海口镇海林村党支部"),
                ("周静", "书记", "北山镇仁村村党支部"),
                ("赵一凡", "主任", "北山镇仁村村委会"),
            },
            "the number of an item opens a name; of several villages none is the readout's own",
        ),
        (
            "其中青岭县民政局违规发放月饼，党组书记、局长林岳受到警告，党组成员、副局长丁远受到警告。",
            {
                ("林岳", "书记", "青岭县民政局党组"),
                ("林岳", "局长", "青岭县民政局"),
                ("丁远", "成员", "青岭县民政局党组"),
                ("丁远", "副局长", "青岭县民政局"),
            },
            "the sentence tells whose group",
        ),
        (
            "水利部召开会议\n水利部部长林岳主持，部总工程师丁远参加，规划计划司司长周静、水旱灾害防御司副司长赵一凡汇报。",
            {
                ("林岳", "部长", "水利部"),
                ("丁远", "总工程师", "水利部"),
                ("周静", "司长", "水利部规划计划司"),
                ("赵一凡", "副司长", "水利部水旱灾害防御司"),
            },
            "departments of the ministry that the readout is about",
        ),
        (
            "宝应：邀请代表\n近日，宝应法院邀请代表参观。该院林岳副院长通报了工作。",
            {("林岳", "副院长", "宝应法院")},
            "a court by its county's stem alone, and 该院",
        ),
        (
            "聘任林岳为心内科主任兼内科党支部书记。",
            {("林岳", "主任", "心内科"), ("林岳", "书记", "内科党支部")},
            "an office is no part of a body that a notice names",
        ),
        ("会议决定卸免丁林、战旗的团县委委员职务。", {("丁林", "委员", "团县委", "former"), ("战旗", "委员", "团县委", "former")}, "卸免, as the League says"),
        ("青河晚报总编辑林岳、香港文汇报副社长丁远参加。", {("林岳", "总编辑", "青河晚报"), ("丁远", "副社长", "香港文汇报")}, "papers before their offices"),
        (
            "青岭村党支部书记林岳\n青河县广宁街道青岭村党支部书记林岳发言。",
            {("林岳", "书记", "青河县广宁街道青岭村党支部")},
            "the same post, named less fully in the title",
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
        ("青岭大学党委决定：林岳同志任知行学院党委书记", {"青岭大学党委", "知行学院党委"}, "an appointment is no part of a name"),
        ("学校召开二级学院院长座谈会\n学校党委书记林岳出席。", {"学校党委"}, "nor is what a school does"),
        ("镇社区办主任林岳携区民防办来访。", {"镇社区办", "区民防办"}, "nor is an office and its bearer"),
        ("宣读了中共湖州大学委员会的决定。", {"中共湖州大学委员会"}, "a Party committee by its whole name"),
        ("青岭县十四届人大常委会举行第九次会议。县人大常委会主任林岳出席。", {"青岭县十四届人大常委会"}, "a standing committee of its term, by its longest name"),
        ("各县、区人民政府，市政府各部门：", {"市政府"}, "every county's and district's"),
        ("国控集团、水投集团、文旅集团参加，加快组建能源集团。", {"国控集团", "水投集团", "文旅集团"}, "a town's companies without the town, but not one to be founded"),
    ],
)
def test_other_words_are_no_part_of_a_body(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("省戒毒局局长陈达被“双开”。", ["陈达"], "被 ends no name"),
        ("青河公司曹燚一行来访，对彭宇文同志的工作给予肯定。", ["曹燚", "彭宇文"], "between a body or a preposition and 一行, 同志"),
        ("关于林岳等同志职务任免的通知", ["林岳"], "等 is no part of a name"),
        ("区人大常委会副主任林岳、潘敏、金可可及委员出席。", ["林岳", "潘敏", "金可可"], "a doubled character"),
        ("送花圈的有林岳、鲁平、穆青、高狄等。", ["林岳", "鲁平", "穆青", "高狄"], "a list that says who did"),
        ("拟任区政府副区长人选林海洋、周静列席。", ["林海洋", "周静"], "人选 is no part of a name"),
        ("林岳、何慧琴、陆军、王秋儿等县领导出席。", ["林岳", "何慧琴", "陆军", "王秋儿"], "a man in a list, no army"),
        ("授予林岳、陈兵、金圣海同志“创始会长”荣誉称号。", ["林岳", "陈兵", "金圣海"], "同志 before the title given"),
        ("县人大常委会委员以及曾常辉等代表辞职。", [], "以及 begins no name"),
        ("青河县检察院副检察长开晓青，检察员周静参加。", ["开晓青", "周静"], "a surname that no list has, between a full title and a mark"),
    ],
)
def test_names_end_where_they_do(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳同志不再任青岭医院党委书记。", {("林岳", "书记", "青岭医院党委", "former")}, "不再任 as 不再担任"),
        (
            "免去林岳同志青岭医院党委书记、院长职务，免去丁远副院长职务。",
            {("林岳", "书记", "青岭医院党委", "former"), ("林岳", "院长", "青岭医院", "former"), ("丁远", "副院长", "青岭医院", "former")},
            "dismissed, with the name before the office",
        ),
        ("县人民检察院检察长\u3000\u3000林岳\n各位代表：", {("林岳", "检察长", "县人民检察院")}, "two blanks before a name"),
        ("会议由教育局林岳主任主持。", {("林岳", "主任", "教育局")}, "an organ without its place"),
        ("青河县教育局召开会议。\n教育局局长林岳主持。", {("林岳", "局长", "青河县教育局")}, "an organ that the text names of one place"),
        (
            "青河县教育局、白溪县教育局召开会议。\n教育局局长林岳主持。",
            {("林岳", "局长", "教育局")},
            "an organ that the text names of two places",
        ),
        ("县档案局副局长林岳、秘书科科长丁远出席。", {("林岳", "副局长", "县档案局"), ("丁远", "科长", "县档案局秘书科")}, "a bureau's own part"),
        (
            "青禾集团副总经理林岳、人力资源部部长丁远参加。",
            {("林岳", "副总经理", "青禾集团"), ("丁远", "部长", "青禾集团人力资源部")},
            "a company's own part",
        ),
        (
            "交行重庆市分行与交行四川省分行签约。\n重庆市分行党委书记林岳讲话。",
            {("林岳", "书记", "交行重庆市分行党委")},
            "a bank's branch, named by its place",
        ),
        (
            "肇庆市潮汕商会成立\n揭阳市委统战部副部长、市工商联党组书记林岳讲话。",
            {("林岳", "副部长", "揭阳市委统战部"), ("林岳", "书记", "揭阳市工商联党组")},
            "the place of the office before, not of the host",
        ),
        (
            "市委统战部副部长、市工商联党组书记林岳，党组成员、副主席丁远参加。",
            {
                ("林岳", "副部长", "市委统战部"),
                ("林岳", "书记", "市工商联党组"),
                ("丁远", "成员", "市工商联党组"),
                ("丁远", "副主席", "市工商联"),
            },
            "the Party group named before, whatever stands first",
        ),
        ("泰安市江苏商会召开会议。\n我市统战部副部长林岳参加。", {("林岳", "副部长", "市委统战部")}, "我市 is the city's committee"),
        ("青河市副市长林岳、沾化县委书记丁远陪同。", {("林岳", "副市长", "青河市人民政府"), ("丁远", "书记", "沾化县委")}, "a county by a name of before"),
        (
            "沙井县法院召开会议。\n政治部主任林岳主持，沙井县人民法院院长丁远讲话。",
            {("林岳", "主任", "沙井县人民法院政治部"), ("丁远", "院长", "沙井县人民法院")},
            "by its full name, as the text has it",
        ),
        ("集团公司召开职工大会。\n会议由工会主席林岳主持。", {("林岳", "主席", "集团公司工会")}, "what the title opens with"),
        (
            "远安县委常委、宣传部长、总工会主席林岳，县委统战部长、侨联主席丁远参加。",
            {
                ("林岳", "常委", "远安县委"),
                ("林岳", "部长", "远安县委宣传部"),
                ("林岳", "主席", "远安县总工会"),
                ("丁远", "部长", "远安县委统战部"),
                ("丁远", "主席", "远安县侨联"),
            },
            "behind a department of the Party's",
        ),
        ("林岳被任命为青岭大学校长。", {("林岳", "校长", "青岭大学")}, "被 is no part of a name"),
        ("杨沛、徐超被聘为学院院长助理。", {("杨沛", "院长助理", "学院"), ("徐超", "院长助理", "学院")}, "whom a school takes on"),
        (
            "林远山1999年被任命为青岭市教育局局长，2003年任副市长。",
            {("林远山", "局长", "青岭市教育局"), ("林远山", "副市长", "青岭市人民政府")},
            "年 is no surname",
        ),
        ("青岭市政协副主席林岳先后为商会会长、监事长授牌。", {("林岳", "副主席", "青岭市政协")}, "honours others, and was none of it"),
        (
            "总政宣传部部长林岳，解放军总后勤部卫生部部长丁远，总后政治部主任周静参加。",
            {("林岳", "部长", "总政宣传部"), ("丁远", "部长", "解放军总后勤部卫生部"), ("周静", "主任", "总后政治部")},
            "departments of the army's headquarters",
        ),
        ("团党委书记、政委林岳讲话。", {("林岳", "书记", "党委")}, "whose commissar he is, nobody says"),
        (
            "全国优秀县委书记林岳，全国劳动模范、优秀乡党委书记丁远，全国优秀县委书记、青禾县委书记周静参加。",
            {("周静", "书记", "青禾县委")},
            "an honour is no post",
        ),
        (
            "免去林岳市第一人民医院院长职务，免去丁远青禾县水利局局长职务，免去王志强附属医院党委书记职务。",
            {
                ("林岳", "院长", "市第一人民医院", "former"),
                ("丁远", "局长", "青禾县水利局", "former"),
                ("王志强", "书记", "附属医院党委", "former"),
            },
            "who is dismissed is no part of the body",
        ),
        ("以林岳为组长的检查组到青禾检查。", {("林岳", "组长", "检查组")}, "以 is no part of the name"),
        ("省人大常委会委员、农业与农村委员会主任委员林岳。", {("林岳", "委员", "省人大常委会"), ("林岳", "主任委员", "省人大农业与农村委员会")}, "与 for 和"),
        (
            "林岳当选县工商联主席，云岭公司董事长丁远当选副主席。",
            {("林岳", "主席", "县工商联"), ("丁远", "董事长", "云岭公司"), ("丁远", "副主席", "县工商联")},
            "behind who is elected stands the next one, with what he holds",
        ),
        ("林岳当选市长，云岭县县长丁远参加。", {("林岳", "市长", "市政府"), ("丁远", "县长", "云岭县人民政府")}, "not mayor"),
        ("大会选举产生了第一届委员会。林岳当选主席。", set(), "a first committee, of nobody named"),
        (
            "龙泉分局副局长周静任分局政委，石桥派出所所长林岳任龙泉分局副局长。",
            {
                ("周静", "副局长", "龙泉分局"),
                ("周静", "政委", "龙泉分局"),
                ("林岳", "所长", "石桥派出所"),
                ("林岳", "副局长", "龙泉分局"),
            },
            "who takes an office is no part of the body behind",
        ),
        ("会议选举林岳、丁远为云岭公司第六届董事会非独立董事。", {("林岳", "非独立董事", "云岭公司董事会"), ("丁远", "非独立董事", "云岭公司董事会")}, "an office that opens with 非"),
        (
            "选举产生了县商会第一届委员会。林岳当选主席，云岭公司总经理、工会主席丁远当选副主席。",
            {("林岳", "主席", "县商会"), ("丁远", "总经理", "云岭公司"), ("丁远", "主席", "云岭公司工会"), ("丁远", "副主席", "县商会")},
            "the second one's offices end before the verb that elects",
        ),
        (
            "省第二人民医院副院长林岳带领心内科主任丁远赴青禾县中医院开展义诊。",
            {("林岳", "副院长", "省第二人民医院"), ("丁远", "主任", "省第二人民医院心内科")},
            "a ward of the hospital named before, not of the one visited",
        ),
        (
            "中国银行业协会秘书长林岳、信用卡专业委员会主任丁远到会。",
            {("林岳", "秘书长", "中国银行业协会"), ("丁远", "主任", "中国银行业协会信用卡专业委员会")},
            "a society's committee",
        ),
        ("在青禾军分区，军分区司令员林岳介绍情况。", {("林岳", "司令员", "青禾军分区")}, "the one garrison that is named"),
    ],
)
def test_places_and_parts_are_told_by_what_stands_before(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾区法院召开会议\n江北市青禾区人民法院召开会议。院长林岳讲话。", {("林岳", "院长", "江北市青禾区人民法院")}, "the headline's short name of the court"),
        ("任免\n会议决定，免去林岳的青岭市总工会党组书记职务，免去丁远的江北县实验小学党支部书记职务。", {("林岳", "书记", "青岭市总工会党组", "former"), ("丁远", "书记", "江北县实验小学党支部", "former")}, "behind whom it dismisses"),
        ("座谈\n参加座谈的有青岭市广播电视台台长林岳，白河市中医院院长丁远。", {("林岳", "台长", "青岭市广播电视台"), ("丁远", "院长", "白河市中医院")}, "有 is no part of it"),
        ("青禾农科所院士工作站揭牌\n青禾市农业科学研究所官网\n揭牌仪式举行。所长林岳主持。", {("林岳", "所长", "青禾市农业科学研究所")}, "the institute, not the station in it"),
    ],
)
def test_a_house_and_what_stands_beside_it_in_the_headline(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize("text", ["青岭市各县（市）区统战部负责同志参加。", "各县（市、区）委组织部负责同志参加。", "青岭市各县区教育局参加。"])
def test_each_of_many_is_none(text: str) -> None:
    assert bodies_in(text) == set()

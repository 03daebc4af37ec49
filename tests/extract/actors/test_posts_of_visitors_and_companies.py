"""Heads of companies by short names, visitors and their hosts, communities, and names that hold what else could follow one. All are invented."""

import pytest
from tests.extract.actors.conftest import Row, bodies_in, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("江航董事长林岳、绿色投资总经理丁远参加。", {("林岳", "董事长", "江航"), ("丁远", "总经理", "绿色投资")}, "what only such an office shows to be a company"),
        ("我院与中铁九局集团有限公司签约。中铁九局总经理林岳出席。", {("林岳", "总经理", "中铁九局集团有限公司")}, "中 opens a state company's name"),
        ("中建四局党委常委、副总经理林岳参加。", {("林岳", "常委", "中建四局党委"), ("林岳", "副总经理", "中建四局")}, "a bureau that is a company"),
        ("科研处长林岳、人事科长丁远参加。", {("林岳", "处长", "科研处"), ("丁远", "科长", "人事科")}, "the part's last character is the office's first"),
        (
            "省卫计委来院\n省卫计委吴朝晖处长、林岳主任一行到我院调研。我院丁远院长、周静书记陪同。",
            {("吴朝晖", "处长", "省卫计委"), ("林岳", "主任", "省卫计委"), ("丁远", "院长", "我院"), ("周静", "书记", "我院党委")},
            "a holder between the body and the office, and who is listed behind him",
        ),
        (
            "公司总经理林岳会见青禾集团有限公司董事长丁远。公司副总经理周静参加。",
            {("林岳", "总经理", "公司"), ("丁远", "董事长", "青禾集团有限公司"), ("周静", "副总经理", "公司")},
            "a body that receives others calls itself so before it names any",
        ),
        (
            "代表走进青岭市人民检察院，参观了该院大厅。该院检察长林岳介绍了情况。",
            {("林岳", "检察长", "青岭市人民检察院")},
            "the body that 该院 points back to",
        ),
        (
            "代表走进西岭第一社区调研。社区第一书记林岳与社区书记、主任丁远介绍情况。",
            {("林岳", "第一书记", "西岭第一社区"), ("丁远", "书记", "西岭第一社区"), ("丁远", "主任", "西岭第一社区")},
            "the community's own offices",
        ),
        ("记者来到鼓楼区五星街道雅和社区党委书记林岳。", {("林岳", "书记", "鼓楼区五星街道雅和社区党委")}, "whatever words a community goes by"),
        (
            "青岭市酒店协会会长林岳，常务副会长兼酒店开发分会会长丁远参加。",
            {("林岳", "会长", "青岭市酒店协会"), ("丁远", "常务副会长", "青岭市酒店协会"), ("丁远", "会长", "酒店开发分会")},
            "the field of a branch back to 兼",
        ),
        ("新当选青岭商会会长的林岳说，要努力。", {("林岳", "会长", "青岭商会")}, "who has been chosen"),
        ("会议选举出林岳同志为镇人大主席。", {("林岳", "主席", "镇人大")}, "出 is no part of a name"),
        (
            "青岭县人大常委会\n会议通过了关于林岳、丁远两位同志辞去县人大常委会委员职务的请求，任命周静同志为政府副县长。",
            {("林岳", "委员", "青岭县人大常委会", "former"), ("丁远", "委员", "青岭县人大常委会", "former"), ("周静", "副县长", "青岭县人民政府")},
            "all of those who give up their seats; 政府 alone before the office",
        ),
        (
            "工商联主席王俊祥和青岭星光儿童康复中心校长林岳参加。",
            {("王俊祥", "主席", "工商联"), ("林岳", "校长", "青岭星光儿童康复中心")},
            "a name that the segmenter runs into the next word",
        ),
        ("区委常委、组织部部长林岳，组织部副部长丁远到河边街道督查。", {("林岳", "常委", "区委"), ("林岳", "部长", "区委组织部"), ("丁远", "副部长", "区委组织部")}, "the same department again"),
        ("江航董事长、党委书记林岳出席。", {("林岳", "董事长", "江航"), ("林岳", "书记", "江航党委")}, "the committee of such a company"),
        ("滴答联合创始人兼CTO林岳参加。", {("林岳", "联合创始人", "滴答"), ("林岳", "CTO", "滴答")}, "what only founders show to be a company"),
        ("锦绣小学校长林岳、中心小学校长丁远参加。", {("林岳", "校长", "锦绣小学"), ("丁远", "校长", "中心小学")}, "a school by whatever words"),
        ("林岳同志任县人民医院院长，免去其县中医医院院长职务。", {("林岳", "院长", "县人民医院"), ("林岳", "院长", "县中医医院", "former")}, "其 is no part of a name"),
        ("县委组织部副部长、老干部局局长林岳参加。", {("林岳", "副部长", "县委组织部"), ("林岳", "局长", "县委老干部局")}, "another department of the committee's"),
        ("学院党总支书记王亚作联盟工作汇报。", {("王亚", "书记", "学院党总支")}, "no body called so"),
        ("省纪委省监委驻省委统战部纪检监察组组长林岳到校。", {("林岳", "组长", "省纪委省监委驻省委统战部纪检监察组")}, "sent by both"),
        ("县法院召开会议\n11月6日上午，青河县人民法院党组书记、院长林岳主持召开会议。院党组成员、副院长丁远参加。全院干警作了汇报。\n会议还研究了其他事项。\n（青河县法院供稿）", {("林岳", "书记", "青河县人民法院党组"), ("林岳", "院长", "青河县人民法院"), ("丁远", "成员", "青河县人民法院党组"), ("丁远", "副院长", "青河县人民法院")}, "the fuller of two names"),
        ("中央军委政治工作部群众工作局少将局长林岳参加。", {("林岳", "局长", "中央军委政治工作部群众工作局")}, "a rank between body and office"),
        ("全国双拥工作领导小组成员兼办公室副主任林岳到会。", {("林岳", "成员", "全国双拥工作领导小组"), ("林岳", "副主任", "全国双拥工作领导小组办公室")}, "the group's office"),
        ("省委教育工委组织处处长林岳、市财政局监督处处长丁远到会。", {("林岳", "处长", "省委教育工委组织处"), ("丁远", "处长", "市财政局监督处")}, "a plain verb as a field"),
        ("教育部党组成员、人事司司长林岳参加。", {("林岳", "成员", "教育部党组"), ("林岳", "司长", "教育部人事司")}, "a department of the ministry, not of its group"),
        ("上海银行市北分行副行长林岳、公司部总经理丁远参加。", {("林岳", "副行长", "上海银行市北分行"), ("丁远", "总经理", "上海银行市北分行公司部")}, "a bank's own part"),
        ("台湾第一银行副行长林岳、总经理丁远参加。", {("林岳", "副行长", "台湾第一银行"), ("丁远", "总经理", "台湾第一银行")}, "banks have managers, too"),
        ("青禾置地康养事业部总经理林岳发言。", {("林岳", "总经理", "青禾置地康养事业部")}, "事业部 is the body's"),
        ("县委办公室主任林岳、政府办公室主任丁远参加。", {("林岳", "主任", "县委办公室"), ("丁远", "主任", "县政府办公室")}, "of the place, not of its committee"),
        (
            "三〇九团召开会议\n第二十师三〇九团召开会议。团党委副书记、团长林岳讲话，副团长丁远主持。",
            {("林岳", "副书记", "第二十师三〇九团党委"), ("林岳", "团长", "第二十师三〇九团"), ("丁远", "副团长", "第二十师三〇九团")},
            "a regiment's committee",
        ),
        ("枫岭镇召开会议\n东屿新闻网\n我镇风力加大。镇党委书记林岳主持会议。", {("林岳", "书记", "枫岭镇党委")}, "the town of the title, not of the medium"),
        ("总后卫生部副部长林岳、总政宣传部部长丁远参加。", {("林岳", "副部长", "总后卫生部"), ("丁远", "部长", "总政宣传部")}, "the army's departments of before"),
        ("县里开会，政协委员林岳、丁远发言。", {("林岳", "委员", "政协"), ("丁远", "委员", "政协")}, "a conference without its place"),
        ("青河市政协原副主席、青河市文联主席林岳出席。", {("林岳", "副主席", "青河市政协", "former"), ("林岳", "主席", "青河市文联")}, "原 inside one title says nothing of another body's"),
        ("青河市书画家协会换届\n青河市书画家协会举行大会，林岳当选为新一届主席。丁远为常务副主席；周静（驻会）、白咸瑞为副主席。", {("林岳", "主席", "青河市书画家协会"), ("丁远", "常务副主席", "青河市书画家协会"), ("周静", "副主席", "青河市书画家协会"), ("白咸瑞", "副主席", "青河市书画家协会")}, "whom an association has chosen"),
        ("青河市主管工业的副市长林岳被选为青禾集团董事长。", {("林岳", "副市长", "青河市人民政府"), ("林岳", "董事长", "青禾集团")}, "what he is in charge of stands between"),
        ("免去林岳同志青禾公司总经理、党委副书记；免去丁远同志青禾公司工会主席。", {("林岳", "总经理", "青禾公司", "former"), ("林岳", "副书记", "青禾公司党委", "former"), ("丁远", "主席", "青禾公司工会", "former")}, "without the word for duties"),
        ("集团副总会计师林岳参加。", {("林岳", "副总会计师", "集团")}, "no 副总"),
        ("东海大学农学院院长林岳、公园城市创新发展中心主任丁远到会。", {("林岳", "院长", "东海大学农学院"), ("丁远", "主任", "公园城市创新发展中心")}, "parts and centres as far as their fields go"),
        ("在纪工委林洪亮书记和行政执法局丁庆远副局长的带领下督查。", {("林洪亮", "书记", "纪工委"), ("丁庆远", "副局长", "行政执法局")}, "behind 在 and 和"),
        ("中电青谷集团总裁林岳出席。", {("林岳", "总裁", "中电青谷集团")}, "中 and what stands behind it"),
        ("免去林大明柳河矿党委书记职务，任命王小川柳河矿矿长。", {("林大明", "书记", "柳河矿党委", "former"), ("王小川", "矿长", "柳河矿")}, "who is dismissed or appointed right before the body"),
        ("会议任命林岳为青岭矿矿长。", {("林岳", "矿长", "青岭矿")}, "为 ends the name"),
        ("选举林大明、阮清（女）、向东升为副县长。", {("林大明", "副县长", "县政府"), ("阮清", "副县长", "县政府"), ("向东升", "副县长", "县政府")}, "nobody rises to it"),
        ("市总工会副主席、女工委主任林岳参加。", {("林岳", "副主席", "市总工会"), ("林岳", "主任", "市总工会女工委")}, "the union's committee"),
        ("青河大学一附院院长林岳参加。", {("林岳", "院长", "青河大学一附院")}, "a hospital by its number"),
        ("全国政协十四届一次会议主席团常务主席林岳参加。", {("林岳", "常务主席", "全国政协十四届一次会议主席团")}, "the whole presidium"),
        ("广东省网络视听新媒体协会会长林岳、香港注册中医学会会长丁远到会。", {("林岳", "会长", "广东省网络视听新媒体协会"), ("丁远", "会长", "香港注册中医学会")}, "the place that opens a society"),
        ("新一届数据库专委会主任林岳到会。", {("林岳", "主任", "数据库专委会")}, "no ordinal in a committee's name"),
        ("团十九届中央书记处第一书记林岳到会。", {("林岳", "第一书记", "团十九届中央书记处")}, "the League's"),
        ("省教育厅（省委教育工委）学校组织处处长林岳到会。", {("林岳", "处长", "省教育厅（省委教育工委）学校组织处")}, "a part behind a second name"),
        ("华师帮扶队队长林岳、三矿矿长丁远到会。", {("林岳", "队长", "华师帮扶队"), ("丁远", "矿长", "三矿")}, "a team, and a mine by its number"),
        ("当选为省委常委的还有林岳、黄杉。", {("林岳", "常委", "省委"), ("黄杉", "常委", "省委")}, "those who follow their office"),
        ("中国外交部领事司司长林岳、自然保护地管理中心主任丁远到会。", {("林岳", "司长", "中国外交部领事司"), ("丁远", "主任", "自然保护地管理中心")}, "bodies in full"),
        ("青河区副书记林岳、青河市副市长、公安局局长丁远到会。", {("林岳", "副书记", "青河区委"), ("丁远", "副市长", "青河市人民政府"), ("丁远", "局长", "青河市公安局")}, "a place for its committee, and its bureau beside its government"),
        (
            "青河市第五医院发展办主任林大同参加。青河市第五医院林大同主任发言。青河市检察院检察长赵平到会。市院赵平检察长讲话。",
            {("林大同", "主任", "青河市第五医院发展办"), ("赵平", "检察长", "青河市检察院")},
            "the same office, told of the whole",
        ),
        ("省教育厅研究员林国平和青河大学东盟研究院副院长丁远作了报告。", {("林国平", "研究员", "省教育厅"), ("丁远", "副院长", "青河大学东盟研究院")}, "a name ends before 和"),
        ("社市委副主委林岳、中共市委统战部副部长周静、党派处处长丁远到会。", {("林岳", "副主委", "社市委"), ("周静", "副部长", "中共市委统战部"), ("丁远", "处长", "中共市委统战部党派处")}, "another party's committee"),
        ("9月5日上午，学院召开推进会。党委副书记、院长方东玲主持会议。", {("方东玲", "副书记", "学院党委"), ("方东玲", "院长", "学院")}, "who acts first"),
        ("市政公司党支部书记、江北大道项目总工林岳到会。", {("林岳", "书记", "市政公司党支部"), ("林岳", "总工", "江北大道项目")}, "a project between two offices"),
        ("省立医院院长林岳到会。", {("林岳", "院长", "省立医院")}, "no hospital in general"),
    ],
)
def test_posts_of_visitors_and_companies(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("宣传部部长林清愿及有关负责人参加。", ["林清愿"], "no verb stands before 及"),
        ("院长宁光作高水平医院建设情况汇报。", ["宁光"], "作 opens what he gives"),
        ("人大常委会主任江钦所出席。", ["江钦所"], "a name that ends as offices do"),
        ("党办副主任陈开祥参加。大家感谢陈校长的问候。", ["陈开祥"], "another 陈"),
        ("感谢对王副书记一行的支持。", [], "对 is no surname before one"),
        ("金属学会理事长林岳、亚太工程组织联合会负责人参加。", ["林岳"], "a field, no name"),
        ("梁检表示，要努力。", [], "a surname with a shortened office"),
    ],
)
def test_where_such_names_end(text: str, expected: list[str], why: str) -> None:
    assert names_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青岭冶金来集团交流。", set(), "来 opens no name of a group"),
        ("以省公司农电部副主任林岳为组长的小组参加。", {"省公司农电部"}, "以 is no part of it"),
        ("16个村党支部书记参加，村干部包屯。", set(), "how many, and what they do"),
        ("秘书长林岳率友城联合会代表团出席。", {"友城联合会"}, "率 is no part of it"),
        ("亳州市政府与工行安徽省分行签约。", {"亳州市政府", "工行安徽省分行"}, "two bodies"),
        ("黄坡坝派出所、市法律援助中心参加，当地派出所配合。", {"黄坡坝派出所", "市法律援助中心"}, "an office by a place that no list has"),
        ("经青禾集团董事会选举，林岳被选为青禾集团董事长。", {"青禾集团"}, "no words before it"),
        ("区委编办领导带领办机关党员到社区慰问。1996年任职青河县委组织部。", {"区委编办", "青河县委组织部"}, "领导 and 任职 are no part of a name"),
        ("9月1日，学校召开会议，党政办、宣传部、学工部、发规处、离退处负责人参加。", {"党政办", "宣传部", "学工部", "发规处", "离退处"}, "a school's own offices"),
        ("我校后勤服务总公司参加。", {"后勤服务总公司"}, "我校 only says whose"),
        ("省卫生计生委、市文旅委领导参加。", {"省卫生计生委", "市文旅委"}, "departments of some years"),
    ],
)
def test_where_such_bodies_begin(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


def test_nobody_who_goes_to_a_school_is_part_of_its_name() -> None:
    found = bodies_in("林岳到马克思主义学院调研\n校党委书记林岳携党办、宣传部、学工部负责人一行到马克思主义学院调研。")
    assert {"校党委", "宣传部", "马克思主义学院"} <= found
    assert not any("林岳" in name for name in found)

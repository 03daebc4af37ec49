"""Which bodies are named. Most places are invented."""

import pytest

from tonggao.extract.actors.actors import extract_actors
from tonggao.extract.reading import prepare
from tonggao.readout import Readout


def bodies_in(text: str) -> set[str]:
    return {o.name for o in extract_actors(prepare(Readout(id="t", text=text))).organizations}


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("国务院办公厅印发通知。", {"国务院办公厅"}, "the longest form"),
        ("市发展改革委、市财政局要尽快拿出细则。", {"市发展改革委", "市财政局"}, "departments under a bare level word"),
        ("在青禾县，青禾县委宣传部作了汇报。", {"青禾县委宣传部"}, "department of a committee"),
        ("考察组来到飞腾智造科技股份有限公司。", {"飞腾智造科技股份有限公司"}, "a coined company name"),
        ("江苏、浙江省委统战部负责同志发言。", {"江苏、浙江省委统战部"}, "one printed name for two bodies"),
        ("市工商联党组书记、主席沈东汇报。", {"市工商联党组", "市工商联"}, "a Party group beside its parent"),
        ("市工商联党组书记沈东汇报。", {"市工商联党组"}, "nobody holds an office of the parent"),
        ("他要求，市民营经济发展局抓好落实。", {"市民营经济发展局"}, "经 in 经济 joins nothing"),
        ("市青年企业家协会会长沈东汇报。", {"市青年企业家协会"}, "a level word opens it"),
        ("自治区农牧厅抓好落实。", {"自治区农牧厅"}, "so does a long one"),
        ("他召集县自然资源局会商。", {"县自然资源局"}, "集 is the verb's"),
        ("会议在市应急指挥中心召开。", set(), "where it meets"),
        ("法国驻青禾总领馆副总领事保罗·孔蒂参加。", {"法国驻青禾总领馆"}, "whose mission it is"),
        ("俄罗斯驻英国大使馆表示反对。", {"俄罗斯驻英国大使馆"}, "one body of two countries"),
        ("柳川大学教务处处长林岳发言。", {"柳川大学教务处"}, "处 is the office's"),
        ("经青禾市委批准，青禾市纪委开展审查。", {"青禾市委", "青禾市纪委"}, "经 is no place's"),
        ("加强在亚太经合组织中的合作。", {"亚太经合组织"}, "not the one of the industrial states"),
        ("不能把居委会办成摆设。", set(), "办 is the verb's"),
        ("所谓“影子公司”要清理。", set(), "a word in quotes"),
        ("县医院要提高水平。", set(), "a kind of body"),
        ("市公安局清河分局局长雷鸣陪同。在清河区调研。", {"市公安局清河分局"}, "branch named by a place's stem"),
        (
            "省委常委、组织部部长林岳讲话，省委组织部副部长明远宣布决定。",
            {"省委", "省委组织部"},
            "组织部 is the same body",
        ),
        ("各级党组织和有关部门要抓落实。", set(), "generic plurals"),
        ("国有企业和金融机构要服务实体经济。", set(), "kinds of bodies"),
        ("文旅部门加强监管，人民进行了选择。", set(), "characters of other words"),
        ("游行从市中心出发，国际经济中心转移。", set(), "a centre that is no body"),
        ("全国人大一次会议将召开。", set(), "the words name a meeting"),
        ("全市商业银行业稳步发展。", set(), "an industry"),
        ("会议由澄北制药集团董事长沈东主持。", {"澄北制药集团"}, "由 leads in the one who chairs"),
        ("项目由市旅游集团管理，自由贸易区由此发展。", {"市旅游集团"}, "由 of 自由 and 由此 is another word's"),
        ("市公安局、市公安局禁毒支队负责人汇报。", {"市公安局", "市公安局禁毒支队"}, "units of the police"),
        ("省高院、市中院和市检察院负责人汇报。", {"省高院", "市中院", "市检察院"}, "courts by short names"),
        ("市委改革办、市双拥办、镇社会事务办汇报。", {"市委改革办", "市双拥办", "镇社会事务办"}, "offices no list holds"),
        ("市委交办的任务，县领导督办，市政府督办的事项。", {"市委", "市政府"}, "办 is the verb's"),
        ("国家统计局澄北调查队、审计署农业水利审计局派员参加。", {"国家统计局澄北调查队", "审计署农业水利审计局"}, "a body's part"),
        ("市公安局要成立工作专班。", {"市公安局"}, "a verb lies between"),
        ("在澄北市，工商银行澄北分行负责人参加，俄罗斯农业银行也参加。", {"工商银行澄北分行", "俄罗斯农业银行"}, "a bank's branch; another country's bank"),
        ("市图书馆、市红十字会、市商会负责人参加。", {"市图书馆", "市红十字会", "市商会"}, "a level word alone before them"),
        ("教育部中学实验室建设工作会议召开。", {"教育部"}, "a field of work"),
        (
            "澄海卫视、中国某业报青禾记者站、青禾交通广播、青禾环境网等媒体记者参加。",
            {"澄海卫视", "中国某业报青禾记者站", "青禾交通广播", "青禾环境网"},
            "media in a list of media",
        ),
        (
            "先后来到云帆科技、星桥生物、小灯塔食品等企业走访，云岭集团、抖森、ABC直聘等一批企业发言。",
            {"云帆科技", "星桥生物", "小灯塔食品", "云岭集团", "抖森", "ABC直聘"},
            "companies in a list of companies, whatever they are called",
        ),
        (
            "煤炭、电力、钢铁等企业要稳产，规上工业、重点服务业等企业要达标，外资、合资、民营等企业要发展，江浦、白石等企业增产。",
            set(),
            "kinds of companies, and too few to tell",
        ),
        ("王大山、李小海、赵文等企业负责人参加。", set(), "persons"),
        (
            "县扶贫开发领导小组办公室、县创建国家卫生城市指挥部、石岭街道三里庄片区征收指挥部汇报了情况。",
            {"县扶贫开发领导小组办公室", "县创建国家卫生城市指挥部", "石岭街道三里庄片区征收指挥部"},
            "task forces of a level or a place, in a list",
        ),
        (
            "中央第六生态环境保护督察组进驻，市委督查组、县安委会第三检查组、教育部专家组到县里检查。",
            {"中央第六生态环境保护督察组", "市委督查组", "县安委会第三检查组", "教育部专家组"},
            "who inspects for a body",
        ),
        ("国务院派出工作组，某方工作组和各地领导班子成员和筹备组到会。", {"国务院"}, "any group, and many"),
        (
            "国家文物局博物馆与社会文物司、财政部社会保障司、省交通运输厅科技教育与对外合作处负责人参加。",
            {"国家文物局博物馆与社会文物司", "财政部社会保障司", "省交通运输厅科技教育与对外合作处"},
            "parts of ministries that no list holds",
        ),
        (
            "市农业农村局种植业科、县教育局基教股、区法院渡口法庭、市中级人民法院民一庭、县医院急诊科、市纪委监委第三监督检查室派员参加。",
            {"市农业农村局种植业科", "县教育局基教股", "区法院渡口法庭", "市中级人民法院民一庭", "市纪委监委第三监督检查室"},
            "rooms, courtrooms; 县医院 is a kind",
        ),
        (
            "市教育局处理了此事，县财政局科学安排，县法院庭审直播，省财政厅有关处室在市教育局会议室开会，县委书记司某到会。",
            {"市教育局", "县财政局", "县法院", "省财政厅", "县委"},
            "处, 科, 庭, 室 and 司 of other words",
        ),
        (
            "县烟草专卖局、市建行、县农行、市书协、青禾监狱、青禾公证处、县教师进修学校、市铁路公安处派员参加。",
            {"县烟草专卖局", "市建行", "县农行", "市书协", "青禾监狱", "青禾公证处", "县教师进修学校", "市铁路公安处"},
            "banks, artists and houses by their short names",
        ),
        (
            "日本外务省、韩国统一部、德国社民党、非洲开发银行、上海合作组织秘书处、长江委、东海舰队、陆军第七十九集团军、中国政府发布消息。",
            {"日本外务省", "韩国统一部", "德国社民党", "非洲开发银行", "上海合作组织秘书处", "长江委", "东海舰队", "陆军第七十九集团军", "中国政府"},
            "ministries and parties abroad, international bodies, fleets and armies",
        ),
        ("在云岭区，云岭分局负责人汇报。", {"云岭分局"}, "the place's stem, not its last character alone"),
        ("中铁十二局集团、中建三局负责人参加。", {"中铁十二局集团", "中建三局"}, "numbered builders"),
        ("联系指导各市县农业技术协会。", set(), "each county's"),
        (
            "推介会由柳川市人民政府主办，柳川市驻汉办、柳川临港经济区协办。",
            {"柳川市人民政府", "柳川市驻汉办", "柳川临港经济区"},
            "who hosts and organizes is a body",
        ),
        ("活动由县委宣传部主办，面向本届主办城市。", {"县委宣传部"}, "由 opens no place"),
        ("双柳村人大代表之家有县人大代表3名。", set(), "deputies nobody names"),
        ("新华社北京5月7日电 国务院召开会议。", {"国务院"}, "who reports is no actor"),
        ("赵国山等县四大班子领导参加，县委召开会议。", {"县委"}, "等 ends no place"),
        ("会上，林岳山副总经理随后代表公司作报告。", set(), "a holder and what he does are no company's name"),
        (
            "林岳带领水利局、财政局、林业局等单位检查，有关的安监办、司法所等部门要配合。",
            {"水利局", "财政局", "林业局", "安监办", "司法所"},
            "a list of offices that every place has",
        ),
        ("各村委会、各部门要落实。党委领导、部门协同，食堂、宿舍等单位要配合。", set(), "none of these is an office"),
        ("会议传达应急管理部救援协调和预案管理局的要求。", {"应急管理部救援协调和预案管理局"}, "fields joined by 和"),
        ("青禾省国土资源厅召开会议。来到淮江集团下属巨峰集团。", {"青禾省国土资源厅", "淮江集团", "巨峰集团"}, "opened by a place; 下属"),
        ("落实联合国2030年可持续发展议程。", set(), "inside the name of a plan"),
        ("县政务服务指导中心、市民族团结促进中心参加。", {"县政务服务指导中心", "市民族团结促进中心"}, "what is done there"),
        ("由中国公司承建，允许跨国公司自行决定。英格兰所有医院罢工。", set(), "any such body"),
        ("设备将用于淮江矿业集团。", {"淮江矿业集团"}, "用于 is no part of a name"),
        ("审计署农业水利审计局派人参加。", {"审计署农业水利审计局"}, "a part named by its field"),
        ("青禾市公安局特警支队、经开分局参加演练。", {"青禾市公安局特警支队", "经开分局"}, "a squad; a zone's branch"),
        ("县委书记沈东到综治中心接待来访群众。", {"县委"}, "书记 behind 县委 opens no part of it"),
        ("市长王建国与东海集团董事长沈东座谈。", {"东海集团"}, "市长 and a name open no body"),
        ("市粮食和物资储备中心、市自然资源和规划局参加。", {"市粮食和物资储备中心", "市自然资源和规划局"}, "和 inside a field"),
        ("市公安局白州分局局长雷鸣汇报。", {"市公安局白州分局"}, "州 is the stem's"),
        ("白石综合体项目由市旅游集团运营。", {"市旅游集团"}, "由 is no part of a name"),
        ("中国联合网络通信集团有限公司参展。", {"中国联合网络通信集团有限公司"}, "联合 behind 中国 is no verb"),
        ("【学思想】招商局集团以学促干。", {"招商局集团"}, "a bracket ends a phrase"),
        ("马边彝族自治县花间刺绣合作社参展。", {"马边彝族自治县花间刺绣合作社"}, "no name cuts a place's"),
        ("法兰克福证券交易所下跌。", {"法兰克福证券交易所"}, "the longer head"),
        ("学校将大力支持学院发展。推进师德集中学习。", set(), "verbs that the segmenter guesses to be names"),
        ("扩大水稻完全成本保险。注册离岸公司。", set(), "a product, a kind of company"),
        ("为国际和地区格局注入力量，上百支队伍参赛。", set(), "characters of other words"),
        ("与岚东各市县基层茶业专业技术协会合作。", set(), "of every county"),
        ("老人们在老年福利中心活动。", set(), "a kind of house"),
        ("林岳山办公室的灯亮着。", set(), "a room"),
        ("高新区要成立工作专班。河北省水利厅组建工作专班。", {"河北省水利厅"}, "verbs stand between"),
        ("青山县农业技术服务中心、沧浪街道养老服务中心参加。", {"青山县农业技术服务中心", "沧浪街道养老服务中心"}, "a place opens it"),
        ("他到双塔镇中心卫生院看望，省水文总站派人参加。", {"双塔镇中心卫生院", "省水文总站"}, "whose last word is of two"),
        ("中国商务部外贸事务局参与承办，中国商务部部长林岳致辞。", {"中国商务部外贸事务局", "中国商务部"}, "中国 among other states"),
        ("校党委组织部部长白岳、党委宣传部部长林岳参加。", {"校党委组织部", "党委宣传部"}, "of a committee that is called"),
        ("把城市建设成“三省区域中心城市”。", set(), "中心 in 中心城市"),
        ("受访者认为经济恶化美国盖德咨询公司调查显示。", {"美国盖德咨询公司"}, "a country opens it behind a verb"),
        ("评级机构罗曼公司下调了评级。", {"罗曼公司"}, "what it is stands before the name"),
        ("国家助学贷款申请开始受理国家开发银行负责人介绍。", {"国家开发银行"}, "a known name behind other words"),
        ("中国长江三峡集团有限公司举行会议。", {"中国长江三峡集团有限公司"}, "a known name's longer form"),
        ("围绕党和国家中心工作，共叙军企鱼水情。", set(), "中心 in 中心工作, 军 in 军企"),
        ("经吉林省委批准，同济大学派员参加。", {"吉林省委", "同济大学"}, "经 leads in, 同 is the name's"),
        ("市纪委监委第六派驻纪检监察组派员参加。", {"市纪委监委第六派驻纪检监察组"}, "a posted group by its number"),
        ("松江农业大学、全国重点大学、该省农业大学派员参加。", {"松江农业大学"}, "what it teaches names it, 重点 does not"),
        ("会议在花溪校区召开，推动国际金融中心建设，听取经济与管理学院汇报。", set(), "a campus, an aim, no 理学院"),
        ("湖滨区、陕州区和市森林防火指挥部参加，省公路中心和集团相关专家组参加。", {"市森林防火指挥部", "省公路中心"}, "和 parts bodies"),
        ("市委统战部经济处举办座谈会。", {"市委统战部经济处"}, "处 ends before 举办"),
        ("县发改局、国土局、卫计局、科技局的负责人参加。", {"县发改局", "国土局", "卫计局", "科技局"}, "the level stands before the first only"),
        ("市社科联和松江职业大学合作，感谢市委宣传部和市社科联。", {"市社科联", "松江职业大学", "市委宣传部"}, "和 parts bodies that end in 联"),
        ("中央政法委召开各省（区、市）党委政法委负责人会议，各级党委政法委参加。", {"中央政法委"}, "of every place"),
        ("松江省委网络安全和信息化领导小组办公室召开会议，松江省委网信办要求抓好落实。", {"松江省委网络安全和信息化领导小组办公室"}, "one body by two names"),
        ("全国政协经济委员会2015年召开提案办理协商会。", {"全国政协经济委员会"}, "the year opens no name of a meeting"),
        ("省委原组织部部长林岳参加。", {"省委原组织部"}, "省委 does not stand alone"),
        ("青禾职业学院召开会议\n学校与经济管理学院、化学工程系等签订责任书，师生关系融洽。", {"青禾职业学院", "经济管理学院", "化学工程系"}, "a school's parts behind 与"),
    ],
)
def test_finds_bodies(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


def test_county_whose_name_opens_with_and_is_not_read_out_of_a_list() -> None:
    text = "他一行来到青禾镇和县林业局。县委书记林岳讲话。"
    found = extract_actors(prepare(Readout(id="t", text=text))).organizations
    assert {o.resolved for o in found} == {"县林业局", "县委"}

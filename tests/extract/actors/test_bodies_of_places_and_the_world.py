"""Bodies that how they open and end shows: of a place by any field, of the world, sent to visit. All places and most bodies are invented."""

import pytest
from tests.extract.actors.conftest import bodies_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("青禾市快递协会、云田县民间文艺家联合会作了发言。", {"青禾市快递协会", "云田县民间文艺家联合会"}, "a field that is a common word or holds another"),
        ("江北省国际商会负责人到会。", {"江北省国际商会"}, "a place's own, by a field of all"),
        ("林岳来到云田县建设路小学，看望师生。", {"云田县建设路小学"}, "a street's name"),
        ("青禾市第二医院负责人到会。", {"青禾市第二医院"}, "by its number"),
        ("青禾市海洋地质勘查院、江西智能制造创新中心到会。", {"青禾市海洋地质勘查院", "江西智能制造创新中心"}, "an institute of a place; one behind a province"),
        ("江西国家应用数学中心、青禾纳米科技创新研究院到会。", {"江西国家应用数学中心", "青禾纳米科技创新研究院"}, "a verb that tells what is pursued there"),
        ("青禾市公立医院改革，云田县农村小学开学，云田县受灾学校复课。", set(), "of a kind"),
        ("邮储银行青禾支行、建设银行青禾高新支行到会。", {"邮储银行青禾支行", "建设银行青禾高新支行"}, "a branch in a place that nothing else tells"),
        ("江北省纪检监察机关立案审查。", {"江北省纪检监察机关"}, "the organs of one province"),
        ("林岳、达洛卡村党支部书记丁远到会。", {"达洛卡村党支部"}, "a village by its sound"),
    ],
)
def test_bodies_of_places(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("世界茶叶联合会成立，国际桥梁工程师协会主席到会。", {"世界茶叶联合会", "国际桥梁工程师协会"}, "by how it opens and ends"),
        ("亚洲山地文化遗产保护联盟发布报告。", {"亚洲山地文化遗产保护联盟"}, "a long field"),
        ("国际非政府组织、国际设计组织负责人到会，要改革国际金融组织。", set(), "any of a kind"),
        ("深化国际产业联盟合作。", set(), "not behind an edge that bodies stand at"),
        ("国际刑警组织组织专家培训，国际移民组织组织活动。", {"国际刑警组织", "国际移民组织"}, "what a body does, when that is what its kind is called"),
        ("受云东论坛秘书处委托，林岳来到海军第十批护航编队，双方同第29届冬奥会组委会合作。", {"云东论坛秘书处", "海军第十批护航编队", "第29届冬奥会组委会"}, "受, 到 and 双方同 open none"),
        ("国际海洋法法庭、禁止化学武器组织发表声明。", {"国际海洋法法庭", "禁止化学武器组织"}, "known by name"),
        ("少先队员、少先队工作者参加，传承飞虎队精神，参观新四军纪念馆。", {"新四军纪念馆"}, "words that go on"),
    ],
)
def test_bodies_of_the_world(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("林岳率江西省对口支援考察团来访。", {"江西省对口支援考察团"}, "sent by an errand that is a verb"),
        ("林岳率云田县科技考察组、青禾县东西部协作慰问团来访。", {"云田县科技考察组", "青禾县东西部协作慰问团"}, "from a place that nothing else tells"),
        ("会见了江北省政府代表团一行。", {"江北省政府代表团"}, "sent by a government"),
    ],
)
def test_visitors(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("芬兰外务省、教育部有关负责人到会，芬兰央行和商务部签约。", {"芬兰外务省", "教育部", "芬兰央行", "商务部"}, "a whole body before a joining word"),
        ("芬兰联邦统计局12日公布数据。", {"芬兰联邦统计局"}, "another state's agency by what stands behind it"),
        ("据芬兰食品和药物管理局消息，药品召回。", {"芬兰食品和药物管理局"}, "two fields that 和 joins"),
        ("芬兰海洋与大气管理局国家飓风中心今天发布预警。", {"芬兰海洋与大气管理局国家飓风中心"}, "a part of it: nothing of what agencies do stands behind the first head"),
        ("芬兰政治陷入僵局，芬兰是北欧的经济中心，芬兰多地部署12处营地。", set(), "heads that are other words' ends, and any centre"),
        ("芬兰军工设施、侦察中心遭袭。", set(), "things, no agency"),
        ("商务部对外贸易司司长林岳、生态环境部环境规划院12日发布报告。", {"商务部对外贸易司", "生态环境部环境规划院"}, "parts of a ministry"),
        ("财政部、国家税务总局印发通知，商务部和国家能源局发布公告。", {"财政部", "国家税务总局", "商务部", "国家能源局"}, "two bodies, no part"),
        ("欧盟能源部长会议12日举行。", {"欧盟"}, "ministers who meet, no ministry"),
        ("芬兰联邦政府、芬兰武装部队总参谋部发表声明。", {"芬兰联邦政府", "芬兰武装部队总参谋部"}, "a government and a staff by their whole names"),
        ("林岳来到兵团第十三师、第十四师调研。", {"兵团第十三师", "第十四师"}, "divisions of the Corps in a list"),
        ("审议全国人大民委、监察司法委、财经委分别提出的报告。", {"全国人大民委", "监察司法委", "财经委"}, "a congress's committees behind one of a short name"),
        ("丁远代表青禾大运会组委会致辞，物资凭大运会执委会证明，第19届亚运会组委会到会。", {"青禾大运会组委会", "第19届亚运会组委会"}, "the committee of an event, behind no other word"),
        ("学习贯彻全会精神中央宣讲团到会，中央宣讲团成员作报告。", {"学习贯彻全会精神中央宣讲团"}, "lecturers by what they lecture on, and shorter then"),
        ("爱尔兰农业、食品与海洋事务部长马尔卡送行。", {"爱尔兰农业、食品与海洋事务部"}, "three fields of a ministry"),
        ("中国第三批赴黎维和部队、海军第十批护航编队启航。", {"中国第三批赴黎维和部队", "海军第十批护航编队"}, "units sent abroad"),
        ("公安部联合国家发展改革委印发意见，财政部联合国家税务总局发布公告。", {"公安部", "国家发展改革委", "财政部", "国家税务总局"}, "together with a body of the state: no United Nations"),
        ("中国政府援缅卫生防疫队今天启程。", {"中国政府援缅卫生防疫队"}, "a team that the government sent"),
        ("芬兰养蜂人协会联合会主席到会，芬兰规划与预算组织12日发布报告。", {"芬兰养蜂人协会联合会", "芬兰规划与预算组织"}, "a federation of associations; a state's organization by its field"),
        ("海军青禾舰航母编队、白河舰航母编队开展训练。", {"海军青禾舰航母编队", "白河舰航母编队"}, "a carrier's group"),
        ("建设江北国际消费中心，参观青禾集团旧址。", set(), "what a city is to become; where a body once was"),
        ("审议国务院组织法、全国人民代表大会和地方各级人民代表大会选举法修正草案。", set(), "laws that are named after bodies"),
        ("参加民进界别联组会，九三学社界委员发言。", set(), "members by what they are from"),
        ("《中共中央 国务院关于养蜂的意见》发布。", {"中共中央", "国务院"}, "who issues a document"),
        ("《国务院办公厅关于养蜂的通知》印发，公布《关于人民法院养蜂的规定》，学习《国务院关于养蜂的意见》。", {"国务院办公厅"}, "one that issues, one that a document is about, one that is studied"),
        ("来到中储粮青禾直属库有限公司，芬兰常驻联合国代表团发表声明。", {"中储粮青禾直属库有限公司", "芬兰常驻联合国代表团"}, "a depot of the state and a mission by their whole names"),
        ("待召开中央委员会全体会议时予以追认。", {"中央委员会"}, "whose plenum confirms"),
    ],
)
def test_agencies_told(text: str, expected: set[str], why: str) -> None:
    assert bodies_in(text) == expected, why

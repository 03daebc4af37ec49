"""Who acts at a rite, who gets what is given there, whom a list elects, and trainings by what they are on. All persons and places are invented."""

import pytest
from tests.extract.conftest import ReadEvents, ReadParts


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月10日，云岭中心揭牌仪式举行。沈国栋、周敏出席，共同为中心揭牌。",
         {("沈国栋", "attend"), ("周敏", "attend"), ("沈国栋", "other"), ("周敏", "other")}, "who is there does it in the next segment"),
        ("5月10日，聘任仪式举行。校长沈国栋为周敏、赵文博颁发聘书。", {("沈国栋", "other"), ("周敏", "other"), ("赵文博", "other")}, "who gets it was called up"),
        ("5月10日，聘任仪式举行。校长沈国栋为周敏等12位专家颁发聘书。", {("沈国栋", "other"), ("周敏", "other")}, "also where others got it whom nobody names"),
        ("5月10日，誓师大会召开。沈国栋代表各社区递交“军令状”，周敏向队员赠送了慰问信。", {("沈国栋", "other"), ("周敏", "other")}, "pledges and gifts"),
        ("5月10日，誓师大会召开。沈国栋感谢各界捐赠物资。", set(), "what others gave"),
        ("5月10日，助学仪式举行。沈国栋、周敏出席仪式并为学生发放助学金。",
         {("沈国栋", "attend"), ("周敏", "attend"), ("沈国栋", "other"), ("周敏", "other")}, "to whom it is given"),
    ],
)
def test_at_a_rite(parts_of: ReadParts, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body, "要闻") == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月10日，云岭商会代表大会召开。大会选举沈国栋为主席，周敏（女）、赵文博为副主席，何立本、洪大同、史可为（女，回族）为常务委员。",
         {"沈国栋", "周敏", "赵文博", "何立本", "洪大同", "史可为"}, "over brackets with commas, to the last office"),
        ("5月10日，云岭书协第六次代表大会召开。沈国栋当选为新一届主席，周敏、赵文博为副主席。", {"沈国栋", "周敏", "赵文博"}, "the new term's, and who follows"),
        ("5月10日，云岭书协第六次代表大会召开。沈国栋2019年当选为第五届主席，周敏为副主席。", set(), "in another year"),
    ],
)
def test_whom_a_list_elects(parts_of: ReadParts, body: str, expected: set[str], why: str) -> None:
    assert {who for who, how in parts_of(body, "要闻") if how == "other"} == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月10日，市政府召开企业家座谈会。会上，沈国栋、周敏、赵文博等5位企业家先后发言。",
         {("市政府", "host"), ("沈国栋", "speak"), ("周敏", "speak"), ("赵文博", "speak")}, "a count in figures"),
        ("5月10日，市政府召开经济座谈会。会上，沈国栋、周敏、赵文博等专家学者先后发言。",
         {("市政府", "host"), ("沈国栋", "speak"), ("周敏", "speak"), ("赵文博", "speak")}, "two words for the group"),
        ("5月10日，市政府召开慰问工作会议。沈国栋就节前走访慰问作了安排。", {("市政府", "host"), ("沈国栋", "speak")}, "the matter of a speech is no deed"),
        ("5月10日，市政府召开企业家座谈会，洪大同主持。会上，董事长沈国栋建议引进人才，经理周敏希望简化手续。",
         {("市政府", "host"), ("洪大同", "chair"), ("沈国栋", "speak"), ("周敏", "speak")}, "one after the other in a round"),
        ("5月10日，市政府召开企业家座谈会，洪大同主持。洪大同表示，要抓实，董事长沈国栋希望简化手续。",
         {("市政府", "host"), ("洪大同", "chair"), ("洪大同", "speak")}, "who chairs may tell of others' words"),
        ("5月10日，县农业农村局召开组织生活会，沈国栋主持。", {("县农业农村局", "host"), ("沈国栋", "chair")}, "组 of 组织 ends no noun phrase there"),
    ],
)
def test_who_speaks(parts_of: ReadParts, body: str, expected: set[tuple[str, str]], why: str) -> None:
    assert parts_of(body, "要闻") == expected, why


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        ("5月10日，临江大学举办协商民主专题培训，沈国栋主持培训会议。", {"协商民主专题培训": {("临江大学", "host"), ("沈国栋", "chair")}}, "what is called 会议 later"),
        ("5月10日，首批证书颁证会举行。沈国栋颁发了证书。", {"首批证书颁证会": {("沈国栋", "other")}}, "a rite by its last word"),
        ("5月10日，沈国栋到云岭医院现场考评医改工作。周敏陪同。",
         {"到云岭医院现场考评医改工作": {("沈国栋", "inspect"), ("周敏", "attend")}}, "an assessment on the spot"),
        ("国家主席沈国栋5月10日抵达云岭，开始对马里进行国事访问。", {"对马里进行国事访问": {("沈国栋", "other")}}, "who arrives begins it"),
        ("5月10日，主席沈国栋同总统何立本举行会谈，并会见议长周敏。",
         {"同总统何立本举行会谈": {("沈国栋", "meet"), ("何立本", "meet")}, "会见议长周敏": {("沈国栋", "meet"), ("周敏", "meet")}}, "not with the first one again"),
        ("主席沈国栋结束对马里、乍得的国事访问，5月10日乘专机回到北京。", {"对马里、乍得的国事访问": {("沈国栋", "other")}}, "the day of the way home"),
        ("5月10日，沈国栋率部分委员，围绕老旧小区改造开展专题视察。", {"开展专题视察": {("沈国栋", "inspect")}}, "what a tour is on is no topic of a report"),
        ("5月10日，云岭女企业家协会成立。沈国栋到会祝贺并揭牌。", {"云岭女企业家协会成立": {("沈国栋", "attend"), ("沈国栋", "other")}}, "a body that is founded with a rite"),
        ("5月10日，“银龄跨越”培训启动。沈国栋致辞。", {"“银龄跨越”培训启动": {("沈国栋", "speak")}}, "a name in quotation marks"),
        ("5月10日，防汛工作专班成立，沈国栋任组长。", {}, "a body that is founded, with no rite"),
        ("5月10日，全国人大会议新闻中心举行中外记者会，沈国栋回答提问。", {"中外记者会": {("全国人大会议新闻中心", "host"), ("沈国栋", "speak")}}, "the centre's name holds no meeting"),
        ("5月10日，沈国栋到云岭法院调研。周敏陪同，赵文博参加座谈。座谈会上，何立本作汇报。",
         {"到云岭法院调研": {("沈国栋", "inspect"), ("周敏", "attend")}, "座谈会": {("赵文博", "attend"), ("何立本", "speak")}}, "a round that is told of later"),
        ("5月10日，沈国栋到云岭法院调研。周敏参加座谈。", {"到云岭法院调研": {("沈国栋", "inspect"), ("周敏", "attend")}}, "a round that the text does not tell of"),
    ],
)
def test_events_by_their_words(events_of: ReadEvents, body: str, expected: dict[str, set[tuple[str, str]]], why: str) -> None:
    assert {e.label: {(p.who, p.how) for p in e.participants} for e in events_of(body, "要闻")} == expected, why


@pytest.mark.parametrize(
    ("title", "body", "label", "why"),
    [
        ("沈国栋到云岭法院调研", "5月10日，沈国栋到云岭县人民法院调研基层治理工作。", "到云岭县人民法院调研基层治理工作", "only the body says what the tour was on"),
        ("沈国栋到云岭法院调研基层治理", "5月10日，沈国栋到云岭县人民法院调研基层治理工作。", "到云岭县人民法院调研基层治理工作", "the body names the court in full"),
        ("沈国栋在云岭调研", "5月10日，沈国栋在云岭县调研。", "在云岭调研", "neither says more"),
    ],
)
def test_label_of_a_tour(events_of: ReadEvents, title: str, body: str, label: str, why: str) -> None:
    assert [e.label for e in events_of(body, title)] == [label], why

"""Notices, letters and orders demand in their own voice; news about them does not."""

import pytest


@pytest.mark.parametrize("title", ["关于陆行舟同志任职前的公示", "致全市果农的一封信", "夏季防溺水倡议书"])
def test_one_demand_is_enough_in_a_notice(requirements_of, title: str) -> None:
    found = requirements_of("全市果农：\n现将情况公示如下。反映情况应实事求是。希望广大群众积极参与。", title=title)
    assert [(r.issuer, r.quote) for r in found] == [(None, "反映情况应实事求是"), (None, "希望广大群众积极参与")]


def test_news_about_a_notice_has_no_voice_of_its_own(requirements_of) -> None:
    body = "各乡镇要提前准备。希望大家配合。"
    assert requirements_of(body, title="云州召开大会 宣布省委关于人事调整的决定") == []


def test_order_in_a_feature_goes_on(requirements_of) -> None:
    body = "市委书记沈望舒指出，汛情吃紧。各地要盯紧大堤；务必到岗。"
    assert len(requirements_of(body, title="【防汛一线】云州连夜会商")) == 2


@pytest.mark.parametrize(("title", "count"), [("【镇区动态】云州镇部署防汛", 1), ("【新征程】守渠人的故事", 0), ("铁肩护渠——云州召开防汛表彰大会", 1)])
def test_column_of_local_news_is_no_feature(requirements_of, title: str, count: int) -> None:
    body = "市委书记沈望舒说，渠水关系万家。各地要盯紧大堤。"
    assert len(requirements_of(body, title=title)) == count


def test_notice_demands_in_its_own_voice(requirements_of) -> None:
    body = "各乡镇人民政府：\n各乡镇要提高认识。\n严禁销售假种子。\n要组织农技人员下乡。\n各单位务必按时报送。"
    found = requirements_of(body, title="关于做好春耕工作的通知")
    assert [(r.issuer, r.addressee, r.modality) for r in found] == [
        (None, "各乡镇", "obligation"),
        (None, None, "prohibition"),
        (None, None, "obligation"),
        (None, "各单位", "obligation"),
    ]


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (
            "关于冬季防火的紧急通知",
            "现通知如下：\n（一）迅速开展排查。凡不合格的，一律停业。\n（二）加强值守。\n六、欢迎群众举报。",
            ["迅速开展排查", "凡不合格的，一律停业", "加强值守"],
        ),
        (
            "市安委会挂牌督办通知书",
            "请相关单位6月底前完成整改，整改期间必须停产。\n逾期未改的，依法查处。",
            ["请相关单位6月底前完成整改", "整改期间必须停产", "逾期未改的，依法查处"],
        ),
        (
            "柳河村村规民约",
            "第一条 村民应当守法，不得斗殴。\n第二条 婚事新办，丧事简办。\n第三条 本公约自公布之日起施行。",
            ["村民应当守法", "不得斗殴", "婚事新办，丧事简办"],
        ),
        (
            "致居民的一封信",
            "请做到以下几点：\n1.不私拉电线，不飞线充电。\n2.发现火情，及时拨打119。\n3.不得玩火。",
            ["不私拉电线，不飞线充电", "发现火情，及时拨打119", "不得玩火"],
        ),
        (
            "倡议书",
            "各位青年：\n现发出如下倡议：\n　　一、做文明新风的引领者。带头讲文明。\n让我们行动起来，建设家乡！",
            ["做文明新风的引领者", "带头讲文明", "让我们行动起来，建设家乡"],
        ),
    ],
)
def test_points_of_a_notice_are_told(requirements_of, title: str, body: str, expected: list[str]) -> None:
    assert [r.quote for r in requirements_of(body, title=title)] == expected


EXCERPT = "做好护林工作，是全县的大事。各乡镇和社会各方面都要按照分工抓好护林。要广泛宣传。继续发动群众。护林点建设等工作，要讲求实效。毁林开荒现象，应当坚决制止。"


def test_excerpt_without_title_demands_in_its_own_voice(requirements_of) -> None:
    found = [r.quote for r in requirements_of("", title=EXCERPT)]
    assert found[1:] == ["要广泛宣传", "继续发动群众", "护林点建设等工作，要讲求实效", "毁林开荒现象，应当坚决制止"]
    told_of = "柳河县有三座林场。老人说，当年要走一天。林场建于五十年代。要到林场去，须过两条河。"
    assert requirements_of("", title=told_of) == []


PROGRAM = "各级政府要自觉接受监督，认真听取群众意见。进一步健全决策制度。\n要严密防范各类灾害，保护群众安全。继续开展清淤会战。深入开展护堤教育。\n坚持和完善河长制度。大力培养水利人才。"


def test_part_of_a_work_report_demands_by_its_bare_verbs(requirements_of) -> None:
    title = "2003年青禾县人民政府工作报告"
    found = [r.quote for r in requirements_of(PROGRAM, title=title)]
    assert found[0] == "各级政府要自觉接受监督，认真听取群众意见"
    assert found[-2:] == ["坚持和完善河长制度", "大力培养水利人才"]
    told = PROGRAM.replace("继续开展清淤会战", "开展了清淤会战，清淤60公里")  # one sentence that tells what was done: a review of the year
    assert requirements_of(told, title=title) == []


def test_excerpt_under_the_title_of_a_report(requirements_of) -> None:
    body = "近几年林业有了起色，要继续努力。领导干部要带头造林。对毁林的人，必须严肃处理。各林场要加强管护。坚持和完善护林制度。"
    found = [r.quote for r in requirements_of(body, title="2003年青禾县人民政府工作报告（节选）")]
    assert found == ["要继续努力", "领导干部要带头造林", "对毁林的人，必须严肃处理", "各林场要加强管护", "坚持和完善护林制度"]


def test_a_name_demands_nothing(requirements_of) -> None:
    body = "经研究，决定：\n任命林岳为水利局局长，应天雄为水利局副局长。\n各乡镇要认真执行。"
    assert [r.quote for r in requirements_of(body, title="关于林岳等同志任职的通知")] == ["各乡镇要认真执行"]

"""What speaks of duties, wishes and bans and demands nothing, and where a demand and its speaker end."""

import pytest


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        # how quarrels end is asked of nobody
        ("沈望舒强调，要抓紧谈判。历史上看，冲突最后都需要通过对话解决。", ["要抓紧谈判"]),
        ("沈望舒强调，要抓紧谈判。归根结底，分歧终究要由当事双方解决。", ["要抓紧谈判"]),
        ("沈望舒强调，村里的纠纷要通过协商解决。", ["村里的纠纷要通过协商解决"]),
        # mottoes, and what is sure to be
        ("沈望舒强调，要抓紧建设。全面建成小康社会，一个民族也不能少。", ["要抓紧建设"]),
        ("沈望舒强调，要抓紧建设。共同富裕路上，一个都不能掉队。", ["要抓紧建设"]),
        ("沈望舒强调，要抓紧转移。老弱病残先走，一个也不能落下。", ["要抓紧转移", "老弱病残先走，一个也不能落下"]),
        ("沈望舒强调，云州必须发展，也必然发展。要抓紧。", ["要抓紧"]),
        ("沈望舒强调，全村奔小康的征程中，要同步前进，一个也不能少。", ["全村奔小康的征程中，要同步前进", "一个也不能少"]),
        # a condition and what it takes
        ("沈望舒强调，要抓紧。乡村要振兴，关键是把支部建强。", ["要抓紧"]),
        ("沈望舒强调，要抓紧。产业要升级，人才是根本。", ["要抓紧"]),
        ("沈望舒强调，要抓紧。企业要壮大，出路在创新。", ["要抓紧"]),
        ("沈望舒强调，乡村要振兴，必须建强支部。", ["乡村要振兴，必须建强支部"]),
        # what a point is called
        ("沈望舒强调，巡察要做到三点。一是如影随形。巡察要全面覆盖。二是如雷贯耳。巡察要权威高效。", ["巡察要做到三点", "巡察要全面覆盖", "巡察要权威高效"]),
        ("沈望舒强调，要看清特征。第一，人口众多的转型。要着力增收。第二，走绿色道路的转型。坚持节约。", ["要看清特征", "要着力增收", "坚持节约"]),
        ("沈望舒强调，要抓好两件事。一是推进云州特色的转型。二是打造宜居的新城。", ["要抓好两件事", "推进云州特色的转型", "打造宜居的新城"]),
        # where one stands
        ("沈望舒强调，要拓展合作。反对任何单边制裁。反对铺张浪费。", ["要拓展合作", "反对铺张浪费"]),
        ("沈望舒强调，要拓展合作。支持阿富汗自主发展。支持企业创新。", ["要拓展合作", "支持企业创新"]),
        # a story that is told
        ("沈望舒分享了走进校园，鼓励青年把握机遇，积极融入大局的履职故事。", []),
        # what there is to keep, and what something depends on
        ("沈望舒强调，云州有必须维护的利益、必须捍卫的原则。各地必须维护稳定。", ["各地必须维护稳定"]),
        ("沈望舒指出，从长远来看，推动流域发展根本上依赖于生态环境。", []),
        # a demand ends before what it met with, before a patient's state, and before what the news makes of it
        ("沈望舒18日呼吁该公司公开账目，遭该公司拒绝。", ["呼吁该公司公开账目"]),
        ("沈望舒18日呼吁该公司公开账目，引发网友热议。", ["呼吁该公司公开账目"]),
        ("沈望舒强调，公众要坚持戴口罩，老年人感染后，症状不典型，因此要密切监测。", ["公众要坚持戴口罩", "要密切监测"]),
        ("沈望舒强调，要推动云州取得新突破，为云州发展提出新要求、部署新任务。", ["要推动云州取得新突破"]),
        ("沈望舒强调，要帮助受到暴雨影响的农户，让他们的来信得到回应。", ["要帮助受到暴雨影响的农户，让他们的来信得到回应"]),
        # who writes to the speaker hopes for himself
        ("沈望舒给艺术家们回信。沈望舒指出，希望更多艺术家来采风。\n近期，50多位参加过“云上行”采风的云州艺术家联名致信沈望舒书记，分享收获，希望能作出贡献。", ["希望更多艺术家来采风"]),
    ],
)
def test_what_demands_nothing(requirements_of, body: str, quotes: list[str]) -> None:
    assert [r.quote for r in requirements_of(body)] == quotes


def test_who_asks_to_pass_on_greetings_speaks(requirements_of) -> None:
    body = "国家副主席沈望舒18日会见亚国最高元首阿卜杜拉。\n阿卜杜拉请沈望舒转达对主席的诚挚问候，表示愿进一步提升合作水平。"
    assert [(r.issuer, r.quote) for r in requirements_of(body)] == [("阿卜杜拉", "愿进一步提升合作水平")]


@pytest.mark.parametrize(
    ("title", "body", "issuer", "quotes"),
    [
        # a party or society that no list has
        ("临江要闻", "林国绿色党近日在议会提交申请，要求委员会对此展开调查。", "林国绿色党", ["委员会对此展开调查"]),
        # whose position a text is
        (
            "林国外交部发布《关于某问题的林国立场》文件",
            "一、尊重主权。国际法应当得到适用。各方应保持克制。不应采取双重标准。必须尊重各方。",
            "林国外交部",
            ["尊重主权", "国际法应当得到适用", "各方应保持克制", "不应采取双重标准", "必须尊重各方"],
        ),
    ],
)
def test_whose_demands_they_are(requirements_of, title: str, body: str, issuer: str, quotes: list[str]) -> None:
    assert [(r.issuer, r.quote) for r in requirements_of(body, title)] == [(issuer, quote) for quote in quotes]

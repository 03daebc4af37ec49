"""Who is told to do something."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "addressees"),
    [
        ("全市各级党组织要抓好落实。", ["全市各级党组织"]),
        ("广大党员干部都要带头学。", ["广大党员干部"]),
        ("各县区、各部门要制定方案，不得敷衍。", ["各县区、各部门", "各县区、各部门"]),  # named earlier in the sentence
        ("企业要担责，主要负责人必须到岗，绝不能侥幸。", ["企业", "主要负责人", "主要负责人"]),  # the latest actor
        ("市应急局要牵头；各镇街务必配合。", ["市应急局", "各镇街"]),
        ("各部门要担责。要抓好落实。", ["各部门", None]),  # a new sentence forgets
        ("各级各部门必须有序，会议精神要传达到位。", ["各级各部门", None]),  # a topic is nobody
        ("重点部位要有专人盯守。", [None]),
        ("设备不得带病运行。", [None]),
        ("任何人不得说情。", ["任何人"]),
        ("只要雨不停，值守力量就不能撤。", ["值守力量"]),
        ("直接服务群众的单位要安排值班。", ["直接服务群众的单位"]),
        ("各级党委（党组）要扛起责任。", ["各级党委（党组）"]),
        ("纪检监察机关是重要力量，要勇于担当。", ["纪检监察机关"]),  # of whom the first segment speaks
        ("作为党员，要带头。", ["党员"]),
        ("对领导干部要严格管理。", [None]),  # they are the object
        ("特别是领导干部要带头。", ["领导干部"]),
        ("双方应加强沟通。", ["双方"]),
        ("希望全体代表珍惜荣誉。", ["全体代表"]),
        ("希望广大教师潜心育人。", ["广大教师"]),
        ("希望长河集团把总部放在云州。", ["长河集团"]),
        ("希望你们再立新功。", ["你们"]),
        ("勉励青年科学家勇攀高峰。", ["青年科学家"]),  # not 青年
        ("号召各级党组织和广大党员团结奋斗。", ["各级党组织和广大党员"]),
        ("希望进一步扩大合作。", [None]),
        ("中方愿同外方一道，扩大合作。", ["外方"]),
        ("云州愿与两家企业共同探索新模式。", ["两家企业"]),
        ("愿同北岸共和国国民议会加强交流。", ["北岸共和国国民议会"]),
        ("中方愿同包括北岸在内的各国一道，维护和平。", ["包括北岸在内的各国"]),
        ("希望进一步增进与议联的友谊。", ["议联"]),
        ("中方愿扩大开放。", [None]),
        ("应对挑战，需要国际社会共同努力。", ["国际社会"]),
    ],
)
def test_addressee_is_the_actor_told(requirements_of, sentence: str, addressees: list[str | None]) -> None:
    assert [r.addressee for r in requirements_of(f"沈望舒强调，{sentence}")] == addressees


@pytest.mark.parametrize(
    ("body", "addressee"),
    [
        ("沈望舒要求各单位压实责任。", "各单位"),
        ("沈望舒要求，县委班子成员带头讲党课。", "县委班子成员"),
        ("沈望舒要求严肃查处违法问题。", None),
        ("沈望舒叮嘱区商务局、区科技局做好服务。", "区商务局、区科技局"),
    ],
)
def test_addressee_of_what_is_asked(requirements_of, body: str, addressee: str | None) -> None:
    assert [r.addressee for r in requirements_of(body)] == [addressee]

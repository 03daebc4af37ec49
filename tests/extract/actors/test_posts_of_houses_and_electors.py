"""Posts whose bodies are cut, called or elected in ways of their own: divisions of the Corps, numbered villages, groups of works. All names are invented."""

import pytest
from tests.extract.actors.conftest import Row, names_in, posts_in


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        (
            "第二十一师庆祝教师节大会举行。\n师第一高级中学校长林岳发言。",
            {("林岳", "校长", "第二十一师第一高级中学")},
            "师 is a level of the Corps, before a numbered school, too",
        ),
        (
            "街道通报案例\n街道通报了案例：向阳社区原党总支书记、居委会主任林岳套取资金案。",
            {("林岳", "书记", "向阳社区党总支", "former"), ("林岳", "主任", "向阳社区居委会", "former")},
            "向 of 向阳 is no preposition",
        ),
        ("外事活动举行。对外友好协会会长林岳，副市长周静出席。", {("林岳", "会长", "对外友好协会"), ("周静", "副市长", "市政府")}, "nor is 对 of 对外"),
        (
            "青岭重机集团召开会议\n青岭重机集团有限责任公司召开会议。锻压分厂党支部书记兼厂长林岳述职。",
            {("林岳", "书记", "青岭重机集团有限责任公司锻压分厂党支部"), ("林岳", "厂长", "青岭重机集团有限责任公司锻压分厂")},
            "who heads a works' cell and the works heads no company",
        ),
        ("会议还研究决定，林大春任乡敬老院院长。", {("林大春", "院长", "乡敬老院")}, "whoever takes an office before its body is no part of it"),
        (
            "嘉南区法院召开会议\n澄州市嘉南区人民法院召开会议。院党组书记、院长林岳讲话。",
            {("林岳", "书记", "澄州市嘉南区人民法院党组"), ("林岳", "院长", "澄州市嘉南区人民法院")},
            "a court without 人民 in the headline and with its city below is one",
        ),
        (
            "青禾乡召开座谈会\n自治区水利厅驻3村工作队队长林岳，县供电公司驻12村工作队副队长周静出席。",
            {("林岳", "队长", "自治区水利厅驻3村工作队"), ("周静", "副队长", "县供电公司驻12村工作队")},
            "villages that go by numbers",
        ),
        (
            "青岭港务局党代会闭幕\n林岳、周静当选为局党委委员。全会选举周静为局纪委书记。",
            {("林岳", "委员", "青岭港务局党委"), ("周静", "委员", "青岭港务局党委"), ("周静", "书记", "青岭港务局纪委")},
            "局党委 behind 当选为 is the bureau's",
        ),
        (
            "青岭学院召开大会\n大会选举林岳为第五届工会委员会主席。",
            {("林岳", "主席", "青岭学院工会")},
            "the committee that leads a union is the union",
        ),
        (
            "黔东分公司开展演练\n黔岭省高速公路集团有限公司黔东分公司举行演练。集团公司安全总监林岳观摩，分公司经理周静参加。",
            {("林岳", "安全总监", "黔岭省高速公路集团有限公司"), ("周静", "经理", "黔岭省高速公路集团有限公司黔东分公司")},
            "in a branch's readout 集团公司 is the group",
        ),
        (
            "青岭生物研究所召开咨询会\n中国科学院青岭生物研究所召开咨询会。中国科学院院士、河东大学教授林岳，所长周静出席。",
            {("林岳", "院士", "中国科学院"), ("林岳", "教授", "河东大学"), ("周静", "所长", "中国科学院青岭生物研究所")},
            "an academy has no 所长",
        ),
        (
            "青岭医院召开大会\n青岭医院召开大会。党委副书记、院长、心血管内科学科带头人林岳出席。",
            {("林岳", "副书记", "青岭医院党委"), ("林岳", "院长", "青岭医院")},
            "what somebody is known for in a field stands between his offices and his name",
        ),
        ("校友代表、青岭集团董事长、2003届毕业生林岳回忆往事。", {("林岳", "董事长", "青岭集团")}, "so does the year in which he left school"),
        (
            "政协曲岭县委员会会议闭幕\n青山晨报　2024年6月4日\n政协曲岭县委员会会议闭幕。县委书记林岳出席。",
            {("林岳", "书记", "曲岭县委")},
            "the county of the headline, not the medium's place",
        ),
    ],
)
def test_posts(text: str, expected: set[Row], why: str) -> None:
    assert posts_in(text) == expected, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("师市授予阿不力孜·卡迪尔等20人“名师”称号。", {"阿不力孜·卡迪尔"}, "a name with a dot begins behind what is given"),
        ("王静看望了帕巴拉·格列，以及老同志。", {"王静", "帕巴拉·格列"}, "and behind 了"),
        ("“各位代表委员句句中肯。”林岳表示，要虚心听取。", {"林岳"}, "no name says its first character twice of four"),
        ("旗人大常委会主任林岳，秘书长赵格日勒及委员共21人出席会议。", {"林岳", "赵格日勒"}, "a Han surname before a long part"),
        ("某地讯（通讯员 林　岳　丁　远）会议召开。", {"林岳", "丁远"}, "two padded names are no name of three characters"),
    ],
)
def test_people(text: str, expected: set[str], why: str) -> None:
    assert set(names_in(text)) == expected, why

"""Bodies set up for one event or errand: 第十届青禾运动会组委会, 学习贯彻省党代会精神省委宣讲团, 中国第三批赴黎维和部队, 海军第十批护航编队."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body

_EDGE = "(?:^|(?<![\u4e00-\u9fff0-9A-Za-z）])|(?<=[由和与及对向在经为是的派了受被率从到进自同给])|(?<=代表)|(?<=作为)|(?<=[据经]))(?!届|代表|作为|据|经)"
_GAMES = "马拉松|马拉松赛|龙舟赛|自行车赛|越野赛|锦标赛|邀请赛|挑战赛|联赛|公开赛|文化节|艺术节|旅游节|电影节|音乐节|美食节|冰雪节|丰收节|采摘节|开渔节|风筝节|火把节|泼水节|那达慕|那达慕大会|牡丹节|桃花节|啤酒节|文化周|读书节|科技节|体育节|投洽会|洽谈会|农交会|绿博会|花博会|茶博会|旅博会|旅发大会|运动会|亚运会|亚残运会|冬奥会|冬残奥会|奥运会|残奥会|全运会|残运会|大运会|亚冬会|全冬会|青运会|军运会|特奥会|世运会|世园会|园博会|博览会|交易会|进博会|文博会|农博会|消博会|广交会"
_COMMITTEE = re.compile(
    rf"{_EDGE}(?P<name>(?:(?:(?![由和与及对向在经的了到被率同受为进])[\u4e00-\u9fff]){{2,4}}(?=第))?(?:第[一二三四五六七八九十百0-9]{{1,4}}届|[一二三四五六七八九十]{{1,3}}|[0-9]{{4}}年?)?(?:(?![由和与及对向在经的了凭可将已到被率]|代表|作为|走进)[\u4e00-\u9fff]){{0,12}}?(?:{_GAMES})(?:(?:和|暨)[\u4e00-\u9fff]{{0,6}}?(?:{_GAMES}))?(?:首届|本届)?"
    r"(?:组委会|执委会|筹委会|组织委员会|执行委员会|筹备委员会))(?!员)",
    re.M,
)
_LECTURERS = re.compile(
    rf"{_EDGE}(?P<name>学习(?:宣传)?贯彻(?:落实)?[\u4e00-\u9fff]{{2,24}}?精神(?:中央|(?:[\u4e00-\u9fff]{{2,4}})?(?:省委|市委|县委|区委|州委|自治区党委)|百人|专家)?宣讲团)(?!成员单位)", re.M
)
_ABROAD = re.compile(
    rf"{_EDGE}(?P<name>(?:中国)?(?:第[一二三四五六七八九十0-9]{{1,4}}批)?(?:中国)?赴[\u4e00-\u9fff（）()]{{1,10}}?维和(?:部队|步兵营|步兵分队|工兵分队|医疗分队|直升机分队|警察防暴队|警队|运输分队)"
    r"|(?:中国)?海军第[一二三四五六七八九十0-9]{1,4}批护航编队|中国海军护航编队|(?:中国)?(?:海军)?[\u4e00-\u9fff]{2}舰航母编队)",
    re.M,
)
# 两岸企业家峰会理事会, 青禾论坛秘书处: what runs a summit or a forum between its sessions.
_COUNCIL = re.compile(
    rf"(?:{_EDGE}|(?<=致信)|(?<=成立)|(?<=担任))(?P<name>(?![由和与及对向在经的了受被率从为是按给]|年|届|代表|本[届次]|出席|参加)(?:(?![由和与及对向在经的了到]|出席|参加|举行|成立|担任|致信|会见|会长|通过|召开)[\u4e00-\u9fff—“”]){{2,14}}?(?:峰会|论坛)(?:理事会|秘书处|执委会|组委会|咨询委员会|指导委员会|国际咨询委员会|顾问委员会))(?![员会长]|成员国)",
    re.M,
)
_FRIENDS = re.compile(f"(?:{_EDGE}|(?<=“))(?P<name>[\u4e00-\u9fff]{{2,10}}?之友小组)", re.M)  # 全球治理之友小组: states that stand for one cause
_PRESIDING = re.compile("(?P<name>政协(?:第[一二三四五六七八九十]+届)?[\u4e00-\u9fff]{0,10}?委员会主席会议)(?=关于|受|提请|提出|向|组成|作)")
_CONFIRMS = re.compile("(?<=召开)(?P<name>中央委员会)(?=全体会议)")  # 待召开中央委员会全体会议时予以追认
_CUES = ((("峰会", "论坛"), _COUNCIL), (("之友小组",), _FRIENDS), (("委员会主席会议",), _PRESIDING), (("中央委员会全",), _CONFIRMS), (("组委会", "执委会", "筹委会", "组织委员会", "执行委员会", "筹备委员会"), _COMMITTEE), (("宣讲团",), _LECTURERS), (("维和", "护航编队", "航母编队"), _ABROAD))


def event_committees(text: str) -> Iterator[Body]:
    """Each such body, by the event or the errand that it is named after."""
    for words, pattern in _CUES:
        for found in pattern.finditer(text) if any(word in text for word in words) else ():
            yield Body(*found.span("name"), "name", found.start("name"), False)

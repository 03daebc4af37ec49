"""Teams sent to help elsewhere (沅溪市第二批援鄂医疗队, 中国援厄医疗队), and the United Nations' own offices, whatever their field."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_words import is_country, is_place

_EDGE = "(?:^|(?<=[，。；、：“\n由对与和向为是的率派了])|(?<=我[省市县区州院校局])|(?<=慰问|看望|欢迎|派出|组建|率领|感谢|赞赏|参加|作为|举行|召开|加入|接回|迎接))"
_TEAM = re.compile(
    rf"{_EDGE}(?P<of>(?:(?![了的由对与和向为是率派我]|看望|慰问|派出|组建|率领|感谢|赞赏|欢迎|参加|作为|要求|举行|召开|加入|接回|迎接)[\u4e00-\u9fff]){{2,9}}?|[省市县区州])?(?:(?:首|第[一二三四五六七八九十]{{1,3}})[批支])?(?:对口支援|支援|驰援|援|赴)(?P<where>[\u4e00-\u9fff]{{1,6}}?)"
    r"(?:抗震救灾|抗疫|抗洪抢险|抗洪|疫情防控|防疫|应急|紧急|卫生|国际|抗击疫情)?(?P<team>医疗救援队|医疗专家组|医疗队|救援队|工作队|护理队|防疫队|支教队|支教团)(?!员)",
    re.M,
)
# 青禾市驻云田州协作工作队: who sent it, and where it works
_POSTED = re.compile(
    rf"{_EDGE}(?P<name>[\u4e00-\u9fff]{{2,8}}?(?:[省市县区州局委院]|集团|公司|大学)驻(?P<at>[\u4e00-\u9fff]{{2,10}}?)(?:东西部协作|协作|帮扶|扶贫|乡村振兴|对口支援|支医|支教)(?:协作)?工作[队组])(?!员)", re.M
)


def _is_seat(name: str) -> bool:
    return name[-1] in _LEVELS or name[-1] == "村" or is_place(name)


_BATCH = re.compile("(?:首|第[一二三四五六七八九十]{1,3})[批支]")
_WORDS = ("医疗", "救援队", "工作队", "护理队", "防疫队", "支教")
_PROVINCES = frozenset("疆藏青宁渝滇黔甘川鄂蒙桂琼陕豫沪湘赣皖闽粤鲁晋冀辽吉黑苏浙外非")
_LEVELS = frozenset("省市县区州盟旗镇乡院")


def sent_teams(text: str) -> Iterator[Body]:
    """Each team of a place, or of nobody told, that went to a place."""
    if not any(word in text for word in _WORDS):
        return
    if "驻" in text:
        yield from (Body(*found.span("name"), "name", found.start("at"), False) for found in _POSTED.finditer(text) if _is_seat(found["at"]))
    for found in _TEAM.finditer(text):
        of, where = found["of"] or "", found["where"]
        there = (len(where) == 1 and text[found.start("where") - 1] == "援") or where in _PROVINCES or is_place(where) or is_country(where) or is_place(where[:2])
        if there and (of in ("", "中国", "中国政府") or _BATCH.fullmatch(of) or of[-1] in _LEVELS or is_place(of) or is_country(of)):
            yield Body(found.start(), found.end(), "name", found.start("team"), False)


_OF_NATIONS = re.compile(
    "联合国(?P<field>[\u4e00-\u9fff]{2,12}?)(?P<head>办公室|委员会|事务部|计划署|规划署|基金会|基金|研究所|大学|训练所|高级专员办事处|特派团|稳定团|维和部队|中心|项目)"
    "(?=[，。、；：（\n]|的|和|与|及|第|副?(?:主任|主席|署长|执行主任|负责人|代表|秘书长|总干事|高级专员|司令|协调员)|今|昨|日前|近日|发布|指出|表示|呼吁|报告)"
)
_NO_PART = re.compile("[的和与及在是等各也]|有关|相关|一些|开展|秘书长|大会|安理会|框架|公约|宪章|总部|气候变化(?!专门)|成立|召开|举行|发布")


def united_nations_parts(text: str) -> Iterator[Body]:
    """联合国多边信托基金办公室, 联合国人权委员会."""
    for found in _OF_NATIONS.finditer(text) if "联合国" in text else ():
        if not _NO_PART.search(found["field"]):
            yield Body(found.start(), found.end(), "name", found.start("head"), False)


_MISSION = re.compile("(?:中国)?常驻(?!的)[\u4e00-\u9fff]{2,14}?代表团(?![员])")
# 欧盟驻华代表团, 非盟驻联合国使团; 欧盟委员会气候行动总司: what a union of states has abroad and at home
_OF_UNIONS = re.compile("(?:欧盟|非盟|阿盟|东盟)驻[\u4e00-\u9fff]{1,10}?(?:代表团|使团|代表处|办事处)(?![员])|欧盟(?:委员会)?(?:(?![的和与同及、在])[\u4e00-\u9fff]){2,10}?总司(?!令)")
_DEPOT = re.compile("(?:中央储备粮|中储粮|中储棉|国家粮食储备|国家储备糖)(?:(?![了的和与及在到赴、])[\u4e00-\u9fff]){2,8}?直属库(?:有限(?:责任)?公司)?(?!党|书记|主任|工会)")  # 中储粮青禾直属库有限公司
_EXPEDITION = re.compile("(?:中国)?第[0-9一二三四五六七八九十]{1,3}次[\u4e00-\u9fff]{2,6}?考察队(?!员)")


def missions_and_expeditions(text: str) -> Iterator[Body]:
    """中国常驻日内瓦代表团, 欧盟驻华代表团, 中国第13次北冰洋科学考察队."""
    for found in _OF_UNIONS.finditer(text) if "盟驻" in text or "总司" in text else ():
        yield Body(found.start(), found.end(), "name", found.end() - 2, False)
    for words, pattern in ((("常驻",), _MISSION), (("考察队",), _EXPEDITION)):
        for found in pattern.finditer(text) if any(word in text for word in words) else ():
            yield Body(found.start() - _sender(text, found.start()), found.end(), "name", found.end() - 3, False)


def grain_depots(text: str) -> Iterator[Body]:
    """中央储备粮青禾直属库有限公司: the state's depots by their whole names."""
    for found in _DEPOT.finditer(text) if "直属库" in text else ():
        yield Body(found.start(), found.end(), "name", found.start(), False)


def _sender(text: str, start: int) -> int:
    """How long the country's name is that stands before 常驻联合国代表团."""
    return next((size for size in range(_LONGEST_COUNTRY, 1, -1) if start >= size and is_country(text[start - size : start])), 0)


_LONGEST_COUNTRY = 7

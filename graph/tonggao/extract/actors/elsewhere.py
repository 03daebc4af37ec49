"""Places that a readout's people go to or that its guests come from: never its own (省党政代表团赴澜东省考察)."""

import re

from tonggao.language.occurrences import behind_mark, occurrences
from tonggao.language.phrase_words import body_words
from tonggao.language.press_places import press_places

_GOES = ("赴", "前往", "奔赴")
_COMES_TO = ("到", "来到", "抵达", "走进", "深入")
_AS_GUEST = re.compile("学习|考察|参观|拜访|走访|招商|对接|洽谈|交流|取经|访问|推介|看望|慰问|调研|开展|等地|等[省市县区州]")
_RECEIVES = re.compile("(?:会见|接见|会晤|接待|欢迎)(?:了)?(?:来访的|前来[^，。；]{0,8}的|来我[省市县区州][^，。；]{0,6}的)?$")
_COME_FROM = re.compile("(?:会见|接见|会晤|接待|欢迎)(?:了)?来自[^，。；]{0,8}$")
_GUESTS = re.compile("[^，。；、]{0,10}?(?:党政代表团|代表团|考察团|访问团|学习团|考察组|客人|来宾|一行|[省市县区州]?[委长])")
_VISITORS = re.compile("[^，。；、]{0,8}?(?:代表团|考察团|访问团|学习团|考察组|学习考察组)[^。；，]{0,12}(?:来访|来我|莅临|一行来)")
_LIVES = ("在", "去", "到", "赴", "从")
_WORKS_THERE = re.compile("(?:省|市)?(?:务工|打工|做工|经商|做生意|读书|上学|求学)")
_SERVED_THERE = re.compile("[省市]?(?:的)?(?:[0-9一二三四五六七八九十百]+多?个?(?:日日夜夜|日夜|昼夜|天|多天|个月)|抗疫|战疫|前线|支援)")
_VISIT = re.compile("[^，。；、]{0,8}?(?:代表团|考察团|访问团|学习团|考察组)(?:一行)?(?:到|来|赴|抵)(?P<where>[\u4e00-\u9fff]{2,8}?)(?:学习|考察|参观|访问|调研|交流|对接|洽谈)")
_CLAUSE = 300  # code points before a place in which its sentence is looked at
_HELPERS = ("、", "等地", "等省", "的志愿", "的客商", "的客人", "的游客", "的专家", "的援", "的医疗队", "的救援", "的企业家")
_TOGETHER = re.compile("(?:的)?(?:战略|深化|进一步)?(?:合作|对接|协作|交流)")


def is_elsewhere(text: str, full: str, level: str) -> bool:
    """Whether what the text says of a place shows that the bare ``level`` is another one's."""
    if full in body_words("elsewhere") or (level == "市" and _is_one_of_its_counties(text, full)):
        return True
    stem = full.removesuffix(level)
    for at in occurrences(text, stem):
        end = at + len(full) if text.startswith(full, at) else at + len(stem)
        clause = text[behind_mark(text, "。；\n", at, _CLAUSE) : at]
        if clause.endswith("来自") and text.startswith(_HELPERS, end):  # 来自山东、深圳的志愿者
            return True
        if _leads_there(clause, text, end, level) or _of_guests(clause, text, end) or _of_leaders_tour(clause, text, end):
            return True
    return False


def _is_one_of_its_counties(text: str, full: str) -> bool:
    """Whether 全市 and 市长 are spoken of before the city, which only stands beside counties and districts (青禾区委书记、礼塘市委书记发言)."""
    places = list(occurrences(text, full))
    city = _THE_CITY.search(text)
    if city is None or not places or places[0] < max(city.start(), text.find("\n")):
        return False
    sentences = (text[_begin(text, at) : at] + text[at + len(full) :].partition("。")[0].partition("\n")[0] for at in places)
    return all(_COUNTY.search(sentence) for sentence in sentences)


def _begin(text: str, at: int) -> int:
    return behind_mark(text, "。\n", at)


def _leads_there(clause: str, text: str, end: int, level: str) -> bool:
    goes = clause.endswith(_GOES)
    if not goes and not (clause.endswith(_COMES_TO) and _AS_GUEST.match(text, end)):
        return False
    first = _ACTOR.search(clause)  # 省委书记在市委书记陪同下到青禾市: the city is the second one's
    return first is not None and level in (first["level"], first["led"]) and "陪同" not in clause


_SENT_TO_HELP = re.compile("(?:省|市)?(?:(?:对口)?援(?:[藏疆青川滇黔甘宁桂渝])(?!工作[会座推领])|(?:对口|东西部)(?:支援|帮扶|协作)(?!工作[会座推领]))")


def _of_guests(clause: str, text: str, end: int) -> bool:
    if _COME_FROM.search(clause) or (_RECEIVES.search(clause) and _GUESTS.match(text, end)):
        return True
    if _SENT_TO_HELP.match(text, end):  # 澜东援青工作组: whose readout names it is helped
        return True
    if clause.endswith("在") and _SERVED_THERE.match(text, end):  # 在澜州52个日夜的工作
        return True
    if clause.endswith(_LIVES) and _WORKS_THERE.match(text, end):  # 原在澜东务工的村民
        return True
    visit = _VISIT.match(text, end)
    if visit is not None and visit["where"][-1] == text[end - 1]:  # 澜东县考察团来青禾县考察
        return True
    if visit is not None and any(stem and visit["where"].startswith(stem) for stem, _ in press_places(text)):  # 澜州市党政代表团到青禾考察, in 青禾's own medium
        return True
    joint = clause.endswith(("与", "同")) and _TOGETHER.match(text, end)
    return bool(joint) or _VISITORS.match(text, end) is not None


def _of_leaders_tour(clause: str, text: str, end: int) -> bool:
    """总书记在澜东省考察时的重要讲话 is studied in every province."""
    return _LEADER.search(clause) is not None and _ON_TOUR.match(text, end) is not None


_LEADER = re.compile("总书记(?:同志)?(?:在|到|来到|视察|考察)$")
_ON_TOUR = re.compile("(?:视察|考察|调研)?[^，。；]{0,24}?(?:重要|系列)*(?:讲话|指示|论述|批示)")
_THE_CITY = re.compile(r"(?<![\u4e00-\u9fff])(?:全市|我市|副?市长|市(?:委|政府|人大|政协)(?:常委|书记|副|主|秘))")
_COUNTY = re.compile("[\u4e00-\u9fff]{2,6}[县区旗](?:委|人民政府|政府|副?[县区旗]长)")
# 省委书记, 省党政代表团: who goes, named by the bare level.
_ACTOR = re.compile(
    "(?<![\u4e00-\u9fff])(?P<level>[省市县区州])(?:委|政府|长|人大|政协|党政|领导|代表团|考察团|纪委|[\u4e00-\u9fff]{1,8}?[局委办厅院会社])"
    "|[率带](?:[^，。；]{0,6}[，的])?(?P<led>[省市县区州])(?:党政|代表团|考察团)"
)

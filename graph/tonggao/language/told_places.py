"""Places told by what they do or have: what stands between a clause's beginning and a level word before a verb of holding is a place, by
whatever words it goes (幸福镇召开推进会, 吾合沙鲁乡举行升旗仪式), and so is what no verb begins before an office of a town (同溪镇党委书记).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import is_han
from tonggao.language.parties import party_opening
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import load_lexicon

_LONGEST = 6  # code points
_HOLDING = "(?:组织|集中|隆重|专题|统一)?(?:召开|举行|举办|开展|组织)"
_WHERE = "(?:在[\u4e00-\u9fff\\d]{2,14})?"
_HELD = re.compile(rf"(镇|乡|街道|苏木|县|区|旗)(?={_WHERE}{_HOLDING}(?!的|地))")
_OFFICE = re.compile("(镇|乡|街道)(?=副?[镇乡]长|(?:党委|党工委|人大|人民政府|政府|办事处|纪委|团委|妇联)[\u4e00-\u9fff]{0,3}?(?:书记|委员|主席|镇长|乡长|主任|部长))")
# 胜利镇司法所所长, 五里铺乡敬老院院长: a house of the town before whoever heads it.
_HOUSE = re.compile("(镇|乡|街道)(?=[\u4e00-\u9fff]{1,9}?[办所站心院校学队会局部社庭组室委](?:副)?(?:主任|[大中支总]?[所站院校队会局部社庭组]长|教导员|指导员|书记|主席|经理|理事长))")
_VILLAGE = re.compile("(村|社区)(?=党[支总委]|村?委会|居委会|村?民委员会|居民委员会|第一书记|驻村|村务|支书|主任|妇联|股份|小学|卫生室|幼儿园|网格)")
_IN_TOWN = re.compile("(?P<town>[\u4e00-\u9fff]{2,5}?)(?P<level>镇|乡|街道)(?P<village>(?:(?!村|社区)[\u4e00-\u9fff]){2,5})(?<!驻)$")
_NO_TOWNS = frozenset("当地 附近 属地 所在 基层 沿线 驻地 乡镇 农村 城区 城市 全体 其余 所在地 辖内".split())
_RULED = re.compile("(县|区|市|旗)(?=委[书副常员办]|人民政府|政府[办党常副]|人大常委会|政协[主副常委])")
_MET = re.compile("(镇|乡|街道|苏木|县|区|旗|市)(?=[\u4e00-\u9fff“”（）0-9]{0,20}?(?:会议?|培训班|仪式|活动)(?:胜利|隆重)?(?:召开|举行|举办|开班|开幕))")
# 率青禾县科技考察组, 会见了青禾市党政代表团: where visitors come from.
_SENT = re.compile("(?:(?<![效频税速功概比])率领?|会见了?|接待了?|欢迎|派出|来自|陪同)(?P<stem>[\u4e00-\u9fff]{2,4}?)(?P<level>[省市县区州旗])(?=[\u4e00-\u9fff]{0,12}?(?:代表|考察|访问|参访|交流|慰问|学习)[团组])")
_DAY = re.compile(r"(?:\d日|日前|[上下]午|近日|近期|今天|昨天|昨日|今日|当天|当日|讯|消息|报道)+(?=[\u4e00-\u9fff]*$)")
_LEVELS = "省市州盟县区旗镇乡"
_OF_PLACES = ("中国共产党", "中共", "政协", "共青团", "武警")
_HOLDERS = ("代表", "书记", "主任", "主席", "委员", "领导", "干部", "同志", "记者", "政府", "会议")
_LEADS_IN = re.compile("^.*(?:[为任兼的]|(?<!自)由|[对向把被从于])")  # 任命某某为 | 富强街道党工委书记
_DIVISION = re.compile("^.*第[一二三四五六七八九十]{1,3}师(?=..)")  # 第十三师 | 红星市: the Corps' division and its city
_NO_NAME = frozenset("各全本该此某每几诸我和与及的在到由")
MEASURES = frozenset("个套家条项名批次种类位所座点些届多余")  # 十个 | 镇, not 十里 | 镇
_PARTS_OF_BODIES = frozenset("局委办厅署")
_TOLD_VERBS = tuple("传达 学习 贯彻 落实 参加 出席 根据 按照 围绕 通报 推动 要求 组织 指导 督促 协助 支持".split())


@lru_cache(maxsize=1)  # stems and houses ask of the same text
def places_told(text: str) -> frozenset[str]:
    """The stems of the places that hold something or have an office, at a clause's beginning."""
    held = ((_stem_before(text, found.start()), found.group(1)) for found in _HELD.finditer(text))
    told = (*_OFFICE.finditer(text), *_MET.finditer(text), *_HOUSE.finditer(text), *(found for found in _RULED.finditer(text) if _opens_line(text, found.start())))
    ruled = ((_stem_before(text, found.start()), found.group(1)) for found in told)
    sent = ((found["stem"], found["level"]) for found in (_SENT.finditer(text) if "团" in text or "考察组" in text else ()))
    return frozenset(stem for stem, level in (*held, *sent) if _names_place(stem, level)).union(
        (stem for stem, level in ruled if _names_place(stem, level) and _is_no_doing(stem)), _villages_of_towns(text)
    )


def _villages_of_towns(text: str) -> Iterator[str]:
    """新集 and 龙井 of 新集镇龙井村党总支, between a clause's beginning and what a village has; 多巴卡 of 多巴卡村党支部, by its sound."""
    for found in _VILLAGE.finditer(text):
        alone = _clause_before(text, found.start(), _LONGEST)
        if 2 < len(alone) < _LONGEST and is_transliteration(alone) and not dictionary_tag(alone) and _names_place(alone, found.group()):
            yield alone
        whole = _IN_TOWN.match(_clause_before(text, found.start(), 2 * _LONGEST))
        if whole and all(_names_place(whole[kind], level) and _is_no_doing(whole[kind]) for kind, level in (("town", whole["level"]), ("village", found.group()))):
            yield whole["town"]
            yield whole["village"]


def _clause_before(text: str, end: int, longest: int) -> str:
    """What stands between a clause's beginning and ``end``, as far as it is no longer than that and four more."""
    start = end
    while start > 0 and end - start <= longest + 4 and is_han(text[start - 1]):
        start -= 1
    return text[start:end]


def _stem_before(text: str, level: int) -> str:
    """What stands before a level word, back to the clause's beginning, to a day or to an outer place; "" if that is too much."""
    before = _clause_before(text, level, _LONGEST)
    start = level - len(before)
    if (day := _DAY.search(text[max(0, start - 1) : level])) is not None:
        before = text[max(0, start - 1) : level][day.end() :]
    before = _DIVISION.sub("", _LEADS_IN.sub("", before))
    before = before.removeprefix(party_opening(before) or next((body for body in _OF_PLACES if before.startswith(body)), ""))  # 民建 | 青禾市委
    inner = max((at for at in range(2, len(before) - 2) if before[at] in _LEVELS), default=-1)  # 沂河县 | 桃托
    return before[inner + 1 :]


def _opens_line(text: str, level: int) -> bool:
    """Whether nothing but the name, a day or 中共 stands between a line's beginning and a level word."""
    return _OPENING.fullmatch(text, text.rfind("\n", 0, level) + 1, level) is not None


_OPENING = re.compile("(?:[^\n。]{0,30}[日午讯）， 　])?(?:中共|中国共产党)?[\u4e00-\u9fff]{2,6}")


def _names_place(stem: str, level: str) -> bool:
    if not 2 <= len(stem) <= _LONGEST or not _NO_NAME.isdisjoint(stem[:1] + stem[-1:]) or stem in _NO_TOWNS or stem.startswith(_TOLD_VERBS):
        return False
    if any(word in stem for word in _HOLDERS) or (level in "市乡镇" and stem[-1] == "城"):  # 青禾 | 城市建设投资集团, 城乡
        return False
    if stem[-1] in _LEVELS and level in "镇乡区":  # 沿海乡 | 镇, 有关县 | 区
        return False
    if not _PARTS_OF_BODIES.isdisjoint(stem):  # 县林业局驻 | 镇林业站
        return False
    generic = stem in _generic() or any(stem.endswith(word) for word in _generic() if len(word) > 1)
    return not generic and stem[-1] not in MEASURES and not any(tag[:1] in "pcr" and len(word) > 1 for word, tag in tags(stem))


def _is_no_doing(stem: str) -> bool:
    """False for 免去 | 镇党委书记, 推荐 | 乡长, 由松溪 | 镇党委书记."""
    if stem in load_lexicon().terms("village_words"):
        return True
    (first, tag), *others = tags(stem)
    is_led = tag[:1] in "pc" and len(stem) > len(first) + 1
    does = tag[:1] in "vd" and (len(first) > 1 or dictionary_tag(stem) != "")
    return not does and not is_led and not any(tag[:1] in "vu" and len(word) > 1 for word, tag in others)


@cache
def _generic() -> frozenset[str]:
    return frozenset(load_lexicon().terms("level_blockers"))

"""Groups that a body, a place or a state has sent: 省政协调研组, 越南共产党代表团, 青禾市党政代表团, 芬兰经济代表团, 贵州代表团, 青禾县农村电商考察组."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.phrase_breaks import list_break
from tonggao.language.place_names import PlaceReader
from tonggao.language.scan import Token
from tonggao.language.segment import is_noun_phrase

_ERRAND = "党政|经贸|友好|政府|招商|经济贸易|经济|议会|国民议会|军事|体育|贸易|文化|教育|科技|工商|青年|妇女|工会|民间|高级别?|干部|参访|参观|访问|学习|商务|企业家?|记者|媒体|侨团|侨领|农业|旅游|专家|对口支援|对口帮扶|对口协作|对口合作|东西部协作|招商引资|学习考察|考察学习|参观学习|人才招聘|旅游推介|招才引智|援建|经济技术合作|乡村振兴|医疗|企业家|民营企业家|侨商|人大|政协|慰问"
_OF_PLACE = re.compile(f"(?:{_ERRAND}){{1,2}}$")
_LONGEST = 8  # code points of the two words
_DELEGATION = "代表团"
_OF_THE_PARTY = re.compile(f"中共(?:中央)?(?:{_ERRAND})?$")
_ALWAYS = ("党", "飞虎队", "政府", "人大", "政协", "局", "委员会", "总会", "协会", "商会", "学会", "联合会", "议会", "国会", "侨联", "工商联", "贸促会", "友协", "大学", "公司", "集团", "部", "厅")  # whoever may send a delegation
_NO_SENDERS = ("大会", "峰会", "会议", "博览会", "运动会", "亚运会", "残运会", "交易会", "总部", "干部", "东部", "西部", "南部", "北部", "中部", "全部")
_SENT = ("代表团", "访问团", "考察团", "考察组", "参访团", "交流团", "观摩团", "参观团", "访华团", "慰问团")
_NO_ERRAND = re.compile("[各多该某全我两]|有关|相关|成员|联合|组成|率领|负责|第[一二三四五六七八九十]|工作$|以下|会议|峰会|大会|[一-鿿]来|实地|专题|高级别?$|大型|首个|一个|派遣|(?<![议协商国联])会")
_LONGEST_ERRAND = 10  # code points between a place and the word for its visitors


def visitors(text: str, head: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """The group with its sender: a body of the kinds that the lexicon has for this head, or a place."""
    if head.entry.term in _SENT and (ours := _OF_THE_PARTY.search(text, max(0, head.start - _LONGEST), head.start)) is not None:
        return Body(ours.start(), head.end, "name", head.start, False)
    sender = by_end.get(head.start)
    sent = _OF_PLACE.search(text, max(0, head.start - _LONGEST), head.start)
    if sender is None and sent:
        place, body = places.place_or_level(sent.start()), by_end.get(sent.start())
        if place is None and body is not None and body.kind != "generic":  # 省侨联 | 友好代表团
            return Body(body.start, head.end, "name", head.start, body.bare_level)
        if place is not None and (not place[1] or text.startswith("党政", sent.start())):
            return Body(place[0], head.end, "name", head.start, place[1])
    if sender is None and head.entry.term == _DELEGATION and (at := _state_or_province(head.start, places)) is not None:
        return Body(at, head.end, "name", head.start, False)
    if sender is None or sender.kind == "generic":
        at = _from_place(text, head, places) if head.entry.term in _SENT else None
        return None if at is None else Body(at, head.end, "name", head.start, False)
    sends = text.endswith(tuple(head.entry.value.split()), sender.start, head.start)
    sends = sends or (head.entry.term in _SENT and text.endswith(_ALWAYS, sender.start, head.start) and not text.endswith(_NO_SENDERS, sender.start, head.start))
    return Body(sender.start, head.end, "name", head.start, sender.bare_level) if sends else None


def _from_place(text: str, head: Token, places: PlaceReader) -> int | None:
    """青禾县 of 青禾县农村电商考察组, 中国 of 中国体育代表团: a place that opens the phrase, and what its visitors are or come for."""
    edge = list_break(text, head.start)
    whole = text.rfind("全国", edge, head.start)
    if whole >= 0 and 2 <= len(errand := text[whole + 2 : head.start]) <= _LONGEST_ERRAND and not _NO_ERRAND.search(errand) and is_noun_phrase(errand, verbs=False):
        return whole  # 全国 | 少数民族参观团
    ours = text.rfind(_OURS, edge, head.start)
    if ours >= 0 and text[ours + 2 : head.start] in _OF_THE_NATION:  # 青河亚运会 | 中国体育代表团
        return ours
    for end in range(head.start, max(edge + 1, head.start - _LONGEST_ERRAND - 1), -1):
        place = places.place_or_level(end)
        if place is None or place[1] or place[0] < edge:
            continue
        errand = text[end : head.start]
        named = (not errand and text[end - 1] in _LEVELS) or (len(errand) > 1 and not _NO_ERRAND.search(errand) and is_noun_phrase(errand, verbs=False))
        return place[0] if named else None
    return None


_OURS = "中国"
_OF_THE_NATION = ("体育", "政府", "经贸", "青年", "妇女", "工会", "奥运", "冬奥", "军事", "教育", "文化", "科技")
_LEVELS = frozenset("市县区州旗镇乡")


def _state_or_province(end: int, places: PlaceReader) -> int | None:
    """Where the state or province starts whose delegation is named by it alone: 伊朗 | 代表团 at talks, 贵州 | 代表团 at a congress."""
    province, country = places.places.get(end), places.countries.get(end)
    if province is not None and province.entry.tag == "province":  # 内蒙古, which no state's name ends
        return province.start
    if places.text.endswith(_OURS, 0, end) and not places.text.endswith("中国", 0, end - 2):
        return end - 2
    return country.start if country is not None else None

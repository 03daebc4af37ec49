"""What is done behind a name: led in by one character that alone marks its end but weakly (林岳 | 对会议精神作了解读), and words that tell how."""

import re
from collections.abc import Mapping
from functools import lru_cache

from tonggao.language.name_ends import Name, act_at
from tonggao.language.name_shapes import is_no_noun
from tonggao.language.word_tags import dictionary_tag

_TO_OTHERS = re.compile(
    "(?:[对就向与从同和]|围绕|针对|结合)[^，。；：、\n]{1,30}?(?:作(?:了|出|工作|专题|主题|动员|说明|报告|讲话|总结|汇报)|进行(?:了)?|提出|表示|部署|报告|汇报|介绍|转达|致以|座谈|会[谈见晤]|交谈|交流"
    "|颁[奖发]|授[牌旗]|揭[牌幕]|讲话|送上|授予|祝贺|感谢|慰问|强调|指出)"
)
_FOR_OTHERS = re.compile("为[^，。；：、\n]{1,24}?(?:颁[奖发]|授[牌旗奖]|揭[牌幕]|剪彩|佩戴|送行|壮行|送上|点赞)")
_BESIDES = re.compile("及(?:有关|相关|其(?!他时)|各|随行|班子|部分|部门|工作人员|所属|代表团)")
_SINCE = tuple("还已将也均仍曾")
_THEN = tuple("走访 看望 察看 查看 抵达 来到 前往 参观 率 带队 介绍 听取 询问 赶赴 赴 到 深入 实地 主持 出席 参加 会见 通报 宣读 考察 调研 慰问 代表 同 与 就 对 向 为 在 于".split())


def acts_on(text: str, position: int) -> bool:
    """对会议精神作了解读, 与某人座谈, 还走访了, 及有关部门: what only a person does, or who is with one, stands here."""
    opening = text[position : position + 1]
    if opening in _SINCE:
        return act_at(text, position + 1) or text.startswith(_THEN, position + 1)
    if opening == "及":
        return _BESIDES.match(text, position) is not None
    if opening == "为":
        return _FOR_OTHERS.match(text, position) is not None
    return opening in _OPENS and _TO_OTHERS.match(text, position) is not None


_OPENS = tuple("对就向与从同和围针结")


def does_itself(text: str, position: int) -> bool:
    """签订了, 主持会议， and 与: what follows a 为 that is no preposition, since nobody is named for whom it is done."""
    return _DONE.match(text, position) is not None and dictionary_tag(text[position : position + 2])[:1] in ("", "v", "p")


_DONE = re.compile("[\u4e00-\u9fff]{2}了|(?:主持|出席|参加|列席|陪同)(?!人)[^的，。；、\n]{0,20}(?:会|会议|仪式|活动|讲话|陪同)?[，。；\n]|与(?!会)")


_LISTS = frozenset("、（(")
_NAMED = re.compile("[、（(等]|同志")


def tells_how(text: str, name: Name) -> bool:
    """严肃 | 指出, 单独 | 约谈: an ordinary word that is no noun, where neither a list nor another place shows a name of it."""
    acts = dictionary_tag(name.name).startswith("v") and act_at(text, name.end)  # 展望 | 出席
    if acts or not is_no_noun(name.name) or text[name.end : name.end + 1] in _LISTS:
        return False
    return _shown_as_names(text).get(name.name, {name.start}) <= {name.start}


@lru_cache(maxsize=2)
def _shown_as_names(text: str) -> Mapping[str, set[int]]:
    """What stands in a list or before 同志 and may be a name by its length, with the places where it does."""
    shown: dict[str, set[int]] = {}
    for mark in _NAMED.finditer(text):
        for start in range(max(0, mark.start() - 4), mark.start() - 1):
            shown.setdefault(text[start : mark.start()], set()).add(start)
    return shown

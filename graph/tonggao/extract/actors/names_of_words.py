"""Names that are words of the language (成功, 关键, 安定远), where nothing but a name can stand: behind a full office."""

import re

from tonggao.extract.actors.listed_names import ENDS_OF_BODIES
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, bound_at, is_han
from tonggao.language.name_words import not_names, rare_surnames, surname_at
from tonggao.language.word_tags import dictionary_tag, is_word
from tonggao.lexicon import load_lexicon

# 平安 | 出席: nobody does these in a manner of their own.
SITS = re.compile("(?:先后|分别|还|也|同时|专程|应邀|首先|最后)?(?:主持|出席|列席|到会|参会|宣读|在主席台|在前排)|等(?:同志)?(?:出席|列席|参加|陪同)")
_DOES = re.compile("(?:解读|领学|宣讲|讲解)[了《“]|(?:先后|分别|应邀|代表|陪同|随同|一同|共同|带队|关于|及(?:委员|全体|其他|各|有关|相关|部分))|等[，、。人还也]|作[了表交工动辅主讲报]|作[^，。；：、]{2,40}?(?:情况|工作)的?(?:报告|说明|汇报)(?=[，。；])|在[^，。；]{0,12}(?:上|中|时)?(?:指出|强调|表示|说|要求|致辞|讲话)")
_VERBS_TOO = ("计划", "习惯", "费心", "许愿", "乔装")
# 高远 | 到某镇调研, 高远 | 与县委书记甲座谈: what a noun or a quality does not do; a verb may (计划到…, 展望…).
_DEALS = re.compile(
    "(?:到|前往|来到|深入|赴|一行)[^，。；、]{2,24}?(?:调研|检查|考察|慰问|督导|指导|看望|走访|视察|参观|开展)|[与和同][^，。；、]{2,16}(?:书记|主任|主席|代表|长|经理|董事)[\u4e00-\u9fff]|就[^，。；]{2,30}?(?:提出|作|发言|讲话|介绍|交流)"
    "|向(?:大会|会议|与会)|说[，：“]|告诉|(?:督导|检查|调研|督查|暗访|部署|通报|调度|约谈)[^，。；、的]{2,24}(?:[，。\n]|工作|情况)"
)
_NO_LAST = frozenset("等们及和与")


def word_as_name(text: str, position: int, starts: frozenset[int]) -> Name | None:
    """The name at ``position``, right behind a full office; ``starts``: where offices start."""
    if position in starts:
        return None
    word, end = text[position : position + 2], position + 2
    listed = _next_item(text, end) in starts
    if word in load_lexicon().terms("names_of_words"):
        if listed or SITS.match(text, end) or _DOES.match(text, end) or act_at(text, end) or (_DEALS.match(text, end) and dictionary_tag(word)[:1] != "v" and word not in _VERBS_TOO):
            return Name(position, end, word, PUNCTUATION_BOUND)
    elif listed:
        plain = surname_at(word, 0) == 1 and all(map(is_han, word)) and word not in not_names()
        return Name(position, end, word, 2) if plain else None
    return _three_listed(text, position, starts) or _reporting(text, position, starts)


def seated_word(text: str, position: int, starts: frozenset[int]) -> Name | None:
    """南方 of 副院长南方出席, 程前 of 局长程前（女）主持: behind an office without its body a word that is a name, where nothing else can stand."""
    word, end = text[position : position + 2], position + 2
    if position in starts or word not in load_lexicon().terms("names_of_words"):
        return None
    return Name(position, end, word, PUNCTUATION_BOUND) if _next_item(text, end) in starts or SITS.match(text, end) or _MARKED.match(text, end) else None


_MARKED = re.compile("（(?:女|[\u4e00-\u9fff]{1,5}族)[，、）]")


def _reporting(text: str, position: int, starts: frozenset[int]) -> Name | None:
    """白山, 都兴旺 of 市农业局局长白山关于秋粮生产的汇报, 供销社主任都兴旺所作的报告: whose report is told of by him who gives it."""
    for length in (2, 3):
        word, end = text[position : position + length], position + length
        if not _REPORTS.match(text, end) or any(at in starts for at in range(position, end)):
            continue
        named = (surname_at(word, 0) == 1 or word[0] in rare_surnames()) and all(map(is_han, word)) and word not in not_names() and word[-1] not in ENDS_OF_BODIES and word[-1] not in _NO_LAST
        return Name(position, end, word, 2) if named else None
    return None


_REPORTS = re.compile("所?作的|(?:关于|就)[^，。；]{2,40}(?:的|作的|所作的)[^，。；]{0,6}(?:汇报|报告|说明|发言|讲话|介绍)|受[^，。；]{2,16}委托")


def _next_item(text: str, end: int) -> int:
    """Where the next item of a list begins behind a name that ends at ``end`` (，以及县长…); -1 where none does."""
    if text[end : end + 1] not in ("，", "、"):
        return -1
    return end + 1 + next((len(word) for word in ("以及", "及", "和") if text.startswith(word, end + 1)), 0)


def _is_manner(word: str) -> bool:
    """要亲自 of 市长要亲自出席: what tells how somebody does it."""
    return any(len(part) > 1 and dictionary_tag(part)[:1] in tuple("dpcrmt") for part in (word[:2], word[1:]))


def _three_listed(text: str, position: int, starts: frozenset[int]) -> Name | None:
    """县长安定远，县人大常委会主任…; 政委来建军出席: a surname and two characters, with the next office behind the mark or what nobody does in a manner of his own."""
    end = position + 3
    word = text[position:end]
    surname = surname_at(word, 0) == 1 or (word[:1] in rare_surnames() and not is_word(word[:2]))  # 主席甲和秘书长发言后
    if not (_next_item(text, end) in starts or (SITS.match(text, end) and not _is_manner(word))) or not surname or bound_at(text, position) >= 2:
        return None
    plain = all(map(is_han, word)) and word[-1] not in ENDS_OF_BODIES and word[-1] not in _NO_LAST and not is_word(word)
    inside = any(at in starts for at in range(position, end))
    return Name(position, end, word, 2) if plain and not inside and not_names().isdisjoint((word, word[1:])) else None

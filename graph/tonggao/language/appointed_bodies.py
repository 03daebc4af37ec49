"""Bodies that nothing but a notice's words around them shows: 知行学院 in 免去林岳同志知行学院党委书记职务."""

import re

from tonggao.language.body import Body
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.phrase_reach import BODY_ENDS
from tonggao.language.phrase_words import words_of
from tonggao.language.segmenter import tagged_words
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

_HAN = "[\u4e00-\u9fff]"
# What stands right before such a body; a name may be part of it.
_FRAMES = re.compile(
    "同志(?:不再)?(?:[兼担]?任(?![务期何命])|为)?的?"
    f"|(?:任命|聘任|聘请|选举|推选|补选|增选|任用){_HAN}{{2,4}}(?:同志)?(?:为|担任|任)"
    f"|(?:免去|解聘|撤销){_HAN}{{2,4}}的"
    f"|(?:^|(?<=[，；：。\n \u3000]))(?P<who>{_HAN}{{2,3}}?)(?:不再担|不再兼|不再|[兼担现新拟])?任(?![务期何命意])"
)
_MARKS = frozenset("，。；：、！？“”‘’《》（）\n\t \u3000")
_REACH = 30  # code points from a frame to the end of the body
_SHORTEST, _LONGEST = 3, 16


def appointed_start(text: str, end: int) -> int | None:
    """Where the body begins that ends at ``end`` and that a notice frames; None where none does."""
    if text[end - 1 : end] not in BODY_ENDS:
        return None
    begin = None
    for frame in _FRAMES.finditer(text, max(0, end - _REACH), end):
        who = frame["who"]
        if who is None or (surname_at(who, 0) and who not in not_names()):
            begin = frame.end()
    if begin is None or not _SHORTEST <= end - begin <= _LONGEST:
        return None
    body = text[begin:end]
    return begin if _MARKS.isdisjoint(body) and "兼" not in body and not _has_function_word(body) else None


_DISMISSES = re.compile("(?:免去|免除|解聘|撤销|罢免)了?(?!其|了|原)")
_DISMISSES_LISTED = re.compile(f"(?:免去|免除|解聘|撤销|罢免|终止|取消)了?(?:{_HAN}{{2,4}}、)+")  # 终止林岳、丁远 | 省人大代表资格
_AT_BODY = re.compile(f"[省市县区州旗镇乡校院局厅](?!长)|附属|{_HAN}{{2,3}}?(?:省|市|县|区|自治|镇|乡|街道)")


def behind_dismissed(text: str, begin: int, end: int) -> int:
    """Where the body begins of who is dismissed from it: 免去林岳 | 市第一人民医院院长职务; ``begin`` where no such person stands before."""
    found = _DISMISSES.search(text, max(0, begin - 3), end) or _DISMISSES_LISTED.search(text, max(0, begin - _REACH), end)
    size = surname_at(text, found.end()) if found else 0
    if found is None or not size:
        return begin
    ends = [found.end() + size + given for given in (1, 2)]
    shown = [at for at in ends if at < end and text[found.end() : at] not in not_names() and _is_body_at(text, at)]
    return max(begin, min(shown, key=lambda at: (text[at] not in _LEVELS, at))) if shown else begin


_LEVELS = frozenset("省市县区州旗镇乡校院局厅")


def _is_body_at(text: str, at: int) -> bool:
    bodies = load_lexicon().terms("bodies")
    return _AT_BODY.match(text, at) is not None or any(text[at : at + n] in bodies for n in (3, 4, 5, 6)) or any(is_place(text[at : at + n]) for n in (2, 3))


def without_lead(text: str, body: Body) -> Body:
    """A body without the verb that takes it up (不再任 | 青岭医院, 更名为 | 青岭医科大学), who is dismissed from it (免去林岳 | 附属医院) or who goes there."""
    if text[body.start] in "原兼" and _is_former(text, body):
        return body._replace(start=body.start + 1)
    if body.kind == "name" and (towards := _TOWARDS.match(text, body.start, body.end)):
        return body._replace(start=towards.end())
    if body.kind == "name" and (handled := _HANDLES.match(text, body.start, body.end)) and text.endswith(_HANDLED, 0, body.end):
        return body._replace(start=handled.end(), kind="generic" if handled.end() >= body.head else body.kind)
    opens = _TAKES_UP.search(text, max(0, body.start - 2), body.start + 1) if body.kind == "name" else None
    if opens and body.start < opens.end() and body.end - body.start > _SHORTEST_TAKEN:
        return body._replace(start=body.start + 1)
    if taken := TAKES_OFFICE.search(text, body.start, body.head):
        return body._replace(start=taken.end())
    if text.endswith(DISMISSING, 0, body.start) or (text.endswith("、", 0, body.start) and _DISMISSES_LISTED.search(text, max(0, body.start - _REACH), body.start)):
        start = behind_dismissed(text, body.start, body.end)
        return body._replace(start=start, bare_level=body.bare_level or (start > body.start and text[start] in _LEVELS))
    return body


def _is_former(text: str, body: Body) -> bool:
    """原 | 石桥街道党工委, 兼 | 青岭市检察院政治部; not 原平市委, 原子能研究院."""
    start = body.start
    if body.head - start < _LEAST_FORMER or any(is_place(text[start : start + size]) for size in (2, 3)):
        return False
    return text[start] == "兼" or body.kind != "name" or not dictionary_tag(text[start : start + 2])


_LEAST_FORMER = 4
_TOWARDS = re.compile(f"[组团委局办]?[向到赴](?=[省市县区州]{_HAN}{{3}})")  # 巡察组向 | 市交投集团
_HANDLES = re.compile("审理|办理|侦办|侦查|查办|查处|受理|承办|宣判|化解|调解|询问|叮嘱|勉励|鼓励")  # 结合审理 | 青岭集团破产案的经历; 询问 | 车间主任
_HANDLED = ("公司", "集团", "厂", "银行", "医院", "车间")
_TAKES_UP = re.compile("不再任|[名格改设制建定并称]为|[\u4e00-\u9fff]了")
_SHORTEST_TAKEN = 4
TAKES_OFFICE = re.compile(f"(?:[局院校所处科部厅队市县区州旗镇乡行站馆厂司庭]长|检察长|专员|调研员|工程师|书记|主任|主席|经理|董事长|政委){_HAN}{{2,4}}?[任兼](?![务期])")  # 副局长周静任 | 分局
_TAKER = re.compile(f"(?<=[长记任席理委]){_HAN}{{2,3}}[任兼](?![务期])")


def behind_taker(text: str, start: int, end: int) -> int:
    """副局长 | 周静任 | 分局: where the body in [start, end) begins behind who takes an office in it."""
    taken = _TAKER.match(text, start, end) if surname_at(text, start) else None
    return taken.end() if taken else start


DISMISSING = ("免去", "免除", "解聘", "撤销", "罢免", "免去了", "终止")


def coined_start(text: str, head: int) -> int | None:
    """为民 of 为民农机 | 专业合作社: where the words before a head begin, from the mark or the joining word before them; None where none or too many stand."""
    begin = next((at + 1 for at in range(head - 1, max(-1, head - _LONGEST - 1), -1) if text[at] in _MARKS or text[at] in _JOINS), max(0, head - _LONGEST))
    begin = max((gone.end() for gone in _GOES.finditer(text, begin, head)), default=begin)
    name = text[begin:head]
    if not _LEAST <= len(name) < _LONGEST or _ANY.search(name) or not all("\u4e00" <= char <= "\u9fff" for char in name):
        return None
    return begin


_JOINS = frozenset("和与及到在赴了由对的")
_GOES = re.compile("前往|赶往|走进|来到|深入|一行")  # 下午，某某一行前往 | 南山村养殖合作社，实地查看…
_LEAST = 4  # code points of 田友农机
_ANY = re.compile("^(?:[各某该本多几两]|[一二三四五六七八九十]+[家个]|农民|农业|股份|村|镇|乡|县|全)|有关|相关|农村|成立|组建|发展|创办|领办|示范|引导|支持|通过|采取|依托|建立|参观|考察|走进|来到|深入|培育|新型|提升|增强|持续|推动|促进|带动|鼓励|帮助|这|等|以")


def _has_function_word(body: str) -> bool:
    words = tagged_words(body)
    words = words[:-1] if words and words[-1][0] in BODY_ENDS else words  # 金柳 | 所
    return any(word in words_of("function") or tag[:1] in ("p", "c", "u") for word, tag in words)

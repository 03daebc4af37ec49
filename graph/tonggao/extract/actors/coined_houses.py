"""Magazines and foundations by coined names, which an office behind them shows (晨光杂志社社长), and parts of a house that say whose they are (集团公司审计部)."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.phrase_words import words_of
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

_COINED = re.compile(
    r"(?:^|(?<=[、，。；：\n　 （]))(?P<name>(?P<word>[\u4e00-\u9fff]{2,6}?)(?:(?:公益|慈善|教育|助学|文化)?基金会|杂志社|期刊社))"
    r"(?=(?:创始人|名誉|荣誉|执行|常务|副)*(?:理事长|主席|会长|秘书长|社长|总编辑|总编|主编|主任|理事|负责人)|捐[赠款助]|向[^，。；]{2,16}捐)",
    re.M,
)
_WORDS = ("基金会", "杂志社", "期刊社")
_NO_NAME = re.compile("^[各该本我其某多两几省市县区全国由在对与和向为是有]|[的了等到赴]|公募|私募|相关|有关|社会|慈善$|公益$|教育$")


def coined_houses(text: str) -> Iterator[Body]:
    """Each of those that stands behind a mark and is made of no words that do something."""
    for found in _COINED.finditer(text) if any(word in text for word in _WORDS) else ():
        word = found["word"]
        if not _NO_NAME.search(word) and all(tag[:1] not in tuple("pcudrm") and w not in words_of("function") for w, tag in tagged_words(word)):
            yield Body(*found.span("name"), "name", found.start("name"), False)


_PARTS = re.compile(r"(?:^|(?<=[，。；：、\n到赴由与和对向在访]))(?P<whole>集团公司|总公司|公司|集团|协会|总部|学会|商会)(?P<part>[\u4e00-\u9fff]{2,10}?(?:部|处|室|中心|委员会|科))(?=[，、。；和]|(?:主要|相关|有关)?负责|主任|副?部长|副?处长|经理|总监|调研|检查|专家|牵头|要|介绍|汇报)", re.M)
_NEXT = re.compile("[、和](?P<part>[\u4e00-\u9fff]{2,10}?(?:部|处|室|中心|委员会|科))(?=[，、。；和等]|(?:主要|相关|有关)?负责|主任|副?部长|副?处长|经理|总监|调研|检查|专家)")
_MOST = 12  # parts in a list


def parts_of_house(text: str) -> Iterator[Body]:
    """集团公司财务部 and its siblings 法务部、审计部, as far as the lexicon has them."""
    for found in _PARTS.finditer(text):
        if not _is_part(found["part"]):
            continue
        yield Body(found.start("whole"), found.end("part"), "department", found.start("part"), False)
        end = found.end("part")
        for _ in range(_MOST):
            sibling = _NEXT.match(text, end)
            if sibling is None or not _is_part(sibling["part"]):
                break
            yield Body(*sibling.span("part"), "department", sibling.start("part"), False)
            end = sibling.end("part")


def _is_part(name: str) -> bool:
    known = load_lexicon().terms("house_departments").get(name)
    return (known is not None and len(name) > len("财务")) or name in ("专家委员会", "标准化工作委员会", "秘书处")

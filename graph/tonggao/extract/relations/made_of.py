"""What one is made of or becomes: X是以A为核心、B为纽带的小镇; 以A为主体、B为支撑的X; X要努力成为Y的桥头堡."""

import re
from collections.abc import Iterator

from tonggao.extract.concepts.clauses import bare, clause_start
from tonggao.extract.concepts.labels import Labels, Related
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_MAKE = re.compile(
    r"(?:^|(?<=[，。；：\n]))(?![这那此其它他她我你])([一-鿿]{2,14})是(?:一[个种项座支家所])?(以[^，。；是为]{2,16}为[一-鿿]{2,4}(?:、以?[^，。；是为、]{2,16}为[一-鿿]{2,4})+)的[^，。；、的是]{2,16}(?=[，。；])"
)
_EACH = re.compile(r"(?:^以|、以?)([^、为]{2,16})为([一-鿿]{2,4})")
_ASPECT = "核心|主体|基础|支撑|主导|龙头|骨干|引领|导向|保障|主线|重点|根本|补充|载体|中心|依托|纽带|特征|特色|主要内容|主要标志"
_SYSTEM = "体系|体制|制度|秩序|机制|格局|准则|模式|架构|共同体|集群|网络|关系|精神"
_NAME = "(?:(?![的和与及了把将被在]|作为|党中央)[一-鿿])"
_BUILT = "(?:“[^“”，。；\n]{2,30}”|[^，。；：、以为\n]{2,20})"
_SYSTEM_OF = re.compile(
    rf"以(?![此这其]|[^，。]{{2,6}}同志为)({_BUILT}为(?:{_ASPECT})(?:、以?{_BUILT}为(?:{_ASPECT}))*)的({_NAME}{{1,12}}?(?:{_SYSTEM})(?:{_NAME}{{0,6}}(?:{_SYSTEM}))?)"
)
_PART_OF_SYSTEM = re.compile(rf"(?:^|、以?)({_BUILT})为([一-鿿]{{2,4}})")
_BECOMES = re.compile(
    r"(?:^|(?<=[，。；\n]))(?![这那此其它他她我你让使把将])([一-鿿]{2,10}?)(?:都|更)?(?:要|应当?|必须)(?:努力|真正|切实|率先|自觉|始终|加快)?(?:成为|当好|打造成?)(?:[^，。；“”\n]{1,20}的)?(?:坚强|重要|坚实)?的?“?$"
)
_REACH = 44


def aspects_of_make(text: str) -> Iterator[Related]:
    """The aspects that say what something is made around: 以A为核心、B为纽带、C为平台."""
    for match in _MAKE.finditer(text) if "为" in text and "是" in text else ():
        source = Span(*match.span(1))
        for each in _EACH.finditer(match[2]):
            at = match.start(2)
            target = Span(at + each.start(1), at + each.end(1))
            yield Related(source, each[2], target, Span(match.start(), match.end()), "relations/aspect-of-make")


def aspects_of_system(text: str, labels: Labels) -> Iterator[Related]:
    """以国家公园为主体的自然保护地体系: what a system is built around, in as many ways as are told."""
    for match in _SYSTEM_OF.finditer(text) if "为" in text else ():
        label = labels.behind(match.start(2))
        source = label if label and label.end > match.end(2) else Span(*match.span(2))
        for each in _PART_OF_SYSTEM.finditer(match[1]):
            at = match.start(1)
            yield Related(source, each[2], bare(text, Span(at + each.start(1), at + each.end(1))), Span(match.start(), source.end), "relations/aspect-of-system")


def figures_become(text: str, cues: list[Token]) -> Iterator[Related]:
    """党组织要成为坚强的战斗堡垒: the figure that one is told to become."""
    cues_known = load_lexicon().terms("relation_cues")
    for cue in cues:
        if not any(word in text[max(0, cue.start - _REACH) : cue.start] for word in ("成为", "当好", "打造")):
            continue
        begin = clause_start(text, cue.start)
        become = _BECOMES.search(text, begin, cue.start)
        closed = cue.end == len(text) or text[cue.end] in "，。；”\n"
        if become and become.start() == begin and closed and become.group(1) not in cues_known:
            start = max(cue.start, text.rfind("的", *cue[:2]) + 1)
            yield Related(Span(*become.span(1)), "metaphor", Span(start, cue.end), Span(begin, cue.end), "relations/figure-become")

"""Modal cues that head a segment: which demand they make, and whether they make one at all."""

import re
from collections.abc import Sequence
from typing import NamedTuple, cast

from tonggao.claims import Modality
from tonggao.extract.shielding import HIDDEN
from tonggao.language.scan import Token
from tonggao.language.sentences import Span

_LONGEST_SUBJECT = 48
# Words that make what stands before the cue more than a subject or topic: the cue is inside a statement.
_NO_SUBJECT = re.compile(
    r"(?<![特尤还但于总凡若国只其而])(?<!事求)是(?!非[，、]|否)|即将|由于|因为|虽然|尽管|正在|已经|曾经|(?<!必)将(?!士|军|领)|使得|认为|说明|表明|证明|意味|规定|"
    r"提出|指出|强调|体现|正(?!确|式|常|义|规|能|气|面|风|向|值|处|副|职|厅|部|局|当|宗|统|负)|(?<!会)没有|(?<![除为])了(?!解|然)|取得|只有|才能|既然|如何|怎样|什么|为何|是否|能否|可以|确保|做到|认识到|看到|告诉|懂得|明白|知道|"
    r"坚持$|坚持(?=党$)|这(?:就|也|都)?$|不(?=$)|所$|更好$"
)
_WISHER = re.compile(
    r"(?:(?:我们?|他|她|[中美俄法德英日韩朝印巴哈泰越老柬缅欧非双各外]方|[^，。、是就能]{1,12})(?:也|还|并|都|则)?)?(?:也|还|并|衷心|真诚|由衷|同时|再次|真心|一直|热切|殷切)*"
)
_NO_DEMAND_AFTER = {
    "hope": re.compile(r"[。；、的和与]|之|并存|值|满满"),
    "prohibition": re.compile(
        r"[^，。]{0,6}(?:名单|清单)|能|适应|满足|有效|解决|完全|及时|很好|代表|算|等同|替代|改变历史|阻挡|实现|得到|正常|自理|忘(?:记|却)?[，。]|说没|仅仅?是|是"
    ),
    "obligation": re.compile(r"[，。；、：）》”]|的(?:是|时候)?|之|[^，。]{1,40}(?:邀请|之邀|之约|请求)"),
}
_NEEDS_A_THING = re.compile("[一更][个种多些]|这样|什么|多[久少]|[0-9]|时间|过程")
_MERE_WISH = re.compile(
    r"(?:健康|快乐|长寿|幸福|圆满成功|成功|顺利|繁荣|吉祥|昌盛|平安|愉快|佳节|发达|甜蜜|美好|红火|安康)[^，]*$"
)
_WISHES = frozenset({"祝愿", "衷心祝愿"})
_TASK = re.compile("作出|贡献|奋进|奋斗|努力|开创|推动|谱写")


class Head(NamedTuple):
    """A cue that heads a segment, with what it demands. ``bare``: nothing but the cue opens the segment."""

    cue: Token
    modality: Modality
    bare: bool


def head_of(shielded: str, segment: Span, cues: Sequence[Token]) -> Head | None:
    """The first cue among ``cues`` that heads the segment, or None."""
    for cue in cues:
        if shielded[cue.start] == HIDDEN:
            continue
        tag = cue.entry.tag
        if cue.start - segment.start > _LONGEST_SUBJECT:
            return None
        before = shielded[segment.start : cue.start]
        if _heads(before, tag) and not _harmless(shielded, cue, segment):
            return Head(cue, cast(Modality, tag), not before)
    return None


def _heads(before: str, tag: str) -> bool:
    if not before:
        return True
    if tag == "hope":
        return _WISHER.fullmatch(before) is not None and not before.endswith("就")
    return _NO_SUBJECT.search(before) is None


def _harmless(shielded: str, cue: Token, segment: Span) -> bool:
    """Whether what follows shows that nothing is demanded (…的愿望; 不能适应…; 祝愿…健康)."""
    if cue.end >= segment.end or _NO_DEMAND_AFTER[cue.entry.tag].match(shielded, cue.end, segment.end):
        return True
    if cue.entry.term.endswith("需要") and _NEEDS_A_THING.match(shielded, cue.end, segment.end):
        return True
    if cue.entry.term in _WISHES:
        words = shielded[cue.end : segment.end]
        return _TASK.search(words) is None and _MERE_WISH.search(words) is not None
    return False

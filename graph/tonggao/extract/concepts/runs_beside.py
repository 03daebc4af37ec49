"""What a short label of the authority says with the members beside it, where by itself it is only words of a list: 立行立改、真改实改; 爱国爱教、团结进步的旗帜."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.spans import Candidate, bounds
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import tags_of

_LENGTH = 4  # of each member
_MEMBER = re.compile("[一-鿿]{4}")
_JOIN = "、"
_BANNED = re.compile(r"(?:严禁|不得|不准|禁止|杜绝|防止|严防|查处|整治|反对|破除|克服|拒绝|纠治|纠正|切忌|决不|不要|没有|[的了])$")  # 严禁|优亲厚友、弄虚作假: what is done wrong
_ASKED = ("要", "须", "应", "能", "会")
_CLOSED = re.compile(r"$|[，。；！]|的?(?:旗帜|[一-鿿]{0,2}(?:作风|品格|精神|原则|方针|理念|要求|传统|氛围))(?![一-鿿]*[的、])", re.MULTILINE)
# Fields, goods and measures stand in a list each by itself: 农村党建、扶贫开发; 城乡低保、五保供养.
_THINGS = frozenset(
    "经济 产业 农业 工业 技术 工程 政策 项目 平台 机制 制度 体系 文化 教育 工厂 城市 乡村 物流 电商 调解 供养 输出 分类 值守 安置 培训 企业 市场 服务 建设 治理 改革 开发 金融 能源 调查 学习 检查 会议 研究 医疗".split()
)


def runs_beside(text: str, only_words: Sequence[Candidate], kept: Sequence[Candidate]) -> Iterator[Candidate]:
    """The lists of equals of four characters that stand whole in a clause, about labels that are only words; none that holds a label ``kept``."""
    reached = 0
    for label in only_words:
        if label.start < reached or label.end - label.start != _LENGTH:
            continue
        run = _run_about(text, label)
        if run is None or any(run.start < other.end and other.start < run.end for other in kept):
            continue
        reached = run.end
        yield Candidate(run.start, run.end, "concepts/run-beside")


def _run_about(text: str, label: Candidate) -> Span | None:
    """The members of one length about a label, None where one is of another length, a thing, or wrongs are told."""
    start, end = label.start, label.end
    while text[start - 1 : start] == _JOIN and _MEMBER.fullmatch(text, start - 5, start - 1):
        start -= _LENGTH + 1
        if _begins(text, start):
            break
    while text[end : end + 1] == _JOIN and _MEMBER.match(text, end + 1):
        end += _LENGTH + 1
    members = text[start:end].split(_JOIN)
    if len(members) == 1 or not (_begins(text, start) and _CLOSED.match(text, end)) or _BANNED.search(text, max(0, start - 3), start):
        return None
    known = load_lexicon().terms("concepts")
    plain = any(member[2:] in _THINGS or "的" in member or (_does(member) and member not in known) for member in members)
    return None if plain else Span(start, end)


def _does(member: str) -> bool:
    """Whether a member is a deed and what it is done to (组织人手): something else to do, no motto."""
    return member[:2] in bounds().verbs or member[:2] in tags_of("imperatives")


def _begins(text: str, at: int) -> bool:
    """Whether a list may begin at ``at``: where a clause does, or behind what governs it."""
    before = text[at - 1 : at]
    if before == _JOIN:
        return False
    return not before.isalnum() or before in bounds().functions or before in _ASKED or any(text[at - n : at] in bounds().verbs for n in (2, 3, 4))

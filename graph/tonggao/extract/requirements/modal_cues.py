"""The words of a readout that mark a demand, each where it stands."""

import re
from functools import cache

from tonggao.extract.reading import Reading
from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.extract.requirements.imperatives import opens_demand
from tonggao.language.scan import Token
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import Entry, load_lexicon

_CUES = "要应需"
_BEFORE_DUTY = "经总助代管护监审办处"
_OWNERS = frozenset("业户店车船雇场房货矿园窑")
_NEED = "需要"
# What 主要 says of a noun behind it.
_CHIEF = ("负责", "领导", "责任", "任务", "指标", "目标", "经济", "产品", "业务", "问题", "原因", "集中", "分布", "从事", "依靠", "用于", "来自", "是", "由", "为", "包括", "做法", "经验", "成员", "岗位", "人员", "部门", "干部", "同志", "街道", "企业")
_WHOM = re.compile("(?:全社会|全体|全县|全市|全省|全区|全镇|全党|全民|各级|各部门|各地|各方|各界|大家|广大|我们|你们|社会各界|多部门|多方|双方|党员干部|干部群众|每一?[个名位])[^，。；的]{2,}")
_SHOULD_GO = re.compile("(?!会|代表|委员|人|党员|常委|成员|会员|正式|选民|者|数|而未|未到|实到|[^，。；]{0,8}[0-9一二三四五六七八九十百]+[人名])[^，。；]{2,}")
_WORK_NEEDS, _FIRST_VERB = "工作需要", 8
_ACCORDING = ("按照", "根据", "依据", "结合", "适应", "视", "因", "按", "据")  # 按照|工作需要|调整人员
_HOPE, _PROJECT_HOPE = "希望", "希望工程"
_BUILDERS = re.compile("建设者|技术|师|人员|建设单位|参建|施工|指挥部|项目部|部门|队|监理|质量")
_BEFORE, _AFTER = 6, 3  # code points that the segmenter sees around a doubtful place


def modal_cues(reading: Reading) -> list[Token]:
    """The cues of a readout in text order, none overlapping."""
    found = []
    for token in reading.scan.longest("modal_cues"):
        if token.entry.term == "理应" and reading.text[token.start - 1] in _BEFORE_DUTY:  # 经理应
            found.append(Token(token.start + 1, token.end, _entries()["应"]))
        elif token.entry.value == "first":
            found.append(Token(token.start, token.start + 1, _entries()[reading.text[token.start]]))
        elif token.entry.tag != "none":
            found.append(token)
        elif hopes_of_builders(reading.text, token):
            found.append(Token(token.start, token.start + len(_HOPE), load_lexicon().terms("modal_cues")[_HOPE]))
        elif token.entry.term == "应到" and _SHOULD_GO.match(reading.text, token.end):  # 院长|应|到训练场走一走; 应到代表120名
            found.append(Token(token.start, token.start + 1, _entries()["应"]))
        elif token.entry.term.endswith(_NEED) and (_WHOM.match(reading.text, token.end) or _is_task(reading.text, token)):  # 防汛工作|需要|全社会参与
            found.append(Token(token.end - len(_NEED), token.end, _entries()[_NEED]))
        elif _may_hide_a_cue(token) and (_ends_station(reading.text, token) or _ends_owner(reading.text, token) or _is_cut_inside(reading.text, token)):
            found.append(Token(token.end - 1, token.end, _entries()[reading.text[token.end - 1]]))
    return found


def _is_task(text: str, token: Token) -> bool:
    """Whether what is needed is to do something: 卫生工作|需要|优化一些举措."""
    return token.entry.term == _WORK_NEEDS and not text.endswith(_ACCORDING, 0, token.start) and opens_demand(text, token.end, min(len(text), token.end + _FIRST_VERB))


def hopes_of_builders(text: str, token: Token) -> bool:
    """Whether the charity's name stands where builders are spoken to: 希望|工程建设者勇于创新."""
    return token.entry.term == _PROJECT_HOPE and _BUILDERS.match(text, token.end) is not None


def _may_hide_a_cue(token: Token) -> bool:
    return token.end - token.start == 2 and token.entry.term[-1] in _CUES


def _ends_station(text: str, token: Token) -> bool:
    """Whether 所 in 所要 ends a body's name: 市场监管所|要."""
    return text[token.start] == "所" and sounds_like_actor(text[max(0, token.start - 2) : token.start + 1])


def _ends_owner(text: str, token: Token) -> bool:
    """Whether 主 in 主要 ends a word for an owner: 项目业主|要."""
    owner = text[token.start] == "主" and text[token.start - 1 : token.start] in _OWNERS
    return owner and not text.startswith(_CHIEF, token.end)  # 企业|主要负责人


def _is_cut_inside(text: str, token: Token) -> bool:
    """Whether the word that seems to hide a cue is the end of another with the cue behind it (派出所要, 解放思想要)."""
    begin = max(0, token.start - _BEFORE)
    position = begin
    for word, _ in tagged_words(text[begin : token.end + _AFTER]):
        after = position + len(word)
        if after == token.end - 1:
            return position < token.start and not text.startswith(_next_words(), after)
        if after > token.end - 1:
            return False
        position = after
    return False


@cache
def _next_words() -> tuple[str, ...]:
    """Words with a cue's character that are none: 要求, 应对, 需求."""
    entries = load_lexicon().terms("modal_cues").values()
    return tuple(entry.term for entry in entries if entry.tag == "none" and entry.term[0] in _CUES)


@cache
def _entries() -> dict[str, Entry]:
    terms = load_lexicon().terms("modal_cues")
    return {cue: terms[cue] for cue in (*_CUES, _NEED)}

"""Terms in quotation marks, told from quoted speech, titles and the names of things."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tonggao.extract.concepts.official_voice import OfficialVoice
from tonggao.extract.concepts.spans import Candidate, bounds, is_name_part
from tonggao.extract.reading import Reading
from tonggao.lexicon import Entry, load_lexicon

_QUOTED = re.compile(r"[“「‘]([^“”「」‘’\n]{1,44})[”」’]")  # ‘娘家’ inside what someone says
_SENTENCE = re.compile(r"[。！？；：…《》·—\-]|\s")
_COUNTED = re.compile(
    r"[一二两三四五六七八九十百千万双多N\d][^一二三四五六七八九十]{0,3}[一二两三四五六七八九十百千万大个化]"
    r"|[两二三四五六七八九十]个?[一-鿿]{1,2}$|\d{3,}"
)
_NUMBERS = re.compile(r"\d{3,}|[\dNX]+(?:\+[\dNX]+)+(?:[>＞]\d)?")  # “12345”工作思路, “1+3+N”模式
_MEASURED = re.compile("[一二两三四五六七八九十百千]+[个大项条类种批份件]")  # 中央“八项”规定
_PLAIN_LENGTH = 9  # a term without inner stops is hardly longer
_HEADED_LENGTH = 14  # unless it ends in a head: 千村万渠清淤护岸行动
_SELF_SUFFICIENT = 4  # a shorter term needs the head that follows it: “三到户”工作法
_HEAD_REACH = 6
_LONGEST_SORTED = 6  # a term of four to six characters takes the head that says what sort of thing it is: “护渠用水”清单
# A code of numbers says too little alone: “四水四定”原则; so does “一站式”社区.
_CODED = re.compile(
    r"[一二两三四五六七八九十双][一-鿿]{1,2}[一二两三四五六七八九十双百千][一-鿿]{1,2}|.{1,2}式"
)
_CODE_OF_THREE = re.compile("(?:[一二两三四五六七八九十多双][一-鿿]){3}")  # “一基两翼三新”|发展格局
_CHARACTERS = ("两个字", "三个字", "四个字", "五个字", "六个字", "八个字")
_CODE_ROW = re.compile("(?:[一二两三四五六七八九十多双][一-鿿]{1,3}){3,}")  # “一中心两支柱三对接四任务”
_SET_HEADED = re.compile("[一两三四五六七八九十](?:[^\\W一二两三四五六七八九十]{2,3}|[一-鿿][一二两三四五六七八九十][一-鿿])")  # “四责协同”|机制, “三步走”|战略
_OWN_HEAD = re.compile("(?:工作|国际化|发展)?(?:战略|机制)(?=[，。；、])")
_FIVE_YEARS = re.compile("十[一二三四五六七八九]?五")
_PERIOD = ("时期", "以来", "期间", "末")  # “十二五”|时期 dates, and names no plan
_PARALLEL = re.compile(r"[一-鿿]{4}(?:、[一-鿿]{4})+|[一-鿿]{5}(?:、[一-鿿]{5})+|[一-鿿]{6}(?:、[一-鿿]{6})+")  # “同渠同水、共管共护”
_ONE_FOR_EACH = re.compile(r"一[一-鿿]{1,2}一[一-鿿]{1,3}")  # “一案一账号”: no ship
_REGIME = re.compile(r"[一-鿿]{0,2}制(?![度定订造约])")  # “堤长+闸长”双长制
_ARRANGED = re.compile(r"(?:(?![的和与及])[一-鿿]){2,12}(?:体系架构|政策体系|工作体系|体系|格局|集群|布局|架构|框架|机制|模式|思路|计划)(?=[，。；、])")  # “1+6+N”重大改革|体系架构
_SERVED = re.compile("[一-鿿]{0,4}服务")
_BETWEEN = re.compile(r"[·　 、，]")
_STEPS = re.compile("—+|→")
_WORDS = re.compile(r"[一-鿿]+")
_SHORTEST_MEMBER = 4
_FEWEST_LONG = 4  # members that make a motto of any length
_SET = re.compile(r"[两三四五六七八九十][个大项条不]")  # “五个到岗”制度: a set is named by its count
_FORMULA = re.compile(r"[两三四五六七八九十](?:个[一-鿿]{1,3}|[大项][一-鿿]{2})")  # a term anywhere: “四个千亿”
_MADE = re.compile(r"(?:作为|当好|是|成为|打造成|建成)[^，。；“”]{0,16}$")
_CALLED = re.compile(r"(?:这就?叫做?|概括为|归纳为|总结为|提炼为)$")  # 带头干、带着干，这叫|“双带”
_BRAND = re.compile(r"[一-鿿]{2,6}·[一-鿿]{2,8}")  # “红渠·清波”服务品牌
_CODE = re.compile(r"\d{4,}")  # “31631”递进式预警, no number to call
_CALLS = re.compile(r"(?:的?(?:热线|电话|平台|号|短信|举报|客服|服务|工单|市民|政务|系统|专线|诉求|渠道))|[^一-鿿]")
_DONE_WITH = re.compile(r"把[^，。；“”]{2,12}的$")  # 把经济的|“蛋糕”做大
_PLAIN_WORD = 2
_HOLDS = re.compile("(?:提出|坚持|秉持|秉承|按照|贯彻|遵循|践行|恪守|本着|奉行|坚守|弘扬|树立|树牢|确立|形成)了?$")
_LONGEST_CALLED = 30
_AS_TOPIC = ("主题", "专题")
_CALLED_SO = re.compile("的?(?:总|工作|奋斗|发展|办学|治理|经营){0,2}(?:目标|主题|专题|要求|思路|定位|基调|方略|战略|追求|理念|原则|方针|宗旨|格局|导向|主题活动|活动)")
_PRINCIPLE = re.compile("的?(?:“[^”]{1,6}”|[一-鿿]{2}){0,2}(?:宗旨|原则|方针|理念|思路|总要求|使命|校训|院训|作风|导向|精神)")
_ORGANIZES = re.compile("组织(?:开展|召开|举办|举行|实施|学习|调研|各|全|党员|干部|委员|代表|力量)")  # 围绕“…”|组织调研: no organization
_COUNTED_HEAD = re.compile("[两三四五六七八九十]大(?:专项)?(?:行动|工程|计划|战略|机制|模式|品牌|体系|活动|举措|改革)")  # “渠水同心”|六大行动
_TURNS_TO = ("向“", "到“", "转向", "变“", "为“", "转为", "变为")
_TURNED = ("”向", "”到", "转向", "”为", "转为", "变为", "转变为")
_TURNING = ("转", "延", "升", "拓", "迈", "跨", "，", "。", "；")
_EXPLAINED = re.compile(r"[一-鿿]{0,6}?，?(?:就是|是指|指的是|即(?![使便将])|是(?![否不]))")


class Surroundings(NamedTuple):
    """The words that, beside a quotation or inside it, say that it is no term."""

    before: dict[str, Entry]
    after: dict[str, Entry]
    inside: dict[str, Entry]
    heads: dict[str, Entry]

    @classmethod
    def load(cls) -> "Surroundings":
        terms = load_lexicon().terms
        return cls(terms("quote_befores"), terms("quote_afters"), terms("quote_insides"), terms("quote_heads"))

    def marks(self, word: str, tag: str) -> bool:
        """Whether a word inside a quotation is of a kind that no term has."""
        return word in self.inside and self.inside[word].tag == tag


def quoted_terms(reading: Reading, voice: OfficialVoice) -> Iterator[Candidate]:
    """Quoted terms, without their marks; with them where a term is too short to stand without its head (“四最”营商环境)."""
    text = reading.text
    if "“" not in text and "「" not in text:
        return
    words, taken = Surroundings.load(), 0
    for match in _QUOTED.finditer(text):
        beside = 0 < taken == match.start()  # “十大项目”|“四个提质创优”
        if not voice.official and not (beside or _FORMULA.fullmatch(match.group(1)) or _is_held_to(text, match)):
            continue
        branded = bool(_BRAND.fullmatch(match.group(1))) and (
            voice.demands_at(match.start()) or _is_held_to(text, match) or _head_end(text, match.end(), words) > 0
        )
        called = voice.official and _is_called_so(text, match)
        if not (branded or called or _is_term(match.group(1), words)) or not _in_place(text, match, words):
            continue
        if not beside and not _is_said(text, match, voice):
            continue
        inner = match.group(1)
        if text.startswith(_PERIOD, match.end()) and _FIVE_YEARS.fullmatch(inner):
            continue
        end = _completed(text, match, words)
        if not end and _MEASURED.fullmatch(inner):
            continue
        if end:
            yield Candidate(match.start(), end, "concepts/quoted-with-head")
        elif len(inner) > 1 and (not inner.isdigit() or (_CODE.fullmatch(inner) and not _CALLS.match(text, match.end()))):
            taken = match.end()
            yield Candidate(match.start(1), match.end(1), "concepts/quoted")


def _is_term(inner: str, words: Surroundings) -> bool:
    """Whether the words may be a term: no sentence, no call, no event; parts of one measure where there are several."""
    if _is_motto(inner):
        return True
    if _SENTENCE.search(inner) or inner[0] in "，、" or (inner.isascii() and not _NUMBERS.fullmatch(inner)):
        return False
    if words.marks(inner, "whole") or any(words.marks(inner[:n], "opens") for n in (2, 3, 4)):
        return False
    parts = re.split("[、，+＋]", inner)
    whole = len(parts) > 1 or _SET.match(inner) or any(words.marks(inner[-n:], "may") for n in (2, 3, 4))
    if not whole and not _ONE_FOR_EACH.fullmatch(inner) and any(words.marks(inner[-n:], "closes") for n in (1, 2, 3)):
        return False
    lengths = [len(part) for part in parts]
    if lengths == [1, 1] and not inner.isascii():  # two surnames
        return False
    if _CODE_ROW.fullmatch(inner):
        return True
    if len(parts) == 1:
        headed = any(inner[-n:] in words.heads for n in (2, 3, 4))
        return len(inner) <= (_HEADED_LENGTH if headed else _PLAIN_LENGTH)
    return max(lengths) - min(lengths) <= 3 and max(lengths) <= 9


def _is_called_so(text: str, match: re.Match[str]) -> bool:
    """Whether a phrase of any build is called a theme, an aim …: “推动跨越发展，建设经济强县”的|工作主题."""
    inner = match.group(1)
    whole = "的" not in inner or text.startswith(_AS_TOPIC, match.end())
    if len(inner) > _LONGEST_CALLED or _SENTENCE.search(inner) or not whole:
        return False
    return any(mark in inner for mark in "，、") and bool(_CALLED_SO.match(text, match.end()))


def _is_motto(inner: str) -> bool:
    """Whether the words are members of one length: 同心同梦·同城共进; 研发在北、生产在南，孵化在北、加速在南."""
    if "—" in inner:  # “政策落实—效果跟踪—问题反馈”机制
        steps = _STEPS.split(inner)
        return len(steps) > 2 and len({len(step) for step in steps}) == 1 and all(_WORDS.fullmatch(step) for step in steps)
    parts = _BETWEEN.split(inner)
    if len(parts) < 2 or not all(_WORDS.fullmatch(part) for part in parts):
        return False
    if "·" not in inner and " " not in inner and len(parts) < _FEWEST_LONG:
        return False
    return len({len(part) for part in parts}) == 1 and _SHORTEST_MEMBER <= len(parts[0]) <= _PLAIN_LENGTH


def _completed(text: str, match: re.Match[str], words: Surroundings) -> int:
    """Where the head ends without which a term says too little (“三到户”|工作法), 0 where it stands alone."""
    inner = match.group(1)
    counted = _COUNTED_HEAD.match(text, match.end()) if text[match.start() - 1] not in "”、" else None
    if counted and "、" not in inner and not _SET.match(inner):
        return counted.end()
    if _SET_HEADED.fullmatch(inner) and (own := _OWN_HEAD.match(text, match.end())):
        return own.end()
    known = load_lexicon().terms("concepts").get(inner)
    if known and (known.tag != "quoted" or len(inner) >= _SELF_SUFFICIENT):
        return 0
    if "+" in inner and (regime := _REGIME.match(text, match.end())):
        return regime.end()
    if inner.endswith("式") and _SERVED.match(text, match.end()):  # any service may be “保姆式”
        return 0
    if inner.isascii() and "+" in inner and (arranged := _ARRANGED.match(text, match.end())):
        return arranged.end()
    if inner.startswith("零") and len(inner) == _SELF_SUFFICIENT - 1:  # “零事故”理念
        return 0
    if inner.isascii() or len(inner) < _SELF_SUFFICIENT:
        return _head_end(text, match.end(), words)
    coded = len(inner) == _SELF_SUFFICIENT and bool(_CODED.fullmatch(inner))
    if len(inner) > _LONGEST_SORTED or _SET.match(inner) or "、" in inner or _CODE_OF_THREE.fullmatch(inner):
        return 0
    end = _head_end(text, match.end(), words)
    tags = {words.heads[head].tag for n in (2, 3, 4) if (head := text[end - n : end]) in words.heads} if end else set()
    sorted_by = words.heads.get(text[match.end() : end])
    return end if (sorted_by and sorted_by.tag == "sort") or (coded and tags == {""}) else 0


def _is_held_to(text: str, match: re.Match[str]) -> bool:
    """Whether somebody holds to it as a principle, an aim …, in whatever report: 坚持“党建引领校商合作”的宗旨."""
    of_list = text[match.start() - 2 : match.start()] == "”的" and _COUNTED.fullmatch(match.group(1)) is not None
    if of_list:  # “…、…”的|“四共”方针
        return True
    return bool(_PRINCIPLE.match(text, match.end())) and bool(_HOLDS.search(text, max(0, match.start() - 4), match.start()))


def _is_said(text: str, match: re.Match[str], voice: OfficialVoice) -> bool:
    """Whether official speech quotes: a word of two characters only in a demand or as a figure, a counted or parallel formula anywhere."""
    inner = match.group(1)
    if _COUNTED.match(inner) or _NUMBERS.fullmatch(inner) or _PARALLEL.fullmatch(inner) or ("·" in inner and _is_motto(inner)):
        return True
    if _is_held_to(text, match):
        return True
    if voice.dense and (len(match.group(1)) > 2 or _DONE_WITH.search(text, max(0, match.start() - 16), match.start())):
        return True
    if _CALLED.search(text, max(0, match.start() - 4), match.start()):
        return voice.speaks_at(match.start())
    said = voice.speaks_at if len(match.group(1)) > 2 else voice.demands_at
    return said(match.start()) or bool(_MADE.search(text, max(0, match.start() - 24), match.start()))


def _in_place(text: str, match: re.Match[str], words: Surroundings) -> bool:
    """False where the words around say that the quotation is speech, a title, a ship, a prize, an event."""
    left, right = text[max(0, match.start() - 4) : match.start()], text[match.end() : match.end() + 5]
    if _from_or_to(left, right, match.group(1)):
        return False
    if left.endswith("所谓") and _EXPLAINED.match(text, match.end()):
        return True  # said to be set up, not held at arm's length
    if _CALLED.search(left):
        return True
    named = next((n for n in range(5, 0, -1) if right[:n] in words.after), 0)
    headed = _head_end(text, match.end(), words) - match.end() >= max(named, 1)  # “…”党建品牌, though “…”党 names a party; not “…”志愿服务|队
    if _is_motto(match.group(1)):
        return True  # also as the topic of a meeting
    if right.startswith(_CHARACTERS) and "、" in match.group(1):  # “早、准、全、匀”四个字
        return True
    before = any(left[-n:] in words.before for n in range(1, 5))
    after = not headed and named > 0 and not _ORGANIZES.match(text, match.end())
    return not before and not after and not is_name_part(text, match.end())


def _from_or_to(left: str, right: str, inner: str) -> bool:
    """Whether a plain word is only what something turns from or to: 从“管理”向“服务”转变."""
    if len(inner) > _PLAIN_WORD:
        return False
    return (left.endswith(("从", "由", "变")) and right.startswith(_TURNS_TO)) or (left.endswith(_TURNED) and right.startswith(_TURNING))


def _head_end(text: str, at: int, words: Surroundings) -> int:
    """Where a head that follows a closing mark ends (”|工作法, ”科技攻坚|行动), 0 where none does."""
    stop = min(len(text), at + _HEAD_REACH)
    if end := next((end for end in range(stop, at + 1, -1) if text[at:end] in words.heads), 0):
        return end
    limit = next((i for i in range(at, stop) if not text[i].isalpha() or text[i] in bounds().functions), stop)
    for end in range(limit, at + 1, -1):
        if any(text[max(at, end - n) : end] in words.heads for n in (2, 3, 4)) and _leads_to(text, at, end):
            return end
    return 0


def _leads_to(text: str, at: int, end: int) -> bool:
    """Whether no verb stands between a closing mark and the end of a head but as part of the head (攻坚行动)."""
    return not any(text[i : i + n] in bounds().verbs for i in range(at, end - 4) for n in (2, 3))

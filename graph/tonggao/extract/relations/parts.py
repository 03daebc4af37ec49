"""Wholes and parts: “五个到岗”，就是A、B、C; A、B、C“三张名片”; A、B、C的精神; A、B等制度; X是Y的组成部分."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.concepts.clauses import PAUSE_OR_AND, bare, clause_start, list_before, list_members, statement_end
from tonggao.extract.concepts.counted_lists import count_of, counted_lists, fits_count
from tonggao.extract.concepts.labels import Labels, Related, predicate_before
from tonggao.extract.concepts.spans import bounds
from tonggao.extract.reading import Reading
from tonggao.extract.relations.sums import SUM
from tonggao.extract.relations.told_names import counted_name_before
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_SAYS_HOW_MANY = re.compile(r"[一二三四五六七八九十\d“]")
# A member that opens so tells how something is done.
_TELLS_HOW = ("把", "将", "让", "使", "用", "由", "从", "靠", "通过")
_BEARING = ("愿意", "敢于", "能够", "善于", "勇于", "乐于", "甘于", "勤于", "必须", "不能", "不怕")  # tells how somebody is
_TERM_AT_END = re.compile(r"的“([^“”\n]{2,8})”$")
_FEWEST_UNCOUNTED = 3  # parts of a name that does not say how many it has
_LEADS_ON = ("：", "（", "”：", "”（")
_SURPLUS = 4  # a last member longer than all others by more says something of them
_TIERS = re.compile("[两二三四五六七八九](?:级|类|层|部分|方面|个层级|大类|个层次|大板块|个板块)$")  # 县级、乡级、村级|三级
_TOGETHER = re.compile("共同|联合|一起|一道|携手|协同|齐抓")  # what all of them do: 街道、社区、物业|共同议事
_PLAIN_HEAD = re.compile("”(?:主题|专项|系列)?(?:活动|行动|工程|承诺|目标|任务|举措|措施|要求|服务|制度|建设|管理|机制|原则|方法|标准)?(?:日常化|常态化|制度化|全覆盖|(?:真正|全部|全面)?落地(?:见效|生根)?)?，?$")
_LONGEST_HEAD = 8
_COMMA = re.compile("，")
_OPENING = 2  # characters in which clauses of one list are alike
_PRAISED = ("优良", "光荣", "良好", "原则")  # 艰苦奋斗的优良作风 is praised, not made up
_HELD = ("理念", "目标")  # what is held and aimed at is not made up either
_ENDS_LIST = re.compile("[^一-鿿]|(?:产品|商品|产业|行业|业态|项目|消费|服务|市场|企业|出口|供应|保供|合计|累计|同比|继续|持续|加速|成为|[走出]{1,2}|[两二三四五六])")  # 等“新三样”|产品, not 等“一带一路”|科技合作
_ONE_OF = "之一"
_BARE = 2  # 精神 or 原则 alone names no whole
_LONGEST_QUALITY = 8
_LONGEST_LIST = 120
_LONGEST_STATEMENT = 16
_LONGEST_STATEMENTS = 120
# How names of fields begin and end, of which what is done in them is no whole: 交通、消防等|重点行业整治.
_OF_FIELDS = ("重点", "主要", "关键")
_FIELDS = ("产业", "行业", "领域")
_COUNTED_BODIES = ("两委", "两办", "两院", "两会", "四大家", "四套班子", "两张皮", "二合一", "三合一", "四合一", "五合一", "多合一", "两新", "两新组织", "两代表一委员")
_BODY_ENDS = frozenset("局委办厅部院署司")


def parts_of_name(reading: Reading, labels: Labels, cues: list[Token], nouns: Sequence[Span]) -> Iterator[Related]:
    """“五个到岗”，就是A、B、C; “12345”工作思路，即A、B、C; 三大行动，分别是A、B、C: what is quoted or counted consists of what is listed."""
    text = reading.text
    counted = {noun.end: noun for noun in nouns}
    for cue in cues:
        headed = counted_name_before(text, cue.start)
        whole = (
            (headed.name if headed and headed.name.start == headed.opens else None)
            or labels.before(text, cue.start)
            or labels.summed_up(text, cue.start)
            or counted.get(cue.start - (text[cue.start - 1] == "，"))
            or _headed_before(text, cue.start, labels)
        )
        if whole:
            yield from _named_parts(text, whole, Span(cue.end, statement_end(text, cue.end)))


def _headed_before(text: str, at: int, labels: Labels) -> Span | None:
    """The quoted name that a plain head (and how it is done) and a comma part from ``at``: “六个一”活动，|即…."""
    head = _PLAIN_HEAD.search(text, max(0, at - _LONGEST_HEAD), at)
    return labels.before(text, head.start() + 1) if head else None


def parts_beside_name(reading: Reading, labels: Labels, nouns: Sequence[Span]) -> Iterator[Related]:
    """“四最”（A、B、C、D）, “三大行动”：A、B、C, 三件大事：A、B、C."""
    text = reading.text
    led = {span for span in (*labels.spans, *nouns) if text.startswith(_LEADS_ON, span.end)}
    for label in sorted(led):
        at = label.end + (text[label.end : label.end + 1] == "”")
        mark = text[at : at + 1]
        if mark == "：" and (told := _statements_in_number(text, label, at + 1)):
            yield from _each(told, label, "relations/statements-in-number")
        elif mark == "：":
            yield from _named_parts(text, label, Span(at + 1, statement_end(text, at + 1)))
        elif mark == "（" and (end := text.find("）", at, at + _LONGEST_LIST)) > 0:
            yield from _named_parts(text, label, Span(at + 1, end))


def _statements_in_number(text: str, whole: Span, start: int) -> list[Span]:
    """The short statements that a count leads on to, as many as it says: 三个目的：听取呼声，精准对接；总结经验；…; empty where they are not."""
    count = count_of(text[whole.start : whole.end])
    stop = text.find("。", start, start + _LONGEST_STATEMENTS)
    pieces = text[start:stop].split("；") if stop > 0 and count > 1 else []
    if len(pieces) != count or any(not 3 < len(p) <= _LONGEST_STATEMENT or "\n" in p or p[1:2] == "是" for p in pieces):
        return []
    told = text[whole.end : whole.end + 1] == "”" and all("，" in piece[2:] for piece in pieces)  # 险段排查，堵塞漏洞；河道清障，…: what it is, and what for
    found, at = [], start
    for piece in pieces:
        found.append(Span(at, at + len(piece.partition("，")[0] if told else piece)))
        at += len(piece) + 1
    return found


def _named_parts(text: str, whole: Span, listed: Span) -> Iterator[Related]:
    name = text[max(0, whole.start - 1) : whole.end]
    quoted = text[listed.start : listed.start + 1] == "“" and text.find("”", listed.start, listed.end) == listed.end - 1
    named = quoted or _SAYS_HOW_MANY.search(name) or text[max(0, whole.start - 2) : whole.start] == "所谓"
    count = count_of(name)
    listed = bare(text, listed)
    comma = text.find("，", listed.start, listed.end)
    found = _in_number(text, listed if comma < 0 else Span(listed.start, comma), count)
    found = found or (_alike_clauses(text, listed) if count else [])
    if (comma >= 0 or count) and not fits_count(name, len(found)):
        return
    if not count and len(found) < _FEWEST_UNCOUNTED:
        return
    alike = len({s.end - s.start for s in found}) == 1 and text.endswith("，就是", 0, listed.start)  # …，就是统一规划、分组经营、独立核算
    if not named and (not alike or any(text.startswith(_BEARING, s.start) for s in found)):
        return
    found = from_word(text, found, text[whole.end - 1 : whole.end]) if count else found
    found = [Span(s.start + 1, s.end - 1) if text[s.start] == "《" and text[s.end - 1] == "》" else s for s in found]
    found = [Span(s.start, cut if (cut := text.find("——", *s)) > s.start else s.end) for s in _figures_named(text, found)]
    told = not count and all(text.startswith(_TELLS_HOW, s.start) for s in found)
    if found and not told and min(s.end - s.start for s in found) > 1:
        yield from _each(found, whole, "relations/enumerated-after-name")


def _alike_clauses(text: str, listed: Span) -> list[Span]:
    """The clauses of a statement that all open with the same two characters: 不准吃请，不准收礼，不准泄密; empty where one does not."""
    found = list_members(text, listed, _COMMA)
    opening = text[listed.start : listed.start + _OPENING]
    return found if all(text.startswith(opening, s.start) for s in found) else []


def _figures_named(text: str, found: list[Span]) -> list[Span]:
    """The quoted terms that all members end in (会说政策的|“婆婆嘴”、会解矛盾的|“刀子嘴”), else the members."""
    named = [match for s in found if (match := _TERM_AT_END.search(text, s.start, s.end + text.startswith("”", s.end)))]
    return [Span(*match.span(1)) for match in named] if found and len(named) == len(found) else found


def _in_number(text: str, listed: Span, count: int) -> list[Span]:
    """The members of a list; those joined by 和 apart where only so they are as many as the count says."""
    found = list_members(text, listed)
    if len(found) < count:
        parted = list_members(text, listed, PAUSE_OR_AND)
        found = parted if len(parted) == count else found
    return without_tail(text, found)


def from_word(text: str, found: list[Span], word: str) -> list[Span]:
    """Members that all open with the name's last character, the first without what stands before it: 与群众|同吃、同住、同劳动."""
    first, *others = found or [Span(0, 0)]
    at = text.find(word, *first) if len(word) == 1 and others and all(text.startswith(word, s.start) for s in others) else -1
    return [Span(at, first.end), *others] if at > first.start else found


def without_tail(text: str, found: list[Span]) -> list[Span]:
    """Members without what the last one says of all: 乡办、村办、户办|一齐上; 电动汽车、锂电池、光伏产品|加速出海."""
    *others, last = found or [Span(0, 0)]
    if len(others) < 2:
        return found
    ends = {text[s.end - 1] for s in others}
    end = 0
    if len(ends) == 1 and text[last.end - 1] not in ends:
        end = text.find(ends.pop(), last.start + 1, last.end) + 1
    elif tiers := _TIERS.search(text, last.start + 2, last.end):
        end = tiers.start()
    elif together := _TOGETHER.search(text, last.start + 2, last.end):
        end = together.start()
    elif last.end - last.start > max(s.end - s.start for s in others) + _SURPLUS:
        end = next((at for at in range(last.start + 2, last.end) if text[at : at + 2] in bounds().verbs), 0)
    return [*others, Span(last.start, end)] if end else found


def parts_of_count(reading: Reading, labels: Labels) -> Iterator[Related]:
    """A、B、C“三张名片”, “A、B、C”三大战略, A、B、C三件大事: as many as the count says, of the name with its head (“三个一”工作模式)."""
    for whole, found in counted_lists(reading.text):
        if SUM.fullmatch(reading.text, *whole) or reading.text[whole.start : whole.end] in _COUNTED_BODIES or "的" in reading.text[whole.start : whole.end]:  # 两个项目的金牌; counts two kinds; 机关干部、各村“两委”
            continue
        if any(count_of(reading.text[s.start]) and reading.text[s.start + 1] == "大" for s in found):  # 多极世界的两大力量、全球发展的|两大引擎
            continue
        headed = labels.behind(whole.start - 1)
        named = headed if headed and headed.end > whole.end else whole
        first = labels.before(reading.text, found[0].end)  # 防范化解重大风险、精准脱贫…: the idea, not what follows its verb
        longer = first is not None and first.end == found[0].end and first.start < found[0].start
        yield from _each([first, *found[1:]] if first and longer else found, named, "relations/counted-list")


def parts_of_quoted_list(reading: Reading, labels: Labels) -> Iterator[Related]:
    """“A、B、C”的监督链条: what the quoted members are together."""
    text = reading.text
    for label in labels.quoted:
        plain = text.startswith("”的", label.end) and "，" not in text[label.start : label.end]
        whole = _noun_at(text, label.end + 2, ("quality", "list")) if plain else None
        members = list_members(text, label) if whole else []
        counts = any(count_of(text[s.start]) for s in members)  # “一提升、三改善”的目标要求: what a goal counts
        praised = whole is not None and (text.startswith(_PRAISED, whole.start) or text.endswith(_HELD, *whole) or "和" in text[whole.start : whole.end])
        if whole and len(members) >= _FEWEST_UNCOUNTED and not counts and not praised and text[whole.start : whole.end].removeprefix("工作") not in load_lexicon().terms("wholes"):
            yield from _each(members, whole, "relations/quoted-list-of")


def parts_of_quality(reading: Reading, labels: Labels) -> Iterator[Related]:
    """A、B、C的精神, and 特质：A、B、C."""
    text = reading.text
    for label in labels.formulas if "的" in text else ():
        last = text.rfind("、", label.start, label.end)
        of = text.find("的", last, label.end + 1) if last > 0 else -1
        of = -1 if text.find("的", label.start, last + 1) >= 0 else of  # 铁一般的信念、铁一般的作风
        quality = _noun_at(text, of + 1, ("quality",)) if of > 0 else None
        if quality and quality.end - quality.start > _BARE and not text.startswith(_PRAISED, quality.start):
            yield from _each(list_members(text, Span(label.start, of)), quality, "relations/qualities-of")
    at = text.find("：")
    while at >= 0:
        yield from _behind_colon(text, at, labels)
        at = text.find("：", at + 1)


def parts_of_named_spirit(reading: Reading, labels: Labels) -> Iterator[Related]:
    """热情友好、团结合作的“青岚精神”: what a spirit named in quotation marks consists of."""
    text = reading.text
    for label in labels.spans if "精神”" in text else ():
        named = text.startswith("”", label.end) and text.endswith("精神", *label) and text[label.start - 2 : label.start] == "的“"
        found = list_before(text, label.start - 2) if named else []
        verbal = any(text[s.start : s.start + 2] in bounds().verbs for s in found[:1])
        if not verbal and "为" not in {text[s.end - 1] for s in found}:
            yield from _each(found, label, "relations/spirit-of")


def _noun_at(text: str, at: int, tags: tuple[str, ...]) -> Span | None:
    """The noun phrase at ``at`` whose last word is a whole of one of these tags (建党精神); None where none stands there."""
    wholes = load_lexicon().terms("wholes")
    for end in range(min(len(text), at + _LONGEST_QUALITY), at + 1, -1):
        phrase = text[at:end]
        if phrase.isalnum() and any((e := wholes.get(phrase[-n:])) and e.tag in tags for n in (4, 3, 2)):
            return Span(at, end)
    return None


def _behind_colon(text: str, colon: int, labels: Labels) -> Iterator[Related]:
    wholes = load_lexicon().terms("wholes")
    head = next((n for n in (4, 3, 2) if text[max(0, colon - n) : colon] in wholes), 0)
    if not head:
        return
    listed = Span(colon + 1, statement_end(text, colon + 1))
    if "，" in text[listed.start : listed.end]:
        return
    found = list_members(text, listed)
    if len(found) > 2 and max(s.end - s.start for s in found) <= _LONGEST_QUALITY:
        whole = labels.fuller(text[colon - head : colon]) or Span(colon - head, colon)
        yield from _each(found, whole, "relations/enumerated-after-colon")


def parts_of_open_list(reading: Reading, labels: Labels) -> Iterator[Related]:
    """A、B、C等基础制度: what is listed before 等 belongs to the concept behind it."""
    text = reading.text
    for label in labels.spans:
        start = label.start - (text[label.start - 1 : label.start] == "“")  # 等|“新三样”
        alone = start == label.start or bool(_ENDS_LIST.match(text, label.end + 1))
        found = list_before(text, start - 1) if alone and text[start - 1 : start] == "等" else []
        bodies = any(text[s.end - 1] in _BODY_ENDS for s in found)  # 市水务局、市农业局等|民生实事责任单位
        verbal = any(text[s.start : s.start + n] in bounds().verbs for s in found for n in (2, 3))
        topics = bool(found) and text.endswith(_ON_TOPICS, 0, found[0].start)
        fields = text.startswith(_OF_FIELDS, label.start) or text.endswith(_FIELDS, label.start, label.end)
        made_up = text.endswith(_MADE_UP, *label) or start < label.start or count_of(text[label.start : label.end]) > 0
        if len(found) > 2 and made_up and not (bodies or verbal or fields or topics):
            yield from _each(found, label, "relations/open-list")


_MADE_UP = ("制度", "体系", "机制", "格局", "框架", "架构", "战略", "倡议")  # 养老、文化等|服务消费 names examples of what is not made up of them
_ON_TOPICS = ("围绕", "聚焦", "针对", "就")  # 委员围绕甲、乙、丙等建言资政: what they speak of


def parts_by_predicate(reading: Reading, cues: list[Token]) -> Iterator[Related]:
    """X是Y的重要组成部分, X是Y的一员."""
    text = reading.text
    for cue in cues:
        if (found := predicate_before(text, cue.start)) and found.whole:
            around = Span(found.subject.start, cue.end)
            whole = Span(found.whole.start, found.whole.end - text.endswith("家庭中", *found.whole))  # 发展中国家大家庭|中的一员
            yield Related(found.subject, "partOf", whole, around, "relations/part-by-predicate")


def parts_by_one_of(reading: Reading, labels: Labels) -> Iterator[Related]:
    """X是Y之一, both ideas: 国际交往中心是首都的城市战略定位之一."""
    text = reading.text
    for label in labels.spans if _ONE_OF in text else ():
        end = label.end + (text[label.end : label.end + 1] == "”")
        if not text.startswith(_ONE_OF, end) or text[end + len(_ONE_OF) : end + 3] not in ("，", "。", "；"):
            continue
        begin = clause_start(text, label.start)
        subject = next((s for s in labels.within(Span(begin, label.start)) if s.start - begin <= 1), None)
        if subject and text.startswith("是", subject.end + (text[subject.end] == "”")):
            yield Related(subject, "partOf", label, Span(subject.start, label.end), "relations/one-of")


def _each(found: list[Span], whole: Span, rule: str) -> Iterator[Related]:
    if len(found) < 2:
        return
    around = Span(found[0].start, found[-1].end)
    if whole.end < around.start + 80 and whole.start > around.start - 80:
        around = Span(min(whole.start, around.start), max(whole.end, around.end))
    for member in found:
        yield Related(member, "partOf", whole, around, rule)

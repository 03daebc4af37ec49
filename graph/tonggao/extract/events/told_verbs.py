"""Verbs of taking part that tell something where they stand: none in the name of an event or a body, none in the title of a work."""

import re
from collections.abc import Sequence

from tonggao.extract.events.cast import Cast
from tonggao.extract.events.held_spans import held_spans
from tonggao.extract.events.names import EventNames
from tonggao.extract.events.verb_nouns import SPEAKING
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

# Verbs that may open an event's name, if its head tells more than 会议.
_IN_NAMES = frozenset({"speak", "report", "inspect", "brief", "choose", "convey", "announce", "perform", "sign"})
_SHORT_HEAD = 2
_AT_RITES = frozenset({"perform", "sign", "choose"})
_RITE = re.compile("[^，。；：、的了]{0,4}(?:仪式|典礼|活动|大会|晚会|盛典)")
_OPENING_BODIES = frozenset({"hold", "chair", "none"})  # where a body that holds them was read too far
_INSPECTED = frozenset({"巡视", "巡察", "督察", "督导", "督查", "专项巡视", "专项巡察", "常规巡察", "提级巡察"})
_INSPECTION_OF = re.compile(r"(?:[^，。；：、（]|（[^（）\n]{1,12}）){0,24}?(?:工作|情况)?(?:见面沟通|动员|反馈|通报|汇报|部署|推进)[^，。；：、]{0,6}会")  # 巡视某市工作动员会
_GUIDES = frozenset({"指导", "督导", "督促指导", "督导指导", "督查指导"})
_GUIDED = re.compile("了?[^，。；：、]{0,24}(?:民主生活会|组织生活会|述职评议会)")
_ON_SITE, _BEFORE_SITE = "现场", "工目产动故灾害火险点线"  # 施工现场, 事故现场
_WATCHES = frozenset({"观摩", "观摩了", "现场观摩", "现场观摩了", "观摩指导", "现场指导"})
_WATCHED = re.compile("了?(?:此次|本次|这次|整个|全程|现场|应急|实战|综合|消防|防汛|疏散|救援|桌面|实兵){0,3}(?:演练|演习|推演|比赛|竞赛|大赛|庭审|比武|演示)(?:活动|全过程|现场)?(?=[，。；并]|$)|并(?:讲话|点评|致辞)|(?<=指导)[，。；]")  # somebody looks on at what takes place
_DECLARES = re.compile("[^，。；：]{2,24}(?:开幕|闭幕|开始|启动|成立|结束|启用|开工|通车|开赛|开馆|投产|竣工)(?=[，。；]|$)")  # 宣布运动会开幕
_QUOTE = 14  # code points of what stands between quotation marks in a name
_MADE_ONLY = frozenset({"考核", "验收", "安全检查", "消防检查"})  # no deed by themselves: 年度考核, 通过验收
_MADE = re.compile("(?:进行|开展)了?(?:[^，。；、的]{0,8}的)?[^，。；、的]{0,4}$")
_SEEKS = "招商"
_GOES_SEEKING = re.compile("(?:[赴到]|前往)[^，。；：、的]{2,12}$")  # 率队赴某市 | 招商，
_QUOTED = re.compile("[^“”，。；\n]{0,12}”[^，。；：“”]{0,6}?(?:主题|党日|活动|仪式|宣讲|座谈|会议|大会)")  # “重温入党誓词”主题党日活动
_TITLE = re.compile(r"《[^》\n]{0,120}》|(?<=题为)“[^”\n]{0,60}”|“[^”\n]{0,60}”(?=为题|为主题)")
_TOGETHER, _BEGINS = "共同", "启动"
_KEPT = frozenset({"none", "announce", "hold"})  # 宣布某运动会开幕: not of a name
_BEING_THERE, _IS_THERE = "与会", re.compile("[^\u4e00-\u9fff]|并|的|$")
_DUTY = re.compile("主持(?:日常|全面|行政)?工作）")  # 副局长（主持工作）某某: what office he has, no deed
_ENDS_COURSE = frozenset({"结业", "开班", "开学", "结营", "开营", "毕业"})
_WORKS = frozenset("工合协操创运写制耕劳")  # 工作动员会 is no 作动员
_HOLDS = frozenset({"hold", "chair", "attend"})
# 召开学习贯彻某某视察某省重要讲话精神座谈会: all one name.
_HELD_NAME = re.compile(
    r"了?(?:传达)?(?:深入)?(?:学习|贯彻|落实|迎接?|喜迎|庆祝|纪念|关于|践行|弘扬|推动)[^，。；：\n]{2,70}?(?:会议?|论坛|仪式|班|典礼)(?=[，。；：\s]|$)"
)


def told_verbs(text: str, verbs: Sequence[Token], cast: Cast, names: EventNames) -> list[Token]:
    """``verbs`` without those that are words of a name or a title, in order."""
    told = _outside_bodies(cast, _outside_titles(text, _outside_names(_outside_held(text, verbs, cast, names), names)))
    return [_begun_by_bodies(verb, cast, names) for verb in told]


def _begun_by_bodies(verb: Token, cast: Cast, names: EventNames) -> Token:
    """启动 of 某会等十个部门共同 | 启动某某活动: bodies hold what is named behind it, where persons would press a button."""
    if verb.entry.term != _TOGETHER + _BEGINS or cast.persons_in(max(0, verb.start - _QUOTE), verb.start):
        return verb
    known = cast.bodies_in(max(0, verb.start - 2 * _QUOTE), verb.start) and names.as_object(Span(verb.end, verb.end + 2 * _QUOTE))
    return Token(verb.start + len(_TOGETHER), verb.end, load_lexicon().terms("event_verbs")[_BEGINS]) if known else verb


def _outside_held(text: str, verbs: Sequence[Token], cast: Cast, names: EventNames) -> list[Token]:
    """Without the verbs of a long name that is held: its matter is no deed."""
    kept: list[Token] = []
    closed = 0
    spans = sorted(held_spans(verbs, cast, names))
    for verb in verbs:
        while spans and spans[0].end < verb.end:
            spans.pop(0)
        ends = spans and verb.entry.term in _ENDS_COURSE and verb.end == spans[0].end  # 举行结业 | 座谈会
        if spans and spans[0].start <= verb.start and (ends or verb.entry.tag not in _KEPT or text.startswith("暨", verb.end)):  # 某活动启动 | 暨揭牌仪式
            continue
        if verb.start < closed:
            continue
        if text[verb.start - 1 : verb.start] == "（" and _DUTY.match(text, verb.start):
            continue
        if text[verb.start] == "作" and text[verb.start - 1 : verb.start] in _WORKS:
            kept += _tail(verb)
            continue
        kept.append(verb)
        if verb.entry.tag in _HOLDS and (name := _HELD_NAME.match(text, verb.end)):
            closed = name.end()
    return kept


def _tail(verb: Token) -> list[Token]:
    """通报 of 作某工 | 作情况通报: the 作 there is a noun's, the word behind it may still be the verb's object."""
    terms = load_lexicon().terms("event_verbs")
    tails = (at for at in range(1, len(verb.entry.term) - 1) if verb.entry.term[at:] in terms)
    return [Token(verb.start + at, verb.end, terms[verb.entry.term[at:]]) for at in tails][:1]


def _outside_names(verbs: Sequence[Token], names: EventNames) -> list[Token]:
    """Without the words of an event's name: 述职评议会, 情况通报会."""
    parts: list[Token] = []
    made = [v for v in verbs if v.entry.term not in _MADE_ONLY or _MADE.search(names.text, max(0, v.start - _QUOTE), v.start)]
    made = [v for v in made if v.entry.term != _SEEKS or _goes_seeking(names.text, v)]
    for verb in (_of_object(token, names) for token in made):
        head = names.head_near(verb.end) if verb.entry.tag in _IN_NAMES else None
        rite = head is not None and names.text.startswith("仪式", verb.end)  # 学位授予仪式
        inside = head is not None and head.end != verb.end and (rite or head.end - head.start > _SHORT_HEAD)
        if _QUOTED.match(names.text, verb.end) and names.text.rfind("“", max(0, verb.start - _QUOTE), verb.start) > names.text.rfind("”", 0, verb.start):
            continue
        if verb.entry.term == _BEING_THERE and not _IS_THERE.match(names.text, verb.end):  # 为与会外方嘉宾举行宴会
            continue
        if verb.entry.tag in _AT_RITES and _RITE.match(names.text, verb.end):  # 揭牌签约仪式
            continue
        inside = inside and not verb.entry.term.endswith("了") and not (verb.entry.tag == "announce" and _DECLARES.match(names.text, verb.end))
        if not inside and not (verb.entry.term in _INSPECTED and _INSPECTION_OF.match(names.text, verb.end)):
            parts.append(verb)
    return parts


def _goes_seeking(text: str, verb: Token) -> bool:
    """率队赴某市招商，…: a journey; 招商 is a noun almost anywhere else."""
    return text[verb.end : verb.end + 1] in ("，", "。", "；") and _GOES_SEEKING.search(text, max(0, verb.start - _QUOTE), verb.start) is not None


def _of_object(verb: Token, names: EventNames) -> Token:
    """参加 of 参加交流 | 会: the rest is the name of what is attended; 督导某局民主生活会: there."""
    if verb.entry.term.startswith(_ON_SITE) and names.text[verb.start - 1] in _BEFORE_SITE and (rest := load_lexicon().terms("event_verbs").get(verb.entry.term[len(_ON_SITE) :])):
        return Token(verb.start + len(_ON_SITE), verb.end, rest)  # 来到施工现场 | 检查工程质量
    if verb.entry.term in _WATCHES and _WATCHED.match(names.text, verb.end):
        return Token(verb.start, verb.end, verb.entry._replace(tag="attend", value=""))
    if verb.entry.term in _GUIDES and _GUIDED.match(names.text, verb.end):
        return Token(verb.start, verb.end, verb.entry._replace(tag="attend", value=""))
    head = names.head_near(verb.end - 1) if verb.entry.term.startswith("参加") and verb.end - verb.start > len("参加") else None
    if head is None or not head.start < verb.end < head.end:
        return verb
    return Token(verb.start, verb.start + len("参加"), load_lexicon().terms("event_verbs")["参加"])


def _outside_titles(text: str, verbs: Sequence[Token]) -> list[Token]:
    """Without the words of a work's title: 《关于…的建议》."""
    kept: list[Token] = []
    titles = _TITLE.finditer(text)
    title = next(titles, None)
    for verb in verbs:
        while title and title.end() <= verb.start:
            title = next(titles, None)
        named = title and verb.end == title.end() - 1 and verb.entry.tag in SPEAKING  # 作《…的报告》
        if not title or verb.start < title.start() or named:
            kept.append(verb)
    return kept


def _outside_bodies(cast: Cast, verbs: Sequence[Token]) -> list[Token]:
    """Without the words of a body's name (评估督导处, 对外友好协会), and what begins inside a person's (热依木·托乎|提到会)."""
    outside = [v for v in verbs if not cast.inside_person(v.start)]
    return [v for v in outside if v.entry.tag in _OPENING_BODIES or not cast.inside_body(v.start, v.end)]

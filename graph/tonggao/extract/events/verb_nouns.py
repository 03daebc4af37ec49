"""Verbs that are none where they stand: words of a noun phrase or an adverbial, or light verbs before the noun that tells."""

import re

from tonggao.extract.events.escorts import by_company
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon.words import terms_tagged

_NEAR, _FAR = 80, 200  # how far from a verb its grammar reaches, in code points
_MAX_NOUN = 20  # code points between 举行 and the noun that says what
_MAX_LIGHT = 8  # code points between 进行 and 讲解
_LIGHT = frozenset({"开展", "进行"})
_LESSONS = frozenset({"介绍", "汇报", "通报", "讲解", "辅导", "专题辅导", "解读", "政策解读", "宣讲", "点评", "授课", "说明", "讲授"})
_DOES = re.compile("(?:开展|进行)了?(?:专题|专项|集中|实地|现场|深入|联合|跨区域|视察|调研|和|、){0,4}$")
_MATTERS = frozenset({"inspect", "visit", "perform", "sign", "honour"})
_ON_MATTER = frozenset({"speak", "report", "urge", "brief"})
_GIVES, _PARTS = re.compile("(?<![工合协操创运写])[作做]了[^，。；、：]{0,16}$"), re.compile("[，；：]|并")
_DONE = re.compile("并|后|时|[到赴前]|深入")
_TITLE = re.compile("《[^《》，。；]{2,40}》$")  # 开展《某法》 | 执法检查
_NOUNS = frozenset({"会晤", "会谈", "磋商", "茶叙"})
_ROUNDS = frozenset({"座谈", "座谈交流"})
_TO_ROUND = re.compile("了?(?:此次|本次|这次|签署|签约|交流|专题|工作|集体|有关|相关|调研|合作|双方|会议|现场)*")  # 出席签署 | 座谈
_AT_TALKS = re.compile("(?:过程)?中|(?:一)?开始[时前]|结束[时后]")  # 在会谈中表示
# 甲在与乙会谈后 | 表示, 甲与到访的乙举行会谈时 | 强调: the only words that tell of the talks.
_THEN_SAID = re.compile("(?:[后时]|期间|之后|结束后)(?:，|[^，。；：“”]{0,12}?(?:表示|说|强调|指出|称|重申|宣布|呼吁|透露|警告|告诉|发表|举行|会见|召开))")
_WITH = re.compile("(?<![共会参一])(?:[同与](?!志)|和(?:到访|来访|来华|正在))")
_ACCORDING = re.compile("(?:根据|按照|依据|遵照|为落实|为贯彻)[^，。；：]{0,40}$")  # 根据局党组学习要求，
_FRUITFUL = re.compile("了?(?:富有成果|卓有成效|成功|重要|历史性|友好|深入|坦诚|建设性|非常|十分|[、而]){1,6}的")  # 举行了富有成果的会晤
_OF_AID = ("村", "户", "社区", "对象", "点", "单位", "学校")
_DONATES = frozenset({"捐赠", "捐助", "资助"})
_WHOSE = ("校友", "者", "单位", "企业", "方代表", "人代表", "代表", "嘉宾", "协议")  # 及捐赠 | 校友代表
_AFTER_TOPIC = frozenset({"speak", "report", "talk", "brief", "urge"})
SPEAKING = frozenset({"speak", "report"})

# 召开组织生活会, 召开团代会, 举办时代楷模发布仪式: what begins like the end of a noun phrase.

# 关于某事的研讨会21日在京召开: the topic is the event's.
_EVENT_BEFORE = re.compile(r"(?:会议?|论坛|仪式|活动|班|讲座|大赛)(?:[0-9于在以今昨]|[上下]午|正式|隆重|如期|$)")
_OF_COMPANY = re.compile(r"(?:会见|会谈|调研|考察|检查|视察|参观|出访|访问|慰问)的")  # 陪同会见的负责人
OVER = re.compile(r"结束了?(?P<visit>对[^，。；：]{1,24}?(?:进行)?的?(?:正式|国事|工作|友好|历史性)*访问)$")
_SEEN = re.compile("(?:出席|参加)了?(?:此次|本次|这次|该|当天的?)?$")
_SIGNERS = ("单位", "企业", "专家", "代表", "项目", "客商", "嘉宾", "人员", "各方", "院校", "学校", "商户", "公司", "商家", "医生")
_THOSE_THERE = ("人员", "代表", "嘉宾", "领导", "企业", "单位", "干部", "党员", "同志", "师生", "专家", "群众", "学员", "者")
_WANTS = frozenset({"要求", "建议", "希望"})
_CLOSED = ("。", "；")
_PAPER = re.compile("(?:[0-9一二两三四五六七八九十几]余?[件份篇]|议案|提案|批评|意见)[、和及与]?(?:[0-9]+[件份])?$")  # 5件议案和8件 | 建议
_WANTED = re.compile(r"(?:[0-9一二两三四五六七八九十几][点个条项]|有关|相关|明确|具体|工作|任务|上级|[的和与及])$")  # 三点要求, 有关要求
_STUDIED = re.compile("(?:学习|传达|落实|贯彻|按照|根据|对照|领会|遵照)了?[^，。；：]{0,40}(?:会议|精神|讲话|文件|有关|工作|部署|通知|上级)$")  # 学习了会议要求
_ON_TOPIC, _OPENS = re.compile("[^，。；：]{2}就(?![职业近])[^，。；：]{0,30}$"), ("：", ":", "，", ",")  # 某某就贯彻会议精神 | 要求：…
MANNER = re.compile("了?(?:深入|细致|认真|全面|详细|仔细|广泛|实地|系统|充分|专题|[一两]次|全方位|多角度|拉网式|地毯式|突击|为期[^，。；的]{1,4}){1,3}的(?:安全|现场|实地|专题|全面|集中)?")  # 进行了深入的调研
_APART = re.compile(r"并|，|期间")
_MATTER = re.compile("关于")
_TOPIC = re.compile(r"关于|围绕|结合")  # what is spoken about up to the next verb of speaking
# 出席会议的有 …: names follow.
LISTS_NAMES = re.compile(
    r"[^，。；：、]{0,24}?的[^，。；：、有]{0,14}?(?:领导|嘉宾|人员|代表|专家|成员)?(?:同志)?(?:还|主要|分别)?(?:(?<!国)有(?![关力效利机序所助色限])|包括|为(?=[：:])|是(?=[：:]|[\u4e00-\u9fff]{2,4}、))[：:]?"
    r"|(?:会议)?(?:人员|领导|嘉宾|同志)(?:主要|还)?(?:有|包括)[：:]?"
)
# 主持会议的是 …: one name or more follow.
CHAIRED_BY = re.compile("[^，。；：、的]{0,12}的(?:分别)?[是为][：:]?")
COPULAS = ("是", "为", "：")


def in_noun_phrase(text: str, verb: Token, segment: Span) -> bool:
    """召开的, 会见后, 考察情况: the word stands inside a noun phrase or an adverbial."""
    if text[verb.start - 1 : verb.start] == "被":  # 被巡察单位
        return True
    if text.startswith("暨", verb.end):  # 某项目集中签约 | 暨开工活动
        return True
    if verb.entry.tag == "attend" and text[verb.start - 1] in "向对给让为使" and text.startswith(_THOSE_THERE, verb.end):  # 向参会人员介绍
        return True
    if text.startswith("的", verb.end):
        return not LISTS_NAMES.match(text, verb.end, segment.end)
    if verb.entry.term in _WANTS and text.startswith(_CLOSED, verb.end):  # 宣读了会风会纪要求。
        return True
    if verb.entry.term == "建议" and _PAPER.search(text, max(segment.start, verb.start - 8), verb.start) and text[verb.end : verb.end + 1] not in "，：":
        return True
    if verb.entry.tag in ("meet", "talk") and _AT_TALKS.match(text, verb.end) and text[verb.start - 1] in "在，。；\n":
        return True
    if verb.entry.term == "结对帮扶" and text.startswith(_OF_AID, verb.end):
        return True
    if verb.entry.tag == "sign" and _SEEN.search(text, max(segment.start, verb.start - 8), verb.start):  # 出席了此次签约
        return True
    if verb.entry.tag == "sign" and text.startswith(_SIGNERS, verb.end):  # 与签约单位代表参加活动
        return True
    if verb.entry.tag == "sign" and text[verb.start - 1 : verb.start] == "的":  # 对协议的签订表示祝贺
        return True
    if verb.entry.term in _DONATES and text.startswith(_WHOSE, verb.end):
        return True
    if verb.entry.term in _WANTS and _WANTED.search(text, max(segment.start, verb.start - 4), verb.start):
        return text.startswith(("，", "。", "；", "和", "、", "进行", "作"), verb.end)
    if verb.entry.term in _WANTS and text.startswith("，", verb.end) and _ACCORDING.search(text, max(segment.start, verb.start - _NEAR), verb.start):
        return True
    if verb.entry.term in _WANTS and _STUDIED.search(text, max(segment.start, verb.start - _NEAR), verb.start):
        return _ON_TOPIC.search(text, segment.start, verb.start) is None or text[verb.end : verb.end + 1] not in _OPENS
    if verb.entry.tag == "accompany" and _OF_COMPANY.match(text, verb.end):
        return not LISTS_NAMES.match(text, verb.end, segment.end)
    if is_passing(text, verb) and verb.entry.tag in ("inspect", "accompany"):
        return False
    if verb.entry.tag in SPEAKING and text.startswith("后", verb.end) and text.find("听取", segment.start, verb.start) >= 0:
        return False  # 会议在听取某某的汇报后指出
    if verb.entry.tag == "visit" and OVER.search(text, max(segment.start, verb.start - _NEAR), verb.end):
        return False
    if verb.entry.tag in SPEAKING and verb.entry.term.endswith("了"):  # 汇报了情况
        return False
    if verb.entry.tag in SPEAKING and text.startswith(("会议精神", "会议内容", "会议文件"), verb.end):  # 领学 | 会议精神
        return False
    if verb.entry.tag == "talk" and _THEN_SAID.match(text, verb.end) and _WITH.search(text, max(segment.start, verb.start - _NEAR), verb.start):
        return text.find("\n", 0, verb.start) < 0  # a headline's words: the body tells it
    if text.startswith(("前来", "前往"), verb.end):  # 会见 | 前来出席某峰会的某某
        return False
    return text.startswith(terms_tagged("event_words", "noun_end"), verb.end) and not text.startswith(terms_tagged("event_words", "object"), verb.end)


def is_passing(text: str, verb: Token) -> bool:
    if text.startswith(("时", "下", "期间"), verb.end):
        return True
    return verb.entry.tag == "accompany" and (_AND_SHOWN.match(text, verb.end) is not None or by_company(text, Span(verb.start, verb.end)))


_AND_SHOWN = re.compile("[和与及][^，。；：]{0,8}(?:讲解|介绍|引导|带领)下")  # 在甲陪同和讲解员的讲解下


_GOES_ABOUT = re.compile("(?:一行|[0-9]人|带队|率队|率团)(?:前)?[来到赴][^，。；]{2,24}?[就围][^，。；]{2,30}$")  # 一行来某院就某事 | 交流学习


def belongs_to_noun(text: str, begin: int, verbs: list[Token], number: int) -> bool:
    """关于检查…的报告, 汇报了…检查情况, 出席某次会晤, 举行会谈: the verb is a word of another's object, or a light verb."""
    verb = verbs[number]
    if number and _is_lecture_held(text, verbs[number - 1], verb):
        return True
    says = verb.entry.tag == "say" and verb.entry.term not in _WANTS  # 某某围绕产业 | 提出5条建议
    if verb.entry.tag not in _AFTER_TOPIC and not says and _topic(verb).search(text, max(begin, verb.start - _FAR), verb.start):
        held = verb.entry.tag == "hold" and _EVENT_BEFORE.search(text, max(begin, verb.start - _NEAR), verb.start)
        held = held or (verb.entry.tag == "inspect" and _DOES.search(text, max(begin, verb.start - _MAX_NOUN), verb.start))  # 围绕某事开展专题视察
        about = verb.entry.tag == "inspect" and text[verb.end : verb.end + 1] in "，。；"
        held = held or (about and _GOES_ABOUT.search(text, max(0, verb.start - _FAR), verb.start))
        if not held:
            return True
    if number + 1 < len(verbs) and _is_matter(text, begin, verb, verbs[number + 1]):
        return True
    if verb.entry.tag == "visit" and number + 1 < len(verbs) and verbs[number + 1].entry.tag == "hold" and verbs[number + 1].start == verb.end:  # 为某某访华 | 举行仪式
        return True
    if verb.entry.tag == "report" and number + 1 < len(verbs) and _takes_place(text, verb, verbs[number + 1]):
        return True
    if number:
        before = verbs[number - 1]
        between = text[before.end : verb.start]
        if verb.entry.tag == "inspect" and before.entry.tag in ("speak", "report", "hear", "convey") and "并" not in between:
            return True
        if verb.entry.term.startswith("通报") and before.entry.tag == "announce" and not any(mark in between for mark in "，并"):  # 宣读考核 | 通报
            return True
        if verb.entry.term in _NOUNS and _is_object(text, before, verb):
            return True
        if verb.entry.term in _ROUNDS and before.entry.tag == "attend" and _TO_ROUND.fullmatch(between):
            return True
    return verb.entry.tag == "hold" and number + 1 < len(verbs) and _is_light(text, verb, verbs[number + 1])


def _is_matter(text: str, begin: int, verb: Token, following: Token) -> bool:
    """慰问 of 就节前走访慰问作了安排, 帮扶 of 作了驻村帮扶经验交流: the matter that somebody speaks on, not a deed."""
    if verb.entry.tag not in _MATTERS or following.entry.tag not in _ON_MATTER or following.start - verb.end > _NEAR:
        return False
    if _GIVES.search(text, max(begin, verb.start - _MAX_NOUN), verb.start) and not _PARTS.search(text, verb.end, following.start):
        return True
    at = text.rfind("就", max(begin, verb.start - _NEAR), verb.start)
    return at > begin and text[at - 1] not in "成造迁俯" and not _DONE.search(text, at, following.start)


def _takes_place(text: str, verb: Token, following: Token) -> bool:
    """第八期公益讲座 of 第八期公益讲座同期开讲: what is held, not a deed."""
    return following.entry.tag == "hold" and following.start - verb.end <= _NEAR and "并" not in text[verb.end : following.start]


def _topic(verb: Token) -> re.Pattern[str]:
    """What is held may be told with its topic: 围绕某事开展专题学习研讨."""
    return _MATTER if verb.entry.tag == "hold" else _TOPIC


def _is_light(text: str, verb: Token, following: Token) -> bool:
    """举行简短会见, 开展专题调研: the noun says what is done."""
    if following.entry.tag in ("inspect", "visit") and verb.entry.term in _LIGHT:
        between = _TITLE.sub("", text[verb.end : following.start])
        joins = "的并" if between.endswith(("工作", "情况")) or text.startswith("活动", following.end) else "的并和"  # 开展安全和防汛工作 | 检查
        return len(between) <= _MAX_NOUN and (not any(c in between for c in joins) or bool(MANNER.fullmatch(between)))
    if verb.entry.term in _LIGHT and (following.entry.term in _LESSONS or following.entry.tag in SPEAKING):  # 进行讲解
        return following.start - verb.end <= _MAX_LIGHT and not any(
            c in text[verb.end : following.start] for c in "的并和"
        )
    if following.entry.tag not in ("talk", "meet") or following.start - verb.end > _MAX_NOUN:
        return False
    between = text[verb.end : following.start]
    return not any(c in between for c in "的并和") or _FRUITFUL.fullmatch(between) is not None


def _is_object(text: str, verb: Token, noun: Token) -> bool:
    """出席某某第几次会晤: what looks like a verb is the head of what is attended."""
    if verb.entry.tag not in ("attend", "chair", "observe") or not 2 < noun.start - verb.end <= _NEAR:
        return False
    return not _APART.search(text, verb.end, noun.start)


def _is_lecture_held(text: str, verb: Token, following: Token) -> bool:
    """举办了健康知识 | 讲座: what is held, no verb."""
    return verb.entry.tag == "hold" and following.entry.term.endswith("讲座") and "，" not in text[verb.end : following.start]


def object_limit(text: str, verbs: list[Token], number: int, segment: Span) -> int:
    for at in range(number + 1, len(verbs)):
        following = verbs[at]
        noun = _is_lecture_held(text, verbs[number], following) or (following.entry.term in _NOUNS and _is_object(text, verbs[number], following))
        if not noun:
            return following.start
    return segment.end

"""Modal cues that head a segment: which demand they make, and whether they make one at all."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, cast

from tonggao.claims import Modality
from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.extract.requirements.bare_demands import refrains
from tonggao.extract.requirements.imperatives import IS, opening_at, opens_demand
from tonggao.extract.requirements.observed_needs import only_observes
from tonggao.extract.requirements.shielding import HIDDEN
from tonggao.extract.requirements.speech_clauses import RULES_AHEAD, Clause
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.lexicon.words import alternation, tags_of

_LONGEST_SUBJECT = 48
_LONGEST_OFFICE = 6
FORBIDS = ("允许", "容许", "不许", "不准", "严禁", "禁止")
BOTH_MUST = frozenset({"既要", "也要", "又要"})  # 既要老师用心教，也要学生用心悟
# Words that make what stands before the cue more than a subject or topic: the cue is inside a statement.
_NOT_SUBJECT = (
    rf"{IS}|(?<!必)将(?![士军领])|(?<![守公端改纠修真匡矫校纯廉刚严扶更指立])正(?![确式常义规能气面风向值处副职厅部局当宗统负])|(?<!会)没有(?![^，]{{1,10}}的$)|(?<![除为不])了(?!解|然|[字头名约手账]的[^，的]{{1,8}}$)|"
    "^预计|^估计|^据估计|的[^，的]{2,8}表示$|凡是?$|包括$|^我$|^自己[也更还就都]?$|坚持党?$|这[就也都]?$|不是?$|(?<![院出究生务场厕诊处哨习看戒校交事])(?<!监管|财政|供电|林业|水利|国土|看守|检测|检疫|防疫|保护|动监|储蓄|营业|代办|招待|托儿|水管|渠管|房管|园林|环卫|兽医|农机|工商|土管|计量|质监|药监|社保|就业|殡仪|收费|管护|司法|拘留|福利|投票|管理|接种)所$|更好$"
)
_SIDES = "[中美俄法德英日韩朝印巴哈泰越老柬缅欧非双各外]方"
_WISHER = re.compile(
    rf"(?:(?:我们?|他|她|{_SIDES}|(?:[^，。、是就能]|能(?=源)){{1,12}})[也还并都则]?|(?:[省市县区州旗镇乡校]委|党委)(?:、[省市县区州旗镇乡]政府|、行政)?)?"
    r"(?:[也还并]|更|又|特别|尤其|衷心|真诚|由衷|同时|再次|真心|一直|热切|殷切)*"
)
# 就希望, and what the speaker says that others wish: 居民代表老郑希望….
_OTHERS_WISH = re.compile("[就不]$|[一-龥](?<![中双]方)表示$|(?:国际社会|全世界|各国人民|两国人民|世界人民|人们|民众|社会各界|各界人士|外界|(?<!企)业界|市场)(?:更加|普遍|热切|由衷|十分|真诚|都|也|更)*$|(?:代表|居民|村民|群众|百姓|老人|业主|家长|市民|网友|[老小][一-龥]|大[爷妈娘伯叔]|阿姨|师傅|女士|先生)[也还都]?$")
_HAS_LONG = re.compile("(?:一直|始终|历来|长期|多次|反复)(?:以来|在)?$")  # 中方一直|呼吁政治解决: where somebody stands
# What follows a cue that demands nothing: a noun (…的希望), a mere inability (不能适应…), an invitation (应…邀请).
_HARMLESS_AFTER = {
    "hope": re.compile(r"[。；、的之值]|在(?:人民|民间|青年|未来|基层|群众|农村|田野|改革|创新|奋斗)(?=[，。；]|$)|[和与][^，。；、]{1,4}(?:[，。；、的]|$)|并存|满满|激励|寄托|在于|就在|等[^，]{2,12}(?:可以|能)|有机会|有朝一日|[^，。；]{1,12}早日(?:康复|痊愈|恢复健康)$|(?:届时|再次|早日|随时)*欢迎[^，。；]{2,}(?:到访|来访|访问|光临)|(?:意)?(?:在此|借此机会|再次|首先|代表[^，。；]{2,16}|向[^，。；]{2,16}|对[^，。；]{2,24})*(?:祝贺|感谢|致以|重申|表达|表示)"),
    "prohibition": re.compile(
        r"的|[^，。]{0,6}(?:名单|清单)|能|适应|满足|有效|解决|完全|及时|很好|代表|算|等同|替代|阻挡|实现|得到|排除|正常|自理|独善其身|幸免|反映|说没|[^，。；]{0,16}等(?:有关|相关|实际|特殊)?(?:情况|问题|困难|原因)|(?:接受)?任何(?:人|势力|方面)?的?(?:挑战|质疑|置疑|否认|抹杀|歪曲|更改|篡改|分割)(?=[，。；]|$)|仅仅?是|是|[^，。；、的]{1,12}不[是等]"
    ),
    "imperative": re.compile("[，。；、的]|(?:免费|免除|有效|适用|平等|免试)"),
    "obligation": re.compile(r"[，。；、：）》”之]|什么|多少|啥|怎么|怎样|如何[^，]{1,4}(?:[？?]|$)|的(?:是|时候)?|[^，。]{1,40}(?:邀请|之邀|之约|请求)"),
}
# Prohibitions that need nothing after them: 一律禁止, 决不姑息.
_FORBIDS_ALONE = re.compile("[严禁]禁|禁止|[决绝]不..|不可..|不许|不准")
# What must not be done, the verb first: 老房子拆不得, 一刻也马虎不得.
_NOT_TO_BE = re.compile("(?:[拆砍挖伐毁填占碰动破越丢踩]|马虎|含糊|大意|松懈|懈怠|麻痹|放松|疏忽|耽误|耽搁|迟疑|拖延|动摇|偏废|轻视|怠慢|忽视|敷衍|糊弄|松劲|侥幸)不得$")
# 虚假脱贫更不允许 forbids with nothing behind it; 时间不允许, 条件不允许 only tell how it is.
_UNALLOWED = frozenset({"不允许", "不容许", "决不允许", "绝不允许", "决不容许", "绝不容许"})
_HINDERS = re.compile("(?:时间|条件|情况|现实|实力|天气|身体|财力|家境|环境|形势|政策|法律|规定|制度)[^，]{0,6}$")
_DONE_IN_FULL = re.compile("应(.{1,2})尽\\1")  # 应发尽发 is an adverb
_RULE = re.compile("的(?:要求|原则|方针|理念|目标|思路)$|这[条个一](?:红线|底线|原则|要求|理念|铁律|规矩)$")
_HOLDS_TO = ("实现", "达到", "完成", "坚持", "围绕", "遵循", "贯彻", "落实", "按照", "符合", "朝着", "突出", "体现", "把握", "锚定", "瞄准", "紧扣")
_RULES = re.compile("[^，。；、要]{4,20}要[^，。；、要]{1,12}(?:、[^，。；、要]{1,14}要[^，。；、要]{1,12})+")
_ATTRIBUTIVE = frozenset({"应", "应当", "应该", "须", "需", "需要"})
_DESCRIBES = re.compile("[^，。；、]{1,10}的(?![地话])[^，。；]{1,12}")
_THE_MORE = re.compile("越[^，。；]{1,12}越")  # 越是困难越|要坚定信心
_ASKS_OF = re.compile("(?:既|也|又|还|更|都)?向")  # 向管理|要效益, 也向海洋|要食物
_GONE_WRONG = re.compile("(?:[^，了是]{0,6}?(?:出|发生|犯|有|误|砸|坏)了[^，了的]{1,6}|[^，了是]{2,8}(?:出|错|坏|乱|误)了)也?都?")  # 出了问题|要一查到底
_THING = re.compile("[一更][个种多些]|这样|什么|多[久少]|[0-9]|时间|过程|(?:大量|许多|不少|众多|海量|巨额|巨大)[^，。；的]{1,4}$")
_AID = re.compile("(?:紧急|国际|人道主?义?|医疗|粮食|生活|外界)[^，。；的]{0,8}(?:援助|支持|救助|救援|帮助)")  # 灾民需要紧急援助
_NEEDED_IS = re.compile("[^，的]{1,12}的[^，的]{1,8}(?:无法|只能|已经|正在)|[^，是的]{1,12}的[^，的]{1,8}是")  # 需要掌握的本领是很多的
# 请各位…, 请云州县…, 请家长朋友…; not 请客. 望同志们…; not 望远镜, 望川市.
_LONGEST_ASKED = 10
_ALL_ASKED = re.compile("[大各全广同你您有相在]|与会|参会|社会|[省市县区乡镇](?=直|级|委|政府)")
_DIVISION_ASKED = re.compile("[省市县区乡镇]|[^，。的]{1,8}[省市县区乡镇村委局办厅院]")
_DIVISION_NAMED = re.compile("(?![全各广大你贵同有])[一-龥]{1,2}[省市县区州镇乡村](?!直|级|委|政府)|[一-龥][市县区州镇乡](?:委|政府)")
_JOINS_IN = re.compile("携[起手]|踏上|扬[帆起]|乘[势着]|[沿朝]着|高举|不忘|行动起来|团结起来|手[牵拉]手|张开|拿出|共同|一[起道同齐](?!$)|肩并肩|并肩|继续|以[^，]{2,20}[，的]|把|向着|为[^，]{2,20}(?:努力|奋斗|贡献)|从[^，]{2,8}做起|在[^，]{2,20}[下中]")
# 顺应群众要和平、要发展的心声: what others want.
_WANTED = re.compile("要[^，。；、要]{1,6}(?:、要[^，。；、要]{1,6}){1,8}的[^，。；]{0,4}(?:心声|愿望|意愿|诉求|呼声|期盼|期待)")
# 中国有必须维护的利益、必须捍卫的原则: what there is.
_THERE_IS = re.compile("有(?:必须[^，。；、]{2,8}的[^，。；、]{2,8}、)*$")
_TOPIC_OF = re.compile("[^，、]{1,8}的(?:限期|一律|立即|坚决|马上|必须|可|由|就)|[^，、有搞以]{1,3}的(?:创造条件|想方设法|抓紧|尽快|列出|主动|耐心|及时|说明|协调|分步|逐步)")  # 不能立即整改的限期整改; 不能办的创造条件办
_POLITE = re.compile("(?:以下|如下)[^，]{0,4}$|(?:监督|放心(?:[^，]{0,6})|指正|指示|检阅|审阅|审议|谅解|理解|见谅|关注|指导|相信|[提出多]+(?:宝贵)?意见)$")
# 方法，即必须坚持甲、必须坚持乙: what must be is the name of a list.
_NAMES_A_LIST = re.compile("，即(?:必须[^，。；、]{2,16}、)*$|(?:经验|认识|规律|启示)[^。；]{0,12}这就是(?:必须[^。；，]{2,40}，)*$")
_SPELT_OUT = re.compile("[，：]即[^，。；“]{2,16}(?:、[^，。；、]{2,16})*、$")
_LONGEST_LIST, _LONGEST_INSIGHTS = 110, 320
_MANY = re.compile("(?:越来越|更|许|很|众|大)多|不少|多数|不止一|[0-9一二三四五六七八九十百]+(?:余|多)?个")  # 越来越多的国家希望加入: a report
_WISHER_ALONE = re.compile(f"(?:{_SIDES}|我们?|中国|我国)(?:[也还更都]|真诚|衷心|热切|由衷|殷切|诚挚|真心|始终|特别)*")
_WISHES_NEXT = re.compile("，(?![^，。；]{0,24}(?:要(?!求)|必须|应|务必|希望|期待))[^，。；]{4,}")  # 中方真诚希望，|各国团结协作
_WISHES = frozenset({"祝愿", "衷心祝愿"})
_MERE_WISH = re.compile(
    r"(?:健康|快乐|长寿|幸福(?![桥路河家])|康复|成功|顺利|繁荣|吉祥|昌盛|平安|愉快|佳节|发达|甜蜜|美好|红火|安康|兴隆|兴旺)[^，]{0,4}$"
)
_GOOD_TIME = re.compile("度过[^，]{2,16}(?:时光|时刻|假期|节日|新春|佳节|新年|之夜|时间)|留下[^，]{0,8}(?:记忆|回忆|印象)|收获[^，]{0,6}(?:友谊|快乐)")
_TASK = re.compile("作出|贡献|奋进|奋斗|努力|开创|推动|谱写")


@cache
def _not_subject() -> re.Pattern[str]:
    return re.compile(f"{_NOT_SUBJECT}|(?:{alternation('demand_context', 'not_subject')})(?!的[^，]{{2,8}}$)")  # 代表提出的意见|要


class Head(NamedTuple):
    """A cue that heads a segment, with what it demands. ``bare``: nothing stands before the cue."""

    cue: Token
    modality: Modality
    bare: bool


# 哪个环节出了问题，哪个环节就要整改: one thing, whichever it is.
WHICHEVER = re.compile("(?<=[，。；：\n])哪(?P<one>[^，。；]{1,8}?)[^，。；]{1,14}，哪(?P=one)[^，。；]{0,6}就(?:要|必须|得|应)$")
_FAR_BEFORE = 30
_OWN_SIDE = re.compile("(?:中方|中国|我国|我方|中国政府|中国人民)(?:一贯|始终|一直|历来|也|更|永远)?")
_STILL = re.compile("(?:至今|迄今|一直|依然|仍然|始终)(?:都|也|还)?$")  # 该草案始终|不能回应关切: how it is
_KEPT_TO = re.compile("(?:恪守|坚守|信守|重申|遵守|践行|赞赏|奉行)[^，。；]{0,8}$")  # 恪守|不允许任何势力从事破坏活动|的承诺
_A_PROMISE = re.compile("的(?:郑重|严肃|庄严|政治|一贯|坚定)*(?:承诺|立场|原则|政策|誓言)$")
# 我们愿意创造空间，|但决不留下余地; 局长表示，将加班加点，|绝不让项目等手续: what the speaker himself will not do.
_OWN_WILL = re.compile("(?:我们|我方|中方)(?:愿|会)[^。；]{2,26}，但?$|表示，(?:(?:一定)?[会将](?![士军领])[^。；要]{2,20}，)?$")
_NOT_LET = ("决不", "绝不", "决不让", "绝不让", "决不让一", "绝不让一")


def head_of(shielded: str, segment: Span, cues: Sequence[Token]) -> Head | None:
    """The first of ``cues`` (those inside the segment) that heads it, or None."""
    for cue in cues:
        if cue.start - segment.start > _LONGEST_SUBJECT:
            return None
        if shielded[cue.start] == HIDDEN:
            continue
        if cue.entry.tag == "prohibition" and shielded.startswith("的，", segment.end - 1):  # 不能当场整改的，要限期整改
            continue
        if cue.entry.tag == "prohibition" and _TOPIC_OF.match(shielded, cue.end, segment.end):
            continue
        if cue.entry.tag == "prohibition" and any(_is_of(shielded, cue, other) for other in cues):
            continue
        before = shielded[segment.start : cue.start]
        if cue.entry.term.endswith("呼吁") and _HAS_LONG.search(before):
            continue
        if cue.entry.term in _NOT_LET and before in ("", "但") and _OWN_WILL.search(shielded, max(0, cue.start - _FAR_BEFORE), cue.start):
            continue
        if cue.entry.term in ("决不", "绝不") and _OWN_SIDE.fullmatch(before):  # 中方绝不从私利出发: what his side does not do
            continue
        if cue.entry.tag == "prohibition" and (still := _STILL.search(before)) and still.start() and not sounds_like_actor(before[: still.start()][-_LONGEST_OFFICE:]):
            continue
        if cue.entry.tag == "prohibition" and _KEPT_TO.search(before) and _A_PROMISE.search(shielded, cue.end, segment.end):
            continue
        if cue.entry.tag == "prohibition" and (before == "即" or (before[-1:] in ("", "、") and _SPELT_OUT.search(shielded, max(0, cue.start - _LONGEST_LIST), cue.start))):
            continue  # 做到“三不”，|即不搞小圈子、不搞小动作: what the word before means
        if cue.entry.term == "希望" and before == "就是":
            before = ""
        whichever = before.startswith("哪") and WHICHEVER.search(shielded, max(0, segment.start - _FAR_BEFORE), cue.end) is not None
        if (whichever or _heads(before, cue.entry.tag)) and not _is_harmless(shielded, cue, segment):
            return Head(cue, cast(Modality, cue.entry.tag), not before)
    return None


def bare_modality(shielded: str, clause: Clause) -> Modality:
    """What a clause without a cue demands: 不私拉电线 forbids."""
    return "prohibition" if refrains(shielded, clause) else "imperative"


def _is_of(shielded: str, cue: Token, following: Token) -> bool:
    """不能当场解决的要说明原因: the first cue only says what the second one is about."""
    return cue.end < following.start and shielded[following.start - 1] == "的" and following.entry.tag == "obligation"


def _heads(before: str, tag: str) -> bool:
    """Whether the words before a cue are its subject or topic."""
    if before.endswith("、") and tag == "obligation":  # 真抓实干、|务求实效 goes on
        return False
    if tag == "hope":
        return _WISHER.fullmatch(before) is not None and not (_OTHERS_WISH.search(before) or _MANY.match(before))
    if tag == "imperative" and before.startswith("凡"):  # 凡没有依据的收费一律取消
        return True
    if before.endswith("所") and sounds_like_actor(before[-_LONGEST_OFFICE:]):  # 期货交易所|要
        before = before[:-1]
    if _GONE_WRONG.fullmatch(before) or _THE_MORE.fullmatch(before):
        return True
    return _ASKS_OF.match(before) is None and _not_subject().search(before) is None  # 向管理要效益


def _is_quoted_rule(shielded: str, cue: Token, segment: Span) -> bool:
    """落实疫情要防住、经济要稳住的要求: the cue stands in the name of a rule."""
    opens = cue.start > segment.start and opening_at(shielded, segment.start, cue.start) is not None
    if shielded.startswith(_HOLDS_TO, cue.end):  # 创建工作要|实现…的目标
        return False
    return opens and _RULE.search(shielded, cue.end, segment.end) is not None


def _is_rule_ahead(shielded: str, cue: Token, segment: Span) -> bool:
    """围绕财政要稳、货币要活，积极履职: the cue stands in one of the rules to go by."""
    if cue.start == segment.start or RULES_AHEAD.match(shielded, *segment) is None:
        return False
    return _RULES.match(shielded, *segment) is not None


def _is_attributive(shielded: str, cue: Token, segment: Span) -> bool:
    """免除今年应偿还的利息: the cue stands in what describes the object of a verb."""
    if cue.entry.term not in _ATTRIBUTIVE or opening_at(shielded, segment.start, cue.start) is None:
        return False
    if sounds_like_actor(shielded[segment.start : cue.start]):  # 用人单位|应为职工提供合格的用品
        return False
    return _DESCRIBES.match(shielded, cue.end, segment.end) is not None


def _names_asked(shielded: str, start: int, end: int) -> bool:
    """Whether those who are asked stand right behind 请 or 望."""
    if _ALL_ASKED.match(shielded, start, end):
        return True
    reach = min(end, start + _LONGEST_ASKED)
    actors = tags_of("actors")
    if any(shielded[at - n : at] in actors for at in range(start + 2, reach) for n in (2, 3, 4) if at - n >= start):
        return True
    begs = shielded.endswith("恳请", 0, start)  # 恳请|老领导们多支持, not 请|某某先生介绍情况
    return begs and any(sounds_like_actor(shielded[start:at]) for at in range(start + 3, reach))


_AS_WHAT = ("作为", "当作", "看作", "当成", "视为", "看成")


def _is_harmless(shielded: str, cue: Token, segment: Span) -> bool:
    if cue.entry.term == "必须" and shielded.endswith(_AS_WHAT, segment.start, cue.start) and shielded.find("的", cue.end, segment.end) > 0:
        return True  # 把清欠作为必须打赢的硬仗
    if cue.entry.tag == "obligation" and (
        only_observes(shielded, cue, segment)
        or _is_quoted_rule(shielded, cue, segment)
        or _is_rule_ahead(shielded, cue, segment)
        or _is_attributive(shielded, cue, segment)
    ):
        return True
    if cue.entry.tag == "prohibition" and _is_quoted_rule(shielded, cue, segment):  # 坚持发展决不能牺牲安全这条红线
        return True
    if cue.entry.term == "别" and shielded[cue.start - 1 : cue.start] in tags_of("transliteration"):  # 杜尚别
        return True
    if cue.entry.term == "莫" and cue.start > segment.start and shielded[cue.start - 1] not in "切千万请且并也都":  # 会计老莫
        return True
    if cue.entry.term == "要" and any(m.start() <= cue.start < m.end() for m in _WANTED.finditer(shielded, max(segment.start, cue.start - _LONGEST_LIST), min(segment.end, cue.end + _LONGEST_LIST))):
        return True
    if cue.entry.term == "必须" and _THERE_IS.search(shielded, max(0, cue.start - _LONGEST_LIST), cue.start) and shielded.find("的", cue.end, segment.end) > 0:
        return True
    if cue.entry.term == "必须" and _NAMES_A_LIST.search(shielded, max(0, cue.start - _LONGEST_INSIGHTS), cue.start):
        return True
    if cue.end == segment.end and cue.entry.term.endswith(("希望", "期待", "盼望")) and _WISHES_NEXT.match(shielded, cue.end):
        return len(cue.entry.term) == len("希望") and _WISHER_ALONE.fullmatch(shielded, segment.start, cue.start) is None
    if cue.end >= segment.end:
        alone = _FORBIDS_ALONE.search(cue.entry.term) or _NOT_TO_BE.search(shielded, segment.start, segment.end)
        stressed = cue.entry.term in _UNALLOWED and cue.start > segment.start and _HINDERS.search(shielded, segment.start, cue.start) is None
        return cue.entry.tag != "prohibition" or not (alone or stressed)
    if _DONE_IN_FULL.match(shielded, cue.start) or _HARMLESS_AFTER[cue.entry.tag].match(shielded, cue.end, segment.end):
        return True
    if cue.entry.term.endswith("让我们"):
        joins = _JOINS_IN.match(shielded, cue.end, segment.end) or opens_demand(shielded, cue.end, segment.end)
        return cue.start > segment.start or not joins
    if cue.entry.term in ("望", "盼"):
        if _DIVISION_NAMED.match(shielded, cue.end, segment.end):  # 望|川市委书记
            return True
        return cue.start > segment.start or not _names_asked(shielded, cue.end, segment.end)
    if cue.entry.term in ("请", "恳请", "拜托"):
        if _POLITE.search(shielded, cue.end, segment.end):
            return True
        asked = _DIVISION_ASKED.match(shielded, cue.end, segment.end) or _names_asked(shielded, cue.end, segment.end)
        return not (asked or (cue.start == segment.start and opens_demand(shielded, cue.end, segment.end)))
    if cue.entry.term.endswith("需要"):
        return any(form.match(shielded, cue.end, segment.end) for form in (_THING, _NEEDED_IS, _AID))
    if cue.entry.term in _WISHES:
        words = shielded[cue.end : segment.end]
        return _TASK.search(words) is None and any(form.search(words) for form in (_MERE_WISH, _GOOD_TIME))
    return False

"""Lists of names before a verb: who stands there as its subject, with nothing between but titles, times and places."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tonggao.extract.events.cast import Actor, Cast
from tonggao.language.name_ends import bound_at, is_han
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_MAX_TITLE = 60  # code points between two names of one list, the longest stacked titles included
_MAX_ADVERBIAL = 90  # code points between a subject and its verb
_TRIES = 4  # how many names back from a verb its subject may end

# What those are called whom a list leaves out: 等市委常委, 等县处级以上领导干部.
_CALLED = (
    "同志|代表(?!团|大会)|人士|嘉宾|领导人|元首|首脑|政要|领导班子成员|(?:领导)?干部|领导(?![人干班小])|负责人|委员(?!会)|常委(?!会)|成员|人员|人(?!大)|首长|专家|学者|教师"
    "|老师|院士|教授|校友|企业家|经济学家|科学家|艺术家|作家|劳模|村民|居民|群众|学生|同学|家长|律师|员工|职工|商户|运动员|队员|党员|官员|来宾|客人|老兵|新兵|战士|官兵|军人|护士|医生|医师|民警|干警|辅警|模范|标兵|能手|工作者|司机|选手|裁判员|教练员|志愿者|团员|少先队员|个人(?!所得)|客商|港商|台商|侨商|外商|会员|股东|业主|青年|书记(?!处)|主任(?!会)|主席(?![团台])|[省市州县区镇乡部局处院校会]长(?![期征三江城远])"
)
_AFTER_NAME = re.compile(
    r"(?:同志|同学|校友|学长|师傅|教练|太平绅士|先生|女士|夫妇|殿下|[上中少]将|[大上中少]校|[上中少]尉|院士|副?教授|副?研究员|博士|老师|委员|律师|(?:主任|主治)?医[师生]|(?:高级)?工程师|法师|大师|阿訇|神父|牧师|道长|主教)?(?:[（(][^）)\n]{0,30}[）)])?"
    rf"(?:(?:[两三四五六七八九十]|[0-9]{{1,2}})[位名](?:[^，。；：、在对向]{{0,8}}?(?:{_CALLED}))?|[两三四五六七八九十]国(?:{_CALLED}|总统|总理|外长|防长|议长))?"
    rf"(?P<open>等[0-9一二三四五六七八九十]+余?[名位]“[^“”\n]{{2,24}}”(?:称号|奖章|荣誉)*(?:获得者|得主|代表)?|等(?:[省市县区州镇]、){{0,3}}(?:(?:（[^（）]{{1,12}}）|[^，。；：、（在对向与就]|在(?=[职家校京岗])){{0,32}}?(?:{_CALLED})(?:[、和及]?(?:{_CALLED})){{0,5}})?)?(?:(?<=[\u4e00-\u9fff])(?:共计|共|约|近)?[0-9]+(?:余|多)?[人名](?=$|[出列参陪聆赴到应一共分]))?(?:一行(?:[0-9一二三四五六七八九十]+(?:余|多)?人)?(?:(?:考察|代表|访问|参访|学习|观摩|调研|检查|督导)[团组])?)?"
)
_RANKS = ("常务副", "专职副", "党委副", "兼职副")
_AFTER_NAME_OPENERS = frozenset("0123456789校学师太两三四五六七八九十同先女夫殿上中少大（(等一院教副研博老委律医主高工法阿神牧道")
_SEPARATOR = re.compile(r"以及|[、，和与及暨]|[ \u3000]+")  # a list may be set with spaces
_WITH_WIFE = re.compile("[0-9月日上下午今昨天晚]{2,8}[和同与偕]夫人")  # 甲5日晚和夫人乙
_AND_MORE = re.compile("等(?:以及|[和与及、])")  # 委员甲、乙等以及专家丙
_FOR_ALL = re.compile("代表[^，。；：、]{2,14}(?=[、和])")
# Of whom somebody or something else is told: 陈某某同志亲属代表某某, 陈某某院士工作站负责人某某.
_IN_HIS_NAME = re.compile("(?:委员|同志|教授|院士|先生|女士)?代表")
_KIN = re.compile("(?:同志|先生|女士|院士|教授|烈士|将军|老人)?的?(?:亲属|家属|遗属|遗孀|家人|亲友|后人|后代|生前)|(?:院士|劳模|名师|大师|技能大师)?工作[站室]|诞辰|故居|纪念馆|基金会")
_BRACKETED = re.compile("（[^（）]{1,30}）")
_BODY_SEPARATOR = re.compile(r"(?:（[^（）]{1,30}）)?(?:(?:主要|有关|相关)?(?:负责同志|负责人)(?=[和与及、]))?(?:等[^，。；：、]{0,4}?(?:部门|单位|部委|机构)(?=[和与及、，]))?(?:以及|[、，和与及暨]|(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午)?|[今昨]天(?:（[^（）]{2,10}）)?|近日|日前)?(?:会同|联合|携手))(?:[^，。；：、和与及在对将为的]{2,12}、)?")
# Times in figures, and words that are adverbs only before certain others.
_TIMES = (
    r"[0-9]{1,2}[:：][0-9]{2}|(?:[0-9０-９]+[年月日号时点分]?(?:[至到—–-]+(?=[0-9０-９]{1,4} ?[年月日号时点分]))?)+"
    r"|（(?:星期|周)[一二三四五六日天]）|(?<=[午晚])[0-9一二两三四五六七八九十]{1,2}[点时](?:半|整|[0-9一二三四五十]+分?)?|(?<=[0-9]日)[0-9]{1,2}时[0-9]{1,2}分|线上线下|在线上?|线下(?=或)|或(?=通过|以|线[上下])"
    r"|（[0-9]{1,2}月[0-9]{1,2}日）|[〇零○一二三四五六七八九十]{1,4}[年月日](?:[至到](?=[一二三四五六七八九十]))?"
    r"|[上中下]午|[今当昨]?晚|[今昨当]天|组织(?=[召举开]|$)|牵头(?=[召举开组]|$)|深入浅出地?|用(?:[\u4e00-\u9fff]{1,4}|双)语|(?:全面|详细|认真|仔细|系统|深刻|深入|细致|具体|客观|生动|扎实|明确|热情|亲切|清晰|科学|简要|充分){1,3}地|开始(?=对[^，。；]{2,12}进行)|(?:[去前今]年|上个?月)(?:[0-9]{1,2}月)?(?=[访来赴对出应])|[莅来到进]校"
    r"|(?:总结|补充|点评|归纳)(?=[强指要说]|$)|[ \u3000]+"
)
# A preposition or light verb: what follows it up to the verb is its own (在…会议上讲话, 作了题为《…》的报告).
_PREPOSITION = re.compile(
    r"赶赴|奔赴|分赴|赶到|抵达|到达|飞抵|驱车|在(?!家[领常的]|职[领县])|因(?!公|病|故|涉嫌|年龄)|受(?![助灾访聘])|[赴到就率向对为以于应作做从由经按与同随讲谈致]|给(?!予)|上了|关于|来(?![自源历信电函])|所[作做]|(?:组织|牵头|扎实|集中|联合)*开展|组织(?=部分|辖区|驻区|[0-9一二三四五六七八九十两]+[余多]?[名位]|全体|驻|相关|有关|机关|党员|干部|代表|委员|人大代表|政协委员|主席会议|主任会议|常委|组成人员|老干部|老同志|离退休|职工|师生|青年|民主党派|各界|界别|专家|媒体|企业|班子|中层|[全省市县区])|[作做]的|举行|进行|围绕|结合|面向|面对|举起|高举|代表(?!们|委员|团(?![省市县区州旗]委|中央)|性)|通过|发表|深入|前[往来]|来到|莅临|造访|亲临|参观|冒[雨雪暑严寒酷烈高着]|顶[风着烈高]|踏[雪着]|不打招呼|采取|采用|借助|针对|接受"
    r"|作为|至(?![今此于少多])|乘(?![客法])|结束(?=了?[对在])|根据|利用|针对|牵头|走进|带领|偕同|携同|分成|兵分|分[0-9一二三四五六七八九十两多]+[个路组支]|派[员人出代遣高专]|携(?!带)[^，。；：]{1,10}?(?=[赴到来]|深入|走进)"
)
_CROWD = r"(?:(?:共|等)?[0-9]+(?:余|多)?[人名]|代表|常委|企业家|嘉宾|人士|负责人|负责同志|委员|干部|群众|师生|官兵|同志|专家|学者|元首|首脑|贵宾|使节|领导|人员|成员|班子|员工|职工|教职工|学生|同学|党员|队员|团员|教师|校友|家长|居民|村民|客商|记者|媒体|干警|民警|家属|亲属|亲友|来宾|志愿者|会员|新生|研究生|本科生|毕业生|考生|学员|选手|运动员|裁判员|股东|业主|客人|朋友|侨胞|青年|少年|儿童|老人|妇女|农民|工人|士兵|战士|老兵|“?[两三四]长”?|秘书长|书记|主任|主席|[省市州县区镇乡村部局厅处科股队站所院校会行组]长|董事长|经理|总裁|调研员|总?师|助理|人)"
# The rest of a list that names nobody: 和各界代表, or names that the text gives no office and nobody recognized.
_UNNAMED = re.compile(
    rf"(?:[和及与]|以及)[^，。；：]{{0,40}}?(?:{_CROWD}(?:等?一行(?:[0-9]+余?人)?|等)?|一行|等?(?:有关|相关|职能|[市县区州镇]直)(?:部门|单位|企业))(?=$|[出列参陪聆赴到来]|在(?:主席台|前排|[主分]?会场|家)|共同|一[同起道]|深入|前往|先后|分别|集体|依次|逐一|应邀|受邀|全程|到会|到场)|、[^，。；：]{{2,40}}(?<!邀请)(?<!委托)$|(?:、[\u4e00-\u9fff]{{2,3}}(?=、|$|等|在|应邀|先后|分别|一同|陪同|参加|出席|列席))+(?:等(?:[^，。；：、]{{0,12}}?(?:同志|代表|人士|嘉宾|领导|负责人|委员|成员|人员|人))?)?"
)
_UNNAMED_OPENERS = frozenset("和及与以、")
_ROOM = "在?(?:现场|线上)(?:指挥|会商|调度室|办公|会议室)"  # 在现场指挥部召开会议: where, no adverb
_BODY_VOICE = re.compile(
    r"(?:党政|党委)?领导班子(?!成员)|(?:（扩大）)?(?:[、和及与][^，。；：]{0,40}?)?(?:党组|党委|主要|有关|相关|分管)*(?:负责同志|负责人|主要领导|领导|代表|同志)"
    r"(?:[和及、][^，。；：]{0,30}?代表)?|（扩大）|(?=.)"
)
# 听取某某有关情况汇报: between a body that is heard and what is heard.
_HEARD = re.compile(
    r"(?:等[^，。；、]{0,12})?(?:[0-9一二两三四五六七八九十]+[个家])?(?:关于[^，。；]{1,60}|有关|近期|工作|贯彻[^，。；]{1,40})的?$"
)
_KIND = r"(?:企业|单位|公司|高校|机构|部门|院校|院所|银行|医院|学校|协会|商会|团体|国家|大学|学院|园区)"
# 等33家银行、券商与投资机构, 共8家单位, 等部门和单位: how many, and what they are.
_COUNTED = re.compile(
    rf"(?:等|共|共计|等共)?(?:[0-9]+|[一二三四五六七八九十]+|多)余?[家个所](?:[^，。；：、在对]{{2,8}}(?:、[^，。；：、在对]{{2,8}})+[和与及][^，。；：、在对]{{0,10}}?{_KIND}|[^，。；：、]{{0,10}}?{_KIND})(?:[和与及]{_KIND})?"
    rf"|等[^，。；：、]{{0,20}}?{_KIND}(?:[和与及、]{_KIND})?(?:(?:主要)?负责(?:同志|人))?"
)
_EACH_SIDE = re.compile("(?:分别|先后|现场|共同|集中)*$")
_GATHERS = re.compile("(?<=.)(?:牵头|专门|及时)?(?:组织|召集)$")
_JOINED = re.compile("(?:联合|会同|携手)(?!开展|组织|举[行办])[^，。；：、在于就对向为开举召]{2,12}?(?=在|于|就|对|共同|联合|$)")  # 某局联合证监局在某地举办: the other is not known as a body
_ITS_OFFICE = re.compile("[、和](?:政府|办事处|管委会|行政)(?=$|[召举在于组联共今昨上下])")  # 青禾镇党委、政府召开
_JOINT_TEAM = re.compile(".{2,10}联合[^，。]{0,8}组")
_INVITES = re.compile(r"邀请(?![赛函])|特邀(?!嘉宾|代表|委员|专家|顾问|研究员)|聘请|委托|安排(?!会)|欢迎(?!仪式|会|大会|宴|晚)|祝贺(?!会|大会)")  # 欢迎仪式由某某主持
_AGENT = re.compile(
    r"代表[^，。；、]{0,6}$|(?:受|向|对|在|到|为|给|与|同|赴|莅临|走进|来到|前往|抵达|深入|奔赴|赶赴|参观|考察|视察|走访|拜访)了?$"
)  # 代表某党派发言: the body does not speak itself
_GONE_TO = re.compile("(?:[在于到赴对]|莅临|走进|来到|前往|抵达|深入|奔赴|赶赴|进驻|做客)了?$")
# 深入某镇、某局并召开座谈会: the last of the places that somebody went to; 向某党、某会通报, 对某镇和某局进行约谈: of those told.
_STANDS_AT = re.compile("在[\u4e00-\u9fff]{1,3}(?<![下上中后时间的])$")  # 在龙山 | 高新区举行: only a part of the place is known as a body
_GONE_THROUGH = re.compile(r"(?:(?:[到赴]|深入|前往|来到|莅临|走进|奔赴|赶赴|走访|考察|参观|察看|查看|检查)了?[^，。；：]{1,40}[、和及]|(?<![^，。；：\n])[向对][^，。；：]{2,40}[、和及])$")
# 为某某举行, 同某某会谈: governed by a preposition, not the subject.
_GOVERNED = re.compile(
    r"(?:给|向(?!阳)|(?<!作)为|对(?![外口])|(?<![共会一大陪偕携随协])同(?![志日时]|[\u4e00-\u9fff]{1,2}[市区县旗镇乡村州])|(?<!参)与(?!会|交流[处部司院中]))[^，。；、]{0,16}$"
    # 来到困难党员甲、乙家中慰问
    r"|(?:来到|走进|前往|深入|赶赴|奔赴|[赴到])[^，。；、]{0,14}(?:党员|群众|[户家属兵]|老人|职工|教师|劳模|干部|村民|居民|代表|工人|孤儿|学生|模范|英雄|战士|老同志|人员|儿童|母亲|好人|楷模|人)$"
)

_MEETING_TELLS = re.compile(r"(?:会议?|大会|会上|[组局部委厅院])(?:还|也|分别|已|再次)?向(?!阳)[^，。；：]{2,60}$")  # 会议向某署党委书记、署长某某 | 传达精神
# 学习某某视察某地的讲话: spoken of, not doing; but 学习某某在某会议上的讲话 tells where he spoke.
_ON_STUDY = re.compile("(?:围绕|学习|贯彻|落实|领会|根据|按照|结合|践行)[^，。；：由]{0,60}$")  # 围绕…思想、某某关于…的重要讲话
_STUDIED = re.compile(r"(?:围绕|学习|贯彻|落实|聆听|领会|根据|按照|结合|重温|践行)[^，。；、由]{0,6}$")


# 某大学社会与人口学院教授某某: the character belongs to a school's name.
_IN_SCHOOL = re.compile("(?:大学|学院|科学院|社科院)[\u4e00-\u9fff]{1,8}(?<!校长)(?<!教授)(?<!师生)(?<!代表)与[\u4e00-\u9fff]{1,12}?(?:学院|研究院|研究所|研究中心|学部|实验室|学系)[^，。；：、]{0,8}$")
_SENT = ("特别代表", "特使", "私人代表", "全权代表")


class NameList(NamedTuple):
    """Names in printed order; [start, end) is the part of the list that stands in the verb's own segment."""

    actors: tuple[Actor, ...]
    start: int
    end: int
    open_list: bool = False
    partners: tuple[Actor, ...] = ()


def names_before(text: str, span: Span, cast: Cast, *, to_verb: bool = True, invited: bool = False) -> NameList | None:
    """The list of persons that ends where ``span`` ends, but for what may follow a name and (``to_verb``) adverbials.

    ``invited`` persons count too (邀请某某作报告).
    """
    persons = [p for p in cast.persons_in(*span) if not _KIN.match(text, p.end)] if span.start < span.end else []
    if text.find("夫人", *span) >= 0:  # 某某夫人甲和某某夫人乙: whose wives they are
        starts = {p.start for p in persons}
        persons = [p for p in persons if not (text.startswith("夫人", p.end) and p.end + len("夫人") in starts)]
    for last in range(len(persons) - 1, max(-1, len(persons) - 1 - _TRIES), -1):
        after, open_list = after_name(text, persons[last].end, span.end)
        if text.startswith(_SENT, after):  # 作为某某主席特别代表赴某国出席峰会: whom he sends goes
            continue
        if text[after : after + 1] in _UNNAMED_OPENERS and (unnamed := _UNNAMED.match(text, after, span.end)):
            if last + 1 < len(persons) and persons[last + 1].start < unnamed.end():  # 、县长某某前往送别: somebody named
                continue
            after, open_list = unnamed.end(), True
        if after == span.end or (to_verb and _reaches(text, after, span.end)):
            first = first_of_list(text, persons, last)
            if _told_by_another(text, persons, first):
                continue
            before = max(span.start, persons[first].start - _MAX_TITLE)
            if not invited and _INVITES.search(text, before, persons[first].start):
                return None
            governed = _GOVERNED.search(text, before, persons[first].start)
            if text.startswith("关于", after_name(text, persons[last].end, span.end)[0]):
                governed = governed or _ON_STUDY.search(text, before, persons[first].start)
            if text[after_name(text, persons[last].end, span.end)[0] : span.end][:1] != "在":
                governed = governed or _STUDIED.search(text, before, persons[first].start)
            governed = governed or _MEETING_TELLS.search(text, before, persons[first].start)
            if not governed or _IN_SCHOOL.search(text, before, persons[first].start) or cast.inside_person(governed.start()) or cast.inside_body(governed.start(), governed.start() + 1):  # 监控与评估中心主任某某
                return NameList(tuple(persons[first : last + 1]), persons[first].start, persons[last].end, open_list)
    return None


def _told_by_another(text: str, persons: Sequence[Actor], first: int) -> bool:
    """某组长向某集团党委书记、董事长某某 | 传达精神: whether 向 stands between the person before ``persons[first]`` and him.

    Or 代表: 甲委员代表乙委员 | 发言.
    """
    if not first:
        return False
    if _IN_HIS_NAME.fullmatch(text, persons[first - 1].end, persons[first].start):
        return True
    start, _ = after_name(text, persons[first - 1].end, persons[first].start)
    return text.startswith(("向", "给"), start) and text.find("，", start, persons[first].start) < 0


def bodies_before(
    text: str, span: Span, cast: Cast, *, to_verb: bool = True, joint: bool = False
) -> NameList | None:
    """The list of bodies that ends where ``span`` ends, but for 负责同志 and (``to_verb``) adverbials.

    ``joint``: also those with whom another does it (我校与某厅举行仪式).
    """
    bodies = [b for b in cast.bodies_in(*span) if not (text[b.start - 1 : b.start] == "（" and text[b.end : b.end + 1] == "）")]  # 中央党校（国家行政学院）
    bodies = _without_places(text, span, bodies)
    if not bodies:
        return None
    called = _BRACKETED.match(text, bodies[-1].end, span.end)  # 某公司（简称“某司”）
    voice = _BODY_VOICE.match(text, called.end() if called else bodies[-1].end, span.end)
    behind = voice or called
    after = behind.end() if behind else bodies[-1].end
    if counted := _COUNTED.match(text, after, span.end):
        after = counted.end()
    elif text.startswith("等", after) and len(bodies) > 1 and _EACH_SIDE.match(text, after + 1, span.end):  # 甲局与乙公司等 | 签订了协议
        after += 1
    if (joined := _JOINED.match(text, after, span.end)) or (joined := _ITS_OFFICE.match(text, after, span.end)):
        after = joined.end()
    if (heard := _HEARD.match(text, after, span.end)) and "听取" in text[max(0, span.start - 2) : bodies[-1].start]:
        after = heard.end()
    if after != span.end and not (to_verb and _reaches(text, after, span.end)):
        return None
    first = len(bodies) - 1
    while first and (
        bodies[first - 1].end == bodies[first].start  # 市委市政府
        or _BODY_SEPARATOR.fullmatch(text, bodies[first - 1].end, bodies[first].start)
    ):
        first -= 1
    if first < len(bodies) - 1 and _JOINT_TEAM.fullmatch(bodies[-1].name):  # 市委、市政府联合督查组: one team of both
        bodies = [*bodies[:first], Actor(bodies[first].start, bodies[-1].end, text[bodies[first].start : bodies[-1].end], False)]
    if gathers := _GATHERS.search(text, span.start, bodies[first].start):  # 某中心组织甲所、乙办召开会议: the centre does
        return bodies_before(text, Span(span.start, gathers.start()), cast, to_verb=False)
    agent = _AGENT.search(text, max(span.start, bodies[first].start - 8), bodies[first].start)
    if agent and not (joint and agent.group() in ("与", "同")):
        return None
    if _GONE_THROUGH.search(text, max(span.start, bodies[first].start - _MAX_TITLE), bodies[first].start):
        return None
    if _STANDS_AT.search(text, max(span.start, bodies[first].start - _MAX_TITLE), bodies[first].start):
        return None
    return NameList(tuple(bodies[first:]), bodies[first].start, after, open_list=counted is not None)


def _without_places(text: str, span: Span, bodies: list[Actor]) -> list[Actor]:
    """Without those at the end that are gone to (某集团到甲公司、乙公司考察, 在市政府会议中心签署): where, not who."""
    while len(bodies) > 1:
        first = len(bodies) - 1
        while first and _BODY_SEPARATOR.fullmatch(text, bodies[first - 1].end, bodies[first].start):
            first -= 1
        if not first or not _GONE_TO.search(text, max(span.start, bodies[first].start - 4), bodies[first].start):
            return bodies
        bodies = bodies[:first]
    return bodies


def names_after(text: str, start: int, end: int, cast: Cast) -> tuple[Actor, ...]:
    """The first list of persons in [start, end), commas allowed between them: 出席会议的有甲，乙."""
    persons = cast.persons_in(start, end)
    kept = 1
    while kept < len(persons) and first_of_list(text, persons[kept - 1 : kept + 1], 1, commas=True) == 0:
        kept += 1
    return tuple(persons[:kept])


def first_of_list(text: str, persons: Sequence[Actor], last: int, *, commas: bool = False) -> int:
    """Where the list of names begins that ends with ``persons[last]``. ``commas`` may part them too."""
    first = last
    while first:
        before, person = persons[first - 1], persons[first]
        after, _ = after_name(text, before.end, person.start)
        if text.startswith("代表", after) and (each := _FOR_ALL.match(text, after, person.start)):  # 甲代表先进集体、乙代表先进个人先后发言
            after = each.end()
        parted = _SEPARATOR.match(text, after, person.start) or _WITH_WIFE.fullmatch(text, after, person.start) or (commas and text[after] in "，；")
        if person.start - before.end > _MAX_TITLE or not (parted or _AND_MORE.match(text, before.end, person.start)):
            break
        first -= 1
    return first


def after_name(text: str, start: int, end: int) -> tuple[int, bool]:
    """Where the office, brackets and 等 that may follow a name end, and whether there is 等."""
    start += text.startswith("副", start)
    if text.startswith(_RANKS, start):  # 某某常务副书记
        start += len("常务副")
    if text[start : start + 1] in ("总", "董") and bound_at(text, start + 1) >= 2:  # 林总, 林董
        start += 1
    if text[start : start + 1] in _office_openers():
        offices = _offices()
        for length in (6, 5, 4, 3, 2):
            office = text[start : start + length]
            if start + length <= end and office in offices and not (length > 2 and office.endswith("代表") and is_han(text[start + length : start + length + 1])):  # 某某院长 | 代表医院
                start += length
                break
    if text[start : start + 1] not in _AFTER_NAME_OPENERS:  # most names end so
        return start, False
    match = _AFTER_NAME.match(text, start, end)
    return (match.end(), match["open"] is not None) if match else (start, False)


@cache
def _word() -> re.Pattern[str]:
    words = sorted(load_lexicon().terms("subject_adverbs"), key=lambda word: (-len(word), word))
    return re.compile(f"(?!{_ROOM})(?:{_TIMES}|{'|'.join(words)})")


def skip_adverbs(text: str, start: int, end: int) -> int:
    """Where the times and adverbs at ``start`` end."""
    while start < end and (word := _word().match(text, start, end)):
        start = word.end()
    return start


def is_adverbial(text: str, span: Span) -> bool:
    """Whether ``span`` holds nothing but adverbs and prepositional phrases; also when it is empty."""
    start = skip_adverbs(text, *span)
    if start == span.end or _PREPOSITION.match(text, start, span.end):
        return True
    return start > span.start and text.startswith(("通过", "结合"), span.start)  # 通过网络 | 视频会议的方式


def _reaches(text: str, after: int, end: int) -> bool:
    """Whether only adverbials and light verbs stand between ``after`` and ``end``."""
    return end - after <= _MAX_ADVERBIAL and is_adverbial(text, Span(after, end))


@cache
def _office_openers() -> frozenset[str]:
    return frozenset(office[0] for office in _offices())


@cache
def _offices() -> frozenset[str]:
    """Offices that may follow a name (江成总理); 代表 and other words for persons may be verbs there, 主席特别代表 is another's."""
    offices = (e for e in load_lexicon().terms("offices").values() if e.tag != "descriptor")
    return frozenset(e.term for e in offices if not e.term.endswith("特别代表"))

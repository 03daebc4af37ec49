"""Whether two names mean the same event, and which of two names tells more."""

import re
from functools import cache

from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

SESSIONS = ("开幕会议", "闭幕会议", "闭会会议", "开幕式", "闭幕式", "开班式", "结业式", "开幕会", "闭幕会")  # parts of an event that stand for it
PRESIDIUM = "主席团"  # its meetings are none of its congress's
SIGNINGS = ("签约仪式", "签字仪式", "签署仪式", "签约活动")
DRILLS = ("演练", "演习", "推演")
SIGNING = re.compile("签约|签字|签署|签订")  # in the name of what something is signed at
_LOCAL = (
    "全市", "全省", "全县", "全区", "全州", "全镇", "全乡", "全街道", "全校", "全旗", "全盟", "我市", "我省", "我县", "我区",
)  # fmt: skip
_ORDINAL = re.compile(r"第?(?<![0-9])([一二三四五六七八九十百〇]+|[0-9]{1,3})([届次轮期批])")  # 2023届 is a year's
_GENERIC_MEETING = re.compile(
    r"(?:第[^第次]{1,6}次)?(?:扩大|全体|专题|例行|常务|党组|党委|小组|分组|联组|分团)?(?:（扩大）)?会议|(?:全体|小组|联组)会"
)
# Houses, unions and companies whose sessions a headline contracts while the body gives them their name.
_CONTRACTED = re.compile("[省市县区州旗盟镇乡]委[一二三四五六七八九十]+届[一二三四五六七八九十]+次全会|职代会|教代会|团代会|妇代会|执委|人大|工商联|妇联|文联|科协|残联|侨联|总工会|^共青团|^团[省市县区]委")
_TERM_ALONE = re.compile("第?[一二三四五六七八九十]+届(?=第?[一二三四五六七八九十]+次)")
_RITE = re.compile("(?P<of>开班|开学|开营|开工|开业|开幕|开园|开馆|结业|毕业|启动|揭牌|通车|奠基)(?:仪式|典礼|式)")
_ANNIVERSARY = re.compile("[0-9〇零一二三四五六七八九十百]+(?=周年)")
_SITTING_OF = re.compile("(?P<who>[\u4e00-\u9fff]{2,12}?)(?:代表团|委员小组|委员联组|小组|联组|界别|界委员)(?:全体|小组|联组|分组|协商)*(?:审议|讨论|会议|会)$")
_QUOTED = re.compile("“([^“”]{2,40})”")
_PARTS_OF_NAMES = ("暨", "（扩大）")  # what a headline may leave out
_BARE_TOURS = ("调研", "检查", "督查", "督导", "视察", "考察", "走访", "暗访", "巡查")
_COMMITTEES = ("常委会", "常委（扩大）会", "党组会", "党组（扩大）会", "党委会", "主任会", "主席会", "常务会")
_COMES = ("来", "莅临", "到访")
_KIND_ALONE = 8  # code points of a name that only says what kind of meeting it was
_SHORTEST_SHARED = 5  # code points of a common ending that can tell an event
_GATHERING = "集会，"
_NEARLY = 3  # code points by which a headline's other words must be fewer to better the body's name
_UNNAMED = "召开会议"
_LEFT_OUT = 6  # code points that a headline leaves out of a name of the same words
_LONGEST_SHORT = 9  # code points of a name that can be short for a longer one


_OF_YEARS = re.compile("[0-9〇零一二三四五六七八九十百]+周年")


def same_event(first: str, second: str, *, lenient: bool = False) -> bool:
    """Whether two names can be the same event's: one holds the other, or they differ only in how they begin.

    ``lenient`` is for a headline, which names the event of its own readout in other words (全市…会议 for 某市…会议).

    >>> same_event("某省第三次农村工作会议", "某省第四次农村工作会议"), same_event("全市农村工作会议", "某市农村工作会议")
    (False, True)
    """
    first, second = _in_full(first), _in_full(second)
    first, second = first.removesuffix(_session(first)), second.removesuffix(_session(second))
    if (PRESIDIUM in first) != (PRESIDIUM in second):
        return False
    if (rite := rite_of(first)) and rite == rite_of(second):  # 开班典礼, 开班仪式
        return True
    short, long = sorted((first, second), key=len)
    if short in long:
        return not long.partition(short)[2].startswith(("上", "时", "精神", "期间"))  # 学习某会议精神座谈会 is another
    if ("周年" in first) != ("周年" in second) and _OF_YEARS.sub("", first) == _OF_YEARS.sub("", second):  # 成立庆祝活动, 成立60周年庆祝活动
        return True
    if "周年" in first and _ANNIVERSARY.sub("", first) == _ANNIVERSARY.sub("", second):  # 十周年, 10周年
        return True
    numbers, others = ordinals(first), ordinals(second)
    if numbers and others:
        return numbers == others and (lenient or len(numbers) > 1)
    if is_short_for(first, second) or is_short_for(second, first):
        return True
    sat = [_SITTING_OF.search(name) for name in (first, second)]
    if sat[0] and sat[1] and sat[0]["who"] != sat[1]["who"]:  # 湖西代表团审议, 河西代表团审议
        return False
    if first.startswith("全国") != second.startswith("全国"):
        return False
    shared = _shared_end(first, second)
    return shared >= max(_SHORTEST_SHARED, (0.5 if lenient else 0.75) * min(len(first), len(second)))


def rite_of(name: str) -> str:
    """开班 of 开班仪式, 开班典礼, 开班式: what it is a rite of, if the name says nothing else."""
    found = _RITE.fullmatch(name)
    return found["of"] if found else ""


def _in_full(name: str) -> str:
    """首届三次职工代表大会 for 首届三次职代会; 庆祝教师节 for 集会，庆祝教师节."""
    name = name.removeprefix(_GATHERING)
    if not name.endswith("代会"):
        return name
    return next((name.removesuffix(short) + full for short, full in _congresses().items() if name.endswith(short)), name)


@cache
def _congresses() -> dict[str, str]:
    """Short name -> name in full."""
    entries = load_lexicon().terms("event_words")
    return {term: entries[term].value for term in terms_tagged("event_words", "congress")}


def ordinals(name: str) -> set[tuple[str, str]]:
    """The numbers that tell an event from others of its series: 十四届, 第七次."""
    return set(_ORDINAL.findall(name))


def is_generic(name: str) -> bool:
    """Whether a name says nothing without the body that meets: 会议, 扩大会议, 第十五次会议, 全体会议."""
    return bool(_GENERIC_MEETING.fullmatch(name))


def tells_more(headline: str, body: str) -> bool:
    """Whether a headline's name serves better than the body's: shorter, telling outside the place, no part of it dropped."""
    if body.startswith(_GATHERING):  # 庆祝教师节大会
        return True
    if any(verb in headline and body.endswith(headline.replace(verb, "", 1)) for verb in ("举行", "召开")):  # 旗人大常委会举行第九次会议
        return False
    if headline.endswith(body) and (is_generic(body) or not ordinals(body)) and len(ordinals(headline)) > len(ordinals(body)):
        return True  # 某县十九届人大常委会第四次会议 for 第四次会议
    if _TERM_ALONE.match(headline) and not _TERM_ALONE.match(body) and ordinals(headline) == ordinals(body):
        return False  # 十二届八次全会 says not of whom
    if any(part in body and part not in headline for part in _PARTS_OF_NAMES) or _is_titled(body, headline):
        return False
    if _is_contracted(headline, body) or ("周年" in headline and "周年" in body and headline not in body):  # 建党85周年 for 中国共产党成立85周年
        return False
    if body.endswith(headline) and len(headline) <= _KIND_ALONE and 2 * len(headline) <= len(body):  # 电视电话会议 drops what the meeting was on
        return False
    if ordinals(headline) and ordinals(body) and headline not in body and _CONTRACTED.search(headline):  # 省工商联十三届三次执委会议
        return False
    if headline[:3] == body[:3] and len(body) - len(headline) <= _LEFT_OUT and is_within(headline, body):  # 区委第六轮巡察反馈会议 for 临湖区委第六轮巡察集中反馈会议
        return False
    if body.endswith(headline) and headline.startswith(_COMMITTEES):  # 市委召开常委会会议: the body says whose in one piece
        return False
    if headline.startswith((*_LOCAL, "第")) or len(ordinals(headline)) < len(ordinals(body)):
        return False
    in_other_words = headline not in body and not headline.endswith((_UNNAMED, *SESSIONS))
    if in_other_words and (len(body) - len(headline) <= _NEARLY or "届" not in headline):  # 旗政府第9次常务会议 for 旗人民政府2013年第9次常务会议
        return False
    return len(headline) < len(body)


def is_within(short: str, long: str) -> bool:
    """Whether ``long`` has all characters of ``short`` in their order."""
    rest = iter(long)
    return all(char in rest for char in short)


_ON_MATTER = re.compile(r"(?:检查指导|督导检查|考察|调研|检查|视察|督导|督查)(?:了)?[^，。；]{3,}$")  # 到某地 | 调研某事


def says_less(headline: str, body: str) -> bool:
    """来校调研 for 来我校某校区调研交流, 检查安全生产工作 for 检查岁末年初安全生产工作: the body's words are the tour's name."""
    if headline.startswith(_COMES) and body.startswith(_COMES) and not headline.startswith("来我"):
        return True
    if headline[0] in "在到赴来" or "“" in body or "（" in body:
        return False
    return headline[:2] == body[:2] and headline not in body and is_within(headline, body)


def says_what(headline: str, body: str) -> bool:
    """到某县人民法院调研基层治理 for the headline's 到某县法院调研: only the body says what the tour was on."""
    return headline[0] in "到赴在" and headline.endswith(_BARE_TOURS) and not body.endswith(_BARE_TOURS) and any(word in body for word in _BARE_TOURS)


def tells_in_full(headline: str, body: str) -> bool:
    """Whether the body's words name a tour better than the headline's: 到某省考察农村邮政工作 for 在某省农村考察邮政工作,
    就企业复工复产进行调研 for 在某市调研, 检查抗旱工作 for 深入牧区检查抗旱工作.
    """
    if headline.startswith("来我") and _KIND_ALONE < len(headline) < len(body) and is_within(headline[3:], body):  # 来我州考察灾后重建工作 for 考察灾后恢复重建对口支援工作
        return True
    if headline.startswith("深入"):
        return body[0] not in "到赴在深来"
    if headline[0] in "到赴在" and headline.endswith(_BARE_TOURS) and body.startswith(headline):  # 在某省调研 names it in fewer words than 在某省调研某事和某事等工作
        return False
    if headline[0] in "到赴在" and body[0] in "到赴在":
        return _ON_MATTER.search(body) is not None and not body.endswith("考察工作")
    if headline[0] in "到赴在":
        return body[0] in "就对" and headline.endswith(_BARE_TOURS) and not headline.startswith("到我")
    return headline[:2] == body[:2] and len(headline) <= len(body)


def _is_titled(body: str, headline: str) -> bool:
    """“稳粮保供”系列新闻发布会 has a title of its own that 秋粮生产新闻发布会 leaves out."""
    return "“" in body and "“" not in headline and not body.endswith(headline)


def _is_contracted(headline: str, body: str) -> bool:
    """“停车难”协商会 for “破解停车难”协商会, “八一”座谈会 for 庆祝某军建军某周年座谈会: the body has the theme or the occasion in full."""
    theme, whole = _QUOTED.search(headline), _QUOTED.search(body)
    if theme is None:
        return False
    if whole is None:
        return "周年" in body and "周年" not in headline
    return theme[1] != whole[1] and theme[1] in whole[1]


def is_short_for(short: str, long: str) -> bool:
    """晋衔仪式 for 晋升上将军衔仪式: its characters in order, the same first and last ones."""
    alike = 4 <= len(short) <= _LONGEST_SHORT and short[-2:] == long[-2:]
    return alike and is_within(short, long)


def _session(name: str) -> str:
    """The part of an event that a name ends in (论坛开幕式), if any."""
    if not name.endswith(SESSIONS):
        return ""
    return next((s for s in SESSIONS if name.endswith(s) and len(name) > len(s) + 1), "")


def _shared_end(first: str, second: str) -> int:
    shared = 0
    while shared < min(len(first), len(second)) and first[-1 - shared] == second[-1 - shared]:
        shared += 1
    return shared

"""Appointments: the verb names the post after the person (甲任书记), or a notice tells a career line by line."""

import re
from collections.abc import Mapping, Sequence

from tonggao.extract.actors.appointed_names import APPOINTS, subjects
from tonggao.extract.actors.careers import (
    former,
    goes_on,
    has_died,
    named_after,
    post_left,
    spell_ends_here,
    spell_is_over,
    told_of,
)
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.founded_groups import heads_group
from tonggao.extract.actors.taken_offices import taken_by
from tonggao.language.name_ends import Name
from tonggao.language.name_words import surname_at
from tonggao.language.occurrences import behind_mark
from tonggao.language.title_chains import Chain

# 任, 当选为 and the like name the post after the person.
_APPOINT = re.compile(
    r"(?:同志)?(?:[0-9]{1,2}日)?(?:正式)?(?P<adverb>此前|之前|先前|曾|曾经|先后|历|现|已|续|仍|并|同时|还|又|接替[\u4e00-\u9fff·]{2,10}?)*被?(?:以?[高全满]票|再次|再度|光荣|顺利)?"  # 林岳高票 | 当选
    r"(?P<verb>不再担任|不再兼?任|不再兼?|辞去|请辞|卸任|原任|时任|当选为?|连任|选举为|选为|推举为|推选为|任命为|聘任为|特聘为|[受应获]聘(?:为|任|担任)|聘为|增补为|补选为|提拔为|出任|兼任|接任|担任|代理|履新|(?<=[\u4e00-\u9fff])是|(?<=同志)系|就任|保留|继续担任|留任|续任|晋升为|升为|转任|调任|升任|改任|提任|任|为)：?$"
)
# 免去甲的某职务, 免去甲同志某职务, 解聘甲某职务, 任命甲为某职务，免去其另一职务
_DISMISSED = re.compile(
    r"的$|(?<=[\u4e00-\u9fff]{2})同志$|(?<=免去|卸免|撤销|终止|取消)其$|(?:(?<=(?:免去|解聘|免除|撤销|罢免|卸免|终止|取消)[\u4e00-\u9fff]{2})|(?<=(?:免去|解聘|免除|撤销|罢免|卸免|终止|取消)[\u4e00-\u9fff]{3}))$"
)
_BANNED_LIST = re.compile("(?:撤销|终止|取消|免去|罢免)(?:[\u4e00-\u9fff·]{2,8}、)+[\u4e00-\u9fff·]{2,8}$")  # 撤销甲、乙全国政协委员资格
_APPOINTED_BARE = re.compile("(?:任命|聘任|委任)(?P<who>[\u4e00-\u9fff]{2,3}(?<![为的任志]))$")
_DISMISSED_COMRADE = re.compile("(?:免去|解聘|免除|撤销)[\u4e00-\u9fff]{2,4}同志(?:的|所任|兼任的)?$")
_CAREER = re.compile("(?:先后|历|曾)(?:担)?任[^。；，、]{2,24}[，、][^。；，、]{0,12}$")
_DUTIES = ("职务", "的职务", "等职务", "一职", "之职", "资格", "的资格")
_DUTIES_LATER = re.compile("(?:及|和|以及|，|、)[^，。；任为]{2,60}?职务")  # 的某集团董事长及另一集团总经理职务
_EARLIER = re.compile("(?:此前|之前|先前)[他她其]?$")
_LOOSE = ("时任", "曾任", "历任", "原任", "现任", "拟任")
_ENDS = frozenset(("不再担任", "不再兼任", "不再任", "不再兼", "不再", "辞去", "请辞", "卸任", "原任", "时任"))
_PAST = ("此前", "之前", "先前", "先后", "曾", "历")
_ADJACENT = frozenset(
    ("辞去", "请辞", "任", "为", "是", "履新", "就任", "晋升为", "升为", "代理", "担任", "出任", "兼任", "接任", "当选", "当选为", "选为", "选举为", "连任", "推举为", "推选为", "任命为", "聘任为", "特聘为", "受聘为", "应聘为", "获聘为", "受聘担任", "聘为", "增补为", "补选为", "提拔为")
)
# 责任, 信任, 上任 …: 任 appoints nobody; 成为, 身为, 可为: nor does 为.
_NO_APPOINTMENT = re.compile(r"[责信上就离选聘]任$|[认成作称因以身可]为$")
_DECISIONS = ("决定", "通知", "命令", "任命", "批复")  # 关于林岳同志任某某书记的决定
_SENTENCE = 2000  # code points of a sentence before a post in which its holder is looked for
_BEFORE = 200  # of these, in which the verb and what is said of it stand
_LONGEST_SUBJECT = 16  # 林岳（女，回族）同志 before 是
_BESIDE = re.compile("[^，。；：、]*(?:（[^（）]*）[^，。；：、]*)?")  # between a name and 是
_HONOURS = re.compile("等?(?:代表|个人|单位)?(?:授[牌旗予]|颁|献花|送|佩戴|点赞|鼓掌|揭牌|发放|祝贺|解读|介绍|讲)")  # 先后为商会会长授牌
_NOMINATED = ("提名", "推荐", "推举")
_NAMES_CANDIDATES = re.compile(r"提名|推荐|拟任命|建议")


def appointed(people: People, chain: Chain, held: Mapping[int, Sequence[Name]]) -> list[Holder]:
    """甲任…书记, 乙不再担任…职务, 结合时任…书记期间: the person stands before the verb, or earlier in the sentence.

    ``held``: who stands by a chain of titles, by where it starts.
    """
    if taken := taken_by(people, chain):
        return taken
    text = people.text
    sentence = behind_mark(text, "。！？\n", chain.start, _SENTENCE)
    before = text[max(sentence, chain.start - _BEFORE) : chain.start]
    if (framed := _framed_holders(people, chain, sentence, before)) is not None:
        return framed
    verb = _APPOINT.search(before)
    return _by_verb(people, chain, held, verb, sentence) if verb else _without_verb(people, chain, held, before, sentence)


def _without_verb(people: People, chain: Chain, held: Mapping[int, Sequence[Name]], before: str, sentence: int) -> list[Holder]:
    """先后任某局学员，某组组长; 新当选某会会长的甲; 结合时任某书记期间: the words that say so stand further off, or in the title."""
    text = people.text
    opened = _CAREER.search(before)
    if opened and not people.between(chain.start - len(opened.group()), chain.start):
        end = chain.start - len(opened.group())  # 先后任某局学员，某组组长: the first is no office
        return [Holder(name, former(chain)) for name in told_of(people, sentence, end)]
    if chain.titles[0].when == "ordinal" and text.startswith("的", chain.end):
        named = named_after(people, chain.end + 1)  # 新当选某会会长的甲
        return [Holder(named, chain)] if named else []
    if not text.startswith(_LOOSE, chain.start):
        return []
    if _tells_of_next(text, chain):
        return _held_after(chain, held)
    names = subjects(people, sentence, chain.start, adjacent=False) or told_of(people, sentence, chain.start)
    return [Holder(name, chain) for name in names]


def _tells_of_next(text: str, chain: Chain) -> bool:
    """曾任…副书记的省农业农村厅副厅长甲: what is told is told of who follows."""
    return text.startswith("的", chain.end) and not text.startswith(_DECISIONS, chain.end + 1) and not heads_group(text, chain.end)


def _held_after(chain: Chain, held: Mapping[int, Sequence[Name]]) -> list[Holder]:
    return [Holder(name, chain) for name in held.get(chain.end + 1, ())]


def _by_verb(people: People, chain: Chain, held: Mapping[int, Sequence[Name]], verb: re.Match[str], sentence: int) -> list[Holder]:
    text, before = people.text, verb.string
    if _tells_of_next(text, chain):
        named = named_after(people, chain.end + 1)  # 履新某省副省长的甲
        if before.endswith(_NOMINATED, 0, verb.start()):  # 被提名为某国部长的甲: the office is not held
            return []
        return [Holder(named, former(chain) if _is_over(verb) else chain)] if named else _held_after(chain, held)
    succeeds = "接替" in verb.group() and text.startswith("后", chain.end)
    honoured = verb["verb"] == "为" and _HONOURS.match(text, chain.end)
    if (_NO_APPOINTMENT.search(before) and verb["verb"] != "就任") or _is_proposal(before, verb) or succeeds or honoured or _is_of_nobody(people, verb, chain, sentence):
        return []
    if verb["verb"] == "升为" and APPOINTS.search(before, 0, verb.start()):  # 选举甲、周东升 | 为副县长
        end_of_name = verb.start() + 1
        verb = _APPOINT.search(before, end_of_name) or verb
    if _is_over(verb) or (text.startswith(_DUTIES, chain.end) and text.find("免去", sentence, chain.start) >= 0):
        chain = former(chain)
    end, told_on = chain.start - len(verb.group()), goes_on(before, verb.start())
    adjacent = verb.group().startswith("同志") or (verb["verb"] in _ADJACENT and not verb["adverb"] and not told_on)
    names = subjects(people, sentence, end, adjacent=adjacent)
    if spell_is_over(before, verb.start()) or _EARLIER.search(before, 0, verb.start()) or ((told_on or not names) and spell_ends_here(text, chain.end)):
        chain = former(chain)
    holders = names or ([] if verb["verb"] == "是" else told_of(people, sentence, end))
    return [Holder(name, former(chain) if has_died(text, name.name) else chain) for name in holders]


def _framed_holders(people: People, chain: Chain, sentence: int, before: str) -> list[Holder] | None:
    """Who is told of by other words than a verb of appointment: 免去甲的某职务, 由某职转任, 甲作为某职，表示; None without such words."""
    text = people.text
    bare = text[chain.end : chain.end + 1] in ("；", "。", "\n", "") and _DISMISSED_COMRADE.search(before)  # 免去甲同志某公司总经理；
    if (bare or text.startswith(_DUTIES, chain.end) or _DUTIES_LATER.match(text, chain.end)) and (linked := _DISMISSED.search(before)):
        end = chain.start - len(linked.group())
        names = subjects(people, sentence, end, adjacent=not linked.group().endswith("其"))
        return [Holder(name, former(chain)) for name in names]
    if text.startswith(_DUTIES, chain.end) and _BANNED_LIST.search(before):
        return [Holder(name, former(chain)) for name in subjects(people, sentence, chain.start, adjacent=True)]
    if named := _APPOINTED_BARE.search(before):  # 任命甲某矿矿长
        return [Holder(name, chain) for name in subjects(people, sentence, chain.start, adjacent=True)] if surname_at(named["who"], 0) else None
    if left := post_left(text, chain):  # 由某职转任某职
        return [Holder(name, former(chain)) for name in subjects(people, sentence, left, adjacent=True)]
    if before.endswith("作为") and text.startswith("，", chain.end) and chain.titles[0].body:  # 甲作为集团总经理，表示
        return [Holder(name, chain) for name in subjects(people, sentence, chain.start - 2, adjacent=True)]
    return None


def _is_of_nobody(people: People, verb: re.Match[str], chain: Chain, sentence: int) -> bool:
    """是 behind nobody already known: 主角不光是农民; 林岳强调，青年是英雄."""
    if verb["verb"] != "是":
        return False
    end = chain.start - len(verb.group())
    known = people.between(max(sentence, end - _LONGEST_SUBJECT), end)
    return not known or _BESIDE.fullmatch(people.text, known[-1].end, end) is None


def _is_over(verb: re.Match[str]) -> bool:
    return verb["verb"] in _ENDS or verb.group().removeprefix("同志").lstrip("还又并").startswith(_PAST)


def _is_proposal(before: str, verb: re.Match[str]) -> bool:
    """提名某某为…人选: proposed, not appointed."""
    clause = max(before.rfind(mark, 0, verb.start()) for mark in "，；：")
    proposed = _NAMES_CANDIDATES.search(before, clause + 1)
    return verb["verb"] == "为" and proposed is not None and not APPOINTS.search(before, proposed.end())

"""Groups that a text founds and says who heads (成立冬季安全督导组，由甲任组长; 成立由甲任组长的工作专班)."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.sent_teams import sent_teams
from tonggao.language.body import Body
from tonggao.language.office_prefixes import without_rank
from tonggao.language.offices import Title

_HEADS = ("队长", "组长", "团长", "指挥长", "总指挥", "召集人", "总召集人")
_RANKS = "(?:第一|常务|执行|副)*"
_OF_HEADQUARTERS = re.compile(f"{_RANKS}(?:总指挥|总指挥长|政委|政治委员)")
_HEADED = re.compile(f"[任为]{_RANKS}(?:队长|组长|指挥长|总指挥|召集人)")
_GROUP = "[\u4e00-\u9fff“”]{2,26}?(?:组(?![织成建长员合副])|专班|指挥部|(?:突击|服务|救治|救援|抢险|工作|宣讲|攻坚|执法|志愿|医疗|科考|应急|巡逻)队(?![员长伍]))"
_FOUNDED = re.compile(rf"(?:成立|组建|建立|设立)(?:了)?(?!由|以)(?P<group>{_GROUP})(?!和|与|、|的(?!通知|决定))")
_BEHIND = re.compile(rf"(?:队长|组长|指挥长|总指挥|召集人|主任)的(?!通知)(?P<group>{_GROUP})")
# 以甲为团长的省侨联友好代表团; 组织采风团赴某地, 甲任团长: those who travel together.
_PARTY = "[一-鿿]{0,20}?(?:代表|考察|访问|采风|慰问|参访|观摩|宣讲|访华|招商|经贸|体育|演出)团(?![队员长组结体])"
_PARTY_BEHIND = re.compile(rf"团长的(?P<group>{_PARTY})")
_PARTY_SENT = re.compile(rf"(?:组成|组织|派出|选派|组派)(?:了)?(?P<group>{_PARTY})")
_NO_NAME = re.compile("^(?:工作专班|工作组|专班|指挥部)$|^(?:相应|专门|临时|若干|多个|一个|各级|工作小组|领导小组)|[0-9一二三四五六七八九十]个|相关|有关")
_REACH = 200  # code points from where a group is founded to who heads it


def founded_groups(text: str) -> Iterator[Body]:
    """The groups that are founded where somebody is said to head them."""
    if _HEADED.search(text) is None:
        return
    for found in (*_FOUNDED.finditer(text), *_BEHIND.finditer(text)):
        if not _NO_NAME.search(found["group"]) and found["group"].count("“") == found["group"].count("”"):
            yield Body(*found.span("group"), "name", found.start("group"), False)


def heads_group(text: str, end: int) -> bool:
    """由甲任组长的防汛工作专班: whether the office that ends at ``end`` is told to be of the group behind it."""
    return any(pattern.match(text, end - size) is not None for pattern in (_BEHIND, _PARTY_BEHIND) for size in (2, 3))


def group_headed(title: Title, text: str) -> str:
    """The group that somebody is appointed to head by this office, which names none; "" where the text founds none near."""
    office = title.body == "办公室" and title.role in ("主任", "副主任")
    if title.body in _PARTY_OF_TEAMS or title.role in _IN_TEAMS:  # 任临时党支部书记, 任联络员
        team = _team_sent(title, text) if text[title.start - 1 : title.start] == "任" else None
        return (team or "") + (title.body if team else "")
    if (title.body and not office) or not (office or without_rank(title.role) in _HEADS or _OF_HEADQUARTERS.fullmatch(title.role)) or text[title.start - 1 : title.start] not in ("任", "为"):
        return ""
    if (team := _team_sent(title, text)) is not None:
        return team
    stop = text.find("。", title.end)
    if title.role.endswith("团长"):
        return _travelling(text, title, stop if stop > 0 else len(text))
    behind = _BEHIND.search(text, title.start, stop if stop > 0 else len(text)) if not office else None
    if behind is not None and not _NO_NAME.search(behind["group"]):
        return behind["group"]
    begin = max(text.rfind("\n", 0, title.start) + 1, title.start - _REACH)
    before = [found["group"] for found in _FOUNDED.finditer(text, begin, title.start) if not _NO_NAME.search(found["group"])]
    if not before or (office and not any(words in text[begin : title.start] for words in _HAS_OFFICE) and _HEADED.search(text, begin, title.start) is None):
        return ""
    of_commissar = title.role.endswith(("政委", "政治委员")) and not before[-1].endswith("指挥部")
    return "" if of_commissar else before[-1] + ("办公室" if office else "")


_PARTY_OF_TEAMS = ("临时党支部", "临时党总支", "临时党委")
_IN_TEAMS = ("领队", "副领队", "联络员")
_HEADS_TEAM = ("队长", "副队长", *_IN_TEAMS)


def _team_sent(title: Title, text: str) -> str | None:
    """第三批援鄂医疗队 of 甲任队长，乙任临时党支部书记, where the text sends off this one team; None for another office or where it names several."""
    if title.role not in _HEADS_TEAM and title.body not in _PARTY_OF_TEAMS:
        return None
    named = {text[team.start : team.end] for team in sent_teams(text)}
    first = min(named, key=len, default="")
    return first if first and all(name.endswith(first) for name in named) else None


_HAS_OFFICE = ("办公室设在", "下设办公室", "设立办公室")


def _travelling(text: str, title: Title, stop: int) -> str:
    """省侨联友好代表团 of 以甲为团长、乙为副团长的省侨联友好代表团; 采风团 of 组织采风团…，甲任团长; "" where nothing tells."""
    behind = _PARTY_BEHIND.search(text, title.end - 2, stop)
    if behind is not None and "，" not in text[title.end : behind.start()]:
        return behind["group"]
    begin = max(text.rfind("\n", 0, title.start) + 1, title.start - _REACH)
    sent = [found["group"] for found in _PARTY_SENT.finditer(text, begin, title.start)]
    return sent[-1] if sent else ""

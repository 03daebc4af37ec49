"""Bodies that an assembly chooses for its session or its term: 县十六届人大一次会议主席团, 大会秘书处, 第三届理事会."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body

_NUMBER = "[一二三四五六七八九十]{1,4}"
_PLACE = "(?:(?:(?![了的和与对向经由过])[\u4e00-\u9fff]){2,8}?[省市县区州盟旗镇乡]|[省市县区州盟旗镇乡])"
_TERM = f"第?{_NUMBER}届"
_CHAMBER = "全国人民代表大会|全国人大|全国委员会|人民代表大会|人大|委员会"
_SESSION = (
    rf"(?:(?:政协|中国人民政治协商会议)?{_PLACE}?{_TERM}(?:{_CHAMBER})第?{_NUMBER}次会议"
    rf"|(?:全国|{_PLACE})政协第?{_NUMBER}届第?{_NUMBER}次会议"
    rf"|(?:(?:中国共产党|中共|党的|全国)?{_PLACE}?(?:工会|妇女|青年团|共青团)?)第{_NUMBER}次(?:全国|党员)?代表大会)"
)
# What a congress or a conference chooses for one session.
_OF_SESSION = "主席团(?:常务委员会)?|秘书处|(?:提案|议案|计划预算|预算|代表资格|资格)审查委员会"
_CHOSEN = re.compile(rf"(?:^|(?<=[，。；、：“\n])|(?<=[了的由和与对向])|(?<=通过|产生|选举|关于|根据|按照))(?P<name>{_SESSION}(?:{_OF_SESSION}))", re.M)
_OF_MEETING = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[和由与经向对的])|(?<=召开)|(?<=参加))大会(?:主席团(?!常务委员)|秘书处)")
_ANY_SESSION = re.compile(_SESSION)
_ALONE = re.compile("(?<=[、，。\n])主席团(?=常务主席|执行主席)")
_CHOICES = ("主席团", "秘书处", "审查委员会")
# What a society chooses for its term; 第三届理事会第二次会议 is a meeting.
_COUNCIL = re.compile(
    rf"(?:^|(?<=[，。；、：\n了和与由对])|(?<=产生|选举|通过|代表|担任))(?P<name>第{_NUMBER}届(?:常务理事会|理事会|监事会|执委会|执行委员会|主席团))(?!第|[一二三四五六七八九十]+次|会议|会员|全体|全会|章程)",
    re.M,
)


def chosen_bodies(text: str) -> Iterator[Body]:
    """Each of those that a text names; the one session's presidium by its longest name is left to the naming."""
    if any(word in text for word in _CHOICES):
        named = _longest(text, [found.span("name") for found in _CHOSEN.finditer(text)])
        yield from (Body(start, end, "name", start, False) for start, end in named)
        short = list(_OF_MEETING.finditer(text))
        if not short and not any("主席团" in text[start:end] for start, end in named):
            short = list(_ALONE.finditer(text))
        yield from (Body(*found.span(), "name", found.start(), False) for found in short if not _has_longer(text, named, found.group()))
    if "届" in text:
        yield from (Body(*found.span("name"), "name", found.start("name"), False) for found in _COUNCIL.finditer(text))


def session_of(text: str) -> str:
    """全国政协十一届四次会议 for 大会: the one session that a text names, by the name it has first; "" where it names none or several."""
    named = [found.group() for found in _ANY_SESSION.finditer(text)] if "次会议" in text or "代表大会" in text else []
    numbers = {tuple(re.findall(f"{_NUMBER}(?=[届次])", name)) for name in named}
    return named[0] if len(numbers) == 1 else ""


def _longest(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of 全国政协十四届一次会议主席团 and 政协第十四届全国委员会第一次会议主席团, which are one, the longer name."""
    longest: dict[tuple[str, ...], str] = {}
    names = [text[start:end] for start, end in spans]
    for name in names:
        known = longest.setdefault(_session(name), name)
        longest[_session(name)] = max(known, name, key=len)
    return [span for span, name in zip(spans, names, strict=True) if longest[_session(name)] == name]


def _session(name: str) -> tuple[str, ...]:
    """The numbers of term and session, and what was chosen."""
    return (*re.findall(f"{_NUMBER}(?=[届次])", name), name[-3:])


def _has_longer(text: str, named: list[tuple[int, int]], name: str) -> bool:
    """大会主席团 in a text that has 县十六届人大一次会议主席团."""
    return any(text.endswith(name.removeprefix("大会"), start, end) for start, end in named)

"""Bodies that the lexicon lists, with what stands before them and belongs to the name."""

from collections.abc import Mapping

from tonggao.language.army_units import headquarters_start, service_start
from tonggao.language.body import Body, ordinal_start
from tonggao.language.body_edges import opens_in_field, with_party
from tonggao.language.place_names import SINGLE_LEVELS, PlaceReader
from tonggao.language.scan import Token

_MEETINGS = ("峰会", "首脑", "大会", "部长", "外长", "领导人")  # 第36届非洲联盟峰会: the ordinal is the meeting's


_ARMY = ("中国人民解放军", "人民解放军", "解放军")


def listed_body(text: str, token: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """中国商务部, 县农业银行, 老挝人民革命党中央政治局: a body that the lexicon lists, with what stands before it and belongs to its name."""
    start = token.start
    if token.entry.term[-1] == "部" and (above := headquarters_start(text, start)) < start:
        return Body(above, token.end, "name", start, False)
    if token.entry.term[-1] == "部" and (firm := _firm_before(text, start, by_end)) is not None:
        return Body(firm.start, token.end, "department", token.start, firm.bare_level)
    if opens_in_field(text, token):
        return None
    party = by_end.get(start + 1) if token.entry.term.startswith("党中央") else None
    if party is not None and party.start < start:  # 柬埔寨人民党 | 中央
        return Body(party.start, token.end, "name", start + 1, False)
    country = places.countries.get(start) if token.entry.term.endswith("银行") else None
    if country is not None and country.entry.value != "CN":  # 俄罗斯农业银行
        return Body(country.start, token.end, "name", start, False)
    if text.endswith("中国", 0, start) and token.entry.term[-1] in "部委局署" and token.entry.term[0] not in "中国全":
        start -= 2  # 中国商务部 where other states are named, too
    level = places.place_or_level(start) if token.entry.term.endswith("银行") else None
    if level is not None and text[start - 1] in SINGLE_LEVELS:  # 县农业银行
        return Body(level[0], token.end, "name", token.start, level[1])
    opened = start if text.startswith(_MEETINGS, token.end) else ordinal_start(text, start)
    if opened < start and text.endswith("团", 0, opened):  # 团十九届中央书记处
        opened -= 3 if text.endswith("共青团", 0, opened) else 1
    opened -= next((len(army) for army in _ARMY if token.entry.term.endswith("战区") and text.endswith(army, 0, opened)), 0)  # 中国人民解放军 | 东部战区
    opened = service_start(text, opened, by_end) if token.entry.term[-1] == "军" else opened
    return Body(with_party(text, opened, by_end) if token.entry.term.startswith("中央") else opened, token.end, "central", token.start, False)


def _firm_before(text: str, start: int, by_end: Mapping[int, Body]) -> Body | None:
    """中国移动 right before 科技部, 星桥集团 before 财政部: a company or a school whose own department is called as a ministry is."""
    firm = by_end.get(start)
    if firm is None or firm.kind not in ("central", "name"):
        return None
    return firm if (text.endswith(_FIRMS, firm.start, start) and not text.endswith("科学院", 0, start)) or (firm.kind == "central" and text[start - 1] not in _ENDS_OF_ORGANS) else None


_FIRMS = ("集团", "公司", "银行", "大学", "学院")
_ENDS_OF_ORGANS = frozenset("院会央委部局署联协军政大社团盟队庭府处室国织党办组")

"""Which body a department is of: 江澜大学 for 江澜大学教务处, 教育部 for 教育部人事司."""

from tonggao.extract.actors.house_kinds import kind_of
from tonggao.extract.actors.houses import House
from tonggao.lexicon import load_lexicon

_DEPARTMENTS = (*"处司科室部庭厅系队组", "中心", "图书馆", "研究院", "学院", "机关", "机关党委")
_OF_OWN = ("研究所", "局", "办", "科技委", "站")
_UNITS = ("公司", "指挥部", "项目部", "事业部", "支队", "大队", "总队")  # with heads of their own
_WITH_COMMITTEES = ("学院", "系", "中心", "研究院", "研究所", "机关")  # whose own 党委 may follow
_CENTRES = ("融媒体中心",)  # with rooms of their own
_SHORTEST = 2
_COMMITTEES = ("党委", "纪委", "党组", "工会", "团委")


def whole_of(part: str, own: House | None) -> str:
    """The body that a department's name begins with: the readout's own, a ministry or another house; "" where it is no department of one.

    A committee's department (某大学党委组织部) is of the house too.
    """
    if part.endswith(_UNITS):
        return ""
    if own is not None and part.startswith(own.base) and part != own.base and part.endswith((*_DEPARTMENTS, *_OF_OWN)):
        return own.base
    if not part.endswith(_DEPARTMENTS):
        return ""
    known = load_lexicon().terms("bodies")
    for end in range(len(part) - _SHORTEST, _SHORTEST, -1):
        whole = part[:end]
        if whole.endswith(_COMMITTEES):
            continue
        if (kind_of(whole) and not whole.endswith(_DEPARTMENTS)) or whole.endswith(_CENTRES):
            return whole
        if whole in known and whole[-1] in "部局署委行":
            return whole
    return ""


_COLLEGES = ("学院", "学院党委", "学院党总支")


def committee_of_whole(part: str, own: House | None, role: str) -> str:
    """江澜大学 for 党委 behind 江澜大学图书馆, which has none of its own; "" for a college's, unless it is one of the 常委, whom no college has."""
    if role == "常委" and own is not None and own.kind == "school" and part.endswith(_COLLEGES):
        return own.base
    return "" if part.endswith(_WITH_COMMITTEES) else whole_of(part, own)

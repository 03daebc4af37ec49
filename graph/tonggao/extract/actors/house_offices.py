"""Which offices the body that a readout is about has, as far as its name or its kind tells: 局长 of a 局, 主任 of a commission."""

from tonggao.extract.actors.house_kinds import homes_of, is_of_kinds, without_company
from tonggao.extract.actors.houses import House
from tonggao.language.office_prefixes import without_rank

_WITH_DIRECTORS = ("库", "供销合作社", "供销社", "联社", "联合社", "管理处", "管理所", "管理站", "中心", "中心站", "委", "委员会", "办公室", "办")
_UNITS = ("总队", "支队", "军区", "军分区", "警备区", "部队", "医院")
_OF_UNITS = ("司令员", "政委", "政治委员", "参谋长")
_OF_SOCIETIES = ("主席", "理事长", "会长", "秘书长")


def heads(role: str, body: str) -> bool:
    """局长 of 青禾矿务局, which is a company: an office is called by what the body's name ends in."""
    last = without_company(body)[-1:]
    return role.endswith("长") and len(body) > 2 and last == role[-2:-1] and last in "局矿厂院校社台站所馆段园店行场处队"


def directs(role: str, house: House) -> bool:
    """主任 of a commission, 部长 of a ministry, 司令员 of a force: offices that other bodies of the kind need not have."""
    if without_rank(role) == "主任":
        return house.name.endswith(_WITH_DIRECTORS)
    if role.endswith("部长"):
        return house.kind == "ministry" and house.name[-1] == "部"
    return role.endswith(_OF_UNITS) and house.name.endswith(_UNITS)


def has_office(house: House, role: str) -> bool:
    """Whether the readout's own body has such an office, whatever other body was named before."""
    of_society = house.kind == "association" and without_rank(role) in _OF_SOCIETIES
    return of_society or is_of_kinds(house.name, homes_of(role)) or heads(role, house.name) or directs(role, house)

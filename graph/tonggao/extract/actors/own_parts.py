"""Whether a part that an office names is one of the body that the readout is about, though no list holds it: 规划司 in a ministry's readout."""

from tonggao.extract.actors.houses import House
from tonggao.lexicon import load_lexicon

_PARTS = tuple("司处科室部庭厅局办院所股队") + ("中心",)
_OF_ANY = tuple("处科室庭股")  # no place has them: whoever heads one is of the body that speaks
_OF_CENTRAL = ("司", "局")  # the state's bodies have them, a city's do not
_CENTRAL = ("国家", "中国", "国务院", "最高", "中央", "全国")
_STATES = ("ministry", "bureau", "court", "procuratorate")
_WATCHERS = ("纪委", "监委")  # who tell of others' 处长 and 科长
_NO_PARTS = ("公司", "武装部", "人武部", "派出所", "司法所", "税务局", "公安局")


def is_own_part(part: str, house: House, *, called: bool) -> bool:
    """``called``: behind a word that calls the body (局 | 国土测绘司)."""
    if part.endswith(_NO_PARTS):
        return False
    if called:
        return part.endswith(_PARTS)
    return (part.endswith(_OF_ANY) and not house.name.endswith(_WATCHERS)) or (part.endswith(_OF_CENTRAL) and is_central(house))


def is_central(house: House) -> bool:
    """True for a body of the state: 水利部, 国家林业局, no city's."""
    return house.kind in _STATES and (house.name in load_lexicon().terms("bodies") or house.name.startswith(_CENTRAL))

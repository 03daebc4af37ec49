"""The state before a central body's name: 国家 of 国家教育部, 中华人民共和国 of 中华人民共和国外交部."""

from functools import cache

from tonggao.lexicon import load_lexicon

_REPUBLIC = "中华人民共和国"
_NO_STATE = frozenset("中各两多该本外邻员线达路")  # 发展中国家, 沿线国家
_NOT_OF_STATE = tuple("中全国总解武军英4")


def state_before(text: str, start: int, name: str, kind: str) -> str:
    """How the state is named right before the body that begins at ``start``, as part of its name; "" where it is not."""
    if kind == "central" and text.endswith(_REPUBLIC, 0, start):
        return _REPUBLIC
    of_state = text.endswith("国家", 0, start) and text[start - 3 : start - 2] not in _NO_STATE
    return "国家" if of_state and name.startswith(_ministries()) else ""


@cache
def _ministries() -> tuple[str, ...]:
    """The State Council's ministries by the names that 国家 may stand before."""
    return tuple(name for name in load_lexicon().terms("bodies") if name.endswith("部") and not name.startswith(_NOT_OF_STATE))

"""Words before a known place or body that would be read into a stem with it: 双方同 | 东海市, 经 | 国务院."""

from tonggao.language.name_words import is_place
from tonggao.lexicon import load_lexicon

_LEADS = frozenset("同对向了被为从受据经率由将把让请给在到赴")
_JOINS = frozenset("及见访")  # 教育部及 | 江北, 会见 | 江北
_SHORTEST = 2
_SIDES = ("双方", "各方", "中方", "我方", "记者", "会议")


def holds_led(stem: str, level: str = "") -> bool:
    """Whether a stem is a known place, or opens with a body, behind a word that leads to it (双方同 | 江北, 据 | 欧 before 盟)."""
    if stem.startswith(_SIDES):
        return True
    bodies = load_lexicon().terms("bodies")
    for at in range(1, len(stem)):
        rest = stem[at:]
        leads = stem[at - 1] in _LEADS or (stem[at - 1] in _JOINS and at > 1)
        if not leads or is_place(stem + level):
            continue
        if (len(rest) >= _SHORTEST and is_place(rest)) or is_place(rest + level) or any(f"{rest}{level}"[:size] in bodies for size in range(_SHORTEST, len(rest) + 2)):
            return True
    return False

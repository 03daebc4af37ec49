"""The state or the mission that an office is of, from the body named before it: 南苏丹苏丹人民解放运动主席、总统."""

from tonggao.language.foreign_bodies import OURS
from tonggao.language.name_words import is_country
from tonggao.language.offices import Title, country_opening
from tonggao.lexicon import load_lexicon

_OF_STATES = ("总统", "副总统", "首相", "副首相", "国王", "总督", "国务委员长")
_PARTIES = ("党", "运动", "非洲人国民大会", "阵线", "联盟", "党中央", "中央委员会", "中央政治局")
_MISSIONS = ("使馆", "领事馆", "总领馆", "使团", "代表处", "代表团")
_OF_MISSIONS = ("参赞", "公使", "领事", "武官", "秘书", "代办")  # of the house that is named before them


def state_of(title: Title, previous: str) -> str:
    if is_country(previous) or (previous.endswith(_MISSIONS) and title.role.endswith(_OF_MISSIONS)):
        return previous
    if title.role in _OF_STATES and (land := land_of(previous)):
        return land
    return title.value if title.value and previous else ""


def land_of(body: str) -> str:
    """南苏丹 of 南苏丹苏丹人民解放运动, whose head may head the state, 越南 of 越共中央: the other country that is named or whose party is; "" for another body."""
    if is_country(body):
        return body if body not in OURS else ""
    ruled = next((entry.value for name, entry in load_lexicon().terms("ruling_parties").items() if body.startswith(name)), "")
    return ruled or (country_opening(body) if body.endswith(_PARTIES) else "")

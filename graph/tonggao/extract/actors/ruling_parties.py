"""Whose 总书记 is meant where another state's ruling party is named: 某甲总书记同某乙总书记举行会谈."""

from functools import cache

from tonggao.extract.actors.setting import Setting
from tonggao.lexicon import load_lexicon

_DOCTRINE = "新时代中国特色社会主义思想"
_CENTRE = "中央"


def ruling_parties_named(setting: Setting) -> set[str]:
    """越共中央 where a text names that party, or its country and no other such one; none where it names neither."""
    text, lexicon = setting.text, load_lexicon()
    states = {token.entry.term for token in setting.abroad if token.entry.tag == "party-state" and text[token.end : token.end + 1] != "族"}
    ruled = {entry.value: name + _CENTRE for name, entry in lexicon.terms("ruling_parties").items() if name in text or entry.value in states}
    return {party for country, party in ruled.items() if lexicon.terms("countries")[country].tag == "party-state"}


@cache
def leads_ours(name: str) -> bool:
    """Whether the doctrine of our own party goes by this name."""
    return name + _DOCTRINE in load_lexicon().terms("concepts")

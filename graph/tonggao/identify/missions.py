"""The usual name of what a state keeps abroad: 中国驻美使馆 is 中国驻美国大使馆."""

import re
from functools import cache

from tonggao.identify.body_words import forms
from tonggao.identify.data import rows
from tonggao.identify.territories import country, country_name, short_country, territory

_MISSION = re.compile(r"^(?P<sender>.+?)(?:派)?驻(?P<host>.+?)(?:特命全权)?$")
_SENDERS = {"中华人民共和国": "中国", "我国": "中国", "我": "中国"}
_EMBASSY = "大使馆"


def usual_mission(name: str) -> str:
    """The usual name of a mission; any other name as it is."""
    kind = next((form for form in forms("mission") if name.endswith(form)), "")
    found = _MISSION.match(name.removesuffix(kind)) if kind else None
    if found is None:
        return name
    host = territory(found["host"])
    at = host.name + host.rest if host is not None and host.level == "country" else _state(found["host"])
    if forms("mission")[kind] == _EMBASSY:
        at = _of_capital().get(at, at)  # 驻利雅得大使馆
    return f"{_state(found['sender'])}驻{at}{forms('mission')[kind]}"


@cache
def _of_capital() -> dict[str, str]:
    """The usual name of each state abroad by its capital, which ``cities.tsv`` has first."""
    capitals: dict[str, str] = {}
    for city, code in rows("cities.tsv"):
        capitals.setdefault(code, city)
    return {city: name for code, city in capitals.items() if (name := country_name(code))}


def _state(name: str) -> str:
    """The usual name of a state that may be printed by one character (俄驻美大使馆)."""
    of = country(name)
    return of.name if of else short_country(name) or _SENDERS.get(name, name)

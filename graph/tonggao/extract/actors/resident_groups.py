"""Disciplinary groups that a higher commission seats in a body: the offices told behind theirs are that body's (驻市中院纪检监察组组长甲，党组成员乙)."""

import re

from tonggao.extract.actors.houses import House

_SEATED = re.compile(r"驻(?!第|纪检)(?P<seat>[^驻]{1,24}?)(?:党组|机关)?(?:纪检监察[组室]|纪检组|监察组|监察专员办(?:公室)?)$")

_SENT = re.compile("派驻(?:第[一二三四五六七八九十]{1,3})?(?:纪检监察[组室]|纪检组)$")  # where it sits, only the readout tells


def seat_of(body: str, own: House | None) -> str:
    """市中院 of 市纪委监委驻市中院纪检监察组, the readout's own body ("" if none) for 驻校纪检监察组 or 派驻纪检监察组; any other body as it is."""
    seated = _SEATED.search(body)
    if seated is None:
        return own.name if own is not None and _SENT.search(body) else body
    if own is not None and (len(seated["seat"]) == 1 or own.name.startswith(seated["seat"])):
        return own.name
    return seated["seat"] if len(seated["seat"]) > 1 else ""

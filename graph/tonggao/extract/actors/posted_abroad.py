"""Offices of those whom a state posts to another one: 北岸国驻华大使 is 大使 of 北岸国驻华大使馆, as that house is called."""

import re

from tonggao.claims import PostAttestation

_POSTED = re.compile("驻(?P<host>.{1,14}?)(?P<role>(?:候任|特命全权)?大使|公使|公使衔参赞|临时代办|武官|(?:副)?总领事|领事)$")
_OF_CONSULATES = {"总领事": "总领事馆", "副总领事": "总领事馆", "领事": "领事馆"}
_NO_STATES = ("联合国", "欧盟", "东盟", "非盟", "世贸", "世界贸易组织", "国际", "北约")  # whose missions are called otherwise


def at_mission(role: str, sender: str) -> tuple[str, str]:
    """The role and the body of an office at a mission of ``sender``; any other office as it is."""
    posted = _POSTED.match(role) if role.startswith("驻") else None
    if posted is None:
        return role, sender
    house = "使团" if posted["host"].startswith(_NO_STATES) else _OF_CONSULATES.get(posted["role"], "大使馆")
    return posted["role"], f"{sender}驻{posted['host']}{house}"


def is_posted(post: PostAttestation) -> bool:
    """Whether the readout names who heads the house (北岸国驻华大使), not the house."""
    return "驻" in post.title and post.org.endswith(_HOUSES) and post.org not in post.title and not post.title.removesuffix(post.role).endswith("馆")


_HOUSES = ("大使馆", "领事馆", "使团")

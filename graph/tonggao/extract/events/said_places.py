"""Where an event took place, as 在… before its verb says."""

import re

from tonggao.language.sentences import Span

_REACH = 30  # code points before the verb
_AT = re.compile(
    r"(?:(?<!所)在|于)(?P<place>[^，。；：、“”的0-9为同与向对给在]{1,16}?)"
    r"(?=(?:召集[^，。；：]{1,30}|组织|牵头|正式|隆重|胜利|圆满|盛大|联合|顺利|成功|集体|分别|共同|再次|再度|首次|一同|应约|应邀|亲切|热情|友好|同时|相继|陆续|专题|集中|公开|如期|分[一二三四五六]+[期批场次])?(?:(?:举行|进行)了?)?$)"
)
_NO_PLACE = re.compile(r"[上中时后前下旬还也]$|^[就各]|^[家岗任职编校](?:班子|领导|干部|人员|职工|教职工|师生|党员|县级|市级|的)|[一二三四五六七八九十][日号]$|[一二三四五六七八九十〇○零][年月]|^(?:当[天日晚]|同[日天]|[上下本]周|[上下本]月|近期|近日|日前|年[初底内]|这里|此间|当地|会上)|[主分]会场|代表团$|期间|之际|来临|会议(?!中心|室|厅)|仪式|论坛|方式|形式|主题|基础|领导|陪同|会见|来华|来访")


def place_said(text: str, region: Span) -> str | None:
    """The place of 在… that ends ``region``; None where none does, or what stands there is no place (在会上)."""
    found = _AT.search(text[max(region.start, region.end - _REACH) : region.end])
    return None if found is None or _NO_PLACE.search(found["place"]) else found["place"]

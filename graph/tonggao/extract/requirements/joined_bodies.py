"""Bodies that speak together: 市防汛办、市水利局联合要求; the first one is the issuer."""

import re

_BODY = "[^，。；、的在对向就“”]{1,18}?(?:[部委局办院署厅处室组会]|办公室|中心|公司|集团|政府|法院|协会|工会|联盟|单位|部门|机构|军区|战区)"
_AND = "(?:、|和|以及|会同|联合)"
_OTHERS = re.compile(
    f"(?:{_AND}{_BODY})*(?:等(?:[一二两三四五六七八九十多几0-9]+个?)?(?:部门|单位|方面|机构|地|家)?)?(?:近日|日前|[今昨]天|当天|共同|联合|还|也|又|再次)*"
)
_LED = re.compile(f"(?P<first>{_BODY})(?:{_AND}{_BODY})*{_AND}")


def are_others(words: str) -> bool:
    """Whether ``words`` between a body and its verb only name those who speak with it.

    >>> are_others("、市水利局联合"), are_others("等五部门"), are_others("副主任某某")
    (True, True, False)
    """
    return _OTHERS.fullmatch(words) is not None


def led_by(words: str) -> str | None:
    """The first of the bodies that ``words`` before another body name, or None.

    >>> led_by("市防汛救灾委员会办公室、")
    '市防汛救灾委员会办公室'
    """
    led = _LED.fullmatch(words)
    return led["first"] if led else None

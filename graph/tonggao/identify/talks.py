"""Names of talks in one form, whatever stands around whom they are with: 同到访的柳国总统甲乙举行会谈 is 同柳国总统会谈."""

import re
from functools import cache

from tonggao.identify.data import tagged
from tonggao.identify.territories import country, short_country

_TALKED = re.compile(
    r"^(?P<verb>集体会见|会见|接见|[同与和](?=.*(?:会谈|会晤|通电?话)$))了?(?:[^的]{0,12}[访华]的)?"
    r"(?P<who>.+?)(?:举行|进行)?(?P<how>会谈|会晤|通电?话)?$"
)
_NO_NAME = re.compile(r"[和与、及]|夫妇|夫人|代表|特使|顾问|一行|兼")
_VISIT = re.compile(
    r"^对(?P<to>[\u4e00-\u9fff（）]{1,12}?)(?:成功|圆满|历史性)?(?:进行|展开)?了?(?:成功|圆满|历史性)?的?"
    r"(?P<kind>国事|正式友好|正式|友好|工作)访问$"
)


def usual_visit(label: str) -> str:
    """A label of a state visit without praise, the state by its usual name; other labels as they are.

    >>> usual_visit("对法成功进行国事访问"), usual_visit("对柳川进行调研")
    ('对法国国事访问', '对柳川进行调研')
    """
    found = _VISIT.match(label)
    if found is None:
        return label
    state = country(found["to"])
    to = state.name if state else short_country(found["to"])
    return f"对{to}{found['kind']}访问" if to else label


def usual_talks(label: str) -> str:
    """A label without the guest's journey and, behind an office, the holder's name; no label of talks as it is.

    >>> usual_talks("同到访的柳国总统甲乙举行会谈"), usual_talks("会见了记者")
    ('同柳国总统会谈', '会见记者')
    """
    found = _TALKED.match(label)
    if found is None:
        return label
    who, how = found["who"], (found["how"] or "").replace("电话", "话")
    office = None if _NO_NAME.search(who) else _office().match(who)
    return f"{found['verb']}{office[0] if office else who}{how}"


@cache
def _office() -> re.Pattern[str]:
    """A guest's office with all before it, where a name follows."""
    offices = "|".join(tagged("office_words.tsv", "guest"))
    return re.compile(rf"^.*?(?:{offices})(?=[\u4e00-\u9fff·]{{2,12}}$)")

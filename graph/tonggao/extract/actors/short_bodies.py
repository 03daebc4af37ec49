"""Bodies by short names that are parts of other words, too (首钢, 总参, 世行): between plain edges only."""

import re
from collections.abc import Iterator
from functools import cache

from tonggao.language.body import Body
from tonggao.lexicon import load_lexicon

BEFORE = "(?<![\u4e00-\u9fff0-9A-Za-z《“])|(?<=[由在对向与和同到从据及被受率])|(?<=作为)|(?<=来自)|(?<=今年)|(?<=去年)|(?<=今天)|(?<=昨天)|(?<=目前)|(?<=日前)|(?<=近日)|(?<=此前)|(?<=包括)|(?<=走进)|(?<=来到)|(?<=访问了)|(?<=参观了)|(?<=考察了)|(?<=走访了)|(?<=会见了)"
# What follows a whole name: a mark, a joining word, what a body does, or who is of it.
BEHIND = (
    "[，。；：、）\n]|等(?!级)|[和与及][\u4e00-\u9fff]|的|[在将已也还曾]|于[0-9今昨]|今[天年日]|昨[天日]|日前|近日|[0-9]{1,2}日|表示|宣布|发布|公布|推出|启动|成立|研发|生产|出动|派出|联合|主办|承办|举办|协办|牵头|出资|制造|建造|承建|提供|开发|设计|负责|有关|代表|总部|董事|总经理"
    "|总裁|员工|职工|工人|技术|工程师|旗下|方面|领导人|主席|议员|候选人|人士|赢得|获得|提名|提出|召开|举行|组织|印发|介绍|委托|授予|签署|签约|捐|获悉|供图|统计|通报|批评|认为|指责|反对|领袖|向|与|同|为|是"
)


def short_bodies(text: str) -> Iterator[Body]:
    """Each such name where nothing but an edge stands before it, and behind it what follows a body."""
    yield from (Body(*found.span(), "name", found.start(), False) for found in _names().finditer(text))
    if "总" in text:
        yield from (Body(*found.span(), "name", found.start(), False) for found in _HEADQUARTERS.finditer(text))


# 总参、某军区, 某军区、总装: one of the army's four, beside another of its bodies
_ARMY = "总[参政后装](?!谋|治|备|勤)|海军|空军|第?二炮|武警|军区|各?大?军区|..军区|[东南西北中]部战区|军委|军事科学院"
_HEADQUARTERS = re.compile(f"(?:{BEFORE})总[参政后装](?=[、和](?:{_ARMY}))|(?<=[军炮警区参政后装]、)总[参政后装](?=[、，。和等派出组])")


@cache
def _names() -> re.Pattern[str]:
    return re.compile(f"(?:{BEFORE})(?:{'|'.join(sorted(load_lexicon().terms('short_bodies'), key=lambda word: (-len(word), word)))})(?={BEHIND})")

"""Units of the army: 海军某支队, 东部战区陆军, 陆军第71集团军, 武警某部, 兵团第八师. Most hide their number and seat."""

import re
from collections.abc import Callable, Iterator, Mapping

from tonggao.language.body import Body
from tonggao.language.scan import Token

_SERVICES = ("海军", "空军", "陆军", "火箭军", "武警", "部队", "战区", "军区", "解放军", "集团军", "舰队", "兵团", "总队", "军分区", "舰", "师", "联勤保障中心")
_HEADS_OF_SERVICES = ("解放军", "战区", "武警部队")
_NUMBER = re.compile(r"(?:第[〇零一二三四五六七八九十百0-9]{1,4}|[〇零一二三四五六七八九十百0-9]{2,6})$")
_BY_NUMBER = 4  # digits of a unit that its number alone names: 65321部队
_UNNAMED = ("武警", "预备役")  # services that are no body of their own
_ARMS = ("舟桥", "高炮", "炮兵", "步兵", "坦克", "装甲", "工兵", "通信", "防化", "空降", "雷达", "地炮", "摩步", "机步", "边防", "海防", "汽车", "合成", "特战", "特种", "导弹", "防空", "航空兵", "陆航", "电子对抗")
_ANY_ARM = f"(?:{'|'.join(_ARMS)})"
ARMED_UNIT = rf"(?:某{_ANY_ARM}|{_ANY_ARM}(?:某|第?[〇零一二三四五六七八九十百0-9]{{1,5}}))(?:师|旅|团|(?<!汽车)营|(?<!汽车)连)"  # 舟桥八十四团, 高炮某师, 某舟桥旅
_ARMED = re.compile(rf"{ARMED_UNIT}(?![结员队伙体长生范大])")
_LONGEST_FIELD = 6  # 舟北 and 合成 in 海军舟北某合成旅


_HEADQUARTERS = re.compile("(?:(?:中国人民)?解放军)?总(?:政治部|后勤部|参谋部|装备部|[政后参装])$")


def headquarters_start(text: str, start: int) -> int:
    """Where the headquarters begins whose department stands at ``start``: 总政 before 宣传部, 解放军总后勤部 before 卫生部; ``start`` where none does."""
    found = _HEADQUARTERS.search(text, max(0, start - 14), start) if text[start - 1 : start] in ("部", "政", "后", "参", "装") else None
    return found.start() if found else start


def service_start(text: str, start: int, by_end: Mapping[int, Body]) -> int:
    """Where 中国人民解放军海军 or 东部战区陆军 begins whose service stands at ``start``; ``start`` where nothing is above it."""
    above = by_end.get(start)
    return above.start if above is not None and text.endswith(_HEADS_OF_SERVICES, above.start, start) else start


_REGIMENT = re.compile("(?:[农第]?[一二三四五六七八九十]{1,3}师)?(?P<number>[〇零一二三四五六七八九十0-9]{2,4}团)(?![结员队伙体生范大])")


def regiment_of(text: str) -> str:
    """第八师一五〇团, the one regiment of the Corps that a text names, with its division; "" where none or several are named."""
    named = {found["number"]: found.group() for found in sorted(_REGIMENT.finditer(text), key=lambda found: len(found.group()))}
    return next(iter(named.values())) if len(named) == 1 else ""


_REGIMENT_BEFORE = re.compile("(?:(?:新疆生产建设)?兵团)?(?:[第农][一二三四五六七八九十]{1,3}师)?[〇零一二三四五六七八九十0-9]{2,4}团$")


def regiment_start(text: str, end: int) -> int:
    """Where 第八师一五〇团 of 第八师一五〇团农业发展办公室 begins; ``end`` where no regiment of the Corps ends there."""
    found = _REGIMENT_BEFORE.search(text, max(0, end - 18), end)
    return found.start() if found else end


def division_start(text: str, start: int) -> int:
    """Where 师 or 师市 of 师农业农村局, 师市教育局 begins, behind a mark and right before the department; ``start`` where neither stands."""
    number = _NUMBER.search(text, max(0, start - 4), start)
    at = number.start() if number else start  # 师第一 | 高级中学
    size = next((len(word) for word in ("师市", "师") if text.endswith(word, 0, at)), 0)
    edge = text[at - size - 1 : at - size] or "。"
    return at - size if size and (not "\u4e00" <= edge <= "\u9fff" or edge in "由和与经") else start


_DIVISION = re.compile("(?:生产建设)?(?:兵团)?(?:[第农][一二三四五六七八九十]{1,3}师(?![大范院傅生])|(?<![\u4e00-\u9fff])[一二三四五六七八九十]{1,2}师(?=[〇零一二三四五六七八九十0-9]{2,4}团))")


_DIVISION_NUMBER = re.compile("^(?:生产建设)?(?:兵团)?[第农]?")


def unit_called(word: str, text: str) -> str:
    """第九师 for 师 before 党委 in a readout of the Corps, 第八师一五〇团 for 团; "" where none or several are named."""
    if word == "团":
        return regiment_of(text)
    if word != "师":
        return ""
    named = {_DIVISION_NUMBER.sub("", found.group()): found.group() for found in sorted(_DIVISION.finditer(text), key=lambda found: len(found.group()))}
    return next(iter(named.values())) if len(named) == 1 else ""


def armed_units(text: str, above: Callable[[int], Body | None]) -> Iterator[Body]:
    """Units named by their arm and their number, with what they belong to: 舟桥八十四团, 西藏军区某边防营. ``above`` tells which body ends at a place."""
    if any(arm in text for arm in _ARMS):
        for unit in _ARMED.finditer(text):
            whole = above(unit.start())
            begin = whole.start if whole is not None and has_units(text, whole) else unit.start()
            yield Body(begin, unit.end(), "name", unit.start(), False)
    for hospital in _HOSPITAL.finditer(text) if "医院" in text else ():
        yield Body(hospital.start(), hospital.end(), "name", hospital.end() - 2, False)


_HOSPITAL = re.compile("(?:(?:中国人民)?解放军|海军|空军|火箭军|陆军|联勤保障部队|武警部队?)第?[0-9〇一二三四五六七八九]{2,3}医院")  # 海军第971医院


def parts_of_units(text: str, above: Callable[[int], Body | None]) -> Iterator[Body]:
    """东部战区陆军某旅任务分队, 某团3营, 支队执勤2大队, 部队某监测预警站: what is below a unit that the text names. ``above`` tells which body ends at a place."""
    for part in _PART.finditer(text) if any(word in text for word in _SIGNS_OF_PARTS) else ():
        for at in range(part.start(), max(0, part.start() - _LONGEST_FIELD - 1), -1):
            if at < part.start() and text[at] in _NO_FIELD:
                break
            whole = above(at)
            if whole is not None and whole.kind != "generic" and _has_parts(text, whole, at, part):
                yield Body(whole.start, part.end(), "name", part.start(), False)
                break


_SIGNS_OF_PARTS = ("某", "支队", "边防", "海防")
_PART = re.compile("分队|某[\u4e00-\u9fff]{0,5}?(?:站|哨所|阵地)|(?:边防|海防|守备|雷达)[连营团站](?!接)|(?:坦克|装甲|炮兵|合成|防空|侦察|工兵|通信|步兵|导弹|机步|特战)[营连](?![长业接续])|(?:执勤|机动|特战|边防)?第?[0-9一二三四五六七八九十]{1,3}(?:[营连](?![业续接])|[大中]队)(?![长员])")
_NO_FIELD = frozenset("的了和与、，。；在对向由各等“”")
_UNITS = ("旅", "团", "营", "连", "支队", "大队", "总队", "舰", "站")


def _has_parts(text: str, whole: Body, end: int, part: re.Match[str]) -> bool:
    """Whether the body is a unit that such a part may be of: a numbered or unnamed one before 分队, any before 某站."""
    if part.group()[0] == "某" or part.group()[1] == "防":
        return has_units(text, whole)  # 新疆军区青禾边防连
    named = "某" in text[whole.start : end] or _NUMBER.search(text[whole.start : end - 1]) is not None
    return text.endswith(_UNITS, whole.start, end) and (named or part.group() != "分队")


def corps_divisions(text: str) -> Iterator[Body]:
    """兵团第十三师 and 第十四师 of a list that opens with it."""
    for found in _CORPS.finditer(text) if "兵团第" in text else ():
        for division in _NUMBERED_DIVISION.finditer(text, found.start("first"), found.end()):
            first = division.start() == found.start("first")
            yield Body(found.start() if first else division.start(), division.end(), "name", division.start(), False)


def corps_regiments(text: str) -> Iterator[Body]:
    """农七师一二八团 and 八十一团 where they act or somebody heads them, in a readout of the Corps."""
    if any(sign in text for sign in _SIGNS_OF_CORPS):
        for found in _ACTING_REGIMENT.finditer(text):
            yield Body(*found.span(), "name", found.start(), False)


_SIGNS_OF_CORPS = ("团党委", "团场", "兵团", "师市", "垦区")
_ACTING_REGIMENT = re.compile(
    "(?:(?<![\u4e00-\u9fff第])|(?<=[由和与在对向到日市]))(?:[农第][一二三四五六七八九十]{1,3}师)?[〇零一二三四五六七八九十]{2,4}团"
    "(?=[，。、；和与]|(?:在[^，。；]{2,12})?(?:召开|举行|开展|组织)|要|须|应|党委书记、(?:政委|副政委|政治委员|团长)|党委副书记、团长|副?团长|副?政委|总[农会工][艺计程][师]|作)"
)
_NUMBERED_DIVISION = re.compile("第[一二三四五六七八九十]{1,3}师")
_CORPS = re.compile("(?:新疆生产建设)?兵团(?P<first>第[一二三四五六七八九十]{1,3}师)(?:[、和及]第[一二三四五六七八九十]{1,3}师)*(?![一-龥]{0,8}?(?:市委|党委|[团连营]|政委|师长|市[^场]))")


def has_units(text: str, body: Body) -> bool:
    """Whether the body is one of the army, or a part of it, that units belong to."""
    return body.kind != "generic" and text.endswith(_SERVICES, body.start, body.end)


def unit_start(text: str, head: Token, by_end: Mapping[int, Body]) -> int | None:
    """Where the name of a unit begins that ends in this head; None where neither a number nor 某 nor a service names it."""
    number = _NUMBER.search(text, max(0, head.start - 6), head.start)
    begin = number.start() if number else head.start
    if number is None and "某" not in head.entry.term:
        return None
    for end in range(begin, max(0, begin - _LONGEST_FIELD - 1), -1):
        above = by_end.get(end)
        if above is not None and text.endswith(_SERVICES, above.start, end):
            return above.start
        if service := next((word for word in _UNNAMED if text.endswith(word, 0, end)), ""):
            return end - len(service)
        if end < begin and not "\u4e00" <= text[end] <= "\u9fff":
            break
    alone = number is not None and (head.entry.term == "集团军" or (head.entry.term == "部队" and len(number.group()) >= _BY_NUMBER))
    return begin if alone else None

"""Places whose press or government a text says it comes from: 青禾 of 来源：青禾市融媒体中心, 青禾日报."""

import re
from functools import cache

from tonggao.language.name_words import is_place
from tonggao.language.plausible_stems import plausible_stem
from tonggao.language.prefectures import prefecture_stems
from tonggao.lexicon import load_lexicon

_HAN = "[\u4e00-\u9fff]"
_PUBLISHER = (
    "(?:委|政协|人大(?:常委会)?|纪委监委|纪委|监委|人民法院|法院|人民检察院|检察院|总工会|团委|妇联|(?:(?!.?[市县区省州][委政纪监人总])[一-龥]){2,8}(?:局|厅|办|委|署))?"
)
# 来源：青禾市应急管理局: a body of the place published it itself.
_SOURCE = re.compile(
    rf"来源[：:]\s*({_HAN}{{2,4}}?)(市|县|区|省|州|盟|旗|镇|乡|街道)(?=[委政人纪监总团妇公]|{_HAN}{{2,10}}(?:局|厅|办|办公室|办事处|委员会|支队|总队|中心)(?:\s|$))"
)
_NOT_IN_NAMES = frozenset("到赴由的了为")  # 会议由贵 | 州广播电视台
_HEADER_LINES = 4


@cache
def _press() -> re.Pattern[str]:
    """A place, perhaps a body of it, and what a medium is called (青禾市应急管理局网站)."""
    return re.compile(rf"({_HAN}{{2,5}}?)(?:(市|县|区|省|州|盟|旗|镇|乡)(?:{_HAN}{{2,4}})?)?{_PUBLISHER}(?:{_press_words()})(?!部|(?<=先锋)队|(?<=网)(?!讯|消息|站|记者|发布|客户端){_HAN})")


@cache
def _press_words() -> str:
    return "|".join(sorted(load_lexicon().terms("press_words"), key=lambda word: (-len(word), word)))


@cache
def _names_press() -> re.Pattern[str]:
    return re.compile(f"来源|{_press_words()}")


def press_places(text: str) -> list[tuple[str, str]]:
    """(stem, level word or "") of the media and government sites named in the first and last lines.

    A stem longer than a place's name is cut to the part that the text uses elsewhere (清风龙川 → 龙川).
    """
    lines = [line for line in text.split("\n") if line.strip()]
    headers = [*(line if len(line) < 60 else line[:16] for line in lines[1:_HEADER_LINES]), *lines[-1:]]
    places = []
    for header in headers:
        if len(header) < 60 and _names_press().search(header):
            found = [
                (_used_part(_LED_IN.sub("", m.group(1)).removeprefix("据"), text, m.group(2)), m.group(2) or "")
                for m in (*_press().finditer(header), *_SOURCE.finditer(header))
                if not _is_brand(m, text) and not m.group(1).endswith("自治")  # 玛藏族自治, cut from 果玛藏族自治州
            ]
            places += [place for place in found if plausible_stem(place[0]) or _used_with_level(place[0], text) or any(map(is_place, (f"{place[0]}县", f"{place[0]}市")))]
    return places


_LED_IN = re.compile("^.*[由了的](?=..)")  # 采访了 | 青禾市广播电视台
_SYSTEMS = frozenset("检法警税")


def _is_brand(press: re.Match[str], text: str) -> bool:
    """骑趣 of 骑趣网: a site's own name, which the text has nowhere else and no list of places has."""
    name = press.group(1)
    if name[-1] == "落" and press.group().endswith("网"):  # 嫌疑人 | 落网
        return True
    if name[-1] in _SYSTEMS and text.count(name) == 1:  # 砚检在线: a procuratorate's
        return True
    if press.group() in load_lexicon().terms("national_press"):  # 凤凰网, no medium of 凤凰县
        return True
    return not press.group(2) and press.group() in (f"{name}网", f"{name}网讯") and text.count(name) == 1 and not is_place(name)


def _used_with_level(stem: str, text: str) -> bool:
    """海门湾 of 海门湾日报 where the text has 海门湾市, whatever the stem ends in."""
    return len(stem) > 2 and _NOT_IN_NAMES.isdisjoint(stem) and any(f"{stem}{level}" in text for level in "市县区州镇乡")


def _used_part(stem: str, text: str, level: str | None) -> str:
    if stem in prefecture_stems(text) or is_place(f"{stem}盟"):
        return stem
    called = level is not None and text.startswith(f"{stem}{level}")  # 马营回族乡召开会议…来源：马营回族乡人民政府网站
    if called or (len(stem) <= 3 and text.count(stem) > 1):
        return stem
    if any(text.count(stem + level) > 1 for level in "市县区州旗镇乡"):  # 马营回族乡, whole; 查干布拉格旗, no 布拉格
        return stem
    parts = (stem[a:b] for size in range(len(stem) - 1, 1, -1) for a, b in ((len(stem) - size, len(stem)), (0, size)))
    return next((part for part in parts if text.count(part) > 1 and len(part) <= 3), stem)

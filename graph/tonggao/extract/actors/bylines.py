"""Bylines: reporters and editors, who are persons but took no part (记者 欧阳晓　马　骏)."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.found_people import People
from tonggao.language.foreign_names import DOTS
from tonggao.language.name_ends import Name, is_han
from tonggao.language.name_words import surname_at
from tonggao.language.occurrences import behind_mark
from tonggao.language.word_tags import is_word

# Ordinary words, too (统筹发展): a byline's only before a colon.
_ROLES = "值班(?:主任|编委|总编|领导)|签发|初审|复审|终审|一审|二审|三审|审签|策划|统筹|编校|摄影|摄像|美编|制图|核稿|编导|播音|文字|图片"
_CUE = re.compile(f"记者|实习生|译|通讯员|责编|编辑|审核|供稿|文/|作者|撰稿|校对|监制|编审|{_ROLES}")  # what _BYLINE begins with or leads up to
_LONGEST_LEAD = 12  # 文/图 全媒体 before 记者
_BYLINE = re.compile(
    r"(?:(?<=[（(])(?:文/图|图/文|图文|文图)[ \u3000]*(?:[\u4e00-\u9fff]{0,6}(?:记者|通讯员)[：: \u3000]*)?(?=[\u4e00-\u9fff])|(?:(?:文/图|图/文|文图|图文|文字/图片)[：:][ \u3000]*(?:[\u4e00-\u9fff]{0,6}(?:记者|通讯员)[：: \u3000]*)?)|(?:(?:文|图)?(?:/(?:文|图))?[ \u3000]*(?:首席|见习|实习|特约|全媒体|本报|融媒体|特派)?记者(?:[组团](?=[：: \u3000]))?|实习生|译|特约通讯员|通讯员|责任编辑|责编|编辑|审核|供稿|文/|(?<![工写创制操合协])作者|撰稿|校对|监制|编审)[ \u3000]*[：:丨|｜/／]?[ \u3000]*"
    rf"|(?:{_ROLES})[ \u3000]*[：:丨|｜][ \u3000]*)"
    r"((?:(?!丨)[\u4e00-\u9fff·]{1,5}(?![\u4e00-\u9fff·]*[ \u3000]*[：:丨|｜/／])[ \u3000、]*){1,6})"  # 浏览次数： is no name
)
_FURTHER = re.compile(r"(?:(?:特约|见习|首席|实习|全媒体|融媒体|融媒|本报|本网|本台|[\u4e00-\u9fff]{2,6}[台站社网报])?(?:通讯员|实习生|记者|摄影|编辑|审核|责编|责任编辑|校对|翻译)[ \u3000]+|(?:通讯员|实习生|记者)(?=[\u4e00-\u9fff]))")  # whose names follow those of others
_BODY = re.compile(r"[\u4e00-\u9fff]{2,12}(?:社区|街道|[镇乡村县区市局委部办社台科处室队站所]|中心|网站|学院|医院|公司)(?=[ \u3000])")  # 文/图 桥西社区 林岳
_CLOSING = re.compile("[）)]")
_REPORTS = ("摄影报道", "报道", "摄影", "撰文", "采写", "摄")
_DATELINE = re.compile("[讯电][ \u3000]+$")
_NO_NAMES = frozenset(
    "记者 实习生 特约 首席 见习 全媒体 融媒体 翻译 译 通讯员 编辑 审核 责编 责任编辑 供稿 摄影 摄 文 图 校对 监制 本报 本台 报道 报 电 讯 编审".split()
)


def read_bylines(people: People) -> None:
    """Reporters and editors: 记者 欧阳晓 马　骏."""
    for match in _bylines(people.text):
        if not _byline_place(people.text, match.start()):
            continue
        position = match.start(1)
        while position < match.end(1):
            if people.text[position] in " \u3000、":
                position += 1
                continue
            if role := _FURTHER.match(people.text, position, match.end(1)):
                position = role.end()
                continue
            if body := _BODY.match(people.text, position, match.end(1)):
                position = body.end()
                continue
            name = _byline_name(people.text, position, match.end(1))
            if name is None:
                break
            if name.name not in people.names:
                people.bylines.add(name.name)
            people.add(name, "people/byline")
            position = name.end


# 林　岳/文 丁　远/图; 青禾新闻网讯　林岳报道：
_SIGNED = re.compile("(?:(?<=[（( 　、文图])(?P<by>[一-鿿·]{2,4}|[一-鿿][ 　]{1,2}[一-鿿])/(?:文图|图文|文|图|摄)(?=[ 　）)、])|(?<=[讯电])[ 　]+(?P<told>[一-鿿]{2,3}|[一-鿿][ 　]{1,2}[一-鿿])报道[：:])")


def _read_signed(people: People) -> None:
    for match in _SIGNED.finditer(people.text, 0, _HEAD) if "报道" in people.text or "/" in people.text else ():
        start, end = match.span("by" if match["by"] else "told")
        name = re.sub("[ \u3000]", "", match["by"] or match["told"])
        if surname_at(name, 0) and name not in _NO_NAMES and not name.endswith(("记者", "员", "网", "台", "报")):
            people.bylines.update((name,) if name not in people.names else ())
            people.add(Name(start, end, name, 3), "people/byline")


# 宁夏法院网讯（林岳　丁远）: those who report, without a word for it.
_REPORTED = re.compile(r"(?:[网报台社]|中心)[讯电][ \u3000]*[（(](?P<names>[\u4e00-\u9fff·]{2,4}(?:[ \u3000、]+[\u4e00-\u9fff·]{2,4}){0,4})[)）]")


def read_reporters(people: People) -> None:
    """Those whom a bracket behind the medium's name holds, where all of them look like persons, and those who sign by a stroke."""
    _read_signed(people)
    for match in _REPORTED.finditer(people.text, 0, _HEAD) if "讯（" in people.text or "讯(" in people.text else ():
        words = list(re.finditer(r"[\u4e00-\u9fff·]+", match["names"]))
        names = [_byline_name(match["names"], word.start(), word.end()) for word in words]
        if all(name is not None and not is_word(name.name) for name in names) and any(surname_at(word.group(), 0) for word in words):
            for word in words:
                at = match.start("names") + word.start()
                if word.group() not in people.names:
                    people.bylines.add(word.group())
                people.add(Name(at, at + len(word.group()), word.group(), 3), "people/byline")


_HEAD = 200  # code points


def _bylines(text: str) -> Iterator[re.Match[str]]:
    """Where a byline may stand, looked for from its word, which is rare, not from the many ways to lead it in."""
    reached = 0
    for cue in _CUE.finditer(text):
        for at in range(max(reached, cue.start() - _LONGEST_LEAD), cue.start() + 1):
            if match := _BYLINE.match(text, at):
                reached = match.end()
                yield match
                break


def _byline_place(text: str, position: int) -> bool:
    """A byline stands right behind a bracket, or on a line of its own without a sentence."""
    line = behind_mark(text, "\n", position, _LONG_LINE)
    end = text.find("\n", position, position + _LONG_LINE)
    end = min(len(text), position + _LONG_LINE) if end < 0 else end
    opening = max(text.rfind(mark, line, position) for mark in "（(")
    in_brackets = opening >= 0 and not _CLOSING.search(text, opening, position)
    if not in_brackets and _DATELINE.search(text, line, position):  # 本报7月21日电　记者某某报道：
        return True
    if in_brackets:
        return position - opening <= 6 or text[position - 1] in " \u3000" or text.endswith(_SORTS, 0, position)
    return end - line < 60 and line > 0 and not any(mark in text[line:end] for mark in "，。！？“")


_LONG_LINE = 400  # code points: no byline stands in a longer one
_SORTS = ("文字", "视频", "图文", "网络")  # （视频编辑：林岳　文字编辑：丁远）


def _byline_name(text: str, position: int, limit: int) -> Name | None:
    end = position
    while end < limit and (is_han(text[end]) or text[end] in DOTS):
        end += 1
    end -= next((len(words) for words in _REPORTS if text.endswith(words, position + 2, end)), 0)  # 记者贺兰 | 报道
    word = text[position:end]
    if (
        word[-1:] in "办部局社台委室网站组"
        or word.endswith(tuple(w for w in _NO_NAMES if len(w) > 1))
        or word in _NO_NAMES
    ):
        return None
    if len(word) == 1 or len(word) == surname_at(word, 0):  # 马　骏, 欧阳　岳
        pad = end
        while pad < limit and text[pad] in " \u3000":
            pad += 1
        if pad > end and pad < limit and is_han(text[pad]) and not is_han(text[pad + 1 : pad + 2] or "。"):
            return Name(position, pad + 1, word + text[pad], 3)
        if len(word) == 1:
            return None
    return Name(position, end, word, 3) if len(word) <= 4 or any(dot in word for dot in DOTS) else None

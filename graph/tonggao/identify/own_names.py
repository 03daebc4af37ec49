"""What in a body's name is its own: 淞沪抗战 in 上海淞沪抗战纪念馆, nothing in 铁路公司; and when a shorter name is short for a longer one."""

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from tonggao.identify.data import rows, tagged
from tonggao.identify.ordinals import ordinals
from tonggao.identify.territories import territory
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import Entry, load_lexicon

_COMPANY = re.compile(r"(?:（集团）|集团)?(?:股份|有限|有限责任|股份有限|控股有限)?公司$|集团$")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,5}?[省市县区州旗镇乡](?=[^省市县区州旗镇乡]{3}|市[监管场政]|城市|乡村)")  # one that is not known
_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,5}?(?:村|社区|街道|镇|乡|合作区|开发区|新区|高新区|示范区)(?![村镇乡])")
_INSTITUTION = "name"
_HEADS = ("name", "department", "any-department", "foreign")
_COMMITTEE = "委员会"
_FACTORY = "厂"
_FIELD = 6
_STEM = 6  # characters of what a task force is of and for
_LEVELS = tuple("省市县区州旗")
_LEAST = 2  # characters of an own name
_SHORTEST = 3


class OwnName(NamedTuple):
    """A name in parts: the place it begins with, its own words, and the last ones that say what kind of body it is."""

    place: str
    own: str
    head: str


@lru_cache(maxsize=1 << 11)
def own_name(name: str) -> OwnName:
    """The parts of a body's name.

    >>> own_name("上海淞沪抗战纪念馆")
    OwnName(place='上海', own='淞沪抗战', head='纪念馆')
    """
    found = territory(name)
    printed = _PLACE.match(name) if found is None else None
    rest = (found.rest if found is not None else name[printed.end() :] if printed else "") or name
    company = _COMPANY.search(rest)
    head = company[0] if company else _head(rest)
    own = rest.removesuffix(head) if head else rest
    return OwnName(name.removesuffix(rest), own, head)


def _head(name: str) -> str:
    heads = load_lexicon().terms("body_heads")
    found = next((name[at:] for at in range(1, len(name)) if _is_head(heads.get(name[at:]))), "")
    return found or next((end for end in (*_words("house"), *_words("passing")) if name.endswith(end) and name != end), "")


def _is_head(entry: Entry | None) -> bool:
    return entry is not None and (entry.tag in _HEADS or entry.term == _COMMITTEE)


def _words(tag: str) -> tuple[str, ...]:
    return tagged("own_name_words.tsv", tag)


@cache
def _generic() -> re.Pattern[str]:
    longest_first = sorted((word for (word,) in rows("generic_words.tsv")), key=lambda word: (-len(word), word))
    return re.compile("|".join(longest_first))


@lru_cache(maxsize=1 << 11)
def is_distinctive(name: str) -> bool:
    """Whether a body's name has words of its own, so that hardly two are called so, wherever they are."""
    parts = own_name(name)
    lexicon = load_lexicon()
    entry = lexicon.terms("body_heads").get(parts.head)
    kind = parts.head in (*lexicon.terms("house_heads"), *_words("house")) or (entry is not None and entry.tag == _INSTITUTION)
    return (kind or bool(_COMPANY.fullmatch(parts.head))) and _has_own_words(parts.own)


def host_of(name: str) -> str:
    """The school that hosts a house of which there are hundreds: 岚山大学 of 岚山大学孔子学院; empty for other names."""
    hosted = next((word for word in _words("hosted") if name.endswith(word)), "")
    return name.removesuffix(hosted) if hosted else ""


def _has_own_words(own: str) -> bool:
    return len(_generic().sub("", own)) >= _LEAST


def firm_words(name: str) -> OwnName | None:
    """The parts of a name that may be a company's, a last word for one or none behind its own; None where it has no own words.

    >>> firm_words("岚山机械股份公司"), firm_words("岚山机械"), firm_words("岚山医院")
    (OwnName(place='', own='岚山机械', head='股份公司'), OwnName(place='', own='岚山机械', head=''), None)
    """
    parts = own_name(name)
    if parts.head and not _COMPANY.fullmatch(parts.head):
        return None
    return parts if _has_own_words(parts.own) else None


@lru_cache(maxsize=1 << 11)
def is_any_company(name: str) -> bool:
    """Whether a name could be that of any company: 铁路公司, 控股有限公司."""
    parts = own_name(name)
    return not parts.place and bool(_COMPANY.fullmatch(parts.head)) and not _generic().sub("", parts.own)


def is_end_of(short: str, full: str) -> bool:
    """Whether a short name is the end of the full one and has words besides the kind of body."""
    if full == short or not full.endswith(short):
        return False
    if (village := _VILLAGE.match(short)) and village.end() < len(short):  # 双潭村人大 of 灵川镇双潭村人大
        return True
    parts = own_name(short)
    return len(parts.own) >= _LEAST and bool(parts.head)


def is_short_for(short: str, full: str) -> bool:
    """Whether a short name is made of the full one's words.

    Of its first ones (尚鑫公司), of the last ones in the same place, or of a character of each word at least (抗联纪念馆).
    """
    one, other = own_name(short), own_name(full)
    if not _SHORTEST <= len(short) < len(full) or not ordinals(short) <= ordinals(full):
        return False
    if whole := _with_whole_place(short, one, other):  # 柳川 and 市 for 柳川市
        return whole == full or is_short_for(whole, full)
    if _is_brand(short, other) or _is_task_force(short, full):
        return True
    if not _one_kind(one.head, other.head):
        factories = one.head.endswith(_FACTORY) and other.head.endswith(_FACTORY)
        return factories and one.own == other.own and _keeps_every_word(short, full)  # 农机厂 for 农业机械厂
    if other.own.startswith(one.own) and (not one.place or one.place == other.place):
        return _is_left_out(other.own.removeprefix(one.own), one) and _has_own_words(one.own)
    is_end = other.own.endswith(one.own) or full.endswith(one.own + one.head)
    if one.place == other.place and is_end and _has_own_words(one.own):
        return True
    of_place = not one.place or one.place == other.place
    if _COMPANY.fullmatch(one.head) and of_place and _has_own_words(one.own) and _shortens(one.own, other.own):
        return True
    return any(_keeps_every_word(short, form) for form in {full, full if one.place else full.removeprefix(other.place)})


def _with_whole_place(short: str, one: OwnName, full: OwnName) -> str:
    """A short name with the full one's place, where it has that without its level word or the level word alone; empty for others."""
    stem, level = full.place[:-1], full.place[-1:]
    if len(stem) < _LEAST or level not in _LEVELS:
        return ""
    if one.place == stem:
        return full.place + short.removeprefix(stem)
    alone = not one.place and short.startswith(level) and _COMPANY.fullmatch(one.head)
    return full.place + short.removeprefix(level) if alone else ""


def _is_task_force(short: str, full: str) -> bool:
    """Whether words in the middle of what was set up for one task are left out: 人大执法检查组 of 人大水法执法检查组."""
    group = next((word for word in _words("passing") if short.endswith(word) and full.endswith(word)), "")
    stem = short.removesuffix(group)
    left_out = full.removesuffix(group).removeprefix(stem)
    if not group or len(stem) < _STEM or not full.startswith(stem):
        return False
    return not any(word in left_out for word in _words("branch"))


def _is_brand(short: str, full: OwnName) -> bool:
    """万婴教育 for 湖南万婴教育集团: all that is a company's own, without the word that it is one."""
    company = _COMPANY.fullmatch(full.head) is not None
    return company and len(short) > _SHORTEST and short == full.own and len(_generic().sub("", short)) >= _LEAST


def _shortens(short: str, full: str) -> bool:
    """Whether a company's own words are those of a longer name, some of them or a character of each."""
    return _is_of_words(short, full) or (short[0] == full[0] and _has_of_every_word(short, full))


def _is_of_words(short: str, full: str) -> bool:
    """中移工程 of 中移通信技术工程, 量子 of 电信量子科技: some words of a company's own ones, whole and in their order."""
    at = 0
    for word, _ in tagged_words(full, hmm=False):
        if short.startswith(word, at):
            at += len(word)
    return bool(short) and at == len(short)


def _is_left_out(left_out: str, short: OwnName) -> bool:
    """Whether words of a full name may be left out: a company's field (服装 of 尚鑫服装有限公司), a word before any kind of body."""
    if any(word in left_out for word in _words("branch")) or territory(left_out) is not None:
        return False
    return len(left_out) <= (_FIELD if _COMPANY.fullmatch(short.head) else _LEAST)


def _one_kind(head: str, other: str) -> bool:
    """纪念馆 and 纪念馆, 公司 and 有限公司; a firm of a group is not the group."""
    if "集团" in head + other:
        return "集团" in head and "集团" in other
    return bool(head and other) and (other.endswith(head) or head.endswith(other))


def _keeps_every_word(short: str, full: str) -> bool:
    """Whether a short name has a character of each word of the full one, in their order, the first and the last one too."""
    return short[0] == full[0] and short[-1] == full[-1] and _has_of_every_word(short, full)


def _has_of_every_word(short: str, full: str) -> bool:
    return has_of_each(short, [word for word, _ in tagged_words(full, hmm=False)], _words("dropped"))


def has_of_each(short: str, words: Iterable[str], dropped: Collection[str] = ()) -> bool:
    """Whether a short name is made of a character of each word at least, in their order, but for those that may be ``dropped``."""
    at = 0
    for word in words:
        end = at
        while end < len(short) and _in_order(short[at : end + 1], word):
            end += 1
        if end == at and word not in dropped:
            return False
        at = end
    return at == len(short)


def _in_order(characters: str, word: str) -> bool:
    rest = iter(word)
    return all(character in rest for character in characters)

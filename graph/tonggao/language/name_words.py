"""Words that a would-be name must be held against: what looks like a name and is none, places, surnames."""

from functools import cache, lru_cache

from tonggao.lexicon import load_lexicon


@cache
def not_names() -> frozenset[str]:
    """Words that stand where names do (behind a title, say) and name nobody."""
    return frozenset(load_lexicon().terms("not_names"))


@cache
def called_by_office() -> frozenset[str]:
    """Offices and forms of address that stand behind a surname: 李校长, 李院士. Other words for persons may be given names."""
    offices = load_lexicon().terms("offices").values()
    return frozenset(e.term for e in offices if e.tag != "descriptor" or e.value == "titled").union(ADDRESS, _KIN, _SIDES, ("总", "董", "局", "领导"))


_KIN = tuple("大爷 大妈 大姐 大哥 大嫂 大娘 大叔 大伯 大婶 奶奶 爷爷 阿姨 叔叔 婆婆 师傅 老汉 老人 家 某 某某".split())
_SIDES = tuple("官员 武装 警方 媒体 民众 平民 政要 智库".split())  # 巴官员称, 巴武装称: a country's
ADDRESS = ("先生", "女士", "同志", "老师", "博士", "同学", "夫人", "医生")


def is_country(word: str) -> bool:
    return word in load_lexicon().terms("countries")


@lru_cache(maxsize=1 << 11)
def is_place(word: str) -> bool:
    """True for a country or an administrative division of China."""
    return word in load_lexicon().terms("countries") or word in load_lexicon().terms("places")


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Single and compound surnames."""
    entries = load_lexicon().terms("surnames").values()
    return frozenset(e.term for e in entries if not e.tag), frozenset(e.term for e in entries if e.tag == "compound")


@cache
def rare_surnames() -> frozenset[str]:
    """Surnames that are common words (要, 别, 过): they count only where nothing but a name can stand."""
    return frozenset(e.term for e in load_lexicon().terms("surnames").values() if e.tag == "rare")


def surname_at(text: str, position: int) -> int:
    """Length of the surname at ``position``: 2, 1, or 0 where none stands."""
    single, compound = _surnames()
    if text[position : position + 2] in compound:
        return 2
    return int(text[position : position + 1] in single)


def is_plain_name(word: str) -> bool:
    """A surname of one character and two more, as most names are; whether it is a word, too, is not asked."""
    return len(word) == 3 and surname_at(word, 0) == 1


@cache
def surname_openers() -> frozenset[str]:
    """The characters that Han surnames begin with."""
    single, compound = _surnames()
    return single | {name[0] for name in compound}

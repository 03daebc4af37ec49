"""What kind of body a name, a word or an office tells: a school, a company, a court, and the bodies inside one."""

import re
from functools import cache, lru_cache

from tonggao.lexicon import load_lexicon

FORM_OF_COMPANY = re.compile("(?:控股|股份|有限|责任)*(?:公司)?")  # what may follow the name of a company and still be its name


@lru_cache(maxsize=1 << 11)
def kind_of(name: str) -> str:
    """The kind of body by the end of its name; "" for a committee of a place and all else."""
    heads, name = load_lexicon().terms("house_heads"), without_company(name)
    return next((heads[name[at:]].tag for at in range(1, len(name)) if name[at:] in heads), "")


def without_company(name: str) -> str:
    """青禾市烟草专卖局 of 青禾市烟草专卖局（公司）, a bureau and a company in one."""
    return name[: max(name.rfind("（"), name.rfind("("))] if name.endswith(_COMPANIES) else name


_COMPANIES = ("公司）", "公司)", "营销部）", "营销部)")


def is_of_kinds(name: str, kinds: frozenset[str]) -> bool:
    """Whether a body is of one of these kinds; a bureau and company is of both."""
    return kind_of(name) in kinds or ("company" in kinds and without_company(name) != name)


@cache
def kinds_called(word: str) -> frozenset[str]:
    """The kinds of body that a word like 学校, 集团 or 院 may call; empty for other words."""
    entry = load_lexicon().terms("house_words").get(word)
    return frozenset(entry.tag.split()) if entry else frozenset()


_ZONES_CALLED = {"保税区": ("保税", "综保"), "高新区": ("高新",), "经开区": ("经开", "经济"), "开发区": ("开发", "经开", "高新"), "新区": ("新区",), "园区": ("园",)}


def may_call(word: str, name: str) -> bool:
    """False for 保税区 beside 青禾新区: a zone is called by what it is."""
    return word not in _ZONES_CALLED or any(kind in name for kind in _ZONES_CALLED[word])


@lru_cache(maxsize=1 << 11)
def house_word(name: str) -> str:
    """学校 of 学校党委, 院 of 院党组: the word that calls a body a readout is about, with a part of it behind it or nothing."""
    words, inner = load_lexicon().terms("house_words"), load_lexicon().terms("inner_bodies")
    for length in range(min(4, len(name)), 0, -1):
        if name[:length] in words and (length > 1 or any(name[1:].startswith(term) for term in inner)):
            return name[:length]
    return ""


@lru_cache(maxsize=1 << 12)
def inner_ending(name: str) -> str:
    """党委 of 江澜大学党委: the body inside another one that a name ends in; "" where it ends in none."""
    inner = load_lexicon().terms("inner_bodies")
    return next((name[at:] for at in range(len(name)) if name[at:] in inner), "")


def without_inner(name: str) -> str:
    """江澜大学纪委 → 江澜大学; 青河县妇联, which is no part of anything, stays as it is, like any other body."""
    inner = inner_ending(name)
    outer = name.removesuffix(inner)
    if inner and load_lexicon().terms("inner_bodies")[inner].tag == "organ" and not kind_of(outer) and outer not in load_lexicon().terms("house_words"):
        return name
    return outer


@cache
def homes_of(role: str) -> frozenset[str]:
    """The kinds of body that have such an office (副校长: schools); empty for one that any body may have."""
    offices = load_lexicon().terms("office_homes")
    entry = next((offices[role[at:]] for at in range(len(role)) if role[at:] in offices), None)
    return frozenset(entry.tag.split()) if entry else frozenset()


def group_of(name: str) -> str:
    """江南集团有限公司 of 江南集团有限公司矿业分公司: the group that a works belongs to, as far as its whole name goes."""
    end = name.index("集团") + len("集团")
    form = FORM_OF_COMPANY.match(name, end)
    return name[: form.end()] if form and form.group().endswith("公司") and form.end() < len(name) else name[:end]

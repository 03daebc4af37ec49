"""Which bodies a readout names, each once in its longest printed form, with the fullest name the readout gives it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from tonggao.claims import OrganizationMention, PostAttestation
from tonggao.extract.places import Places
from tonggao.language.bodies import Body, BodyFinder
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage

_ORDINAL = re.compile(r"第?[一二三四五六七八九十百]+届")
# 全国人大一次会议, 镇党委第一次全体会议: the words name a meeting, not the body.
_MEETING_AFTER = re.compile(r"第?[一二三四五六七八九十百\d]+[次届]|\d{4}|[一二三四五六七八九十]中全会|主席团|网|杯")
_CPPCC = re.compile(r"(?:中国人民政治协商会议|政协)(?:第[一二三四五六七八九十]+届)?全国委员会")
_COMMITTEE = re.compile(r"^(?:中国共产党|中共)?(.+[省市区县州盟旗镇乡])(?:委|党委|委员会)$")
_PARTY_MEETING = re.compile(r"[\u4e00-\u9fff]{0,8}第[一二三四五六七八九十百]+次(?:全国)?代表大会")


@dataclass(frozen=True, slots=True)
class Naming:
    """How a readout names bodies: its own places, and the fullest form it uses of each body that the lexicon knows."""

    places: Places
    fullest: Mapping[str, str]

    @classmethod
    def of(cls, text: str, finder: BodyFinder, places: Places) -> "Naming":
        fullest: dict[str, str] = {}
        for body in finder.bodies():
            plain = _without_ordinal(text[body.start : body.end])
            key = _known(plain)
            if key and len(plain) > len(fullest.get(key, "")) and not _CPPCC.fullmatch(plain):
                fullest[key] = plain
        return cls(places, fullest)

    def resolve(self, name: str) -> str:
        """The fullest name the readout gives a body: bare levels completed by its place, variants by its longest form.

        >>> Naming(Places({"市": "上海市"}, ()), {}).resolve("市委")
        '上海市委'
        """
        plain = name.replace("\u3000", "").replace(" ", "")
        if plain == "党中央":
            return "中共中央"
        without = _without_ordinal(plain)
        key = _known(without)
        if key:
            return self.fullest.get(key, without)
        countries = load_lexicon().terms("countries")
        short = load_lexicon().terms("country_short").get(plain[0])
        both = plain[1:2] == "中" or plain[1:2] in load_lexicon().terms("country_short")  # 美中…协会 is of the two
        if short is not None and not both and not any(plain[:n] in countries for n in range(2, 7)):
            return _country_names()[short.value] + plain[1:]
        level = plain[0]
        if level in self.places.by_level and not _own_level(plain):
            return self.places.by_level[level] + plain[1:]
        return plain


def _without_ordinal(name: str) -> str:
    return _ORDINAL.sub("", name) if "届" in name else name


@lru_cache(maxsize=65536)
def _known(name: str) -> str:
    """The name that stands for all forms of a body the lexicon knows; "" where it knows none."""
    if _CPPCC.fullmatch(name):
        return "全国政协"
    entry = load_lexicon().terms("bodies").get(name)
    return (entry.value or name) if entry else ""


def _own_level(name: str) -> bool:
    """州 in 州际…, 村 in 村镇银行 open other words."""
    return name[:2] in ("村镇", "市场", "区域", "县域", "州际", "乡村", "镇海")


@cache
def _country_names() -> dict[str, str]:
    """The shortest name of each country by its code: 俄罗斯, 阿联酋."""
    names: dict[str, str] = {}
    for entry in sorted(load_lexicon().terms("countries").values(), key=lambda e: (len(e.term), e.term)):
        names.setdefault(entry.value, entry.term)
    return names


def country_name(name: str) -> str:
    """俄 → 俄罗斯; any longer name stays as it is."""
    short = load_lexicon().terms("country_short").get(name)
    return _country_names()[short.value] if short else name


def read_organizations(
    bodies: Iterable[Body], text: str, naming: Naming, posts: Sequence[PostAttestation]
) -> tuple[OrganizationMention, ...]:
    """The bodies of a text as claims; a department named without its committee (组织部) is the one its head belongs to."""
    of_posts = {post.title[: -len(post.role)]: post.org for post in posts}
    found: dict[str, dict[str, list[Passage]]] = {}
    full: dict[str, str] = {}
    for body in bodies:
        name = text[body.start : body.end]
        resolved = naming.resolve(name)
        resolved = of_posts.get(name, resolved) if resolved == name else resolved
        key = _short_form(resolved)
        known = full.setdefault(key, resolved)
        if known != resolved:
            full[key] = max(known, resolved, key=lambda form: (len(form), form))
        found.setdefault(key, {}).setdefault(name, []).append(Passage(body.start, body.end))
    rows = []
    for key, forms in found.items():
        resolved = full[key]
        name = min(forms, key=_without_ordinal_longest) if len(forms) > 1 else next(iter(forms))
        passages = [*forms.pop(name), *(p for spans in forms.values() for p in spans)]
        rows.append(OrganizationMention(name, resolved, tuple(passages), "organizations/named"))
    return tuple(sorted(rows, key=lambda row: (row.passages[0], row.name)))


def _without_ordinal_longest(form: str) -> tuple[bool, int, str]:
    return bool(_ORDINAL.match(form)), -len(form), form


@lru_cache(maxsize=65536)
def _short_form(name: str) -> str:
    """镇纪律检查委员会 → 镇纪委: one key for the long and the short form."""
    for entry in load_lexicon().terms("body_forms").values():
        if name.endswith(entry.term):
            return name[: -len(entry.term)] + entry.value
    return _COMMITTEE.sub(r"\1委", name)


def named_bodies(text: str, finder: BodyFinder, in_offices: frozenset[int]) -> list[Body]:
    """The bodies that a text names as actors. ``in_offices`` are the starts of the offices a body may directly precede."""
    spans = []
    for body in finder.bodies(in_offices):
        name = text[body.start : body.end]
        if body.kind != "name" and _MEETING_AFTER.match(text, body.end):
            continue
        if name.startswith("中国共产党") and _PARTY_MEETING.match(text, body.end):
            continue
        if _in_source_line(text, body.start):
            continue
        if text[body.start - 1 : body.start] in ("各", "某", "《", "区", "县", "市") and (
            body.bare_level or text[body.start - 1] in "各某《"
        ):
            continue
        spans.append(body)
        parent = _parent(body, finder)
        if parent is not None:
            spans.append(parent)
    return spans


_LONG_LINE = 60
# What a line that tells where a readout comes from is made of.
_SOURCE_LINE = re.compile(r"来源|供稿|记者|通讯员|发布者|作者|编辑|文[：:]|图[：:]|门户网|网站")


def _in_source_line(text: str, position: int) -> bool:
    """来源：栖云县融媒体中心: the publisher is no actor. Such a line is short and holds no sentence."""
    start = text.rfind("\n", max(0, position - _LONG_LINE), position) + 1
    if not start:  # the title's line, or a long one
        return False
    end = text.find("\n", position, start + _LONG_LINE)
    line = text[start : end if end >= 0 else len(text)]
    return len(line) < _LONG_LINE and "。" not in line and "，" not in line and bool(_SOURCE_LINE.search(line))


def _parent(body: Body, finder: BodyFinder) -> Body | None:
    """The body whose Party group or committee is named (市工商联 in 市工商联党组)."""
    return finder.ending_at(body.head) if body.kind == "root" and finder.is_party_group(body) else None

"""The parts of the body that a readout is about, where it names them: 学校党委, 集团安全环保部, 教务处."""

import re
from collections.abc import Iterator
from functools import cache

from tonggao.extract.actors.house_kinds import kinds_called
from tonggao.extract.actors.houses import Houses
from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_words import body_words
from tonggao.language.segment import is_noun_phrase
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_BEFORE = frozenset(
    "和与由对向在及同把经受为从被请于了携"
)  # joining words right before which and behind which a body may stand
_LONGEST_FIELD = 6  # 研究生工作 in 党委研究生工作部
_NO_PART = frozenset(("主管", "有关", "各", "相关", "职能", "总", "每个", "部分", "全", "成员", "内", "外", "干"))


def part_bodies(text: str, houses: Houses) -> Iterator[Body]:
    """Bodies that only the readout's own one explains; none where it has none."""
    yield from _works_parts(text)
    if not _cue().search(text):
        return
    kind = houses.own.kind if houses.own is not None else ""
    yield from _called_parts(text, kind) if kind else _called_committees(text)
    kind = kind or _spoken_kind(text)
    if not kind:
        return
    yield from _listed_parts(text, kind)
    for match in _whole(kind).finditer(text):
        if _edge(text, match.start()):
            yield Body(match.start(), match.end(), "department", match.start(), False)


# 锻压分厂, 叶轮分厂党支部: no works but has such, whatever the works is called.
_WORKS_PART = re.compile(r"(?:^|(?<=[。；，：、（）\n和与由在到赴了向及]))(?P<field>[\u4e00-\u9fff]{1,6}?)(?:分厂(?:党支部|党总支|工会|团支部)?|车间(?:党支部|党总支|工会|团支部))(?![一-十]?个)")
_ANY_WORKS = ("各", "该", "本", "一个", "两个", "几个", "所属", "下属", "全厂", "所有", "有关", "相关")


def _works_parts(text: str) -> Iterator[Body]:
    for found in _WORKS_PART.finditer(text) if "分厂" in text or "车间党" in text else ():
        field = found["field"]
        if not field.startswith(_ANY_WORKS) and (is_noun_phrase(field) or field[0] in "一二三四五六七八九十"):
            yield Body(found.start(), found.end(), "department", found.start(), False)


def _called_committees(text: str) -> Iterator[Body]:
    """校党委, 部党组 where the text names no body that they could be of."""
    words = load_lexicon().terms("house_words")
    for match in _inner().finditer(text):
        at = match.start()
        start = next((at - length for length in (4, 3, 2, 1) if at >= length and text[at - length : at] in words), at)
        if start < at and _edge(text, start):
            yield Body(start + (at - start if text[start] in "我本" else 0), match.end(), "department", start, False)


@cache
def _inner() -> re.Pattern[str]:
    inner = "|".join(sorted(load_lexicon().terms("inner_bodies"), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:{inner})(?!书记|委员|班子|堂)")


def _called_parts(text: str, kind: str) -> Iterator[Body]:
    """学校党委, 集团安全环保部: a part behind the word that calls the readout's own body of this kind."""
    for match in _called().finditer(text):
        word = match["word"] or match["word2"]
        if kind not in kinds_called(word) and word != "党委" and not match["inner"]:
            continue
        if not _edge(text, match.start()):
            continue
        if match["inner"] or _is_part(match["field"], match["head"], kind):
            start = match.start() + (len(word) if word[0] in "我本" else 0)  # 我校 | 科研处
            yield Body(start, match.end(), "department", start, False)
            beside = _BESIDE.match(text, match.end()) if match["inner"] else None
            if beside:  # 院工会、团委
                yield Body(beside.start("name"), beside.end(), "department", beside.start("name"), False)


_BESIDE = re.compile("[、和](?P<name>团委|工会|妇委会|纪委)(?![书主副委负干])")


def _listed_parts(text: str, kind: str) -> Iterator[Body]:
    """经济与管理学院 anywhere in a school's readout; 发展规划部 beside another part in a list."""
    found = [match for match in _parts(kind).finditer(text) if _is_field(match["name"], match["head"])] if kind else []
    spans = [*(match.span("name") for match in found), *(match.span() for match in _whole(kind).finditer(text))]
    starts, ends = {start for start, _ in spans}, {end for _, end in spans}
    for match in found:
        start, end = match.span("name")
        listed = (text[start - 1 : start] == "、" and start - 1 in ends) or (text[end : end + 1] == "、" and end + 1 in starts)
        if listed or match["head"] in _FACULTIES:
            yield Body(start, end, "department", start, False)


_NO_FACULTY = ("关系", "体系", "联系", "谱系", "水系", "派系", "直系", "星系", "维系")
_NO_FIELD = frozenset("到在由赴的了等及携率莅")
_HOLDERS = ("书记", "主任", "校长", "院长", "处长", "部长")
_FACULTIES = ("学院", "研究院", "研究中心", "研究所")


def _is_field(name: str, head: str) -> bool:
    field = name.removesuffix(head)
    fields = re.split("[与和]", name)
    if name.endswith(_NO_FACULTY):
        return False
    if _names_holder(field):
        return False
    plain = field not in load_lexicon().terms("speech_verbs") and _NO_FIELD.isdisjoint(field) and not any(verb in field for verb in terms_tagged("body_words", "not-of-house")) and field not in _NO_PART and field[0] not in "各本该某两二多其我" and not field.startswith(tuple(_NO_PART - {"总", "内", "外", "干"}))
    return plain and all(len(part) > 1 and (is_noun_phrase(part) or part in body_words("names-part")) for part in fields)


@cache
def _parts(kind: str) -> re.Pattern[str]:
    entries = load_lexicon().terms("house_departments").values()
    heads = sorted({e.term for e in entries if not e.value and kind in e.tag.split()} | set(_FACULTIES if kind == "school" else ()))
    head = "|".join(sorted(heads, key=lambda word: (-len(word), word))) or "(?!)"
    return re.compile(
        rf"(?:^|(?<=[、，。；：（\n])|(?<=[由在赴到及与和携率]))(?!(?:学校|我校|校|双方|集团|公司|医院)[与和])(?P<name>[\u4e00-\u9fff]{{2,11}}?(?P<head>{head}))"
        r"(?=[、，。；）\n]|等|相关|有关|负责|主要|领导|党[委总支]|院长|副院长|书记|副书记|处长|副处长|部长|副部长|主任|副主任|师生|全体|部分|教师|教授|学生|新生|老师|第|[0-9]{4}级|本科生|研究生|工作|举行|召开|承办|主办)"
    )


def _spoken_kind(text: str) -> str:
    """The kind of body that speaks of itself without its name (我校, 校党委); "" where none does."""
    found = _spoken().search(text)
    return next((kind for kind, words in _SPOKEN.items() if found and found.group() in words), "")


@cache
def _spoken() -> re.Pattern[str]:
    return re.compile("|".join(word for words in _SPOKEN.values() for word in words))


_SPOKEN = {"school": ("我校", "校党委", "校领导", "校长办公", "校办", "教务处", "学校党", "学校领导", "学校召开", "学校举行", "校工会", "校团委"), "hospital": ("医务部", "医务科", "护理部"), "court": ("我院刑", "本院民")}


def _edge(text: str, position: int) -> bool:
    before = text[position - 1 : position]
    return not before or not is_han(before) or before in _BEFORE


def _names_holder(field: str) -> bool:
    """院长林岳 of 院长林岳科研处: whoever holds an office stands in what looks like a part's field."""
    return any(office in field for office in _HOLDERS if office != field)


def _is_part(field: str, head: str, kind: str) -> bool:
    if (field[-1] == "干" and head == "部") or _names_holder(field):  # 全体干部
        return False
    kinds = load_lexicon().terms("house_departments")[head].tag.split()
    return kind in kinds and field[0] not in "与和同及对向由" and field not in _NO_PART and is_noun_phrase(field + head)


@cache
def _cue() -> re.Pattern[str]:
    words = [word for word in load_lexicon().terms("house_words") if len(word) > 1]
    return re.compile("|".join([*words, "党委", "党组", "处", "庭", "科", "股"]))


@cache
def _called() -> re.Pattern[str]:
    """A word that calls the body (or its Party committee) with a part behind it."""
    lexicon = load_lexicon()
    words = sorted([*lexicon.terms("house_words"), "党委"], key=lambda word: (-len(word), word))
    inner = "|".join(sorted(lexicon.terms("inner_bodies"), key=lambda word: (-len(word), word)))
    heads = [entry.term for entry in lexicon.terms("house_departments").values() if not entry.value]
    head = "|".join(sorted(heads, key=lambda word: (-len(word), word)))
    long = "|".join(word for word in words if len(word) > 1)
    every = "|".join(words)
    return re.compile(
        rf"(?:(?P<word>{every})(?P<inner>{inner})(?!书记|委员|班子|堂)"
        rf"|(?P<word2>{long})(?P<field>[\u4e00-\u9fff]{{1,{_LONGEST_FIELD}}}?)(?P<head>{head})(?![门分长级理事]))"
    )


@cache
def _whole(kind: str) -> re.Pattern[str]:
    entries = load_lexicon().terms("house_departments").values()
    names = [entry.term for entry in entries if entry.value and kind in entry.tag.split()]
    return re.compile("|".join(sorted(names, key=lambda name: (-len(name), name))) or "(?!)")

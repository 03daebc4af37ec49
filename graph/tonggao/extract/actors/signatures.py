"""Who signs a readout in brackets behind its last words: （曾大龙）, （安岭县广播电视台 上官婷 简斌）, 某镇供稿（符雪梅）."""

import re

from tonggao.extract.actors.found_people import People
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_words import not_names, surname_at
from tonggao.language.padded_names import padded_name_at
from tonggao.language.word_tags import dictionary_tag, is_word, tags

_BODY = "[\u4e00-\u9fff]{1,16}[部委办局台站社网报心院校厅会府处科室队镇乡司团]"
_CLOSING = re.compile(rf"[（(](?P<body>{_BODY}(?:[ \u3000：:]+))?(?P<names>[\u4e00-\u9fff \u3000、]{{2,24}})[）)][ \u3000]*$")
_BEHIND_CUE = re.compile("(?:供稿|撰稿|报道|通讯员)[（(](?P<names>[\u4e00-\u9fff \u3000、]{2,16})[）)]")
_LONGEST_TAIL = 60  # code points
_SPACES = " \u3000、"


def read_signatures(people: People) -> None:
    """The names in the brackets that close a readout, and in those behind 供稿."""
    text = people.text.rstrip()
    found = [_CLOSING.search(text, max(0, len(text) - _LONGEST_TAIL))] if text[-1:] in ("）", ")") else []
    if "供稿" in text or "撰稿" in text:
        found += [_BEHIND_CUE.search(text)]
    for match in found:
        for name in _names(text, match) if match else ():
            if name.name not in people.names:
                people.bylines.add(name.name)
            people.add(name, "people/byline")


def _names(text: str, match: re.Match[str]) -> list[Name]:
    """All that stands there, if each is a name by its shape; else none."""
    names, at, end = list[Name](), match.start("names"), match.end("names")
    while at < end:
        if text[at] in _SPACES:
            at += 1
            continue
        stop = next((i for i in range(at, end) if text[i] in _SPACES), end)
        name = Name(at, stop, text[at:stop], PUNCTUATION_BOUND)
        if stop - at <= max(1, surname_at(text, at)):
            padded = padded_name_at(text, at)
            if padded is None or not surname_at(text, at) or padded.end > end:
                return []
            name = padded
        elif not _is_shaped(name.name):
            return []
        names.append(name)
        at = name.end
    return names


_NO_GIVEN = tuple("vdpcram")  # tags of words that few are called by


def _is_shaped(word: str) -> bool:
    """A surname and one or two characters that make no word with it or by themselves."""
    size = surname_at(word, 0)
    if word[-1] in "办部局委社台站" or not size or len(word) - size not in (1, 2) or is_word(word) or word in not_names():
        return False
    return size > 1 or tags(word)[0][1].startswith("nr") or not (is_word(word[:2]) or dictionary_tag(word[size:])[:1] in _NO_GIVEN)

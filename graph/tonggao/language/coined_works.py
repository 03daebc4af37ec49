"""Factories by a coined name that is no word: 鑫达 of 鑫达鞋材厂, where somebody comes to it or a list has it."""

import re

from tonggao.language.word_tags import dictionary_tag, tags

_ANY = ("工厂", "加工厂", "制造厂", "水厂", "污水处理厂", "垃圾焚烧厂", "自来水厂")  # a place has one, of no coined name
_NAME = re.compile("(?:^|[，。；：、\n\u3000 ]|来到|走进|深入|前往|抵达|走访|参观|考察|察看|调研|[到在赴])(?P<name>[\u4e00-\u9fff]{2,3})$")
_REACH = 6  # code points before the head
_WORDS = frozenset("vpdcurmtqf")


def coined_works(text: str, head: int, term: str) -> int | None:
    """Where the factory's name that ends in ``term`` at ``head`` begins; None where a word stands before it."""
    if term[-1] != "厂" or term in _ANY:
        return None
    found = _NAME.search(text, max(0, head - _REACH), head)
    if found is None:
        return None
    name, words = found["name"], tags(found["name"])
    of_words = dictionary_tag(name) or dictionary_tag(name[:2])[:1] in _WORDS or all(dictionary_tag(word) and len(word) > 1 for word, _ in words)
    return None if of_words or words[0][1][:1] in _WORDS else found.start("name")

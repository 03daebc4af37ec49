"""What the segmenter takes a short word for: asked where the place of a name does not decide alone."""

from functools import lru_cache

from tonggao.language.segmenter import tagged_words

_NO_NAME_TAGS = frozenset("avdpcurmqtfyi")


@lru_cache(maxsize=1 << 11)
def tags(word: str) -> tuple[tuple[str, str], ...]:
    """The segmenter's words and tags for a short stretch of text."""
    return tuple((w, t) for w, t in tagged_words(word))


@lru_cache(maxsize=1 << 12)
def is_word(name: str) -> bool:
    """True where the segmenter's dictionary has ``name`` as one word that is no person's name (和平, 高峰, 石榴).

    Its guesses about unknown words do not count: it takes many a name for a noun.
    """
    tagged = tagged_words(name, False)
    return len(tagged) == 1 and not tagged[0][1].startswith("nr")


def is_proper(name: str) -> bool:
    """True unless the segmenter reads ``name`` as words that cannot name anybody: a verb, an adverb, 在全市, 关于党."""
    tagged = tags(name)
    if len(tagged) == 1:
        return tagged[0][1][:1] not in _NO_NAME_TAGS
    return tagged[0][1][:1] not in "pcu" and not any(len(word) > 1 and tag[:1] in "vdmia" for word, tag in tagged)


@lru_cache(maxsize=1 << 12)
def dictionary_tag(word: str) -> str:
    """The tag of a word that the segmenter's dictionary has; "" for words it does not know."""
    tagged = tagged_words(word, False)
    return str(tagged[0][1]) if len(tagged) == 1 and len(word) > 1 else ""

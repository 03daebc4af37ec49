"""Speakers whose name nobody found: known by the office before it, here or where the readout names them first."""

from tonggao.extract.words import lengths_by_last, tags_of

_NAME_LENGTHS = (3, 2)
_LONGEST_NAME = 3
_SPEAKING_FOR = ("代表", "委员", "教授", "研究员", "同学", "劳模", "院士", "专家", "村民", "家长", "校友", "先进个人")


def name_after_office(words: str) -> str | None:
    """The name that ``words`` end with, right after an office or descriptor (教师代表查慧敏), or None."""
    for length in _NAME_LENGTHS:
        name = words[-length:]
        if len(words) > length + 1 and _may_be_name(name) and _ends_in_office(words, len(words) - length):
            return name
    return None


def named_before(text: str, name: str) -> bool:
    """Whether a readout names ``name`` right after an office somewhere (董事长尚可为一行…。尚可为指出)."""
    if len(name) > _LONGEST_NAME or not _may_be_name(name):
        return False
    at = text.find(name)
    return at > 0 and _ends_in_office(text, at)


def _may_be_name(name: str) -> bool:
    return len(name) > 1 and name[0] in tags_of("surnames") and name not in tags_of("actors") and name not in tags_of("offices")


def _ends_in_office(text: str, end: int) -> bool:
    if text.endswith(_SPEAKING_FOR, 0, end):
        return True
    offices = tags_of("offices")
    lengths = lengths_by_last("offices").get(text[end - 1 : end], ())
    return any(length <= end and text[end - length : end] in offices for length in lengths)

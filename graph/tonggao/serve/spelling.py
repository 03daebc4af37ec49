"""Names found as they are typed on a keyboard without Chinese: in full pinyin, by first letters, or a mixture of both."""

import re
from collections.abc import Mapping

_COMPOUND = ("zh", "ch", "sh")
_TYPED = re.compile(r"[a-z]+")
_MOST = 40  # letters; more are no name
_FEWEST = 2  # letters that may stand for the middle of a name; one finds too much there


def pinyin_pattern(typed: str, readings: Mapping[str, str]) -> re.Pattern[str] | None:
    """What finds the names in a text of one name a line that ``typed`` may spell; None where it spells none.

    ``readings`` are those of every character that can occur: {character: "dan shan chan"}. The last syllable may be half
    typed.

    >>> bool(pinyin_pattern("sqi", {"沈": "chen shen", "晴": "qing"}).search("沈晴"))
    True
    """
    if len(typed) > _MOST or not _TYPED.fullmatch(typed):
        return None
    by_form: dict[str, str] = {}
    for character, forms in readings.items():
        for form in forms.split():
            by_form[form] = by_form.get(form, "") + character
    found = _spelled(typed, 0, by_form, {})
    if found is None:
        return None
    return re.compile(found if len(typed) >= _FEWEST else f"(?<![^\n]){found}")


def _spelled(typed: str, at: int, by_form: Mapping[str, str], known: dict[int, str | None]) -> str | None:
    """A pattern for what is typed from ``at`` on; None where no characters spell it."""
    if at == len(typed):
        return ""
    if at not in known:
        ways = []
        for end, characters in _steps(typed, at, by_form).items():
            rest = _spelled(typed, end, by_form, known)
            if rest is not None:
                ways.append(f"[{''.join(sorted(set(characters)))}]·?{rest}")  # 西里·罗什 is typed without its dot
        known[at] = f"(?:{'|'.join(ways)})" if ways else None
    return known[at]


def _steps(typed: str, at: int, by_form: Mapping[str, str]) -> dict[int, str]:
    """The characters that the letters from ``at`` on can stand for, by where reading goes on behind them."""
    steps: dict[int, str] = {}
    left = typed[at:]
    for form, characters in by_form.items():
        if form[0] != left[0]:
            continue
        ends = {at + 1}
        if form.startswith(_COMPOUND) and left.startswith(form[:2]):
            ends.add(at + 2)
        if left.startswith(form):
            ends.add(at + len(form))
        elif form.startswith(left):
            ends.add(len(typed))
        for end in ends:
            steps[end] = steps.get(end, "") + characters
    return steps

"""A timeline of spells for a terminal: one line a spell, a bar over the months that the readouts attest."""

from collections.abc import Sequence

from wcwidth import wcswidth

from tonggao.tenures.rows import Spell

_WIDTH = 48
_MONTH = 7


def timeline(spells: Sequence[Spell]) -> str:
    """The spells as lines: ``█`` attested in post, ``▏`` former by then; nothing is claimed of what lies outside."""
    days = sorted(
        day for spell in spells for day in (spell.in_post_by, spell.until_at_least, spell.former_since) if day
    )
    if not days:
        return ""
    first, last = _month(days[0]), _month(days[-1])
    label = max(wcswidth(f"{spell.person} {spell.post}") for spell in spells)
    lines = [f"{'':{label}}  {days[0][:_MONTH]:<{_WIDTH - _MONTH}}{days[-1][:_MONTH]}"]
    for spell in spells:
        name = f"{spell.person} {spell.post}"
        lines.append(f"{name}{' ' * (label - wcswidth(name))}  {_bar(spell, first, last)}".rstrip())
    return "\n".join(lines) + "\n"


def _bar(spell: Spell, first: int, last: int) -> str:
    cells = [" "] * _WIDTH
    if spell.in_post_by:
        begin, end = (_cell(day, first, last) for day in (spell.in_post_by, spell.until_at_least))
        cells[begin : end + 1] = ["█"] * (end + 1 - begin)
    if spell.former_since:
        cells[_cell(spell.former_since, first, last)] = "▏"
    return "".join(cells)


def _month(day: str) -> int:
    """Months since year 0; a mere year is its January."""
    return int(day[:4]) * 12 + int(day[5:7] or 1) - 1


def _cell(day: str, first: int, last: int) -> int:
    return round((_month(day) - first) * (_WIDTH - 1) / max(1, last - first))

"""Committees of management that a readout calls by their last word once it has named them."""

from tonggao.extract.actors.setting import Setting


def committee_in_full(setting: Setting, head: str) -> str:
    """市住房公积金管理委员会 or 青山风景名胜区管委会 for 管委会, where the text names one such body alone; else ""."""
    bodies = ((setting.text[start:end]) for start, end in setting.bodies.items() if end - start > len(head) + 1 and setting.text.endswith(head, start, end))
    named = set(map(setting.naming.resolve, bodies))
    return named.pop() if len(named) == 1 else ""

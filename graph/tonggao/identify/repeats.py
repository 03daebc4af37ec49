"""Events without a day that two readouts tell in the same words, one text having been printed twice."""

from collections.abc import Sequence

from tonggao.identify.groups import Groups
from tonggao.identify.names import plain_key
from tonggao.identify.reports import Group

_SAME_WORDS = ("the same words in two readouts", 0.9)


def printed_twice(groups: Sequence[Group]) -> list[Group]:
    """The groups, those that share a label and the words behind it as one."""
    joined = Groups(range(len(groups)))
    first: dict[tuple[str, str], int] = {}
    for number, group in enumerate(groups):
        for report in group.reports:
            if report.words:
                joined.join(first.setdefault((plain_key(report.mention.label), report.words), number), number)
    found = []
    for together in joined.together():
        reports = [report for number in together for report in groups[number].reports]
        one = groups[together[0]]
        found.append(one if len(together) == 1 else Group(reports, *_SAME_WORDS))
    return found

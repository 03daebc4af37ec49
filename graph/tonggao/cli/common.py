"""What several commands share."""

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from tonggao.read.skipped import Skipped

LANGUAGES = ("en", "zh")


def add_sources(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """SOURCE… and --date, as every command that reads readouts takes them."""
    parser.add_argument(
        "sources",
        nargs="*" if optional else "+",
        metavar="SOURCE",
        help="text, Markdown, saved page, JSON lines, CSV, zip or tar; folder of them; pattern; - for standard input",
    )
    parser.add_argument(
        "--map",
        metavar="KEY=NAME,…",
        type=_fields,
        default={},
        help="what records call a key: text=content,date=pub_date",
    )
    parser.add_argument("--date", metavar="DATE", help="publication date of the readouts: 2018-08-21, 2018-08 or 2018")


def _fields(value: str) -> dict[str, str]:
    fields = {}
    for part in value.split(","):
        key, equals, name = part.partition("=")
        if not equals or not key.strip() or not name.strip():
            raise argparse.ArgumentTypeError(f"{part} maps no key; write it like text=content,date=pub_date")
        fields[key.strip()] = name.strip()
    return fields


def add_language(parser: argparse.ArgumentParser) -> None:
    """--language of what is printed for people; to be checked against LANGUAGES."""
    parser.add_argument("--language", metavar="LANGUAGE", default="en", help="en or zh (default en)")


def add_store(parser: argparse.ArgumentParser) -> None:
    """--store, as every command that reads a graph takes it."""
    parser.add_argument(
        "--store", metavar="PATH", type=Path, default=Path("output"), help="folder that build wrote (default output/)"
    )


def is_url(store: object) -> bool:
    """Whether a store is one that is asked over HTTP."""
    return str(store).startswith(("http://", "https://"))


def tell_skipped(skipped: Iterable[Skipped]) -> int:
    """Print each fault as a line on stderr, files left aside as a count, and return the exit code they call for.

    One fault on many lines of a file, running, is said once, with their number.
    """
    faults, aside = 0, 0
    for (fault, _, _), same in groupby(skipped, key=_what_is_wrong):
        first, *others = same
        more = len(others)
        if fault:
            faults += 1
            print(f"tonggao: {first}" + (f" ({more} more lines alike)" if more else ""), file=sys.stderr)
        else:
            aside += 1 + more
    if aside:
        files = "1 file of another kind" if aside == 1 else f"{aside} files of other kinds"
        print(f"tonggao: {files} left aside", file=sys.stderr)
    return 2 if faults else 0


def tell(lines: Iterable[str]) -> None:
    """Say something about the answer, beside it on stderr."""
    for line in lines:
        print(f"tonggao: {line}", file=sys.stderr)


def at_least(least: int, what: str) -> Callable[[str], int]:
    """What reads an option that is a number of ``what``, ``least`` or more."""

    def read(value: str) -> int:
        if not value.isdecimal() or int(value) < least:
            raise argparse.ArgumentTypeError(f"{value} is no number of {what}; give {least} or more")
        return int(value)

    return read


def _what_is_wrong(item: Skipped) -> tuple[bool, str, str]:
    return item.fault, re.sub(r":\d+$", "", item.origin), item.reason

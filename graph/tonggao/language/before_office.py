"""What stands before an office."""

from typing import NamedTuple


class Before(NamedTuple):
    """What stands before an office: where it begins, the body it names, and what a time word in it says."""

    begin: int
    body: str
    when: str = ""
    place: bool = False

"""The bodies that a text names, as the scan of it reads them."""

from tonggao.language.bodies import BodyFinder
from tonggao.language.scan import scan


def named(text: str) -> list[str]:
    """The names of the bodies in a text, in its order."""
    return [text[body.start : body.end] for body in BodyFinder.of(scan(text)).bodies()]

"""The server's own words in Chinese and English, and which of the two a visitor gets."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.requests import Request

from tonggao.describe.iris import TG
from tonggao.view.look import class_looks, read_look

LANGUAGES = ("zh", "en")
COOKIE = "lang"


@cache
def _strings() -> Mapping[str, Mapping[str, str]]:
    content: dict[str, dict[str, str]] = json.loads(files(__package__).joinpath("strings.json").read_text(encoding="utf-8"))
    return content


class Words:
    """The server's words in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, name: str, *values: Any) -> str:
        """The words of this name, with values in their places; the name itself where there are none."""
        words = _strings().get(name, {}).get(self.language, name)
        for place, value in enumerate(values):
            words = words.replace(f"{{{place}}}", f"{value:,}" if isinstance(value, int) else str(value))
        return words

    def has(self, name: str) -> bool:
        """Whether there are words of this name."""
        return name in _strings()

    def predicate(self, iri: str, back: bool) -> str:
        """A tie between two things, read from the one that the page is about."""
        name = f"tg:{iri.removeprefix(TG)}" if iri.startswith(TG) else iri
        words = _strings().get(name, {})
        return words.get(f"{self.language}_back" if back else self.language) or iri.rpartition("#")[2].rpartition("/")[2]

    def kind(self, kind: str) -> str:
        """A class of things."""
        look = class_looks().get(kind)
        if look is None:
            return self(f"kind_{kind}") if self.has(f"kind_{kind}") else kind
        return look.zh if self.language == "zh" else look.en

    def event(self, class_: str) -> str:
        """A class of events, where it is one."""
        words: dict[str, dict[str, str]] = read_look("strings.json")
        return words.get(f"type_{class_}", {}).get(self.language, "")


def language_of(request: Request) -> str:
    """What the address asks for, else what was chosen before, else what the browser is set to."""
    for asked in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if asked in LANGUAGES:
            return asked
    for part in request.headers.get("accept-language", "").lower().split(","):
        language = part.partition(";")[0].strip()[:2]
        if language in LANGUAGES:
            return language
    return "en"

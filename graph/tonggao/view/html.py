"""HTML files of one piece: scripts, styles and data inside, a strict policy, and nothing asked of any network."""

import base64
import hashlib
import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from tonggao.errors import TonggaoError
from tonggao.view.look import read_look


def fill_template(
    template: str, data: Any, *, scripts: Sequence[str], styles: Sequence[str], library: str = "", **values: Any
) -> str:
    """The page of one of the templates in ``page/``; ``values`` are escaped, ``data`` is in an inert block.

    ``scripts`` and ``styles`` are files below ``page/``, taken in that order; ``library`` is a script that runs first.
    """
    from jinja2 import Environment

    environment = Environment(autoescape=True, keep_trailing_newline=True)
    script = "\n".join(page_file(name) for name in scripts)
    style = "\n".join(page_file(name) for name in styles)
    return environment.from_string(page_file(template)).render(
        policy=_security_policy([part for part in (library, script) if part], [style]),
        library=_raw(library, "</script"),
        script=_raw(script, "</script"),
        style=_raw(style, "</style"),
        data=_raw(inert_json(data), "</script"),
        strings={name: words["zh"] for name, words in read_look("strings.json").items()},
        **values,
    )


def inert_json(data: Any) -> str:
    """JSON that no HTML parser can take for markup and no script engine for code."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


@cache
def page_file(name: str) -> str:
    """The content of a file below ``page/``."""
    text = files(__package__).joinpath("page", *name.split("/")).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")  # the hash is of what the browser sees, and it sees LF


def _security_policy(scripts: list[str], styles: list[str]) -> str:
    return "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(_hash(script) for script in scripts),
            "style-src " + " ".join(_hash(style) for style in styles),
            "img-src data: blob:",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode('utf-8')).digest()).decode('ascii')}'"


def _raw(content: str, end_tag: str) -> Any:
    """Content that goes into the page as it stands; it must not end its own element."""
    from markupsafe import Markup

    if end_tag in content.lower():
        raise TonggaoError(f"the page's own files contain {end_tag}, which breaks it; reinstall tonggao and pyvis")
    return Markup(content)

"""Saved web pages: the article's text, and what the page says of it.

The meta names of Chinese government sites come first (ArticleTitle, PubDate, ContentSource), then what others use; the
text is in one of the known places, else where most of the page's sentences are.
"""

import re
from collections.abc import Iterator
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tonggao.data_files import data_rows
from tonggao.read.assemble import Given
from tonggao.read.dates import full_date
from tonggao.read.decoding import UnreadableError, decode, one_line

MOST_BYTES = 16 * 2**20
MOST_NESTED = 200  # parsers take ever longer, or lose text, in deeper ones
_ENOUGH = 40  # Chinese characters that make a text
_HEAD = 4096

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSES_ITSELF = frozenset("p li tr td th dt dd option".split())  # an end tag may be left out: no sign of nesting
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SITE = re.compile(r"\s*[-_|｜–—]\s*[^-_|｜–—]*$")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")

_TITLES = ("ArticleTitle", "og:title")
_DATES = ("PubDate", "publishdate", "article:published_time", "firstpublishedtime", "date")
_SOURCES = ("ContentSource", "source", "article:author", "og:site_name")
_UNREAD = frozenset("script style noscript template form button select option nav footer aside iframe svg".split())
_BLOCKS = frozenset(
    "p div br li ul ol tr td table tbody section article blockquote h1 h2 h3 h4 h5 h6 dl dt dd hr center pre".split()
)


def read_page(data: bytes) -> tuple[str, Given]:
    """The text of a saved page, its title the first line, and what the page says of it. Raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(f"is a page of more than {MOST_BYTES >> 20} MiB; save the article's text alone")
    declared = _CHARSET.search(data[:_HEAD])
    source = decode(data, declared[1].decode("ascii", "ignore") if declared else None)
    if _nesting(source) > MOST_NESTED:
        raise UnreadableError(f"nests its tags more than {MOST_NESTED} deep; save the article's text alone")
    tree = LexborHTMLParser(source)
    metas = _metas(tree)
    title = next((metas[name.lower()] for name in _TITLES if name.lower() in metas), None) or _headline(tree)
    body = _body(tree)
    if not body:
        raise UnreadableError("is a page without an article's text; save the text alone")
    lines = body if title and body[0] == title else [*([title] if title else []), *body]
    saved_from = _SAVED_FROM.search(source[:_HEAD])
    date = next((found for name in _DATES if (found := full_date(metas.get(name.lower(), "")))), None)
    given = Given(
        date=date,
        title=title,
        source=next((metas[name.lower()] for name in _SOURCES if metas.get(name.lower())), None),
        url=metas.get("og:url") or _canonical(tree) or (one_line(saved_from[1]) if saved_from else None),
    )
    return "\n".join(lines), given


def _nesting(source: str) -> int:
    deepest = depth = 0
    for closing, name, rest in _TAG.findall(source):
        name = name.lower()
        if name in _VOID or name in _CLOSES_ITSELF or rest.endswith("/"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        name = node.attributes.get("name") or node.attributes.get("property")
        content = one_line(node.attributes.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _headline(tree: LexborHTMLParser) -> str | None:
    heading = tree.css_first("h1")
    if heading is not None and (text := _line(heading.text())):
        return text
    title = tree.css_first("title")
    return _SITE.sub("", _line(title.text())) or None if title is not None else None


def _canonical(tree: LexborHTMLParser) -> str | None:
    link = tree.css_first("link[rel=canonical][href]")
    return one_line(link.attributes.get("href") or "") or None if link is not None else None


@cache
def _known_places() -> tuple[str, ...]:
    return tuple(selector for selector, *_ in data_rows(__package__, "page_bodies.tsv"))


def _body(tree: LexborHTMLParser) -> list[str]:
    for selector in _known_places():
        node = tree.css_first(selector)
        if node is not None and _weight(lines := _paragraphs(node)) >= _ENOUGH:
            return lines
    node = _densest(tree)
    return [] if node is None else _paragraphs(node, without_menus=True)


def _densest(tree: LexborHTMLParser) -> LexborNode | None:
    """The element with most sentences right inside it: a paragraph counts for its parent, half for the one above."""
    scores: dict[int, tuple[float, int, LexborNode]] = {}
    for number, node in enumerate(tree.css("p, div, td, section, article")):
        words = _own_words(node)
        score = len(_HAN.findall(words)) + 10 * (words.count("，") + words.count("。"))
        above, share = (node.parent, 1.0) if node.tag == "p" else (node, 1.0)
        while score and above is not None and share > 0.2 and above.tag not in ("html", "-undef"):
            known = scores.get(above.mem_id, (0.0, number, above))
            scores[above.mem_id] = (known[0] + score * share, known[1], above)
            above, share = above.parent, share / 2
    best = max(scores.values(), key=lambda found: (found[0], -found[1]), default=None)
    return best[2] if best and best[0] >= 1 else None


def _own_words(node: LexborNode) -> str:
    """The text of an element without that of blocks and links inside it."""
    words: list[str] = []
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            words.append(child.text(deep=False) or "")
        elif child.tag not in _BLOCKS and child.tag not in _UNREAD and child.tag != "a":
            words.append(child.text() or "")
    return "".join(words)


def _paragraphs(node: LexborNode, *, without_menus: bool = False) -> list[str]:
    """The lines of an element: blocks and breaks end one."""
    return [line for part in "".join(_texts(node, without_menus)).split("\0") if (line := _line(part))]


def _texts(node: LexborNode, without_menus: bool) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield (child.text(deep=False) or "").replace("\0", "\ufffd")
        elif child.tag in _UNREAD or (without_menus and child.tag in _BLOCKS and _is_menu(child)):
            continue
        elif child.tag in _BLOCKS:
            yield "\0"
            yield from _texts(child, without_menus)
            yield "\0"
        else:
            yield from _texts(child, without_menus)


def _is_menu(node: LexborNode) -> bool:
    """Whether most of an element's words are links."""
    linked = sum(len(_HAN.findall(link.text() or "")) for link in node.css("a"))
    return linked * 2 > len(_HAN.findall(node.text() or ""))


def _weight(lines: list[str]) -> int:
    return sum(len(_HAN.findall(line)) for line in lines)


def _line(text: str | None) -> str:
    return _SPACES.sub(" ", text or "").strip(" \u3000\u200b")

"""What is shown of one thing: its names, what ties it to others, and the claims about it with their words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tonggao.describe.iris import TG
from tonggao.describe.vocabulary import EVENT_NAMES
from tonggao.serve.asking import filled, newest_first, value
from tonggao.serve.sayings import Links, saying
from tonggao.store import GraphStore
from tonggao.view.network import Quote, outermost

GROUPS = (
    *("posts", "holders", "participations", "participants", "events", "issued", "received", "definitions"),
    *("relations", "named", "mentions"),
)
_FIRST, _PAGE = 12, 60  # claims of a group shown beside others, and alone
_QUOTES = 3  # passages shown of one claim
_CONTEXT = 24  # characters around a passage
_KINDS_OF_EVENT = EVENT_NAMES - {"Event"}


def describe_thing(store: GraphStore, iri: str, group: str | None = None, page: int = 1) -> dict[str, Any] | None:
    """The data of a thing's page, or None where nothing is known of it. ``group`` alone, in pages, where it is named."""
    names = list(store.select(filled("thing.rq", "entity", [iri])))
    if not names:
        return None
    groups = _groups(store, iri)
    shown = {}
    for name in GROUPS:
        claims = groups.get(name, [])
        if not claims or (group is not None and name != group):
            continue
        start, most = ((page - 1) * _PAGE, _PAGE) if group else (0, _FIRST)
        shown[name] = claims[start : start + most]
    told = {claim["iri"]: claim for claim in claims_told(store, [claim for claims in shown.values() for claim in claims])}
    return {
        **names_told(names),
        "iri": iri,
        "facts": _facts(store, iri),
        "tenures": _tenures(store, iri),
        "counts": {name: len(groups[name]) for name in GROUPS if name in groups},
        "groups": [{"name": name, "claims": [told[claim] for claim in claims if claim in told]} for name, claims in shown.items()],
        "pages": -(-len(groups.get(group, [])) // _PAGE) if group else 1,
    }


def names_told(found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    classes = sorted({value(row["class"]).removeprefix(TG) for row in found})
    class_ = next((name for name in classes if name in _KINDS_OF_EVENT), classes[0])
    zh, other, aliases = "", "", set()
    for row in found:
        name, language = value(row["name"]), getattr(row["name"], "language", None)
        if value(row["preferred"]) != "true":
            aliases.add(name)
        elif language == "zh":
            zh = zh or name
        else:
            other = name
    kind = "event" if class_ in EVENT_NAMES else class_.lower()
    return {"class": class_, "kind": kind, "zh": zh or other, "en": other, "aliases": sorted(aliases - {"", zh})}


def _facts(store: GraphStore, iri: str) -> list[dict[str, Any]]:
    """What ties the thing to others, by predicate and direction."""
    facts: dict[tuple[str, bool], dict[str, str]] = defaultdict(dict)
    for row in store.select(filled("facts.rq", "entity", [iri])):
        other = value(row["other"])
        facts[value(row["predicate"]), value(row["back"]) == "true"][other] = value(row["label"])
    return [
        {"predicate": predicate, "back": back, "others": sorted(({"iri": o, "label": label} for o, label in others.items()), key=lambda o: (o["label"], o["iri"]))}
        for (predicate, back), others in sorted(facts.items())
    ]  # fmt: skip


def _tenures(store: GraphStore, iri: str) -> list[dict[str, str]]:
    found = [{name: value(term) for name, term in row.items()} for row in store.select(filled("tenures.rq", "entity", [iri]))]
    return sorted(found, key=lambda row: (row["title"] if row["person"] != iri else "", newest_first(row["last"] or row["former"]), row["title"], row["name"]))


def _groups(store: GraphStore, iri: str) -> dict[str, list[str]]:
    """The claims about a thing by how they are about it, each group with the newest first."""
    days: dict[str, str] = {}
    groups: dict[str, set[str]] = defaultdict(set)
    for row in store.select(filled("claims.rq", "entity", [iri])):
        claim = value(row["claim"])
        days[claim] = value(row["day"])
        groups[value(row["group"])].add(claim)
    return {name: sorted(claims, key=lambda claim: (newest_first(days[claim]), *_place(claim))) for name, claims in groups.items()}


def claims_told(store: GraphStore, claims: Sequence[str]) -> Iterable[dict[str, Any]]:
    """Each claim with what it says and the words that say it."""
    if not claims:
        return []
    said: dict[str, Links] = defaultdict(lambda: defaultdict(list))
    for row in store.select(filled("said.rq", "claim", claims)):
        predicate = value(row["predicate"]).removeprefix(TG)
        said[value(row["claim"])][predicate].append((row["value"], row["label"]))
    quotes: dict[str, set[Quote]] = defaultdict(set)
    heads: dict[str, dict[str, Any]] = {}
    for row in store.select(filled("evidence.rq", "claim", claims)):
        claim = value(row["claim"])
        quotes[claim].add(Quote(int(value(row["start"])), int(value(row["end"])), value(row["exact"])))
        heads[claim] = row
    return [_claim(claim, said[claim], outermost(quotes[claim]), heads[claim]) for claim in claims if claim in heads]


def _claim(iri: str, links: Links, quotes: Sequence[Quote], head: Mapping[str, Any]) -> dict[str, Any]:
    text = value(head["text"])
    return {
        "iri": iri,
        "day": value(head["day"]),
        "title": value(head["title"]),
        "readout": value(head["readout"]),
        "rule": value(links["rule"][0][0]) if links["rule"] else "",
        "says": saying(links),
        "quotes": [_quote(text, quote) for quote in quotes[:_QUOTES]],
        "more": max(0, len(quotes) - _QUOTES),
    }


def _quote(text: str, quote: Quote) -> dict[str, Any]:
    """A passage with a little of what stands around it on its line."""
    before = text[max(0, quote.start - _CONTEXT) : quote.start].rpartition("\n")[2].lstrip()
    after = text[quote.end : quote.end + _CONTEXT].partition("\n")[0].rstrip()
    if before and quote.start > _CONTEXT and len(before) == _CONTEXT:
        before = f"…{before}"
    if len(after) == _CONTEXT and quote.end + _CONTEXT < len(text):
        after = f"{after}…"
    return {"start": quote.start, "end": quote.end, "before": before, "exact": quote.exact, "after": after}


def _place(claim: str) -> tuple[str, tuple[int, ...]]:
    """A claim's readout and where in its text it stands, by which claims of a day follow one another."""
    readout, _, name = claim.partition("#")
    return readout, tuple(int(number) for number in re.findall(r"\d+", name))

"""Why what a page shows is one thing: the decisions that made it one, with the words that each rests on."""

from collections.abc import Iterable
from typing import Any

from tonggao.describe.iris import claim_iri, readout_iri
from tonggao.identify.entities import ClaimKey
from tonggao.output_folder import Generation
from tonggao.review.why import Account, Apart, Reasons, Side, reasons_about
from tonggao.review.why_text import telling
from tonggao.serve.asking import filled
from tonggao.serve.thing import claims_told, names_told
from tonggao.store import GraphStore

_EACH = 5  # claims shown for each reason
_SIDE = 2  # and on each side of two things
_STEPS = 2  # from the store's folder to that of the output


def why_one(store: GraphStore, iri: str) -> dict[str, Any] | None:
    """The data of the page that tells why a thing is one; None where nothing is known of it, or it is in no folder of a build's."""
    names = list(store.select(filled("thing.rq", "entity", [iri])))
    if not names or store.path is None:
        return None
    generation = Generation(store.path.parent)
    found = reasons_about(generation.folder.parents[_STEPS - 1], generation, store, iri)
    said = _Said(store, found)
    accounts = [said.account(one) for one in found.accounts]
    return {
        **names_told(names),
        "iri": iri,
        "mentions": [reason for one in accounts for reason in one["mentions"]],
        "ties": [tie for one in accounts for tie in one["ties"]],
        "apart": [said.apart(one) for one in found.apart],
    }


class _Said:
    """The claims that reasons rest on, with their words."""

    def __init__(self, store: GraphStore, found: Reasons) -> None:
        self._base = store.base
        told = claims_told(store, sorted({self._iri(claim) for claim in _shown(found)}))
        self._told = {claim["iri"]: claim for claim in told}

    def account(self, one: Account) -> dict[str, Any]:
        return {
            "mentions": [
                {"reason": reason, "score": score, "count": len(claims), "claims": self._claims(claims[:_EACH])}
                for (reason, score), claims in one.mentions
            ],
            "ties": [
                {"reason": tie.reason, "score": tie.score, "posts": [tie.first.post, tie.second.post], "claims": self._claims(telling(tie))}
                for tie in one.ties
            ],
        }

    def apart(self, one: Apart) -> dict[str, Any]:
        reason, score = one.why
        return {"reason": reason, "score": score if score >= 0 else None, "sides": [self._side(side) for side in (one.first, one.second)]}

    def _side(self, side: Side) -> dict[str, Any]:
        entity, post, claims = side
        return {"iri": self._base + entity, "name": entity.partition("/")[2], "post": post, "claims": self._claims(claims[:_SIDE])}

    def _claims(self, claims: Iterable[ClaimKey]) -> list[dict[str, Any]]:
        iris = dict.fromkeys(map(self._iri, claims))
        return [self._told[iri] for iri in iris if iri in self._told]

    def _iri(self, claim: ClaimKey) -> str:
        return claim_iri(readout_iri(claim.readout, self._base), claim.name)


def _shown(found: Reasons) -> Iterable[ClaimKey]:
    for account in found.accounts:
        for _, claims in account.mentions:
            yield from claims[:_EACH]
        for tie in account.ties:
            yield from telling(tie)
    for pair in found.apart:
        for _, _, claims in (pair.first, pair.second):
            yield from claims[:_SIDE]

"""The reasons behind entities, for people: in lines, with the words on either side."""

from collections.abc import Iterable, Iterator

from tonggao.identify.entities import ClaimKey
from tonggao.identify.grounds import Ground
from tonggao.review.why import Account, Apart, Reasons, Side
from tonggao.review.wording import said
from tonggao.review.words import words_of
from tonggao.store import GraphStore

_EACH = 2  # passages shown for each reason, and for each side


def as_text(found: Reasons, store: GraphStore, most: int, language: str = "en") -> str:
    """All reasons, of ``most`` entities and ``most`` pairs at most, in English (en) or Chinese (zh)."""
    accounts, apart = found.accounts[:most], found.apart[:most]
    told = _Told(words_of(store, _shown(accounts, apart)), language)
    lines = [line for one in accounts for line in (*told.account(one), "")]
    lines += [line for one in apart for line in (*told.apart(one), "")]
    for what, left in (("entities", len(found.accounts) - len(accounts)), ("pairs", len(found.apart) - len(apart))):
        lines += [said(f"and {{}} more {what}; give --most to see them", left, language=language)] if left else []
    return "\n".join(lines)


def _shown(accounts: Iterable[Account], apart: Iterable[Apart]) -> Iterator[ClaimKey]:
    for account in accounts:
        for _, claims in account.mentions:
            yield from claims[:_EACH]
        for tie in account.ties:
            yield from telling(tie)
    for pair in apart:
        yield from (*pair.first[2][:_EACH], *pair.second[2][:_EACH])


def telling(tie: Ground) -> list[ClaimKey]:
    """An attestation of each of two posts, of one readout where one has both."""
    both = {claim.readout for claim in tie.first.claims} & {claim.readout for claim in tie.second.claims}
    sides = (tie.first.claims, tie.second.claims)
    return [min(claims, key=lambda claim: (claim.readout not in both, claim)) for claims in sides]


class _Told:
    def __init__(self, words: dict[ClaimKey, str], language: str) -> None:
        self._words = words
        self._language = language

    def account(self, one: Account) -> Iterator[str]:
        yield one.entity
        for (reason, score), claims in one.mentions:
            count = self._said("{} mention" if len(claims) == 1 else "{} mentions", len(claims))
            yield f"  {score:.2f}  {self._said(reason)}: {count}"
            yield from self._quoted(claims[:_EACH])
        for tie in one.ties:
            said_of = self._said("one person's: {}, {}: {}", tie.first.post, tie.second.post, self._said(tie.reason))
            yield f"  {tie.score:.2f}  {said_of}"
            yield from self._quoted(telling(tie))

    def apart(self, one: Apart) -> Iterator[str]:
        reason, score = self._said(one.why[0]), one.why[1]
        yield self._said("not one: {}", reason) if score < 0 else self._said("not one ({}): {}", f"{score:.2f}", reason)
        for side in (one.first, one.second):
            yield from self._side(side)

    def _side(self, side: Side) -> Iterator[str]:
        entity, post, claims = side
        yield f"  {entity}" + (f", {post}" if post else "")
        yield from self._quoted(claims[:_EACH])

    def _quoted(self, claims: Iterable[ClaimKey]) -> Iterator[str]:
        shown = (claim for claim in dict.fromkeys(claims) if claim in self._words)
        return (f"    {'#'.join(claim)}: {self._words[claim]}" for claim in shown)

    def _said(self, phrase: str, *values: object) -> str:
        return said(phrase, *values, language=self._language)

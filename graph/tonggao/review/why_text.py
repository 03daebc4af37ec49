"""The reasons behind entities, for people: in lines, with the words on either side."""

from collections.abc import Iterable, Iterator

from tonggao.identify.entities import ClaimKey
from tonggao.identify.grounds import Ground
from tonggao.review.why import Account, Apart, Reasons, Side
from tonggao.review.words import words_of
from tonggao.store import GraphStore

_EACH = 2  # passages shown for each reason, and for each side


def as_text(found: Reasons, store: GraphStore, most: int) -> str:
    """All reasons, of ``most`` entities and ``most`` pairs at most."""
    accounts, apart = found.accounts[:most], found.apart[:most]
    words = words_of(store, _shown(accounts, apart))
    lines = [line for one in accounts for line in (*_account(one, words), "")]
    lines += [line for one in apart for line in (*_apart(one, words), "")]
    more = len(found.accounts) - len(accounts), len(found.apart) - len(apart)
    lines += [f"and {left} more {what}; give --most to see them" for left, what in zip(more, ("entities", "pairs"), strict=True) if left]
    return "\n".join(lines)


def _shown(accounts: Iterable[Account], apart: Iterable[Apart]) -> Iterator[ClaimKey]:
    for account in accounts:
        for _, claims in account.mentions:
            yield from claims[:_EACH]
        for tie in account.ties:
            yield from telling(tie)
    for pair in apart:
        yield from (*pair.first[2][:_EACH], *pair.second[2][:_EACH])


def _account(one: Account, words: dict[ClaimKey, str]) -> Iterator[str]:
    yield one.entity
    for (reason, score), claims in one.mentions:
        yield f"  {score:.2f}  {reason}: {len(claims)} mention{'s' * (len(claims) > 1)}"
        yield from _quoted(claims[:_EACH], words)
    for tie in one.ties:
        yield f"  {tie.score:.2f}  one person's: {tie.first.post}, {tie.second.post}: {tie.reason}"
        yield from _quoted(telling(tie), words)


def telling(tie: Ground) -> list[ClaimKey]:
    """An attestation of each of two posts, of one readout where one has both."""
    both = {claim.readout for claim in tie.first.claims} & {claim.readout for claim in tie.second.claims}
    sides = (tie.first.claims, tie.second.claims)
    return [min(claims, key=lambda claim: (claim.readout not in both, claim)) for claims in sides]


def _apart(one: Apart, words: dict[ClaimKey, str]) -> Iterator[str]:
    reason, score = one.why
    yield f"not one: {reason}" if score < 0 else f"not one ({score:.2f}): {reason}"
    for side in (one.first, one.second):
        yield from _side(side, words)


def _side(side: Side, words: dict[ClaimKey, str]) -> Iterator[str]:
    entity, post, claims = side
    yield f"  {entity}" + (f", {post}" if post else "")
    yield from _quoted(claims[:_EACH], words)


def _quoted(claims: Iterable[ClaimKey], words: dict[ClaimKey, str]) -> Iterator[str]:
    yield from (f"    {'#'.join(claim)}: {words[claim]}" for claim in dict.fromkeys(claims) if claim in words)

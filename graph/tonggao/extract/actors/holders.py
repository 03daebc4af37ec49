"""Who stands by an office or is said to be appointed to one, and which of them name the body."""

import re
from collections.abc import Iterator, Sequence

from tonggao.extract.actors.appointments import appointed
from tonggao.extract.actors.careers import former, goes_on_to, has_died, is_dismissed, left_for_another
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.honoured_lives import told_in_praise
from tonggao.extract.actors.life_lines import told_by_years
from tonggao.extract.actors.no_bodies import is_honoured
from tonggao.extract.actors.unnamed_holders import without_unnamed
from tonggao.language.name_ends import Name
from tonggao.language.title_chains import Chain

_LONG_LIST = 80
_LIST_MARKS = re.compile("[^，。；]*")


def all_holders(people: People, chains: Sequence[Chain]) -> list[Holder]:
    """Those who stand by an office and those who are said to be appointed to one, in text order."""
    held: dict[int, list[Name]] = {}
    for holder in (holder for holder in people.holders if not _opens_next(people.text, holder)):
        held.setdefault(holder.chain.start, []).append(holder.name)
    told = [holder._replace(chain=former(holder.chain)) if _is_past(people.text, holder) else holder for holder in people.holders]
    found = sorted([*told, *_appointed(people, chains, held)], key=lambda h: (h.chain.start, h.name.start))
    holding = (_without_others(people.text, _without_honour(people.text, holder)) for holder in found if not _is_anothers(people.text, holder))
    return [holder for holder in holding if holder.chain.titles and holder.name.name in people.names]  # not 代表…分享给了 | 工友们


def _without_honour(text: str, holder: Holder) -> Holder:
    """全国优秀县委书记、青禾县委书记甲: the first is an honour, no post."""
    held = tuple(title for title in holder.chain.titles if not is_honoured(text, title.start))
    return holder._replace(chain=holder.chain._replace(titles=held)) if len(held) < len(holder.chain.titles) else holder


def _without_others(text: str, holder: Holder) -> Holder:
    """Without the offices of those whom a list leaves unnamed before the holder."""
    titles = without_unnamed(text, holder.chain.titles)
    return holder if titles == holder.chain.titles else holder._replace(chain=holder.chain._replace(titles=titles))


def _appointed(people: People, chains: Sequence[Chain], held: dict[int, list[Name]]) -> Iterator[Holder]:
    """Who was appointed to the offices that nobody stands by, and those that go on a career (历任甲县县长，乙市副市长)."""
    last: list[Holder] = []
    for chain in chains:
        found = [] if chain.start in held else appointed(people, chain, held) or told_by_years(people, chain) or told_in_praise(people, chain, held)
        if not found and last and chain.start not in held and goes_on_to(people.text, last[0].chain.end, chain):
            over = last[0].chain.titles[-1].when == "former"
            found = [holder._replace(chain=former(chain) if over else chain) for holder in last]
        yield from found
        last = found


def _is_past(text: str, holder: Holder) -> bool:
    """Posts that somebody leaves for others, and those of past terms of one who has died: 第八届、九届全国政协副主席甲同志遗体."""
    name, chain = holder
    return left_for_another(text, holder) or is_dismissed(text, holder) or ("届" in text[chain.start : chain.end] and has_died(text, name.name))


def _is_anothers(text: str, holder: Holder) -> bool:
    """True where the title is what one named before was elected to: 某甲当选主席 某乙当选…, as headlines and hasty texts go on."""
    if holder.name.start < holder.chain.end:
        return False
    if _opens_next(text, holder):
        return True
    if not text.endswith(("当选", "当选为"), 0, holder.chain.start):
        return False
    goes_on = text.find("当选", holder.name.end, holder.name.end + _LONG_LIST)
    return text[holder.chain.end : holder.name.start].isspace() or (goes_on > 0 and _LIST_MARKS.fullmatch(text, holder.name.end, goes_on) is not None)


def _opens_next(text: str, holder: Holder) -> bool:
    """补选甲为副主任　乙等当选…: behind the space begins what a headline tells next."""
    return text.endswith(("为", "任"), 0, holder.chain.start) and text[holder.chain.end : holder.name.start].isspace()


def split_bare(text: str, holders: list[Holder]) -> tuple[list[Holder], list[Holder]]:
    """Holders with a full title first: a bare honorific (赵委员长) takes its body from them."""
    full: list[Holder] = []
    bare: list[Holder] = []
    for holder in holders:
        between = text[holder.name.end : holder.chain.start] if holder.name.end <= holder.chain.start else "。"
        is_bare = not holder.chain.titles[0].body and len(between) <= 1 and between not in ("为", "任", "。")  # not 甲当选秘书长
        (bare if is_bare else full).append(holder)
    return full, bare

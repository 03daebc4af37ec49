"""Lists of a group's members under their offices in it, with their other posts beside them (组　长：林　岳　市委副书记).

A list may go on over lines; what group it is of, the last one named before it tells: in the notice's sentence or in a heading.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tonggao.claims import PostAttestation
from tonggao.extract.actors.found_people import Holder, Member, People
from tonggao.extract.actors.naming import Naming, short_form
from tonggao.language.list_lines import SPACE, office_leads
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name
from tonggao.language.name_words import is_place, not_names, surname_at
from tonggao.language.padded_names import padded_name_at
from tonggao.language.title_chains import Chain
from tonggao.language.word_tags import is_word
from tonggao.lexicon.words import alternation, terms_tagged
from tonggao.readout import Passage

_CUES = ("成员", "名单", "组成", "公布", "公告", "选举产生", "如下")
_HAN = "[\u4e00-\u9fff]"
_SPACES = re.compile(f"{SPACE}*")
_PLAIN = re.compile(rf"{_HAN}{{2,4}}(?!{_HAN}|·)")
_DOTTED = re.compile(rf"{_HAN}{{1,6}}(?:·{_HAN}{{1,8}})+")
_BRACKET = re.compile(r"（[^（）\n]{1,60}）")
_JOINS = "、，；"
_LONGEST_LINE = 120  # code points of a member's posts


def read_rosters(people: People, chains: Sequence[Chain]) -> set[int]:
    """Adds the members of such lists, with the posts beside their names; the starts of the chains read so."""
    text = people.text
    if not any(cue in text for cue in _CUES):
        return set()
    read: set[int] = set()
    groups: list[re.Match[str]] | None = None
    for lead in office_leads().finditer(text):
        if groups is None:
            groups = list(_groups().finditer(text))
        at = bisect_left(groups, lead.start(), key=lambda found: found.end())
        group = _named(groups[at - 1]["group"]) if at else ""
        if not group:
            continue
        role = re.sub(SPACE, "", lead["role"])
        for name, posts in _members(text, lead.end(), chains):
            people.add(name, "people/in-roster")
            people.members.append(Member(name, role, group, *lead.span("role")))
            for chain in posts:
                people.holders.append(Holder(name, chain))
                read.add(chain.start)
    return read


def with_rosters(posts: Sequence[PostAttestation], people: People, naming: Naming) -> tuple[PostAttestation, ...]:
    """The posts with those that such lists tell of; an office behind a list that is of the group's 办公室 is said to be so."""
    if not people.members:
        return tuple(posts)
    rows = [_of_its_office(post, people.members, naming) for post in posts]
    known = {(post.person, post.role, short_form(post.org)) for post in rows if not post.former}
    for member in people.members:
        row = (member.name.name, member.role, naming.resolve(member.group))
        if (row[0], row[1], short_form(row[2])) not in known:
            known.add((row[0], row[1], short_form(row[2])))
            passages = (Passage(member.start, member.end), Passage(member.name.start, member.name.end))
            rows.append(PostAttestation(*row, people.text[member.start : member.end], passages, "posts/in-roster"))
    return tuple(sorted(rows, key=lambda row: (row.passages[0], row.person, row.role)))


def _of_its_office(post: PostAttestation, members: Sequence[Member], naming: Naming) -> PostAttestation:
    """领导小组下设办公室，由某某兼任主任: the office is the group's."""
    if post.org != _OFFICE:
        return post
    before = [member for member in members if member.name.end < post.passages[0].start]
    return replace(post, org=naming.resolve(before[-1].group) + _OFFICE) if before else post


_OFFICE = "办公室"


def _members(text: str, position: int, chains: Sequence[Chain]) -> Iterator[tuple[Name, Sequence[Chain]]]:
    """The names from ``position`` on, each with the chains of its other posts."""
    while True:
        position = _past_spaces(text, position)
        first = _first(chains, position)
        before = chains[first] if first < len(chains) and chains[first].start == position else None  # 成员：县水利局局长林岳
        name = _name_at(text, _past_spaces(text, before.end) if before else position, chains)
        if name is None:
            return
        line_end = text.find("\n", name.end)
        line_end = len(text) if line_end < 0 else line_end
        bracket = _BRACKET.match(text, name.end)
        end = bracket.end() if bracket else name.end
        posts: list[Chain] = []
        if before is None:
            stop = end if bracket and text[end : end + 1] in (*_JOINS, "") else min(line_end, name.end + _LONGEST_LINE)
            posts = list(chains[_first(chains, name.end + 1) : _first(chains, stop)]) if _is_beside(text, name.end) else []
            end = max(end, posts[-1].end) if posts else end
        yield name, posts
        position = _past_spaces(text, end)
        if text[position : position + 1] in _JOINS and position < len(text):
            position += 1
        elif text[position : position + 1] == "\n":
            position += 1
            if office_leads().match(text, position) or not _goes_on(text, position, chains):
                return
        elif position == end:
            return


def _is_beside(text: str, position: int) -> bool:
    """Whether a bracket or a column stands behind a name."""
    return text[position : position + 1] in ("（", " ", "\u3000", "\t", "\xa0")


def _goes_on(text: str, position: int, chains: Sequence[Chain]) -> bool:
    """A line that opens with a name, and a bracket, a column or the next name behind it."""
    name = _name_at(text, _past_spaces(text, position), chains)
    return name is not None and (_is_beside(text, name.end) or text[name.end : name.end + 1] in ("、", "\n", ""))


def _name_at(text: str, position: int, chains: Sequence[Chain]) -> Name | None:
    """A name set off by marks or spaces, or one that the office of its line stands behind (林岳县水利局局长)."""
    if (padded := padded_name_at(text, position)) and surname_at(text, position):
        return padded
    found = _DOTTED.match(text, position) or _PLAIN.match(text, position)
    if found is None:
        return None
    word = found.group()
    if "·" not in word:
        own = len(word) - surname_at(word, 0)
        if (own not in (1, 2) or own == len(word)) and (is_word(word) or is_place(word) or len(word) < _SHORTEST_OTHER):
            return None
        if word in not_names() or word.endswith(_ENDS) or _first(chains, position) < _first(chains, found.end()):
            return None
    return Name(position, found.end(), word, PUNCTUATION_BOUND)


_SHORTEST_OTHER = 3  # 白玛赤登: a name without a Han surname
_ENDS = ("单位", "部门", "同志", "人员", "名单", "领导", "成员", "代表", "名", "人")


def _first(chains: Sequence[Chain], position: int) -> int:
    """The index of the first chain that starts at ``position`` or behind it."""
    return bisect_left(chains, position, key=lambda chain: chain.start)


def _past_spaces(text: str, position: int) -> int:
    found = _SPACES.match(text, position)
    return found.end() if found else position


def _named(group: str) -> str:
    """The group's name without what leads it in: 关于调整市防汛指挥部 -> 市防汛指挥部; "" where no more than the kind is left."""
    for lead in terms_tagged("roster_words", "lead"):
        _, found, rest = group.rpartition(lead)
        if found and len(rest) > _SHORTEST_NAME and not rest.startswith(_NO_START):
            group = rest
    return "" if group in terms_tagged("roster_words", "group") else group


_SHORTEST_NAME = 4
_NO_START = ("口", "外", "台", "产业", "和", "与", "及")  # 对口, 对外, 对台: no preposition there


@cache
def _groups() -> re.Pattern[str]:
    """A group's name with whatever leads it in, up to a mark or to what such notices say of groups."""
    ends = alternation("roster_words", "group")
    return re.compile(rf"(?P<group>[\u4e00-\u9fff“”]{{0,40}}?(?:{ends}))(?=(?:组成)?(?:成员|人员)|名单|组成|的通知|进行|[，。、；：:（\n]|$|下设|由|主任|主席|会长|理事长)")

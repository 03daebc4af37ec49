"""Who is said to hold, or to have held, which post."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from tonggao.claims import PostAttestation
from tonggao.extract.actors.carried_offices import Carried, elected_body, led_in, listed_behind, whose_members
from tonggao.extract.actors.found_people import Holder, People
from tonggao.extract.actors.founded_groups import group_headed
from tonggao.extract.actors.holders import all_holders, split_bare
from tonggao.extract.actors.house_kinds import homes_of, house_word
from tonggao.extract.actors.implied_bodies import MEMBERS, implied_body, is_foreigner, is_of_another, is_transliterated
from tonggao.extract.actors.naming import Naming, short_form
from tonggao.extract.actors.post_bodies import body_beside, body_of
from tonggao.extract.actors.posted_abroad import at_mission
from tonggao.extract.actors.resident_groups import seat_of
from tonggao.extract.actors.setting import Setting
from tonggao.extract.actors.shared_offices import goes_on_from, headed_too, leads_for_nobody, led_body
from tonggao.extract.actors.state_bodies import land_of
from tonggao.extract.actors.visited_houses import visited_house
from tonggao.language.foreign_bodies import OURS
from tonggao.language.foreign_names import is_transliteration
from tonggao.language.name_ends import Name, is_han
from tonggao.language.office_prefixes import without_rank
from tonggao.language.offices import Title, country_opening
from tonggao.language.scan import Token
from tonggao.language.title_chains import Chain
from tonggao.lexicon import load_lexicon
from tonggao.readout import Passage


def read_posts(
    people: People, chains: Sequence[Chain], naming: Naming, abroad: Sequence[Token]
) -> tuple[PostAttestation, ...]:
    """Every post the text says a named person holds or held, each once, in text order.

    ``abroad`` are the names of other countries, in order: a 总理 behind one of them is not China's.
    """
    rows: dict[tuple[str, str, str, bool], PostAttestation] = {}
    of_person: dict[str, list[PostAttestation]] = {}
    holders = all_holders(people, chains)
    first, bare = split_bare(people.text, holders)
    leads = led_in(holders)
    setting = Setting(people.text, naming, abroad, frozenset(holder.name.end for holder in holders), people.bodies, None if naming.houses.own else visited_house(naming.houses))
    bare_chains = {holder.chain for holder in bare}
    carried = Carried((), 0, 0)
    by_end: dict[int, list[PostAttestation]] = {}
    own = naming.houses.own.name if naming.houses.own is not None else ""
    for chain, group in groupby([*first, *bare], key=lambda holder: holder.chain):
        is_bare = chain in bare_chains
        roster = whose_members(people.text, chain, people.bodies) or elected_body(people.text, chain)
        before = "" if is_bare else naming.resolve(roster) if roster else carried.before(people.text, chain, naming.houses.own)
        if own and before.startswith(own) and any(row.org == own and without_rank(row.role) == without_rank(chain.titles[0].role) for row in rows.values()):
            before = own  # 工会主席甲，经审委主任乙，副主席丙
        previous = Previous(before, carried.beside(people.text, chain), "" if is_bare else carried.same_office(people.text, chain))
        for holder in group:
            beside = (listed_behind(people.text, holder, by_end) or leads.get(holder.name.start, "")) if is_bare else ""
            attested = _attest(holder, previous._replace(body=beside or previous.body), setting, of_person.get(holder.name.name, ()))
            by_end[max(chain.end, holder.name.end)] = attested
            for row in attested:
                if _is_told(row, of_person.get(row.person, ())):
                    continue
                if rows.setdefault((row.person, row.role, _one_name(row.org), row.former), row) is row:
                    of_person.setdefault(row.person, []).append(row)
            if attested and not is_bare and people.text[chain.start - 1 : chain.start] != "（":
                carried = carried.then(attested, chain.end, holder.name.end)
    over = {key[:3] for key in rows if key[3]}  # 原局长甲…甲任局长期间: told as past once, it is past
    kept = (row for key, row in rows.items() if (key[3] or key[:3] not in over) and not _is_told(row, of_person[row.person]))
    return tuple(sorted(kept, key=lambda row: (row.passages[0], row.person, row.role)))


def _is_told(row: PostAttestation, known: Sequence[PostAttestation]) -> bool:
    """滑铁河大学 beside 加拿大滑铁河大学: the same post, of a body whose name is cut at its head; and 主任 of a hospital beside one of its office."""
    cut = len(row.org) >= _SHORTEST_NAME or any(row.org in load_lexicon().terms(kind) for kind in ("inner_bodies", "body_heads"))  # 党委书记甲, of 医院党委 before
    same = [k.org for k in known if k.role == row.role and k.former == row.former and k.org != row.org]
    short = row.org[:-1] if row.org.endswith(_SHORT_COURTS) else row.org  # 青河市院
    if row.rule == "posts/after-name" and row.org not in OURS and any(org.startswith(short) and (short == row.org or org.endswith("院")) for org in same):
        return True
    deputy = [k.org for k in known if k.role in ("副" + row.role, "常务副" + row.role)]
    surname = row.passages[0].end - row.passages[0].start == len(row.role) + 1
    if surname and row.rule == "posts/after-name" and any(org.endswith(row.org) for org in deputy):
        return True  # 市教育局赵局长, its 副局长
    return cut and any(org.endswith(row.org) for org in same)


_SHORTEST_NAME = 4
_SHORT_COURTS = ("省院", "市院", "区院", "县院", "州院", "旗院")


def _one_name(org: str) -> str:
    """四川省委 of 中共四川省委, 文广新局 of 文化广电新闻出版局: one body under two names."""
    inner = next((word for word in ("党委", "党组", "纪委") if org.endswith(word) and len(org) > 4), "")
    org = short_form(org.removesuffix(inner)) + inner
    return org[2:] if org.startswith("中共") and org.endswith(_COMMITTEES) else org


_COMMITTEES = ("委", "委员会", "党委", "部")


class Previous(NamedTuple):
    """The body that an office without one goes on from, the one that tells whose 市委 is meant, the one of the same office; "" where none does."""

    body: str
    beside: str
    same: str


def _attest(holder: Holder, before: Previous, setting: Setting, known: Sequence[PostAttestation]) -> list[PostAttestation]:
    """``known``: what is known of the same person."""
    rows: list[PostAttestation] = []
    previous, beside, same_office = before
    called = next((name for t in holder.chain.titles[1:] if (name := _self_called(t, setting))), "")
    for title in holder.chain.titles:
        named_so = title.role in MEMBERS and holder.name.end <= title.start  # 林岳代表发言
        group = group_headed(title, setting.text)
        if title.when == "proposed" or (title.tag == "descriptor" and not (_ranks(title) or named_so or group)) or _is_said(title, holder, known) or leads_for_nobody(title, holder, setting):
            continue
        if not title.body and title.role.endswith(_WARDENS):  # 县委书记、总河长: of the rivers, not of the committee
            continue
        if group:
            rows.append(_attestation(title, holder.name, setting.naming.resolve(group), setting.text))
            previous = group
            continue
        if rows and title.role not in load_lexicon().terms("office_ranks"):
            previous = beside = seat_of(previous, setting.own)  # 驻某局纪检监察组组长、党组成员
        if not title.body:
            previous = _goes_on_from(title, holder, setting, previous, rows)
        noun_before = setting.abuts(title)
        listed = land_of(previous) != "" and setting.text[title.start - 1 : title.start] in ("、", "和")  # 老挝总理甲、国家副主席乙
        alone = noun_before or (title.body == "国家" and title is holder.chain.titles[0] and not listed)  # whose state, no one before tells
        alone = alone or (not title.body and title.role in _SENT and setting.text[title.start - 1 : title.start] == "的" and title.start - 1 not in setting.name_ends)  # 甲的特使乙
        alone = alone or (not title.body and previous == title.value)  # 由主席某某率领: another state's or party's
        told = not title.body and len(holder.chain.titles) == 1 and title.tag == "office"
        if told and any(k.role == title.role and not k.former for k in known):
            continue  # 行政长官甲 again, behind another one who is called so
        first = called and title is holder.chain.titles[0] and not title.body
        body = body_beside(title, beside) or body_of(title, called if first else "" if alone else previous, setting)
        body = body or _visited_country(title, holder, setting) or (same_office if title is holder.chain.titles[0] else "")
        if not body and noun_before and holder.name.end != title.start:
            previous = "" if previous.endswith(("委", "政府", "政协", "党", "运动", "阵线", "联盟")) else previous  # 青航董事长、党委书记某某: not of whom was named before
            continue
        if not body or is_of_another(body, holder):
            same = [k for k in known if title.role in (k.role, without_rank(k.role))]  # 副主席甲, whom courtesy calls 甲主席
            if same or (title.tag == "member" and title.role != "委员" and holder.name.end > title.start):
                continue
            body = implied_body(title, holder, setting)
        chinese = (title.body == "国家" and body == _CHINA) or (not title.body and body == title.value)
        if not body or (chinese and is_foreigner(holder.name.name)):
            unfound = title is holder.chain.titles[0] and title.role.endswith(_PARTY_HEADS) and is_han(setting.text[title.start - 1 : title.start] or "。")
            previous = "" if unfound and country_opening(previous) else previous  # 某国总统甲，另一国某某大 | 主席、总统乙
            continue
        previous = beside = body if body != _SECRETARIAT or not previous else previous  # 全总副主席、书记处书记、党组成员
        rows.append(_attestation(title, holder.name, body, setting.text))
        if too := headed_too(title, setting.text):
            both = title._replace(start=title.start - len(too) - 1)
            rows.append(_attestation(both, holder.name, setting.naming.resolve(too), setting.text))
    return _with_groups(rows)


def _with_groups(rows: list[PostAttestation]) -> list[PostAttestation]:
    """青河法院党组 for 党组 of 党组成员、副院长: it is of the body that the offices behind it are of."""
    bodies = [row.org for row in rows if row.org not in _GROUPS and not row.org.endswith(_GROUPS) and len(row.org) >= _SHORTEST_NAME]
    if not bodies:
        return rows
    return [replace(row, org=bodies[0] + row.org) if row.org in _GROUPS else row for row in rows]


_GROUPS = ("党组", "党委", "党总支", "党支部")


def _goes_on_from(title: Title, holder: Holder, setting: Setting, previous: str, rows: Sequence[PostAttestation]) -> str:
    """The body of a title that names none: the readout's own, the one whose delegation the holder leads, or the ``previous`` one."""
    own = setting.own if holder.name.end <= title.start and title is holder.chain.titles[0] else None
    if own is not None and own.kind in homes_of(title.role):  # 某省作协原副主席甲当选会长
        previous = own.name
    if title.role in MEMBERS and setting.text.startswith("资格", title.end) and (chamber := _CHAMBER.match(previous)):
        previous = chamber.group()  # 免去甲全国政协经济委员会副主任职务，撤销其委员资格
    previous = led_body(title, holder, setting) or goes_on_from(title, previous)
    return (_committee_of(rows, holder) if title.role in _OF_COMMITTEES else "") or previous


_CHAMBER = re.compile(".*?(?:政协|人大)")


def _visited_country(title: Title, holder: Holder, setting: Setting) -> str:
    """巴西 of 副总统某某, where a text names one other country, or the one visited last, and the name is a foreigner's."""
    leads = title.tag in ("state", "office") and not title.body and title.end <= holder.name.start and (is_transliterated(holder.name.name) or is_transliteration(holder.name.name))
    abuts = setting.abuts(title) and not setting.text.endswith(_MEETS, 0, title.start)  # 某某党 | 领袖甲
    if not leads or abuts or title.role in _SENT or not (title.tag == "state" or title.value):
        return ""
    return setting.only_country() if title.tag == "state" and is_transliterated(holder.name.name) and setting.only_country() else setting.visited(title.start)


_SENT = ("特使", "特别代表")  # of whoever sends them, not of the country visited
_MEETS = ("会见", "会见了", "会晤", "会谈", "拜会", "见")
_OF_COMMITTEES = ("秘书长",)


def _committee_of(rows: Sequence[PostAttestation], holder: Holder) -> str:
    """市委 in 市委常委、政法委书记、秘书长甲: the secretary-general is the committee's, on which he sits."""
    seats = [row.org for row in rows if row.role == "常委" and row.person == holder.name.name and row.org.endswith("委")]
    return seats[-1] if seats else ""


def _attestation(title: Title, name: Name, body: str, text: str) -> PostAttestation:
    """One passage, or two where title and name stand far apart."""
    span = Passage(min(title.start, name.start), max(title.end, name.end))
    far = span.end - span.start > 60
    passages = (Passage(title.start, title.end), Passage(name.start, name.end)) if far else (span,)
    rule = "posts/" + ("before-name" if name.start >= title.end else "after-name")
    role, body = at_mission(title.role, body)
    return PostAttestation(name.name, role, body, text[title.start : title.end], passages, rule, title.when == "former")


def _is_said(title: Title, holder: Holder, known: Sequence[PostAttestation]) -> bool:
    """True for the office behind a name that stood before it elsewhere: 某协会副理事长甲一行…甲副理事长."""
    return title.start == holder.name.end and not title.body and any(title.role in (k.role, without_rank(k.role)) for k in known)


def _self_called(title: Title, setting: Setting) -> str:
    """The readout's own body where a title calls it (局党委副书记): what the same chain leaves out (局长、局党委副书记) is of it, too."""
    word = house_word(title.body) if title.body else ""
    return setting.naming.houses.called(word) if word else ""


def _ranks(title: Title) -> bool:
    """教授, 院士, 代表: words for persons that are offices of the body before them, of any or of one that the lexicon says."""
    named = bool(title.value and title.body) and not title.place
    return named and (title.value in ("titled", "held", "duty") or title.body.endswith(title.value))


_WARDENS = ("总河长", "总林长", "总湖长", "总田长", "总链长", "总路长")
_PARTY_HEADS = ("主席", "书记", "领袖")
_SECRETARIAT = "书记处"
_CHINA = "中华人民共和国"

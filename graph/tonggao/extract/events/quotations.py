"""Whose words a readout reports by name (某某强调) while it speaks of an event: those who were there said them there."""

import re

from tonggao.extract.events.cast import Actor
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import CALLED, Draft
from tonggao.extract.events.scene import Scene
from tonggao.language.foreign_names import transliterated_share
from tonggao.language.occurrences import behind_mark
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_WITH_WORDS = frozenset({"meeting", "study", "ceremony"})  # whose readouts report what was said there
_THERE = frozenset({"chair", "speak", "attend", "convey", "observe"})
_ACTS_AT_RITES = frozenset({"participants/sign", "participants/announce", "participants/perform", CALLED})
_ACTS_THERE = frozenset({"participants/sign", "participants/perform", "participants/announce", "participants/swear", CALLED})  # 甲宣读决定。…甲强调: no guest who is honoured
STYLED = ("总书记", "主席", "总理", "总统", "委员长", "首相")  # 某某主席指出: whom another one quotes
_AT_TALKS = re.compile("在?(?:会见|会谈|会晤)(?:时|中|期间)，")
_ON_SITE = "叮嘱"  # after the rite, at what is being built
_CLAUSE_OF = re.compile("[^，。；：“”]{0,40}")
_ON_PAPER = r"(?:同志|总书记|主席|总理)?(?:[^，。；：]{0,8}(?:致信|贺信|致电|回信|批示)|(?:发来|专门|近日|日前)?[^，。；：]{0,24}作出[^，。；：]{0,4}(?:指示|批示))"
_OUR_LONGEST = 3  # code points of a name that may be of this country whatever its characters
_SILENT = ("欢迎仪式", "欢送仪式", "送行仪式")  # what the guest says on his coming is a statement


def give_quoted_speeches(text: str, draft: Draft, received: set[str], *, alone: bool, until: int, on_tour: bool = False) -> None:
    """Who is quoted by name (某某强调) while a meeting is spoken of spoke there, if the readout tells who led it, or tells of it ``alone``
    and quotes one official.

    At a rite an official does, if what the readout tells of next begins behind him (``until``).
    Those who ``received`` someone, or were received, may have said it then; who wrote a letter or an instruction said it there.
    """
    if "约谈" in draft.verb:  # who called to account, and who looked on
        spoke = tuple(a for a in draft.quoted if any(a.name == who for who, _ in draft.parts))
        draft.take_part(spoke, "speak", "强调", rule="participants/quoted")
    if draft.verb.startswith("座谈"):
        spoke = tuple(a for a in draft.quoted if (a.name, "meet") in draft.parts)
        draft.take_part(spoke, "speak", "强调", rule="participants/quoted")
    if draft.verb or draft.kind not in _WITH_WORDS or draft.label_text.endswith(_SILENT):
        return
    acts = _ACTS_AT_RITES if draft.kind == "ceremony" else _ACTS_THERE
    there = {p.who for p in draft.parts.values() if p.how in _THERE or p.rule in acts}
    led = draft.rule == "events/round" or any(p.how in ("chair", "speak") or p.rule == CALLED for p in draft.parts.values()) or ((alone or _said_next(text, draft)) and _one_official(text, draft))
    chairs = {p.who for p in draft.parts.values() if p.how == "chair"} if draft.kind == "meeting" else set()  # 会见客商。当天下午，他主持召开调度会，强调…
    speakers = [a for a in draft.quoted if a.name not in received or (a.name in chairs and a.start >= behind_mark(text, "。", draft.label.start) and not _AT_TALKS.search(text, draft.label.end, a.start))]
    if draft.bare and (draft.date is None or draft.date.inferred) and draft.label_text == "座谈会" and on_tour and _first_called(text) == draft.label.start > text.find("\n") and (begun := text.find("\n", draft.label.end)) > 0 and not _reported_at(draft, begun):
        speakers = [a for a in speakers if a.start < begun or "座谈会上" in text[begun : a.start]]  # 来到某县，并主持召开座谈会。…某某强调: of the tour
    if draft.label_text.endswith("活动"):
        speakers = [a for a in speakers if not re.search(rf"[。，\n]{re.escape(a.name)}(?:首先|先后|一行|还|等)*(?:来到|走进|前往|参观)", text[draft.label.end :])]  # on a round of its stops
    by_office = draft.kind == "ceremony" and draft.held and bool(draft.date or draft.dated)
    speakers = [a for a in speakers if a.name in there or (led and draft.kind != "ceremony" and not _wrote(text, a.name)) or (by_office and a.start < until and _opens_by_office(text, a))]
    draft.take_part(tuple(speakers), "speak", "强调", rule="participants/quoted")


def _reported_at(draft: Draft, until: int) -> bool:
    """某某召开座谈会。甲汇报了情况，乙作了补充: whether those who spoke there are told by name at once, so that the words that follow are of it."""
    spoke = (p for part in draft.parts.values() if part.how == "speak" for p in part.passages)
    return any(draft.label.end < p.start < until for p in spoke)


def _first_called(text: str) -> int:
    """Where the first 座谈会 stands that the text says was called; else where the word stands first."""
    called = text.find("召开座谈会")
    return called + len("召开") if called >= 0 and "座谈会" not in text[: max(0, text.find("\n"))] else text.find("座谈会")


def _said_next(text: str, draft: Draft) -> bool:
    """某中心组召开学习会。某某强调: in the very next sentence, whatever else the readout tells."""
    between = text[draft.label.end : draft.quoted[0].start] if draft.quoted and draft.quoted[0].start > draft.label.end else "。。"
    return between.count("。") == 1 and "\n" not in between


def _one_official(text: str, draft: Draft) -> bool:
    """某部召开某会议。部长某某强调: the only one quoted, by an office of this country, at a meeting held on a stated day."""
    names = {actor.name for actor in draft.quoted}
    if draft.kind not in ("meeting", "study") or not draft.held or not (draft.date or draft.dated) or len(names) != 1 or transliterated_share(draft.quoted[0].name) == 1:
        return False
    offices = load_lexicon().terms("offices")
    named = (draft.quoted[0].start, text.find(draft.quoted[0].name))  # here, or where he is first named
    held = (offices.get(text[at - size : at]) for at in named for size in (4, 3, 2) if at >= size)
    return any(entry is not None and entry.tag in ("party", "government", "office") for entry in held)


def _opens_by_office(text: str, who: Actor) -> bool:
    """副县长某某指出: whether a sentence opens with somebody by an office of this country, at a rite."""
    begins = behind_mark(text, "。！\n", who.start)
    if re.search("[，：“]|记者", text[begins : who.start]) or (len(who.name) > _OUR_LONGEST and transliterated_share(who.name) == 1) or _wrote(text, who.name):
        return False
    held = (load_lexicon().terms("offices").get(text[who.start - size : who.start]) for size in (5, 4, 3, 2))
    return any(entry is not None and entry.tag in ("party", "government", "office") for entry in held)


def _wrote(text: str, name: str) -> bool:
    """某某作出批示, 某某发来贺信, 宣读某某的贺信: the words came on paper."""
    return bool(re.search(re.escape(name) + _ON_PAPER, text))


def note_words(scene: Scene, doing: Doing, persons: tuple[Actor, ...]) -> None:
    """Whose words are reported by name, while which event is spoken of."""
    if _AT_TALKS.match(scene.text, *scene.sentence) and scene.story.by_rule("meet", "talk"):  # 会见某某，并共同主持某会议。会见时，某某表示
        return
    if persons[0].start >= scene.sentence.start:
        since = scene.text[persons[-1].end : doing.start]
        told = "，" not in since or since.endswith(("，他", "，她", "，并", "，同时", "，也", "，还"))  # 某某主持会议，他强调
    else:
        told = doing.own and _is_he(scene, doing, persons[0])
    if told and not scene.headline and not scene.text.startswith(STYLED, persons[-1].end):
        for draft in _round_of(scene, persons) or scene.story.current[-1:]:
            if draft.kind == "ceremony" and doing.verb == _ON_SITE:
                continue
            draft.quoted.extend(persons)
            _note_at_first(scene, draft, persons)


def _round_of(scene: Scene, persons: tuple[Actor, ...]) -> list[Draft]:
    """The 座谈 that those quoted had, where what was told of since has none of them: 会谈后，甲带来讲座。乙表示…."""
    now = scene.story.now
    if now and now.rule == "events/meet" and (sat := [d for d in scene.story.current if d.verb.startswith("座谈")]):  # 与甲座谈，并会见乙。他表示
        return [d for d in sat if all((a.name, "meet") in d.parts for a in persons)]
    if now is None or now.verb or any(a.name == who for a in persons for who, _ in now.parts):
        return []
    return [d for d in scene.story.drafts if d.verb.startswith("座谈") and all((a.name, "meet") in d.parts for a in persons)][:1]


def is_round(scene: Scene, doing: Doing) -> bool:
    """Whether somebody's words open a sentence at a 座谈会, so that others' may follow: 甲建议…，乙希望…."""
    now = scene.story.now
    if now is None or scene.headline or not doing.own or now.verb or not now.label_text.endswith(terms_tagged("event_words", "round")):
        return False
    return all((a.name, "chair") not in now.parts for a in doing.actors)  # who sums up speaks of others' words


def also_says(scene: Scene, doing: Doing) -> None:
    """乙 of 甲建议…，乙希望…: a clause that begins with one person, by his office, and his verb."""
    person = doing.actors[0] if doing.own and len(doing.actors) == 1 and doing.actors[0].person else None
    if person is None or doing.between.start != doing.between.end or doing.lead.start != doing.segment.start:
        return
    if _CLAUSE_OF.fullmatch(scene.text, *doing.lead) and not scene.text.startswith(STYLED, person.end):
        for draft in scene.story.current[-1:]:
            draft.quoted.append(person)


def _note_at_first(scene: Scene, tour: Draft, persons: tuple[Actor, ...]) -> None:
    """仪式后，甲调研了某馆。乙表示: 乙 who was at the rite and leads no tour said it there."""
    first = scene.story.drafts[0]
    if tour.kind == "inspection" and first.held and first.held_by_itself():
        leads = {who for who, how in tour.parts if how == "inspect"}
        first.quoted.extend(p for p in persons if p.name not in leads)


def _is_he(scene: Scene, doing: Doing, person: Actor) -> bool:
    """某某对此予以肯定。他说: whoever the sentence before begins with."""
    if not scene.text.startswith(("他", "她"), doing.between.start - 1):
        return False
    before = scene.named_before(scene.sentence.start)
    if before is None or before.name != person.name:
        return False
    since = behind_mark(scene.text, "。！\n", before.start)
    return "期间" not in scene.text[since : before.start]  # 调研期间，某某主持召开座谈会。他强调: on the tour

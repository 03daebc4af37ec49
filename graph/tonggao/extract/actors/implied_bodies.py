"""What an honorific that names no body implies: 总书记 the Central Committee, 书记 the committee of the readout's place."""

import re
from functools import lru_cache

from tonggao.extract.actors.found_people import Holder
from tonggao.extract.actors.post_bodies import LEVELS
from tonggao.extract.actors.ruling_parties import leads_ours, ruling_parties_named
from tonggao.extract.actors.setting import Setting
from tonggao.extract.actors.shared_offices import TASKS, country_headed
from tonggao.language.foreign_names import DOTS, is_by_sound
from tonggao.language.name_words import surname_at
from tonggao.language.occurrences import occurrences
from tonggao.language.offices import Title
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon
from tonggao.lexicon.words import terms_tagged

_NAMES_A_PLACE = re.compile(r"[\u4e00-\u9fff]{2}[市县区州旗镇乡]")
MEMBERS = {"委员": "政协", "常委": "政协", "代表": "人大"}
_ASSEMBLY = re.compile(r"((?:全国|自治区|[省市县区州盟旗镇乡])?(?:政协|人大))(?:常委会)?(?:会议|全会|第?[一二三四五六七八九十]+届|全体|常委|委员|代表|主席|副主席|举行|召开|组织|大会)")
_CONFERENCE = re.compile(r"政协(?:第?[一二三四五六七八九十]+届)?(?P<place>[\u4e00-\u9fff]{2,8}?[省市县区州盟旗])(?:第?[一二三四五六七八九十]+届)?委员会")


_COMMITTEE = re.compile(r"(?P<of>全国|自治区|(?:[\u4e00-\u9fff]{2,5})?[省市县区州盟旗])?(?:第?[一二三四五六七八九十]+届)?(?P<all>全国)?人大常委会(?:会议|全会|第?[一二三四五六七八九十]+[届次]|举行|召开|委员)")


def _assembly(role: str, setting: Setting) -> str:
    """林岳委员发言: the one conference or congress whose members the text speaks of, or the congress's committee that meets."""
    named = _assemblies(setting.text, role)
    return setting.naming.resolve(next(iter(named))) if len(named) == 1 else ""


@lru_cache(maxsize=8)  # each member asks for those of the text
def _assemblies(text: str, role: str) -> frozenset[str]:
    named = frozenset(name for name in _ASSEMBLY.findall(text) if name.endswith(MEMBERS[role]) and len(name) > 2)
    if role != _OF_COMMITTEE:
        return named
    named = named or frozenset(f"{place}政协" for place in _CONFERENCE.findall(text))
    if text.count("政协") > text.count("人大常委会"):
        return named
    sitting = frozenset(f"{told[0] or told[1]}人大常委会" for told in _COMMITTEE.findall(text) if any(told))
    return sitting or (named if "人大常委会" not in text else frozenset())


_OF_COMMITTEE = "委员"


def _chaired(title: Title, setting: Setting) -> str:
    """市政协 for 林岳主席 in a text that says nothing of the state: the one body before it that has a 主席."""
    named = (setting.text[start:end] for start, end in setting.bodies.items() if end <= title.start)
    found = {setting.naming.resolve(name) for name in named if name.endswith(terms_tagged("body_words", "chaired"))}
    return found.pop() if len(found) == 1 else ""


def is_foreigner(name: str) -> bool:
    """拉赫尔, and 马利诺 that opens with a surname; not 丁敏君, written by sound but one of ours in the segmenter's dictionary."""
    return not surname_at(name, 0) or is_transliterated(name)


def is_transliterated(name: str) -> bool:
    dotted = any(dot in name for dot in DOTS)
    return dotted or (is_by_sound(name) and dictionary_tag(name) != "nr")


_OURS = "中共中央"
_NEVER_OURS = ("总统", "首相", "国王", "女王")  # 桑切斯首相, whose name opens with a surname


def is_of_another(body: str, holder: Holder) -> bool:
    """Whether 中共中央 is carried to a foreigner: 总书记甲和桑托斯-卡内 | 第一书记."""
    return body == _OURS and is_foreigner(holder.name.name)


def _heads_ours(holder: Holder, setting: Setting) -> bool:
    """Whether our premier may be meant: by his name, or where the text speaks of his council and names no other head of it."""
    name = holder.name.name
    if name in load_lexicon().terms("premiers"):
        return True
    named = [at + len(_IN_FULL) for at in occurrences(setting.text, _IN_FULL)]
    told = any(setting.text.startswith(name, at) for at in named) if named else "国务院" in setting.text
    return told and not is_foreigner(name)


_PREMIER, _IN_FULL = "总理", "国务院总理"


def implied_body(title: Title, holder: Holder, setting: Setting) -> str:
    """What a bare honorific names: 总书记 the Central Committee, 书记 the committee of the readout's place."""
    before = holder.name.end <= title.start
    if title.role == _OF_COMMITTEE or (before and title.role in MEMBERS):
        return _assembly(title.role, setting)
    if title.role == _PREMIER and not _heads_ours(holder, setting):  # 甲总理 of a guest's country: by what is printed no one tells
        return country_headed(title, setting) if before else ""
    if before and (title.role in _NEVER_OURS or is_foreigner(holder.name.name)) and (country := country_headed(title, setting)) and not holder.name.name.startswith(country):  # 科摩罗夫斯基总统
        return country
    if title.role == "副主席" or (title.role == "主席" and holder.name.end != title.start):  # of the state, of a conference, of an association
        return ""
    if title.role == "主席" and not ("国家主席" in setting.text or dictionary_tag(holder.name.name).startswith("nr") or is_foreigner(holder.name.name)):
        chaired = _chaired(title, setting)
        if chaired or not setting.abroad:
            return chaired
    if title.role in ("总书记", "第一书记") and before and (parties := ruling_parties_named(setting)):
        return _OURS if leads_ours(holder.name.name) else parties.pop() if len(parties) == 1 else ""
    if title.value and title.tag in ("party", "office") and not any(dot in holder.name.name for dot in DOTS):
        if setting.has_other_parties() or is_foreigner(holder.name.name):  # 拉赫尔总理 is another country's
            return ""
        if setting.abroad and setting.text[holder.name.start - 1 : holder.name.start] in ("同", "与"):  # 某主席同某某总理
            return ""
        return "" if setting.is_abroad(title.start) and not (before and title.role == "总书记") else title.value
    by_level = setting.naming.places.by_level
    if title.role in TASKS and not before:  # 会上，组织委员甲 in a town's readout
        return next((by_level[level] + "党委" for level in "镇乡" if level in by_level), "")
    if title.role in ("书记", "副书记") and by_level and before:
        head = setting.text[: setting.text.find("\n") + 1]
        told = [level for level, place in by_level.items() if place in head]
        if not told and _NAMES_A_PLACE.search(head):
            return ""
        told = told or list(by_level)
        level = max(told, key=LEVELS.index)
        if len(told) > 1 and {level, *told} - {"省"} != {level}:  # of which of them, nobody says
            return ""
        return by_level[level] + ("党委" if level in "镇乡" else "委")
    return ""

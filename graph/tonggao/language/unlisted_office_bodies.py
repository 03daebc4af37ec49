"""Bodies that only their place before an office shows: a meeting's presidium, a company by a short name, a paper, a part that no list holds."""

import re
from functools import cache

from tonggao.language.appointed_bodies import behind_taker
from tonggao.language.before_office import Before
from tonggao.language.bodies import BodyFinder
from tonggao.language.duties import of_duty
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import surname_at
from tonggao.language.office_bodies import listed_part, with_known_whole
from tonggao.language.office_prefixes import without_time_words
from tonggao.language.phrase_breaks import list_break, phrase_break
from tonggao.language.scan import Token
from tonggao.language.segment import descriptive_body, is_noun_phrase, noun_phrase_start
from tonggao.language.short_companies import short_company
from tonggao.language.word_tags import tags
from tonggao.lexicon import load_lexicon

_ARMY_ENDS = frozenset("师旅团营连")
_OF_CONGRESSES = ("执行主席", "秘书长", "副秘书长", "发言人", "新闻发言人")  # 大会副秘书长, while it sits
_PRESIDIA = ("会议主席团", "大会主席团")


@cache
def _company_offices() -> frozenset[str]:
    return frozenset(
        e.term for e in load_lexicon().terms("office_homes").values() if e.tag in ("company", "bank company")
    )


def unlisted_body(text: str, start: int, token: Token, before: Before, finder: BodyFinder) -> Before:
    """A body that only its place before the office shows: a meeting's presidium, a party no list has."""
    if text.endswith("籍", 0, before.begin + len(before.body)) and (nation := _nation_before(text, before.begin + len(before.body))) is not None:
        return Before(nation, "")
    if not before.body and text[before.begin - 1 : before.begin] == "“" and text[token.end : token.end + 1] == "”" and (village := _quoted_in_village(text, before.begin - 1, finder)):
        return village
    if not before.body and token.entry.tag == "descriptor" and text.endswith(_SENT_DOWN, 0, before.begin):
        sender = finder.ending_at(before.begin - 2)  # 省水利厅下派 | 专家
        return before if sender is None or sender.kind == "generic" else Before(sender.start, text[sender.start : sender.end])
    if not before.body and token.entry.value == "duty":
        return of_duty(text, before.begin) or before
    if (not before.body and token.entry.term.startswith("主席团")) or before.body.startswith(_PRESIDIA):
        begin = phrase_break(text, before.begin)
        return before._replace(begin=begin, body=text[begin:start])
    if not before.body and token.entry.term in _OF_CONGRESSES and text.endswith("大会", 0, start) and not text.endswith("代表大会", 0, start):
        return before._replace(begin=start - 2, body="大会")
    if not before.body and token.entry.term in _company_offices():
        named = noun_phrase_start(text, before.begin, "公司")  # 莱茵河资本合伙人
        name = "" if named is None else text[named : before.begin]
        behind_body = any(finder.ending_at(before.begin - size) is not None for size in (2, 3, 4))  # 某某公司林岳 | 董事长
        if named is not None and len(name) >= 3 and "兼" not in name and not _is_person(name, text[named - 1 : named]) and not behind_body:
            return before._replace(begin=named, body=text[named : before.begin])
        coined = short_company(text, before.begin, token)
        if coined is not None:
            return before._replace(begin=coined, body=text[coined : before.begin])
    if not before.body and (combined := _combined_agency(text, before.begin)):
        return before._replace(begin=combined, body=text[combined : before.begin])
    if not before.body and token.entry.term.endswith(_PRESS) and text[before.begin - 1 : before.begin] in ("报", "刊"):
        paper = list_break(text, before.begin)  # 香港文汇报 | 副社长
        if 3 <= before.begin - paper <= _LONGEST_PAPER:
            return before._replace(begin=paper, body=text[paper : before.begin])
    if not before.body and token.entry.tag == "office" and (project := _project_before(text, before.begin, token)):
        return before._replace(begin=project, body=text[project : before.begin].removesuffix("项目") + "项目")
    if not before.body and (doubled := _by_doubled_word(text, before.begin, token)):
        return before._replace(begin=doubled, body=text[doubled : before.begin])
    if not before.body and token.entry.term in WARDENS and (stretch := _stretch_before(text, before.begin)):
        return before._replace(begin=stretch, body=text[stretch : before.begin])
    if not before.body and token.entry.tag in ("office", "party"):
        described = descriptive_body(text, before.begin)
        part = listed_part(text, before.begin)
        if part is not None and described is not None and part.begin < described:
            return part  # 感染 | 管理科
        if described is not None:
            described += without_time_words(text[described : before.begin])[0]  # 原局安全科
            described = behind_taker(text, described, before.begin)
            described = _with_all_of(described, before.begin, finder)
            described = with_known_whole(text, described, before.begin, finder)
            described = phrase_break(text, described) if text.startswith(_PRESIDIA, described) else described
            described += text.startswith("了大会", described)  # 听取了 | 大会主席团
            described -= text[described - 1 : described] == "某" and text[before.begin - 1] in _ARMY_ENDS  # 某 | 边防团
            return before._replace(begin=described, body=text[described : before.begin])
        return part or before
    return before


def _nation_before(text: str, end: int) -> int | None:
    """西班牙籍, 外籍 before 外部董事: where the words for a holder's nationality or home begin; None where they end some name."""
    begin = list_break(text, end)
    return begin if end - begin <= _LONGEST_NATION else None


_LONGEST_NATION = 8  # code points of 哈萨克斯坦籍
_SENT_DOWN = ("下派", "选派", "派出", "下沉", "派来", "特聘", "特邀")


def _quoted_in_village(text: str, end: int, finder: BodyFinder) -> Before | None:
    """红星村 or 村 before “第一书记”."""
    end -= 2 * text.endswith(("驻村", "驻社"), 0, end)
    village = finder.places.village_before(end)
    if village is not None:
        return Before(village, text[village:end], place=True)
    return Before(end - 1, "村") if text[end - 1 : end] == "村" else None


def _with_all_of(start: int, end: int, finder: BodyFinder) -> int:
    """青石县 | 人民检察院第一检察部: where the body begins that ``start`` lies in; ``start`` where it lies in none."""
    wholes = (finder.ending_at(at) for at in range(start + 2, end))
    return next((whole.start for whole in wholes if whole is not None and whole.kind != "generic" and whole.start < start), start)


def _combined_agency(text: str, end: int) -> int:
    """Where an agency begins that a minister heads as well (伊朗副总统兼环境保护组织 | 主席); 0 where none does."""
    start = text.rfind("兼", max(0, end - _LONGEST_AGENCY), end) + 1
    head = next((head for head in _AGENCIES if text.endswith(head, start + 2, end)), "") if start else ""
    return start if head and all(map(is_noun_phrase, re.split("[与和]", text[start : end - len(head)]))) else 0


_LONGEST_AGENCY = 16
_AGENCIES = ("组织", "机构", "管理局", "委员会", "署")


def _set_off(text: str, end: int, longest: int) -> str:
    """The words before ``end`` from the mark before them on, if they are Chinese characters and no more than ``longest``; else ""."""
    edge = list_break(text, end)
    field = text[edge:end]
    opens = not is_han(text[edge - 1 : edge] or "。") or text[edge - 2 : edge] in _AFTER_OFFICES
    return field if len(field) <= longest and all(map(is_han, field)) and opens else ""


_AFTER_OFFICES = frozenset(f"{end}兼" for end in "长任记席员理师监辑")  # 副局长兼 | 督察司司长


def _by_doubled_word(text: str, end: int, token: Token) -> int:
    """督察 of 督察司司长 behind a mark: the word that the part and its head share tells where one ends, whatever the part does; 0 for anything else."""
    if text[end - 1 : end] != token.entry.term[0] or text[end - 1] not in _PART_WORDS:
        return 0
    longest = _LONGEST_PART if text[end - 1] in _LONG_PARTS else _LONGEST_DEPARTMENT
    field = _set_off(text, end, longest + 1)[:-1]
    plain = len(field) >= _SHORTEST_PART and not field.startswith(_NO_PARTS)
    words = [(word, tag) for word, tag in tags(field) if word != "司"]  # 生态司综合处, no surname
    return end - 1 - len(field) if plain and not any(tag[:1] in tuple("pcurdm") or tag.startswith("nr") for _, tag in words) else 0


WARDENS = ("堤长", "河长", "湖长", "渠长", "路长", "链长")


def _stretch_before(text: str, end: int) -> int:
    """东风堤段 before 堤长: the dyke, the river, the road that somebody watches over; 0 where none is named."""
    field = _set_off(text, end, _LONGEST_PART)
    named = len(field) > _SHORTEST_PART and field.endswith(_STRETCHES)
    return end - len(field) if named and is_noun_phrase(field, verbs=False) else 0


_STRETCHES = ("段", "堤", "河", "湖", "江", "溪", "渠", "水库", "路", "街", "产业链")
_LONG_PARTS = frozenset("司处科股室")  # whole bodies end otherwise: 空军指挥学院原训练部
_PART_WORDS = frozenset("司处科股室厅部庭所")
_SHORTEST_PART, _LONGEST_PART, _LONGEST_DEPARTMENT = 2, 10, 6
_NO_PARTS = ("该", "各", "本", "原", "时任", "相关", "有关", "公司", "两", "副")


def _project_before(text: str, start: int, token: Token) -> int:
    """江北大道项目 before 总工, or 江北大道 before 项目经理: where a building project's name begins; 0 where none is named."""
    edge = list_break(text, start)
    field = text[edge:start]
    called = token.entry.term.startswith("项目") or field.endswith("项目")
    field = field.removesuffix("项目")
    return edge if called and _SHORTEST_PROJECT <= len(field) <= _LONGEST_PROJECT and all(map(is_han, field)) and is_noun_phrase(field, verbs=False) else 0


_SHORTEST_PROJECT, _LONGEST_PROJECT = 3, 12
_PRESS = ("社长", "总编辑", "总编", "主编", "编委")
_LONGEST_PAPER = 8


def _is_person(name: str, before: str) -> bool:
    """安昊山 before 总经理, though 安 opens names of companies, too; 由郑蕰玉 before 总经理."""
    return len(name) == 3 and surname_at(name, 0) == 1 and (before == "由" or [tag for _, tag in tags(name)] == ["nr"])


_TERMS = ("新一届", "本届", "上一届", "上届")
_SOCIETIES = ("协会", "学会", "商会", "联合会", "促进会", "研究会", "基金会")
_ENDS_LIST = re.compile("[\u4e00-\u9fff]{2,3}(?<![高初中平同特头优对])等(?=[省市县区州局部厅委校院]?党[组委])")
_CHAIRED = re.compile("[省市县区州]委会?(?:专职|常务)?副?主委")  # of a party, not of the ruling one
_LONGEST_FIELD = 12


def in_full(text: str, before: Before, finder: BodyFinder) -> Before:
    """香港注册中医学会 for 中医学会: a society's name from the place that opens it on, whatever stands between; without 新一届 before it."""
    term = next((term for term in _TERMS if before.body.startswith(term)), "")
    if term:
        return before._replace(begin=before.begin + len(term), body=before.body[len(term) :])
    if text[before.begin - 1 : before.begin] in ("社", "盟") and _CHAIRED.match(text, before.begin):  # 社市委副主委
        return before._replace(begin=before.begin - 1, body=text[before.begin - 1] + before.body)
    if (part := _listed_in_full(text, before, finder)) is not None:
        return part
    if "等" in before.body and (ended := _ENDS_LIST.match(before.body)):  # 林岳、丁远等 | 部党组
        return before._replace(begin=before.begin + ended.end(), body=before.body[ended.end() :])
    if before.body.startswith(_TASKS) and (field := _task_before(text, before.begin, finder)):
        return before._replace(begin=before.begin - len(field), body=field + before.body)
    if before.body.endswith("委员会") and (whole := _chamber_committee(text, before)):
        return before._replace(begin=before.begin + len(before.body) - len(whole), body=whole)
    if before.body.endswith("委员会") and not before.place and text[before.begin - 1 : before.begin] == "和" and (abroad := _joined_abroad(text, before, finder)):
        return abroad
    if before.body == "基金会" and (named := _set_off(text, before.begin, _LONGEST_PAPER)) and len(named) >= _SHORTEST_PART and _names_foundation(named):
        return before._replace(begin=before.begin - len(named), body=named + before.body)  # 启明 | 基金会
    if not before.body.endswith(_SOCIETIES) or before.place or not is_han(text[before.begin - 1 : before.begin] or "。"):
        return before
    edge = list_break(text, before.begin)
    opens = next((at for at in range(edge + 2, before.begin) if at - edge < _LONGEST_FIELD and (at in finder.places.places or at in finder.places.countries) and finder.places.place_start(at) == edge), 0)
    field = text[opens : before.begin]
    plain = opens and len(field) <= _LONGEST_FIELD and not any(tag[:1] in tuple("pcurdm") for _, tag in tags(field)) if field else bool(opens)
    end = before.begin + len(before.body)
    return before._replace(begin=edge, body=text[edge:end]) if plain else before


def _names_foundation(words: str) -> bool:
    return not words.startswith(_NO_PARTS + _NO_TASKS) and not any(tag[:1] in tuple("pcurdm") for _, tag in tags(words))


def _listed_in_full(text: str, before: Before, finder: BodyFinder) -> Before | None:
    """征管和科技发展司 for 科技发展司: a department whose name 和 or 与 joins, with the body it is of where that stands before it; None where no longer one stands there."""
    end = before.begin + len(before.body)
    if text[before.begin - 1 : before.begin] not in _JOINING and text[before.begin : before.begin + 1] not in _JOINING:
        return None
    known = load_lexicon().terms("house_departments")
    start = next((at for at in range(max(0, end - _LONGEST_DEPARTMENT_NAME), before.begin) if text[at:end] in known), None)
    if start is None:
        return None
    whole = finder.ending_at(start)
    begin = whole.start if whole is not None and whole.kind != "generic" else start
    return before._replace(begin=begin, body=text[begin:end])


_JOINING = ("和", "与", "及")
_LONGEST_DEPARTMENT_NAME = 14


def _chamber_committee(text: str, before: Before) -> str:
    """农业和农村委员会 for 农村委员会: a committee of a congress or a conference whose name 和 joins; "" where no longer one stands there."""
    end, longer = before.begin + len(before.body), len(before.body) + 1
    known = load_lexicon().terms("chamber_committees")
    return next((text[end - n : end] for n in range(_LONGEST_COMMITTEE, longer, -1) if text[end - n : end] in known), "")


def _joined_abroad(text: str, before: Before, finder: BodyFinder) -> Before | None:
    """俄罗斯总统能源发展战略和生态安全委员会 for 生态安全委员会: a committee of another country from the country on; None where 和 joins persons or bodies."""
    edge = list_break(text, before.begin - 1)
    start = max((t.start for end, t in finder.places.countries.items() if edge <= t.start and end < before.begin - 1 and t.entry.value != "CN"), default=-1)
    field = text[start : before.begin - 1] if start >= 0 else ""
    told = not field or len(field) > _LONGEST_COMMITTEE or field.endswith(_ENDS_TITLES) or finder.ending_at(before.begin - 1) is not None
    told = told or any(tag[:1] in tuple("pcurdm") or tag.startswith("nr") for _, tag in tags(field))
    return None if told else before._replace(begin=start, body=text[start : before.begin] + before.body)


_LONGEST_COMMITTEE = 18
_TASKS = ("工作", "发展")  # no name begins with them
_ENDS_TITLES = ("长", "任", "记", "席", "员", "理")
_NO_TASKS = ("加强", "开展", "推进", "成立", "设立", "组织", "负责", "抓好", "做好", "兼任", "担任")


def _task_before(text: str, begin: int, finder: BodyFinder) -> str:
    """企业脱困 of 企业脱困工作办公室 before 主任: what such a house works on, from the mark before it on; "" where more than that stands there."""
    field = _set_off(text, begin, _LONGEST_FIELD)
    if len(field) < _SHORTEST_PART:
        return ""
    edge = begin - len(field)
    whole = next((body for at in range(begin, edge + 1, -1) if (body := finder.ending_at(at)) is not None), None)
    task = field if whole is None else text[whole.end : begin]
    told = whole is not None and (whole.kind == "generic" or len(task) < _SHORTEST_PART)
    told = told or task.startswith(_NO_TASKS) or any(tag[:1] in tuple("pcurd") or tag.startswith("nr") for _, tag in tags(task))
    return "" if told or any(end in task for end in _ENDS_TITLES) else field if whole is None else text[whole.start : begin]  # 国家民委 | 巡视 | 工作办公室


_DECREES = re.compile("(?:免去|任命|聘任|撤销|罢免|解聘|免除|委任)(?P<cut>[\u4e00-\u9fff]?)$")


_INVITING = ("邀请", "特邀", "聘请", "会见", "拜访", "走访")


def without_decreed(text: str, before: Before) -> Before:
    """柳河矿 before 党委书记 in 免去林大明柳河矿党委书记职务: without who is dismissed or appointed right before it."""
    if before.body.startswith(_INVITING) and len(before.body) > len("邀请甲社") and not before.place:  # 邀请 | 远山合作社理事长
        return before._replace(begin=before.begin + 2, body=before.body[2:])
    decree = _DECREES.search(text, max(0, before.begin - 4), before.begin) if before.body and not before.place else None
    if decree is None:
        return before
    at = decree.start("cut")
    end = before.begin + len(before.body)
    if not (size := surname_at(text, at)) or end - at < size + 4:
        return before
    word, tag = tags(text[at:end])[0]
    named = len(word) if tag.startswith("nr") and size < len(word) <= size + 2 else size + 2
    return before._replace(begin=at + named, body=text[at + named : end]) if end - at - named > 1 else before

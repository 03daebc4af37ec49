"""Bodies with a proper name before their last word: schools, companies, institutes, laboratories."""

import re
from collections.abc import Mapping
from functools import partial

from tonggao.language.body import Body
from tonggao.language.body_edges import NAMES_A_TASK, ends_no_name, is_led, names_one
from tonggao.language.laboratories import laboratory_start
from tonggao.language.leads_of_bodies import behind_lead
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place, is_plain_name, surname_at
from tonggao.language.phrase_breaks import list_break
from tonggao.language.phrase_words import words_of
from tonggao.language.place_names import SINGLE_LEVELS, PlaceReader
from tonggao.language.registered_names import branch_of_firm, is_led_in, registered_start
from tonggao.language.scan import Token
from tonggao.language.school_names import HEADS as SCHOOLS
from tonggao.language.school_names import school_start
from tonggao.language.segment import NO_HOUSES, noun_phrase_start
from tonggao.language.societies import society_of_two_fields
from tonggao.language.term_bodies import bank_start, branch_start
from tonggao.language.unlisted_departments import body_above, level_edge, own_seat, place_edge
from tonggao.language.word_tags import dictionary_tag, tags

_LISTED = re.compile("(?:公司|集团|学院|大学|医院)等|(?:负责人|负责同志|干部|代表|人员|成员|职工|员工|师生)[及和与]")  # 某公司等 | 商协会, 乡镇负责人及 | 分公司
_JOINS = ("与", "和", "及")
_ANY = ("各", "某", "本", "该", "每", "全体")


def proper_body(text: str, token: Token, places: PlaceReader, by_end: Mapping[int, Body]) -> Body | None:
    """The body whose proper name ends in this head (北辰大学, 星穹集团); None where only a common noun stands before it."""
    term = token.entry.term
    country = places.countries.get(token.start)
    if term in _FIRMS and (named := _firm_start(text, token.start)) is not None:
        return Body(named, token.end, "name", token.start, False)
    any_one = term in words_of("any") or term in words_of("company")
    if (any_one and (country is not None or text.endswith("中国", 0, token.start))) or ends_no_name(text, token):
        return None  # 中国公司, 德国医院: any of them; 美国银行业, 法国大学生
    if country is not None:
        whole = by_end.get(country.start)  # 金砖国家工商理事会 | 南非理事会
        parted = whole is not None and term != "银行" and text.endswith(term, whole.start, whole.end)
        return Body(whole.start if whole and parted else country.start, token.end, "name", token.start, False)
    if (firm := branch_of_firm(text, token.start, term, by_end)) is not None:
        return Body(firm, token.end, "name", token.start, False)
    above = _whole_of(text, token, by_end)
    if above is not None:
        return Body(above.start, token.end, "name", token.start, above.bare_level)
    laboratory = laboratory_start(text, token) if token.entry.value == "lab" else None
    if laboratory is not None:
        return Body(_start_of_whole(laboratory, by_end), token.end, "name", token.start, False)
    if token.entry.value == "lab" and text.endswith(("国家", "全国"), 0, token.start):
        return None  # 3个国家 | 重点实验室
    start = school_start(text, token.start, partial(places.seat_before, head="大学")) if term in SCHOOLS else None
    if start is None:
        start = noun_phrase_start(text, token.start, term)
    if start is None or text[start - 1 : start] in _JOINS:
        joined = society_of_two_fields(text, token.start, term)
        start = start if joined is None else joined
    if start is None:
        start = places.seat_before(token.start, term)
    if start is None and term in words_of("company"):  # 江北市金融控股集团
        start = place_edge(text, token, places, by_end)
    registered = registered_start(text, token.start, term, places, known=start is not None)
    if registered is not None and (start is None or registered < start or is_led_in(text, start, registered)):
        start = registered
    edge = level_edge(text, token)
    opened = edge is not None and text[edge] in SINGLE_LEVELS and (start is None or start > edge or text[start] == "原")
    if edge is not None and opened and (names_one(text[edge + 1 : token.start], token.entry) or is_led(text, edge, token)):
        return Body(edge, token.end, "name", token.start, text[edge] in SINGLE_LEVELS)
    if start is not None and text[start - 1 : start] == "同" and text[start - 1 : start + 1] in places.stems:
        start -= 1  # 同川煤业集团 in a text of 同川市
    if start is not None and "同" in text[start - 2 : start]:
        start = next((at for at in (start - 1, start - 2) if text[at] == "同" and text.endswith(_VISITED, 0, at)), start)  # 来到 | 同兴 | 机械公司
    start = branch_start(text, token) if start is None else start
    start = _led_school(text, token) if start is None and _LEADS_SCHOOL.match(text, token.end) else start
    start = own_seat(text, token) if start is None else start  # 三岔人民法庭
    start = None if start is None else _behind_goer(text, start, token.start)
    if start is not None and text[start] == "由" and is_place(text[start + 1 : start + 3]):  # 由 | 吉林大学
        start += 1
    if start is not None and (learnt := _LEARNT.match(text, start - 2 if text[start] == "于" else start, token.start - 1)):  # 毕业于 | 清华大学
        start = learnt.end()
    name = "" if start is None else text[start : token.start]
    if start is None or name.startswith(_ANY) or name in words_of("common") or _LISTED.search(name):
        return None
    start = behind_lead(text, _with_parent(places.around(start), places, by_end), token)
    return Body(bank_start(text, token, start), token.end, "name", token.start, False)


_LEARNT = re.compile("(?:毕业|就读|任教|执教|供职|就职|求学|受聘|任职|工作|服务|来源|隶属)于")
_VISITED = ("来到", "走进", "前往", "走访", "考察", "调研", "参观", "去到", "到了", "位于")
_GOER = re.compile("(?P<who>[\u4e00-\u9fff]{2,4}?)(?:[到赴同与对向给及携率]|(?<!自)在)(?=[\u4e00-\u9fff]{2})")


def _behind_goer(text: str, start: int, head: int) -> int:
    """鑫源 of 县长林岳到鑫源 | 集团: a phrase that the segmenter reads across whoever goes there."""
    goes = _GOER.match(text, start, head)
    size = surname_at(goes["who"], 0) if goes else 0
    if goes is None or not size or not 1 <= len(goes["who"]) - size <= 2 or is_place(goes["who"]):
        return start
    before = text[start - 1 : start] or "\n"
    return goes.end() if before in _OFFICE_ENDS or (before in _EDGES and is_plain_name(goes["who"])) else start


_OFFICE_ENDS, _EDGES = frozenset("长记席任员理监"), frozenset("\n，。　 ）")
_LEADS_SCHOOL = re.compile("(?:党支部|党总支|党委|工会|原)?副?(?:校长|园长|书记)")
_NO_SCHOOLS = ("城市", "农村", "乡镇", "村级", "全国", "全市", "全县", "全区", "全省", "部分", "相关", "有关", "一线", "民办", "公办", "优秀", "附近", "对口", "寄宿", "九年", "高级", "初级", "职业", "普通", "示范", "名校", "百强", "重点", "结对", "联盟", "成员", "联合", "帮扶", "受援", "完全")


def _led_school(text: str, token: Token) -> int | None:
    """锦绣 of 锦绣小学校长: whatever word a school goes by between an edge and its head's office."""
    edge = list_break(text, token.start)
    name = text[edge : token.start]
    plain = 2 <= len(name) <= 4 and all(map(is_han, name)) and not name.startswith(_NO_SCHOOLS) and name not in words_of("common")
    return edge if plain and token.entry.term in ("小学", "中学", "学校", "幼儿园") and dictionary_tag(name[:2])[:1] not in tuple("vdmr") else None


def _start_of_whole(start: int, by_end: Mapping[int, Body]) -> int:
    """Where the body that ends at ``start`` begins, if there is one."""
    whole = by_end.get(start)
    return start if whole is None else whole.start


def _with_parent(start: int, places: PlaceReader, by_end: Mapping[int, Body]) -> int:
    """Where a name begins together with the place that it is of and the body that it is a part of."""
    outer = places.place_or_level(start)
    if outer is not None and not outer[1]:
        start = outer[0]
    parent = next((b for at in (start, start + 1, start + 2) if (b := by_end.get(at)) and b.start < start), None)
    if parent is not None and parent.kind in ("name", "central") and not places.text.startswith(NO_HOUSES, parent.start):  # 中石油 | 青禾分公司, of which 石油 is no start
        return parent.start
    return start


def _whole_of(text: str, token: Token, by_end: Mapping[int, Body]) -> Body | None:
    """商务部 before 研究院: the body that an institute or a centre is part of."""
    above = body_above(text, token, by_end) if token.entry.value == "part" else None
    if above is None or text.startswith(NAMES_A_TASK, token.end) or text.startswith(NO_HOUSES, above.start):
        return None
    field = text[above.end : token.start]
    if field.startswith(("消息", "讯", "报道")):  # 新华社消息 | 法国国家科研中心的研究人员
        return None
    return above if not field or names_one(field, token.entry) else None


_FIRMS = ("律师事务所", "会计师事务所", "税务师事务所", "司法鉴定所")
_LONGEST_FIRM = 8  # code points before such a word: 海屿市天源


def _firm_start(text: str, start: int) -> int | None:
    """天源 of 天源律师事务所: where the name of such a firm begins, right behind a mark or a joining word; None for any of them."""
    edge = list_break(text, start)
    name = text[edge:start]
    plain = 2 <= len(name) <= _LONGEST_FIRM and all(map(is_han, name)) and not name.startswith(_ANY_FIRM) and dictionary_tag(name[:2])[:1] != "v" and not any(tag[:1] in "pcurdm" for _, tag in tags(name))
    return edge if plain and (not is_han(text[edge - 1 : edge] or "。") or text[edge - 1] in _BEFORE_FIRM) else None


_BEFORE_FIRM = frozenset("由和与向对赴到在及同兼")
_ANY_FIRM = ("各", "有关", "相关", "多家", "全市", "全县", "全区", "全省", "辖区", "本地", "当地", "知名", "入驻", "专业", "组织", "邀请", "聘请", "委托", "走进", "来到")

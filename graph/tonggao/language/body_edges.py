"""What stands beside the last word of a body's name and shows that it is none: 办 in 办成, 县医院 in any county."""

import re
from collections.abc import Mapping

from tonggao.language.body import Body
from tonggao.language.foreign_names import DOTS, dotted_start
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import surname_at
from tonggao.language.phrase_breaks import list_break
from tonggao.language.scan import Token
from tonggao.language.segment import ends_body
from tonggao.language.segmenter import tagged_words
from tonggao.language.word_tags import dictionary_tag, tags
from tonggao.lexicon import Entry, load_lexicon
from tonggao.lexicon.words import terms_tagged

AFTER_NO_ARMY = frozenset("法事队人方舰机港费官用民政企地属嫂烈控国备")  # 美军事, 俄军方
AFTER_NO_DEPARTMENT = frozenset("势面部域长级员限地")  # 局势, 局面, 局部, 厅级
_AFTER_NO_NAME = frozenset("业军化式型级城区地生组习")  # 银行业, 集团军, 联盟化
_AFTER_HUB = "建设"  # 国际金融中心建设
NAMES_A_TASK = ("建设", "联络站", "管理委")  # 教育部高校实验室建设与管理: a field, no laboratory
_DOES = ("组织", "组建", "组团", "组成", "生产")  # what a body does behind its name
_OFFICES_OF = ("公楼", "公区", "公桌", "公用", "公大楼", "公场所")
_AFTER_NO_OFFICE = frozenset("成理好公事学厂矿法案结实得了完个")  # 办成, 办公
_AFTER_NO_COMMITTEE = frozenset("员托派屈任")  # 委员, 委托, 委派, 委屈, 委任
_AFTER_PART = frozenset("门分署队位落")  # 部门, 部分, 部署, 部队, 部位, 部落
_BEFORE_MINISTRY = frozenset(("国家", "中国", "我国", "中央", "前任", "历任"))
_BEFORE_PEOPLE = tuple("人青农公移利惠富便为亲居市村渔牧灾网国选股难游全")  # 移民 | 建镇, 为民 | 建言


def opens_other_word(text: str, token: Token) -> bool:
    """中央委 before 全会, 大队 before 长, 委 before 员, 办 before 成, 处 before 长 behind another 处."""
    term, after = token.entry.term, text[token.end : token.end + 1]
    if after == "长" and len(term) == 1 and text[token.start - 1 : token.start] == term:
        return True  # 教务处 | 处长
    if after == "会" and text[token.end - 2 : token.end] in ("村委", "居委"):  # 村委会会议室
        return True
    if after == "会" and term == "委" and text.endswith("党派", 0, token.start - 1):  # 各民主党派市 | 委会
        return True
    if after == "会" and term[-1] == "协" and not text.startswith("会议", token.end):  # 作家协 | 会
        return True
    if after == "同" and term[-1] == "会" and term[:-1] in load_lexicon().terms("body_heads"):  # 市监委 | 会同
        return True
    if after == "织" and term.endswith("党组"):  # 社区党组织
        return True
    if after == "全" and text.startswith("全会", token.end):
        return True
    if term.endswith("学院") and len(term) == 3 and dictionary_tag(text[token.start - 1 : token.start + 1]):
        return token.start > 0  # 管 | 理学院
    held_in = after == "在" and len(term) > 2 and _HELD_IN.match(text, token.end)  # 南溪派出所 | 在会议室召开会议
    if after and term[-1] + after in terms_tagged("edge_words", "longer") and not held_in:
        return True
    if term[-1] == "队":
        return after in ("长", "伍", "员", "列", "友", "形")  # 上百支队伍
    if term[-1] == "办" and text.startswith(_OFFICES_OF, token.end):  # 州党政办 | 公楼
        return True
    if term == "办":
        return after != "" and after in _AFTER_NO_OFFICE
    return term[-1] == "委" and after != "" and after in _AFTER_NO_COMMITTEE and not text.startswith("派驻", token.end)


def goes_on_from_name(text: str, end: int) -> bool:
    """Whether the word that ends at ``end`` goes on to another: 银行 | 业, 集团 | 军; not in 大学组织学习."""
    if text[end : end + 1] not in _AFTER_NO_NAME or text.startswith(_DOES, end):
        return False
    return not tags(text[end : end + 4])[0][1].startswith("nr")  # a person named behind the body


def holds_holder(text: str, body: Body, known: Mapping[int, Body]) -> bool:
    """规划处 | 何桂生 | 处长: behind another body a person's name is the holder's, no department's field. ``known`` are bodies by their ends."""
    if text[body.end : body.end + 1] != "长" or body.end - body.head != 1:
        return False
    names = [text[body.head - size : body.head] for size in (3, 2) if body.head - size in known]
    if any(surname_at(name, 0) == 1 and [tag for _, tag in tags(name)] == ["nr"] for name in names):
        return True
    alone = text[body.end + 1 : body.end + 2] in _AFTER_HOLDER or text.startswith("一行", body.end + 1)  # nobody is named behind the office
    return alone and any(len(name) == _WHOLE_NAME and surname_at(name, 0) == 1 and not dictionary_tag(name[:2]) and tags(name)[0][1].startswith("nr") for name in names)


_AFTER_HOLDER = ("、", "，", "在")
_WHOLE_NAME = 3  # code points


def holds_place(text: str, body: Body, known: Mapping[int, Body]) -> bool:
    """县总工会 | 在院会议室, 县委 | 在镇政府: a body and where it does something, no longer name of one. ``known`` are bodies by their ends."""
    for at in range(body.start + 2, body.end - 2):
        if text[at] in "在于" and at in known and known[at].start <= body.start:
            return True
    return False


_HELD_IN = re.compile("在[^，。；：、\n]{1,24}?(?:召开|举行|举办|开展|组织|进行|会见|集中)")


def cuts_word(text: str, body: Body) -> bool:
    """文旅部 in 文旅部门, 建设部 in 建设部署, 民进 in 人民进行: the characters belong to other words."""
    start, end = body.start, body.end
    if text[end - 1] == "部" and text[end : end + 1] in _AFTER_PART:
        return True
    if text[end - 1] == "军" and text[end : end + 1] == "事":  # 海空 | 军事
        return True
    return end - start == 2 and text[start] == "民" and text[start - 1 : start] in _BEFORE_PEOPLE and not text.endswith(("作为", "成为"), 0, start)


_SOCIETIES = ("协会", "联合会", "商会", "联谊会", "促进会", "研究会", "基金会", "学会")  # 市民营企业联合会: one of each


def names_one(field: str, head: Entry) -> bool:
    """青年企业家 + 协会 behind a level word is one body, as is 市图书馆; 县医院 or 省重点实验室 is a kind, 市会议中心 a place to meet."""
    if not field:
        return head.value == "own"
    if len(field) < 2 or (field[0] in "内里外上下中" and not field.startswith(terms_tagged("edge_words", "field"))) or (not head.term.endswith(_SOCIETIES) and any(word in field for word in terms_tagged("edge_words", "kind"))):
        return False
    if len(field) > len("书记") and field[:2] in load_lexicon().terms("offices"):  # 县委 | 书记某某到综治中心
        return False
    return head.term != "中心" or not field.endswith(terms_tagged("edge_words", "venue"))


def is_led(text: str, level: int, head: Token) -> bool:
    """县医院 before 院长: who leads it tells that one is meant, not any of its kind."""
    if level + 1 != head.start:
        return False
    at = next((head.end + len(word) for word in _BEFORE_LEADER if text.startswith(word, head.end)), head.end)
    offices = load_lexicon().terms("offices")
    return any(text[at : at + size] in offices for size in (2, 3)) and (at > head.end or text[at + 1 : at + 2] == "长" or text[at : at + 2] in _LEADERS)


_BEFORE_LEADER = ("党委副", "党总支副", "党支部副", "党委", "党总支", "党支部", "工会", "纪委", "原副", "副", "原")
_LEADERS = ("书记", "经理", "主任")


def opens_in_field(text: str, token: Token) -> bool:
    """文化部 in 企业文化部, 监察部 in 纪检监察部: the ministry's characters end the name of a house's own department."""
    if token.entry.term[-1] == "部" and text.startswith(_MINISTERS_MEET, token.end):
        return True
    if token.entry.term[-1] != "部" or len(token.entry.term) > 3 or token.start == 0 or not is_han(text[token.start - 1]) or text[token.start - 1] in "原任":
        return False  # 曾任 | 原农业部
    window = text[list_break(text, token.start) : token.start]
    word, tag = tagged_words(window)[-1] if window else ("", "")
    return len(word) > 1 and tag in ("n", "vn", "an", "b", "j") and word not in _BEFORE_MINISTRY and not ends_body(window, len(window))


def posted_to(text: str, start: int, by_end: Mapping[int, Body]) -> Body | None:
    """The body that has a part of its own at the place or body at ``start``: 财政部 before 驻青禾, 市纪委 before 派驻市教育局."""
    if text[start - 1 : start] != "驻":
        return None
    sender = by_end.get(start - 1 - (text[start - 2 : start - 1] == "派"))
    if sender is None or sender.kind == "generic":
        return None
    first = by_end.get(sender.start) if text.endswith(_SUPERVISES, sender.start, sender.end) else None
    return first if first is not None and text.endswith("纪委", 0, first.end) else sender  # 省纪委省监委 | 驻


def posted_here(text: str, host: Body, head: int) -> Body:
    """驻省教育厅纪检组, of which nothing tells the sender: 驻 belongs to the name; else the host as it is."""
    before = text[host.start - 2 : host.start - 1] or "。"
    alone = text[host.start - 1 : host.start] == "驻" and (not is_han(before) or before in _BEFORE_GROUP)
    return host._replace(start=host.start - 1, bare_level=False) if alone and text.startswith(_POSTED, head) else host


_POSTED = ("纪检", "督查组", "督导组", "督察组", "指导组", "检察室", "监察组")
_SUPERVISES = ("监委", "监察委", "监察厅", "监察局", "监察委员会")


def with_party(text: str, start: int, by_end: Mapping[int, Body]) -> int:
    """老挝人民革命党 before 中央政治局 belongs to the name."""
    party = by_end.get(start)
    return party.start if party is not None and text[start - 1] == "党" else start


def with_party_name(text: str, body: Body) -> Body:
    """中共 | 江滨大学委员会: the Party's name before its committee in a house."""
    if body.kind == "generic" or not text.startswith("委员会", body.end - 3):
        return body
    party = next((party for party in ("中国共产党", "中共") if text.endswith(party, 0, body.start)), "")
    return body._replace(start=body.start - len(party))


def over_dots(text: str, start: int) -> int:
    """Where 美孚公司 of 埃克森·美孚公司 begins: with what stands before its dot."""
    if text[start - 1 : start] not in _DOTS:
        return start
    begin = dotted_start(text, start - 1, max(0, start - _LONGEST_DOTTED))
    begin = next((at + 1 for at in (begin + 1, begin) if text[at] in _NO_SOUNDS and at + 2 < start), begin)
    return begin if begin < start - 1 else start  # 巡展· | 联合国特展


_DOTS = tuple(DOTS)
_LONGEST_DOTTED = 12
_NO_SOUNDS = frozenset("据从被由向对受与同")  # 据 | 约翰斯·霍普金斯大学


def is_no_head(text: str, token: Token) -> bool:
    """监狱 in 监狱长 behind 监狱, 中心 in 国际金融中心建设: no body's name ends here."""
    term = token.entry.term
    if term[-1] == "部" and text.startswith(_MINISTERS_MEET, token.end):  # 欧盟能源部长会议
        return True
    if text[token.start - 1 : token.start] == "两" and term[0] == "村":  # 石下、梓坑两村支部
        return True
    if (term == "红会" and text.startswith(("见", "谈", "晤"), token.end)) or (term == "协会" and _HEADS_SOCIETY.match(text, token.end)):
        return True  # 林晓红 | 会见, 中法友协 | 会长
    doubled = len(term) > 1 and text.endswith(term, 0, token.start)
    if term == "大学" and text.endswith(("党校", "函授学院"), 0, token.start):  # 中央党校 | 大学学历
        return True
    return doubled or (term.endswith("中心") and text.startswith(_AFTER_HUB, token.end))


_HEADS_SOCIETY = re.compile("长(?![期江三远城春沙征年效足])")
_MINISTERS_MEET = ("长会议", "长级", "长理事会", "长们", "长例会", "长非正式会议", "长视频会议")


def ends_no_name(text: str, token: Token) -> bool:
    """银行业, 中心工作, 诈骗集团: the word is another one's, or names no such body."""
    term = token.entry.term
    if goes_on_from_name(text, token.end) or (term.endswith(("中心", "证券", "保险")) and text.startswith(terms_tagged("edge_words", "after-centre"), token.end)):
        return True
    if term[-1] == "会" and text.startswith(("堂", "计师", "计", "见了", "见来", "晤", "商"), token.end):  # 校友会堂, 总会计师
        return True
    if term == "学会" and text.startswith("见", token.end) and not text.startswith(("见证", "见面"), token.end):  # 林佳学 | 会见
        return True
    return term == "集团" and text.endswith(terms_tagged("edge_words", "before-group"), 0, token.start)


def opens_alone(text: str, start: int) -> bool:
    """Whether a plain edge stands before ``start``: a mark, or a word that a name may follow."""
    before = text[start - 1 : start]
    return not before or not is_han(before) or before in _BEFORE_GROUP


_BEFORE_GROUP = frozenset("由和与及对向到在赴")

"""What shows that the characters of an office are other words': 湖南省 | 长沙市, 主席团, 党总支 | 书记, 局长 | 沙大林."""

from tonggao.language.name_ends import is_han
from tonggao.language.name_shapes import is_common_word
from tonggao.language.name_words import surname_at
from tonggao.language.names import han_name_at
from tonggao.language.names_of_parts import name_of_parts
from tonggao.language.phrase_words import whole_words
from tonggao.language.place_names import SINGLE_LEVELS
from tonggao.language.scan import Scan, Token

# 委员 in 委员会, 主席 in 主席团, 书记 in 书记处: the word goes on and names a body.
_GOES_ON = frozenset("会团处部府馆组级队制办们国局用")
_SEATS = ("主席", "代表", "委员", "嘉宾", "来宾", "贵宾", "评委", "裁判", "记者", "领导")  # 席 behind another office is a surname


def crosses_place(text: str, token: Token, places: dict[int, int]) -> bool:
    """湖南省 | 长沙市 holds no 省长; behind a mark 镇长 is one, whoever 沙 names, and so is 省长 of 审议省长沙某某."""
    start, end, _ = token
    if _is_doubled(text, token):
        return False
    if token.entry.term[0] in SINGLE_LEVELS and not any(places.get(at, 0) == start + 1 for at in range(max(0, start - _LONGEST_PLACE), start)) and text[end + 1 : end + 2] not in ("市", "县", "区", "州"):
        return False
    across = next((places[at] for at in range(start + 1, end) if places.get(at, 0) > end), 0) if places and is_han(text[start - 1 : start] or "。") else 0
    return across > 0 and not _is_holder(text, end, across)


def _is_doubled(text: str, token: Token) -> bool:
    """水利局 | 局长 | 江河: the body's last character and the office's first tell where the office ends."""
    first = token.entry.term[0]  # 水务局副局长沙某某, too
    return token.entry.term.endswith("长") and (text[token.start - 1 : token.start] == first or text.endswith(f"{first}副", 0, token.start))


def _is_holder(text: str, end: int, across: int) -> bool:
    """沙大林 of 县财政局局长沙大林，: a whole name behind the office, of which 长沙 is no part."""
    name = han_name_at(text, end) if across == end + 1 else None
    return name is not None and name.bound > 1 and name.end > across and name.end - name.start > len("沙")


_LONGEST_PLACE = 8


def uncut(token: Token, countries: dict[int, int], scan: Scan) -> Token:
    """科威特 | 首相, no 特首, 党总支 | 书记, no 支书, no 中校: an office cut from other words gives way to the one that begins behind it."""
    if token.entry.term.endswith("副总") and (longer := [o for o in scan.starting("offices", token.end - 1) if o.end > token.end]):
        return max(longer, key=lambda o: o.end)  # 副 | 总理, 副 | 总会计师
    if token.entry.term.startswith("书记官") and not scan.text.endswith(_HAVE_CLERKS, 0, token.start):  # 市委副书记 | 官大林
        return next((other for other in scan.starting("offices", token.start) if other.entry.term == "书记"), token)
    if token.entry.term == "委员代表" and _is_named(scan.text, token.start):
        return next((other for other in scan.starting("offices", token.start) if other.entry.term == "委员"), token)
    cut = scan.text.startswith("支书记", token.start) or scan.text.startswith("校长", token.end - 1)  # 一中 | 校长
    if countries.get(token.start + 1, token.start) == token.start and not cut:
        return token
    return next(reversed(scan.starting("offices", token.start + 1)), token)


def _is_named(text: str, end: int) -> bool:
    """林岳 before 委员 | 代表某党派发言: a name fills the head of the clause."""
    start = next((at for at in range(end, max(0, end - _LONGEST_NAME), -1) if not is_han(text[at - 1])), end)
    word = text[start:end]
    han = surname_at(word, 0) > 0 and len(word) - surname_at(word, 0) in (1, 2) and not is_common_word(word)
    return han or ((parts := name_of_parts(text, start)) is not None and parts.end == end)


_LONGEST_NAME = 8
_HAVE_CLERKS = ("院", "庭", "厅", "局", "助理", "席", "级")  # 法院书记官, 首席书记官


def goes_on(text: str, token: Token) -> bool:
    """True where an office's last character is another word's: 主席团, 水利部 | 长江水利委员会."""
    after = text[token.end : token.end + 1]
    if _is_doubled(text, token):
        return False
    if after == "国" and not token.entry.term.endswith(_OF_STATES):  # 常务副市长 | 国某某, but 主席国
        return False
    last = token.end - 1
    words = (text[last : last + 2], text[last : last + 3])
    if after and after in _OTHER_WORDS.get(text[last], ""):  # 绿化 | 工程, 安全 | 员工
        return True
    if token.entry.term.endswith("代表") and text.startswith("大会", token.end):
        return True
    if after == "席":
        return token.entry.term.endswith(_SEATS) and text[token.end + 1 : token.end + 2] in _OF_SEATS
    if after == "台" and token.entry.term.endswith("主席") and text[token.end + 1 : token.end + 2] in _OF_PLATFORMS:  # 在主席台就座
        return True
    if text[token.end : token.end + 2] in whole_words("act"):  # 主席会见, no 主席会
        return False
    if token.entry.term.endswith("副总") and text.startswith("会计", token.end):
        return False
    return after != "" and (after in _GOES_ON or not whole_words("long").isdisjoint(words))


_OF_STATES = ("主席", "理事", "会员", "成员", "观察员", "议长", "代表", "委员", "伙伴", "东道", "邻", "观察")
_OTHER_WORDS = {"工": "程作业会艺地期厂区资序种信", "员": "工", "户": "籍口外", "师": "傅范资德"}
_OF_PLATFORMS = tuple("就上前后两正中落入，、。")
_OF_SEATS = tuple("位上区前台就设和、，。")  # 主席席就座, but 主席席某某


def is_cut(text: str, token: Token) -> bool:
    """True where an office begins with another word's last character: 行业 | 主管 holds no 业主."""
    return text[token.start - 1 : token.start + 1] in whole_words("opens")

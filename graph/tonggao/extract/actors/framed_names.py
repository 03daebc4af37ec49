"""Names that what stands on both sides shows: 给予某某开除党籍处分, 会议由某某主持, “最美铁路人”某某, 来自某国的某某."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.clause_heads import one_name, shaped
from tonggao.extract.actors.found_people import People
from tonggao.extract.actors.listed_names import ENDS_OF_BODIES, is_sure, names_from
from tonggao.language.foreign_names import foreign_name_at, is_by_sound, transliterated_share
from tonggao.language.name_ends import PUNCTUATION_BOUND, Name, act_at, is_han
from tonggao.language.name_shapes import LIKE_PREPOSITIONS, may_be_name
from tonggao.language.name_words import is_country, is_place, is_plain_name, surname_at
from tonggao.language.names import name_at
from tonggao.language.word_tags import dictionary_tag, is_word

# What is done to persons, or given them, on both sides of their names: 给予某某开除党籍处分, 授予某某等9人, 由某某主持.
_DONE_TO = re.compile(
    r"(?:关于|给予|集体和|单位和|授予|追授|由|(?<!、)[为向给])(?P<names>[\u4e00-\u9fff·][^，。；：\n“《]{1,40}?)"
    r"(?=(?:[两三四五六七八九十]位)?(?:同志)?“[^”]{2,24}”(?:荣誉)?称号|颁奖|颁发|授牌|授旗|授衔|佩戴|严重违纪|严重违法|违纪违法|开除|党内|留党察看|政务|等(?:[0-9]+|[一二三四五六七八九十]+)(?:名|位|人|同志)|担任|兼任|出任|主持|监誓|领誓)"
)
# 林岳、丁远等16位同志获奖, 授予林岳、丁远等16位同志称号: what a clause opens with and counts as persons.
_COUNTED = re.compile(
    r"(?:^|(?<=[。；，：\n])|(?<=表彰了)|(?<=表扬了)|(?<=奖励了)|(?<=慰问了)|(?<=看望了)|(?<=聘请了))(?:(?:大会|会议|会上|决定|并|还)*(?:授予|追授|表彰|表扬|奖励|聘请|聘任|选举|推选|任命|增补|命名|慰问|看望|走访)了?)?"
    r"(?P<names>[\u4e00-\u9fff·]{2,8}(?:、[\u4e00-\u9fff·]{2,8})+)等(?:[0-9]+|[一二三四五六七八九十]+)(?:位|名)(?:“|同志|人|学生|先进|优秀|代表|干部|党员|职工|教师|同学|个人)"
)
_FROM_ABROAD = re.compile(r"来自(?P<land>[\u4e00-\u9fff]{2,6}?)的(?:留学生|青年|学生|专家|教授|选手)?")

# What somebody is called before the name: “排雷英雄”某某, “最美铁路人”某某.
_HONOURED = re.compile(
    r"“[^“”，。；\n]{2,14}(?:[人者员师手兵匠家]|英雄|模范|楷模|卫士|先锋|标兵|书记|医生|民警|教授|好人|之星|老师|村官|状元|妈妈|个人|[哥姐叔嫂侠爷婶妈爸娘妹]|西施|大王)”(?:获得者|称号获得者)?"
)

# 林爱云的丈夫: who has kin is a person.
_KIN = re.compile(
    r"(?:^|(?<=[。！？；，：”\n]))(?P<who>[\u4e00-\u9fff]{3})的(?:丈夫|妻子|爱人|老伴|父亲|母亲|父母|爸爸|妈妈|儿子|女儿|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|家人|亲属|遗孀|遗体|骨灰|徒弟|师傅|战友)"
)

# 林小达、林小飞兄弟俩, 丁大山、周小红夫妇: who are kin to each other.
_KINDREDS = ("兄弟", "姐妹", "父子", "父女", "母子", "母女", "夫妇", "夫妻", "兄妹", "姐弟", "师徒", "祖孙", "爷孙")
_KINDRED = re.compile(rf"(?<![\u4e00-\u9fff、])(?P<first>[\u4e00-\u9fff]{{3}})[、和](?P<second>[\u4e00-\u9fff]{{3}})(?:{'|'.join(_KINDREDS)})(?!国家|单位|院校|关系|情谊)")
# 这位老人名叫林卡尔，今年68岁.
_AGED = re.compile(r"(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})多?岁(?:高龄)?|[年已][近过逾届]?[古六七八九][稀旬](?:高龄)?)的(?P<who>[\u4e00-\u9fff]{2}[^是在的和与说对向从被把就也还都将\W])(?![\u4e00-\u9fff]{0,4}·)")  # 13岁的林新元参加了红军, 年近九旬的丁宝妹老人
_CALLED = re.compile(r"(?:[人员生孩民妇兵女子者家位]|医生|老师)(?:名叫|名字叫|的名字叫|名为)(?P<who>[\u4e00-\u9fff]{3,5})(?=[，。；、])")


def _is_nicknamed(name: Name) -> bool:
    """罗大平 behind “蜗牛哥”: a surname and two characters that make neither a word nor a place with it."""
    return is_plain_name(name.name) and not is_word(name.name) and not is_place(name.name) and name.name[-1] not in ENDS_OF_BODIES and name.name[-1] not in _PLACE_ENDS


_NO_KIN = LIKE_PREPOSITIONS | {"由"}  # 由罗英的儿子开着车


def _chairs(text: str, name: Name) -> bool:
    """会议由丁一主持: nobody but a person stands there, whatever the segmenter makes of it."""
    framed = text.endswith(_MEETING_BY, 0, name.start) and text.startswith("主持", name.end)
    return framed and surname_at(name.name, 0) > 0 and not is_word(name.name) and name.name[-1] not in ENDS_OF_BODIES


_MEETING_BY = ("会由", "会议由", "仪式由", "活动由")


# 林岳同阿尔达利亚举行会谈: who meets whom, neither with an office.
_TALKS = re.compile(
    r"(?:^|(?<=[。，\n]))[ \u3000]*(?P<host>[\u4e00-\u9fff]{2,3})[同与和](?P<guest>[\u4e00-\u9fff]{2,7}?)(?=(?:举行|进行)(?:了)?(?:小范围|大范围|大小范围)?会谈|通电话|会谈|会晤|共同会见记者)"
)

_SHORT_GUEST = 2  # characters


def read_framed(people: People) -> None:
    """Names that what stands on both sides shows, alone or in a list; foreign ones behind 来自 with their country."""
    text = people.text
    for match in _TALKS.finditer(text) if "会谈" in text or "通电话" in text or "会晤" in text else ():
        host, guest = (Name(*match.span(side), match[side], PUNCTUATION_BOUND) for side in ("host", "guest"))
        heard = len(guest.name) > _SHORT_GUEST or any(f"\n{guest.name}{says}" in text for says in ("表示", "说", "强调"))  # a word of two characters is a guest if he speaks
        sounds = is_by_sound(guest.name) if len(guest.name) > _SHORT_GUEST else transliterated_share(guest.name) == 1
        if heard and sounds and not is_country(guest.name) and surname_at(host.name, 0) and shaped(host) and is_sure(text, host):
            people.add(host, "people/framed")
            people.add(guest, "people/framed")
    for match in _DONE_TO.finditer(text):
        names = names_from(text, match.start("names"), frozenset(), foreign=False)
        whole = bool(names) and names[-1].end == match.end() and (len(names) > 1 or is_sure(text, names[0]) or _chairs(text, names[0]))
        for name in names if whole and all(one_name(name.name) for name in names) else ():
            people.add(name, "people/framed")
    for match in _COUNTED.finditer(text):
        for name in _counted(match):
            people.add(name, "people/framed")
    for match in _AND_PEOPLE.finditer(text) if "等" in text else ():
        words = match["names"].split("、")
        if len(words) > 1 and all(surname_at(word, 0) and may_be_name(word, surname_at(word, 0)) and not (is_word(word) or is_place(word) or is_country(word)) and word[-1] not in ENDS_OF_BODIES for word in words):
            for word, at in zip(words, _starts(match.start("names"), words), strict=True):
                people.add(Name(at, at + len(word), word, PUNCTUATION_BOUND), "people/framed")
    for match in _AND_MORE.finditer(text) if "等" in text else ():
        if (first := _before_count(text, match.start())) and not people.holds(match.start() - 1) and not people.is_body(first):
            people.add(first, "people/framed")
    for match in _HONOURED.finditer(text) if "”" in text else ():
        praised = name_at(text, match.end())
        marked = praised and (praised.bound >= PUNCTUATION_BOUND or text[praised.end : praised.end + 1] in "的等")
        if praised and marked and shaped(praised) and (is_sure(text, praised) or text[praised.end] == "等" or _is_nicknamed(praised)):
            people.add(praised, "people/framed")
    for match in _KIN.finditer(text):
        if is_plain_name(match["who"]) and match["who"][0] not in _NO_KIN and may_be_name(match["who"], 1) and not is_word(match["who"]) and dictionary_tag(match["who"][:2])[:2] in ("", "nr", "nz", "ng"):
            people.add(Name(*match.span("who"), match["who"], PUNCTUATION_BOUND), "people/framed")
    for match in _KINDRED.finditer(text) if any(word in text for word in _KINDREDS) else ():
        both = [Name(*match.span(side), match[side], PUNCTUATION_BOUND) for side in ("first", "second")]
        for name in both if all(is_plain_name(n.name) and may_be_name(n.name, 1) and not is_word(n.name) and not is_place(n.name) for n in both) else ():
            people.add(name, "people/framed")
    for match in _CALLED.finditer(text) if "名" in text else ():
        who = Name(*match.span("who"), match["who"], PUNCTUATION_BOUND)
        if is_by_sound(who.name) or (is_plain_name(who.name) and may_be_name(who.name, 1) and not is_word(who.name)):
            people.add(who, "people/framed")
    for match in _AGED.finditer(text) if "岁" in text or "旬的" in text or "稀的" in text else ():
        who = Name(*match.span("who"), match["who"], PUNCTUATION_BOUND)
        plain = is_plain_name(who.name) and may_be_name(who.name, 1) and not is_word(who.name) and who.name[-1] not in ENDS_OF_BODIES
        if plain and dictionary_tag(who.name[:2])[:2] in ("", "nr") and dictionary_tag(who.name[1:])[:1] in ("", "n") and not is_place(who.name):
            people.add(who, "people/framed")
    for match in _FROM_ABROAD.finditer(text) if "来自" in text else ():
        visitor = foreign_name_at(text, match.end()) if is_country(match["land"]) else None
        if visitor is not None and act_at(text, visitor.end):
            people.add(visitor, "people/framed")


def _counted(match: re.Match[str]) -> list[Name]:
    """The names of such a list where one has a surname and none is a word or a body."""
    names, at = list[Name](), match.start("names")
    for word in match["names"].split("、"):
        if is_word(word) or is_country(word) or word[-1] in ENDS_OF_BODIES or not ((surname_at(word, 0) and len(word) <= _WHOLE) or len(word) >= _SHORTEST_OTHER):
            return []
        names.append(Name(at, at + len(word), word, PUNCTUATION_BOUND))
        at += len(word) + 1
    return names if any(is_plain_name(name.name) for name in names) else []


# 林小岳等３０名党员, 向丁大远等5位同志学习: who is counted behind 等 are persons, so who stands before it is one.
_AND_MORE = re.compile("(?<=[\u4e00-\u9fff]{3})等(?:[0-9０-９]{1,4}|[一二三四五六七八九十百]{1,4})(?:余|多)?(?:名|位|人(?!民))")
_AND_PEOPLE = re.compile("(?:^|(?<=[。；，：\n])|(?<=被告人)|(?<=嫌疑人)|(?<=涉案人员))(?P<names>[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})+)等(?:[0-9]{1,4}[余多]?|[一二三四五六七八九十百]{1,3})?(?:名被告人|名被告|人)(?![士员民物口])")


def _starts(first: int, words: list[str]) -> Iterator[int]:
    """Where each of words parted by one mark stands."""
    for word in words:
        yield first
        first += len(word) + 1


_PLACE_ENDS = frozenset("省市州县区旗盟镇乡村街路")
_BEFORE_COUNTED = tuple("和与及对给向由是有为了予励奖彰授像请")


def _before_count(text: str, end: int) -> Name | None:
    """A surname and two characters that make no word, between an edge and 等N名."""
    start = end - _WHOLE
    word, edge = text[start:end], text[start - 1 : start] or "。"
    if not is_plain_name(word) or (is_han(edge) and edge not in _BEFORE_COUNTED) or word[-1] in ENDS_OF_BODIES or word[-1] in _PLACE_ENDS or not may_be_name(word, 1):
        return None
    told = is_word(word) or is_place(word) or dictionary_tag(word[:2])[:1] in ("v", "d", "p", "c", "r")
    return None if told else Name(start, end, word, PUNCTUATION_BOUND)


_SHORTEST_OTHER = 4  # code points of a name without a Han surname


def read_after_bodies(people: People) -> None:
    """县水利局林大岳汇报了情况: a surname and two characters between a body and what only persons do."""
    for end in people.bodies.values():
        word = people.text[end : end + _WHOLE]
        if dictionary_tag(word[:2])[:2] not in ("", "nr"):  # 方面 | 还
            continue
        shaped_so = is_plain_name(word) and word[0] not in LIKE_PREPOSITIONS and all(map(is_han, word)) and word[-1] not in ENDS_OF_BODIES
        if shaped_so and (act_at(people.text, end + _WHOLE) or _WINS.match(people.text, end + _WHOLE)) and not is_word(word) and not people.holds(end):
            people.add(Name(end, end + _WHOLE, word, PUNCTUATION_BOUND), "people/after-body")


_WINS = re.compile("(?:荣|喜|分别)?(?:获|夺得|摘得)(?:得)?[^，。；]{0,12}[奖名牌号]")
_WHOLE = 3  # code points of most names

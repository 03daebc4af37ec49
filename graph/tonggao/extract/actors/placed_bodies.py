"""Schools, hospitals, societies and institutes of a place by whatever field or name: 青禾市建设路小学, 云田县快递协会, 江北省文物勘查院."""

import re
from collections.abc import Iterator

from tonggao.extract.actors.no_bodies import is_honoured
from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.phrase_words import words_of
from tonggao.language.place_edges import opens_place
from tonggao.language.place_names import PlaceReader
from tonggao.language.word_tags import tags
from tonggao.lexicon.words import terms_tagged

_HEAD = re.compile(
    "(?P<society>协会|联合会|商会|促进会|研究会|联谊会|基金会|学会)(?![见堂谈晤员计])"
    "|(?P<school>小学|中学|学校|幼儿园|师范学校|技工学校)(?![生党教师老办])"
    "|(?P<hospital>医院)|(?P<house>(?:保护|研究|服务|指导|监测|检测|检验|救助|救护|推广|评估|鉴定|创新)中心|勘[查察]院|设计院|(?:产业技术|工业技术|产业)?研究院|研究所|实验室|检验所|检验院|考古院|试验站|监测站)(?![长员主建])"
)
_OF_ALL = re.compile("国际|国家|全国|全球|世界|区域")  # 江北省国际商会, but no 江北国际科技创新中心
_LEVELS = ("省", "市", "县", "区", "州", "旗")
_LONGEST = 9  # code points between a place and what a body is called
_MARKED = re.compile("[^\u4e00-\u9fff]|[的了和与及各在是将向对为由等让把被从该某每几这那来到赴率]|举办|举行|召开|成立|开展|组建|有关|相关|主要|全体|部分|以上|通过|包括|其中|依托|全[市县区省州校]|多[地个家所]|各地|首[个家所批]|受[灾损困助]|灾[区后]|两地|三地|农村|贫困|偏远|边远|沿线|建立|加快|打造|建成|推进|引进|布局|启动|关于|会同|[委局厅署]|政府|医院|学校|小学|中学|协会|现场|考评|检查|辖区|境内|周边|附近|[0-9一二三四五六七八九十两][家所个]")
# Schools and hospitals of a kind: 青禾市农村小学, 青禾市公立医院, 青禾市二级医院.
_KIND = re.compile(
    "^(?:名|农村|城区|城市|城乡|乡镇|乡村|村级|镇街|街道|基层|民办|公办|公立|私立|民营|社会|中心|直属|县级|市级|省级|区级|级|内|内外|外|所有|所属|属|市属|省属|区属|县属|辖|重点|示范|优质|普通|薄弱|寄宿|义务|学前|高中|初中|中等|高等|中职|高职|职业|高级|特色|试点|定点|三甲|三级|二级|一级|综合|专科|方舱|隔离|集中|大型|中小|大中|各级|各类|先进|优秀|文明|行业|地方|本地|当地|知名|龙头|其他|其它|重大|国家|全国|新建|改建|扩建|合作|结对|帮扶|受援|援建)"
    "(?!.*(?:路|街|第[一二三四五六七八九十]))|级$|性$|型$|制$|类$|中小?$|^小$|^大$"
)


def placed_bodies(text: str, places: PlaceReader) -> Iterator[Body]:
    """Each behind a place with its level word, where nothing but a name or a field stands between."""
    for found in _HEAD.finditer(text):
        head = found.start()
        start = next((start for at in range(head - 2, max(0, head - _LONGEST) - 1, -1) if (start := _of_place(text, at, found, places)) is not None), None)
        if start is not None and not is_honoured(text, start):
            yield Body(start, found.end(), "name", head, False)


def _of_place(text: str, at: int, found: re.Match[str], places: PlaceReader) -> int | None:
    """Where the place starts that ends at ``at``; None where no place ends there, or no name or field stands between it and the head."""
    known = places.places.get(at) if found["house"] or (found["school"] and at + 1 < found.start()) else None
    if not text.endswith(_LEVELS, 0, at) and (known is None or not opens_place(text, known.start)):
        return None
    field = text[at : found.start()]
    if _MARKED.search(field) or _KIND.search(field) or not all(map(is_han, field)):
        return None
    if found["society"] is None and _OF_ALL.search(field):
        return None
    if known is not None and found["school"] and any(tag[:1] == "v" and len(word) > 1 for word, tag in tags(field)) and len(field) > len("育英"):
        return None  # 青禾交警走进 | 学校
    if any(tag[:1] in "pcurd" for _, tag in tags(field)) if found["society"] or found["house"] else field in words_of("common") or field in terms_tagged("edge_words", "kind"):
        return None
    place = places.place_or_level(at)
    if place is None or place[1] or (text.startswith("会同", place[0]) and is_han(text[place[0] - 1 : place[0]] or "。")):  # 财政局会同 | 县足球协会
        return None
    return place[0]

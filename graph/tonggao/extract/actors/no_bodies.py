"""What was read as a body's name and is none: cut out of longer words, one of many of a kind, or a clause."""

import re

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.name_words import is_place, surname_at
from tonggao.language.phrase_words import words_of
from tonggao.lexicon import load_lexicon

# 人民日报社 | 社论, 磋商会 | 会议, 国家防总会 | 会商, 政府 | 政府间, 电大 | 大省: the last character opens the next word.
_CUT_BEHIND = re.compile(r"旧址|原址|(?:组织|代表|选举)法(?![院律])|(?<=人民代表大会)和地方各级人民代表大会|(?<=报社)论|(?<=会)(?:议(?![员长])|商|晤)|(?<=政府)间|(?<=学联)合会|(?<=风电大)省|(?<=小)学|(?<=合作协|防务协)[议定]|(?<=保险|出版)公司|(?<=中)心|(?<=[空海陆]军)基地|(?<=少先队)(?:员|辅导|工作|活动|组织|事业|集体|[大中小]队|建设|改革|代表)|(?<=飞虎队|八路军|新四军|远征军)精神|(?<=八路军|新四军)[\u4e00-\u9fff“”]{0,10}(?:旧址|纪念馆|遗址|纪念碑|陈列馆|办事处|司令部|总部|军部|陵园|广场)|(?<=解放军)军歌|(?<=[空海陆]军)[\u4e00-\u9fff]{2,3}舰")
# 战 | 区党委, 直辖 | 市党委, 司 | 法部长会议, 共产 | 党中央: the first one ends the word before.
_CUT_BEFORE = re.compile(r"(?<![东南西北中]部)战区(?=[海空陆]军)|战(?=区)|直辖(?=市)|司(?=法)|共产(?=党)|步(?=沙)")
# 一家水果公司, 不少跨国公司, 所有乡镇卫生院, 这一小集团: one or all of a kind.
_ANY_UNIVERSITY = ("理工大学", "师范大学", "农业大学", "医科大学", "财经大学", "科技大学", "职业大学", "开放大学", "应用型大学")
_ANY_ONE = re.compile(r"(?:[0-9两三四五六七八九十百余多几]个)\Z|(?:[一这那该某多几两数有]|[0-9])[家所]\Z|(?:所有|不少|许多|很多|大部分|部分|各大|当地|这)\Z")
_STATES = re.compile("[两三四五六七八九十多各]国\\Z")  # 四国农业部长: of each
_OF_EACH = re.compile("各[省市县区镇乡旗街道]{1,3}（[^（）]{1,8}）委?\\Z")  # 各县（市） | 区统战部
_LONGEST_EACH = 16
_OF_VILLAGES = frozenset("村党支部 村支部 村党总支 村党委 村委会 村民委员会 村监委会 村务监督委员会 嘎查党支部 嘎查村党支部 社区党委 社区党支部 社区党总支 社区居委会 居委会".split())
_EACH_VILLAGE = re.compile("(?:各|每个?|所有|[0-9]个)(?:行政|自然|嘎查)?村?(?:党(?:支部|委|总支)书记、)?\\Z")  # 各 | 村党支部书记, 各村党支部书记、| 村委会主任
_KINDS = re.compile(
    r"^(?:整个|所有|不少|许多|很多|各类|国内外|中外|高能级|中国特色(?!社会)|新建|新时代|弘扬|前母|原先|家子|一小|基地周边)"
    r"|(?:法院|检察院|公安局)[省市县区州](?:法院|检察院|公安|司法)|^国有[\u4e00-\u9fff]{2,8}(?<!有限)公司$|(?:跨国|上市|独资[\u4e00-\u9fff]{0,4}|母|(?<![门电量分原])子)公司$|[很最]多|[两三四五六七八九十]大[\u4e00-\u9fff]{0,4}(?:公司|集团|企业|银行)$|各[省市县区镇乡旗]|[省市县]级(?:医院|[\u4e00-\u9fff]{0,2}银行)$|法人银行$|(?:滑雪|滑冰|冰上|雪车雪橇|游泳|网球|射击|水上运动|奥体|奥林匹克体育)中心$|读大学$|(?:国际科技创新|国际消费|国际金融|国际航运|国际贸易|综合性国家科学)中心$|履职中$|^[省市县区州]警方$|[省市县区州镇乡](?:[一两三四五六七八九十]{1,3}|[0-9]+)[个所家座](?!头)|^(?:智能|现代|标准|数字|规模|专业|信息|自动)化(?:煤矿|农场|工厂|牧场|企业|公司|医院)$|^(?:主管|分管|负责|主抓|当地|党和国家工作)|^(?:持续|不断|进一步|着力|大力|加快)[\u4e00-\u9fff]{2}|属地|^部队集团$|[两三四五六七八九十]大[\u4e00-\u9fff]{0,6}(?:中心|事务所)$"
)
_MEETS = re.compile(r"(?:第?[0-9一二三四五六七八九十百]+届)(?![\u4e00-\u9fff]*(?:人大|政协|委员会|常委会|大会|理事会|委|中央|政治局|书记处|主席团))")
# 黑龙江农业农村厅组成工作组, 应急管理部调派某救援队, 出售某石油公司: verbs that no name holds.
_TELLS = re.compile(r"(?<![党奥美])的|按照|调派|援引|出售|组成|调动|就是|提醒|积极评价|建设(?:国际|全球)|方称|签约|(?<=[委府局院部会组])各(?!界)")
_PLENARY = ("全体大会", "年会", "峰会")
_PRAISED = ("一流的", "领先的", "先进水平的", "影响力的", "竞争力的", "知名的")
_FIRMS = ("公司", "工厂", "集团")
_BY_WAY = ("经", "于")


_HONOURED = ("优秀", "先进", "模范", "最美", "十佳", "杰出", "百佳", "最佳")
_HONOURS = re.compile(f"(?:全[国省市县区州])?(?:{'|'.join(_HONOURED)})(?!制造|技术|材料|装备|计算|能源)")


def is_honoured(text: str, start: int) -> bool:
    """Whether an honour stands at or right before ``start``: 全国优秀 | 县委书记, 优秀乡镇党委."""
    return text.endswith(_HONOURED, 0, start) or _HONOURS.match(text, start) is not None


def names_nobody(text: str, start: int, end: int) -> bool:
    """True where the would-be name at [start, end) is no body's."""
    name = text[start:end]
    if is_honoured(text, start):
        return True
    if text[start - 1 : start] in ("-", "－", "—") and name in ("东盟", "欧盟", "非盟") and is_han(text[end : end + 1] or "。"):
        return True  # 中国-东盟博览会
    if name.startswith(("部分", "全体")) or _CUT_BEHIND.match(text, end) or _KINDS.search(name) or _MEETS.match(name) or _TELLS.search(name):
        return True
    if text.startswith("界", end) and name in load_lexicon().terms("democratic_parties"):  # 民建 | 界委员
        return True
    if name in _ANY_UNIVERSITY and text[start - 1 : start] in ("平", "性", "型", "类", "流", "所"):  # 高水平 | 理工大学
        return True
    if name[-2:] in _FIRMS and name[:-2] in words_of("trade"):
        return True
    if "届" in name[:5] and text.startswith(_PLENARY, end):  # 第42届亚奥理事会 | 全体大会
        return True
    if text.endswith(_PRAISED, 0, start):
        return True  # 打造世界一流的 | 天文研究中心
    if name in _OF_VILLAGES and _EACH_VILLAGE.search(text, max(0, start - _LONGEST_EACH), start):
        return True
    before = text[max(0, start - 4) : start]
    if _STATES.search(before) or (_ANY_ONE.search(before) and not is_place(name[:2])):
        return True
    if _OF_EACH.search(text, max(0, start - _LONGEST_EACH), start):
        return True
    if any(found.end() == start for found in _CUT_BEFORE.finditer(text, max(0, start - 2), end)):
        return True
    return _holds_clause(name)


def _holds_clause(name: str) -> bool:
    """货物经杭州海关, 北京同欧盟委员会, 林岳因北京某医院: a name behind a word that joins or tells why."""
    for word in _BY_WAY:
        at = name.find(word)
        if at >= 0 and is_place(name[at + 1 : at + 3]):
            return True
    if surname_at(name, 0) and any(name[at : at + 1] == "作" and is_place(name[at + 1 : at + 3]) for at in (2, 3)):
        return True  # 姜慧作徐州工程学院…汇报
    why = name.find("因", 2, 4)
    if why > 0 and surname_at(name, 0) and is_place(name[why + 1 : why + 3]):
        return True
    if surname_at(name, 0) and any(name[at : at + 1] == "作" and name[at + 1 :] in load_lexicon().terms("bodies") for at in (2, 3)):
        return True  # 林岳作中国人民政治协商会议…报告
    joint = name.find("同", 2)
    return joint > 0 and name[joint + 1 :] in load_lexicon().terms("bodies")


_MEETS_THERE = re.compile(r"(?:隆重|胜利|圆满|联合|正式|成功|如期|二楼[\u4e00-\u9fff]{0,4})?(?:召开|举行|举办|开幕|闭幕|会见|主持|参加|出席|集中|开展)")
# 在镇政府三楼会议室, 在市图书馆报告大厅, 在市人民检察院机关大会议室: a room of the house.
_ROOM = re.compile(
    r"(?:机关|办公|综合|行政|[东南西北]|新|老|主|第[一二三四五六七八九十0-9]{1,2})*(?:[0-9A-Z一二三四五六七八九十]{1,4}号?[楼层]|大楼|会议室|会议中心|会堂|报告大?厅|礼堂|大厅|多功能厅|学术厅|学术报告厅|视频室|大?会议室|电视电话会议室)"
)


_ORGANS = ("国务院", "法院", "检察院", "科学院", "社科院", "中科院", "工程院", "参议院", "众议院", "办公厅")  # which convene there themselves


def is_venue(text: str, body: Body) -> bool:
    """在市应急指挥中心召开, 在镇政府三楼会议室: where something takes place."""
    if text[body.start - 1 : body.start] != "在":
        return False
    hall = (text[body.end - 1] in "心馆宫厅堂院店园" and not text.endswith(_ORGANS, body.start, body.end)) or text.endswith(("小学", "中学"), body.start, body.end)
    return (hall and bool(_MEETS_THERE.match(text, body.end))) or bool(_ROOM.match(text, body.end))

"""Words around the names in a sentence: who is met before a verb, who is there without a name, how somebody sets out."""

import re

from tonggao.language.sentences import Span

_REACH = 24  # code points before a verb in which a guest's coming is told
_GUEST_ENDS = ("来华", "来访", "来京", "前来", "见", "见了", "看望", "同", "与", "给", "向", "为", "欢迎")
_GUEST = re.compile(r"(?:来华|来访|来京|前来|[会接]见了?|看望|(?<![共会一陪随协])同|(?<!参)与|[给向]|(?<!作)为|欢迎)$")
_COMES = re.compile(r"(?:[会接]见|看望|欢迎)了?[^，。；、]{0,10}来[^，。；、自到的]{1,6}$")  # 会见了来北京出席…的某某
_WITH_GUESTS = re.compile(r"(?:(?<![共会一参])[同与])(?:专程|远道)?(?:应邀|受邀|应约|前来|来[^，。；、自到的]{1,6}|(?:正)?在[^，。；、的]{1,4})(?:前来)?$")  # 同应邀参加某会的某某座谈
_HOLDS = ("召开", "举行", "举办", "主办", "承办", "组织")  # 参加某部召开的某会
_STAYS = re.compile(r"(?:[会接]见|看望|欢迎)了?(?:正)?在[^，。；、的]{1,14}$")  # 会见在某地出席论坛的某某
# A member of a list whom the text does not name (其他在职县级领导干部, 各乡镇主要负责同志).
_NOBODY = re.compile(
    r"(?:其他|各|全体|部分|有关|相关|以及|及|[省市州县区镇乡村]直|在家|四套|驻|来自|和|受邀|特邀)[^，。；：“”]{1,40}"
    r"|[^，。；：“”]{1,120}等[^，。；：、“”]{0,12}(?:领导|负责人|负责同志|代表|同志)"
    r"|[^，。；：“”]{1,40}(?:总裁|负责同志|负责人|代表|人员|领导|同志|委员|官兵|嘉宾|干部|人士|成员|常委|委员|班子|书记|主任|院长|校长|局长|所长|会长|董事长|总经理"
    r"|党员|师生|学生|教师|专家|学者|群众|职工|[省市州县区镇乡部厅处科组队站行]长|专员|秘书长|主席|主委|政委|主任委员|三?总师|[总副]经理|助理|调研员|巡视员)等?"
    # An office and a name that nobody recognized.
    r"|(?:[^，。；：“”]|“[^”]{1,8}”){2,30}(?:主任|书记|局长|处长|科长|院长|校长|所长|会长|主席|主委|理事长|秘书长|委员|部长|厅长|经理|总监|董事长|总裁|教授|研究员"
    r"|政委|司令员|队长|站长|行长|(?:总[会工经][计程济]|总法务|总畜牧)师|助理|庭长|检察长|[矿厂场段台社馆园]长|护士长|[省市州县区镇乡村]长|调研员|巡视员|专员|组长|代表|大师|战士|老人|带头人|传承人|模范|标兵|能手|工作者|劳模|功臣"
    r"|干部|干事|负责人|支书|指挥长|教导员|指导员|工程师|会计师|农艺师|网格员|秘书|护士|医生|医师|律师|董事|监事|警长|法官|检察官|专家)(?:（[^（）]{1,12}）)?(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,8})(?:（[^（）]{1,8}）|同志)?等?"
)
LED = re.compile(r"(?:带领|率领|率|偕同|携同|携|带着)[^，。；]{0,40}$")  # before those who are taken along
LED_BODIES = re.compile(r"(?:带领|率领|率(?![队团先领])|会同|联合)(?P<whom>[^，。；：]{2,60}?)(?:等[^，。；：]{0,8})?(?=[到赴深前在来对]|走进|就)")
SOMEBODY = re.compile(
    "负责|领导(?!小组)|代表(?![团大]|单位|企业)|同志|人员|干部|党员|(?<!等)成员|成员(?!单位|企业)|职工|师生|[学师]生|群众|官兵|员工|委员(?!会|单位)|专家|班子|局长|主任|书记"
)
# What a subject may do in the segment before its verb's.
ON_THE_WAY = re.compile(
    r"[就在以受率到赴为]|莅临|亲临|赶赴|奔赴|分赴|赶到|到访|驱车|一路|辗转|走上|踏进|步入|轻车简从|马不停蹄|徒步|步行|围绕|结合|代表|针对|深入|来到|前往|带领|带队|牵头|先后到"
    r"|乘|抵达|启程|离开|离京|结束|从|自|于|携|偕|采取|利用|带着|冒着|冒雨|顶着|登上|走进|一行|执行|落实|分成|分为|兵分|分[0-9一二三四五六七八九十两多]+[个路组支]|参观|返回|通过|不打招呼|直奔|来[我校院本到]|应邀来|到[我本][校院]"
)

STANDS_FOR = re.compile(r"代表|受[^，。；：]{2,20}(?:委托|指派|嘱托|嘱咐|重托)")


def follows_guest(text: str, start: int, end: int) -> bool:
    """Whether the words up to ``end`` say that who comes next is met or received (会见来华, 欢迎)."""
    near = max(start, end - 3)
    if text.endswith(_GUEST_ENDS, near, end) and _GUEST.search(text, near, end) is not None:
        return True
    if text.find("在", max(start, end - _REACH), end) >= 0 and _STAYS.search(text, max(start, end - _REACH), end):
        return True
    near = max(start, end - _REACH)
    if (text.find("同", near, end) >= 0 or text.find("与", near, end) >= 0) and _WITH_GUESTS.search(text, near, end):
        return True
    return text.find("来", max(start, end - 7), end) >= 0 and bool(_COMES.search(text, max(start, end - _REACH), end))


def guests_from(text: str, start: int, end: int) -> int:
    """Where those are named whose coming ends in 的, after the verb that ends at ``start`` (参加某部召开的某会的 | 某某); 0 if nowhere."""
    at = text.find("的", start, end)
    while at >= 0 and text.endswith(_HOLDS, start, at):
        at = text.find("的", at + 1, end)
    return at + 1


def is_nobody(text: str, span: Span) -> bool:
    """Whether ``span`` is a member of a list that the text does not name."""
    return _NOBODY.fullmatch(text, *span) is not None


def found_within(pattern: re.Pattern[str], text: str, span: Span) -> Span | None:
    """Where ``pattern`` is first found in ``span``, blind to what stands before: a name that ends in 正 and then 在 are no 正在."""
    found = pattern.search(text[span.start : span.end])
    return Span(span.start + found.start(), span.start + found.end()) if found else None

"""Museums, centres and institutes that a tour comes to: 在“海丝之路”历史资料陈列馆, 来到中国移动河湟谷地大数据基地."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_words import is_place
from tonggao.language.word_tags import tags
from tonggao.lexicon import load_lexicon

_TOUR = re.compile(
    r"(?:来到|走进|前往|参观|考察|巡视|走访|察看|视察|步入|瞻仰|先后到|还到|(?:^|(?<=[，。；：\n]))[在到赴])(?:了)?(?P<stops>[^，。；：\n]{4,80})(?=[，。；])", re.M
)
_STOP = re.compile("(?:(?!、|以及|和(?!平|谐)).)+")
_TAIL = "(?=$|等|进行|调研|考察|参观|视察|检查|了解|实地|展厅)"
_MUSEUM = re.compile(rf"(?P<field>[^的了]{{2,24}}?)(?:博物馆|纪念馆|陈列馆|科技馆|科学馆|博物院|教育馆|版本馆|方志馆|美术馆|史料馆|展陈馆){_TAIL}")
_PURPOSE = "实践|合作|监测|集结|创新|研发|研究|数据|计算|超算|算力|运营|应用|检测|试验|技术|培训|调度|指挥|治理|测控|飞行控制|空间科学|能力|管理|救助|养老|急救|救援|预警|交易|传播|检验|测评|孵化|会商|融媒体|国际交流|商务服务|市民"
_CENTRE = re.compile(rf"(?P<field>[^的了]{{2,24}}?(?:{_PURPOSE}))中心{_TAIL}")
_BASE = re.compile(rf"(?P<field>[^的了]{{2,20}}?)(?:大数据|算力|数据|超算|测试|科研|总装|试验|培训)基地{_TAIL}")
_INSTITUTE = re.compile("(?P<field>[^的了]{4,16}?)研究[所院](?=[\u4e00-\u9fff]{0,8}?(?:产业园|科技园|园区|基地|院区|所区|本部)$)")
# 春晖学校, 云渠管理站: what goes by a name of its own, with a bracket for its phase
_HOUSE = re.compile("(?P<field>(?:(?![的了在和与及])[\u4e00-\u9fff]){2,8}?)(?:学校|小学|中学|高中|福利院|敬老院|养老院|管理站|水文站|观测站|监测站|气象站|供水站|变电站|机械厂)(?=（[^（）]{1,6}）|" + _TAIL[3:])
_KIND = re.compile(
    "^(?:农村|希望|民族|双语|寄宿制?|九年|十二年|特殊教育|中等|高等|初级|高级|职业|技工|实验|乡镇|村级|镇级|县级|中心|社区|街道|公办|民办|公立|当地|附近|沿线|一线|基层|受灾|重建|新建|安置|临时|帐篷|板房|板房式|国际|小型|大型|自动|人工|卫星|地面|高山|高原|边境|山区|牧区|灾区)+$|[省市县区镇乡村]$|[族属直]$"
)
# One of many, or what is no name: 各纪念馆, 当地博物馆, 红色纪念馆.
_ANY = re.compile("^(?:[各多该其本这某两几]|一[些个座家]|当地|有关|相关|部分|红色|革命$|历史$|文化$|城市?$|国家$|[省市县区州]$|爱国主义|学校|校园|园区|社区|村级?|企业|公司|现场|主题|这里|学习|同样|由|国家公园|寻访|探访|旧址)|[是向对把将为]")
_SEATS = ("国家", "中国", "全国", "中欧班列", "长三角", "粤港澳", "京津冀", "大湾区", "成渝", "“", "海峡两岸", "两岸")
_CUES = ("馆", "中心", "基地", "博物院", "研究所", "研究院", "学校", "小学", "中学", "站，", "站（", "敬老院", "福利院", "养老院")
_BEFORE_NAME = re.compile("^[^的]{0,12}(?:参观|考察|来到|走进|前往|瞻仰|走访|察看|调研)了?|^[在到赴]|^(?:位于|坐落于|坐落在|落户)?[^的]{2,14}的(?=[^的]{4})|^(?:位于|坐落于)")


def toured_houses(text: str) -> Iterator[Body]:
    """Each stop that is named as an institution; a stop of a kind (当地博物馆) is none."""
    for tour in _TOUR.finditer(text) if any(cue in text for cue in _CUES) else ():
        for stop in _STOP.finditer(text, *tour.span("stops")):
            lead = _BEFORE_NAME.match(stop.group())
            name = stop.group()[lead.end() if lead else 0 :]
            found = _MUSEUM.match(name) or _opened(_CENTRE.match(name)) or _opened(_BASE.match(name)) or _INSTITUTE.match(name) or _named(_HOUSE.match(name))
            if found and not _ANY.search(found["field"]):
                start = stop.end() - len(name)
                yield Body(start, start + found.end(), "name", start + found.end("field"), False)


def _named(found: re.Match[str] | None) -> re.Match[str] | None:
    """A school or a station by a name; none of a kind, and none behind words that do something."""
    if found is None or _KIND.search(found["field"]) or any(tag[:1] in "pcurm" or (tag[:1] == "v" and len(word) > 1) for word, tag in tags(found["field"])):
        return None
    return found


def _opened(found: re.Match[str] | None) -> re.Match[str] | None:
    """A centre or a base by whose name or seat it opens: 中欧班列西安 | 集结中心; none by its purpose alone, 技术研发中心."""
    if found is None:
        return None
    field, known = found["field"], load_lexicon().terms("bodies")
    heads = (field[:size] for size in range(2, min(len(field), _LONGEST_HEAD) + 1))
    return found if field.startswith(_SEATS) or any(is_place(head) or head in known for head in heads) else None


_LONGEST_HEAD = 8

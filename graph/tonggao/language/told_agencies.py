"""Agencies that no list holds, by what they open with and what stands behind them: 德国联邦统计局12日称, 商务部对外贸易司司长, 意大利灾害与应急管理局."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from tonggao.language.body import Body
from tonggao.language.foreign_bodies import OURS, ministries_told
from tonggao.language.place_names import PlaceReader
from tonggao.language.segmenter import tagged_words
from tonggao.lexicon import load_lexicon

# What an agency does or has: behind it, its name has ended.
_BEHIND = (
    r"(?=[^\u4e00-\u9fff·—－（“《]|[的和与及等在将对就同向已也还又再均由]|共同|联合(?!会)|[主承协]办|今[天日晨早晚年]|[昨当同前次][天日晚]|近[日期]|日前|目前|最新|连日|当地时间|本[周月]|上[周月]|此[前次]|随后"
    r"|表示|[称说]|指出|认为|强调|介绍|透露|证实|确认|否认|呼吁|警告|宣布|宣称|发布|发表|发出|公布|通报|通过|批准|决定|裁定|判决|预计|预测|预报|部署|印发|供图|授予|捐赠|捐款|批准|评估|估计|统计|监测|报告|报道|消息|数据|声明|公报|网站|官网|官方|官员|方面|有关|相关|负责"
    r"|举行|召开|启动|组织|派出|派遣|开展|推出|出台|签署|发起|拒绝|要求|下令|下属|副?[部局署厅院会社台行司处]长|副?主[席任]|秘书长|总[裁监干]|专家|发言人|新闻|代表|第[一二三]|常务|高级|首席|原|前|代理|驻)"
)
_FIELD = r"(?P<field>(?:(?![，。；：\n])[\u4e00-\u9fff、]){1,16}?)"
_ABROAD = re.compile(
    rf"(?P<rank>国家|联邦|中央|皇家|最高|全国)?{_FIELD}(?P<head>(?<![僵结格布大全残战时政当])总?局|(?<![签部公])总?署|厅|(?<![东西南北中内全局大外上下腹总干乐分支])部|(?<=[查事理])处|委员会|办公室|(?<![济事融业治化易运通游造口技新海])中心|研究[所院]|科学院|协会|联合会|基金会|法院|检察院|通讯社|新闻社|电视台|广播电台|舰队|司令部|指挥部|代表大会|(?:原子能|空间研究)组织|(?:(?<=预算)|(?<=标准化)|(?<=民用航空)|(?<=文化遗产))组织){_BEHIND}"
)
_AT_HOME = re.compile(rf"{_FIELD}(?P<head>(?<!公)司|局|厅|办公室|(?:研究|规划|设计|科学)院|研究所|中心|总站|总部|专员办|法庭){_BEHIND}")
# What stands in no field: what is done, who does it, what tells of any.
_NO_FIELD = re.compile(
    "^[和与、及]|[的了在是将向为由等让把被从各我其这那该本每某于到来赴称说已也以并但而至自最更多]|对(?!外)|就(?!业)|(?:院|部|局|署|厅|会|处|台|社|府|军|党|方|国)[和与、]|[和与、]$|(?:设施|装备)、"
    "|政府|总统|总理|首相|外长|防长|议[员长]|官员|企业|公司|人民|[公市居平选难]民|民众|媒体|记者|学者|专家|代表团|领导|士兵|战机|部队|总部|各[地国]|所有|部分|当地|首都|境内|地区|今年|明年|去年|未来|宣布|表示|要求|认为|指出|发[布表出]|公布|批准|通过|使用|提供|支持|反对|成立|设立|举[行办]|召开|参[加与]|出席|会[见同]|访问|组建|成为|靠近|主要|著名|知名|有关|相关|其他|重要|民间|智库|驻华|驻|联合(?!参谋|作战)|合作|印发|启动|开展|推[动进]|派出|下达|部署|组织|指导|预计|确定|通知|明确|介绍|提出|制定|修订|出台|加强|负责|积极|直属|下属|系统|一[家个名]|位于|前往|首个|设施(?!$|和|与|管理)|装备|无人机|军工|反复|第[一二三四五六七八九十]|兼|副|[局部司处厅署院会校]长|主任|书记|县|[省市州]级|建设(?!部|厅)|武装(?!部队|力量)|中国|关系|问题|形势|边境(?!保护|管理|和海岸)|南部|北部|东部|西部|中部|内部|外部"
)
_WHOLES = ("部", "委", "署", "局", "银行", "委员会", "社会保障部", "最高人民法院", "最高人民检察院", "最高法", "最高检", "科学院", "社科院", "中科院", "总台")
_NO_WHOLES = ("中央纪委", "省委", "市委", "县委", "中央军委")
_NO_WORDS = ("p", "u", "r", "d", "q", "nr", "t", "y")


def bodies_told(text: str, places: PlaceReader, known: Mapping[int, Body]) -> Iterator[Body]:
    """Such bodies: other countries' ministries and agencies, and parts of the central bodies. ``known`` are bodies by their ends."""
    for start, end in chain(ministries_told(text, places), _abroad(text, places, known), _at_home(text, known)):
        yield Body(start, end, "name", end - 1, False)


def _abroad(text: str, places: PlaceReader, known: Mapping[int, Body]) -> Iterator[tuple[int, int]]:
    for end, country in places.countries.items():
        if text[country.start : end] in OURS or text[country.start - 1 : country.start] == "驻":
            continue
        found = _ABROAD.match(text, end)
        if found is None or (found["head"] in _LONGER_FIELDS and len(found["field"]) < _SHORTEST) or _joins_body(text, country.start, found.span("field"), known):
            continue
        if _is_field(text, *found.span("field")) and not any(found.start("field") < at <= found.end("field") for at in places.countries):
            yield country.start, found.end()


def _joins_body(text: str, start: int, field: tuple[int, int], known: Mapping[int, Body]) -> bool:
    """Whether a whole body of that country stands before a joining word inside the field: 日本外务省 | 、教育部."""
    return any(text[at] in _JOINS and (body := known.get(at)) is not None and body.start == start and body.kind != "generic" for at in range(*field))


_LONGER_FIELDS = ("部", "处", "中心", "厅", "署")
_SHORTEST = 2


def _at_home(text: str, ends: Mapping[int, Body]) -> Iterator[tuple[int, int]]:
    for body in tuple(ends.values()):
        if body.kind != "central" or not text.endswith(_WHOLES, body.start, body.end) or text.endswith(_NO_WHOLES, body.start, body.end):
            continue
        found = _AT_HOME.match(text, body.end)
        if found is None or len(found["field"]) < _SHORTEST or not _is_field(text, *found.span("field")):
            continue
        other = ends.get(found.end())  # 财政部 | 国家税务总局
        if other is None or other.kind == "generic" or other.start <= body.end:
            yield body.start, found.end()


def _is_field(text: str, start: int, end: int) -> bool:
    """食品和药物, 货币政策: nouns and what is done with them, and nobody named."""
    field = text[start:end].removesuffix("代表")  # 贸易代表 | 办公室
    if _NO_FIELD.search(field):
        return False
    offices = load_lexicon().terms("offices")
    return all(word in _JOINS or (not tag.startswith(_NO_WORDS) and word not in offices) for word, tag in tagged_words(field))


_JOINS = ("和", "与", "及", "、")

"""International bodies that no list holds: 世界旅游城市联合会, 国际铁路联盟, 亚洲文化遗产保护联盟, by how they open and end."""

import re
from collections.abc import Iterator

from tonggao.language.body import Body
from tonggao.language.name_ends import is_han
from tonggao.language.place_edges import opens_place
from tonggao.lexicon import load_lexicon

_NAME = re.compile(
    r"(?P<open>世界|国际|亚洲|亚太|全球|欧洲|非洲|拉美|美洲|泛美|东南亚|阿拉伯|太平洋|丝绸之路|丝路)(?P<field>(?:(?!国际|世界|全球)[\u4e00-\u9fff]){2,10}?)"
    r"(?P<head>联合会|联盟|协会|联谊会|理事会|总会|学会|基金会|商会|组织|同业公会|科学院|仲裁院|法庭|法院|管理局)"
    r"(?![员化性间军领各之]|[\u4e00-\u9fff]{0,6}?(?:联合会|联盟|协会|组织))"
)
_HEADS = ("联合会", "联盟", "协会", "联谊会", "理事会", "总会", "学会", "基金会", "商会", "组织", "公会", "科学院", "仲裁院", "法庭", "法院", "管理局")
# What is done, and what makes any of a kind: 国际合作组织, 国际恐怖组织, 世界上许多组织.
_ANY = re.compile(
    "[的了和与及各在是将向对为由等多个以让把被从于我其这那该本主上]|(?:重要|有关|相关|主要|知名|权威|非政府|民间|恐怖|环保|人权|公益|慈善|金融|经济|体育|专业|科技|学术|人道|救援|多边|政府间|行业|区域|性|型|级|宗教|犯罪|极端|社会|合作|安全|军事|政治|工会|妇女|青年|产业|设计|教育|文化|卫生|媒体|新闻|艺术|医疗|贸易|和平|志愿)$"
)
_HELD = re.compile("^(?:会议|论坛|大会|峰会|赛|形势|社会|舆论|秩序|关系)|(?:会议|论坛|大会|峰会|成立|举行|召开|举办|出席|参加|加入|通过|支持|会见|呼吁|要求|强调|指出|表示|认为|构建|打造|推动|加强|深化)")
_LEADS = ("出席", "参加", "加入", "当选", "担任", "会见", "成立", "获", "据", "称", "的", "同", "由", "经", "现任", "时任", "发起", "倡议", "支持", "邀请", "创办", "设立", "组建", "作为", "包括", "来自")


def world_bodies(text: str) -> Iterator[Body]:
    """Each such body between an edge and what it is called by; none of a kind."""
    for found in _NAME.finditer(text) if any(head in text for head in _HEADS) else ():
        start, field = found.start(), found["field"]
        known = load_lexicon().terms("bodies")
        if field.endswith(_HEADS) or (found["head"] == "组织" and text[start : found.start("head")] in known):  # 国际刑警组织 | 组织警员赴一线
            continue
        before = text[start - 1 : start]
        opened = not before or not is_han(before) or opens_place(text, start) or text.endswith(_LEADS, 0, start)
        whole = found["head"] not in ("组织", "协会", "基金会", "法院", "法庭", "商会", "学会", "联盟", "理事会") or not _ANY.search(field)
        if opened and whole and found.group() not in known and not _HELD.search(field) and not _OF_ANY.search(field):
            yield Body(start, found.end(), "name", found.start("head"), False)


_OF_ANY = re.compile("[的了和与及各在是将向对为由等多让把被从我其这那该届月]|机构")

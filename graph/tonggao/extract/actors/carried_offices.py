"""What goes on from one holder of an office to the next: the body of the office before, where the next one names none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tonggao.claims import PostAttestation
from tonggao.extract.actors.found_people import Holder
from tonggao.extract.actors.house_offices import has_office
from tonggao.extract.actors.houses import House
from tonggao.extract.actors.resident_groups import seat_of
from tonggao.language.office_prefixes import without_rank
from tonggao.language.parks import PARK_BODIES
from tonggao.language.segment import ends_body
from tonggao.language.title_chains import Chain

_VISITS = re.compile("一行[^。]{0,20}[来到赴莅临抵]|来访|[来到赴]我[省市县区州校院]")  # whoever receives them is of another body
_LONG_SENTENCE = 400  # no list of officials runs longer without a full stop


class Carried(NamedTuple):
    """The offices and bodies of the last chain, and its end: 区人大常委会主任甲，副主任乙 leaves the body out the second time."""

    posts: tuple[tuple[str, str], ...]  # role and body
    end: int
    names_end: int

    def then(self, attested: Sequence[PostAttestation], end: int, names_end: int) -> "Carried":
        """What is carried behind the next chain: a park's office that names no body tells nothing of what stands behind it in the list."""
        implied = bool(self.posts) and all(row.org.endswith(PARK_BODIES) and row.org[-len(PARK_BODIES[0]) :] not in row.title for row in attested)
        posts = self.posts if implied else tuple((row.role, row.org) for row in attested)
        return Carried(posts, end, names_end)

    def beside(self, text: str, chain: Chain) -> str:
        """The first body of a holder listed right before the chain in another office: 青河市委书记甲，市委副书记乙."""
        office = without_rank(chain.titles[0].role)
        listed = self.posts and text[self.names_end : chain.start] in ("，", "、")
        return self.posts[0][1] if listed and (office, chain.titles[0].role) != (without_rank(self.posts[0][0]), office) else ""

    def same_office(self, text: str, chain: Chain) -> str:
        """The body where who stands right before in the list holds the same office: 指挥部总经理甲、副总经理乙."""
        role = chain.titles[0].role
        beside = self.posts and not chain.titles[0].body and text[self.names_end : chain.start] in ("，", "、")
        ranked = without_rank(role) != role
        return next((body for held, body in self.posts if without_rank(held) == without_rank(role)), "") if beside and ranked else ""

    def before(self, text: str, chain: Chain, house: House | None) -> str:
        """The body where the same office was held, else the readout's own ``house``, else the chain's first: 市政协副主席、民盟市委主委甲，秘书长乙.

        Where a sentence lies between them, only the same office goes on (副主任甲主持会议。副主任乙出席), and not from a guest to the
        readout's own body, which has one, too (市妇联开会，省妇联副主席甲到会。副主席乙主持).
        """
        own = house.name if house is not None else ""
        between = text[self.end : chain.start]
        if (
            not self.posts
            or not self.end <= chain.start < self.end + _LONG_SENTENCE
            or any(m in between for m in "！？\n")
            or _VISITS.search(between)
            or (not chain.titles[0].body and ends_body(text, chain.start))  # 某某医学院 | 院长: a body that nobody found
        ):
            return ""
        office, ranked = without_rank(chain.titles[0].role), without_rank(chain.titles[0].role) != chain.titles[0].role
        held = [(role, body) for role, body in self.posts if without_rank(role) == office]
        same = [body for _, body in held]
        if ranked and any(role != office for role, _ in held):  # 商会副会长兼分会会长甲，副会长乙
            same = [body for role, body in held if role != office]
        if "。" in between:
            next_one = between.endswith("。") and between.count("。") == 1 and not chain.titles[0].body
            guests = house is not None and same and not same[-1].startswith(own) and has_office(house, chain.titles[0].role)
            return same[-1] if same and next_one and not guests else ""
        group = chain.titles[0].body
        in_group = [body for _, body in self.posts if group in _GROUPS and body.endswith(group)]
        if in_group:  # 统战部副部长、市工商联党组书记甲，党组成员乙
            return in_group[-1]
        first = next((body for _, body in self.posts if "驻" not in body), self.posts[0][1])  # 驻校纪检监察组组长、校纪委书记甲
        return same[-1] if same else next((body for _, body in self.posts if body == own), seat_of(first, house))


_GROUPS = ("党组", "党委", "工会", "纪委")


def listed_behind(text: str, holder: Holder, by_end: Mapping[int, Sequence[PostAttestation]]) -> str:
    """教务处 of 教务处甲处长、乙副处长: the body of who is listed right before in the same office, of any rank."""
    office = without_rank(holder.chain.titles[0].role)
    before = by_end.get(holder.name.start - 1, ()) if text[holder.name.start - 1] in "、和及，" else ()
    same = next((row.org for row in before if without_rank(row.role) == office), "")
    if same or not before or holder.chain.titles[0].role.removeprefix("副") not in _OF_ANY:
        return same
    org = before[-1].org
    return org + "党委" if office == "书记" and org[-1] in _WITH_COMMITTEES else org


def led_in(holders: Iterable[Holder]) -> dict[int, str]:
    """嘉兴管理处 of 嘉兴管理处班子成员林岳主任: where a name begins that a word for several leads in -> the body of that word."""
    leads = ((holder.name.start, holder.chain.titles[-1]) for holder in holders if holder.chain.end == holder.name.start)
    return {start: title.body for start, title in leads if title.tag == "descriptor" and title.body and title.role.endswith(_SEVERAL)}


_SEVERAL = ("班子成员", "领导", "负责人", "负责同志")
_WITH_COMMITTEES = tuple("校院学")  # 我校甲校长、乙副书记
_OF_ANY = ("书记", "主任", "处长", "科长")  # 我院甲院长、乙书记; 省卫健委甲处长、乙主任一行


_MEMBERS_ARE = ("他们是：", "分别是：", "组成人员是：", "名单如下：", "组成人员如下：", "他们是:")
_FAR = 100  # code points to the body whose members are told


def whose_members(text: str, chain: Chain, bodies: Mapping[int, int]) -> str:
    """某某委员会 of 任命了某某委员会组成人员。他们是：主任甲: the body named last before such words; "" where none stands before the chain."""
    words = next((words for words in _MEMBERS_ARE if text.endswith(words, 0, chain.start)), "")
    if not words or chain.titles[0].body:
        return ""
    end = chain.start - len(words)
    started = [start for start in bodies if end - _FAR < start < end]
    return text[max(started) : bodies[max(started)]] if started else ""


_ELECTED_BODY = re.compile(
    "(?:选举|投票|选举，)产生(?:了|(?!了))(?:新一届|第[一二三四五六七八九十百]+届)?(?P<body>(?!新一届|第|理事会|常务|监事会|执委会|委员会)[\u4e00-\u9fff]{2,20}?)(?:新一届|第[一二三四五六七八九十百]+届)?(?:理事会|执行委员会|执委会|常务委员会|委员会|常委会|主席团|领导(?:班子|机构))"
)


def elected_body(text: str, chain: Chain) -> str:
    """市总工会 of 选举产生了市总工会第十五届委员会, where somebody 当选为主席 behind it; "" where no such body is named."""
    if chain.titles[0].body or not text.endswith(_ELECTED, 0, chain.start):
        return ""
    found = list(_ELECTED_BODY.finditer(text, max(0, chain.start - 4 * _FAR), chain.start))
    if found:
        body = found[-1]["body"]
        return body[2:] + "党委" if body.startswith("中共") and body[-1] not in "省市县区州盟旗镇乡村部" else body  # 中共青岭港务局第七届委员会
    sentence = max(text.rfind("。", 0, chain.start), chain.start - 3 * _FAR, 0)
    heads = list(_ELECTED_HEAD.finditer(text, sentence, chain.start))  # 甲当选为妇联主席，乙当选为副主席
    if heads:
        return heads[-1]["body"]
    asked = _ASKS.search(text, sentence, chain.start)
    return asked["body"] if asked else ""


_ASKS = re.compile("(?:^|[，。；\n])[ \u3000]*(?P<body>[\u4e00-\u9fff]{0,14}(?:书画院|研究院|协会|学会|商会|研究会|促进会|基金会|联谊会|联合会|公司|大学|学院|中学))(?:还)?(?:聘请|聘任|特聘|推举)")  # 书画院聘请甲为名誉院长
_ELECTED_HEAD = re.compile("(?:当选为|当选(?!为)|担任)(?:第[一二三四五六七八九十]+届)?(?P<body>[\u4e00-\u9fff]{1,20}?[会联社团])(?:名誉|执行|常务)?(?:主任委员|主任|会长|主席|理事长)(?=[，、；])")
_ELECTED = ("当选", "当选为", "为", "担任", "任", "兼", "兼任")

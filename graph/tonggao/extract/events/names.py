"""Where a text names an event: a noun phrase that ends in 会议, 论坛, 仪式 … and stands where an event can stand.

Only a frame makes a name of it: the object of a verb (出席…), the subject of 召开 or 开幕, or 在…上. The frame gives the left end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

from tonggao.claims import EventKind
from tonggao.extract.events.name_edges import after_repetition, balanced, is_titled, opened_by_in
from tonggao.language.scan import Scan, Token
from tonggao.language.sentences import Span

AT_SPEECH = ("致辞中", "致辞时", "讲话中", "讲话时", "演讲中", "演讲时", "发言中", "发言时")
_MAX_NAME = 70  # code points; what is longer is a clause
_LONG = 6  # code points before 活动 that tell it
# Of these the time is told by what goes on in it, so that a meeting is on it: 召开中秋国庆期间安全生产工作会议.
_SEASONS = "".join(f"(?<!{time})" for time in ("节", "国庆", "中秋", "元旦", "五一", "五一”", "清明", "端午", "假", "假期", "假日", "双节”", "两会", "两会”", "奥运", "亚运", "世博", "春运", "暑运", "高考", "中考", "汛期", "疫情", "三夏", "三夏”", "三秋", "三秋”", "农忙", "过渡期", "二十大", "十四五", "十四五”"))
_BREAK = re.compile(rf"“[^”\n]{{0,60}}”|(?P<here>[，。；：！？\n]|(?<!合)(?<!兼)并(?![购网轨联])|{_SEASONS}期间|之际|等(?=活动|[，。；、]|$))")
# What follows a head where its name has ended: 会议上, 大会以来.
_ENDED = re.compile(r"上(?![海合市])|时|后|前|以来|精神|(?:介绍|通报|发布|公布|宣布|透露|审议|听取|总结)了|(?:传达|深入|认真)?(?:学习|贯彻)(?=[^，。；：]{6})")  # 举行发布会 | 介绍了运动会筹备情况
_ON_SPEECH = re.compile(r"(?:上|时|期间)的?(?:重要)?(?:讲话|报告|指示)(?:精神)?[^，。；：]{0,12}$")  # 学习某某在某会议上的讲话座谈会
_SPIRIT, _STUDIES = re.compile("精神[^，。；：和及并的]{0,12}$"), re.compile("学习|贯彻|宣讲|传达|落实|宣传")
_JOIN = re.compile(r"(?<=[会议坛式动典班晤宴])(?:[、和及与]|以及)(?!民主评议)")
_AMONG = re.compile("等(?:一系列|系列|多[场项个]|各[类项])[^，。；：]{0,12}活动")  # 举办某电影节 | 等一系列文化交流活动
_WHOSE = re.compile("(?:[、和及与][^，。；：的]{1,16}?)+(?:班子成员|领导班子|班子|组成人员|领导干部|负责人|负责同志)的?")
_RELATIVE = re.compile(
    r".*(?:召开|举行|开幕|闭幕|揭幕|启幕|举办|主办|承办|协办|联办|承建|援建|捐建|支持|指导|组织|主持|发起|倡议|参加|参与|出席|共同参加|所在|开展|进行|今年|今天|本次|此次|会前|[会晤谈见]后|日前|近日|当天|为主题|主题为[^，。；：]{2,30}|为期[^，。；的]{1,6})的"
)
_LEADING = re.compile(
    r"(?:了|由[^，。；：]{1,16}(?:研制|建造|研发|承建|打造)的|[上下]午(?:[和、及与][下晚][午上])?的|(?:隆重|简短|简朴|庄严|庄重|盛大|热烈)(?:而[^，。；：]{1,4})?的|(?:隆重|盛大|热烈|正式)(?=欢[迎送])|(?:即将|正在)在[^，。；：]{1,20}的|标志着|由[^，。；：]{1,20}(?:主办|承办|主持|发起|倡议|举办|组织)的|本次|此次|这次|本届|一[个次场]|[省市州县区旗镇乡校](?:里|内)的|该|今年|今天|昨天|当天|日前"
    r"|近日|上述|有关|相关|正在|将|拟|还|并|又|也|定于|(?:19|20)[0-9]{2}年(?=[0-9]{1,2}月[0-9]{1,2}日)|(?:公司|集团|学校|医院)(?=(?:19|20)[0-9]{2}年)|——|[0-9０-９]{1,2}[月日](?!份)|[上中下]午|晚上?|至(?=[0-9])|，|（[^）]{0,10}）"
    r"|(?:为期|历时)[^，。的]{1,5}的|[0-9]+个[^，。；：的]{1,8}的|[ \u3000]|我[省市州县区旗盟镇乡校院司](?![与和同])|在京|在[^，。；：]{1,20}的|在|的|[^，。；：、]{0,4}、?[^，。；：、的]{2,4}(?:瞩目|期待|关注)的|[”’、]|[和并及](?:指导|督导|主持|见证|观摩|旁听|监督)了?|(?:(?:委员长|主任|主席)?会议)?(?:决定|建议|同意)(?=全国|政协|第|[一二三四五六七八九十]+届|[\u4e00-\u9fff]{0,6}[省市县区州旗盟](?:政协|人大|第|[一二三四五六七八九十]+届))|暨)+"
)
# A prepositional phrase or a number of events is no name (向大会, 多场活动); 就职, 对话 … begin one.
_NO_NAME = re.compile(
    r"(?!就[职业近读]|对[话接外口台标]|为[民了侨]|从[严业教医]|以[案学训赛奖会审]|应[急对诉届]|受[援灾贿]|给[水排]|向[阳海]|向[^，。；：]{2,20}(?:献|捐[赠款物]|赠[送书])[^，。；：]{0,8}(?:仪式|活动)|按[揭需])[向对为就从给把以按据应受被让]"
    r"|[0-9一二两三四五六七八九十百多数]+(?:多|余)?[场项个次类]|各类|各种|多种|丰富|一系列|系列"
)
_GREETED = re.compile("(?:热烈)?(?:祝贺|迎接|喜迎|观看|收看|参加)")  # 祝贺某运动会开幕
_CONGRATULATED = ("祝贺第", "祝贺首届", "祝贺20", "祝贺“")  # 祝贺第三届某峰会召开
_RITE = 6  # code points of a rite by itself: 启动仪式
_PAPERS = 36  # code points of titles that say nothing more of a rite
_PAPER = 12  # of a title that says nothing more of its signing
_NEAR = 14  # code points
_PARTIES = 20  # code points before a rite that name those whose it is
_PARTIES_RITE = re.compile(
    "[^，。；：“”、]{2,24}?[与和同][^，。；：“”、]{2,24}?(?P<rite>(?:全面|深化|长期)?(?:战略|校企|校地|校政|校校|院地|银企|政企|产学研|框架|合作|项目|投资|共建)[^，。；：“”与和]{0,14}(?:签约|签字|签署)(?:暨[^，。；：“”]{2,10})?仪式)"
)
_CAMPAIGN = 20  # code points before 民主生活会 that name its campaign
_FED_BACK = re.compile(  # 出席向某市委书记的反馈会议, 出席向 | 某市委领导班子反馈会议
    "[向对](?:(?=[^，。；：的]{0,16}领导班子反馈)|[^，。；：]{2,40}?的?(?=反馈(?:[^，。；：]{0,8}(?:情况|意见))?会))"
)
_IN_CAMPAIGN = re.compile("(?<=[^，。；：]{4}实践活动)(?=专题$)")  # 党的群众路线教育实践活动专题民主生活会
_LIFE = ("民主生活会", "组织生活会")
_OF_YEAR = re.compile(r"(?:主题教育|[0-9]{4}年度?)?(?:专题)?$")
_BARE_WORDS = frozenset(
    {
        "", "本次", "此次", "这次", "该", "本届", "今年", "当天", "上述", "有关", "相关", "整个", "全体", "系列", "现场",
        "一系列", "多场", "盛大", "大型", "简短", "此", "专题", "闭会", "开幕", "闭幕", "主会场", "北京主会场", "分会场",
    }
)  # fmt: skip
_NUMBERED = re.compile("第[0-9一二三四五六七八九十百]+次|[一二三四五六七八九十]+届[一二三四五六七八九十]+次|[0-9]{4}年(?:第|[一二三四]季度|度|[0-9]+月)|[一二三四]季度")  # 2024年一季度安委会召开
_PASSES = re.compile("通过(?![0-9一二三四五六七八九十]+周年|率)")  # a verb: no name holds it
_KINDS = ("会议", "大会", "论坛", "研讨班", "培训班", "活动", "仪式", "年会", "峰会", "座谈会")


# A noun that goes on after a head, so that it names no event: 专家协商会工作规则, 会议形式.
_GOES_ON = ("形式", "方式", "工作", "议程", "日程", "规则", "制度", "方案", "纪要", "决议", "公报", "通知", "筹备")


_REPORTS = ("工作报告", "报告", "提案")
# What goes on after a head to the name of a body (安全会议常务委员会) or a hall (运动会体育馆), or closes the title of a work.
_NAMES_BODY = ("》", "常务委员会", "常委会", "秘书处", "体育馆", "体育场", "体育中心", "会址", "永久会址", "新闻中心", "组委会", "筹委会", "领导小组", "工作领导小组", "协调小组", "工作专班", "纪律监督组", "监督组", "筹备组", "会务组", "秘书组", "宣传组", "临时党委", "代表团召开", "代表团举行")


class Head(NamedTuple):
    """The last word of an event's name, or several run together (工作会 + 会议), at [start, end)."""

    start: int
    end: int
    kind: EventKind
    object_only: bool


class EventName(NamedTuple):
    """The name of an event at [start, end). A bare one (会议, 此次论坛) points back to an event named before."""

    start: int
    end: int
    text: str
    head: str
    kind: EventKind
    bare: bool


@dataclass(frozen=True, slots=True)
class EventNames:
    """A text and the heads in it; its methods read the names that frames make of them."""

    text: str
    heads: list[Head]

    def as_object(self, region: Span) -> list[EventName]:
        """The events that a verb takes as its object in ``region``, which starts at the verb's end."""
        text, begin, last = self.text, region.start, None
        names: list[EventName] = []
        for head in self._within(region):
            if _is_broken(text, last.end if last else begin, head.start):
                break
            if last and _ENDED.match(text, last.end, head.start) and not self._goes_on(begin, last, head):
                break
            if last and text[head.end : head.end + 1] in "，。；" and _AMONG.fullmatch(text, last.end, head.end):
                break
            if last and last.object_only and (whose := _WHOSE.match(text, last.end, head.start)):  # 某常委会、某政府班子成员 | 谈话会
                begin, last = whose.end(), None
            if last and (joined := _JOIN.match(text, last.end, head.start)):
                names.append(self._name(begin, last))
                begin = joined.end()
            if not head.object_only or _ends_object(text, head.end, region.end):
                last = head
        if last and last.end > begin:
            names.append(self._name(begin, last))
        return [name for name in names if _is_proper(name)]

    def _goes_on(self, begin: int, last: Head, head: Head) -> bool:
        """学习某会议上的讲话 | 座谈会, 学习贯彻某全会精神 | 研讨班: what a meeting or a course is on, which belongs to its name."""
        if _ON_SPEECH.match(self.text, last.end, head.start):
            return True
        return bool(_SPIRIT.match(self.text, last.end, head.start)) and bool(_STUDIES.search(self.text, begin, last.start))

    def as_subject(self, region: Span, *, whole: bool = False) -> EventName | None:
        """The event whose name ends ``region`` but for adverbials: the subject of 召开, 举行, 开幕.

        ``whole``: the region is nothing but the name, so that any head will do.
        """
        for head in self._back_from(region):
            if self.text.startswith(_GOES_ON, head.end) or (head.end < region.end and self.text.startswith("主席团", head.end)):
                continue
            name = self._name(region.start, head)
            if head.object_only and not whole and not self._is_long_activity(head, region) and not _is_numbered(self.text, name.start, head.start):
                at = self.text.rfind("在", region.start, head.start)
                if any(before.end == at for before in self._within(Span(region.start, max(at, region.start)))):  # 某会议 | 在某人大常委会会议室举行
                    continue
                return None
            return name if _is_proper(name) else None
        return None

    def _is_long_activity(self, head: Head, region: Span) -> bool:
        """某市重大项目集中开工活动: a 活动 with so long a name is one by itself."""
        return self.text[head.start : head.end] == "活动" and head.start - region.start >= _LONG

    def _tells(self, head: Head, start: int, opened: int) -> bool:
        """Whether what stands before such a head in 在…上 makes a name of it."""
        return _is_numbered(self.text, start, head.start) or (opened >= 0 and self._is_long_activity(head, Span(opened + 1, head.end)))

    def in_adverbial(self, region: Span) -> EventName | None:
        """The event of 在…上 or 在…期间 inside ``region``."""
        for head in self._back_from(region):
            opened = opened_by_in(self.text, max(region.start, head.start - _MAX_NAME), head.start)
            if head.object_only and not (self.text.startswith("上", head.end) and self._tells(head, region.start, opened)):
                continue  # 在五届一次理事会上 is one, 在某论坛某理事会活动上 is, too
            if is_titled(self.text, region.start, head.start):
                continue
            closed = self.text[head.end : head.end + 1] in ("上", "中", "期") or self.text.startswith(("”上", "”中"), head.end)
            closed = closed or (opened >= 0 and self.text.startswith(AT_SPEECH, head.end))  # 在某论坛致辞中表示
            if closed or (opened >= 0 and head.end == region.end):
                return self._name(opened + 1 if opened >= 0 else region.start, head)
        return None

    def head_near(self, position: int) -> Head | None:
        """The head that begins at ``position`` or holds it."""
        at = bisect_right(self.heads, (position, len(self.text))) - 1
        return self.heads[at] if at >= 0 and self.heads[at].end >= position else None

    def any_in(self, region: Span) -> bool:
        """Whether a head stands in ``region``."""
        return next(self._within(region), None) is not None

    def _within(self, region: Span) -> Iterator[Head]:
        for at in range(bisect_left(self.heads, (region.start,)), len(self.heads)):
            if self.heads[at].end > region.end:
                return
            yield self.heads[at]

    def _back_from(self, region: Span) -> Iterator[Head]:
        for at in range(bisect_right(self.heads, (region.end,)) - 1, -1, -1):
            head = self.heads[at]
            if head.start < max(region.start, region.end - 4 * _MAX_NAME):
                return
            if head.end <= region.end:
                yield head

    def _name(self, begin: int, head: Head) -> EventName:
        text = self.text
        start = after_repetition(text, max(begin, head.start - 2 * _MAX_NAME), head.start)
        start = max(start, text.rfind("】", start, head.start) + 1)  # 【某届运动会】闭幕式: a rubric
        if (head.kind == "other" or text.startswith(_CONGRATULATED, start)) and (greeted := _GREETED.match(text, start, head.start)):
            start = greeted.end()
        motto = text.rfind("——", start, head.start) if head.kind == "other" else -1
        if motto >= 0 and text[start : motto].count("“") == text[start : motto].count("”"):
            start = motto + len("——")  # 共创未来——某届运动会
        if relative := _RELATIVE.match(text, start, head.start):
            start = relative.end()
        if leading := _LEADING.match(text, start, head.start):
            start = leading.end()
        if text.startswith("“", start) and "”" not in text[start : head.end]:
            start += 1
        about = text.rfind("关于", start, head.start) if head.kind == "ceremony" and head.start - start > _PARTIES else -1
        start = about + len("关于") if about > start else start  # 甲公司与乙公司关于某实验室签约仪式
        if head.kind == "ceremony" and (rite := _PARTIES_RITE.match(text, start, head.end)):  # 甲学院与乙公司校企合作签约仪式
            start = rite.start("rite")
        if head.end - start > len("反馈会议") and (to := _FED_BACK.match(text, start, head.end)):
            start = to.end()
        if text.find("简称", start, head.start) >= 0:  # 某展播活动（以下简称“活动”）启动仪式
            start = max(start, text.rfind("）", start, head.start) + 1)
        start = self._kind_alone(start, head)
        start = self._without_papers(balanced(text, start, head.start), head)
        start += text.startswith("的", start)  # 举办主题为“…：…”的 | 推介活动
        before = text[start : head.start]
        told = before in _BARE_WORDS and not text.startswith(_LIFE, head.start)  # 民主生活会 is name enough
        bare = told or (head.end - head.start == 3 and len(before) <= 4 and before.endswith(_KINDS))
        end = head.end
        if text.startswith("”", end) and text.rfind("“", start, end) > text.rfind("”", start, end):  # 首届“某某论坛”
            end += 1
        return EventName(start, end, text[start:end], text[head.start : head.end], head.kind, bare)

    def _without_papers(self, start: int, head: Head) -> int:
        """《…》和《…》启动仪式, 《某合作备忘录》签字仪式: what the papers are called is no part of the rite's name."""
        closed = self.text.rfind("》", start, head.start) + 1
        if not closed or head.end - closed > _RITE:
            return start
        longest = _PAPER if self.text.startswith("签", closed) else _PAPERS
        return closed if head.start - start > longest else start

    def _kind_alone(self, start: int, head: Head) -> int:
        """学习贯彻…主题教育专题民主生活会: the kind of meeting is the name, the rest says of what campaign."""
        if not self.text.startswith(_LIFE, head.start):
            return start
        if campaign := _IN_CAMPAIGN.search(self.text, start, head.start):
            return campaign.end()
        if head.start - start <= _CAMPAIGN:
            return start
        told = _OF_YEAR.search(self.text, start, head.start)
        return told.start() if told else head.start


def event_names(scan: Scan) -> EventNames:
    """The heads of a text; those that only begin an ordinary word (大会堂, 会议室) or stand in a title are left out."""
    heads: list[Head] = []
    closed = 0
    for token in scan.of("event_heads"):
        last = heads[-1] if heads else None
        if token.entry.tag == "none":
            closed = max(closed, token.end)
            while heads and heads[-1].end > token.start:
                heads.pop()
        elif token.start < closed:
            continue
        elif scan.text.startswith(_NAMES_BODY, token.end):
            if not scan.text.startswith("》", token.end):  # 全国人大会议新闻中心: no 大会 either
                closed = token.end
                while heads and heads[-1].end > token.start:
                    heads.pop()
        elif last is None or token.start >= last.end:
            heads.append(_head(token.start, token))
        elif token.end > last.end or token.start <= last.start:
            heads[-1] = _head(last.start, token)
    return EventNames(scan.text, heads)


def _head(start: int, token: Token) -> Head:
    return Head(start, token.end, cast(EventKind, token.entry.tag), token.entry.value == "object")


def _is_numbered(text: str, start: int, end: int) -> bool:
    """Whether the words up to a head's start at ``end`` give it a number of its own: 2024年一季度 | 安委会; not 第二次会议在人大 | 常委会."""
    number = _NUMBERED.search(text, max(start, end - _NEAR), end)
    return number is not None and not any(mark in text[number.end() : end] for mark in "在于会")


def _ends_object(text: str, end: int, limit: int) -> bool:
    if text.startswith(_REPORTS, end):  # 审议常委会 | 工作报告
        return False
    return end >= limit or text[end] in "，。；、并时和（上" or text.startswith("后，", end)


def _is_broken(text: str, start: int, end: int) -> bool:
    """Whether a name cannot reach from ``start`` to ``end``; what stands in quotation marks does not break it."""
    return any(match["here"] for match in _BREAK.finditer(text, start, end))


def _is_proper(name: EventName) -> bool:
    return name.end - name.start <= _MAX_NAME and not _NO_NAME.match(name.text) and not _PASSES.search(name.text)

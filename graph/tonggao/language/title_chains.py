"""Titles that stand in one chain, joined by 、 or 兼, and share a name and the words of time before the first."""

import re
from typing import NamedTuple

from tonggao.language.name_ends import is_han
from tonggao.language.name_words import ADDRESS, surname_at
from tonggao.language.names import name_at
from tonggao.language.offices import Title
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

_JOINS = ("", "、", "，", "兼", "、兼", "，兼", "并兼", "和", "暨", " ", "\u3000")


_STATUS = re.compile("（[^（）。，、]{0,6}(?:挂职|兼职|级|工作|驻会|兼|专职|聘任|政法|统战|组织|纪检|宣传|援派|援藏|援疆|援青|选派|下派|轮值|执行)）[、，兼]")


_HONOUR = re.compile(
    "(?:、[^、，。；（）]{0,12}(?:学家|作家|艺术家|企业家|专家|模范|先进工作者|离休干部|退休干部|老红军|老党员|老战士|获得者|传承人|优秀党员|标兵|党代表|大代表))+、"
)


_BY_SURNAME = ("路长", "林长")
_FOR_LIFE = ("院士",)
_PRAISE = re.compile("、(?:[\u4e00-\u9fff]{2,3}[省市县区州]|全国|全省|全市|全县|[省市县区州]级?|国家级?|我国|中国|中央|著名|知名|优秀|模范|十佳|最美|一级|二级|国家一级|国家二级|“[^”]{2,8}”|[\u4e00-\u9fff]{2,4}[江河湖溪渠])+")  # 区政协主席、清溪江区级河长


_OF_FIELDS = ("带头人", "首席专家", "传承人", "技能大师", "名师")
_CLASS_OF = re.compile("、[我本该]?[校院]?(?:[0-9]{2}|[0-9]{4})[届级][\u4e00-\u9fff]{0,10}")
_WHERE = re.compile("、[\u4e00-\u9fff]{2,12}(?:[镇乡村县市区旗厂社校院所站]|街道|公司|中学|小学|嘎查|苏木)")
_ELECTED_TOO = re.compile("[^，。；]{4,60}?当选")
_NEXT_APPOINTED = re.compile("[一-鿿·]{2,8}?(?:(?<![主责])任|为)[^，。；、的]{1,10}[长任席人员]")
_APPOINTED_TOO = re.compile("[^。；]{4,80}?(?:(?<![主责])任(?![务期免命职])|当选)")


_ASSIGNED = re.compile("、(?:包|联|挂|驻|蹲点|联系|分管|负责)[\u4e00-\u9fff]{0,6}")  # 县政协副主席、包镇县级领导林岳
_SEATS = ("代表", "委员", "常委")
_HOUSES = ("人大", "政协")
_UNREAD = re.compile("、[^，。；：、！？（）《》\\s和与及等向对由在为同给就请听将]{2,24}")  # what else a deputy is, in words that make no title


class Chain(NamedTuple):
    """Titles that one name shares, in printed order."""

    start: int
    end: int
    titles: tuple[Title, ...]


def read_chains(text: str, titles: list[Title]) -> list[Chain]:
    """Titles joined where each begins right behind the last one's 、 or 兼."""
    chains: list[Chain] = []
    run: list[Title] = []
    for title in _uncovered(titles):
        if run and _goes_with(text, run[-1], title) and not _is_of_next(text, run, title):
            run.append(title)
            continue
        if run and _has_task(text, run[-1], title):
            run.append(title._replace(tag="descriptor", value=""))
            continue
        if run:
            chains.append(_chain(text, run))
        run = [title]
    if run:
        chains.append(_chain(text, run))
    return chains


def _has_task(text: str, last: Title, title: Title) -> bool:
    """县工商联主席、重点项目 | 链长: an office with words before it that name no body; of the same person, and of no body that could be told."""
    if title.body or last.tag == "descriptor" or not (title.tag == "descriptor" or (title.tag == "office" and title.role.endswith(_TASKED))):
        return False
    task = _TASK.fullmatch(text, last.end, title.start)
    if title.tag == "descriptor":  # 副站长、推广 | 研究员, 副研究员、农学 | 博士
        return task is not None and len(task["task"]) <= _LONGEST_FIELD and dictionary_tag(task["task"])[:1] in ("n", "j", "b") and not surname_at(task["task"], 0)
    return task is not None and ((len(task["task"]) > _LONGEST_NAME and surname_at(task["task"], 0) < len("欧阳")) or task["task"].endswith(_PLACES))


_TASKED = ("链长", "河长", "湖长", "林长", "田长", "路长", "街长", "网格长", "片长", "队长", "组长", "召集人", "指挥长")
_TASK = re.compile("、(?!各|该|其|本)(?P<task>[^，。；：、！？（）《》“”\\s和与及等向对由在为同给就请听将的]{2,14})")
_LONGEST_NAME = 3
_LONGEST_FIELD = 4
_PLACES = ("镇", "乡", "街道", "村", "社区", "片区")  # 前进镇 | 河长


def _is_of_next(text: str, run: list[Title], title: Title) -> bool:
    """甲调任某总队政委、党委书记，某总队司令员乙…: behind an appointment's offices and a comma stands whoever comes next, with a name."""
    taken = text.endswith(("任", "为", "当选"), 0, run[0].start)
    appointed = taken and text[run[-1].end : title.start] == "，" and bool(title.body)
    if appointed and _ELECTED_TOO.match(text, title.start):  # 甲当选主席，某公司工会主席兼经理乙当选副主席
        return True
    name = name_at(text, title.end, titled=True) if appointed else None
    return name is not None and name.bound > 1


def _uncovered(titles: list[Title]) -> list[Title]:
    """Without 参事 in 参事室主任 and 居民 in 城镇居民医疗保险部际联席会议组长: words of the next one's body."""
    kept: list[Title] = []
    for title in titles:
        if kept and title.start == kept[-1].end and title.role in _BY_SURNAME and not title.body:
            continue  # 党委书记 | 路长安
        while kept and title.start < kept[-1].end:
            kept.pop()
        kept.append(title)
    return kept


def _goes_with(text: str, last: Title, title: Title) -> bool:
    """True where a title continues the chain of the one before it."""
    gap = text[last.end : title.start]
    gap = gap[1:] if gap[:1] == "”" and text[last.end - len(last.role) - 1] == "“" else gap  # 村“第一书记”、省农科院副研究员
    gap = gap.strip() or gap  # 书记处书记 、中央纪委副书记
    if gap[:1] == gap[-1:] == "、" and _HONOUR.fullmatch(gap):  # 大学原校长、著名化学家、科学院院士
        gap = "、"
    if title.tag == "descriptor" and not title.body and _PRAISE.fullmatch(gap):  # 党支部书记、全国劳动模范林岳
        gap = "、"
    if title.role.endswith(_OF_FIELDS) and not title.body and _UNREAD.fullmatch(gap):  # 党委副书记、院长、心血管内科学科带头人林岳
        gap = "、"
    if title.tag == "descriptor" and _CLASS_OF.fullmatch(gap):  # 集团董事长、2003届毕业生林岳
        gap = "、"
    if title.tag == "descriptor" and last.tag == "member" and _WHERE.fullmatch(gap):  # 县政协委员、板坡乡蔗农林岳
        gap = "、"
    if last.role in _SEATS and last.body.endswith(_HOUSES) and _UNREAD.fullmatch(gap):  # 全国人大代表、某部飞行员林岳
        gap = "、"
    if title.tag == "descriptor" and title.role.endswith("领导") and _ASSIGNED.fullmatch(gap):
        gap = "、"
    if _STATUS.fullmatch(gap):  # 副主席（挂职）、党组成员
        gap = gap[-1]
    if gap not in _JOINS or last.role == "同志":
        return False
    if (last.value == "titled" or last.role in ADDRESS) and not last.body and is_han(text[last.start - 1 : last.start] or "。"):
        return False  # 副院长甲博士、党总支书记乙
    if gap == "，" and text[last.start - 1 : last.start] in ("任", "为") and _APPOINTED_TOO.match(text, title.start):
        return False  # 由甲任组长，县应急管理局局长乙任副组长
    if gap == "、" and text[last.start - 1 : last.start] in ("任", "为") and _NEXT_APPOINTED.match(text, title.end):
        return False  # 以主席甲为团长、副主席乙为副团长
    if gap == "，" and text.endswith(("当选", "当选为"), 0, last.start):
        return False  # 甲当选某会会长，某学会副会长乙担任执行会长
    if gap == "，" and text.startswith("一职", title.end):  # …调任…主任，县医院院长一职由…: another's
        return False
    if gap == "，" and "descriptor" in (last.tag, title.tag):
        return False
    if gap == "，" and title.when and not (last.role.endswith(_SEATS) and _opens_with_body(text, title)):
        return False  # …主任，曾任…部长: another spell, read for itself; not 中央候补委员，青岭省委原常委甲
    if gap == "，" and not title.body:  # 党组成员、副厅长，一级巡视员甲; 区委副书记，区长乙; 区委常委，副区长丙
        return title.role in load_lexicon().terms("office_ranks") or (last.tag in ("party", "member") and title.tag == "government" and title.value in last.body)
    return bool(title.body) or gap not in ("", "和")


def _chain(text: str, run: list[Title]) -> Chain:
    """A time word before the first title (时任, 原) holds on until another one (现任) replaces it.

    原 between a body and an office (县政协原副主席、县文联主席) says nothing of another body's; nor does 原 of what people lead
    who have left their office (原副市长、市关工委主任).
    """
    titles: list[Title] = []
    when = "now"
    inside = False
    for title in run:
        if title.value in _RANKED and not title.body and titles and titles[-1].tag == "descriptor" and titles[-1].body and not titles[-1].place:
            title = title._replace(body=titles[-1].body)  # 省水利厅下派专家、高级工程师
        if inside and (title.body or title.role in load_lexicon().terms("office_ranks")):
            when = "now"
        goes_on = inside and not (title.body or title.when)  # 研究院原副院长、总工程师、某学会会长
        if when == "former" and titles and not title.when and text[run[0].start] == "原" and ((titles[0].body != title.body and title.body.endswith(_OF_RETIRED)) or title.role.endswith("顾问")):
            when = "now"
        inside = goes_on or (title.when == "former" and title.body != "" and text.startswith(title.body, title.start))
        when = title.when or ("now" if title.role in _FOR_LIFE else when)
        titles.append(Title(*title[:4], when, *title[5:]))  # four times as fast as _replace
    return Chain(run[0].start, run[-1].end, tuple(titles))


_RANKED = ("titled", "held")
_OF_RETIRED = tuple("关工委 关心下一代工作委员会 老促会 老区建设促进会 老年大学 老科协 老体协 研究会 促进会 慈善总会 慈善会 慈善协会 红十字会 基金会 商会 学会 协会 联谊会 校友会 企业联合会 志愿者联合会 诗词学会".split())


def _opens_with_body(text: str, title: Title) -> bool:
    """True for 某省政协原党组书记, whose word of time stands further in: not 原某省政协党组书记."""
    return title.body != "" and text.startswith(title.body[:2], title.start)

"""How a tour is called: the phrase that names it in the body, and when a headline's serves better."""

import re
from typing import cast

from tonggao.claims import EventKind
from tonggao.extract.events.doing_words import found_within
from tonggao.extract.events.doings import Doing
from tonggao.extract.events.draft import Draft
from tonggao.extract.events.gifts import brings, gift
from tonggao.extract.events.identity import says_less, says_what, tells_in_full
from tonggao.extract.events.scene import Scene
from tonggao.extract.events.verb_nouns import MANNER
from tonggao.language.sentences import Span
from tonggao.lexicon import load_lexicon

_REACH = 80
TO = re.compile(r"(?<!正)在(?![建职岗编读册])|到|[赶奔分]?赴|前往|前来|来到|莅临|造访|莅(?![会校])|走进|深入|(?<![以年近带前后未历原到])来(?![自源信函电访历华到])")
HELD = re.compile(r"(?:开展|进行|展开)(?:《[^》，。；]{2,40}》|[^，。；]){0,24}$")
CHECK_OF = re.compile(r"(?:(?:对(?![外口接话])|就)[^，。；：]{2,50}|(?:分别|分组)*(?:分?赴|到)[^，。；：]{2,16}?)(?:开展|进行|展开)(?:了?(?:专题|集中|联合|实地|集体|专项|机动|提级|常规|督促|督导|全面|安全|现场|重点|综合|随机|突击|交叉|抽样|年终|年中|中期|半?年度|季度|月度|半年|例行|深入|详细|认真|细致){0,2}|" + MANNER.pattern + ")$")
_GREAT_CHECK = re.compile("(?:开展|进行)了?(?P<what>[^，。；：、的]{4,16}大)$")  # 深入企业开展 | 夏季安全生产大检查
_CAME = re.compile("(?:来|到|赴|深入|莅临)[^，。；：、]{2,12}$")  # 来我校 | 对某事开展调研
_GOES = re.compile("来|到|赴|莅临|造访|深入|前[往来]|走进")
_LIGHT = re.compile("(?:开展|进行|展开)了?")
_MADE = re.compile(f"(?:进行|开展){MANNER.pattern}$")
_MATTER_LOOKED_AT = 2  # of 查看险情: says nothing of which
_MAX_PLACE = 16
_SHORT_PLACE = 8  # with the word for going there
_MATTER = 2  # code points that say what a tour is about
_MAX_CHECK = 64  # 对某法贯彻实施情况开展执法检查: the law's name is long
_LOOKED_IN = 6  # code points of 看望 and whom
_MAX_LABEL = 32  # code points: a longer phrase names nothing
_MAX_WITH_OBJECT = 24  # 到某地调研某事
_NOUN = re.compile(r"(?:[以用经把靠的]|通过|根据|大兴|加强)$")  # 以调研促改革: no one's doing
_OBJECT_END = re.compile(r"[，。；：]|并|(?:在[^，。；：]{2,12})?(?:引起|引发|激起)|(?:充分|高度|给予|予以)+(?:肯定|评价)|发表(?:声明|谈话|讲话|公报)|(?<![售战课善])后(?=[，开召举进与就参]|双方|座谈|听取)|、(?=主持|出席|参加|召开)|纪实|侧记|(?<!比利)(?<![临及同实小按定战随])时(?![代期刻间节令])|(?<!节日)(?<!假期)(?<!假日)(?<!春节)(?<!防控)期间|后(?=[，指强])|一行|$")
_ALSO = re.compile("(?:工作|学习|交流|座谈|考察|指导|慰问|走访)*")  # 赴某大学调研 | 学习
_COMES_TO = ("来校", "来院", "来访", "到访", "莅校", "莅院", "进校", "到校")
_PLACED = ("上堤", "上坝", "巡堤", "巡河", "巡山", "巡林", "巡湖")
_SPACES = (" ", "\u3000")  # a headline's commas
_WHAT = ("情况", "工作", "建设")
_SLOGAN = re.compile("[进入送解促保聚传暖][\u4e00-\u9fff]{2}")  # 走访慰问进万家, 督导检查促落实
_LED_BY = re.compile("由|前来|来华|率领")  # 会见了由某某率领的代表团, 前来参加某会的某某: the headline is shorter
_TELLING = 4  # code points of 开展 and what it was
_UNNAMED_KINDS = frozenset({"inspection", "visit"})


def tour_kind(verb: str) -> EventKind:
    """看望 is a visit, 接访 no inspection: what the lexicon says beside the verb."""
    return cast(EventKind, load_lexicon().terms("event_verbs")[verb].value or "inspection")


def object_end(scene: Scene, doing: Doing) -> int:
    """Where the words that a verb governs end."""
    limit = min(doing.segment.end, doing.end + _REACH)
    end = _OBJECT_END.search(scene.text, doing.end, limit)
    return end.start() if end else limit


def relabel_from_headline(scene: Scene, draft: Draft, phrase: Span) -> None:
    """Take the headline's phrase, unless it is long, or the body's says where and the headline's does not."""
    draft.seen_at(phrase)
    if scene.text.startswith(_SPACES, phrase.end) and draft.label_text.replace("了", "", 1).startswith(scene.words(phrase) + "、"):  # 会见会议代表 列席人员
        return
    if draft.kind == "visit" and draft.label_text.startswith("看望") and scene.text.startswith("看望", phrase.start) and _LOOKED_IN < phrase.end - phrase.start < len(draft.label_text):
        draft.relabel(scene.text, phrase)  # whom in few words
        return
    named = draft.kind == "other" and phrase.end - phrase.start < len(draft.label_text)  # 下访接待群众来访
    placed = not named and TO.match(draft.label_text) and not TO.match(scene.text, phrase.start)
    if placed and draft.place and draft.place in scene.words(phrase)[:-_MATTER]:  # 调研某大学思政课建设
        placed = None
    if draft.label_text.startswith("对") and scene.words(phrase).startswith(("进行", "开展")):  # of whom the headline does not say
        return
    if draft.kind == "inspection" and draft.label_text[0] in "到赴" and says_what(scene.words(phrase), draft.label_text):
        return
    if draft.kind == "inspection" and draft.place and scene.words(phrase).endswith(draft.place) and draft.label_text.endswith(_WHAT):  # 视察某大学: only where
        return
    if draft.kind in _UNNAMED_KINDS and says_less(scene.words(phrase), draft.label_text):
        return
    if _says_where(draft.label_text) and _says_where(scene.words(phrase)) and scene.text[phrase.start] != "在":  # the body says so in full
        return
    if draft.kind == "inspection" and tells_in_full(scene.words(phrase), draft.label_text):
        return
    if draft.kind == "talks" and scene.words(phrase).endswith("客人") and phrase.end - phrase.start < len(draft.label_text) <= _MAX_LABEL and not _LED_BY.search(draft.label_text) and scene.text[draft.label.end] != "，":  # 会见了某公司总裁某某
        return
    if named and phrase.end - phrase.start <= _MATTER:  # 接访: the body says more
        return
    if phrase.end - phrase.start <= _MAX_LABEL and not placed:
        draft.relabel(scene.text, phrase)
        if draft.kind == "visit" and draft.label_text.endswith(_LOOKS):  # 看望师生, which the headline calls 在某学校考察
            draft.looks_into()


_LOOKS = ("考察", "调研", "视察", "考察调研")


def _says_where(label: str) -> bool:
    """到某中心考察调研, 深入某园区开展专题调研: where somebody went and what for, in one piece."""
    return _GOES.match(label) is not None and not any(mark in label for mark in "，就（")


def tour_phrase(scene: Scene, doing: Doing) -> Span | None:
    """在某市调研, or 督导检查安全生产工作 where what is looked into follows the verb."""
    start = max(doing.segment.start, doing.start - _REACH)
    noun = _NOUN.search(scene.text, start, doing.start) and not _MADE.search(scene.text, start, doing.start)
    if noun and not doing.verb.startswith(("视频", "连线")):  # 通过视频连线慰问
        return None
    if scene.text[doing.start - 1] == "大" and (named := _GREAT_CHECK.search(scene.text, start, doing.start)):
        return Span(named.start("what"), doing.end)
    check = CHECK_OF.search(scene.text, start, doing.start)
    if check and doing.end - check.start() <= _MAX_CHECK:
        came = _CAME.search(scene.text, start, check.start())
        return Span(came.start() if came else check.start(), doing.end)
    end = object_end(scene, doing)
    if scene.headline and _SLOGAN.fullmatch(scene.text, doing.end, end):
        return None
    if brings(doing):  # 为奋战在一线的职工送去: whom it is for holds no place
        return gift(scene, doing, end)
    longest = _MAX_LABEL if end == doing.end else _MAX_WITH_OBJECT
    longest = _MAX_CHECK if scene.text[doing.start - 1] == "》" else longest  # 到某市开展《某法》执法检查
    to = found_within(TO, scene.text, doing.between)
    if to and to.end == doing.start:  # 在视察某部时
        to = None
    if to and end <= doing.end + 1 and "慰问" in doing.verb and scene.text.count("、", to.end, doing.start) > 1:  # 分赴甲、乙、丙 | 走访慰问
        return Span(doing.start, doing.end)
    if to and _is_told_by_place(scene, doing, to, end):
        return Span(to.start, end if end - doing.end <= _MATTER_LOOKED_AT else doing.end)
    if to and end - to.start <= longest and _share(scene, to, doing) * (end - doing.start) >= end - to.start:
        return Span(to.start, end)
    if to and doing.verb == "指导" and scene.text.endswith("现场", to.start, doing.start) and end - to.start <= _MAX_CHECK:  # 赶赴某县事故现场指导救援工作
        return Span(to.start, end)
    if to and _ALSO.fullmatch(scene.text, doing.end, end) and end - to.start <= longest:
        return Span(to.start, end)
    if held := HELD.search(scene.text, *doing.between):
        if scene.text.startswith("活动", doing.end) and len(held.group()) > _TELLING:  # 开展“送温暖”慰问 | 活动
            if to and "“" not in held.group() and doing.end + len("活动") - to.start <= _MAX_LABEL:  # 赴某市开展招商和项目考察 | 活动
                return Span(to.start, doing.end + len("活动"))
            light = _LIGHT.match(scene.text, held.start(), doing.start)
            return Span(light.end() if light else held.start(), doing.end + len("活动"))
        return Span(held.start(), doing.end) if doing.end - held.start() <= longest else None
    alone = end <= doing.end + 1 and (scene.leads or scene.has_day(doing.start))
    if tour_kind(doing.verb) == "other" and (scene.headline or alone):  # 某某下访接待群众来访: names the day by itself
        return Span(doing.start, doing.end)
    if end <= doing.end + 1 and scene.leads and doing.verb.startswith(_COMES_TO) and len(doing.verb) > _MATTER:  # 某代表团来校访问
        return Span(doing.start, doing.end)
    if end <= doing.end + 1 and doing.verb.startswith(_PLACED) and len(doing.verb) > _MATTER:  # 分头上堤查险: the verb says where
        return Span(doing.start, doing.end)
    if doing.verb == "指导" or end <= doing.end + 1:
        return None
    return Span(doing.start, end if end - doing.start <= _MAX_CHECK else doing.end)


def _share(scene: Scene, to: Span, doing: Doing) -> int:
    """How often as long as its matter a phrase may be: 到三号闸检查值守情况, but 检查禁毒工作 for 深入甲县、乙区检查禁毒工作."""
    short = doing.start - to.start <= _SHORT_PLACE and scene.text.find("、", to.end, doing.start) < 0
    return 3 if short else 2


def _is_told_by_place(scene: Scene, doing: Doing, to: Span, end: int) -> bool:
    """赴某堤某段查看险情, 前往某社区走访慰问 | 退休职工某某: where it was tells more than so short, or so personal, a matter."""
    if doing.end >= end or doing.start - to.end > _MAX_PLACE:
        return False
    if tour_kind(doing.verb) == "visit" and end - doing.end <= _MATTER_LOOKED_AT:  # 来到学生公寓看望新生
        return "看望" in doing.verb
    if tour_kind(doing.verb) == "visit":
        return "慰问" in doing.verb and end - doing.end > _MAX_PLACE and bool(scene.cast.persons_in(doing.end, end))
    return tour_kind(doing.verb) == "inspection" and end - doing.end <= _MATTER_LOOKED_AT

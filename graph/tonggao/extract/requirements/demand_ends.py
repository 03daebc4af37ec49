"""Where a demand ends: before a statement about something else, and before what its speaker turns to next."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.imperatives import opens_demand
from tonggao.extract.requirements.speech_clauses import Clause
from tonggao.language.sentences import Span

# A statement after a demand, with a subject of its own: 希望…，中国将…; 高额彩礼要刹住，移风易俗不是一阵风.
_OTHER_STATEMENT = re.compile(
    "(?:中国|中方|我们|我国|我方|[省市县区]委|[省市县区]政府|政府|(?![各全])[^，。；的]{0,10}(?:纪检监察组|督[查察导]组|检查组|纪委|监委|办公室|指挥部))[^，]{0,4}将(?![^，]{0,10}[纳列作])"
    "|(?![^，]*(?:凡是|只要|只有|越是|还是|就是|特别是|尤其是|关键|重点|核心|根本|前提|目的|目标|首要|难点|但是|或是|都是))"
    "(?:“[^“”]{1,24}”|[^，。的是]{2,12})(?:[决绝并]?不是|就是|才是|(?<![不要])(?<!来仍)是)(?!否)[^，]{2,}"
    "|(?![这那也还])[^，。的]{3,12}就是(?:要|为了)[^，]{2,}"
    "|[^，。；]{2,12}是(?:解决|化解|实现|走出|通向)[^，。；]{2,}的(?:根本|唯一|必由|正确|可行|必然)[^，。；的]{1,4}$"
    "|(?![^，。；]{0,6}(?:才|就|才能))[^，。；]{2,12}(?:开启|迎来|迈入|踏上|进入|翻开|掀开)了[^，]{2,}"
    "|(?!各)[^，。；要应须]{2,12}(?:大门|心)(?:永远|始终|一直)[向为][^，。；]{2,}"
    "|(?:所有|一切|任何)[^，。]{2,20}都(?:是|将|会)[^，]{2,}"
    "|[^，。的]{2,10}(?:发挥着|有着|(?<!过上)(?<!得到)越来越)[^，]{2,}"
    "|(?:目前|眼下|今年以来|近年来|据了解|据悉|但它|但这|但其|但目前)[^，要须应让使]{4,}"
    "|[此本这]次[^，]{2,14}(?:涉及|包括|共有|分为|历时|为期)[^，]{2,}"
    "|(?:也|充分|集中|生动|再次)*(?:体现|彰显|展现|表明|反映)[了出][^，]{2,}"
    "|[^，。]{3,20}(?:[^及]时|的时候|期间|之际)$"
    "|[^，。]{2,6}(?:还将|也将|将)在[^，]{2,}(?:上线|播出|播放|刊发|发布)"
    "|[^，。]{2,16}(?:感染|发病|患病|接种|服药|停药|降温|降雨|雨|受灾|退水)后$|[^，。的]{1,6}(?:不典型|不明显|较[重轻高低多少大小快慢长短]|更[重轻高低多少大小快慢长短]|偏[高低多少]|多发|高发|易发)$"
)
_PLANNED = re.compile("(?:中国|中方|我国|我方)(?:政府)?(?:也|还|都)?将(?![^，]{0,10}(?:[纳列]入|作为|列为))|(?:未来|下一步|今后)?(?:还|也)?将(?:支持|继续|进一步|一如既往|全力|积极|努力|始终|坚定|认真|尽快|适时|择机|及时|按时|如期|不断|持续|着力|派(?=出|员|团|[^，。；]{2,8}[赴到前来])|加快|加大|抓紧)(?![^，]{0,10}(?:[纳列]入|作为|列为))|(?![各全])[^，。；的]{0,10}(?:纪检监察组|纪检组|督[查察导]组|检查组|纪委|监委)将(?![^，]{0,10}[纳列作])")  # all behind it is planned too
_FOLLOWS = re.compile("(?:这样)?(?:既|就|也|还)?可以(?:促进|推动|提高|增强|降低|减少|带动|避免|拉动|扩大|缓解|更好)[^，。；]{2,}|[^，。；]{0,14}(?:才能|方能|才会|才可能)")  # what only follows: 三者都要推进，道路才能越走越宽
_HARMS = re.compile("[^，。；]{2,20}?(?:对[^，。；]{1,12}(?:没有|毫无|有什么|都没)(?:任何)?(?:好处|益处|意义|帮助)|对[^，。；]{1,12}的[^，。；]{1,6}(?:大于|小于|超过|远超)|对[^，。；]{1,12}的[^，。；]{1,6}更[大多深重]$|[^，。；]{2,14}就(?:等于|意味着)[^，。；]{2,}|最终(?:将?会|将)[^，。；]{2,}|(?:将|会|只会|必将|势必)(?:造成|导致|带来|引发|加剧|危及|招致|产生)[^，。；]{2,})")  # 该国应取消制裁，制裁将造成更大损失
_AND_THEN = ("同时", "此外", "另外", "与此同时")  # before what its speaker turns to
_HE_DOES = re.compile("(?:[他她](?:还|也)?(?:赞赏|表示|感谢|认为|指出|强调|相信|祝|介绍|希望|称赞|期待)|(?:[\u4e00-\u9fff]{2,3})?(?:总书记|主席)(?:的[^，。；]{2,12}|在[^，。；]{1,24}?)?(?:身体力行|率先垂范|为[^，。；]{2,40}(?:指明|提供|擘画|注入|点赞)|一直|始终|用|这样|如此|牵挂|心系|多次|曾))")
# What a speaker turns to after what he wishes for: 期待…，同时祝贺….
_TURNS = re.compile(
    "(?:[遭招惹引获]致?|遭到|受到了?|得到了?|引发了?|引起了?|招来|迎来|随即遭|当即遭|但遭|却遭|但被|却被)[^，。；的把使让]{0,16}(?:谴责|批评|抗议|拒绝|反对|回绝|驳斥|质疑|不满|响应|好评|热议|反响|强烈反弹|否决)$"  # 呼吁…，遭该国谴责
    "|[为给][^，。；]{2,40}(?:提出了?新的?(?:[^，。；]{0,8})要求|部署了?新任务)"  # as news tells it: 为某地提出新要求、部署新任务
    "|(?:中方|中国(?:政府)?|我方|我国)(?:也|还|始终|一贯|坚定|积极|将)*(?:鼓励|支持|欢迎|赞赏)[^，。；]{2,}"  # 希望双方密切配合，中方鼓励企业投资
    "|(?:政府|国家|中央|党和政府|[省市县乡镇村]里|组织上|我们|我)(?:也|还|都)?(?:一定)?会(?![同议商见谈员场后上]|计)[^，。；]{2,}"  # 要多创造机会，政府会帮助你们
    "|(?!坚定|始终|相互|互相|双方|一直|[要应])[^，。；]{2,8}视(?:中国|[一-龥]方)[^，。；]{0,6}为[^，。；]{2,}"  # 并愿参与倡议，某国视中方为重要伙伴
    "|我本人[^，。；]{2,}"
    "|[并也]?(?:衷心|诚挚|由衷)?(?:祝愿|祝福|预祝|祝(?=大家|各位|同志|你们|[他她]们?|全体|孩子|老人))"
    "|(?:深刻|系统|科学|全面|深入|明确|鲜明)*(?:阐明|回答|揭示|阐述|指明|论述|阐释)了[^，。；]{2,}"  # 要求各局履行职责，深刻阐明了一系列问题
    "|(?:[一-龥]方|[^，。；的]{2,8})已(?:经)?(?:向|于|就|启动|宣布|决定|开始)[^，。；]{2,}"  # 责令该厂停产，该厂已向省里申诉
    "|对[^，。；]{2,20}进行(?:了)?(?:全面|系统|明确|严格)?规范$"
    "|(?:截至)?目前$|据悉$|据了解$|截至[^，。；]{2,10}$"  # …，目前，已改造三处
    "|为[^，。；]{2,40}(?:打开|提供|指明|注入|带来|奠定|擘画|开辟)了[^，。；]{2,}|[^，。；]{0,4}(?:鼓舞|振奋|激励)了[^，。；]{2,}"
    "|不是[^，。；]{2,}就[^，。；]{1,6}[了的]$|[^，。；]{2,14}就是(?:这么|这样|如此)[^，。；]{2,}"
    "|期待(?:届时|再次|早日|在[^，。；]{2,8})*欢迎[^，。；]{2,}"  # 巴方愿密切协作，期待欢迎中方代表团到访
    "|我(?:本人)?(?:若|如|要是|倘若|假如)[^，。；]{2,}"  # 学术不端必须零容忍，我若有不妥，请…
    "|哪[^，。；就]{1,8}(?:出了|发生了?|出现了?(?!在))[^，。；就]{1,6}$"  # 一分一厘都不准乱花，哪个环节出了问题，就…
    "|但[决绝]不(?![能得可许准允])|将采取(?:坚决|一切|必要|有力)"  # 我们愿意创造空间，但决不留下余地
    "|并(?:(?:明确)?提出(?!新|更)|指出|强调|要求(?!做到)|介绍了?|通报了?|宣布)(?=[^，的]{2,}|，)"
    "|(?:并|同时)(?:就|针?对|围绕)[^，]{2,60}?(?:[作做]出?了?|进行了)[^，]{0,8}(?:部署|安排|动员|讲解|解读|总结|点评)$"
    "|(?:就|针?对|围绕)[^，]{2,60}?(?:[作做]出?了|进行了)[^，]{0,8}(?:部署|安排|动员|讲解|解读|总结|点评)$"
    "|(?:同时|并)(?:再次|衷心|诚挚)?(?:祝贺|感谢|对[^，]{2,24}表示(?:衷心|诚挚|热烈|由衷|崇高)?的?(?:感谢|祝贺|欢迎|敬意|赞赏|慰问))"
)


def demand_end(shielded: str, segments: Sequence[Span]) -> int:
    """Where a demand ends whose cue stands in the first of ``segments``: before statements about something else (…，中国将…)."""
    if any(shielded.find(only, segments[0].start, segments[-1].end) >= 0 for only in ("只有", "唯有", "惟有")):
        return _end_of(shielded, segments, (_PLANNED, _TURNS, _HE_DOES))
    return _end_of(shielded, segments, (_PLANNED, _TURNS, _HE_DOES, _FOLLOWS, _HARMS))


def _end_of(shielded: str, segments: Sequence[Span], turns: Sequence[re.Pattern[str]]) -> int:
    last = _before_turn(shielded, segments, turns)
    while last > 0 and _OTHER_STATEMENT.match(shielded, *segments[last]) and not opens_demand(shielded, *segments[last]):
        last -= 1
    return segments[last].end


def _before_turn(shielded: str, segments: Sequence[Span], forms: Sequence[re.Pattern[str]]) -> int:
    """The number of the last segment before the first one of such a form."""
    turning = (n for n, segment in enumerate(segments) if n and any(form.match(shielded, *segment) for form in forms))
    last = next(turning, len(segments)) - 1
    return last - 1 if 0 < last < len(segments) - 1 and shielded[segments[last].start : segments[last].end] in _AND_THEN else last


def own_point(shielded: str, clause: Clause) -> Clause:
    """A point without the statement about something else behind it: 一是共同筑牢防线，|中国将…."""
    return _up_to(clause, demand_end(shielded, clause.segments)) if clause.numbered else clause


def before_turn(shielded: str, clause: Clause) -> Clause:
    """A clause without what its speaker turns to: 各村抓好防汛，|并就下一步工作作了安排."""
    return _up_to(clause, clause.segments[_before_turn(shielded, clause.segments, (_TURNS,))].end)


def _up_to(clause: Clause, end: int) -> Clause:
    kept = [segment for segment in clause.segments if segment.end <= end]
    return clause if len(kept) == len(clause.segments) else clause._replace(end=end, segments=kept)


_TIME_AHEAD = re.compile("[^，。；要应须了]{2,10}(?:将至|临近|来临|在即|到来|之际|期间|[0-9月日]前|底前|[节期]前|之前|起)|(?:当前|目前|眼下|现阶段|近期|下一步|即日起|临近|进入|正值|时值)[^，。；要应须了]{0,8}")


def behind_time(shielded: str, clause: Clause) -> Clause:
    """A clause without the time that stands ahead of who is told: 春节将至，|各单位加强值班."""
    first, *others = clause.segments
    if not others or _TIME_AHEAD.fullmatch(shielded, *first) is None or shielded.find("将", *others[0]) >= 0:  # 近期，某部将…: a plan
        return clause
    return clause._replace(start=others[0].start, segments=others)

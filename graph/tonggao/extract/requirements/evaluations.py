"""Clauses that speak of a wish, a ban or a duty and demand nothing: 体现了决不允许任何人有特权的坚强意志."""

import re
from collections.abc import Sequence

from tonggao.extract.requirements.imperatives import states
from tonggao.extract.requirements.speech_clauses import Clause, told_before
from tonggao.language.sentences import Span

# 体现了中国愿…的决心; 既要物质富足，也要精神富有，是…的追求: what is said of a wish or a duty.
_EVALUATES = re.compile(
    "(?:赞赏|赞同|注意到|感谢|高度评价)[^，。；]{1,12}愿意"  # 中方赞赏伊方愿意…
    "|表达了[^，。；]{0,40}愿[^。；]{0,120}的(?:真诚|良好|美好|共同|强烈)*(?:愿望|意愿|心愿)"
    "|(?:体现|彰显|表明|展现|反映|显示)了?[^，。；]{0,60}愿[^，。；]{0,60}的[^，。；]{0,30}(?:决心|意愿|愿望|诚意|信心|立场)"
    "|(?:体现|彰显|表明|展现|反映|显示|展示|宣示|诠释)了?[^。；]{0,80}(?:[决绝]不|不容|不能|不得|必须)[^，。；]*的[^，。；]{0,4}(?:决心|意志|态度|立场|勇气|信念|信心|气概|品格)$"
    "|(?:既要|也要|又要)[^。；]{0,120}，是[^，。；]{2,24}的[^，。；]{0,6}(?:追求|特征|本质|标志|体现|优势|使命)$"
)
# 冲突最后都需要通过对话解决: how things of this kind end, asked of nobody.
_OBSERVES = re.compile(
    "(?:(?:从)?(?:历史地?|历史上|长远|根本上|本质上|全局)来?看，|(?:历史|事实|实践|经验|现实)[^，。；]{0,8}(?:证明|表明|告诉[^，。；]{0,4}|昭示|启示[^，。；]{0,4})，|归根[到结]底，|说到底，|(?=[^，。；]*[都总]))"
    "[^，。；]{0,12}(?:冲突|争端|争议|争执|分歧|矛盾|战争|战事|危机|纠纷|对抗|隔阂)[^，。；]{0,4}"
    "(?:最后|最终|终究|终归|终将|到头来|归根到底|归根结底|迟早)(?:还是|总是|总归|总|都是|都|也|还)?(?:需要|须|要|得|必须|只能)(?:通过|依靠|靠|由|以|用|回到)[^，。；]{2,}"
)
_ANY = re.compile("任何(?:一[项种件条次场份])?(?!人|单位|个人|组织|干部|党员|部门|地方|企业)[^，。；]{2,12}(?:要|想)[^，。；要]{1,6}，?都?(?:必须|要|需要|离不开)")  # 任何事业要成功都必须从人民中找到根基
# 家乡必须发展，也必然发展; 全面建成小康社会，一个民族也不能少: what is sure to be, and mottoes.
_IS_SURE = re.compile("[^，。；]{2,10}(?:必须|要)([^，。；]{2,8})，(?:也|更|就)?(?:必然|一定|必定|必将|终将)(?:会|能够?|要|将)?(?:\\1|[^，。；]{2,6})$")
_MOTTO = re.compile(
    "(?:全面(?:建成|建设|小康|推进)[^，。；]{0,18}|(?:实现|走向|奔向)[^，。；]{0,8}(?:富裕|现代化|小康|复兴)|[^，。；]{2,14}(?:路上|道路上|征程上|征程中|大家庭[里中]))"
    "，一个(?:民族|地区|人|家庭|群众|兄弟民族|地方|村|村庄|乡镇|县)?[都也]不(?:能|可)(?:少|掉队|落下|落伍|缺少|缺席)$"
)

_SERVES = re.compile("(?![^，。；]*(?:要(?!求)|必须|应|确保|[使让]|推动))[^，。；]{4,28}符合[^，。；]{2,24}利益")  # 保持海上稳定符合各国利益
_FROM_TO = re.compile("从“[^“”]*”(?:的[^，。；“”]{1,8})?，?(?:再)?到“")  # 从“绿水青山”到“生态优先”: words that are told off, no one demand
_EVER = re.compile("(?:当[今前下]的?)?(?:世界|国际社会的?形势|时代|形势|人类社会|我们的世界|全球)比[^，。；]{2,10}都?更?(?:加)?需要")  # 世界比任何时候都更需要团结

# “三严三实”，就是谋事要实、做人要实: what a word means; “三个就是”，就是要… is a demand.
_DEFINED = re.compile("(?:这里所说的|所谓|这个|其中)?(?:的)?“[^“”]{2,20}”，?(?:即|就是(?![要必应不][须能]?[让])|就是不让|是指|指的是|说的是|即指)(?!要|必须|应)[：:]?")
_SOMEBODY_TOO = re.compile("，(?:各|全[省市县区州镇乡村校院体]|我们|大家|广大)")
PRAISE = re.compile("是[^，。；]{2,40}的[^，。；的]{0,6}(?:抓手|举措|任务|工作|工程|保障|要求|环节|职责|责任)$")
_STORY = re.compile("[^。；]*的[^，。；的]{0,4}(?:故事|经历|事迹|历程|场景|情景|瞬间|做法|往事)")
_NEAR = 200  # code points before a clause that tell of what it is
_TELLS = re.compile("分享|讲述|介绍|回顾|回忆|记录|展现|描绘|讲起")


def is_story(shielded: str, clause: Clause) -> bool:
    """Whether a clause is what somebody tells of: 委员分享了走进校园，鼓励青年把握机遇的履职故事."""
    if _STORY.fullmatch(shielded, clause.start, clause.end) is None:
        return False
    return _TELLS.search(shielded, *told_before(shielded, clause.start, _NEAR)) is not None


_PROSPECTS = re.compile("[^，。；]{0,14}最(?:辛苦|可爱|可敬|光荣|美丽?|累|忙)|[^，。；]{2,14}(?:本身)?(?:就是|正是|都是)[^，。；]{2,}|[^，。；]{2,16}(?:可期|广阔|光明|美好|可为|可观|喜人|巨大|无限|不易|重要|可贵|很好|不错|很大|旺盛|有希望|不容易)$")


def tells_how_it_is(shielded: str, segment: Span) -> bool:
    """Whether a segment behind those who are spoken to asks nothing of them: 勉励大伙，|北山村前景可期."""
    return states(shielded, *segment) or _PROSPECTS.fullmatch(shielded, *segment) is not None


_PRAISED = re.compile("[^，。；]{2,20}最(?:辛苦|可爱|可敬|光荣|累|忙)")


def told_of(shielded: str, segment: Span) -> bool:
    """Whether a segment only says how those are whom it names: 志愿者们天寒地冻最辛苦."""
    return _PRAISED.fullmatch(shielded, *segment) is not None


def urges_to(shielded: str, rest: Span, segments: Sequence[Span]) -> bool:
    """Whether ``rest``, what stands behind those who are urged, says what to do: not 勉励大伙，|北山村前景可期."""
    if rest.start >= rest.end:
        return False
    told = [segment for segment in segments[1:] if segment.end <= rest.end]
    if any(segment.start < rest.start < segment.end for segment in segments):
        return True
    return rest.start < segments[0].end or not all(tells_how_it_is(shielded, segment) for segment in told)


def evaluates(shielded: str, clause: Clause) -> bool:
    """Whether all that a clause has of demands is spoken of in it."""
    if (defined := _DEFINED.match(shielded, clause.start, clause.end)) and _SOMEBODY_TOO.search(shielded, defined.end(), clause.end) is None:
        return True
    if is_story(shielded, clause) or any(form.search(shielded, clause.start, clause.end) for form in (_EVALUATES, _IS_SURE)) or _ANY.match(shielded, clause.start, clause.end):
        return True
    if _FROM_TO.match(shielded, clause.start, clause.end) or _EVER.match(shielded, clause.start, clause.end):
        return True
    return any(form.fullmatch(shielded, clause.start, clause.end) for form in (_OBSERVES, _MOTTO, _SERVES))

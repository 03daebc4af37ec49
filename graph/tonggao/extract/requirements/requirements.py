"""What people are told to do, not to do, or urged to do, in the words of whoever speaks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from tonggao.claims import OrganizationMention, PersonMention, Requirement
from tonggao.extract.concepts.labels import Labels
from tonggao.extract.reading import Reading
from tonggao.extract.requirements.addressees import Actors
from tonggao.extract.requirements.attribution import timeline
from tonggao.extract.requirements.demands import DemandReader
from tonggao.extract.requirements.drafts import Draft
from tonggao.extract.requirements.modal_cues import modal_cues
from tonggao.extract.requirements.own_voice import own_voice
from tonggao.extract.requirements.shielding import shield
from tonggao.extract.requirements.speech_turns import ANNOUNCE
from tonggao.extract.requirements.stretches import Stretch
from tonggao.extract.requirements.subjects import Subjects
from tonggao.language.occurrences import behind_mark
from tonggao.language.scan import Token
from tonggao.language.sentences import Span
from tonggao.readout import Passage

# What every readout of a Chinese body mentions somewhere; foreign news does not.
_HOME = re.compile(
    "中共|中央|国务院|中方|我国|全国|党委|党组|党的|[省市县区州旗镇乡]委|纪委|人大|政协|[省市县区州人][民]?政府|国家副?主席|书记|"
    "国务委员|外交部|中国(?:常?驻|代表|政府|人民|共产党|将|愿|始终|坚定|是国际社会)|中华民族|(?<![集其])中[美俄英法德日韩朝印巴非欧阿埃越老柬泰缅蒙哈乌吉土塔意西葡希荷比挪芬丹瑞奥匈捷波塞罗澳新加墨智秘古委南肯坦尼刚赞沙伊以叙黎约卡科拉东](?:关系|合作|两国|双方|双边|友好|友谊|贸易|经贸|企业|自贸|建交|战略|全面|传统|人文|人民|议会)|"
    "(?<!军)[省市县区州镇乡]长(?!官)|街道|[全我本][省市县区州镇乡村]|各级|乡镇|党员|干部|村委|本(?:通告|公告|通知)|有关事项|中国公民|(?:中国|我)驻"
)
_ORDER_TOLD = re.compile("[^，。；]{2,24}作出[过了]?[^，。；]{0,6}[批指]示，[对就][^，。；]{0,30}(?:提出|作出)[^，。；]{0,10}(?:要求|部署|安排)")
_PROTESTS = re.compile("罢工|抗议|示威|游行|静坐|集会")  # 铁路职工举行罢工，要求|提高待遇: what those who protest want
_QUOTED = re.compile("“[^“”\n]*”")


def extract_requirements(
    reading: Reading,
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    labels: Labels,
) -> tuple[Requirement, ...]:
    """The requirements of a readout in text order. ``text[start:end]`` is each one's quote; no two overlap.

    ``labels`` are the places of the readout's concepts.
    """
    if not _is_domestic(reading):
        return ()
    cues = _outside_names(modal_cues(reading), people)
    if not (cues or _has_command(reading)):
        return ()
    shielded = shield(reading.text)
    stretches = timeline(reading, Subjects(reading, shielded, people, organizations))
    stretches = own_voice(reading, cues, stretches)
    demands = DemandReader(shielded, cues, Actors(reading, shielded, people, organizations))
    return tuple(_requirement(reading.text, stretch, draft, labels) for stretch, draft in demands.read(stretches) if not _is_told_of(reading.text, stretch, draft))


def _is_told_of(text: str, stretch: Stretch, draft: Draft) -> bool:
    """国外给他厚待，希望他留下: a wish for whom the readout tells of, by somebody else than he; 总书记作出指示，对救灾提出要求: told of him, too."""
    if _ORDER_TOLD.fullmatch(text, draft.start, draft.end):
        return True
    if stretch.speaker is None and _PROTESTS.search(text, behind_mark(text, "。", draft.start), draft.start):
        return True
    if not text.startswith(("希望", "盼望", "期待"), draft.start) or draft.addressee is None or text[draft.addressee.start : draft.addressee.end] not in ("他", "她"):
        return False
    sentence = behind_mark(text, "。", draft.start)
    return stretch.speaker is not None and text.find(stretch.speaker, sentence, draft.start) < 0


def _outside_names(cues: list[Token], people: Sequence[PersonMention]) -> list[Token]:
    """Without 应 in 应天雄."""
    names = sorted(passage for person in people for passage in person.passages)
    starts = [start for start, _ in names]

    def is_in_name(cue: Token) -> bool:
        at = bisect_right(starts, cue.start)
        return at > 0 and cue.end <= names[at - 1].end

    return [cue for cue in cues if not is_in_name(cue)]


def _has_command(reading: Reading) -> bool:
    """Whether a verb may bring in a demand without a cue; 提出 does so with a list of points."""
    points = any(word in reading.text for word in ("一是", "首先", "第一"))
    values = ("commands", "introduces", "person", *(ANNOUNCE if points else ()))
    verbs = (token.entry for token in reading.scan.of("speech_verbs"))
    return any(verb.tag == "asks" or verb.value in values for verb in verbs)


def _is_domestic(reading: Reading) -> bool:
    """Whether a text speaks of Chinese bodies or places, or of nobody and nothing foreign."""
    if reading.scan.of("places") or _HOME.search(reading.text) is not None:
        return True
    foreign = any(token.entry.value != "CN" for token in reading.scan.of("countries"))
    return not foreign and "·" not in _QUOTED.sub("", reading.text)  # “云上梯田·四季花海” is no foreign name


def _requirement(text: str, stretch: Stretch, draft: Draft, labels: Labels) -> Requirement:
    named = labels.within(Span(draft.start, draft.end))
    addressee = text[draft.addressee.start : draft.addressee.end] if draft.addressee else None
    return Requirement(
        quote=text[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        modality=draft.modality,
        passages=(Passage(draft.start, draft.end),),
        rule=f"requirements/{draft.rule}",
        issuer=stretch.speaker,
        addressee=addressee,
        concepts=tuple(dict.fromkeys(text[start:end] for start, end in named)),
    )

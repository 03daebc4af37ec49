"""Where a readout speaks officially: only there is a quoted word a term and a list a formula; elsewhere news quotes anything."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tonggao.extract.reading import Reading
from tonggao.language.sentences import Sentence
from tonggao.readout import Passage

_DEMANDS = ("obligation", "prohibition", "hope")
_STATE = re.compile("人大|政协|党组|党委|党支部|党总支|党员|纪委|人民政府|人民法院|检察院|街道办|村委会|居委会|妇联|总?工会|团委|共青团|各科室|各单位|各部门|各支行|各乡镇|各村|干部职工|全体职工|全体教师|教代会|职代会|教职工|师生|集团公司|我[校院厂省市县区]")
_SITTING_SAYS = re.compile("会议(?:强调|要求|指出|号召)")
_DENSE = 0.3  # demands a sentence
_DIRECTS = frozenset(("指出", "强调", "要求", "号召", "部署", "会议认为"))  # said so by those who lead
_SAYS = ("says", "asks", "hopes")


class OfficialVoice(NamedTuple):
    """The sentences of a readout with their starts and, in text order, where its signs of official speech stand.

    ``dense``: so many demands stand in it that all of it is an official report.
    """

    official: bool
    dense: bool
    sentences: Sequence[Sentence]
    starts: Sequence[int]
    demands: Sequence[int]
    signs: Sequence[int]

    @classmethod
    def of(cls, reading: Reading, known: Sequence[int]) -> "OfficialVoice":
        """``known`` is where concepts stand that the authority names.

        A readout is official where someone is told what to do, and a set formulation, a Party office or an organ of state stands in it.
        """
        scan = reading.scan
        demands = [t.start for t in scan.longest("modal_cues") if t.entry.tag in _DEMANDS]
        verbs = [t for t in scan.longest("speech_verbs") if t.entry.tag in _SAYS]
        said = [t.start for t in verbs]
        directs = bool(demands) or any(t.entry.term in _DIRECTS for t in verbs)
        official = directs and (bool(known) or _is_of_state(reading))
        if not official:
            return cls(False, False, (), (), (), ())
        starts = [sentence.start for sentence in reading.sentences]
        dense = len(demands) >= _DENSE * len(starts)
        return cls(True, dense, reading.sentences, starts, demands, sorted([*demands, *said, *(known if demands else ())]))

    def speaks_at(self, at: int) -> bool:
        """Whether the sentence at an offset, or the one before it in the line, shows a sign of official speech; a title does."""
        return self.official and (at < self.sentences[0].end or _any_within(self.signs, self._stretch(at, 1)))

    def demands_at(self, at: int) -> bool:
        """Whether the sentence at an offset, or the one before it in the line, tells someone what to do."""
        return self.official and _any_within(self.demands, self._stretch(at, 1))

    def _stretch(self, at: int, before: int) -> Passage:
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return Passage(at, at)
        sentence = self.sentences[index]
        first = self.sentences[max(0, index - before)]
        return Passage(first.start if first.line == sentence.line else sentence.start, sentence.end)


def _is_of_state(reading: Reading) -> bool:
    """Whether a Party office is named, another office beside an organ of state (foreign mayors have none), or a meeting speaks."""
    tags = {token.entry.tag for token in reading.scan.of("offices")}
    return "party" in tags or (bool(tags) and bool(_STATE.search(reading.text))) or bool(_SITTING_SAYS.search(reading.text))


def _any_within(places: Sequence[int], stretch: Passage) -> bool:
    index = bisect_left(places, stretch.start)
    return index < len(places) and places[index] < stretch.end

"""Texts that demand in their own voice: work reports, full speeches, notices, without a verb of speech."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from tonggao.extract.reading import Reading
from tonggao.extract.requirements.imperatives import opens_demand
from tonggao.extract.requirements.stretches import Stretch, is_heading
from tonggao.language.scan import Token
from tonggao.language.sentences import Sentence
from tonggao.lexicon.words import alternation

_FEWEST_OPENINGS = 4  # sentences that open with 要, 必须 …: fewer are a reporter's turn of phrase
_SMALLEST_SHARE = 0.03  # of the sentences that nobody says
_LONGEST_SUBJECT = 10
_EXCERPT_SHARE = 0.5  # of an excerpt's sentences, wherever in them the cue stands: it has neither speaker nor title
_FEWEST_OF_PROGRAM = 2  # where nearly all other sentences open with the verb of a demand: part of a work report
_PROGRAM_SHARE = 0.75
_TITLE_LINES = 3
_LONGEST_LEAD = 24
_POINT = re.compile(r"（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+条|[0-9]{1,2}[.．、](?![0-9])")
_REPORT = re.compile("[^，。：“”]{0,24}(?:工作报告|规划|纲要|工作要点|工作计划)(?:（[^（）]{1,12}）)?\\s*")  # 某年政府工作报告（节选）
_DONE = re.compile("(?<![除为])了(?!解|然)|增长[0-9]|[0-9]%|[0-9]％")  # what was done
_COMMENT = re.compile("(?:本[台报]|央视|今日)?(?:特约|短|快)?(?:评论员?|短评|快评|时评|编后|编后话|编者按|编者的话)(?:文章)?[：:\\n]|编后\\s")  # 本台评论：让汽车下乡一路畅通
_I_SAY = re.compile("我(?![们国省市县区州旗镇乡村校院厂司军党方])[^，。；：]{0,14}[：:]$")
# 某国外交部发布《关于…的立场》文件: whose position the text is.
_POSITION = re.compile("(?P<who>[^，。：“”《》\\s]{2,16}?)(?:今日|今天|[0-9]{1,2}日)?(?:发布|发表|公布)《[^》\n]*(?:立场|主张|倡议|宣言)[^》\n]*》(?:文件|全文|白皮书)?(?=\n)")
_BRINGS_IN = re.compile(r"(?:如下[^，。；：]{0,4}|以下[^，。；：]{1,8})[：:]\s*$")


@cache
def _notice() -> re.Pattern[str]:
    """The title of a notice, which no verb of news stands in: it demands even once."""
    told, kinds, on = (alternation("event_words", tag) for tag in ("news", "notice", "notice_on"))
    return re.compile(
        rf"(?![^\n]*(?<!关于)(?:{told}))"
        rf"(?:[^，。：“”\n]{{0,60}}(?:{kinds}|[部令]令|[0-9一二三四五六]号令|"
        rf"(?:做好|开展)[^，。：“”\n]{{2,60}}(?:{on})|关于[^，。：\n]{{2,60}}(?:{on}|{kinds}))(?:（[^（）\n]*）)?|"
        r"致[^，。：“”\n]{2,40}的?(?:一封)?信)[ \u3000]*"
    )


def own_voice(reading: Reading, cues: Sequence[Token], stretches: Sequence[Stretch]) -> list[Stretch]:
    """``stretches`` with the text's own sentences between them, if the text itself demands; else as they are.

    In such a text whoever is cited speaks in that sentence alone.
    """
    if _COMMENT.match(reading.text):
        return _with_own(reading, stretches)
    openings = sorted(cue.start for cue in cues if cue.entry.tag in ("obligation", "prohibition"))
    notice = _is_notice(reading)
    if len(openings) < _FEWEST_OPENINGS and not notice:
        program = len(openings) >= _FEWEST_OF_PROGRAM and not stretches and _is_program(reading, openings)
        return _with_own(reading, ()) if program else list(stretches)
    if notice:
        return _with_own(reading, _said_by_others(reading, stretches), notice=True)
    if not stretches and _is_excerpt(reading, openings):
        return _with_own(reading, ())
    cited = [_as_own(reading.text, stretch) for stretch in stretches if stretch.verb]
    if not _demands(reading, openings, stretches, len(cited)):
        return list(stretches)
    return _with_own(reading, cited)


def _as_own(text: str, stretch: Stretch) -> Stretch:
    """What the author brings in himself (我给大家提三点希望：) directs as the rest of his text does."""
    wishes = stretch.tag == "hopes" and text[stretch.start - 1 : stretch.start] in ("。", "！", "\n", "\u3000")  # 希望同学们…
    if stretch.speaker is None and (wishes or _I_SAY.search(text, max(0, stretch.start - _LONGEST_LEAD), stretch.start)):
        return stretch._replace(directive=True, commands=True)
    return stretch


def _said_by_others(reading: Reading, stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches of a notice without those whose subject is left out (希望…): there the notice speaks."""
    starts = {sentence.start for sentence in reading.sentences}
    kept: list[Stretch] = []
    others = False
    for stretch in stretches:
        others = stretch.start not in starts if stretch.verb else others
        if others:
            kept.append(stretch)
    return kept


def _with_own(reading: Reading, cited: Sequence[Stretch], *, notice: bool = False) -> list[Stretch]:
    """``cited`` and the sentences between them; the points of a ``notice`` are as good as commanded: （一）强化值守."""
    position = _POSITION.match(reading.text)
    speaker = position["who"] if position else None
    own = (Stretch(s.start, s.end, speaker, "", "", notice and _is_point(reading.text, s), True) for s in _outside(reading, cited))
    return sorted([*cited, *own])


def _is_point(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens with a number, or right behind words that bring in what is told (…如下：)."""
    brought_in = _BRINGS_IN.search(text, max(0, sentence.start - _LONGEST_LEAD), sentence.start)
    return not sentence.place and (brought_in or _POINT.match(text, sentence.start)) is not None


def _is_notice(reading: Reading) -> bool:
    """Whether one of the first lines is the title of a notice, which speaks itself; not of news about one."""
    heads = [sentence for sentence in reading.sentences[:_TITLE_LINES] if is_heading(reading.text, sentence)]
    return any(_notice().fullmatch(reading.text, head.start, head.end) for head in heads)


def _demands(reading: Reading, openings: Sequence[int], stretches: Sequence[Stretch], cited: int) -> bool:
    """Whether enough of what nobody says opens with a cue."""
    own = _outside(reading, stretches)
    demanding = sum(_opens_with(openings, sentence.start) for sentence in own)
    return demanding >= max(_FEWEST_OPENINGS, cited, len(own) * _SMALLEST_SHARE)


def _is_excerpt(reading: Reading, openings: Sequence[int]) -> bool:
    """Whether a text in which nobody speaks is a part of a report or plan: most of its sentences demand, and a title says no more than that."""
    first, *_ = reading.sentences
    if is_heading(reading.text, first) and not _REPORT.fullmatch(reading.text, first.start, first.end):
        return False
    demanding = sum(bisect_left(openings, s.start) < bisect_left(openings, s.end) for s in reading.sentences)
    return demanding >= max(_FEWEST_OPENINGS, len(reading.sentences) * _EXCERPT_SHARE)


def _is_program(reading: Reading, openings: Sequence[int]) -> bool:
    """Whether nearly all sentences open with a cue or with the verb of a demand and none tells what was done."""
    sentences = _outside(reading, ())
    if len(sentences) < _FEWEST_OPENINGS or any(_DONE.search(reading.text, s.start, s.end) for s in sentences):
        return False
    told = sum(_opens_with(openings, s.start) or opens_demand(reading.text, s.start, s.end) for s in sentences)
    return told >= _PROGRAM_SHARE * len(sentences)


def _opens_with(openings: Sequence[int], start: int) -> bool:
    """Whether a cue stands at ``start`` or right after a short subject."""
    at = bisect_left(openings, start)
    return at < len(openings) and openings[at] - start <= _LONGEST_SUBJECT


def _outside(reading: Reading, stretches: Sequence[Stretch]) -> list[Sentence]:
    """The sentences that no stretch touches, headings left out."""
    found: list[Sentence] = []
    number = 0
    for sentence in reading.sentences:
        while number < len(stretches) and stretches[number].end <= sentence.start:
            number += 1
        touched = number < len(stretches) and stretches[number].start < sentence.end
        if not touched and not is_heading(reading.text, sentence):
            found.append(sentence)
    return found

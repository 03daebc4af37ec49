"""Speeches printed in full: where the salutation stands, and who speaks after it."""

import re
from collections.abc import Sequence

from tonggao.claims import PersonMention
from tonggao.extract.reading import Reading
from tonggao.extract.requirements.stretches import is_heading
from tonggao.extract.requirements.subject_kinds import Subject
from tonggao.extract.requirements.unlisted_speakers import may_be_name
from tonggao.language.sentences import Sentence

_HEAD_LINES = 8
_LONGEST_SALUTATION = 60
_SALUTATION = re.compile(
    r"(?:[^。；：！？“”]{0,50}[，、 \u3000])?(?:[^。；：！？“”，、]{0,20}(?:同志|朋友|代表|委员|来宾|嘉宾|乡亲|同学|老师|女士|先生|战友|校友|同胞|家长|师傅|员工|居民|村民|青年)们|"
    r"(?:尊敬的|敬爱的|亲爱的)?各位[一-龥]{2,8})[：:！!]"
)
_SPOKEN = "(?:讲话|寄语|致辞|致词|发言|演讲|报告|祝词|祝辞|贺词|献词|讲稿|回信|贺信)"
_IN_TITLE = re.compile(rf"[^，。：《》\n]{{0,16}}(?:在|给|致)[^。：\n]{{2,60}}{_SPOKEN}|的?[^，。：\n]{{0,10}}{_SPOKEN}")
_TITLE_NAME = re.compile(rf"([一-龥]{{2,3}})(?:同志)?在[^，。：\n]{{2,60}}上的{_SPOKEN}")
_SIGNED_ARTICLE = "署名文章"
_IN_FULL = re.compile("(?:全文|(?:电文|贺信|贺电|信|讲话|致辞|文章)(?:全文|摘要|内容)?)如下(?=[：:\n])")  # 国家主席甲发表新年贺词。全文如下：
_GAVE_IN_TITLE = re.compile("[^。\n]{0,40}(?:发表|致|寄语|作|撰文|回信|复信)")
_SIGNATURE = re.compile(r"(?<=[。！？”])\s*[（(](?:作者(?:系|为|是|：)?)?[^（）。，\n]{3,40}?[ \u3000]*(?P<name>[一-龥]{2,4}(?:[ \u3000]+[一-龥])?)[）)]\s*\Z")
_REPORTS = re.compile("记者|通讯员|报道|供稿|撰稿|摄|整理|编辑|来源|图|文|讯")
_I_OR_WE = re.compile("(?<![“一-龥])我(?!们?[国省市县区州旗镇乡村校院厂司军党方])|(?<=[。；，\n])我们")
_LONGEST_OFFICE = 40  # before the name in a line that says who speaks


def speech_opening(reading: Reading, people: Sequence[PersonMention]) -> tuple[Sentence, Subject] | None:
    """The sentence behind which a speech or an article is printed in full, and who speaks; None where there is none.

    It is the salutation, the speaker named in the title or in a line of its own before it, or ends in 全文如下.
    """
    if announced := _announced(reading, people) or _signed(reading, people) or _headed(reading, people) or _bylined(reading, people):
        return announced
    for sentence in reading.sentences:
        if sentence.line > _HEAD_LINES:
            return None
        if sentence.place or not sentence.line or sentence.end - sentence.start > _LONGEST_SALUTATION:
            continue
        if _SALUTATION.fullmatch(reading.text, sentence.start, sentence.end):
            name = _author(reading.text, sentence.start, people)
            return (sentence, Subject(name, "person", sentence.end - 1)) if name else None
    return None


def _announced(reading: Reading, people: Sequence[PersonMention]) -> tuple[Sentence, Subject] | None:
    """The sentence with 全文如下： or 电文如下：, where the title names one person who speaks or writes."""
    text = reading.text
    full = _IN_FULL.search(text)
    title = text.find("\n")
    if full is None or text.count("\n", 0, full.start()) > _HEAD_LINES:
        return None
    named = {p.name for p in people for passage in p.passages if passage.end <= title and _GAVE_IN_TITLE.match(text, passage.end, title)}
    sentence = next((s for s in reading.sentences if s.start <= full.start() < s.end), None)
    if len(named) != 1 or sentence is None:
        return None
    return sentence, Subject(named.pop(), "person", min(full.end(), sentence.end - 1))


def _signed(reading: Reading, people: Sequence[PersonMention]) -> tuple[Sentence, Subject] | None:
    """The title of an article that ends in （某集团纪检监察组组长　甲）, whom it does not name otherwise."""
    signature = _SIGNATURE.search(reading.text)
    if signature is None or _REPORTS.search(signature.group()) or not is_heading(reading.text, title := reading.sentences[0]):
        return None
    start, end = signature.span("name")
    authors = [p.name for p in people if len(p.passages) == 1 and (p.passages[0].start, p.passages[0].end) == (start, end)]
    return (title, Subject(authors[0], "person", title.end - 1)) if authors else None


def _headed(reading: Reading, people: Sequence[PersonMention]) -> tuple[Sentence, Subject] | None:
    """The title of an article whose next line is its author, by office and name, and that speaks as 我 or 我们."""
    text = reading.text
    title = next(iter(reading.sentences), None)
    if title is None or title.line or not is_heading(text, title):
        return None
    begin = text.find("\n") + 1
    end = text.find("\n", begin)
    if not 0 < begin < end or _REPORTS.search(text, begin, end) or _I_OR_WE.search(text, end) is None:
        return None
    authors = [p.name for p in people for passage in p.passages if begin < passage.start < end and _fills_line(text, *passage)]
    return (title, Subject(authors[0], "person", title.end - 1)) if len(authors) == 1 else None


def _bylined(reading: Reading, people: Sequence[PersonMention]) -> tuple[Sentence, Subject] | None:
    """The line that names by office and name who wrote a signed article (署名文章) of which the line before tells, printed below it."""
    text = reading.text
    at = text.find(_SIGNED_ARTICLE)
    if at < 0 or text.count("\n", 0, at) > 1:
        return None
    for sentence in reading.sentences:
        if sentence.line > _HEAD_LINES:
            return None
        if sentence.place or sentence.start < at:
            continue
        named = [p.name for p in people for passage in p.passages if sentence.start < passage.start < sentence.end and _fills_line(text, *passage)]
        if len(named) == 1 and _I_OR_WE.search(text, sentence.end):
            return sentence, Subject(named[0], "person", sentence.end - 1)
    return None


def _author(text: str, end: int, people: Sequence[PersonMention]) -> str | None:
    """The one person whom the lines before ``end`` name as the speaker."""
    title = text.find("\n")
    named = set()
    for person in people:
        for passage in person.passages:
            if passage.start >= end:
                break
            in_title = passage.end <= title and _IN_TITLE.match(text, passage.end, title)
            if in_title or (passage.start > title and _fills_line(text, passage.start, passage.end)):
                named.add(person.name)
    if not named and (opening := _TITLE_NAME.match(text, 0, title)) and may_be_name(opening.group(1)):
        return opening.group(1)  # whom nobody found: the title has no office
    return named.pop() if len(named) == 1 else None


def _fills_line(text: str, start: int, end: int) -> bool:
    """Whether a line says who speaks: an office and the name, nothing behind it."""
    before = text[text.rfind("\n", 0, start) + 1 : start].strip()
    behind = text[end : text.find("\n", end)].strip("） \u3000)")
    return not behind and len(before) <= _LONGEST_OFFICE and not any(mark in before for mark in "，。：；“")

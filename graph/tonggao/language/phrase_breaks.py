"""Where a phrase begins: behind the last mark, verb, bracket or newcomer that no name runs across."""

import re

from tonggao.language.appointed_bodies import behind_dismissed
from tonggao.language.name_words import is_plain_name, surname_at
from tonggao.language.phrase_words import whole_words
from tonggao.language.word_tags import dictionary_tag

# What cannot stand inside a proper name; a phrase begins after the last of them.
MARKS = frozenset("，。；：、！？“”‘’《》〈〉【】〔〕｜|\n\t \u3000,;:!?…—·")
_GOING = re.compile(
    r"任(?:(?<=[：；\n][\u4e00-\u9fff]{2}任)|(?<=[：；\n][\u4e00-\u9fff]{3}任))(?<![主责信上就离选聘担]任)"  # 林岳任某某分行行长
    r"|任(?:(?<=[，。][\u4e00-\u9fff]{2}任)|(?<=[，。][\u4e00-\u9fff]{3}任))(?<![主责信上就离选聘担]任)(?=[省市县区州盟旗镇乡村校])"  # 会议决定，林岳任乡敬老院院长
    r"|任(?:(?<=决定[\u4e00-\u9fff]{2}任)|(?<=决定[\u4e00-\u9fff]{3}任))(?![何意务免])"  # 会议决定林岳任某某学院院长
    r"|(?<=[0-9][年月日])任(?![期务何命])|(?<=[曾现时历])任(?![何务职])"
    r"|为(?<!无为)(?=[省市县区州盟旗])(?!区[块域]|市[场民]|县域)"  # 任命林岳为省农业科学院院长
    r"|由(?<![自理缘事因经]由)(?![于来])"  # 会议由市委书记主持
    r"|(?:[受请](?<![接享感遭申邀聘承]受)|会同|接受|来自|协调|对接|依托|报请|配合|联系|支持|走访|代表)(?=[省市县区州盟旗镇乡][\u4e00-\u9fff]{2})(?![省市县区][区域内外情场民])"  # 受市旅游协会委托
    r"|兼(?![职并容任])|到(?<=[0-9日月等行后次午晨]到)|单位(?<!业单位)|暨(?!南)|(?<!一)同属|会见|同志(?:任(?![务期]))?|先生|女士|[担兼出升调改转接就]任|来到|莅临"
    r"|(?:任命|聘请|聘任|推选|选举|推举|补选|增选)[\u4e00-\u9fff]{2,3}?(?:同志)?为(?!为)|(?:^|(?<=[，。；：\n ]))据(?!点)"  # 任命任丽华为 | 某某集团董事长
    r"|(?:^|(?<=[，。；：\n ]))(?:其中|尤其是|特别是)|(?:^|(?<=[，。；：\n ]))受(?=中国|国家|[\u4e00-\u9fff]{2,4}(?:[省市县区]|日报|师范|大学|集团))"  # 受中国铁路某局集团有限公司委托
    r"|走进|举行|召开|举办|前往|出席|(?:选|推选|选举|任命|聘任|推举)为"
    r"|从(?=[省市县区州][\u4e00-\u9fff]{2})|(?:指示|责成|要求|委托|授权|敦促)(?=[省市县区州旗][\u4e00-\u9fff])|[按遵依]照|根据|(?<=[，的一二三四五六七八九])是(?=[省市县区州旗镇乡])|(?<=首先)是(?=[省市县区州])|紧急部署|部署开展|开展(?=[\u4e00-\u9fff])|代行|一行|(?:还有|包括)(?![所部])|(?:选举|投票)产生(?:了)?|(?:^|(?<=[，。；：\n ]))经(?![济贸营纬开典])"
    r"|率(?<![效频税草汇功概比利速真轻表心统坦直倍曲斜产出]率)(?![先领队])"
    r"|(?<=[免解]去)其|(?<=[解续]聘)其|(?<=免除)其|(?<=辞去)其|(?:^|(?<=[，。；：\n ]))以(?![色来东西南北及上下外内])"
    r"|(?:共|现|另|计)有(?![制资企限])|选派|带领|率领|(?:带队|率队)(?:督导|检查|调研|走访|考察)?|委托|专访|采访(?![中部])|回访|探视|送别|陪伴|跟随|接访|提名|接替|携(?![带手程])(?=[\u4e00-\u9fff]{2,12}(?:主任|局长|书记|经理|[处科部]长))|偕同|携同|陪同|随同|约谈|拜访|接见|宴请|护送|看望|探望|面见|欢迎|迎接|感谢|慰问(?![团组金])|接待(?![处办中室科站部])|邀请(?![赛函])|(?:现场|实地)督导(?![组室员])"  # 县长林岳带领 | 财政局局长丁远
    r"|质问|收受|索取|指责|抨击|谴责|参观|考察|听取|调研了|特邀|任职(?![务称责资期])|(?:教授|研究员|讲师|工程师)[\u4e00-\u9fff]{2,4}?[和与](?=[\u4e00-\u9fff]{4})"
)
_ITEM = re.compile(r"(?<![0-9])[0-9]{1,2}[.．](?=[\u4e00-\u9fff])")  # 2.海口镇…
_LOOK_BACK = 26


def phrase_break(text: str, end: int) -> int:
    """The end of the last mark or verb before ``end`` that no name runs across."""
    begin = _after_last(MARKS, text, max(0, end - _LOOK_BACK), end)
    if (item := _ITEM.search(text, begin, end)) is not None:
        begin = item.end()
    for going in _GOING.finditer(text, begin, end):
        begin = going.end()
    return _behind_bracket(text, behind_dismissed(text, _behind_comer(text, begin, end), end), end)


def _behind_comer(text: str, begin: int, end: int) -> int:
    """Where a phrase begins behind who comes or gives: 林岳来 | 总公司, 副局长来 | 集团公司, 林岳作 | 联盟工作报告; not in 未来科技集团 or 来宾市."""
    at = max(text.rfind("来", begin, end), text.rfind("作", begin, end))
    if at <= begin or dictionary_tag(text[at - 1 : at + 1]) or dictionary_tag(text[at : at + 2]):
        return begin
    comes = text.endswith(_COMERS, begin, at) or any(_is_comer(text, begin, at - size, at) for size in (3, 2))
    return at + 1 if comes else begin


def _is_comer(text: str, begin: int, start: int, end: int) -> bool:
    """A name at [start, end) that opens the phrase or stands behind an office."""
    word = text[start:end]
    named = is_plain_name(word) or (surname_at(word, 0) == 1 and not dictionary_tag(word))
    return named and start >= begin and (start == begin or text[start - 1] in _ENDS_OF_OFFICES)


_ENDS_OF_OFFICES = frozenset("长记席任理事员表")
_COMERS = ("长", "书记", "主席", "主任", "经理", "理事", "委员", "代表", "一行", "同志", "专家", "领导")


def _behind_bracket(text: str, begin: int, end: int) -> int:
    """Where a phrase begins that no bracket cuts: behind one that opens before it or closes without opening."""
    opening, closing = text.rfind("（", begin, end), text.rfind("）", begin, end)
    if opening > closing:
        return opening + 1
    if closing >= 0 and opening < 0:
        return closing + 1
    return begin


def _after_last(chars: frozenset[str], text: str, begin: int, end: int) -> int:
    """Where what stands behind the last of ``chars`` in [begin, end) starts; ``begin`` where none stands."""
    return next((at + 1 for at in range(end - 1, begin - 1, -1) if text[at] in chars), begin)


_JOINING = frozenset("和与由对向在及同把经的了到赴")


def list_break(text: str, end: int) -> int:
    """The end of the last mark or joining word (和, 与, 由) before ``end``."""
    begin = phrase_break(text, end)
    for at in range(end - 1, begin - 1, -1):
        if text[at] in _JOINING and (whole_words("joint").isdisjoint((text[at : at + 2], text[at - 1 : at + 1])) or joins_county(text, at, begin)):
            return at + 1
    return begin


def joins_county(text: str, at: int, begin: int) -> bool:
    """和 | 县人民政府 behind a name, though 和县 is a county, too."""
    if text[at - 1 : at] == "）" and text.startswith("和县", at):  # 甲（女）和 | 县统计局局长乙
        return True
    return text.startswith("和县", at) and 2 <= at - begin <= 3 and surname_at(text, begin) > 0

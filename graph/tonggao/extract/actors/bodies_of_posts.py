"""Bodies that an office shows: what stands before one that somebody holds names a body, whether known or not."""

import re
from collections.abc import Iterable, Iterator

from tonggao.claims import PostAttestation
from tonggao.extract.actors.house_kinds import inner_ending, kind_of, kinds_called
from tonggao.extract.actors.posted_abroad import is_posted
from tonggao.language.body import Body
from tonggao.language.name_words import is_country, is_place
from tonggao.language.office_prefixes import before_army_rank, without_time_words
from tonggao.language.offices import country_opening
from tonggao.language.unlisted_office_bodies import WARDENS
from tonggao.lexicon import load_lexicon

_UNNAMED_UNITS = ("某部", "驻地某部")  # 92某部 is named by its number
_IN_CHARGE = re.compile("负责|分管|主管")  # 联合国 | 负责政治事务的副秘书长


def held_bodies(text: str, posts: Iterable[PostAttestation]) -> Iterator[Body]:
    """教务处 in 教务处处长甲: what stands before an office that somebody holds is a body, whether known or not."""
    for post in posts:
        if post.rule == "posts/in-roster":
            at = text.find(post.org)
            if at >= 0:
                yield Body(at, at + len(post.org), "name", at, False)
            continue
        if text.endswith(post.org, 0, post.passages[0].start) and post.rule == "posts/after-name" and not is_country(post.org):
            end = post.passages[0].start  # 团中央学校部林岳处长
            start = end - len(post.org) + 2 * (post.org[:1] in ("我", "本"))
            if start < end:  # not 我局
                yield Body(start, end, "name", start, False)
        at = text.find(post.title, post.passages[0].start)
        if at < 0 or is_posted(post) or post.role in WARDENS or post.title == post.role or (post.role == "代表" and post.title[:-2].endswith("人大") and post.title[:2] != "全国"):
            continue  # 县人大代表 speaks for those who elected him
        start, end = without_time_words(post.title.removesuffix(post.role))
        end = max(start, before_army_rank(post.title, end))
        start += _own_word(post.title, start)
        shared = post.title[start:end] + post.role[0]
        if shared in load_lexicon().terms("inner_bodies") or post.org == shared or (shared[-1] in "部连队局厅" and shared in load_lexicon().terms("body_heads")):
            end += 1  # 纪检组长, 宣传部长: the character is both the body's and the office's
        end -= post.title[end - 1 : end] == "的"  # 农业部的 | 副部长
        if post.title.startswith(_UNNAMED_UNITS) or _IN_CHARGE.match(post.title, start):  # 某部政委, 分管我院监所工作的 | 副检察长
            continue
        if charge := _IN_CHARGE.search(post.title, start + 2, end):
            end = charge.start()
        if (country := country_opening(post.org)) and not post.title[start:end].endswith(post.org[len(country) :]) and not post.org.endswith(post.title[start:end]):  # 古巴外交 | 副部长
            continue
        if whole := _WHOLE_BEFORE.match(post.title, start, end):
            end = whole.end("whole")
        if _QUOTED_FIELD.match(post.title, start, end) and post.org.endswith(post.title[start:end]):
            yield Body(at + start, at + end, "name", at + start, False)
            continue
        governing = inner_ending(post.title[start:end])
        if governing in _GOVERNING:
            end -= len(governing)
            if not kind_of(post.title[start:end]):
                continue
        if text.endswith("共产", 0, at + start) and text.endswith(post.org, 0, at + end):  # 白俄罗斯共产 | 党中央委员会
            yield Body(at + end - len(post.org), at + end, "name", at + start, False)
        elif (text[at + start - 1 : at + start] not in ("和", "与", "及") or country) and _is_body(post.title[start:end], post):
            yield Body(at + start, at + end, "name", at + start, False)


_QUOTED_FIELD = re.compile("[\u4e00-\u9fff]{0,10}“[^“”]{2,8}”[\u4e00-\u9fff]{2,10}$")  # 区委“两新”工委, “一带一路”培训中心


def _own_word(title: str, start: int) -> int:
    """How much of 我院教务处, 我校党委 is no part of the name: 我院, but 我 alone of the committee that is called 校党委."""
    words = load_lexicon().terms("house_words")
    if title[start : start + 1] == "该":  # 该院党组
        return 0 if title[start + 1 : start + 2] in words and title.startswith(_COMMITTEES, start + 2) else len(title)
    if title[start : start + 1] not in ("我", "本") or title[start : start + 2] not in words:
        return 0
    return 1 if title[start + 1] in words and title.startswith(_COMMITTEES, start + 2) else 2


# 县法院 | 原执行局, 省监委 | 驻集团监察专员: the body whose part or envoy was meant.
_WHOLE_BEFORE = re.compile("(?P<whole>[^原驻]{2,}(?:院|局|厅|委|部|公司|集团|大学|学院|中心|政府|协会))(?:原[\u4e00-\u9fff]{2,}|(?<=[监纪]委)派?驻(?:集团|公司|我?[委局院校厅部]|系统|[\u4e00-\u9fff]{2,14}(?:集团|公司|银行|大学|学院|医院)))$")
_COMMITTEES = ("党委", "党组", "纪委")
_GOVERNING = ("董事会", "董事局", "监事会", "理事会")  # 某公司董事会主席: the company is the actor
_NO_BODY = re.compile(r"(?:共和国|联邦|王国|国家|会议|主席团|[原前]党(?:委|组|总支|支部))$|^[第一二三四五六七八九十]+届|[，。；：！？、“”]")


def _is_body(printed: str, post: PostAttestation) -> bool:
    """False for 市 in 市长, for a country, for what only calls the body before it (党委, 集团)."""
    if len(printed) < 2 or _NO_BODY.search(printed) or is_place(printed) or is_country(printed) or kinds_called(printed):
        return False
    duty = load_lexicon().terms("offices").get(post.role)
    if duty is not None and duty.value == "duty":  # 石桥街道 | 包保责任人
        return False
    if post.role == "知事" or printed.endswith(("村", "社区", "省", "市", "县", "区", "州", "镇", "乡")):  # a place
        return False
    if post.org.endswith("政府") and (printed == "政府" or not printed.endswith(("政府", "办", "局", "委", "厅"))):
        return False
    inner = load_lexicon().terms("inner_bodies").get(printed)
    return printed not in ("国家", "政府", "人民政府", "委员会", "中央", "大会") and (inner is None or inner.tag == "organ" or printed in ("纪委", "纪检组", "纪工委"))

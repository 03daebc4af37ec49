"""Who is told to do something, named right after a cue: 希望|各位代表|珍惜荣誉, 建议由|市残联|牵头."""

import re
from functools import lru_cache

from tonggao.extract.requirements.actor_endings import sounds_like_actor
from tonggao.extract.requirements.imperatives import opening_at
from tonggao.extract.requirements.told_actors import (
    DOES_WELL,
    LONGEST_NAME,
    LONGEST_TERM,
    MODIFIES,
    NO_AGENT,
    PRESENT,
    TOGETHER,
    ToldActors,
    ends_official,
    names_field,
)
from tonggao.language.sentences import Span

# How a noun phrase ends that may name an actor.
_NOUN_ENDINGS = frozenset("家者员师生们人方团队友国省市县区委会部局院校企党组站群众属年王统理席相卿使长官联")
_YEARS = frozenset({"今年", "明年", "全年", "每年", "当年", "去年"})
_MORE = "更多"
_NO_VERBS = ("有关", _MORE, "多边", "多国", "多方", "多地")
_EACH_OTHER = ("互相", "相互", "彼此")
_FOR_WHOM = ("给", "替", "为")  # 呼吁|给村医更多机会: who is helped is not told
_GETS = ("得到", "获得", "赢得", "受到", "接受")  # 期待|得到中方帮助: who helps is not told
_YOUR_VISIT = re.compile("(?:你|您)们?(?=(?:此访|这次访问|此行|此次访问|本次访问|通过|以))")
_HIM = re.compile("[他她](?![们的人乡国日处杀、和与及])|其(?![他它实中余间时次后前二三所]|一[，、是])")  # 勉励|他|继续带徒弟
_EACH_OF_YOU = ("各位", "诸位")
_ENVOYS = ("使节", "使者")  # which open like a verb
_MAY = re.compile("[^功性职智节产可机重主需必][能要](?!源|力|量|耗|效|素|求|点|员|闻)")
_WHERE = re.compile("[^存现正实所潜内外]在(?!内的|[校职岗座场外编位任家役逃线])")
_BOTH = re.compile("(?:[与和同及][^，。；的]{1,10})?(?:双方|两地|三方)")
# What leads over to whom is wished something: 期待并相信|中国, 祝愿新的一年|两国, 希望和|世界各国一道.
_LEADS = re.compile("并(?:且)?(?:相信|支持|欢迎|期待|希望)|届时|新的一年|新征程上|未来|(?:在)?今后(?=[一-龥]方|中国|两国|双方)|和(?=世界各国|各国|各方|国际社会|大家)")
_ALL_CIRCLES = re.compile("[一-龥]{2,4}(?:、[一-龥]{2,4}){1,6}等(?:社会)?各[界方]面?")  # 各国|工程、科学等各界
# 希望|以某人为代表的工商界, 希望|包括某国在内的各国: who they are, said before their name.
_DESCRIBED = re.compile("以[^，。；]{2,20}为(?:代表|首)的|包括[^，。；]{1,24}?在内的")
_WORK_OF = ("的工作", "的事业", "的各项")  # 祝愿法院的工作不断进步
_BECOMES = re.compile("(?:做|争做|争当|当好|甘当|勇当|成为|不做|不当|要做)[^，。；]*者")  # 做文明风尚的倡导者: what to be, nobody told
_CALL = "同志"
_HOPES = ("希望", "期望", "期待", "盼望", "恳请")
_DISPOSES = re.compile("(?P<who>(?![能要可早在今未进更继尽真通以从用靠对始永不也都])[一-龥]{3,10}?(?<![能要会可就都更来应以须不并而且])(?<!进一步))把(?![手柄脉握守关门])")  # 希望|星海光电|把总部放在青禾
_DIVISION = re.compile("(?![全各本该我有相两三把将对])[一-龥]{2,3}?(?:街道|社区|开发区|新区|林场|农场|[省市县区州旗镇乡])(?=[一-龥0-9])(?![的和与及委人民群各党政公市县区乡镇村长场镇里内])")
_WHEN = re.compile("明年|今后|今年|会后|尽快|[0-9]{1,2}月|真正|进一步|以|在|继续|早|一鼓作气|再接再厉|牢记|切实|抓住|能")
_THEIR_RELATIONS = ("关系", "合作伙伴", "伙伴关系", "友谊", "情谊")  # 埃中战略伙伴|关系发展: no partner is told
_THEIR_TIES = ("友谊", "情谊")
_NO_PARTNER = "志学事胞行仁盟样时步等会"  # 青年同志, 同学
_ABOVE_ALL = ("特别是", "尤其是")  # 希望各级干部|特别是年轻干部
_KINDS = ("省", "市", "县", "区", "州", "镇", "乡", "村", "公司", "集团", "大学", "学院")


class ActorsAfter(ToldActors):
    """Those whom a cue names behind it."""

    def after(self, start: int, end: int) -> Span | None:
        """The actor named right after a cue (希望各位代表珍惜荣誉; 建议由市残联牵头), or None."""
        there = PRESENT.match(self._shielded, start, end)  # 希望|随团的|商务局
        start = there.end() if there else start
        named = self._division_at(start, end) or self._named_after(start, end)
        if named and self._shielded.startswith("们", named.end):  # 家长|们
            named = Span(named.start, named.end + 1)
        if named and self._shielded.startswith(_ABOVE_ALL, named.end) and (above := self._named_after(named.end + len(_ABOVE_ALL[0]), end)):
            named = Span(named.start, above.end)
        return self._by_name(named) if named else None

    def _division_at(self, start: int, end: int) -> Span | None:
        """A town, a banner …, nowhere listed, before what it is to do: 希望绰河旗|再接再厉."""
        named = _DIVISION.match(self._shielded, start, end) if self._from(start) is None else None
        if named is None or named.end() >= end or self._longer_actor(start, named.end()):
            return None
        goes_on = _WHEN.match(self._shielded, named.end(), end) or self._verb_at(named.end(), end)
        return Span(*named.span()) if goes_on and opening_at(self._shielded, start, end) is None else None

    def _by_name(self, actor: Span) -> Span:
        """The name of a person whose office or descriptor the actor is: 叮嘱村支书|某某."""
        if self._shielded.endswith(_CALL, *actor) and (called := [p for p in self._people if p[1] == actor.end - len(_CALL)]):
            return Span(*called[0])  # 希望|某某|同志
        single = not any(mark in self._shielded[actor.start : actor.end] for mark in "、和及与")
        named = (person for person in self._people if single and (person[0] == actor.end or (person[1] == actor.end and person[0] > actor.start)))
        found = next((Span(*person) for person in named), actor)
        listed = found != actor and self._shielded[found.end : found.end + 1] in ("、", "和", "及")  # 支书某某|和村“两委”
        return Span(actor.start, self._list_end(found.end)) if listed else found

    def _list_end(self, at: int) -> int:
        """Where a list of actors ends that goes on at ``at``."""
        while self._shielded[at : at + 1] in ("、", "和", "及"):
            further = self._named_after(at + 1, at + 1 + LONGEST_NAME)
            if further is None:
                break
            at = further.end
        return at

    def _named_after(self, start: int, end: int) -> Span | None:
        if self._shielded.startswith("成为", start) or _BECOMES.match(self._shielded, start, end) or self._shielded.startswith((*_EACH_OTHER, *_FOR_WHOM, *_GETS), start):
            return None
        if _HIM.match(self._shielded, start, end) and self._shielded[start - 1] not in "同与和跟":  # 愿同他…: no one told
            return Span(start, start + 1)
        start += self._shielded.startswith("着", start) and self._shielded[start - 1] in "待盼望念"  # 期待着|同…
        if leads := _LEADS.match(self._shielded, start, end):
            start = leads.end()
        start += self._shielded.startswith("由", start) and not self._shielded.startswith(NO_AGENT, start)
        if self._shielded.startswith(_EACH_OF_YOU, start) and not self._shielded.startswith(_ENVOYS, start + 2) and self._verb_at(start + 2, end):
            return Span(start, start + 2)
        if described := _DESCRIBED.match(self._shielded, start, end):
            named = self._named_after(described.end(), end)
            return Span(start, named.end) if named else None
        if visit := _YOUR_VISIT.match(self._shielded, start, end):  # 希望|你|此访增进了解
            return Span(start, visit.end())
        if (short := next((name for name in self._given_names if self._shielded.startswith(name, start)), None)) and self._verb_at(start + len(short), end):
            return Span(start, start + len(short))  # 希望|沁|珍惜韶华
        if first := self._first_of_both(start, end):
            return first
        named = self._list_at(start, end)
        if named and (circles := _ALL_CIRCLES.match(self._shielded, named.end, end)) and self._verb_at(circles.end(), end):
            return Span(start, circles.end())
        if named and (both := _BOTH.match(self._shielded, named.end, end)):  # 学校与云州市双方
            return Span(start, both.end())
        if named and (longer := self._extended(named, end)) != named:
            return longer
        if named and self._shielded.startswith(_WORK_OF, named.end):
            return named
        if named and (named.end == end or self._is_followed_by_verb(start, named.end, end)):
            return named
        opening = opening_at(self._shielded, start, end)
        if opening is None or opening[0] == "weak":
            called = self._acting(start, end) if opening else self._abbreviated(start, end)
            if called:
                return called
        if opening is None and self._shielded.endswith(_HOPES, 0, start) and (disposes := _DISPOSES.match(self._shielded, start, end)) and "、" not in disposes.group():
            return Span(*disposes.span("who"))
        official = opening is not None and (ends_official(self._shielded, opening[1]) or names_field(self._shielded, start, end))  # 审计|系统干部职工, 抢险|官兵
        if self._from(start) is None and self._verb_at(start, end) and not (official or self._shielded.startswith(_NO_VERBS, start)):
            return None
        return self._unlisted_after(start, end)

    def _first_of_both(self, start: int, end: int) -> Span | None:
        """希望|甲方|同乙方一道努力: the first of two is the one who is told."""
        named = self._from(start)
        if named is None or named >= end or self._shielded[named] not in "同与" or self._shielded[named + 1 : named + 2] in _NO_PARTNER:
            return None
        with_whom = self._shielded[named] == "同" or any(self._shielded.find(word, named, named + LONGEST_TERM) > 0 for word in ("一道", "一起", "携手"))
        return Span(start, named) if with_whom else None

    def _unlisted_after(self, start: int, end: int) -> Span | None:
        """The shortest words from ``start`` that end like an actor's name and have a verb behind them."""
        end = min(end, start + LONGEST_NAME)
        marks = (self._shielded.find(mark, start, end) for mark in "，。；：")
        end = min([end, *(at for at in marks if at >= 0)])
        joined = self._shielded.find("同", start + 2, end)  # 希望某集团|同中国伙伴拓展合作
        if joined > 0 and self._shielded[joined + 1 : joined + 2] not in _NO_PARTNER and self._shielded[joined - 1] not in "共合协一相不会陪随":
            end = joined
        for at in range(start + 2, end + 1):
            if self._shielded[at - 1] in "能要" and _MAY.match(self._shielded, at - 2):  # 学校能有…
                return None
            if self._shielded[at - 2 : at - 1].isdigit():  # 2012年
                continue
            if self._shielded.startswith((*DOES_WELL, "组织"), at - 1):  # 论坛|办出成果, 院长某某|组织救治
                continue
            if self._shielded.startswith("广大", at - 1):  # 审计系统广|大干
                continue
            if self._shielded[at - 1] == "在" and _WHERE.match(self._shielded, at - 2):  # 云州|在用地方面…
                return None
            if self._shielded.endswith(_THEIR_TIES, start, at):  # 期盼中阿友谊常在、|两国合作兴旺
                return None
            known = self._ends_at(at, start) or sounds_like_actor(self._shielded[start:at]) or self._is_quoted_body(start, at)
            known = known or (self._shielded[at - 1] == "）" and self._is_actor_end(at, start))  # 各县（市、区）
            if known and (MODIFIES.match(self._shielded, at, end) or self._shielded.startswith(_THEIR_RELATIONS, at) or self._shielded.startswith("将会", at - 2)):
                continue
            if at == end and self._shielded.startswith(_MORE, start):  # 希望|更多外国产品进入中国市场
                return None
            if known and not self._shielded.startswith(_MORE, start) and self._verb_and_object(start, at):  # 加强队伍|建设
                return None
            if at == end and (self._done_inside(start, at) if not known else self._verb_and_object(start, at)):
                return None  # 各站段会后召开班前会; 抓队伍
            if not known and (self._shielded[at - 1] not in _NOUN_ENDINGS or self._shielded[at - 2 : at] in _YEARS):
                acts = self._acts_at(at, end) or self._shielded.startswith(TOGETHER, at)
                if acts and not self._longer_actor(start, at):
                    return None
                continue
            if self._is_closed(start, at, end):
                by = self._shielded.rfind("由", start, at - 1) + 1  # 树木由|村里统一补偿
                return self._extended(Span((by or start) if known else start, at), end)
        return None

    def _is_closed(self, start: int, at: int, end: int) -> bool:
        """Whether a name that may end at ``at`` does: nothing, a verb or no further noun stands behind it."""
        if at == end or self._is_followed_by_verb(start, at, end):
            return True
        whole = self._word_ends_at(at, start) or (start, at) in self._mentioned
        return whole and not self._noun_goes_on(start, at)

    def _acting(self, start: int, end: int) -> Span | None:
        """A body whose name begins like a verb, right before what it does: 执法检查组切实加强指导."""
        for at in range(start + 3, min(end - 2, start + LONGEST_TERM)):
            if not self._shielded.startswith("组织", at - 2) and sounds_like_actor(self._shielded[start:at]) and opening_at(self._shielded, at, end) is not None:
                return Span(start, at)
        return None

    def _abbreviated(self, start: int, end: int) -> Span | None:
        """A place or body called by the stem of its name, before a verb: 希望康宁提供产品, where 康宁县 stands elsewhere."""
        for at in (start + 2, start + 3, start + 4):
            acts = at < end and (self._acts_at(at, end) or self._shielded[at] in "把将为提给派扩在以")
            if acts and _is_named(self._shielded, self._shielded[start:at]):
                return Span(start, at)
        return None

    def told_next(self, start: int, end: int) -> Span | None:
        """The actor that opens a later segment of what is asked (要求甲牵头，乙配合), or None."""
        if self._shielded.find("越来越", start, end) >= 0:  # 干部监督越来越严 says how it is
            return None
        told = self.after(start, end) if self._from(start) is not None else None
        told = None if told and self._shielded.startswith(("已", "曾"), told.end) else told
        return told or self.told_bare(start, end)


@lru_cache(maxsize=64)  # asked at each mention
def _is_named(text: str, stem: str) -> bool:
    """Whether the text has a place or a body that opens with the stem: 康宁县."""
    return any(stem + kind in text for kind in _KINDS)

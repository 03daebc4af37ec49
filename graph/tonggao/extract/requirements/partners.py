"""With whom something is wished: 愿同|各方|一道, 增进与|某国|的友谊."""

import re

from tonggao.extract.requirements.actors_after import ActorsAfter
from tonggao.extract.requirements.told_actors import LONGEST_TERM
from tonggao.language.sentences import Span
from tonggao.language.word_tags import dictionary_tag

_PARTNER = re.compile(r"(?<![共一等相协合求赞认不如陪随雷])同(?![行心舟样步志时台等胞存]|意(?![方中大])|[他她](?!们))|(?<!参)(?<!友谊|友好)与(?![会时其]|互利|务实)|和(?![平谐睦美])")
_ALIKE = re.compile("(?P<one>国|人|党|村|校)[与和同](?P=one)|人[与和同]自然")  # 国与国, 人与自然: nobody in particular
_FIELDS = re.compile("[^，。；、在就]{2,6}?等?(?:方面|领域|层面|环节)")
_IN_FIELDS = ("方面", "领域", "层面", "环节", "框架")
_PLANS = re.compile("(?![一-龥]方)[^，。；、同与加深推拓促强]{0,24}?(?:倡议|战略|规划|计划|愿景|理念|构想|议程|方案)[^，。；、]{0,4}?(?:对接|衔接|结合)")  # 将甲计划同|乙倡议对接
_QUOTED_PLANS = re.compile("[^，。；、“]{1,10}“[^，。；“”]*”[^，。；、]{0,6}?(?:对接|衔接|结合)")  # 倡议同|某国“五年计划”对接
_AMONG_THEM = re.compile("包括(?:[^，。；]{1,24}?)在内的")
_ABOUT = re.compile("[^，。；、的就]{2,12}(?=就[^，。；]{2,30})")  # 愿同|蓝方|就地区问题保持沟通
_DEALINGS = ("合作", "交往", "交流", "往来", "关系", "友好", "沟通", "协作", "对接")  # 同太平洋岛国|合作
_RELATIONS_OF = re.compile("(?:促进|推动|深化|加强|增进|发展|支持)[^，。；的]{2,8}同[^，。；的]{2,8}关系")  # 促进海共体同中国关系发展
_LONGEST_RELATIONS = 12
_DEALS = re.compile("(?:合作|交往|交流|往来|沟通|对话)(?:[，。；、]|$)")  # 密切人文和|立法机构交流
_NEAR = 8
_NOUNS = frozenset({"n", "vn"})


class Partners(ActorsAfter):
    """Those with whom a wish is to come true."""

    def partner(self, start: int, end: int, willing: bool) -> Span | None:
        """With whom something is wished: 愿同…一道; 增进与…的友谊. ``willing``: 愿 is the cue, so 和 may mean with."""
        if self._shielded.startswith("请", start):  # 请及时与使领馆联系: whoever is asked acts
            return None
        for match in _PARTNER.finditer(self._shielded, start, end):
            if _ALIKE.match(self._shielded, match.start() - 1) or self._names_both(match.start()):
                continue
            listed = self._shielded.find("、", max(start, match.start() - _NEAR), match.start()) >= 0
            if listed and _FIELDS.match(self._shielded, match.end(), end):  # 历史教育、学术交流|与人才培养等方面
                continue
            if match.group() == "与" and not self._shielded.endswith(_IN_FIELDS, 0, match.start()) and dictionary_tag(self._shielded[match.start() - 2 : match.start()]) in _NOUNS:  # 推进两国关系|与合作
                continue
            joins = match.group() == "和"
            found = self._joined(match.end(), end) if joins and willing else None
            if not joins:
                found = self._after_with(match.end(), end)
            if found is None or self._shielded.find("之间", found.start, found.end + 2) >= 0:  # 云州与青岚之间
                continue
            if self._shielded[found.end - 1] == "间":  # 同中国间的了解
                continue
            if self._shielded.startswith("在内的", found.end):
                further = self.after(found.end + 3, end)
                return Span(found.start, further.end) if further else found
            return found
        return None

    def _names_both(self, at: int) -> bool:
        """促进拉共体同|中国关系发展, 将甲计划同|乙倡议对接: what joins two names, no partner of who wishes."""
        if self._shielded[at - 1] == "愿" or self._shielded.startswith("愿意", at - 2):  # 愿|同乙方做好战略对接
            return False
        if _PLANS.match(self._shielded, at + 1):
            return True
        if _QUOTED_PLANS.match(self._shielded, at + 1):
            return True
        if any(m.start() < at < m.end() for m in _RELATIONS_OF.finditer(self._shielded, max(0, at - _LONGEST_RELATIONS), at + _LONGEST_RELATIONS)):
            return True
        return self._shielded[at] == "同" and at in self._name_ends and self._shielded[at - 2 : at] != "我们"

    def _joined(self, start: int, end: int) -> Span | None:
        named = self._list_at(start, end)
        return named if named and self._verb_at(named.end, end) and _DEALS.match(self._shielded, named.end) is None else None

    def _after_with(self, start: int, end: int) -> Span | None:
        if among := _AMONG_THEM.match(self._shielded, start, end):  # 包括某国在内的|各国
            others = self._named_after(among.end(), end)
            return Span(start, others.end) if others else None
        about = _ABOUT.match(self._shielded, start, end)
        if about and (self._from(start) == about.end() or self._ends_at(about.end(), start)):
            return Span(*about.span())
        return self.after(start, end) or self._list_at(start, end) or self._before_verb(start, end)

    def _before_verb(self, start: int, end: int) -> Span | None:
        """Any short noun that a verb or 的 follows."""
        if self._verb_at(start, end):
            return None
        for at in range(start + 2, min(end, start + LONGEST_TERM)):
            if self._shielded[at - 1] in "，。；、":
                return None
            if self._shielded[at] == "的" or self._verb_at(at, end) or self._shielded.startswith(_DEALINGS, at):
                return Span(start, at)
        return None

"""Companies called by a short name right before an office: 青航董事长, 省建投总经理."""

from tonggao.language.name_ends import is_han
from tonggao.language.names import name_at
from tonggao.language.office_bodies import LEADS_IN
from tonggao.language.phrase_breaks import list_break
from tonggao.language.phrase_words import action_verbs, body_words, words_of
from tonggao.language.scan import Token
from tonggao.language.word_tags import dictionary_tag
from tonggao.lexicon import load_lexicon

_NAMES_COMPANIES = ("", "n", "a", "b", "j", "l")
_FOUNDERS = ("联合创始人", "创始人", "CEO", "CTO", "CFO", "COO", "首席执行官")
_SHORT_COMPANIES = frozenset("航钢行汽投建")


def short_company(text: str, end: int, office: Token) -> int | None:
    """云航, 绿色投资 before 董事长 and a name: the start of what only such an office shows to be a company; None for other words."""
    behind = office.end
    start = list_break(text, end)
    word, edge = text[start:end], text[start - 1 : start] or "。"
    if len(word) not in (2, 4) or (is_han(edge) and edge not in LEADS_IN) or not (text.startswith(("、", "兼"), behind) or name_at(text, behind)):
        return None
    if len(word) == 4:  # 绿色 | 投资
        return start if word[2:] in body_words("trade") and word[:2] not in action_verbs() and dictionary_tag(word[:2])[:1] in _NAMES_COMPANIES else None
    tag = dictionary_tag(word)
    short = (office.entry.term in _FOUNDERS and tag[:1] not in tuple("vdm")) or word in load_lexicon().terms("bank_names") or word[1] in _SHORT_COMPANIES or (tag in ("j", "nz") and word[1] != "企")
    return start if short and word not in words_of("common") and tag[:1] != "d" else None

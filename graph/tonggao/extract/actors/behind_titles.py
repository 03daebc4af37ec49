"""What may stand between an office and the name of its holder: a bracket, a space, a mark."""

from tonggao.extract.actors.listed_names import LONG_BRACKET
from tonggao.language.title_chains import Chain

_BLANKS = (" ", "\u3000")


def over_marks(text: str, position: int, chain: Chain) -> int:
    """Behind the bracket and the space between an office and its holder."""
    bracket = LONG_BRACKET.match(text, position)
    if bracket:  # 副局长（主持工作）计划
        position = bracket.end()
    elif text[position - len(chain.titles[-1].role) - 1 : position + 1] == f"“{chain.titles[-1].role}”":  # 村“第一书记”林岳
        position += 1
    elif text[position : position + 1] == "）" and text.rfind("（", 0, chain.start) > text.rfind("）", 0, chain.start):
        position += 1  # 副书记（某公司董事长）甲
    return next((at for at in range(position, position + 5) if text[at : at + 1] not in _BLANKS), position)
